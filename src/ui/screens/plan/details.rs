//! The other fields of an action: indicator, cost, cause, its place in the plan.

use eframe::egui::style::WidgetVisuals;
use eframe::egui::{ComboBox, Rect, Response, Shape, Stroke, Ui, UiBuilder, Vec2};

use super::posts::{Offer, post_ui};
use super::{PlanView, proposal, questions};
use crate::domain::{Action, ActionStatus, Change, Effort, EvidenceGrade, MaturityLevel};
use crate::ui::asks::Asks;
use crate::ui::focus;
use crate::ui::screens::new::capitalised;
use crate::ui::theme::space;
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::{ActionField, Field};
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::to_mend::misplaced_days;
use crate::ui::widgets::date_field::{date_field_ui, date_problem_ui};
use crate::ui::widgets::field::{FieldLook, field_id, field_ui, labelled};
use crate::ui::widgets::menu::{ByKey, close_by_key, short_entry_ui};
use crate::ui::widgets::{button, text};

/// The width of a choice, unless its words are longer.
const CHOICE: f32 = 150.0;
/// Where there is less room, every field has a line of its own.
const WIDE: f32 = 620.0;

/// Draws them.
pub(super) fn ui(
    view: &mut PlanView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    drafts: &mut Drafts,
    action: &Action,
    asks: &mut Asks,
) {
    let tr = cx.tr;
    let mut fields = Fields { cx, drafts, action };
    ui.separator();
    fields.ui(ui, ActionField::Indicator, &tr.plan_window_indicator(), 1.0, 2);
    let is_wide = WIDE <= ui.available_width();
    let half = if is_wide { 0.5 } else { 1.0 };
    row_ui(ui, is_wide, |ui| {
        fields.ui(ui, ActionField::Baseline, &tr.plan_window_baseline(), half, 1);
        fields.ui(ui, ActionField::Target, &tr.plan_window_target(), 1.0, 1);
    });
    let mut left = ui.cursor().left();
    row_ui(ui, is_wide, |ui| {
        fields.post_ui(&mut view.offer, ui, ActionField::Deputy, &tr.plan_window_deputy(), half);
        left = ui.cursor().left();
        fields.date_ui(ui, ActionField::Start, &tr.plan_window_start());
        if !is_wide {
            fields.told_of_start_ui(ui);
        }
        fields.ui(ui, ActionField::Cost, &tr.plan_window_cost(), 1.0, 1);
    });
    if is_wide {
        // Below its own field, and across what is left of the form: it is too narrow for a sentence.
        let below = ui.available_rect_before_wrap().with_min_x(left);
        ui.scope_builder(UiBuilder::new().max_rect(below), |ui| fields.told_of_start_ui(ui));
    }
    fields.ui(ui, ActionField::Cause, &tr.plan_window_cause(), 1.0, 2);
    let is_past = action.status == ActionStatus::DoneVerified;
    let effect = if is_past { tr.plan_window_effect_done() } else { tr.plan_window_effect() };
    fields.ui(ui, ActionField::Effect, &effect, 1.0, 2);
    proposal_ui(ui, cx, action, asks);
    row_ui(ui, is_wide, |ui| levels_ui(ui, cx, action, asks));
    questions::ui(view, ui, cx, action, asks);
    ui.add_space(space::S);
    place_ui(view, ui, cx, action, asks);
}

/// The way to fill what is empty as the first question with words for it proposes.
fn proposal_ui(ui: &mut Ui, cx: &ViewCx<'_>, action: &Action, asks: &mut Asks) {
    if !matches!(action.status, ActionStatus::Planned | ActionStatus::Running) {
        return;
    }
    let mut filled = action.clone();
    let Some(question) = proposal::fill(cx, &mut filled) else { return };
    let words = cx.tr.plan_window_propose(question.as_str());
    if button::link_ui(ui, cx.tokens, &words).clicked() {
        // Where there was nothing before stands what to read next.
        let fields = [
            (ActionField::Indicator, &action.indicator, &filled.indicator),
            (ActionField::Cause, &action.cause, &filled.cause),
            (ActionField::Effect, &action.effect, &filled.effect),
        ];
        if let Some((field, ..)) = fields.into_iter().find(|(_, before, after)| before != after) {
            focus::arrive_at(ui.ctx(), field_id(&Field::Action(action.id.clone(), field)));
        }
        asks.change(Change::ReplaceAction(filled));
    }
}

/// Fields beside each other, or below each other where there is no room: labelled ones do not wrap by themselves.
fn row_ui(ui: &mut Ui, is_wide: bool, content: impl FnOnce(&mut Ui)) {
    if is_wide {
        ui.horizontal_top(content);
    } else {
        ui.vertical(content);
    }
}

struct Fields<'a> {
    cx: &'a ViewCx<'a>,
    drafts: &'a mut Drafts,
    action: &'a Action,
}

impl Fields<'_> {
    /// A field that takes a share of what is left of the row.
    fn ui(&mut self, ui: &mut Ui, field: ActionField, label: &str, share: f32, rows: usize) {
        let Some(open) = self.cx.open else { return };
        let width = ui.available_width() * share - 20.0;
        let look = FieldLook::new(label).width(width.max(90.0));
        let look = if rows == 1 { look } else { look.wrapped(rows) };
        let field = Field::Action(self.action.id.clone(), field);
        field_ui(ui, self.cx, self.drafts, open.assessment(), &field, &look);
    }

    /// A date with its calendar.
    fn date_ui(&mut self, ui: &mut Ui, field: ActionField, label: &str) {
        let Some(open) = self.cx.open else { return };
        let of = Field::Action(self.action.id.clone(), field);
        date_field_ui(ui, self.cx, self.drafts, open.assessment(), &of, label);
    }

    /// What is wrong with the first day, or that it does not fit.
    fn told_of_start_ui(&self, ui: &mut Ui) {
        self.start_problem_ui(ui);
        self.misplaced_ui(ui, ActionField::Start);
    }

    /// What is wrong with the first day.
    fn start_problem_ui(&self, ui: &mut Ui) {
        let Some(open) = self.cx.open else { return };
        let of = Field::Action(self.action.id.clone(), ActionField::Start);
        date_problem_ui(ui, self.cx, self.drafts, open.assessment(), &of);
    }

    /// That a day does not fit; the line keeps its place where all do, so that nothing moves under the pointer.
    fn misplaced_ui(&self, ui: &mut Ui, field: ActionField) {
        let misplaced = misplaced_days(self.action).into_iter().find(|it| it.field() == field);
        let words = misplaced.and_then(|it| it.words(self.cx.tr));
        match words {
            Some(words) => text::warning_ui(ui, self.cx.tokens, &capitalised(&words)),
            None => text::note_ui(ui, self.cx.tokens, ""),
        };
    }

    /// A post, with those that were named before.
    fn post_ui(
        &mut self,
        offer: &mut Option<Offer>,
        ui: &mut Ui,
        field: ActionField,
        label: &str,
        share: f32,
    ) {
        let Some(open) = self.cx.open else { return };
        let look = FieldLook::new(label).width((ui.available_width() * share - 20.0).max(90.0));
        let field = Field::Action(self.action.id.clone(), field);
        post_ui(offer, ui, self.cx, open, self.drafts, (&field, &look));
    }
}

/// How high it reaches, the evidence it leaves, and its effort.
fn levels_ui(ui: &mut Ui, cx: &ViewCx<'_>, action: &Action, asks: &mut Asks) {
    let mut changed = action.clone();
    let (reaches, leaves) = match action.status {
        ActionStatus::DoneVerified => {
            (cx.tr.plan_window_level_done(), cx.tr.plan_window_grade_done())
        }
        _ => (cx.tr.plan_window_level(), cx.tr.plan_window_grade()),
    };
    let level = |level: MaturityLevel| format!("{level} {}", cx.tr.maturity_level(level));
    choose_ui(ui, cx, &reaches, &mut changed.planned_level, MaturityLevel::all().skip(1), level);
    let grade = |grade: EvidenceGrade| capitalised(&cx.tr.evidence_grade(grade));
    choose_ui(ui, cx, &leaves, &mut changed.promised_grade, EvidenceGrade::all(), grade);
    let effort = |effort: Effort| effort.to_string();
    choose_ui(ui, cx, &cx.tr.plan_window_effort(), &mut changed.effort, Effort::all(), effort);
    if changed != *action {
        asks.change(Change::ReplaceAction(changed));
    }
}

/// A labelled choice out of a few.
pub(super) fn choose_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    label: &str,
    value: &mut T,
    all: impl Iterator<Item = T>,
    name: impl Fn(T) -> String,
) -> Response {
    choose_of_ui(ui, cx, (label, CHOICE), value, all, name)
}

/// The same, so wide.
pub(super) fn choose_of_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    (label, width): (&str, f32),
    value: &mut T,
    all: impl Iterator<Item = T>,
    name: impl Fn(T) -> String,
) -> Response {
    let drawn = ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let caption = text::note_ui(ui, cx.tokens, label);
        let before = *value;
        let choice = ComboBox::from_id_salt(label)
            .selected_text(name(*value))
            .width(width)
            .icon(arrow)
            .show_ui(ui, |ui| {
                for choice in all {
                    if short_entry_ui(ui, *value == choice, &name(choice)).clicked() {
                        *value = choice;
                    }
                }
                close_by_key(ui)
            });
        if choice.inner == Some(ByKey::Closes) {
            choice.response.request_focus();
        } else if *value != before {
            focus::go_on_from(ui.ctx(), choice.response.id);
        }
        labelled(&caption, choice.response)
    });
    drawn.inner
}

/// What a choice opens by: no larger than the arrows on other buttons are seen.
fn arrow(ui: &Ui, rect: Rect, visuals: &WidgetVisuals, _is_open: bool) {
    let half = Vec2::new(4.5, 2.75);
    let at = rect.center();
    let points = [Vec2::new(-half.x, -half.y), Vec2::new(half.x, -half.y), Vec2::new(0.0, half.y)];
    let points = points.map(|it| at + it).to_vec();
    let ink = visuals.fg_stroke.color;
    ui.painter().add(Shape::convex_polygon(points, ink, Stroke::NONE));
}

/// Up, down, away.
fn place_ui(view: &mut PlanView, ui: &mut Ui, cx: &ViewCx<'_>, action: &Action, asks: &mut Asks) {
    let Some(open) = cx.open else { return };
    let actions = &open.assessment().actions;
    let Some(place) = actions.iter().position(|it| it.id == action.id) else { return };
    ui.horizontal_wrapped(|ui| {
        let up = place.checked_sub(1);
        let down = Some(place + 1).filter(|it| *it < actions.len());
        for (text, to) in [(cx.tr.plan_window_up(), up), (cx.tr.plan_window_down(), down)] {
            let is_clicked =
                ui.add_enabled_ui(to.is_some(), |ui| button::quiet_ui(ui, &text).clicked()).inner;
            if let Some(to) = to.filter(|_| is_clicked) {
                asks.change(Change::MoveAction(action.id.clone(), to));
            }
        }
        if button::quiet_ui(ui, &cx.tr.plan_window_remove()).clicked() {
            asks.change(Change::RemoveAction(action.id.clone()));
            view.remove(open, &action.id);
        }
    });
}
