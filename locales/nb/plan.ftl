# Plandelen av et eksportert dokument: godkjenning, kolonner, statuser, tidslinje. Vinduet bruker de samme navnene på felt.

plan-heading = 5. Handlingsplan
plan-approved = GODKJENT
# Én linje til hver; de åpne feltene fylles ut for hånd.
plan-approval-blank =
    ______________________________
    (stillingen til den som godkjenner)
    vedtak nr. _________
    av ______________ 20__

plan-legal-basis = Rettslig grunnlag:
plan-monitoring = Oppfølging:

plan-finding = { PLURAL($actions) ->
        [one] Planen har { $actions } handling.
       *[other] Planen har { $actions } handlinger.
    } I dag { $before ->
        [0] ligger ingen risiko over tålegrensen
       *[other] { PLURAL($before) ->
            [one] ligger { $before } risiko over tålegrensen (3,5)
           *[other] ligger { $before } risikoer over tålegrensen (3,5)
        }
    }; når planen er gjennomført, vil { $after ->
        [0] ingen ligge over den
       *[other] { $after } ligge over den
    }{ $accepted ->
        [0] .
       *[other] , { $accepted } av dem akseptert.
    }
plan-cover = { $share } av risikoene med nettoverdi 3,5 eller mer har en handling, planlagt eller alt gjennomført, med ansvarlig, frist og indikator.
plan-risk-cover = { $share } av risikoene som er kritiske før tiltak, dempes av tiltak på nivået «skriftlig» eller høyere hos minst to personer, enheter eller systemer som er uavhengige av hverandre.
plan-on-time = Av handlingene som har nådd fristen, er { $share } avsluttet i tide og med registreringer fra driften.
plan-on-time-none = Ingen handling hadde nådd fristen på vurderingsdatoen.

plan-table-caption = Handlingene: årsak, tiltak og en virkning som skal kunne ses
plan-table-caption-short = Handlingene: hva som skal gjøres, av hvem og innen når
plan-column-action = Handling
plan-column-owner = Ansvarlig og frister
plan-column-indicator = Indikator
plan-column-risks = Risiko: nå → med bare denne handlingen
plan-column-status = Status

plan-cause = Årsak:
plan-effect = Hva som vil endre seg:
plan-effect-done = Hva som har endret seg:
plan-outcome = Resultat:
plan-outcome-before = Tidligere oppgitt resultat:
plan-late-because = Grunn til forsinkelsen:
plan-dropped-because = Grunn til at det er frafalt:
plan-measure = Tiltak:
plan-reaches = { $n ->
        [1] Spørsmålet { $questions }
       *[other] Spørsmålene { $questions }
    }: Nivå { $level } blir nådd, dokumentert med «{ $grade }».
plan-reaches-unassessed = { $n ->
        [1] Spørsmålet { $questions } (vurderes ikke i denne planen)
       *[other] Spørsmålene { $questions } (vurderes ikke i denne planen)
    }: Målet er nivå { $level }, som skal dokumenteres med «{ $grade }».
plan-raises-nothing = { $n ->
        [1] Spørsmål { $questions } er ikke aktuelt
       *[other] Spørsmålene { $questions } er ikke aktuelle
    }, så handlingen hever ikke noe nivå der.
plan-reached = { $n ->
        [1] Spørsmålet { $questions }
       *[other] Spørsmålene { $questions }
    }: Nivå { $level } er nådd, dokumentert med «{ $grade }».
plan-aimed = { $n ->
        [1] Spørsmålet { $questions }
       *[other] Spørsmålene { $questions }
    }: Målet var nivå { $level }, dokumentert med «{ $grade }».
