# Lango rėmas: ekranai, komandos, apatinė juosta, pakeitimų vardai.

menu-program-name = Skaidra

menu-screen-start = Pradžia
menu-screen-new = Naujas įsivertinimas
menu-screen-answers = Atsakymai
menu-screen-risks = Rizikos
menu-screen-results = Rezultatai
menu-screen-plan = Planas
menu-screen-compare = Palyginimas
menu-screen-export = Eksportas
menu-screen-handbook = Vadovas
menu-screen-history = Istorija
menu-screen-review = Gauto plano peržiūra
menu-screen-settings = Nustatymai
menu-screen-needs-assessment = Pirmiausia atverkite arba pradėkite įsivertinimą
menu-cannot-next-year = Pirmiausia atsakykite bent į vieną klausimą: kitų metų įsivertinimas pradedamas iš atsakymų.
menu-cannot-confirm = Tvirtinti nėra ko: iš ankstesnio įsivertinimo perkeltų atsakymų nėra.

# Komandos paletėje ir mygtukuose. „…“ rašoma tik tada, kai komanda dar ko nors paklaus.
menu-command-new = Naujas įsivertinimas…
menu-command-open = Atverti…
menu-command-example = Atverti pavyzdį
menu-command-save-copy = Išsaugoti kopiją…
menu-command-hand-over = Pildo kitas asmuo…
menu-command-quit = Užverti programą
menu-command-undo = Atšaukti paskutinį veiksmą
menu-command-redo = Grąžinti atšauktą veiksmą
menu-command-next-unanswered = Kitas neatsakytas klausimas
menu-command-next-question = Kitas klausimas
menu-command-previous-question = Ankstesnis klausimas
menu-command-add-evidence = Pridėti įrodymą
menu-command-edit-note = Rašyti pastabą
menu-command-not-applicable = Klausimas netaikomas…
menu-command-unknown = Nežinome
menu-command-filter = Atrinkti klausimus, rizikas ar pakeitimus
menu-command-switch-pane = Pereiti į kitą lango dalį
menu-command-palette = Rasti komandą ar klausimą
menu-command-help = Vadovas apie tai, kas ekrane
menu-command-zoom-in = Padidinti
menu-command-zoom-out = Sumažinti
menu-command-zoom-reset = Įprastas dydis

menu-palette-label = Komanda, klausimas ar vadovo skyrius
menu-find = Rasti
menu-palette-nothing = Nieko nerasta. Pabandykite kitą žodį.

menu-foot-nothing-open = Joks įsivertinimas neatvertas
menu-foot-answered = atsakyta { $n } iš { $all }
menu-foot-saved = Išsaugota { $time }
menu-foot-writing = Rašoma…
menu-foot-example = Pavyzdys: dar nieko nepakeista
menu-foot-nothing-to-save = Pakeitimų dar nėra
menu-foot-read-only = Tik skaityti: { $why }
menu-read-only-nothing-recorded = Neįrašyta: failą galima tik skaityti.
menu-foot-undo = Atšaukti: { $name }
menu-foot-undo-bare = Atšaukti
menu-foot-undo-nothing = Atšaukti nėra ko
menu-foot-redo = Grąžinti: { $name }
menu-foot-redo-bare = Grąžinti
menu-foot-post = Pildo: { $post }
menu-foot-post-none = nenurodyta
menu-foot-post-other = Kitos pareigos…
menu-name-on = { $name }, { $date }
menu-copy-of = Kopija: { $name }
menu-received-of = Gautas planas: { $name }
menu-foot-language = Kalba: { $name }

