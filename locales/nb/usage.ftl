# Kommandolinjen: hva hver kommando og hvert valg er til, og hva som er galt når en av dem ikke kan brukes.

# Hva som er galt; etter hver setning følger en om hvor man kan se. $text er det som ble skrevet.
usage-unknown-command = Kommandoen «{ $text }» finnes ikke.
usage-nearest = Kanskje du mente «{ $text }».
usage-unknown-option = Valget «{ $text }» finnes ikke her.
usage-negative = «{ $text }» kan ikke brukes her: Tallet kan ikke være negativt.
usage-too-many = «{ $text }» er ett ord for mye.
usage-missing = Noe mangler: { $names }.
usage-no-value = Etter «{ $option }» må det stå en verdi.
usage-bad-value = «{ $value }» passer ikke til «{ $option }». { $help }
usage-one-of = «{ $value }» passer ikke til «{ $option }». Velg en av disse: { $values }.
usage-conflict = «{ $option }» og «{ $other }» kan ikke brukes sammen.
usage-twice = «{ $option }» kan bare stå én gang.
usage-not-understood = Kommandolinjen ble ikke forstått.
usage-see-all = «skaidra --help» viser alle kommandoer.
usage-see-command = «skaidra help { $command }» viser hvordan den skrives.

# Overskrifter og linjer i hjelpen. $help er en setning uten punktum, $value brukes når ingenting er sagt.
usage-usage = Slik skrives det
usage-commands = Kommandoer
usage-arguments = Argumenter
usage-options = Valg
usage-options-short = VALG
usage-command-short = KOMMANDO
usage-default = { $help }; ellers: { $value }
usage-help = Viser denne hjelpen
usage-version = Viser hvilken versjon dette er
usage-help-command = Viser hjelpen til en kommando

# Det som i hjelpen står for en verdi.
usage-value-file = FIL
usage-value-dir = MAPPE
usage-value-name = NAVN
usage-value-kind = TYPE
usage-value-scope = OMFANG
usage-value-lang = SPRÅK
usage-value-period = FRA..TIL
usage-value-date = DATO
usage-value-post = STILLING
usage-value-old = ELDRE
usage-value-new = NYERE
usage-value-points = POENG
usage-value-profile = PROFIL
usage-value-format = FORMAT
usage-value-standard = STANDARD
usage-value-words = ORD
usage-value-term = BEGREP
usage-value-chapter = KAPITTEL
usage-value-moment = TIDSPUNKT

# Programmet og kommandoene.
usage-about = Sjekklister for korrupsjonsrisiko, resultater begrenset av dokumentasjonen og en handlingsplan som kan kontrolleres, for kommunal velferd
usage-about-long = Uten en kommando åpnes vinduet. Ingenting forlater noen gang denne maskinen.
usage-demo = Skriver et gjennomarbeidet eksempel med plan på alle språk, og viser resultatene
usage-new = Begynner en ny vurdering
usage-sheet = Skriver spørsmålene som en tabell som kan fylles ut et annet sted
usage-fill = Henter inn utfylte tabeller; alle feil listes opp, og ingenting hentes halvveis inn
usage-score = Viser resultatene
usage-suggest = Viser den foreslåtte planen
usage-export = Eksporterer handlingsplanen
usage-verify = Kontrollerer at en plan eller vurdering er ekte og fullstendig, og at resultatene lar seg regne ut på nytt
usage-compare = Sammenligner to vurderinger av samme virksomhet
usage-content = Kontrollerer sjekklister og håndbok
usage-content-check = Lister opp alle feil i en pakke med sjekklister, med sted og råd
usage-handbook = Viser håndboken: innholdet, et kapittel eller treffene i et søk; eller skriver den som PDF
usage-present = Åpner vinduet for projektor: et kapittel, spørsmålene i en sjekkliste eller dilemmaene

