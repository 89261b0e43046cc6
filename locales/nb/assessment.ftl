# Start, ny vurdering, svar og dokumentasjon.

assessment-start-title = Skaidra
assessment-start-text = Vurder korrupsjonsrisikoen, dokumenter svarene og lag en handlingsplan som kan etterprøves.
assessment-start-open = Åpen vurdering
assessment-start-assessed = vurdert { $date }
assessment-start-state = { $share } besvart
assessment-start-continue = Fortsett
assessment-start-continue-with = Fortsett: { $name }
assessment-start-begun = Fortsett den påbegynte vurderingen
assessment-start-begun-of = Fortsett den påbegynte: { $name }
assessment-start-begun-drop = Forkast den påbegynte
assessment-start-changed = endret { $time }
assessment-start-follows = fortsetter fra { $date }
assessment-start-gone = ▲ filen er ikke lenger der den var
assessment-start-last-gone = Vurderingen du arbeidet med sist, er ikke lenger der den var ({ $place }). Har du flyttet filen, åpner du den der den er nå.
assessment-start-recent = Nylig åpnet
assessment-start-forget = Fjern fra listen (filen blir liggende): { $name }
assessment-start-place = fil { $name }, mappe { $folder }
assessment-start-own-folder = fil { $name }, i programmets mappe
assessment-start-file = fil { $name }
assessment-start-steps = Slik foregår det
assessment-start-step-1 = Oppgi virksomheten og hvem som deltar. Programmet foreslår hvilke sjekklister som bør fylles ut.
assessment-start-step-2 = Svar på spørsmålene og oppgi dokumentasjonen. Alt lagres med en gang, og du kan når som helst ta en pause og fortsette senere.
assessment-start-step-3 = Se på risikoene og resultatene: hva som er dokumentert, hva som mangler, og hva som holder nivået nede.
assessment-start-step-4 = Lag en handlingsplan av de foreslåtte tiltakene og eksporter den som PDF, som virksomhetens leder kan undertegne.

assessment-new-step = Trinn { $number } av 3
assessment-new-institution = Virksomhet
assessment-new-name = Navn på virksomheten
assessment-new-name-hint = F.eks. Administrasjonen i Utena distriktskommune
assessment-new-kind = Type virksomhet
assessment-new-kind-named = Valgt ut fra navnet; velg en annen hvis det ikke stemmer.
assessment-new-people = Hvem som deltar
assessment-new-people-why = Skriv stillinger, ikke navn. Planen og historikken viser bare stillinger.
assessment-new-own-post = Din stilling
assessment-new-own-post-hint = F.eks. leder av sosialenheten
assessment-new-others = Andre deltakere
assessment-new-others-note = Én stilling per linje. Feltet kan stå tomt og fylles ut senere. Ctrl + Enter går videre.
assessment-new-scope = Omfang
assessment-new-scope-why = Foreslått ut fra typen virksomhet ({ $kind }). Kryss av for det dere vil vurdere; valget kan endres senere.
assessment-new-scope-changed = Utvalget avviker fra forslaget for denne typen virksomhet ({ $kind }). Kan endres senere.
assessment-new-all = Velg alle
assessment-new-none = Velg ingen
assessment-new-proposed = Velg de foreslåtte
assessment-new-scope-numbers = Antall spørsmål står i parentes.
assessment-new-kept = Det du har skrevet, blir stående: Velg «Fortsett den påbegynte» for å gå videre.
assessment-new-checklist = { $title } ({ PLURAL($n) ->
    [one] { $n } spørsmål
   *[other] { $n } spørsmål
    })
