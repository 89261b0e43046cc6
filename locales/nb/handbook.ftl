# Leseren for håndboken: innhold, kapittel, søk, det leseren tar vare på.

handbook-head = Kapittel { $number } av { $total } · { PLURAL($minutes) ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutter
    }
handbook-head-uncounted = { PLURAL($minutes) ->
    [one] { $minutes } minutts lesning
   *[other] { $minutes } minutters lesning
    }
handbook-contents = Innhold
handbook-contents-english = Videre på engelsk
handbook-back = Tilbake
handbook-forward = Fremover
handbook-narrower = Smalere tekst
handbook-wider = Bredere tekst
handbook-kept = Mine merker ({ $n })
handbook-more = Mer
handbook-sources = Kilder
handbook-sources-note = Alt håndboken bygger på. Ved hver kilde står avsnittene som viser til den.
handbook-sources-cited = Vist til i:
handbook-questions-here = Spørsmål som viser hit
handbook-bookmarked = bokmerket
handbook-note-label = Mitt notat til avsnittet

# Det som kan gjøres med et avsnitt. $title er avsnittets overskrift.
handbook-section-menu = Mer om «{ $title }»
handbook-bookmark-add = Sett bokmerke på avsnittet
handbook-bookmark-remove = Fjern bokmerket
handbook-note-write = Skriv et notat
handbook-highlight-sentence = Uthev setningen
handbook-highlight-paragraph = Uthev avsnittet
handbook-highlight-selection = Uthev de merkede ordene
handbook-highlight-remove = Fjern uthevingen
handbook-selection-hint = H uthever de merkede ordene, Ctrl + C kopierer dem
handbook-highlight-nothing = Her er det ingenting å utheve. Rull til avsnittet står øverst i vinduet, eller merk noen ord.
handbook-copy-paragraph = Kopier avsnittet

# En tekst på et annet språk enn vinduets. $name er språkets eget navn.
handbook-in-language = Denne teksten er på et annet språk: { $name }
handbook-own-language = Les på norsk
handbook-hit-english = på engelsk

handbook-search = Søk i håndboken
handbook-search-hint = Et ord eller begynnelsen på det
handbook-search-language = Søk på
handbook-search-preparing = Søket klargjøres…
handbook-found = { PLURAL($n) ->
    [one] { $n } sted
   *[other] { $n } steder
    }
handbook-found-terms = Ordliste
handbook-found-sections = Kapitler
handbook-found-questions = Spørsmål
handbook-found-measures = Tiltak
handbook-found-all = Vis alle { $n }
handbook-found-some = Ingen steder finnes alle disse ordene. Her står noen av dem.
handbook-found-nothing = Ingenting ble funnet. Prøv et annet ord, eller søk på et annet språk.

# Et spørsmål eller et tiltak vist i håndboken.
handbook-card-answer = Svar på dette spørsmålet
handbook-card-no-assessment = For å svare må du begynne på eller åpne en vurdering på startskjermen.
handbook-card-evidence = Dokumentasjon av grad { $grade }
handbook-card-action = Hva som bør gjøres
handbook-card-indicator = Indikator
handbook-card-section = Les videre
handbook-card-measure = Tiltak
handbook-card-effort = Innsats { $effort } av 5
handbook-card-asked = Spørsmål om tiltaket
handbook-card-known = Der det er tatt i bruk

# Det leseren tar vare på.
handbook-kept-title = Mine merker og notater i håndboken
handbook-kept-nothing = Her er det ingenting ennå. I et kapittel setter M bokmerke, H uthever et avsnitt, og T skriver et notat.
handbook-kept-bookmark = Bokmerket { $date }
handbook-kept-note = Notat fra { $date }
handbook-kept-remove = Fjern
handbook-kept-export = Lagre som Markdown…
handbook-kept-export-title = Lagre merker og notater
handbook-kept-export-note = En tekstfil som alle redigeringsprogrammer åpner. Notatene blir også værende i programmet.
handbook-kept-export-go = Lagre
handbook-kept-file = handboknotater.md
handbook-kept-saved = Merker og notater er lagret: { $path }

# Leserens kommandoer slik paletten viser dem.
handbook-command-search = Søk i håndboken
handbook-command-back = Tilbake til der jeg leste
handbook-command-forward = Fremover igjen i håndboken
handbook-command-previous = Forrige kapittel
handbook-command-next = Neste kapittel
handbook-command-line-down = Rull litt ned
handbook-command-line-up = Rull litt opp
handbook-command-page-down = Rull en side ned
handbook-command-page-up = Rull en side opp
handbook-command-begin = Til begynnelsen av kapittelet
handbook-command-end = Til slutten av kapittelet
handbook-command-bookmark = Sett eller fjern bokmerke på avsnittet
handbook-command-highlight = Uthev avsnittet eller fjern uthevingen
handbook-command-note = Skriv et notat til avsnittet
handbook-command-narrower = Smalere spalte
handbook-command-wider = Bredere spalte
handbook-command-kept = Mine merker og notater
