//! One action: what is done, by whom, by when, what it buys and what it still lacks.

use eframe::egui::{
    Button, Frame, Id, Label, Margin, Response, RichText, Stroke, Ui, UiBuilder, Widget as _,
};

use super::super::lowered::{lowered, named, unanswered_ui};
use super::super::posts::{every_post_ui, post_ui};
use super::super::{PlanView, details, status};
use super::order;
use crate::domain::{Action, ActionStatus, QuestionId};
use crate::report::words::shown_decrease;
use crate::ui::asks::Asks;
use crate::ui::focus;
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::new::capitalised;
use crate::ui::theme::{size, space};
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::{ActionField, Field};
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::to_mend::{Lack, does_not_apply, gaps, is_done, lacks, missing};
use crate::ui::widgets::date_field::{date_field_ui, date_problem_ui};
use crate::ui::widgets::field::{FieldLook, field_id, field_ui};
use crate::ui::widgets::locked::locked_ui;
use crate::ui::widgets::text;

/// The width of the owner's column with its button.
const OWNER: f32 = 268.0;
/// The width of the column of dates with its button.
const DUE: f32 = 180.0;
/// The width of the button that opens the rest.
const MORE: f32 = 92.0;
/// Where there is less room, the title has a line of its own.
const WIDE: f32 = 960.0;
/// Where there is less room still, who and when have a line each.
const MIDDLE: f32 = OWNER + DUE + MORE + 2.0 * space::S;

/// Draws the row with everything below it.
pub(super) fn ui(
    view: &mut PlanView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    (open, idx, action): (&OpenFile, usize, &Action),
    drafts: &mut Drafts,
    asks: &mut Asks,
) -> Response {
    let is_chosen = view.chosen.as_ref() == Some(&action.id);
    let frame = Frame::new()
        .stroke(Stroke::new(1.0, cx.tokens.rule))
        .fill(if is_chosen { cx.tokens.panel } else { cx.tokens.paper })
        .corner_radius(size::CORNER)
        .inner_margin(Margin::same(12));
    // What stands above changes while one types: the row keeps its ids, and with them the keyboard.
    let part = |name: &str| UiBuilder::new().scope_id(Id::unique((name, action.id.as_str())));
    let row = ui.scope_builder(part("action row"), |ui| {
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            let mut row = Row { view: &mut *view, cx, open, idx, action, drafts: &mut *drafts };
            row.fields_ui(ui, asks);
            row.due_problem_ui(ui);
            text::note_ui(ui, cx.tokens, &buys(cx, open, action))
                .on_hover_text(risk_names(cx, open, action));
            if action.status != ActionStatus::Dropped {
                unanswered_ui(ui, cx, open, &action.questions, asks);
            }
            gaps_ui(ui, cx, open, action, is_chosen);
            if is_chosen || status::is_told(ui, open, action) {
                ui.scope_builder(part("action status"), |ui| {
                    locked_ui(ui, cx, asks, |ui, asks| {
                        status::ui(ui, cx, open, drafts, action, asks);
                    });
                });
            }
            if is_chosen {
                ui.scope_builder(part("action details"), |ui| {
                    locked_ui(ui, cx, asks, |ui, asks| {
                        details::ui(view, ui, cx, drafts, action, asks);
                    });
                });
            }
        })
    });
    row.inner.response
}

struct Row<'a, 'b> {
    view: &'a mut PlanView,
    cx: &'a ViewCx<'b>,
    open: &'a OpenFile,
    idx: usize,
    action: &'a Action,
    drafts: &'a mut Drafts,
}

impl Row<'_, '_> {
    /// The number that the plan prints; none for a dropped action, which it lists without one.
    fn number(&self) -> Option<String> {
        let number = self.open.assessment().action_number(&self.action.id);
        number.map(|it| it.to_string())
    }

