//! Everything that follows from the answers of a plan, computed again from the plan alone.

use crate::scoring::{self, Band, Input, aged_grade, round4};

use super::build::{action_effects, checks, positions};
use super::changes::{snapshot, supported_value};
use super::convert::evidence;
use super::{Plan, ScoreJson};

impl Plan {
    /// The same plan with its scores, grades, effects and checks computed again; one that was not altered stays as it is.
    #[must_use]
    pub fn rescored(&self) -> Self {
        self.rescored_with(Band::Run)
    }

    pub(super) fn rescored_with(&self, band: Band) -> Self {
        let (instrument, assessment) = (self.instrument(), self.assessment());
        let input =
            Input { instrument: &instrument, assessment: &assessment, on: self.assessed_on, band };
        let card = scoring::score(&input);
        let mut effects = scoring::effects(&input);
        let mut plan = self.clone();
        for question in plan.checklists.iter_mut().flat_map(|it| &mut it.questions) {
            let score = card.questions.get(&question.id);
            question.evidence_grade = score.map(|it| it.evidence);
            question.supported = score.and_then(|it| it.supported);
            for it in &mut question.evidence {
                it.counts_as = aged_grade(&evidence(it), self.assessed_on);
            }
        }
        for action in &mut plan.actions {
            action.priority = card.priorities.get(&action.id).copied().map(round4);
            action.effects = action_effects(&effects.remove(&action.id).unwrap_or_default());
        }
        plan.scores = ScoreJson::new(&card, &self.content, &self.head);
        plan.positions = positions(&card);
        plan.checks = checks(&card);
        if let Some(mut changes) = plan.previous.take() {
            changes.new = snapshot(&plan);
            for it in &mut changes.checklists {
                it.new = supported_value(&plan, &it.id);
            }
            plan.previous = Some(changes);
        }
        plan
    }
}
