# Skaičiuoklės failai (.xlsx): stulpeliai, lapai, planas, klausimai pildyti.

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
office-column-levels = Ką reiškia atsakymas
office-column-last-answer = Praėjusių metų atsakymas
office-column-checklist = Kontrolinis sąrašas
office-column-number = Nr.
office-column-id = Veiksmo žymuo
office-column-title = Veiksmas
office-column-questions = Klausimai, kurių lygį pakelia
office-column-planned-level = Bus pasiektas lygis (0–4)
office-column-promised-grade = Lygį pagrįs įrodymas (0–3)
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
office-column-adequate = Ar plano pakanka
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
office-sheet-changes = Pokyčiai
office-sheet-help = Kaip pildyti

# Planas lentelėmis.
office-copy-notice = Šis skaičiuoklės failas yra redaguojama kopija; patikrinti galima tik PDF failą.
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
office-change-what = Kas
office-change-id = Žymuo
office-change-text = Aprašymas

# Klausimai pildyti: pavadinimas ir lapas, kuriame žodžiais pasakyta, kaip pildyti.
office-form-title = Klausimai, į kuriuos reikia atsakyti
office-help-begin = Atsakykite lape „Klausimai“: pildykite geltonus langelius. Stulpelių pavadinimų ir klausimų žymenų nekeiskite: pagal juos programa atpažįsta, kas kur įrašyta. Ko nepildysite, tas liks nepakeista.
office-help-answer = Atsakymas yra lygis nuo 0 iki 4. Jei nežinote, rašykite „?“. Jei klausimas jūsų įstaigai netaikomas, rašykite „{ $na }:“ ir priežastį, bent 15 ženklų.
office-help-last = Stulpelis „{ $last }“ skirtas tik pasižiūrėti. Jei atsakymas nepasikeitė, pakartokite jį stulpelyje „{ $answer }“: kas palikta tuščia, lieka nepatvirtinta.
office-help-evidence = Kiekvieną įrodymą apibūdina laipsnis, pavadinimas, numeris ar nuoroda, data ir saugojimo vieta. Programa priims ir vieną laipsnį, tačiau be pavadinimo, numerio ar vietos auditorius įrodymo nepatikrins.
office-help-more-evidence = Jei įrodymų keli, įterpkite eilutę po klausimu, pakartokite joje klausimo žymenį, o atsakymą palikite tuščią. Klausimo įrodymai, įrašyti čia, pakeičia visus ankstesnius.
office-help-dates = Datas rašykite taip: 2026-11-22.
office-help-back = Užpildytą failą įrašykite .xlsx formatu ir grąžinkite tam, iš ko gavote. Į programą „Skaidra“ jis įkeliamas taip: „{ $screen } → { $take }“. Jei kas nors įrašyta ne taip, ji išvardija visus taisytinus langelius ir kol kas nieko neperima.
office-help-institution = Kieno įsivertinimas
office-help-written = Klausimynas išsaugotas
office-help-head = Įsivertinimo atspaudas
office-help-post = Kas pildė (pareigos)
office-help-grades = Ką reiškia įrodymo laipsnis
office-help-levels = Ką reiškia lygis
office-help-straight = Kai klausiama, ar priemonė yra
office-help-reversed = Kai klausiama, ar būna tai, kas bloga
office-head-fixed = Stulpelių pavadinimų nekeiskite: pagal juos failas bus perskaitytas.
office-date-expected = Tai ne data. Rašykite taip: 2026-11-22.

# Netinkami failai.
office-error-at-cell = Lapas „{ $sheet }“, langelis { $cell }: { $what }
office-error-at-sheet = Lapas „{ $sheet }“: { $what }
office-error-no-table = Nė viename lape nėra reikiamų stulpelių ({ $names }). Patikrinkite, ar tai tas failas; pildykite lapą, kurį išrašė programa, ir stulpelių pavadinimų nekeiskite.
office-error-failed-formula = formulės rezultatas – klaida „{ $what }“. Vietoj formulės įrašykite pačią reikšmę.
office-error-not-computed = formulė dar neapskaičiuota. Atverkite failą skaičiuoklėje ir įrašykite iš naujo arba vietoj formulės įrašykite pačią reikšmę.
office-error-old-format = Failas yra senojo „Excel“ formato (.xls), kad ir koks būtų jo vardas. Atverkite jį skaičiuoklėje ir įrašykite kaip „Excel“ darbaknygę (.xlsx).
office-error-encrypted = Failas apsaugotas slaptažodžiu, todėl jo perskaityti negalima. Atverkite jį skaičiuoklėje, slaptažodį pašalinkite ir įrašykite iš naujo.
office-error-macros = Faile yra makrokomandų, todėl jis neskaitomas. Įrašykite jį kaip „Excel“ darbaknygę be makrokomandų (.xlsx).
office-error-binary = Failas yra dvejetainė „Excel“ darbaknygė (.xlsb), kad ir koks būtų jo vardas. Įrašykite jį kaip „Excel“ darbaknygę (.xlsx).
office-error-open-document = Failas yra „OpenDocument“ skaičiuoklė (.ods), kad ir koks būtų jo vardas. Atverkite jį skaičiuoklėje ir įrašykite kaip „Excel“ darbaknygę (.xlsx).
office-error-not-a-workbook = Failas nėra skaičiuoklės darbaknygė, kad ir koks būtų jo vardas. Patikrinkite, ar pasirinkote tą failą; reikia .xlsx arba .csv.
office-error-damaged = Failas sugadintas arba nukopijuotas ne visas. Atverkite jį skaičiuoklėje ir įrašykite iš naujo arba paprašykite atsiųsti dar kartą.
office-error-too-large = Faile per daug duomenų: išskleistas jis gerokai didesnis už bet kokią „Skaidros“ lentelę, todėl neskaitomas. Nukopijuokite užpildytas eilutes į naują failą, kurį išrašo programa.
office-error-entities = Failas kreipiasi į tai, kas yra už jo ribų, todėl neskaitomas: taip daro tik failai, sukurti ne skaičiuoklės programa. Užpildytas eilutes nukopijuokite į naują failą, kurį išrašo programa.
