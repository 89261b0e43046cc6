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
    let is_locked = cx.open.and_then(OpenFile::read_only).is_some();
    let drawn = ui.scope(|ui| {
        if is_locked {
            fade(ui, cx.tokens);
        }
        ui.add_enabled_ui(!is_locked, |ui| add(ui, asks));
    });
    let rect = drawn.response.rect;
    let is_clicked = |ui: &Ui| ui.input(|input| input.pointer.primary_clicked());
    if is_locked && ui.rect_contains_pointer(rect) && is_clicked(ui) {
        // Why, and what to do, stands in the banner above.
        asks.push(Ask::SayReadOnly(cx.tr.menu_read_only_nothing_recorded()));
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
