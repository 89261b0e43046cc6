# Gauto plano ar įsivertinimo failo patikra. Niekada nesakoma daugiau, negu patikrinta.

# Kodėl failo patikrinti negalima. $path visada paskutinis.
review-error-unknown-kind = Tai nei PDF failas, nei „Skaidros“ įsivertinimas. Failas liko nepakeistas. Pasirinkite planą (.pdf) arba įsivertinimą (.skaidra): { $path }
review-error-empty = Failas tuščias, jame nieko nėra. Paprašykite siuntėjo atsiųsti jį iš naujo: { $path }
review-error-too-large = Didesni nei { $limit } MB failai netikrinami. Patikrinkite, ar pasirinkote tą, kurio reikia: { $path }
review-error-no-data = Šiame PDF faile „Skaidros“ plano duomenų nėra: jį parengė kita programa arba duomenys iš jo pašalinti, pavyzdžiui, spausdinant į PDF. Paprašykite siuntėjo plano tokio, koks jis eksportuotas: { $path }
review-error-data-removed = Iš šio PDF failo pašalinti plano duomenys (plan.json), nors kiti pridėti failai liko: { $left }. Spausdinant į PDF neliktų nė vieno, tad kažkas pašalino būtent juos. Paprašykite siuntėjo plano tokio, koks jis eksportuotas: { $path }
review-error-handbook = Tai „Skaidros“ vadovas ar jo skyrius, ne planas, todėl tikrinti nėra ko. Pasirinkite eksportuotą planą (.pdf) arba įsivertinimą (.skaidra): { $path }
review-error-encrypted = PDF failas apsaugotas slaptažodžiu, todėl jo patikrinti negalima. Paprašykite siuntėjo plano be slaptažodžio: { $path }
review-error-damaged = PDF failas sugadintas ties { $at } baitu, todėl patikrinti jo negalima. Jis liko nepakeistas. Paprašykite siuntėjo atsiųsti planą iš naujo: { $path }
review-error-cut-off = PDF failas nukirptas: trūksta jo pabaigos, todėl patikrinti jo negalima. Jis liko nepakeistas. Paprašykite siuntėjo atsiųsti planą iš naujo: { $path }
review-error-too-much = Failas sandaros požiūriu per didelis, kad būtų saugu jį skaityti. „Skaidros“ planai tokie nebūna. Patikrinkite, iš ko jį gavote: { $path }
review-error-altered = Planas po eksportavimo pakeistas, lyginti su juo ir juo remtis negalima. Nesutampa: { $parts }. Failas paliktas, koks buvo. Paprašykite siuntėjo plano tokio, koks jis eksportuotas: { $path }
review-error-appended = Prie plano failo po eksportavimo kažkas pridėta, o ką tai keičia, patikrinti nepavyko, todėl lyginti su šiuo planu ir juo remtis negalima. Puslapiai iki pridėtos dalies sutampa. Failas paliktas, koks buvo. Paprašykite siuntėjo plano tokio, koks jis eksportuotas: { $path }
review-error-newer = Plano žurnalą įrašė naujesnė „Skaidros“ versija, todėl iki galo patikrinti plano negalima, o nepatikrintu nesiremiama. Įdiekite naujausią programos versiją ir bandykite dar kartą: { $path }
# $what – kuri eilutė ir kodėl.
review-error-partial = { $what } Kas įrašyta nuo tos eilutės, perskaityti negalima, todėl su šiuo failu nelyginama ir kitų metų įsivertinimas iš jo nepradedamas. Atkurkite failą iš atsarginės kopijos arba nurodykite jo eksportuotą planą (PDF): { $path }
review-error-partial-cut-off = Failo pabaigos trūksta: { $line } eilutė neįrašyta iki galo, o ar po jos buvo kitų, nematyti, todėl plane su šiuo failu nelyginama ir kitų metų įsivertinimas iš jo nepradedamas. Failas nepakeistas. Paimkite visą failą, pavyzdžiui, iš atsarginės kopijos, arba nurodykite jo eksportuotą planą (PDF). Jei šiame kompiuteryje programa buvo netikėtai išjungta, atverkite failą joje ir pakartokite paskutinį pakeitimą: { $path }
review-error-partial-newer = { $what } Kas įrašyta nuo tos eilutės, perskaityti negalima, todėl su šiuo failu nelyginama ir kitų metų įsivertinimas iš jo nepradedamas. Įdiekite naujausią programos versiją ir bandykite dar kartą: { $path }

# Išvada vienu sakiniu.
review-verdict-plan-rendered = Planas nuo eksportavimo nepakeistas: puslapiai iš pridėtų duomenų parengti iš naujo ir sutampa iki paskutinio baito.
review-verdict-plan-text = Prieštaravimų nerasta: balai perskaičiuoti, puslapių žodžiai atitinka pridėtus duomenis. Išvaizda nelyginta, nes planą parengė kita programos versija.
review-verdict-plan-values = Prieštaravimų nerasta: balai perskaičiuoti, viskas, kas imta iš pridėtų duomenų, puslapiuose yra. Pastovūs žodžiai aplinkui yra kitos programos versijos ir nelyginti.
review-verdict-plan-data = Duomenyse prieštaravimų nerasta, tačiau puslapių su jais palyginti nepavyko.
review-verdict-plan-broken = Planas neatitinka savo duomenų arba buvo pakeistas. Kas nesutampa, parašyta žemiau.
review-verdict-plan-rewritten = Plano turinys nepakeistas: duomenys, balai ir puslapiai tokie, kokie eksportuoti. Patį failą vėliau perrašė kita programa; taip daro ir dokumentų valdymo sistemos.
# Vienu sakiniu, kai su tokiu planu lyginama.
review-rewritten = Failą po eksportavimo perrašė kita programa, bet plano turinys nepakeistas: { $path }
review-verdict-journal-whole = Įsivertinimo failas sveikas: visi įrašai siejasi vienas su kitu.
review-verdict-journal-broken = Įsivertinimo failas pažeistas. Kur, parašyta žemiau.
review-verdict-journal-newer = Įsivertinimo failo iki galo patikrinti negalima: nuo { $line } eilutės jį įrašė naujesnė „Skaidros“ versija. Visi ankstesni įrašai siejasi vienas su kitu.
review-verdict-plan-newer = Plano iki galo patikrinti negalima: nuo { $line } eilutės jo žurnalą įrašė naujesnė „Skaidros“ versija. Kitur prieštaravimų nerasta.

# Ko patikra neįrodo. $head – pirmieji skaitmeninio atspaudo ženklai.
review-limits = Patikra rodo, kad failas toks, koks buvo, kai apskaičiuotas skaitmeninis atspaudas { $head }…, bet nerodo, kas jį parengė ir ar atsakymai teisingi. Atspaudą palyginkite su įrašytu dokumentų registre.
review-limits-journal = Atspaudas { $head }… apskaičiuotas iš paties failo, todėl vien jis nieko neįrodo: palyginkite jį su išspausdintu plane arba įrašytu dokumentų registre. Patikra nerodo, kas failą parengė ir ar atsakymai teisingi.
review-limits-signed = Patikra rodo, kad failas toks, koks buvo, kai apskaičiuotas skaitmeninis atspaudas { $head }…, bet nerodo, ar atsakymai teisingi. Parašai čia tik perskaityti; ar jie galioja, patikrinkite pasirašymo programa.
review-limits-changed = Parašai čia tik perskaityti; ar jie galioja ir ką apima, patikrinkite pasirašymo programa.
# Ką daryti, kai kas nors nesutampa. $line – pirma eilutė, kurios perskaityti negalima, $n – kiek pakeitimų iki jos.
review-advice-plan = Nesiremkite šiuo planu. Paprašykite siuntėjo atsiųsti jį tokį, koks eksportuotas, ir patikrinkite iš naujo.
review-advice-rewritten = Jei reikia failo, sutampančio iki paskutinio baito, paprašykite jo siuntėjo. Atspaudą { $head }… palyginkite su įrašytu dokumentų registre.
review-advice-journal = Nesiremkite šiuo failu. Paprašykite siuntėjo atsiųsti jį iš naujo arba atsiųsti eksportuotą planą (PDF).
review-advice-newer = Įdiekite naujausią programos versiją ir patikrinkite dar kartą.
review-advice-readable = { PLURAL($n) ->
    [one] Iki { $line } eilutės viskas perskaitoma ({ $n } pakeitimas):
    [few] Iki { $line } eilutės viskas perskaitoma ({ $n } pakeitimai):
   *[other] Iki { $line } eilutės viskas perskaitoma ({ $n } pakeitimų):
    } tiek atvertame faile „Skaidra“ ir parodo.

