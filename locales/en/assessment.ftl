# Start, a new assessment, answers and evidence.

assessment-start-title = Skaidra
assessment-start-text = Assess the risk of corruption, support your answers with evidence, and make an action plan that can be verified.
assessment-start-open = Open assessment
assessment-start-assessed = assessed on { $date }
assessment-start-state = { $share } answered
assessment-start-continue = Continue
assessment-start-continue-with = Continue: { $name }
assessment-start-begun = Continue the unfinished assessment
assessment-start-begun-of = Continue the unfinished assessment: { $name }
assessment-start-begun-drop = Discard it
assessment-start-changed = changed { $time }
assessment-start-follows = follows on from { $date }
assessment-start-gone = ▲ the file is no longer there
assessment-start-last-gone = The assessment you worked on last is no longer in its place ({ $place }). If you moved the file, open it from where it is now.
assessment-start-recent = Recently opened
assessment-start-forget = Remove from the list (the file is kept): { $name }
assessment-start-place = file { $name }, folder { $folder }
assessment-start-own-folder = file { $name }, in the program’s folder
assessment-start-file = file { $name }
assessment-start-steps = How it works
assessment-start-step-1 = Name the institution and who takes part. The program proposes which checklists to fill in.
assessment-start-step-2 = Answer the questions and say what your evidence is. Everything is saved as you go; stop and come back whenever you like.
assessment-start-step-3 = Look at risks and results: what is supported, what is missing, and what holds the level back.
assessment-start-step-4 = Make an action plan from the suggested measures and export it as a PDF for the head of the institution to sign.

assessment-new-step = Step { $number } of 3
assessment-new-institution = Institution
assessment-new-name = Name of the institution
assessment-new-name-hint = E.g. Administration of Utena District Municipality
assessment-new-kind = Kind of institution
assessment-new-kind-named = Guessed from the name; choose another if it is wrong.
assessment-new-people = Who takes part
assessment-new-people-why = Write posts, not names: the plan and the history show posts only.
assessment-new-own-post = Your post
assessment-new-own-post-hint = E.g. Head of the social support department
assessment-new-others = Other participants
assessment-new-others-note = One post per line. You can leave it empty and fill it in later. Ctrl + Enter moves on.
assessment-new-scope = Scope
assessment-new-scope-why = Proposed for this kind of institution ({ $kind }). Tick what you will assess; you can change it later.
assessment-new-scope-changed = Your selection differs from what is proposed for this kind of institution ({ $kind }). You can change it later.
assessment-new-all = Select all
assessment-new-none = Select none
assessment-new-proposed = Select the proposed ones
assessment-new-scope-numbers = The number of questions is in brackets.
assessment-new-kept = What you entered is kept: carry on with “Continue the unfinished assessment”.
assessment-new-checklist = { $title } ({ PLURAL($n) ->
    [one] { $n } question
   *[other] { $n } questions
    })
assessment-new-checklist-unasked = { $title } (no questions in the short assessment)
assessment-new-depth = How many questions
assessment-new-full = All questions
assessment-new-full-note = A thorough assessment: about { $time } to answer, and more to discuss it and find the evidence; you can stop at any time and carry on another day.
assessment-new-full-note-none = A thorough assessment; you can stop at any time and carry on another day.
assessment-new-minutes = { $minutes } minutes
assessment-new-hours = { $from }–{ $to } hours
assessment-new-rapid = Only the most important questions
assessment-new-rapid-note = About { $minutes } minutes; good for a first look and for training.
assessment-new-rapid-note-none = Good for a first look and for training.
assessment-new-total = { PLURAL($n) ->
    [one] { $n } question in all
   *[other] { $n } questions in all
    }
