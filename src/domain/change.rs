//! Changes: one variant for each thing a user can do, and applying one gives its inverse.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    Acceptance, Action, ActionId, Answer, Assessment, Evidence, Institution, PackVersion, Period,
    Previous, QuestionId, Rater, Rating, Reason, RiskId, Scope, Vote,
};

/// One thing a user did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Names the institution and its kind.
    SetInstitution(Institution),
    /// Sets or clears the period of the plan.
    SetPeriod(Option<Period>),
    /// Sets or clears the assessment date.
    SetAssessedOn(Option<Date>),
    /// Lists the posts that took part.
    SetTeam(Vec<String>),
    /// Chooses the checklists.
    SetScope(Scope),
    /// Notes the packs of one's own that checklists of the scope come from.
    SetPacks(Vec<PackVersion>),
    /// Says why something was left out of the scope.
    SetLeftOutReason(Option<String>),
    /// Chooses the language of the plan, as a tag such as `lt`.
    SetPlanLanguage(Option<String>),
    /// Sets the approval line of the printed plan.
    SetApproval(Option<String>),
    /// Sets what the plan is drawn up on, such as an article of a law.
    SetLegalBasis(Option<String>),
    /// Sets who monitors the plan, how often, and to whom they report.
    SetMonitoring(Option<String>),
    /// Answers a question; none makes it blank again. Nothing is left to confirm then.
    SetAnswer(QuestionId, Option<Answer>),
    /// Says that the answer of a question was taken over and waits to be confirmed.
    MarkToConfirm(QuestionId),
    /// Confirms the answer that was taken over.
    Confirm(QuestionId),
    /// Writes or clears the note of a question.
    SetNote(QuestionId, Option<String>),
    /// Puts an evidence before place `.1` of a question's list.
    AddEvidence(QuestionId, usize, Evidence),
    /// Replaces the evidence at place `.1`.
    ReplaceEvidence(QuestionId, usize, Evidence),
    /// Takes the evidence at place `.1` away.
    RemoveEvidence(QuestionId, usize),
    /// Rates a risk differently from its default; none returns to the default.
    SetRating(RiskId, Option<Rating>),
    /// Signs or withdraws the acceptance of a risk.
    SetAcceptance(RiskId, Option<Acceptance>),
    /// Puts a new action before place `.0` of the plan.
    AddAction(usize, Action),
    /// Replaces the action with the same id.
    ReplaceAction(Action),
    /// Takes an action out of the plan.
    RemoveAction(ActionId),
    /// Moves an action to place `.1` of the plan.
    MoveAction(ActionId, usize),
    /// Says who votes, in the order of their turns.
    SetRaters(Vec<Rater>),
    /// Records or takes back the vote of a rater on a question.
    SetVote(QuestionId, Rater, Option<Vote>),
    /// Says why the answer agreed on is not the median of the votes.
    SetConsensusReason(QuestionId, Option<Reason>),
    /// Remembers or forgets the plan of the assessment before this one.
    SetPrevious(Option<Previous>),
    /// Several changes that are one deed, such as filling from a sheet; all or none.
    Several(Vec<Self>),
}

/// A change that does not fit the assessment it is applied to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// No such place in the evidence of a question.
    #[error("question {question} has no evidence at place {idx}")]
    NoSuchEvidence {
        /// The question.
        question: QuestionId,
        /// The place, counted from 0.
        idx: usize,
    },
    /// No action of that id.
    #[error("the plan has no action {0}")]
    NoSuchAction(ActionId),
    /// A second action of the same id.
    #[error("the plan already has an action {0}")]
    ActionExists(ActionId),
    /// A place past the end of the plan.
    #[error("the plan has no place {0}")]
    NoSuchPlace(usize),
    /// Another level than the median of the votes, without a reason.
    #[error("not the median of the votes, and no reason is given: {}", listed(.0))]
    NoConsensusReason(Vec<QuestionId>),
}

/// Ids with commas between.
fn listed(ids: &[QuestionId]) -> String {
    ids.iter().map(QuestionId::as_str).collect::<Vec<_>>().join(", ")
}

/// Applies a change and gives the change that takes it back; on an error nothing has changed.
pub fn apply(assessment: &mut Assessment, change: Change) -> Result<Change, ChangeError> {
    use std::mem::replace;
    Ok(match change {
        Change::SetInstitution(it) => {
            Change::SetInstitution(replace(&mut assessment.institution, it))
        }
        Change::SetPeriod(it) => Change::SetPeriod(replace(&mut assessment.period, it)),
        Change::SetAssessedOn(it) => {
            Change::SetAssessedOn(replace(&mut assessment.assessed_on, it))
        }
        Change::SetTeam(it) => Change::SetTeam(replace(&mut assessment.team, it)),
        Change::SetScope(it) => Change::SetScope(replace(&mut assessment.scope, it)),
        Change::SetPacks(it) => Change::SetPacks(replace(&mut assessment.packs, it)),
        Change::SetLeftOutReason(it) => {
            Change::SetLeftOutReason(replace(&mut assessment.left_out_reason, it))
        }
        Change::SetPlanLanguage(it) => {
            Change::SetPlanLanguage(replace(&mut assessment.plan_language, it))
        }
        Change::SetApproval(it) => Change::SetApproval(replace(&mut assessment.approval, it)),
        Change::SetLegalBasis(it) => {
            Change::SetLegalBasis(replace(&mut assessment.legal_basis, it))
        }
        Change::SetMonitoring(it) => Change::SetMonitoring(replace(&mut assessment.monitoring, it)),
        Change::SetAnswer(id, it) => apply_answer(assessment, id, it),
        Change::MarkToConfirm(id) => {
            let is_new = assessment.to_confirm.insert(id.clone());
            if is_new { Change::Confirm(id) } else { Change::MarkToConfirm(id) }
        }
        Change::Confirm(id) => {
            let was_waiting = assessment.to_confirm.remove(&id);
            if was_waiting { Change::MarkToConfirm(id) } else { Change::Confirm(id) }
        }
        Change::SetNote(id, it) => {
            let old = set(&mut assessment.notes, &id, it);
            Change::SetNote(id, old)
        }
        Change::SetRating(id, it) => {
            let old = set(&mut assessment.ratings, &id, it);
            Change::SetRating(id, old)
        }
        Change::SetAcceptance(id, it) => {
            let old = set(&mut assessment.acceptances, &id, it);
            Change::SetAcceptance(id, old)
        }
        Change::SetRaters(it) => Change::SetRaters(replace(&mut assessment.raters, it)),
        Change::SetVote(id, rater, it) => apply_vote(assessment, id, rater, it),
        Change::SetConsensusReason(id, it) => {
            let old = set(&mut assessment.consensus_reasons, &id, it);
            Change::SetConsensusReason(id, old)
        }
        Change::SetPrevious(it) => Change::SetPrevious(replace(&mut assessment.previous, it)),
        Change::AddEvidence(..) | Change::ReplaceEvidence(..) | Change::RemoveEvidence(..) => {
            apply_to_evidence(assessment, change)?
        }
        Change::AddAction(..)
        | Change::ReplaceAction(_)
        | Change::RemoveAction(_)
        | Change::MoveAction(..) => apply_to_plan(&mut assessment.actions, change)?,
        Change::Several(changes) => apply_several(assessment, changes)?,
    })
}

/// Puts, replaces or (with none) removes, and gives what was there.
fn set<K: Clone + Ord, V>(map: &mut BTreeMap<K, V>, key: &K, value: Option<V>) -> Option<V> {
    match value {
        Some(value) => map.insert(key.clone(), value),
        None => map.remove(key),
    }
}

