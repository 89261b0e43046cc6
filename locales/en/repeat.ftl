# Next year's assessment: answers taken over and not yet confirmed.

repeat-answer = not confirmed yet; the earlier answer was { $level }
repeat-answer-na = not confirmed yet; it did not apply before
repeat-next = Confirm the earlier answer or answer again
repeat-summary = { PLURAL($n) ->
        [one] { $n } answer of the earlier assessment is not confirmed yet and counts as unanswered.
       *[other] { $n } answers of the earlier assessment are not confirmed yet and count as unanswered.
    }
repeat-changes = { PLURAL($n) ->
        [one] { $n } answer of the earlier assessment is not confirmed yet and counts as unanswered
       *[other] { $n } answers of the earlier assessment are not confirmed yet and count as unanswered
    }, so part of the change only shows what nobody has looked at yet.
repeat-check = { PLURAL($n) ->
        [one] { $n } answer of the earlier assessment is waiting to be confirmed
       *[other] { $n } answers of the earlier assessment are waiting to be confirmed
    }: confirm or answer again, or they count as unanswered.

repeat-change-mark = answer { $id } to be confirmed
repeat-change-confirm = confirmed answer { $id }
repeat-change-checked = confirmed answer { $id }, evidence checked ({ PLURAL($n) ->
    [one] { $n } question
   *[other] { $n } questions
    })
repeat-change-confirmed = { PLURAL($n) ->
    [one] { $n } confirmed answer
   *[other] { $n } confirmed answers
    }
repeat-change-previous = earlier assessment

repeat-cli-previous = The plan shows the changes since the assessment of { $date }; --no-previous leaves them out.
repeat-cli-backwards = This assessment is of { $date }, but it began from one of { $earlier }, which is later: its plan will not show what changed. Correct the assessment date, or begin from an earlier assessment.
repeat-cli-taken-over = Carried over from the earlier assessment: { PLURAL($answers) ->
        [one] { $answers } answer to confirm
       *[other] { $answers } answers to confirm
    }{ $unknown ->
        [0] {""}
       *[other] {" "}({ $unknown } of them “we do not know”)
    }, { PLURAL($actions) ->
        [one] { $actions } open action.
       *[other] { $actions } open actions.
    }

# In the window: the beginning of next year's assessment, confirming answers, closing actions.
repeat-command = Start next year from this one…
repeat-received = Start next year from this plan…
repeat-received-about = Next year’s assessment can start from this plan: its answers wait to be confirmed, and the new plan shows what changed.
repeat-command-confirm = Confirm the earlier answer
repeat-title = Next year’s assessment
repeat-takes-answers = Answers are carried over to be confirmed; until then they count as unanswered.
repeat-takes-evidence = Evidence is carried over with its dates: what is too old counts one grade lower.
repeat-takes-actions = Open actions are carried over with their status; for those done, give the date and the evidence.
repeat-takes-plan = The earlier plan is remembered, so that the new one shows what changed.
repeat-takes-changed = The new assessment is compared with how things stand now. Where the exported plan was signed, export again first or start from that plan (PDF).
repeat-leaves = It will be a new file; the old one stays as it is. The period of the plan, the assessment date, the approval and votes are not carried over.
repeat-takes-missing = { $n ->
    [1] The program does not have the checklist { $names }. It is carried over with all that was recorded about it, but its questions are shown, and its answers can be confirmed, only once you add it.
   *[other] The program does not have the checklists { $names }. They are carried over with all that was recorded about them, but their questions are shown, and their answers can be confirmed, only once you add them.
    }
repeat-public-lacks = A public plan holds no notes, no places of evidence and no participants, so these are not carried over.
repeat-begun-already = Next year’s assessment was already begun from this one: { $state }, file { $file }.
repeat-begun-open = Open the one begun
repeat-ratings = Likelihood and impact of risks
repeat-ratings-keep = Keep our own ratings
repeat-ratings-reset = Return to the proposed ones and rate again
repeat-begin = Start
repeat-done = The new assessment has been started: { PLURAL($answers) ->
    [one] { $answers } answer to confirm
   *[other] { $answers } answers to confirm
    }{ $unknown ->
    [0] {""}
   *[other] {" "}({ $unknown } of them “we do not know”)
    }, { PLURAL($actions) ->
    [one] { $actions } action carried over
   *[other] { $actions } actions carried over
    }.
repeat-progress = to confirm: { $n }
repeat-filter = To confirm
repeat-go = Show what is not confirmed
repeat-was = The earlier answer was { $level } ({ $rung }). Does it still hold?
repeat-was-na = The question did not apply before: { $reason }. Does that still hold?
repeat-was-unknown = The earlier answer was “we do not know”.
repeat-confirm = yes, confirm
repeat-confirm-unknown = we still do not know
repeat-gap = If you confirm, only { $supported } of { $declared } will be supported: { $missing } is missing.
repeat-gap-aged = If you confirm, only { $supported } of { $declared } will be supported: the evidence is older than 24 months and counts one grade lower.
repeat-gap-older = This level asks for evidence of the last 12 months or less, and what you have is older. If you confirm, the level is supported, but add newer evidence: the old evidence does not show how things are now.
repeat-confirm-fresh = { PLURAL($n) ->
    [one] confirm { $n } answer that needs no new evidence…
   *[other] confirm { $n } answers that need no new evidence at once…
    }
repeat-together = Confirm together
repeat-together-about = These answers are supported by dated evidence no more than 24 months old, or their level needs none. Untick whatever is no longer true.
repeat-together-older = Needs evidence of the last 12 months, but has only older
repeat-together-older-about = The level would stay supported, but old evidence does not show how things are now. Tick only what has not changed, and add newer evidence.
repeat-together-none-needed = this level needs no evidence
repeat-together-go = { PLURAL($n) ->
    [one] Confirm { $n } answer: it still holds
   *[other] Confirm { $n } answers: they still hold
    }
repeat-confirmed = { PLURAL($n) ->
    [one] Confirmed { $n } answer.
   *[other] Confirmed { $n } answers.
    }
repeat-hide = hide earlier answers
repeat-show = show earlier answers
repeat-hidden = The earlier answer is hidden. Choose the level as things are today.
repeat-hidden-why = Answers are more honest this way; the comparison will show what changed.
repeat-effect = The earlier answer is not confirmed yet, so it counts as unanswered.
repeat-aged = outdated, counts as grade { $grade }
repeat-status = Status (action of the earlier plan)
repeat-grade-none = not given
repeat-close = Say when the action was closed and what evidence shows it.
repeat-close-day = Say when the action was closed.
repeat-close-grade = Say which evidence shows that the action was closed.
repeat-close-records = Without operating records (grade 2) or a report (grade 3) an action does not count as closed.
repeat-close-verified = The evidence is there: mark as “done and verified”
repeat-close-evidence = Add the evidence to question { $question }
repeat-close-nothing = { $n ->
    [1] Question { $questions } holds no operating records or report. Until it does, the action stays “done, not verified”.
   *[other] The questions { $questions } hold no operating records or report. Until they do, the action stays “done, not verified”.
    }
repeat-close-lost = Marked “done and verified”, but { $n ->
    [1] question { $questions } holds
   *[other] the questions { $questions } hold
    } no operating records or report. Add the evidence or change the status.
repeat-raise = Raise { $question } to { $level }, as the evidence shows
