# Pradžia, naujas įsivertinimas, atsakymai ir įrodymai.

assessment-start-title = Skaidra
assessment-start-text = Įsivertinkite korupcijos riziką, pagrįskite atsakymus įrodymais ir parenkite veiksmų planą, kurį galima patikrinti.
assessment-start-open = Atvertas įsivertinimas
assessment-start-assessed = vertinimo data { $date }
assessment-start-state = { $share } atsakyta
assessment-start-continue = Tęsti
assessment-start-continue-with = Tęsti: { $name }
assessment-start-begun = Tęsti pradėtą įsivertinimą
assessment-start-begun-of = Tęsti pradėtą: { $name }
assessment-start-begun-drop = Atsisakyti pradėto
assessment-start-changed = keista { $time }
assessment-start-follows = tęsia { $date } įsivertinimą
assessment-start-gone = ▲ failo nebėra savo vietoje
assessment-start-last-gone = Paskiausiai pildyto įsivertinimo nebėra savo vietoje ({ $place }). Jei failą perkėlėte, atverkite jį iš naujos vietos.
assessment-start-recent = Neseniai atverti
assessment-start-forget = Išimti iš sąrašo (failas lieka): { $name }
assessment-start-place = failas { $name }, aplankas { $folder }
assessment-start-own-folder = failas { $name }, programos aplanke
assessment-start-file = failas { $name }
assessment-start-steps = Kaip tai vyksta
assessment-start-step-1 = Nurodykite įstaigą ir kas dalyvauja. Programa pasiūlys, kuriuos kontrolinius sąrašus pildyti.
assessment-start-step-2 = Atsakykite į klausimus ir nurodykite įrodymus. Viskas išsaugoma iš karto, bet kada galima nutraukti ir grįžti.
assessment-start-step-3 = Peržiūrėkite rizikas ir rezultatus: kas pagrįsta, ko trūksta ir kas kliudo pasiekti aukštesnį lygį.
assessment-start-step-4 = Iš siūlomų priemonių sudarykite veiksmų planą ir eksportuokite jį kaip PDF, kurį pasirašo vadovas.

assessment-new-step = { $number } žingsnis iš 3
assessment-new-institution = Įstaiga
assessment-new-name = Įstaigos pavadinimas
assessment-new-name-hint = Pvz., Utenos rajono savivaldybės administracija
assessment-new-kind = Įstaigos rūšis
assessment-new-kind-named = Parinkta pagal pavadinimą; jei ne taip, pasirinkite kitą.
assessment-new-people = Kas dalyvauja
assessment-new-people-why = Rašykite pareigas, ne vardus: plane ir istorijoje matysis tik pareigos.
assessment-new-own-post = Jūsų pareigos
assessment-new-own-post-hint = Pvz., socialinės paramos skyriaus vedėja
assessment-new-others = Kiti dalyviai
assessment-new-others-note = Kiekvienas pareigas rašykite naujoje eilutėje. Galima palikti tuščią ir papildyti vėliau. Ctrl + Enter – toliau.
assessment-new-scope = Kas vertinama
assessment-new-scope-why = Pasiūlyta pagal įstaigos rūšį ({ $kind }). Pažymėkite, ką vertinsite; vėliau galima pakeisti.
assessment-new-scope-changed = Pažymėta kitaip, nei siūloma pagal įstaigos rūšį ({ $kind }). Vėliau galima pakeisti.
assessment-new-all = Pažymėti visus
assessment-new-none = Nė vieno
assessment-new-proposed = Pažymėti siūlomus
assessment-new-scope-numbers = Skliausteliuose – klausimų skaičius.
assessment-new-kept = Kas įrašyta, liks: tęskite paspaudę „Tęsti pradėtą“.
assessment-new-checklist = { $title } ({ PLURAL($n) ->
    [one] { $n } klausimas
    [few] { $n } klausimai
   *[other] { $n } klausimų
    })
