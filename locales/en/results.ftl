# Sentences that explain results: level, binding gate, index, warnings, plan checks. Window, plan and command line share them.

results-level-sentence = The supported maturity level is “{ $level }” ({ $place } of 4).
results-level-none = No question is answered yet, so no level can be given.

# { $of } is the name of the next level.
results-gate-none = The highest level is reached; no gate binds.
results-gate-score = “{ $of }” is held back by the index: { $value } is supported, but at least { $least } is needed.
results-gate-score-undefined = “{ $of }” is held back by the index: there is nothing to compute it from yet.
results-gate-coverage = “{ $of }” is held back by coverage: { $value } is answered (by question weight), but at least { $least } is needed.
results-gate-key-question = “{ $of }” is held back by the key question “{ $question }” ({ $id }): its supported level is { $level } ({ $level-name }), but at least { $least } ({ $least-name }) is needed.
results-gate-key-question-blank = “{ $of }” is held back by the key question “{ $question }” ({ $id }): it is not answered, and at least level { $least } ({ $least-name }) is needed.
results-gate-weak-checklist = “{ $of }” is held back by the checklist “{ $checklist }”: its supported value is { $value }, but at least { $least } is needed.
results-gate-evidence = “{ $of }” is held back by evidence: { $value } of what is possible is given, but at least { $least } is needed.
results-gate-overdue-actions = “{ $of }” is held back by unfinished actions: of those due, { $value } are closed with evidence, but at least { $least } is needed.

results-index-sentence = The supported index is { $low }; unless answers change, it cannot exceed { $high }.
results-index-withheld = The index is therefore withheld; it lies between { $low } and { $high }.
results-index-none = There is no index yet: no checklist with an applicable question is in scope.

# While too little is answered for an index to be published.
results-few-answered = Whether “{ $of }” is reached cannot be told yet, because too little is answered: at least two thirds, by question weight, is needed.
results-few-index = withheld
results-few-bounds = too little answered; bounds { $low }–{ $high }
results-few-robustness = Too little is answered to tell how much the result depends on conventions.

results-robustness = Recomputed a thousand times with different conventions, the index lies between { $p5 } and { $p95 } in nine cases out of ten, and within the range of the same level in { $share } of cases.
results-robustness-still = Recomputed a thousand times with different conventions, the index stays { $p5 } in nine cases out of ten, and within the range of the same level in { $share } of cases.
results-akl = The indicative level of resilience to corruption is { $band } ({ $value }). Here the first level already counts as half and the third as full, so the value is usually above the index. This is not the statutory level.
results-akl-low = low
results-akl-below-average = below average
results-akl-average = average
results-akl-above-average = above average
results-akl-high = high

results-warning-all-answers-equal = All answers are the same. Check that each question was considered on its own.
results-warning-verified-without-evidence = At least 80% of the answers claim “verified”, yet not even operating records are named. Name the test reports, or choose the level that can be shown.
results-warning-no-critical-gross = No risk is critical before measures. Check that likelihood and impact were rated as if no measures existed.
results-warning-uniform-risks = All risks carry the same likelihood and impact, so they cannot be told apart. Rate each one on its own.
results-warning-claim-gap = Much more is claimed than the evidence supports: the gap is { $gap }, and a warning is given above { $border }.
results-warning-shared-evidence = The same reference “{ $reference }” serves more than five questions. Open the document and check that it supports each of those answers.
results-warning-vanished-risk = The risk “{ $risk }”, critical before measures, has all but vanished in its net value (below 1.5). Check that the measures really are that effective.

results-action-untitled = untitled
results-check-no-owner = The action “{ $action }” has no owner.
results-check-no-due-date = The action “{ $action }” has no due date.
results-check-no-indicator = The action “{ $action }” has no indicator.
results-check-no-baseline = The action “{ $action }” has no baseline for its indicator.
results-check-no-target = The action “{ $action }” has no target for its indicator.
results-check-continuous-deadline = The action “{ $action }” says “{ $words }” instead of a date. Give the day by which the result can be checked.
results-check-repeats-the-law = The action “{ $action }” only repeats what the law requires anyway (“{ $words }”). Say what will be done.
results-check-due-in-the-past = The due date of the action “{ $action }” ({ $date }) has passed and the action is not closed.
results-check-due-beyond-period = The due date of the action “{ $action }” ({ $date }) lies after the end of the plan.
results-check-one-owner-holds-most = More than 60% of the actions have the same owner ({ $owner }).
results-check-all-due-on-one-day = All actions are due on the same day ({ $date }).
results-check-target-still-high = With the plan done the risk “{ $risk }” would still be 3.5 or more, and nobody has accepted it.
results-check-owner-overloaded = One owner ({ $owner }) has more than five actions due in the same quarter.

