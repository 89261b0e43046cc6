# Hva lesingen av dataene i en plan sier når den mislykkes.

report-error-malformed = Dataene i planen kunne ikke leses: På linje { $line }, tegn { $column }, står det noe annet enn det Skaidra skriver. Selve filen er uendret. Be avsenderen eksportere planen på nytt.
report-error-cut-off = Dataene i planen stopper på linje { $line }: Slutten mangler. Selve filen er uendret. Be avsenderen eksportere planen på nytt.
report-error-other-schema = Dataene i planen er av en annen type eller fra en nyere versjon («{ $found }»). Filen er uendret. Oppdater programmet, eller be om en plan som er eksportert fra en eldre versjon.
report-error-inconsistent = Dataene i planen motsier hverandre. Filen er uendret. Be avsenderen eksportere planen på nytt.
report-error-altered = Den forrige planen som er husket, er endret etter eksporten: Poengene følger ikke av svarene. Det går ikke an å sammenligne med den, så planen viser ingen endringer. Sammenlign med en uendret plan og husk den.
report-error-too-large = Planen er for stor: En eksportert fil kunne verken leses inn igjen eller kontrolleres. Ingen fil ble skrevet, og vurderingen er uendret. Slå sammen like handlinger, eller del vurderingen i flere.

# Hele dokumentet.
report-document-title = Handlingsplan mot korrupsjon
report-document-subject = Bygger på frivillig egenvurdering per { $date }
report-document-subject-period = Bygger på frivillig egenvurdering per { $date }; planperiode fra { $from } til { $to }
report-document-subject-year = Bygger på frivillig egenvurdering per { $date }; planperiode { $year }
report-document-subject-years = Bygger på frivillig egenvurdering per { $date }; planperiode { $first }–{ $last }
report-document-short-title = Handlingsplan mot korrupsjon
report-document-page = Side { $page } av { $pages }
report-institution-missing = Virksomheten er ikke oppgitt
report-quoted = «{ $text }»
report-from-to = fra { $from } til { $to }
report-by-date = frist { $date }
report-bounds = grenser { $low }–{ $high }
report-withheld = vises ikke
report-level-none = nivået kan ikke fastsettes ennå
report-evidence-letter = karakter { $letter }
report-note = Merknad: { $note }
report-key-question = nøkkelspørsmål

# Kolonneoverskrifter.
report-column-number = Nr.
report-column-fact = Opplysning
report-column-value = Verdi
report-column-checklist = Sjekkliste
report-column-version = Versjon
report-column-asked = Spørsmål
report-column-answered = Besvart
report-column-not-applicable = Ikke aktuelt
report-column-unknown = Vet ikke
report-column-unanswered = Ikke besvart
report-column-supported = Dokumentert
report-column-bounds = Grenser
report-column-claim-gap = Påstandsgap
report-column-coverage = Dekning
report-column-evidence = Dokumentasjon
report-column-weight = Vekt
report-column-question = Spørsmål
report-column-questions = Spørsmål
report-column-next-step = Neste steg
report-column-answer = Svar
report-column-risk = Risiko
report-column-gross = Brutto
report-column-net = Netto
report-column-target = Når planen er gjennomført
report-column-adequate = Er planen nok
report-column-default = Foreslått
report-column-rated = Vurdert
report-column-reason = Begrunnelse
report-column-accepted-by = Akseptert av
report-column-until = Gjelder til
report-column-before = Før
report-column-now = Nå
report-column-change = Endring
report-column-kind = Hva som er endret
report-column-owner = Ansvarlig
report-column-due = Frist
report-column-reference = Referanse
report-column-date = Dato
report-column-grade = Grad
report-column-constant = Konstant
report-column-section = Punkt

# 1. Én side til virksomhetens leder.
report-summary-heading = 1. Sammendrag for virksomhetens leder
report-summary-risks-heading = De største nettorisikoene
report-summary-public = Dette er den offentlige utgaven av planen; del 2 sier hva som er utelatt.
report-summary-plan-heading = Hva planen vil endre
report-summary-plan-actions = { PLURAL($actions) ->
        [one] Planen har { $actions } handling
       *[other] Planen har { $actions } handlinger
    }, { $owners ->
        [0] foreløpig uten ansvarlig
       *[other] { PLURAL($owners) ->
            [one] fordelt på { $owners } stilling
           *[other] fordelt på { $owners } stillinger
        }
    }.
report-summary-plan-actions-done = { PLURAL($actions) ->
        [one] Planen har { $actions } handling
       *[other] Planen har { $actions } handlinger
    }, hvorav { $done } er gjennomført{ $left ->
        [0] .
        [1] ; den siste er { $owners ->
            [0] foreløpig uten ansvarlig.
           *[other] lagt til { $owners } stilling.
        }
       *[other] ; de øvrige er { $owners ->
            [0] foreløpig uten ansvarlig.
           *[other] { PLURAL($owners) ->
                [one] fordelt på { $owners } stilling.
               *[other] fordelt på { $owners } stillinger.
            }
        }
    }
report-summary-unverified = Ikke alt som er gjennomført, er bekreftet med dokumentasjon ennå.
report-summary-plan-effect = { $before ->
        [0] Ingen risiko er kritisk.
       *[other] Når { $actions ->
            [1] den er gjennomført
           *[other] alle handlingene er gjennomført
        }, vil { $after ->
            [0] ingen risiko lenger være kritisk
           *[other] { PLURAL($after) ->
                [one] { $after } risiko fortsatt være kritisk
               *[other] { $after } risikoer fortsatt være kritiske
            }
        } (nå { $before }).
    } Summen av alle nettorisikoer vil gå ned fra { $sum-before } til { $sum-after }.
report-summary-plan-left = { $n ->
        [one] Også da vil { $n } risiko som ingen har akseptert, være 3,5 eller mer (del 6).
       *[other] Også da vil { $n } risikoer som ingen har akseptert, være 3,5 eller mer (del 6).
    }
