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
presentation-keys-behind = → toliau · ← atgal · G daugiau · skaičius ir Enter – į tą ekraną · B užtemdyti · P antras langas · F11 visas ekranas · Esc baigti
presentation-keys-ladder = → toliau · ← atgal · G lygiai · skaičius ir Enter – į tą ekraną · B užtemdyti · P antras langas · F11 visas ekranas · Esc baigti
presentation-show-ladder = Rodyti lygius (G)
presentation-keys = → toliau · ← atgal · skaičius ir Enter – į tą ekraną · B užtemdyti · P antras langas · F11 visas ekranas · Esc baigti
presentation-question-of = { $number } klausimas iš { $count }
presentation-dilemma-of = { $number } dilema iš { $count }
presentation-no-number = { $number } nėra – paskutinis { $last }
presentation-audience = „Skaidra“: ekranas auditorijai
presentation-audience-how = Antrą langą nutempkite į projektorių ir ten spauskite F11. Visi klavišai veikia abiejuose languose.
presentation-next = Toliau bus
presentation-is-last = Tai paskutinis ekranas.
presentation-notes = Vedėjo užrašai
presentation-notes-none = Šiam ekranui užrašų nėra.
presentation-back = ← Atgal
presentation-forward = Toliau →
presentation-black-key = Užtemdyti (B)
presentation-one-window = Vienas langas (P)
presentation-time = { $clock } · praėjo { $minutes } min.
presentation-show-key = Rodyti (B)
presentation-keys-trainer = Klavišai: → toliau · ← atgal · Home pirmas ekranas · End paskutinis · skaičius ir Enter – į tą ekraną · G daugiau ar lygiai · B užtemdyti · D šviesiai ar tamsiai · { $larger } ir { $smaller } raidžių dydis · P vienas langas · F11 visas ekranas · Esc baigti
presentation-parts = Dalys
presentation-back-to-notes = Grįžti prie užrašų
presentation-back-to-dilemma = Grįžti prie { $number } dilemos
presentation-back-to-question = Grįžti prie { $number } klausimo
presentation-back-to-screen = Grįžti prie { $number } ekrano
presentation-rungs = Penki laipteliai ir jų įrodymai
presentation-rung = { $level } – { $evidence }, { $grade } laipsnio
presentation-key-steps = Kitas ar ankstesnis ekranas
presentation-key-ends = Pirmas ar paskutinis ekranas
presentation-key-behind = Lygiai ar tai, kas dar neparodyta
presentation-key-black = Užtemdyti ekraną ar vėl parodyti
presentation-key-trainer = Antras langas vedančiajam
presentation-key-full = Visas ekranas
presentation-keys-of = Projektorius

# The ladder of a reversed question where the question stays above it: as few words as there is room for.
presentation-reversed-level-0 = taip, niekas nevaržo
presentation-reversed-level-1 = pavieniais atvejais sustabdoma
presentation-reversed-level-2 = uždrausta patvirtinta tvarka
presentation-reversed-level-3 = nebepasitaiko, tai rodo įrašai
presentation-reversed-level-4 = nebepasitaiko, nepriklausomai patikrinta
