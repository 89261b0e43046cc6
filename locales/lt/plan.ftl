# The plan part of an exported document: approval, columns, statuses, the time axis. The window shares the names of fields.

plan-heading = 5. Veiksmų planas
plan-approved = PATVIRTINTA
# One line each; blanks are filled in by hand.
plan-approval-blank =
    ______________________________
    (tvirtinančio asmens pareigos)
    20__ m. ______________ d.
    įsakymu Nr. _________

plan-finding = { PLURAL($actions) ->
        [one] Plane – { $actions } veiksmas.
        [few] Plane – { $actions } veiksmai.
       *[other] Plane – { $actions } veiksmų.
    } Dabar { $before ->
        [0] toleruotiną ribą viršijančių rizikų nėra
       *[other] toleruotiną ribą (3,5) { PLURAL($before) ->
            [one] viršija { $before } rizika
            [few] viršija { $before } rizikos
           *[other] viršija { $before } rizikų
        }
    }, įvykdžius planą { $after ->
        [0] neliktų nė vienos
       *[other] { PLURAL($after) ->
            [one] liktų { $after }
            [few] liktų { $after }
           *[other] liktų { $after }
        }
    }.
plan-cover = Veiksmą su atsakingu asmeniu, terminu ir rodikliu turi { $share } rizikų, kurių likutinė reikšmė yra 3,5 ar didesnė.
plan-risk-cover = Nuo { $share } rizikų, kurios be priemonių būtų kritinės, saugo bent dvi nepriklausomos grupės, galinčios parodyti raštu patvirtintas priemones.
plan-on-time = Laiku ir su veiklos įrašais užbaigta { $share } veiksmų, kurių terminas suėjo.
plan-on-time-none = Nė vieno veiksmo terminas vertinimo dieną dar nesuėjo.

plan-table-caption = Veiksmai: nuo priežasties iki pokyčio, kurį bus galima pamatyti
plan-column-action = Veiksmas
plan-column-owner = Atsakingas, terminas, sąnaudos
plan-column-indicator = Vertinimo rodiklis
plan-column-risks = Rizikos numeris: dabar → atlikus tik šį veiksmą
plan-column-status = Būsena

plan-cause = Priežastis:
plan-effect = Poveikis:
plan-measure = Priemonė:
plan-reaches = { $n ->
        [1] Klausimas { $questions }
       *[other] Klausimai { $questions }
    }: bus pasiektas { $level } lygis, liks įrodymas „{ $grade }“.
plan-owner-missing = atsakingas asmuo nenurodytas
plan-deputy = Pavaduoja:
plan-start = Pradžia:
plan-due = Iki:
plan-due-missing = terminas nenurodytas
plan-effort = Sąnaudos:
plan-cost = Lėšos:
plan-cost-none = Be papildomų lėšų
plan-priority = Prioritetas:
plan-indicator-missing = rodiklis nenurodytas
plan-baseline = Dabar:
plan-target = Siekiama:
plan-no-effect = rizikos nemažina

plan-dropped-heading = Veiksmai, kurių atsisakyta
plan-dropped-note = Į siekiamą riziką jie neįskaitomi.
plan-dropped-no-reason = priežastis nenurodyta

plan-time-heading = Veiksmai laiko ašyje
plan-time-caption = Ketvirčiai. Kai pradžia nenurodyta, juosta pradedama vertinimo dieną. Užpildyta juosta – veiksmas atliktas ir patvirtintas įrodymais.
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