report-summary-plan-no-effect = Planen vil foreløpig ikke senke nettorisikoene.
report-summary-plan-last = Siste frist i planen er { $date }.
report-summary-plan-last-told = Den seneste oppgitte fristen er { $date }.
report-summary-plan-overdue = { PLURAL($n) ->
        [one] Fristen er alt ute for { $n } handling.
       *[other] Fristen er alt ute for { $n } handlinger.
    }
report-summary-plan-no-due = { PLURAL($n) ->
        [one] { $n } handling har ingen frist.
       *[other] { $n } handlinger har ingen frist.
    }
report-summary-plan-no-owner = { PLURAL($n) ->
        [one] { $n } handling har ingen ansvarlig.
       *[other] { $n } handlinger har ingen ansvarlig.
    }
report-summary-plan-no-period = Planperioden er ikke oppgitt.
report-summary-plan-cost = Planlagt kostnad er { $cost }.
report-summary-plan-cost-open = Handlingene som gjenstår, har en planlagt kostnad på { $cost }.
report-summary-plan-order = Handlingene som senker risikoen mest, står først, med numrene de har i planen.
report-summary-plan-rest = og { PLURAL($n) ->
        [one] { $n } handling til
       *[other] { $n } handlinger til
    } i del 5
report-summary-plan-all = { PLURAL($n) ->
        [one] { $n } handling
       *[other] { $n } handlinger
    } i del 5
report-summary-since-actions = Av handlingene i forrige plan er { $done } av { $n } gjennomført og bekreftet.
report-summary-since-actions-partly = Av handlingene i forrige plan er minst { $done } av { $n } gjennomført og bekreftet.
report-figure-level = Modenhetsnivå
report-figure-index = Dokumentert indeks
report-figure-index-of = av 1; grenser { $low }–{ $high }
report-figure-evidence = Dokumentasjon
report-figure-evidence-share = { $share } av det mulige
report-figure-evidence-scale = { $letter } (skala A–E)
report-figure-coverage = Dekning
report-figure-coverage-count = { $answered } av { $all } besvart
report-figure-coverage-weight = besvart, regnet etter vekt
report-figure-claim-gap = Påstandsgap
report-figure-supported = Dokumentert verdi
report-claim-gap-large = stort
report-claim-gap-some = lite
report-claim-gap-none = nesten ikke noe
report-empty-scope = Ingen sjekkliste er med i vurderingen.
report-empty-scope-next = Uten sjekklister er det ingenting å vurdere, verken indeks eller risikoer. Velg sjekklistene som passer til det virksomheten gjør, og besvar spørsmålene i dem.
report-empty-missing = Programmet har ikke sjekklistene som er valgt.
report-empty-missing-next = Uten dem er det ingenting å vurdere: verken en indeks eller risikoer. Legg til pakken deres, eller velg andre sjekklister.
report-empty-answers = Ingen spørsmål er besvart ennå.
report-empty-answers-next = { $keys ->
        [0] Nivået kan ikke fastsettes, og risikoene vises som om det ikke fantes tiltak. Begynn med den første sjekklisten.
       *[other] Nivået kan ikke fastsettes, og risikoene vises som om det ikke fantes tiltak. Begynn med nøkkelspørsmålene: { PLURAL($keys) ->
            [one] Det er { $keys } slikt spørsmål.
           *[other] Det er { $keys } slike spørsmål.
        }
    }
report-empty-risks = Det finnes ingen risikoer, fordi ingen sjekkliste med aktuelle spørsmål er med i vurderingen. Risikoene følger sjekklistene.

# 2. Omfang.
report-scope-heading = 2. Hva som er vurdert, og hvordan
report-scope-facts-caption = Opplysninger om vurderingen
report-scope-institution = Virksomhet
report-scope-kind = Type virksomhet
report-scope-assessed-on = Vurderingsdato
report-scope-period = Planperiode
report-scope-period-missing = ikke oppgitt
report-scope-team = Vurdert av (stillinger)
report-scope-team-missing = ikke oppgitt
report-scope-team-public = tas ikke med i den offentlige utgaven
report-scope-profile = Utgave
report-scope-content = Sjekklistenes versjon
report-scope-packs = Egne pakker
report-scope-method = Metodens versjon
report-scope-app = Program
report-profile-full = fullstendig
report-profile-public = offentlig
report-public-title = Dette er den offentlige utgaven av planen.
report-public-note = Den offentlige utgaven er uten merknader, oppbevaringssted for dokumentasjon, deltakerliste og endringslogg. Alle tall er de samme som i den fullstendige utgaven.
report-short-note = Kortversjon: { $asked } av { PLURAL($all) ->
        [one] { $all } spørsmål
       *[other] { $all } spørsmål
    }. En risiko det ikke er spurt om, blir stående slik den er uten tiltak.
report-scope-checklists-heading = Sjekklister som er med
report-scope-checklists-caption = Sjekklister og svar
report-scope-rapid = Bare spørsmålene i kortversjonen er stilt, så alle tallene bygger på dem alene.
report-scope-rapid-of = Bare spørsmålene i kortversjonen er stilt ({ $asked } av { $all }), så alle tallene bygger på dem alene. Risikoer det ikke er spurt om, blir stående slik de er uten tiltak.
report-scope-left-out-heading = Hva som ikke er vurdert, og hvorfor
report-scope-unscored = Sjekklister der alle spørsmål er merket som ikke aktuelle, regnes ikke med: { $titles }.
report-scope-unasked = Sjekklister uten spørsmål i kortversjonen er ikke vurdert: { $titles }.
report-scope-nothing-left-out = Alle sjekklister for denne typen virksomhet er med.
report-scope-left-out = { PLURAL($n) ->
        [one] { $n } sjekkliste for denne typen virksomhet er ikke med:
       *[other] { $n } sjekklister for denne typen virksomhet er ikke med:
    }
report-scope-reason = Begrunnelse: { $reason }
report-scope-reason-missing = Begrunnelse mangler. Uten den vet ikke leseren om området er i orden, eller om ingen har sett på det.
report-scope-other = Gjelder andre typer virksomheter og er ikke vurdert: { $titles }.
report-scope-missing = { PLURAL($n) ->
    [one] Vurderingen omfatter også sjekklisten { $titles }, som programmet som laget denne planen, ikke har. Ingenting av den vises eller telles her.
   *[other] Vurderingen omfatter også sjekklister som programmet som laget denne planen, ikke har: { $titles }. Ingenting av dem vises eller telles her.
    }

