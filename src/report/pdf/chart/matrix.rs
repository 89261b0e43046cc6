//! The risk matrix: a numbered disc where each risk stands before measures, a line to where it stands now, an arrow to the target.

use crate::domain::RiskBand;
use crate::report::document::{Align, Arrow, Matrix};

use super::super::lines::Setter;
use super::super::marks::draw_band;
use super::super::pen::Dash;
use super::super::style::{Ink, LEFT, RIGHT, Setting};
use super::grid::{ABOVE, Axes, BELOW, Grid};
use super::placing::Spot;
use super::routes::{Route, Routes};
use super::{Drawn, Pen, Text, label};

/// From this many risks on the matrix takes the whole width, and its marks carry their numbers too.
const MANY: usize = 21;

/// Prepares a matrix.
pub(super) fn drawn(setter: &mut Setter, matrix: &Matrix) -> Drawn {
    let is_many = MANY <= matrix.arrows.len();
    let grid = if is_many { Grid::WHOLE } else { Grid::BESIDE_KEY };
    let routes = Routes::new(&matrix.arrows, grid, is_many);
    let mut set = |setting: Setting| -> Vec<Text> {
        matrix.arrows.iter().map(|arrow| label(setter, &arrow.label, setting, 40.0)).collect()
    };
    let labels = set(Setting::CHART.bold().sized(routes.letters));
    let numbers = if is_many { set(Setting::CHART.sized(5.4)) } else { Vec::new() };
    let axes = Axes::new(setter, matrix, grid);
    let key = Key::new(setter, matrix);
    let arrows = matrix.arrows.clone();
    let key_height = if is_many { 30.0 } else { 0.0 };
    let draw = move |pen: &mut Pen, top: f32| {
        let top = top + ABOVE;
        grid.draw(pen, top);
        axes.draw(pen, grid, top);
        draw_routes(pen, &routes, &arrows, top);
        for (route, number) in routes.all.iter().zip(&numbers).filter(|(route, _)| route.moves) {
            let place = (route.net.0 + 3.8, route.net.1 + top - number.height() / 2.0);
            number.draw_untagged(pen, place, 40.0, Align::Left);
        }
        for (route, words) in routes.all.iter().zip(&labels) {
            draw_disc(pen, (route.disc.0, route.disc.1 + top), routes.radius, words);
        }
        if is_many {
            key.draw_below(pen, top + grid.bottom() + BELOW + 8.0);
        } else {
            key.draw_beside(pen, (grid.right() + 16.0, top));
        }
    };
    Drawn { height: ABOVE + grid.bottom() + BELOW + key_height, draw: Box::new(draw) }
}

/// Draws all lines, then all their ends, so that no line crosses a mark.
fn draw_routes(pen: &mut Pen, routes: &Routes, arrows: &[Arrow], top: f32) {
    for (route, arrow) in routes.all.iter().zip(arrows) {
        route.draw_lines(pen, top, arrow.band, routes.radius);
    }
    for (route, arrow) in routes.all.iter().zip(arrows) {
        route.draw_ends(pen, top, arrow.band);
    }
}

impl Route {
    fn draw_lines(&self, pen: &mut Pen, top: f32, band: RiskBand, radius: f32) {
        let down = |spot: Spot| (spot.0, spot.1 + top);
        let (disc, net, target) = (down(self.disc), down(self.net), down(self.target));
        if self.moves {
            pen.line(&[towards(disc, net, radius), net], Ink::of(band).tint(70), 0.7, Dash::Solid);
        }
        if self.is_planned {
            let from = if self.moves { net } else { towards(disc, target, radius) };
            pen.line(&[from, towards(target, from, 2.6)], Ink::SOFT, 0.6, Dash::Dotted);
        }
    }

