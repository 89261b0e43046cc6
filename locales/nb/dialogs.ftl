# Dialoger og det som sies om feltene.

dialogs-close = Lukk
dialogs-cancel = Avbryt
dialogs-back = Tilbake
dialogs-next = Neste
dialogs-list-below = ▼ Listen fortsetter nedenfor
dialogs-list-end = Slutt på listen

dialogs-path-label = Hvor filen ligger
dialogs-path-label-save = Hvor filen skal lagres
dialogs-path-browse = Bla gjennom…
dialogs-path-no-dialog = Dette systemet har ikke noe vindu for å velge filer. Skriv hele banen her.
dialogs-open-title = Åpne en vurdering
dialogs-open-note = Skriv hvor filen (.skaidra) ligger, eller bla deg frem til den.
dialogs-open-go = Åpne
dialogs-copy-title = Lagre en kopi
dialogs-copy-note = Kopien inneholder alt: svar, dokumentasjon og hele historikken. Du arbeider videre i kopien.
dialogs-copy-note-broken = Kopien inneholder det som vises: alt som er registrert før linje { $line }. Selve filen blir ikke endret. Du arbeider videre i kopien.
dialogs-copy-go = Lagre kopien
dialogs-copy-done = Kopien er lagret, og du arbeider nå i den: { $path }
dialogs-copy-suffix = kopi
dialogs-example-name = Eksempel

dialogs-unsaved-title = Endringen kunne ikke lagres
dialogs-unsaved-kept = Den er ikke tapt, men blir tatt vare på her til du har valgt hva du vil gjøre.
dialogs-unsaved-retry = Prøv igjen
dialogs-unsaved-tried = Forsøkt kl. { $time }, men det lykkes fortsatt ikke.
dialogs-unsaved-copy = Lagre en kopi et annet sted…
dialogs-unsaved-drop = Forkast denne endringen
dialogs-reopen = Åpne på nytt
dialogs-reopen-done = Filen er lukket det andre stedet og er åpnet på nytt her: Du kan fortsette.
dialogs-reopen-changed = Filen er åpnet slik den er på disken nå: Du kan fortsette.
dialogs-reopen-waits = Filen er fortsatt åpen et annet sted.

dialogs-unfinished = Tekst som ennå ikke kan lagres, er hentet frem igjen: { $places }
dialogs-export-to-field = Gå dit og fullfør
dialogs-export-not-recorded = { $what }. Det som feltet ikke kan lagre ennå, kommer ikke med i filen.
dialogs-export-without = Filen mangler tekst som ikke kan lagres ennå: { $place }. Fullfør den og eksporter på nytt.
dialogs-export-without-more = Filen mangler tekst som ikke kan lagres ennå: { $place } og { $n } til. Fullfør den og eksporter på nytt.
dialogs-not-recorded-more = Ikke lagret: { $place } og { $n } til
dialogs-not-recorded = Ikke lagret: { $place }

dialogs-date-shape = dd.mm.åååå
dialogs-field-short-reason = Begrunn med minst 15 tegn. { PLURAL($n) ->
    [one] { $n } tegn mangler
   *[other] { $n } tegn mangler
    }.
dialogs-field-no-such-day = Kalenderen har ingen slik dag: Kontroller måned og dag.
dialogs-field-not-a-date = Skriv datoen slik: 22.11.2026 eller 2026-11-22.
dialogs-field-not-a-deadline = Skriv datoen slik: 22.11.2026 eller 2026-11-22. Uten dato kan ingen kontrollere fristen.
dialogs-field-not-an-amount = Skriv beløpet i euro, for eksempel 1250 eller 1 250,50.
dialogs-field-empty = Feltet kan ikke stå tomt.
dialogs-field-not-yet = Denne datoen ligger frem i tid.
dialogs-field-ends-too-early = Perioden kan ikke slutte før den begynner.
dialogs-field-half-period = En periode må ha begge datoene. Trenger du ingen periode, trykk «tøm perioden».

dialogs-path-choose = Velg

