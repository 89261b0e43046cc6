# The plan part of an exported document: approval, columns, statuses, the time axis. The window shares the names of fields.

plan-heading = 5. Action plan
plan-approved = APPROVED
# One line each; blanks are filled in by hand.
plan-approval-blank =
    ______________________________
    (post of the approver)
    order No. _________
    of ______________ 20__

plan-legal-basis = Legal basis:
plan-monitoring = Monitoring:

plan-finding = { PLURAL($actions) ->
        [one] The plan has { $actions } action.
       *[other] The plan has { $actions } actions.
    } Today { $before ->
        [0] no risk is above the tolerable limit
       *[other] { PLURAL($before) ->
            [one] { $before } risk is above the tolerable limit (3.5)
           *[other] { $before } risks are above the tolerable limit (3.5)
        }
    }; with the plan done, { $after ->
        [0] none would be
       *[other] { $after } would be
    }{ $accepted ->
        [0] .
       *[other] , { $accepted } of them accepted.
    }
plan-cover = { $share } of the net risks at 3.5 or more have an action, planned or already done, with an owner, a due date and an indicator.
plan-risk-cover = { $share } of the risks that would be critical without measures are lowered by measures (at least in writing) of at least two independent people, units or systems.
plan-on-time = { $share } of the actions due are closed on time and with operating records.
plan-on-time-none = No action was due by the assessment date.

plan-table-caption = The actions, from their cause to their visible effect
plan-table-caption-short = The actions: what will be done, by whom and by when
plan-column-action = Action
plan-column-owner = Owner and dates
plan-column-indicator = Indicator
plan-column-risks = Risk: now → with this action alone
plan-column-status = Status

plan-cause = Cause:
plan-effect = What will change:
plan-effect-done = What has changed:
plan-outcome = Outcome:
plan-outcome-before = Outcome stated earlier:
plan-late-because = Reason for the delay:
plan-dropped-because = Reason for dropping it:
plan-measure = Measure:
plan-reaches = { $n ->
        [1] Question { $questions }
       *[other] Questions { $questions }
    }: level { $level } will be reached, leaving “{ $grade }” as evidence.
plan-reaches-unassessed = { $n ->
        [1] Question { $questions } (not assessed in this plan)
       *[other] Questions { $questions } (not assessed in this plan)
    }: level { $level } is the aim, to be supported by “{ $grade }”.
plan-raises-nothing = { $n ->
        [1] Question { $questions } does
       *[other] Questions { $questions } do
    } not apply, so the action raises no level there.
plan-reached = { $n ->
        [1] Question { $questions }
       *[other] Questions { $questions }
    }: level { $level } has been reached, supported by “{ $grade }”.
plan-aimed = { $n ->
        [1] Question { $questions }
       *[other] Questions { $questions }
    }: level { $level } was the aim, leaving “{ $grade }” as evidence.
plan-owner-missing = no owner
plan-deputy = Deputy:
plan-start = Start:
plan-due = Due:
plan-due-missing = no due date
plan-effort = Effort:
plan-cost = Cost:
plan-cost-none = No extra cost
plan-priority = Priority:
plan-priority-about = The priority is the total by which an action lowers its risks, divided by its effort (1 to 5). Risk numbers are those of the risk table.
plan-unknown = { $n ->
        [1] The answer to question { $questions } is “we do not know”: the measure may already be in place
       *[other] The answer to questions { $questions } is “we do not know”: the measures may already be in place
    }
plan-unanswered = { $n ->
        [1] Question { $questions } is not answered yet
       *[other] Questions { $questions } are not answered yet
    }
plan-indicator-missing = no indicator
plan-baseline = Now:
plan-first-value = Starting value:
plan-first-value-done = Was:
plan-target = Target:
plan-no-effect = lowers no risk

plan-dropped-heading = Actions that were dropped
plan-dropped-note = { $n ->
    [1] It does not count towards the target risk.
   *[other] They do not count towards the target risk.
    }