assessment-new-checklist-unasked = { $title } (trumpajame įsivertinime klausimų nėra)
assessment-new-depth = Kiek klausimų
assessment-new-full = Visi klausimai
assessment-new-full-note = Išsamus įsivertinimas: vien atsakyti – apie { $time }, aptarti ir rasti įrodymus – ilgiau; galima bet kada pertraukti ir tęsti kitą dieną.
assessment-new-full-note-none = Išsamus įsivertinimas; galima bet kada pertraukti ir tęsti kitą dieną.
assessment-new-minutes = { $minutes } min.
assessment-new-hours = { $from }–{ $to } val.
assessment-new-rapid = Trumpasis įsivertinimas
assessment-new-rapid-note = Tik svarbiausi klausimai, apie { $minutes } min.; tinka pirmam susipažinimui ir mokymams.
assessment-new-rapid-note-none = Tik svarbiausi klausimai; tinka pirmam susipažinimui ir mokymams.
assessment-new-total = Iš viso { PLURAL($n) ->
    [one] { $n } klausimas
    [few] { $n } klausimai
   *[other] { $n } klausimų
    }
assessment-new-create = Pradėti įsivertinimą
assessment-new-missing-name = Įrašykite įstaigos pavadinimą
assessment-new-missing-kind = Pasirinkite įstaigos rūšį
assessment-new-left-out = Kodėl siūlomi sąrašai nevertinami
assessment-new-left-out-note = Šis sakinys bus plane. Jį galima parašyti ir vėliau nustatymuose.
assessment-step-choose-others = Pasirinkti kontroliniai sąrašai nepateikia nė vieno klausimo: jų programoje nėra arba trumpajame įsivertinime jų neklausiama. Pridėkite jų rinkinį arba pasirinkite kitus sąrašus.
assessment-step-left-out = Nurodykite, kodėl siūlomi kontroliniai sąrašai nevertinami: plane šis sakinys privalomas.
assessment-step-left-out-go = Nurodyti priežastį
assessment-new-missing-post = Įrašykite savo pareigas
assessment-new-missing-scope = Pažymėkite bent vieną kontrolinį sąrašą

assessment-empty-title = Nepasirinkta, kas vertinama
assessment-empty-text = Nė vienas kontrolinis sąrašas nepasirinktas, todėl klausimų nėra. Kontrolinius sąrašus pasirinksite nustatymuose.
assessment-progress = Atsakyta { $answered } iš { $asked }
assessment-progress-unknown = nežinome: { $n }
assessment-progress-gaps = trūksta įrodymų: { $n }
assessment-list = Sąrašas
assessment-filter-label = Rodomi klausimai
assessment-filter-of = { $filter } ({ $n })
assessment-list-found = rasta: { $n }
assessment-filter-all = Visi
assessment-filter-unanswered = Neatsakyti
assessment-filter-key = Pagrindiniai
assessment-filter-gap = Trūksta įrodymų
assessment-filter-no-evidence = Visai be įrodymų

assessment-number = { $n } klausimas
assessment-left-out = Šis klausimas dabar nevertinamas, todėl atsakymas nebus skaičiuojamas. Tai, kas jau įrašyta, lieka faile.
assessment-left-out-go = Kas vertinama
assessment-key = pagrindinis
assessment-key-why = Nuo pagrindinių klausimų priklauso brandos lygis: kol bent vienas jų silpnas, aukštesnis lygis nepasiekiamas.
assessment-reversed = atvirkštinis
assessment-reversed-why = Čia „taip“ yra blogas atsakymas. Lygis rodo, kiek tam užkirstas kelias.
assessment-why = Kodėl tai svarbu
assessment-why-more = daugiau
assessment-why-less = mažiau
assessment-rung-evidence = { $grade } laipsnio įrodymas:
assessment-na = netaikoma…
assessment-na-reason = Kodėl klausimas netaikomas
assessment-na-hint = Pvz., tokios paslaugos neteikiame
assessment-na-enter = Enter – įrašyti, Esc – palikti ankstesnį atsakymą.
assessment-na-missing = Paaiškinimui reikia bent 15 ženklų: priežastis bus matoma plane. Trūksta { PLURAL($n) ->
    [one] { $n } ženklo
    [few] { $n } ženklų
   *[other] { $n } ženklų
    }.
assessment-unknown = nežinome
assessment-mark-blank = Neatsakyta
assessment-clear = išvalyti atsakymą

