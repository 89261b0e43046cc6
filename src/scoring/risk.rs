//! Risks gross, net, claimed and target (METHOD section 5).

use crate::domain::{Action, ActionStatus, RiskBand, RiskDegree};

use super::constants::{EFFECT_MAX, EFFICIENCY, SIGNIFICANT_BELOW, TOLERABLE_BELOW, reaches};
use super::model::{Group, Model, ModelQuestion, ModelRisk};
use super::{Input, RiskScore};

/// Scores every risk in scope, sorted by N, descending, then content order.
pub(super) fn scores(model: &Model<'_>, input: &Input<'_>) -> Vec<RiskScore> {
    let supported = model.supported();
    let declared: Vec<f64> = model.questions.iter().map(ModelQuestion::a).collect();
    let planned = planned(model, input);
    let mut scores: Vec<RiskScore> = model
        .risks
        .iter()
        .map(|risk| {
            let net_sides = sides(risk, &supported, EFFICIENCY);
            let target_sides = sides(risk, &planned, EFFICIENCY);
            let (net, target) = (product(net_sides), product(target_sides));
            let accepted =
                input.assessment.acceptances.get(risk.id).is_some_and(|it| input.on <= it.until);
            RiskScore {
                id: risk.id.clone(),
                checklist: risk.checklist.clone(),
                likelihood: risk.likelihood,
                impact: risk.impact,
                gross: risk.gross(),
                net_sides,
                net,
                net_claimed: product(sides(risk, &declared, EFFICIENCY)),
                target_sides,
                target,
                band: band_of(net),
                gross_band: band_of(risk.gross()),
                target_band: band_of(target),
                is_adequate: band_of(target) == RiskBand::Tolerable || accepted,
            }
        })
        .collect();
    scores.sort_by(|a, b| b.net.total_cmp(&a.net));
    scores
}

/// The levels of all questions with every planned action done; a dropped action does not count.
pub(super) fn planned(model: &Model<'_>, input: &Input<'_>) -> Vec<f64> {
    let mut levels = model.supported();
    for action in input.assessment.actions.iter().filter(|it| it.status != ActionStatus::Dropped) {
        raise(model, action, &mut levels);
    }
    levels
}

/// `s' = max(s, min(planned level, cap(promised grade)))` for each applicable question of the action.
pub(super) fn raise(model: &Model<'_>, action: &Action, levels: &mut [f64]) {
    let reached = f64::from(action.planned_level.min(action.promised_grade.cap()));
    for place in action.questions.iter().filter_map(|question| model.place(question)) {
        if let Some(level) = levels.get_mut(place) {
            *level = level.max(reached);
        }
    }
}

/// What remains of likelihood and impact with those levels of questions, each 1..4.
pub(super) fn sides(risk: &ModelRisk<'_>, levels: &[f64], efficiency: f64) -> (f64, f64) {
    let left = |side: RiskDegree, groups: &[Group<'_>]| {
        remaining(f64::from(side), groups.iter().map(|it| it.strongest(levels)), efficiency)
    };
    (left(risk.likelihood, &risk.likelihood_groups), left(risk.impact, &risk.impact_groups))
}

/// What is left of a side once its groups have worked: `E = min(.90, 1 − Π (1 − .75·m))`.
pub(super) fn remaining(side: f64, strongest: impl Iterator<Item = f64>, efficiency: f64) -> f64 {
    let missed = strongest.fold(1.0, |missed, it| missed * (1.0 - efficiency * it));
    let effect = (1.0 - missed).min(EFFECT_MAX);
    1.0 + (side - 1.0) * (1.0 - effect)
}

impl Group<'_> {
    /// `m = max ρ·s/4`.
    pub(super) fn strongest(&self, levels: &[f64]) -> f64 {
        self.controls.iter().fold(0.0_f64, |strongest, (place, strength)| {
            strongest.max(strength * levels.get(*place).copied().unwrap_or(0.0) / 4.0)
        })
    }
}

/// Likelihood times impact.
pub(super) fn product(sides: (f64, f64)) -> f64 {
    sides.0 * sides.1
}

/// Below 3.5 tolerable, below 7 significant, else critical.
pub fn band_of(risk: f64) -> RiskBand {
    match risk {
        it if reaches(it, SIGNIFICANT_BELOW) => RiskBand::Critical,
        it if reaches(it, TOLERABLE_BELOW) => RiskBand::Significant,
        _ => RiskBand::Tolerable,
    }
}
