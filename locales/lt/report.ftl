# What the reading of a plan's data says when it fails.

report-error-malformed = Plano duomenų perskaityti nepavyko: { $line } eilutėje ties { $column } ženklu įrašyta ne tai, ką rašo „Skaidra“. Pats failas nepakeistas. Paprašykite siuntėjo eksportuoti planą iš naujo.
report-error-cut-off = Plano duomenys nutrūksta { $line } eilutėje: jų pabaigos nėra. Pats failas nepakeistas. Paprašykite siuntėjo eksportuoti planą iš naujo.
report-error-other-schema = Plano duomenys yra kito tipo arba naujesnės versijos („{ $found }“). Failas nepakeistas. Atnaujinkite programą arba paprašykite plano, eksportuoto ankstesne versija.
report-error-inconsistent = Plano duomenys prieštarauja patys sau. Failas nepakeistas. Paprašykite siuntėjo eksportuoti planą iš naujo.
report-error-altered = Įsimintas ankstesnis planas pakeistas po eksportavimo: jo balai neatitinka jo atsakymų. Lyginti su juo negalima, todėl plane pokyčių nebus. Palyginkite su nepakeistu planu ir įsiminkite jį.
report-error-too-large = Planas per didelis: eksportuoto failo nebūtų galima nei perskaityti, nei patikrinti. Failas neįrašytas, įsivertinimas nepakeistas. Sujunkite panašius veiksmus arba padalykite įsivertinimą į kelis.

# The whole document.
report-document-title = Korupcijos prevencijos veiksmų planas
report-document-subject = Pagal savanorišką { $date } įsivertinimą
report-document-subject-period = Pagal savanorišką { $date } įsivertinimą; laikotarpis – nuo { $from } iki { $to }
report-document-subject-year = Pagal savanorišką { $date } įsivertinimą; laikotarpis – { $year } m.
report-document-subject-years = Pagal savanorišką { $date } įsivertinimą; laikotarpis – { $first }–{ $last } m.
report-document-short-title = Korupcijos prevencijos veiksmų planas
report-document-page = { $page } puslapis iš { $pages }
report-institution-missing = Įstaiga nenurodyta
report-quoted = „{ $text }“
report-from-to = nuo { $from } iki { $to }
report-by-date = iki { $date }
report-bounds = ribos { $low }–{ $high }
report-withheld = neskelbiama
report-level-none = lygio nustatyti dar neįmanoma
report-evidence-letter = raidė { $letter }
report-note = Pastaba: { $note }
report-key-question = pagrindinis klausimas

# Heads of columns.
report-column-number = Nr.
report-column-fact = Duomuo
report-column-value = Reikšmė
report-column-checklist = Kontrolinis sąrašas
report-column-version = Versija
report-column-asked = Klausimų
report-column-answered = Atsakyta
report-column-not-applicable = Netaikoma
report-column-unknown = Nežinome
report-column-unanswered = Neatsakyta
report-column-supported = Pagrįsta
report-column-bounds = Ribos
report-column-claim-gap = Nepagrįsta dalis
report-column-coverage = Atsakytoji dalis
report-column-evidence = Įrodymai
report-column-weight = Svoris
report-column-question = Klausimas
report-column-questions = Klausimai
report-column-next-step = Kitas žingsnis
report-column-answer = Atsakymas
report-column-risk = Rizika
report-column-gross = Bendroji
report-column-net = Likutinė
report-column-target = Įvykdžius planą
report-column-adequate = Ar plano pakanka
report-column-default = Siūloma
report-column-rated = Įstaigos vertinimas
report-column-reason = Priežastis
report-column-accepted-by = Prisiėmė
report-column-until = Iki kada
report-column-before = Anksčiau
report-column-now = Dabar
report-column-change = Pokytis
report-column-kind = Kas pasikeitė
report-column-owner = Atsakingas
report-column-due = Terminas
report-column-reference = Nuoroda
report-column-date = Data
report-column-grade = Laipsnis
report-column-constant = Dydis
report-column-section = Dalis

# 1. One page for the head of the institution.
report-summary-heading = 1. Santrauka vadovui
report-summary-risks-heading = Didžiausios likutinės rizikos
report-summary-public = Tai viešas plano variantas; ko jame nėra, nurodyta 2 dalyje.
report-summary-plan-heading = Ką pakeis planas
report-summary-plan-actions = { PLURAL($actions) ->
        [one] Plane – { $actions } veiksmas
        [few] Plane – { $actions } veiksmai
       *[other] Plane – { $actions } veiksmų
    }, { $owners ->
        [0] { $actions ->
            [1] atsakingas asmuo dar nenurodytas
           *[other] atsakingi asmenys dar nenurodyti
        }
       *[other] atsakingų pareigybių – { $owners }
    }.
report-summary-plan-actions-done = { PLURAL($actions) ->
        [one] Plane – { $actions } veiksmas
        [few] Plane – { $actions } veiksmai
       *[other] Plane – { $actions } veiksmų
    }, iš jų { PLURAL($done) ->
        [one] atliktas { $done }
        [few] atlikti { $done }
       *[other] atlikta { $done }
    }{ $left ->
        [0] .
        [1] ; { $owners ->
            [0] kas atsako už likusį, dar nenurodyta.
           *[other] už likusį atsako { $owners } pareigybė.
        }
       *[other] ; { $owners ->
            [0] kas atsako už likusius, dar nenurodyta.
           *[other] už likusius atsako { PLURAL($owners) ->
                [one] { $owners } pareigybė.
                [few] { $owners } pareigybės.
               *[other] { $owners } pareigybių.
            }
        }
    }
report-summary-unverified = Ne visi atlikti veiksmai jau patvirtinti įrodymais.
report-summary-plan-effect = { $before ->
        [0] Kritinių rizikų nėra.
       *[other] { $actions ->
            [1] Įvykdžius jį
           *[other] Įvykdžius visus veiksmus
        }, kritinių rizikų { $after ->
            [0] neliktų
           *[other] liktų { $after }
        } (dabar { $before }).
    } Visų likutinių rizikų suma sumažėtų nuo { $sum-before } iki { $sum-after }.
report-summary-plan-left = { PLURAL($n) ->
        [one] Ir tada { $n } niekieno neprisiimta rizika siektų 3,5 ar daugiau (6 dalis).
        [few] Ir tada { $n } niekieno neprisiimtos rizikos siektų 3,5 ar daugiau (6 dalis).
       *[other] Ir tada { $n } niekieno neprisiimtų rizikų siektų 3,5 ar daugiau (6 dalis).
    }
report-summary-plan-no-effect = Likutinių rizikų planas dar nesumažintų.
report-summary-plan-last = Paskutinio veiksmo terminas – { $date }
report-summary-plan-last-told = Vėliausias iš nurodytų terminų – { $date }
report-summary-plan-overdue = { PLURAL($n) ->
        [one] { $n } veiksmo terminas jau praėjo.
        [few] { $n } veiksmų terminai jau praėjo.
       *[other] { $n } veiksmų terminai jau praėjo.
    }