# Pakeitimų vardai: „Atšaukti: atsakymas na-03“.
menu-change-institution = įstaiga
menu-change-period = plano laikotarpis
menu-change-assessed-on = vertinimo data
menu-change-team = dalyviai
menu-change-scope = kas vertinama
menu-change-packs = savi klausimų rinkiniai
menu-change-left-out-reason = kodėl siūlomi sąrašai nevertinami
menu-change-plan-language = plano kalba
menu-change-approval = tvirtinimo žyma
menu-change-legal-basis = teisinis plano pagrindas
menu-change-monitoring = plano vykdymo stebėsena
menu-change-answer = atsakymas { $id }
menu-change-note = pastaba { $id }
menu-change-evidence = įrodymas { $id }
menu-change-rating = rizikos „{ $id }“ vertinimas
menu-change-acceptance = rizikos „{ $id }“ prisiėmimas
menu-change-action = veiksmas „{ $id }“
menu-change-action-added = pridėtas veiksmas „{ $id }“
menu-change-action-field = { $field } – veiksmas „{ $id }“
menu-change-action-text = veiksmo tekstas – „{ $id }“
menu-change-acceptance-removed = panaikintas rizikos „{ $id }“ prisiėmimas
menu-change-action-removed = pašalintas veiksmas „{ $id }“
menu-change-action-order = veiksmo „{ $id }“ vieta
menu-change-went-back = grįžimas į: { $to }, { $time }
menu-change-several = { $first } ir dar { PLURAL($n) ->
    [one] { $n } pakeitimas
    [few] { $n } pakeitimai
   *[other] { $n } pakeitimų
    }

menu-history-about = Kas, kada ir ką pakeitė. Grįžus prie ankstesnio pakeitimo, vėlesni atšaukiami, bet iš istorijos nedingsta.
menu-history-filter = Ieškoti pagal pakeitimą ar pareigas
menu-history-here = Grįžti čia
menu-history-now = taip yra dabar
menu-history-taken-back = vėliau atšaukta
menu-history-read-only = Failą galima tik skaityti, todėl grįžti prie ankstesnių pakeitimų negalima.
menu-history-end = Toliau grįžti negalima: čia įsivertinimas pradėtas.
menu-history-end-example = Toliau grįžti negalima: toks pavyzdys buvo parengtas.
menu-history-end-copy = Toliau grįžti negalima: tai įrašė kiti, kai šios kopijos dar nebuvo.
menu-history-blank = be atsakymo
menu-history-na = netaikoma
menu-history-undone = Atšaukta: { $name }
menu-history-redone = Grąžinta: { $name }
# Pakeistas klausimas ar rizika iš sąrašo, kurio programa neturi: ekrane niekas nesikeičia.
menu-history-of-missing = { $done } (šio sąrašo programoje nėra)
menu-history-vote-of = { $name } ({ $rater })

menu-review-about = Čia matysite, ar gautas planas tikras, ar nepakeistas ir ar jo balai teisingai apskaičiuoti. Atverkite gautą PDF arba įsivertinimo failą; jis tik skaitomas.
menu-review-working = Tikrinama…
menu-review-failed = Patikra nutrūko, failas nepakeistas. Pabandykite dar kartą: { $path }
menu-review-plan = Įvertinta { $date }; { PLURAL($n) ->
    [one] plane { $n } veiksmas
    [few] plane { $n } veiksmai
   *[other] plane { $n } veiksmų
    }
menu-review-journal = Plane yra visas įsivertinimas: atsakymai, įrodymai ir istorija. Galite jį atverti kaip savo kopiją; gautas failas nepasikeis.
menu-review-file = Tai įsivertinimo failas, ne eksportuotas planas. Jį galite atverti kaip savo kopiją; gautas failas nepasikeis.
menu-review-head = Skaitmeninis atspaudas: { $head }
menu-review-file-title = Gauto įsivertinimo peržiūra
menu-review-copy-head = Kopijuoti atspaudą
menu-review-copied = Nukopijuota
menu-review-changes = Kas pasikeitė nuo ankstesnio įsivertinimo
menu-review-altered = Kas kitaip: žurnale → plane
menu-review-altered-more = Kitokių vietų yra ir daugiau.
menu-review-actions = Veiksmai
menu-review-dropped = { $title } (kodėl atsisakyta: { $reason })
menu-review-attention = Į ką atkreipti dėmesį ({ $n })
menu-review-figures = Įrodymų raidė – { $letter }, atsakyta (pagal svorį) – { $coverage }.
menu-review-coverage = Atsakyta (pagal svorį) – { $coverage }.
menu-review-copy-broken = Kas įrašyta pakeitimų žurnale, galite pasižiūrėti kopijoje; žurnalas gali būti pakeistas, todėl toliau su kopija kaip su gautu planu nedirbkite.
menu-review-copy-newer = Kas įrašyta iki tos eilutės, galite pasižiūrėti kopijoje. Tęskite tik įdiegę naujausią programos versiją: kopijoje būtų ne viskas.
menu-review-open = Atverti įsivertinimo kopiją
menu-review-copy-kept = Tokią kopiją jau turite (keista { $time }).
menu-review-copy-on = Tęsti darbą kopijoje
menu-review-open-new = Atverti naują kopiją
menu-copy-suspect = Tai kopija iš plano, kuris neatitinka savo duomenų arba buvo pakeistas. Čia rodoma, kas įrašyta jo žurnale, o ne pačiame plane.
menu-copy-back = Grįžti į gauto plano peržiūrą
menu-review-other = Tikrinti kitą planą…
menu-review-signatures = Parašai

