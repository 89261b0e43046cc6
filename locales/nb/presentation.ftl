# Skjermen for opplæring: det en prosjektor viser.

presentation-command-chapter = Vis kapittelet på skjerm
presentation-command-questions = Vis spørsmålene på skjerm
presentation-command-dilemmas = Vis dilemmaene på skjerm
presentation-summary = Kort sagt
presentation-questions = { PLURAL($n) ->
    [one] { $n } spørsmål
   *[other] { $n } spørsmål
    }
presentation-dilemmas = { PLURAL($n) ->
    [one] { $n } dilemma
   *[other] { $n } dilemmaer
    }
presentation-show-twist = Vis mer (G)
presentation-hide = Skjul (G)
presentation-hide-of = Skjul (G) · { $place } av { $count }
presentation-black = Skjermen er mørklagt; B viser den igjen
presentation-go-to = { $number } · Enter
presentation-keys-behind = → neste · ← tilbake · G mer · et tall og Enter: gå dit · B mørk skjerm · P to vinduer · F11 full skjerm · Esc avslutt
presentation-keys-ladder = → neste · ← tilbake · G nivåer · et tall og Enter: gå dit · B mørk skjerm · P to vinduer · F11 full skjerm · Esc avslutt
presentation-show-ladder = Vis nivåene (G)
presentation-keys = → neste · ← tilbake · et tall og Enter: gå dit · B mørk skjerm · P to vinduer · F11 full skjerm · Esc avslutt
presentation-question-of = Spørsmål { $number } av { $count }
presentation-dilemma-of = Dilemma { $number } av { $count }
presentation-no-number = { $number } finnes ikke; det siste er { $last }
presentation-audience = Skaidra: skjermen for deltakerne
presentation-audience-how = Dra det andre vinduet over på projektoren og trykk F11 der. Alle taster virker i begge vinduene.
presentation-next = Neste
presentation-is-last = Dette er det siste skjermbildet.
presentation-notes = Notater til kurslederen
presentation-notes-none = Det er ingen notater til dette skjermbildet.
presentation-back = ← Tilbake
presentation-forward = Neste →
presentation-black-key = Mørk skjerm (B)
presentation-one-window = Ett vindu (P)
presentation-time = { $clock } · { $minutes } min er gått
presentation-show-key = Vis skjermen (B)
presentation-keys-trainer = Taster: → neste · ← tilbake · Home første skjermbilde · End siste · et tall og Enter: gå dit · G mer eller nivåer · B mørk skjerm · D lys eller mørk · { $larger } og { $smaller } skriftstørrelse · P ett vindu · F11 full skjerm · Esc avslutt
presentation-parts = Deler
presentation-back-to-notes = Tilbake til notatene
presentation-back-to-dilemma = Tilbake til dilemma { $number }
presentation-back-to-question = Tilbake til spørsmål { $number }
presentation-back-to-screen = Tilbake til skjermbilde { $number }
presentation-rungs = Fem trinn og dokumentasjonen til dem
presentation-rung = { $level } – { $evidence }, grad { $grade }
presentation-key-steps = Neste eller forrige skjermbilde
presentation-key-ends = Første eller siste skjermbilde
presentation-key-behind = Nivåene, eller det som ikke er vist ennå
presentation-key-black = Gjør skjermen svart, eller vis den igjen
presentation-key-trainer = Et eget vindu for kurslederen
presentation-key-full = Hele skjermen
presentation-keys-of = Projektor

# The ladder of a reversed question where the question stays above it: as few words as there is room for.
presentation-reversed-level-0 = ja, uhindret
presentation-reversed-level-1 = skjer, stanses iblant
presentation-reversed-level-2 = forbudt i vedtatt rutine
presentation-reversed-level-3 = nei, registreringer viser det
presentation-reversed-level-4 = nei, uavhengig kontrollert
