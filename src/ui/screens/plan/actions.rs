//! The actions as rows: what, who and when are edited in place; the rest opens below.

use eframe::egui::{Button, Frame, Label, Margin, Popup, RichText, Stroke, Ui, Widget as _};

use super::{PlanView, details, status};
use crate::domain::{Action, ActionId, ActionStatus, Change, Effort, EvidenceGrade, MaturityLevel};
use crate::report::words::risk_number;
use crate::scoring::PlanCheckRule;
use crate::ui::asks::Asks;
use crate::ui::drafts::Drafts;
use crate::ui::fields::{ActionField, Field};
use crate::ui::open_file::OpenFile;
use crate::ui::theme::size;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, field_ui};
use crate::ui::widgets::{button, text};

/// The width of the owner's column.
const OWNER: f32 = 220.0;
/// The width of the column of dates.
const DUE: f32 = 116.0;

/// Draws the actions.
pub(super) fn ui(
    view: &mut PlanView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    asks: &mut Asks,
) {
    text::heading_ui(ui, &cx.tr.plan_window_actions());
    for action in &open.assessment().actions {
        let is_chosen = view.chosen.as_ref() == Some(&action.id);
        let frame = Frame::new()
            .stroke(Stroke::new(1.0, cx.tokens.rule))
            .fill(if is_chosen { cx.tokens.panel } else { cx.tokens.paper })
            .corner_radius(size::CORNER)
            .inner_margin(Margin::same(12));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            row_ui(view, ui, cx, open, drafts, action);
            text::note_ui(ui, cx.tokens, &buys(cx, open, action))
                .on_hover_text(risk_names(cx, open, action));
            gaps_ui(ui, cx, open, action);
            if is_chosen || status::is_told(open, action) {
                ui.push_id(action.id.as_str(), |ui| {
                    status::ui(ui, cx, open, drafts, action, asks);
                });
            }
            if is_chosen {
                details::ui(view, ui, cx, drafts, action, asks);
            }
        });
    }
    if button::quiet_ui(ui, &cx.tr.plan_window_add()).clicked()
        && let Some(id) = next_id(open)
    {
        asks.change(Change::AddAction(
            open.assessment().actions.len(),
            empty_action(id.clone(), cx.tr.plan_window_untitled()),
        ));
        view.show(id, ActionField::Title);
    }
}

/// What is done, by whom, by when.
fn row_ui(
    view: &mut PlanView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    action: &Action,
) {
    let assessment = open.assessment();
    let field = |field| Field::Action(action.id.clone(), field);
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - OWNER - DUE - 128.0).max(200.0);
        let label = cx.tr.plan_window_title(action.id.as_str());
        let look = FieldLook::new(&label).wrapped(2).width(width);
        field_ui(ui, cx, drafts, assessment, &field(ActionField::Title), &look);
        let label = cx.tr.plan_window_owner();
        let look = FieldLook::new(&label).wrapped(2).width(OWNER - 16.0);
        let owner = field(ActionField::Owner);
        field_ui(ui, cx, drafts, assessment, &owner, &look);
        team_ui(ui, cx, open, drafts, &owner, action);
        let label = cx.tr.plan_window_due();
        let look = FieldLook::new(&label).hint("2027-06-30").width(DUE - 16.0);
        field_ui(ui, cx, drafts, assessment, &field(ActionField::Due), &look);
        ui.vertical(|ui| {
            ui.add_space(18.0);
            let is_chosen = view.chosen.as_ref() == Some(&action.id);
            let arrow = if is_chosen { "▴" } else { "▾" };
            let text = format!("{} {arrow}", cx.tr.plan_window_more_short());
            let name = cx.tr.plan_window_more(action.id.as_str());
            let response = Button::new(text).ui(ui).accessible_name(&name).on_hover_text(&name);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_chosen));
            if response.clicked() {
                view.chosen = (!is_chosen).then(|| action.id.clone());
            }
        });
    });
}

/// The posts of the team, one click each.
fn team_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    field: &Field,
    action: &Action,
) {
    let team = &open.assessment().team;
    if team.is_empty() {
        return;
    }
    ui.vertical(|ui| {
        ui.add_space(18.0);
        let name = cx.tr.plan_window_choose_owner(action.id.as_str());
        let response = Button::new("▾").ui(ui).accessible_name(&name).on_hover_text(&name);
        let now = ui.input(|input| input.time);
        Popup::menu(&response).show(|ui| {
            for post in team {
                if ui.button(post).clicked() {
                    drafts.put(field.clone(), post.clone(), now);
                }
            }
        });
    });
}

