# Rammen rundt vinduet: skjermbilder, kommandoer, bunnlinje, navn på endringer.

menu-program-name = Skaidra

menu-screen-start = Start
menu-screen-new = Ny vurdering
menu-screen-answers = Svar
menu-screen-risks = Risikoer
menu-screen-results = Resultater
menu-screen-plan = Plan
menu-screen-compare = Sammenligning
menu-screen-export = Eksport
menu-screen-handbook = Håndbok
menu-screen-history = Historikk
menu-screen-review = Kontroll av mottatt plan
menu-screen-settings = Innstillinger
menu-screen-needs-assessment = Åpne eller start en vurdering først
menu-cannot-next-year = Besvar minst ett spørsmål først: Neste års vurdering bygger på svarene.
menu-cannot-confirm = Ingenting å bekrefte: Ingen svar er overført fra en tidligere vurdering.

# Kommandoer i kommandosøket og på knapper. «…» bare der kommandoen spør om mer.
menu-command-new = Ny vurdering…
menu-command-open = Åpne…
menu-command-example = Åpne eksempelet
menu-command-save-copy = Lagre en kopi…
menu-command-hand-over = En annen fyller ut…
menu-command-quit = Avslutt programmet
menu-command-undo = Angre siste endring
menu-command-redo = Gjør om det som ble angret
menu-command-next-unanswered = Neste ubesvarte spørsmål
menu-command-next-question = Neste spørsmål
menu-command-previous-question = Forrige spørsmål
menu-command-add-evidence = Legg til dokumentasjon
menu-command-edit-note = Skriv merknaden
menu-command-not-applicable = Ikke aktuelt…
menu-command-unknown = Vet ikke
menu-command-filter = Filtrer spørsmålene, risikoene eller endringene
menu-command-switch-pane = Gå til neste del av vinduet
menu-command-palette = Finn en kommando eller et spørsmål
menu-command-help = Håndboken om det du ser på skjermen
menu-command-zoom-in = Større
menu-command-zoom-out = Mindre
menu-command-zoom-reset = Vanlig størrelse

menu-palette-label = Kommando, spørsmål eller kapittel i håndboken
menu-find = Finn
menu-palette-nothing = Ingen treff. Prøv et annet ord.

menu-foot-nothing-open = Ingen vurdering er åpen
menu-foot-answered = { $n } av { $all } besvart
menu-foot-saved = Lagret { $time }
menu-foot-writing = Skriver…
menu-foot-example = Eksempel, ingenting er endret ennå
menu-foot-nothing-to-save = Ingen endringer ennå
menu-foot-read-only = Skrivebeskyttet: { $why }
menu-read-only-nothing-recorded = Ikke lagret: Filen er skrivebeskyttet.
menu-foot-undo = Angre: { $name }
menu-foot-undo-bare = Angre
menu-foot-undo-nothing = Ingenting å angre
menu-foot-redo = Gjør om: { $name }
menu-foot-redo-bare = Gjør om
menu-foot-post = Fylles ut av: { $post }
menu-foot-post-none = ikke oppgitt
menu-foot-post-other = En annen stilling…
menu-name-on = { $name }, { $date }
menu-copy-of = Kopi: { $name }
menu-received-of = Mottatt plan: { $name }
menu-foot-language = Språk: { $name }

# Navn på endringer: «Angre: svar na-03».
menu-change-institution = virksomhet
menu-change-period = planperiode
menu-change-assessed-on = vurderingsdato
menu-change-team = deltakere
menu-change-scope = omfang
menu-change-packs = egne innholdspakker
menu-change-left-out-reason = hvorfor noen av de foreslåtte sjekklistene ikke vurderes
menu-change-plan-language = språk i planen
menu-change-approval = godkjenningslinje
menu-change-legal-basis = planens rettslige grunnlag
menu-change-monitoring = oppfølging av planen
menu-change-answer = svar { $id }
menu-change-note = merknad { $id }
menu-change-evidence = dokumentasjon { $id }
menu-change-rating = risikovurdering «{ $id }»
menu-change-acceptance = risikoaksept «{ $id }»
menu-change-action = handling «{ $id }»
menu-change-action-added = lagt til handling «{ $id }»
menu-change-action-field = { $field } – handling «{ $id }»
menu-change-action-text = tekst i handlingen – «{ $id }»
menu-change-acceptance-removed = opphevet aksept av risikoen «{ $id }»
menu-change-action-removed = fjernet handling «{ $id }»
menu-change-action-order = plassering av handling «{ $id }»
menu-change-went-back = tilbake til: { $to }, { $time }
menu-change-several = { $first } og { PLURAL($n) ->
    [one] { $n } endring til
   *[other] { $n } endringer til
    }

