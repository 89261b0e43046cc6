# Klaidos: kas atsitiko, kas saugu, ką daryti.

# Lentelės klaidos. $line skaičiuojama nuo 1.
errors-sheet-at-cell = { $line } eilutė, stulpelis „{ $column }“: { $what }
errors-sheet-at-cell-of = { $id } ({ $line } eilutė), stulpelis „{ $column }“: { $what }
errors-sheet-at-line = { $line } eilutė: { $what }
errors-sheet-at-rows = { PLURAL($n) ->
    [one] { $rows } eilutė: { $what }
    [few] { $rows } eilutės: { $what }
   *[other] { $rows } eilutės: { $what }
    }
errors-sheet-rows-of = { PLURAL($n) ->
    [one] { $rows } eilutė – { $what }
    [few] { $rows } eilutės – { $what }
   *[other] { $rows } eilutės – { $what }
    }
errors-sheet-not-utf8 = Failas įrašytas ne UTF-8 koduote, galbūt senesne „Windows“ koduote (Windows-1257), todėl dingtų tokios raidės kaip ą ar ž. Įrašykite jį iš naujo kaip „CSV UTF-8“.
errors-sheet-misread = Raidės faile sugadintos, pavyzdžiui, „{ $word }“: skaičiuoklė jį atvėrė ne ta koduote ir taip įrašė. Nieko neperimta. Atverkite pradinę lentelę iš naujo per skaičiuoklės duomenų importą, nurodykite UTF-8, arba pildykite Excel failą (.xlsx).
errors-sheet-empty = Failas tuščias. Pirmoje eilutėje turi būti stulpelių pavadinimai.
errors-sheet-missing-column = nėra stulpelio „{ $name }“. Pridėkite jį pirmoje eilutėje.
errors-sheet-missing-column-of-text = nėra stulpelio „{ $head }“ (gali vadintis ir „{ $id }“). Pridėkite jį pirmoje eilutėje.
errors-sheet-unknown-column = stulpelio „{ $name }“ nėra. Patikrinkite, ar pavadinimas parašytas be klaidų, arba stulpelį ištrinkite.
errors-sheet-double-column = stulpelis „{ $name }“ pasikartoja. Palikite vieną.
errors-sheet-not-csv = eilutė netelpa į lentelę ({ $detail }). Patikrinkite kabutes ir skirtukus.
errors-sheet-unknown-question = klausimo „{ $id }“ nėra. Klausimų žymenis imkite iš programos išrašyto lapo.
errors-sheet-question-out-of-scope = klausimo „{ $id }“ kontrolinis sąrašas šiame įsivertinime nevertinamas. Ištrinkite eilutę arba pridėkite sąrašą.
errors-sheet-checklist-out-of-scope = kontrolinis sąrašas „{ $title }“ čia nevertinamas. Šias eilutes ištrinkite arba pridėkite sąrašą nustatymuose.
errors-sheet-plan-for-form = Tai eksportuotas planas, ne klausimynas. Jo veiksmus perima --actions, rizikas – --risks; atsakymus rašykite į klausimyną, kurį išrašo programa (skaidra sheet).
errors-sheet-unknown-risk = rizikos „{ $id }“ nėra. Rizikų žymenis imkite iš plano.
errors-sheet-bad-answer = „{ $text }“ nėra atsakymas. Rašykite 0, 1, 2, 3 arba 4, „{ $na }: priežastis“, „?“, jei nežinoma, arba palikite tuščią langelį.
errors-sheet-short-inapplicable = netaikomo klausimo priežastį rašykite tame pačiame langelyje: „{ $na }: priežastis“. Dabar joje { PLURAL($found) ->
    [one] { $found } ženklas
    [few] { $found } ženklai
   *[other] { $found } ženklų
    }, reikia bent { $least }.
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
errors-sheet-bad-status = „{ $text }“ nėra būsena. Galimos būsenos: { $statuses }.
errors-sheet-no-rating-reason = įvertinimas skiriasi nuo siūlomo, o priežastis nenurodyta. Paaiškinkite, kodėl.
errors-sheet-half-acceptance = rizikos prisiėmimui reikia visų trijų duomenų: kas pasirašė, kodėl ir iki kada. Užpildykite visus tris stulpelius arba visus palikite tuščius.