assessment-new-checklist-unasked = { $title } (ingen spørsmål i kortversjonen)
assessment-new-depth = Hvor mange spørsmål
assessment-new-full = Alle spørsmål
assessment-new-full-note = En grundig vurdering: omtrent { $time } til å svare og mer til å drøfte og finne dokumentasjon; du kan ta pause når som helst og fortsette en annen dag.
assessment-new-full-note-none = En grundig vurdering; du kan ta pause når som helst og fortsette en annen dag.
assessment-new-minutes = { $minutes } minutter
assessment-new-hours = { $from }–{ $to } timer
assessment-new-rapid = Kortversjon: bare de viktigste spørsmålene
assessment-new-rapid-note = Omtrent { $minutes } minutter; egner seg til et første overblikk og til opplæring.
assessment-new-rapid-note-none = Egner seg til et første overblikk og til opplæring.
assessment-new-total = { PLURAL($n) ->
    [one] { $n } spørsmål i alt
   *[other] { $n } spørsmål i alt
    }
assessment-new-create = Begynn vurderingen
assessment-new-missing-name = Skriv navnet på virksomheten
assessment-new-missing-kind = Velg type virksomhet
assessment-new-left-out = Hvorfor noen av de foreslåtte sjekklistene ikke vurderes
assessment-new-left-out-note = Denne setningen kommer i planen. Den kan også skrives senere, i innstillingene.
assessment-step-choose-others = De valgte sjekklistene stiller ingen spørsmål: Programmet har dem ikke, eller den korte vurderingen spør ikke om noe i dem. Legg til pakken deres, eller velg andre sjekklister.
assessment-step-left-out = Skriv hvorfor noen av de foreslåtte sjekklistene ikke vurderes: Planen trenger denne setningen.
assessment-step-left-out-go = Oppgi grunnen
assessment-new-missing-post = Skriv stillingen din
assessment-new-missing-scope = Kryss av for minst én sjekkliste

assessment-empty-title = Omfanget er tomt
assessment-empty-text = Ingen sjekkliste er valgt, så det finnes ingen spørsmål. Velg omfang under innstillinger.
assessment-progress = { $answered } av { $asked } besvart
assessment-progress-unknown = vet ikke: { $n }
assessment-progress-gaps = mangler dokumentasjon: { $n }
assessment-list = Liste
assessment-filter-label = Spørsmål som vises
assessment-filter-of = { $filter } ({ $n })
assessment-list-found = funnet: { $n }
assessment-filter-all = Alle
assessment-filter-unanswered = Ubesvarte
assessment-filter-key = Nøkkelspørsmål
assessment-filter-gap = Mangler dokumentasjon
assessment-filter-no-evidence = Helt uten dokumentasjon

assessment-number = Spørsmål { $n }
assessment-left-out = Dette spørsmålet vurderes ikke nå, så et svar blir ikke regnet med. Det som alt er lagret, blir værende i filen.
assessment-left-out-go = Hva som vurderes
assessment-key = nøkkelspørsmål
assessment-key-why = Det samlede nivået avhenger av nøkkelspørsmålene. Så lenge ett av dem er svakt, nås ikke et høyere nivå.
assessment-reversed = omvendt
assessment-reversed-why = Her er «ja» et dårlig svar. Nivåene viser hvor godt dere er sikret mot det spørsmålet gjelder.
assessment-why = Hvorfor det er viktig
assessment-why-more = mer
assessment-why-less = mindre
assessment-rung-evidence = dokumentasjonsgrad { $grade }:
assessment-na = ikke aktuelt…
assessment-na-reason = Hvorfor spørsmålet ikke er aktuelt
assessment-na-hint = For eksempel: Vi tilbyr ikke denne tjenesten
assessment-na-enter = Enter registrerer det, Esc beholder det forrige svaret.
assessment-na-missing = Skriv en begrunnelse på minst 15 tegn; den vises i planen. { PLURAL($n) ->
    [one] { $n } tegn mangler
   *[other] { $n } tegn mangler
    }.
assessment-unknown = vet ikke
assessment-mark-blank = Ikke besvart
assessment-clear = fjern svaret

