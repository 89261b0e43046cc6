//! How far an action is: its status, and when it was closed with what evidence.

use std::collections::BTreeMap;

use eframe::egui::{Color32, Ui};

use super::details::{choose_of_ui, choose_ui};
use crate::domain::{Action, ActionStatus, Answer, Change, EvidenceGrade, QuestionId};
use crate::report::PlanAction;
use crate::review::reason_label;
use crate::scoring::aged_grade;
use crate::ui::asks::{Asks, Place};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::fonts;
use crate::ui::frame::shortened;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::new::capitalised;
use crate::ui::theme::size;
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::{ActionField, Field};
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::to_mend::{has_records, is_done, lacks_records};
use crate::ui::widgets::date_field::{date_field_ui, date_problem_ui};
use crate::ui::widgets::field::{FieldLook, field_id, field_ui, note_place};
use crate::ui::widgets::{button, text};

/// Where there is less room, the status has a line of its own.
const ROW: f32 = 700.0;
/// Around the words of a choice: its edges and its arrow.
const AROUND: f32 = 52.0;
/// So many letters of an evidence's title are shown.
const TITLE: usize = 36;
/// The widest field for a reason.
const REASON: f32 = 620.0;

/// Whether an action is past the state in which nothing is to be said about it.
pub(super) fn is_told(ui: &Ui, open: &OpenFile, action: &Action) -> bool {
    shows_status(open, action) || explains_delay(ui, open, action)
}

/// Whether its status is seen without its other fields.
pub(crate) fn shows_status(open: &OpenFile, action: &Action) -> bool {
    action.status != ActionStatus::Planned
        || is_taken_over(open, action)
        || owes_reason(open, action)
}

/// Whether there is a field for why it is late: it is, was put off since the last plan, or says so; and it stays while somebody writes in it.
fn explains_delay(ui: &Ui, open: &OpenFile, action: &Action) -> bool {
    owes_reason(open, action) || is_explaining(ui, action)
}

/// Whether somebody writes why.
fn is_explaining(ui: &Ui, action: &Action) -> bool {
    let reason = field_id(&Field::Action(action.id.clone(), ActionField::Reason));
    ui.memory(|memory| memory.has_focus(reason))
}

/// Whether it is late, was put off since the last plan, or says why it is.
fn owes_reason(open: &OpenFile, action: &Action) -> bool {
    is_late(open, action) || action.reason.is_some() || is_put_off(open, action)
}

/// Whether its due date has come.
fn is_late(open: &OpenFile, action: &Action) -> bool {
    action.due_date().is_some_and(|due| due <= open.session.assessed_on())
}

/// Whether it stood in the last plan already.
fn is_taken_over(open: &OpenFile, action: &Action) -> bool {
    in_last_plan(open, action).is_some()
}

/// Whether it stood in the last plan with another due date.
fn is_put_off(open: &OpenFile, action: &Action) -> bool {
    in_last_plan(open, action).is_some_and(|it| it.due != action.due)
}

/// The same action as it stood in the last plan.
fn in_last_plan<'a>(open: &'a OpenFile, action: &Action) -> Option<&'a PlanAction> {
    let plan = open.previous()?.as_ref().ok()?;
    plan.actions.iter().find(|it| it.is_same_as(action))
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
    let closed_on = Field::Action(action.id.clone(), ActionField::ClosedOn);
    if is_done(action) {
        date_problem_ui(ui, cx, drafts, open.assessment(), &closed_on);
    }
    let is_chosen = changed.status != action.status;
    if is_chosen && changed.status == ActionStatus::DoneVerified && lacks_records(open, action) {
        // It stays said to be done: a choice does not make up the evidence.
        changed.status = ActionStatus::DoneClaimed;
    }
    if is_chosen && !is_done(&changed) {
        // What is not done, or no longer, was not finished on a day and is shown by nothing.
        (changed.closed_on, changed.closed_grade) = (None, None);
    }
    let is_dropped = [action, &changed].map(|it| it.status == ActionStatus::Dropped);
    if is_chosen && is_dropped.contains(&true) {
        // Why it was late is not why it is dropped, nor the other way round.
        changed.reason = None;
    }
    if is_chosen && changed.status == ActionStatus::Dropped {
        // The reason is told next; its field comes on screen beside the status.
        let reason = Field::Action(action.id.clone(), ActionField::Reason);
        ui.memory_mut(|memory| memory.request_focus(field_id(&reason)));
    }
    if let Some(advice) = advice(cx, open, action) {
        // What is done and waits for its evidence is no fault: its next step is named.
        let is_waiting = action.status == ActionStatus::DoneClaimed;
        let say = if is_waiting { text::warning_ui } else { text::problem_ui };
        say(ui, cx.tokens, &advice);
    } else if is_ready(action) && button::quiet_ui(ui, &tr.repeat_close_verified()).clicked() {
        changed.status = ActionStatus::DoneVerified;
    }
    if is_done(action) {
        raise_ui(ui, cx, open, action, asks);
        for id in action.questions.iter().filter(|id| !has_records(open, id)) {
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
    // What was said before it was done stays in reach: it may still be printed.
    let is_explained = match action.status {
        ActionStatus::DoneClaimed | ActionStatus::DoneVerified => {
            closed_ui(ui, cx, open, drafts, action, changed);
            action.reason.is_some() || is_explaining(ui, action)
        }
        ActionStatus::Dropped => true,
        ActionStatus::Planned | ActionStatus::Running => explains_delay(ui, open, action),
    };
    if is_explained {
        let width = (ui.available_width() - 20.0).clamp(120.0, REASON);
        let label = reason_label(tr, action.status);
        let look = FieldLook::new(&label).wrapped(1).width(width);
        field_ui(ui, cx, drafts, open.assessment(), &field(ActionField::Reason), &look);
    }
}

/// When it was done and by which evidence.
fn closed_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    action: &Action,
    changed: &mut Action,
) {
    let tr = cx.tr;
    let field = |field| Field::Action(action.id.clone(), field);
    let closed_on = field(ActionField::ClosedOn);
    let label = tr.plan_window_closed_on();
    date_field_ui(ui, cx, drafts, open.assessment(), &closed_on, &label);
    let label = tr.plan_window_closed_grade();
    let all: Vec<EvidenceGrade> = if action.questions.is_empty() {
        EvidenceGrade::all().collect()
    } else {
        held(open, action).into_keys().collect()
    };
    if all.is_empty() {
        return;
    }
    let grades = [None].into_iter().chain(all.into_iter().map(Some));
    let name = |grade: Option<EvidenceGrade>| match grade {
        Some(grade) => closing(cx, open, action, grade),
        None => tr.repeat_grade_none(),
    };
    let choice = choose_ui(ui, cx, &label, &mut changed.closed_grade, grades, name);
    note_place(ui, &field(ActionField::ClosedBy), &choice);
}

