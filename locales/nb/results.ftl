# Setninger som forklarer resultater: nivå, bindende vilkår, indeks, advarsler, kontroll av planen. Felles for vindu, plan og kommandolinje.

results-level-sentence = Dokumentert modenhetsnivå er «{ $level }» ({ $place } av 4).
results-level-none = Ingen spørsmål er besvart ennå, så nivået kan ikke fastsettes.

# { $of } er navnet på neste nivå.
results-gate-none = Det høyeste nivået er nådd; det er ikke lenger noe bindende vilkår.
results-gate-score = Det som skiller dere fra «{ $of }», er indeksen: { $value } er dokumentert, men minst { $least } kreves.
results-gate-score-undefined = Det som skiller dere fra «{ $of }», er indeksen: Det finnes ennå ingenting å beregne den av.
results-gate-coverage = Det som skiller dere fra «{ $of }», er dekningen: { $value } er besvart, regnet etter spørsmålenes vekt, men minst { $least } kreves.
results-gate-key-question = Det som skiller dere fra «{ $of }», er nøkkelspørsmålet «{ $question }» ({ $id }): Dokumentert nivå er { $level } ({ $level-name }), men minst { $least } ({ $least-name }) kreves.
results-gate-key-question-blank = Det som skiller dere fra «{ $of }», er nøkkelspørsmålet «{ $question }» ({ $id }): Det er ikke besvart, men minst nivå { $least } ({ $least-name }) kreves.
results-gate-weak-checklist = Det som skiller dere fra «{ $of }», er sjekklisten «{ $checklist }»: Dokumentert verdi er { $value }, men minst { $least } kreves.
results-gate-evidence = Det som skiller dere fra «{ $of }», er dokumentasjonen: { $value } av det mulige er på plass, men minst { $least } kreves.
results-gate-overdue-actions = Det som skiller dere fra «{ $of }», er uavsluttede handlinger: Av dem som har nådd fristen, er { $value } avsluttet med dokumentasjon, men minst { $least } kreves.

results-index-sentence = Dokumentert indeks er { $low }; så lenge svarene blir stående, kan den ikke bli høyere enn { $high }.
results-index-withheld = Derfor vises ikke indeksen; den ligger mellom { $low } og { $high }.
results-index-none = Det finnes ingen indeks ennå: Ingen sjekkliste med aktuelle spørsmål er med i vurderingen.

# Så lenge for lite er besvart til at indeksen vises.
results-few-answered = Om «{ $of }» er nådd, kan ikke sies ennå, fordi for lite er besvart: Minst to tredeler kreves, regnet etter spørsmålenes vekt.
results-few-index = vises ikke
results-few-bounds = for lite besvart; grenser { $low }–{ $high }
results-few-robustness = For lite er besvart til å si hvor mye resultatet avhenger av forutsetningene.

results-robustness = Regnes indeksen ut tusen ganger på nytt med andre forutsetninger, ligger den mellom { $p5 } og { $p95 } i ni av ti tilfeller, og innenfor grensene for samme nivå i { $share } av tilfellene.
results-robustness-still = Regnes indeksen ut tusen ganger på nytt med andre forutsetninger, blir den { $p5 } i ni av ti tilfeller, og innenfor grensene for samme nivå i { $share } av tilfellene.
results-akl = Veiledende grad av motstandskraft mot korrupsjon er { $band } ({ $value }). Her teller det første nivået allerede halvt og det tredje helt, så verdien er vanligvis høyere enn indeksen. Dette er ikke den lovbestemte graden.
results-akl-low = lav
results-akl-below-average = under middels
results-akl-average = middels
results-akl-above-average = over middels
results-akl-high = høy

results-warning-all-answers-equal = Alle svarene er like. Kontroller at hvert spørsmål er vurdert for seg.
results-warning-verified-without-evidence = Minst 80 % av svarene påstår «kontrollert», men ikke engang registreringer fra driften er oppgitt. Oppgi kontrollrapportene, eller velg det nivået som kan vises.
results-warning-no-critical-gross = Ingen risiko er kritisk før tiltak. Kontroller at sannsynlighet og konsekvens er vurdert som om det ikke fantes tiltak.
results-warning-uniform-risks = Alle risikoer har samme sannsynlighet og konsekvens og kan derfor ikke skilles fra hverandre. Vurder hver av dem for seg.
results-warning-claim-gap = Det påstås langt mer enn dokumentasjonen gir grunnlag for: Gapet er { $gap }, og det gis advarsel over { $border }.
results-warning-shared-evidence = Samme referanse, «{ $reference }», er brukt til mer enn fem spørsmål. Åpne dokumentet og kontroller at det underbygger hvert av svarene.
results-warning-vanished-risk = Risikoen «{ $risk }» er kritisk før tiltak, men nettorisikoen er nesten borte (under 1,5). Kontroller at tiltakene virkelig er så virksomme.

