# Several raters: who votes, the vote, votes uncovered and the answer agreed.

raters-command = Several raters vote
raters-command-end = End the vote
raters-command-change = Change who votes
raters-command-change-not = Nobody is voting now. A vote is begun at a question (V).
raters-vote = several raters vote…
raters-resume = carry on voting
raters-strip = { PLURAL($n) ->
    [one] { $n } rater votes
   *[other] { $n } raters vote
    }
raters-change = change who votes
raters-end = end the vote
raters-ended = { PLURAL($n) ->
    [one] Voting has ended. { $n } question was voted on but not agreed: see the filter “Voted, not agreed”.
   *[other] Voting has ended. { $n } questions were voted on but not agreed: see the filter “Voted, not agreed”.
    }
raters-filter = Contested
raters-filter-unsettled = Voted, not agreed
raters-filter-unsettled-about = Voted on, but nothing is agreed yet: the recorded answer is not the one the votes show
raters-unsettled = { PLURAL($n) ->
    [one] { $n } question was voted on but not agreed: the plan keeps what was recorded before
   *[other] { $n } questions were voted on but not agreed: the plan keeps what was recorded before
    }

raters-title = Who votes
raters-about = Everybody votes without seeing the other votes and passes the laptop on. When all have voted, you see the median and whether the question is contested; then you agree on one answer.
raters-by-post = By post
raters-by-post-note = The assessment file keeps who voted how. The plan does not show it.
raters-by-number = Without posts: 1, 2, 3…
raters-by-number-note = For anonymous votes, and for training. How the votes are spread is shown when at least five vote.
raters-how-many = How many raters
raters-too-few = At least two are needed
raters-begin = Start the vote
raters-continue = Carry on voting
raters-back = Back to the question
raters-joins = { PLURAL($n) ->
    [one] Joins: { $who }. { $n } question already voted on will wait for the new vote; agreed answers do not change.
   *[other] Joins: { $who }. { $n } questions already voted on will wait for the new vote; agreed answers do not change.
    }
raters-leaves = { PLURAL($n) ->
    [one] No longer votes: { $who }. { $n } vote cast so far stays and counts in the median.
   *[other] No longer votes: { $who }. { $n } votes cast so far stay and count in the median.
    }
raters-leaves-take-out = Take these votes out as well (can be undone)
raters-number = Rater { $n }

raters-turn = Voting: { $rater } ({ $place } of { $n })
raters-cast = The vote is recorded.
raters-retake = change the vote: { $rater }
raters-keep = Leave it as it was
raters-pass = Pass the laptop on. Earlier votes and the answer are not on screen.
raters-take = Vote
raters-votes-now = { $rater }: how are things today?
raters-unknown = I do not know
raters-blind = What you choose is recorded and hidden at once. If you slip, you can change it before you pass the laptop on.
raters-all-voted = Everybody has voted ({ $n })
raters-uncover-note = The votes are still hidden. Reveal them when everybody is ready to talk.
raters-uncover = Reveal the votes
raters-under-way = { $cast } of { $n } have voted. The votes stay hidden until all have.
raters-drop = give up these votes

raters-together = Median { $median }. The question is not contested.
raters-contested = Median { $median }. The question is contested.
raters-contested-what = The middle half of the votes spans two levels or more. Ask both sides what they saw before you agree on the median or choose another level.
raters-contested-few = The votes lie two levels or more apart. Let each rater say what they have seen; then agree on the median or choose another level.
raters-thin = Median { $median }, but only { $n } of { $all } named a level.
raters-thin-what = Find out what the level named rests on. If nobody can show it, record “we do not know”.
raters-median-lower = The number of votes is even, so the median is the lower of the two in the middle.
raters-middle = The middle half of the votes spans levels { $lower } to { $upper }.
raters-middle-at = The middle half of the votes is at level { $level }.
raters-none-known = No rater knows. Record “we do not know” or find out.
raters-counted = { PLURAL($n) ->
    [one] { $n } vote.
   *[other] { $n } votes.
    }
raters-counted-unknown = Did not know: { $n }.
raters-too-few-to-show = How the votes are spread is shown only when there are five or more, so that nobody’s vote can be identified.
raters-rung-votes = { PLURAL($n) ->
    [one] { $n } vote
   *[other] { $n } votes
    }
raters-rung-median = median
raters-take-median = Agree on the median: { $median }
raters-agree = Agree on { $level }
raters-agreed = Agreed: { $level } – { $words }
raters-take-unknown = Record “we do not know”
raters-next = Next to vote on
raters-reason = Why { $level } was agreed and not the median { $median }
raters-effect-reason = Write why { $level } was agreed and not the median { $median }, then press “Agree on { $level }”: only then is the answer recorded.
raters-reason-hint = For example: the audit report shows that it has been applied for two years
raters-reason-missing = A level other than the median needs a reason, which the plan shows. { PLURAL($n) ->
    [one] { $n } character is missing
   *[other] { $n } characters are missing
    }.
raters-again = vote again

raters-mark-none = No vote yet
raters-mark-cast = { $cast } of { $n } have voted
raters-mark-open = { $cast } of { $n } voted, but nothing is agreed yet
raters-mark-unsettled = Voted on, but not agreed yet
raters-mark-agreed = Voted on and agreed
