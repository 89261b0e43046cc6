//! What a change is called in the foot, in the history and in "undo …".

use crate::domain::Change;
use crate::i18n::Tr;

/// The name of a change, such as "answer na-03".
pub(super) fn change_name(tr: &Tr, change: &Change) -> String {
    match change {
        Change::SetInstitution(_) => tr.menu_change_institution(),
        Change::SetPeriod(_) => tr.menu_change_period(),
        Change::SetAssessedOn(_) => tr.menu_change_assessed_on(),
        Change::SetTeam(_) => tr.menu_change_team(),
        Change::SetScope(_) => tr.menu_change_scope(),
        Change::SetLeftOutReason(_) => tr.menu_change_left_out_reason(),
        Change::SetPlanLanguage(_) => tr.menu_change_plan_language(),
        Change::SetApproval(_) => tr.menu_change_approval(),
        Change::SetAnswer(id, _) => tr.menu_change_answer(id.as_str()),
        Change::SetNote(id, _) => tr.menu_change_note(id.as_str()),
        Change::AddEvidence(id, ..)
        | Change::ReplaceEvidence(id, ..)
        | Change::RemoveEvidence(id, _) => tr.menu_change_evidence(id.as_str()),
        Change::SetRating(id, _) => tr.menu_change_rating(id.as_str()),
        Change::SetAcceptance(id, _) => tr.menu_change_acceptance(id.as_str()),
        Change::AddAction(_, action) | Change::ReplaceAction(action) => {
            tr.menu_change_action(action.id.as_str())
        }
        Change::RemoveAction(id) => tr.menu_change_action_removed(id.as_str()),
        Change::MoveAction(id, _) => tr.menu_change_action_order(id.as_str()),
        Change::MarkToConfirm(id) => tr.repeat_change_mark(id.as_str()),
        Change::Confirm(id) => tr.repeat_change_confirm(id.as_str()),
        Change::SetRaters(_) => tr.votes_change_raters(),
        // Neither who voted nor what: the vote is blind.
        Change::SetVote(id, ..) => tr.votes_change_vote(id.as_str()),
        Change::SetConsensusReason(id, _) => tr.votes_change_reason(id.as_str()),
        Change::SetPrevious(_) => tr.repeat_change_previous(),
        Change::Several(changes) => match changes.as_slice() {
            [only] => change_name(tr, only),
            [first, rest @ ..] => tr.menu_change_several(change_name(tr, first), rest.len()),
            [] => String::new(),
        },
    }
}