menu-settings-language = Kalba
menu-settings-theme = Išvaizda
menu-settings-theme-system = Kaip sistemoje
menu-settings-theme-light = Šviesi
menu-settings-theme-dark = Tamsi
menu-settings-theme-contrast = Didelio kontrasto
menu-settings-zoom = Dydis
menu-settings-assessment = Šis įsivertinimas
menu-settings-assessment-about = Šie duomenys įrašomi į įsivertinimo failą ir lieka su juo, kad ir kas jį atvertų.
menu-settings-computer = Šis kompiuteris
menu-settings-computer-about = Galioja visiems įsivertinimams, kurie atveriami šiame kompiuteryje; į failus neįrašoma.
menu-settings-to-assessment = Šio įsivertinimo nustatymai
menu-settings-to-computer = Šio kompiuterio nustatymai
menu-settings-team = Dalyviai (pareigos)
menu-settings-team-note = Kiekvienas pareigas rašykite naujoje eilutėje.
menu-settings-post-gone = Pareigų „{ $post }“ tarp dalyvių nebėra, bet plane joms { PLURAL($n) ->
    [one] tebėra paskirtas { $n } veiksmas
    [few] tebėra paskirti { $n } veiksmai
   *[other] tebėra paskirta { $n } veiksmų
    }.
menu-settings-post-gone-fills-in = Pareigų „{ $post }“ tarp dalyvių nebėra, bet pakeitimai tebeįrašomi jų vardu.
menu-settings-post-gone-go = Visur pakeisti į „{ $post }“
menu-settings-post-gone-plan = Parinkti kitas pareigas plane
menu-settings-assessed-on = Vertinimo data
menu-settings-assessed-on-note = Pagal ją skaičiuojamas įrodymų amžius ir veiksmų terminai. Palikus tuščią, imama paskutinio pakeitimo diena.
menu-settings-assessed-on-later = Vertinimo data vėlesnė už šiandieną: patikrinkite metus.
menu-settings-assessed-on-kept = Vertinimo data palikta { $day }, kaip eksportuotame plane. Jei vertinate iš naujo, pradėkite kitų metų įsivertinimą; datą galima keisti nustatymuose.
menu-settings-assessed-on-earlier = Vertinimo data ankstesnė už paskutinio įsivertinimo datą ({ $day }): patikrinkite metus.
menu-settings-assessed-on-back = Plane bus vertinimo data { $day }, nes tada įrašytas paskutinis pakeitimas, nors ankstesnis įrašytas { $later }: kompiuterio laikrodis rodė neteisingą laiką. Nurodykite vertinimo datą.
menu-clock-behind = Kompiuterio laikrodis rodo { $now }, o paskutinis šio failo pakeitimas įrašytas { $last }. Pakeitimai įrašomi, bet jų data gali būti neteisinga. Patikrinkite kompiuterio laikrodį{ $day ->
        [given] .
       *[open] {" "}arba nurodykite vertinimo datą nustatymuose.
    }
