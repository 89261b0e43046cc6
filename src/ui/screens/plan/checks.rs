//! What the plan still lacks: each line leads to the field that mends it.

use eframe::egui::Ui;

use super::PlanView;
use crate::domain::{ActionId, QuestionId, RiskId};
use crate::report::words::{OpenNames, plan_check};
use crate::scoring::{PlanCheck, PlanCheckRule};
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::Setting;
use crate::ui::screens::risks::accepted;
use crate::ui::theme::space;
use crate::ui::typed::fields::{ActionField, Field};
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::Filter;
use crate::ui::view_model::to_mend::{Idle, Lack, ToMend, gaps, missing, to_mend};
use crate::ui::view_model::untraceable::{self, Amiss};
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
    let lines = to_mend(open, cx.unfinished);
    text::heading_ui(ui, &cx.tr.plan_window_checks(lines.len()));
    if lines.is_empty() {
        text::text_ui(ui, &format!("✓ {}", cx.tr.plan_window_checks_none()));
    }
    let n_shown = if view.shows_all_checks { lines.len() } else { N_SHOWN };
    for line in lines.iter().take(n_shown) {
        let words = format!("▲ {}", words(cx, open, line));
        let is_open = match line {
            ToMend::StillHigh(_) => Some(view.shows_high),
            ToMend::Alike(_, lacks) => Some(view.shows_alike.contains(lacks)),
            _ => None,
        };
        let response = match is_open {
            Some(is_open) => button::opening_line_ui(ui, cx.tokens, &words, is_open),
            None => button::line_ui(ui, cx.tokens, &words),
        };
        if response.clicked() {
            mend(view, line, asks);
        }
        match line {
            ToMend::StillHigh(checks) if is_open == Some(true) => {
                high_ui(ui, cx, open, checks, asks);
            }
            ToMend::Alike(ids, lacks) if is_open == Some(true) => {
                alike_ui(view, ui, cx, open, (ids, lacks));
            }
            _ => {}
        }
    }
    let more = match lines.len().saturating_sub(n_shown) {
        0 if view.shows_all_checks && N_SHOWN < lines.len() => {
            Some(cx.tr.plan_window_checks_fewer())
        }
        0 => None,
        n => Some(cx.tr.plan_window_checks_more(n)),
    };
    if more.is_some_and(|more| button::quiet_ui(ui, &more).clicked()) {
        view.shows_all_checks = !view.shows_all_checks;
    }
    untraceable_ui(ui, cx, open, asks);
    ui.add_space(space::XL);
}

/// Evidence that nobody can look up or that is of a later day: no check of the plan and not counted as one, but the plan rests on it.
fn untraceable_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let all = untraceable::all(cx, open.assessment());
    let later = untraceable::later(cx, open);
    if all.is_empty() && later.is_empty() {
        return;
    }
    ui.add_space(space::S);
    let n_lines = [!later.is_empty(), !all.is_empty()].into_iter().filter(|it| *it).count();
    text::group_ui(ui, &cx.tr.plan_window_checks_evidence(n_lines));
    if let Some((id, idx)) = later.first() {
        let words = cx.tr.assessment_later_all(later.len());
        if button::line_ui(ui, cx.tokens, &format!("▲ {words}")).clicked() {
            asks.show(Place::Evidence(id.clone(), *idx, Amiss::Later));
        }
    }
    if all.is_empty() {
        return;
    }
    let words = cx.tr.assessment_untraceable_all(all.len());
    if button::line_ui(ui, cx.tokens, &format!("▲ {words}")).clicked() {
        asks.show(Place::Untraceable);
    }
}

/// Each risk that stays too high, by its number and words.
fn high_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, checks: &[&PlanCheck], asks: &mut Asks) {
    for id in checks.iter().filter_map(|it| risk(it)) {
        let place = open.card.risks.iter().position(|it| it.id == id);
        let number = place.map_or_else(String::new, |place| format!("{} ", place + 1));
        let ended = accepted(cx, &id).map(|it| format!(" · {it}"));
        let words = format!("      {number}{}{}", cx.risk_text(&id), ended.unwrap_or_default());
        if button::line_ui(ui, cx.tokens, &words).clicked() {
            asks.show(Place::Risk(id));
        }
    }
}

/// Each action that lacks the same, by its number and title.
fn alike_ui(
    view: &mut PlanView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    (ids, lacks): (&[&ActionId], &[Lack]),
) {
    for id in ids {
        let words = format!("      {}", name(open, id));
        if button::line_ui(ui, cx.tokens, &words).clicked() {
            view.lead((*id).clone(), &fields(lacks));
        }
    }
}

/// The fields that mend these.
fn fields(lacks: &[Lack]) -> Vec<ActionField> {
    lacks.iter().map(|it| it.field()).collect()
}