plan-owner-missing = ansvarlig mangler
plan-deputy = Stedfortreder:
plan-start = Start:
plan-due = Frist:
plan-due-missing = frist mangler
plan-effort = Innsats:
plan-cost = Kostnad:
plan-cost-none = Ingen ekstra kostnad
plan-priority = Prioritet:
plan-priority-about = Prioriteten er hvor mye risikoene til en handling til sammen går ned, delt på innsatsen (1 til 5). Risikonumrene er de i risikotabellen.
plan-unknown = { $n ->
        [1] Svaret på spørsmål { $questions } er «vet ikke»: Tiltaket kan være på plass allerede
       *[other] Svaret på spørsmålene { $questions } er «vet ikke»: Tiltakene kan være på plass allerede
    }
plan-unanswered = { $n ->
        [1] Spørsmål { $questions } er ikke besvart ennå
       *[other] Spørsmålene { $questions } er ikke besvart ennå
    }
plan-indicator-missing = indikator mangler
plan-baseline = Nå:
plan-first-value = Startverdi:
plan-first-value-done = Var:
plan-target = Mål:
plan-no-effect = senker ingen risiko

plan-dropped-heading = Frafalte handlinger
plan-dropped-note = { $n ->
    [1] Den regnes ikke med i målrisikoen.
   *[other] De regnes ikke med i målrisikoen.
    }
plan-dropped-no-reason = ikke begrunnet

plan-time-heading = Handlingene på tidslinjen
plan-time-quarters = Kvartaler.
plan-time-years = År.
plan-time-caption = Der starten ikke er oppgitt, begynner stolpen på vurderingsdatoen. En fylt stolpe er en handling som er gjennomført og bekreftet.
plan-time-taken-over = For en handling som er overført fra forrige plan, begynner stolpen på datoen for den vurderingen.
plan-time-alt = { PLURAL($all) ->
        [one] { $all } handling med frist
       *[other] { $all } handlinger med frist
    }, av disse { $done } gjennomført og bekreftet; den første fristen er { $first }, den siste { $last }.
plan-time-undated = Handlinger uten frist er ikke med på tidslinjen: { $titles }.
# Kvartalet er q1 til q4.
plan-quarter = { $quarter ->
        [q1] 1. kv. { $year }
        [q2] 2. kv.
        [q3] 3. kv.
       *[q4] 4. kv.
    }
plan-year = { $year }

plan-empty = Planen har ingen handlinger ennå.
plan-empty-next = Uten handlinger blir nettorisikoen værende som den er. Begynn med de største nettorisikoene: Velg for hver av dem minst én handling, en ansvarlig, en frist og en indikator.
plan-empty-short = Planen har ingen handlinger ennå, så risikoene blir værende som de er. Plandelen viser hvor dere kan begynne.
plan-suggestions-heading = Hvor dere kan begynne
plan-effort-of = { $effort } av 5
plan-quarter-first = { $quarter ->
        [q1] 1. kv.
        [q2] 2. kv.
        [q3] 3. kv.
       *[q4] 4. kv.
    } { $year }

# Skjermbildet for planen i vinduet.
plan-window-empty = Planen har ingen handlinger ennå. Begynn med de foreslåtte tiltakene: Hvert av dem viser hvor mye risiko det tar bort.
plan-window-period-from = Planen gjelder fra
plan-window-period-to = Planen gjelder til
plan-window-period-clear = tøm perioden
plan-window-period-mend = Rett perioden
plan-window-period-prints = Planperioden slutter før den begynner. Filen får det som er lagret: fra { $from } til { $to }.
plan-window-below = { $part } ↓
plan-window-actions = Handlinger
plan-window-add = + Legg til en egen handling
plan-window-untitled = Ny handling
plan-window-title = Handling { $id }
plan-window-title-dropped = Frafalt handling
plan-window-owner = Ansvarlig (stilling)
plan-window-choose-owner = Velg ansvarlig blant deltakerne, { $id }
plan-window-choose-owner-dropped = Velg ansvarlig for den frafalte handlingen blant deltakerne
plan-window-due = Frist
plan-window-more-short = Mer
plan-window-more = Andre felt for handling { $id }
plan-window-more-dropped = Andre felt for den frafalte handlingen
plan-window-lowers = risiko nr. { $number } «{ $name }»: { $before } → { $after }
plan-window-buys = Med bare denne handlingen gjennomført ville risikoene til sammen gå ned med { $sum } · innsats { $effort } · prioritet { $priority }
plan-window-unanswered = spørsmål { $question } er ikke besvart ennå
plan-window-unknown = svaret på spørsmål { $question } er «vet ikke»
plan-window-answer = Besvar spørsmål { $question }
plan-window-priority-about = Prioriteten viser hvor mye risikoene til denne handlingen til sammen går ned per innsatspoeng.
plan-window-no-question = Senker ingen risiko, fordi den ikke er knyttet til noe spørsmål: legg til ett under «Mer».
plan-window-level-reached = Senker ingen risiko: Det planlagte nivået er allerede nådd ({ $questions }).
plan-window-not-applicable = Senker ingen risiko: { $n ->
        [1] Spørsmål { $questions } er
       *[other] Spørsmålene { $questions } er
    } merket som ikke aktuelt. Knytt handlingen til et annet spørsmål, eller la den falle bort.
