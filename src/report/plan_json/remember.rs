//! What the next assessment remembers of a plan: enough to compare with, without the words that only pages need.

use super::{Plan, PlanError, PlanQuestion};
use crate::domain::Previous;

impl Plan {
    /// The plan as the next assessment remembers it.
    pub fn remembered(&self) -> Previous {
        let mut plan = self.clone();
        plan.previous = None;
        plan.sources.clear();
        plan.positions.clear();
        plan.checks.clear();
        plan.scores.robustness = None;
        for part in &mut plan.checklists {
            part.about.clear();
            part.questions.iter_mut().for_each(shorten);
            part.risks.iter_mut().for_each(|it| it.scheme.clear());
        }
        // Texts, numbers and lists only: there is nothing that could fail.
        Previous::new(&serde_json::to_string(&plan).unwrap_or_default())
    }

    /// The plan that an assessment remembers, to compare with.
    pub fn of_previous(previous: &Previous) -> Result<Self, PlanError> {
        Self::from_json(previous.plan().as_bytes())
    }
}

fn shorten(question: &mut PlanQuestion) {
    question.expected = Default::default();
    question.note = None;
    question.votes = None;
    for text in [
        &mut question.red_flag,
        &mut question.action,
        &mut question.indicator,
        &mut question.handbook_label,
        &mut question.measure_label,
        &mut question.group_label,
    ] {
        text.clear();
    }
}