fn words(cx: &ViewCx<'_>, open: &OpenFile, line: &ToMend<'_>) -> String {
    match line {
        ToMend::Period => cx.tr.plan_window_checks_period(),
        ToMend::Backwards(_) => cx.tr.plan_window_checks_backwards(),
        ToMend::NoScopeReason => cx.tr.assessment_step_left_out(),
        ToMend::Gone(it) => cx.tr.menu_settings_post_gone(it.open.len(), it.post.as_str()),
        ToMend::Unsettled(n_questions) => cx.tr.raters_unsettled(*n_questions),
        ToMend::Action(id, lacks) => {
            cx.tr.plan_window_checks_gaps(name(open, id), gaps(cx.tr, lacks, None))
        }
        ToMend::Alike(ids, lacks) => {
            let about = cx.tr.plan_window_checks_alike(ids.len());
            cx.tr.plan_window_checks_gaps(about, gaps(cx.tr, lacks, None))
        }
        ToMend::Behind(it) => cx.tr.plan_window_checks_behind(
            name(open, &it.action.id),
            it.level.to_string(),
            it.action.planned_level.to_string(),
            it.question.as_str(),
            it.action.status.as_str(),
        ),
        ToMend::LeftOut(action) => {
            let ids: Vec<&str> = action.questions.iter().map(QuestionId::as_str).collect();
            let about = name(open, &action.id);
            cx.tr.plan_window_checks_left_out(about, ids.len(), ids.join(", "))
        }
        ToMend::Idle(action, Idle::Missing) => {
            let (ids, about) = (missing(open, action), name(open, &action.id));
            let lists = open.missing().map(|it| it.checklists(cx.tr)).unwrap_or_default();
            cx.tr.plan_window_checks_missing(about, lists, ids.len(), ids.join(", "))
        }
        ToMend::Idle(action, why) => {
            let ids: Vec<&str> = action.questions.iter().map(QuestionId::as_str).collect();
            let about = name(open, &action.id);
            cx.tr.plan_window_checks_idle(about, ids.len(), ids.join(", "), why.as_str())
        }
        ToMend::Check(check) => {
            let names = OpenNames { texts: cx.texts, assessment: open.assessment() };
            plan_check(cx.tr, check.rule, check.action.as_ref(), check.of.as_deref(), &names)
        }
        ToMend::Unborne(risk, until) => {
            let number =
                open.card.risks.iter().position(|it| it.id == **risk).map_or(0, |it| it + 1);
            cx.tr.risks_acceptance_early_of(
                cx.tr.date(*until),
                number.to_string(),
                cx.risk_text(risk),
            )
        }
        ToMend::StillHigh(checks) => cx.tr.plan_window_checks_high(checks.len()),
    }
}

/// The number and the title of an action.
fn name(open: &OpenFile, id: &ActionId) -> String {
    let assessment = open.assessment();
    let Some(action) = assessment.actions.iter().find(|it| it.id == *id) else {
        return String::new();
    };
    match assessment.action_number(id) {
        Some(number) => format!("{number}. {}", action.title),
        None => action.title.clone(),
    }
}

/// Goes where something is mended.
fn mend(view: &mut PlanView, line: &ToMend<'_>, asks: &mut Asks) {
    match line {
        ToMend::Period => view.show_field(Field::PeriodFrom),
        ToMend::Backwards(field) => view.show_field(field.clone()),
        ToMend::NoScopeReason => asks.show(Place::Setting(Setting::LeftOut)),
        ToMend::Gone(_) => asks.show(Place::Setting(Setting::Team)),
        ToMend::Unsettled(_) => asks.show(Place::Filtered(Filter::Unsettled)),
        ToMend::Behind(it) => asks.show(Place::Question(it.question.clone())),
        ToMend::LeftOut(_) => asks.show(Place::Setting(Setting::Scope)),
        ToMend::Idle(_, Idle::Missing) => asks.show(Place::Setting(Setting::Packs)),
        ToMend::Idle(action, _) => view.show_questions(action.id.clone()),
        ToMend::Action(id, lacks) => view.lead((*id).clone(), &fields(lacks)),
        ToMend::Alike(_, lacks) => {
            let n_before = view.shows_alike.len();
            view.shows_alike.retain(|it| it != lacks);
            if view.shows_alike.len() == n_before {
                view.shows_alike.push(lacks.clone());
            }
        }
        ToMend::Unborne(risk, _) => asks.show(Place::Risk((*risk).clone())),
        ToMend::StillHigh(_) => view.shows_high = !view.shows_high,
        ToMend::Check(check) if check.rule == PlanCheckRule::AnswersToConfirm => {
            asks.show(Place::ToConfirm);
        }
        ToMend::Check(check) => match (&check.action, risk(check)) {
            (Some(action), _) => view.lead(action.clone(), &[ActionField::Due]),
            (None, Some(id)) if check.rule == PlanCheckRule::TargetStillHigh => {
                asks.show(Place::Risk(id));
            }
            (None, _) => {}
        },
    }
}

fn risk(check: &PlanCheck) -> Option<RiskId> {
    check.of.as_deref().and_then(|it| RiskId::parse(it).ok())
}
