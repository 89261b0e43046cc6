# Kitų metų įsivertinimas: perkelti, dar nepatvirtinti atsakymai.

repeat-answer = dar nepatvirtinta, ankstesnis atsakymas – { $level }
repeat-answer-na = dar nepatvirtinta, anksčiau – netaikoma
repeat-next = Patvirtinti ankstesnį atsakymą arba atsakyti iš naujo
repeat-summary = { PLURAL($n) ->
        [one] { $n } ankstesnio įsivertinimo atsakymas dar nepatvirtintas, todėl jo klausimas skaičiuojamas kaip neatsakytas.
        [few] { $n } ankstesnio įsivertinimo atsakymai dar nepatvirtinti, todėl jų klausimai skaičiuojami kaip neatsakyti.
       *[other] { $n } ankstesnio įsivertinimo atsakymų dar nepatvirtinta, todėl jų klausimai skaičiuojami kaip neatsakyti.
    }
repeat-changes = { PLURAL($n) ->
        [one] { $n } ankstesnio įsivertinimo atsakymas dar nepatvirtintas ir jo klausimas skaičiuojamas kaip neatsakytas
        [few] { $n } ankstesnio įsivertinimo atsakymai dar nepatvirtinti ir jų klausimai skaičiuojami kaip neatsakyti
       *[other] { $n } ankstesnio įsivertinimo atsakymų dar nepatvirtinta ir jų klausimai skaičiuojami kaip neatsakyti
    }, todėl dalis pokyčio rodo tik tai, kas dar neperžiūrėta.
repeat-check = { PLURAL($n) ->
        [one] Dar nepatvirtintas { $n } ankstesnio įsivertinimo atsakymas
        [few] Dar nepatvirtinti { $n } ankstesnio įsivertinimo atsakymai
       *[other] Dar nepatvirtinta { $n } ankstesnio įsivertinimo atsakymų
    }: patvirtinkite arba atsakykite iš naujo, kitaip skaičiuojama kaip neatsakyta.

repeat-change-mark = atsakymas { $id } laukia patvirtinimo
repeat-change-confirm = patvirtintas atsakymas { $id }
repeat-change-checked = patvirtintas atsakymas { $id }, įrodymas patikrintas ({ PLURAL($n) ->
    [one] { $n } klausimas
    [few] { $n } klausimai
   *[other] { $n } klausimų
    })
repeat-change-confirmed = { PLURAL($n) ->
    [one] patvirtintas { $n } atsakymas
    [few] patvirtinti { $n } atsakymai
   *[other] patvirtinta { $n } atsakymų
    }
repeat-change-previous = ankstesnis įsivertinimas

repeat-cli-previous = Plane parodyta, kas pasikeitė nuo { $date } įsivertinimo; be palyginimo – su --no-previous.
repeat-cli-backwards = Šis įsivertinimas – { $date }, o pradėtas iš vėlesnio, { $earlier }, todėl jo plane pokyčiai nebus rodomi. Pataisykite įsivertinimo dieną arba pradėkite iš ankstesnio įsivertinimo.
repeat-cli-taken-over = Perkelta iš ankstesnio įsivertinimo: { PLURAL($answers) ->
        [one] { $answers } atsakymas, kurį reikia patvirtinti
        [few] { $answers } atsakymai, kuriuos reikia patvirtinti
       *[other] { $answers } atsakymų, kuriuos reikia patvirtinti
    }{ $unknown ->
        [0] {""}
       *[other] {" "}(iš jų { $unknown } – „nežinome“)
    }, { PLURAL($actions) ->
        [one] { $actions } neužbaigtas veiksmas.
        [few] { $actions } neužbaigti veiksmai.
       *[other] { $actions } neužbaigtų veiksmų.
    }

# Lange: kitų metų įsivertinimo pradžia, perkeltų atsakymų tvirtinimas, veiksmų užbaigimas.
repeat-command = Pradėti kitų metų įsivertinimą…
repeat-received = Pradėti kitų metų įsivertinimą nuo šio plano…
repeat-received-about = Remiantis šiuo planu galima pradėti kitų metų įsivertinimą: atsakymai lauks patvirtinimo, o naujame plane bus parodyta, kas pasikeitė.
repeat-command-confirm = Patvirtinti ankstesnį atsakymą
repeat-title = Kitų metų įsivertinimas
repeat-takes-answers = Atsakymai perkeliami, kad juos patvirtintumėte; kol nepatvirtinta, klausimas skaičiuojamas kaip neatsakytas.
repeat-takes-evidence = Įrodymai perkeliami su savo datomis: pasenę skaičiuojami vienu laipsniu žemiau.
repeat-takes-actions = Neužbaigti veiksmai perkeliami su būsena; atliktiems reikės nurodyti datą ir įrodymą.
repeat-takes-plan = Ankstesnis planas įsimenamas, todėl naujajame bus parodyta, kas pasikeitė.
repeat-takes-changed = Naujas įsivertinimas bus lyginamas su dabartine būkle. Jei pasirašytas eksportuotas planas, pirmiau eksportuokite iš naujo arba pradėkite nuo jo (PDF).
repeat-leaves = Tai bus naujas failas; senasis liks toks, koks yra. Plano laikotarpis, vertinimo data, tvirtinimo žyma ir balsai neperkeliami.
repeat-takes-missing = { $n ->
    [1] Kontrolinio sąrašo { $names } programoje nėra. Jis ir viskas, kas apie jį įrašyta, perkeliama, bet klausimai bus rodomi ir atsakymus galėsite patvirtinti tik tada, kai jį pridėsite.
   *[other] Kontrolinių sąrašų { $names } programoje nėra. Jie ir viskas, kas apie juos įrašyta, perkeliama, bet klausimai bus rodomi ir atsakymus galėsite patvirtinti tik tada, kai juos pridėsite.
    }
repeat-public-lacks = Viešame plane nėra pastabų, įrodymų vietų ir dalyvių, todėl jie neperkeliami.
repeat-begun-already = Kitų metų įsivertinimas nuo šio jau pradėtas: { $state }, failas { $file }.
repeat-begun-open = Atverti pradėtą
repeat-ratings = Rizikų tikimybė ir poveikis
repeat-ratings-keep = Palikti savo vertinimus
repeat-ratings-reset = Grįžti prie siūlomų ir įvertinti iš naujo
repeat-begin = Pradėti
repeat-done = Naujas įsivertinimas pradėtas: { PLURAL($answers) ->
    [one] { $answers } atsakymas laukia patvirtinimo
    [few] { $answers } atsakymai laukia patvirtinimo
   *[other] { $answers } atsakymų laukia patvirtinimo
    }{ $unknown ->
    [0] {""}
   *[other] {" "}(iš jų { $unknown } – „nežinome“)
    }, { PLURAL($actions) ->
    [one] perkeltas { $actions } veiksmas
    [few] perkelti { $actions } veiksmai
   *[other] perkelta { $actions } veiksmų
    }.
repeat-progress = laukia patvirtinimo: { $n }
repeat-filter = Laukia patvirtinimo
repeat-go = Peržiūrėti nepatvirtintus
repeat-was = Ankstesnis atsakymas – { $level } ({ $rung }). Ar taip yra ir šiandien?
repeat-was-na = Anksčiau klausimas netaikytas: { $reason }. Ar taip yra ir šiandien?
repeat-was-unknown = Ankstesnis atsakymas – „nežinome“.
repeat-confirm = taip, patvirtinti
repeat-confirm-unknown = vis dar nežinome
repeat-gap = Jei patvirtinsite, bus pagrįsta tik { $supported } iš { $declared }: trūksta { $missing }.
repeat-gap-aged = Jei patvirtinsite, bus pagrįsta tik { $supported } iš { $declared }: įrodymas senesnis nei 24 mėnesių, todėl skaičiuojamas vienu laipsniu žemiau.
repeat-gap-older = Šiam lygiui prašoma pastarųjų 12 mėnesių ar trumpesnio laiko įrodymo, o turimas senesnis. Jei patvirtinsite, lygis bus pagrįstas, bet pridėkite naujesnį įrodymą: senasis nerodo, kaip yra dabar.
repeat-confirm-fresh = { PLURAL($n) ->
    [one] patvirtinti iš karto { $n } atsakymą, kuriam naujų įrodymų nereikia…
    [few] patvirtinti iš karto { $n } atsakymus, kuriems naujų įrodymų nereikia…
   *[other] patvirtinti iš karto { $n } atsakymų, kuriems naujų įrodymų nereikia…
    }
repeat-together = Patvirtinti iš karto
repeat-together-about = Šiuos atsakymus pagrindžia įrodymai su data, ne senesni kaip 24 mėn., arba jų lygiui įrodymų nereikia. Nužymėkite, kas jau kitaip.
repeat-together-older = Prašoma pastarųjų 12 mėnesių įrodymo, o turimas senesnis
repeat-together-older-about = Lygis liktų pagrįstas, bet senas įrodymas nerodo, kaip yra dabar. Pažymėkite tik tai, kas nepasikeitė, ir pridėkite naujesnį įrodymą.
repeat-together-none-needed = šiam lygiui įrodymų nereikia
repeat-together-go = { PLURAL($n) ->
    [one] Patvirtinti { $n } atsakymą: taip yra ir šiandien
    [few] Patvirtinti { $n } atsakymus: taip yra ir šiandien
   *[other] Patvirtinti { $n } atsakymų: taip yra ir šiandien
    }
repeat-confirmed = { PLURAL($n) ->
    [one] Patvirtintas { $n } atsakymas.
    [few] Patvirtinti { $n } atsakymai.
   *[other] Patvirtinta { $n } atsakymų.
    }
repeat-hide = slėpti ankstesnius atsakymus
repeat-show = rodyti ankstesnius atsakymus
repeat-hidden = Ankstesnis atsakymas paslėptas. Pasirinkite lygį, koks yra šiandien.
repeat-hidden-why = Taip atsakoma sąžiningiau; kas pasikeitė, parodys palyginimas.
repeat-effect = Ankstesnis atsakymas dar nepatvirtintas, todėl skaičiuojama kaip neatsakyta.
repeat-aged = pasenęs, skaičiuojamas kaip { $grade } laipsnio
repeat-status = Būsena (veiksmas iš ankstesnio plano)
repeat-grade-none = nenurodyta
repeat-close = Nurodykite, kada veiksmas užbaigtas ir koks įrodymas tai rodo.
repeat-close-day = Nurodykite, kada veiksmas užbaigtas.
repeat-close-grade = Nurodykite, koks įrodymas rodo, kad veiksmas užbaigtas.
repeat-close-records = Be veiklos įrašų (2 laipsnio) ar ataskaitos (3 laipsnio) veiksmas nelaikomas užbaigtu.
repeat-close-verified = Įrodymas yra: pažymėti „atlikta ir patvirtinta įrodymais“
repeat-close-evidence = Pridėti įrodymą prie klausimo { $question }
repeat-close-nothing = { $n ->
    [1] Prie klausimo { $questions } nėra veiklos įrašų ar ataskaitos. Kol jų nėra, veiksmas lieka „atlikta, nepatvirtinta“.
   *[other] Prie klausimų { $questions } nėra veiklos įrašų ar ataskaitos. Kol jų nėra, veiksmas lieka „atlikta, nepatvirtinta“.
    }
repeat-close-lost = Pažymėta „atlikta ir patvirtinta įrodymais“, bet { $n ->
    [1] prie klausimo
   *[other] prie klausimų
    } { $questions } nėra veiklos įrašų ar ataskaitos. Pridėkite įrodymą arba pakeiskite būseną.
repeat-raise = Pakelti { $question } iki { $level }: tiek rodo įrodymas
