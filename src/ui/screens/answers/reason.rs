//! The field of a reason that an answer waits for: it keeps the keyboard until the reason is long enough.

use eframe::egui::{Key, Rect, Response, Ui};

use crate::domain::{Assessment, Reason};
use crate::ui::drafts::Drafts;
use crate::ui::fields::Field;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, field_ui};
use crate::ui::widgets::text;

/// Which reason, and its words.
pub(super) struct Asked<'a> {
    pub(super) field: &'a Field,
    pub(super) label: &'a str,
    pub(super) hint: &'a str,
    /// Says that so many characters are missing.
    pub(super) missing: &'a dyn Fn(usize) -> String,
}

/// Draws the field, and how much is missing below it; gives the field and what belongs to it.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    drafts: &mut Drafts,
    assessment: &Assessment,
    asked: &Asked<'_>,
) -> (Response, Rect) {
    let field = asked.field;
    let look = FieldLook::new(asked.label).hint(asked.hint);
    let response = field_ui(ui, cx, drafts, assessment, field, &look);
    let n_chars = drafts.text(field, assessment).trim().chars().count();
    let missing = Reason::MIN_CHARS.saturating_sub(n_chars);
    let mut shown = response.rect;
    if missing == 0 {
        return (response, shown);
    }
    let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if is_entered {
        // What is typed next would be taken for commands.
        response.request_focus();
    }
    let refused = response.id.with("refused");
    if is_entered || response.changed() {
        ui.data_mut(|data| data.insert_temp(refused, is_entered));
    }
    if response.has_focus() || n_chars == 0 {
        let words = (asked.missing)(missing);
        let is_refused = ui.data(|data| data.get_temp(refused)).unwrap_or(false);
        shown = if is_refused && response.has_focus() {
            text::problem_ui(ui, cx.tokens, &words).rect
        } else {
            text::note_ui(ui, cx.tokens, &words).rect
        };
    }
    (response, shown)
}
