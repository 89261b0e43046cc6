# Det kommandolinjen skriver ut.

# Hvem som gjorde en endring når ingen er oppgitt.
cli-by = Kommandolinje
cli-created = Opprettet { $path }: { PLURAL($checklists) ->
    [one] { $checklists } sjekkliste
   *[other] { $checklists } sjekklister
    }, { PLURAL($questions) ->
    [one] { $questions } spørsmål
   *[other] { $questions } spørsmål
    }.
cli-written = Skrevet: { $path }
cli-output-lost = Utskriften ble ikke skrevet ferdig, så slutten mangler: Disken kan være full.
cli-filled-nothing = Alt som er fylt ut der, står allerede i vurderingen; ingenting er endret. Tomme celler endrer ingenting.
cli-fill-foreign = Dette spørreskjemaet er fra en annen virksomhet: «{ $theirs }», mens vurderingen gjelder «{ $own }». Kontroller at det er riktig fil.
cli-filled = { PLURAL($changes) ->
    [one] { $changes } endring er hentet inn og lagret.
   *[other] { $changes } endringer er hentet inn og lagret.
    }
cli-missing-letters = Disse tegnene finnes ikke i noen av skriftene i planen og er byttet ut: { $letters }
cli-undefined = udefinert
cli-withheld = vises ikke
cli-score-shares = Dekning { $coverage }, karakter for dokumentasjon { $letter }, påstandsgap { $gap }.
cli-nothing-to-suggest = Det er ingenting å foreslå: Ingen av tiltakene som er igjen, senker risikoene mer, eller ingen får plass innenfor innsatsrammen.
cli-suggested = til nivået «{ $level }», innsats { $effort }, senker risikoene med { $decrease }
cli-suggestion-total = Innsats { $effort } i alt; summen av målrisikoene går fra { $before } til { $after }.
cli-suggestion-blank = Svar først på spørsmålene som disse tiltakene gjelder: De kan være på plass allerede.
cli-suggestion-remaining = { PLURAL($risks) ->
    [one] { $risks } risiko blir stående på 3,5 eller mer og krever en undertegnet risikoaksept eller andre tiltak.
   *[other] { $risks } risikoer blir stående på 3,5 eller mer og krever en undertegnet risikoaksept eller andre tiltak.
    }
cli-content-problems = { PLURAL($problems) ->
    [one] { $problems } feil.
   *[other] { $problems } feil.
    }
cli-search-hits = { PLURAL($hits) ->
    [one] { $hits } treff.
   *[other] { $hits } treff.
    }

# Ugyldige opplysninger.
cli-sheet-problems = Ingenting er hentet inn fra { $path }: { PLURAL($problems) ->
    [one] { $problems } feil. Rett den og kjør kommandoen på nytt.
   *[other] { $problems } feil. Rett dem og kjør kommandoen på nytt.
    }
cli-unknown-language = Språket «{ $text }» finnes ikke. Bruk ett av disse: { $known }.
cli-unknown-kind = Virksomhetstypen «{ $text }» finnes ikke. Bruk en av disse: { $known }.
cli-unknown-checklist = Sjekklisten «{ $text }» finnes ikke. Bruk «all», «rapid» eller noen av disse: { $known }.
cli-checklist-named = { $id } – { $title }
cli-no-such-checklist = Sjekklisten «{ $text }» finnes ikke. Velg en av disse: { $known }.
cli-no-such-place = Nummeret finnes ikke: Det siste er { $last }. Velg et fra 1 til { $last }.
cli-empty-scope = Ingen sjekkliste er med i omfanget. Oppgi minst én med --scope.
cli-empty-name = Navnet på virksomheten mangler. Oppgi det med --institution.
cli-bad-date = «{ $text }» er ikke en dato. Skriv den slik: 2026-11-22.
cli-bad-period = «{ $text }» er ikke en periode. Skriv den slik: 2027-01-01..2027-12-31, med den første dagen først.
cli-unknown-format = Filetternavnet viser ikke hvilket format som skal brukes. Bruk .pdf, .docx, .xlsx, .md, .json eller .csv, eller oppgi --format: { $path }
cli-unknown-table-format = Filetternavnet viser ikke hvilket format som skal brukes. Bruk .csv eller .xlsx: { $path }
cli-unknown-text-format = Håndboken skrives bare som .pdf eller .md. Velg et slikt navn, eller oppgi --format: { $path }
cli-taken-force = Skal filen likevel erstattes, legger du til --force.
cli-needs-folder = Dette er en fil, men det trengs en mappe med en innholdspakke: { $path }
cli-unknown-chapter = Håndboken har ikke «{ $text }». Kjør «skaidra handbook» for å se innholdet.
cli-no-chapter = «{ $text }» er en sjekkliste og ikke et kapittel i håndboken. Legg til --questions for å vise spørsmålene.
cli-no-file-name = «-» er ikke et filnavn, og ingenting skrives til standard ut. Oppgi en fil eller en mappe.
cli-no-effect = { $option } har ingen virkning på en fil i formatet { $format }.
cli-by-no-effect = --by har ingen virkning her: Bare «new» og «fill» noterer hvem som gjør en endring.
cli-unknown-term = Ordlisten har ikke «{ $text }». Prøv en del av ordet, eller se hele med «skaidra handbook --lang nb glossary».
cli-read-only = Vurderingen kan bare leses; ingenting er endret. { $why }
cli-pdf-failed = PDF-filen kunne ikke lages; vurderingen er uendret. Meld fra til dem som lager programmet: { $detail }

# Sammenligning av to vurderinger.
cli-compare-institutions = Dette er to ulike virksomheter: «{ $old }» og «{ $new }».
cli-compare-levels = Før { $old } ({ $old_date }), nå { $new } ({ $new_date })
cli-compare-index = Indeks { $old } → { $new }.
cli-compare-actions = Handlingene i den tidligere planen
cli-compare-real = Besvart annerledes (med samme eller annen dokumentasjon)
cli-compare-evidence = Samme svar, annen dokumentasjon
cli-compare-added = Nye spørsmål
cli-compare-removed = Spørsmål som er borte
cli-compare-changed = Endrede spørsmål (vekt, risikoer eller ordlyd)
cli-compare-waiting = Endret bare fordi de ikke er bekreftet ennå
cli-compare-none = ikke stilt
# $error er årsaken på engelsk, slik systemet oppgir den.
cli-window-failed = { $kind ->
    [screen] Vinduet kunne ikke åpnes: Her er det ingen skjerm å vise det på. Ingen filer er endret. Start programmet på skrivebordet på en datamaskin.
   *[other] Vinduet kunne ikke åpnes. Ingen filer er endret.
    } Kommandoene virker uten vinduet; «skaidra --help» viser dem.
cli-system-message = Melding fra systemet (på engelsk): { $message }
