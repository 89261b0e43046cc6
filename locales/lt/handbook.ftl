# Vadovo skaitytuvas: turinys, skyrius, paieška, skaitytojo žymos ir pastabos.

handbook-head = { $number } skyrius iš { $total } · { PLURAL($minutes) ->
    [one] { $minutes } minutė
    [few] { $minutes } minutės
   *[other] { $minutes } minučių
    }
handbook-head-uncounted = Skaityti { PLURAL($minutes) ->
    [one] { $minutes } minutę
    [few] { $minutes } minutes
   *[other] { $minutes } minučių
    }
handbook-contents = Turinys
handbook-contents-english = Toliau angliškai
handbook-back = Atgal
handbook-forward = Pirmyn
handbook-narrower = Siauresnis tekstas
handbook-wider = Platesnis tekstas
handbook-kept = Mano žymos ({ $n })
handbook-more = Daugiau
handbook-sources = Šaltiniai
handbook-sources-note = Viskas, kuo remiasi vadovas. Prie kiekvieno šaltinio nurodyta, kur vadove jis cituojamas.
handbook-sources-cited = Cituojama:
handbook-questions-here = Čia nukreipiantys klausimai
handbook-bookmarked = pažymėta
handbook-note-label = Mano pastaba apie šį skyrelį

# Ką galima daryti su skyreliu ar pastraipa. $title – skyrelio pavadinimas.
handbook-section-menu = Daugiau: „{ $title }“
handbook-bookmark-add = Pažymėti skyrelį
handbook-bookmark-remove = Nuimti žymą
handbook-note-write = Rašyti pastabą
handbook-highlight-sentence = Paryškinti sakinį
handbook-highlight-paragraph = Paryškinti pastraipą
handbook-highlight-selection = Paryškinti pasirinktus žodžius
handbook-highlight-remove = Nuimti paryškinimą
handbook-selection-hint = H – paryškinti pasirinktus žodžius, Ctrl + C – kopijuoti
handbook-highlight-nothing = Čia nėra ko paryškinti. Slinkite taip, kad pastraipa būtų lango viršuje, arba pasirinkite žodžius.
handbook-copy-paragraph = Kopijuoti pastraipą

# Tekstas ne lango kalba. $name – kalbos pavadinimas ta pačia kalba.
handbook-in-language = Šis tekstas kita kalba: { $name }
handbook-own-language = Skaityti lietuviškai
handbook-hit-english = angliškai

handbook-search = Ieškoti vadove
handbook-search-hint = Žodis arba jo pradžia
handbook-search-language = Ieškoti kalba
handbook-search-preparing = Paieška ruošiama…
handbook-found = { PLURAL($n) ->
    [one] Rasta { $n } vieta
    [few] Rastos { $n } vietos
   *[other] Rasta { $n } vietų
    }
handbook-found-terms = Žodynėlis
handbook-found-sections = Skyriai
handbook-found-questions = Klausimai
handbook-found-measures = Priemonės
handbook-found-all = Rodyti visus ({ $n })
handbook-found-some = Visų šių žodžių vienoje vietoje nėra. Čia yra bent keli iš jų.
handbook-found-nothing = Nieko nerasta. Pabandykite kitą žodį arba ieškokite kita kalba.

# Vadove rodomas klausimas arba priemonė.
handbook-card-answer = Atsakyti į šį klausimą
handbook-card-no-assessment = Kad galėtumėte atsakyti, pradžios ekrane pradėkite arba atverkite įsivertinimą.
handbook-card-evidence = { $grade } laipsnio įrodymas
handbook-card-action = Ką daryti
handbook-card-indicator = Rodiklis
handbook-card-section = Skaityti toliau
handbook-card-measure = Priemonė
handbook-card-effort = Sąnaudos: { $effort } iš 5
handbook-card-asked = Klausimai apie šią priemonę
handbook-card-known = Kur taikoma

# Ką skaitytojas pasilieka sau.
handbook-kept-title = Mano vadovo žymos ir pastabos
handbook-kept-nothing = Žymų ir pastabų dar nėra. Skaitant skyrių, M pažymi skyrelį, H paryškina pastraipą, T leidžia rašyti pastabą.
handbook-kept-bookmark = Pažymėta { $date }
handbook-kept-note = Pastaba, { $date }
handbook-kept-remove = Pašalinti
handbook-kept-export = Išsaugoti „Markdown“ formatu…
handbook-kept-export-title = Išsaugoti žymas ir pastabas
handbook-kept-export-note = Teksto failas, kurį atveria bet kuri rengyklė. Pastabos lieka ir programoje.
handbook-kept-export-go = Išsaugoti
handbook-kept-file = vadovo-pastabos.md
handbook-kept-saved = Žymos ir pastabos išsaugotos: { $path }

# Skaitytuvo komandos paletėje.
handbook-command-search = Ieškoti vadove
handbook-command-back = Grįžti, kur skaityta prieš tai
handbook-command-forward = Vėl pirmyn per skaitytas vietas
handbook-command-previous = Ankstesnis skyrius
handbook-command-next = Kitas skyrius
handbook-command-line-down = Slinkti truputį žemyn
handbook-command-line-up = Slinkti truputį aukštyn
handbook-command-page-down = Slinkti žemyn per langą
handbook-command-page-up = Slinkti aukštyn per langą
handbook-command-begin = Į skyriaus pradžią
handbook-command-end = Į skyriaus pabaigą
handbook-command-bookmark = Pažymėti skyrelį arba nuimti žymą
handbook-command-highlight = Paryškinti pastraipą arba nuimti paryškinimą
handbook-command-note = Rašyti pastabą apie skyrelį
handbook-command-narrower = Siauresnis tekstas
handbook-command-wider = Platesnis tekstas
handbook-command-kept = Mano žymos ir pastabos
