# Lango rėmas: ekranai, komandos, apatinė juosta, pakeitimų vardai.

menu-program-name = Skaidra

menu-screen-start = Pradžia
menu-screen-new = Naujas įsivertinimas
menu-screen-answers = Atsakymai
menu-screen-risks = Rizikos
menu-screen-results = Rezultatai
menu-screen-plan = Planas
menu-screen-export = Eksportas
menu-screen-handbook = Vadovas
menu-screen-history = Istorija
menu-screen-review = Gauto plano peržiūra
menu-screen-settings = Nustatymai

# Komandos paletėje ir mygtukuose. „…“ rašoma tik tada, kai komanda dar ko nors paklaus.
menu-command-new = Naujas įsivertinimas…
menu-command-open = Atverti…
menu-command-example = Atverti pavyzdį
menu-command-save-copy = Išsaugoti kopiją…
menu-command-undo = Atšaukti paskutinį veiksmą
menu-command-redo = Grąžinti atšauktą veiksmą
menu-command-next-unanswered = Kitas neatsakytas klausimas
menu-command-next-question = Kitas klausimas
menu-command-previous-question = Ankstesnis klausimas
menu-command-add-evidence = Pridėti įrodymą
menu-command-edit-note = Rašyti pastabą
menu-command-not-applicable = Klausimas netaikomas…
menu-command-unknown = Nežinome
menu-command-filter = Atrinkti klausimus
menu-command-switch-pane = Pereiti į kitą lango dalį
menu-command-palette = Rasti komandą ar klausimą
menu-command-help = Vadovas apie tai, kas ekrane
menu-command-zoom-in = Padidinti
menu-command-zoom-out = Sumažinti
menu-command-zoom-reset = Įprastas dydis

menu-palette-label = Komanda, klausimas ar vadovo skyrius
menu-palette-nothing = Nieko nerasta. Pabandykite kitą žodį.

menu-foot-nothing-open = Joks įsivertinimas neatvertas
menu-foot-answered = { $share } atsakyta
menu-foot-saved = Išsaugota { $time }
menu-foot-nothing-to-save = Pakeitimų dar nėra
menu-foot-undo = Atšaukti: { $name }
menu-foot-redo = Grąžinti: { $name }
menu-foot-post = Pildo: { $post }
menu-foot-language = Kalba: { $name }

# Pakeitimų vardai: „Atšaukti: atsakymas na-03“.
menu-change-institution = įstaiga
menu-change-period = plano laikotarpis
menu-change-assessed-on = įsivertinimo data
menu-change-team = dalyviai
menu-change-scope = kas vertinama
menu-change-left-out-reason = kodėl kas nevertinta
menu-change-plan-language = plano kalba
menu-change-approval = tvirtinimo žyma
menu-change-answer = atsakymas { $id }
menu-change-note = pastaba { $id }
menu-change-evidence = įrodymas { $id }
menu-change-rating = rizikos vertinimas { $id }
menu-change-acceptance = rizikos prisiėmimas { $id }
menu-change-action = veiksmas { $id }
menu-change-action-removed = pašalintas veiksmas { $id }
menu-change-action-order = veiksmo { $id } vieta
menu-change-several = { $first } ir dar { PLURAL($n) ->
    [one] { $n } pakeitimas
    [few] { $n } pakeitimai
   *[other] { $n } pakeitimų
    }
