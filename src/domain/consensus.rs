//! One answer after several votes: another level than their median stands only with a reason (METHOD section 9).

use super::{Answer, Assessment, Change, ChangeError, MaturityLevel, QuestionId, Vote};

/// The lower median: the ⌈n/2⌉-th smallest of the levels voted; none where nobody voted one.
pub fn lower_median(votes: impl IntoIterator<Item = Vote>) -> Option<MaturityLevel> {
    let mut levels: Vec<MaturityLevel> = votes.into_iter().filter_map(Vote::level).collect();
    levels.sort_unstable();
    levels.get(levels.len().div_ceil(2).checked_sub(1)?).copied()
}

/// Whether the answer that counts is another level than the median of the votes, and nobody said why.
pub fn owes_reason(assessment: &Assessment, question: &QuestionId) -> bool {
    let level = assessment.answer(question).and_then(Answer::level);
    let median = lower_median(assessment.counted_votes_on(question));
    let differs = level.zip(median).is_some_and(|(level, median)| level != median);
    differs && !assessment.consensus_reasons.contains_key(question)
}

/// Refuses a deed that agrees on another level than the median without a reason; `after` is what it makes.
/// Files of earlier versions may hold such a deed, so reading one does not ask.
pub fn check_consensus(deed: &Change, after: &Assessment) -> Result<(), ChangeError> {
    let mut answered = Vec::new();
    collect_answered(deed, &mut answered);
    answered.retain(|id| has_all_votes(after, id) && owes_reason(after, id));
    answered.dedup();
    if answered.is_empty() { Ok(()) } else { Err(ChangeError::NoConsensusReason(answered)) }
}

/// Whether a change gives the answer that all votes on its question lead to; that is said even where the same was answered before.
pub fn is_agreement(change: &Change, after: &Assessment) -> bool {
    match change {
        Change::SetAnswer(id, Some(_)) => has_all_votes(after, id) && !owes_reason(after, id),
        Change::Several(changes) => changes.iter().any(|it| is_agreement(it, after)),
        _ => false,
    }
}

/// Whether every rater has voted, so that the median is one.
fn has_all_votes(assessment: &Assessment, question: &QuestionId) -> bool {
    let votes = assessment.votes.get(question);
    let raters = &assessment.raters;
    !raters.is_empty() && votes.is_some_and(|votes| raters.iter().all(|it| votes.contains_key(it)))
}

fn collect_answered(change: &Change, into: &mut Vec<QuestionId>) {
    match change {
        Change::SetAnswer(id, Some(Answer::Level(_))) | Change::Confirm(id) => {
            into.push(id.clone());
        }
        Change::Several(changes) => changes.iter().for_each(|it| collect_answered(it, into)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Rater, Reason, apply};

    fn id() -> QuestionId {
        QuestionId::parse("na-03").unwrap()
    }

    fn answer(level: u8) -> Change {
        Change::SetAnswer(id(), Some(Answer::Level(MaturityLevel::new(level).unwrap())))
    }

    fn because() -> Change {
        Change::SetConsensusReason(id(), Some(Reason::parse("Vedėja parodė bylas").unwrap()))
    }

    /// Raters and their votes as digits; `?` does not know, a space has not voted yet.
    fn voted(votes: &str) -> Assessment {
        let mut assessment = Assessment::new();
        for (rater, vote) in (1..).map(Rater::Number).zip(votes.chars()) {
            assessment.raters.push(rater.clone());
            let level = |it| MaturityLevel::new(u8::try_from(it).unwrap()).unwrap();
            let vote = match vote {
                ' ' => continue,
                vote => vote.to_digit(10).map_or(Vote::Unknown, |it| Vote::Level(level(it))),
            };
            assessment.votes.entry(id()).or_default().insert(rater, vote);
        }
        assessment
    }

    fn check(votes: &str, deed: &Change, is_allowed: bool) {
        let mut after = voted(votes);
        apply(&mut after, deed.clone()).unwrap();
        let expected =
            if is_allowed { Ok(()) } else { Err(ChangeError::NoConsensusReason(vec![id()])) };
        assert_eq!(check_consensus(deed, &after), expected, "{votes:?} {deed:?}");
    }

    #[test]
    fn another_level_than_the_median_is_agreed_only_with_a_reason() {
        check("223", &answer(2), true);
        check("223", &answer(3), false);
        check("223", &Change::Several(vec![answer(3), because()]), true);
        check("223", &Change::Several(vec![because(), answer(1)]), true);
        check("223", &Change::Several(vec![answer(3), answer(2)]), true);
        check("223", &Change::Several(vec![Change::Several(vec![answer(3)])]), false);
        // The lower median of an even number; who does not know is in none.
        check("1234", &answer(2), true);
        check("1234", &answer(3), false);
        check("2??", &answer(3), false);
    }

    #[test]
    fn without_a_median_or_a_level_no_reason_is_owed() {
        check("", &answer(3), true);
        check("??", &answer(3), true);
        check("22 ", &answer(3), true);
        check("222", &Change::SetAnswer(id(), Some(Answer::Unknown)), true);
        check("222", &Change::SetAnswer(id(), None), true);
        let reason = Reason::parse("Tokios paslaugos neteikiame").unwrap();
        check("222", &Change::SetAnswer(id(), Some(Answer::NotApplicable(reason))), true);
        // Votes that come after an answer, and a reason taken back, are no answer.
        check("222", &Change::SetConsensusReason(id(), None), true);
    }

    #[test]
    fn an_answer_taken_over_is_not_confirmed_against_the_votes() {
        let mut after = voted("222");
        let level = MaturityLevel::new(3).unwrap();
        after.answers.insert(id(), Answer::Level(level));
        let found = check_consensus(&Change::Confirm(id()), &after);
        assert_eq!(found, Err(ChangeError::NoConsensusReason(vec![id()])));
    }
}
