# Skaičiuoklės knygos (.xlsx): stulpeliai, lapai, plano knyga.

# Stulpelių pavadinimai. Pagal juos užpildyti failai ir perskaitomi, todėl senųjų keisti negalima, o pasikartoti lentelėje jie neturi.
office-column-question = Klausimo žymuo
office-column-answer = Atsakymas
office-column-evidence-grade = Įrodymo laipsnis (0–3)
office-column-evidence-title = Įrodymas
office-column-evidence-reference = Įrodymo numeris ar nuoroda
office-column-evidence-date = Įrodymo data
office-column-evidence-location = Kur įrodymas saugomas
office-column-note = Pastaba
office-column-text = Klausimas
office-column-last-answer = Praėjusių metų atsakymas
office-column-checklist = Kontrolinis sąrašas
office-column-number = Nr.
office-column-id = Veiksmo žymuo
office-column-title = Veiksmas
office-column-questions = Klausimai, kurių lygį pakelia
office-column-planned-level = Bus pasiektas lygis (0–4)
office-column-promised-grade = Liks įrodymas (0–3)
office-column-owner = Atsakingas (pareigos)
office-column-deputy = Pavaduoja (pareigos)
office-column-start = Pradžia
office-column-due = Terminas
office-column-indicator = Vertinimo rodiklis
office-column-baseline = Rodiklis dabar
office-column-target = Siekiama rodiklio reikšmė
office-column-effort = Darbo sąnaudos (1–5)
office-column-cost-eur = Lėšos, Eur
office-column-cause = Priežastis
office-column-effect = Kas pasikeis
office-column-status = Būsena
office-column-reason = Paaiškinimas
office-column-closed-on = Užbaigta
office-column-closed-grade = Užbaigta su įrodymu (0–3)
office-column-priority = Prioritetas
office-column-lowers = Mažina rizikas (Nr.)
office-column-risk = Rizikos žymuo
office-column-risk-text = Rizika
office-column-likelihood = Tikimybė (1–4)
office-column-impact = Poveikis (1–4)
office-column-gross = Bendroji rizika
office-column-net = Likutinė rizika
office-column-band = Likutinės rizikos dydis
office-column-net-target = Rizika įvykdžius planą
office-column-adequate = Ar pakanka plano
office-column-accepted-by = Riziką prisiėmė
office-column-accepted-reason = Kodėl prisiimta
office-column-accepted-until = Prisiimta iki

# Lapai; ne daugiau kaip 31 ženklas.
office-sheet-summary = Santrauka
office-sheet-questions = Klausimai
office-sheet-evidence = Įrodymai
office-sheet-risks = Rizikos
office-sheet-actions = Veiksmų planas
office-sheet-sources = Šaltiniai

# Plano knyga.
office-copy-notice = Ši skaičiuoklės knyga yra redaguojama kopija; patikrinti galima tik PDF failą.
office-answer-words = Atsakymas žodžiais
office-answer-level = Lygis (0–4)
office-supported-level = Pagrįstas lygis (0–4)
office-key = Pagrindinis
office-yes = taip
office-counts-as = Vertinama kaip (0–3)
office-serves = Pagrindžia klausimus
office-votes = Balsų
office-median = Balsų mediana
office-bound-low = Ribos nuo
office-bound-high = Ribos iki
