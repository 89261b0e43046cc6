# Feil: hva som skjedde, hva som er trygt, og hva som bør gjøres.

# Feil i en tabell. $line telles fra 1.
errors-sheet-at-cell = Rad { $line }, kolonne «{ $column }»: { $what }
errors-sheet-at-cell-of = { $id } (rad { $line }), kolonne «{ $column }»: { $what }
errors-sheet-at-line = Linje { $line }: { $what }
errors-sheet-at-rows = { PLURAL($n) ->
    [one] rad { $rows }: { $what }
   *[other] radene { $rows }: { $what }
    }
errors-sheet-rows-of = { PLURAL($n) ->
    [one] rad { $rows } – { $what }
   *[other] radene { $rows } – { $what }
    }
errors-sheet-not-utf8 = Filen er ikke UTF-8; den kan være lagret i en eldre Windows-koding (Windows-1257), og da ville bokstaver som ą og ž gå tapt. Lagre den på nytt som «CSV UTF-8».
errors-sheet-misread = Bokstaver i filen er ødelagt, for eksempel «{ $word }»: Regnearket åpnet den med feil tegnkoding og lagret den slik. Ingenting ble hentet inn. Åpne den opprinnelige tabellen på nytt med regnearkets dataimport og velg UTF-8, eller fyll ut Excel-filen (.xlsx).
errors-sheet-empty = Filen er tom. Den første linjen må inneholde navnene på kolonnene.
errors-sheet-missing-column = Kolonnen «{ $name }» mangler. Legg den til i den første linjen.
errors-sheet-missing-column-of-text = Kolonnen «{ $head }» mangler (den kan også hete «{ $id }»). Legg den til i den første linjen.
errors-sheet-unknown-column = Kolonnen «{ $name }» finnes ikke. Kontroller skrivemåten eller slett den.
errors-sheet-double-column = Kolonnen «{ $name }» står to ganger. Slett den ene.
errors-sheet-not-csv = Raden passer ikke i tabellen ({ $detail }). Kontroller anførselstegn og skilletegn.
errors-sheet-unknown-question = Det finnes ikke noe spørsmål «{ $id }». Hent ID-ene til spørsmålene fra arket som programmet skrev.
errors-sheet-question-out-of-scope = Spørsmålet «{ $id }» ligger utenfor omfanget av denne vurderingen. Slett raden eller utvid omfanget.
errors-sheet-checklist-out-of-scope = sjekklisten «{ $title }» vurderes ikke her. Slett disse radene, eller legg til sjekklisten i innstillingene.
errors-sheet-plan-for-form = Dette er en eksportert plan, ikke spørreskjemaet. Handlingene hentes inn med --actions og risikoene med --risks; skriv svar i skjemaet som programmet lager (skaidra sheet).
errors-sheet-unknown-risk = Det finnes ingen risiko «{ $id }». Hent ID-ene til risikoene fra planen.
errors-sheet-bad-answer = «{ $text }» er ikke et svar. Skriv 0, 1, 2, 3 eller 4, «{ $na }: begrunnelse», «?» for «vet ikke», eller la cellen stå tom.
errors-sheet-short-inapplicable = skriv i samme celle hvorfor spørsmålet ikke er aktuelt: «{ $na }: begrunnelse». Nå har begrunnelsen { $found } tegn; det trengs minst { $least }.
errors-sheet-short-reason = Begrunnelsen har { PLURAL($found) ->
    [one] { $found } tegn
   *[other] { $found } tegn
    }; den må ha minst { $least }. Skriv hvorfor.
