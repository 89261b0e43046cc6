//! A labelled text field whose text is a draft until it rests.

use eframe::egui::{Id, Response, RichText, TextEdit, Ui};

use super::text;
use crate::domain::Assessment;
use crate::ui::drafts::Drafts;
use crate::ui::fields::Field;
use crate::ui::theme::size;
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
    /// How wide it is; as wide as there is space where none is given.
    pub width: Option<f32>,
    /// Whether the label is drawn above it; the name for a screen reader stays.
    pub label_place: LabelPlace,
}

/// Where the label of a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LabelPlace {
    /// Above the field.
    Above,
    /// Nowhere on screen, as in a table with headings.
    Unseen,
}

impl<'a> FieldLook<'a> {
    /// One row with its label above.
    pub(crate) fn new(label: &'a str) -> Self {
        Self { label, hint: "", n_rows: 1, width: None, label_place: LabelPlace::Above }
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

    /// So wide.
    #[must_use]
    pub(crate) fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// With a label only for a screen reader.
    #[must_use]
    pub(crate) fn unseen_label(mut self) -> Self {
        self.label_place = LabelPlace::Unseen;
        self
    }
}

/// The id of a field, by which it can be given the keyboard.
pub(crate) fn field_id(field: &Field) -> Id {
    Id::unique(("field", field))
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
    let mut typed = drafts.text(field, assessment);
    let response = plain_field_ui(ui, cx, &mut typed, look, field_id(field));
    let now = ui.input(|input| input.time);
    let changed = response.changed().then_some((typed, now));
    drafts.shown(field, changed, response.has_focus());
    if !response.has_focus()
        && let Some(problem) = drafts.problem(field, assessment)
    {
        text::problem_ui(ui, cx.tokens, &problem.message(cx.tr));
    }
    response
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
            let label = (look.label_place == LabelPlace::Above).then(|| {
                ui.label(RichText::new(look.label).size(size::NOTE).color(cx.tokens.ink_soft))
            });
            let edit = if look.n_rows == 1 {
                TextEdit::singleline(text)
            } else {
                TextEdit::multiline(text).desired_rows(look.n_rows)
            };
            let width = look.width.unwrap_or_else(|| ui.available_width());
            let hint = RichText::new(look.hint).color(cx.tokens.ink_soft);
            let edit = edit
                .id(id)
                .desired_width(width)
                .hint_text(hint)
                .margin(eframe::egui::Margin::symmetric(8, 6));
            let response = ui.add(edit);
            match label {
                Some(label) => response.labelled_by(label.id),
                None => response.accessible_name(look.label),
            }
        })
        .inner
    })
    .inner
}
