//! The ring around what has the keyboard: outside of it, with a gap, so that it never looks chosen.

use eframe::egui::{Context, CornerRadius, Memory, Stroke, StrokeKind};

use super::parts::drawn;
use crate::ui::theme::{Tokens, size};

/// The gap between a control and its ring.
const GAP: f32 = 2.0;

/// Paints it over everything in its layer.
pub(crate) fn ring_ui(ctx: &Context, tokens: &Tokens) {
    let Some(focused) = ctx.memory(Memory::focused) else { return };
    let Some(control) = drawn(ctx, focused) else { return };
    let rect = control.interact_rect;
    if !rect.is_positive() {
        return;
    }
    let painter = ctx.layer_painter(control.layer_id);
    let corner = CornerRadius::same(size::CORNER + 2);
    let ring = Stroke::new(2.0, tokens.focus);
    // A field has its label close above, and cannot look chosen.
    let gap = if ctx.text_edit_focused() { 0.0 } else { GAP };
    painter.rect_stroke(rect.expand(gap), corner, ring, StrokeKind::Outside);
}
