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
presentation-keys-behind = → next · ← back · G more · a number and Enter: go there · B black screen · P second window · F11 full screen · Esc end
presentation-keys-ladder = → next · ← back · G levels · a number and Enter: go there · B black screen · P second window · F11 full screen · Esc end
presentation-show-ladder = Show levels (G)
presentation-keys = → next · ← back · a number and Enter: go there · B black screen · P second window · F11 full screen · Esc end
presentation-question-of = Question { $number } of { $count }
presentation-dilemma-of = Dilemma { $number } of { $count }
presentation-no-number = There is no { $number }; the last is { $last }
presentation-audience = Skaidra: audience screen
presentation-audience-how = Drag the second window onto the projector and press F11 there. All keys work in both windows.
presentation-next = Next
presentation-is-last = This is the last screen.
presentation-notes = Notes for the trainer
presentation-notes-none = There are no notes for this screen.
presentation-back = ← Back
presentation-forward = Next →
presentation-black-key = Black screen (B)
presentation-one-window = One window (P)
presentation-time = { $clock } · { $minutes } min gone
presentation-show-key = Show screen (B)
presentation-keys-trainer = Keys: → next · ← back · Home first screen · End last · a number and Enter: go there · G more, or levels · B black screen · D light or dark · { $larger } and { $smaller } size of the letters · P one window · F11 full screen · Esc end
presentation-parts = Parts
presentation-back-to-notes = Back to the notes
presentation-back-to-dilemma = Back to dilemma { $number }
presentation-back-to-question = Back to question { $number }
presentation-back-to-screen = Back to screen { $number }
presentation-rungs = Five rungs and their evidence
presentation-rung = { $level } – { $evidence }, grade { $grade }
presentation-key-steps = The next or the previous screen
presentation-key-ends = The first or the last screen
presentation-key-behind = The levels, or what is not shown yet
presentation-key-black = Black out the screen, or show it again
presentation-key-trainer = A second window for the trainer
presentation-key-full = Full screen
presentation-keys-of = Projector

# The ladder of a reversed question where the question stays above it: as few words as there is room for.
presentation-reversed-level-0 = yes
presentation-reversed-level-1 = sometimes stopped
presentation-reversed-level-2 = forbidden in writing
presentation-reversed-level-3 = no, records show it
presentation-reversed-level-4 = no, independently verified
