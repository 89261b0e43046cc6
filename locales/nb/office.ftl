# Arbeidsbøker (.xlsx): kolonner, ark, planens arbeidsbok.

# Kolonneoverskrifter. Utfylte filer leses etter dem, så gamle må ikke endres, og ingen kan stå to ganger i en tabell.
office-column-question = Spørsmåls-ID
office-column-answer = Svar
office-column-evidence-grade = Dokumentasjonsgrad (0–3)
office-column-evidence-title = Dokumentasjon
office-column-evidence-reference = Dokumentasjonens nummer eller referanse
office-column-evidence-date = Dokumentasjonens dato
office-column-evidence-location = Hvor dokumentasjonen oppbevares
office-column-note = Merknad
office-column-text = Spørsmål
office-column-levels = Hva et svar betyr
office-column-last-answer = Fjorårets svar
office-column-checklist = Sjekkliste
office-column-number = Nr.
office-column-id = Handlings-ID
office-column-title = Handling
office-column-questions = Spørsmål den løfter
office-column-planned-level = Nivå som nås (0–4)
office-column-promised-grade = Dokumentasjon den gir (0–3)
office-column-owner = Ansvarlig (stilling)
office-column-deputy = Stedfortreder (stilling)
office-column-start = Start
office-column-due = Frist
office-column-indicator = Indikator
office-column-baseline = Indikatoren nå
office-column-target = Målverdi for indikatoren
office-column-effort = Innsats (1–5)
office-column-cost-eur = Kostnad, EUR
office-column-cause = Årsak
office-column-effect = Hva som vil endre seg
office-column-status = Status
office-column-reason = Forklaring
office-column-closed-on = Avsluttet
office-column-closed-grade = Avsluttet med dokumentasjon (0–3)
office-column-priority = Prioritet
office-column-lowers = Senker risikoer (nr.)
office-column-risk = Risiko-ID
office-column-risk-text = Risiko
office-column-likelihood = Sannsynlighet (1–4)
office-column-impact = Konsekvens (1–4)
office-column-gross = Bruttorisiko
office-column-net = Nettorisiko
office-column-band = Nivå på nettorisikoen
office-column-net-target = Risiko når planen er gjennomført
office-column-adequate = Er planen nok
office-column-accepted-by = Risikoen er akseptert av
office-column-accepted-reason = Hvorfor akseptert
office-column-accepted-until = Akseptert til

# Ark; høyst 31 tegn.
office-sheet-summary = Sammendrag
office-sheet-questions = Spørsmål
office-sheet-evidence = Dokumentasjon
office-sheet-risks = Risikoer
office-sheet-actions = Handlingsplan
office-sheet-sources = Kilder
office-sheet-changes = Endringer
office-sheet-help = Slik fyller du ut

# Planens arbeidsbok.
office-copy-notice = Denne arbeidsboken er en kopi til redigering; planen som kan kontrolleres, er PDF-filen.
office-answer-words = Svar i ord
office-answer-level = Nivå (0–4)
office-supported-level = Dokumentert nivå (0–4)
office-key = Nøkkel
office-yes = ja
office-counts-as = Teller som (0–3)
office-serves = Spørsmål den underbygger
office-votes = Stemmer
office-median = Medianen av stemmene
office-bound-low = Grenser fra
office-bound-high = Grenser til
office-change-what = Hva
office-change-id = ID
office-change-text = Beskrivelse

