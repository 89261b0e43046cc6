# What the reading of a plan's data says when it fails.

report-error-malformed = The plan’s data could not be read: at line { $line }, character { $column }, they are not what Skaidra writes. The file itself is unchanged. Ask the sender to export the plan again.
report-error-cut-off = The plan’s data break off in line { $line }: their end is missing. The file itself is unchanged. Ask the sender to export the plan again.
report-error-other-schema = The plan’s data are of another kind or a newer version (“{ $found }”). The file is unchanged. Update the program, or ask for a plan exported by an earlier version.
report-error-inconsistent = The plan’s data contradict each other. The file is unchanged. Ask the sender to export the plan again.
report-error-altered = The remembered earlier plan was changed after it was exported: its scores do not follow from its answers. Nothing can be compared with it, so the plan will show no changes. Compare with an unchanged plan and remember that one.
report-error-too-large = The plan is too large: once exported it could neither be read back nor verified. No file was written, and the assessment is unchanged. Merge similar actions, or split the assessment into several.

# The whole document.
report-document-title = Corruption prevention action plan
report-document-subject = From a voluntary self-assessment of { $date }
report-document-subject-period = From a voluntary self-assessment of { $date }; runs from { $from } to { $to }
report-document-subject-year = From a voluntary self-assessment of { $date }; plan period { $year }
report-document-subject-years = From a voluntary self-assessment of { $date }; plan period { $first }–{ $last }
report-document-short-title = Corruption prevention action plan
report-document-page = Page { $page } of { $pages }
report-institution-missing = Institution not named
report-quoted = “{ $text }”
report-from-to = { $from } to { $to }
report-by-date = by { $date }
report-bounds = bounds { $low }–{ $high }
report-withheld = withheld
report-level-none = no level can be given yet
report-evidence-letter = letter { $letter }
report-note = Note: { $note }
report-key-question = key question

# Heads of columns.
report-column-number = No.
report-column-fact = Item
report-column-value = Value
report-column-checklist = Checklist
report-column-version = Version
report-column-asked = Questions
report-column-answered = Answered
report-column-not-applicable = Not applicable
report-column-unknown = Not known
report-column-unanswered = Not answered
report-column-supported = Supported
report-column-bounds = Bounds
report-column-claim-gap = Claim gap
report-column-coverage = Coverage
report-column-evidence = Evidence
report-column-weight = Weight
report-column-question = Question
report-column-questions = Questions
report-column-next-step = Next step
report-column-answer = Answer
report-column-risk = Risk
report-column-gross = Gross
report-column-net = Net
report-column-target = With the plan done
report-column-adequate = Is the plan enough
report-column-default = Proposed
report-column-rated = Rated
report-column-reason = Reason
report-column-accepted-by = Accepted by
report-column-until = Until
report-column-before = Before
report-column-now = Now
report-column-change = Change
report-column-kind = What changed
report-column-owner = Owner
report-column-due = Due
report-column-reference = Reference
report-column-date = Date
report-column-grade = Grade
report-column-constant = Constant
report-column-section = Section

# 1. One page for the head of the institution.
report-summary-heading = 1. Summary for the head of the institution
report-summary-risks-heading = The greatest net risks
report-summary-public = This is the public profile of the plan; part 2 says what it leaves out.
report-summary-plan-heading = What the plan will change
report-summary-plan-actions = { PLURAL($actions) ->
        [one] The plan has { $actions } action
       *[other] The plan has { $actions } actions
    }, { $owners ->
        [0] with no owner named yet
       *[other] { PLURAL($owners) ->
            [one] owned by { $owners } post
           *[other] owned by { $owners } posts
        }
    }.
report-summary-plan-actions-done = { PLURAL($actions) ->
        [one] The plan has { $actions } action
       *[other] The plan has { $actions } actions
    }, { $done } of them done{ $left ->
        [0] .
        [1] ; the other { $owners ->
            [0] names no owner yet.
           *[other] is owned by { $owners } post.
        }
       *[other] ; the others { $owners ->
            [0] name no owner yet.
           *[other] { PLURAL($owners) ->
                [one] are owned by { $owners } post.
               *[other] are owned by { $owners } posts.
            }
        }
    }
report-summary-unverified = Not all that is done is shown by evidence yet.
report-summary-plan-effect = { $before ->
        [0] No risk is critical.
       *[other] { $actions ->
            [1] With it done
           *[other] With every action done
        }, { $after ->
            [0] no risk would be critical
           *[other] { PLURAL($after) ->
                [one] { $after } risk would be critical
               *[other] { $after } risks would be critical
            }
        } (now { $before }).
    } The sum of all net risks would fall from { $sum-before } to { $sum-after }.
report-summary-plan-left = { $n ->
        [one] Even then { $n } risk that nobody has accepted would be 3.5 or more (part 6).
       *[other] Even then { $n } risks that nobody has accepted would be 3.5 or more (part 6).
    }
