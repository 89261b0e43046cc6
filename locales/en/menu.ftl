# The frame of the window: screens, commands, foot, names of changes.

menu-program-name = Skaidra

menu-screen-start = Start
menu-screen-new = New assessment
menu-screen-answers = Answers
menu-screen-risks = Risks
menu-screen-results = Results
menu-screen-plan = Plan
menu-screen-compare = Comparison
menu-screen-export = Export
menu-screen-handbook = Handbook
menu-screen-history = History
menu-screen-review = Review of a received plan
menu-screen-settings = Settings
menu-screen-needs-assessment = Open or start an assessment first
menu-cannot-next-year = Answer at least one question first: next year’s assessment starts from the answers.
menu-cannot-confirm = Nothing to confirm: no answers were carried over from an earlier assessment.

# Commands of the palette and on buttons. "…" only where the command asks for more.
menu-command-new = New assessment…
menu-command-open = Open…
menu-command-example = Open the worked example
menu-command-save-copy = Save a copy…
menu-command-hand-over = Someone else fills in…
menu-command-quit = Close the program
menu-command-undo = Undo the last change
menu-command-redo = Redo what was undone
menu-command-next-unanswered = Next unanswered question
menu-command-next-question = Next question
menu-command-previous-question = Previous question
menu-command-add-evidence = Add evidence
menu-command-edit-note = Write the note
menu-command-not-applicable = Does not apply…
menu-command-unknown = We do not know
menu-command-filter = Filter the questions, risks or changes
menu-command-switch-pane = Go to the next part of the window
menu-command-palette = Find a command or a question
menu-command-help = What the handbook says about this screen
menu-command-zoom-in = Larger
menu-command-zoom-out = Smaller
menu-command-zoom-reset = Normal size

menu-palette-label = Command, question or handbook chapter
menu-find = Find
menu-palette-nothing = Nothing found. Try another word.

menu-foot-nothing-open = No assessment is open
menu-foot-answered = { $n } of { $all } answered
menu-foot-saved = Saved { $time }
menu-foot-writing = Writing…
menu-foot-example = Worked example, nothing changed yet
menu-foot-nothing-to-save = No changes yet
menu-foot-read-only = Read only: { $why }
menu-read-only-nothing-recorded = Not recorded: the file is read-only.
menu-foot-undo = Undo: { $name }
menu-foot-undo-bare = Undo
menu-foot-undo-nothing = Nothing to undo
menu-foot-redo = Redo: { $name }
menu-foot-redo-bare = Redo
menu-foot-post = Filled in by: { $post }
menu-foot-post-none = not given yet
menu-foot-post-other = Another post…
menu-name-on = { $name }, { $date }
menu-copy-of = Copy: { $name }
menu-received-of = Received plan: { $name }
menu-foot-language = Language: { $name }

# Names of changes: "Undo: answer na-03".
menu-change-institution = institution
menu-change-period = period of the plan
menu-change-assessed-on = assessment date
menu-change-team = participants
menu-change-scope = scope
menu-change-packs = own content packs
menu-change-left-out-reason = why proposed checklists are not assessed
menu-change-plan-language = language of the plan
menu-change-approval = approval line
menu-change-legal-basis = legal basis of the plan
menu-change-monitoring = monitoring of the plan
menu-change-answer = answer { $id }
menu-change-note = note { $id }
menu-change-evidence = evidence { $id }
menu-change-rating = risk rating “{ $id }”
menu-change-acceptance = risk acceptance “{ $id }”
menu-change-action = action “{ $id }”
menu-change-action-added = added action “{ $id }”
menu-change-action-field = { $field } – action “{ $id }”
menu-change-action-text = action text – “{ $id }”
menu-change-acceptance-removed = withdrawn acceptance of the risk “{ $id }”
menu-change-action-removed = removed action “{ $id }”
menu-change-action-order = place of action “{ $id }”
menu-change-went-back = going back to: { $to }, { $time }
menu-change-several = { $first } and { PLURAL($n) ->
    [one] { $n } more change
   *[other] { $n } more changes
    }

