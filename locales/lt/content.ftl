# Kontrolinių sąrašų ir vadovo klaidos, kurias išvardija `content check`: kas negerai, o skliaustuose – ką daryti.

# Failai.
content-not-utf8 = failas ne UTF-8 koduotės (baitas { $byte }) (patarimas: įrašykite jį iš naujo UTF-8 koduote)
content-syntax = sintaksės klaida; pranešimas anglų k.: { $message } (patarimas: palyginkite su pavyzdžiu, kurį galima išsaugoti nustatymuose arba komanda `skaidra content example`)
content-fluent-syntax = sintaksės klaida; pranešimas anglų k.: { $message } (patarimas: „Fluent“ sintaksė: žymuo = tekstas, o toliau su įtrauka .atributas = tekstas)
content-other-name = kontrolinio sąrašo žymuo – „{ $id }“, o failo pavadinimas – „{ $file }“ (patarimas: failą pavadinkite sąrašo žymeniu)
content-not-in-order = sąrašo { $id } nėra eilės tvarkoje (patarimas: įrašykite jo žymenį į `order`)
content-no-such-checklist = kontrolinio sąrašo { $id } nėra (patarimas: pašalinkite jį iš `order`)
content-no-checklists = nėra nė vieno kontrolinio sąrašo (patarimas: rinkinyje turi būti checklists/<sritis>.ron ir locales/<kalba>/checklists/<sritis>.ftl)
content-no-texts = nėra tekstų (patarimas: pridėkite locales/<kalba>/checklists/<sritis>.ftl)
content-own-chapter = savas rinkinys vadovo skyrių neturi (patarimas: lauke `handbook` nurodykite įtaisytojo vadovo skirsnius, o šį failą išimkite)
content-no-such-language = kalbos „{ $tag }“ nėra (patarimas: kalbų aplankai vadinasi lt, en ir nb, mažosiomis raidėmis)
content-not-read = šio failo niekas neskaito (patarimas: sąrašai yra checklists/<sritis>.ron, jų tekstai – locales/<kalba>/checklists/<sritis>.ftl; pataisykite pavadinimą ar vietą arba failą išimkite)
content-same-version = rinkinys { $id }, kurio versija ta pati – { $version }, jau yra, bet jis kitoks (patarimas: padidinkite `version`, kad iš plano būtų aišku, su kuriuo jis sudarytas)
content-no-text-file = failo nėra (patarimas: kiekviena kalba turi visus tekstus)

# Failo laukai.
content-bad-id = „{ $text }“ netinka žymeniui (patarimas: tinka mažosios lotyniškos raidės be diakritinių ženklų, skaitmenys ir pavieniai brūkšneliai, pirmoji – raidė, pvz., na-03)
content-bad-source = „{ $text }“ netinka šaltinio žymeniui (patarimas: tinka raidės, skaitmenys ir brūkšneliai, pirmoji – raidė, pvz., S60b faile handbook/sources.ron)
content-no-field = nėra lauko (patarimas: pridėkite `{ $field }: …`)
content-outside = { $value } nepatenka tarp { $low } ir { $high } (patarimas: tinka sveikasis skaičius nuo { $low } iki { $high })
content-no-institution-kind = „{ $text }“ – ne įstaigos rūšis (patarimas: tinka viena iš šių: { $kinds })
content-no-prefix = žymuo neprasideda { $prefix }- (patarimas: žymenys prasideda savo sąrašo priešdėliu)
content-no-side = „{ $text }“ – ne rizikos pusė (patarimas: tinka "likelihood" (tikimybė) arba "impact" (poveikis))
content-no-grade = { $value } – ne įrodymo laipsnis (patarimas: 1, jei apie paskutinius 12 mėnesių klausia pats klausimas, kitaip – laipsnis, kurio žodžiai tai sako)
content-no-section-named = „{ $text }“ nenurodo vadovo skyrelio (patarimas: rašykite "skyrius#inkaras")
content-no-strength = { $value } – netinkamas stiprumas (patarimas: tinka 1.0 (tiesioginis) arba 0.5 (dalinis))
content-source-twice = šaltinis įrašytas du kartus (patarimas: palikite vieną įrašą)
content-empty-version = versija tuščia (patarimas: įrašykite ją, pvz., "1.0", ir didinkite kaskart ką nors pakeitę)