# Skjemaet: tittelen, og arket som forklarer med ord.
office-form-title = Spørsmål som skal besvares
office-help-begin = Svar i arket «Spørsmål»: Fyll ut de gule cellene. La kolonneoverskriftene og spørsmåls-ID-ene stå: Av dem ser programmet hva som står hvor. Det du lar stå tomt, blir uendret.
office-help-answer = Et svar er et nivå fra 0 til 4. Skriv «?» der dere ikke vet. Der spørsmålet ikke gjelder dere, skriver du «{ $na }:» og begrunnelsen, minst 15 tegn.
office-help-last = Kolonnen «{ $last }» er bare til å lese. Har svaret ikke endret seg, gjentar du det i kolonnen «{ $answer }»: Det som står tomt, forblir ubekreftet.
office-help-evidence = Dokumentasjon har en grad, en tittel, et nummer eller en referanse, en dato og et oppbevaringssted. Programmet godtar også en grad alene, men uten tittel, nummer eller sted kan ingen revisor kontrollere dokumentasjonen.
office-help-more-evidence = Er det flere, setter du inn en rad under spørsmålet, gjentar ID-en og lar svaret stå tomt. Dokumentasjonen som oppgis her for et spørsmål, erstatter all den tidligere.
office-help-dates = Skriv datoer slik: 22.11.2026 eller 2026-11-22.
office-help-back = Lagre filen som .xlsx og gi den tilbake til den du fikk den fra. I Skaidra hentes den inn med «{ $screen } → { $take }»; er noe galt, lister programmet opp alle cellene som må rettes, og henter ikke inn noe ennå.
office-help-institution = Hvem vurderingen gjelder
office-help-written = Skrevet ut
office-help-head = Fingeravtrykk av vurderingen
office-help-post = Fylt ut av (stilling)
office-help-grades = Hva en dokumentasjonsgrad betyr
office-help-levels = Hva et nivå betyr
office-help-straight = Når det spørres etter et tiltak
office-help-reversed = Når det spørres om noe uønsket
office-head-fixed = La kolonneoverskriftene stå: Filen blir lest etter dem.
office-date-expected = Dette er ikke en dato. Skriv 22.11.2026 eller 2026-11-22.

# Filer som ikke kan brukes.
office-error-at-cell = Arket «{ $sheet }», celle { $cell }: { $what }
office-error-at-sheet = Arket «{ $sheet }»: { $what }
office-error-no-table = Ingen av arkene har kolonnene som trengs ({ $names }). Kontroller at det er riktig fil; fyll ut arket som programmet skrev, og la kolonneoverskriftene stå.
office-error-failed-formula = Formelen gir feilen «{ $what }». Skriv selve verdien i stedet for formelen.
office-error-not-computed = Formelen er ikke beregnet ennå. Åpne filen i et regnearkprogram og lagre den på nytt, eller skriv selve verdien i stedet for formelen.
office-error-old-format = Filen er en arbeidsbok av den gamle Excel-typen (.xls), uansett hva navnet sier. Åpne den i et regnearkprogram og lagre den som Excel-arbeidsbok (.xlsx).
office-error-encrypted = Filen er beskyttet med passord og kan ikke leses. Åpne den i et regnearkprogram, fjern passordet og lagre den på nytt.
office-error-macros = Filen inneholder makroer og blir ikke lest. Lagre den som Excel-arbeidsbok uten makroer (.xlsx).
office-error-binary = Filen er en binær Excel-arbeidsbok (.xlsb), uansett hva navnet sier. Lagre den som Excel-arbeidsbok (.xlsx).
office-error-open-document = Filen er et OpenDocument-regneark (.ods), uansett hva navnet sier. Åpne den i et regnearkprogram og lagre den som Excel-arbeidsbok (.xlsx).
office-error-not-a-workbook = Filen er ikke en arbeidsbok fra et regnearkprogram, uansett hva navnet sier. Kontroller at det er riktig fil; .xlsx eller .csv trengs.
office-error-damaged = Filen er skadet eller ikke kopiert i sin helhet. Åpne den i et regnearkprogram og lagre den på nytt, eller be om å få den tilsendt en gang til.
office-error-too-large = Filen inneholder for mye: Utpakket er den langt større enn noen tabell i Skaidra, og derfor blir den ikke lest. Kopier radene du har fylt ut, til en ny fil som programmet skriver.
office-error-entities = Filen viser til noe utenfor seg selv og blir ikke lest: Slike filer skriver ingen regnearkprogrammer. Kopier radene du har fylt ut, til en ny fil som programmet skriver.