menu-history-about = Who changed what, and when. Going back to an earlier change undoes the later ones, but they stay in the history.
menu-history-filter = Search by change or post
menu-history-here = Back to here
menu-history-now = as it is now
menu-history-taken-back = undone later
menu-history-read-only = The file is read-only, so you cannot go back to earlier changes.
menu-history-end = You cannot go back further: the assessment was started here.
menu-history-end-example = You cannot go back further: this is how the example was made.
menu-history-end-copy = You cannot go back further: others recorded this before the copy was made.
menu-history-blank = no answer
menu-history-na = does not apply
menu-history-undone = Undone: { $name }
menu-history-redone = Redone: { $name }
# A question or risk of a checklist that the program does not have was changed: nothing changes on screen.
menu-history-of-missing = { $done } (the program does not have this checklist)
menu-history-vote-of = { $name } ({ $rater })

menu-review-about = Here you can see whether a received plan is genuine and unchanged, and whether its scores are right. Open the PDF or the assessment file you received; it will not be changed.
menu-review-working = Checking…
menu-review-failed = The check stopped before it was finished; the file is unchanged. Try again: { $path }
menu-review-plan = Assessed on { $date }; { PLURAL($n) ->
    [one] { $n } action in the plan
   *[other] { $n } actions in the plan
    }
menu-review-journal = The plan carries the whole assessment: answers, evidence and history. You can open it as a copy of your own; the received file stays as it is.
menu-review-file = This is an assessment file, not an exported plan. You can open it as a copy of your own; the received file stays as it is.
menu-review-head = Fingerprint: { $head }
menu-review-file-title = Review of a received assessment
menu-review-copy-head = Copy the fingerprint
menu-review-copied = Copied
menu-review-changes = What changed since the last assessment
menu-review-altered = What differs: in the journal → in the plan
menu-review-altered-more = There are more differences.
menu-review-actions = Actions
menu-review-dropped = { $title } (dropped because: { $reason })
menu-review-attention = What to look at ({ $n })
menu-review-figures = Evidence letter { $letter }, coverage { $coverage }.
menu-review-coverage = Coverage { $coverage }.
menu-review-copy-broken = You can open what the journal of changes holds as a copy to look at. It may have been altered, so do not carry on in the copy as if it were the received plan.
menu-review-copy-newer = You can look at what was saved before that line in a copy. Install the newest version of the program before you go on: the copy would not hold everything.
menu-review-open = Open a copy of the assessment
menu-review-copy-kept = You already have such a copy (changed { $time }).
menu-review-copy-on = Continue in the copy
menu-review-open-new = Open a new copy
menu-copy-suspect = This is a copy from a plan that does not match its data or was changed. It shows what the plan’s journal holds, not what the plan says.
menu-copy-back = Back to the review of the plan
menu-review-other = Check another plan…
menu-review-signatures = Signatures

menu-settings-language = Language
menu-settings-theme = Appearance
menu-settings-theme-system = Same as the system
menu-settings-theme-light = Light
menu-settings-theme-dark = Dark
menu-settings-theme-contrast = High contrast
menu-settings-zoom = Size
menu-settings-assessment = This assessment
menu-settings-assessment-about = Kept in the file of the assessment and with it, whoever opens it.
menu-settings-computer = This computer
menu-settings-computer-about = Holds for every assessment that is opened on this computer; no file records it.
menu-settings-to-assessment = Settings of this assessment
menu-settings-to-computer = Settings of this computer
menu-settings-team = Participants (posts)
menu-settings-team-note = One post per line.
menu-settings-post-gone = “{ $post }” no longer takes part, but { PLURAL($n) ->
    [one] { $n } action in the plan is still assigned to that post
   *[other] { $n } actions in the plan are still assigned to that post
    }.
menu-settings-post-gone-fills-in = “{ $post }” no longer takes part, but changes are still recorded under that post.
menu-settings-post-gone-go = Change it everywhere to “{ $post }”
menu-settings-post-gone-plan = Choose another post in the plan
menu-settings-assessed-on = Assessment date
menu-settings-assessed-on-note = The age of evidence and the deadlines of actions are counted from this date. If it is empty, the day of the last change is used.
menu-settings-assessed-on-later = The assessment date is later than today: check the year.
menu-settings-assessed-on-kept = The assessment date stays { $day }, as in the exported plan. To assess anew, begin next year’s assessment; the date can be changed in the settings.
menu-settings-assessed-on-earlier = The assessment date is earlier than that of the last assessment ({ $day }): check the year.
menu-settings-assessed-on-back = The plan will bear the assessment date { $day }, when the last change was recorded, though an earlier change was recorded on { $later }: the computer’s clock was wrong. Enter the assessment date.
menu-clock-behind = The computer’s clock shows { $now }, but the last change in this file was recorded at { $last }. Changes are recorded, but their date may be wrong. Check the computer’s clock{ $day ->
        [given] .
       *[open] , or enter the assessment date in the settings.
    }