# 3. Resultater.
report-results-heading = 3. Resultater for hver sjekkliste
report-results-single = Den dokumenterte verdien av sjekklisten «{ $checklist }» er { $value } av 1.
report-results-finding = Svakest er sjekklisten «{ $weak }» ({ $low }), sterkest er «{ $strong }» ({ $high }).
report-results-level = Den dokumenterte verdien av { PLURAL($n) ->
    [one] sjekklisten
   *[other] alle { $n } sjekklistene
    } er { $value }.
report-results-tied = Sjekklistenes dokumenterte verdi går fra { $low } ({ $lowest }) til { $high } ({ $highest }).
report-results-quoted = «{ $title }»
report-results-lists = { PLURAL($n) ->
    [one] { $n } sjekkliste
   *[other] { $n } sjekklister
    }
report-results-withheld = Ingen verdi oppgis for noen sjekkliste, fordi for få av spørsmålene er besvart.
report-results-caption = Sjekklistenes verdier, fra 0 til 1
report-bars-caption = Fra svakest til sterkest. Omrisset viser hva verdien ville ha vært om alt som er påstått, var dokumentert. Grensene viser hvor langt en verdi kan flytte seg så lenge svarene blir stående.
report-key-supported = dokumentert
report-key-claimed = påstått uten dokumentasjon
report-key-bounds = grenser
report-conventions-heading = Hvor mye resultatet avhenger av valgte forutsetninger
report-imbalance = Et vektet aritmetisk gjennomsnitt ville ha vært { $mean }, og indeksen er { $index }. Forskjellen på { $imbalance } er det som ujevne områder koster.
report-balanced = Det vektede aritmetiske gjennomsnittet ({ $mean }) er nesten det samme som indeksen ({ $index }).
report-balanced-same = Det vektede aritmetiske gjennomsnittet er det samme som indeksen: { $index }.
report-leave-one-out = Sjekklisten «{ $checklist }» betyr mest: Uten den ville indeksen ha { $way ->
        [up] økt
       *[down] sunket
    } med { $delta }.
report-robustness-note = Dette er et følsomhetsspenn, ikke et konfidensintervall: Det viser hvor mye valget av vekter og gjennomsnitt har å si. Svarene er de samme.
report-checklist-not-applicable = Alle spørsmålene i denne sjekklisten er merket som ikke aktuelle, så den regnes ikke med.
report-checklist-unasked = Kortversjonen har ingen spørsmål fra denne sjekklisten, så den er ikke vurdert.
report-checklist-unanswered = Ingen spørsmål i denne sjekklisten er besvart ennå.
report-checklist-withheld = Verdien vises ikke, fordi mindre enn to tredeler er besvart, regnet etter vekt; { PLURAL($n) ->
        [one] { $n } spørsmål mangler svar.
       *[other] { $n } spørsmål mangler svar.
    }
report-checklist-finding = { $working ->
        [0] Ingen av { $all } tiltak er ennå dokumentert som brukt i praksis.
       *[other] { PLURAL($working) ->
            [one] { $working } av { $all } tiltak brukes i praksis, og registreringer viser det.
           *[other] { $working } av { $all } tiltak brukes i praksis, og registreringer viser det.
        }
    }
report-declared-backed = av de besvarte: påstått { $declared }, dokumentert { $backed }
report-declared-level = påstått { $level }
report-weakest-heading = Svakeste spørsmål
report-weakest-none = Alle spørsmål er dokumentert på nivå 3 eller 4.
report-weakest-more = { PLURAL($n) ->
        [one] { $n } spørsmål til ligger under nivå 3; det står i oversikten over svar i del 9.
       *[other] { $n } spørsmål til ligger under nivå 3; de står i oversikten over svar i del 9.
    }
report-next-answer = Besvare spørsmålet.
report-next-evidence = Dokumentasjon mangler:
report-next-renew = Fornye den foreldede dokumentasjonen, eller bekrefte at den fortsatt gjelder:
report-next-dropped = (handlingen er frafalt, se del 5)
report-claim-gap-zero = Alt som er påstått, er også dokumentert.
report-evidence-unneeded = Ingen svar hevder et nivå som krever dokumentasjon.
report-evidence-within = Ingen svar hevder mer enn dokumentasjonen tillater (nivå 0 og 1 krever ingen).
report-claim-gap-finding = { PLURAL($count) ->
        [one] { $count } svar ligger høyere
       *[other] { $count } svar ligger høyere
    } enn dokumentasjonen gir grunnlag for; det senker verdien av sjekklisten fra { $from } til { $to }.
report-claim-gap-finding-bound = { PLURAL($count) ->
        [one] { $count } svar ligger høyere
       *[other] { $count } svar ligger høyere
    } enn dokumentasjonen gir grunnlag for; det senker den nedre grensen fra { $from } til { $to }.
report-own-risks-heading = Risikoer på dette området (fullstendig tekst i del 4)
report-own-risk-greatest = { PLURAL($n) ->
    [one] Risikoen på dette området:
   *[other] Den største av de { $n } risikoene på området:
    }
report-answer-unknown = vet ikke
report-answer-na = ikke aktuelt
report-answer-blank = ikke besvart

# 4. Risikoer.
report-risks-heading = 4. Risikoer
report-risks-finding = { PLURAL($all) ->
        [one] Av { $all } risiko
       *[other] Av { $all } risikoer
    } ligger { $critical } på kritisk, { $significant } på betydelig og { $tolerable } på tolerabelt nivå; når planen er gjennomført, vil { $target ->
        [0] ingen
       *[other] { $target }
    } ligge på kritisk nivå.
report-matrix-likelihood = Sannsynlighet
report-matrix-impact = Konsekvens
report-key-gross = brutto: før tiltak
report-key-net = netto: med tiltak
report-key-target = mål: når planen er gjennomført
report-matrix-caption = Hver risiko før tiltak, nå og når planen er gjennomført. Tallene er radene i risikotabellen.
report-matrix-caption-top = { PLURAL($n) ->
        [one] Den største risikoen ({ $n }) før tiltak, nå og når planen er gjennomført. Tallet er raden i risikotabellen.
       *[other] De { $n } største risikoene før tiltak, nå og når planen er gjennomført. Tallene er radene i risikotabellen.
    }
