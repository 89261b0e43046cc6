//! Undo and redo in the foot: while the pointer rests on one of them both keep their places, so that a second click does the same again.

use std::cmp::Ordering;

use eframe::egui::{Button, Id, Rect, Ui, UiBuilder, Vec2, Widget as _};

use super::width_of;
use crate::ui::asks::Asks;
use crate::ui::commands::app_command::AppCommand;
use crate::ui::commands::key_names::keys_of;
use crate::ui::fonts;
use crate::ui::theme::{size, space};

/// A step is as much wider than its words, so that these are never cut for a share of a point.
const SLACK: f32 = 1.0;
/// Less than this of a name tells nothing.
const BEGINNING: &str = "nnnnnnn…";
/// Beside places that are kept, a step with less room waits until the pointer goes.
const TOO_NARROW: f32 = 40.0;

/// A step back or forth.
pub(super) struct Step {
    /// None where there is nothing to undo, and its place is kept.
    pub(super) command: Option<AppCommand>,
    pub(super) text: String,
    /// What is said where the text would be cut, each shorter than the one before.
    pub(super) cuts: Vec<String>,
    /// What is said where not even the beginning of a name has room.
    pub(super) bare: String,
    /// The text that it is as wide as, where that is not its own.
    pub(super) width: Option<String>,
}

impl Step {
    pub(super) fn widest(&self) -> &str {
        self.width.as_deref().unwrap_or(&self.text)
    }

    /// The least that still names it; its own words where its place is kept for other ones.
    pub(super) fn shortest(&self) -> &str {
        if self.width.is_some() {
            return self.widest();
        }
        self.cuts.last().unwrap_or(&self.text)
    }

    /// The longest name that has room, else the shortest.
    fn fitting(&self, fits: impl Fn(&str) -> bool) -> &str {
        let mut names = [&self.text].into_iter().chain(&self.cuts).map(String::as_str);
        names.clone().find(|it| fits(it)).or_else(|| names.next_back()).unwrap_or_default()
    }
}

/// Where the steps were drawn last, undo first.
#[derive(Debug, Clone)]
pub(super) struct Places {
    row: Rect,
    steps: Vec<Rect>,
}

impl Places {
    /// Those of a row that stay as they are, since the pointer rests on one of them.
    pub(super) fn kept(ui: &Ui, row: Rect) -> Option<Self> {
        let last: Self = ui.data(|data| data.get_temp(places_id()))?;
        let at = ui.ctx().pointer_hover_pos()?;
        let is_on_one = last.steps.iter().any(|it| it.contains(at));
        (last.row == row && is_on_one).then_some(last)
    }

    /// How much room of the row is left of the first.
    pub(super) fn before(&self) -> f32 {
        self.steps.first().map_or(0.0, |it| it.left() - self.row.left())
    }

    /// How wide they are, in order.
    pub(super) fn widths(&self) -> impl Iterator<Item = f32> {
        self.steps.iter().map(Rect::width)
    }
}

fn places_id() -> Id {
    Id::unique("places of undo and redo")
}

/// Draws undo and redo side by side in what is left of a row.
pub(super) fn steps_ui(
    ui: &mut Ui,
    row: Rect,
    steps: &[Step],
    kept: Option<&Places>,
    asks: &mut Asks,
) {
    let padding = 2.0 * ui.spacing().button_padding.x;
    let note = fonts::regular_of(size::NOTE);
    let room = ui.available_rect_before_wrap();
    // Words that need the place of undo move it all the same.
    let is_free = |it: &&Places| room.left() - space::M <= row.left() + it.before();
    let mut drawn = kept.filter(is_free).map(|it| it.steps.clone()).unwrap_or_default();
    let n_kept = drawn.len();
    let wish = |text: &str| width_of(ui, text, note.clone()) + padding + SLACK;
    let wishes = steps.iter().skip(n_kept).map(|it| wish(it.widest())).collect();
    let mut left = drawn.last().map_or_else(|| room.left(), |it| it.right() + space::M);
    let mut places: Vec<Rect> = drawn.iter().map(|it| it.with_max_x(it.right() + SLACK)).collect();
    for width in shares(wishes, room.right() - left) {
        if n_kept == 0 || TOO_NARROW <= width {
            places.push(room.with_min_x(left).with_max_x(left + width));
            left += width + space::M;
        }
    }
    let names: Vec<&str> = steps
        .iter()
        .zip(&places)
        .map(|(step, place)| {
            let has_room = |words: &str| wish(words) <= place.width() + 0.01;
            let name = step.fitting(has_room);
            let begins = has_room(&format!("{}: {BEGINNING}", step.bare));
            if has_room(name) || begins { name } else { &step.bare }
        })
        .collect();
    for (idx, ((step, place), name)) in steps.iter().zip(places).zip(names).enumerate() {
        let kept = drawn.get(idx).map(Rect::width);
        let button = Button::new(name).truncate();
        // As high as the row, in whose middle it stands as the others do.
        let builder = UiBuilder::new().max_rect(place);
        let response = if let Some(command) = step.command {
            let button = button.min_size(Vec2::new(kept.unwrap_or_default(), 0.0));
            let response = ui.scope_builder(builder, |ui| button.ui(ui)).inner;
            let (text, keys) = (&step.text, keys_of(ui.ctx(), command));
            let response = response.accessible_name(text);
            // The whole name where it is cut, and the keys.
            let response = response.on_hover_text(format!("{text} ({keys})"));
            if response.clicked() {
                asks.command(command);
            }
            response
        } else {
            let button = button.min_size(Vec2::new(kept.unwrap_or_else(|| place.width()), 0.0));
            ui.scope_builder(builder, |ui| ui.add_enabled(false, button)).inner
        };
        if kept.is_none() {
            let rect = response.rect;
            drawn.push(place.with_min_x(rect.left()).with_max_x(rect.right()));
        }
    }
    ui.data_mut(|data| data.insert_temp(places_id(), Places { row, steps: drawn }));
}

/// How wide each is in a room for all: where both are long, neither takes the other's.
fn shares(mut wishes: Vec<f32>, room: f32) -> Vec<f32> {
    let mut n_left = wishes.len();
    let mut room = room - space::M * super::as_f32(n_left.saturating_sub(1));
    // The shorter first: what it does not need is left to the longer.
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|a, b| wishes.get(*a).partial_cmp(&wishes.get(*b)).unwrap_or(Ordering::Equal));
    for idx in order {
        let Some(width) = wishes.get_mut(idx) else { continue };
        *width = width.min(room / super::as_f32(n_left)).max(0.0);
        room -= *width;
        n_left -= 1;
    }
    wishes
}