report-summary-plan-no-due = { PLURAL($n) ->
        [one] { $n } veiksmui terminas nenurodytas.
        [few] { $n } veiksmams terminas nenurodytas.
       *[other] { $n } veiksmų terminas nenurodytas.
    }
report-summary-plan-no-owner = { PLURAL($n) ->
        [one] { $n } veiksmui nenurodytas atsakingas asmuo.
        [few] { $n } veiksmams nenurodytas atsakingas asmuo.
       *[other] { $n } veiksmų atsakingas asmuo nenurodytas.
    }
report-summary-plan-no-period = Plano laikotarpis nenurodytas.
report-summary-plan-cost = Numatyta lėšų – { $cost }.
report-summary-plan-cost-open = Neatliktiems veiksmams numatyta lėšų – { $cost }.
report-summary-plan-order = Labiausiai riziką mažina (skliaustuose – numeris plane):
report-summary-plan-rest = ir dar { PLURAL($n) ->
        [one] { $n } veiksmas
        [few] { $n } veiksmai
       *[other] { $n } veiksmų
    } – 5 dalyje
report-summary-plan-all = { PLURAL($n) ->
        [one] { $n } veiksmas
        [few] { $n } veiksmai
       *[other] { $n } veiksmų
    } – 5 dalyje
report-summary-since-actions = Ankstesnio plano veiksmų atlikta ir patvirtinta įrodymais: { $done } iš { $n }.
report-summary-since-actions-partly = Žinoma, kad ankstesnio plano veiksmų atlikta ir patvirtinta įrodymais: { $done } iš { $n }.
report-figure-level = Brandos lygis
report-figure-index = Pagrįstas indeksas
report-figure-index-of = iš 1; ribos { $low }–{ $high }
report-figure-evidence = Įrodymai
report-figure-evidence-share = { $share } galimos vertės
report-figure-evidence-scale = { $letter } iš A–E
report-figure-coverage = Atsakyta (pagal svorį)
report-figure-coverage-count = { $answered } iš { PLURAL($all) ->
        [one] { $all } klausimo
       *[other] { $all } klausimų
    }
report-figure-coverage-weight = atsakytų klausimų svorio dalis
report-figure-claim-gap = Nepagrįsta dalis
report-figure-supported = Pagrįsta reikšmė
report-claim-gap-large = didelė
report-claim-gap-some = nedidelė
report-claim-gap-none = beveik nėra
report-empty-scope = Nepasirinktas nė vienas kontrolinis sąrašas.
report-empty-scope-next = Kol sąrašų nepasirinkta, nėra ko vertinti: nėra nei indekso, nei rizikų. Pasirinkite kontrolinius sąrašus pagal įstaigos veiklą ir atsakykite į jų klausimus.
report-empty-missing = Pasirinktų kontrolinių sąrašų programoje nėra.
report-empty-missing-next = Kol jų nėra, nėra ko vertinti: nėra nei indekso, nei rizikų. Pridėkite jų rinkinį arba pasirinkite kitus kontrolinius sąrašus.
report-empty-answers = Dar neatsakyta nė į vieną klausimą.
report-empty-answers-next = { $keys ->
        [0] Lygio nustatyti neįmanoma, o rizikos rodomos taip, lyg priemonių nebūtų. Pradėkite nuo pirmojo kontrolinio sąrašo.
       *[other] Lygio nustatyti neįmanoma, o rizikos rodomos taip, lyg priemonių nebūtų. Pradėkite nuo pagrindinių klausimų: { PLURAL($keys) ->
            [one] toks yra { $keys }.
            [few] tokie yra { $keys }.
           *[other] tokių yra { $keys }.
        }
    }
report-empty-risks = Rizikų nėra, nes nepasirinktas nė vienas kontrolinis sąrašas, kuriame būtų taikomų klausimų. Rizikos atsiranda kartu su kontroliniu sąrašu.

# 2. Scope.
report-scope-heading = 2. Kas ir kaip vertinta
report-scope-facts-caption = Įsivertinimo duomenys
report-scope-institution = Įstaiga
report-scope-kind = Įstaigos rūšis
report-scope-assessed-on = Vertinimo data
report-scope-period = Plano laikotarpis
report-scope-period-missing = nenurodytas
report-scope-team = Vertino (pareigybės)
report-scope-team-missing = nenurodyta
report-scope-team-public = viešame variante neskelbiama
report-scope-profile = Plano variantas
report-scope-content = Kontrolinių sąrašų versija
report-scope-packs = Savi rinkiniai
report-scope-method = Metodo versija
report-scope-app = Programa
report-profile-full = įstaigai (visas planas)
report-profile-public = visuomenei (viešas planas)
report-public-title = Tai viešas plano variantas.
report-public-note = Viešame variante nėra pastabų, įrodymų saugojimo vietų, vertinusiųjų sąrašo ir pakeitimų žurnalo. Visi skaičiai tokie pat kaip įstaigai skirtame variante.
report-short-note = Trumpasis įsivertinimas: { $asked } iš { PLURAL($all) ->
        [one] { $all } klausimo
       *[other] { $all } klausimų
    }. Rizika, apie kurią neklausta, lieka tokia, kokia be priemonių.
report-scope-checklists-heading = Vertinti kontroliniai sąrašai
report-scope-checklists-caption = Kontroliniai sąrašai ir atsakymai
report-scope-rapid = Vertinti tik trumpojo įsivertinimo klausimai, todėl ir visi skaičiai remiasi tik jais.
report-scope-rapid-of = Vertinti tik trumpojo įsivertinimo klausimai ({ $asked } iš { $all }), todėl ir visi skaičiai remiasi tik jais. Rizikos, apie kurias neklausta, lieka tokios, kokios be priemonių.
report-scope-left-out-heading = Kas nevertinta ir kodėl
report-scope-unscored = Iš skaičiavimo iškrito kontroliniai sąrašai, kurių visi klausimai pažymėti kaip netaikomi: { $titles }.
report-scope-unasked = Trumpajame įsivertinime šių kontrolinių sąrašų klausimų nėra, todėl jie neįvertinti: { $titles }.
report-scope-nothing-left-out = Vertinti visi šios rūšies įstaigai skirti kontroliniai sąrašai.
report-scope-left-out = { PLURAL($n) ->
        [one] Nevertintas { $n } šios rūšies įstaigai skirtas kontrolinis sąrašas:
        [few] Nevertinti { $n } šios rūšies įstaigai skirti kontroliniai sąrašai:
       *[other] Nevertinta { $n } šios rūšies įstaigai skirtų kontrolinių sąrašų:
    }
report-scope-reason = Priežastis: { $reason }
report-scope-reason-missing = Priežastis nenurodyta. Ją reikia įrašyti, kad skaitytojas žinotų, ar ši sritis sutvarkyta, ar tik nepažiūrėta.
report-scope-other = Kitų rūšių įstaigoms skirti kontroliniai sąrašai (nevertinti): { $titles }.
report-scope-missing = { PLURAL($n) ->
    [one] Į įsivertinimą įtrauktas ir kontrolinis sąrašas { $titles }, kurio programa, parengusi šį planą, neturi. Čia jis nerodomas ir neskaičiuojamas.
   *[other] Į įsivertinimą įtraukti ir kontroliniai sąrašai, kurių programa, parengusi šį planą, neturi: { $titles }. Čia jie nerodomi ir neskaičiuojami.
    }