report-summary-plan-no-effect = The plan would not lower the net risks yet.
report-summary-plan-last = The last action is due on { $date }.
report-summary-plan-last-told = The latest due date given is { $date }.
report-summary-plan-overdue = { PLURAL($n) ->
        [one] { $n } action is already overdue.
       *[other] { $n } actions are already overdue.
    }
report-summary-plan-no-due = { PLURAL($n) ->
        [one] { $n } action has no due date.
       *[other] { $n } actions have no due date.
    }
report-summary-plan-no-owner = { PLURAL($n) ->
        [one] { $n } action has no owner.
       *[other] { $n } actions have no owner.
    }
report-summary-plan-no-period = The period of the plan is not given.
report-summary-plan-cost = The planned cost is { $cost }.
report-summary-plan-cost-open = The actions still to be done are planned to cost { $cost }.
report-summary-plan-order = The actions that lower risk most come first, with their numbers in the plan.
report-summary-plan-rest = and { PLURAL($n) ->
        [one] { $n } more action
       *[other] { $n } more actions
    } in part 5
report-summary-plan-all = { PLURAL($n) ->
        [one] { $n } action
       *[other] { $n } actions
    } in part 5
report-summary-since-actions = Of the last plan’s actions, { $done } of { $n } are done and verified.
report-summary-since-actions-partly = Of the last plan’s actions, { $done } of { $n } are known to be done and verified.
report-figure-level = Maturity level
report-figure-index = Supported index
report-figure-index-of = of 1; bounds { $low }–{ $high }
report-figure-evidence = Evidence
report-figure-evidence-share = { $share } of what is possible
report-figure-evidence-scale = { $letter } (A–E)
report-figure-coverage = Coverage
report-figure-coverage-count = { $answered } of { $all } answered
report-figure-coverage-weight = weight of answered questions
report-figure-claim-gap = Claim gap
report-figure-supported = Supported value
report-claim-gap-large = large
report-claim-gap-some = small
report-claim-gap-none = hardly any
report-empty-scope = No checklist is in scope.
report-empty-scope-next = Without checklists there is nothing to assess: neither an index nor risks. Choose the checklists that fit the institution’s work and answer their questions.
report-empty-missing = The program does not have the checklists in scope.
report-empty-missing-next = Without them there is nothing to assess: neither an index nor risks. Add their pack or choose other checklists.
report-empty-answers = No question is answered yet.
report-empty-answers-next = { $keys ->
        [0] No level can be given, and risks are shown as if no measures existed. Begin with the first checklist.
       *[other] No level can be given, and risks are shown as if no measures existed. Begin with the key questions: { PLURAL($keys) ->
            [one] there is { $keys }.
           *[other] there are { $keys }.
        }
    }
report-empty-risks = There are no risks because no checklist with an applicable question is in scope. Risks come with their checklist.

# 2. Scope.
report-scope-heading = 2. What was assessed, and how
report-scope-facts-caption = Facts of the assessment
report-scope-institution = Institution
report-scope-kind = Kind of institution
report-scope-assessed-on = Assessment date
report-scope-period = Period of the plan
report-scope-period-missing = not given
report-scope-team = Assessed by (posts)
report-scope-team-missing = not given
report-scope-team-public = not published in the public profile
report-scope-profile = Profile
report-scope-content = Version of the checklists
report-scope-packs = Packs of one’s own
report-scope-method = Version of the method
report-scope-app = Program
report-profile-full = full
report-profile-public = public
report-public-title = This is the public profile of the plan.
report-public-note = The public profile leaves out notes, places where evidence is kept, the team and the journal of changes. All numbers are those of the full profile.
report-short-note = Short assessment: { $asked } of { PLURAL($all) ->
        [one] { $all } question
       *[other] { $all } questions
    }. A risk not asked about stays as it is without measures.
report-scope-checklists-heading = Checklists in scope
report-scope-checklists-caption = Checklists and answers
report-scope-rapid = Only the questions of the short assessment were asked, so all numbers rest on these alone.
report-scope-rapid-of = Only the questions of the short assessment were asked ({ $asked } of { $all }), so all numbers rest on these alone. Risks that were not asked about stay as they are without measures.
report-scope-left-out-heading = What was left out, and why
report-scope-unscored = Checklists whose every question is marked not applicable do not count: { $titles }.
report-scope-unasked = Checklists without questions in the short assessment are not assessed: { $titles }.
report-scope-nothing-left-out = Every checklist meant for this kind of institution is in scope.
report-scope-left-out = { PLURAL($n) ->
        [one] { $n } checklist meant for this kind of institution was left out:
       *[other] { $n } checklists meant for this kind of institution were left out:
    }
