//! A labelled text field whose text is a draft until it rests.

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{Context, Id, Key, Response, RichText, TextEdit, Ui};

use super::text;
use crate::domain::Assessment;
use crate::ui::fonts;
use crate::ui::theme::size;
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::Field;
use crate::ui::typed::own_undo;
use crate::ui::view_cx::ViewCx;

/// How a field looks.
#[derive(Debug, Clone)]
pub(crate) struct FieldLook<'a> {
    /// What it is called.
    pub label: &'a str,
    /// What stands in it while it is empty.
    pub hint: &'a str,
    /// How many rows it has; one row ends with Enter.
    pub n_rows: usize,
    /// Whether a long single line goes on in the next row.
    pub(crate) wraps: bool,
    /// How wide it is; as wide as there is space where none is given.
    pub width: Option<f32>,
    /// What is wrong with its text is said elsewhere.
    pub(crate) is_mute: bool,
}

impl<'a> FieldLook<'a> {
    /// One row with its label above.
    pub(crate) fn new(label: &'a str) -> Self {
        Self { label, hint: "", n_rows: 1, width: None, wraps: false, is_mute: false }
    }

    /// With words that stand in it while it is empty.
    #[must_use]
    pub(crate) fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// With so many rows.
    #[must_use]
    pub(crate) fn rows(mut self, n_rows: usize) -> Self {
        self.n_rows = n_rows;
        self
    }

    /// Going on in the next row, without line ends of its own.
    #[must_use]
    pub(crate) fn wrapped(mut self, n_rows: usize) -> Self {
        self.wraps = true;
        self.n_rows = n_rows;
        self
    }

    /// Without words on what is wrong with its text.
    #[must_use]
    pub(crate) fn mute(mut self) -> Self {
        self.is_mute = true;
        self
    }

    /// So wide.
    #[must_use]
    pub(crate) fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }
}

/// The id of a field, by which it can be given the keyboard.
pub(crate) fn field_id(field: &Field) -> Id {
    Id::unique(("field", field))
}

/// Notes that what a field holds is chosen here and not typed: this choice gets the keyboard in its place.
pub(crate) fn note_place(ui: &Ui, field: &Field, choice: &Response) {
    ui.data_mut(|data| data.insert_temp(chosen_id(field), choice.id));
}

/// What gets the keyboard for a field: itself, or the choice in its place.
pub(crate) fn place_of(ui: &Ui, field: &Field) -> Id {
    ui.data(|data| data.get_temp(chosen_id(field))).unwrap_or_else(|| field_id(field))
}

fn chosen_id(field: &Field) -> Id {
    Id::unique(("choice", field))
}

/// Draws a field of the assessment; what is wrong with its text stands below it.
pub(crate) fn field_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    drafts: &mut Drafts,
    assessment: &Assessment,
    field: &Field,
    look: &FieldLook<'_>,
) -> Response {
    let mut typed = drafts.shown_text(field, assessment, cx.tr);
    // A reason that is asked for belongs to an answer that is not given yet.
    if field.reason_of().is_none() {
        // Typed before a restart, it is typing all the same, though egui has nothing of it to take back.
        if drafts.holds(field) && own_undo::gives_up(ui, field_id(field), &typed) {
            drafts.drop_field(field);
            own_undo::forget(ui.ctx());
            typed = drafts.shown_text(field, assessment, cx.tr);
        }
        own_undo::hand_on(ui, field_id(field), &typed);
    }
    ui.vertical(|ui| {
        let response = plain_field_ui(ui, cx, &mut typed, look, field_id(field));
        if look.wraps && response.has_focus() && ui.input(|it| it.key_pressed(Key::Enter)) {
            response.surrender_focus();
        }
        let now = ui.input(|input| input.time);
        let changed = response.changed().then_some((typed, now));
        drafts.shown(field, changed, response.has_focus());
        if !look.is_mute
            && let Some(problem) = drafts.told(field, assessment, response.has_focus())
        {
            // Below its own field, even where others stand beside it.
            ui.set_max_width(response.rect.width());
            text::problem_ui(ui, cx.tokens, &problem.message(cx.tr));
        }
        response
    })
    .inner
}

/// Calls a field after its label; a click on the label gives it the keyboard.
pub(crate) fn labelled(label: &Response, field: Response) -> Response {
    if label.clicked() {
        field.request_focus();
    }
    field.labelled_by(label.id)
}

/// Undo in a field goes back by words, however fast they were typed.
fn keep_word(ctx: &Context, id: Id, text: &str) {
    let Some(mut state) = TextEdit::load_state(ctx, id) else { return };
    let Some(cursor) = state.cursor.char_range().filter(CCursorRange::is_empty) else { return };
    let before = cursor.primary.index.0.checked_sub(1).and_then(|it| text.chars().nth(it));
    if before.is_some_and(char::is_whitespace) {
        let mut undoer = state.undoer();
        undoer.add_undo(&(cursor, text.to_owned()));
        state.set_undoer(undoer);
        state.store(ctx, id);
    }
}

/// What stands in a field is chosen, so that the next letter replaces it.
pub(crate) fn select_all(ctx: &Context, id: Id) {
    let Some(mut state) = TextEdit::load_state(ctx, id) else { return };
    let all = CCursorRange::two(CCursor::new(0), CCursor::new(usize::MAX));
    state.cursor.set_char_range(Some(all));
    state.store(ctx, id);
}

/// The caret goes behind what stands in a field: who types goes on there.
pub(crate) fn go_to_end(ctx: &Context, id: Id) {
    let Some(mut state) = TextEdit::load_state(ctx, id) else { return };
    state.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(usize::MAX))));
    state.store(ctx, id);
}

/// Draws a field over any text.
pub(crate) fn plain_field_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    text: &mut String,
    look: &FieldLook<'_>,
    id: Id,
) -> Response {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.vertical(|ui| {
            let label = RichText::new(look.label).size(size::NOTE).color(cx.tokens.ink_soft);
            let label = ui.label(label);
            let edit = if look.wraps {
                // Enter ends no row; a long text goes on in the next one.
                TextEdit::multiline(text).desired_rows(look.n_rows).return_key(None)
            } else if look.n_rows == 1 {
                TextEdit::singleline(text)
            } else {
                TextEdit::multiline(text).desired_rows(look.n_rows)
            };
            let width = look.width.unwrap_or_else(|| ui.available_width());
            let hint = RichText::new(look.hint).font(fonts::italic_of(size::TEXT));
            let hint = hint.color(cx.tokens.ink_soft);
            let edit = edit
                .id(id)
                .desired_width(width)
                .hint_text(hint)
                .margin(eframe::egui::Margin::symmetric(8, 6));
            let response = ui.add(edit);
            if response.changed() {
                if look.wraps {
                    // A paste may bring line ends.
                    *text = text.replace(['\r', '\n'], " ");
                }
                keep_word(ui.ctx(), id, text);
            }
            labelled(&label, response)
        })
        .inner
    })
    .inner
}
