# Errors: what happened, what is safe, what to do.

# Problems of a table. $line is counted from 1.
errors-sheet-at-cell = row { $line }, column “{ $column }”: { $what }
errors-sheet-at-cell-of = { $id } (row { $line }), column “{ $column }”: { $what }
errors-sheet-at-line = row { $line }: { $what }
errors-sheet-at-rows = { PLURAL($n) ->
    [one] row { $rows }: { $what }
   *[other] rows { $rows }: { $what }
    }
errors-sheet-rows-of = { PLURAL($n) ->
    [one] row { $rows } – { $what }
   *[other] rows { $rows } – { $what }
    }
errors-sheet-not-utf8 = The file is not UTF-8; it may have been saved in an older Windows encoding (Windows-1257), and letters such as ą or ž would be lost. Save it again as “CSV UTF-8”.
errors-sheet-misread = Letters in the file are broken, for instance “{ $word }”: a spreadsheet program opened it in a wrong encoding and saved that. Nothing was taken over. Open the original table anew through the program’s data import and choose UTF-8, or fill in the Excel file (.xlsx).
errors-sheet-empty = The file is empty. The first line must name the columns.
errors-sheet-missing-column = the column “{ $name }” is missing. Add it to the first line.
errors-sheet-missing-column-of-text = the column “{ $head }” is missing (it may also be called “{ $id }”). Add it to the first line.
errors-sheet-unknown-column = there is no column “{ $name }”. Check its spelling or delete it.
errors-sheet-double-column = the column “{ $name }” appears twice. Delete one.
errors-sheet-not-csv = the row does not fit the table ({ $detail }). Check its quotation marks and separators.
errors-sheet-unknown-question = there is no question “{ $id }”. Take the question ids from the sheet that the program wrote.
errors-sheet-question-out-of-scope = the question “{ $id }” is outside the scope of this assessment. Delete the row or widen the scope.
errors-sheet-checklist-out-of-scope = the checklist “{ $title }” is not assessed here. Delete these rows or add the checklist in the settings.
errors-sheet-plan-for-form = This is an exported plan, not the sheet of questions. Its actions are taken with --actions and its risks with --risks; write answers into the sheet that the program writes (skaidra sheet).
errors-sheet-unknown-risk = there is no risk “{ $id }”. Take the risk ids from the plan.
errors-sheet-bad-answer = “{ $text }” is not an answer. Write 0, 1, 2, 3 or 4, “{ $na }: reason”, “?” for “we do not know”, or leave it empty.
errors-sheet-short-inapplicable = write the reason why a question does not apply into the same cell: “{ $na }: reason”. It has { PLURAL($found) ->
    [one] { $found } character
   *[other] { $found } characters
    } now; at least { $least } are needed.
errors-sheet-short-reason = the reason has { PLURAL($found) ->
    [one] { $found } character
   *[other] { $found } characters
    }; it needs at least { $least }. Say why.
errors-sheet-second-answer = the question “{ $id }” already has another answer above. Leave the answer empty in rows that add evidence.
errors-sheet-no-grade = the evidence has no grade. Write 0 (word of mouth), 1 (document), 2 (operating records) or 3 (test or audit report).
errors-sheet-out-of-range = “{ $text }” is outside { $low }–{ $high }. Write a whole number in that range.
errors-sheet-bad-date = “{ $text }” is not a date. Write it as 2026-11-22.
errors-sheet-bad-id = “{ $text }” is not an id. Use lower-case letters, digits and hyphens, such as a-01.
errors-sheet-double = “{ $id }” appears twice. Keep one row.
errors-sheet-needs-text = the cell is empty. Fill it in.
errors-sheet-bad-amount = “{ $text }” is not an amount. Write euros, such as 1250 or 1250,50.
errors-sheet-bad-status = “{ $text }” is not a status. These are: { $statuses }.
errors-sheet-no-rating-reason = the rating differs from the default and gives no reason. Say why.
errors-sheet-half-acceptance = an acceptance needs all three: who signed it, why, and until when. Fill in the three columns or leave all three empty.