menu-settings-approval = Tvirtinimo žyma plane
menu-settings-approval-hint = Pvz., direktoriaus 2026 m. gruodžio 1 d. įsakymu Nr. V-12
menu-settings-legal-basis = Teisinis plano pagrindas
menu-settings-legal-basis-hint = Pvz., Korupcijos prevencijos įstatymo 7 straipsnio 1 dalies 4 punktas ir 4 dalis
menu-settings-monitoring = Kas stebi, kaip vykdomas planas, ir kam atsiskaito
menu-settings-monitoring-hint = Pvz., vidaus auditorius kas ketvirtį; ataskaita direktoriui iki kovo 1 d.
menu-settings-kind-about = Šios rūšies įstaigai siūlomi kiti sąrašai.
menu-settings-kind-adds = Būtų pridėta: { $lists }.
menu-settings-kind-leaves = Nebebūtų vertinama: { $lists }.
menu-settings-kind-answers = { PLURAL($n) ->
        [one] { $n } atsakymas iš šių sąrašų nebebūtų skaičiuojamas nei rezultatuose, nei plane. Jis liks faile ir grįš pažymėjus sąrašą.
        [few] { $n } atsakymai iš šių sąrašų nebebūtų skaičiuojami nei rezultatuose, nei plane. Jie liks faile ir grįš pažymėjus sąrašą.
       *[other] { $n } atsakymų iš šių sąrašų nebebūtų skaičiuojama nei rezultatuose, nei plane. Jie liks faile ir grįš pažymėjus sąrašą.
    }
menu-settings-kind-go = Vertinti siūlomus sąrašus
menu-settings-kind-stay = Palikti, kaip pažymėta
menu-settings-left-out = Kodėl siūlomi sąrašai nevertinami
menu-settings-rapid-about = { PLURAL($n) ->
    [one] { $n } jau duotas atsakymas nebus skaičiuojamas ir nebus matomas. Grąžinus visus klausimus, jis liks.
    [few] { $n } jau duoti atsakymai nebus skaičiuojami ir nebus matomi. Grąžinus visus klausimus, jie liks.
   *[other] { $n } jau duotų atsakymų nebus skaičiuojami ir nebus matomi. Grąžinus visus klausimus, jie liks.
    }
menu-settings-rapid-go = Pereiti prie trumpojo
menu-settings-rapid-stay = Palikti visus klausimus
menu-settings-leave-about = { PLURAL($n) ->
        [one] Be šio sąrašo { $n } atsakymas nebebus skaičiuojamas. Jis liks faile ir grįš pažymėjus sąrašą.
        [few] Be šio sąrašo { $n } atsakymai nebebus skaičiuojami nei rezultatuose, nei plane. Jie liks faile ir grįš pažymėjus sąrašą.
       *[other] Be šio sąrašo { $n } atsakymų nebebus skaičiuojama nei rezultatuose, nei plane. Jie liks faile ir grįš pažymėjus sąrašą.
    }
menu-settings-leave-actions = { PLURAL($n) ->
        [one] Veiksmas Nr. { $numbers } liks plane, bet rizikų nebemažins.
       *[other] Veiksmai Nr. { $numbers } liks plane, bet rizikų nebemažins.
    }
menu-settings-leave-go = Atsisakyti sąrašo
menu-settings-leave-stay = Palikti sąrašą
menu-settings-file = Failas
menu-settings-head = Skaitmeninis atspaudas prasideda { $head }
menu-settings-privacy = Niekas neišsiunčiama: programa prie tinklo nesijungia, viskas lieka šiame kompiuteryje.
menu-panel-edge = Skydelio kraštas
menu-command-review = Tikrinti gautą planą…
menu-command-keys = Klavišų sąrašas
menu-palette-keys = Įrašę „?“, pamatysite visus klavišus.
menu-palette-risk = { $number } rizika: { $text }
menu-palette-action = Veiksmas: { $title }
menu-key-levels = Atsakyti lygiu nuo 0 iki 4
menu-key-tab = Kitas laukas ar mygtukas
menu-key-order = Perkelti plano veiksmą aukščiau ar žemiau
menu-key-escape = Užverti langelį
menu-keys-everywhere = Visur
menu-history-empty = Pakeitimų dar nėra. Čia matysite, kas, kada ir ką pakeitė, ir galėsite grįžti atgal.
menu-history-everyone = Visi
menu-history-older = { PLURAL($n) ->
    [one] Rodyti dar { $n } senesnį
    [few] Rodyti dar { $n } senesnius
   *[other] Rodyti dar { $n } senesnių
    }
