# Words shared by window, plan and command line: levels, grades, bands, dates.

common-kind-municipality = municipality
common-kind-social-services-centre = social services centre
common-kind-care-home = care home
common-kind-public-health-office = public health bureau
common-kind-education-institution = education institution
common-kind-library = library
common-kind-other = other institution

common-level-0 = absent
common-level-1 = ad hoc
common-level-2 = written
common-level-3 = applied
common-level-4 = verified

# A reversed question asks about something bad: the ladder says how far it is prevented.
common-reversed-level-0 = yes, and nothing stops it
common-reversed-level-1 = it happens, and is sometimes stopped
common-reversed-level-2 = ruled out by an approved procedure
common-reversed-level-3 = it no longer happens, and records show it
common-reversed-level-4 = it no longer happens, independently verified

common-grade-0 = word of mouth
common-grade-1 = document
common-grade-2 = operating records
common-grade-3 = test or audit report

common-overall-nascent = Nascent
common-overall-emerging = Emerging
common-overall-established = Established
common-overall-leading = Leading

common-band-tolerable = tolerable
common-band-significant = significant
common-band-critical = critical

common-status-planned = planned
common-status-running = in progress
common-status-done-claimed = done, not verified
common-status-done-verified = done and verified
common-status-dropped = dropped

common-side-likelihood = likelihood
common-side-impact = impact

# The month is m1 to m12.
common-date-long = { $day } { $month ->
    [m1] January
    [m2] February
    [m3] March
    [m4] April
    [m5] May
    [m6] June
    [m7] July
    [m8] August
    [m9] September
    [m10] October
    [m11] November
   *[m12] December
    } { $year }
common-date-short = { $day } { $month ->
    [m1] Jan
    [m2] Feb
    [m3] Mar
    [m4] Apr
    [m5] May
    [m6] Jun
    [m7] Jul
    [m8] Aug
    [m9] Sep
    [m10] Oct
    [m11] Nov
   *[m12] Dec
    } { $year }

# The worked example.
common-example-institution = Administration of Ąžuolynas District Municipality (fictional)
common-example-legal-basis = Law on Prevention of Corruption of the Republic of Lithuania, Article 7(1)(4) and 7(4)
common-example-monitoring = person responsible for the corruption-resilient environment, every quarter; yearly report to the municipal council by 1 March
common-example-responsible = Person responsible for the corruption-resilient environment
common-example-head = Head of the social support unit
common-example-auditor = Head of the internal audit unit
common-example-left-out = The example shows two areas. The weaknesses “one worker assesses”, “queues in office software”, “changes without a trace” and “no re-checks” repeat what the Special Investigation Service published in 2020 about social services in Kaunas, Alytus and Radviliškis; everything else is invented, and the notes say which is which.
common-month-of-year = { $month ->
    [m1] January
    [m2] February
    [m3] March
    [m4] April
    [m5] May
    [m6] June
    [m7] July
    [m8] August
    [m9] September
    [m10] October
    [m11] November
   *[m12] December
    } { $year }
common-weekday = { $day ->
    [d1] Mo
    [d2] Tu
    [d3] We
    [d4] Th
    [d5] Fr
    [d6] Sa
   *[d7] Su
    }

# Words that go on where there is no room for them.
common-cut = { $text }…