plan-dropped-no-reason = no reason given

plan-time-heading = Timeline of the actions
plan-time-quarters = Quarters.
plan-time-years = Years.
plan-time-caption = Where no start is given, the bar begins on the assessment date. A filled bar is an action done and verified.
plan-time-taken-over = The bar of an action carried over from the earlier plan begins on the date of that assessment.
plan-time-alt = { PLURAL($all) ->
        [one] { $all } dated action
       *[other] { $all } dated actions
    }, { $done } of them done and verified; the first is due on { $first }, the last on { $last }.
plan-time-undated = Actions without a due date are not on the timeline: { $titles }.
# The quarter is q1 to q4.
plan-quarter = { $quarter ->
        [q1] { $year } Q1
        [q2] Q2
        [q3] Q3
       *[q4] Q4
    }
plan-year = { $year }

plan-empty = The plan has no action yet.
plan-empty-next = Without actions the net risk stays as it is. Begin with the greatest net risks: for each choose at least one action, an owner, a due date and an indicator.
plan-empty-short = The plan has no action yet, so the risks stay as they are. The plan part shows where to begin.
plan-suggestions-heading = Where to begin
plan-effort-of = { $effort } of 5
plan-quarter-first = { $year } { $quarter ->
        [q1] Q1
        [q2] Q2
        [q3] Q3
       *[q4] Q4
    }

# The window's screen of the plan.
plan-window-empty = The plan has no actions yet. Begin with the suggested measures: each shows how far it lowers risk.
plan-window-period-from = Plan from
plan-window-period-to = Plan until
plan-window-period-clear = clear the period
plan-window-period-mend = Correct the period
plan-window-period-prints = Period of the plan: it ends before it begins. The file will show what is saved: from { $from } to { $to }.
plan-window-below = { $part } ↓
plan-window-actions = Actions
plan-window-add = + Add an action of your own
plan-window-untitled = New action
plan-window-title = Action { $id }
plan-window-title-dropped = Dropped action
plan-window-owner = Owner (post)
plan-window-choose-owner = Choose the owner from the participants, { $id }
plan-window-choose-owner-dropped = Choose the owner of the dropped action from the participants
plan-window-due = Due
plan-window-more-short = More
plan-window-more = Other fields of action { $id }
plan-window-more-dropped = Other fields of the dropped action
plan-window-lowers = risk no. { $number } “{ $name }”: { $before } → { $after }
plan-window-buys = With only this action done the risks would fall by { $sum } in total · effort { $effort } · priority { $priority }
plan-window-unanswered = question { $question } is not answered yet
plan-window-unknown = the answer to question { $question } is “we do not know”
plan-window-answer = Answer question { $question }
plan-window-priority-about = The priority is the total by which this action lowers its risks, for each point of effort.
plan-window-no-question = Lowers no risk, because it is linked to no question: add one under “More”.
plan-window-level-reached = Lowers no risk: the planned level has already been reached ({ $questions }).
plan-window-not-applicable = Lowers no risk: { $n ->
        [1] question { $questions } is
       *[other] questions { $questions } are
    } marked as not applicable. Link the action to another question or drop it.
plan-window-no-effect = Lowers no risk: it is linked to no question, or its level has already been reached.
plan-window-missing = Lowers no risk: the checklist of { $n ->
        [1] question
       *[other] questions
    } { $questions } is not in the program. Missing: { $lists }. Add its pack in the settings.
