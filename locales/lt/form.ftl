# Klausimynas, pildomas kitur: įrašomas į failą ir perimamas atgal.

form-heading = Pildyti kitur
form-about = Nusiųskite klausimus kolegai skaičiuoklėje, o jo užpildytus įkelkite čia.
form-out = Išsaugoti klausimyną…
form-back = Įkelti užpildytą…
form-command-save = Išsaugoti klausimyną pildyti kitur…
form-command-take = Įkelti užpildytą klausimyną…
form-file = klausimynas
form-read-only = Įkelti negalima. { $why }
form-save-title = Klausimynas pildyti kitur
form-save-note = Skaičiuoklės failas (.xlsx) su klausimais ir tuo, kas jau atsakyta. Jei vardas baigiasi .csv, bus įrašyta teksto lentelė.
form-save-go = Įrašyti
form-save-taken = Toks failas jau yra. Kad nedingtų, kas jame užpildyta, rašykite kitą vardą.
form-saved = Klausimynas įrašytas: { $path }
form-take-title = Įkelti užpildytą klausimyną
form-take-note = Iš programos išsaugotas ir užpildytas .xlsx arba .csv failas. Prieš ką nors keičiant bus parodyta, kas pasikeis.
form-take-go = Skaityti
form-changes-none = Nepažymėta nė vieno klausimo, todėl nieko nebus įrašyta.
form-changes-title = Kas pasikeis
form-origin = Klausimynas išsaugotas { $written } iš įsivertinimo „{ $institution }“ (atspaudas { $head }).
form-foreign = Tai kito įsivertinimo klausimynas, pavyzdžiui, ankstesnių metų. Pasitikrinkite, ar jo atsakymai tinka ir dabar.
form-later = { PLURAL($n) ->
        [one] { $n } čia vėliau duotas atsakymas aukštesnis nei klausimyne, todėl nepažymėtas: jis liks, koks yra.
        [few] { $n } čia vėliau duoti atsakymai aukštesni nei klausimyne, todėl nepažymėti: jie liks, kokie yra.
       *[other] { $n } čia vėliau duotų atsakymų aukštesni nei klausimyne, todėl nepažymėti: jie liks, kokie yra.
    }
form-post = Kas pildė (pareigos)
form-changes = Bus įrašyta: { $what }.
form-answers = { PLURAL($n) ->
        [one] { $n } atsakymas
        [few] { $n } atsakymai
       *[other] { $n } atsakymų
    }
form-evidence = { PLURAL($n) ->
        [one] { $n } įrodymas
        [few] { $n } įrodymai
       *[other] { $n } įrodymų
    }
form-notes = { PLURAL($n) ->
        [one] { $n } pastaba
        [few] { $n } pastabos
       *[other] { $n } pastabų
    }
form-replaced-answers = { PLURAL($n) ->
        [one] { $n } atsakymas pakeis esamą
        [few] { $n } atsakymai pakeis esamus
       *[other] { $n } atsakymų pakeis esamus
    }
form-replaced-notes = { PLURAL($n) ->
        [one] { $n } pastaba pakeis esamą
        [few] { $n } pastabos pakeis esamas
       *[other] { $n } pastabų pakeis esamas
    }
form-lost-evidence = { PLURAL($n) ->
        [one] { $n } esamo įrodymo faile nebėra, jis bus pašalintas
        [few] { $n } esamų įrodymų faile nebėra, jie bus pašalinti
       *[other] { $n } esamų įrodymų faile nebėra, jie bus pašalinti
    }
form-untitled = Įrodymas įkeltas, bet neparašyta, kas tai: { $questions }. Užrašykite, koks tai dokumentas, kitaip jo niekas neras.
form-ahead = Įrodymo data dar neatėjo: { $questions }. Patikrinkite, ar tikrai tokie metai.
form-backwards = Pradžia vėlesnė už terminą: { $actions }. Patikrinkite datas.
form-left-out = Įrašyta, bet neskaičiuojama, nes kontrolinis sąrašas čia nevertinamas: { $ids }. Bus skaičiuojama, kai sąrašą pridėsite nustatymuose.
form-lowers = žemiau nei dabar
form-post-none = Palikus tuščią, istorijoje bus įrašyta: { $post }.
form-post-given = Istorijoje bus įrašyta: { $post }.
form-post-joins = Istorijoje bus įrašyta: { $post }. Ši pareigybė bus įrašyta ir tarp vertinusiųjų.
form-line-confirmed = praėjusių metų atsakymas „{ $answer }“ patvirtintas
form-line-last = praėjusių metų atsakymas: { $change }
form-line-evidence = įrodymų { $old } → { $new }
form-line-other-evidence = kiti įrodymai
form-line-note = pastaba: { $what }
form-take = Įrašyti į įsivertinimą
form-taken = Įrašyta iš užpildyto klausimyno: { $what }.
form-change = užpildytas klausimynas: { $what }
form-nothing = Faile nieko naujo nėra
form-nothing-note = Visa, kas jame užpildyta, įsivertinime jau yra. Tušti langeliai nieko nekeičia.
form-problems-title = Nieko neįrašyta
form-is-plan = Tai eksportuotas planas, ne klausimynas. Klausimyną išsaugo „{ $command }“.
form-problems = { PLURAL($n) ->
        [one] Faile yra { $n } klaida. Įsivertinimas nepakito. Pataisykite ją faile ir įkelkite iš naujo.
        [few] Faile yra { $n } klaidos. Įsivertinimas nepakito. Pataisykite jas faile ir įkelkite iš naujo.
       *[other] Faile yra { $n } klaidų. Įsivertinimas nepakito. Pataisykite jas faile ir įkelkite iš naujo.
    }
form-again = Skaityti dar kartą
form-copy = Kopijuoti sąrašą
form-copied = Sąrašas nukopijuotas
form-other = Rinktis kitą failą…
