# The comparison with an earlier assessment.

compare-command = Compare with another file…
compare-title = What to compare with
compare-note = Write where the earlier assessment (.skaidra) or the exported plan (.pdf) is, or browse for it.
compare-go = Compare
compare-reading = Reading…
compare-failed = It could not be read; no file was changed. Try again.
compare-with = Compared with the assessment of { $date } (fingerprint { $head }).
compare-remembered = Back to the remembered one
compare-remember = Remember it and show the changes in the plan
compare-forget = forget it and show no changes in the plan
compare-in-plan = This comparison will be part 7 of the exported plan.
compare-not-in-plan = The plan will not show this comparison until you remember it.
compare-empty = Here you see what really changed over the year, what only in the evidence, and what through other questions. Choose the earlier assessment or its plan (PDF).
compare-empty-first-year = In the first year there is nothing to compare with yet. Start next year from this assessment: the comparison will then be here by itself.
compare-picture = An invented case: from the earlier index through three changes to the present one.
compare-then = Earlier year
compare-now = This year
compare-content = Other questions or checklists
compare-real = Real changes
compare-evidence = Evidence
compare-waiting = not confirmed
compare-waiting-unchanged = { PLURAL($n) ->
        [one] { $n } answer that is not confirmed yet is taken as unchanged here; the plan counts it as unanswered.
       *[other] { $n } answers that are not confirmed yet are taken as unchanged here; the plan counts them as unanswered.
    }
compare-as-unanswered = count them as unanswered
compare-as-unchanged = take them as unchanged
compare-filter-all = All
compare-filter-better = Better
compare-filter-worse = Worse
compare-filter-evidence = Evidence only
compare-filter-content = Content
compare-export = Changes
compare-export-since = Show what changed since the assessment of { $date }
compare-export-none = This file remembers no earlier assessment, so part 7 will show no changes.
compare-export-choose = choose the earlier assessment
