//! What the next assessment remembers of a plan: enough to compare with, without the words that only pages need.

use super::{Plan, PlanError, PlanQuestion, ScoreJson};
use crate::domain::Previous;
use crate::scoring::{Band, METHOD_VERSION};

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
        let plan = Self::from_json(previous.plan().as_bytes())?;
        if plan.follows_from_its_answers() { Ok(plan) } else { Err(PlanError::Altered) }
    }

    /// Whether what is compared follows from the answers; a plan of another method is not judged.
    fn follows_from_its_answers(&self) -> bool {
        if self.method != METHOD_VERSION {
            return true;
        }
        // The words that warnings are made of are not remembered, nor is the band.
        let compared = |scores: &ScoreJson| ScoreJson {
            robustness: None,
            warnings: Vec::new(),
            ..scores.clone()
        };
        let again = self.rescored_with(Band::Skip);
        compared(&again.scores) == compared(&self.scores)
            && again.questions().zip(self.questions()).all(|(again, question)| {
                again.supported == question.supported
                    && again.evidence_grade == question.evidence_grade
            })
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