report-scope-reason = Reason: { $reason }
report-scope-reason-missing = No reason is given. One is needed, so that a reader knows whether the area is in order or was simply not looked at.
report-scope-other = Meant for other kinds of institution, and not assessed: { $titles }.
report-scope-missing = { PLURAL($n) ->
    [one] The assessment also covers the checklist { $titles }, which the program that made this plan does not have. Nothing of it is shown or counted here.
   *[other] The assessment also covers checklists that the program that made this plan does not have: { $titles }. Nothing of them is shown or counted here.
    }

# 3. Results.
report-results-heading = 3. Results by checklist
report-results-single = The supported value of the checklist “{ $checklist }” is { $value } of 1.
report-results-finding = The weakest checklist is “{ $weak }” ({ $low }), the strongest “{ $strong }” ({ $high }).
report-results-level = The supported value of { PLURAL($n) ->
    [one] the checklist
   *[other] all { $n } checklists
    } is { $value }.
report-results-tied = The supported value of the checklists ranges from { $low } ({ $lowest }) to { $high } ({ $highest }).
report-results-quoted = “{ $title }”
report-results-lists = { PLURAL($n) ->
    [one] { $n } checklist
   *[other] { $n } checklists
    }
report-results-withheld = No value is published for any checklist, because too few of their questions are answered.
report-results-caption = Values of the checklists, from 0 to 1
report-bars-caption = From weakest to strongest. The outline shows what the value would be if everything claimed were supported. The bounds show how far a value can move while the answers stay the same.
report-key-supported = supported
report-key-claimed = claimed without evidence
report-key-bounds = bounds
report-conventions-heading = How much the result depends on conventions
report-imbalance = The weighted arithmetic mean would be { $mean }, and the index is { $index }. The difference of { $imbalance } is the price of uneven areas.
report-balanced = The weighted arithmetic mean ({ $mean }) is almost the same as the index ({ $index }).
report-balanced-same = The weighted arithmetic mean is the same as the index: { $index }.
report-leave-one-out = The checklist “{ $checklist }” matters most: without it the index would { $way ->
        [up] rise
       *[down] fall
    } by { $delta }.
report-robustness-note = This is a range of assumptions, not a confidence interval: it shows how much the chosen weights and means decide. The answers stay the same.
report-checklist-not-applicable = Every question of this checklist is marked not applicable, so it does not count.
report-checklist-unasked = The short assessment has no questions of this checklist, so it is not assessed.
report-checklist-unanswered = No question of this checklist is answered yet.
report-checklist-withheld = The value is withheld because less than two thirds by weight is answered; { PLURAL($n) ->
        [one] { $n } question has no answer.
       *[other] { $n } questions have no answer.
    }
report-checklist-finding = { $working ->
        [0] None of { $all } measures is yet supported as applied in practice.
       *[other] { PLURAL($working) ->
            [one] { $working } of { $all } measures is applied in practice and supported by records.
           *[other] { $working } of { $all } measures are applied in practice and supported by records.
        }
    }
report-declared-backed = of those answered: claimed { $declared }, supported { $backed }
report-declared-level = claimed { $level }
report-weakest-heading = Weakest questions
report-weakest-none = Every question is supported at level 3 or 4.
report-weakest-more = { PLURAL($n) ->
        [one] { $n } more question is below level 3; it is in part 9.
       *[other] { $n } more questions are below level 3; they are in part 9.
    }
report-next-answer = Answer the question.
report-next-evidence = Evidence is missing:
report-next-renew = Renew the outdated evidence, or confirm that it is still valid:
report-next-dropped = (the action was dropped, see part 5)
report-claim-gap-zero = Everything that is claimed is supported by evidence.
report-evidence-unneeded = No answer claims a level that needs evidence.
report-evidence-within = No answer claims more than its evidence allows (levels 0 and 1 need none).
report-claim-gap-finding = { PLURAL($count) ->
        [one] { $count } answer is higher
       *[other] { $count } answers are higher
    } than the evidence allows; that lowers the value of the checklist from { $from } to { $to }.
report-claim-gap-finding-bound = { PLURAL($count) ->
        [one] { $count } answer is higher
       *[other] { $count } answers are higher
    } than the evidence allows; that lowers the lower bound from { $from } to { $to }.
report-own-risks-heading = Risks of this area (in full in part 4)
report-own-risk-greatest = { PLURAL($n) ->
    [one] The risk of this area:
   *[other] The greatest of the { $n } risks of this area:
    }
report-answer-unknown = not known
report-answer-na = not applicable
report-answer-blank = not answered

# 4. Risks.
report-risks-heading = 4. Risks
report-risks-finding = { PLURAL($all) ->
        [one] Of { $all } risk
       *[other] Of { $all } risks
    }, { $critical } are critical, { $significant } significant, { $tolerable } tolerable; with the plan done, { $target ->
        [0] none would be critical
       *[other] { $target } would be critical
    }.