# Ką atsakymas reiškia iš karto.
assessment-effect-left-out = Šis klausimas dabar nevertinamas, todėl atsakymas nebus skaičiuojamas.
assessment-effect-blank = Pasirinkite lygį: kaip yra šiandien, o ne kaip turėtų būti.
assessment-effect-reason = Parašykite, kodėl klausimas netaikomas: tada atsakymas bus įrašytas.
assessment-effect-unknown = Kol nežinoma, skaičiuojama kaip neatsakyta.
assessment-effect-unknown-go = Pastaboje įrašyti, kas galėtų žinoti
assessment-effect-not-applicable = Klausimas į skaičiavimą neįtraukiamas; priežastis bus matoma plane.
assessment-effect-absent = Įrašyta 0: priemonės nėra. Ji atsiras tarp siūlomų veiksmų.
assessment-effect-absent-planned = Įrašyta 0: priemonės nėra. Ji jau plane: veiksmas Nr. { $number }.
assessment-effect-supported = Pagrįsta { $level } iš { $level }.
assessment-effect-later = Pagrįsta { $level } iš { $level }, bet įrodymo data vėlesnė už vertinimo dieną: patikrinkite metus.
assessment-effect-untraceable = Pagrįsta { $level } iš { $level }, bet nenurodyta, kur įrodymą rasti: auditorius jo nepatikrins.
assessment-effect-gap = Pagrįsta { $supported } iš { $declared }: trūksta { $missing }.
assessment-effect-gap-aged = Pagrįsta { $supported } iš { $declared }: įrodymas pasenęs, be to, trūksta { $missing }.
assessment-effect-aged = Pagrįsta { $supported } iš { $declared }: įrodymas senesnis nei 24 mėnesių, todėl skaičiuojamas vienu laipsniu žemiau. Nurodykite naujesnį arba, jei jis tebegalioja, patvirtinkite, kad šiandien tai patikrinote.
assessment-missing-document = dokumento (1 laipsnio įrodymo)
assessment-missing-records = veiklos įrašų (2 laipsnio įrodymo)
assessment-missing-report = patikrinimo ar audito ataskaitos (3 laipsnio įrodymo)

assessment-standing-level-same = Brandos lygis lieka „{ $level }“
assessment-standing-level = Brandos lygis: „{ $before }“ → „{ $now }“
assessment-standing-index-same = indeksas { $now }
assessment-standing-index = indeksas { $before } → { $now }
assessment-standing-index-none = indeksas dar neskelbiamas
assessment-add-evidence = + Pridėti įrodymą
assessment-evidence = Įrodymai
assessment-evidence-title = Įrodymas
assessment-evidence-title-hint = Pvz., bylų patikros pažyma
assessment-evidence-grade = Įrodymo laipsnis
assessment-evidence-which = Koks tai įrodymas? Pasirinkite
assessment-evidence-reference = Numeris ar registras
assessment-evidence-reference-hint = Pvz., A1-118
assessment-evidence-date = Data
assessment-evidence-date-ahead = Ši diena dar neatėjo ({ $date }): įrodymas skaičiuojamas su įspėjimu.
assessment-evidence-date-aged = Senesnis nei 24 mėnesių, todėl skaičiuojamas vienu laipsniu žemiau.
assessment-evidence-date-aged-to = Senesnis nei 24 mėnesių, todėl vietoj { $grade } laipsnio skaičiuojamas { $counts }.
assessment-evidence-empty = Įrašykite, koks tai įrodymas, arba paspauskite „{ $cancel }“
assessment-evidence-of-grade = { $grade } laipsnis – { $name }
assessment-evidence-location = Kur laikomas
assessment-evidence-location-hint = Pvz., DVS
assessment-evidence-done = Baigta
assessment-evidence-given-up = Įrodymas „{ $title }“ pašalintas. Grąžinti galima mygtuku „Atšaukti“.
assessment-evidence-given-back = Įrodymo „{ $title }“ pakeitimų atsisakyta. Grąžinti galima mygtuku „Atšaukti“.
assessment-evidence-menu = Ką daryti su įrodymu Nr. { $number }
assessment-evidence-edit = Keisti
assessment-evidence-copy = Kopijuoti kitiems klausimams…
assessment-evidence-remove = Pašalinti
assessment-untraceable = Nenurodyta, kur įrodymą rasti: auditorius jo nepatikrins.
assessment-later-all = { PLURAL($n) ->
    [one] { $n } įrodymo
    [few] { $n } įrodymų
   *[other] { $n } įrodymų
    } data vėlesnė už vertinimo dieną: patikrinkite metus.
assessment-later-go = Taisyti datą
assessment-untraceable-go = Nurodyti numerį ar vietą
assessment-untraceable-all = { PLURAL($n) ->
    [one] Nenurodyta, kur rasti { $n } įrodymą (nėra nei numerio, nei vietos): auditorius jo nepatikrins.
    [few] Nenurodyta, kur rasti { $n } įrodymus (nėra nei numerio, nei vietos): auditorius jų nepatikrins.
   *[other] Nenurodyta, kur rasti { $n } įrodymų (nėra nei numerio, nei vietos): auditorius jų nepatikrins.
    }
