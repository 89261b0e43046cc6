//! The ground of a row that can be chosen: tinted where it is chosen or pointed at, framed where the keyboard is.

use eframe::egui::{Color32, CornerRadius, Response, Stroke, StrokeKind, Ui};

use crate::ui::view_cx::ViewCx;

/// Paints the ground of a row below what is painted next.
pub(crate) fn ground_ui(ui: &Ui, cx: &ViewCx<'_>, row: &Response, corner: u8, is_chosen: bool) {
    let corner = CornerRadius::same(corner);
    let fill = if is_chosen || row.hovered() { cx.tokens.chosen } else { Color32::TRANSPARENT };
    ui.painter().rect_filled(row.rect, corner, fill);
    if row.has_focus() {
        let focus = Stroke::new(2.0, cx.tokens.accent);
        ui.painter().rect_stroke(row.rect, corner, focus, StrokeKind::Inside);
    }
}
