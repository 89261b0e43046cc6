//! The field of a reason that an answer waits for: it keeps the keyboard until the reason is long enough.

use eframe::egui::{Key, Rect, Response, Ui};

use crate::domain::{Assessment, Reason};
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::Field;
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

/// The field of a reason as it was drawn.
pub(super) struct Shown {
    /// The field.
    pub(super) response: Response,
    /// What belongs to it.
    pub(super) with: Rect,
    /// Escape gave the reason up: what is recorded stands again.
    pub(super) is_given_up: bool,
}

/// Draws the field, and how much is missing below it.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    drafts: &mut Drafts,
    assessment: &Assessment,
    asked: &Asked<'_>,
) -> Shown {
    let field = asked.field;
    let look = FieldLook::new(asked.label).hint(asked.hint).wrapped(1);
    let response = field_ui(ui, cx, drafts, assessment, field, &look);
    let is_left = |key| response.lost_focus() && ui.input(|input| input.key_pressed(key));
    let (is_entered, is_given_up) = (is_left(Key::Enter), is_left(Key::Escape));
    if is_given_up && let Some(question) = field.reason_of() {
        drafts.answered(question);
    }
    let n_chars = drafts.text(field, assessment).trim().chars().count();
    let missing = Reason::MIN_CHARS.saturating_sub(n_chars);
    let mut with = response.rect;
    if is_given_up {
        return Shown { response, with, is_given_up };
    }
    if missing == 0 {
        // Nothing is recorded by a pause where that would take another answer away.
        let waits = drafts.holds(field) && field.waits_for_a_step(assessment);
        if waits && !field.is_agreement() {
            with = with.union(text::note_ui(ui, cx.tokens, &cx.tr.assessment_na_enter()).rect);
        }
        return Shown { response, with, is_given_up };
    }
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
        with = if is_refused && response.has_focus() {
            text::problem_ui(ui, cx.tokens, &words).rect
        } else {
            text::note_ui(ui, cx.tokens, &words).rect
        };
        if is_entered {
            // With its mark it may take a line more than before.
            ui.scroll_to_rect(response.rect.union(with), None);
        }
    }
    Shown { response, with, is_given_up }
}
