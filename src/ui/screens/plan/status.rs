//! How far an action is: its status, and when it was closed with what evidence.

use eframe::egui::{Color32, Ui};

use super::details::{choose_of_ui, choose_ui};
use crate::domain::{Action, ActionStatus, Change, EvidenceGrade};
use crate::ui::app_command::AppCommand;
use crate::ui::asks::{Asks, Place};
use crate::ui::drafts::Drafts;
use crate::ui::fields::{ActionField, Field};
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::new::capitalised;
use crate::ui::theme::size;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::date_field::date_field_ui;
use crate::ui::widgets::field::{FieldLook, field_ui};
use crate::ui::widgets::{button, text};

/// Where there is less room, the status has a line of its own.
const ROW: f32 = 700.0;
/// Around the words of a choice: its edges and its arrow.
const AROUND: f32 = 52.0;
/// The widest field for a reason.
const REASON: f32 = 620.0;

/// Whether an action is past the state in which nothing is to be said about it.
pub(super) fn is_told(open: &OpenFile, action: &Action) -> bool {
    action.status != ActionStatus::Planned || is_late(open, action) || is_taken_over(open, action)
}

/// Whether its due date has come.
fn is_late(open: &OpenFile, action: &Action) -> bool {
    action.due_date().is_some_and(|due| due <= open.session.assessed_on())
}

/// Whether it stood in the last plan already.
fn is_taken_over(open: &OpenFile, action: &Action) -> bool {
    let plan = open.previous().and_then(|it| it.as_ref().ok());
    plan.is_some_and(|plan| plan.actions.iter().any(|it| it.id == action.id))
}

/// Whether it is said to be done.
pub(super) fn is_done(action: &Action) -> bool {
    matches!(action.status, ActionStatus::DoneClaimed | ActionStatus::DoneVerified)
}

/// Draws it.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    action: &Action,
    asks: &mut Asks,
) {
    let tr = cx.tr;
    let mut changed = action.clone();
    let status = |ui: &mut Ui, changed: &mut Action| {
        let is_old = is_taken_over(open, action);
        let label = if is_old { tr.repeat_status() } else { tr.plan_window_status() };
        let name = |status| capitalised(&tr.action_status(status));
        // As wide as its longest words, so that what stands beside it stays in its place.
        let widths = ActionStatus::ALL.map(|it| width(ui, name(it)));
        let width = widths.into_iter().fold(0.0, f32::max) + AROUND;
        let all = ActionStatus::ALL.into_iter();
        choose_of_ui(ui, cx, (&label, width), &mut changed.status, all, name);
    };
    // Fields with their labels do not go on in the next row by themselves.
    if ui.available_width() < ROW {
        status(ui, &mut changed);
        ui.horizontal_top(|ui| told_ui(ui, cx, open, drafts, action, &mut changed));
    } else {
        ui.horizontal_top(|ui| {
            status(ui, &mut changed);
            told_ui(ui, cx, open, drafts, action, &mut changed);
        });
    }
    if let Some(advice) = advice(cx, action) {
        text::problem_ui(ui, cx.tokens, &advice);
    } else if is_ready(action) && button::quiet_ui(ui, &tr.repeat_close_verified()).clicked() {
        changed.status = ActionStatus::DoneVerified;
    }
    if is_done(action) {
        for id in &action.questions {
            if button::link_ui(ui, cx.tokens, &tr.repeat_close_evidence(id.as_str())).clicked() {
                asks.show(Place::Question(id.clone()));
                asks.command(AppCommand::AddEvidence);
            }
        }
    }
    if changed != *action {
        asks.change(Change::ReplaceAction(changed));
    }
}

/// When it was closed and with what evidence, or why it is late or dropped.
fn told_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    action: &Action,
    changed: &mut Action,
) {
    let tr = cx.tr;
    let field = |field| Field::Action(action.id.clone(), field);
    if is_done(action) {
        let closed_on = field(ActionField::ClosedOn);
        let label = tr.plan_window_closed_on();
        date_field_ui(ui, cx, drafts, open.assessment(), &closed_on, &label);
        let label = tr.plan_window_closed_grade();
        let grades = [None].into_iter().chain(EvidenceGrade::all().map(Some));
        let name = |grade: Option<EvidenceGrade>| match grade {
            Some(grade) => capitalised(&tr.evidence_grade(grade)),
            None => tr.repeat_grade_none(),
        };
        choose_ui(ui, cx, &label, &mut changed.closed_grade, grades, name);
    } else if action.status == ActionStatus::Dropped
        || is_late(open, action)
        || action.reason.is_some()
    {
        let width = (ui.available_width() - 20.0).clamp(120.0, REASON);
        let label = tr.plan_window_reason();
        let look = FieldLook::new(&label).wrapped(1).width(width);
        field_ui(ui, cx, drafts, open.assessment(), &field(ActionField::Reason), &look);
    }
}

/// What a dropped action still lacks, and a closed one to count as closed with evidence.
fn advice(cx: &ViewCx<'_>, action: &Action) -> Option<String> {
    if action.status == ActionStatus::Dropped && action.reason.is_none() {
        return Some(cx.tr.plan_window_drop_reason());
    }
    if !is_done(action) {
        return None;
    }
    match (action.closed_on, action.closed_grade) {
        (None, None) => Some(cx.tr.repeat_close()),
        (None, Some(_)) => Some(cx.tr.repeat_close_day()),
        (Some(_), None) => Some(cx.tr.repeat_close_grade()),
        (Some(_), Some(grade)) => (grade.get() < 2).then(|| cx.tr.repeat_close_records()),
    }
}

/// Whether everything is there for it to count as done and verified, and it is not called so yet.
fn is_ready(action: &Action) -> bool {
    action.status == ActionStatus::DoneClaimed
        && action.closed_on.is_some()
        && action.closed_grade.is_some_and(|it| 2 <= it.get())
}

/// How wide words are in running text.
fn width(ui: &Ui, words: String) -> f32 {
    let font = fonts::regular_of(size::TEXT);
    ui.painter().layout_no_wrap(words, font, Color32::PLACEHOLDER).size().x
}