# Hva et svar betyr der og da.
assessment-effect-left-out = Dette spørsmålet vurderes ikke nå, så et svar blir ikke regnet med.
assessment-effect-blank = Velg nivået slik det er i dag, ikke slik det burde være.
assessment-effect-reason = Skriv hvorfor spørsmålet ikke er aktuelt: Da blir svaret lagret.
assessment-effect-unknown = Så lenge dere ikke vet det, regnes spørsmålet som ubesvart.
assessment-effect-unknown-go = Skriv i merknaden hvem som kan vite det
assessment-effect-not-applicable = Spørsmålet regnes ikke med; begrunnelsen vises i planen.
assessment-effect-absent = Registrert som 0: Ingenting er på plass. Det som mangler, kommer med blant de foreslåtte tiltakene.
assessment-effect-absent-planned = Registrert som 0: Ingenting er på plass. Det står allerede i planen: handling nr. { $number }.
assessment-effect-supported = Dokumentert { $level } av { $level }.
assessment-effect-later = Dokumentert { $level } av { $level }, men datoen for dokumentasjonen er senere enn datoen for vurderingen: Kontroller årstallet.
assessment-effect-untraceable = Dokumentert { $level } av { $level }, men det står ikke hvor dokumentasjonen finnes: En revisor kan ikke kontrollere den.
assessment-effect-gap = Dokumentert { $supported } av { $declared }: Det mangler { $missing }.
assessment-effect-gap-aged = Dokumentert { $supported } av { $declared }: Dokumentasjonen er foreldet, og det mangler { $missing }.
assessment-effect-aged = Dokumentert { $supported } av { $declared }: Dokumentasjonen er eldre enn 24 måneder og regnes én grad lavere. Oppgi nyere dokumentasjon, eller bekreft at du kontrollerte den i dag og at den fortsatt gjelder.
assessment-missing-document = et dokument (dokumentasjonsgrad 1)
assessment-missing-records = registreringer fra driften (dokumentasjonsgrad 2)
assessment-missing-report = en kontroll- eller revisjonsrapport (dokumentasjonsgrad 3)

assessment-standing-level-same = Samlet nivå er fortsatt «{ $level }»
assessment-standing-level = Samlet nivå: «{ $before }» → «{ $now }»
assessment-standing-index-same = indeks { $now }
assessment-standing-index = indeks { $before } → { $now }
assessment-standing-index-none = indeksen vises ikke ennå
assessment-add-evidence = + Legg til dokumentasjon
assessment-evidence = Dokumentasjon
assessment-evidence-title = Dokumentasjon
assessment-evidence-title-hint = F.eks. et notat om kontrollerte saker
assessment-evidence-grade = Dokumentasjonsgrad
assessment-evidence-which = Velg hva slags dokumentasjon det er
assessment-evidence-reference = Nummer eller referanse
assessment-evidence-reference-hint = F.eks. A1-118
assessment-evidence-date = Dato
assessment-evidence-date-ahead = Datoen ligger frem i tid ({ $date }): Den teller, med en advarsel.
assessment-evidence-date-aged = Eldre enn 24 måneder og regnes derfor én grad lavere.
assessment-evidence-date-aged-to = Eldre enn 24 måneder og regnes derfor som grad { $counts } i stedet for { $grade }.
assessment-evidence-empty = Skriv hva dokumentasjonen er, eller velg «{ $cancel }»
assessment-evidence-of-grade = grad { $grade } – { $name }
assessment-evidence-location = Hvor den oppbevares
assessment-evidence-location-hint = F.eks. arkivet
assessment-evidence-done = Ferdig
assessment-evidence-given-up = Dokumentasjonen «{ $title }» ble fjernet. «Angre» henter den tilbake.
assessment-evidence-given-back = Endringene i dokumentasjonen «{ $title }» ble forkastet. «Angre» henter dem tilbake.
assessment-evidence-menu = Valg for dokumentasjon nr. { $number }
assessment-evidence-edit = Endre
assessment-evidence-copy = Kopier til andre spørsmål…
assessment-evidence-remove = Fjern
assessment-untraceable = Det står ikke hvor dokumentasjonen finnes: En revisor kan ikke kontrollere den.
assessment-later-all = Datoen for { PLURAL($n) ->
    [one] { $n } stykke dokumentasjon
   *[other] { $n } stykker dokumentasjon
    } er senere enn datoen for vurderingen: Kontroller årstallet.
