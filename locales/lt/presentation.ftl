# Ekranas mokymams: kas rodoma projektoriumi.

presentation-command-chapter = Rodyti skyrių projektoriumi
presentation-command-questions = Rodyti klausimus projektoriumi
presentation-command-dilemmas = Rodyti dilemas projektoriumi
presentation-summary = Trumpai
presentation-questions = { PLURAL($n) ->
    [one] { $n } klausimas
    [few] { $n } klausimai
   *[other] { $n } klausimų
    }
presentation-dilemmas = { PLURAL($n) ->
    [one] { $n } dilema
    [few] { $n } dilemos
   *[other] { $n } dilemų
    }
presentation-show-twist = Rodyti daugiau (G)
presentation-hide = Slėpti (G)
presentation-hide-of = Slėpti (G) · { $place } iš { $count }
presentation-black = Ekranas užtemdytas; B vėl jį parodo
presentation-go-to = { $number } · Enter
presentation-keys-behind = → toliau · ← atgal · G daugiau · skaičius ir Enter – ten · B užtemdyti · F11 visas ekranas · Esc baigti
presentation-keys-ladder = → toliau · ← atgal · G lygiai · skaičius ir Enter – ten · B užtemdyti · F11 visas ekranas · Esc baigti
presentation-show-ladder = Rodyti lygius (G)
presentation-keys = → toliau · ← atgal · skaičius ir Enter – ten · B užtemdyti · F11 visas ekranas · Esc baigti
presentation-question-of = { $number } klausimas iš { $count }
presentation-dilemma-of = { $number } dilema iš { $count }
presentation-no-number = { $number } nėra – paskutinis { $last }
