# Komandinė eilutė: kam skirta kiekviena komanda ir parinktis ir kas negerai, kai jos priimti negalima.

# Kas negerai; po kiekvieno sakinio eina kitas – kur pasižiūrėti. $text yra tai, kas parašyta.
usage-unknown-command = Komandos „{ $text }“ nėra.
usage-nearest = Galbūt norėjote „{ $text }“.
usage-unknown-option = Parinkties „{ $text }“ čia nėra.
usage-negative = „{ $text }“ čia netinka: skaičius turi būti be minuso ženklo.
usage-too-many = „{ $text }“ – vienas žodis per daug.
usage-missing = Trūksta { $names }.
usage-no-value = Po „{ $option }“ turi eiti reikšmė.
usage-bad-value = „{ $value }“ netinka parinkčiai „{ $option }“. { $help }
usage-one-of = „{ $value }“ netinka parinkčiai „{ $option }“. Rinkitės vieną iš šių: { $values }.
usage-conflict = „{ $option }“ ir „{ $other }“ kartu rašyti negalima.
usage-twice = „{ $option }“ galima rašyti tik kartą.
usage-not-understood = Komandinės eilutės suprasti nepavyko.
usage-see-all = Visas komandas parodo „skaidra --help“.
usage-see-command = Kaip rašyti šią komandą, parodo „skaidra help { $command }“.

# Pagalbos antraštės ir eilutės. $help yra sakinys be taško, $value imama, kai nieko nenurodyta.
usage-usage = Kaip rašyti
usage-commands = Komandos
usage-arguments = Ką nurodyti
usage-options = Parinktys
usage-options-short = PARINKTYS
usage-command-short = KOMANDA
usage-default = { $help }; nenurodžius: { $value }
usage-help = Parodo šią pagalbą
usage-version = Parodo programos versiją
usage-help-command = Parodo komandos pagalbą

# Kas pagalboje rašoma vietoj reikšmės.
usage-value-file = FAILAS
usage-value-dir = APLANKAS
usage-value-name = PAVADINIMAS
usage-value-kind = RŪŠIS
usage-value-scope = SĄRAŠAI
usage-value-lang = KALBA
usage-value-period = NUO..IKI
usage-value-date = DATA
usage-value-post = PAREIGOS
usage-value-old = SENESNIS
usage-value-new = NAUJESNIS
usage-value-points = SĄNAUDOS
usage-value-profile = PROFILIS
usage-value-format = FORMATAS
usage-value-standard = STANDARTAS
usage-value-words = ŽODŽIAI
usage-value-term = TERMINAS
usage-value-chapter = SKYRIUS
usage-value-moment = MOMENTAS

# Programa ir jos komandos.
usage-about = Korupcijos rizikos kontroliniai sąrašai, įrodymais ribojami balai ir patikrinamas veiksmų planas savivaldybių socialinei politikai
usage-about-long = Be komandos atsiveria langas. Niekas niekada neišsiunčiama iš šio kompiuterio.
usage-demo = Įrašo pavyzdį su planu visomis kalbomis ir parodo balus
usage-new = Pradeda naują įsivertinimą
usage-sheet = Įrašo klausimus lentele, kurią galima pildyti kitur
usage-fill = Perima užpildytas lenteles; radusi klaidų, išvardija jas visas ir nieko neperima
usage-score = Parodo balus
usage-suggest = Parodo siūlomą planą
usage-export = Eksportuoja veiksmų planą
usage-verify = Patikrina, ar planas arba įsivertinimas tikras, ar jame nieko netrūksta ir ar perskaičiavus gaunami tokie patys balai
usage-compare = Palygina du tos pačios įstaigos įsivertinimus
usage-content = Prižiūri kontrolinius sąrašus ir vadovą
usage-content-check = Išvardija visas kontrolinių sąrašų rinkinio klaidas su jų vieta ir patarimu
usage-handbook = Parodo vadovą: turinį, skyrių ar paieškos radinius; arba įrašo jį kaip PDF
usage-present = Atveria langą projektoriui: skyrių, kontrolinio sąrašo klausimus arba dilemas

