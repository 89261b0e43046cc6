# Ord som vindu, plan og kommandolinje har felles: nivåer, grader, risikoklasser, datoer.

common-kind-municipality = kommune
common-kind-social-services-centre = senter for sosiale tjenester
common-kind-care-home = sykehjem eller omsorgsinstitusjon
common-kind-public-health-office = folkehelseenhet
common-kind-education-institution = barnehage eller skole
common-kind-library = bibliotek
common-kind-other = annen virksomhet

common-level-0 = mangler
common-level-1 = tilfeldig
common-level-2 = skriftlig
common-level-3 = brukt i praksis
common-level-4 = kontrollert

# Et omvendt spørsmål gjelder noe uønsket: Nivået sier hvor godt det er forhindret.
common-reversed-level-0 = ja, og ingenting hindrer det
common-reversed-level-1 = det forekommer, men blir iblant stanset
common-reversed-level-2 = en vedtatt rutine utelukker det
common-reversed-level-3 = det forekommer ikke lenger, og registreringer viser det
common-reversed-level-4 = det forekommer ikke lenger, og det er uavhengig kontrollert

common-grade-0 = muntlig forsikring
common-grade-1 = dokument
common-grade-2 = registreringer fra driften
common-grade-3 = kontroll- eller revisjonsrapport

common-overall-nascent = Begynnende
common-overall-emerging = Under utvikling
common-overall-established = Etablert
common-overall-leading = Ledende

common-band-tolerable = tolerabel
common-band-significant = betydelig
common-band-critical = kritisk

common-status-planned = planlagt
common-status-running = i gang
common-status-done-claimed = gjennomført, ikke bekreftet
common-status-done-verified = gjennomført og bekreftet
common-status-dropped = frafalt

common-side-likelihood = sannsynlighet
common-side-impact = konsekvens

# Måneden er m1 til m12.
common-date-long = { $day }. { $month ->
    [m1] januar
    [m2] februar
    [m3] mars
    [m4] april
    [m5] mai
    [m6] juni
    [m7] juli
    [m8] august
    [m9] september
    [m10] oktober
    [m11] november
   *[m12] desember
    } { $year }
common-date-short = { $day }.{ $month ->
    [m1] 01
    [m2] 02
    [m3] 03
    [m4] 04
    [m5] 05
    [m6] 06
    [m7] 07
    [m8] 08
    [m9] 09
    [m10] 10
    [m11] 11
   *[m12] 12
    }.{ $year }

# Eksempelet.
common-example-institution = Administrasjonen i Ąžuolynas distriktskommune (oppdiktet)
common-example-legal-basis = den litauiske korrupsjonsforebyggingsloven artikkel 7 nr. 1 (4) og nr. 4
common-example-monitoring = ansvarlig for korrupsjonsforebygging hvert kvartal; årlig rapport til kommunestyret innen 1. mars
common-example-responsible = Ansvarlig for korrupsjonsforebygging
common-example-head = Leder av sosialenheten
common-example-auditor = Leder av internrevisjonen
common-example-left-out = Eksempelet viser to områder. Svakhetene «én ansatt vurderer», «ventelister i kontorprogrammer», «endringer uten spor» og «ingen etterkontroll» gjengir det Litauens spesialetterforskningstjeneste (STT) offentliggjorde i 2020 om sosiale tjenester i Kaunas, Alytus og Radviliškis. Alt annet er oppdiktet, og merknadene sier hva som er hva.
common-month-of-year = { $month ->
    [m1] januar
    [m2] februar
    [m3] mars
    [m4] april
    [m5] mai
    [m6] juni
    [m7] juli
    [m8] august
    [m9] september
    [m10] oktober
    [m11] november
   *[m12] desember
    } { $year }
common-weekday = { $day ->
    [d1] ma
    [d2] ti
    [d3] on
    [d4] to
    [d5] fr
    [d6] lø
   *[d7] sø
    }

# Ord som fortsetter der det ikke er plass til dem.
common-cut = { $text } …