results-action-untitled = uten tittel
results-check-no-owner = Handlingen «{ $action }» mangler ansvarlig.
results-check-no-due-date = Handlingen «{ $action }» mangler frist.
results-check-no-indicator = Handlingen «{ $action }» mangler indikator.
results-check-no-baseline = Handlingen «{ $action }» mangler utgangsverdi for indikatoren.
results-check-no-target = Handlingen «{ $action }» mangler målverdi for indikatoren.
results-check-continuous-deadline = Handlingen «{ $action }» har «{ $words }» i stedet for en dato. Oppgi dagen da resultatet kan kontrolleres.
results-check-repeats-the-law = Handlingen «{ $action }» gjentar bare det regelverket krever uansett («{ $words }»). Skriv hva som skal gjøres.
results-check-due-in-the-past = Fristen for handlingen «{ $action }» ({ $date }) er gått ut, og handlingen er ikke avsluttet.
results-check-due-beyond-period = Fristen for handlingen «{ $action }» ({ $date }) ligger etter planperiodens slutt.
results-check-one-owner-holds-most = Mer enn 60 % av handlingene ligger hos én ansvarlig ({ $owner }).
results-check-all-due-on-one-day = Alle handlingene har frist samme dag ({ $date }).
results-check-target-still-high = Når planen er gjennomført, vil risikoen «{ $risk }» fortsatt være 3,5 eller mer, og ingen har akseptert den.
results-check-owner-overloaded = Én ansvarlig ({ $owner }) har mer enn fem handlinger med frist i samme kvartal.

# Skjermbildet med resultater.
results-window-empty = Det finnes ingen resultater før et spørsmål er besvart. Begynn med den første sjekklisten.
results-window-why = hvorfor?
results-window-none = –
results-window-index = Indeks
results-window-evidence = Karakter for dokumentasjon
results-window-coverage = Dekning
results-window-claim-gap = Påstandsgap
results-window-to-question = Åpne spørsmål { $id }
results-window-to-risk = Åpne risikoen
results-window-to-plan = Lag planen
results-window-checklists = Sjekklister
results-window-bars = Fylt: dokumentert. Omriss: hva verdien ville ha vært om alt som er påstått, var dokumentert. Streken under: grensene verdien kan ligge innenfor. De viktigste sjekklistene kommer først.
results-window-supported = dokumentert { $value }
results-window-risks = De fem største risikoene
results-window-certainty = Hvor robust resultatet er
results-window-leave-one-out = «{ $title }» betyr mest for indeksen: Uten denne sjekklisten ville den ha { $way ->
        [up] økt
       *[down] sunket
    } med { $delta }.
