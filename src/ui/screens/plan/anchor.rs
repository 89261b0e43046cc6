//! The action that is worked on keeps its place on screen, whatever grows above it meanwhile.

use std::collections::BTreeMap;

use eframe::egui::{Memory, Rect, Ui, Vec2};

use crate::domain::ActionId;

/// The row that is held.
#[derive(Debug, Default)]
pub(super) struct Anchor {
    held: Option<Held>,
    /// Where the page begins on screen; above its edge once it is scrolled.
    page: f32,
    pass: u64,
    /// Where each row was seen last: what is pressed and what has the keyboard was there.
    seen: BTreeMap<ActionId, f32>,
}

/// A row and where it was drawn last.
#[derive(Debug)]
struct Held {
    id: ActionId,
    /// Its place in the plan.
    idx: usize,
    /// How far down the page it begins.
    top: f32,
}

impl Anchor {
    /// Begins a page; what was held on an earlier visit is forgotten.
    pub(super) fn begin(&mut self, ui: &Ui) {
        self.page = ui.min_rect().top();
        let pass = ui.ctx().cumulative_pass_nr();
        if self.pass + 2 < pass {
            self.held = None;
            self.seen.clear();
        }
        self.pass = pass;
    }

    /// Lets the page move as it likes.
    pub(super) fn release(&mut self) {
        self.held = None;
    }

    /// Holds a row that was drawn if it is the one that is worked on; whether it was put elsewhere in the order.
    pub(super) fn hold(&mut self, ui: &Ui, (id, idx): (&ActionId, usize), rect: Rect) -> bool {
        let top = rect.top() - self.page;
        let seen = self.seen.insert(id.clone(), rect.top()).unwrap_or_else(|| rect.top());
        let seen = rect.translate(Vec2::new(0.0, seen - rect.top()));
        match &mut self.held {
            Some(held) if held.id == *id => {
                let moved = top - held.top;
                // Where it stood: what appeared above it may have pushed it out of sight.
                let stood = rect.translate(Vec2::new(0.0, -moved));
                let is_in_place = held.idx == idx && ui.clip_rect().intersects(stood);
                if is_in_place && 0.5 < moved.abs() {
                    ui.scroll_with_delta(Vec2::new(0.0, -moved));
                    ui.ctx().request_discard("what stands above the action has another height");
                }
                let is_moved = held.idx != idx;
                (held.idx, held.top) = (idx, top);
                return is_moved;
            }
            _ if is_worked_on(ui, seen) => self.held = Some(Held { id: id.clone(), idx, top }),
            _ => {}
        }
        false
    }
}

/// Whether something in there was just pressed or has the keyboard.
fn is_worked_on(ui: &Ui, rect: Rect) -> bool {
    let (is_pressed, is_released) =
        ui.input(|input| (input.pointer.any_pressed(), input.pointer.any_released()));
    if is_pressed {
        let at = ui.input(|input| input.pointer.interact_pos());
        // A list that is open over another row is not that row.
        let is_row = |at| ui.ctx().layer_id_at(at) == Some(ui.layer_id()) && rect.contains(at);
        return at.is_some_and(is_row);
    }
    // Reading what was clicked beside takes the keyboard from it.
    if is_released {
        return false;
    }
    let focused = ui.memory(Memory::focused).and_then(|id| ui.ctx().read_response(id));
    focused.is_some_and(|it| rect.contains_rect(it.rect))
}