dialogs-export-about = Filen leses inn igjen så snart den er skrevet, og en PDF blir også kontrollert.
dialogs-export-format = Hva som eksporteres
dialogs-export-pdf = Plan (PDF)
dialogs-export-pdf-about = Dokumentet som undertegnes, sendes og kontrolleres; dataene er vedlagt.
dialogs-export-docx = Dokument (Word)
dialogs-export-docx-about = Det samme dokumentet som en kopi til redigering; bare PDF-en kan kontrolleres.
dialogs-export-xlsx = Regneark (.xlsx)
dialogs-export-xlsx-about = Planen og resultatene som tabeller; bare PDF-en kan kontrolleres.
dialogs-export-markdown = Tekst (Markdown)
dialogs-export-markdown-about = Det samme dokumentet som ren tekst.
dialogs-export-csv = Handlingstabell (CSV)
dialogs-export-csv-about = Bare handlingene, til bruk i et regneark.
dialogs-export-json = Data (JSON)
dialogs-export-json-about = Alle svar og resultater, slik at hvem som helst kan regne etter.
dialogs-export-language = Språk i planen
dialogs-export-profile = Hvem planen er for
dialogs-export-full = For virksomheten: hele planen
dialogs-export-full-about = Med merknader, opplysninger om hvor dokumentasjonen oppbevares, deltakere og hele historikken.
dialogs-export-full-about-plain = Med merknader, oppbevaringssted for dokumentasjon og deltakere, uten historikk.
dialogs-export-csv-for = Tabellen inneholder bare handlingene, så den er lik i begge tilfeller.
dialogs-export-public = For offentligheten: offentlig plan
dialogs-export-public-about = Uten merknader, opplysninger om hvor dokumentasjonen oppbevares, deltakere og historikk; det opplyses i selve planen.
dialogs-export-path = Hvor planen skal lagres
dialogs-export-path-note = En eksport som allerede ligger der, blir erstattet.
dialogs-export-go = Eksporter
dialogs-export-working = Skriver og kontrollerer…
dialogs-export-done = Skrevet og kontrollert
dialogs-export-done-read = Skrevet og lest inn igjen
dialogs-export-done-read-about = På disken står nøyaktig det som skulle skrives. Bare en PDF kan kontrolleres senere.
dialogs-export-missing = Skriftene i planen mangler noen av tegnene (for eksempel bilder): planen viser «�» i stedet. Slett eller erstatt dem, og eksporter på nytt.
dialogs-export-failed = Eksporten mislyktes; vurderingen er uendret. Prøv igjen eller velg et annet sted.
dialogs-export-differs = Det som står på disken, er ikke det som skulle skrives. Vurderingen er uendret. Kontroller disken eller velg et annet sted: { $path }
dialogs-export-open-file = Åpne filen
dialogs-export-open-folder = Åpne mappen
dialogs-copy-message = Kopier teksten
dialogs-copy-address = Kopier adressen
dialogs-review-title = Kontroller en mottatt plan
dialogs-review-note = Skriv hvor PDF-filen ligger, eller finn den ved å bla. Filen endres ikke.
dialogs-review-go = Kontroller
dialogs-post-title = En kopi av den mottatte planen er åpen
dialogs-post-who = Hvem gjør endringen?
dialogs-post-note = Den mottatte filen endres ikke. Det du endrer i kopien, registreres på din stilling og ikke på dem som har laget planen.
dialogs-post-hint = F.eks. internrevisor
dialogs-post-later = Foreløpig leser jeg bare
dialogs-hand-over-title = Hvem fyller ut videre?
dialogs-hand-over-note = Fyller ut nå: { $post }. Det som endres fra nå av, registreres på stillingen du velger.
dialogs-hand-over-other = En annen stilling
dialogs-hand-over-remember = Husk den valgte stillingen på denne datamaskinen
dialogs-hand-over-remember-note = En stilling som ikke huskes, gjelder bare denne filen, og bare til programmet lukkes.
dialogs-hand-over-elsewhere = Hvem fyller ut?
dialogs-hand-over-elsewhere-note = Stillingen «{ $post }» ble oppgitt for en annen institusjon. Velg hvem som fyller ut her ({ $institution }): endringene registreres på den stillingen, og den huskes for denne institusjonen.
dialogs-calendar = { $of }: velg i kalenderen
dialogs-calendar-before = Forrige måned
dialogs-calendar-after = Neste måned
dialogs-calendar-year-before = Forrige år
dialogs-calendar-year-after = Neste år
dialogs-calendar-today = I dag, { $date }
dialogs-preview = Slik vil sidene se ut
dialogs-preview-working = Sidene tegnes…
dialogs-preview-failed = Sidene kunne ikke vises. Vurderingen er uendret; planen kan fortsatt eksporteres.
dialogs-preview-page = Side { $page } av { $pages }
dialogs-export-standard = Standard
dialogs-export-standard-ua1 = PDF/UA-1 og PDF/A-3
dialogs-export-standard-ua1-about = Det vanlige valget: Arkiver og saksbehandlingssystemer tar imot slike filer.
dialogs-export-standard-ua2 = PDF/UA-2 og PDF/A-4
dialogs-export-standard-ua2-about = De nyeste standardene; velg dem der mottakeren ber om det.
dialogs-export-unconfirmed = { PLURAL($n) ->
    [one] { $n } svar er ikke bekreftet: Planen regner det som ubesvart.
   *[other] { $n } svar er ikke bekreftet: Planen regner dem som ubesvarte.
    }
dialogs-export-few-answered = For lite er besvart ({ $share } etter spørsmålenes vekt), så planen viser ikke indeksen.
dialogs-export-to-unanswered = Se hva som er ubesvart
dialogs-export-written = Skrevet { $time } til { $path }
dialogs-export-stale = Vurderingen er endret etter eksporten { $time }: Filen inneholder den forrige planen. Eksporter på nytt.
dialogs-export-since = { PLURAL($n) ->
        [one] { $n } endring
       *[other] { $n } endringer
    } siden eksporten { $at }. Den eksporterte planen har fingeravtrykket { $head }, vurderingen har nå { $now }.
dialogs-export-verified = hva ble kontrollert?
dialogs-export-to-plan = Tilbake til planen
dialogs-export-replaces = Filen finnes allerede; eksporten erstatter den.
dialogs-export-replaces-own = Skrevet { $time }; en ny eksport erstatter denne filen.
dialogs-export-others = En annen vurdering eller et annet program skrev denne filen. Erstattes den, er den borte.
dialogs-export-replace = Erstatt filen
dialogs-export-other-name = Bruk et annet navn
dialogs-preview-text = Slik begynner filen
dialogs-preview-text-working = Gjøres klar…
dialogs-preview-number = Side (1–{ $pages })
