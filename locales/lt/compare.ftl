# Palyginimas su ankstesniu įsivertinimu.

compare-command = Palyginti su kitu failu…
compare-received = Palyginti su kitu planu…
compare-title = Su kuo palyginti
compare-note = Įrašykite ankstesnio įsivertinimo (.skaidra) arba eksportuoto plano (.pdf) vietą arba raskite jį naršydami.
compare-note-received = Įrašykite kito įsivertinimo (.skaidra) arba eksportuoto plano (.pdf) vietą arba raskite jį naršydami. Vėlesnis iš dviejų bus lyginamas su ankstesniu.
compare-go = Palyginti
compare-reading = Skaitoma…
compare-failed = Perskaityti nepavyko, failai nepakeisti. Pabandykite dar kartą.
compare-with = Palyginta su { $date } įsivertinimu (atspaudas { $head }).
compare-remembered = Grįžti prie įsiminto
compare-remember = Įsiminti ir rodyti pokyčius plane
compare-remember-instead = Įsiminti vietoj { $date } įsivertinimo ir rodyti pokyčius plane
compare-forget = pamiršti ir pokyčių plane neberodyti
compare-in-plan = Šis palyginimas bus eksportuojamo plano 7 dalyje.
compare-in-plan-waiting = Eksportuojamo plano 7 dalyje, kur klausimai su nepatvirtintais atsakymais laikomi neatsakytais, bus: „{ $sentence }“
compare-broken = { $what } Palyginta tik su tuo, kas įrašyta iki tos eilutės. Paimkite sveiką failą, pavyzdžiui, iš atsarginės kopijos.
compare-cut-off = Failo pabaigos trūksta: { $line } eilutė neįrašyta iki galo, o ar po jos buvo kitų, nematyti, todėl šio failo skaičiai žemiau neišsamūs. Paimkite visą failą, pavyzdžiui, iš atsarginės kopijos.
compare-never-in-plan = Šio palyginimo plane rodyti negalima: perskaityta tik dalis ankstesnio failo.
compare-not-in-plan = Plane šio palyginimo nebus, kol jo neįsiminsite.
compare-empty = Čia matysite, kas per metus pasikeitė iš tikrųjų, kas – tik įrodymuose, o kas – dėl kitokių klausimų. Pasirinkite ankstesnį įsivertinimą arba jo planą (PDF).
compare-empty-first-year = Pirmaisiais metais lyginti dar nėra su kuo. Kitų metų įsivertinimą pradėkite nuo šio: tada palyginimas čia atsiras savaime.
compare-picture = Sugalvotas pavyzdys: nuo ankstesnio indekso per tris pokyčius iki dabartinio.
compare-then = Ankstesni metai
compare-now = Šie metai
compare-content = Kitokie klausimai, sąrašai ar rizikų įvertinimai
compare-real = Kitokie atsakymai
compare-evidence = Kitokie ar pasenę įrodymai
compare-waiting-unchanged = { PLURAL($n) ->
        [one] { $n } dar nepatvirtintas atsakymas čia laikomas nepasikeitusiu; plane jo klausimas skaičiuojamas kaip neatsakytas.
        [few] { $n } dar nepatvirtinti atsakymai čia laikomi nepasikeitusiais; plane jų klausimai skaičiuojami kaip neatsakyti.
       *[other] { $n } dar nepatvirtintų atsakymų čia laikomi nepasikeitusiais; plane jų klausimai skaičiuojami kaip neatsakyti.
    }
compare-waiting-plan = Dabar eksportuotame plane lygis būtų „{ $level }“, indeksas – { $index }.
compare-waiting-plan-none = Dabar eksportuotame plane lygio nustatyti dar būtų neįmanoma.
compare-as-unanswered = laikyti klausimus neatsakytais
compare-as-unchanged = laikyti atsakymus nepasikeitusiais
compare-filter-all = Visi
compare-filter-better = Geriau
compare-filter-worse = Blogiau
compare-filter-claimed = Tik deklaruota kitaip
compare-filter-answered = Atsakyta pirmą kartą
compare-filter-evidence = Tik įrodymai
compare-filter-content = Turinys
compare-filter-waiting = Pasikeitė, dar nepatvirtinta
compare-export = Pokyčiai
compare-export-since = Parodyti, kas pasikeitė nuo { $date } įsivertinimo
compare-export-none = Ankstesnis įsivertinimas nenurodytas, todėl plane pokyčių nebus.
compare-export-choose = pasirinkti ankstesnį įsivertinimą
compare-indicator = Rodiklis
compare-side-before = Anksčiau, { $date }
compare-side-now = Dabar, { $date }
compare-with-file = Palyginta su failu „{ $file }“: { $date } įsivertinimas (atspaudas { $head }).
compare-earlier-state = Failas, laikomas naujesniu, yra to paties įsivertinimo ankstesnė būsena: jame { $new } iš { $old } pakeitimų. Sukeiskite juos vietomis.
compare-same = Tai tas pats įsivertinimas (atspaudas { $head }), todėl lyginti nėra ko. Pasirinkite kitą failą.
compare-sides = „Anksčiau“ čia – { $old }, „dabar“ – { $new }.
