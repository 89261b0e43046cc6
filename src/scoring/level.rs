//! The overall level: score bands, cumulative gates, and the first gate that fails (METHOD section 4).

use crate::domain::{ChecklistId, OverallLevel, QuestionId};

use super::constants::{
    COVERAGE_WITHHELD, EMERGING_INDEX, ESTABLISHED_COVERAGE, ESTABLISHED_INDEX, ESTABLISHED_KEY,
    ESTABLISHED_WEAKEST, LEADING_CLOSED, LEADING_COVERAGE, LEADING_EVIDENCE, LEADING_INDEX,
    LEADING_KEY, reaches,
};
use super::findings::Closing;
use super::index::Pooled;
use super::model::{Model, ModelQuestion};
use super::{BindingGate, ChecklistScore, Gate, Index, Input};

/// What the gates look at.
struct Facts<'m, 'a> {
    model: &'m Model<'a>,
    checklists: &'m [ChecklistScore],
    index: &'m Index,
    pooled: &'m Pooled,
    closing: &'m Closing,
}

/// One condition of a level, and how far it is met (METHOD section 4).
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// The level that asks for it.
    pub of: OverallLevel,
    /// Which condition.
    pub gate: Gate,
    /// What is asked for: a share, or a level of a question.
    pub least: f64,
    /// What there is; none where it is undefined.
    pub value: Option<f64>,
    /// The key question that is weakest.
    pub question: Option<QuestionId>,
    /// The checklist that is weakest.
    pub checklist: Option<ChecklistId>,
    /// Whether it is met.
    pub holds: bool,
}

/// Every condition of every level, in the order of the method.
pub fn conditions(input: &Input<'_>) -> Vec<Condition> {
    let model = Model::new(input);
    let checklists = super::index::checklists(&model);
    let index = super::index::overall(&model, &checklists);
    let pooled = super::index::pooled(&model);
    let closing = super::findings::closing(input);
    let facts = Facts {
        model: &model,
        checklists: &checklists,
        index: &index,
        pooled: &pooled,
        closing: &closing,
    };
    OverallLevel::ALL.into_iter().flat_map(|of| facts.conditions(of)).collect()
}

/// The highest level whose gates and all lower gates hold, and what keeps the next one away.
pub(super) fn level(
    model: &Model<'_>,
    checklists: &[ChecklistScore],
    index: &Index,
    pooled: &Pooled,
    closing: &Closing,
) -> (OverallLevel, Option<BindingGate>) {
    let facts = Facts { model, checklists, index, pooled, closing };
    let mut reached = OverallLevel::Nascent;
    for next in [OverallLevel::Emerging, OverallLevel::Established, OverallLevel::Leading] {
        if let Some(failed) = facts.conditions(next).into_iter().find(|it| !it.holds) {
            return (reached, Some(BindingGate::from(failed)));
        }
        reached = next;
    }
    (reached, None)
}

impl From<Condition> for BindingGate {
    fn from(it: Condition) -> Self {
        let Condition { of, gate, question, checklist, value, .. } = it;
        Self { gate, of, question, checklist, value }
    }
}

impl Facts<'_, '_> {
    /// The conditions of a level, in the order of the method.
    fn conditions(&self, of: OverallLevel) -> Vec<Condition> {
        let index = |least| share(of, Gate::Score, self.index.low, least);
        let coverage = |least| share(of, Gate::Coverage, self.pooled.coverage, least);
        match of {
            OverallLevel::Nascent => Vec::new(),
            OverallLevel::Emerging => vec![index(EMERGING_INDEX), coverage(COVERAGE_WITHHELD)],
            OverallLevel::Established => vec![
                index(ESTABLISHED_INDEX),
                coverage(ESTABLISHED_COVERAGE),
                self.key_question(of, ESTABLISHED_KEY),
                self.weak_checklist(of),
            ],
            OverallLevel::Leading => vec![
                index(LEADING_INDEX),
                coverage(LEADING_COVERAGE),
                self.key_question(of, LEADING_KEY),
                share(of, Gate::Evidence, self.pooled.evidence, LEADING_EVIDENCE),
                self.overdue_actions(of),
            ],
        }
    }

    /// The key question with the lowest s, then in content order; holds where there is none.
    fn key_question(&self, of: OverallLevel, least: f64) -> Condition {
        let keys = self.model.questions.iter().filter(|it| it.question.is_key);
        let worst = keys.min_by(|a, b| a.s().total_cmp(&b.s()));
        let value = worst.map(ModelQuestion::s);
        Condition {
            question: worst.map(|it| it.question.id.clone()),
            holds: value.is_none_or(|it| least <= it),
            ..share(of, Gate::KeyQuestion, value, least)
        }
    }

    /// The lowest checklist, then in content order; holds where there is none.
    fn weak_checklist(&self, of: OverallLevel) -> Condition {
        let worst = self.checklists.iter().min_by(|a, b| a.low.total_cmp(&b.low));
        let (value, least) = (worst.map(|it| it.low), ESTABLISHED_WEAKEST);
        Condition {
            checklist: worst.map(|it| it.id.clone()),
            holds: value.is_none_or(|it| reaches(it, least)),
            ..share(of, Gate::WeakChecklist, value, least)
        }
    }

    /// Too few due actions closed with evidence; holds where none is due.
    fn overdue_actions(&self, of: OverallLevel) -> Condition {
        let value = self.closing.closed;
        let condition = share(of, Gate::OverdueActions, value, LEADING_CLOSED);
        Condition { holds: value.is_none() || condition.holds, ..condition }
    }
}

/// Fails where a share is undefined or too small.
fn share(of: OverallLevel, gate: Gate, value: Option<f64>, least: f64) -> Condition {
    let holds = value.is_some_and(|it| reaches(it, least));
    Condition { of, gate, least, value, question: None, checklist: None, holds }
}