# Files. $path comes last; $why is part of a sentence, $advice a whole one.
errors-store-not-found = There is no such file or folder. Check that it was not moved and that the name is spelt correctly: { $path }
errors-store-is-folder = This is a folder, but a file is needed. Choose a file: { $path }
errors-store-wrong-kind = This is not an ordinary file or folder, so it cannot be opened. Choose another: { $path }
errors-store-exists = A file of this name already exists and was left as it is. Choose another name: { $path }
errors-store-not-empty = There is something in this folder already, and nothing in it was changed. Choose a new or an empty folder: { $path }
errors-store-is-assessment = An assessment has this name, so it was not overwritten. It is unchanged. Choose another name: { $path }
errors-store-too-large = Files and folders larger than { $limit } MB are not read. Check that you chose the right one: { $path }
errors-store-empty = The file is empty, there is nothing in it. If it held an assessment before, restore it from a backup; otherwise choose another file or begin a new assessment: { $path }
errors-store-not-a-journal = This is not an assessment made with Skaidra. The file was left as it is. Choose a file whose name ends in “.skaidra”: { $path }
errors-store-not-a-journal-inside = The content of the file is damaged, or another program wrote it, so no assessment can be read from it. The file is unchanged. Restore it from a backup or choose another: { $path }
errors-store-is-pdf = This is a PDF and not an assessment made with Skaidra. The file was left as it is. If it is a plan that you received, check it in the window (“Check a received plan…”) or with “skaidra verify”: { $path }
errors-store-too-new = The file was written by a newer version of Skaidra. It was left as it is. Install the newest version and open it again: { $path }
errors-store-too-new-by = The file was written by a newer version of Skaidra. It was left as it is. Install version { $app } or newer and open it again: { $path }
errors-store-header = The first line of the file is damaged, so nothing in it can be read with certainty. { $what } The file was left as it is. Restore it from a backup: { $path }
errors-store-not-saved = The last change was not saved: { $why }. Every change up to { $until } is saved. { $advice } File: { $path }
errors-store-gone = The change could not be saved: the file is no longer where it was (it was deleted or moved, or a disk or memory stick was removed). Everything you see now exists only in this window: save a copy before you close it. If the file is put back, try again: { $path }
errors-store-not-written = The file was not written: { $why }. What was there before is unchanged. { $advice } File: { $path }
errors-store-not-read = The file could not be read: { $why }. It was left as it is. Check that the disk is connected and that you have permission to read it: { $path }
errors-store-reading-set-aside = Your bookmarks and notes on the handbook could not be read: the file is damaged. It was set aside and is not lost; a new one was started. Keep this file and ask somebody who can repair it: { $path }
errors-store-read-only = No change can be made. { $reason } File: { $path }
errors-store-why-disk-full = the disk is full
errors-store-why-no-permission = writing is not allowed here
errors-store-why-no-folder = there is no such folder
errors-store-why-gone = the file is no longer where it was (perhaps a disk or memory stick was removed)
errors-store-why-in-use = another program has the file open
errors-store-why-too-large = the change is too large for one record
errors-store-why-no-reading = reading is not allowed here
errors-store-why-bad-name = that name cannot be used here
errors-store-why-network = the disk or the network folder does not answer
errors-store-why-other = a system error ({ $what })
errors-store-do-free-space = Free some space and try again, or save it elsewhere.
errors-store-do-elsewhere = Save it elsewhere.
errors-store-do-bring-back = Reconnect it and try again, or save it elsewhere.
errors-store-do-close = Close it there and try again, or save it elsewhere.
errors-store-do-shorten = Shorten the text, or split the change into smaller ones.

# The program's own files, whose names nobody knows. $why is a part of a sentence, $advice a whole one.
errors-own-text = The text you began was not saved: { $why }. For now it is kept in this window only. { $advice }
errors-own-reading = Your bookmarks and notes on the handbook were not saved: { $why }. For now they are kept in this window only. { $advice }
errors-own-settings = The settings were not saved: { $why }. They hold until you close the program; assessments are not affected. { $advice }
errors-own-recent = The list of recent files was not saved: { $why }. The files themselves are not affected. { $advice }
errors-own-do-free-space = Free some space.
errors-own-do-close = Close that program.
errors-own-do-ask = Ask your IT support to let the program write to its own folder.

