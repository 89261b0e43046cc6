//! What the plan covers and closes, its priorities, plan checks and data warnings (METHOD section 6).

mod plan_checks;
mod warnings;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Action, ActionId, ActionStatus, RiskId};

use super::constants::{EFFICIENCY, SIGNIFICANT_BELOW, TOLERABLE_BELOW, reaches};
use super::model::{Model, ModelRisk};
use super::risk::{product, raise, sides};
use super::{Input, RiskScore};

pub(super) use plan_checks::plan_checks;
pub(super) use warnings::warnings;

/// How due actions were closed; none where none is due.
pub(super) struct Closing {
    /// Share of due actions closed with evidence E2 or better, whenever.
    pub(super) closed: Option<f64>,
    /// Share of due actions closed so on or before their due date.
    pub(super) on_time: Option<f64>,
}

/// Looks at the due actions: not dropped, due date not after the assessment date.
pub(super) fn closing(input: &Input<'_>) -> Closing {
    let (mut due, mut closed, mut on_time) = (0.0, 0.0, 0.0);
    for action in input.assessment.actions.iter().filter(|it| it.status != ActionStatus::Dropped) {
        let Some(date) = action.due_date().filter(|it| *it <= input.on) else { continue };
        due += 1.0;
        if is_closed_with_evidence(action) {
            closed += 1.0;
            if action.closed_on.is_some_and(|it| it <= date) {
                on_time += 1.0;
            }
        }
    }
    let share = |part: f64| (0.0 < due).then(|| part / due);
    Closing { closed: share(closed), on_time: share(on_time) }
}

/// Status done-verified and closing grade E2 or better.
fn is_closed_with_evidence(action: &Action) -> bool {
    action.status == ActionStatus::DoneVerified
        && action.closed_grade.is_some_and(|it| 2 <= it.get())
}

/// Critical gross risks with two or more groups (sides pooled) at s ≥ 2, of all critical gross risks.
pub(super) fn risk_cover(model: &Model<'_>) -> Option<f64> {
    let covered = |risk: &ModelRisk<'_>| {
        let at_two = |place: usize| model.questions.get(place).is_some_and(|it| 2.0 <= it.s());
        let mut groups =
            risk.controls().filter(|(_, place)| at_two(*place)).map(|(group, _)| group);
        groups.next().is_some_and(|first| groups.any(|it| it != first))
    };
    share(model.risks.iter().filter(|it| SIGNIFICANT_BELOW <= it.gross()).map(covered))
}

/// Risks with N ≥ 3.5 that an owned, dated, measured action touches, of all such risks; dropped actions do not count.
pub(super) fn plan_cover(model: &Model<'_>, risks: &[RiskScore], input: &Input<'_>) -> Option<f64> {
    let complete = |action: &&Action| {
        action.status != ActionStatus::Dropped
            && action.owner.is_some()
            && action.due_date().is_some()
            && action.indicator.is_some()
    };
    let touched: BTreeSet<_> = input
        .assessment
        .actions
        .iter()
        .filter(complete)
        .flat_map(|action| touched_risks(model, action))
        .map(|risk| risk.id)
        .collect();
    share(
        risks
            .iter()
            .filter(|it| reaches(it.net, TOLERABLE_BELOW))
            .map(|it| touched.contains(&it.id)),
    )
}

/// Each action's net risk removed alone, per effort point: `Σ (N − T_alone) / effort`.
pub(super) fn priorities(model: &Model<'_>, input: &Input<'_>) -> BTreeMap<ActionId, f64> {
    let supported = model.supported();
    let priority = |action: &Action| {
        let effects = effects_of(model, action, &supported);
        let removed: f64 = effects.map(|it| it.before - it.after).sum();
        (action.id.clone(), removed / f64::from(action.effort))
    };
    input.assessment.actions.iter().map(priority).collect()
}

/// What an action does to one risk it touches.
#[derive(Debug, Clone, PartialEq)]
pub struct Effect {
    /// The risk.
    pub risk: RiskId,
    /// N.
    pub before: f64,
    /// `T_alone`: N with only this action done.
    pub after: f64,
}

/// What each action alone does to the risks it touches, in content order; the sum behind its priority.
pub fn effects(input: &Input<'_>) -> BTreeMap<ActionId, Vec<Effect>> {
    let model = Model::new(input);
    let supported = model.supported();
    let effects =
        |it: &Action| (it.id.clone(), effects_of(&model, it, &supported).collect::<Vec<_>>());
    input.assessment.actions.iter().map(effects).collect()
}

fn effects_of<'m>(
    model: &'m Model<'_>,
    action: &Action,
    supported: &'m [f64],
) -> impl Iterator<Item = Effect> + 'm {
    let mut alone = supported.to_vec();
    raise(model, action, &mut alone);
    let net = |risk: &ModelRisk<'_>, levels: &[f64]| product(sides(risk, levels, EFFICIENCY));
    touched_risks(model, action).map(move |risk| Effect {
        risk: risk.id.clone(),
        before: net(risk, supported),
        after: net(risk, &alone),
    })
}

/// The risks that an action's applicable questions control, in content order.
fn touched_risks<'m, 'a>(
    model: &'m Model<'a>,
    action: &Action,
) -> impl Iterator<Item = &'m ModelRisk<'a>> + use<'m, 'a> {
    let places: BTreeSet<usize> =
        action.questions.iter().filter_map(|it| model.place(it)).collect();
    model.risks.iter().filter(move |risk| risk.controls().any(|(_, place)| places.contains(&place)))
}

fn share(cases: impl Iterator<Item = bool>) -> Option<f64> {
    let (hits, n) =
        cases.fold((0.0, 0.0), |(hits, n), hit| (hits + f64::from(u8::from(hit)), n + 1.0));
    (0.0 < n).then(|| hits / n)
}
