# Words shared by window, plan and command line: levels, grades, bands, dates.

common-kind-municipality = savivaldybė
common-kind-social-services-centre = socialinių paslaugų centras
common-kind-care-home = globos namai
common-kind-public-health-office = visuomenės sveikatos biuras
common-kind-education-institution = švietimo įstaiga
common-kind-library = biblioteka
common-kind-other = kita įstaiga

common-level-0 = nėra
common-level-1 = pavieniai veiksmai
common-level-2 = patvirtinta raštu
common-level-3 = taikoma praktikoje
common-level-4 = nepriklausomai patikrinta

# A reversed question asks about something bad: the ladder says how far it is prevented.
common-reversed-level-0 = taip, ir niekas to nevaržo
common-reversed-level-1 = pasitaiko, sustabdoma pavieniais atvejais
common-reversed-level-2 = uždrausta patvirtinta tvarka
common-reversed-level-3 = nebepasitaiko, tai rodo įrašai
common-reversed-level-4 = nebepasitaiko, nepriklausomai patikrinta

common-grade-0 = žodinis patikinimas
common-grade-1 = dokumentas
common-grade-2 = veiklos įrašai
common-grade-3 = patikrinimo ar audito ataskaita

common-overall-nascent = Užuomazga
common-overall-emerging = Besiformuojantis
common-overall-established = Įsitvirtinęs
common-overall-leading = Pirmaujantis

common-band-tolerable = toleruotina
common-band-significant = reikšminga
common-band-critical = kritinė

common-status-planned = suplanuota
common-status-running = vykdoma
common-status-done-claimed = atlikta, nepatvirtinta
common-status-done-verified = atlikta ir patvirtinta įrodymais
common-status-dropped = atsisakyta

common-side-likelihood = tikimybė
common-side-impact = poveikis

# The month is m1 to m12.
common-date-long = { $year } m. { $month ->
    [m1] sausio
    [m2] vasario
    [m3] kovo
    [m4] balandžio
    [m5] gegužės
    [m6] birželio
    [m7] liepos
    [m8] rugpjūčio
    [m9] rugsėjo
    [m10] spalio
    [m11] lapkričio
   *[m12] gruodžio
    } { $day } d.
common-date-short = { $year }-{ $month ->
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
    }-{ $day }

# The worked example.
common-example-institution = Ąžuolyno rajono savivaldybės administracija (sugalvota)
common-example-legal-basis = Korupcijos prevencijos įstatymo 7 straipsnio 1 dalies 4 punktas ir 4 dalis
common-example-monitoring = už korupcijai atsparios aplinkos kūrimą atsakingas asmuo kas ketvirtį; metinė ataskaita savivaldybės tarybai iki kovo 1 d.
common-example-responsible = Už korupcijai atsparios aplinkos kūrimą atsakingas asmuo
common-example-head = Socialinės paramos skyriaus vedėjas
common-example-auditor = Vidaus audito skyriaus vedėjas
common-example-left-out = Pavyzdyje parodomos dvi sritys. Trūkumai „vertina vienas darbuotojas“, „eilės biuro programose“, „pakeitimai be pėdsako“ ir „nėra pakartotinių patikrų“ atkartoja tai, ką Specialiųjų tyrimų tarnyba 2020 m. paskelbė apie Kauno, Alytaus ir Radviliškio socialines paslaugas; visa kita sugalvota, o pastabose pasakyta, kas yra kas.
common-month-of-year = { $year } m. { $month ->
    [m1] sausis
    [m2] vasaris
    [m3] kovas
    [m4] balandis
    [m5] gegužė
    [m6] birželis
    [m7] liepa
    [m8] rugpjūtis
    [m9] rugsėjis
    [m10] spalis
    [m11] lapkritis
   *[m12] gruodis
    }
common-weekday = { $day ->
    [d1] Pr
    [d2] An
    [d3] Tr
    [d4] Kt
    [d5] Pn
    [d6] Št
   *[d7] Sk
    }

# Words that go on where there is no room for them.
common-cut = { $text }…