report-matrix-likelihood = Likelihood
report-matrix-impact = Impact
report-key-gross = gross: before measures
report-key-net = net: with measures
report-key-target = target: with the plan done
report-matrix-caption = The path of each risk: before measures, now, and with the plan done. The numbers refer to rows of the risk table.
report-matrix-caption-top = { PLURAL($n) ->
        [one] The path of the { $n } greatest risk: before measures, now, and with the plan done. Its number is its row in the risk table.
       *[other] The path of the { $n } greatest risks: before measures, now, and with the plan done. The numbers refer to rows of the risk table.
    }
report-matrix-alt = { $finding } The greatest risk is “{ $risk }”: { $gross } before measures, { $net } now, { $target } with the plan done.
report-risks-table-heading = All risks, by net risk
report-risks-caption = Risks, greatest net first; gross is likelihood × impact before measures
report-adequate-yes = enough
report-adequate-no = not enough
report-adequate-accepted = accepted
report-rank = No. { $number } – { $share }
report-ranks = How often a risk stays among the five greatest when conventions change: { $shares }.
report-ratings-heading = Risks rated differently by the institution
report-ratings-caption = Risks whose likelihood × impact differs from the proposed one
report-acceptances-heading = Accepted risks
report-acceptances-caption = Who accepted which risk, why and until when
report-acceptance-expired = expired by the assessment date
report-acceptance-early = ends before the plan begins
report-acceptance-long = runs beyond the plan

# 6. Findings.
report-findings-heading = 6. Plan checks and data warnings
report-findings-note = The checks block nothing. Each names something to look at again before signing, or to explain if it stays as it is.
report-checks-heading = Plan checks
report-checks-none = No gap was found in the plan.
report-checks-no-actions = There are no actions, so there is nothing to check yet.
report-beyond-period = The period of the plan is not given: nobody can tell which dates it covers.
report-beyond-scope = Nobody says why some checklists that are proposed for this kind of institution are not assessed.
report-beyond-unshown = The action “{ $action }” is marked “done and verified”, but { $n ->
    [1] question { $questions } holds
   *[other] the questions { $questions } hold
    } no operating records or report.
report-beyond-unclosed = The action “{ $action }” is { $status ->
    [done-claimed] done and not yet verified: it is still to be said
   *[other] marked as done, but nobody says
    } { $what ->
    [day] when it was finished
    [evidence] what shows it
   *[both] when it was finished and what shows it
    }.
report-beyond-behind = The action “{ $action }” is { $status ->
    [done-claimed] done and not yet verified: question { $question } is answered with { $answer }; the aim was { $planned }. The answer is to be raised once evidence added to the question shows it.
   *[other] marked as done, but question { $question } is answered with { $answer } where { $planned } was the aim: the answer has to be raised or the status changed.
    }
report-beyond-left-out = The action “{ $action }” is marked as done, but it lowers no risk, because { $n ->
    [1] question { $questions } is
   *[other] the questions { $questions } are
    } not assessed.
report-beyond-idle = The action “{ $action }” lowers no risk, because { $n ->
    [1] question { $questions } { $why ->
        [na] does not apply
       *[out] is not assessed
    }
   *[other] the questions { $questions } { $why ->
        [na] do not apply
        [out] are not assessed
       *[both] do not apply or are not assessed
    }
    }: it has to be linked to another question or dropped.
report-beyond-missing = The action “{ $action }” lowers no risk, because { $n ->
    [1] question { $questions } is
   *[other] the questions { $questions } are
    } not assessed: the checklist is not chosen, or the program that made this plan does not have it (missing: { $lists }). Its pack has to be added, or the action linked to another question.
report-beyond-due-early = The action “{ $action }” is due ({ $day }) before the plan begins.
report-beyond-begins-early = The action “{ $action }” begins ({ $day }) before the plan does.
report-checks-missing = Missing data ({ PLURAL($n) ->
        [one] { $n } action
       *[other] { $n } actions
    })
report-column-missing = Missing
report-missing-owner = owner
report-missing-due = due date
report-missing-indicator = indicator
report-missing-baseline = baseline
report-missing-target = target
report-checks-target = Risks that would still be 3.5 or more with the plan done, and that nobody has accepted ({ $n }). Before the plan is signed, accept them or add to the plan. After the dash: the risk with the plan done.
report-checks-target-more = { PLURAL($n) ->
        [one] { $n } more is marked “not enough” in the risk table.
       *[other] { $n } more are marked “not enough” in the risk table.
    }
report-checks-target-no-actions = { $n ->
        [one] The plan has no actions, so { $n } risk that nobody has accepted stays as it is: 3.5 or more.
       *[other] The plan has no actions, so { $n } risks that nobody has accepted stay as they are: 3.5 or more.
    }