assessment-later-go = Rett datoen
assessment-untraceable-go = Oppgi nummer eller sted
assessment-untraceable-all = { PLURAL($n) ->
    [one] { $n } stykke dokumentasjon har verken nummer eller sted: En revisor kan ikke kontrollere det.
   *[other] { $n } stykker dokumentasjon har verken nummer eller sted: En revisor kan ikke kontrollere dem.
    }
assessment-copy-title = For hvilke andre spørsmål gjelder dokumentasjonen også?
assessment-copy-gap = ▲ – svaret er høyere enn dokumentasjonen viser.
assessment-copy-none = Kryss av for spørsmålene
assessment-copy-done = { PLURAL($n) ->
    [one] Dokumentasjonen er kopiert til { $n } spørsmål
   *[other] Dokumentasjonen er kopiert til { $n } spørsmål
    }
assessment-copy-go = { PLURAL($n) ->
    [one] Kopier til { $n } spørsmål
   *[other] Kopier til { $n } spørsmål
    }
assessment-note-label = Merknad
assessment-red-flag = Faresignal
assessment-red-flag-then = Er det slik også hos dere, så sjekk om nivået er for høyt, og skriv i merknaden hva dere fant.
assessment-previous = Forrige
assessment-next = Neste
assessment-next-unanswered = Neste ubesvarte
assessment-all-answered = Se resultatene
assessment-handbook-show = Hva håndboken sier
assessment-handbook-close = Lukk håndboken
assessment-handbook-missing = Håndboken omtaler ikke dette ennå.
assessment-handbook-chapter = Hele kapittelet: { $title }
assessment-handbook-summary-only = På norsk finnes foreløpig bare sammendraget av dette kapittelet. Resten følger på engelsk.
assessment-step-answer = { PLURAL($n) ->
    [one] { $n } spørsmål gjenstår.
   *[other] { $n } spørsmål gjenstår.
    }
assessment-step-support = { PLURAL($n) ->
    [one] Planen er i orden. { $n } svar er fortsatt satt høyere enn dokumentasjonen viser: Legg til dokumentasjon.
   *[other] Planen er i orden. { $n } svar er fortsatt satt høyere enn dokumentasjonen viser: Legg til dokumentasjon.
    }
assessment-step-support-go = { $n ->
        [1] Se dette spørsmålet
       *[other] Se disse spørsmålene
    }
assessment-step-plan = Alle spørsmål er besvart. Lag nå handlingsplanen av de foreslåtte tiltakene.
assessment-step-plan-unknown = { PLURAL($n) ->
    [one] Ingen spørsmål står tomme, men { $n } er merket «vet ikke» og regnes som ubesvart.
   *[other] Ingen spørsmål står tomme, men { $n } er merket «vet ikke» og regnes som ubesvarte.
    } Lag nå handlingsplanen av de foreslåtte tiltakene.
assessment-step-mend = { PLURAL($n) ->
    [one] { $n } ting i planen må ordnes.
   *[other] { $n } ting i planen må ordnes.
    }