report-matrix-alt = { $finding } Den største risikoen er «{ $risk }»: { $gross } før tiltak, { $net } nå, { $target } når planen er gjennomført.
report-risks-table-heading = Alle risikoer etter hvor mye som er igjen av dem
report-risks-caption = Risikoer, største nettorisiko først; brutto er sannsynlighet × konsekvens før tiltak
report-adequate-yes = nok
report-adequate-no = ikke nok
report-adequate-accepted = akseptert
report-rank = nr. { $number } – { $share }
report-ranks = Hvor ofte en risiko blir blant de fem største når forutsetningene endres: { $shares }.
report-ratings-heading = Risikoer virksomheten har vurdert annerledes
report-ratings-caption = Risikoer der sannsynlighet × konsekvens avviker fra forslaget
report-acceptances-heading = Aksepterte risikoer
report-acceptances-caption = Hvem som har akseptert hvilken risiko, hvorfor og hvor lenge
report-acceptance-expired = ikke lenger gyldig på vurderingsdatoen
report-acceptance-early = utløper før planen begynner
report-acceptance-long = gjelder lenger enn planen

# 6. Funn.
report-findings-heading = 6. Kontroll av plan og data
report-findings-note = Kontrollene stanser ingenting. Hver av dem peker på noe som bør ses på en gang til før planen undertegnes, eller forklares om det skal bli stående.
report-checks-heading = Kontroll av planen
report-checks-none = Ingen mangler er funnet i planen.
report-checks-no-actions = Planen har ingen handlinger, så det er ennå ingenting å kontrollere.
report-beyond-period = Planperioden er ikke oppgitt: Det er uklart når planen gjelder fra og til.
report-beyond-scope = Det er ikke oppgitt hvorfor noen av sjekklistene som foreslås for denne typen virksomhet, ikke er vurdert.
report-beyond-unshown = Handlingen «{ $action }» er merket «gjennomført og bekreftet», men { $n ->
    [1] spørsmål { $questions }
   *[other] spørsmålene { $questions }
    } har verken registreringer fra driften eller en rapport.
report-beyond-unclosed = Handlingen «{ $action }» er { $status ->
    [done-claimed] gjennomført, men ennå ikke bekreftet: Det må oppgis
   *[other] merket som gjennomført, men det er ikke oppgitt
    } { $what ->
    [day] når den ble fullført
    [evidence] hva som viser det
   *[both] når den ble fullført og hva som viser det
    }.
report-beyond-behind = Handlingen «{ $action }» er { $status ->
    [done-claimed] gjennomført, men ennå ikke bekreftet: Spørsmål { $question } er besvart med { $answer }, målet var { $planned }. Svaret skal heves når dokumentasjon ved spørsmålet viser det.
   *[other] merket som gjennomført, men spørsmål { $question } er besvart med { $answer }, mens målet var { $planned }: Svaret må heves eller statusen endres.
    }
report-beyond-left-out = Handlingen «{ $action }» er merket som gjennomført, men senker ingen risiko, fordi { $n ->
    [1] spørsmål { $questions }
   *[other] spørsmålene { $questions }
    } ikke vurderes.
report-beyond-idle = Handlingen «{ $action }» senker ingen risiko, fordi { $n ->
    [1] spørsmål { $questions } { $why ->
        [na] ikke er aktuelt
       *[out] ikke vurderes
    }
   *[other] spørsmålene { $questions } { $why ->
        [na] ikke er aktuelle
        [out] ikke vurderes
       *[both] ikke er aktuelle eller ikke vurderes
    }
    }: Den må knyttes til et annet spørsmål eller falle bort.
report-beyond-missing = Handlingen «{ $action }» senker ingen risiko, fordi { $n ->
    [1] spørsmål
   *[other] spørsmålene
    } { $questions } ikke vurderes: Sjekklisten er ikke valgt, eller programmet som laget denne planen, har den ikke (mangler: { $lists }). Pakken må legges til, eller handlingen knyttes til et annet spørsmål.
report-beyond-due-early = Handlingen «{ $action }» har frist ({ $day }) før planperioden starter.
report-beyond-begins-early = Handlingen «{ $action }» starter ({ $day }) før planperioden gjør det.
report-checks-missing = Opplysninger som mangler ({ PLURAL($n) ->
        [one] { $n } handling
       *[other] { $n } handlinger
    })
report-column-missing = Mangler
report-missing-owner = ansvarlig
report-missing-due = frist
report-missing-indicator = indikator
report-missing-baseline = utgangsverdi
report-missing-target = målverdi
report-checks-target = Risikoer som fortsatt vil være 3,5 eller mer når planen er gjennomført, og som ingen har akseptert ({ $n }). Aksepter dem eller utvid planen før den undertegnes. Etter streken: risikoen når planen er gjennomført.
report-checks-target-more = { $n } til er merket «ikke nok» i risikotabellen.
report-checks-target-no-actions = { $n ->
        [one] Planen har ingen handlinger, så { $n } risiko som ingen har akseptert, blir værende som den er: 3,5 eller mer.
       *[other] Planen har ingen handlinger, så { $n } risikoer som ingen har akseptert, blir værende som de er: 3,5 eller mer.
    }
report-warnings-heading = Advarsler om dataene
report-warnings-none = Ingenting tyder på at svar eller risikovurderinger er unøyaktige.
report-warnings-no-place = { PLURAL($n) ->
    [one] { $n } stykke dokumentasjon mangler nummer; den offentlige planen viser ikke om stedet er oppgitt.
   *[other] { $n } stykker dokumentasjon mangler nummer; den offentlige planen viser ikke om stedet er oppgitt.
    }

