# The questions as a file that is filled in elsewhere and taken back.

form-heading = Fill in elsewhere
form-about = Send the questions to a colleague as a spreadsheet, and take them back here once they are filled in.
form-out = Save the questions…
form-back = Load filled-in questions…
form-command-save = Save the questions to fill in elsewhere…
form-command-take = Load filled-in questions…
form-file = questions
form-read-only = Nothing can be loaded. { $why }
form-save-title = Questions to fill in elsewhere
form-save-note = A spreadsheet (.xlsx) with the questions and what is already answered. If the name ends in .csv, it is saved as plain text.
form-save-go = Save
form-save-taken = This file already exists. Choose another name, so that nothing filled in there is lost.
form-saved = Questions saved: { $path }
form-take-title = Load filled-in questions
form-take-note = The .xlsx or .csv file that was saved here and filled in. You will see what would change before anything does.
form-take-go = Read the file
form-changes-none = No question is ticked, so nothing will be recorded.
form-changes-title = What will change
form-origin = The questions were saved on { $written } from the assessment of “{ $institution }” (fingerprint { $head }).
form-foreign = They come from another assessment, such as an earlier year’s. Check whether its answers still hold.
form-later = { PLURAL($n) ->
        [one] { $n } answer given here since then is higher than in the file, so it is not ticked: it stays as it is.
       *[other] { $n } answers given here since then are higher than in the file, so they are not ticked: they stay as they are.
    }
form-post = Filled in by (post)
form-changes = To be recorded: { $what }.
form-answers = { PLURAL($n) ->
        [one] { $n } answer
       *[other] { $n } answers
    }
form-evidence = { PLURAL($n) ->
        [one] { $n } piece of evidence
       *[other] { $n } pieces of evidence
    }
form-notes = { PLURAL($n) ->
        [one] { $n } note
       *[other] { $n } notes
    }
form-replaced-answers = { PLURAL($n) ->
        [one] { $n } answer replaces one that is there
       *[other] { $n } answers replace those that are there
    }
form-replaced-notes = { PLURAL($n) ->
        [one] { $n } note replaces one that is there
       *[other] { $n } notes replace those that are there
    }
form-lost-evidence = { PLURAL($n) ->
        [one] { $n } piece of evidence is no longer in the file and will be removed
       *[other] { $n } pieces of evidence are no longer in the file and will be removed
    }
form-untitled = Some evidence was loaded without a title: { $questions }. Say which document it is, or nobody will find it.
form-ahead = The date of this evidence is in the future: { $questions }. Check the year.
form-backwards = The start is later than the deadline: { $actions }. Check the dates.
form-left-out = Saved, but it does not count, because the checklist is not assessed here: { $ids }. Add the checklist in the settings, and it counts.
form-lowers = lower than now
form-post-none = If you leave this empty, the history will say: { $post }.
form-post-given = The history will say: { $post }.
form-post-joins = The history will say: { $post }. This post will also stand among those who assessed.
form-line-confirmed = last year’s answer “{ $answer }” confirmed
form-line-last = last year’s answer: { $change }
form-line-evidence = evidence { $old } → { $new }
form-line-other-evidence = different evidence
form-line-note = note: { $what }
form-take = Record in the assessment
form-taken = Recorded from the filled-in questions: { $what }.
form-change = filled-in questions: { $what }
form-nothing = Nothing new in the file
form-nothing-note = Everything filled in there is already in the assessment. Empty cells change nothing.
form-problems-title = Nothing was recorded
form-is-plan = This is an exported plan, not the sheet of questions. Save the sheet with “{ $command }”.
form-problems = { PLURAL($n) ->
        [one] The file has { $n } error. The assessment is unchanged. Correct it in the file and load it again.
       *[other] The file has { $n } errors. The assessment is unchanged. Correct them in the file and load it again.
    }
form-again = Read it again
form-copy = Copy the list
form-copied = List copied
form-other = Choose another file…