# Kaip failas parašytas: ko pritrūko prieš tai nurodytoje vietoje.
content-decimal-comma = „{ $text }“ – trupmena su kableliu (patarimas: rašykite su tašku: { $right })
content-sign = čia trūksta „{ $sign }“ (patarimas: įrašykite; jei šis ženklas yra, prieš jį neuždarytas skliaustas arba kabutės)
content-comma = prieš šią vietą trūksta kablelio (patarimas: juo atskirkite du įrašus; jei kablelis yra, prieš jį neuždarytas skliaustas arba kabutės)
content-text-needed = čia turi būti tekstas tiesiose kabutėse (patarimas: rašykite "…")
content-whole-number = čia turi būti sveikasis skaičius (patarimas: rašykite jį skaitmenimis, be kabučių ir trupmenos, pvz., 3)
content-number = čia turi būti skaičius (patarimas: rašykite jį skaitmenimis, be kabučių, pvz., 1.0 arba 0.5)
content-yes-no = čia turi būti true arba false (patarimas: be kabučių rašykite true (taip) arba false (ne))
content-field-name = čia turi būti lauko pavadinimas (patarimas: rašykite `laukas: reikšmė`; jei jis yra, prieš jį neuždarytas skliaustas)
content-no-such-field = lauko `{ $field }` čia nėra (patarimas: galimi laukai – { $known })
content-field-twice = laukas `{ $field }` įrašytas du kartus (patarimas: palikite vieną)
content-begin = failas prasideda kitaip, nei turėtų (patarimas: tokio failo pradžia – `{ $name }(`)
content-behind-end = po pabaigos dar kažkas yra (patarimas: išimkite; jei tai priklauso failui, prieš tai per anksti uždarytas skliaustas)
content-end = failas baigiasi per anksti (patarimas: neuždarytas skliaustas, kabutės arba komentaras)

# Kas turi būti kontroliniame sąraše.
content-id-twice = žymuo panaudotas du kartus (patarimas: žymenys nekartojami: naujesniam suteikite kitą laisvą numerį)
content-id-taken = žymenį jau turi rinkinys { $pack } (patarimas: žymenys visuose rinkiniuose skirtingi: pradėkite jį savo priešdėliu)
content-pack-id-taken = žymenį jau turi rinkinys { $pack } (patarimas: savo rinkiniui suteikite kitą žymenį, pvz., savivaldybės ar srities pavadinimą)
content-measure-twice = priemonė įrašyta du kartus (patarimas: palikite vieną įrašą)
content-applies-to-none = sąrašas neskirtas jokiai įstaigos rūšiai (patarimas: užpildykite `applies_to`)
content-no-risk = sąraše nėra rizikų (patarimas: sąrašas be rizikų indekse nieko nesveria: pridėkite nuo trijų iki šešių)
content-no-question = sąraše nėra klausimų (patarimas: pridėkite klausimų)
content-key-count = pagrindinių klausimų: { $n } (patarimas: du–keturis klausimus pažymėkite `key: true`)
content-light-key = pagrindinis klausimas sveria mažiau nei 3 (patarimas: nustatykite `weight: 3`)
content-none-reversed = nėra nė vieno atvirkštinio klausimo (patarimas: vieną suformuluokite taip, kad blogai būtų „taip“, ir nustatykite `reversed: true`)
content-lowers-none = klausimas nemažina jokios rizikos (patarimas: nurodykite rizikas, kurias jis būtų sustabdęs)
content-no-such-risk = rizikos { $id } nėra (patarimas: nurodykite šio rinkinio sąrašo riziką)
content-risk-twice = { $id } nurodyta du kartus (patarimas: kiekvieną riziką nurodykite vieną kartą)
content-no-such-measure = priemonės { $id } nėra (patarimas: pridėkite ją prie checklists/measures.ron)
content-no-such-source = šaltinio { $id } nėra (patarimas: pridėkite jį prie handbook/sources.ron)
content-no-such-section = vadove nėra skyrelio { $section } arba jis jau parašytas (patarimas: nurodykite skyrių ir inkarą, kurie yra visomis kalbomis, o handbook/owed.ron laikykite teisingą)
content-side-empty = nė vienas klausimas nemažina jos { $side ->
    [likelihood] tikimybės
   *[impact] poveikio
    } (patarimas: nurodykite ją tos pusės klausime)