report-warnings-heading = Data warnings
report-warnings-none = No sign was found that answers or ratings are inaccurate.
report-warnings-no-place = { PLURAL($n) ->
    [one] { $n } piece of evidence has no number; the public plan does not show whether its place is given.
   *[other] { $n } pieces of evidence have no number; the public plan does not show whether their place is given.
    }

# 7. Changes.
report-changes-heading = 7. What changed since the last assessment
report-changes-none = No earlier assessment was given with this plan, so there is nothing to compare with. Give this one when the next plan is exported: this part will then show what really changed and what changed only on paper.
report-changes-no-index = Compared with the assessment of { $date }; the change of the index cannot be computed because one of the two is undefined.
report-changes-withheld = Compared with the assessment of { $date }. How the index moved is not shown: in at least one of the two assessments too little is answered to publish it.
report-changes-up = Since the assessment of { $date } the index has risen from { $old } to { $new }.
report-changes-down = Since the assessment of { $date } the index has fallen from { $old } to { $new }.
report-changes-same = Since the assessment of { $date } the index has not changed ({ $index }).
report-changes-asked-other = Compared with the assessment of { $date }, the index differs ({ $old } then, { $new } now) only because other questions were asked: no question asked both times has changed its level.
report-changes-asked-also = In the assessment of { $date } the index was { $old }; it is now { $new }, but some of the questions differ.
report-changes-same-asked = Since the assessment of { $date } the index has not changed ({ $index }), but some of the questions differ.
report-changes-tables-asked = Some of the questions differ, so part of these changes may come from them.
report-changes-tables-only = These changes come from other questions alone: no question asked both times has changed its level.
report-changes-backwards = The assessment of { $date } it is compared with is later than this one, so every change would be turned round. Open the later one and compare it with the earlier one.
report-changes-other-institution = The other assessment is of another institution, or spells its name differently: “{ $institution }”.
report-changes-split = The index changed by { $total }: { $real } from different{ $waits ->
        [yes] {""} and not yet confirmed
       *[no] {""}
    } answers, { $evidence } from different or outdated evidence, { $content } from different questions, checklists or risk ratings. The parts are taken one after the other: first questions, checklists and risk ratings, then different answers with the earlier evidence, and last different evidence. An answer that changed but is shown only by new evidence is therefore put down to evidence.
report-changes-new-blank = Questions that were not asked before count as unanswered at first, so their answers and evidence are in the other two parts.
report-snapshots-caption = The two assessments side by side
report-fingerprint = Beginning of the fingerprint
report-changes-checklists-heading = Changes in checklists
report-changes-checklists-caption = Supported values of the checklists, from 0 to 1
report-changes-actions-heading = The actions of the last plan
report-changes-actions-none = The last plan had no actions.
report-changes-actions-finding = { PLURAL($all) ->
        [one] Of { $all } action of the last plan
       *[other] Of { $all } actions of the last plan
    }, { $done } are done and verified.
report-changes-actions-finding-partly = { PLURAL($all) ->
        [one] Of { $all } action of the last plan
       *[other] Of { $all } actions of the last plan
    }, { $done } are done and verified as far as this plan shows.
report-changes-actions-dropped = { PLURAL($n) ->
        [one] { $n } further action had already been dropped in the last plan.
       *[other] { $n } further actions had already been dropped in the last plan.
    }
report-changes-actions-gone = { PLURAL($n) ->
        [one] { $n } action of the last plan is no longer in this one, which does not show what became of it.
       *[other] { $n } actions of the last plan are no longer in this one, which does not show what became of them.
    } If there was another plan between these two, look there.
report-changes-actions-caption = What became of the actions of the last plan
report-action-gone = no longer in the plan
report-action-overdue = overdue
report-action-closed = finished { $day }
report-action-closed-in-time = finished { $day }, on time
report-action-closed-late = finished { $day }, after the due date
report-action-closed-brought-forward = finished { $day }, after the new due date ({ $due })
report-action-closed-put-off = finished { $day }, by the new due date (in the last plan: { $first })
report-action-new-due = new due date { $due }
report-action-due-gone = no due date any more
report-action-new-owner = now the task of: { $owner }
report-action-owner-gone = nobody is responsible any more
report-action-unshown = its question holds no operating records or report
report-changes-risks-heading = Changes in net risks
report-changes-risks-none = No net risk changed.
report-changes-risks-caption = Risks whose net value changed
report-changes-questions-heading = Changes in questions
report-changes-questions-none = No question changed its level.
report-changes-questions-finding = Questions answered differently: { $real }; same answer but different evidence: { $evidence }; changed content, or asked only once: { $content }.
report-changes-questions-waiting = { PLURAL($n) ->
    [one] { $n } question is in the table only because its answer is not confirmed yet.
   *[other] { $n } questions are in the table only because their answers are not confirmed yet.
    }