# Why a file can only be read.
errors-store-in-use = The file is open in another program or window, so here it is read-only. Close it there and you can continue here, or save a copy and continue in the copy.
errors-store-no-permission = Writing is not allowed in this place, so the file is read-only. Save a copy elsewhere and continue in the copy.
errors-store-broken = { $what } Only what was saved before that line is shown; the file is not changed. Save a copy and continue in the copy, or restore the file from a backup.
errors-export-partial = The plan was not written, because only a part of the assessment could be read from the file.
errors-next-year-partial = Next year’s assessment is not begun, because only a part of this one could be read from the file.
errors-store-newer = { $what } Only what was saved before that line is shown; the file is not changed. Install the newest version of the program and open it again.
errors-store-changed = Another program changed, moved or deleted the file, so nothing more is written to it. What you see may now be in this window alone: save a copy before you close it, and continue in the copy.
errors-rescued = In the place of the file you worked in there is another file, or none. Everything that was recorded is saved in a copy, so go on there: { $path }
errors-read-only-in-use = open elsewhere
errors-read-only-no-permission = no permission to write here
errors-read-only-broken = the file is damaged
errors-read-only-newer = written by a newer version
errors-read-only-changed = changed by another program

# What was found on opening.
errors-store-cut-off = The end of the file is missing: line { $line } was not written in full and is left out; all lines before it are intact. If the program was stopped unexpectedly, check the last change. If the file was received or copied, get it again: there is no telling whether more lines followed.
errors-store-set-aside = The unfinished last line was moved to a file of its own; the assessment carries on after the last whole line. File: { $path }
errors-store-not-locked = This disk cannot lock files. Make sure that two people do not fill in the same file at once.

# Which line, and what is wrong with it; $what is a technical note.
errors-store-break-damaged = Line { $line } of the file is damaged: it changed after it was written.
errors-store-break-chain = Line { $line } of the file does not follow the one before it: lines are missing, added or swapped.
errors-store-break-number = Line { $line } of the file has the number { $found } where { $expected } belongs.
errors-store-break-unreadable = Line { $line } of the file could not be read: from character { $column } on it is not as the program writes it. It is damaged or was edited in another program.
errors-store-break-newer = Line { $line } of the file was written by a newer version of Skaidra: this one does not know the change “{ $name }”.
errors-store-break-value = Line { $line } of the file has a value that the program never writes: the line is damaged or was edited in another program.
errors-store-break-fit = The change in line { $line } of the file does not fit those before it: { $what }.
errors-change-no-evidence = question { $question } has no evidence number { $number }
errors-change-no-action = the plan has no action { $id }
errors-change-action-exists = the plan already has an action { $id }
errors-change-no-place = the plan has no place { $number }
errors-change-no-reason = the answer is not the median of the votes and no reason is given ({ $questions })
errors-store-break-undo = Line { $line } of the file undoes or redoes change { $n } out of turn.
errors-store-break-too-much = Line { $line } of the file is too long or nested too deeply, or there are too many changes.

# Changes.
errors-session-change = The change does not fit what is already recorded: { $what }. Nothing was changed. Open the file again and try once more.
errors-session-no-consensus-reason = The answer is not the median of the raters’ votes, so it needs a reason: { $questions }. Nothing was changed. Answer with the median, or give the reason in the window, beside the answer.
errors-session-record = The change is saved but could not be shown. Open the file again. Technical note: { $what }.
errors-session-nothing-to-undo = There is nothing to undo.
errors-session-set-up = There is nothing more to undo: the assessment was started here. The institution and the checklists can be changed in the settings.
errors-session-nothing-to-redo = There is nothing to redo.
errors-program-failed = The program crashed last time because of an error of its own. What was saved is still there; check the last change. Please report this to the program’s makers and attach this file: { $path }

# The worked example.
errors-example-table = The example could not be made: its tables do not fit the program’s content. None of your files was changed. Please report this to the program’s makers.