# The window's screen of results.
results-window-empty = There are no results until a question is answered. Begin with the first checklist.
results-window-why = why?
results-window-none = –
results-window-index = Index
results-window-evidence = Evidence letter
results-window-coverage = Coverage
results-window-claim-gap = Claim gap
results-window-to-question = Open question { $id }
results-window-to-risk = Open the risk
results-window-to-plan = Make the plan
results-window-checklists = Checklists
results-window-bars = Solid: supported. Outline: what it would be if everything claimed were supported. The line below: the bounds. The checklists that matter most come first.
results-window-supported = supported { $value }
results-window-risks = The five greatest risks
results-window-certainty = How certain this is
results-window-leave-one-out = “{ $title }” moves the index most: without this checklist it would { $way ->
        [up] rise
       *[down] fall
    } by { $delta }.
results-window-warnings = Worth a second look
results-window-index-how = The index is a weighted geometric mean: a weak checklist pulls it down more than a strong one lifts it. The weight of a checklist is the mean gross risk of its risks. Unanswered questions count as 0.
results-window-index-line = A weighted arithmetic mean would be { $arithmetic }; uneven areas cost { $imbalance }. The index is { $low }.
results-window-index-line-even = A weighted arithmetic mean would be almost the same. The index is { $low }.
results-window-index-calculation = x = 10 + 90 · supported; index = (exp(Σ weight · ln x / Σ weight) − 10) / 90 = (exp({ $logs } / { $weights }) − 10) / 90 = { $index }
results-window-coverage-how = The share of the questions’ weight that is answered. “We do not know” counts as unanswered; questions that do not apply are left out.
results-window-coverage-line = Answered in all: a weight of { $answered } out of { $all }, or { $share }.
results-window-evidence-how = How much of the greatest possible evidence is given: { $share }. A from 80%, B from 60%, C from 40%, D from 20%, else E.
results-window-claim-gap-how = How much more is claimed than the evidence supports, counting answered questions only. The value of a checklist counts the unanswered ones too, so it is lower.
results-window-claim-gap-line = The questions of all checklists together, by weight: { $declared } claimed, { $backed } supported, a claim gap of { $gap }.
results-window-checklist-how = A question supported at level 4 gives its whole weight, 3 three quarters, 2 half, 1 a quarter, at level 0 or without an answer nothing. Without evidence only level 1 is supported. Choose a row to open its question.
results-window-checklist-line = { $sum } of { $weights } weight in all. The supported value is { $value }.
results-window-column-checklist = Checklist
results-window-column-question = Question
results-window-column-risk-weight = Weight (risk)
results-window-column-weight = Weight
results-window-column-answered-weight = Answered weight
results-window-column-supported = Supported
results-window-column-declared = Claimed
results-window-column-backed = Supported (of answered)
results-window-column-gap = Gap
results-window-column-grade = Evidence
results-window-grade-0 = word of mouth
results-window-grade-1 = document
results-window-grade-1-aged = document (outdated)
results-window-grade-2 = records
results-window-grade-2-aged = records (outdated)
results-window-grade-3 = report
results-window-grade-3-aged = report (outdated)
results-window-column-coverage = Answered
results-window-column-evidence = Evidence
results-window-column-letter = Letter
results-window-akl = Indicative level of resilience to corruption
results-window-akl-withheld = Not shown: too little is answered to tell the level.
results-window-quite-firm = The result is firm: however the conventions are varied, the level does not change.
results-window-firm = The result is firm: however the conventions are varied, the level hardly changes.
results-window-fairly-firm = The result is fairly firm but near a border: with some conventions the level would differ.
results-window-not-firm = The result is right at a border: the level depends on conventions, so do not judge by it alone.
results-window-level-how = A level is reached when all its conditions and those of every lower level are met. Choose a row to open its question, checklist or figure.
results-window-column-condition = Condition
results-window-column-least = At least
results-window-column-value = Actual
results-window-column-met = Met
results-window-met = ✓ yes
results-window-not-met = ✗ no
results-window-not-known = not known yet
results-window-unconfirmed = not confirmed
results-window-few = too few answers
results-window-gate-index = index
results-window-gate-coverage = coverage
results-window-gate-evidence = evidence
results-window-gate-none = { $what } (there are none)
results-window-gate-key = weakest key question { $id }
results-window-gate-weak = weakest checklist “{ $title }”
results-window-gate-closed = due actions closed with evidence
results-window-robustness-how = A thousand times, the conventions that can be argued about were varied: how means are taken, what checklists and questions weigh (± 25%), how much a measure lowers a risk. Answers were left as they are.
results-window-column-risk = One of the five greatest risks
results-window-column-stays = Stays in the top five
results-window-akl-how = A question supported at level 3 or 4 counts 1, at level 1 or 2 it counts 0.5, at level 0 or without an answer 0. A checklist is the mean of its questions, the whole the mean of the checklists.
results-window-akl-line = The whole: ({ $sum }) / { $n } = { $value }.
results-window-column-mean = Mean
results-window-level-why = Why this level?
results-window-counts = Questions: { $asked }. Answered { $levels }, not applicable { $na }, we do not know { $unknown }, unanswered { $blank }.
results-window-coverage-by = by question weight
results-window-withheld = supported value withheld: too little answered
results-window-level-from = { $level } from { $least }
results-window-scale = Scale from 0 to 1