report-changes-kinds = Supported higher or lower: the level that evidence shows has changed. Claimed higher, support unchanged: the answer is higher but no evidence shows it, so this is no improvement yet. A question whose answer and evidence both changed is counted among those answered differently.
report-changes-questions-caption = Questions whose level changed
report-change-answered = answered for the first time
report-change-withdrawn = answer withdrawn
report-change-waiting = to be confirmed
report-change-applies = applies now
report-change-inapplicable = no longer applies
report-change-found-inapplicable = found not to apply
report-change-risen = supported higher
report-change-fallen = supported lower
report-change-claimed = claimed higher, support unchanged
report-change-disclaimed = claimed lower, support unchanged
report-change-new = not asked before
report-change-gone = no longer asked
report-change-content = changed content
report-change-rated = likelihood × impact rated differently: { $old } before, { $new } now
report-levels = { $declared }, supported { $supported }

# 8. Method.
report-method-heading = 8. Method { $version }
report-method-conventions = All constants are expert conventions, not calibrated against data.
report-method-limits = Conventions make two institutions, or two years, comparable. The result is neither the statutory level of resilience to corruption nor legal advice.
report-worked-heading = The numbers of this assessment in the formulas
report-worked-intro = How the formulas below give the numbers of this plan.
report-worked-checklist = “{ $title }”: low = Σ w·s / (4·Σ w) = { $points } / { $weights } = { $result }
report-worked-index = index = (exp(Σ W·ln x / Σ W) − 10) / 90 = (exp({ $logs } / { $weights }) − 10) / 90 = { $index }
report-worked-risk = The greatest net risk is “{ $risk }”. Only groups whose measures are supported at all are multiplied.
report-worked-side = { $letter }: E = min(0.90, 1 − { $product }) = { $effect }; { $letter }_net = 1 + ({ $gross } − 1)·(1 − { $effect }) = { $net }
report-worked-side-empty = { $letter }: no supported measure, E = 0; { $letter }_net = { $gross }
report-method-answers-heading = Answers and evidence
report-method-answers = The level a of an answer is 0 to 4, the grade e of evidence 0 to 3: word of mouth 0, document 1, operating records 2, test or audit report 3. A question’s e is the grade of its best evidence; it is 0 without evidence or without an answer. “Not known” counts as not answered, “not applicable” is left out of the sums. The supported level s:
report-method-ageing = Evidence older than 24 months on the assessment date counts one grade lower.
report-method-checklist-heading = Checklist
report-method-checklist = w is the weight of a question (1–3); A are the applicable questions; B those of them that are answered.
report-formula-low = supported: low = Σ_A w·(s/4, blank → 0) / Σ_A w
report-formula-high = upper bound: high = Σ_A w·(a/4, blank → 1) / Σ_A w
report-formula-declared = claim gap = Σ_B w·a/4 / Σ_B w − Σ_B w·s/4 / Σ_B w
report-formula-coverage = coverage = Σ_B w / Σ_A w; evidence = Σ_A w·e/3 / Σ_A w (A from 0.8, B from 0.6, C from 0.4, D from 0.2, else E)
report-method-bounds = Low and high are hard bounds, not statistics. Where coverage is under 2/3 the value is withheld.
report-method-pooled = Coverage, evidence and claim gap of the whole assessment use the same formulas over all applicable questions together; they are not means of the checklists.
report-method-index-heading = Index
report-method-levels-heading = Maturity level
report-method-index = The index is the weighted geometric mean of the checklists’ values S: one strong area does not make up for a weak one. The weight W of a checklist is the mean gross risk of its risks; f = 10.
report-formula-index = x = f + (100 − f)·S; index = (exp(Σ W·ln x / Σ W) − f) / (100 − f)
report-method-imbalance = The weighted arithmetic mean is Σ W·S / Σ W; the further it lies above the index, the more the checklists’ values differ.
report-method-levels = Levels are cumulative; the first failed condition of the next level is the binding gate. Questions that do not apply never bind.
report-formula-emerging = “Emerging”: index ≥ 0.40; coverage ≥ 2/3
report-formula-established = “Established”: index ≥ 0.60; coverage ≥ 0.80; every key question s ≥ 2; every checklist low ≥ 0.35
report-formula-leading = “Leading”: index ≥ 0.80; coverage ≥ 0.95; every key question s ≥ 3; evidence ≥ 0.60; at least 80% of the actions due closed with evidence of grade 2 or better
report-method-akl = The indicative level of resilience to corruption (not the statutory level) is the mean of the checklists’ means, in bands of 0.2: low, below average, average, above average, high.
report-formula-akl = s ≥ 3 → 1; s = 1 or 2 → 0.5; s = 0 or blank → 0
report-method-risks-heading = Gross, net and target risk
report-method-risks = L is likelihood, I impact, both 1 to 4. Each question lowers one side of a risk with strength ρ = 1 (direct) or 0.5 (partial) and belongs to a group: the same person, unit or system is one group, and a group counts once per side.
report-formula-group = m = greatest ρ·s/4 of a group (blank → 0)
report-formula-effect = E = min(0.90, 1 − Π (1 − 0.75·m)) for each side
report-formula-net = L_net = 1 + (L − 1)·(1 − E_L); I_net = 1 + (I − 1)·(1 − E_I); N = L_net·I_net
report-method-bands = A risk below 3.5 is tolerable, below 7 significant, from 7 critical. On one side of a risk, measures together remove no more than 90%, so a 4 × 4 risk does not become tolerable by lowering the likelihood alone (1.3 × 4 = 5.2): the impact has to fall too.
report-method-target = The target risk T is computed in the same way with every planned action done; dropped actions do not count. A risk is planned enough when T < 3.5, or when it carries a signed acceptance valid on the assessment date.
report-formula-target = s′ = max(s, min(planned level, promised evidence grade + 1))
report-method-plan-heading = Action plan
report-formula-priority = priority = Σ (N − T_alone) / effort; T_alone is N with only this action done
report-formula-risk-cover = risk cover = critical gross risks (G ≥ 7) guarded by 2 groups or more at s ≥ 2 / all critical gross risks
report-formula-plan-cover = plan cover = risks with N ≥ 3.5 that have an action with owner, due date and indicator / all risks with N ≥ 3.5
report-formula-on-time = on time = actions closed by their due date with evidence of grade 2 or better / actions due
report-method-plan = A share is undefined where its denominator is empty. Plan checks and data warnings block nothing.
report-method-suggested = The suggested plan is built one measure at a time. Each time the measure is taken that, per point of effort, lowers most what the target risks exceed 3.4999 by; if equal, the sum of the target risks; then the first in the order of the content. This goes on until every risk is below 3.5 or no measure lowers them any further. A question supported below 3 is raised to 3 with operating records, one supported at 3 to 4 with a test or audit report.
report-method-robustness-heading = Robustness band
report-method-robustness = The index is recomputed 1,000 times: the mean geometric or arithmetic, f 5, 10 or 20, between 0.65 and 0.85 in place of 0.75, each W and w times a number between 0.75 and 1.25. The 50th and the 950th value in order are shown.
report-method-stability = For each of the five greatest risks the pages show in what share of the runs it stays among the five greatest (equal ones by the order of the content). The index is also recomputed without each checklist, and the one whose absence changes it most is shown.
report-method-random = Random numbers: SplitMix64, seed 20170430, a stream of its own for each run, so that everybody gets the same thousand.
report-method-changes-heading = Comparing two assessments
report-method-changes = The change of the index is split by replacing content, then answers, then evidence; the three parts sum to the total exactly.
report-method-numbers-heading = Numbers
report-method-numbers = Computed in double precision, rounded only when shown: to 4 decimals in the data, and these values on the pages and in the window mostly to 2. An exact half is rounded away from zero.
report-method-rounding = Each value is rounded on its own, so the last digit may differ by one when rounded numbers are computed with.
report-constants-heading = Constants
report-constants-caption = Constants of the method
report-constant-evidence-age-months = Age of evidence, in months, beyond which it counts one grade lower
report-constant-coverage-withheld = Coverage from which a value is shown; gate of “Emerging”
report-constant-evidence-letter = Evidence letter { $letter } from
report-constant-index-floor = Floor f of the index
report-constant-emerging-index = “Emerging”: index from
report-constant-established-index = “Established”: index from
report-constant-established-coverage = “Established”: coverage from
report-constant-established-key-level = “Established”: level of key questions from
report-constant-established-weakest-checklist = “Established”: value of the weakest checklist from
report-constant-leading-index = “Leading”: index from
report-constant-leading-coverage = “Leading”: coverage from
report-constant-leading-key-level = “Leading”: level of key questions from
report-constant-leading-evidence = “Leading”: share of evidence from
report-constant-leading-closed-actions = “Leading”: share of due actions closed with evidence from
report-constant-akl-band = Width of a band of the indicative resilience level
report-constant-control-efficiency = Share of a risk’s side that one verified direct measure removes
report-constant-control-effect-max = Greatest share that all measures together can remove
report-constant-tolerable-below = Limit below which a risk is tolerable
report-constant-significant-below = Limit below which a risk is significant, and from which it is critical
report-constant-suggestion-aim = Target risk at which the suggested plan aims
report-constant-owner-actions-from = Number of actions from which it is checked that one owner does not hold most of them
report-constant-owner-share-max = Share of the actions held by one owner above which the check fails
report-constant-owner-quarter-max = Actions of one owner in a quarter above which the check fails
report-constant-bare-share-from = Share of answers at level 4 without operating records from which a warning is given
report-constant-shared-reference-max = Questions with the same evidence reference above which a warning is given
report-constant-vanished-below = Net risk below which a critical gross risk gives a warning
report-constant-claim-gap-warning = Claim gap above which a warning is given
report-constant-robustness-runs = Number of runs