# Failai. $path visada paskutinis; $why yra sakinio dalis, $advice – visas sakinys.
errors-store-not-found = Tokio failo ar aplanko nėra. Patikrinkite, ar jis neperkeltas ir ar vardas parašytas be klaidų: { $path }
errors-store-is-folder = Tai aplankas, o reikia failo. Pasirinkite failą: { $path }
errors-store-wrong-kind = Tai ne paprastas failas ar aplankas, todėl jo atverti negalima. Pasirinkite kitą: { $path }
errors-store-exists = Toks failas jau yra ir liko nepakeistas. Pasirinkite kitą vardą: { $path }
errors-store-not-empty = Šiame aplanke jau kai kas yra, todėl jame nieko nepakeista. Nurodykite naują arba tuščią aplanką: { $path }
errors-store-is-assessment = Šiuo vardu įrašytas įsivertinimas, todėl ant jo nerašoma. Įsivertinimas liko nepakeistas. Pasirinkite kitą vardą: { $path }
errors-store-too-large = Didesni nei { $limit } MB failai ir aplankai neskaitomi. Patikrinkite, ar pasirinkote tą, kurio reikia: { $path }
errors-store-empty = Failas tuščias, jame nieko neįrašyta. Jei jame jau buvo įsivertinimas, atkurkite failą iš atsarginės kopijos, kitaip pasirinkite kitą arba sukurkite naują įsivertinimą: { $path }
errors-store-not-a-journal = Tai ne „Skaidros“ įsivertinimas. Failas liko nepakeistas. Pasirinkite failą, kurio vardas baigiasi „.skaidra“: { $path }
errors-store-not-a-journal-inside = Failo turinys sugadintas arba jį įrašė kita programa, todėl įsivertinimo perskaityti negalima. Failas liko nepakeistas. Atkurkite jį iš atsarginės kopijos arba pasirinkite kitą: { $path }
errors-store-is-pdf = Tai PDF, o ne „Skaidros“ įsivertinimas. Failas liko nepakeistas. Jei tai gautas planas, tikrinkite jį lange („Tikrinti gautą planą…“) arba komanda „skaidra verify“: { $path }
errors-store-too-new = Failas įrašytas naujesne „Skaidros“ versija. Jis liko nepakeistas. Įdiekite naujausią versiją ir atverkite dar kartą: { $path }
errors-store-too-new-by = Failas įrašytas naujesne „Skaidros“ versija. Jis liko nepakeistas. Įdiekite { $app } arba naujesnę versiją ir atverkite dar kartą: { $path }
errors-store-header = Sugadinta pirmoji failo eilutė, todėl patikimai perskaityti nieko negalima. { $what } Failas liko nepakeistas. Atkurkite jį iš atsarginės kopijos: { $path }
errors-store-not-saved = Paskutinio pakeitimo įrašyti nepavyko: { $why }. Visi pakeitimai iki { $until } išsaugoti. { $advice } Failas: { $path }
errors-store-gone = Pakeitimo įrašyti nepavyko: failo nebėra savo vietoje (jis ištrintas, perkeltas arba atjungtas diskas ar atmintukas). Viskas, ką matote, dabar yra tik šiame lange: išsaugokite kopiją prieš jį užverdami. Jei failas grįš į savo vietą, bandykite dar kartą: { $path }
errors-store-not-written = Failo įrašyti nepavyko: { $why }. Kas buvo įrašyta anksčiau, liko nepakeista. { $advice } Failas: { $path }
errors-store-not-read = Failo perskaityti nepavyko: { $why }. Jis liko nepakeistas. Patikrinkite, ar diskas prijungtas ir ar turite teisę skaityti: { $path }
errors-store-reading-set-aside = Jūsų vadovo žymų ir pastabų perskaityti nepavyko: failas sugadintas. Jis nedingo: padėtas atskirai, o žymoms ir pastaboms pradėtas naujas. Išsaugokite senąjį ir paprašykite informatikų jį atkurti: { $path }
errors-store-read-only = Pakeisti negalima. { $reason } Failas: { $path }
errors-store-why-disk-full = diskas pilnas
errors-store-why-no-permission = čia rašyti neleidžiama
errors-store-why-no-folder = tokio aplanko nėra
errors-store-why-gone = failo nebėra savo vietoje (galbūt atjungtas diskas ar atmintukas)
errors-store-why-in-use = failą atvėrusi kita programa
errors-store-why-too-large = pakeitimas per didelis vienam įrašui
errors-store-why-no-reading = skaityti neleidžiama
errors-store-why-bad-name = toks vardas čia netinka
errors-store-why-network = nėra ryšio su disku arba tinklo aplanku
errors-store-why-other = sistemos klaida ({ $what })
errors-store-do-free-space = Atlaisvinkite vietos ir bandykite dar kartą arba įrašykite kitur.
errors-store-do-elsewhere = Įrašykite kitur.
errors-store-do-bring-back = Prijunkite iš naujo ir bandykite dar kartą arba įrašykite kitur.
errors-store-do-close = Užverkite jį ten ir bandykite dar kartą arba išsaugokite kitur.
errors-store-do-shorten = Sutrumpinkite tekstą arba suskaidykite pakeitimą į mažesnius.

