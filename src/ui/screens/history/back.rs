//! Which rows of the history can be gone back to, and why the others cannot.

use eframe::egui::{Id, Ui};

use super::deed::Deed;
use crate::ui::asks::{Ask, Asks};
use crate::ui::open_file::OpenFile;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// What going back to a row means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Back {
    /// So many deeds are left then.
    To(usize),
    /// It is as it is now.
    Now,
    /// What it left was taken back by a later one.
    Undone,
    /// What it took back stays so, though more was taken back since.
    Holds,
    /// It lies before what can be taken back.
    TooEarly,
    /// Nothing can be changed in the file.
    ReadOnly,
}

impl Back {
    /// Of a row.
    pub(super) fn of(open: &OpenFile, deed: &Deed) -> Self {
        let n_undo = open.session.undo_position().0;
        match deed.kept {
            _ if !open.is_writable() => Self::ReadOnly,
            None if deed.holds => Self::Holds,
            None => Self::Undone,
            Some(kept) if kept < open.session.first_way_back() => Self::TooEarly,
            Some(kept) if kept < n_undo => Self::To(kept),
            Some(_) => Self::Now,
        }
    }

    /// Draws the way back, or why there is none; what is the same for all rows below is said above them.
    ///
    /// Returns the link, where there is one.
    pub(super) fn ui(
        self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        deed: &Deed,
        asks: &mut Asks,
    ) -> Option<Id> {
        let kept = match self {
            Self::To(kept) => kept,
            Self::Now => {
                text::note_ui(ui, cx.tokens, &cx.tr.menu_history_now());
                return None;
            }
            Self::Undone => {
                text::note_ui(ui, cx.tokens, &cx.tr.menu_history_taken_back());
                return None;
            }
            Self::Holds | Self::TooEarly | Self::ReadOnly => return None,
        };
        let here = cx.tr.menu_history_here();
        let response = button::link_ui(ui, cx.tokens, &here);
        let name = format!("{here}: {}. {}", deed.what, deed.first_lines().join(". "));
        let response = response.accessible_name(name);
        if response.clicked() {
            asks.push(Ask::UndoTo(kept));
        }
        Some(response.id)
    }
}

/// Why the rows below cannot be gone back to.
pub(super) fn too_early(cx: &ViewCx<'_>, open: &OpenFile) -> String {
    if open.copy_post.is_some() {
        cx.tr.menu_history_end_copy()
    } else if open.is_example() {
        cx.tr.menu_history_end_example()
    } else {
        cx.tr.menu_history_end()
    }
}