# Ką komandos priima.
usage-arg-file = Įsivertinimas (.skaidra), kurį atverti lange, arba eksportuotas planas (.pdf), kurį patikrinti
usage-arg-at = Momentas, laikomas dabartimi, pavyzdžiui, 2026-11-22T09:00:00Z, kad rezultatą būtų galima pakartoti iki paskutinio baito
usage-arg-by = Pareigos to, kas keičia; taip bus rodoma istorijoje
usage-arg-force = Įrašyti ir ten, kur failas jau yra: jis bus pakeistas nauju
usage-arg-assessment = Įsivertinimas
usage-arg-json = Išvesti JSON ({ $schema })
usage-arg-lang = Kalba; nenurodžius – sistemos, o jei jos programa nemoka – lietuvių
usage-demo-dir = Aplankas, į kurį rašyti
usage-new-file = Kuriamas įsivertinimas (.skaidra)
usage-new-from = Praėjusių metų įsivertinimas arba planas (.skaidra arba .pdf), nuo kurio pradėti kitų metų: atsakymai perimami patvirtinti, įrodymai – su datomis, neužbaigti veiksmai – su būsena; kitos parinktys tada pakeičia, kas jame parašyta
usage-new-reset-ratings = Visas rizikas vertinti iš naujo: ankstesnio įsivertinimo rizikų vertinimai neperimami
usage-new-institution = Įstaigos pavadinimas
usage-new-kind = Įstaigos rūšis: { $kinds }
usage-new-scope = all (visi), rapid (75 minučių atranka) arba kontrolinių sąrašų vardai per kablelį; nenurodžius – kas tinka tai rūšiai
usage-new-lang = Plano kalba
usage-new-period = Pirma ir paskutinė plano diena, pavyzdžiui, 2027-01-01..2027-12-31
usage-new-assessed-on = Vertinimo data; nenurodžius – paskutinio pakeitimo diena
usage-new-team = Dalyvaujančio asmens pareigos; galima kartoti
usage-sheet-output = Įrašoma lentelė (.csv arba .xlsx)
usage-sheet-lang = Klausimų kalba; nenurodžius – sistemos, o jei jos programa nemoka – lietuvių
usage-fill-from = Atsakymai (.csv arba .xlsx)
usage-fill-actions = Plano veiksmai (.csv arba .xlsx, tinka ir eksportuotas planas)
usage-fill-risks = Rizikų vertinimai ir prisiėmimai (.csv arba .xlsx, tinka ir eksportuotas planas)
usage-suggest-budget = Kiek darbo sąnaudų galima skirti, sveikuoju skaičiumi; nenurodžius – neribotai
usage-export-output = Įrašomas failas
usage-export-lang = Plano kalba; nenurodžius – parinktoji įsivertinimui, o jei jos nėra – lietuvių
usage-export-profile = full (visas) arba public (viešas), kuriame nėra pastabų, įrodymų vietų, dalyvių ir žurnalo
usage-export-format = Formatas (pdf, docx, xlsx, md, json, csv); nenurodžius sprendžia failo plėtinys
usage-export-standard = PDF standartas: ua1 yra PDF/UA-1 su PDF/A-3a, ua2 – PDF/UA-2 su PDF/A-4f
usage-export-previous = Ankstesnis įsivertinimas arba planas, nuo kurio rodyti pokyčius; nenurodžius – tas, nuo kurio įsivertinimas pradėtas
usage-export-no-previous = Pokyčių nerodyti, nors įsivertinimas pradėtas nuo ankstesnio
usage-verify-file = Eksportuotas planas (.pdf) arba įsivertinimas (.skaidra)
usage-compare-old = Senesnis, .skaidra arba .pdf
usage-compare-new = Naujesnis, .skaidra arba .pdf
usage-content-check-dir = Rinkinio aplankas; nenurodžius – įdiegtasis
usage-handbook-search = Žodžiai, kurių ieškoti skyriuose, žodynėlyje, klausimuose ir priemonėse; pakanka žodžių pradžios
usage-handbook-glossary = Žodynėlio terminas, kurį paaiškinti
usage-handbook-notes = Lange pasidėtos žymos, paryškinimai ir pastabos „Markdown“ formatu
usage-handbook-chapter = Skyrius (jo vardas turinyje) arba skyrius#skyrelis
usage-handbook-all = Visas vadovas, įrašomas į failą
usage-handbook-output = Įrašomas failas; nenurodžius tekstas parodomas
usage-handbook-format = Failo formatas (pdf, md); nenurodžius sprendžia failo plėtinys
usage-present-name = Skyriaus ar kontrolinio sąrašo vardas, toks kaip needs-queues (skyrių vardus parodo „skaidra handbook“), arba dilemmas – dilemos
usage-present-questions = To vardo kontrolinio sąrašo klausimai, ne skyrius
usage-present-from = Nuo kurios dilemos, klausimo ar ekrano pradėti
