# The screen for training: what a projector shows.

presentation-command-chapter = Present chapter
presentation-command-questions = Present questions
presentation-command-dilemmas = Present dilemmas
presentation-summary = In short
presentation-questions = { PLURAL($n) ->
    [one] { $n } question
   *[other] { $n } questions
    }
presentation-dilemmas = { PLURAL($n) ->
    [one] { $n } dilemma
   *[other] { $n } dilemmas
    }
presentation-show-twist = Show more (G)
presentation-hide = Hide (G)
presentation-hide-of = Hide (G) · { $place } of { $count }
presentation-black = The screen is black; B brings it back
presentation-go-to = { $number } · Enter
presentation-keys-behind = → next · ← back · G more · a number and Enter: go there · B black screen · F11 full screen · Esc end
presentation-keys-ladder = → next · ← back · G levels · a number and Enter: go there · B black screen · F11 full screen · Esc end
presentation-show-ladder = Show levels (G)
presentation-keys = → next · ← back · a number and Enter: go there · B black screen · F11 full screen · Esc end
presentation-question-of = Question { $number } of { $count }
presentation-dilemma-of = Dilemma { $number } of { $count }
presentation-no-number = There is no { $number }; the last is { $last }
