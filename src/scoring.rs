//! The scoring method of METHOD 1.0: from an instrument and an assessment to a scorecard; pure.

pub mod constants;
mod difference;
mod explain;
mod findings;
mod index;
mod level;
mod model;
mod risk;
mod robustness;
mod scorecard;
mod suggest;
mod votes;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::domain::{Assessment, Instrument, rounded};

pub use constants::METHOD_VERSION;
pub use difference::{ChangeKind, Comparison, IndexSplit, QuestionChange, compare};
pub use explain::{GroupExplanation, RiskExplanation, SideExplanation, explain_risk};
pub use findings::{Effect, effects};
pub use level::{Condition, conditions};
pub use model::aged_grade;
pub use risk::band_of;
pub use scorecard::{
    Akl, AklBand, BindingGate, ChecklistScore, EvidenceLetter, Gate, Index, LeaveOneOut, PlanCheck,
    PlanCheckRule, QuestionScore, RankStability, RiskScore, Robustness, Scorecard, SuggestedAction,
    Suggestion, Warning, WarningRule,
};
pub use suggest::{suggest, suggest_answered_first};
pub use votes::{Spread, lacks_consensus_reason};

use model::Model;

/// What is scored.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The checklists in content order.
    pub instrument: &'a Instrument,
    /// What the user recorded.
    pub assessment: &'a Assessment,
    /// The assessment date: evidence ages and actions fall due against it.
    pub on: Date,
    /// Whether the robustness band is wanted.
    pub band: Band,
}

/// Whether the 1,000 runs of the robustness band are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Band {
    /// Leave them out, as while answering.
    Skip,
    /// Make them, as for a result.
    Run,
}

/// Scores an assessment.
pub fn score(input: &Input<'_>) -> Scorecard {
    let model = Model::new(input);
    let checklists = index::checklists(&model);
    let index = index::overall(&model, &checklists);
    let pooled = index::pooled(&model);
    let risks = risk::scores(&model, input);
    let closing = findings::closing(input);
    let (level, binding_gate) = level::level(&model, &checklists, &index, &pooled, &closing);
    let robustness = match input.band {
        Band::Run => robustness::robustness(&model, &checklists, &risks),
        Band::Skip => None,
    };
    let mut card = Scorecard {
        akl: index::akl(&checklists),
        evidence_letter: pooled.evidence.map(index::letter),
        index,
        declared: pooled.declared,
        backed: pooled.backed,
        claim_gap: pooled.claim_gap,
        level,
        binding_gate,
        coverage: pooled.coverage,
        evidence: pooled.evidence,
        left_out: model.left_out.clone(),
        questions: model.question_scores(),
        risk_cover: findings::risk_cover(&model),
        plan_cover: findings::plan_cover(&model, &risks, input),
        on_time: closing.on_time,
        priorities: BTreeMap::new(),
        checklists,
        risks,
        robustness,
        warnings: Vec::new(),
        plan_checks: Vec::new(),
    };
    card.priorities = findings::priorities(&model, input);
    card.warnings = findings::warnings(&model, &card);
    card.plan_checks = findings::plan_checks(&card, input);
    card
}

/// Rounds to 4 decimals, half away from zero; used only where a number leaves the program (METHOD section 10).
/// A value that misses a half by the noise of its last binary digits counts as that half.
pub fn round4(value: f64) -> f64 {
    rounded(value, 4)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "expected values are exact or rounded to 4 decimals")]
mod tests;