menu-history-about = Hvem som endret hva, og når. Går du tilbake til en tidligere endring, blir de senere endringene angret, men de står fortsatt i historikken.
menu-history-filter = Søk etter endring eller stilling
menu-history-here = Tilbake hit
menu-history-now = slik er det nå
menu-history-taken-back = angret senere
menu-history-read-only = Filen er skrivebeskyttet, så du kan ikke gå tilbake til tidligere endringer.
menu-history-end = Du kan ikke gå lenger tilbake: Her ble vurderingen påbegynt.
menu-history-end-example = Du kan ikke gå lenger tilbake: Slik ble eksempelet laget.
menu-history-end-copy = Du kan ikke gå lenger tilbake: Dette registrerte andre før denne kopien fantes.
menu-history-blank = uten svar
menu-history-na = ikke aktuelt
menu-history-undone = Angret: { $name }
menu-history-redone = Gjort om: { $name }
# Et spørsmål eller en risiko fra en sjekkliste som programmet ikke har, ble endret: ingenting endres på skjermen.
menu-history-of-missing = { $done } (programmet har ikke denne sjekklisten)
menu-history-vote-of = { $name } ({ $rater })

menu-review-about = Her ser du om en mottatt plan er ekte og uendret, og om resultatene i den er riktig beregnet. Åpne PDF-en eller vurderingsfilen du mottok; den blir bare lest.
menu-review-working = Kontrollerer…
menu-review-failed = Kontrollen ble avbrutt; filen er uendret. Prøv igjen: { $path }
menu-review-plan = Vurdert { $date }; { PLURAL($n) ->
    [one] { $n } handling i planen
   *[other] { $n } handlinger i planen
    }
menu-review-journal = Planen inneholder hele vurderingen: svar, dokumentasjon og historikk. Du kan åpne den som din egen kopi; filen du mottok, forblir som den er.
menu-review-file = Dette er en vurderingsfil, ikke en eksportert plan. Du kan åpne den som din egen kopi; filen du mottok, forblir som den er.
menu-review-head = Fingeravtrykk: { $head }
menu-review-file-title = Kontroll av mottatt vurdering
menu-review-copy-head = Kopier fingeravtrykket
menu-review-copied = Kopiert
menu-review-changes = Hva som er endret siden forrige vurdering
menu-review-altered = Det som er ulikt: i endringsloggen → i planen
menu-review-altered-more = Det finnes flere ulikheter.
menu-review-actions = Handlinger
menu-review-dropped = { $title } (frafalt fordi: { $reason })
menu-review-attention = Verdt å legge merke til ({ $n })
menu-review-figures = Karakter for dokumentasjon: { $letter }; dekning: { $coverage }.
menu-review-coverage = Dekning: { $coverage }.
menu-review-copy-broken = Det som står i endringsloggen, kan du se på i en kopi; loggen kan være endret, så arbeid ikke videre med kopien som om den var planen du mottok.
menu-review-copy-newer = Det som ble lagret før den linjen, kan du se på i en kopi. Installer den nyeste versjonen av programmet før du går videre: Kopien ville ikke ha alt med seg.
menu-review-open = Åpne en kopi av vurderingen
menu-review-copy-kept = Du har allerede en slik kopi (endret { $time }).
menu-review-copy-on = Fortsett i kopien
menu-review-open-new = Åpne en ny kopi
menu-copy-suspect = Dette er en kopi fra en plan som ikke stemmer med dataene sine, eller som er endret. Her vises det som står i endringsloggen, ikke det som står i selve planen.
menu-copy-back = Tilbake til kontrollen av planen
menu-review-other = Kontroller en annen plan…
menu-review-signatures = Signaturer