# Dalys. $found – vienas ar keli sakiniai.
review-part-attachments = Pridėti duomenys
review-part-chain = Pakeitimų žurnalas
review-part-scores = Balai
review-part-pages = Puslapiai
review-part-metadata = Failo savybės
review-part-appended = Failas: papildytas po eksportavimo. { $found } Puslapiai iki pridėtos dalies sutampa.
review-part-appended-name = failas papildytas po eksportavimo
review-part-whole = { $name }: sutampa. { $found }
review-part-broken = { $name }: nesutampa. { $found }
review-part-unchecked = { $name }: iki galo nepatikrinta. { $found }
review-proven-attachments = Visi yra, perskaityti ir dera tarpusavyje.
review-proven-chain = Visos eilutės siejasi viena su kita.
review-proven-chain-plan = Žurnalas vientisas, jo atspaudas toks pat kaip plano, ir jame įrašyta tai, kas parašyta plane.
review-proven-scores = Perskaičiuoti iš atsakymų, rezultatas tas pats.
review-proven-pages = Parengti iš duomenų dar kartą, rezultatas tas pats.
review-proven-pages-text = Palyginti jų žodžiai, dalis po dalies.
review-proven-pages-values = Visi duomenų žodžiai yra, ir ta pačia tvarka.
review-proven-metadata = Pavadinimas, kalba, sandara ir visa kita tokia, kaip duoda duomenys.

# Kas rasta. $name – pridėto failo vardas, $places – vietos duomenyse.
review-attachment-missing = Trūksta { $name }.
review-attachment-unreadable = Pridėto failo { $name } perskaityti nepavyko: jis sugadintas.
review-attachment-unknown = Pridėtas failas, kuris planui nepriklauso: { $name }.
review-attachment-differs = Pridėtas failas { $name } ne toks, kokį įrašo „Skaidra“: skiriasi jo turinys, dydis, data ar aprašymas. Jį pakeitė kita programa.
review-attachment-changed = Vėliau pakeistas arba pridėtas { $name }.
review-table-differs = Veiksmų lentelė (plan.csv) ne tokia, kokią duoda planas.
review-table-other-version = Veiksmų lentelę (plan.csv) parengė kita versija; lyginti tik abiem versijoms žinomi stulpeliai.
review-content-differs = Klausimai, jų svoriai ar rizikos ne tokie kaip nurodytos versijos turinyje: { $places }.
review-content-unknown = Turinio versijos { $version } ši programa neturi, todėl klausimų ir rizikų tekstai su ja nelyginti.
review-no-journal = Tai viešas plano variantas, žurnalo jame nėra.
review-journal-unreadable = Žurnalo perskaityti nepavyko: jis sugadintas arba ne „Skaidros“.
review-journal-cut-off = Žurnalo { $line } eilutė neįrašyta iki galo.
review-times-go-back = { $line } eilutės laikas ({ $at }) ankstesnis už prieš ją įrašytos eilutės laiką ({ $before }){ $n ->
    [1] .
   *[other] ; iš viso tokių eilučių – { $n }.
    } Laiką rodo kompiuterio laikrodis, todėl datos gali būti neteisingos; eilučių tvarkos tai nekeičia.