/// What a dropped action still lacks, and a closed one to count as closed with evidence.
fn advice(cx: &ViewCx<'_>, open: &OpenFile, action: &Action) -> Option<String> {
    if action.status == ActionStatus::Dropped && action.reason.is_none() {
        return Some(cx.tr.plan_window_drop_reason());
    }
    if !is_done(action) {
        return None;
    }
    if lacks_records(open, action) {
        let ids: Vec<&str> = action.questions.iter().map(QuestionId::as_str).collect();
        let (n, ids) = (ids.len(), ids.join(", "));
        return Some(match action.status {
            ActionStatus::DoneVerified => cx.tr.repeat_close_lost(n, ids),
            _ => cx.tr.repeat_close_nothing(n, ids),
        });
    }
    match (action.closed_on, action.closed_grade) {
        (None, None) => Some(cx.tr.repeat_close()),
        (None, Some(_)) => Some(cx.tr.repeat_close_day()),
        (Some(_), None) => Some(cx.tr.repeat_close_grade()),
        (Some(_), Some(grade)) => (grade.get() < 2).then(|| cx.tr.repeat_close_records()),
    }
}

/// The evidence that the questions of an action hold: its titles by grade.
fn held(open: &OpenFile, action: &Action) -> BTreeMap<EvidenceGrade, Vec<String>> {
    let mut held: BTreeMap<EvidenceGrade, Vec<String>> = BTreeMap::new();
    for evidence in action.questions.iter().flat_map(|id| open.assessment().evidence_of(id)) {
        let titles = held.entry(evidence.grade).or_default();
        if !titles.contains(&evidence.title) {
            titles.push(evidence.title.clone());
        }
    }
    held
}

/// The evidence of a grade that an action is closed with: by its title where its questions hold one, else its kind.
fn closing(cx: &ViewCx<'_>, open: &OpenFile, action: &Action, grade: EvidenceGrade) -> String {
    let kind = capitalised(&cx.tr.evidence_grade(grade));
    let titles = held(open, action).remove(&grade).unwrap_or_default();
    match titles.as_slice() {
        [] => kind,
        [only] => format!("{} · {kind}", shortened(only, TITLE)),
        [first, rest @ ..] => format!("{} +{} · {kind}", shortened(first, TITLE), rest.len()),
    }
}

/// Offers the level that the evidence of a done action shows, where the answer is still lower.
fn raise_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, action: &Action, asks: &mut Asks) {
    let (assessment, on) = (open.assessment(), open.session.assessed_on());
    for id in &action.questions {
        let answered = assessment.answer(id).and_then(Answer::level);
        let best = assessment.evidence_of(id).iter().map(|it| aged_grade(it, on)).max();
        let Some((level, best)) = answered.zip(best) else { continue };
        let shown = best.cap().min(action.planned_level);
        if shown <= level || assessment.votes.contains_key(id) {
            continue;
        }
        let words = cx.tr.repeat_raise(shown.to_string(), id.as_str());
        if button::quiet_ui(ui, &words).clicked() {
            asks.change(Change::SetAnswer(id.clone(), Some(Answer::Level(shown))));
        }
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