assessment-copy-title = Kuriems klausimams tinka tas pats įrodymas?
assessment-copy-gap = ▲ – deklaruotas lygis aukštesnis už pagrįstą įrodymais.
assessment-copy-none = Pažymėkite klausimus
assessment-copy-done = { PLURAL($n) ->
    [one] Įrodymas nukopijuotas { $n } klausimui
    [few] Įrodymas nukopijuotas { $n } klausimams
   *[other] Įrodymas nukopijuotas { $n } klausimų
    }
assessment-copy-go = { PLURAL($n) ->
    [one] Kopijuoti { $n } klausimui
    [few] Kopijuoti { $n } klausimams
   *[other] Kopijuoti { $n } klausimų
    }
assessment-note-label = Pastaba
assessment-red-flag = Rizikos požymis
assessment-red-flag-then = Jei taip yra ir pas jus, patikrinkite, ar pasirinktas lygis ne per aukštas, ir pastaboje parašykite, ką radote.
assessment-previous = Ankstesnis
assessment-next = Kitas
assessment-next-unanswered = Kitas neatsakytas
assessment-all-answered = Žiūrėti rezultatus
assessment-handbook-show = Ką sako vadovas
assessment-handbook-close = Užverti vadovą
assessment-handbook-missing = Apie tai vadove dar nerašoma.
assessment-handbook-summary-only = Šia kalba kol kas yra tik skyriaus santrauka. Toliau pateikiamas tekstas anglų kalba.
assessment-handbook-chapter = Visas skyrius: { $title }
assessment-step-answer = { PLURAL($n) ->
    [one] Liko { $n } neatsakytas klausimas.
    [few] Liko { $n } neatsakyti klausimai.
   *[other] Liko { $n } neatsakytų klausimų.
    }
assessment-step-support = { PLURAL($n) ->
    [one] Plane viskas sutvarkyta. Dar { $n } atsakymo deklaruotas lygis aukštesnis už pagrįstą: pridėkite įrodymą.
    [few] Plane viskas sutvarkyta. Dar { $n } atsakymų deklaruotas lygis aukštesnis už pagrįstą: pridėkite įrodymų.
   *[other] Plane viskas sutvarkyta. Dar { $n } atsakymų deklaruotas lygis aukštesnis už pagrįstą: pridėkite įrodymų.
    }
assessment-step-support-go = { $n ->
        [1] Žiūrėti šį klausimą
       *[other] Žiūrėti šiuos klausimus
    }
assessment-step-plan = Į visus klausimus atsakyta. Dabar iš siūlomų priemonių sudarykite veiksmų planą.
assessment-step-plan-unknown = { PLURAL($n) ->
    [one] Neatsakytų nebėra, bet prie { $n } klausimo pažymėta „nežinome“: jis skaičiuojamas kaip neatsakytas.
    [few] Neatsakytų nebėra, bet prie { $n } klausimų pažymėta „nežinome“: jie skaičiuojami kaip neatsakyti.
   *[other] Neatsakytų nebėra, bet prie { $n } klausimų pažymėta „nežinome“: jie skaičiuojami kaip neatsakyti.
    } Dabar iš siūlomų priemonių sudarykite veiksmų planą.
assessment-step-mend = { PLURAL($n) ->
    [one] Plane liko sutvarkyti { $n } dalyką.
    [few] Plane liko sutvarkyti { $n } dalykus.
   *[other] Plane liko sutvarkyti { $n } dalykų.
    }