plan-window-left-out = Lowers no risk: the question is not assessed now ({ $questions }). Choose what is assessed in the settings.
plan-window-gaps-missing = missing: { $gaps }
plan-window-gaps-wrong = to be corrected: { $gaps }
plan-window-gap-owner = owner
plan-window-gap-due = due date
plan-window-gap-indicator = indicator
plan-window-gap-baseline = baseline
plan-window-gap-target = target
plan-window-gap-cause = cause
plan-window-gap-effect = what will change
plan-window-gap-closing-day = when it was completed
plan-window-gap-closing-evidence = what shows that it is completed
plan-window-gap-records = operating records or a report at its question
plan-window-gap-begins-early = begins before the plan does
plan-window-gap-due-early = due before the plan begins
plan-window-gap-runs-early = in progress, though its start date has not come
plan-window-gap-continuous = “continuous” instead of a date
plan-window-gap-law = only repeats the law
plan-window-gap-past = the due date has passed (set a new one, or say when it was done and what shows it, or that it was dropped)
plan-window-gap-past-explained = the due date has passed; the reason will be in the plan (this stays until you set a new due date, or say when it was done and what shows it, or that it was dropped)
plan-window-gap-beyond = due after the end of the plan
plan-window-gap-start = it starts after its due date
plan-window-gap-closed = it was closed before it started
plan-window-gap-reason = why it was dropped
plan-window-gap-not-yet = the day it was closed has not come yet
plan-window-dropped = Dropped: it lowers no risk any more.
plan-window-drop-reason = Say why the action was dropped: the plan will show the reason.
plan-window-done = Done: { $what }
plan-window-reached = { $question } has reached level { $level }
plan-window-done-left-out = Done. It lowers no risk, because { $n ->
    [1] question { $questions } is
   *[other] the questions { $questions } are
    } not assessed now.
plan-window-done-no-question = Done. It lowers no risk, because it is linked to no question.
plan-window-done-no-level = Done. The risk goes down once the answer and evidence of its question show it.
plan-window-today = today
plan-window-time-caption = Where no start is given, the bar begins with the plan. A filled bar is an action done and verified.
plan-window-checks-evidence = The evidence that the plan rests on ({ $n })
plan-window-checks-period = Period of the plan: say from when to when.
plan-window-checks-backwards = Period of the plan: it ends before it begins.
plan-window-checks-high = { PLURAL($n) ->
    [one] { $n } risk stays too high even when the plan is done
   *[other] { $n } risks stay too high even when the plan is done
    }
plan-window-suggestion-dropped = The action “{ $action }” on this question was dropped from the plan.
plan-window-suggestion-checked = Have the measure “{ $measure }” checked independently
plan-window-suggestion-reached = Level 3 is reached; level 4 takes an independent check.
plan-window-check-indicator = Independent checks carried out, number
plan-window-check-cause = The measure is applied, but no report shows that the way it works now was checked independently, so shortcomings may go unnoticed
plan-window-check-effect = The report of an independent check shows how the measure works, and the shortcomings found have been put right
plan-window-claimed-cause = The measure is said to work, but the evidence at hand does not show it, so its shortcomings may go unnoticed
plan-window-budget-left = { PLURAL($all) ->
        [one] effort point
       *[other] effort points
    }; still to be done in the plan { $used }, left { $left }
plan-window-effort-about = Effort points: from 1 (a decision and one working day) to 5 (a new system or a decision of the council).
plan-window-question-add = + Add a question
plan-window-question-remove = Remove
plan-window-question-search = Find a question by its words or number
plan-window-question-few = Shown: { $shown } of { $n }. Questions with the weakest measures come first; find others by their words or number.
plan-window-indicator = Indicator
plan-window-baseline = Baseline (indicator now)
plan-window-target = Target of the indicator
plan-window-deputy = Deputy (post)
plan-window-start = Start
plan-window-cost = Cost, EUR
plan-window-cause = Cause
plan-window-effect = What will change
plan-window-effect-done = What has changed
plan-window-propose = Fill the empty fields from question { $question }
plan-window-level = Level it reaches
plan-window-level-done = Level it was for
plan-window-grade = Evidence it leaves
plan-window-grade-done = Evidence it left
plan-window-effort = Effort (1–5)
plan-window-status = Status
plan-window-closed-on = Closed on
plan-window-closed-grade = Closed with evidence
plan-window-reason-late = Reason for the delay
plan-window-reason-dropped = Reason for dropping it
plan-window-questions = Questions whose level it raises
plan-window-up = Up
plan-window-down = Down
plan-window-remove = Remove the action
plan-window-checks = Left to correct ({ $n })
plan-window-checks-none = The plan checks find nothing.
plan-window-checks-more = Show { $n } more
plan-window-checks-fewer = Show fewer
plan-window-checks-gaps = { $about }: { $gaps }.
plan-window-checks-behind = { $action }: { $status ->
    [done-claimed] done, not verified. Question { $question } is answered with { $answer }; the aim was { $planned }. Raise the answer once evidence added to the question shows it.
   *[other] done, but question { $question } is answered with { $answer } where { $planned } was the aim. Raise the answer or change the status.
    }
