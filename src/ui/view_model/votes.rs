//! How far the votes on questions are: whether all are in, and whether they led to an answer.

use std::collections::BTreeSet;

use super::progress::{asked, checklists_in_scope};
use crate::content::Pack;
use crate::domain::{Assessment, Change, Question, QuestionId};
use crate::scoring::lacks_consensus_reason;
use crate::session::{RecordKind, Session};
use crate::ui::open_file::{OpenFile, answered_by};

/// Whether every rater has voted on a question, so that the votes may be seen.
pub(crate) fn has_voted(assessment: &Assessment, question: &Question) -> bool {
    let votes = assessment.votes.get(&question.id);
    votes.is_some_and(|votes| assessment.raters.iter().all(|it| votes.contains_key(it)))
}

/// Whether some have voted on a question and not all, so that the votes stay hidden.
pub(crate) fn is_incomplete(assessment: &Assessment, id: &QuestionId) -> bool {
    let votes = assessment.votes.get(id).filter(|votes| !votes.is_empty());
    votes.is_some_and(|votes| assessment.raters.iter().any(|it| !votes.contains_key(it)))
}

/// Whether an answer is the one that the votes led to, or nobody voted.
pub(crate) fn is_agreed(open: &OpenFile, id: &QuestionId) -> bool {
    let assessment = open.assessment();
    let is_last =
        assessment.counted_votes_on(id).next().is_none() || open.is_answered_since_votes(id);
    is_last && has_agreed_answer(assessment, id)
}

/// Whether an answer that was given after the votes is what they led to: their median, or another one with its reason. What was answered before them is agreed on by nobody, even where it says the same.
fn has_agreed_answer(assessment: &Assessment, id: &QuestionId) -> bool {
    assessment.answer(id).is_some() && !lacks_consensus_reason(assessment, id)
}

/// The questions that were answered after the last vote on them, or never voted on.
pub(crate) fn answered_last(session: &Session) -> BTreeSet<QuestionId> {
    let mut answered = BTreeSet::new();
    for record in session.records() {
        if matches!(record.kind, RecordKind::Undo(_)) {
            // What was agreed on is taken back, also where the same was answered before.
            for id in answered_by(&record.change) {
                answered.remove(id);
            }
            continue;
        }
        answered.extend(answered_by(&record.change).into_iter().cloned());
        if let Some(id) = voted(&record.change) {
            answered.remove(id);
        }
    }
    answered
}

/// The question of a vote.
pub(crate) fn voted(change: &Change) -> Option<&QuestionId> {
    match change {
        Change::SetVote(id, ..) => Some(id),
        _ => None,
    }
}

/// The questions in scope that were voted on and not settled: what is recorded there is not what the votes led to. `answered` are those that were answered after their last vote.
pub(crate) fn unsettled(
    pack: &Pack,
    session: &Session,
    answered: &BTreeSet<QuestionId>,
) -> BTreeSet<QuestionId> {
    let assessment = session.assessment();
    let is_voted_on = |it: &&Question| assessment.counted_votes_on(&it.id).next().is_some();
    let is_settled =
        |it: &Question| answered.contains(&it.id) && has_agreed_answer(assessment, &it.id);
    let all = checklists_in_scope(pack, assessment).flat_map(|it| asked(it, assessment));
    let found = all.filter(is_voted_on).filter(|it| !is_settled(it));
    found.map(|it| it.id.clone()).collect()
}
