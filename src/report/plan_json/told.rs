//! What other plans tell of an action that a later one no longer names; and whether two actions of one id are the same.

use jiff::civil::Date;

use crate::domain::{Action, ActionId, ActionStatus, Change, EvidenceGrade, QuestionId};

use super::{ActionChangeJson, Changes, Plan, PlanAction};

/// How an action was settled, as a plan told it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    id: ActionId,
    title: String,
    /// None where only a comparison tells of it.
    questions: Vec<QuestionId>,
    status: ActionStatus,
    closed_on: Option<Date>,
    closed_grade: Option<EvidenceGrade>,
    reason: Option<String>,
    /// The day of the assessment that told it.
    on: Date,
}

impl Told {
    /// What a plan tells of its settled actions.
    fn by_plan(plan: &Plan) -> Vec<Self> {
        let settled = plan.actions.iter().filter(|it| is_settled(it.status));
        settled
            .map(|it| Self {
                id: it.id.clone(),
                title: it.title.clone(),
                questions: it.questions.clone(),
                status: it.status,
                closed_on: it.closed_on,
                closed_grade: it.closed_grade,
                reason: it.reason.clone(),
                on: plan.assessed_on,
            })
            .collect()
    }

    /// What a comparison tells of the actions of its earlier plan.
    pub fn by_changes(changes: &Changes) -> Vec<Self> {
        let settled = changes.actions.iter().filter_map(|it| Some((it, it.status_now()?)));
        settled
            .filter(|(_, status)| is_settled(*status))
            .map(|(it, status)| Self {
                id: it.id.clone(),
                title: it.title.clone(),
                questions: Vec::new(),
                status,
                closed_on: it.closed_on,
                closed_grade: it.closed_grade,
                reason: it.reason.clone(),
                on: changes.new.assessed_on,
            })
            .collect()
    }

    /// What the plans tell that an assessment remembers or remembered once.
    pub fn by_remembered<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Vec<Self> {
        let mut all = Vec::new();
        for change in changes {
            match change {
                Change::SetPrevious(Some(previous)) => {
                    let plan = Plan::of_previous(previous);
                    all.extend(plan.iter().flat_map(Self::by_plan));
                }
                Change::Several(parts) => all.extend(Self::by_remembered(parts)),
                _ => {}
            }
        }
        all
    }

    fn is_of(&self, then: &PlanAction) -> bool {
        self.id == then.id
            && (is_same_title(&self.title, &then.title)
                || self.questions.iter().any(|it| then.questions.contains(it)))
    }
}

impl Changes {
    /// The same comparison with what plans between the two tell of the actions that the newer one no longer names.
    #[must_use]
    pub fn told_between(mut self, old: &Plan, told: impl FnOnce() -> Vec<Told>) -> Self {
        if self.n_gone() == 0 {
            return self;
        }
        let told = told();
        let is_gone = |it: &&mut ActionChangeJson| it.status_now().is_none();
        for change in self.actions.iter_mut().filter(is_gone) {
            let Some(then) = old.actions.iter().find(|it| it.id == change.id) else { continue };
            let later = told.iter().filter(|it| old.assessed_on <= it.on && it.is_of(then));
            let Some(last) = later.max_by_key(|it| it.on) else { continue };
            change.now = Some(last.status);
            change.closed_on = last.closed_on;
            change.closed_grade = last.closed_grade;
            change.reason.clone_from(&last.reason);
        }
        self
    }
}

impl ActionChangeJson {
    /// The action in the plan that tells of its fate, where that is this one; another of the same id is none of it.
    pub fn in_plan<'a>(&self, new: &'a Plan) -> Option<&'a PlanAction> {
        let is_it = |it: &&PlanAction| {
            it.id == self.id
                && self.now == Some(it.status)
                && self.closed_on == it.closed_on
                && self.closed_grade == it.closed_grade
                && self.reason == it.reason
        };
        new.actions.iter().find(is_it)
    }
}

impl PlanAction {
    /// Whether it is the same action as one of another year: ids were given twice, so words or questions must agree too.
    pub fn is_same(&self, other: &Self) -> bool {
        let is_of = self.id == other.id;
        is_of && agree((&self.title, &self.questions), (&other.title, &other.questions))
    }

    /// The same, of an action that is being planned.
    pub fn is_same_as(&self, other: &Action) -> bool {
        let is_of = self.id == other.id;
        is_of && agree((&self.title, &self.questions), (&other.title, &other.questions))
    }
}

fn agree(one: (&str, &[QuestionId]), other: (&str, &[QuestionId])) -> bool {
    let shares = || one.1.iter().any(|it| other.1.contains(it));
    is_same_title(one.0, other.0) || one.1 == other.1 || shares()
}

fn is_same_title(one: &str, other: &str) -> bool {
    one.trim() == other.trim()
}

/// Whether nothing is left to be done or shown.
pub(super) fn is_settled(status: ActionStatus) -> bool {
    matches!(status, ActionStatus::DoneVerified | ActionStatus::Dropped)
}
