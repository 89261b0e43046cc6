//! A field for a date with a month beside it to pick the date from.

use eframe::egui::{Id, Ui};

use super::calendar::calendar_ui;
use super::field::{FieldLook, field_id, field_ui, plain_field_ui};
use crate::domain::Assessment;
use crate::ui::drafts::Drafts;
use crate::ui::fields::{Field, near_date};
use crate::ui::view_cx::ViewCx;

/// The width of the letters of a date.
const WIDTH: f32 = 122.0;

/// Draws a date over any text, and says whether it was changed.
pub(crate) fn plain_date_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    text: &mut String,
    label: &str,
    id: Id,
) -> bool {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let shape = cx.tr.dialogs_date_shape();
        let look = FieldLook::new(label).hint(&shape).width(WIDTH + 16.0);
        let response = ui.vertical(|ui| {
            ui.set_max_width(WIDTH + 16.0);
            plain_field_ui(ui, cx, text, &look, id)
        });
        let picked = ui.vertical(|ui| {
            ui.add_space(19.0);
            let current = near_date(text);
            calendar_ui(ui, cx, id.with("month"), label, current)
        });
        if let Some(date) = picked.inner {
            *text = date.to_string();
        }
        response.inner.changed() || picked.inner.is_some()
    })
    .inner
}

/// Draws the field; what is picked is recorded as if it had been typed.
pub(crate) fn date_field_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    drafts: &mut Drafts,
    assessment: &Assessment,
    field: &Field,
    label: &str,
) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let shape = cx.tr.dialogs_date_shape();
        let look = FieldLook::new(label).hint(&shape).width(WIDTH + 16.0);
        ui.vertical(|ui| {
            ui.set_max_width(WIDTH + 16.0);
            field_ui(ui, cx, drafts, assessment, field, &look);
        });
        ui.vertical(|ui| {
            ui.add_space(19.0);
            let current = near_date(&drafts.text(field, assessment));
            let picked = calendar_ui(ui, cx, field_id(field).with("month"), label, current);
            if let Some(date) = picked {
                let now = ui.input(|input| input.time);
                drafts.put(field.clone(), date.to_string(), now);
            }
        });
    });
}