# 3. Results.
report-results-heading = 3. Rezultatai pagal kontrolinius sąrašus
report-results-single = Kontrolinio sąrašo „{ $checklist }“ pagrįsta reikšmė – { $value } iš 1.
report-results-finding = Silpniausias kontrolinis sąrašas – „{ $weak }“ ({ $low }), stipriausias – „{ $strong }“ ({ $high }).
report-results-level = Visų { PLURAL($n) ->
    [one] { $n } kontrolinio sąrašo
    [few] { $n } kontrolinių sąrašų
   *[other] { $n } kontrolinių sąrašų
    } pagrįsta reikšmė – { $value }.
report-results-tied = Kontrolinių sąrašų pagrįsta reikšmė – nuo { $low } ({ $lowest }) iki { $high } ({ $highest }).
report-results-quoted = „{ $title }“
report-results-lists = { PLURAL($n) ->
    [one] { $n } sąrašas
    [few] { $n } sąrašai
   *[other] { $n } sąrašų
    }
report-results-withheld = Nė vieno kontrolinio sąrašo reikšmė neskelbiama, nes atsakyta į per mažai jų klausimų.
report-results-caption = Kontrolinių sąrašų reikšmės nuo 0 iki 1
report-bars-caption = Nuo silpniausio iki stipriausio. Kontūras rodo, kokia reikšmė būtų, jei viskas, kas deklaruota, būtų pagrįsta. Ribos rodo, kiek reikšmė gali pasikeisti, kol duoti atsakymai nekeičiami.
report-key-supported = pagrįsta
report-key-claimed = deklaruota be įrodymų
report-key-bounds = ribos
report-conventions-heading = Kiek rezultatas priklauso nuo prielaidų
report-imbalance = Svertinis aritmetinis vidurkis būtų { $mean }, o indeksas – { $index }. Skirtumas – { $imbalance }: tiek indeksas mažesnis dėl to, kad vienos sritys silpnesnės už kitas.
report-balanced = Svertinis aritmetinis vidurkis ({ $mean }) beveik toks pat kaip indeksas ({ $index }).
report-balanced-same = Svertinis aritmetinis vidurkis toks pat kaip indeksas: { $index }.
report-leave-one-out = Labiausiai indeksą lemia kontrolinis sąrašas „{ $checklist }“: be jo indeksas { $way ->
        [up] padidėtų
       *[down] sumažėtų
    } { $delta }.
report-robustness-note = Tai prielaidų, o ne pasikliautinasis intervalas: jis parodo, kiek rezultatą lemia pasirinkti svoriai ir vidurkis. Atsakymai nekeičiami.
report-checklist-not-applicable = Visi šio sąrašo klausimai pažymėti kaip netaikomi, todėl jis neskaičiuojamas.
report-checklist-unasked = Trumpajame įsivertinime šio sąrašo klausimų nėra, todėl jis neįvertintas.
report-checklist-unanswered = Į šio sąrašo klausimus dar neatsakyta.
report-checklist-withheld = Reikšmė neskelbiama, nes pagal klausimų svorį atsakyta mažiau kaip į du trečdalius; { PLURAL($n) ->
        [one] neatsakytas { $n } klausimas.
        [few] neatsakyti { $n } klausimai.
       *[other] neatsakyta { $n } klausimų.
    }
report-checklist-finding = { $working ->
        [0] Iš { PLURAL($all) ->
            [one] { $all } priemonės
           *[other] { $all } priemonių
        } nė viena dar nepagrįsta kaip taikoma praktikoje.
       *[other] { PLURAL($working) ->
            [one] Praktikoje taikoma ir įrašais pagrįsta { $working } priemonė iš { $all }.
            [few] Praktikoje taikomos ir įrašais pagrįstos { $working } priemonės iš { $all }.
           *[other] Praktikoje taikoma ir įrašais pagrįsta { $working } priemonių iš { $all }.
        }
    }
report-declared-backed = iš atsakytų: deklaruota { $declared }, pagrįsta { $backed }
report-declared-level = deklaruota { $level }
report-weakest-heading = Silpniausi klausimai
report-weakest-none = Visų klausimų pagrįstas lygis yra 3 arba 4.
report-weakest-more = { PLURAL($n) ->
        [one] Dar { $n } klausimas žemesnio kaip 3 lygio – 9 dalyje.
        [few] Dar { $n } klausimai žemesnio kaip 3 lygio – 9 dalyje.
       *[other] Dar { $n } klausimų žemesnio kaip 3 lygio – 9 dalyje.
    }
report-next-answer = Atsakyti į klausimą.
report-next-evidence = Trūksta įrodymo
report-next-renew = Atnaujinti pasenusį įrodymą arba patvirtinti, kad jis tebegalioja:
report-next-dropped = (veiksmo atsisakyta, žr. 5 dalį)
report-claim-gap-zero = Viskas, kas deklaruota, pagrįsta įrodymais.
report-evidence-unneeded = Nė vienas atsakymas nesiekia lygio, kuriam reikia įrodymų.
report-evidence-within = Nė vienas atsakymas nėra aukštesnis, negu leidžia įrodymai (0 ir 1 lygiams jų nereikia).
report-claim-gap-finding = { PLURAL($count) ->
        [one] { $count } atsakymas aukštesnis
        [few] { $count } atsakymai aukštesni
       *[other] { $count } atsakymų aukštesni
    }, negu leidžia įrodymai; sąrašo reikšmę tai sumažina nuo { $from } iki { $to }.
report-claim-gap-finding-bound = { PLURAL($count) ->
        [one] { $count } atsakymas aukštesnis
        [few] { $count } atsakymai aukštesni
       *[other] { $count } atsakymų aukštesni
    }, negu leidžia įrodymai; apatinę ribą tai sumažina nuo { $from } iki { $to }.
report-own-risks-heading = Šios srities rizikos (visas tekstas – 4 dalyje)
report-own-risk-greatest = { PLURAL($n) ->
    [one] Didžiausia iš { $n } šios srities rizikos:
    [few] Didžiausia iš { $n } šios srities rizikų:
   *[other] Didžiausia iš { $n } šios srities rizikų:
    }
report-answer-unknown = nežinome
report-answer-na = netaikoma
report-answer-blank = neatsakyta

# 4. Risks.
report-risks-heading = 4. Rizikos
report-risks-finding = { PLURAL($all) ->
        [one] Iš { $all } rizikos
       *[other] Iš { $all } rizikų
    } kritinių yra { $critical }, reikšmingų { $significant }, toleruotinų { $tolerable }; įvykdžius planą kritinių { $target ->
        [0] neliktų
       *[other] liktų { $target }
    }.