menu-settings-approval = Approval line of the plan
menu-settings-approval-hint = E.g. by Director’s order No. V-12 of 1 December 2026
menu-settings-legal-basis = Legal basis of the plan
menu-settings-legal-basis-hint = E.g. Law on Prevention of Corruption, Article 7(1)(4) and 7(4)
menu-settings-monitoring = Who monitors the plan and to whom they report
menu-settings-monitoring-hint = E.g. the internal auditor every quarter; report to the director by 1 March
menu-settings-kind-about = For this kind of institution, other checklists are suggested.
menu-settings-kind-adds = Would be added: { $lists }.
menu-settings-kind-leaves = Would no longer be assessed: { $lists }.
menu-settings-kind-answers = { PLURAL($n) ->
        [one] { $n } answer of these checklists would no longer count in the results or the plan. It stays in the file and comes back with the checklist.
       *[other] { $n } answers of these checklists would no longer count in the results or the plan. They stay in the file and come back with the checklists.
    }
menu-settings-kind-go = Assess the suggested checklists
menu-settings-kind-stay = Keep my selection
menu-settings-left-out = Why proposed checklists are not assessed
menu-settings-rapid-about = { PLURAL($n) ->
    [one] { $n } answer already given will not be counted or shown. It is kept, and returns with all questions.
   *[other] { $n } answers already given will not be counted or shown. They are kept, and return with all questions.
    }
menu-settings-rapid-go = Switch to the rapid assessment
menu-settings-rapid-stay = Keep all questions
menu-settings-leave-about = { PLURAL($n) ->
        [one] Without this checklist { $n } answer no longer counts. It stays in the file and comes back with the checklist.
       *[other] Without this checklist { $n } answers no longer count. They stay in the file and come back with the checklist.
    }
menu-settings-leave-actions = { PLURAL($n) ->
        [one] Action { $numbers } stays in the plan but no longer lowers a risk.
       *[other] Actions { $numbers } stay in the plan but no longer lower a risk.
    }
menu-settings-leave-go = Leave the checklist out
menu-settings-leave-stay = Keep the checklist
menu-settings-file = File
menu-settings-head = The fingerprint begins with { $head }
menu-settings-privacy = Nothing is sent anywhere: the program opens no network connection, and everything stays on this computer.
menu-panel-edge = Edge of the panel
menu-command-review = Check a received plan…
menu-command-keys = List of shortcuts
menu-palette-keys = Type “?” to see every shortcut.
menu-palette-risk = Risk { $number }: { $text }
menu-palette-action = Action: { $title }
menu-key-levels = Answer with a level from 0 to 4
menu-key-tab = The next field or button
menu-key-order = Move an action of the plan up or down
menu-key-escape = Close what is open
menu-keys-everywhere = Everywhere
menu-history-empty = Nothing has been changed yet. Here you will see who changed what and when, and can go back.
menu-history-everyone = Everyone
menu-history-older = { PLURAL($n) ->
    [one] Show { $n } older one
   *[other] Show { $n } older ones
    }
menu-history-from-to = { $old } → { $new }
menu-history-added = Added: { $what }
menu-history-removed = Removed: { $what }
menu-history-and-more = and { $n } more
menu-history-nothing = (empty)
menu-history-degrees = likelihood { $likelihood }, impact { $impact }
menu-history-proposed = proposed: { $degrees }
menu-settings-motion = Motion
menu-settings-motion-off = No animation
menu-settings-tour = Tour
menu-back-results = Back to the results
menu-back-risks = Back to the risks
menu-back-compare = Back to the comparison
menu-back-plan = Back to the plan
menu-back-handbook = Back to the handbook
menu-back-start = Back to the start
menu-back-new = Back to the new assessment
menu-back-answers = Back to the question
menu-back-export = Back to the export
menu-back-history = Back to the history
menu-back-review = Back to the review
menu-back-settings = Back to the settings
menu-history-as-then = Everything already is as it was after that change, so nothing was changed.
menu-history-went-back = { PLURAL($n) ->
    [one] { $n } later change undone. One undo brings it back.
   *[other] { $n } later changes undone. One undo brings them all back.
    }