assessment-new-create = Start the assessment
assessment-new-missing-name = Enter the name of the institution
assessment-new-missing-kind = Choose the kind of institution
assessment-new-left-out = Why proposed checklists are not assessed
assessment-new-left-out-note = This sentence will be in the plan. It can also be written later, in the settings.
assessment-step-choose-others = The chosen checklists ask no question: the program does not have them, or a short assessment asks none of theirs. Add their pack or choose other checklists.
assessment-step-left-out = Say why proposed checklists are not assessed: the plan needs this sentence.
assessment-step-left-out-go = Give the reason
assessment-new-missing-post = Enter your post
assessment-new-missing-scope = Tick at least one checklist

assessment-empty-title = The scope is empty
assessment-empty-text = No checklist is chosen, so there are no questions. Choose the scope in the settings.
assessment-progress = { $answered } of { $asked } answered
assessment-progress-unknown = we do not know: { $n }
assessment-progress-gaps = evidence missing: { $n }
assessment-list = List
assessment-filter-label = Questions shown
assessment-filter-of = { $filter } ({ $n })
assessment-list-found = found: { $n }
assessment-filter-all = All
assessment-filter-unanswered = Unanswered
assessment-filter-key = Key questions
assessment-filter-gap = Evidence missing
assessment-filter-no-evidence = No evidence at all

assessment-number = Question { $n }
assessment-left-out = This question is not part of the assessment now, so an answer would not count. What is already recorded stays in the file.
assessment-left-out-go = What is assessed
assessment-key = key question
assessment-key-why = The overall level depends on key questions: while one of them is weak, the level cannot rise.
assessment-reversed = reversed
assessment-reversed-why = Here “yes” is bad. The levels say how far it is prevented.
assessment-why = Why it matters
assessment-why-more = more
assessment-why-less = less
assessment-rung-evidence = evidence of grade { $grade }:
assessment-na = does not apply…
assessment-na-reason = Why the question does not apply
assessment-na-hint = For example: we do not provide this service
assessment-na-enter = Enter records it, Esc keeps the earlier answer.
assessment-na-missing = Explain in at least 15 characters; the plan shows the reason. { PLURAL($n) ->
    [one] { $n } character is missing
   *[other] { $n } characters are missing
    }.
assessment-unknown = we do not know
assessment-mark-blank = Not answered
assessment-clear = clear the answer

# What an answer means at once.
assessment-effect-left-out = This question is not assessed now, so an answer would not count.
assessment-effect-blank = Choose a level: how things are today, not how they should be.
assessment-effect-reason = Write why the question does not apply: then the answer is recorded.
assessment-effect-unknown = Until it is known, it counts as unanswered.
assessment-effect-unknown-go = Write in the note who might know
assessment-effect-not-applicable = The question is left out of the scores; the reason is shown in the plan.
assessment-effect-absent = Recorded as 0: nothing is in place. It will be among the suggested actions.
assessment-effect-absent-planned = Recorded as 0: nothing is in place. It is already in the plan: action no. { $number }.
assessment-effect-supported = Supported { $level } of { $level }.
assessment-effect-later = Supported { $level } of { $level }, but the date of the evidence is later than the assessment date: check the year.
assessment-effect-untraceable = Supported { $level } of { $level }, but nothing says where to find the evidence: an auditor cannot check it.
assessment-effect-gap = Supported { $supported } of { $declared }: { $missing } is missing.
assessment-effect-gap-aged = Supported { $supported } of { $declared }: the evidence is out of date, and { $missing } is missing.
assessment-effect-aged = Supported { $supported } of { $declared }: the evidence is older than 24 months and counts one grade lower. Name newer evidence or, if it still holds, confirm that you checked it today.
assessment-missing-document = a document (evidence of grade 1)
assessment-missing-records = a set of operating records (evidence of grade 2)
assessment-missing-report = a test or audit report (evidence of grade 3)