# 9. Answers.
report-answers-heading = 9. Answers and evidence
report-answers-note = “Supported” is the level that the evidence allows. Evidence numbers refer to rows of the evidence index. The level of a reversed question says how far what it asks about is prevented.
report-answers-weights = Below each question is what the formulas of part 8 need: its weight, whose measure it is (the group), and what the measure lowers for which risks: their numbers, with the strength ρ in brackets.
report-answers-caption = Answers: { $checklist }
report-question-weight = weight { $weight }
report-question-likelihood = weight { $weight } · “{ $group }” lowers the likelihood: { $risks }
report-question-impact = weight { $weight } · “{ $group }” lowers the impact: { $risks }
report-evidence-heading = Evidence index
report-evidence-caption = Evidence and the questions it supports
report-evidence-empty = No evidence is named, so no supported level exceeds 1. Name a document, operating records or a test report; the document itself is never copied into the file.
report-evidence-public = Where evidence is kept is not published in the public profile.
report-evidence-grade = grade { $grade }
report-evidence-numbers = No. { $numbers }
report-evidence-none = none named
report-evidence-aged = outdated, counts as { $grade }
report-na-heading = Questions that do not apply
report-na-none = No question is marked not applicable.
report-na-caption = Questions left out of the sums, and why
report-sources-heading = Acts and other sources
report-sources-caption = What the questions rest on: sources and the questions they serve
report-column-source = Source