    fn fields_ui(&mut self, ui: &mut Ui, asks: &mut Asks) {
        let is_wide = WIDE <= ui.available_width();
        ui.horizontal_top(|ui| {
            locked_ui(ui, self.cx, asks, |ui, asks| {
                order::handle_ui(ui, self.cx, (self.open, self.idx, self.action), asks);
            });
            let number = RichText::new(self.number().unwrap_or_else(|| "–".to_owned()));
            ui.add_sized([20.0, 40.0], Label::new(number.font(fonts::bold_of(size::TEXT))));
            let rest = if is_wide { OWNER + DUE + MORE + 4.0 * space::S } else { 0.0 };
            let width = (ui.available_width() - rest - 16.0).max(120.0);
            let label = match self.number() {
                Some(number) => self.cx.tr.plan_window_title(number),
                None => self.cx.tr.plan_window_title_dropped(),
            };
            let look = FieldLook::new(&label).wrapped(2).width(width);
            locked_ui(ui, self.cx, asks, |ui, _| self.field_ui(ui, ActionField::Title, &look));
            if is_wide {
                self.who_and_when_ui(ui, asks);
            }
        });
        if is_wide {
            return;
        }
        // Fields with their labels do not go on in the next row by themselves.
        if MIDDLE <= ui.available_width() {
            ui.horizontal_top(|ui| self.who_and_when_ui(ui, asks));
        } else {
            ui.horizontal_top(|ui| locked_ui(ui, self.cx, asks, |ui, _| self.who_ui(ui)));
            ui.horizontal_top(|ui| self.when_ui(ui, asks));
        }
    }

    fn who_and_when_ui(&mut self, ui: &mut Ui, asks: &mut Asks) {
        locked_ui(ui, self.cx, asks, |ui, _| self.who_ui(ui));
        self.when_ui(ui, asks);
    }

    fn who_ui(&mut self, ui: &mut Ui) {
        let tr = self.cx.tr;
        let owner = self.field(ActionField::Owner);
        let label = tr.plan_window_owner();
        let look = FieldLook::new(&label).wrapped(2).width(OWNER - 60.0);
        let offer = &mut self.view.offer;
        post_ui(offer, ui, self.cx, self.open, self.drafts, (&owner, &look));
        self.note_focus(ui, &owner);
        ui.vertical(|ui| {
            ui.add_space(19.0);
            let name = match self.number() {
                Some(number) => self.cx.tr.plan_window_choose_owner(number),
                None => self.cx.tr.plan_window_choose_owner_dropped(),
            };
            every_post_ui(ui, self.open, self.drafts, &owner, &name);
        });
    }

    fn when_ui(&mut self, ui: &mut Ui, asks: &mut Asks) {
        let tr = self.cx.tr;
        let due = self.field(ActionField::Due);
        let label = tr.plan_window_due();
        locked_ui(ui, self.cx, asks, |ui, _| {
            date_field_ui(ui, self.cx, self.drafts, self.open.assessment(), &due, &label);
        });
        self.note_focus(ui, &due);
        ui.vertical(|ui| {
            ui.add_space(19.0);
            self.more_ui(ui);
        });
    }

    /// What is wrong with the deadline, across the row.
    fn due_problem_ui(&self, ui: &mut Ui) {
        let due = self.field(ActionField::Due);
        date_problem_ui(ui, self.cx, self.drafts, self.open.assessment(), &due);
    }

    fn more_ui(&mut self, ui: &mut Ui) {
        let id = &self.action.id;
        let is_chosen = self.view.chosen.as_ref() == Some(id);
        let arrow = if is_chosen { "▴" } else { "▾" };
        let words = format!("{} {arrow}", self.cx.tr.plan_window_more_short());
        let name = match self.number() {
            Some(number) => self.cx.tr.plan_window_more(number),
            None => self.cx.tr.plan_window_more_dropped(),
        };
        let response = Button::new(words).ui(ui).accessible_name(&name).on_hover_text(&name);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_chosen));
        if self.view.sees.as_ref().is_some_and(|it| it.is_from_elsewhere && it.id == *id) {
            focus::arrive_at(ui.ctx(), response.id);
        }
        if response.clicked() {
            self.view.chosen = (!is_chosen).then(|| id.clone());
            self.view.pointed = Some(id.clone());
        }
    }

    fn field(&self, field: ActionField) -> Field {
        Field::Action(self.action.id.clone(), field)
    }

    fn field_ui(&mut self, ui: &mut Ui, field: ActionField, look: &FieldLook<'_>) {
        let field = self.field(field);
        field_ui(ui, self.cx, self.drafts, self.open.assessment(), &field, look);
        self.note_focus(ui, &field);
    }

    /// Remembers the action whose field has the keyboard.
    fn note_focus(&mut self, ui: &Ui, field: &Field) {
        if ui.memory(|memory| memory.has_focus(field_id(field))) {
            self.view.focused = Some(self.action.id.clone());
        }
    }
}

