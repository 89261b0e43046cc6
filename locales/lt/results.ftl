# Sentences that explain results: level, binding gate, index, warnings, plan checks. Window, plan and command line share them.

results-level-sentence = Pagrįstas brandos lygis – „{ $level }“ ({ $place } iš 4).
results-level-none = Dar neatsakyta nė į vieną klausimą, todėl lygio nustatyti neįmanoma.

# { $of } is the name of the next level; it stands in quotes, so it is not inflected.
results-gate-none = Aukščiausias lygis pasiektas.
results-gate-score = Lygis „{ $of }“ nepasiektas dėl indekso: pagrįsta { $value }, o reikia bent { $least }.
results-gate-score-undefined = Lygis „{ $of }“ nepasiektas dėl indekso: jo dar nėra iš ko apskaičiuoti.
results-gate-coverage = Lygis „{ $of }“ nepasiektas, nes per mažai atsakyta: pagal klausimų svorį { $value }, o reikia bent { $least }.
results-gate-key-question = Lygis „{ $of }“ nepasiektas dėl pagrindinio klausimo „{ $question }“ ({ $id }): pagrįstas jo lygis – { $level } ({ $level-name }), o reikia bent { $least } ({ $least-name }).
results-gate-key-question-blank = Lygis „{ $of }“ nepasiektas dėl pagrindinio klausimo „{ $question }“ ({ $id }): į jį neatsakyta, o reikia bent { $least } lygio ({ $least-name }).
results-gate-weak-checklist = Lygis „{ $of }“ nepasiektas dėl kontrolinio sąrašo „{ $checklist }“: jo pagrįsta reikšmė – { $value }, o reikia bent { $least }.
results-gate-evidence = Lygis „{ $of }“ nepasiektas dėl įrodymų: jų pateikta { $value } galimos vertės, o reikia bent { $least }.
results-gate-overdue-actions = Lygis „{ $of }“ nepasiektas dėl neužbaigtų veiksmų: iš tų, kurių terminas suėjo, su įrodymais užbaigta { $value }, o reikia bent { $least }.

results-index-sentence = Pagrįstas indeksas – { $low }; nekeičiant duotų atsakymų jis negali viršyti { $high }.
results-index-withheld = Todėl indeksas neskelbiamas; jo ribos – nuo { $low } iki { $high }.
results-index-none = Indekso dar nėra: nepasirinktas nė vienas kontrolinis sąrašas, kuriame būtų taikomų klausimų.

# Kol atsakyta per mažai, kad indeksas būtų skelbiamas.
results-few-answered = Ar pasiektas lygis „{ $of }“, dar negalima spręsti, nes per mažai atsakyta: pagal svorį turi būti atsakyta bent į du trečdalius klausimų.
results-few-index = neskelbiamas
results-few-bounds = per mažai atsakyta; ribos { $low }–{ $high }
results-few-robustness = Per mažai atsakyta, todėl dar nevertinama, kiek rezultatas priklauso nuo skaičiavimo prielaidų.

results-robustness = Tūkstantį kartų perskaičiavus su kitomis prielaidomis, devyniais atvejais iš dešimties indeksas yra tarp { $p5 } ir { $p95 }, o to paties lygio ribose lieka { $share } atvejų.
results-robustness-still = Tūkstantį kartų perskaičiavus su kitomis prielaidomis, devyniais atvejais iš dešimties indeksas nepakinta: { $p5 }. To paties lygio ribose lieka { $share } atvejų.
results-akl = Orientacinis atsparumo korupcijai lygis – { $band } ({ $value }). Jame pirmas lygis jau skaičiuojamas kaip pusė, o trečias – kaip visas, todėl reikšmė paprastai didesnė už indeksą. Tai ne įstatyme numatytas lygis.
results-akl-low = žemas
results-akl-below-average = žemesnis nei vidutinis
results-akl-average = vidutinis
results-akl-above-average = aukštesnis nei vidutinis
results-akl-high = aukštas

results-warning-all-answers-equal = Visi atsakymai vienodi. Patikrinkite, ar kiekvienas klausimas apsvarstytas atskirai.
results-warning-verified-without-evidence = Bent 80 % atsakymų teigiama „nepriklausomai patikrinta“, nors nenurodyta net veiklos įrašų. Nurodykite patikrinimų ataskaitas arba pasirinkite lygį, kurį galite parodyti.
results-warning-no-critical-gross = Nė viena rizika be priemonių nėra kritinė. Patikrinkite, ar tikimybė ir poveikis įvertinti taip, lyg priemonių nebūtų.
results-warning-uniform-risks = Visų rizikų tikimybė ir poveikis įvertinti vienodai, todėl rizikos viena nuo kitos neatskiriamos. Įvertinkite kiekvieną atskirai.
results-warning-claim-gap = Deklaruojama gerokai daugiau, negu paremta įrodymais: nepagrįsta dalis – { $gap }, o įspėjama, kai ji didesnė kaip { $border }.
results-warning-shared-evidence = Ta pačia nuoroda „{ $reference }“ remiamasi daugiau kaip penkiuose klausimuose. Atsiverskite dokumentą ir patikrinkite, ar jis patvirtina kiekvieną iš tų atsakymų.
results-warning-vanished-risk = Be priemonių kritinė rizika „{ $risk }“ su priemonėmis beveik išnyko (likutinė mažesnė kaip 1,5). Patikrinkite, ar priemonės tikrai tokios veiksmingos.