report-matrix-likelihood = Tikimybė
report-matrix-impact = Poveikis
report-key-gross = bendroji: be priemonių
report-key-net = likutinė: su priemonėmis
report-key-target = įvykdžius planą
report-matrix-caption = Rizikų kelias: be priemonių, dabar ir įvykdžius planą. Numeriai – rizikų lentelės eilutės.
report-matrix-caption-top = { PLURAL($n) ->
        [one] Didžiausios { $n } rizikos kelias: be priemonių, dabar ir įvykdžius planą. Numeris – rizikų lentelės eilutė.
       *[other] Didžiausių { $n } rizikų kelias: be priemonių, dabar ir įvykdžius planą. Numeriai – rizikų lentelės eilutės.
    }
report-matrix-alt = { $finding } Didžiausia rizika – „{ $risk }“: be priemonių { $gross }, dabar { $net }, įvykdžius planą { $target }.
report-risks-table-heading = Visos rizikos pagal likutinę reikšmę
report-risks-caption = Rizikos, pradedant didžiausia likutine; bendroji – tikimybė × poveikis be priemonių
report-adequate-yes = pakanka
report-adequate-no = nepakanka
report-adequate-accepted = prisiimta
report-rank = Nr. { $number } – { $share }
report-ranks = Kaip dažnai rizika, pakeitus prielaidas, lieka tarp penkių didžiausių: { $shares }.
report-ratings-heading = Rizikos, kurias įstaiga įvertino kitaip
report-ratings-caption = Rizikos, kurių tikimybė × poveikis skiriasi nuo siūlomų
report-acceptances-heading = Prisiimtos rizikos
report-acceptances-caption = Kas, kodėl ir iki kada prisiėmė riziką
report-acceptance-expired = vertinimo dieną nebegalioja
report-acceptance-early = baigiasi prieš plano pradžią
report-acceptance-long = galioja ilgiau nei planas

# 6. Findings.
report-findings-heading = 6. Plano patikros ir duomenų įspėjimai
report-findings-note = Patikros nieko nedraudžia. Kiekviena nurodo vietą, kurią prieš pasirašant verta pataisyti arba paaiškinti, kodėl palikta taip, kaip yra.
report-checks-heading = Plano patikros
report-checks-none = Plano trūkumų nerasta.
report-checks-no-actions = Veiksmų nėra, todėl tikrinti dar nėra ko.
report-beyond-period = Plano laikotarpis nenurodytas: neaišku, nuo kada iki kada planas galioja.
report-beyond-scope = Nenurodyta, kodėl nevertinami kai kurie tokiai įstaigai siūlomi kontroliniai sąrašai.
report-beyond-unshown = Veiksmas „{ $action }“ pažymėtas „atlikta ir patvirtinta įrodymais“, bet { $n ->
    [1] prie klausimo
   *[other] prie klausimų
    } { $questions } nėra veiklos įrašų ar ataskaitos.
report-beyond-unclosed = Veiksmas „{ $action }“ { $status ->
    [done-claimed] atliktas, bet įrodymais dar nepatvirtintas: reikia nurodyti,
   *[other] pažymėtas kaip atliktas, bet nenurodyta,
    } { $what ->
    [day] kada jis užbaigtas
    [evidence] kas tai rodo
   *[both] kada jis užbaigtas ir kas tai rodo
    }.
report-beyond-behind = Veiksmas „{ $action }“ { $status ->
    [done-claimed] atliktas, bet įrodymais dar nepatvirtintas: klausimo { $question } atsakymas – { $answer }, siekta { $planned }. Atsakymą reikės pakelti, kai tai parodys prie klausimo pridėtas įrodymas.
   *[other] pažymėtas kaip atliktas, bet klausimo { $question } atsakymas – { $answer }, nors siekta { $planned }: reikia pakelti atsakymą arba pakeisti būseną.
    }
report-beyond-left-out = Veiksmas „{ $action }“ pažymėtas kaip atliktas, bet rizikos nemažina, nes { $n ->
    [1] klausimas { $questions } nevertinamas
   *[other] klausimai { $questions } nevertinami
    }.
report-beyond-idle = Veiksmas „{ $action }“ rizikos nemažina, nes { $n ->
    [1] klausimas { $questions } { $why ->
        [na] netaikomas
       *[out] nevertinamas
    }
   *[other] klausimai { $questions } { $why ->
        [na] netaikomi
        [out] nevertinami
       *[both] netaikomi arba nevertinami
    }
    }: reikia jį susieti su kitu klausimu arba jo atsisakyti.
report-beyond-missing = Veiksmas „{ $action }“ rizikos nemažina, nes { $n ->
    [1] klausimas { $questions } nevertinamas: jo kontrolinis sąrašas nepasirinktas arba jo
   *[other] klausimai { $questions } nevertinami: jų kontrolinis sąrašas nepasirinktas arba jo
    } neturi programa, parengusi šį planą (trūksta: { $lists }). Reikia pridėti sąrašo rinkinį arba susieti veiksmą su kitu klausimu.
report-beyond-due-early = Veiksmo „{ $action }“ terminas ({ $day }) ankstesnis už plano pradžią.
report-beyond-begins-early = Veiksmo „{ $action }“ pradžia ({ $day }) ankstesnė už plano pradžią.
report-checks-missing = Nenurodyti duomenys ({ PLURAL($n) ->
        [one] { $n } veiksmas
        [few] { $n } veiksmai
       *[other] { $n } veiksmų
    })
report-column-missing = Nenurodyta
report-missing-owner = atsakingas asmuo
report-missing-due = terminas
report-missing-indicator = rodiklis
report-missing-baseline = pradinė reikšmė
report-missing-target = siekiama reikšmė
report-checks-target = Rizikos, kurios ir įvykdžius planą siektų 3,5 ar daugiau ir kurių niekas neprisiėmė ({ $n }). Prieš pasirašant jas reikia prisiimti arba papildyti planą. Po brūkšnio – rizika įvykdžius planą.
report-checks-target-more = { PLURAL($n) ->
        [one] Dar { $n } rizika pažymėta žodžiu „nepakanka“ rizikų lentelėje.
        [few] Dar { $n } rizikos pažymėtos žodžiu „nepakanka“ rizikų lentelėje.
       *[other] Dar { $n } rizikų pažymėta žodžiu „nepakanka“ rizikų lentelėje.
    }
report-checks-target-no-actions = { PLURAL($n) ->
        [one] Veiksmų plane nėra, todėl { $n } niekieno neprisiimta rizika liktų tokia, kokia yra: 3,5 ar didesnė.
        [few] Veiksmų plane nėra, todėl { $n } niekieno neprisiimtos rizikos liktų tokios, kokios yra: 3,5 ar didesnės.
       *[other] Veiksmų plane nėra, todėl { $n } niekieno neprisiimtų rizikų liktų tokios, kokios yra: 3,5 ar didesnės.
    }