plan-window-no-effect = Senker ingen risiko: Den er ikke knyttet til noe spørsmål, eller nivået er allerede nådd.
plan-window-missing = Senker ingen risiko: Sjekklisten til { $n ->
        [1] spørsmål
       *[other] spørsmålene
    } { $questions } finnes ikke i programmet. Mangler: { $lists }. Legg til pakken i innstillingene.
plan-window-left-out = Senker ingen risiko: Spørsmålet vurderes ikke nå ({ $questions }). Hva som vurderes, velges i innstillingene.
plan-window-gaps-missing = mangler: { $gaps }
plan-window-gaps-wrong = bør rettes: { $gaps }
plan-window-gap-owner = ansvarlig
plan-window-gap-due = frist
plan-window-gap-indicator = indikator
plan-window-gap-baseline = utgangsverdi
plan-window-gap-target = målverdi
plan-window-gap-cause = årsak
plan-window-gap-effect = hva som endres
plan-window-gap-closing-day = når handlingen ble gjennomført
plan-window-gap-closing-evidence = hva som viser at den er gjennomført
plan-window-gap-records = registreringer fra driften eller en rapport ved spørsmålet
plan-window-gap-begins-early = starter før planen gjør det
plan-window-gap-due-early = fristen er før planperiodens start
plan-window-gap-runs-early = pågår, selv om starten ligger frem i tid
plan-window-gap-continuous = «løpende» i stedet for en dato
plan-window-gap-law = gjentar bare loven
plan-window-gap-past = fristen er utløpt (oppgi en ny frist, eller når handlingen ble gjennomført og hva som viser det, eller at handlingen er frafalt)
plan-window-gap-past-explained = fristen er utløpt, grunnen kommer i planen (merknaden blir stående til du oppgir en ny frist, eller når handlingen ble gjennomført og hva som viser det, eller at handlingen er frafalt)
plan-window-gap-beyond = fristen er etter planperiodens slutt
plan-window-gap-start = den starter etter fristen
plan-window-gap-closed = handlingen er gjennomført før den startet
plan-window-gap-reason = hvorfor den er frafalt
plan-window-gap-not-yet = datoen for gjennomføringen ligger frem i tid
plan-window-dropped = Frafalt: Den senker ingen risiko lenger.
plan-window-drop-reason = Skriv hvorfor handlingen er frafalt: Begrunnelsen vises i planen.
plan-window-done = Gjennomført: { $what }
plan-window-reached = { $question } har nådd nivå { $level }
plan-window-done-left-out = Gjennomført. Senker ingen risiko, fordi { $n ->
    [1] spørsmål { $questions }
   *[other] spørsmålene { $questions }
    } ikke vurderes nå.