# Programos pačios failai: žmogus jų vardų nežino. $why yra sakinio dalis, $advice – visas sakinys.
errors-own-text = Pradėto teksto įrašyti nepavyko: { $why }. Kol kas jis laikomas tik šiame lange. { $advice }
errors-own-reading = Jūsų vadovo žymų ir pastabų įrašyti nepavyko: { $why }. Kol kas jos laikomos tik šiame lange. { $advice }
errors-own-settings = Nustatymų įrašyti nepavyko: { $why }. Jie galios, kol užversite programą; įsivertinimams tai nekenkia. { $advice }
errors-own-recent = Neseniai atvertų failų sąrašo įrašyti nepavyko: { $why }. Patiems failams tai nekenkia. { $advice }
errors-own-do-free-space = Atlaisvinkite vietos.
errors-own-do-close = Užverkite tą programą.
errors-own-do-ask = Paprašykite informatikų, kad programai būtų leista rašyti į savo aplanką.

# Kodėl failą galima tik skaityti.
errors-store-in-use = Failas atvertas kitoje programoje arba kitame lange, todėl čia jį galima tik skaityti. Užverkite jį ten ir galėsite tęsti čia arba išsaugokite kopiją ir tęskite joje.
errors-store-no-permission = Šioje vietoje rašyti neleidžiama, todėl failą galima tik skaityti. Išsaugokite kopiją kitur ir tęskite joje.
errors-store-broken = { $what } Rodoma tik tai, kas įrašyta iki tos eilutės; failas nekeičiamas. Išsaugokite kopiją ir tęskite joje arba atkurkite failą iš atsarginės kopijos.
errors-export-partial = Planas neįrašytas, nes iš failo perskaityta tik dalis įsivertinimo.
errors-next-year-partial = Kitų metų įsivertinimas nepradedamas, nes iš šio failo perskaityta tik dalis.
errors-store-newer = { $what } Rodoma tik tai, kas įrašyta iki tos eilutės; failas nekeičiamas. Įdiekite naujausią programos versiją ir atverkite dar kartą.
errors-store-changed = Failą pakeitė, perkėlė arba ištrynė kita programa, todėl į jį nebeįrašoma. Ką matote, gali būti tik šiame lange: išsaugokite kopiją prieš jį užverdami ir tęskite joje.
errors-rescued = Failo, kuriame dirbote, vietoje yra kitas failas arba jokio nebėra. Viskas, kas buvo įrašyta, išsaugota kopijoje, dirbkite joje: { $path }
errors-read-only-in-use = atvertas kitur
errors-read-only-no-permission = čia rašyti neleidžiama
errors-read-only-broken = failas sugadintas
errors-read-only-newer = įrašė naujesnė programos versija
errors-read-only-changed = failą pakeitė kita programa