assessment-standing-level-same = The overall level stays “{ $level }”
assessment-standing-level = Overall level: “{ $before }” → “{ $now }”
assessment-standing-index-same = index { $now }
assessment-standing-index = index { $before } → { $now }
assessment-standing-index-none = index not shown yet
assessment-add-evidence = + Add evidence
assessment-evidence = Evidence
assessment-evidence-title = Evidence
assessment-evidence-title-hint = E.g. a note on checked files
assessment-evidence-grade = Evidence grade
assessment-evidence-which = What kind of evidence is it? Choose one
assessment-evidence-reference = Number or reference
assessment-evidence-reference-hint = E.g. A1-118
assessment-evidence-date = Date
assessment-evidence-date-ahead = This date is in the future ({ $date }): it counts, with a warning.
assessment-evidence-date-aged = Older than 24 months, so it counts one grade lower.
assessment-evidence-date-aged-to = Older than 24 months, so it counts as grade { $counts } instead of { $grade }.
assessment-evidence-empty = Say what this evidence is, or choose “{ $cancel }”
assessment-evidence-of-grade = grade { $grade } – { $name }
assessment-evidence-location = Where it is kept
assessment-evidence-location-hint = E.g. archive
assessment-evidence-done = Done
assessment-evidence-given-up = The evidence “{ $title }” was removed. “Undo” brings it back.
assessment-evidence-given-back = The changes to the evidence “{ $title }” were discarded. “Undo” brings them back.
assessment-evidence-menu = What to do with evidence { $number }
assessment-evidence-edit = Edit
assessment-evidence-copy = Copy to other questions…
assessment-evidence-remove = Remove
assessment-untraceable = Nothing says where to find this evidence: an auditor cannot check it.
assessment-later-all = The date of { PLURAL($n) ->
    [one] { $n } piece of evidence
   *[other] { $n } pieces of evidence
    } is later than the assessment date: check the year.
assessment-later-go = Correct the date
assessment-untraceable-go = Give a number or a place
assessment-untraceable-all = { PLURAL($n) ->
    [one] { $n } piece of evidence has no number and no place: an auditor cannot check it.
   *[other] { $n } pieces of evidence have no number and no place: an auditor cannot check them.
    }
assessment-copy-title = Which other questions does this evidence support?
assessment-copy-gap = ▲ – the answer is higher than the evidence supports.
assessment-copy-none = Tick the questions
assessment-copy-done = { PLURAL($n) ->
    [one] Evidence copied to { $n } question
   *[other] Evidence copied to { $n } questions
    }
assessment-copy-go = { PLURAL($n) ->
    [one] Copy to { $n } question
   *[other] Copy to { $n } questions
    }
assessment-note-label = Note
assessment-red-flag = Red flag
assessment-red-flag-then = If this is true of you too, check whether the level is too high, and write what you found in the note.
assessment-previous = Previous
assessment-next = Next
assessment-next-unanswered = Next unanswered
assessment-all-answered = See the results
assessment-handbook-show = What the handbook says
assessment-handbook-close = Close the handbook
assessment-handbook-missing = The handbook does not cover this yet.
assessment-handbook-summary-only = Only the summary of this chapter exists in this language so far. The English text follows.
assessment-handbook-chapter = Whole chapter: { $title }
assessment-step-answer = { PLURAL($n) ->
    [one] { $n } question is left to answer.
   *[other] { $n } questions are left to answer.
    }
assessment-step-support = { PLURAL($n) ->
    [one] The plan is in order. { $n } answer still claims more than its evidence shows: add evidence that supports it.
   *[other] The plan is in order. { $n } answers still claim more than their evidence shows: add evidence that supports them.
    }
assessment-step-support-go = { $n ->
        [1] See this question
       *[other] See these questions
    }
assessment-step-plan = Every question is answered. Now make the action plan from the suggested measures.
assessment-step-plan-unknown = { PLURAL($n) ->
    [one] No question is left blank, but { $n } says “we do not know” and counts as unanswered.
   *[other] No question is left blank, but { $n } say “we do not know” and count as unanswered.
    } Now make the action plan from the suggested measures.
