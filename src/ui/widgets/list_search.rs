//! The field above a list that is searched: Enter and arrow down go on in what was found, Escape empties it.

use eframe::egui::{Id, Key, Modifiers, Response, Ui};

use super::field::{FieldLook, plain_field_ui};
use crate::ui::typed::own_undo;
use crate::ui::view_cx::ViewCx;

/// Where the keyboard goes from the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaves {
    /// It stays, or leaves without going anywhere in the list.
    Nowhere,
    /// Down into the list.
    Down,
    /// To the first that was found, which is opened.
    Opens,
}

/// Draws the field as wide as there is room beside what scrolls.
pub(crate) fn list_search_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    (label, id): (&str, Id),
    words: &mut String,
) -> (Response, Leaves) {
    let look = FieldLook::new(label).width(ui.available_width() - 16.0);
    own_undo::hand_on(ui, id, words);
    // Before the field, which would keep the arrow to itself.
    let is_down = ui.memory(|memory| memory.has_focus(id))
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown));
    let response = plain_field_ui(ui, cx, words, &look, id);
    let is_left_by = |key| response.lost_focus() && ui.input(|input| input.key_pressed(key));
    if is_left_by(Key::Escape) {
        words.clear();
    }
    let leaves = if is_down {
        Leaves::Down
    } else if is_left_by(Key::Enter) && !words.trim().is_empty() {
        Leaves::Opens
    } else {
        Leaves::Nowhere
    };
    (response, leaves)
}