/// What the action does to each risk, and its priority.
fn buys(cx: &ViewCx<'_>, open: &OpenFile, action: &Action) -> String {
    let effects = open.effects().get(&action.id);
    let lowered: Vec<String> = effects
        .into_iter()
        .flatten()
        .filter(|it| 0.005 <= it.before - it.after)
        .map(|it| {
            let (before, after) = (risk_number(cx.tr, it.before), risk_number(cx.tr, it.after));
            let place = open.card.risks.iter().position(|risk| risk.id == it.risk);
            let number = place.map_or_else(String::new, |place| (place + 1).to_string());
            cx.tr.plan_window_lowers(after, before, number)
        })
        .collect();
    if lowered.is_empty() {
        return cx.tr.plan_window_no_effect();
    }
    let priority = open.card.priorities.get(&action.id).copied().unwrap_or(0.0);
    cx.tr.plan_window_buys(cx.tr.decimal(priority, 2), lowered.join("; "))
}

/// The words of the risks that an action lowers, with their numbers.
fn risk_names(cx: &ViewCx<'_>, open: &OpenFile, action: &Action) -> String {
    let effects = open.effects().get(&action.id).into_iter().flatten();
    let lines: Vec<String> = effects
        .filter_map(|it| {
            let place = open.card.risks.iter().position(|risk| risk.id == it.risk)?;
            Some(format!("{} {}", place + 1, cx.risk_text(&it.risk)))
        })
        .collect();
    lines.join("\n")
}

/// What this action still lacks, in a few words.
fn gaps_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, action: &Action) {
    let words = |rule| match rule {
        PlanCheckRule::NoOwner => Some(cx.tr.plan_window_gap_owner()),
        PlanCheckRule::NoDueDate => Some(cx.tr.plan_window_gap_due()),
        PlanCheckRule::NoIndicator => Some(cx.tr.plan_window_gap_indicator()),
        PlanCheckRule::NoBaseline => Some(cx.tr.plan_window_gap_baseline()),
        PlanCheckRule::NoTarget => Some(cx.tr.plan_window_gap_target()),
        PlanCheckRule::ContinuousDeadline => Some(cx.tr.plan_window_gap_continuous()),
        PlanCheckRule::RepeatsTheLaw => Some(cx.tr.plan_window_gap_law()),
        PlanCheckRule::DueInThePast => Some(cx.tr.plan_window_gap_past()),
        PlanCheckRule::DueBeyondPeriod => Some(cx.tr.plan_window_gap_beyond()),
        _ => None,
    };
    let checks = open.card.plan_checks.iter().filter(|it| it.action.as_ref() == Some(&action.id));
    let gaps: Vec<String> = checks.filter_map(|it| words(it.rule)).collect();
    if !gaps.is_empty() {
        let text = format!("▲ {}", cx.tr.plan_window_gaps(gaps.join(", ")));
        let text = RichText::new(text).size(size::NOTE).color(cx.tokens.significant);
        ui.add(Label::new(text).wrap());
    }
}

/// An id that no action has yet; none where every number is taken.
pub(super) fn next_id(open: &OpenFile) -> Option<ActionId> {
    let mut ids = (1_u32..10_000).filter_map(|n| ActionId::parse(&format!("a-{n:02}")).ok());
    let previous = open.previous().and_then(|it| it.as_ref().ok());
    // An id of the last plan still means the action it meant there.
    let is_known =
        |id: &ActionId| previous.is_some_and(|plan| plan.actions.iter().any(|it| it.id == *id));
    ids.find(|id| open.assessment().action(id).is_none() && !is_known(id))
}

/// An action that only has a title.
pub(super) fn empty_action(id: ActionId, title: String) -> Action {
    Action {
        id,
        title,
        questions: Vec::new(),
        planned_level: MaturityLevel::new(3).unwrap_or(MaturityLevel::MAX),
        promised_grade: EvidenceGrade::new(2).unwrap_or(EvidenceGrade::MAX),
        owner: None,
        deputy: None,
        start: None,
        due: None,
        indicator: None,
        baseline: None,
        target: None,
        effort: Effort::new(2).unwrap_or(Effort::MIN),
        cost_cents: None,
        cause: None,
        effect: None,
        status: ActionStatus::Planned,
        reason: None,
        closed_on: None,
        closed_grade: None,
    }
}