/// What the action does to each risk, and its priority.
fn buys(cx: &ViewCx<'_>, open: &OpenFile, action: &Action) -> String {
    if action.status == ActionStatus::Dropped {
        return cx.tr.plan_window_dropped();
    }
    let effects = open.effects().get(&action.id);
    let lower = || effects.into_iter().flatten().filter(|it| 0.005 <= it.before - it.after);
    let lowered = lowered(cx, open, lower().map(|it| (&it.risk, it.before, it.after)));
    if lowered.is_empty() {
        let missing = missing(open, action);
        let left_out = action.questions.iter();
        let left_out = left_out.filter(|it| !open.asks(it));
        let left_out: Vec<&str> = left_out.map(QuestionId::as_str).collect();
        let done = || match action {
            it if is_done(it) && !left_out.is_empty() => {
                cx.tr.plan_window_done_left_out(left_out.len(), left_out.join(", "))
            }
            it if is_done(it) && it.questions.is_empty() => cx.tr.plan_window_done_no_question(),
            it if is_done(it) => cx.tr.plan_window_done_no_level(),
            it if it.questions.is_empty() => cx.tr.plan_window_no_question(),
            it if it.questions.iter().all(|id| does_not_apply(open, id)) => {
                let ids: Vec<&str> = it.questions.iter().map(QuestionId::as_str).collect();
                cx.tr.plan_window_not_applicable(ids.len(), ids.join(", "))
            }
            it if is_reached(open, it) => {
                let ids: Vec<&str> = it.questions.iter().map(QuestionId::as_str).collect();
                cx.tr.plan_window_level_reached(ids.join(", "))
            }
            _ if !missing.is_empty() => {
                let lists = open.missing().map(|it| it.checklists(cx.tr)).unwrap_or_default();
                cx.tr.plan_window_missing(lists, missing.len(), missing.join(", "))
            }
            _ if !left_out.is_empty() => cx.tr.plan_window_left_out(left_out.join(", ")),
            _ => cx.tr.plan_window_no_effect(),
        };
        return reached(cx, open, action).unwrap_or_else(done);
    }
    let priority = open.card.priorities.get(&action.id).copied().unwrap_or(0.0);
    // Whoever adds up what the lines below say comes to the same.
    let removed = shown_decrease(lower().map(|it| (it.before, it.after)));
    let number = |it| cx.tr.decimal(it, 2);
    let effort = action.effort.to_string();
    let whole = cx.tr.plan_window_buys(effort, number(priority), number(removed));
    // A line for each risk: many in one are not read.
    let lowered = lowered.iter().map(|it| capitalised(it));
    std::iter::once(whole).chain(lowered).collect::<Vec<_>>().join("\n")
}

/// Whether every question that the action raises is supported at its planned level already.
fn is_reached(open: &OpenFile, action: &Action) -> bool {
    let supported = |id: &QuestionId| open.card.questions.get(id).and_then(|it| it.supported);
    action.questions.iter().all(|id| supported(id).is_some_and(|it| action.planned_level <= it))
}

/// That an action is done and the levels it was planned for are there.
fn reached(cx: &ViewCx<'_>, open: &OpenFile, action: &Action) -> Option<String> {
    if !is_done(action) || action.questions.is_empty() {
        return None;
    }
    let of = |id: &QuestionId| {
        let level = open.card.questions.get(id)?.supported;
        let level = level.filter(|it| action.planned_level <= *it)?;
        Some(cx.tr.plan_window_reached(level.to_string(), id.as_str()))
    };
    let reached: Vec<String> = action.questions.iter().map(of).collect::<Option<_>>()?;
    Some(cx.tr.plan_window_done(reached.join("; ")))
}

/// The words of the risks that an action lowers, with their numbers.
fn risk_names(cx: &ViewCx<'_>, open: &OpenFile, action: &Action) -> String {
    let effects = open.effects().get(&action.id).into_iter().flatten();
    let lines = effects.map(|it| named(cx, open, &it.risk));
    let about = cx.tr.plan_window_priority_about();
    lines.chain([about]).collect::<Vec<_>>().join("\n")
}

/// What this action still lacks, in a few words; while it is worked on, the line keeps its place also where it lacks nothing.
fn gaps_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, action: &Action, is_chosen: bool) {
    // Beside the field of the reason stands that it is missing.
    let mut lacks = lacks(open, action);
    lacks.retain(|it| *it != Lack::NoReason);
    let today = cx.now.to_zoned(cx.zone.clone()).date();
    let is_ahead = is_done(action) && action.closed_on.is_some_and(|day| today < day);
    let gaps = gaps(cx.tr, &lacks, is_ahead.then(|| cx.tr.plan_window_gap_not_yet()));
    if gaps.is_empty() && !is_chosen {
        return;
    }
    let text = if gaps.is_empty() { String::new() } else { format!("▲ {}", capitalised(&gaps)) };
    let text = RichText::new(text).size(size::NOTE).color(cx.tokens.significant);
    ui.add(Label::new(text).wrap());
}