report-warnings-heading = Duomenų įspėjimai
report-warnings-none = Požymių, kad atsakymai ar rizikų įvertinimai netikslūs, nerasta.
report-warnings-no-place = { PLURAL($n) ->
    [one] { $n } įrodymas yra be numerio; ar nurodyta jo vieta, viešame plane nerodoma.
    [few] { $n } įrodymai yra be numerio; ar nurodyta jų vieta, viešame plane nerodoma.
   *[other] { $n } įrodymų yra be numerio; ar nurodyta jų vieta, viešame plane nerodoma.
    }

# 7. Changes.
report-changes-heading = 7. Kas pasikeitė nuo ankstesnio įsivertinimo
report-changes-none = Ankstesnis įsivertinimas prie šio plano nepridėtas, todėl palyginti nėra su kuo. Eksportuodami kitą planą nurodykite šį: tuomet čia bus parodyta, kas pasikeitė iš tikrųjų, o kas tik popieriuje.
report-changes-no-index = Palyginta su { $date } įsivertinimu; indekso pokyčio apskaičiuoti negalima, nes vieno iš indeksų nėra.
report-changes-withheld = Palyginta su { $date } įsivertinimu. Kaip pasikeitė indeksas, nerodoma: bent viename iš dviejų įsivertinimų per mažai atsakyta, kad jis būtų skelbiamas.
report-changes-up = Nuo { $date } įsivertinimo indeksas pakilo nuo { $old } iki { $new }.
report-changes-down = Nuo { $date } įsivertinimo indeksas nukrito nuo { $old } iki { $new }.
report-changes-same = Nuo { $date } įsivertinimo indeksas nepasikeitė ({ $index }).
report-changes-asked-other = Palyginus su { $date } įsivertinimu, indeksas kitas (buvo { $old }, dabar { $new }) tik todėl, kad klausta ne to paties: nė vieno abu kartus užduoto klausimo lygis nepasikeitė.
report-changes-asked-also = Pagal { $date } įsivertinimą indeksas buvo { $old }, dabar – { $new }, bet dalis klausimų – kiti.
report-changes-same-asked = Nuo { $date } įsivertinimo indeksas nepasikeitė ({ $index }), bet dalis klausimų – kiti.
report-changes-tables-asked = Dalis klausimų – kiti, todėl jie galėjo lemti dalį šių pokyčių.
report-changes-tables-only = Šiuos pokyčius lėmė tik kiti klausimai: nė vieno abu kartus užduoto klausimo lygis nepasikeitė.
report-changes-backwards = Lyginamasis { $date } įsivertinimas yra vėlesnis už šį, todėl pokytis būtų apverstas. Atverkite vėlesnį ir lyginkite jį su ankstesniu.
report-changes-other-institution = Palyginta su kita įstaiga arba kitaip užrašytu jos pavadinimu: „{ $institution }“.
report-changes-split = Indekso pokytis { $total }: dėl kitokių{ $waits ->
        [yes] {""} ir dar nepatvirtintų
       *[no] {""}
    } atsakymų { $real }, dėl kitokių ar pasenusių įrodymų { $evidence }, dėl kitokių klausimų, kitų sąrašų ar kitaip įvertintų rizikų { $content }. Skaičiuojama iš eilės: pirma kitokie klausimai, sąrašai ir rizikų įvertinimai, tada kitokie atsakymai su ankstesniais įrodymais ir galiausiai kitokie įrodymai. Todėl tai, kas atsakyta kitaip, bet parodyta tik naujais įrodymais, priskiriama įrodymams.
report-changes-new-blank = Klausimai, kurių anksčiau neklausta, pirmiausia laikomi neatsakytais, todėl jų atsakymai ir įrodymai įskaičiuoti į kitas dvi dalis.
report-snapshots-caption = Du įsivertinimai greta
report-fingerprint = Skaitmeninio atspaudo pradžia
report-changes-checklists-heading = Kontrolinių sąrašų pokytis
report-changes-checklists-caption = Kontrolinių sąrašų pagrįstos reikšmės nuo 0 iki 1
report-changes-actions-heading = Ankstesnio plano veiksmai
report-changes-actions-none = Ankstesniame plane veiksmų nebuvo.
report-changes-actions-finding = { PLURAL($all) ->
        [one] Iš { $all } ankstesnio plano veiksmo
       *[other] Iš { $all } ankstesnio plano veiksmų
    } atlikta ir patvirtinta įrodymais { $done }.
report-changes-actions-finding-partly = { PLURAL($all) ->
        [one] Iš { $all } ankstesnio plano veiksmo
       *[other] Iš { $all } ankstesnio plano veiksmų
    }, kiek rodo šis planas, atlikta ir patvirtinta įrodymais { $done }.
report-changes-actions-dropped = { PLURAL($n) ->
        [one] Dar { $n } veiksmo buvo atsisakyta jau ankstesniame plane.
       *[other] Dar { $n } veiksmų buvo atsisakyta jau ankstesniame plane.
    }
report-changes-actions-gone = { PLURAL($n) ->
        [one] { $n } ankstesnio plano veiksmo šiame plane nebėra, ir jis nerodo, kas su juo nutiko.
       *[other] { $n } ankstesnio plano veiksmų šiame plane nebėra, ir jis nerodo, kas su jais nutiko.
    } Jei tarp šių dviejų planų buvo dar vienas, ieškokite jame.
report-changes-actions-caption = Ankstesnio plano veiksmų likimas
report-action-gone = plane nebėra
report-action-overdue = terminas praėjo
report-action-closed = užbaigta { $day }
report-action-closed-in-time = užbaigta { $day }, laiku
report-action-closed-late = užbaigta { $day }, po termino
report-action-closed-brought-forward = užbaigta { $day }, po naujo termino ({ $due })
report-action-closed-put-off = užbaigta { $day }, iki naujo termino (ankstesniame plane – { $first })
report-action-new-due = naujas terminas { $due }
report-action-due-gone = termino nebėra
report-action-new-owner = dabar atsako { $owner }
report-action-owner-gone = atsakingo nebėra
report-action-unshown = prie klausimo veiklos įrašų ar ataskaitos nėra
report-changes-risks-heading = Likutinių rizikų pokytis
report-changes-risks-none = Nė viena likutinė rizika nepasikeitė.
report-changes-risks-caption = Rizikos, kurių likutinė reikšmė pasikeitė
report-changes-questions-heading = Klausimų pokytis
report-changes-questions-none = Nė vieno klausimo lygis nepasikeitė.
report-changes-questions-finding = Klausimų, kurių atsakymas kitoks, – { $real }; kurių atsakymas tas pats, o įrodymai kitokie, – { $evidence }; kurių kitoks turinys arba kurių klausta tik vieną kartą, – { $content }.
report-changes-questions-waiting = { PLURAL($n) ->
    [one] { $n } klausimas lentelėje yra tik todėl, kad jo atsakymas dar nepatvirtintas.
    [few] { $n } klausimai lentelėje yra tik todėl, kad jų atsakymai dar nepatvirtinti.
   *[other] { $n } klausimų lentelėje yra tik todėl, kad jų atsakymai dar nepatvirtinti.
    }
report-changes-kinds = Pagrįsta daugiau ar mažiau: pasikeitė lygis, kurį rodo įrodymai. Deklaruota daugiau, pagrindimas tas pats: atsakymas aukštesnis, bet įrodymai jo nerodo, todėl tai dar ne pagerėjimas. Klausimas, kurio pasikeitė ir atsakymas, ir įrodymai, įskaičiuotas prie tų, kurių atsakymas kitoks.
report-changes-questions-caption = Klausimai, kurių lygis pasikeitė
report-change-answered = atsakyta pirmą kartą
report-change-withdrawn = atsakymas atšauktas
report-change-waiting = laukia patvirtinimo
report-change-applies = dabar taikoma
report-change-inapplicable = nebetaikoma
report-change-found-inapplicable = pripažinta netaikoma
report-change-risen = pagrįsta daugiau
report-change-fallen = pagrįsta mažiau
report-change-claimed = deklaruota daugiau, pagrindimas tas pats
report-change-disclaimed = deklaruota mažiau, pagrindimas tas pats
report-change-new = anksčiau neklausta
report-change-gone = nebeklausiama
report-change-content = kitoks turinys
report-change-rated = tikimybė × poveikis įvertinti kitaip: anksčiau { $old }, dabar { $new }
report-levels = { $declared }, pagrįsta { $supported }

