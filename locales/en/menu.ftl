# The frame of the window: screens, commands, foot, names of changes.

menu-program-name = Skaidra

menu-screen-start = Start
menu-screen-new = New assessment
menu-screen-answers = Answers
menu-screen-risks = Risks
menu-screen-results = Results
menu-screen-plan = Plan
menu-screen-export = Export
menu-screen-handbook = Handbook
menu-screen-history = History
menu-screen-review = Review of a received plan
menu-screen-settings = Settings

# Commands of the palette and on buttons. "…" only where the command asks for more.
menu-command-new = New assessment…
menu-command-open = Open…
menu-command-example = Open the worked example
menu-command-save-copy = Save a copy…
menu-command-undo = Undo the last deed
menu-command-redo = Redo what was undone
menu-command-next-unanswered = Next unanswered question
menu-command-next-question = Next question
menu-command-previous-question = Previous question
menu-command-add-evidence = Add evidence
menu-command-edit-note = Write the note
menu-command-not-applicable = Does not apply…
menu-command-unknown = We do not know
menu-command-filter = Filter the questions
menu-command-switch-pane = Go to the next part of the window
menu-command-palette = Find a command or a question
menu-command-help = The handbook on what is on screen
menu-command-zoom-in = Larger
menu-command-zoom-out = Smaller
menu-command-zoom-reset = Usual size

menu-palette-label = Command, question or handbook chapter
menu-palette-nothing = Nothing found. Try another word.

menu-foot-nothing-open = No assessment is open
menu-foot-answered = { $share } answered
menu-foot-saved = Saved { $time }
menu-foot-nothing-to-save = No changes yet
menu-foot-undo = Undo: { $name }
menu-foot-redo = Redo: { $name }
menu-foot-post = Filled in by: { $post }
menu-foot-language = Language: { $name }

# Names of changes: "Undo: answer na-03".
menu-change-institution = institution
menu-change-period = period of the plan
menu-change-assessed-on = assessment date
menu-change-team = participants
menu-change-scope = scope
menu-change-left-out-reason = what was left out
menu-change-plan-language = language of the plan
menu-change-approval = approval line
menu-change-answer = answer { $id }
menu-change-note = note { $id }
menu-change-evidence = evidence { $id }
menu-change-rating = risk rating { $id }
menu-change-acceptance = risk acceptance { $id }
menu-change-action = action { $id }
menu-change-action-removed = removed action { $id }
menu-change-action-order = place of action { $id }
menu-change-several = { $first } and { PLURAL($n) ->
    [one] { $n } more change
   *[other] { $n } more changes
    }