menu-settings-language = Språk
menu-settings-theme = Utseende
menu-settings-theme-system = Som systemet
menu-settings-theme-light = Lyst
menu-settings-theme-dark = Mørkt
menu-settings-theme-contrast = Høy kontrast
menu-settings-zoom = Størrelse
menu-settings-assessment = Denne vurderingen
menu-settings-assessment-about = Dette lagres i filen med vurderingen og følger den, uansett hvem som åpner den.
menu-settings-computer = Denne datamaskinen
menu-settings-computer-about = Gjelder alle vurderinger som åpnes på denne datamaskinen; det lagres ikke i noen fil.
menu-settings-to-assessment = Innstillinger for denne vurderingen
menu-settings-to-computer = Innstillinger for denne datamaskinen
menu-settings-team = Deltakere (stillinger)
menu-settings-team-note = Én stilling per linje.
menu-settings-post-gone = «{ $post }» deltar ikke lenger, men { $n } tiltak i planen ligger fortsatt til den stillingen.
menu-settings-post-gone-fills-in = «{ $post }» deltar ikke lenger, men endringer lagres fortsatt på den stillingen.
menu-settings-post-gone-go = Endre til «{ $post }» overalt
menu-settings-post-gone-plan = Velg en annen stilling i planen
menu-settings-assessed-on = Vurderingsdato
menu-settings-assessed-on-note = Alderen på dokumentasjonen og fristene for handlingene regnes ut fra denne datoen. Står feltet tomt, gjelder datoen for siste endring.
menu-settings-assessed-on-later = Vurderingsdatoen er senere enn i dag: Kontroller årstallet.
menu-settings-assessed-on-kept = Vurderingsdatoen er fortsatt { $day }, som i den eksporterte planen. Skal du vurdere på nytt, begynner du neste års vurdering; datoen kan endres i innstillingene.
menu-settings-assessed-on-earlier = Vurderingsdatoen er tidligere enn datoen for forrige vurdering ({ $day }): Kontroller årstallet.
menu-settings-assessed-on-back = Planen får vurderingsdatoen { $day }, da den siste endringen ble registrert, selv om en tidligere endring ble registrert { $later }: Klokken på datamaskinen gikk feil. Oppgi vurderingsdatoen.
menu-clock-behind = Klokken på datamaskinen viser { $now }, men den siste endringen i denne filen ble registrert { $last }. Endringer blir lagret, men datoen kan bli feil. Kontroller klokken på datamaskinen{ $day ->
        [given] .
       *[open] , eller oppgi vurderingsdatoen i innstillingene.
    }
menu-settings-approval = Godkjenningslinje i planen
menu-settings-approval-hint = F.eks. ved direktørens vedtak nr. V-12 av 1. desember 2026
menu-settings-legal-basis = Planens rettslige grunnlag
menu-settings-legal-basis-hint = F.eks. kommuneloven § 25-1 om internkontroll
menu-settings-monitoring = Hvem som følger opp planen, og hvem de rapporterer til
menu-settings-monitoring-hint = F.eks. internrevisor hvert kvartal; rapport til direktøren innen 1. mars
menu-settings-kind-about = For denne typen virksomhet foreslås andre sjekklister.
menu-settings-kind-adds = I så fall kommer i tillegg: { $lists }.
menu-settings-kind-leaves = I så fall vurderes ikke lenger: { $lists }.
menu-settings-kind-answers = { PLURAL($n) ->
        [one] { $n } svar fra disse sjekklistene teller da ikke lenger i resultatene eller i planen. Det blir liggende i filen og kommer tilbake med sjekklisten.
       *[other] { $n } svar fra disse sjekklistene teller da ikke lenger i resultatene eller i planen. De blir liggende i filen og kommer tilbake med sjekklistene.
    }
menu-settings-kind-go = Vurder de foreslåtte sjekklistene
menu-settings-kind-stay = La det stå som det er
menu-settings-left-out = Hvorfor noen av de foreslåtte sjekklistene ikke vurderes
menu-settings-rapid-about = { PLURAL($n) ->
    [one] { $n } svar som alt er gitt, blir verken regnet med eller vist. Det blir liggende i filen og kommer tilbake når alle spørsmålene vurderes.
   *[other] { $n } svar som alt er gitt, blir verken regnet med eller vist. De blir liggende i filen og kommer tilbake når alle spørsmålene vurderes.
    }
menu-settings-rapid-go = Bytt til kortversjonen
menu-settings-rapid-stay = Behold alle spørsmålene
menu-settings-leave-about = { PLURAL($n) ->
        [one] Uten denne sjekklisten teller { $n } svar ikke lenger med. Det blir liggende i filen og kommer tilbake med sjekklisten.
       *[other] Uten denne sjekklisten teller { $n } svar ikke lenger med. De blir liggende i filen og kommer tilbake med sjekklisten.
    }
menu-settings-leave-actions = { PLURAL($n) ->
        [one] Tiltak { $numbers } blir stående i planen, men senker ikke lenger noen risiko.
       *[other] Tiltakene { $numbers } blir stående i planen, men senker ikke lenger noen risiko.
    }
menu-settings-leave-go = Utelat sjekklisten
menu-settings-leave-stay = Behold sjekklisten
menu-settings-file = Fil
menu-settings-head = Fingeravtrykket begynner med { $head }
menu-settings-privacy = Ingenting blir sendt noe sted: Programmet oppretter ingen nettverksforbindelse, og alt blir liggende på denne datamaskinen.
menu-panel-edge = Kanten av panelet
menu-command-review = Kontroller en mottatt plan…
menu-command-keys = Tastaturoversikt
menu-palette-keys = Skriv «?» for å se alle taster.
menu-palette-risk = Risiko { $number }: { $text }
menu-palette-action = Handling: { $title }
menu-key-levels = Svar med et nivå fra 0 til 4
menu-key-tab = Neste felt eller knapp
menu-key-order = Flytt en handling i planen opp eller ned
menu-key-escape = Lukk det som er åpent
menu-keys-everywhere = Overalt
menu-history-empty = Ingenting er endret ennå. Her ser du hvem som endret hva og når, og kan gå tilbake.
menu-history-everyone = Alle
menu-history-older = { PLURAL($n) ->
    [one] Vis { $n } eldre
   *[other] Vis { $n } eldre
    }
menu-history-from-to = { $old } → { $new }
menu-history-added = Lagt til: { $what }
menu-history-removed = Fjernet: { $what }
menu-history-and-more = og { $n } til
menu-history-nothing = (tomt)
menu-history-degrees = sannsynlighet { $likelihood }, konsekvens { $impact }
menu-history-proposed = foreslått: { $degrees }
menu-settings-motion = Bevegelse
menu-settings-motion-off = Ingen bevegelse
menu-settings-tour = Omvisning
menu-back-results = Tilbake til resultatene
menu-back-risks = Tilbake til risikoene
menu-back-compare = Tilbake til sammenligningen
menu-back-plan = Tilbake til planen
menu-back-handbook = Tilbake til håndboken
menu-back-start = Tilbake til start
menu-back-new = Tilbake til den nye vurderingen
menu-back-answers = Tilbake til spørsmålet
menu-back-export = Tilbake til eksporten
menu-back-history = Tilbake til historikken
menu-back-review = Tilbake til kontrollen
menu-back-settings = Tilbake til innstillingene
menu-history-as-then = Alt er allerede slik det var etter denne endringen, så ingenting ble endret.
menu-history-went-back = { PLURAL($n) ->
    [one] { $n } senere endring er angret. Ett trykk på «Angre» henter den tilbake.
   *[other] { $n } senere endringer er angret. Ett trykk på «Angre» henter alle tilbake.
    }
menu-history-begun = Vurdering påbegynt
menu-history-begun-from = Påbegynt fra planen av { $date } (fingeravtrykk { $head })
menu-history-taken-over = { PLURAL($answers) ->
    [one] { $answers } svar venter på bekreftelse
   *[other] { $answers } svar venter på bekreftelse
    }{ $more ->
    [0] {""}
   *[other] {" "}({ $more } til på spørsmål som ikke vurderes)
    }, { PLURAL($actions) ->
    [one] { $actions } handling er overført
   *[other] { $actions } handlinger er overført
    }
menu-history-waits = { $answer } (venter på bekreftelse)
menu-history-action-added = Handling lagt til
menu-palette-checklist = { $title } – sjekkliste, { $answered } av { $asked } besvart
menu-change-evidence-shared = { $first } og ved { PLURAL($n) ->
    [one] { $n } annet spørsmål
   *[other] { $n } andre spørsmål
    }