# 8. Method.
report-method-heading = 8. Metodas { $version }
report-method-conventions = Visos konstantos yra ekspertų susitarimai, o ne iš duomenų išvesti dydžiai.
report-method-limits = Susitarimai leidžia dviejų įstaigų ar dvejų metų rezultatus skaičiuoti vienodai. Rezultatas nėra nei įstatyme numatytas atsparumo korupcijai lygis, nei teisinė konsultacija.
report-worked-heading = Šio įsivertinimo skaičiai formulėse
report-worked-intro = Taip pagal toliau aprašytas formules gauti šio plano skaičiai.
report-worked-checklist = „{ $title }“: pagrįsta = Σ w·s / (4·Σ w) = { $points } / { $weights } = { $result }
report-worked-index = indeksas = (exp(Σ W·ln x / Σ W) − 10) / 90 = (exp({ $logs } / { $weights }) − 10) / 90 = { $index }
report-worked-risk = Didžiausia likutinė rizika – „{ $risk }“. Į sandaugą įrašytos tik tos grupės, kurių priemonės bent kiek pagrįstos.
report-worked-side = { $letter }: E = min(0,90; 1 − { $product }) = { $effect }; { $letter }_lik = 1 + ({ $gross } − 1)·(1 − { $effect }) = { $net }
report-worked-side-empty = { $letter }: pagrįstų priemonių nėra, E = 0; { $letter }_lik = { $gross }
report-method-answers-heading = Atsakymai ir įrodymai
report-method-answers = Atsakymo lygis a yra nuo 0 iki 4, įrodymo laipsnis e – nuo 0 iki 3: žodinis patikinimas 0, dokumentas 1, veiklos įrašai 2, patikrinimo ar audito ataskaita 3. Klausimo e yra geriausio jo įrodymo laipsnis; jis lygus 0, kai įrodymų nėra arba į klausimą neatsakyta. „Nežinome“ skaičiuojama kaip neatsakyta, „netaikoma“ iš skaičiavimo iškrinta. Pagrįstas lygis s:
report-method-ageing = Įrodymas, vertinimo dieną senesnis kaip 24 mėnesių, skaičiuojamas vienu laipsniu žemiau.
report-method-checklist-heading = Kontrolinis sąrašas
report-method-checklist = w – klausimo svoris (1–3); A – taikomi klausimai; B – tie iš jų, į kuriuos atsakyta.
report-formula-low = pagrįsta = Σ_A w·(s/4, neatsakyta → 0) / Σ_A w
report-formula-high = viršutinė riba = Σ_A w·(a/4, neatsakyta → 1) / Σ_A w
report-formula-declared = nepagrįsta dalis = Σ_B w·a/4 / Σ_B w − Σ_B w·s/4 / Σ_B w
report-formula-coverage = atsakytoji dalis = Σ_B w / Σ_A w; įrodymai = Σ_A w·e/3 / Σ_A w (A nuo 0,8; B nuo 0,6; C nuo 0,4; D nuo 0,2; kitaip E)
report-method-bounds = Pagrįsta reikšmė ir viršutinė riba yra griežtos ribos, o ne statistinis įvertis. Kai atsakytoji dalis mažesnė kaip 2/3, reikšmė neskelbiama.
report-method-pooled = Viso įsivertinimo atsakytoji dalis, įrodymai ir nepagrįsta dalis skaičiuojami tomis pačiomis formulėmis iš visų taikomų klausimų kartu, o ne kaip sąrašų vidurkis.
report-method-index-heading = Indeksas
report-method-levels-heading = Brandos lygis
report-method-index = Indeksas yra svertinis geometrinis sąrašų reikšmių S vidurkis: viena stipri sritis neatperka kitos silpnos. Sąrašo svoris W – vidutinė jo rizikų bendroji rizika; f = 10.
report-formula-index = x = f + (100 − f)·S; indeksas = (exp(Σ W·ln x / Σ W) − f) / (100 − f)
report-method-imbalance = Svertinis aritmetinis vidurkis – Σ W·S / Σ W; kuo jis didesnis už indeksą, tuo labiau sąrašų reikšmės skiriasi.
report-method-levels = Lygiai pasiekiami iš eilės; kitą lygį pasiekti kliudo pirmoji netenkinama jo sąlyga. Netaikomi klausimai nekliudo.
report-formula-emerging = „Besiformuojantis“: indeksas ≥ 0,40; atsakytoji dalis ≥ 2/3
report-formula-established = „Įsitvirtinęs“: indeksas ≥ 0,60; atsakytoji dalis ≥ 0,80; kiekvieno pagrindinio klausimo s ≥ 2; kiekvieno sąrašo pagrįsta reikšmė ≥ 0,35
report-formula-leading = „Pirmaujantis“: indeksas ≥ 0,80; atsakytoji dalis ≥ 0,95; kiekvieno pagrindinio klausimo s ≥ 3; įrodymai ≥ 0,60; bent 80 % veiksmų, kurių terminas suėjo, užbaigta su ne žemesnio kaip 2 laipsnio įrodymu
report-method-akl = Orientacinis atsparumo korupcijai lygis (ne įstatyme numatytas lygis) – sąrašų vidurkių vidurkis, kas 0,2: žemas, žemesnis nei vidutinis, vidutinis, aukštesnis nei vidutinis, aukštas.
report-formula-akl = s ≥ 3 → 1; s = 1 ar 2 → 0,5; s = 0 ar neatsakyta → 0
report-method-risks-heading = Bendroji rizika, likutinė rizika ir rizika įvykdžius planą
report-method-risks = L – tikimybė, I – poveikis, abu nuo 1 iki 4. Kiekvieno klausimo priemonė mažina vieną rizikos dedamąją (tikimybę arba poveikį) stiprumu ρ = 1 (tiesiogiai) arba 0,5 (iš dalies) ir priklauso grupei: tas pats žmogus, padalinys ar sistema yra viena grupė, o ji kiekvienai dedamajai skaičiuojama vieną kartą.
report-formula-group = m = didžiausias grupės ρ·s/4 (neatsakyta → 0)
report-formula-effect = E = min(0,90; 1 − Π (1 − 0,75·m)) kiekvienai dedamajai
report-formula-net = L_lik = 1 + (L − 1)·(1 − E_L); I_lik = 1 + (I − 1)·(1 − E_I); N = L_lik·I_lik
report-method-bands = Rizika, mažesnė kaip 3,5, yra toleruotina; mažesnė kaip 7 – reikšminga; nuo 7 – kritinė. Iš to, kuo viena dedamoji viršija 1, visos priemonės kartu nepašalina daugiau kaip 90 %, todėl 4 × 4 rizika, mažinant vien tikimybę (1,3 × 4 = 5,2), toleruotina netampa: reikia mažinti ir poveikį.
report-method-target = Rizika įvykdžius planą T skaičiuojama taip pat, tarus, kad visi suplanuoti veiksmai atlikti; veiksmai, kurių atsisakyta, neįskaitomi. Rizika suplanuota pakankamai, kai T < 3,5 arba kai ji prisiimta parašu ir prisiėmimas vertinimo dieną galioja.
report-formula-target = s′ = max(s, min(planuojamas lygis, pažadėtas įrodymo laipsnis + 1))
report-method-plan-heading = Veiksmų planas
report-formula-priority = prioritetas = Σ (N − T_vienas) / darbo sąnaudos; T_vienas – N, atlikus tik šį veiksmą
report-formula-risk-cover = apsauga nuo rizikų = kritinės bendrosios rizikos (G ≥ 7), nuo kurių saugo bent 2 grupės su s ≥ 2 / visos kritinės bendrosios rizikos
report-formula-plan-cover = plano aprėptis = rizikos su N ≥ 3,5, turinčios veiksmą su atsakingu asmeniu, terminu ir rodikliu / visos rizikos su N ≥ 3,5
report-formula-on-time = laiku = veiksmai, iki termino užbaigti su ne žemesnio kaip 2 laipsnio įrodymu / veiksmai, kurių terminas suėjo
report-method-plan = Dalis neapibrėžta, kai jos vardiklis tuščias. Plano patikros ir duomenų įspėjimai nieko nedraudžia.
report-method-suggested = Siūlomas planas sudaromas po vieną priemonę. Kaskart imama ta, kuri, tenkant vienam darbo sąnaudų balui, labiausiai sumažina rizikų įvykdžius planą perviršį virš 3,4999; jei lygu – rizikų sumą, po to – pirmesnė turinio eilėje. Taip daroma, kol visos rizikos mažesnės kaip 3,5 arba nė viena priemonė jų nebemažina. Klausimas, pagrįstas mažiau kaip 3, keliamas iki 3 su veiklos įrašais, pagrįstas 3 – iki 4 su tikrinimo ataskaita.
report-method-robustness-heading = Atsparumo prielaidoms intervalas
report-method-robustness = Indeksas perskaičiuojamas 1000 kartų: vidurkis geometrinis arba aritmetinis, f lygus 5, 10 arba 20, vietoj 0,75 – nuo 0,65 iki 0,85, kiekvienas W ir w dauginamas iš skaičiaus tarp 0,75 ir 1,25. Rodomos 50-oji ir 950-oji reikšmės, surikiavus jas nuo mažiausios.
report-method-stability = Kiekvienai iš penkių didžiausių rizikų parodoma, kurioje perskaičiavimų dalyje ji lieka tarp penkių didžiausių (lygias rikiuoja turinio eilė). Indeksas dar perskaičiuojamas be kiekvieno sąrašo ir parodomas tas, be kurio pasikeičia labiausiai.
report-method-random = Atsitiktiniai skaičiai: SplitMix64, pradinė reikšmė 20170430, kiekvienam perskaičiavimui atskira seka, todėl visi gauna tą patį tūkstantį.
report-method-changes-heading = Dviejų įsivertinimų palyginimas
report-method-changes = Indekso pokytis išskaidomas pakeičiant iš pradžių turinį, paskui atsakymus, paskui įrodymus; trys dalys tiksliai sudaro visumą.
report-method-numbers-heading = Skaičiai
report-method-numbers = Skaičiuojama dvigubu tikslumu, apvalinama tik rodant: duomenyse – iki 4 ženklų po kablelio, puslapiuose ir lange šios duomenų reikšmės – dažniausiai iki 2. Lygiai pusė apvalinama tolyn nuo nulio.
report-method-rounding = Kiekviena reikšmė apvalinama atskirai, todėl iš apvalintų skaičių perskaičiavus paskutinis skaitmuo gali skirtis vienetu.
report-constants-heading = Konstantos
report-constants-caption = Metodo konstantos
report-constant-evidence-age-months = Įrodymo amžius mėnesiais, kurį viršijus skaičiuojama vienu laipsniu žemiau
report-constant-coverage-withheld = Atsakytoji dalis, nuo kurios reikšmė skelbiama; lygio „Besiformuojantis“ sąlyga
report-constant-evidence-letter = Įrodymų raidė { $letter } nuo
report-constant-index-floor = Apatinė indekso formulės riba f
report-constant-emerging-index = „Besiformuojantis“: indeksas nuo
report-constant-established-index = „Įsitvirtinęs“: indeksas nuo
report-constant-established-coverage = „Įsitvirtinęs“: atsakytoji dalis nuo
report-constant-established-key-level = „Įsitvirtinęs“: pagrindinių klausimų lygis nuo
report-constant-established-weakest-checklist = „Įsitvirtinęs“: silpniausio sąrašo reikšmė nuo
report-constant-leading-index = „Pirmaujantis“: indeksas nuo
report-constant-leading-coverage = „Pirmaujantis“: atsakytoji dalis nuo
report-constant-leading-key-level = „Pirmaujantis“: pagrindinių klausimų lygis nuo
report-constant-leading-evidence = „Pirmaujantis“: įrodymų dalis nuo
report-constant-leading-closed-actions = „Pirmaujantis“: su įrodymais užbaigtų veiksmų dalis nuo
report-constant-akl-band = Orientacinio atsparumo lygio juostos plotis
report-constant-control-efficiency = Rizikos dedamosios dalis, kurią pašalina viena patikrinta tiesioginė priemonė
report-constant-control-effect-max = Didžiausia dedamosios dalis, kurią pašalina visos priemonės kartu
report-constant-tolerable-below = Riba, kurios nesiekianti rizika toleruotina
report-constant-significant-below = Riba, kurios nesiekianti rizika reikšminga; nuo jos – kritinė
report-constant-suggestion-aim = Rizika, iki kurios mažinama siūlomu planu
report-constant-owner-actions-from = Veiksmų skaičius, nuo kurio tikrinama, ar jų neturi per daug vienas atsakingas
report-constant-owner-share-max = Vieno atsakingo veiksmų dalis, kurią viršijus įspėjama
report-constant-owner-quarter-max = Vieno atsakingo veiksmų per ketvirtį skaičius, kurį viršijus įspėjama
report-constant-bare-share-from = 4 lygio atsakymų be veiklos įrašų dalis, nuo kurios įspėjama
report-constant-shared-reference-max = Klausimų su ta pačia įrodymo nuoroda skaičius, kurį viršijus įspėjama
report-constant-vanished-below = Likutinė rizika, už kurią mažesnė iš kritinės bendrosios kelia įspėjimą
report-constant-claim-gap-warning = Nepagrįsta dalis, kurią viršijus įspėjama
report-constant-robustness-runs = Perskaičiavimų skaičius