# Kas rasta atvėrus.
errors-store-cut-off = Failo pabaigos trūksta: { $line } eilutė neįrašyta iki galo, todėl į ją neatsižvelgta; visos ankstesnės sveikos. Jei programa buvo netikėtai išjungta, patikrinkite paskutinį pakeitimą. Jei failą gavote ar kopijavote, paimkite jį iš naujo: ar po šios eilutės buvo kitų, nematyti.
errors-store-set-aside = Iki galo neįrašyta paskutinė eilutė perkelta į atskirą failą; įsivertinimas tęsiamas po paskutinės visos eilutės. Failas: { $path }
errors-store-not-locked = Šiame diske failo užrakinti negalima. Pasirūpinkite, kad to paties failo vienu metu nepildytų keli žmonės.

# Kuri eilutė ir kas jai yra.
errors-store-break-damaged = Sugadinta failo { $line } eilutė: po įrašymo jos turinys pasikeitė.
errors-store-break-chain = Failo { $line } eilutė nesiejasi su ankstesne: eilučių trūksta, pridėta arba jos sukeistos.
errors-store-break-number = Failo { $line } eilutės numeris yra { $found }, o turi būti { $expected }.
errors-store-break-unreadable = Failo { $line } eilutė nuo { $column } ženklo užrašyta ne taip, kaip rašo programa, todėl jos perskaityti nepavyko: ji sugadinta arba taisyta kita programa.
errors-store-break-newer = Failo { $line } eilutę įrašė naujesnė „Skaidros“ versija: pakeitimo „{ $name }“ ši versija nepažįsta.
errors-store-break-value = Failo { $line } eilutėje yra reikšmė, kokios programa neįrašo: eilutė sugadinta arba taisyta kita programa.
errors-store-break-fit = Failo { $line } eilutės pakeitimas nedera su ankstesniais: { $what }.
errors-change-no-evidence = klausimas { $question } neturi įrodymo Nr. { $number }
errors-change-no-action = plane nėra veiksmo { $id }
errors-change-action-exists = veiksmas { $id } plane jau yra
errors-change-no-place = plane nėra { $number } vietos
errors-change-no-reason = atsakymas kitoks negu balsų mediana, o priežastis nenurodyta ({ $questions })
errors-store-break-undo = Failo { $line } eilutė ne iš eilės atšaukia arba grąžina pakeitimą Nr. { $n }.
errors-store-break-too-much = Failo { $line } eilutė per ilga, jos pakeitimai sudėti pernelyg giliai arba jų per daug.

# Pakeitimai.
errors-session-change = Pakeitimas nedera su tuo, kas jau įrašyta: { $what }. Niekas nepakeista. Atverkite failą iš naujo ir bandykite dar kartą.
errors-session-no-consensus-reason = Vertintojų balsų mediana kitokia: { $questions }. Kitokiam atsakymui reikia pagrindimo. Niekas nepakeista. Atsakykite pagal medianą arba pagrindimą įrašykite lange, prie atsakymo.
errors-session-record = Pakeitimas įrašytas, bet parodyti jo nepavyko. Atverkite failą iš naujo. Techninė pastaba: { $what }.
errors-session-nothing-to-undo = Atšaukti nėra ko.
errors-session-set-up = Toliau atšaukti nėra ko: čia įsivertinimas pradėtas. Įstaigą ir klausimų sąrašus galima pakeisti nustatymuose.
errors-session-nothing-to-redo = Grąžinti nėra ko.
errors-program-failed = Praeitą kartą programa nutrūko dėl savo pačios klaidos. Kas buvo išsaugota, nedingo; patikrinkite paskutinį pakeitimą. Praneškite programos kūrėjams ir pridėkite šį failą: { $path }

# The worked example.
errors-example-table = Pavyzdžio sukurti nepavyko: jo lentelės neatitinka programos turinio. Jūsų failai nepakeisti. Praneškite apie tai programos kūrėjams.
