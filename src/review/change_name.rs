//! What a change is called: in the window, where it can be taken back, and beside a plan that says otherwise than its journal.

use crate::domain::{Action, ActionId, Change, QuestionId, RiskId};
use crate::i18n::Tr;

/// What the names of changes call the things that these are about.
pub trait Named {
    /// A question.
    fn question(&self, id: &QuestionId) -> String;
    /// A risk.
    fn risk(&self, id: &RiskId) -> String;
    /// An action that is moved or removed.
    fn action(&self, id: &ActionId) -> String;
    /// An action as a change makes it.
    fn made(&self, action: &Action) -> String;
}

/// The name of one change, such as "answer na-03"; none of several at once.
pub fn change_name(tr: &Tr, change: &Change, named: &impl Named) -> String {
    match change {
        Change::SetInstitution(_) => tr.menu_change_institution(),
        Change::SetPeriod(_) => tr.menu_change_period(),
        Change::SetAssessedOn(_) => tr.menu_change_assessed_on(),
        Change::SetTeam(_) => tr.menu_change_team(),
        Change::SetScope(_) => tr.menu_change_scope(),
        Change::SetPacks(_) => tr.menu_change_packs(),
        Change::SetLeftOutReason(_) => tr.menu_change_left_out_reason(),
        Change::SetPlanLanguage(_) => tr.menu_change_plan_language(),
        Change::SetApproval(_) => tr.menu_change_approval(),
        Change::SetLegalBasis(_) => tr.menu_change_legal_basis(),
        Change::SetMonitoring(_) => tr.menu_change_monitoring(),
        Change::SetAnswer(id, _) => tr.menu_change_answer(named.question(id)),
        Change::SetNote(id, _) => tr.menu_change_note(named.question(id)),
        Change::AddEvidence(id, ..)
        | Change::ReplaceEvidence(id, ..)
        | Change::RemoveEvidence(id, _) => tr.menu_change_evidence(named.question(id)),
        Change::SetRating(id, _) => tr.menu_change_rating(named.risk(id)),
        Change::SetAcceptance(id, None) => tr.menu_change_acceptance_removed(named.risk(id)),
        Change::SetAcceptance(id, Some(_)) => tr.menu_change_acceptance(named.risk(id)),
        Change::AddAction(_, action) => tr.menu_change_action_added(named.made(action)),
        Change::ReplaceAction(action) => tr.menu_change_action(named.made(action)),
        Change::RemoveAction(id) => tr.menu_change_action_removed(named.action(id)),
        Change::MoveAction(id, _) => tr.menu_change_action_order(named.action(id)),
        Change::MarkToConfirm(id) => tr.repeat_change_mark(named.question(id)),
        Change::Confirm(id) => tr.repeat_change_confirm(named.question(id)),
        Change::SetRaters(_) => tr.votes_change_raters(),
        // Neither who voted nor what: the vote is blind.
        Change::SetVote(id, ..) => tr.votes_change_vote(named.question(id)),
        Change::SetConsensusReason(id, _) => tr.votes_change_reason(named.question(id)),
        Change::SetPrevious(_) => tr.repeat_change_previous(),
        Change::Several(_) => String::new(),
    }
}