/// Whoever answers has looked at the question: what waited to be confirmed waits no longer.
fn apply_answer(assessment: &mut Assessment, id: QuestionId, it: Option<Answer>) -> Change {
    let old = set(&mut assessment.answers, &id, it);
    let inverse = Change::SetAnswer(id.clone(), old);
    if assessment.to_confirm.remove(&id) {
        Change::Several(vec![inverse, Change::MarkToConfirm(id)])
    } else {
        inverse
    }
}

fn apply_vote(
    assessment: &mut Assessment,
    id: QuestionId,
    rater: Rater,
    it: Option<Vote>,
) -> Change {
    let votes = assessment.votes.entry(id.clone()).or_default();
    let old = set(votes, &rater, it);
    if votes.is_empty() {
        assessment.votes.remove(&id);
    }
    Change::SetVote(id, rater, old)
}

fn apply_to_evidence(assessment: &mut Assessment, change: Change) -> Result<Change, ChangeError> {
    let (Change::AddEvidence(question, idx, _)
    | Change::ReplaceEvidence(question, idx, _)
    | Change::RemoveEvidence(question, idx)) = &change
    else {
        return Ok(change);
    };
    let (question, idx) = (question.clone(), *idx);
    let n_evidence = assessment.evidence_of(&question).len();
    let is_adding = matches!(change, Change::AddEvidence(..));
    if n_evidence < idx || (!is_adding && n_evidence == idx) {
        return Err(ChangeError::NoSuchEvidence { question, idx });
    }
    let list = assessment.evidence.entry(question.clone()).or_default();
    let inverse = match change {
        Change::AddEvidence(_, _, evidence) => {
            list.insert(idx, evidence);
            Change::RemoveEvidence(question.clone(), idx)
        }
        Change::ReplaceEvidence(_, _, evidence) => {
            let old = list.splice(idx..=idx, [evidence]).next();
            old.map_or_else(
                || Change::Several(Vec::new()),
                |old| Change::ReplaceEvidence(question.clone(), idx, old),
            )
        }
        _ => Change::AddEvidence(question.clone(), idx, list.remove(idx)),
    };
    if list.is_empty() {
        assessment.evidence.remove(&question);
    }
    Ok(inverse)
}

fn apply_to_plan(actions: &mut Vec<Action>, change: Change) -> Result<Change, ChangeError> {
    let place = |actions: &[Action], id: &ActionId| {
        actions
            .iter()
            .position(|action| action.id == *id)
            .ok_or_else(|| ChangeError::NoSuchAction(id.clone()))
    };
    Ok(match change {
        Change::AddAction(idx, action) => {
            if place(actions, &action.id).is_ok() {
                return Err(ChangeError::ActionExists(action.id));
            }
            if actions.len() < idx {
                return Err(ChangeError::NoSuchPlace(idx));
            }
            let id = action.id.clone();
            actions.insert(idx, action);
            Change::RemoveAction(id)
        }
        Change::ReplaceAction(action) => {
            let idx = place(actions, &action.id)?;
            let old = actions.splice(idx..=idx, [action]).next();
            old.map_or_else(|| Change::Several(Vec::new()), Change::ReplaceAction)
        }
        Change::RemoveAction(id) => {
            let idx = place(actions, &id)?;
            Change::AddAction(idx, actions.remove(idx))
        }
        Change::MoveAction(id, to) => {
            let from = place(actions, &id)?;
            if actions.len() <= to {
                return Err(ChangeError::NoSuchPlace(to));
            }
            let action = actions.remove(from);
            actions.insert(to, action);
            Change::MoveAction(id, from)
        }
        other => other,
    })
}

/// All or none: on an error what was already applied is taken back.
fn apply_several(assessment: &mut Assessment, changes: Vec<Change>) -> Result<Change, ChangeError> {
    let mut inverses = Vec::new();
    for change in changes {
        match apply(assessment, change) {
            Ok(inverse) => inverses.push(inverse),
            Err(error) => {
                for inverse in inverses.into_iter().rev() {
                    apply(assessment, inverse)?;
                }
                return Err(error);
            }
        }
    }
    inverses.reverse();
    Ok(Change::Several(inverses))
}
