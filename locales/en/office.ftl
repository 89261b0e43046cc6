# Workbooks (.xlsx): columns, sheets, the workbook of a plan.

# Heads of columns. Filled-in files are read by them, so that old ones must not change, and none may stand twice in a table.
office-column-question = Question ID
office-column-answer = Answer
office-column-evidence-grade = Evidence grade (0–3)
office-column-evidence-title = Evidence
office-column-evidence-reference = Number or reference of the evidence
office-column-evidence-date = Date of the evidence
office-column-evidence-location = Where the evidence is kept
office-column-note = Note
office-column-text = Question
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
office-column-risk-text = Risk
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