plan-window-done-no-question = Gjennomført. Den senker ingen risiko, fordi den ikke er knyttet til noe spørsmål.
plan-window-done-no-level = Gjennomført. Risikoen går ned når svar og dokumentasjon på spørsmålet viser det.
plan-window-today = i dag
plan-window-time-caption = Der starten ikke er oppgitt, begynner stolpen der planen begynner. En fylt stolpe er en handling som er gjennomført og bekreftet.
plan-window-checks-evidence = Dokumentasjonen som planen bygger på ({ $n })
plan-window-checks-period = Planperioden: Oppgi når den begynner og slutter.
plan-window-checks-backwards = Planperioden slutter før den begynner.
plan-window-checks-high = { PLURAL($n) ->
    [one] { $n } risiko forblir for høy selv når planen er gjennomført
   *[other] { $n } risikoer forblir for høye selv når planen er gjennomført
    }
plan-window-suggestion-dropped = Handlingen «{ $action }» for dette spørsmålet i planen er frafalt.
plan-window-suggestion-checked = Få tiltaket «{ $measure }» kontrollert av en uavhengig part
plan-window-suggestion-reached = Nivå 3 er nådd; nivå 4 krever en uavhengig kontroll.
plan-window-check-indicator = Gjennomførte uavhengige kontroller, antall
plan-window-check-cause = Tiltaket er i bruk, men ingen rapport viser at det er kontrollert uavhengig slik det virker nå, så svakheter kan forbli uoppdaget
plan-window-check-effect = Rapporten fra en uavhengig kontroll viser hvordan tiltaket virker, og svakhetene som ble funnet, er rettet
plan-window-claimed-cause = Tiltaket oppgis å virke, men dokumentasjonen som finnes, viser det ikke, så svakheter kan forbli uoppdaget
plan-window-budget-left = { PLURAL($all) ->
        [one] innsatspoeng
       *[other] innsatspoeng
    }; ennå ikke gjennomført i planen { $used }, igjen { $left }
plan-window-effort-about = Innsatspoeng: fra 1 (en beslutning og én arbeidsdag) til 5 (et nytt system eller et kommunestyrevedtak).
plan-window-question-add = + Legg til spørsmål
plan-window-question-remove = Fjern
plan-window-question-search = Finn et spørsmål med ord eller nummer
plan-window-question-few = Vist: { $shown } av { $n }. Spørsmål med de svakeste tiltakene kommer først; finn andre med ord eller nummer.
plan-window-indicator = Indikator
plan-window-baseline = Utgangsverdi (indikatoren nå)
plan-window-target = Målverdi for indikatoren
plan-window-deputy = Stedfortreder (stilling)
plan-window-start = Start
plan-window-cost = Kostnad, EUR
plan-window-cause = Årsak
plan-window-effect = Hva som vil endre seg
plan-window-effect-done = Hva som har endret seg
plan-window-propose = Fyll ut de tomme feltene ut fra spørsmål { $question }
plan-window-level = Nivå som nås
plan-window-level-done = Nivå som skulle nås
plan-window-grade = Dokumentasjon den gir
plan-window-grade-done = Dokumentasjon den ga
plan-window-effort = Innsats (1–5)
plan-window-status = Status
plan-window-closed-on = Gjennomført (dato)
plan-window-closed-grade = Gjennomført med dokumentasjon
plan-window-reason-late = Grunn til forsinkelsen
plan-window-reason-dropped = Grunn til at den er frafalt
plan-window-questions = Spørsmål som får høyere nivå
plan-window-up = Opp
plan-window-down = Ned
plan-window-remove = Fjern handlingen
plan-window-checks = Dette gjenstår å rette ({ $n })
plan-window-checks-none = Kontrollen av planen gir ingen merknader.
plan-window-checks-more = Vis { $n } til
plan-window-checks-fewer = Vis færre
plan-window-checks-gaps = { $about } – { $gaps }.
plan-window-checks-behind = { $action } – { $status ->
    [done-claimed] gjennomført, ikke bekreftet: Spørsmål { $question } er besvart med { $answer }, målet var { $planned }. Hev svaret når dokumentasjon ved spørsmålet viser det.
   *[other] gjennomført, men spørsmål { $question } er besvart med { $answer }, mens målet var { $planned }. Hev svaret eller endre statusen.
    }