content-few-groups = jos klausimai priklauso mažiau nei dviem grupėms (patarimas: rizikai reikia nepriklausomų kontrolės priemonių)
content-no-span = kalba { $language }: žodžiai nenurodo laikotarpio (patarimas: parašykite, kad kalbama apie paskutinius 12 mėnesių ar trumpesnį laiką, arba pašalinkite `recent`)
content-no-remark = nėra pastabos (patarimas: parašykite ją visomis rinkinio kalbomis)
content-remark-copied = kita kalba pastaba tokia pati (patarimas: išverskite ją)

# Tekstai.
content-no-text = nėra teksto (patarimas: pridėkite jį prie šio failo)
content-too-long = ženklų: { $n }, o ekrane ir plane telpa daugiausia { $longest } (patarimas: pasakykite trumpiau)
content-unused-attribute = šio atributo niekas nenaudoja (patarimas: ar jo pavadinimas parašytas teisingai?)
content-unused-text = šio teksto niekas nenaudoja (patarimas: ar jo žymuo parašytas teisingai?)
content-copied = toks pat tekstas yra faile { $file } (patarimas: išverskite jį)

# Vadovas.
content-no-summary = failo nėra (patarimas: surašykite jame šios kalbos skyrius)
content-no-such-file = failo { $file } nėra (patarimas: parašykite jį arba išbraukite iš turinio)
content-not-listed = šio failo turinyje nėra (patarimas: įrašykite jį į SUMMARY.md)
content-anchor-twice = inkaras panaudotas du kartus (patarimas: vienai iš antraščių suteikite kitą inkarą)
content-half-mark = žymai, skirtai vedančiajam, trūksta kitos pusės (patarimas: prieš tekstą atskiroje eilutėje rašykite <!-- trainer -->, po jo – <!-- /trainer -->)
content-other-marks = vedančiajam pažymėtų vietų: { $n }, anglų kalba – { $expected } (patarimas: visomis kalbomis pažymėkite tas pačias vietas)
content-dead-link = nuoroda niekur neveda (patarimas: { $target ->
    [question] nurodykite kontrolinio sąrašo klausimą
    [source] pridėkite šaltinį prie handbook/sources.ron
    [chapter] skyrių nurodykite jo failo pavadinimu
    [section] nurodykite skyriuje esantį inkarą
   *[form] nuoroda rašoma skyrius.md#inkaras, question:žymuo arba žiniatinklio adresas
    })
content-no-chapter = skyriaus { $chapter } nėra (patarimas: jis turi būti visomis kalbomis, nors ir tik santrauka)
content-few-terms = terminų: { $n }, o žadėta bent { $least } (patarimas: paaiškinkite daugiau vadovo žodžių)
content-no-term = nėra termino (patarimas: kita kalba jis paaiškintas)
content-no-anchor = terminas neturi inkaro (patarimas: pridėkite { "{" }#term-…{ "}" })
content-no-explanation = nėra paaiškinimo (patarimas: paaiškinkite)
content-no-name = nėra jo pavadinimo kalba { $language } (patarimas: paskutinė eilutė – *lt* žodžiai · *en* žodžiai, be savo kalbos)
content-dilemma-count = dilemų: { $n }, o turi būti { $expected } (patarimas: dilema – antraštė ### 1. Pavadinimas { "{" }#dilemma-01{ "}" })
content-dilemma-number = numeris { $number }, o inkaras „{ $id }“ (patarimas: numeriai ir inkarai didėja po vieną)
content-no-scene = nėra situacijos (patarimas: aprašykite ją)
content-no-guide = nėra patarimų vedančiajam (patarimas: pabaigoje pridėkite langelį vedančiajam)
