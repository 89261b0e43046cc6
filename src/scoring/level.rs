//! The overall level: score bands, cumulative gates, and the first gate that fails (METHOD section 4).

use crate::domain::OverallLevel;

use super::constants::{
    COVERAGE_WITHHELD, EMERGING_INDEX, ESTABLISHED_COVERAGE, ESTABLISHED_INDEX, ESTABLISHED_KEY,
    ESTABLISHED_WEAKEST, LEADING_CLOSED, LEADING_COVERAGE, LEADING_EVIDENCE, LEADING_INDEX,
    LEADING_KEY, reaches,
};
use super::findings::Closing;
use super::index::Pooled;
use super::model::{Model, ModelQuestion};
use super::{BindingGate, ChecklistScore, Gate, Index};

/// What the gates look at.
struct Facts<'a> {
    model: &'a Model<'a>,
    checklists: &'a [ChecklistScore],
    index: &'a Index,
    pooled: &'a Pooled,
    closing: &'a Closing,
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
        if let Some(gate) = facts.first_failed(next) {
            return (reached, Some(gate));
        }
        reached = next;
    }
    (reached, None)
}

impl Facts<'_> {
    /// The first failed condition of a level, in the order of the method.
    fn first_failed(&self, of: OverallLevel) -> Option<BindingGate> {
        let index = |least| self.share(of, Gate::Score, self.index.low, least);
        let coverage = |least| self.share(of, Gate::Coverage, self.pooled.coverage, least);
        match of {
            OverallLevel::Nascent => None,
            OverallLevel::Emerging => index(EMERGING_INDEX).or_else(|| coverage(COVERAGE_WITHHELD)),
            OverallLevel::Established => index(ESTABLISHED_INDEX)
                .or_else(|| coverage(ESTABLISHED_COVERAGE))
                .or_else(|| self.key_question(of, ESTABLISHED_KEY))
                .or_else(|| self.weak_checklist(of)),
            OverallLevel::Leading => index(LEADING_INDEX)
                .or_else(|| coverage(LEADING_COVERAGE))
                .or_else(|| self.key_question(of, LEADING_KEY))
                .or_else(|| self.share(of, Gate::Evidence, self.pooled.evidence, LEADING_EVIDENCE))
                .or_else(|| self.overdue_actions(of)),
        }
    }

    /// Fails where a share is undefined or too small.
    #[expect(clippy::unused_self, reason = "reads as one family with the other gates")]
    fn share(
        &self,
        of: OverallLevel,
        gate: Gate,
        value: Option<f64>,
        least: f64,
    ) -> Option<BindingGate> {
        let fails = value.is_none_or(|it| !reaches(it, least));
        fails.then_some(BindingGate { gate, of, question: None, checklist: None, value })
    }

    /// The key question with the lowest s, then in content order, where it is below `least`.
    fn key_question(&self, of: OverallLevel, least: f64) -> Option<BindingGate> {
        let keys = self.model.questions.iter().filter(|it| it.question.is_key);
        let worst = keys.min_by(|a, b| a.s().total_cmp(&b.s()))?;
        let fails = ModelQuestion::s(worst) < least;
        fails.then(|| BindingGate {
            gate: Gate::KeyQuestion,
            of,
            question: Some(worst.question.id.clone()),
            checklist: None,
            value: Some(worst.s()),
        })
    }

    /// The lowest checklist, then in content order, where it is below .35.
    fn weak_checklist(&self, of: OverallLevel) -> Option<BindingGate> {
        let worst = self.checklists.iter().min_by(|a, b| a.low.total_cmp(&b.low))?;
        (!reaches(worst.low, ESTABLISHED_WEAKEST)).then(|| BindingGate {
            gate: Gate::WeakChecklist,
            of,
            question: None,
            checklist: Some(worst.id.clone()),
            value: Some(worst.low),
        })
    }

    /// Too few due actions closed with evidence; holds where none is due.
    fn overdue_actions(&self, of: OverallLevel) -> Option<BindingGate> {
        let value = self.closing.closed?;
        self.share(of, Gate::OverdueActions, Some(value), LEADING_CLOSED)
    }
}