errors-sheet-second-answer = Spørsmålet «{ $id }» har allerede et annet svar lenger opp. La svaret stå tomt i rader som legger til dokumentasjon.
errors-sheet-no-grade = Dokumentasjonen mangler grad. Skriv 0 (muntlig forsikring), 1 (dokument), 2 (registreringer fra driften) eller 3 (kontroll- eller revisjonsrapport).
errors-sheet-out-of-range = «{ $text }» ligger utenfor { $low }–{ $high }. Skriv et helt tall i dette området.
errors-sheet-bad-date = «{ $text }» er ikke en dato. Skriv den slik: 22.11.2026 eller 2026-11-22.
errors-sheet-bad-id = «{ $text }» kan ikke brukes som ID. Bruk små bokstaver fra a til z, sifre og bindestreker, for eksempel a-01.
errors-sheet-double = «{ $id }» står to ganger. Behold én rad.
errors-sheet-needs-text = Cellen er tom. Fyll den ut.
errors-sheet-bad-amount = «{ $text }» er ikke et beløp. Skriv euro, for eksempel 1250 eller 1250,50.
errors-sheet-bad-status = «{ $text }» er ikke en status. Disse finnes: { $statuses }.
errors-sheet-no-rating-reason = Vurderingen avviker fra den foreslåtte uten å være begrunnet. Skriv hvorfor.
errors-sheet-half-acceptance = En risikoaksept må ha alle tre delene: hvem som undertegnet den, hvorfor, og hvor lenge den gjelder. Fyll ut alle de tre kolonnene eller la alle stå tomme.

# Filer. $path kommer sist; $why er en del av en setning, $advice en hel.
errors-store-not-found = Filen eller mappen finnes ikke. Kontroller at den ikke er flyttet, og at navnet er riktig skrevet: { $path }
errors-store-is-folder = Dette er en mappe, men det trengs en fil. Velg en fil: { $path }
errors-store-wrong-kind = Dette er ikke en vanlig fil eller mappe og kan derfor ikke åpnes. Velg en annen: { $path }
errors-store-exists = Filen finnes allerede og er ikke endret. Velg et annet navn: { $path }
errors-store-not-empty = Det ligger noe i denne mappen fra før, og ingenting i den er endret. Velg en ny eller tom mappe: { $path }
errors-store-is-assessment = En vurdering har dette navnet, og den blir ikke overskrevet. Vurderingen er uendret. Velg et annet navn: { $path }
errors-store-too-large = Filer og mapper på mer enn { $limit } MB blir ikke lest. Kontroller at du valgte riktig: { $path }
errors-store-empty = Filen er tom, det står ingenting i den. Har det vært en vurdering i den, gjenoppretter du filen fra en sikkerhetskopi, ellers velger du en annen eller begynner en ny vurdering: { $path }
errors-store-not-a-journal = Dette er ikke en vurdering laget med Skaidra. Filen er ikke endret. Velg en fil med et navn som slutter på «.skaidra»: { $path }
errors-store-not-a-journal-inside = Innholdet i filen er skadet, eller filen er skrevet av et annet program, så ingen vurdering kan leses fra den. Filen er uendret. Gjenopprett den fra en sikkerhetskopi, eller velg en annen: { $path }
errors-store-is-pdf = Dette er en PDF og ikke en vurdering laget med Skaidra. Filen er ikke endret. Er det en plan du har mottatt, kan du kontrollere den i vinduet («Kontroller en mottatt plan…») eller med «skaidra verify»: { $path }
errors-store-too-new = Filen er skrevet med en nyere versjon av Skaidra. Den er ikke endret. Installer den nyeste versjonen og åpne filen på nytt: { $path }
errors-store-too-new-by = Filen er skrevet med en nyere versjon av Skaidra. Den er ikke endret. Installer versjon { $app } eller nyere og åpne filen på nytt: { $path }
errors-store-header = Den første linjen i filen er skadet, så ingenting i filen kan leses med sikkerhet. { $what } Filen er ikke endret. Gjenopprett den fra en sikkerhetskopi: { $path }
errors-store-not-saved = Den siste endringen ble ikke lagret: { $why }. Alle endringer frem til { $until } er lagret. { $advice } Fil: { $path }
errors-store-gone = Endringen kunne ikke lagres: Filen er ikke lenger der den var (den er slettet eller flyttet, eller en disk eller minnepinne er tatt ut). Alt du ser, finnes nå bare i dette vinduet: Lagre en kopi før du lukker det. Kommer filen tilbake til plassen sin, kan du prøve på nytt: { $path }
errors-store-not-written = Filen ble ikke skrevet: { $why }. Det som lå der fra før, er uendret. { $advice } Fil: { $path }
errors-store-not-read = Filen kunne ikke leses: { $why }. Den er ikke endret. Kontroller at disken er tilkoblet, og at du har tilgang til å lese filen: { $path }
errors-store-reading-set-aside = Bokmerkene og notatene dine i håndboken kunne ikke leses: Filen er skadet. Den er lagt til side og ikke gått tapt, og en ny er begynt. Ta vare på filen og få den reparert: { $path }
errors-store-read-only = Det er ikke mulig å gjøre endringer. { $reason } Fil: { $path }
errors-store-why-disk-full = disken er full
errors-store-why-no-permission = det er ikke tillatt å skrive her
errors-store-why-no-folder = mappen finnes ikke
errors-store-why-gone = filen er ikke lenger der den var (kanskje en disk eller minnepinne er tatt ut)
errors-store-why-in-use = et annet program har filen åpen
errors-store-why-too-large = endringen er for stor for én registrering
errors-store-why-no-reading = det er ikke tillatt å lese den
errors-store-why-bad-name = navnet kan ikke brukes her
errors-store-why-network = disken eller nettverksmappen svarer ikke
errors-store-why-other = en systemfeil ({ $what })
errors-store-do-free-space = Frigjør plass og prøv igjen, eller lagre et annet sted.
errors-store-do-elsewhere = Lagre et annet sted.
errors-store-do-bring-back = Koble den til igjen og prøv på nytt, eller lagre et annet sted.
errors-store-do-close = Lukk den der og prøv igjen, eller lagre et annet sted.
errors-store-do-shorten = Gjør teksten kortere, eller del endringen i mindre deler.

