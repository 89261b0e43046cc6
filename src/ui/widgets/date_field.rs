//! A field for a date with a month beside it to pick the date from.

use eframe::egui::{Id, Ui};
use jiff::civil::Date;

use super::calendar::calendar_ui;
use super::field::{FieldLook, field_id, field_ui, plain_field_ui};
use super::text;
use crate::domain::{Assessment, Period};
use crate::ui::typed::dates::near_date;
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::{ActionField, Field};
use crate::ui::view_cx::ViewCx;

/// The width of the letters of a date.
const WIDTH: f32 = 122.0;

/// Where a field of the plan is empty, its days are those of the plan that are still to come.
fn first_day(cx: &ViewCx<'_>, assessment: &Assessment, field: &Field) -> Option<Date> {
    let from = assessment.period.map(Period::from)?;
    let is_planned = match field {
        Field::PeriodTo => true,
        Field::Action(_, field) => matches!(field, ActionField::Start | ActionField::Due),
        _ => false,
    };
    let today = cx.now.to_zoned(cx.zone.clone()).date();
    is_planned.then(|| from.max(today))
}

/// The text of a date as it is shown: in the way of the language, unless it was typed otherwise just now.
fn shown(ui: &Ui, cx: &ViewCx<'_>, text: &str, id: Id) -> String {
    let typed: Option<String> = ui.data(|data| data.get_temp(typed_id(id)));
    match text.parse::<Date>() {
        Ok(day) if typed.as_deref() != Some(text) => cx.tr.typed_date(day),
        _ => text.to_owned(),
    }
}

/// Where it is remembered what is being typed into a date.
fn typed_id(id: Id) -> Id {
    id.with("typed")
}

/// Whether a date is being typed: it was changed since the keyboard came to it, and the keyboard is there still. What is wrong with it is said once it is left.
pub(crate) fn is_being_typed(ui: &Ui, id: Id) -> bool {
    let is_changed = ui.data(|data| data.get_temp::<String>(typed_id(id))).is_some();
    is_changed && ui.memory(|memory| memory.has_focus(id))
}

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
            let mut typed = shown(ui, cx, text, id);
            let response = plain_field_ui(ui, cx, &mut typed, &look, id);
            if response.changed() {
                text.clone_from(&typed);
                ui.data_mut(|data| data.insert_temp(typed_id(id), typed));
            } else if !response.has_focus() {
                ui.data_mut(|data| data.remove::<String>(typed_id(id)));
            }
            response
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

/// Draws the field; what is picked is recorded as if it had been typed. What is wrong with it is said by [`date_problem_ui`], below its row.
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
        let look = FieldLook::new(label).hint(&shape).width(WIDTH + 16.0).mute();
        ui.vertical(|ui| {
            ui.set_max_width(WIDTH + 16.0);
            field_ui(ui, cx, drafts, assessment, field, &look);
        });
        ui.vertical(|ui| {
            ui.add_space(19.0);
            let text = drafts.text(field, assessment);
            let current = near_date(&text).or_else(|| first_day(cx, assessment, field));
            let picked = calendar_ui(ui, cx, field_id(field).with("month"), label, current);
            if let Some(date) = picked {
                let now = ui.input(|input| input.time);
                drafts.put(field.clone(), cx.tr.typed_date(date), now);
            }
        });
    });
}

/// Says what is wrong with a date that is not being typed; below the row of its field, since the field is too narrow for a sentence.
pub(crate) fn date_problem_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    drafts: &Drafts,
    assessment: &Assessment,
    field: &Field,
) {
    let is_focused = ui.memory(|memory| memory.has_focus(field_id(field)));
    if let Some(problem) = drafts.told(field, assessment, is_focused) {
        text::problem_ui(ui, cx.tokens, &problem.message(cx.tr));
    }
}
