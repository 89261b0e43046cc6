//! The shapes that stand for the bands, so that no meaning rests on colour: circle, triangle, square.

use crate::domain::RiskBand;

use super::pen::Pen;
use super::style::Ink;

/// Draws a band's shape, filled with its ink, around a centre.
pub(super) fn draw_band(pen: &mut Pen, band: RiskBand, (x, y): (f32, f32), radius: f32) {
    match outline(band, (x, y), radius) {
        None => pen.fill_circle((x, y), radius, Ink::of(band)),
        Some(points) => pen.fill_polygon(&points, Ink::of(band)),
    }
}

/// The corners of a band's shape; none for the circle. All three look equally large.
fn outline(band: RiskBand, (x, y): (f32, f32), radius: f32) -> Option<Vec<(f32, f32)>> {
    match band {
        RiskBand::Tolerable => None,
        RiskBand::Significant => {
            let (up, down, half) = (radius * 1.18, radius * 0.87, radius * 1.16);
            Some(vec![(x, y - up), (x + half, y + down), (x - half, y + down)])
        }
        RiskBand::Critical => {
            let half = radius * 0.89;
            Some(vec![
                (x - half, y - half),
                (x + half, y - half),
                (x + half, y + half),
                (x - half, y + half),
            ])
        }
    }
}
