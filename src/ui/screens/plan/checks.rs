//! What the plan still lacks: each line leads to the field that mends it.

use eframe::egui::Ui;

use super::PlanView;
use crate::domain::RiskId;
use crate::report::words::{OpenNames, plan_check};
use crate::scoring::{PlanCheck, PlanCheckRule};
use crate::ui::asks::{Asks, Place};
use crate::ui::fields::ActionField;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// How many are shown until all are asked for.
const N_SHOWN: usize = 3;

/// Draws them.
pub(super) fn ui(
    view: &mut PlanView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    asks: &mut Asks,
) {
    // A plan without actions needs actions first.
    if open.assessment().actions.is_empty() && !open.has_unconfirmed() {
        return;
    }
    let checks = &open.card.plan_checks;
    text::heading_ui(ui, &cx.tr.plan_window_checks(checks.len()));
    if checks.is_empty() {
        text::text_ui(ui, &format!("✓ {}", cx.tr.plan_window_checks_none()));
    }
    let names = OpenNames { texts: cx.texts, assessment: open.assessment() };
    let n_shown = if view.shows_all_checks { checks.len() } else { N_SHOWN };
    for check in checks.iter().take(n_shown) {
        let of = check.of.as_deref();
        let words = plan_check(cx.tr, check.rule, check.action.as_ref(), of, &names);
        if button::line_ui(ui, cx.tokens, &format!("▲ {words}")).clicked() {
            mend(view, check, asks);
        }
    }
    let more = match checks.len().saturating_sub(n_shown) {
        0 if view.shows_all_checks && N_SHOWN < checks.len() => {
            Some(cx.tr.plan_window_checks_fewer())
        }
        0 => None,
        n => Some(cx.tr.plan_window_checks_more(n)),
    };
    if more.is_some_and(|more| button::quiet_ui(ui, &more).clicked()) {
        view.shows_all_checks = !view.shows_all_checks;
    }
    ui.add_space(space::XL);
}

/// Goes where a check is mended.
fn mend(view: &mut PlanView, check: &PlanCheck, asks: &mut Asks) {
    if let Some(action) = &check.action {
        view.show(action.clone(), field_of(check.rule));
    } else if check.rule == PlanCheckRule::TargetStillHigh
        && let Some(id) = check.of.as_deref().and_then(|it| RiskId::parse(it).ok())
    {
        asks.show(Place::Risk(id));
    } else if check.rule == PlanCheckRule::AnswersToConfirm {
        asks.show(Place::ToConfirm);
    }
}

/// The field that mends a rule.
fn field_of(rule: PlanCheckRule) -> ActionField {
    match rule {
        PlanCheckRule::NoOwner => ActionField::Owner,
        PlanCheckRule::NoIndicator => ActionField::Indicator,
        PlanCheckRule::NoBaseline => ActionField::Baseline,
        PlanCheckRule::NoTarget => ActionField::Target,
        PlanCheckRule::RepeatsTheLaw => ActionField::Title,
        _ => ActionField::Due,
    }
}
