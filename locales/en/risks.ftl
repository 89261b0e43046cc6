# The screen of risks.

risks-about = Sorted by net risk: the risk as it is now.
risks-empty = There are no risks yet: no checklist in scope has an applicable question.
risks-matrix-legend = A numbered dot is a net risk. The chosen one is ringed; its arrows lead from the gross risk (hollow dot) to the target (solid dot).
risks-matrix-small = The ten greatest risks and the chosen one are numbered; the others ({ $count }) are small dots, which can be clicked too.
risks-scheme = How it is done
risks-gross = Gross (without measures)
risks-net = Net (now)
risks-target = Target (with the plan)
risks-claimed = If everything claimed were supported, the net risk would be { $value }.
risks-rating = Your rating
risks-rating-proposed = Proposed: likelihood { $likelihood }, impact { $impact }. Rate it as if there were no measures.
risks-likelihood = Likelihood
risks-impact = Impact
risks-rating-reason = Why you rate it differently
risks-rating-reason-missing = { PLURAL($n) ->
    [one] Say why; then the rating is recorded: { $n } character is missing.
   *[other] Say why; then the rating is recorded: { $n } characters are missing.
    }
risks-rating-default = back to the proposed rating
risks-rating-waits = not recorded – the reason is missing
risks-working = What already lowers this risk
risks-working-none = Nothing so far: no measure is supported at level 2 or above.
risks-working-weak = { PLURAL($n) ->
    [one] { $n } measure lowers it a little, being supported at level 1 only. It is listed below.
   *[other] { $n } measures lower it a little, being supported at level 1 only. They are listed below.
    }
risks-missing = What is missing
risks-missing-none = Every measure for this risk is supported at level 2 or above.
risks-not-asked = The short assessment asks nothing about this risk, so it stays as it is without measures.
risks-not-asked-all = Assess all questions…
risks-not-asked-row = the short assessment asks nothing about it
risks-not-asked-mark = not asked about
risks-none-applies = No question that applies in this assessment lowers this risk, so it stays as it is without measures.
risks-none-applies-row = { $n ->
    [1] question { $id } does not apply
   *[other] its questions do not apply
    }
risks-none-applies-reason = The question does not apply: { $reason }
risks-none-applies-more = { PLURAL($n) ->
    [one] The short assessment leaves out { $n } more question about this risk.
   *[other] The short assessment leaves out { $n } more questions about this risk.
    }
risks-column-side = Lowers
risks-level-of-four = { $level } of 4
risks-acceptance = Acceptance of the risk
risks-acceptance-about = Where a risk stays even with the plan done, the head of the institution may accept it in writing.
risks-acceptance-new = Accept the risk…
risks-acceptance-edit = Edit…
risks-acceptance-remove = Withdraw the acceptance
risks-acceptance-by = Who accepts it (post)
risks-acceptance-by-hint = For example, director of administration
risks-acceptance-reason = Why this risk is accepted
risks-acceptance-until = Until when
risks-acceptance-record = Record the acceptance
risks-acceptance-close = Close without recording
risks-accepted = Accepted by { $by } until { $until }: { $reason }
risks-acceptance-early = The acceptance ends before the plan begins: accept the risk again or plan an action.
risks-acceptance-early-of = The acceptance of risk no. { $number }, “{ $risk }”, ends on { $date }, before the plan begins: accept the risk again or plan an action.
risks-acceptance-long = It runs beyond the end of the plan: it is better to accept a high risk afresh with the next plan.
risks-accepted-until = accepted until { $date }
risks-accepted-ended = acceptance ended { $date }
risks-acceptance-ended = The acceptance has run out: accept the risk again or plan an action.
risks-derivation = Where these numbers come from
risks-derivation-about = Measures that depend on the same person, unit or system are one group. A group lowers likelihood or impact only once, by as much as its strongest measure.
risks-derivation-column-group = Group and its strongest measure
risks-derivation-column-share = Helps
risks-none-answered = No question is answered yet, so risks are shown as if there were no measures.
risks-none-confirmed = No answer from last year is confirmed yet, so risks are shown as if there were no measures.
risks-derivation-side = { $side } without measures: { $gross }. Of what is above 1 ({ $above }), measures remove { $effect }: 1 + { $rest } = { $net } is left.
risks-derivation-none-likelihood = Likelihood without measures: { $gross }; nothing lowers it.
risks-derivation-product = Net risk: { $likelihood } × { $impact } = { $net }
risks-derivation-effect = The groups together take away ({ $most } at most): 1 − { $product } = { $effect }.
risks-path = without measures { $gross } → now { $net } → with the plan { $target }
risks-path-now = without measures { $gross } → now { $net }
risks-few-answered = Only { $answered } of { $of } questions are answered: most risks look high because nothing is known about their measures yet.
risks-all = All risks
risks-place = Risk no. { $n } of { $all }
risks-lowers-likelihood = likelihood
risks-lowers-impact = impact
risks-lowers-in-part = { $side }, in part
risks-derivation-none-impact = Impact without measures: { $gross }; nothing lowers it.
risks-likelihood-1 = unlikely
risks-likelihood-2 = possible
risks-likelihood-3 = likely
risks-likelihood-4 = very likely
risks-impact-1 = minor
risks-impact-2 = moderate
risks-impact-3 = serious
risks-impact-4 = severe
risks-acceptance-missing = Still missing: { $what }.
risks-acceptance-missing-by = who accepts it
risks-acceptance-missing-reason = { PLURAL($n) ->
    [one] why ({ $n } more character)
   *[other] why ({ $n } more characters)
    }
risks-acceptance-missing-until = until when
risks-acceptance-past = This date has passed. Give the date until which the acceptance is to hold.
risks-list-search = Find a risk
risks-list-nothing = No risk matches.
risks-list-nothing-of = No risk matches with the filter “{ $filter }”.
risks-list-all = Show all risks
risks-filter-label = Risks shown
risks-filter-all = All
risks-filter-critical = Critical
risks-filter-significant = Significant
risks-filter-accepted = Accepted
risks-filter-accepted-about = Accepted in writing, and the acceptance still holds.
risks-filter-unplanned = No action in the plan
risks-filter-unplanned-about = The plan has no action for any of their measures, dropped ones aside.