plan-window-checks-left-out = { $action } – gjennomført, men senker ingen risiko, fordi { $n ->
    [1] spørsmål { $questions }
   *[other] spørsmålene { $questions }
    } ikke vurderes nå.
plan-window-checks-idle = { $action } – senker ingen risiko, fordi { $n ->
    [1] spørsmål { $questions } { $why ->
        [na] ikke er aktuelt
       *[out] ikke vurderes nå
    }
   *[other] spørsmålene { $questions } { $why ->
        [na] ikke er aktuelle
        [out] ikke vurderes nå
       *[both] ikke er aktuelle eller ikke vurderes nå
    }
    }. Knytt handlingen til et annet spørsmål, eller la den falle bort.
plan-window-checks-missing = { $action } – senker ingen risiko, fordi sjekklisten til { $n ->
    [1] spørsmål
   *[other] spørsmålene
    } { $questions } ikke finnes i programmet. Mangler: { $lists }. Legg til pakken i innstillingene.
plan-window-checks-alike = { PLURAL($n) ->
    [one] { $n } handling
   *[other] { $n } handlinger
    }
plan-window-suggestions = Foreslåtte tiltak
plan-window-suggestions-about = Først står tiltaket som tar bort mest overskytende risiko for hvert innsatspoeng: det som ligger over tålegrensen. Forslagene kommer i tillegg til det som er planlagt.
plan-window-suggestions-blank = Svar først
plan-window-suggestions-blank-about = Disse spørsmålene er ikke besvart ennå, eller med «vet ikke»: Tiltaket kan være på plass allerede. Listen er satt opp som om det ikke var det, og kommer i tillegg til den første.
plan-window-suggestions-none = Det er planlagt nok: Ingenting annet ville senke risikoen merkbart.
plan-window-suggestions-sum = { PLURAL($n) ->
    [one] { $n } tiltak
   *[other] { $n } tiltak
    }, { PLURAL($effort) ->
    [one] { $effort } innsatspoeng
   *[other] { $effort } innsatspoeng
    }: Summen av målrisikoene ville gå ned fra { $before } til { $after }.
plan-window-suggestions-more = Vis { $n } til
plan-window-suggestion = Spørsmål { $question }. Mål: { $risks }
plan-window-gain = −{ $value } for hvert poeng
plan-window-gain-excess = overskytende risiko −{ $value } · { PLURAL($effort) ->
    [one] { $effort } poeng
   *[other] { $effort } poeng
    }
plan-window-gain-sum = summen av risikoene −{ $value } · { PLURAL($effort) ->
    [one] { $effort } poeng
   *[other] { $effort } poeng
    }
plan-window-gain-about = Listen er ordnet etter dette tallet: hvor mye overskytende risiko tiltaket tar bort for hvert innsatspoeng når de som står over, er gjennomført. Poengene går fra 1 (en beslutning og én arbeidsdag) til 5 (et nytt system eller et kommunestyrevedtak).
plan-window-adopt = Ta inn i planen
plan-window-taken = I planen som handling nr. { $number }
plan-window-taken-go = Oppgi hvem og når
plan-window-taken-see = Vis i planen
plan-window-budget = Begrens innsatsen
plan-window-budget-points = Innsatspoeng
plan-window-order-about = Endre rekkefølgen ved å dra i strekene til venstre, eller med Alt og en piltast.
plan-window-move = Flytt handling { $number }: { $title }
plan-window-before-after = Risikoer: nå og når planen er gjennomført
plan-window-before-after-about = Risikoer som nå ligger over det tolerable, eller som planen reduserer.
plan-window-column-risk = Risiko
plan-window-column-now = Nå
plan-window-column-after = Plan gjennomført
