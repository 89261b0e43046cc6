//! A share as a bar: what is supported is solid, what is claimed is an outline, and a whisker spans the bounds.

use eframe::egui::{Rect, Sense, Stroke, StrokeKind, Ui, Vec2};

use crate::ui::theme::Tokens;

/// What a bar shows; shares of one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bar {
    /// The supported share, also the lower bound.
    pub(crate) low: f64,
    /// The upper bound.
    pub(crate) high: f64,
    /// The claimed share.
    pub(crate) claimed: Option<f64>,
    /// Too little is answered to tell what is supported: only the bounds are drawn.
    pub(crate) is_withheld: bool,
}

/// The shares that have a tick above a bar.
pub(crate) const TICKS: [f64; 6] = [0.0, 0.2, 0.4, 0.6, 0.8, 1.0];

/// Where a share stands in a width.
pub(crate) fn tick_at(rect: Rect, share: f64) -> f32 {
    rect.left() + rect.width() * as_f32(share.clamp(0.0, 1.0))
}

/// Draws a bar of a width.
pub(crate) fn bar_ui(ui: &mut Ui, tokens: &Tokens, bar: Bar, width: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(width, 18.0), Sense::hover());
    let painter = ui.painter();
    let track = Rect::from_center_size(rect.center(), Vec2::new(width, 12.0));
    let x = |share: f64| tick_at(track, share);
    for tick in TICKS {
        painter.vline(x(tick), rect.top()..=track.top(), Stroke::new(1.0, tokens.edge));
    }
    if bar.is_withheld {
        painter.rect_stroke(track, 2.0, Stroke::new(1.0, tokens.edge), StrokeKind::Inside);
    } else {
        painter.rect_filled(track, 2.0, tokens.chosen);
        // The tint alone does not show where the whole ends.
        painter.rect_stroke(track, 2.0, Stroke::new(1.0, tokens.edge), StrokeKind::Inside);
        painter.rect_filled(track.with_max_x(x(bar.low)), 2.0, tokens.accent);
    }
    if let Some(claimed) = bar.claimed.filter(|it| bar.low < *it && !bar.is_withheld) {
        let outline = track.with_max_x(x(claimed));
        painter.rect_stroke(outline, 2.0, Stroke::new(1.5, tokens.accent), StrokeKind::Inside);
    }
    // The whisker stands over the bar with a small foot at its end.
    let y = rect.bottom() - 1.0;
    let whisker = Stroke::new(1.5, tokens.ink);
    painter.hline(x(bar.low)..=x(bar.high), y, whisker);
    for end in [bar.low, bar.high] {
        painter.vline(x(end), y - 3.0..=y + 1.0, whisker);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a share of a width")]
fn as_f32(share: f64) -> f32 {
    share as f32
}
