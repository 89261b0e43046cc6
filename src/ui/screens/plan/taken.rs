//! Suggestions keep their places in the list while somebody is on the page, also those just taken into the plan, and the list its place on screen.

use eframe::egui::{Ui, Vec2};

use crate::domain::{ActionId, QuestionId};
use crate::scoring::SuggestedAction;
use crate::ui::open_file::OpenFile;

/// The list is held where it was for so many passes, until what stands above it has its new height.
const HELD: u8 = 4;

/// What was taken since the screen was opened.
#[derive(Debug, Default)]
pub(super) struct Taken {
    /// In the order of the list.
    pub(super) all: Vec<Entry>,
    /// The questions of each list in the order in which they came on screen.
    order: [Vec<QuestionId>; 2],
    /// The effort within which they were suggested.
    points: Option<u32>,
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
    /// Forgets what was taken on an earlier visit, or is no longer in the plan; and the order, also where another effort may be spent.
    pub(super) fn forget(&mut self, ui: &Ui, open: &OpenFile, points: Option<u32>) {
        let pass = ui.ctx().cumulative_pass_nr();
        let is_visited_anew = self.pass + 2 < pass;
        if is_visited_anew {
            self.all.clear();
        }
        if is_visited_anew || self.points != points {
            self.order = [Vec::new(), Vec::new()];
            self.points = points;
        }
        self.pass = pass;
        self.all.retain(|it| open.assessment().action(&it.id).is_some());
    }

    /// Puts suggestions in the order in which they came on screen; new ones come last.
    pub(super) fn arrange(&mut self, group: Group, suggested: &mut [SuggestedAction]) {
        let Some(order) = self.order.get_mut(group as usize) else { return };
        let is_new = order.is_empty();
        for it in suggested.iter() {
            if !order.contains(&it.question) {
                order.push(it.question.clone());
            }
        }
        for entry in self.all.iter().filter(|it| is_new && it.group == group) {
            order.retain(|id| *id != entry.question);
            order.insert(entry.place.min(order.len()), entry.question.clone());
        }
        suggested.sort_by_key(|it| order.iter().position(|id| *id == it.question));
    }

    /// The questions of a list, as they stand in it.
    pub(super) fn order(&self, group: Group) -> &[QuestionId] {
        self.order.get(group as usize).map_or(&[], Vec::as_slice)
    }

    /// What was taken for a question of a list.
    pub(super) fn of(&self, group: Group, question: &QuestionId) -> Option<&Entry> {
        self.all.iter().find(|it| it.group == group && it.question == *question)
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