menu-history-from-to = { $old } → { $new }
menu-history-added = Pridėta: { $what }
menu-history-removed = Pašalinta: { $what }
menu-history-and-more = ir dar { $n }
menu-history-nothing = (tuščia)
menu-history-degrees = tikimybė { $likelihood }, poveikis { $impact }
menu-history-proposed = siūloma: { $degrees }
menu-settings-motion = Judesys
menu-settings-motion-off = Be judesio
menu-settings-tour = Supažindinimas
menu-back-results = Grįžti į rezultatus
menu-back-risks = Grįžti į rizikas
menu-back-compare = Grįžti į palyginimą
menu-back-plan = Grįžti į planą
menu-back-handbook = Grįžti į vadovą
menu-back-start = Grįžti į pradžią
menu-back-new = Grįžti prie naujo įsivertinimo
menu-back-answers = Grįžti prie klausimo
menu-back-export = Grįžti į eksportą
menu-back-history = Grįžti į istoriją
menu-back-review = Grįžti į peržiūrą
menu-back-settings = Grįžti į nustatymus
menu-history-as-then = Viskas ir dabar yra taip, kaip buvo po šio pakeitimo, todėl nieko nepakeista.
menu-history-went-back = { PLURAL($n) ->
    [one] Atšauktas { $n } vėlesnis pakeitimas. Sugrąžinama vienu „Atšaukti“.
    [few] Atšaukti { $n } vėlesni pakeitimai. Visi sugrąžinami vienu „Atšaukti“.
   *[other] Atšaukta { $n } vėlesnių pakeitimų. Visi sugrąžinami vienu „Atšaukti“.
    }
menu-history-begun = Pradėtas įsivertinimas
menu-history-begun-from = Pradėta nuo { $date } plano (atspaudas { $head })
menu-history-taken-over = { PLURAL($answers) ->
    [one] { $answers } atsakymas laukia patvirtinimo
    [few] { $answers } atsakymai laukia patvirtinimo
   *[other] { $answers } atsakymų laukia patvirtinimo
    }{ $more ->
    [0] {""}
   *[other] {" "}(dar { $more } – klausimų, kurie nevertinami)
    }, { PLURAL($actions) ->
    [one] perkeltas { $actions } veiksmas
    [few] perkelti { $actions } veiksmai
   *[other] perkelta { $actions } veiksmų
    }
menu-history-waits = { $answer } (laukia patvirtinimo)
menu-history-action-added = Pridėtas veiksmas
menu-palette-checklist = { $title } – kontrolinis sąrašas, atsakyta { $answered } iš { $asked }
menu-change-evidence-shared = { $first } ir dar { PLURAL($n) ->
    [one] { $n } klausime
    [few] { $n } klausimuose
   *[other] { $n } klausimų
    }