# Programmets egne filer, som ingen kjenner navnet på. $why er en del av en setning, $advice en hel setning.
errors-own-text = Teksten du begynte på, ble ikke lagret: { $why }. Foreløpig finnes den bare i dette vinduet. { $advice }
errors-own-reading = Bokmerkene og notatene dine til håndboken ble ikke lagret: { $why }. Foreløpig finnes de bare i dette vinduet. { $advice }
errors-own-settings = Innstillingene ble ikke lagret: { $why }. De gjelder til du lukker programmet; vurderingene er ikke berørt. { $advice }
errors-own-recent = Listen over filer som nylig var åpne, ble ikke lagret: { $why }. Selve filene er ikke berørt. { $advice }
errors-own-do-free-space = Frigjør plass.
errors-own-do-close = Lukk det programmet.
errors-own-do-ask = Be IT-avdelingen om at programmet får skrive i sin egen mappe.

# Hvorfor en fil bare kan leses.
errors-store-in-use = Filen er åpen i et annet program eller vindu og kan derfor bare leses her. Lukk den der, så kan du fortsette her, eller lagre en kopi og fortsett i den.
errors-store-no-permission = Det er ikke tillatt å skrive på dette stedet, så filen kan bare leses. Lagre en kopi et annet sted og fortsett i den.
errors-store-broken = { $what } Bare det som ble lagret før denne linjen, vises; filen blir ikke endret. Lagre en kopi og fortsett i den, eller gjenopprett filen fra en sikkerhetskopi.
errors-export-partial = Planen er ikke skrevet, fordi bare en del av vurderingen kunne leses fra filen.
errors-next-year-partial = Neste års vurdering påbegynnes ikke, fordi bare en del av denne kunne leses fra filen.
errors-store-newer = { $what } Bare det som ble lagret før den linjen, vises; filen endres ikke. Installer den nyeste versjonen av programmet og åpne filen igjen.
errors-store-changed = Et annet program har endret, flyttet eller slettet filen, så ingenting mer skrives til den. Det du ser, finnes kanskje bare i dette vinduet nå: Lagre en kopi før du lukker det, og fortsett i kopien.
errors-rescued = Der filen du arbeidet i, skulle ligge, er det en annen fil eller ingen. Alt som var lagret, er tatt vare på i en kopi. Arbeid videre i den: { $path }
errors-read-only-in-use = åpen et annet sted
errors-read-only-no-permission = ingen skrivetilgang her
errors-read-only-broken = filen er skadet
errors-read-only-newer = skrevet av en nyere versjon
errors-read-only-changed = endret av et annet program