# 7. Endringer.
report-changes-heading = 7. Hva som er endret siden forrige vurdering
report-changes-none = Ingen tidligere vurdering fulgte med denne planen, så det er ingenting å sammenligne med. Oppgi denne planen når den neste eksporteres: Da viser denne delen hva som virkelig er endret, og hva som bare er endret på papiret.
report-changes-no-index = Sammenlignet med vurderingen per { $date }; endringen i indeksen kan ikke beregnes, fordi den ene av de to indeksene mangler.
report-changes-withheld = Sammenlignet med vurderingen fra { $date }. Endringen i indeksen vises ikke: I minst én av de to vurderingene er for lite besvart til at den offentliggjøres.
report-changes-up = Siden vurderingen per { $date } har indeksen steget fra { $old } til { $new }.
report-changes-down = Siden vurderingen per { $date } har indeksen falt fra { $old } til { $new }.
report-changes-same = Siden vurderingen per { $date } er indeksen uendret ({ $index }).
report-changes-asked-other = Sammenlignet med vurderingen per { $date } er indeksen en annen ({ $old } da, { $new } nå) bare fordi andre spørsmål er stilt: Ingen spørsmål som er stilt begge ganger, har endret nivå.
report-changes-asked-also = Per { $date } var indeksen { $old }; nå er den { $new }, men noen av spørsmålene er andre.
report-changes-same-asked = Siden vurderingen per { $date } er indeksen uendret ({ $index }), men noen av spørsmålene er andre.
report-changes-tables-asked = Noen av spørsmålene er andre, så noe av disse endringene kan skyldes dem.
report-changes-tables-only = Disse endringene skyldes bare andre spørsmål: Ingen spørsmål som er stilt begge ganger, har endret nivå.
report-changes-backwards = Vurderingen fra { $date } som det sammenlignes med, er nyere enn denne, så alle endringer ville blitt snudd. Åpne den nyeste og sammenlign den med den eldre.
report-changes-other-institution = Den andre vurderingen gjelder en annen virksomhet, eller navnet er skrevet annerledes: «{ $institution }».
report-changes-split = Indeksen er endret med { $total }: { $real } skyldes andre{ $waits ->
        [yes] {""} og ennå ubekreftede
       *[no] {""}
    } svar, { $evidence } annen eller foreldet dokumentasjon og { $content } andre spørsmål, sjekklister eller risikovurderinger. Delene regnes etter tur: først spørsmål, sjekklister og risikovurderinger, så andre svar med den tidligere dokumentasjonen og til slutt annen dokumentasjon. Det som er besvart annerledes, men bare vises av ny dokumentasjon, føres derfor på dokumentasjonen.
report-changes-new-blank = Spørsmål som ikke ble stilt før, regnes først som ubesvarte, så svarene og dokumentasjonen deres ligger i de to andre delene.
report-snapshots-caption = De to vurderingene side om side
report-fingerprint = Begynnelsen av fingeravtrykket
report-changes-checklists-heading = Endring i sjekklistene
report-changes-checklists-caption = Sjekklistenes dokumenterte verdier, fra 0 til 1
report-changes-actions-heading = Handlingene i forrige plan
report-changes-actions-none = Forrige plan hadde ingen handlinger.
report-changes-actions-finding = { PLURAL($all) ->
        [one] Av { $all } handling i forrige plan
       *[other] Av { $all } handlinger i forrige plan
    } er { $done } gjennomført og bekreftet.
report-changes-actions-finding-partly = { PLURAL($all) ->
        [one] Av { $all } handling i forrige plan
       *[other] Av { $all } handlinger i forrige plan
    } er { $done } gjennomført og bekreftet, så langt denne planen viser.
report-changes-actions-dropped = { PLURAL($n) ->
        [one] { $n } handling til var frafalt allerede i forrige plan.
       *[other] { $n } handlinger til var frafalt allerede i forrige plan.
    }
report-changes-actions-gone = { PLURAL($n) ->
        [one] { $n } handling i forrige plan står ikke lenger i denne, som ikke viser hvordan det gikk med den.
       *[other] { $n } handlinger i forrige plan står ikke lenger i denne, som ikke viser hvordan det gikk med dem.
    } Hvis det fantes en annen plan mellom disse to, må dere se etter der.
report-changes-actions-caption = Hvordan det gikk med handlingene i forrige plan
report-action-gone = ikke lenger i planen
report-action-overdue = fristen er ute
report-action-closed = fullført { $day }
report-action-closed-in-time = fullført { $day }, i tide
report-action-closed-late = fullført { $day }, etter fristen
report-action-closed-brought-forward = fullført { $day }, etter den nye fristen ({ $due })
report-action-closed-put-off = fullført { $day }, innen ny frist (i forrige plan: { $first })
report-action-new-due = ny frist { $due }
report-action-due-gone = har ikke lenger noen frist
report-action-new-owner = nå er { $owner } ansvarlig
report-action-owner-gone = ingen er ansvarlig lenger
report-action-unshown = spørsmålet har verken registreringer fra driften eller en rapport
report-changes-risks-heading = Endring i nettorisiko
report-changes-risks-none = Ingen nettorisiko er endret.
report-changes-risks-caption = Risikoer der nettoverdien er endret
report-changes-questions-heading = Endring i spørsmålene
report-changes-questions-none = Ingen spørsmål har fått nytt nivå.
report-changes-questions-finding = Spørsmål besvart annerledes: { $real }; med samme svar og annen dokumentasjon: { $evidence }; med annet innhold eller bare spurt om én gang: { $content }.
report-changes-questions-waiting = { PLURAL($n) ->
    [one] { $n } spørsmål står i tabellen bare fordi svaret ikke er bekreftet ennå.
   *[other] { $n } spørsmål står i tabellen bare fordi svarene ikke er bekreftet ennå.
    }
