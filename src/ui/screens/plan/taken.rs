//! The suggestions that were just taken into the plan keep their places in the list, and the list its place on screen.

use eframe::egui::{Ui, Vec2};

use crate::domain::{ActionId, QuestionId};
use crate::ui::open_file::OpenFile;

/// The list is held where it was for so many passes, until what stands above it has its new height.
const HELD: u8 = 4;

/// What was taken since the screen was opened.
#[derive(Debug, Default)]
pub(super) struct Taken {
    /// In the order of the list.
    pub(super) all: Vec<Entry>,
    /// The action on whose button the keyboard was; it goes on to what stands there now.
    pub(super) keyboard: Option<ActionId>,
    /// Where the list began on screen when something was taken, and for how many passes it is held there.
    held: Option<(f32, u8)>,
    /// Where the list begins on screen.
    top: f32,
    /// The pass in which it was drawn last.
    pass: u64,
}

/// One that was taken.
#[derive(Debug)]
pub(super) struct Entry {
    /// The action that it became.
    pub(super) id: ActionId,
    /// The question that it raises.
    pub(super) question: QuestionId,
    /// Its place in the list.
    pub(super) place: usize,
}

impl Taken {
    /// Forgets what was taken on an earlier visit, or is no longer in the plan.
    pub(super) fn forget(&mut self, ui: &Ui, open: &OpenFile) {
        let pass = ui.ctx().cumulative_pass_nr();
        if self.pass + 2 < pass {
            self.all.clear();
        }
        self.pass = pass;
        self.all.retain(|it| open.assessment().action(&it.id).is_some());
    }

    /// Holds the list where it was when something was taken: the plan above it has grown.
    pub(super) fn hold(&mut self, ui: &Ui) {
        self.top = ui.cursor().top();
        let Some((before, n_passes)) = self.held else { return };
        let moved = self.top - before;
        if 0.5 < moved.abs() {
            ui.scroll_with_delta(Vec2::new(0.0, -moved));
            ui.ctx().request_discard("what stands above the list has another height");
        }
        self.held = n_passes.checked_sub(1).map(|n_passes| (before, n_passes));
        ui.ctx().request_repaint();
    }

    /// Whether the list is being held.
    pub(super) fn is_holding(&self) -> bool {
        self.held.is_some()
    }

    /// Remembers one that becomes an action in this frame.
    pub(super) fn take(&mut self, entry: Entry) {
        self.held = Some((self.top, HELD));
        let idx = self.all.partition_point(|it| it.place < entry.place);
        self.all.insert(idx, entry);
    }
}