review-newline-missing = Po paskutinio įrašo trūksta tik eilutės pabaigos ženklo; visi įrašai yra.
review-head-differs = Žurnalo skaitmeninis atspaudas kitoks negu plano.
review-journal-differs = Žurnale įrašyta kitaip negu plane: { $places }.
review-journal-after = Jei žurnale pakeista, pridėta ar pašalinta nors viena eilutė, nesutampa ir tai, kas įrašyta po jos.
review-place-action = veiksmas ({ $id })
review-numbered-action = veiksmas Nr. { $number } { $title }
review-unnumbered-action = veiksmas { $title }
review-place-approval = kas rengė, peržiūrėjo ar tvirtino
review-place-checklists = kontroliniai sąrašai
review-place-day = vertinimo data
review-place-institution = įstaiga
review-place-index = indeksas
review-place-journal-changed = paskutinio pakeitimo laikas
review-place-journal-created = kada pradėtas žurnalas
review-place-journal-id = žurnalo numeris
review-place-journal-records = pakeitimų skaičius
review-place-journal-times = laikai žurnale
review-place-left-out = kodėl dalis nevertinama
review-place-level = lygis
review-place-more = { $places } ir dar { $n }
review-place-other = kiti duomenys
review-place-period = plano laikotarpis
review-place-rapid = ar įsivertinimas trumpasis
review-place-team = kas vertino
review-scores-differ = Perskaičiavus iš atsakymų gauta kitaip: { $places }.
review-rescored = Plane parašyta: lygis „{ $said_level }“, indeksas { $said_index }. Perskaičiavus iš atsakymų: lygis „{ $again_level }“, indeksas { $again_index }.
review-other-method = Balai apskaičiuoti pagal metodo versiją { $made }, o ši programa skaičiuoja pagal { $own }.
review-journal-ends = { PLURAL($n) ->
    [one] Jame { $n } pakeitimas, paskutinis { $date }{ $by }.
    [few] Jame { $n } pakeitimai, paskutinis { $date }{ $by }.
   *[other] Jame { $n } pakeitimų, paskutinis { $date }{ $by }.
    } Ar nuo failo galo niekas nenukirpta, iš jo paties nematyti.
review-begun-with-method = Failas pradėtas pagal metodo versiją { $made }, o ši programa skaičiuoja pagal { $own }: balai gali skirtis.
review-begun-with-content = Failas pradėtas su turinio versija { $made }, o programoje yra { $own }: klausimai gali skirtis.
review-begun-with-pack = Klausimai – iš rinkinio „{ $id }“ versijos { $made }, o programoje yra jo versija { $own }: klausimai gali skirtis.
review-pack-unknown = Rinkinio { $pack } programoje nėra, todėl jo klausimų ir rizikų tekstai nelyginti. Rezultatai perskaičiuoti iš plane esančių klausimų.
review-of-pack = { $name } (rinkinys { $pack })
review-ask-for-pack = Rinkinio paprašykite failo siuntėjo ir pridėkite jį nustatymuose arba taip: skaidra content add.
review-checklists-missing = { PLURAL($n) ->
    [one] Į šį įsivertinimą įtrauktas kontrolinis sąrašas { $ids }, kurio programoje nėra: jis nerodomas, neskaičiuojamas ir nespausdinamas.
   *[other] Į šį įsivertinimą įtraukti kontroliniai sąrašai, kurių programoje nėra: { $ids }. Jie nerodomi, neskaičiuojami ir nespausdinami.
    } Kas apie tai įrašyta, lieka faile ir vėl bus skaičiuojama ten, kur sąrašas yra.
review-checklists-left-out = { PLURAL($n) ->
    [one] Į įsivertinimą įtrauktas ir kontrolinis sąrašas { $ids }, bet programa, kuria parengtas planas, jo neturėjo, todėl plane jo nėra.
   *[other] Į įsivertinimą įtraukti ir kontroliniai sąrašai { $ids }, bet programa, kuria parengtas planas, jų neturėjo, todėl plane jų nėra.
    }
review-pages-differ = { PLURAL($n) ->
    [one] Kitoks, negu parengtas iš duomenų, { $pages } puslapis.
    [few] Kitokie, negu parengti iš duomenų, puslapiai: { $pages }.
   *[other] Kitokie, negu parengti iš duomenų, puslapiai: { $pages }.
    }