# Andre ord som kommandoer søkes etter med.
menu-also-export = skrive ut utskrift pdf excel word csv rapport sammendrag dokument kommunestyret ordfører direktør signere underskrift sende epost post
menu-also-larger = større bokstaver skrift liten størrelse skala
menu-also-smaller = mindre bokstaver skrift stor størrelse skala
menu-also-usual = bokstaver skrift størrelse skala
menu-also-history = hva er endret hvem endret logg gjenopprette slette fjerne versjoner
menu-also-compare = hva er endret i fjor forskjeller
menu-also-plan = budsjett penger tiltak frister ansvarlige arbeid tidsplan kalender
menu-also-settings = valg oppsett
menu-also-lithuanian = litauisk
menu-also-english = engelsk
menu-also-norwegian = norsk
menu-also-results = indeks nivå poeng diagram graf sammendrag konklusjoner
menu-also-risks = matrise kart sannsynlighet konsekvens trusler trussel godta godtakelse
menu-also-handbook = hjelp lese lære hvordan regler
menu-also-save = kopi sikkerhetskopi minnepinne annet sted flytte navn arkiv arkivere
menu-also-hand-over = hvem fyller ut overlate overta person stillingen vikar stedfortreder ferie permisjon kollega
menu-also-form = csv excel skjema spørreskjema tabell kollega fylle ut
menu-also-take = csv excel skjema spørreskjema tabell utfylt hente importere
menu-also-undo = gå tilbake feil slette fjerne
menu-also-review = revisor kontrollere signatur ekte forfalsket
menu-also-next = i fjor gjenta på nytt
menu-also-vote = gruppe flere kolleger meninger utvalg komité avstemning
menu-also-quit = lukke lukk avslutte slutt gå ut vindu
menu-also-keys = tastatur taster hurtigtaster tast
menu-also-help = hjelp forklaring hvordan
menu-also-open = hente fil vurdering plan fortsette
menu-also-new = opprette begynne starte
menu-also-example = prøve demonstrasjon opplæring
menu-also-answers = spørsmål spørreskjema fylle ut vurdere
menu-also-start = hjem hovedside første
menu-also-present = opplæring seminar lysbilder presentasjon skjerm
menu-also-print = skrive ut utskrift bok
menu-also-redo = gjenta igjen
menu-also-evidence = vedlegg legge ved fil lenke
menu-also-note = kommentar merknad
menu-also-filter = søke finne
menu-also-not-applicable = uaktuelt irrelevant
menu-also-unknown = usikker uklart
menu-also-following = videre hoppe over
menu-also-password = passord innlogging sikkerhet beskyttelse låse kryptere
menu-also-setting-language = litauisk engelsk norsk
menu-also-setting-theme = tema farger mørk mørkt lys lyst høy kontrast svart bakgrunn natt
menu-also-setting-motion = animasjon flimmer bevege
menu-also-setting-zoom = skrift bokstaver skala større mindre
menu-also-setting-tour = første gang begynne innføring
menu-also-setting-packs = egne sjekklister pakke spørsmål legge til mal beskrivelse
menu-also-setting-institution = institusjon kommune navn
menu-also-setting-kind = institusjon kommune sykehjem art
menu-also-setting-team = stilling personer gruppe ansatte brukere
menu-also-setting-assessed-on = dag dato
menu-also-setting-approval = godkjenne vedtak signert direktør kommunestyret ordfører underskrift
menu-also-setting-legal-basis = lov paragraf hjemmel grunnlag
menu-also-setting-monitoring = oppfølging tilsyn kontroll rapport kommunestyre
menu-also-setting-depth = kortversjon hurtigvurdering kort full alle
menu-also-setting-scope = omfang sjekklister områder
menu-also-setting-left-out = ikke vurdert begrunnelse sjekklister
menu-also-setting-file = hvor mappe sted disk fingeravtrykk slette flytte
menu-also-chapter-buying = offentlige anskaffelser innkjøp anbud leverandør entreprenør
menu-also-chapter-services = offentlige anskaffelser innkjøp anbud leverandør tjenester godkjenning akkreditering
menu-also-chapter-interests = konflikt erklæring inhabil habilitet gave slektninger
menu-also-chapter-whistleblowing = varsler klage anonym
menu-also-chapter-data = GDPR personvern personopplysninger tilgang
menu-also-chapter-steps = hvor begynne hvordan fylle ut veiledning
menu-also-chapter-workshop = opplæring øvelser deltakere
menu-also-chapter-dilemmas = opplæring diskusjon situasjoner
menu-palette-search = Søk i teksten i håndboken etter: { $words }
menu-palette-password = Det finnes ikke noe passord: Den som kan åpne filen, kan lese vurderingen
menu-palette-apart = Ingen steder finnes alle ordene samlet. Her finnes minst ett av dem:
