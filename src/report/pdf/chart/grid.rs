//! The ground of the risk matrix: sixteen cells, their bands and the names of the axes.

use crate::domain::RiskBand;
use crate::report::document::{Align, Matrix};

use super::super::count;
use super::super::lines::Setter;
use super::super::pen::Dash;
use super::super::style::{Ink, LEFT, Setting, WIDTH};
use super::placing::{Area, Spot};
use super::{Pen, Text, label, part};

/// The room left of the cells, for the numbers of the vertical axis.
const GUTTER: f32 = 14.0;
/// The room above the cells, for the name of the vertical axis.
pub(super) const ABOVE: f32 = 14.0;
/// The room below the cells, for the numbers and the name of the horizontal axis.
pub(super) const BELOW: f32 = 22.0;

/// The cells; heights are from their upper edge.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    /// The left edge.
    pub(super) left: f32,
    /// The width of a cell.
    pub(super) width: f32,
    /// The height of a cell.
    pub(super) height: f32,
}

impl Grid {
    /// The grid with room for the key at its right.
    pub(super) const BESIDE_KEY: Self = Self { left: LEFT + GUTTER, width: 88.0, height: 56.0 };
    /// The grid of the whole width, for many risks.
    pub(super) const WHOLE: Self =
        Self { left: LEFT + GUTTER, width: (WIDTH - GUTTER) / 4.0, height: 92.0 };

    /// The right edge.
    pub(super) fn right(self) -> f32 {
        self.left + self.width * 4.0
    }

    /// The lower edge.
    pub(super) fn bottom(self) -> f32 {
        self.height * 4.0
    }

    /// The upper left corner of a cell.
    fn corner(self, impact: u8, likelihood: u8) -> Spot {
        let across = f32::from(impact.saturating_sub(1));
        (self.left + self.width * across, self.height * f32::from(4_u8.saturating_sub(likelihood)))
    }

    /// A cell without its edge.
    pub(super) fn inside(self, (impact, likelihood): (u8, u8)) -> Area {
        let (left, top) = self.corner(impact, likelihood);
        [left + 1.5, top + 1.5, left + self.width - 1.5, top + self.height - 1.5]
    }

    /// All cells without their outer edge.
    pub(super) fn area(self, edge: f32) -> Area {
        [self.left + edge, edge, self.right() - edge, self.bottom() - edge]
    }

    /// Where (impact, likelihood) stands.
    pub(super) fn spot(self, (impact, likelihood): (f64, f64)) -> Spot {
        let step = |value: f64| part((value - 1.0) / 3.0) * 3.0;
        (self.left + self.width * (step(impact) + 0.5), self.height * (3.5 - step(likelihood)))
    }

    /// Draws the cells from `top` down.
    pub(super) fn draw(self, pen: &mut Pen, top: f32) {
        for (impact, likelihood) in cells() {
            let (left, y) = self.corner(impact, likelihood);
            let ink = Ink::of(band_of(impact, likelihood)).tint(9);
            pen.fill_rect((left, top + y), (self.width, self.height), ink);
        }
        for line in 0..=4_u8 {
            let x = self.left + self.width * f32::from(line);
            let y = top + self.height * f32::from(line);
            pen.line(&[(x, top), (x, top + self.bottom())], Ink::PAPER, 1.4, Dash::Solid);
            pen.line(&[(self.left, y), (self.right(), y)], Ink::PAPER, 1.4, Dash::Solid);
        }
        self.draw_borders(pen, top);
    }

    /// Lines between cells of different bands, which show the bands without colour.
    fn draw_borders(self, pen: &mut Pen, top: f32) {
        let mut line = |from: Spot, to: Spot| pen.line(&[from, to], Ink::SOFT, 0.6, Dash::Solid);
        for (impact, likelihood) in cells() {
            let band = band_of(impact, likelihood);
            let (left, y) = self.corner(impact, likelihood);
            let (x, y) = (left + self.width, top + y);
            if impact < 4 && band_of(impact + 1, likelihood) != band {
                line((x, y), (x, y + self.height));
            }
            if likelihood < 4 && band_of(impact, likelihood + 1) != band {
                line((left, y), (x, y));
            }
        }
    }
}

/// Every cell.
fn cells() -> impl Iterator<Item = (u8, u8)> {
    (1..=4).flat_map(|impact| (1..=4).map(move |likelihood| (impact, likelihood)))
}

/// The band of a cell, by the product of its degrees (METHOD section 5).
fn band_of(impact: u8, likelihood: u8) -> RiskBand {
    match impact * likelihood {
        ..=3 => RiskBand::Tolerable,
        4..=6 => RiskBand::Significant,
        7.. => RiskBand::Critical,
    }
}

/// The numbers and names of the axes, and the product of each cell.
pub(super) struct Axes {
    numbers: Vec<Text>,
    products: Vec<(Text, Spot)>,
    impact: Text,
    likelihood: Text,
}

impl Axes {
    /// Sets the words.
    pub(super) fn new(setter: &mut Setter, matrix: &Matrix, grid: Grid) -> Self {
        let soft = Setting::CHART_SOFT;
        let numbers = ["1", "2", "3", "4"].map(|number| label(setter, number, soft, 20.0));
        let impact = label(setter, &format!("{} →", matrix.impact_title), soft, grid.width * 4.0);
        let likelihood =
            label(setter, &format!("{} ↑", matrix.likelihood_title), soft, grid.width * 4.0);
        let mut products = Vec::new();
        for (x, y) in cells() {
            let product = label(setter, &(x * y).to_string(), soft.sized(6.4), 20.0);
            let (left, top) = grid.corner(x, y);
            products.push((product, (left + 3.5, top + 2.0)));
        }
        Self { numbers: numbers.into(), products, impact, likelihood }
    }

    /// Draws them around a grid whose cells begin at `top`.
    pub(super) fn draw(&self, pen: &mut Pen, grid: Grid, top: f32) {
        let whole = grid.width * 4.0;
        self.likelihood.draw_untagged(pen, (grid.left, top - ABOVE), whole, Align::Left);
        for (product, (left, y)) in &self.products {
            product.draw_untagged(pen, (*left, top + y), 20.0, Align::Left);
        }
        let bottom = top + grid.bottom();
        for (index, number) in self.numbers.iter().enumerate() {
            let step = count(index);
            let across = (grid.left + grid.width * step, bottom + 3.0);
            number.draw_untagged(pen, across, grid.width, Align::Centre);
            let up = top + grid.height * (3.5 - step) - number.height() / 2.0;
            number.draw_untagged(pen, (LEFT, up), 10.0, Align::Centre);
        }
        self.impact.draw_untagged(pen, (grid.left, bottom + 12.0), whole, Align::Right);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_has_the_band_of_its_product() {
        let n_cells = |band| cells().filter(|(x, y)| band_of(*x, *y) == band).count();
        assert_eq!(RiskBand::ALL.map(n_cells), [5, 5, 6]);
        assert_eq!(band_of(2, 2), RiskBand::Significant);
        assert_eq!(band_of(4, 2), RiskBand::Critical);
    }

    #[test]
    fn whole_degrees_stand_in_the_middle_of_their_cell() {
        for grid in [Grid::BESIDE_KEY, Grid::WHOLE] {
            for (impact, likelihood) in cells() {
                let [left, top, right, bottom] = grid.inside((impact, likelihood));
                let (x, y) = grid.spot((f64::from(impact), f64::from(likelihood)));
                assert!((f32::midpoint(left, right) - x).abs() < 0.01);
                assert!((f32::midpoint(top, bottom) - y).abs() < 0.01);
            }
        }
    }
}