    fn draw_ends(&self, pen: &mut Pen, top: f32, band: RiskBand) {
        let down = |spot: Spot| (spot.0, spot.1 + top);
        if self.is_planned {
            let from = if self.moves { self.net } else { self.disc };
            draw_head(pen, down(from), down(self.target));
        }
        if self.moves {
            draw_band(pen, band, down(self.net), 2.9);
        }
    }
}

fn draw_disc(pen: &mut Pen, centre: Spot, radius: f32, words: &Text) {
    pen.fill_circle(centre, radius, Ink::PAPER);
    pen.outline_circle(centre, radius, Ink::INK, 0.7);
    let width = words.width();
    let place = (centre.0 - width / 2.0, centre.1 - words.height() / 2.0);
    words.draw_untagged(pen, place, width, Align::Left);
}

/// The point that lies so far from `from` in the direction of `to`.
fn towards(from: Spot, to: Spot, length: f32) -> Spot {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let whole = (x * x + y * y).sqrt().max(0.01);
    (from.0 + x / whole * length, from.1 + y / whole * length)
}

/// An open arrow head with its tip at `to`.
fn draw_head(pen: &mut Pen, from: Spot, to: Spot) {
    let back = towards(to, from, 5.6);
    let (x, y) = ((to.0 - back.0) * 0.46, (to.1 - back.1) * 0.46);
    let corners = [to, (back.0 - y, back.1 + x), (back.0 + y, back.1 - x)];
    pen.fill_polygon(&corners, Ink::PAPER);
    pen.outline_polygon(&corners, Ink::SOFT, 0.8);
}

/// What the marks mean.
struct Key {
    words: [Text; 6],
    sample: Text,
}

/// The room for a mark of the key.
const MARK: f32 = 22.0;

impl Key {
    fn new(setter: &mut Setter, matrix: &Matrix) -> Self {
        let width = RIGHT - Grid::BESIDE_KEY.right() - 16.0 - MARK;
        let [gross, net, target] = &matrix.key;
        let [tolerable, significant, critical] = &matrix.bands;
        let words = [gross, net, target, tolerable, significant, critical];
        let words = words.map(|words| label(setter, words, Setting::CHART_SOFT, width));
        let sample = label(setter, "1", Setting::CHART.bold().sized(7.2), 20.0);
        Self { words, sample }
    }

    fn draw_beside(&self, pen: &mut Pen, (left, top): Spot) {
        let mut y = top + 8.0;
        for (index, words) in self.words.iter().enumerate() {
            self.draw_entry(pen, index, words, (left, y));
            y += words.height() + if index == 2 { 17.0 } else { 9.0 };
        }
    }

    fn draw_below(&self, pen: &mut Pen, top: f32) {
        let mut x = LEFT + 8.0;
        for (index, words) in self.words.iter().enumerate() {
            self.draw_entry(pen, index, words, (x, top + 4.0));
            x += MARK + words.width() + if index == 2 { 26.0 } else { 12.0 };
        }
    }

    fn draw_entry(&self, pen: &mut Pen, index: usize, words: &Text, (left, y): Spot) {
        let x = left + 8.0;
        match index {
            0 => draw_disc(pen, (x, y), 6.4, &self.sample),
            1 => {
                pen.line(&[(left, y), (x + 4.0, y)], Ink::SIGNIFICANT, 0.7, Dash::Solid);
                draw_band(pen, RiskBand::Significant, (x + 4.0, y), 2.9);
            }
            2 => {
                pen.line(&[(left, y), (x + 5.0, y)], Ink::SOFT, 0.6, Dash::Dotted);
                draw_head(pen, (left, y), (x + 7.0, y));
            }
            3 => draw_band(pen, RiskBand::Tolerable, (x, y), 3.4),
            4 => draw_band(pen, RiskBand::Significant, (x, y), 3.4),
            _ => draw_band(pen, RiskBand::Critical, (x, y), 3.4),
        }
        let top = y - words.setting().leading / 2.0;
        words.draw_untagged(pen, (left + MARK, top), words.width(), Align::Left);
    }
}
