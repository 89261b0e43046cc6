# Several raters: what a plan says about the votes.

votes-plan-heading = Several raters
votes-plan-note = Everybody voted without seeing the other votes. The median is the middle vote; with an even number of votes, the lower of the two in the middle. A question is contested when the middle half of the votes spans two levels or more: at least a quarter of the raters are that far above another quarter. Individual votes are shown only where there are five or more.
votes-plan-caption = Questions that several raters voted on
votes-plan-column = Votes
votes-plan-median = { PLURAL($n) ->
        [one] { $n } vote
       *[other] { $n } votes
    }, median { $median }
votes-plan-none-known = no rater knew
votes-plan-contested = contested
votes-plan-unknown = did not know: { $n }
votes-plan-reason-missing = not agreed, or no reason given
votes-plan-reason-public = not shown in the public version
votes-plan-scope = Several raters voted on { PLURAL($n) ->
        [one] { $n } question
       *[other] { $n } questions
    } without seeing each other’s votes; { $contested ->
        [0] none was contested
       *[other] { PLURAL($contested) ->
            [one] { $contested } was contested
           *[other] { $contested } were contested
        }
    }.
votes-plan-no-reason = “{ $question }” ({ $id }) was voted on, but the recorded answer is not the median of the votes, and no reason is given. Agree on an answer, or write what it rests on.
votes-plan-method = Several raters vote without seeing each other’s votes. Of n votes in order, the median is number n/2 from the lowest, the lower quartile number n/4 from the lowest, the upper number n/4 from the highest; places are rounded up and nothing is interpolated. A question is contested when the quartiles are 2 levels or more apart. “I do not know” is left out. The answer may differ from the median only with a reason.
votes-constant-range = Distance in levels between the quartiles of the votes from which a question is contested
votes-constant-distribution = Smallest number of votes at which individual votes are shown

votes-change-raters = who votes
votes-change-vote = vote on { $id }
votes-change-again = new vote on { $id }
votes-change-reason = why not the median, { $id }
votes-change-agreed = agreed on { $id }: { $answer }
