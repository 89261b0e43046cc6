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
    /// Where a group began on screen when something of it was taken, and for how many passes it is held there.
    held: Option<(Group, f32, u8)>,
    /// Where each group begins on screen.
    tops: [f32; 2],
    /// The pass in which it was drawn last.
    pass: u64,
}

/// Which questions the measures of a list are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    Answered,
    Blank,
}

/// One that was taken.
#[derive(Debug)]
pub(super) struct Entry {
    /// The action that it became.
    pub(super) id: ActionId,
    /// The question that it raises.
    pub(super) question: QuestionId,
    /// The list that it stands in.
    pub(super) group: Group,
    /// Its place there.
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

    /// Holds a group where it was when something was taken: the plan above it has grown.
    pub(super) fn hold(&mut self, ui: &Ui, group: Group) {
        let top = ui.cursor().top();
        if let Some(it) = self.tops.get_mut(group as usize) {
            *it = top;
        }
        let held = self.held.filter(|(of, ..)| *of == group);
        let Some((_, before, n_passes)) = held else { return };
        let moved = top - before;
        if 0.5 < moved.abs() {
            ui.scroll_with_delta(Vec2::new(0.0, -moved));
            ui.ctx().request_discard("what stands above the list has another height");
        }
        self.held = n_passes.checked_sub(1).map(|n_passes| (group, before, n_passes));
        ui.ctx().request_repaint();
    }

    /// Whether the list is being held.
    pub(super) fn is_holding(&self) -> bool {
        self.held.is_some()
    }

    /// Remembers one that becomes an action in this frame.
    pub(super) fn take(&mut self, entry: Entry) {
        let top = self.tops.get(entry.group as usize).copied().unwrap_or_default();
        self.held = Some((entry.group, top, HELD));
        let idx = self.all.partition_point(|it| it.place < entry.place);
        self.all.insert(idx, entry);
    }
}
