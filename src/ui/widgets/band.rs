//! A risk band as shape, word and colour, so that it stays readable in grey.

use eframe::egui::epaint::PathShape;
use eframe::egui::{
    Color32, Painter, Pos2, Rect, Response, RichText, Sense, Shape, Stroke, Ui, Vec2,
};

use crate::domain::RiskBand;
use crate::i18n::Tr;
use crate::ui::theme::Tokens;

/// The colour of a band.
pub(crate) fn colour(tokens: &Tokens, band: RiskBand) -> Color32 {
    match band {
        RiskBand::Tolerable => tokens.tolerable,
        RiskBand::Significant => tokens.significant,
        RiskBand::Critical => tokens.critical,
    }
}

/// The shape of a band as a letter.
pub(crate) fn mark(band: RiskBand) -> &'static str {
    match band {
        RiskBand::Tolerable => "●",
        RiskBand::Significant => "▲",
        RiskBand::Critical => "■",
    }
}

/// Paints the shape of a band: a disc, a triangle or a square.
pub(crate) fn paint_shape(
    painter: &Painter,
    tokens: &Tokens,
    band: RiskBand,
    at: Pos2,
    radius: f32,
) {
    let colour = colour(tokens, band);
    match band {
        RiskBand::Tolerable => {
            painter.circle_filled(at, radius, colour);
        }
        RiskBand::Significant => {
            let points = vec![
                at + Vec2::new(0.0, -radius * 1.1),
                at + Vec2::new(radius * 1.1, radius * 0.9),
                at + Vec2::new(-radius * 1.1, radius * 0.9),
            ];
            painter.add(Shape::Path(PathShape::convex_polygon(points, colour, Stroke::NONE)));
        }
        RiskBand::Critical => {
            painter.rect_filled(Rect::from_center_size(at, Vec2::splat(radius * 1.9)), 0.0, colour);
        }
    }
}

/// The shape and the word of a band.
pub(crate) fn band_ui(ui: &mut Ui, tokens: &Tokens, tr: &Tr, band: RiskBand) -> Response {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::hover());
        paint_shape(ui.painter(), tokens, band, rect.center(), 6.0);
        ui.label(RichText::new(tr.risk_band(band)).color(colour(tokens, band)))
    })
    .inner
}
