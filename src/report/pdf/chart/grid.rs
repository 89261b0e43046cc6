//! The ground of the risk matrix: degrees of impact and likelihood, the bands between their curves, and the names of all.

use crate::domain::RiskBand;
use crate::report::document::{Align, Matrix};
use crate::scoring::band_of;
use crate::scoring::constants::{SIGNIFICANT_BELOW, TOLERABLE_BELOW};

use super::super::count;
use super::super::lines::Setter;
use super::super::pen::Dash;
use super::super::style::{Ink, LEFT, Setting};
use super::placing::{Area, Spot};
use super::{Pen, Text, label, part};

/// The room left of the field, for the numbers of the vertical axis.
const GUTTER: f32 = 14.0;
/// The room above the field, for the name of the vertical axis.
pub(super) const ABOVE: f32 = 14.0;
/// The room below the field, for the numbers and the name of the horizontal axis.
pub(super) const BELOW: f32 = 22.0;
/// The left edge of the field.
const FIELD: f32 = LEFT + GUTTER;
/// The width and height of a degree.
const STEP: (f32, f32) = (88.0, 50.0);
/// The right edge of the field.
pub(super) const FIELD_RIGHT: f32 = FIELD + STEP.0 * 4.0;
/// The lower edge of the field, from its upper edge.
pub(super) const FIELD_BOTTOM: f32 = STEP.1 * 4.0;
/// Half a degree beyond the least and the greatest.
const ENDS: (f64, f64) = (0.5, 4.5);
/// How many straight pieces a curve is drawn in.
const PIECES: u8 = 40;

/// Where (impact, likelihood) stands; heights are from the upper edge of the field.
pub(super) fn spot((impact, likelihood): (f64, f64)) -> Spot {
    let step = |value: f64| part((value - ENDS.0) / 4.0) * 4.0;
    (FIELD + STEP.0 * step(impact), STEP.1 * (4.0 - step(likelihood)))
}

/// The band of the risks that stand there.
pub(super) fn band_at((x, y): Spot) -> RiskBand {
    let (across, down) = ((x - FIELD) / STEP.0, y / STEP.1);
    let (impact, likelihood) = (f64::from(across) + ENDS.0, ENDS.1 - f64::from(down));
    band_of(impact * likelihood)
}

/// The field without an edge.
pub(super) fn inside(edge: f32) -> Area {
    [FIELD + edge, edge, FIELD_RIGHT - edge, FIELD_BOTTOM - edge]
}

/// The places of one risk, from the upper edge of the field to its right edge.
fn curve(risk: f64) -> Vec<Spot> {
    let first = risk / ENDS.1;
    let along = (0..=PIECES).map(|it| f64::from(it) / f64::from(PIECES));
    along.map(|it| first + (ENDS.1 - first) * it).map(|it| spot((it, risk / it))).collect()
}

/// Draws the field from `top` down: the bands, their borders, and lines between the degrees.
pub(super) fn draw(pen: &mut Pen, top: f32) {
    let tint = |band| Ink::of(band).tint(11);
    pen.fill_rect((FIELD, top), (STEP.0 * 4.0, FIELD_BOTTOM), tint(RiskBand::Critical));
    let borders = [
        (RiskBand::Significant, RiskBand::Critical, SIGNIFICANT_BELOW),
        (RiskBand::Tolerable, RiskBand::Significant, TOLERABLE_BELOW),
    ];
    let curves = borders.map(|(below, above, risk)| {
        let curve: Vec<Spot> = curve(risk).into_iter().map(|(x, y)| (x, y + top)).collect();
        (below, above, curve)
    });
    for (below, _, curve) in &curves {
        let mut area = vec![(FIELD, top + FIELD_BOTTOM), (FIELD, top)];
        area.extend(curve);
        area.push((FIELD_RIGHT, top + FIELD_BOTTOM));
        pen.fill_polygon(&area, tint(*below));
    }
    for line in 1..4_u8 {
        let x = FIELD + STEP.0 * f32::from(line);
        let y = top + STEP.1 * f32::from(line);
        pen.line(&[(x, top), (x, top + FIELD_BOTTOM)], Ink::PAPER, 1.0, Dash::Solid);
        pen.line(&[(FIELD, y), (FIELD_RIGHT, y)], Ink::PAPER, 1.0, Dash::Solid);
    }
    for (_, above, curve) in &curves {
        pen.line(curve, Ink::of(*above).tint(60), 0.7, Dash::Solid);
    }
}

/// The numbers and names of the axes, and the names of the bands.
pub(super) struct Axes {
    numbers: Vec<Text>,
    impact: Text,
    likelihood: Text,
    bands: [Text; 3],
}

impl Axes {
    /// Sets the words.
    pub(super) fn new(setter: &mut Setter, matrix: &Matrix) -> Self {
        let soft = Setting::CHART_SOFT;
        let numbers = ["1", "2", "3", "4"].map(|number| label(setter, number, soft, 20.0));
        let impact = label(setter, &format!("{} →", matrix.impact_title), soft, STEP.0 * 4.0);
        let likelihood =
            label(setter, &format!("{} ↑", matrix.likelihood_title), soft, STEP.0 * 4.0);
        let [tolerable, significant, critical] = &matrix.bands;
        let named = [
            (RiskBand::Tolerable, tolerable),
            (RiskBand::Significant, significant),
            (RiskBand::Critical, critical),
        ];
        let bands = named
            .map(|(band, words)| label(setter, words, soft.inked(Ink::of(band)), STEP.0 * 2.0));
        Self { numbers: numbers.into(), impact, likelihood, bands }
    }

    /// Draws them around and in a field that begins at `top`.
    pub(super) fn draw(&self, pen: &mut Pen, top: f32) {
        let whole = STEP.0 * 4.0;
        self.likelihood.draw_untagged(pen, (FIELD, top - ABOVE), whole, Align::Left);
        let bottom = top + FIELD_BOTTOM;
        for (index, number) in self.numbers.iter().enumerate() {
            let step = count(index);
            let across = (FIELD + STEP.0 * step, bottom + 3.0);
            number.draw_untagged(pen, across, STEP.0, Align::Centre);
            let up = top + STEP.1 * (3.5 - step) - number.height() / 2.0;
            number.draw_untagged(pen, (LEFT, up), 10.0, Align::Centre);
        }
        self.impact.draw_untagged(pen, (FIELD, bottom + 12.0), whole, Align::Right);
        // At the right edge, where each band is widest and few risks stand.
        let edges = [
            bottom - self.bands[0].height() - 2.0,
            top + spot((ENDS.1, TOLERABLE_BELOW / (ENDS.1 - 0.6))).1 - self.bands[1].height() - 2.0,
            top + 2.0,
        ];
        for (words, y) in self.bands.iter().zip(edges) {
            words.draw_untagged(pen, (FIELD, y), whole - 4.0, Align::Right);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_the_band_of_its_product() {
        let table = [
            ((4.0, 1.7), RiskBand::Significant),
            ((1.9, 4.0), RiskBand::Critical),
            ((2.0, 1.7), RiskBand::Tolerable),
            ((1.0, 1.0), RiskBand::Tolerable),
            ((4.0, 4.0), RiskBand::Critical),
        ];
        for (place, band) in table {
            assert_eq!(band_at(spot(place)), band, "{place:?}");
        }
    }

    #[test]
    fn whole_degrees_stand_in_the_middle_between_lines() {
        let (x, y) = spot((1.0, 4.0));
        assert!((x - FIELD - STEP.0 / 2.0).abs() < 0.01 && (y - STEP.1 / 2.0).abs() < 0.01);
    }
}
