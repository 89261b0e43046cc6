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
office-column-last-answer = Fjorårets svar
office-column-checklist = Sjekkliste
office-column-number = Nr.
office-column-id = Tiltaks-ID
office-column-title = Tiltak
office-column-questions = Spørsmål det løfter
office-column-planned-level = Nivå som nås (0–4)
office-column-promised-grade = Dokumentasjon det gir (0–3)
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
office-column-band = Størrelse på nettorisikoen
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
