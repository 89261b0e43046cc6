# Workbooks (.xlsx): columns, sheets, the workbook of a plan, the form to fill in.

# Heads of columns. Filled-in files are read by them, so that old ones must not change, and none may stand twice in a table.
office-column-question = Question ID
office-column-answer = Answer
office-column-evidence-grade = Evidence grade (0–3)
office-column-evidence-title = Evidence
office-column-evidence-reference = Number or reference of the evidence
office-column-evidence-date = Date of the evidence
office-column-evidence-location = Where the evidence is kept
office-column-note = Note
office-column-text = Question in words
office-column-levels = What an answer means
office-column-last-answer = Last year’s answer
office-column-checklist = Checklist
office-column-number = No.
office-column-id = Action ID
office-column-title = Action
office-column-questions = Questions whose level it raises
office-column-planned-level = Level it reaches (0–4)
office-column-promised-grade = Evidence it leaves (0–3)
office-column-owner = Owner (post)
office-column-deputy = Deputy (post)
office-column-start = Start
office-column-due = Due
office-column-indicator = Indicator
office-column-baseline = Indicator now
office-column-target = Target of the indicator
office-column-effort = Effort (1–5)
office-column-cost-eur = Cost, EUR
office-column-cause = Cause
office-column-effect = What will change
office-column-status = Status
office-column-reason = Explanation
office-column-closed-on = Closed on
office-column-closed-grade = Closed with evidence (0–3)
office-column-priority = Priority
office-column-lowers = Lowers risks (no.)
office-column-risk = Risk ID
office-column-risk-text = Risk in words
office-column-likelihood = Likelihood (1–4)
office-column-impact = Impact (1–4)
office-column-gross = Gross risk
office-column-net = Net risk
office-column-band = Net risk band
office-column-net-target = Risk with the plan done
office-column-adequate = Is the plan enough
office-column-accepted-by = Risk accepted by
office-column-accepted-reason = Why accepted
office-column-accepted-until = Accepted until

# Sheets; 31 characters at most.
office-sheet-summary = Summary
office-sheet-questions = Questions
office-sheet-evidence = Evidence
office-sheet-risks = Risks
office-sheet-actions = Action plan
office-sheet-sources = Sources
office-sheet-changes = Changes
office-sheet-help = How to fill in

# The workbook of a plan.
office-copy-notice = This workbook is a copy to edit; the plan that can be verified is the PDF file.
office-answer-words = Answer in words
office-answer-level = Level (0–4)
office-supported-level = Supported level (0–4)
office-key = Key
office-yes = yes
office-counts-as = Counts as (0–3)
office-serves = Questions it supports
office-votes = Votes
office-median = Median of the votes
office-bound-low = Bounds from
office-bound-high = Bounds to
office-change-what = What
office-change-id = ID
office-change-text = Description

# The form to fill in: its title, and the sheet that says in words how.
office-form-title = Questions to answer
office-help-begin = Answer in the sheet “Questions”: fill in the yellow cells. Leave the column headings and the question IDs as they are: they tell the program what is where. What you leave empty stays unchanged.
office-help-answer = An answer is a level from 0 to 4. Where you do not know, write “?”. Where the question does not apply to you, write “{ $na }:” and the reason, at least 15 characters.
office-help-last = The column “{ $last }” is only there to be read. Where an answer has not changed, repeat it in the column “{ $answer }”: what is left empty stays unconfirmed.
office-help-evidence = Evidence has a grade, a title, a number or reference, a date and the place where it is kept. The program also takes a grade alone, but without a title, a number or a place no auditor can check the evidence.
office-help-more-evidence = If there is more than one piece of evidence, insert a row below the question, repeat its ID and leave the answer empty. The evidence given here for a question replaces all that was there before.
office-help-dates = Write dates as 2026-11-22.
office-help-back = Save the file as .xlsx and return it to the person you got it from. In Skaidra it is loaded with “{ $screen } → { $take }”; if something is wrong, the program lists every cell to correct and loads nothing yet.
office-help-institution = Whose assessment
office-help-written = Saved on
office-help-head = Fingerprint of the assessment
office-help-post = Filled in by (post)
office-help-grades = What the evidence grades mean
office-help-levels = What the levels mean
office-help-straight = If the question asks about a measure
office-help-reversed = If the question asks about something bad
office-head-fixed = Leave the column headings as they are: the program reads the file by them.
office-date-expected = This is not a date. Write it as 2026-11-22.

# Files that cannot be used.
office-error-at-cell = Sheet “{ $sheet }”, cell { $cell }: { $what }
office-error-at-sheet = Sheet “{ $sheet }”: { $what }
office-error-no-table = No sheet has the columns that are needed ({ $names }). Check whether this is the right file; fill in the sheet that the program wrote, and leave its column headings as they are.
office-error-failed-formula = the formula gives the error “{ $what }”. Write the value itself instead of the formula.
office-error-not-computed = the formula has not been calculated yet. Open the file in a spreadsheet program and save it again, or write the value itself instead of the formula.
office-error-old-format = The file is a workbook in the old Excel format (.xls), whatever its name says. Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).
office-error-encrypted = The file is protected by a password and cannot be read. Open it in a spreadsheet program, remove the password and save it again.
office-error-macros = The file contains macros, so it was not read. Save it as an Excel workbook without macros (.xlsx).
office-error-binary = The file is a binary Excel workbook (.xlsb), whatever its name says. Save it as an Excel workbook (.xlsx).
office-error-open-document = The file is an OpenDocument spreadsheet (.ods), whatever its name says. Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).
office-error-not-a-workbook = The file is not a spreadsheet workbook, whatever its name says. Check whether this is the right file; .xlsx or .csv is needed.
office-error-damaged = The file is damaged or was not copied in full. Open it in a spreadsheet program and save it again, or ask for it to be sent once more.
office-error-too-large = The file is too big: unpacked, it is far larger than any Skaidra table, so it was not read. Copy the rows you filled in into a new file saved by the program.
office-error-entities = The file refers to things outside itself, so it was not read: no spreadsheet program writes such files. Copy the rows you filled in into a new file saved by the program.