# Kitais žodžiais, kuriais komandų ieškoma.
menu-also-export = spausdinti spausdinimas pdf excel word csv ataskaita santrauka dokumentas direktoriui tarybai merui pasirašyti parašas siųsti išsiųsti elektroninis el paštas paštu
menu-also-larger = didinti didesnės didesnis raides šriftas smulku dydis mastelis
menu-also-smaller = mažinti mažesnės mažesnis raides šriftas stambu dydis mastelis
menu-also-usual = raidės šriftas dydis mastelis
menu-also-history = kas pasikeitė pakeitimai kas keitė žurnalas atkurti ištrinti pašalinti versijos
menu-also-compare = kas pasikeitė pernai praėję metai skirtumai
menu-also-plan = biudžetas lėšos pinigai priemonės terminai atsakingi darbai grafikas kalendorius
menu-also-settings = parinktys nuostatos
menu-also-lithuanian = lietuvių lietuviškai
menu-also-english = anglų angliškai
menu-also-norwegian = norvegų norvegiškai
menu-also-results = indeksas lygis balai įvertinimas diagrama grafikas santrauka išvados
menu-also-risks = matrica žemėlapis tikimybė poveikis grėsmės prisiimti prisiėmimas
menu-also-handbook = pagalba skaityti mokytis kaip taisyklės
menu-also-save = įrašyti kopija atsarginė atmintukas kitur perkelti pervadinti vardas archyvas archyvuoti
menu-also-hand-over = kas kita pildo pildytojas perduoti perleisti pasikeisti žmogus pareigybė pavaduoti pavaduotojas atostogos kolega kolegė
menu-also-form = csv excel klausimynas anketa lentelė kolegai užpildyti
menu-also-take = csv excel klausimynas anketa lentelė užpildytas įkelti importuoti importas perimti
menu-also-undo = grįžti atgal klaida ištrinti pašalinti trinti naikinti
menu-also-review = auditorius patikrinti parašas tikras suklastotas
menu-also-next = pernai praėję metai pakartoti iš naujo kiti metai kartoti
menu-also-vote = grupė keliese kolegos nuomonės komisija balsavimas balsuoti vertintojai
menu-also-quit = uždaryti baigti išeiti išjungti darbą langą
menu-also-keys = klaviatūra klavišai spartieji klavišas
menu-also-help = pagalba paaiškinimas kaip
menu-also-open = atidaryti failą įsivertinimą planą tęsti
menu-also-new = sukurti kurti pradėti
menu-also-example = bandyti išbandyti demonstracija mokymai
menu-also-answers = klausimai klausimynas anketa pildyti vertinti
menu-also-start = pagrindinis pirmas langas
menu-also-present = mokymai seminaras skaidrės pristatymas prezentacija ekranas
menu-also-print = spausdinti knyga
menu-also-redo = pakartoti sugrąžinti
menu-also-evidence = prisegti priedas byla nuoroda prikabinti
menu-also-note = komentaras komentuoti pastaba
menu-also-filter = ieškoti paieška rasti filtruoti filtras
menu-also-not-applicable = neaktualu netinka
menu-also-unknown = nežinau neaišku
menu-also-following = toliau praleisti
menu-also-password = slaptažodis prisijungti saugumas apsauga užrakinti šifruoti
menu-also-setting-language = lietuvių anglų norvegų kalbą
menu-also-setting-theme = tema spalvos tamsi tamsus šviesi šviesus didelis didelio kontrastas kontrasto juoda fonas naktinis
menu-also-setting-motion = judėjimas animacija mirgėjimas
menu-also-setting-zoom = šriftas teksto raidės raidžių mastelis didinti didesnės mažinti mažesnės
menu-also-setting-tour = kaip pradėti pirmas kartas pradžiamokslis
menu-also-setting-packs = savi kontroliniai sąrašai rinkinys klausimai pridėti šablonas aprašas
menu-also-setting-institution = įstaiga savivaldybė pavadinimas pervadinti
menu-also-setting-kind = įstaiga savivaldybė globos namai rūšis
menu-also-setting-team = pareigos dalyviai grupė komanda darbuotojai naudotojai vartotojai
menu-also-setting-assessed-on = data diena vertinimas
menu-also-setting-approval = tvirtinti įsakymas patvirtinta vizos direktorius taryba meras parašas
menu-also-setting-legal-basis = įstatymas straipsnis teisės aktas pagrindas vadovaujantis
menu-also-setting-monitoring = stebėsena priežiūra kontrolė atskaitomybė ataskaita taryba
menu-also-setting-depth = trumpasis trumpas išsamus visas visi klausimų
menu-also-setting-scope = apimtis sąrašai kontroliniai sritys
menu-also-setting-left-out = nevertinama priežastis sąrašai
menu-also-setting-file = kur aplankas vieta diskas atspaudas ištrinti pervadinti perkelti
menu-also-chapter-buying = viešieji viešasis pirkimas pirkimų konkursas tiekėjas rangovas VPĮ CVP IS
menu-also-chapter-services = viešieji viešasis pirkimas pirkimų konkursas tiekėjas paslaugos licencija
menu-also-chapter-interests = konfliktas deklaracija nusišalinimas dovana giminės
menu-also-chapter-whistleblowing = pranešėjas skundas anonimiškai karštoji linija
menu-also-chapter-data = BDAR asmens duomenų apsauga prieiga
menu-also-chapter-steps = nuo ko pradėti kaip pildyti instrukcija
menu-also-chapter-workshop = mokymai pratimai dalyviai
menu-also-chapter-dilemmas = mokymai diskusija situacijos
menu-palette-search = Ieškoti vadovo tekste: { $words }
menu-palette-password = Slaptažodžio nėra: įsivertinimą perskaitys, kas gali atverti jo failą
menu-palette-apart = Visi žodžiai kartu niekur nerasti. Štai kur rastas bent vienas:
