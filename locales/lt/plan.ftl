# The plan part of an exported document: approval, columns, statuses, the time axis. The window shares the names of fields.

plan-heading = 5. Veiksmų planas
plan-approved = PATVIRTINTA
# One line each; blanks are filled in by hand.
plan-approval-blank =
    ______________________________
    (tvirtinančio asmens pareigos)
    20__ m. ______________ d.
    įsakymu Nr. _________

plan-legal-basis = Teisinis pagrindas:
plan-monitoring = Vykdymo stebėsena:

plan-finding = { PLURAL($actions) ->
        [one] Plane – { $actions } veiksmas.
        [few] Plane – { $actions } veiksmai.
       *[other] Plane – { $actions } veiksmų.
    } Dabar { $before ->
        [0] toleruotinos rizikos ribą (3,5) siekiančių ar viršijančių rizikų nėra
       *[other] toleruotinos rizikos ribą (3,5) { PLURAL($before) ->
            [one] siekia ar viršija { $before } rizika
            [few] siekia ar viršija { $before } rizikos
           *[other] siekia ar viršija { $before } rizikų
        }
    }, įvykdžius planą { $after ->
        [0] neliktų nė vienos
       *[other] { PLURAL($after) ->
            [one] liktų { $after }
            [few] liktų { $after }
           *[other] liktų { $after }
        }
    }{ $accepted ->
        [0] .
       *[other] , iš jų { $accepted } prisiimta.
    }
plan-cover = Dėl { $share } rizikų, kurių likutinė reikšmė yra 3,5 ar didesnė, numatytas arba jau atliktas veiksmas su atsakingu asmeniu, terminu ir rodikliu.
plan-risk-cover = { $share } rizikų, kurios be priemonių būtų kritinės, mažina bent dviejų tarpusavyje nepriklausomų asmenų, padalinių ar sistemų priemonės, patvirtintos bent raštu.
plan-on-time = Laiku ir su veiklos įrašais užbaigta { $share } veiksmų, kurių terminas suėjo.
plan-on-time-none = Nė vieno veiksmo terminas vertinimo dieną dar nesuėjo.

plan-table-caption = Veiksmai: nuo priežasties iki pokyčio, kurį bus galima pamatyti
plan-table-caption-short = Veiksmai: kas bus padaryta, kas už tai atsako ir iki kada
plan-column-action = Veiksmas
plan-column-owner = Atsakingas ir terminas
plan-column-indicator = Vertinimo rodiklis
plan-column-risks = Rizika: dabar → atlikus tik šį veiksmą
plan-column-status = Būsena

plan-cause = Priežastis:
plan-effect = Kas pasikeis:
plan-effect-done = Kas pasikeitė:
plan-outcome = Kaip įvykdyta:
plan-outcome-before = Anksčiau nurodyta, kaip įvykdyta:
plan-late-because = Vėlavimo priežastis:
plan-dropped-because = Atsisakymo priežastis:
plan-measure = Priemonė:
plan-reaches = { $n ->
        [1] Klausimas { $questions }
       *[other] Klausimai { $questions }
    }: bus pasiektas { $level } lygis, jį pagrįs { $grade }.
plan-reaches-unassessed = { $n ->
        [1] Klausimas { $questions } (šiame plane nevertinamas)
       *[other] Klausimai { $questions } (šiame plane nevertinami)
    }: siekiama { $level } lygio, jį turėtų pagrįsti { $grade }.
plan-raises-nothing = { $n ->
        [1] Klausimas { $questions } netaikomas, todėl jo lygio
       *[other] Klausimai { $questions } netaikomi, todėl jų lygio
    } veiksmas nekelia.
plan-reached = { $n ->
        [1] Klausimas { $questions }
       *[other] Klausimai { $questions }
    }: pasiektas { $level } lygis, jį pagrindžia { $grade }.
plan-aimed = { $n ->
        [1] Klausimas { $questions }
       *[other] Klausimai { $questions }
    }: siekta { $level } lygio, jį turėjo pagrįsti { $grade }.
