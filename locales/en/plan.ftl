# The plan part of an exported document: approval, columns, statuses, the time axis. The window shares the names of fields.

plan-heading = 5. Action plan
plan-approved = APPROVED
# One line each; blanks are filled in by hand.
plan-approval-blank =
    ______________________________
    (post of the approver)
    order No. _________
    of ______________ 20__

plan-finding = { PLURAL($actions) ->
        [one] The plan has { $actions } action.
       *[other] The plan has { $actions } actions.
    } Today { $before ->
        [0] no risk is above the tolerable limit
       *[other] { PLURAL($before) ->
            [one] { $before } risk is above the tolerable limit (3.5)
           *[other] { $before } risks are above the tolerable limit (3.5)
        }
    }; with the plan done { $after ->
        [0] none would be
       *[other] { $after } would be
    }.
plan-cover = { $share } of the net risks of 3.5 or more have an action with an owner, a due date and an indicator.
plan-risk-cover = { $share } of the risks that are critical before measures are guarded by at least two independent groups with measures in writing or better.
plan-on-time = { $share } of the actions due are closed in time and with operating records.
plan-on-time-none = No action was due on the assessment date yet.

plan-table-caption = The actions, from the cause to the effect that will be seen
plan-column-action = Action
plan-column-owner = Owner, dates, effort
plan-column-indicator = Indicator
plan-column-risks = Risk number: now → with this action alone
plan-column-status = Status

plan-cause = Cause:
plan-effect = Effect:
plan-measure = Measure:
plan-reaches = { $n ->
        [1] Question { $questions }
       *[other] Questions { $questions }
    }: level { $level } will be reached, leaving “{ $grade }” as evidence.
plan-owner-missing = no owner
plan-deputy = Deputy:
plan-start = Start:
plan-due = Due:
plan-due-missing = no due date
plan-effort = Effort:
plan-cost = Cost:
plan-cost-none = No extra money
plan-priority = Priority:
plan-indicator-missing = no indicator
plan-baseline = Now:
plan-target = Target:
plan-no-effect = lowers no risk

plan-dropped-heading = Actions that were dropped
plan-dropped-note = They do not count toward the target risk.
plan-dropped-no-reason = no reason given

plan-time-heading = The actions in time
plan-time-caption = Quarters. Where no start is given, the bar begins on the assessment date. A filled bar is an action done and verified.
plan-time-alt = { PLURAL($all) ->
        [one] { $all } dated action
       *[other] { $all } dated actions
    }, { $done } of them done and verified; the first is due on { $first }, the last on { $last }.
plan-time-undated = Actions without a due date are not on the axis: { $titles }.
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
