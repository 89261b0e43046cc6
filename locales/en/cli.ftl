# What the command line prints.

# Who made a change when nobody was named.
cli-by = Command line
cli-created = Created { $path }: { PLURAL($checklists) ->
    [one] { $checklists } checklist
   *[other] { $checklists } checklists
    }, { PLURAL($questions) ->
    [one] { $questions } question
   *[other] { $questions } questions
    }.
cli-written = Written: { $path }
cli-output-lost = The output could not be written in full: the disk may be full.
cli-filled-nothing = Everything filled in there is already in the assessment; nothing changed. Empty cells change nothing.
cli-fill-foreign = This sheet of questions belongs to another institution, “{ $theirs }”; the assessment is of “{ $own }”. Check that it is the right file.
cli-filled = { PLURAL($changes) ->
    [one] { $changes } change imported and saved.
   *[other] { $changes } changes imported and saved.
    }
cli-missing-letters = The plan’s fonts lack these characters, so they were replaced: { $letters }
cli-undefined = undefined
cli-withheld = withheld
cli-score-shares = Coverage { $coverage }, evidence { $letter }, claim gap { $gap }.
cli-nothing-to-suggest = Nothing to suggest: no measure left lowers the risks further, or none fits the budget.
cli-suggested = to level “{ $level }”, effort { $effort }, lowers the risks by { $decrease }
cli-suggestion-total = Effort { $effort } in all; the sum of target risks goes from { $before } to { $after }.
cli-suggestion-blank = First answer the questions that these measures are for: they may already be in place.
cli-suggestion-remaining = { PLURAL($risks) ->
    [one] { $risks } risk stays at 3.5 or more and needs a signed acceptance or other measures.
   *[other] { $risks } risks stay at 3.5 or more and need a signed acceptance or other measures.
    }
cli-content-problems = { PLURAL($problems) ->
    [one] { $problems } problem.
   *[other] { $problems } problems.
    }
cli-search-hits = { PLURAL($hits) ->
    [one] { $hits } place found.
   *[other] { $hits } places found.
    }

# Bad input.
cli-sheet-problems = Nothing was imported from { $path }: { PLURAL($problems) ->
    [one] { $problems } problem. Correct it and run the command again.
   *[other] { $problems } problems. Correct them and run the command again.
    }
cli-unknown-language = There is no language “{ $text }”. Use one of: { $known }.
cli-unknown-kind = There is no kind of institution “{ $text }”. Use one of: { $known }.
cli-unknown-checklist = There is no checklist “{ $text }”. Use “all”, “rapid” or some of: { $known }.
cli-checklist-named = { $id } – { $title }
cli-no-such-checklist = There is no checklist “{ $text }”. Choose one of these: { $known }.
cli-no-such-place = There is no such number: the last one is { $last }. Choose one from 1 to { $last }.
cli-empty-scope = No checklist is in scope. Name at least one with --scope.
cli-empty-name = The name of the institution is empty. Name it with --institution.
cli-bad-date = “{ $text }” is not a date. Write it as 2026-11-22.
cli-bad-period = “{ $text }” is not a period. Write it as 2027-01-01..2027-12-31, the first day first.
cli-unknown-format = The file’s ending does not show a format. Use .pdf, .docx, .xlsx, .md, .json or .csv, or add --format: { $path }
cli-unknown-table-format = The file’s ending does not show a format. Use .csv or .xlsx: { $path }
cli-unknown-text-format = The handbook is written only as .pdf or .md. Choose such a name, or add --format: { $path }
cli-taken-force = To replace that file all the same, add --force.
cli-needs-folder = This is a file, but a content pack is a folder: { $path }
cli-unknown-chapter = The handbook has no chapter “{ $text }”. Run “skaidra handbook” to see its contents.
cli-no-chapter = “{ $text }” is a checklist and not a chapter of the handbook. To show its questions, add --questions.
cli-no-file-name = “-” is not the name of a file, and nothing is written to standard output. Name a file or a folder.
cli-no-effect = { $option } has no effect on a file of the format { $format }.
cli-by-no-effect = --by has no effect here: only “new” and “fill” record who makes a change.
cli-unknown-term = The glossary has no term “{ $text }”. Try part of the word, or “skaidra handbook glossary” for all of it.
cli-read-only = The assessment is read-only; nothing was changed. { $why }
cli-pdf-failed = The PDF could not be made; the assessment is untouched. Please report this to the program’s makers: { $detail }

# Comparing two assessments.
cli-compare-institutions = These assessments are of two different institutions: “{ $old }” and “{ $new }”.
cli-compare-levels = { $old } ({ $old_date }) → { $new } ({ $new_date })
cli-compare-index = Index { $old } → { $new }.
cli-compare-actions = Actions of the earlier plan
cli-compare-real = Answered differently (with the same or different evidence)
cli-compare-evidence = Same answer, different evidence
cli-compare-added = New questions
cli-compare-removed = Removed questions
cli-compare-changed = Changed questions (weight, risks or words)
cli-compare-waiting = Changed only because not confirmed yet
cli-compare-none = not asked
# $error is the reason in English, as the system gives it.
cli-window-failed = { $kind ->
    [screen] The window could not be opened: there is no screen here to show it on. No file was changed. Start the program on the desktop of a computer.
   *[other] The window could not be opened. No file was changed.
    } The commands work without it; “skaidra --help” lists them.
cli-system-message = Message of the system: { $message }