report-changes-kinds = Dokumentert høyere eller lavere: Nivået som dokumentasjonen viser, er endret. Oppgitt høyere, samme dokumentasjon: Svaret er høyere, men ingen dokumentasjon viser det, så dette er ennå ingen forbedring. Et spørsmål der både svaret og dokumentasjonen er endret, er talt med blant dem som er besvart annerledes.
report-changes-questions-caption = Spørsmål som har fått nytt nivå
report-change-answered = besvart for første gang
report-change-withdrawn = svaret er trukket
report-change-waiting = venter på bekreftelse
report-change-applies = gjelder nå
report-change-inapplicable = gjelder ikke lenger
report-change-found-inapplicable = vurdert som ikke aktuelt
report-change-risen = dokumentert høyere
report-change-fallen = dokumentert lavere
report-change-claimed = oppgitt høyere, samme dokumentasjon
report-change-disclaimed = oppgitt lavere, samme dokumentasjon
report-change-new = ikke spurt om før
report-change-gone = ikke lenger spurt om
report-change-content = annet innhold
report-change-rated = sannsynlighet × konsekvens er vurdert annerledes: før { $old }, nå { $new }
report-levels = { $declared }, dokumentert { $supported }

# 8. Metode.
report-method-heading = 8. Metode { $version }
report-method-conventions = Alle konstanter er forutsetninger valgt av fagfolk, ikke verdier utledet av data.
report-method-limits = Forutsetningene gjør det mulig å regne likt for to virksomheter eller to år. Resultatet er verken den lovbestemte graden av motstandskraft mot korrupsjon eller juridisk rådgivning.
report-worked-heading = Tallene i denne vurderingen satt inn i formlene
report-worked-intro = Slik gir formlene nedenfor tallene i denne planen.
report-worked-checklist = «{ $title }»: dokumentert = Σ w·s / (4·Σ w) = { $points } / { $weights } = { $result }
report-worked-index = indeks = (exp(Σ W·ln x / Σ W) − 10) / 90 = (exp({ $logs } / { $weights }) − 10) / 90 = { $index }
report-worked-risk = Den største nettorisikoen er «{ $risk }». Bare grupper med tiltak som i det minste er delvis dokumentert, multipliseres.
report-worked-side = { $letter }: E = min(0,90; 1 − { $product }) = { $effect }, og { $letter }_netto = 1 + ({ $gross } − 1)·(1 − { $effect }) = { $net }
report-worked-side-empty = { $letter }: ingen dokumenterte tiltak, E = 0; { $letter }_netto = { $gross }
report-method-answers-heading = Svar og dokumentasjon
report-method-answers = Svarnivået a går fra 0 til 4, dokumentasjonsgraden e fra 0 til 3: muntlig forsikring 0, dokument 1, registreringer fra driften 2, kontroll- eller revisjonsrapport 3. Et spørsmåls e er graden til den beste dokumentasjonen; den er 0 når dokumentasjon eller svar mangler. «Vet ikke» regnes som ikke besvart, «ikke aktuelt» tas ut av summene. Dokumentert nivå s:
report-method-ageing = Dokumentasjon som er eldre enn 24 måneder på vurderingsdatoen, teller én grad lavere.
report-method-checklist-heading = Sjekkliste
report-method-checklist = w er vekten av et spørsmål (1–3), A er de aktuelle spørsmålene, og B er de av dem som er besvart.
report-formula-low = dokumentert = Σ_A w·(s/4, ubesvart → 0) / Σ_A w
report-formula-high = øvre grense = Σ_A w·(a/4, ubesvart → 1) / Σ_A w
report-formula-declared = påstandsgap = Σ_B w·a/4 / Σ_B w − Σ_B w·s/4 / Σ_B w
report-formula-coverage = dekning = Σ_B w / Σ_A w; dokumentasjon = Σ_A w·e/3 / Σ_A w (A fra 0,8; B fra 0,6; C fra 0,4; D fra 0,2; ellers E)
report-method-bounds = Dokumentert verdi og øvre grense er faste grenser, ikke statistikk. Er dekningen under 2/3, vises ikke verdien.
report-method-pooled = Dekning, dokumentasjon og påstandsgap for hele vurderingen regnes med de samme formlene over alle aktuelle spørsmål samlet, ikke som gjennomsnitt av sjekklistene.
report-method-index-heading = Indeks
report-method-levels-heading = Modenhetsnivå
report-method-index = Indeksen er det vektede geometriske gjennomsnittet av sjekklistenes verdier S: Ett sterkt område veier ikke opp for et svakt. Vekten W av en sjekkliste er gjennomsnittlig bruttorisiko for risikoene i den; f = 10.
report-formula-index = x = f + (100 − f)·S; indeks = (exp(Σ W·ln x / Σ W) − f) / (100 − f)
report-method-imbalance = Det vektede aritmetiske gjennomsnittet er Σ W·S / Σ W; jo mer det ligger over indeksen, desto mer skiller verdiene i sjekklistene seg fra hverandre.
report-method-levels = Nivåene nås ett for ett. Det første uoppfylte vilkåret for neste nivå er det bindende vilkåret. Spørsmål som ikke er aktuelle, binder aldri.
report-formula-emerging = «Under utvikling»: indeks ≥ 0,40; dekning ≥ 2/3
report-formula-established = «Etablert»: indeks ≥ 0,60; dekning ≥ 0,80; hvert nøkkelspørsmål s ≥ 2; hver sjekkliste dokumentert ≥ 0,35
report-formula-leading = «Ledende»: indeks ≥ 0,80; dekning ≥ 0,95; hvert nøkkelspørsmål s ≥ 3; dokumentasjon ≥ 0,60; minst 80 % av handlingene som har nådd fristen, er avsluttet med dokumentasjon av grad 2 eller høyere
report-method-akl = Veiledende grad av motstandskraft mot korrupsjon (ikke den lovbestemte) er gjennomsnittet av sjekklistenes gjennomsnitt, i trinn på 0,2: lav, under middels, middels, over middels, høy.
report-formula-akl = s ≥ 3 → 1; s = 1 eller 2 → 0,5; s = 0 eller ubesvart → 0
report-method-risks-heading = Brutto-, netto- og målrisiko
report-method-risks = L er sannsynlighet og I konsekvens, begge fra 1 til 4. Hvert spørsmål senker den ene siden av en risiko med styrke ρ = 1 (direkte) eller 0,5 (delvis) og hører til en gruppe: Samme person, enhet eller system er én gruppe, og en gruppe teller én gang på hver side.
report-formula-group = m = største ρ·s/4 i en gruppe (ubesvart → 0)
report-formula-effect = E = min(0,90; 1 − Π (1 − 0,75·m)) for hver side
report-formula-net = L_netto = 1 + (L − 1)·(1 − E_L); I_netto = 1 + (I − 1)·(1 − E_I); N = L_netto·I_netto
report-method-bands = En risiko under 3,5 er tolerabel, under 7 betydelig, fra og med 7 kritisk. På én side av risikoen fjerner tiltakene til sammen høyst 90 %, så en risiko på 4 × 4 blir ikke tolerabel ved å senke bare sannsynligheten (1,3 × 4 = 5,2): Konsekvensen må også ned.
report-method-target = Målrisikoen T regnes ut på samme måte, som om alle planlagte handlinger var gjennomført; handlinger som er frafalt, teller ikke. En risiko er tilstrekkelig planlagt når T < 3,5, eller når den er akseptert med underskrift og aksepten gjelder på vurderingsdatoen.
report-formula-target = s′ = max(s, min(planlagt nivå, lovet dokumentasjonsgrad + 1))
report-method-plan-heading = Handlingsplan
report-formula-priority = prioritet = Σ (N − T_alene) / innsats; T_alene er N når bare denne handlingen er gjennomført
report-formula-risk-cover = risikodekning = kritiske bruttorisikoer (G ≥ 7) som minst 2 grupper med s ≥ 2 verner mot / alle kritiske bruttorisikoer
report-formula-plan-cover = plandekning = risikoer med N ≥ 3,5 som har en handling med ansvarlig, frist og indikator / alle risikoer med N ≥ 3,5
report-formula-on-time = i tide = handlinger avsluttet innen fristen med dokumentasjon av grad 2 eller høyere / handlinger som har nådd fristen
report-method-plan = En andel er udefinert når nevneren er tom. Kontrollen av planen og advarslene om dataene stanser ingenting.
report-method-suggested = Den foreslåtte planen bygges opp ett tiltak om gangen. Hver gang velges tiltaket som per innsatspoeng senker mest det målrisikoene overstiger 3,4999 med; ved likhet summen av målrisikoene, deretter det første i innholdets rekkefølge. Slik fortsetter det til alle risikoer er under 3,5, eller til ingen tiltak senker dem mer. Et spørsmål dokumentert under 3 løftes til 3 med registreringer fra driften, et dokumentert på 3 til 4 med en kontrollrapport.
report-method-robustness-heading = Følsomhetsspenn
report-method-robustness = Indeksen regnes ut 1000 ganger på nytt: gjennomsnittet geometrisk eller aritmetisk, f lik 5, 10 eller 20, et tall mellom 0,65 og 0,85 i stedet for 0,75, og hver W og w ganget med et tall mellom 0,75 og 1,25. Ordnet fra lavest til høyest vises verdi nummer 50 og nummer 950.
report-method-stability = For hver av de fem største risikoene vises i hvor stor andel av utregningene den fortsatt er blant de fem største (like risikoer etter innholdets rekkefølge). Indeksen regnes også ut uten hver sjekkliste, og den som endrer indeksen mest når den mangler, vises.
report-method-random = Tilfeldige tall: SplitMix64, startverdi 20170430, en egen tallrekke for hver utregning, slik at alle får de samme tusen.
report-method-changes-heading = Sammenligning av to vurderinger
report-method-changes = Endringen i indeksen deles opp ved først å bytte ut innholdet, så svarene, så dokumentasjonen; summen av de tre delene er nøyaktig hele endringen.
report-method-numbers-heading = Tall
report-method-numbers = Det regnes med dobbel presisjon, og tallene avrundes først når de vises: til 4 desimaler i dataene, og disse verdiene på sidene og i vinduet oftest til 2. En nøyaktig halv avrundes bort fra null.
report-method-rounding = Hver verdi avrundes for seg. Regner man med avrundede tall, kan derfor siste siffer avvike med én.
report-constants-heading = Konstanter
report-constants-caption = Konstantene i metoden
report-constant-evidence-age-months = Alder i måneder; eldre dokumentasjon teller én grad lavere
report-constant-coverage-withheld = Dekning som må til for at en verdi vises; vilkår for «Under utvikling»
report-constant-evidence-letter = Karakteren { $letter } for dokumentasjon fra
report-constant-index-floor = Bunnverdien f i indeksen
report-constant-emerging-index = «Under utvikling»: indeks fra
report-constant-established-index = «Etablert»: indeks fra
report-constant-established-coverage = «Etablert»: dekning fra
report-constant-established-key-level = «Etablert»: nivå på nøkkelspørsmålene fra
report-constant-established-weakest-checklist = «Etablert»: verdi av svakeste sjekkliste fra
report-constant-leading-index = «Ledende»: indeks fra
report-constant-leading-coverage = «Ledende»: dekning fra
report-constant-leading-key-level = «Ledende»: nivå på nøkkelspørsmålene fra
report-constant-leading-evidence = «Ledende»: andel dokumentasjon fra
report-constant-leading-closed-actions = «Ledende»: andel handlinger med nådd frist som er avsluttet med dokumentasjon, fra
report-constant-akl-band = Bredden av et trinn i den veiledende graden av motstandskraft
report-constant-control-efficiency = Andel av den ene siden av en risiko som ett kontrollert, direkte tiltak fjerner
report-constant-control-effect-max = Andel som alle tiltak til sammen høyst fjerner
report-constant-tolerable-below = Grense; en lavere risiko er tolerabel
report-constant-significant-below = Grense; en lavere risiko er betydelig, fra og med den er risikoen kritisk
report-constant-suggestion-aim = Målrisiko som den foreslåtte planen sikter mot
report-constant-owner-actions-from = Antall handlinger fra og med det det kontrolleres at ikke én ansvarlig har de fleste
report-constant-owner-share-max = Én ansvarligs andel av handlingene; er den større, gis det merknad
report-constant-owner-quarter-max = Én ansvarligs handlinger i et kvartal; er de flere, gis det merknad
report-constant-bare-share-from = Andel svar på nivå 4 uten registreringer fra driften; fra og med denne gis det advarsel
report-constant-shared-reference-max = Spørsmål med samme henvisning; er de flere, gis det advarsel
report-constant-vanished-below = Nettorisiko; er en kritisk bruttorisiko lavere enn dette, gis det advarsel
report-constant-claim-gap-warning = Påstandsgap; er det større, gis det advarsel
report-constant-robustness-runs = Antall utregninger