assessment-step-mend-go = Tvarkyti planą
assessment-step-export = Viskas parengta. Eksportuokite planą ir duokite jį pasirašyti vadovui.
assessment-step-export-go = Eksportuoti planą
assessment-tour-step = { $number } iš { $all }
assessment-tour-title-1 = Įstaiga ir žmonės
assessment-tour-title-2 = Atsakymai ir įrodymai
assessment-tour-title-3 = Rizikos ir rezultatai
assessment-tour-title-4 = Veiksmų planas
assessment-tour-skip = Praleisti
assessment-tour-done = Supratau
assessment-tour-show = Parodyti, kaip tai vyksta
assessment-list-search = Ieškoti klausimo
assessment-list-nothing = Tokių klausimų nėra.
assessment-list-confirmed = Viskas patvirtinta.
assessment-list-nothing-of = Su filtru „{ $filter }“ tokių klausimų nėra.
assessment-list-all = Rodyti visus klausimus
assessment-list-back = ← Į klausimą
assessment-filter-mine = Mano
assessment-filter-unanswered-about = Dar be jokio atsakymo.
assessment-filter-gap-about = Deklaruotas lygis aukštesnis už pagrįstą įrodymais.
assessment-filter-no-evidence-about = Atsakyta 2 ar daugiau, bet įrodymų nėra.
assessment-filter-mine-about = Klausimai, kuriuos paskutinis keitė: { $post }.
assessment-filter-mine-nobody = Klausimai, kuriuos paskutinį kartą keičiant pareigos nebuvo nurodytos.
assessment-filter-mine-of = { $mine } – keitė { $post }
assessment-step-find-out = { PLURAL($n) ->
    [one] { $n } klausimas: nežinome. Išsiaiškinkite, kas galėtų žinoti.
    [few] { $n } klausimai: nežinome. Išsiaiškinkite, kas galėtų žinoti.
   *[other] { $n } klausimų: nežinome. Išsiaiškinkite, kas galėtų žinoti.
    }
assessment-filter-unknown = Nežinome
assessment-filter-not-applicable = Netaikomi
assessment-filter-untraceable = Nenurodyta, kur rasti
assessment-filter-untraceable-about = Yra įrodymas be numerio ir vietos: auditorius jo nepatikrins.
assessment-next-gap = Kitas, kur trūksta įrodymų
assessment-next-no-evidence = Kitas be įrodymų
assessment-next-listed = Kitas sąraše
assessment-next-found = Kitas rastas neatsakytas
assessment-list-none-left = Tokių klausimų nebėra.
assessment-list-none-found = Tarp rastų kito neatsakyto nėra.
assessment-list-last = Tai paskutinis šio sąrašo klausimas.
assessment-list-search-all = Ieškoti klausimų ir įrodymų
assessment-found-evidence = įrodyme: { $text }
assessment-found-note = pastaboje: { $text }
assessment-found-reason = netaikymo priežastyje: { $text }
assessment-form-is-open = Niekas nepakeista: atvertas įrodymas. Spustelėkite langelį, į kurį rašote, arba „Baigta“.
assessment-question-is-covered = Niekas nepakeista: klausimo dabar nematyti. Grįžkite prie jo klavišu Esc ir atsakykite.
assessment-evidence-ahead = data dar neatėjo
assessment-evidence-date-about = Dokumento data arba diena, kurią paskutinį kartą patikrinta, kad jis galioja.
assessment-valid-today = Tebegalioja – patikrinta šiandien
assessment-valid-today-all = { PLURAL($n) ->
    [one] Atsakymas ir pasenęs įrodymas tebegalioja – patikrinta šiandien
    [few] Atsakymas ir { $n } pasenę įrodymai tebegalioja – patikrinta šiandien
   *[other] Atsakymas ir { $n } pasenusių įrodymų tebegalioja – patikrinta šiandien
    }
assessment-valid-checked = { $own }; galiojimas patikrintas { $date }
assessment-twins = { PLURAL($n) ->
    [one] Tas pats įrodymas yra dar { $n } klausime: { $questions }.
    [few] Tas pats įrodymas yra dar { $n } klausimuose: { $questions }.
   *[other] Tas pats įrodymas yra dar { $n } klausimų: { $questions }.
    }
assessment-twins-short = { PLURAL($n) ->
    [one] tas pats dar { $n } klausime
    [few] tas pats dar { $n } klausimuose
   *[other] tas pats dar { $n } klausimų
    }
assessment-twins-only-here = Keisti tik čia
assessment-remove-title = Iš kur pašalinti įrodymą?
assessment-remove-only-here = Pašalinti tik iš { $question }
assessment-remove-everywhere = { PLURAL($n) ->
    [one] Pašalinti iš { $n } klausimo
    [few] Pašalinti iš visų { $n } klausimų
   *[other] Pašalinti iš visų { $n } klausimų
    }
assessment-new-known = Ši įstaiga jau vertinta { $date }. Iš to įsivertinimo galima perimti atsakymus, įrodymus ir nebaigtus veiksmus.
assessment-new-known-next = Pradėti iš jo kitų metų įsivertinimą…
assessment-new-anew = Atsisakyti įrašyto ir pradėti iš naujo
