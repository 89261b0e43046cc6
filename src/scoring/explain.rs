//! Where a net risk comes from: on each side, the strongest control of each independence group, and what they leave.

use crate::domain::{GroupId, QuestionId, RiskId, Side};

use super::constants::{EFFECT_MAX, EFFICIENCY};
use super::model::{Group, Model, ModelRisk};
use super::{Band, Input};

/// How a net risk was reckoned (METHOD section 5).
#[derive(Debug, Clone, PartialEq)]
pub struct RiskExplanation {
    /// What prevents or detects early.
    pub likelihood: SideExplanation,
    /// What limits the damage.
    pub impact: SideExplanation,
}

/// One side of a risk.
#[derive(Debug, Clone, PartialEq)]
pub struct SideExplanation {
    /// Which side.
    pub side: Side,
    /// Before measures, 1..4.
    pub gross: f64,
    /// The groups, the strongest first.
    pub groups: Vec<GroupExplanation>,
    /// E: the share of what is above 1 that is taken away, 0..0.9.
    pub effect: f64,
    /// What is left, 1..4.
    pub net: f64,
}

/// One independence group: it counts once, by its strongest control.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupExplanation {
    /// The group.
    pub group: GroupId,
    /// Its strongest control.
    pub question: QuestionId,
    /// ρ of that control: 1 or 0.5.
    pub strength: f64,
    /// s of that control, 0..4.
    pub supported: f64,
    /// m = ρ·s/4, 0..1.
    pub share: f64,
}

/// Explains a risk of the scope; none where it is not in scope.
pub fn explain_risk(input: &Input<'_>, id: &RiskId) -> Option<RiskExplanation> {
    let input = Input { band: Band::Skip, ..*input };
    let model = Model::new(&input);
    let levels = model.supported();
    let risk = model.risks.iter().find(|it| it.id == id)?;
    Some(RiskExplanation {
        likelihood: side(&model, risk, Side::Likelihood, &levels),
        impact: side(&model, risk, Side::Impact, &levels),
    })
}

fn side(model: &Model<'_>, risk: &ModelRisk<'_>, side: Side, levels: &[f64]) -> SideExplanation {
    let (degree, groups) = match side {
        Side::Likelihood => (f64::from(risk.likelihood), &risk.likelihood_groups),
        Side::Impact => (f64::from(risk.impact), &risk.impact_groups),
    };
    let mut explained: Vec<GroupExplanation> =
        groups.iter().filter_map(|it| group(model, it, levels)).collect();
    explained.sort_by(|a, b| b.share.total_cmp(&a.share));
    let missed = explained.iter().fold(1.0, |missed, it| missed * (1.0 - EFFICIENCY * it.share));
    let effect = f64::min(1.0 - missed, EFFECT_MAX);
    let net = 1.0 + (degree - 1.0) * (1.0 - effect);
    SideExplanation { side, gross: degree, groups: explained, effect, net }
}

fn group(model: &Model<'_>, group: &Group<'_>, levels: &[f64]) -> Option<GroupExplanation> {
    let controls = group.controls.iter().filter_map(|(place, strength)| {
        let supported = levels.get(*place).copied()?;
        let question = model.questions.get(*place)?;
        Some(GroupExplanation {
            group: group.id.clone(),
            question: question.question.id.clone(),
            strength: *strength,
            supported,
            share: strength * supported / 4.0,
        })
    });
    // Of equals the first in content order.
    controls.reduce(|best, it| if best.share < it.share { it } else { best })
}