# 9. Svar.
report-answers-heading = 9. Svar og dokumentasjon
report-answers-note = «Dokumentert» er nivået som dokumentasjonen gir grunnlag for. Numrene under dokumentasjon er radene i dokumentasjonslisten. Ved et omvendt spørsmål sier nivået hvor godt virksomheten er sikret mot det spørsmålet gjelder.
report-answers-weights = Under hvert spørsmål står det formlene i del 8 trenger: vekten, hvem tiltaket tilhører (gruppen), hva tiltaket reduserer, og numrene på risikoene det gjelder, med styrken ρ i parentes.
report-answers-caption = Svar: { $checklist }
report-question-weight = vekt { $weight }
report-question-likelihood = vekt { $weight } · «{ $group }» reduserer sannsynligheten: { $risks }
report-question-impact = vekt { $weight } · «{ $group }» reduserer konsekvensen: { $risks }
report-evidence-heading = Dokumentasjonsliste
report-evidence-caption = Dokumentasjon og spørsmålene den underbygger
report-evidence-empty = Ingen dokumentasjon er oppgitt, så ingen spørsmål får høyere dokumentert nivå enn 1. Oppgi et dokument, registreringer fra driften eller en kontrollrapport; selve dokumentet kopieres aldri inn i filen.
report-evidence-public = Hvor dokumentasjonen oppbevares, tas ikke med i den offentlige utgaven.
report-evidence-grade = grad { $grade }
report-evidence-numbers = nr. { $numbers }
report-evidence-none = ikke oppgitt
report-evidence-aged = for gammel, teller som { $grade }
report-na-heading = Spørsmål som ikke er aktuelle
report-na-none = Ingen spørsmål er merket som ikke aktuelle.
report-na-caption = Spørsmål som er holdt utenfor summene, og hvorfor
report-sources-heading = Regelverk og andre kilder
report-sources-caption = Hva spørsmålene bygger på: kilder og hvilke spørsmål de gjelder
report-column-source = Kilde

