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
office-column-last-answer = Last year’s answer
office-column-checklist = Checklist
office-column-number = No.
office-column-id = Action ID
office-column-title = Action
office-column-questions = Questions it raises
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
office-column-band = Size of the net risk
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
office-help-begin = Answer in the sheet “Questions”: fill in the yellow cells. Leave the heads of columns and the question IDs as they are: by them the program knows what stands where. What you leave empty stays unchanged.
office-help-answer = An answer is a level from 0 to 4. Where you do not know, write “?”. Where the question does not apply to you, write “{ $na }:” and the reason, at least 15 characters.
office-help-evidence = Evidence has a grade, a title, a number or reference, a date and the place where it is kept. The program also takes a grade alone, but without a title, a number or a place no auditor can check the evidence.
office-help-more-evidence = Where there is more than one, insert a row below the question, repeat its ID and leave the answer empty. The evidence of a question given here replaces all that there was before.
office-help-dates = Write dates as 2026-11-22.
office-help-back = Save the file as .xlsx and give it back to whom you got it from. In Skaidra it is taken back by “{ $screen } → { $take }”; where something is not right, the program lists every cell to mend and takes nothing yet.
office-help-institution = Whose assessment
office-help-written = Written out on
office-help-head = Fingerprint of the assessment
office-help-post = Filled in by (post)
office-help-grades = What a grade of evidence means
office-help-levels = What a level means
office-help-straight = Where the question asks for a measure
office-help-reversed = Where the question asks about something bad
office-head-fixed = Leave the heads of columns as they are: by them the file will be read.
office-date-expected = This is no date. Write 2026-11-22.

# Files that cannot be used.
office-error-at-cell = Sheet “{ $sheet }”, cell { $cell }: { $what }
office-error-at-sheet = Sheet “{ $sheet }”: { $what }
office-error-no-table = No sheet has the columns that are needed ({ $names }). Check whether this is the right file; fill in the sheet that the program wrote, and leave the heads of its columns as they are.
office-error-failed-formula = the formula gives the error “{ $what }”. Write the value itself instead of the formula.
office-error-not-computed = the formula is not computed yet. Open the file in a spreadsheet program and save it again, or write the value itself instead of the formula.
office-error-old-format = The file is a workbook of the old Excel kind (.xls), whatever its name says. Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).
office-error-encrypted = The file is protected by a password and cannot be read. Open it in a spreadsheet program, remove the password and save it again.
office-error-macros = The file holds macros and is not read. Save it as an Excel workbook without macros (.xlsx).
office-error-binary = The file is a binary Excel workbook (.xlsb), whatever its name says. Save it as an Excel workbook (.xlsx).
office-error-open-document = The file is an OpenDocument spreadsheet (.ods), whatever its name says. Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).
office-error-not-a-workbook = The file is no workbook of a spreadsheet program, whatever its name says. Check whether this is the right file; .xlsx or .csv is needed.
office-error-damaged = The file is damaged or was not copied whole. Open it in a spreadsheet program and save it again, or ask for it to be sent once more.
office-error-too-large = The file holds too much: unpacked it is far larger than any table of Skaidra, so it is not read. Copy the rows that you filled in into a new file that the program writes.
office-error-entities = The file refers to what lies outside of it and is not read: no spreadsheet program writes such files. Copy the rows that you filled in into a new file that the program writes.