review-page-count = { PLURAL($found) ->
    [one] Yra { $found } puslapis, o pagal duomenis turi būti { $expected }.
    [few] Yra { $found } puslapiai, o pagal duomenis turi būti { $expected }.
   *[other] Yra { $found } puslapių, o pagal duomenis turi būti { $expected }.
    }
review-not-rendered = Puslapių iš duomenų parengti nepavyko.
review-other-version = Planą parengė { $made } versija, o tikrina { $own }, todėl lyginti tik žodžiai.
review-text-differs = { PLURAL($n) ->
    [one] Kitaip, nei duoda duomenys, parašyta puslapyje: { $pages }{ $parts }. Palyginkite jį su pridėtais duomenimis.
    [few] Kitaip, nei duoda duomenys, parašyta puslapiuose: { $pages }{ $parts }. Palyginkite juos su pridėtais duomenimis.
   *[other] Kitaip, nei duoda duomenys, parašyta puslapiuose: { $pages }{ $parts }. Palyginkite juos su pridėtais duomenimis.
    }
review-fixed-words = Kai kurie pastovūs žodžiai yra { $made } versijos ir nelyginti{ $parts }.
review-not-text = { $page } puslapyje yra paveikslas ar kas kita, ko pagal žodžius palyginti negalima.
review-text-unreadable = Puslapių žodžių perskaityti nepavyko.
review-pages-changed = { PLURAL($n) ->
    [one] Vėliau pakeistas puslapis: { $pages }.
    [few] Vėliau pakeisti puslapiai: { $pages }.
   *[other] Vėliau pakeisti puslapiai: { $pages }.
    }
review-pages-annotated = { PLURAL($n) ->
    [one] Vėliau pridėta pastabų, laukų ar paveikslų puslapyje: { $pages }.
    [few] Vėliau pridėta pastabų, laukų ar paveikslų puslapiuose: { $pages }.
   *[other] Vėliau pridėta pastabų, laukų ar paveikslų puslapiuose: { $pages }.
    }
review-signature-hides = Parašo paveikslas { $page } puslapyje toks didelis, kad gali užstoti, kas ten parašyta.
review-pages-added = Vėliau pridėta, išimta arba sukeista puslapių.
review-appended-unreadable = Prie failo vėliau kažkas pridėta, bet nuo { $at } baito to perskaityti nepavyko, todėl negalima pasakyti, ką rodo kitos programos. Paprašykite siuntėjo failo be vėlesnių papildymų.
review-property-id = failo numeris
review-property-created = sukūrimo data
review-property-modified = pakeitimo data
review-property-program = programa
review-property-title = pavadinimas
review-property-author = įstaiga
review-property-subject = aprašas
review-property-language = kalba
review-property-keywords = raktažodžiai
review-property-outline = skirtukai (turinys)
review-property-tags = žymėjimas ekrano skaitytuvams
review-property-on-opening = veiksmas, atliekamas atveriant failą
review-property-form = pildomi laukai
review-property-view = kaip failas parodomas atvertas
review-property-packet = savybių aprašas
# Retas atvejis: savybė, kurią žino tik PDF formato aprašas.
review-property-other = kita savybė ({ $name })
review-metadata-differs = Pakeistos failo savybės arba sandara: { $names }.
review-metadata-changed = Vėliau pakeista: { $names }.
review-frame-differs = Puslapiai, duomenys ir savybės tokie patys, bet pats failas nuo { $at } baito užrašytas kitaip: jį perrašė kita programa arba jis sugadintas.
review-date-updated = Pasirašymo programa įrašė save ir pakeitimo datą; tai įprasta.

# Parašai. $by – vardas iš parašo.
review-signature-nameless = vardas nenurodytas
review-signature-whole = Parašas: { $by }. Apima visą failą.
review-signature-earlier = Parašas: { $by }. Apima failą, koks jis buvo iki vėlesnio papildymo.
review-signature-unclear = Parašas: { $by }. Neaišku, ką jis apima.
review-signature-page = Jis matomas { $page } puslapyje.