# 10. Ekthet.
report-integrity-heading = 10. Fingeravtrykk og underskrifter
report-integrity-intro = Fingeravtrykket (SHA-256) er beregnet av hele endringsloggen: Endres en tidligere oppføring, stemmer det ikke lenger. Før det inn i journalen når planen journalføres.
report-qr-alt = En kode med hele fingeravtrykket, som begynner med { $head }.
report-fact-file = Vurderingsfilens nummer
report-fact-generated = Planen eksportert (UTC)
report-fact-versions = Versjoner
report-versions = program { $app }, sjekklister { $content }, metode { $method }
report-fact-attached = Vedlagt PDF-filen
report-attached-full = alle data (plan.json), handlingstabellen (plan.csv), endringsloggen
report-attached-public = alle data i denne utgaven (plan.json), handlingstabellen (plan.csv)
report-verify-heading = Slik kontrolleres planen
report-verify-open = Åpne denne PDF-filen i programmet Skaidra, eller kjør kommandoen «skaidra verify»: Alt regnes ut og settes opp på nytt fra de vedlagte dataene, og programmet viser hva som stemmer.
report-verify-open-copy = Bare planens PDF-fil kan kontrolleres. Åpne den i programmet Skaidra, eller kjør kommandoen «skaidra verify»: Alt regnes ut og settes opp på nytt fra dataene som er vedlagt den, og programmet viser hva som stemmer.
report-verify-compare = Sammenlign fingeravtrykket med det som ble ført i journalen sammen med planen. Skannet papir kan ikke kontrolleres – be om selve filen.
report-signatures-about = Det er nok å signere ett sted: her eller på slutten av sammendraget. Når planen godkjennes ved vedtak, fyller man ut godkjenningsfeltet i begynnelsen av del 5 i stedet for å signere under «Godkjent av».
report-signatures-heading = Underskrifter
report-sign-prepared = Utarbeidet av
report-sign-reviewed = Kontrollert av
report-sign-approved = Godkjent av
report-sign-findings = Revisors merknader (besvares i neste plan)
report-sign-findings-letter = brev nr. eller «ingen»
report-sign-post = stilling
report-sign-name = navn
report-sign-signature = underskrift
report-sign-date = dato
report-sign-day = ______________ 20__

# Hva filene som er vedlagt PDF-en, er.
report-attachment-json = Alle data i planen: spørsmål, svar, dokumentasjon, resultater, handlinger
report-attachment-csv = Handlingstabellen
report-attachment-journal = Selve vurderingen med hele historikken, kan åpnes i Skaidra
report-fact-journal = Endringslogg (UTC)
report-journal = { PLURAL($n) ->
        [one] { $n } oppføring
       *[other] { $n } oppføringer
    }, den første { $first }, den siste { $last }
report-journal-back = Tidspunktene i endringsloggen går bakover: Klokken på en datamaskin gikk feil en stund, så datoer kan være gale.
report-proves = Fingeravtrykket viser at ingenting er endret siden det ble notert. Det viser ikke hvem som har laget planen (det gjør underskriften), og heller ikke om svarene er riktige (det gjør dokumentasjonen).

# Første side og bunntekst i Word-filen.
report-copy-notice = Denne Word-filen er en kopi til redigering; planen som kan kontrolleres, er PDF-filen.
report-copy-notice-text = Denne tekstfilen er en kopi; planen som kan kontrolleres, er PDF-filen.
report-copy-why = Redigering av denne filen endrer verken vurderingen eller resultatene, og Skaidra kan ikke kontrollere den. Skal selve planen endres, må det gjøres i Skaidra, og planen må eksporteres på nytt. Kopien er laget av planen med fingeravtrykket som begynner med { $head }.
report-copy-foot = Kopi til redigering · plan { $head }
report-copy-figure = Tegningen står i PDF-filen; med ord:
# En Word-fil eller et regneark; $detail er teknisk.
report-office-failed = Filen kunne ikke lages; vurderingen er uendret. Meld fra til dem som lager programmet: { $detail }
