# Klaidos: kas atsitiko, kas saugu, ką daryti.

# Lentelės (CSV) klaidos. $line skaičiuojama nuo 1.
errors-sheet-at-cell = { $line } eilutė, stulpelis „{ $column }“: { $what }
errors-sheet-at-line = { $line } eilutė: { $what }
errors-sheet-not-utf8 = Failas įrašytas ne UTF-8 koduote, galbūt senesne „Windows“ koduote (Windows-1257), todėl dingtų tokios raidės kaip ą ar ž. Įrašykite jį iš naujo kaip „CSV UTF-8“.
errors-sheet-empty = Failas tuščias. Pirmoje eilutėje turi būti stulpelių pavadinimai.
errors-sheet-missing-column = nėra stulpelio „{ $name }“. Pridėkite jį pirmoje eilutėje.
errors-sheet-unknown-column = stulpelio „{ $name }“ nėra. Patikrinkite, ar pavadinimas parašytas be klaidų, arba stulpelį ištrinkite.
errors-sheet-double-column = stulpelis „{ $name }“ pasikartoja. Palikite vieną.
errors-sheet-not-csv = eilutė netelpa į lentelę ({ $detail }). Patikrinkite kabutes ir skirtukus.
errors-sheet-unknown-question = klausimo „{ $id }“ nėra. Klausimų žymenis imkite iš programos išrašyto lapo.
errors-sheet-question-out-of-scope = klausimas „{ $id }“ nepatenka į šio įsivertinimo apimtį. Ištrinkite eilutę arba išplėskite apimtį.
errors-sheet-unknown-risk = rizikos „{ $id }“ nėra. Rizikų žymenis imkite iš plano.
errors-sheet-bad-answer = „{ $text }“ nėra atsakymas. Rašykite 0, 1, 2, 3 arba 4, „na: priežastis“, „?“, jei nežinoma, arba palikite tuščią langelį.
errors-sheet-short-reason = priežastį sudaro { PLURAL($found) ->
    [one] { $found } ženklas
    [few] { $found } ženklai
   *[other] { $found } ženklų
    }, reikia bent { $least }. Paaiškinkite, kodėl.
errors-sheet-second-answer = į klausimą „{ $id }“ aukščiau jau atsakyta kitaip. Eilutėse, kurios prideda įrodymų, atsakymo langelį palikite tuščią.
errors-sheet-no-grade = nenurodytas įrodymo laipsnis. Rašykite 0 (žodinis patikinimas), 1 (dokumentas), 2 (veiklos įrašai) arba 3 (patikrinimo ar audito ataskaita).
errors-sheet-out-of-range = „{ $text }“ nepatenka į ribas { $low }–{ $high }. Rašykite sveikąjį skaičių iš šių ribų.
errors-sheet-bad-date = „{ $text }“ nėra data. Rašykite taip: 2026-11-22.
errors-sheet-bad-id = „{ $text }“ netinka žymeniui. Vartokite mažąsias raides be diakritinių ženklų, skaitmenis ir brūkšnelius, pvz., a-01.
errors-sheet-double = „{ $id }“ pasikartoja. Palikite vieną eilutę.
errors-sheet-needs-text = langelis tuščias. Užpildykite jį.
errors-sheet-bad-amount = „{ $text }“ nėra suma. Rašykite eurais, pvz., 1250 arba 1250,50.
errors-sheet-bad-status = „{ $text }“ nėra būsena. Galimos būsenos: planned, running, done-claimed, done-verified, dropped.
errors-sheet-no-rating-reason = įvertinimas skiriasi nuo numatytojo, o priežastis nenurodyta. Paaiškinkite, kodėl.
errors-sheet-half-acceptance = rizikos prisiėmimui reikia visų trijų: kas pasirašė, kodėl ir iki kada. Užpildykite tris stulpelius arba visus palikite tuščius.