results-action-untitled = be pavadinimo
results-check-no-owner = Veiksmui „{ $action }“ nenurodytas atsakingas asmuo.
results-check-no-due-date = Veiksmui „{ $action }“ nenurodytas terminas.
results-check-no-indicator = Veiksmui „{ $action }“ nenurodytas vertinimo rodiklis.
results-check-no-baseline = Veiksmui „{ $action }“ nenurodyta pradinė rodiklio reikšmė.
results-check-no-target = Veiksmui „{ $action }“ nenurodyta siekiama rodiklio reikšmė.
results-check-continuous-deadline = Veiksme „{ $action }“ vietoj datos parašyta „{ $words }“. Nurodykite dieną, kurią rezultatą bus galima patikrinti.
results-check-repeats-the-law = Veiksmas „{ $action }“ tik pakartoja tai, ko ir taip reikalauja teisės aktai („{ $words }“). Parašykite, kas bus padaryta.
results-check-due-in-the-past = Veiksmo „{ $action }“ terminas ({ $date }) praėjo, o veiksmas neužbaigtas.
results-check-due-beyond-period = Veiksmo „{ $action }“ terminas ({ $date }) vėlesnis už plano laikotarpio pabaigą.
results-check-one-owner-holds-most = Daugiau kaip 60 % veiksmų tenka vienam atsakingam asmeniui ({ $owner }).
results-check-all-due-on-one-day = Visų veiksmų terminas – ta pati diena ({ $date }).
results-check-target-still-high = Įvykdžius planą rizika „{ $risk }“ vis tiek siektų 3,5 ar daugiau, ir jos niekas neprisiėmė.
results-check-owner-overloaded = Vienam atsakingam asmeniui ({ $owner }) tą patį ketvirtį tenka daugiau kaip penkių veiksmų terminai.

# Lango rezultatų ekranas.
results-window-empty = Kol neatsakyta nė į vieną klausimą, rezultatų nėra. Pradėkite nuo pirmojo kontrolinio sąrašo.
results-window-why = kodėl?
results-window-none = –
results-window-index = Indeksas
results-window-evidence = Įrodymų raidė
results-window-coverage = Atsakyta
results-window-claim-gap = Nepagrįsta dalis
results-window-to-question = Atverti klausimą { $id }
results-window-to-risk = Atverti riziką
results-window-to-plan = Sudaryti planą
results-window-checklists = Kontroliniai sąrašai
results-window-bars = Užpildyta – pagrįsta; kontūras – kiek būtų, jei viskas, kas deklaruota, būtų pagrįsta; brūkšnys apačioje – ribos, kuriose reikšmė gali būti. Pirmi – svarbiausi.
results-window-supported = pagrįsta { $value }
results-window-risks = Penkios didžiausios rizikos
results-window-certainty = Kiek tuo galima pasikliauti
results-window-leave-one-out = Labiausiai indeksą keičia „{ $title }“: be šio sąrašo indeksas { $way ->
        [up] padidėtų
       *[down] sumažėtų
    } { $delta }.
