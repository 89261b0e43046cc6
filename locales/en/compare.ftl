# The comparison with an earlier assessment.

compare-command = Compare with another file…
compare-received = Compare with another plan…
compare-title = What to compare with
compare-note = Enter the location of the earlier assessment (.skaidra) or exported plan (.pdf), or browse for it.
compare-note-received = Enter the location of another assessment (.skaidra) or exported plan (.pdf), or browse for it. The later of the two is compared with the earlier.
compare-go = Compare
compare-reading = Reading…
compare-failed = The file could not be read. No file was changed. Try again.
compare-with = Compared with the assessment of { $date } (fingerprint { $head }).
compare-remembered = Back to the remembered assessment
compare-remember = Remember this one and show the changes in the plan
compare-remember-instead = Remember this one instead of that of { $date } and show the changes in the plan
compare-forget = forget it and show no changes in the plan
compare-in-plan = This comparison will be part 7 of the exported plan.
compare-in-plan-waiting = Part 7 of the exported plan, where answers not confirmed yet count as unanswered, will say: “{ $sentence }”
compare-broken = { $what } Compared only with what was recorded before that line. Take an undamaged file, such as a backup.
compare-cut-off = The end of the file is missing: line { $line } was not written in full, and there is no telling whether more lines followed, so the figures of this file below are incomplete. Take the whole file, such as a backup.
compare-never-in-plan = The plan cannot show this comparison: only a part of the earlier file could be read.
compare-not-in-plan = The plan will not show this comparison until you remember it.
compare-empty = Here you see what really changed over the year, what changed only in the evidence, and what changed because the questions did. Choose the earlier assessment or its plan (PDF).
compare-empty-first-year = In the first year there is nothing to compare with yet. Start next year’s assessment from this one, and the comparison will appear here by itself.
compare-picture = A made-up case: how three changes lead from the earlier index to the present one.
compare-then = Earlier year
compare-now = This year
compare-content = Different questions, checklists or risk ratings
compare-real = Different answers
compare-evidence = Different or outdated evidence
compare-waiting-unchanged = { PLURAL($n) ->
        [one] { $n } answer that is not confirmed yet is treated as unchanged here; the plan counts it as unanswered.
       *[other] { $n } answers that are not confirmed yet are treated as unchanged here; the plan counts them as unanswered.
    }
compare-waiting-plan = A plan exported now would give the level “{ $level }” and the index { $index }.
compare-waiting-plan-none = A plan exported now could give no level yet.
compare-as-unanswered = count them as unanswered
compare-as-unchanged = treat them as unchanged
compare-filter-all = All
compare-filter-better = Better
compare-filter-worse = Worse
compare-filter-claimed = Only claimed differently
compare-filter-answered = Answered for the first time
compare-filter-evidence = Evidence only
compare-filter-content = Content
compare-filter-waiting = Changed, not confirmed yet
compare-export = Changes
compare-export-since = Show what changed since the assessment of { $date }
compare-export-none = No earlier assessment is chosen, so the plan will show no changes.
compare-export-choose = choose the earlier assessment
compare-indicator = Indicator
compare-side-before = Before, { $date }
compare-side-now = Now, { $date }
compare-with-file = Compared with the file “{ $file }”: assessment of { $date } (fingerprint { $head }).
compare-earlier-state = What is taken as the newer one is the same assessment at an earlier time: it holds { $new } of { $old } changes. Swap the two.
compare-same = This is the same assessment (fingerprint { $head }), so there is nothing to compare. Choose another file.
compare-sides = “Before” is { $old } here, “now” is { $new }.