# Hva kommandoene tar imot.
usage-arg-file = En vurdering (.skaidra) som skal åpnes i vinduet, eller en eksportert plan (.pdf) som skal kontrolleres
usage-arg-at = Tidspunktet som skal regnes som «nå», for eksempel 2026-11-22T09:00:00Z, slik at en kjøring kan gjentas til siste byte
usage-arg-by = Stillingen til den som gjør endringene, slik historikken vil vise det
usage-arg-force = Skriv selv om det finnes en fil fra før; den blir erstattet
usage-arg-assessment = Vurderingen
usage-arg-json = Skriv JSON ({ $schema })
usage-arg-lang = Språket; ellers systemets språk, eller litauisk
usage-demo-dir = Mappen det skal skrives til
usage-new-file = Vurderingen som skal lages (.skaidra)
usage-new-from = Fjorårets vurdering eller plan, .skaidra eller .pdf, som den nye skal bygge på: svar overføres for å bekreftes, dokumentasjon med datoene, åpne handlinger med status; de andre valgene overstyrer det som står der
usage-new-reset-ratings = Vurder alle risikoer på nytt: egne risikovurderinger fra den tidligere vurderingen tas ikke med
usage-new-institution = Navnet på virksomheten
usage-new-kind = Typen virksomhet: { $kinds }
usage-new-scope = all (alle), rapid (kortversjonen på 75 minutter) eller navn på sjekklister med komma mellom; ellers det som passer for typen
usage-new-lang = Språket i planen
usage-new-period = Første og siste dag i planperioden, for eksempel 2027-01-01..2027-12-31
usage-new-assessed-on = Vurderingsdatoen; ellers dagen for siste endring
usage-new-team = En stilling som deltar; kan gjentas
usage-sheet-output = Tabellen som skal skrives (.csv eller .xlsx)
usage-sheet-lang = Språket i spørsmålene; ellers systemets språk, eller litauisk
usage-fill-from = Svar (.csv eller .xlsx)
usage-fill-actions = Handlinger i planen (.csv eller .xlsx, for eksempel en eksportert plan)
usage-fill-risks = Vurderinger og aksept av risikoer (.csv eller .xlsx, for eksempel en eksportert plan)
usage-suggest-budget = Innsatspoeng som kan brukes, et helt tall; uten grense når ingenting er sagt
usage-export-output = Filen som skal skrives
usage-export-lang = Språket i planen; ellers det som er valgt for vurderingen, eller litauisk
usage-export-profile = full (alt) eller public (offentlig), som utelater merknader, hvor dokumentasjonen oppbevares, deltakerne og endringsloggen
usage-export-format = Formatet (pdf, docx, xlsx, md, json, csv); ellers bestemmer filendelsen
usage-export-standard = PDF-standarden: ua1 er PDF/UA-1 med PDF/A-3a, ua2 er PDF/UA-2 med PDF/A-4f
usage-export-previous = En tidligere vurdering eller plan som endringene skal vises fra; ellers den vurderingen begynte fra
usage-export-no-previous = Vis ingen endringer, selv om vurderingen begynte fra en tidligere
usage-verify-file = En eksportert plan (.pdf) eller en vurdering (.skaidra)
usage-compare-old = Den eldre, .skaidra eller .pdf
usage-compare-new = Den nyere, .skaidra eller .pdf
usage-content-check-dir = Mappen til pakken; ellers den innebygde
usage-handbook-search = Ord å lete etter i kapitler, ordliste, spørsmål og tiltak; begynnelsen av ord er nok
usage-handbook-glossary = Et ord i ordlisten som skal forklares
usage-handbook-notes = Bokmerker, uthevinger og notater som er laget i vinduet, som Markdown
usage-handbook-chapter = Et kapittel (navnet i innholdet), eller kapittel#avsnitt
usage-handbook-all = Hele håndboken, som skrives til en fil
usage-handbook-output = Filen som skal skrives; ellers vises teksten
usage-handbook-format = Formatet på filen (pdf, md); ellers bestemmer filendelsen
usage-present-name = Navnet på et kapittel eller en sjekkliste, slik som needs-queues («skaidra handbook» viser kapitlenes navn), eller dilemmas – dilemmaene
usage-present-questions = Spørsmålene i sjekklisten med det navnet, ikke kapittelet
usage-present-from = Dilemmaet, spørsmålet eller skjermbildet å begynne med
