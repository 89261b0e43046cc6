//! How far an action is: its status, and when it was closed with what evidence.

use eframe::egui::Ui;

use super::details::choose_ui;
use crate::domain::{Action, ActionStatus, Change, EvidenceGrade};
use crate::ui::app_command::AppCommand;
use crate::ui::asks::{Asks, Place};
use crate::ui::drafts::Drafts;
use crate::ui::fields::{ActionField, Field};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::new::capitalised;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::date_field::date_field_ui;
use crate::ui::widgets::field::{FieldLook, field_ui};
use crate::ui::widgets::{button, text};

/// Where there is less room, the status has a line of its own.
const ROW: f32 = 600.0;
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
        choose_ui(ui, cx, &label, &mut changed.status, ActionStatus::ALL.into_iter(), name);
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
    if action.closed_on.is_none() || action.closed_grade.is_none() {
        return Some(cx.tr.repeat_close());
    }
    let has_records = action.closed_grade.is_some_and(|it| 2 <= it.get());
    if !has_records {
        Some(cx.tr.repeat_close_records())
    } else if action.status == ActionStatus::DoneClaimed {
        Some(cx.tr.repeat_close_verified())
    } else {
        None
    }
}
