//! Repeating an assessment a year later: what is taken over, and what somebody has to look at again.

use std::collections::BTreeSet;

use super::{
    Action, ActionStatus, Assessment, Change, Checklist, ChecklistId, Instrument, QuestionId, Scope,
};

/// What becomes of an assessment's own ratings of risks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ratings {
    /// They are taken over.
    #[default]
    Keep,
    /// The content's defaults stand again.
    Reset,
}

/// The deeds with which the next assessment begins, each of them one that can be undone.
/// Answers are taken over to be confirmed, evidence with its dates, actions as far as they are not settled.
/// Votes, the period, the assessment date and the approval belong to their year and stay behind.
pub fn repeat(old: &Assessment, instrument: &Instrument, ratings: Ratings) -> Vec<Change> {
    let deeds = [frame(old, instrument), answers(old, instrument), risks(old, ratings), plan(old)];
    deeds.into_iter().filter(|it| !it.is_empty()).map(Change::Several).collect()
}

/// Who is assessed, by whom, on what.
fn frame(old: &Assessment, instrument: &Instrument) -> Vec<Change> {
    let is_left = |it: &&Checklist| old.scope.checklists.contains(&it.id);
    let left = instrument.checklists.iter().filter(is_left).map(|it| it.id.clone());
    let checklists = left.chain(missing_of_packs(old, instrument)).collect();
    let packs = Some(Change::SetPacks(old.packs.clone())).filter(|_| !old.packs.is_empty());
    let frame = [
        Change::SetInstitution(old.institution.clone()),
        Change::SetTeam(old.team.clone()),
        Change::SetScope(Scope { checklists, is_rapid: old.scope.is_rapid }),
        Change::SetLeftOutReason(old.left_out_reason.clone()),
        Change::SetPlanLanguage(old.plan_language.clone()),
        Change::SetLegalBasis(old.legal_basis.clone()),
        Change::SetMonitoring(old.monitoring.clone()),
    ];
    frame.into_iter().chain(packs).collect()
}

/// The chosen checklists of packs of one's own that are not here now: they are asked again where they are.
pub fn missing_of_packs(old: &Assessment, instrument: &Instrument) -> Vec<ChecklistId> {
    let is_of_pack = |id: &ChecklistId| old.packs.iter().any(|it| it.checklists.contains(id));
    instrument.missing(&old.scope).into_iter().filter(is_of_pack).collect()
}

/// Answers to be confirmed, with their evidence and notes, of questions that are still there, or in a pack that is not here now.
fn answers(old: &Assessment, instrument: &Instrument) -> Vec<Change> {
    let here = instrument.questions().map(|(_, it)| &it.id);
    let recorded = old.answers.keys().chain(old.evidence.keys()).chain(old.notes.keys());
    let is_missing = |id: &&QuestionId| instrument.question(id).is_none();
    // Which checklist a question was of is known only where it is.
    let keeps_missing = !missing_of_packs(old, instrument).is_empty();
    let missing: BTreeSet<_> = recorded.filter(|_| keeps_missing).filter(is_missing).collect();
    here.chain(missing).flat_map(|id| answer(old, id)).collect()
}

fn answer(old: &Assessment, id: &QuestionId) -> Vec<Change> {
    let mut changes = Vec::new();
    if let Some(answer) = old.answers.get(id) {
        changes.push(Change::SetAnswer(id.clone(), Some(answer.clone())));
        changes.push(Change::MarkToConfirm(id.clone()));
    }
    let evidence = old.evidence_of(id).iter().enumerate();
    changes.extend(evidence.map(|(idx, it)| Change::AddEvidence(id.clone(), idx, it.clone())));
    if let Some(note) = old.notes.get(id) {
        changes.push(Change::SetNote(id.clone(), Some(note.clone())));
    }
    changes
}

/// Own ratings where they are kept, and acceptances; one that has run out counts no more and says so where the risk stands.
fn risks(old: &Assessment, ratings: Ratings) -> Vec<Change> {
    let rated = old.ratings.iter().filter(|_| ratings == Ratings::Keep);
    let rated = rated.map(|(id, it)| Change::SetRating(id.clone(), Some(it.clone())));
    let accepted = old.acceptances.iter();
    let accepted = accepted.map(|(id, it)| Change::SetAcceptance(id.clone(), Some(it.clone())));
    rated.chain(accepted).collect()
}

/// The actions that are not settled, under their own ids, so that their fate can be followed.
fn plan(old: &Assessment) -> Vec<Change> {
    let open = old.actions.iter().filter(|it| !is_settled(it)).enumerate();
    open.map(|(idx, it)| Change::AddAction(idx, it.clone())).collect()
}

/// Given up, or done with its day and its evidence on record: nothing is left to be said about it.
fn is_settled(action: &Action) -> bool {
    match action.status {
        ActionStatus::Dropped => true,
        ActionStatus::DoneVerified => action.closed_on.is_some() && action.closed_grade.is_some(),
        ActionStatus::Planned | ActionStatus::Running | ActionStatus::DoneClaimed => false,
    }
}