plan-owner-missing = atsakingas asmuo nenurodytas
plan-deputy = Pavaduoja:
plan-start = Pradžia:
plan-due = Iki:
plan-due-missing = terminas nenurodytas
plan-effort = Sąnaudos:
plan-cost = Lėšos:
plan-cost-none = Be papildomų lėšų
plan-priority = Prioritetas:
plan-priority-about = Prioritetas – visų veiksmo rizikų sumos sumažėjimas, padalytas iš darbo sąnaudų (nuo 1 iki 5). Rizikų numeriai – iš rizikų lentelės.
plan-unknown = { $n ->
        [1] Klausimo { $questions } atsakymas – „nežinome“: galbūt priemonė jau taikoma
       *[other] Klausimų { $questions } atsakymai – „nežinome“: galbūt priemonės jau taikomos
    }
plan-unanswered = { $n ->
        [1] Klausimas { $questions } dar neatsakytas
       *[other] Klausimai { $questions } dar neatsakyti
    }
plan-indicator-missing = rodiklis nenurodytas
plan-baseline = Dabar:
plan-first-value = Pradinė reikšmė:
plan-first-value-done = Buvo:
plan-target = Siekiama:
plan-no-effect = rizikos nemažina

plan-dropped-heading = Veiksmai, kurių atsisakyta
plan-dropped-note = { $n ->
    [1] Skaičiuojant riziką įvykdžius planą, jis neįskaitomas.
   *[other] Skaičiuojant riziką įvykdžius planą, jie neįskaitomi.
    }
plan-dropped-no-reason = priežastis nenurodyta

plan-time-heading = Veiksmai laiko ašyje
plan-time-quarters = Ketvirčiai.
plan-time-years = Metai.
plan-time-caption = Kai pradžia nenurodyta, juosta pradedama vertinimo dieną. Užpildyta juosta – veiksmas atliktas ir patvirtintas įrodymais.
plan-time-taken-over = Iš ankstesnio plano perkelto veiksmo juosta pradedama ankstesnio vertinimo dieną.
plan-time-alt = { PLURAL($all) ->
        [one] { $all } veiksmas su terminu
        [few] { $all } veiksmai su terminais
       *[other] { $all } veiksmų su terminais
    }, iš jų atlikta ir patvirtinta { $done }; pirmasis terminas – { $first }, paskutinis – { $last }
plan-time-undated = Ašyje nėra veiksmų, kurių termino data nenurodyta: { $titles }.
# The quarter is q1 to q4.
plan-quarter = { $quarter ->
        [q1] { $year } I
        [q2] II
        [q3] III
       *[q4] IV
    }
plan-year = { $year } m.

plan-empty = Veiksmų plane dar nėra nė vieno veiksmo.
plan-empty-next = Be jų likutinė rizika išliks tokia, kokia yra. Pradėkite nuo didžiausių likutinių rizikų: kiekvienai pasirinkite bent vieną veiksmą, atsakingą asmenį, terminą ir rodiklį.
plan-empty-short = Veiksmų plane dar nėra nė vieno veiksmo, todėl rizikos išliks tokios, kokios yra. Nuo ko pradėti, nurodyta plano dalyje.
plan-suggestions-heading = Nuo ko pradėti
plan-effort-of = { $effort } iš 5
plan-quarter-first = { $year } { $quarter ->
        [q1] I
        [q2] II
        [q3] III
       *[q4] IV
    }