menu-history-begun = Assessment started
menu-history-begun-from = Started from the plan of { $date } (fingerprint { $head })
menu-history-taken-over = { PLURAL($answers) ->
    [one] { $answers } answer to be confirmed
   *[other] { $answers } answers to be confirmed
    }{ $more ->
    [0] {""}
   *[other] {" "}({ $more } more to questions not assessed)
    }, { PLURAL($actions) ->
    [one] { $actions } action carried over
   *[other] { $actions } actions carried over
    }
menu-history-waits = { $answer } (to be confirmed)
menu-history-action-added = Action added
menu-palette-checklist = { $title } – checklist, { $answered } of { $asked } answered
menu-change-evidence-shared = { $first } and in { PLURAL($n) ->
    [one] { $n } other question
   *[other] { $n } other questions
    }

# Other words by which commands are looked for.
menu-also-export = print pdf excel word csv report summary document council mayor director sign signature send email mail
menu-also-larger = bigger larger letters font small size scale
menu-also-smaller = smaller letters font big size scale
menu-also-usual = letters font size scale normal usual
menu-also-history = what changed who changed log restore delete remove versions
menu-also-compare = what changed last year differences
menu-also-plan = budget money measures deadlines owners work schedule calendar
menu-also-settings = options preferences
menu-also-lithuanian = Lithuanian
menu-also-english = English language
menu-also-norwegian = Norwegian
menu-also-results = index level points score chart graph summary conclusions
menu-also-risks = matrix map likelihood impact threats accept acceptance
menu-also-handbook = help read learn how rules
menu-also-save = copy backup stick elsewhere move rename name archive
menu-also-hand-over = who fills fill in hand over pass person post deputy substitute holiday colleague delegate handover
menu-also-form = csv excel form table colleague fill questionnaire
menu-also-take = csv excel form table filled load import questionnaire
menu-also-undo = go back mistake delete remove erase
menu-also-review = auditor check signature genuine forged
menu-also-next = last year repeat again
menu-also-vote = group several colleagues opinions committee panel voting
menu-also-quit = quit exit end leave window
menu-also-keys = keyboard keys hotkeys key
menu-also-help = help explain how
menu-also-open = load file assessment plan continue
menu-also-new = create start begin
menu-also-example = sample try demonstration training
menu-also-answers = questions fill assess
menu-also-start = home main first
menu-also-present = training workshop slides presentation screen
menu-also-print = print book
menu-also-redo = repeat again
menu-also-evidence = attach attachment file link
menu-also-note = comment remark
menu-also-filter = search find
menu-also-not-applicable = irrelevant
menu-also-unknown = unsure unclear
menu-also-following = continue skip
menu-also-password = password login security protection lock encrypt
menu-also-setting-language = lithuanian english norwegian
menu-also-setting-theme = theme colours dark light high contrast black background mode night
menu-also-setting-motion = animation flicker move
menu-also-setting-zoom = font letters scale bigger larger smaller
menu-also-setting-tour = first time begin introduction
menu-also-setting-packs = own checklists pack questions add template description
menu-also-setting-institution = institution municipality name rename
menu-also-setting-kind = institution municipality care home type
menu-also-setting-team = posts people group staff users
menu-also-setting-assessed-on = day date
menu-also-setting-approval = approve order signed director council mayor signature
menu-also-setting-legal-basis = law article act ground basis
menu-also-setting-monitoring = monitoring oversight follow-up report council
menu-also-setting-depth = rapid short full all
menu-also-setting-scope = scope checklists areas
menu-also-setting-left-out = not assessed reason checklists
menu-also-setting-file = where folder place disk fingerprint delete rename move
menu-also-chapter-buying = public procurement purchasing tender supplier contractor
menu-also-chapter-services = public procurement purchasing tender supplier services licence
menu-also-chapter-interests = conflict declaration recusal gift relatives
menu-also-chapter-whistleblowing = whistleblower complaint anonymous hotline
menu-also-chapter-data = GDPR personal privacy protection access
menu-also-chapter-steps = where to begin how to fill instructions
menu-also-chapter-workshop = training exercises participants
menu-also-chapter-dilemmas = training discussion situations
menu-palette-search = Search the text of the handbook for: { $words }
menu-palette-password = There is no password: whoever can open the file can read the assessment
menu-palette-apart = All words together are found nowhere. Here is where one of them is:
