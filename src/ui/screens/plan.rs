//! What will be done: the actions with inline editing, what each buys, what is still missing, what else would help.

mod actions;
mod anchor;
mod before_after;
mod checks;
mod details;
mod gain;
mod gantt;
mod lowered;
mod posts;
mod proposal;
mod questions;
mod status;
mod suggestions;
mod taken;

use eframe::egui::{Align, Id, ScrollArea, Ui};

use crate::domain::{Action, ActionId, ActionStatus, Change};
use crate::scoring::constants::TOLERABLE_BELOW;
use crate::ui::asks::Asks;
use crate::ui::focus::arrive_here;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::{ActionField, Field};
use crate::ui::typed::unfinished::Texts;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::to_mend::Lack;
use crate::ui::widgets::date_field::{date_field_ui, date_problem_ui};
use crate::ui::widgets::field::{field_id, place_of, select_all};
use crate::ui::widgets::locked::locked_ui;
use crate::ui::widgets::page::page_ui;
use crate::ui::widgets::{button, text};

use anchor::Anchor;
pub(crate) use proposal::measure;
pub(crate) use status::shows_status;
use suggestions::Budget;
use taken::Taken;

/// An action that is added is drawn a pass later, and its other fields with it.
const WAITS: u8 = 3;

/// The widest page of a plan.
const PAGE: f32 = 1400.0;
/// Where less is left of the row, the way to have no period stands below it.
const CLEAR: f32 = 200.0;

/// What the plan screen remembers.
#[derive(Debug, Default)]
pub(crate) struct PlanView {
    /// The action whose other fields are shown.
    chosen: Option<ActionId>,
    goes_to: Option<Goal>,
    /// The action whose field has the keyboard.
    focused: Option<ActionId>,
    /// The action that was clicked last, or opened.
    pointed: Option<ActionId>,
    /// The posts that are offered for a field.
    offer: Option<posts::Offer>,
    budget: Budget,
    taken: Taken,
    anchor: Anchor,
    shows_all_checks: bool,
    /// The action that was just added and waits for a title of its own.
    is_untitled: Option<ActionId>,
    /// The questions that are looked for.
    looks_for: Option<questions::Wanted>,
    /// The action whose questions were looked for: the way to do so again gets the keyboard.
    looked_for: Option<ActionId>,
    /// The action that is brought into view because a step back or forward changed it.
    sees: Option<Seen>,
    /// The risks that stay too high are shown one by one.
    shows_high: bool,
    /// What actions lack that are shown one by one.
    shows_alike: Vec<Vec<Lack>>,
    /// Removed actions: one that is there again is shown.
    removed: Vec<ActionId>,
    /// The action whose row is brought into view when it is drawn next.
    lands_on: Option<ActionId>,
    /// The part of the page to go to when it is drawn next.
    turns_to: Option<Part>,
}

/// An action that is brought into view.
#[derive(Debug)]
struct Seen {
    id: ActionId,
    /// The screen was another one: the keyboard goes to the action with the eyes.
    is_from_elsewhere: bool,
}

/// Where to go.
#[derive(Debug)]
enum Aim {
    Field(Field),
    /// The way to add a question to an action.
    Questions(ActionId),
}

/// A field or another control to go to.
#[derive(Debug)]
struct Goal {
    aim: Aim,
    /// For how many more passes it is waited for.
    n_passes: u8,
    /// Whether the page was drawn for it: the card that was open before is closed, its own is open.
    is_laid_out: bool,
    /// Whether it was scrolled to.
    is_reached: bool,
}

/// A part of the page that lies below the edge of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Actions,
    Suggestions,
    BeforeAfter,
}

impl PlanView {
    /// Opens an action, at a field.
    pub(crate) fn show(&mut self, id: ActionId, field: ActionField) {
        self.go_to(Field::Action(id.clone(), field));
        self.pointed = None;
        self.chosen = Some(id);
    }

    /// Opens an action, at the way to add a question to it.
    fn show_questions(&mut self, id: ActionId) {
        self.aim_at(Aim::Questions(id.clone()));
        self.pointed = None;
        self.chosen = Some(id);
    }

    /// Leads to what mends an action: opened only where one of the fields is hidden otherwise, at the first of them.
    fn lead(&mut self, id: ActionId, fields: &[ActionField]) {
        let first = fields.first().copied().unwrap_or(ActionField::Due);
        let is_in_row = |it: &ActionField| {
            matches!(it, ActionField::Title | ActionField::Owner | ActionField::Due)
        };
        if fields.iter().all(is_in_row) {
            self.go_to(Field::Action(id, first));
            self.pointed = None;
        } else {
            self.show(id, first);
        }
    }

    /// Brings an action into view that a step back or forward has changed, opened where that would not be seen.
    pub(crate) fn see(&mut self, id: ActionId, opened: Option<ActionId>, is_from_elsewhere: bool) {
        self.chosen = opened.or_else(|| self.chosen.take());
        self.sees = Some(Seen { id, is_from_elsewhere });
    }

    /// Goes to a field, and opens the action that hides it.
    pub(crate) fn show_field(&mut self, field: Field) {
        match field {
            Field::Action(id, field) => self.show(id, field),
            other => self.go_to(other),
        }
    }

    fn go_to(&mut self, field: Field) {
        self.aim_at(Aim::Field(field));
    }

    fn aim_at(&mut self, aim: Aim) {
        let goal = Goal { aim, n_passes: WAITS, is_laid_out: false, is_reached: false };
        self.goes_to = Some(goal);
    }

    /// Opens the action in whose other fields something unfinished stands.
    pub(crate) fn resume(&mut self, texts: &Texts) {
        let action = |key: &String| match Field::of_key(key)? {
            Field::Action(id, _) => Some(id),
            _ => None,
        };
        self.chosen = texts.keys().find_map(action);
    }

    /// Draws the screen.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        drafts: &mut Drafts,
        asks: &mut Asks,
    ) {
        let Some(open) = cx.open else { return };
        // What is taken from the list of suggestions must not let it jump, not even for a frame.
        page_ui(ui, ScrollArea::vertical().animated(false), PAGE, |ui| {
            self.anchor.begin(ui);
            self.see_returned(open);
            if let Some(goal) = &mut self.goes_to {
                goal.is_laid_out = true;
            }
            let is_led = self.goes_to.is_some() || self.lands_on.is_some() || self.sees.is_some();
            if self.taken.is_holding() || is_led {
                self.anchor.release();
            }
            text::title_ui(ui, &cx.tr.menu_screen_plan());
            summary_ui(ui, cx, open);
            ui.add_space(space::S);
            // Only what changes something is locked in a file that is read only.
            locked_ui(ui, cx, asks, |ui, asks| period_ui(ui, cx, drafts, open, asks));
            self.parts_ui(ui, cx, open);
            ui.add_space(space::L);
            checks::ui(self, ui, cx, open, asks);
            gantt::ui(self, ui, cx, open);
            self.turn(ui, Part::Actions);
            actions::ui(self, ui, cx, open, drafts, asks);
            ui.add_space(space::XL);
            self.turn(ui, Part::Suggestions);
            locked_ui(ui, cx, asks, |ui, asks| suggestions::ui(self, ui, cx, open, asks));
            ui.add_space(space::XL);
            self.turn(ui, Part::BeforeAfter);
            before_after::ui(ui, cx, open, asks);
            ui.add_space(space::XL);
            self.go(ui);
        });
    }

    /// An action is removed: what stands in its place then is seen, and the action if it comes back.
    fn remove(&mut self, open: &OpenFile, id: &ActionId) {
        let actions = &open.assessment().actions;
        let place = actions.iter().position(|it| it.id == *id);
        let next =
            place.and_then(|it| actions.get(it + 1).or_else(|| actions.get(it.checked_sub(1)?)));
        self.lands_on = next.map(|it| it.id.clone());
        self.removed.push(id.clone());
        self.chosen = None;
    }

    /// Whether the row of an action is brought into view: once what was removed is gone.
    fn lands(&mut self, open: &OpenFile, id: &ActionId) -> bool {
        let is_gone = |id: &ActionId| open.assessment().action(id).is_none();
        self.removed.iter().all(is_gone) && self.lands_on.take_if(|it| it == id).is_some()
    }

    /// An action that was removed and is there again is brought into view.
    fn see_returned(&mut self, open: &OpenFile) {
        // The removal itself is recorded after the frame that asked for it.
        let is_back = |id: &ActionId| open.assessment().action(id).is_some();
        if self.lands_on.is_none() {
            self.lands_on = self.removed.iter().find(|id| is_back(id)).cloned();
            self.removed.retain(|id| !is_back(id));
        }
    }

    /// Ways to what lies further down a long page.
    fn parts_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) {
        if open.assessment().actions.is_empty() {
            return;
        }
        ui.add_space(space::S);
        ui.horizontal_wrapped(|ui| {
            for (part, name) in [
                (Part::Actions, cx.tr.plan_window_actions()),
                (Part::Suggestions, cx.tr.plan_window_suggestions()),
                (Part::BeforeAfter, cx.tr.plan_window_before_after()),
            ] {
                if button::link_ui(ui, cx.tokens, &cx.tr.plan_window_below(name)).clicked() {
                    self.turns_to = Some(part);
                }
                ui.add_space(space::M);
            }
        });
    }

    /// Scrolls to the part that begins here if it was asked for.
    fn turn(&mut self, ui: &Ui, part: Part) {
        if self.turns_to.take_if(|it| *it == part).is_some() {
            ui.scroll_to_cursor(Some(Align::TOP));
            arrive_here(ui.ctx());
            self.anchor.release();
        }
    }

    /// Shows the field that was asked for and gives it the keyboard, once it is drawn where it stays.
    fn go(&mut self, ui: &Ui) {
        let Some(mut goal) = self.goes_to.take() else { return };
        ui.ctx().request_repaint();
        if !goal.is_laid_out {
            self.goes_to = Some(goal);
            return;
        }
        let id = goal.aim.id(ui);
        let rect = ui.ctx().read_response(id).map(|it| it.rect);
        let is_seen = rect.is_some_and(|it| ui.clip_rect().contains_rect(it));
        if let Some(rect) = rect.filter(|_| !(goal.is_reached && is_seen)) {
            ui.scroll_to_rect(rect, Some(Align::Center));
        }
        if self.is_untitled.take_if(|it| is_seen && goal.aim.is_title_of(it)).is_some() {
            select_all(ui.ctx(), id);
        }
        let is_there = goal.is_reached && is_seen;
        if goal.aim.is_date() && (is_there || goal.n_passes == 0) {
            // The day that is mended is typed over.
            select_all(ui.ctx(), id);
        }
        goal.is_reached = rect.is_some();
        if let Some(n_passes) = goal.n_passes.checked_sub(1).filter(|_| !is_there) {
            goal.n_passes = n_passes;
            self.goes_to = Some(goal);
        }
        // Last: reading what was clicked beside takes the keyboard from it.
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
}

impl Aim {
    /// What gets the keyboard.
    fn id(&self, ui: &Ui) -> Id {
        let is_drawn = |id: &Id| ui.ctx().read_response(*id).is_some();
        match self {
            // Nothing to choose from: the day stands where the choice would.
            Self::Field(field @ Field::Action(of, ActionField::ClosedBy)) => {
                let day = Field::Action(of.clone(), ActionField::ClosedOn);
                Some(place_of(ui, field)).filter(is_drawn).unwrap_or_else(|| field_id(&day))
            }
            Self::Field(field) => field_id(field),
            Self::Questions(of) => questions::way_to_add(ui, of),
        }
    }

    fn is_title_of(&self, action: &ActionId) -> bool {
        matches!(self, Self::Field(Field::Action(it, ActionField::Title)) if it == action)
    }

    /// Whether a day is typed there.
    fn is_date(&self) -> bool {
        use ActionField::{ClosedOn, Due, Start};
        matches!(
            self,
            Self::Field(
                Field::PeriodFrom | Field::PeriodTo | Field::Action(_, Due | Start | ClosedOn)
            )
        )
    }
}

/// How many actions, and what they change.
fn summary_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) {
    let n_actions = planned(open).count();
    if n_actions == 0 {
        text::text_ui(ui, &cx.tr.plan_window_empty());
        return;
    }
    let high = |value: f64| TOLERABLE_BELOW <= value;
    let before = open.card.risks.iter().filter(|it| high(it.net)).count();
    let after = open.card.risks.iter().filter(|it| high(it.target)).count();
    let risks = open.card.risks.iter();
    let n_accepted = risks.filter(|it| high(it.target) && it.is_adequate).count();
    text::text_ui(ui, &cx.tr.plan_finding(n_accepted, n_actions, after, before));
}

/// The actions that were not dropped.
fn planned(open: &OpenFile) -> impl Iterator<Item = &Action> {
    open.assessment().actions.iter().filter(|it| it.status != ActionStatus::Dropped)
}

/// From when to when the plan runs.
fn period_ui(ui: &mut Ui, cx: &ViewCx<'_>, drafts: &mut Drafts, open: &OpenFile, asks: &mut Asks) {
    let is_beside = ui.horizontal_top(|ui| {
        let from = cx.tr.plan_window_period_from();
        date_field_ui(ui, cx, drafts, open.assessment(), &Field::PeriodFrom, &from);
        ui.add_space(space::M);
        let to = cx.tr.plan_window_period_to();
        date_field_ui(ui, cx, drafts, open.assessment(), &Field::PeriodTo, &to);
        let id = field_id(&Field::PeriodTo);
        if ui.ctx().read_response(id).is_some_and(|it| it.gained_focus()) {
            select_all(ui.ctx(), id);
        }
        let is_beside = CLEAR <= ui.available_width();
        if is_beside {
            ui.add_space(space::S);
            ui.vertical(|ui| {
                ui.add_space(19.0);
                clear_ui(ui, cx, drafts, open, asks);
            });
        }
        is_beside
    });
    for field in [Field::PeriodFrom, Field::PeriodTo] {
        date_problem_ui(ui, cx, drafts, open.assessment(), &field);
    }
    if !is_beside.inner {
        clear_ui(ui, cx, drafts, open, asks);
    }
}

/// The way to have no period again.
fn clear_ui(ui: &mut Ui, cx: &ViewCx<'_>, drafts: &mut Drafts, open: &OpenFile, asks: &mut Asks) {
    if open.assessment().period.is_some()
        && button::link_ui(ui, cx.tokens, &cx.tr.plan_window_period_clear()).clicked()
    {
        drafts.drop_field(&Field::PeriodFrom);
        drafts.drop_field(&Field::PeriodTo);
        asks.change(Change::SetPeriod(None));
    }
}