# Hva som ble funnet ved åpning.
errors-store-cut-off = Slutten av filen mangler: Linje { $line } ble ikke skrevet ferdig og er utelatt; alle linjene før er hele. Hvis programmet ble avbrutt, kontroller den siste endringen. Hvis du mottok eller kopierte filen, hent den på nytt: Det går ikke an å se om det fulgte flere linjer.
errors-store-set-aside = Den uferdige siste linjen er flyttet til en egen fil; vurderingen fortsetter etter den siste hele linjen. Fil: { $path }
errors-store-not-locked = Denne disken kan ikke låse filer. Sørg for at ikke flere fyller ut den samme filen samtidig.

# Hvilken linje, og hva som er galt med den; $what er en teknisk merknad.
errors-store-break-damaged = Linje { $line } i filen er skadet: Den er endret etter at den ble skrevet.
errors-store-break-chain = Linje { $line } i filen følger ikke den forrige: Linjer mangler, er lagt til eller har byttet plass.
errors-store-break-number = Linje { $line } i filen har nummer { $found }, men skulle hatt { $expected }.
errors-store-break-unreadable = Linje { $line } i filen er fra tegn { $column } ikke skrevet slik programmet skriver, og kunne ikke leses: Den er skadet eller endret i et annet program.
errors-store-break-newer = Linje { $line } i filen er skrevet av en nyere versjon av Skaidra: Denne versjonen kjenner ikke endringen «{ $name }».
errors-store-break-value = Linje { $line } i filen har en verdi som programmet aldri skriver: Linjen er skadet eller endret i et annet program.
errors-store-break-fit = Endringen i linje { $line } i filen stemmer ikke med dem som kommer før: { $what }.
errors-change-no-evidence = spørsmål { $question } har ikke dokumentasjon nr. { $number }
errors-change-no-action = planen har ingen handling { $id }
errors-change-action-exists = planen har allerede en handling { $id }
errors-change-no-place = planen har ingen plass { $number }
errors-change-no-reason = svaret er et annet enn medianen av stemmene, og ingen begrunnelse er oppgitt ({ $questions })
errors-store-break-undo = Linje { $line } i filen angrer eller gjør om endring { $n } i feil rekkefølge.
errors-store-break-too-much = Linje { $line } i filen er for lang eller har endringer i for mange lag, eller det er for mange endringer.

# Endringer.
errors-session-change = Endringen stemmer ikke med det som allerede er registrert: { $what }. Ingenting er endret. Åpne filen på nytt og prøv en gang til.
errors-session-no-consensus-reason = Medianen av vurderernes stemmer er en annen: { $questions }. Et annet svar trenger en begrunnelse. Ingenting er endret. Svar med medianen, eller skriv begrunnelsen i vinduet, ved svaret.
errors-session-record = Endringen er lagret, men kunne ikke vises. Åpne filen på nytt. Teknisk merknad: { $what }.
errors-session-nothing-to-undo = Det er ingenting å angre.
errors-session-set-up = Det er ikke mer å angre: Her ble vurderingen påbegynt. Virksomheten og sjekklistene kan endres i innstillingene.
errors-session-nothing-to-redo = Det er ingenting å gjøre om.
errors-program-failed = Sist stoppet programmet på grunn av en feil i programmet selv. Det som var lagret, er fortsatt der. Kontroller den siste endringen. Si fra til dem som lager programmet, og legg ved denne filen: { $path }

# Eksempelet.
errors-example-table = Eksempelet kunne ikke lages: Tabellene i det stemmer ikke med innholdet i programmet. Ingen av filene dine er endret. Meld fra til dem som lager programmet.