# 9. Answers.
report-answers-heading = 9. Atsakymai ir įrodymai
report-answers-note = Stulpelyje „Pagrįsta“ – lygis, kurį leidžia įrodymai. Įrodymų numeriai – įrodymų sąrašo eilutės. Kai klausimas suformuluotas atvirkščiai, lygis rodo, kiek užkirstas kelias tam, apie ką klausiama.
report-answers-weights = Po klausimu – ko reikia 8 dalies formulėms: jo svoris, kieno priemonė tai yra (grupė), ką ji mažina ir kurias rizikas: jų numeriai, o skliaustuose – poveikio stiprumas ρ.
report-answers-caption = Atsakymai: { $checklist }
report-question-weight = svoris { $weight }
report-question-likelihood = svoris { $weight } · „{ $group }“ mažina tikimybę: { $risks }
report-question-impact = svoris { $weight } · „{ $group }“ mažina poveikį: { $risks }
report-evidence-heading = Įrodymų sąrašas
report-evidence-caption = Įrodymai ir klausimai, kuriuos jie pagrindžia
report-evidence-empty = Nenurodyta nė vieno įrodymo, todėl pagrįstas lygis niekur neviršija 1. Nurodykite dokumentą, veiklos įrašus arba patikrinimo ataskaitą; pats dokumentas į failą nekeliamas.
report-evidence-public = Kur įrodymai saugomi, viešame variante neskelbiama.
report-evidence-grade = { $grade } laipsnis
report-evidence-numbers = Nr. { $numbers }
report-evidence-none = nenurodyta
report-evidence-aged = pasenęs, skaičiuojamas kaip { $grade }
report-na-heading = Netaikomi klausimai
report-na-none = Nė vienas klausimas nepažymėtas kaip netaikomas.
report-na-caption = Klausimai, kurie iš skaičiavimo iškrito, ir kodėl
report-sources-heading = Teisės aktai ir kiti šaltiniai
report-sources-caption = Kuo remiasi klausimai: šaltiniai ir klausimų žymenys
report-column-source = Šaltinis

# 10. Integrity.
report-integrity-heading = 10. Skaitmeninis atspaudas ir parašai
report-integrity-intro = Skaitmeninis atspaudas (SHA-256) apskaičiuotas iš viso pakeitimų žurnalo: pakeitus bent vieną ankstesnį įrašą, jis nebetinka. Registruodami planą, įrašykite ir atspaudą.
report-qr-alt = Kodas su visu skaitmeniniu atspaudu, kuris prasideda { $head }.
report-fact-file = Įsivertinimo failo numeris
report-fact-generated = Planas eksportuotas (UTC)
report-fact-versions = Versijos
report-versions = programa { $app }, kontroliniai sąrašai { $content }, metodas { $method }
report-fact-attached = Pridėta prie PDF failo
report-attached-full = visi duomenys (plan.json), veiksmų lentelė (plan.csv), pakeitimų žurnalas
report-attached-public = visi šio varianto duomenys (plan.json), veiksmų lentelė (plan.csv)
report-verify-heading = Kaip patikrinti
report-verify-open = Atverkite šį PDF failą programoje „Skaidra“ arba įvykdykite komandą „skaidra verify“: iš pridėtų duomenų viskas apskaičiuojama ir parengiama iš naujo ir parodoma, kas sutampa.
report-verify-open-copy = Patikrinti galima tik plano PDF failą. Atverkite jį programoje „Skaidra“ arba įvykdykite komandą „skaidra verify“: iš prie jo pridėtų duomenų viskas apskaičiuojama ir parengiama iš naujo ir parodoma, kas sutampa.
report-verify-compare = Palyginkite atspaudą su tuo, kuris įrašytas registruojant planą. Nuskenuoto popieriaus patikrinti neįmanoma – prašykite paties failo.
report-signatures-about = Pakanka pasirašyti vienoje vietoje: čia arba santraukos gale. Kai planas tvirtinamas įsakymu, vietoj parašo „Patvirtino“ pildoma žyma 5 dalies pradžioje.
report-signatures-heading = Parašai
report-sign-prepared = Parengė
report-sign-reviewed = Patikrino
report-sign-approved = Patvirtino
report-sign-findings = Auditoriaus pastabos (į jas atsakoma kitame plane)
report-sign-findings-letter = rašto Nr. arba „nėra“
report-sign-post = pareigos
report-sign-name = vardas ir pavardė
report-sign-signature = parašas
report-sign-date = data
report-sign-day = 20__ m. ______________ d.

# What the files attached to the PDF are.
report-attachment-json = Visi plano duomenys: klausimai, atsakymai, įrodymai, rezultatai, veiksmai
report-attachment-csv = Veiksmų lentelė
report-attachment-journal = Pats įsivertinimas su visa istorija, atveriamas programa „Skaidra“
report-fact-journal = Pakeitimų žurnalas (UTC)
report-journal = { PLURAL($n) ->
        [one] { $n } įrašas
        [few] { $n } įrašai
       *[other] { $n } įrašų
    }, pirmasis { $first }, paskutinis { $last }
report-journal-back = Laikai žurnale eina atgal: kompiuterio laikrodis kurį laiką rodė neteisingą laiką, todėl datos gali būti neteisingos.
report-proves = Atspaudas rodo, kad nuo jo užrašymo niekas nepakeista. Jis nerodo, kas planą parengė (tam skirtas parašas), ir nerodo, kad atsakymai teisingi (tam skirti įrodymai).

# „Word“ failo pirmas puslapis ir poraštė.
report-copy-notice = Šis „Word“ failas yra redaguojama kopija; patikrinti galima tik PDF failą.
report-copy-notice-text = Šis teksto failas yra kopija; patikrinti galima tik PDF failą.
report-copy-why = Redaguojant šį failą nesikeičia nei įsivertinimas, nei jo rezultatai, o „Skaidra“ tokio failo patikrinti negali. Norint pakeisti patį planą, jį reikia pakeisti programoje „Skaidra“ ir eksportuoti iš naujo. Kopija padaryta iš plano, kurio skaitmeninis atspaudas prasideda { $head }.
report-copy-foot = Redaguojama kopija · planas { $head }
report-copy-figure = Brėžinys yra PDF faile; jo turinys žodžiais:
# „Word“ failas arba skaičiuoklė; $detail – techninis paaiškinimas.
report-office-failed = Failo sukurti nepavyko, įsivertinimas nepakeistas. Praneškite programos kūrėjams: { $detail }
