# Errors: what happened, what is safe, what to do.

# Problems of a table (CSV). $line is counted from 1.
errors-sheet-at-cell = line { $line }, column “{ $column }”: { $what }
errors-sheet-at-line = line { $line }: { $what }
errors-sheet-not-utf8 = The file is not UTF-8; it may have been saved in an older Windows encoding (Windows-1257), and letters such as ą or ž would be lost. Save it again as “CSV UTF-8”.
errors-sheet-empty = The file is empty. The first line must name the columns.
errors-sheet-missing-column = the column “{ $name }” is missing. Add it to the first line.
errors-sheet-unknown-column = there is no column “{ $name }”. Check its spelling or delete it.
errors-sheet-double-column = the column “{ $name }” stands twice. Delete one.
errors-sheet-not-csv = the row does not fit the table ({ $detail }). Check its quotation marks and separators.
errors-sheet-unknown-question = there is no question “{ $id }”. Take the question ids from the sheet that the program wrote.
errors-sheet-question-out-of-scope = the question “{ $id }” is outside the scope of this assessment. Delete the row or widen the scope.
errors-sheet-unknown-risk = there is no risk “{ $id }”. Take the risk ids from the plan.
errors-sheet-bad-answer = “{ $text }” is no answer. Write 0, 1, 2, 3 or 4, “na: reason”, “?” for “we do not know”, or leave it empty.
errors-sheet-short-reason = the reason has { PLURAL($found) ->
    [one] { $found } character
   *[other] { $found } characters
    }; it needs at least { $least }. Say why.
errors-sheet-second-answer = the question “{ $id }” already has another answer above. Leave the answer empty in rows that add evidence.
errors-sheet-no-grade = the evidence has no grade. Write 0 (word of mouth), 1 (document), 2 (operating records) or 3 (test or audit report).
errors-sheet-out-of-range = “{ $text }” is outside { $low }–{ $high }. Write a whole number in that range.
errors-sheet-bad-date = “{ $text }” is not a date. Write it as 2026-11-22.
errors-sheet-bad-id = “{ $text }” is not an id. Use lower-case letters, digits and hyphens, such as a-01.
errors-sheet-double = “{ $id }” stands twice. Keep one row.
errors-sheet-needs-text = the cell is empty. Fill it in.
errors-sheet-bad-amount = “{ $text }” is not an amount. Write euros, such as 1250 or 1250,50.
errors-sheet-bad-status = “{ $text }” is not a status. Use planned, running, done-claimed, done-verified or dropped.
errors-sheet-no-rating-reason = the rating differs from the default and says no reason. Say why.
errors-sheet-half-acceptance = an acceptance needs all three: who signed it, why, and until when. Fill in the three columns or leave all three empty.