assessment-step-mend-go = Ordne planen
assessment-step-export = Alt er klart. Eksporter planen og la lederen undertegne den.
assessment-step-export-go = Eksporter planen
assessment-tour-step = { $number } av { $all }
assessment-tour-title-1 = Virksomheten og deltakerne
assessment-tour-title-2 = Svar og dokumentasjon
assessment-tour-title-3 = Risikoer og resultater
assessment-tour-title-4 = Handlingsplanen
assessment-tour-skip = Hopp over
assessment-tour-done = Forstått
assessment-tour-show = Vis hvordan det foregår
assessment-list-search = Søk etter spørsmål
assessment-list-nothing = Det finnes ingen slike spørsmål.
assessment-list-confirmed = Alt er bekreftet.
assessment-list-nothing-of = Ingen spørsmål passer med filteret «{ $filter }».
assessment-list-all = Vis alle spørsmål
assessment-list-back = ← Tilbake til spørsmålet
assessment-filter-mine = Mine egne
assessment-filter-unanswered-about = Ennå uten noe svar.
assessment-filter-gap-about = Satt høyere enn dokumentasjonen viser.
assessment-filter-no-evidence-about = Besvart på nivå 2 eller høyere, men uten dokumentasjon.
assessment-filter-mine-about = Spørsmål som sist ble endret av: { $post }.
assessment-filter-mine-nobody = Spørsmål som sist ble endret uten at stilling var oppgitt.
assessment-filter-mine-of = { $mine } – endret av { $post }
assessment-step-find-out = { PLURAL($n) ->
    [one] { $n } spørsmål er besvart med «vet ikke». Finn ut hvem som kan vite det.
   *[other] { $n } spørsmål er besvart med «vet ikke». Finn ut hvem som kan vite det.
    }
assessment-filter-unknown = Vet ikke
assessment-filter-not-applicable = Ikke aktuelt
assessment-filter-untraceable = Uten nummer og sted
assessment-filter-untraceable-about = Har dokumentasjon uten nummer og sted: En revisor kan ikke kontrollere den.
assessment-next-gap = Neste som mangler dokumentasjon
assessment-next-no-evidence = Neste helt uten dokumentasjon
assessment-next-listed = Neste i listen
assessment-next-found = Neste ubesvarte treff
assessment-list-none-left = Det er ingen slike spørsmål igjen.
assessment-list-none-found = Ingen andre treff er ubesvarte.
assessment-list-last = Dette er det siste spørsmålet i denne listen.
assessment-list-search-all = Søk i spørsmål og dokumentasjon
assessment-found-evidence = i dokumentasjonen: { $text }
assessment-found-note = i merknaden: { $text }
assessment-found-reason = i begrunnelsen for «ikke aktuelt»: { $text }
assessment-form-is-open = Ingenting ble endret: Du holder på å føre inn dokumentasjon. Klikk i feltet du skriver i, eller på «Ferdig».
assessment-question-is-covered = Ingenting ble endret: Spørsmålet vises ikke nå. Gå tilbake til det med Esc, og svar der.
assessment-evidence-ahead = datoen ligger frem i tid
assessment-evidence-date-about = Dokumentets dato, eller når det sist ble kontrollert at det gjelder.
assessment-valid-today = Gjelder fortsatt – kontrollert i dag
assessment-valid-today-all = { PLURAL($n) ->
    [one] Svaret og den foreldede dokumentasjonen gjelder fortsatt – kontrollert i dag
   *[other] Svaret og { $n } foreldede dokumenter gjelder fortsatt – kontrollert i dag
    }
assessment-valid-checked = { $own }; gyldighet kontrollert { $date }
assessment-twins = { PLURAL($n) ->
    [one] Den samme dokumentasjonen er brukt ved { $n } annet spørsmål: { $questions }.
   *[other] Den samme dokumentasjonen er brukt ved { $n } andre spørsmål: { $questions }.
    }
assessment-twins-short = { PLURAL($n) ->
    [one] også brukt ved { $n } annet spørsmål
   *[other] også brukt ved { $n } andre spørsmål
    }
assessment-twins-only-here = Endre bare her
assessment-remove-title = Hvor skal dokumentasjonen fjernes fra?
assessment-remove-only-here = Fjern bare fra { $question }
assessment-remove-everywhere = { PLURAL($n) ->
    [one] Fjern fra { $n } spørsmål
   *[other] Fjern fra alle { $n } spørsmål
    }
assessment-new-known = Denne virksomheten ble vurdert { $date }. Svar, dokumentasjon og uferdige handlinger kan tas med derfra.
assessment-new-known-next = Start neste års vurdering fra den…
assessment-new-anew = Forkast det som er skrevet, og begynn på nytt