assessment-step-mend = { PLURAL($n) ->
    [one] { $n } thing in the plan still needs correcting.
   *[other] { $n } things in the plan still need correcting.
    }
assessment-step-mend-go = Correct the plan
assessment-step-export = Everything is ready. Export the plan and have the head sign it.
assessment-step-export-go = Export the plan
assessment-tour-step = { $number } of { $all }
assessment-tour-title-1 = Institution and people
assessment-tour-title-2 = Answers and evidence
assessment-tour-title-3 = Risks and results
assessment-tour-title-4 = The action plan
assessment-tour-skip = Skip
assessment-tour-done = Got it
assessment-tour-show = Show how it works
assessment-list-search = Find a question
assessment-list-nothing = No question matches.
assessment-list-confirmed = Everything is confirmed.
assessment-list-nothing-of = No question matches with the filter “{ $filter }”.
assessment-list-all = Show all questions
assessment-list-back = ← Back to the question
assessment-filter-mine = Mine
assessment-filter-unanswered-about = No answer of any kind yet.
assessment-filter-gap-about = Claims more than the evidence supports.
assessment-filter-no-evidence-about = Answered at level 2 or above, but without evidence.
assessment-filter-mine-about = Questions last changed by: { $post }.
assessment-filter-mine-nobody = Questions last changed while no post was given.
assessment-filter-mine-of = { $mine } – changed by { $post }
assessment-step-find-out = { PLURAL($n) ->
    [one] { $n } question is answered “we do not know”. Find out who might know.
   *[other] { $n } questions are answered “we do not know”. Find out who might know.
    }
assessment-filter-unknown = We do not know
assessment-filter-not-applicable = Not applicable
assessment-filter-untraceable = No number or place
assessment-filter-untraceable-about = Has evidence without a number or a place: an auditor cannot check it.
assessment-next-gap = Next with evidence missing
assessment-next-no-evidence = Next without evidence
assessment-next-listed = Next in the list
assessment-next-found = Next unanswered match
assessment-list-none-left = No such questions are left.
assessment-list-none-found = No other unanswered question was found.
assessment-list-last = This is the last question in this list.
assessment-list-search-all = Find questions and evidence
assessment-found-evidence = in evidence: { $text }
assessment-found-note = in the note: { $text }
assessment-found-reason = in the reason for N/A: { $text }
assessment-form-is-open = Nothing was changed: you are still entering evidence. Click the field you want to type in, or “Done”.
assessment-question-is-covered = Nothing was changed: the question is not in sight. Go back to it with Esc, then answer.
assessment-evidence-ahead = date in the future
assessment-evidence-date-about = The date of the document, or the day it was last found to be still valid.
assessment-valid-today = Still valid – checked today
assessment-valid-today-all = { PLURAL($n) ->
    [one] The answer and its outdated evidence are still valid – checked today
   *[other] The answer and { $n } outdated pieces of evidence are still valid – checked today
    }
assessment-valid-checked = { $own }; validity checked { $date }
assessment-twins = { PLURAL($n) ->
    [one] The same evidence is used for { $n } other question: { $questions }.
   *[other] The same evidence is used for { $n } other questions: { $questions }.
    }
assessment-twins-short = { PLURAL($n) ->
    [one] also used for { $n } other question
   *[other] also used for { $n } other questions
    }
assessment-twins-only-here = Change only here
assessment-remove-title = Remove the evidence from where?
assessment-remove-only-here = Remove from { $question } only
assessment-remove-everywhere = { PLURAL($n) ->
    [one] Remove from { $n } question
   *[other] Remove from all { $n } questions
    }
assessment-new-known = This institution was assessed on { $date }. Answers, evidence and unfinished actions can be taken over from there.
assessment-new-known-next = Start next year’s assessment from it…
assessment-new-anew = Discard what is entered and start afresh
