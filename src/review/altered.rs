//! What stands otherwise in a plan than in the journal that it carries, as changes that lead from one to the other.

mod fields;
mod words;

pub use fields::{answer_text, differing_fields, evidence_text, reason_label};
pub use words::lines_of;

use crate::domain::{Assessment, Change, QuestionId};
use crate::report::Plan;
use crate::store::replay;

use super::chain::projected;

/// A journal's state and what a plan says instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Altered {
    /// What the journal adds up to.
    pub journal: Assessment,
    /// The changes that would make of it what the plan says; none of them was recorded.
    pub changes: Vec<Change>,
}

impl Altered {
    /// Compares a plan with its journal; none where the journal cannot be read or says the same.
    pub fn between(plan: &Plan, journal: &[u8]) -> Option<Self> {
        let replay = replay(journal).ok()?;
        let here = plan.assessment();
        let journal = projected(&replay, &here, plan);
        let mut changes = facts(&journal, &here);
        for question in plan.questions() {
            of_question(&journal, &here, &question.id, &mut changes);
        }
        for id in plan.risks().map(|it| &it.id) {
            let rating = here.ratings.get(id);
            if rating != journal.ratings.get(id) {
                changes.push(Change::SetRating(id.clone(), rating.cloned()));
            }
            let acceptance = here.acceptances.get(id);
            if acceptance != journal.acceptances.get(id) {
                changes.push(Change::SetAcceptance(id.clone(), acceptance.cloned()));
            }
        }
        actions(&journal, &here, &mut changes);
        (!changes.is_empty()).then_some(Self { journal, changes })
    }
}

/// Institution, people, dates, scope.
fn facts(old: &Assessment, new: &Assessment) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut add = |is_same: bool, change: Change| {
        if !is_same {
            changes.push(change);
        }
    };
    add(old.institution == new.institution, Change::SetInstitution(new.institution.clone()));
    add(old.period == new.period, Change::SetPeriod(new.period));
    add(old.assessed_on == new.assessed_on, Change::SetAssessedOn(new.assessed_on));
    add(old.team == new.team, Change::SetTeam(new.team.clone()));
    add(old.approval == new.approval, Change::SetApproval(new.approval.clone()));
    let basis = new.legal_basis.clone();
    add(old.legal_basis == basis, Change::SetLegalBasis(basis));
    let monitoring = new.monitoring.clone();
    add(old.monitoring == monitoring, Change::SetMonitoring(monitoring));
    add(old.scope == new.scope, Change::SetScope(new.scope.clone()));
    let reason = new.left_out_reason.clone();
    add(old.left_out_reason == reason, Change::SetLeftOutReason(reason));
    changes
}

fn of_question(old: &Assessment, new: &Assessment, id: &QuestionId, changes: &mut Vec<Change>) {
    let answer = new.answers.get(id);
    if answer != old.answers.get(id) {
        changes.push(Change::SetAnswer(id.clone(), answer.cloned()));
    }
    let note = new.notes.get(id);
    if note != old.notes.get(id) {
        changes.push(Change::SetNote(id.clone(), note.cloned()));
    }
    let (before, after) = (old.evidence_of(id), new.evidence_of(id));
    for (idx, piece) in after.iter().enumerate() {
        match before.get(idx) {
            Some(it) if it == piece => {}
            Some(_) => changes.push(Change::ReplaceEvidence(id.clone(), idx, piece.clone())),
            None => changes.push(Change::AddEvidence(id.clone(), idx, piece.clone())),
        }
    }
    // From the end, so that the places of the others hold.
    let gone = (after.len()..before.len()).rev();
    changes.extend(gone.map(|idx| Change::RemoveEvidence(id.clone(), idx)));
}

fn actions(old: &Assessment, new: &Assessment, changes: &mut Vec<Change>) {
    for action in &new.actions {
        match old.action(&action.id) {
            Some(it) if it == action => {}
            Some(_) => changes.push(Change::ReplaceAction(action.clone())),
            None => changes.push(Change::AddAction(0, action.clone())),
        }
    }
    let gone = old.actions.iter().filter(|it| new.action(&it.id).is_none());
    changes.extend(gone.map(|it| Change::RemoveAction(it.id.clone())));
}
