//! What cannot be used while the file is only read: drawn as unavailable, and a click on it says why.

use eframe::egui::{Color32, Stroke, Ui};

use crate::ui::asks::{Ask, Asks};
use crate::ui::open_file::OpenFile;
use crate::ui::theme::Tokens;
use crate::ui::view_cx::ViewCx;

/// Draws what changes the open assessment.
pub(crate) fn locked_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    asks: &mut Asks,
    add: impl FnOnce(&mut Ui, &mut Asks),
) {
    let reason = cx.open.and_then(OpenFile::read_only);
    let drawn = ui.scope(|ui| {
        if reason.is_some() {
            fade(ui, cx.tokens);
        }
        ui.add_enabled_ui(reason.is_none(), |ui| add(ui, asks));
    });
    let Some(reason) = reason else { return };
    let rect = drawn.response.rect;
    if ui.rect_contains_pointer(rect) && ui.input(|input| input.pointer.primary_clicked()) {
        asks.push(Ask::SayReadOnly(reason.message(cx.tr)));
    }
}

/// Buttons without ground, in soft ink; words stay as readable as they were.
fn fade(ui: &mut Ui, tokens: &Tokens) {
    let widget = &mut ui.visuals_mut().widgets.inactive;
    widget.weak_bg_fill = Color32::TRANSPARENT;
    widget.bg_fill = tokens.panel;
    widget.bg_stroke = Stroke::new(1.0, tokens.rule);
    widget.fg_stroke.color = tokens.ink_soft;
}