# Lango plano ekranas.
plan-window-empty = Plane veiksmų dar nėra. Pradėkite nuo siūlomų priemonių: kiekviena parodo, kiek sumažėtų rizika.
plan-window-period-from = Planas nuo
plan-window-period-to = Planas iki
plan-window-period-clear = išvalyti laikotarpį
plan-window-period-mend = Pataisyti laikotarpį
plan-window-period-prints = Plano laikotarpis: pabaiga ankstesnė už pradžią. Faile liks tai, kas įrašyta: nuo { $from } iki { $to }.
plan-window-below = { $part } ↓
plan-window-actions = Veiksmai
plan-window-add = + Pridėti savo veiksmą
plan-window-untitled = Naujas veiksmas
plan-window-title = Veiksmas { $id }
plan-window-title-dropped = Atsisakytas veiksmas
plan-window-owner = Atsakingas (pareigos)
plan-window-choose-owner = Pasirinkti atsakingą iš dalyvių, { $id }
plan-window-choose-owner-dropped = Pasirinkti atsakingą už atsisakytą veiksmą iš dalyvių
plan-window-due = Terminas
plan-window-more-short = Daugiau
plan-window-more = Kiti veiksmo { $id } duomenys
plan-window-more-dropped = Kiti atsisakyto veiksmo duomenys
plan-window-lowers = rizika Nr. { $number } „{ $name }“: { $before } → { $after }
plan-window-buys = Atlikus tik šį veiksmą rizikų suma sumažėtų { $sum } · darbo sąnaudos { $effort } · prioritetas { $priority }
plan-window-unanswered = klausimas { $question } dar neatsakytas
plan-window-unknown = klausimo { $question } atsakymas – „nežinome“
plan-window-answer = Atsakyti į klausimą { $question }
plan-window-priority-about = Prioritetas – kiek sumažėtų visų šio veiksmo rizikų suma vienam darbo sąnaudų taškui.
plan-window-no-question = Rizikų nemažina, nes nesusietas su klausimu: pridėkite jį skiltyje „Daugiau“.
plan-window-level-reached = Rizikų nemažina: planuojamas lygis jau pasiektas ({ $questions }).
plan-window-not-applicable = Rizikų nemažina: { $n ->
        [1] klausimas { $questions } pažymėtas kaip netaikomas
       *[other] klausimai { $questions } pažymėti kaip netaikomi
    }. Susiekite veiksmą su kitu klausimu arba jo atsisakykite.
plan-window-no-effect = Rizikų nemažina: nesusietas su klausimu arba jo lygis jau pasiektas.
plan-window-missing = Rizikų nemažina: { $n ->
        [1] klausimo
       *[other] klausimų
    } { $questions } kontrolinio sąrašo programoje nėra. Trūksta: { $lists }. Pridėkite rinkinį nustatymuose.
plan-window-left-out = Rizikų nemažina: klausimas dabar nevertinamas ({ $questions }). Ką vertinti, pasirenkama nustatymuose.
plan-window-gaps-missing = trūksta: { $gaps }
plan-window-gaps-wrong = taisytina: { $gaps }
plan-window-gap-owner = atsakingas asmuo
plan-window-gap-due = terminas
plan-window-gap-indicator = rodiklis
plan-window-gap-baseline = pradinė reikšmė
plan-window-gap-target = siekiama reikšmė
plan-window-gap-cause = priežastis
plan-window-gap-effect = kas pasikeis
plan-window-gap-closing-day = kada užbaigta
plan-window-gap-closing-evidence = kas rodo, kad užbaigta
plan-window-gap-records = veiklos įrašai ar ataskaita prie susieto klausimo
plan-window-gap-begins-early = pradžia ankstesnė už plano pradžią
plan-window-gap-due-early = terminas ankstesnis už plano pradžią
plan-window-gap-runs-early = vykdoma, nors pradžia dar neatėjo
plan-window-gap-continuous = vietoj datos – „nuolat“
plan-window-gap-law = tik pakartoja teisės aktą
plan-window-gap-past = terminas praėjo (nurodykite naują, arba kada ir su kokiu įrodymu atlikta, arba kad atsisakyta)
plan-window-gap-past-explained = terminas praėjo, priežastis bus plane (pastaba liks, kol nurodysite naują terminą, arba kada ir su kokiu įrodymu atlikta, arba kad atsisakyta)
plan-window-gap-beyond = terminas vėlesnis už plano pabaigą
plan-window-gap-start = pradžia vėlesnė už terminą
plan-window-gap-closed = užbaigta anksčiau, nei pradėta
plan-window-gap-reason = atsisakymo priežastis
plan-window-gap-not-yet = užbaigimo diena dar neatėjo
plan-window-dropped = Veiksmo atsisakyta: rizikos jis nebemažina.
plan-window-drop-reason = Parašykite, kodėl veiksmo atsisakyta: priežastis bus plane.
plan-window-done = Atlikta: { $what }
plan-window-reached = { $question } pasiektas { $level } lygis
plan-window-done-left-out = Atlikta. Rizikos nemažina, nes { $n ->
    [1] klausimas { $questions } dabar nevertinamas
   *[other] klausimai { $questions } dabar nevertinami
    }.
plan-window-done-no-question = Atlikta. Rizikų nemažina, nes nesusieta su klausimu.
plan-window-done-no-level = Atlikta. Rizika sumažės, kai tai parodys susieto klausimo atsakymas ir įrodymai.
plan-window-today = šiandien
plan-window-time-caption = Kai pradžia nenurodyta, juosta pradedama plano pradžioje. Užpildyta juosta – veiksmas atliktas ir patvirtintas įrodymais.
plan-window-checks-evidence = Įrodymai, kuriais planas remiasi ({ $n })
plan-window-checks-period = Plano laikotarpis: nurodykite, nuo kada ir iki kada.
plan-window-checks-backwards = Plano laikotarpis: pabaiga ankstesnė už pradžią.
plan-window-checks-high = { PLURAL($n) ->
    [one] { $n } rizika ir įvykdžius planą liks per didelė
    [few] { $n } rizikos ir įvykdžius planą liks per didelės
   *[other] { $n } rizikų ir įvykdžius planą liks per didelės
    }
plan-window-suggestion-dropped = Plane šio klausimo veiksmo „{ $action }“ atsisakyta.
plan-window-suggestion-checked = Nepriklausomai patikrinti priemonę „{ $measure }“
plan-window-suggestion-reached = 3 lygis jau pasiektas; iki 4 lygio trūksta nepriklausomo patikrinimo.
plan-window-check-indicator = Atlikta nepriklausomų patikrinimų, vnt.
plan-window-check-cause = Priemonė taikoma, bet jokia ataskaita nerodo, kad dabartinis jos veikimas nepriklausomai patikrintas, todėl trūkumai gali likti nepastebėti
plan-window-check-effect = Iš nepriklausomo patikrinimo ataskaitos matyti, kaip priemonė veikia; rasti trūkumai pašalinti
plan-window-claimed-cause = Deklaruojama, kad priemonė veikia, bet turimi įrodymai to nerodo, todėl jos trūkumai gali likti nepastebėti
plan-window-budget-left = { PLURAL($all) ->
        [one] darbo sąnaudų taškas
        [few] darbo sąnaudų taškai
       *[other] darbo sąnaudų taškų
    }; plane dar neatlikta { $used }, liko { $left }
plan-window-effort-about = Darbo sąnaudų taškai: nuo 1 (sprendimas ir viena darbo diena) iki 5 (nauja sistema arba tarybos sprendimas).
plan-window-question-add = + Pridėti klausimą
plan-window-question-remove = Pašalinti
plan-window-question-search = Ieškoti klausimo pagal žodžius ar žymenį
plan-window-question-few = Rodoma { $shown } iš { $n }. Pirma tie klausimai, kurių priemonė silpniausia; kitus raskite pagal žodžius ar žymenį.
plan-window-indicator = Vertinimo rodiklis
plan-window-baseline = Pradinė rodiklio reikšmė (dabar)
plan-window-target = Siekiama rodiklio reikšmė
plan-window-deputy = Pavaduoja (pareigos)
plan-window-start = Pradžia
plan-window-cost = Lėšos, Eur
plan-window-cause = Priežastis
plan-window-effect = Kas pasikeis
plan-window-effect-done = Kas pasikeitė
plan-window-propose = Užpildyti tuščius laukus pagal klausimą { $question }
plan-window-level = Bus pasiektas lygis
plan-window-level-done = Siektas lygis
plan-window-grade = Įrodymas, kuris tai pagrįs
plan-window-grade-done = Įrodymas, kuris tai pagrindžia
plan-window-effort = Darbo sąnaudos (1–5)
plan-window-status = Būsena
plan-window-closed-on = Užbaigta
plan-window-closed-grade = Užbaigta su įrodymu
plan-window-reason-late = Vėlavimo priežastis
plan-window-reason-dropped = Atsisakymo priežastis
plan-window-questions = Klausimai, kurių lygį pakelia
plan-window-up = Aukščiau
plan-window-down = Žemiau
plan-window-remove = Pašalinti veiksmą
plan-window-checks = Ką dar sutvarkyti ({ $n })
plan-window-checks-none = Plano patikros pastabų neturi.
plan-window-checks-more = Rodyti dar { $n }
plan-window-checks-fewer = Rodyti mažiau
plan-window-checks-gaps = { $about } – { $gaps }.
plan-window-checks-behind = { $action } – { $status ->
    [done-claimed] atlikta, nepatvirtinta: klausimo { $question } atsakymas – { $answer }, siekta { $planned }. Kai tai parodys prie klausimo pridėtas įrodymas, pakelkite atsakymą.
   *[other] atlikta, bet klausimo { $question } atsakymas – { $answer }, nors siekta { $planned }: pakelkite atsakymą arba pakeiskite būseną.
    }
plan-window-checks-left-out = { $action } – atlikta, bet rizikos nemažina, nes { $n ->
    [1] klausimas { $questions } dabar nevertinamas
   *[other] klausimai { $questions } dabar nevertinami
    }.
plan-window-checks-idle = { $action } – rizikos nemažina, nes { $n ->
    [1] klausimas { $questions } { $why ->
        [na] netaikomas
       *[out] dabar nevertinamas
    }
   *[other] klausimai { $questions } { $why ->
        [na] netaikomi
        [out] dabar nevertinami
       *[both] netaikomi arba dabar nevertinami
    }
    }. Susiekite veiksmą su kitu klausimu arba jo atsisakykite.
plan-window-checks-missing = { $action } – rizikos nemažina, nes { $n ->
    [1] klausimo
   *[other] klausimų
    } { $questions } kontrolinio sąrašo programoje nėra. Trūksta: { $lists }. Pridėkite rinkinį nustatymuose.
plan-window-checks-alike = { PLURAL($n) ->
    [one] { $n } veiksmas
    [few] { $n } veiksmai
   *[other] { $n } veiksmų
    }
plan-window-suggestions = Siūlomos priemonės
plan-window-suggestions-about = Pirma ta, kuri vienam darbo sąnaudų taškui pašalina daugiausia perteklinės rizikos – to, kuo rizikos viršija toleruotinos rizikos ribą. Skaičiuojama kartu su tuo, kas jau suplanuota.
plan-window-suggestions-blank = Pirmiausia atsakykite
plan-window-suggestions-blank-about = Į šiuos klausimus neatsakyta arba atsakyta „nežinome“: galbūt priemonė jau taikoma. Sąrašas skaičiuojamas taip, lyg jos nebūtų, ir pridedamas prie pirmojo.
plan-window-suggestions-none = Suplanuota pakankamai: daugiau niekas rizikos reikšmingai nesumažintų.
plan-window-suggestions-sum = { PLURAL($n) ->
    [one] { $n } priemonė
    [few] { $n } priemonės
   *[other] { $n } priemonių
    }, { PLURAL($effort) ->
    [one] { $effort } darbo sąnaudų taškas
    [few] { $effort } darbo sąnaudų taškai
   *[other] { $effort } darbo sąnaudų taškų
    }: rizikų suma įvykdžius planą sumažėtų nuo { $before } iki { $after }.
plan-window-suggestions-more = Rodyti dar { $n }
plan-window-suggestion = Klausimas { $question }. Įvykdžius planą: { $risks }
plan-window-gain = −{ $value } vienam taškui
plan-window-gain-excess = perteklinė rizika −{ $value } · { PLURAL($effort) ->
    [one] { $effort } taškas
    [few] { $effort } taškai
   *[other] { $effort } taškų
    }
plan-window-gain-sum = rizikų suma −{ $value } · { PLURAL($effort) ->
    [one] { $effort } taškas
    [few] { $effort } taškai
   *[other] { $effort } taškų
    }
plan-window-gain-about = Pagal šį skaičių rikiuojama: kiek perteklinės rizikos priemonė pašalina vienam darbo sąnaudų taškui, kai jau atliktos surašytosios aukščiau. Taškų nuo 1 (sprendimas ir viena darbo diena) iki 5 (nauja sistema arba tarybos sprendimas).
plan-window-adopt = Įtraukti į planą
plan-window-taken = Jau plane: veiksmas Nr. { $number }
plan-window-taken-go = Nurodyti, kas ir iki kada
plan-window-taken-see = Rodyti plane
plan-window-budget = Riboti darbo sąnaudas
plan-window-budget-points = Darbo sąnaudų taškai
plan-window-order-about = Tvarką keiskite tempdami už brūkšnelių arba klavišais Alt ir rodykle.
plan-window-move = Perkelti veiksmą { $number }: { $title }
plan-window-before-after = Rizikos: dabar ir įvykdžius planą
plan-window-before-after-about = Rizikos, kurios dabar siekia ar viršija toleruotinos rizikos ribą arba kurias planas sumažina.
plan-window-column-risk = Rizika
plan-window-column-now = Dabar
plan-window-column-after = Įvykdžius planą