results-window-warnings = Verdt å se på en gang til
results-window-index-how = Indeksen er et vektet geometrisk gjennomsnitt: En svak sjekkliste trekker den mer ned enn en sterk løfter den. Vekten av en sjekkliste er gjennomsnittlig bruttorisiko for risikoene i den. Ubesvarte spørsmål teller som 0.
results-window-index-line = Et vektet aritmetisk gjennomsnitt ville vært { $arithmetic }; ujevnheten koster { $imbalance }. Indeksen er { $low }.
results-window-index-line-even = Et vektet aritmetisk gjennomsnitt ville vært nesten det samme. Indeksen er { $low }.
results-window-index-calculation = x = 10 + 90 · dokumentert; indeks = (exp(Σ vekt · ln x / Σ vekt) − 10) / 90 = (exp({ $logs } / { $weights }) − 10) / 90 = { $index }
results-window-coverage-how = Andelen av spørsmålenes vekt som er besvart. «Vet ikke» regnes som ubesvart; spørsmål som ikke er aktuelle, holdes utenfor.
results-window-coverage-line = Besvart i alt: vekt { $answered } av { $all }, altså { $share }.
results-window-evidence-how = Andelen av størst mulig dokumentasjon som er oppgitt: { $share }. A fra 80 %, B fra 60 %, C fra 40 %, D fra 20 %, ellers E.
results-window-claim-gap-how = Hvor mye mer som er påstått enn dokumentert, regnet bare ut fra besvarte spørsmål. I verdien av en sjekkliste teller også de ubesvarte, derfor er den lavere.
results-window-claim-gap-line = Spørsmålene i alle sjekklistene samlet, etter vekt: påstått { $declared }, dokumentert { $backed }, påstått uten dokumentasjon { $gap }.
results-window-checklist-how = Et spørsmål dokumentert på nivå 4 gir hele vekten sin, 3 tre fjerdedeler, 2 halvparten, 1 en fjerdedel, på nivå 0 eller uten svar ingenting. Uten dokumentasjon regnes bare nivå 1 som dokumentert. Velg en rad for å åpne spørsmålet.
results-window-checklist-line = Til sammen { $sum } av { $weights } i vekt. Dokumentert verdi er { $value }.
results-window-column-checklist = Sjekkliste
results-window-column-question = Spørsmål
results-window-column-risk-weight = Vekt (risiko)
results-window-column-weight = Vekt
results-window-column-answered-weight = Besvart vekt
results-window-column-supported = Dokumentert
results-window-column-declared = Påstått
results-window-column-backed = Dokumentert av besvarte
results-window-column-gap = Gap
results-window-column-grade = Dokumentasjon
results-window-grade-0 = muntlig
results-window-grade-1 = dokument
results-window-grade-1-aged = dokument (foreldet)
results-window-grade-2 = registreringer
results-window-grade-2-aged = registreringer (foreldet)
results-window-grade-3 = rapport
results-window-grade-3-aged = rapport (foreldet)
results-window-column-coverage = Besvart
results-window-column-evidence = Dokumentasjon
results-window-column-letter = Karakter
results-window-akl = Veiledende grad av motstandskraft mot korrupsjon
results-window-akl-withheld = Vises ikke: For lite er besvart til å fastslå graden.
results-window-quite-firm = Resultatet er robust: Nivået endrer seg ikke, uansett hvilke forutsetninger som varieres.
results-window-firm = Resultatet er robust: Nivået endrer seg nesten ikke, uansett hvilke forutsetninger som varieres.
results-window-fairly-firm = Resultatet er ganske robust, men nær en grense: Med enkelte forutsetninger ville nivået vært et annet.
results-window-not-firm = Resultatet ligger helt på grensen: Nivået avhenger av forutsetningene, så bedøm ikke noe ut fra det alene.
results-window-level-how = Et nivå er nådd når alle vilkårene for det og for alle lavere nivåer er oppfylt. Velg en rad for å åpne spørsmålet, sjekklisten eller tallet den gjelder.
results-window-column-condition = Vilkår
results-window-column-least = Minst
results-window-column-value = Faktisk
results-window-column-met = Oppfylt
results-window-met = ✓ ja
results-window-not-met = ✗ nei
results-window-not-known = ikke kjent ennå
results-window-unconfirmed = ikke bekreftet
results-window-few = for få svar
results-window-gate-index = indeks
results-window-gate-coverage = dekning
results-window-gate-evidence = dokumentasjon
results-window-gate-none = { $what } (ingen slike)
results-window-gate-key = svakeste nøkkelspørsmål { $id }
results-window-gate-weak = svakeste sjekkliste «{ $title }»
results-window-gate-closed = forfalte handlinger avsluttet med dokumentasjon
results-window-robustness-how = Forutsetningene som kan diskuteres, ble variert tusen ganger: hvordan gjennomsnitt beregnes, hvor mye sjekklister og spørsmål veier (± 25 %), og hvor mye et tiltak reduserer en risiko. Svarene ble ikke endret.
results-window-column-risk = En av de fem største risikoene
results-window-column-stays = Forblir det
results-window-akl-how = Et spørsmål dokumentert på nivå 3 eller 4 teller 1, på nivå 1 eller 2 teller det 0,5, på nivå 0 eller uten svar 0. En sjekkliste er gjennomsnittet av spørsmålene sine, helheten gjennomsnittet av sjekklistene.
results-window-akl-line = Helheten: ({ $sum }) / { $n } = { $value }.
results-window-column-mean = Gjennomsnitt
results-window-level-why = Hvorfor dette nivået?
results-window-counts = Spørsmål i alt: { $asked }. Besvart { $levels }, ikke aktuelt { $na }, vet ikke { $unknown }, ubesvart { $blank }.
results-window-coverage-by = etter spørsmålenes vekt
results-window-withheld = dokumentert verdi vises ikke: for lite besvart
results-window-level-from = { $level } fra { $least }
results-window-scale = Skala fra 0 til 1
