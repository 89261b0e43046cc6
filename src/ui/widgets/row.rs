//! The ground of a row that can be chosen: tinted where it is chosen, outlined where it is pointed at.

use eframe::egui::{CornerRadius, Response, Stroke, StrokeKind, Ui};

use crate::ui::theme::Tokens;
use crate::ui::view_cx::ViewCx;

/// Paints the ground of a row below what is painted next.
pub(crate) fn ground_ui(ui: &Ui, cx: &ViewCx<'_>, row: &Response, corner: u8, is_chosen: bool) {
    ground_of(ui, cx.tokens, row, corner, is_chosen);
}

/// The same in these colours.
pub(crate) fn ground_of(ui: &Ui, tokens: &Tokens, row: &Response, corner: u8, is_chosen: bool) {
    let corner = CornerRadius::same(corner);
    if is_chosen {
        ui.painter().rect_filled(row.rect, corner, tokens.chosen);
    }
    if row.hovered() {
        let outline = Stroke::new(1.0, tokens.edge);
        ui.painter().rect_stroke(row.rect, corner, outline, StrokeKind::Inside);
    }
}