plan-window-checks-left-out = { $action }: done, but it lowers no risk, because { $n ->
    [1] question { $questions } is
   *[other] the questions { $questions } are
    } not assessed now.
plan-window-checks-idle = { $action }: it lowers no risk, because { $n ->
    [1] question { $questions } { $why ->
        [na] does not apply
       *[out] is not assessed now
    }
   *[other] the questions { $questions } { $why ->
        [na] do not apply
        [out] are not assessed now
       *[both] do not apply or are not assessed now
    }
    }. Link the action to another question or drop it.
plan-window-checks-missing = { $action }: it lowers no risk, because the checklist of { $n ->
    [1] question
   *[other] questions
    } { $questions } is not in the program. Missing: { $lists }. Add its pack in the settings.
plan-window-checks-alike = { PLURAL($n) ->
    [one] { $n } action
   *[other] { $n } actions
    }
plan-window-suggestions = Suggested measures
plan-window-suggestions-about = First comes the measure that takes most excess risk off for each point of effort: what lies above the tolerable limit. They add to what is already planned.
plan-window-suggestions-blank = Answer first
plan-window-suggestions-blank-about = These questions are not answered yet, or with “we do not know”: the measure may already be in place. The list is worked out as if it were not, on top of the first one.
plan-window-suggestions-none = Enough is planned: nothing else would lower the risks noticeably.
plan-window-suggestions-sum = { PLURAL($n) ->
    [one] { $n } measure
   *[other] { $n } measures
    }, { PLURAL($effort) ->
    [one] { $effort } effort point
   *[other] { $effort } effort points
    }: the sum of target risks would fall from { $before } to { $after }.
plan-window-suggestions-more = Show { $n } more
plan-window-suggestion = Question { $question }. Target: { $risks }
plan-window-gain = −{ $value } for each point
plan-window-gain-excess = excess risk −{ $value } · { PLURAL($effort) ->
    [one] { $effort } point
   *[other] { $effort } points
    }
plan-window-gain-sum = sum of risks −{ $value } · { PLURAL($effort) ->
    [one] { $effort } point
   *[other] { $effort } points
    }
plan-window-gain-about = The list is ordered by this number: how much excess risk the measure takes off for each point of effort once those above it are done. Points go from 1 (a decision and one working day) to 5 (a new system or a decision of the council).
plan-window-adopt = Add to the plan
plan-window-taken = In the plan as action no. { $number }
plan-window-taken-go = Say who and by when
plan-window-taken-see = Show in the plan
plan-window-budget = Limit the effort
plan-window-budget-points = Effort points
plan-window-order-about = Change the order by dragging the handles on the left, or with Alt and an arrow key.
plan-window-move = Move action { $number }: { $title }
plan-window-before-after = Risks: now and once the plan is done
plan-window-before-after-about = Risks that are above tolerable now, or that the plan lowers.
plan-window-column-risk = Risk
plan-window-column-now = Now
plan-window-column-after = Plan done
