//! Evidence that stands at several questions: one document for whoever looks after it, so that one deed changes it everywhere.

use crate::domain::{Assessment, Change, Evidence, QuestionId};

/// The other questions at which the same evidence stands, equal in every field.
pub(crate) fn twins(
    assessment: &Assessment,
    question: &QuestionId,
    evidence: &Evidence,
) -> Vec<QuestionId> {
    let others = assessment.evidence.iter().filter(|(id, _)| *id != question);
    others.filter(|(_, list)| list.contains(evidence)).map(|(id, _)| id.clone()).collect()
}

/// Puts one piece in the place of another at these questions, where it stands there.
pub(crate) fn replaced(
    assessment: &Assessment,
    questions: &[QuestionId],
    from: &Evidence,
    to: &Evidence,
) -> Vec<Change> {
    let place = |id: &QuestionId| assessment.evidence_of(id).iter().position(|it| it == from);
    let change =
        |id: &QuestionId| Some(Change::ReplaceEvidence(id.clone(), place(id)?, to.clone()));
    questions.iter().filter_map(change).collect()
}

/// Takes a piece away at these questions, where it stands there.
pub(crate) fn removed(
    assessment: &Assessment,
    questions: &[QuestionId],
    evidence: &Evidence,
) -> Vec<Change> {
    let place = |id: &QuestionId| assessment.evidence_of(id).iter().position(|it| it == evidence);
    let change = |id: &QuestionId| Some(Change::RemoveEvidence(id.clone(), place(id)?));
    questions.iter().filter_map(change).collect()
}

/// Several changes as one deed.
pub(crate) fn as_one(mut changes: Vec<Change>) -> Option<Change> {
    match changes.len() {
        0 | 1 => changes.pop(),
        _ => Some(Change::Several(changes)),
    }
}

/// The ids as they are listed.
pub(crate) fn listed(questions: &[QuestionId]) -> String {
    questions.iter().map(QuestionId::as_str).collect::<Vec<_>>().join(", ")
}