# 10. Integrity.
report-integrity-heading = 10. Fingerprint and signatures
report-integrity-intro = The fingerprint (SHA-256) is computed from the whole journal of changes: if any earlier record is altered, it no longer matches. Enter it in the register when the plan is filed.
report-qr-alt = A QR code of the whole fingerprint, which begins with { $head }.
report-fact-file = Number of the assessment file
report-fact-generated = Plan exported (UTC)
report-fact-versions = Versions
report-versions = program { $app }, checklists { $content }, method { $method }
report-fact-attached = Attached to the PDF file
report-attached-full = all data (plan.json), the action table (plan.csv), the journal of changes
report-attached-public = all data of this profile (plan.json), the action table (plan.csv)
report-verify-heading = How to verify
report-verify-open = Open this PDF file in Skaidra, or run the command “skaidra verify”: everything is recalculated and rebuilt from the attached data, and you see what matches.
report-verify-open-copy = Only the PDF file of the plan can be verified. Open it in Skaidra, or run the command “skaidra verify”: everything is recalculated and rebuilt from the data attached to it, and you see what matches.
report-verify-compare = Compare the fingerprint with the one entered when the plan was filed. Scanned paper cannot be verified; ask for the file itself.
report-signatures-about = One place to sign is enough: here or at the end of the summary. Where the plan is approved by an order, the approval block at the head of part 5 is filled in instead of the signature “Approved”.
report-signatures-heading = Signatures
report-sign-prepared = Prepared
report-sign-reviewed = Reviewed
report-sign-approved = Approved
report-sign-findings = Auditor’s findings (answered in the next plan)
report-sign-findings-letter = letter No., or “none”
report-sign-post = post
report-sign-name = name
report-sign-signature = signature
report-sign-date = date
report-sign-day = ______________ 20__

# What the files attached to the PDF are.
report-attachment-json = All data of the plan: questions, answers, evidence, scores, actions
report-attachment-csv = The action table
report-attachment-journal = The assessment itself with its whole history, to be opened with Skaidra
report-fact-journal = Journal of changes (UTC)
report-journal = { PLURAL($n) ->
        [one] { $n } record
       *[other] { $n } records
    }, the first { $first }, the last { $last }
report-journal-back = The times in the journal go back: a computer’s clock was wrong for a while, so dates may not be right.
report-proves = The fingerprint shows that nothing changed since it was noted. It does not show who made the plan (that is what a signature is for), nor that the answers are true (that is what evidence is for).

# First page and foot of the Word file.
report-copy-notice = This Word file is a copy to edit; the plan that can be verified is the PDF file.
report-copy-notice-text = This text file is a copy; the plan that can be verified is the PDF file.
report-copy-why = Editing this file changes neither the assessment nor its scores, and Skaidra cannot check it. To change the plan itself, change it in Skaidra and export it again. This copy was made from the plan whose fingerprint begins with { $head }.
report-copy-foot = Copy to edit · plan { $head }
report-copy-figure = The drawing is in the PDF; in words:
# A Word file or a spreadsheet; $detail is technical.
report-office-failed = The file could not be made; the assessment is untouched. Please report this to the program’s makers: { $detail }