results-window-warnings = Į ką verta pažiūrėti dar kartą
results-window-index-how = Indeksas yra svertinis geometrinis vidurkis: silpnas sąrašas jį traukia žemyn labiau, nei stiprus kelia. Sąrašo svoris – vidutinė jo rizikų bendroji reikšmė. Neatsakyti klausimai skaičiuojami kaip 0.
results-window-index-line = Svertinis aritmetinis vidurkis būtų { $arithmetic }; indeksas { $imbalance } mažesnis, nes sąrašų reikšmės nevienodos. Indeksas – { $low }.
results-window-index-line-even = Svertinis aritmetinis vidurkis būtų beveik toks pat. Indeksas – { $low }.
results-window-index-calculation = x = 10 + 90 · pagrįsta; indeksas = (exp(Σ svoris · ln x / Σ svoris) − 10) / 90 = (exp({ $logs } / { $weights }) − 10) / 90 = { $index }
results-window-coverage-how = Kokią klausimų svorio dalį sudaro atsakyti klausimai. „Nežinome“ skaičiuojama kaip neatsakyta, o netaikomi klausimai neskaičiuojami.
results-window-coverage-line = Atsakytų klausimų svoris – { $answered } iš { $all }: { $share }.
results-window-evidence-how = Kokia dalis didžiausios galimos įrodymų vertės pateikta: { $share }. A – nuo 80 %, B – nuo 60 %, C – nuo 40 %, D – nuo 20 %, E – mažiau.
results-window-claim-gap-how = Kiek deklaruota daugiau, negu paremta įrodymais, skaičiuojant tik atsakytus klausimus. Sąrašo reikšmėje skaičiuojami ir neatsakyti klausimai, todėl ji būna mažesnė.
results-window-claim-gap-line = Visų sąrašų klausimai kartu, pagal svorį: deklaruota { $declared }, pagrįsta { $backed }, nepagrįsta dalis – { $gap }.
results-window-checklist-how = 4 lygiu pagrįstas klausimas duoda visą savo svorį, 3 – tris ketvirtadalius, 2 – pusę, 1 – ketvirtadalį, 0 lygio ar neatsakytas – nieko. Be įrodymų pagrįstu laikomas tik 1 lygis. Pasirinkus eilutę, atsivers jos klausimas.
results-window-checklist-line = Surinkta { $sum } iš { $weights } (klausimų svorių suma). Pagrįsta reikšmė – { $value }.
results-window-column-checklist = Kontrolinis sąrašas
results-window-column-question = Klausimas
results-window-column-risk-weight = Svoris (rizika)
results-window-column-weight = Svoris
results-window-column-answered-weight = Atsakytų svoris
results-window-column-supported = Pagrįsta
results-window-column-declared = Deklaruota
results-window-column-backed = Pagrįsta tarp atsakytų
results-window-column-gap = Nepagrįsta
results-window-column-grade = Įrodymas
results-window-grade-0 = žodžiu
results-window-grade-1 = dokumentas
results-window-grade-1-aged = dokumentas (pasenęs)
results-window-grade-2 = įrašai
results-window-grade-2-aged = įrašai (pasenę)
results-window-grade-3 = ataskaita
results-window-grade-3-aged = ataskaita (pasenusi)
results-window-column-coverage = Atsakyta
results-window-column-evidence = Įrodymai
results-window-column-letter = Raidė
results-window-akl = Orientacinis atsparumo korupcijai lygis
results-window-akl-withheld = Neskelbiamas: atsakyta per mažai, kad lygį būtų galima nustatyti.
results-window-quite-firm = Rezultatas tvirtas: kad ir kaip keistume skaičiavimo prielaidas, lygis nesikeičia.
results-window-firm = Rezultatas tvirtas: kad ir kaip keistume skaičiavimo prielaidas, lygis beveik nesikeičia.
results-window-fairly-firm = Rezultatas gana tvirtas, bet netoli ribos: su kai kuriomis prielaidomis lygis būtų kitoks.
results-window-not-firm = Rezultatas prie pat ribos: lygis priklauso nuo skaičiavimo prielaidų, todėl jo vieno nevertinkite.
results-window-level-how = Lygis pasiektas, kai tenkinamos visos jo ir visų žemesnių lygių sąlygos. Pasirinkus eilutę, atsivers jos klausimas, sąrašas ar rodiklis.
results-window-column-condition = Sąlyga
results-window-column-least = Reikia bent
results-window-column-value = Yra
results-window-column-met = Tenkinama
results-window-met = ✓ taip
results-window-not-met = ✗ ne
results-window-not-known = dar nežinoma
results-window-unconfirmed = nepatvirtinta
results-window-few = per mažai atsakyta
results-window-gate-index = indeksas
results-window-gate-coverage = atsakytoji dalis
results-window-gate-evidence = įrodymai
results-window-gate-none = { $what } (tokių nėra)
results-window-gate-key = silpniausias pagrindinis klausimas { $id }
results-window-gate-weak = silpniausias sąrašas „{ $title }“
results-window-gate-closed = su įrodymais užbaigti veiksmai, kurių terminas suėjo
results-window-robustness-how = Tūkstantį kartų keistos prielaidos, dėl kurių galima ginčytis: kaip vidurkinama, kokie sąrašų ir klausimų svoriai (± 25 %), kiek priemonė mažina riziką. Atsakymai nekeisti.
results-window-column-risk = Viena iš penkių didžiausių rizikų
results-window-column-stays = Tokia išlieka
results-window-akl-how = Klausimas, pagrįstas 3 ar 4 lygiu, vertinamas 1, pagrįstas 1 ar 2 lygiu – 0,5, 0 lygio ar neatsakytas – 0. Sąrašo reikšmė – jo klausimų vidurkis, bendra reikšmė – sąrašų vidurkis.
results-window-akl-line = Bendra reikšmė: ({ $sum }) / { $n } = { $value }.
results-window-column-mean = Vidurkis
results-window-level-why = Kodėl toks lygis?
results-window-counts = Iš viso klausimų – { $asked }: atsakyta { $levels }, netaikoma { $na }, nežinome { $unknown }, neatsakyta { $blank }.
results-window-coverage-by = pagal klausimų svorį
results-window-withheld = pagrįsta reikšmė neskelbiama: per mažai atsakyta
results-window-level-from = { $level } – nuo { $least }
results-window-scale = Skalė nuo 0 iki 1
