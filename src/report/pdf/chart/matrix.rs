//! The risk matrix, as in the window: a numbered disc where each risk stands now, a line from where it stood before measures, an arrow to the target.

use crate::domain::RiskBand;
use crate::report::document::{Align, Matrix};

use super::super::lines::Setter;
use super::super::pen::Dash;
use super::super::style::{Ink, RIGHT, Setting};
use super::grid::{self, ABOVE, Axes, BELOW, FIELD_BOTTOM, FIELD_RIGHT};
use super::placing::Spot;
use super::routes::{RADIUS, Route, routes};
use super::{Drawn, Pen, Text, label};

/// The radius of the dot where a risk stood before measures.
const DOT: f32 = 2.2;

/// Prepares a matrix.
pub(super) fn drawn(setter: &mut Setter, matrix: &Matrix) -> Drawn {
    let routes = routes(&matrix.arrows);
    let numbered = Setting::CHART.bold().sized(7.2);
    let labels: Vec<Text> =
        matrix.arrows.iter().map(|arrow| label(setter, &arrow.label, numbered, 40.0)).collect();
    let axes = Axes::new(setter, matrix);
    let key = Key::new(setter, matrix);
    let bands: Vec<RiskBand> = matrix.arrows.iter().map(|arrow| arrow.band).collect();
    let draw = move |pen: &mut Pen, top: f32| {
        let top = top + ABOVE;
        grid::draw(pen, top);
        axes.draw(pen, top);
        for (route, band) in routes.iter().zip(&bands) {
            route.draw_lines(pen, top, *band);
        }
        for ((route, band), words) in routes.iter().zip(&bands).zip(&labels) {
            draw_disc(pen, (route.net.0, route.net.1 + top), Ink::of(*band), words);
        }
        key.draw(pen, (FIELD_RIGHT + 16.0, top));
    };
    Drawn { height: ABOVE + FIELD_BOTTOM + BELOW, draw: Box::new(draw) }
}

impl Route {
    fn draw_lines(&self, pen: &mut Pen, top: f32, band: RiskBand) {
        let down = |spot: Spot| (spot.0, spot.1 + top);
        let (gross, net, target) = (down(self.gross), down(self.net), down(self.target));
        if self.moves {
            pen.line(&[gross, net], Ink::of(band).tint(70), 0.7, Dash::Solid);
            pen.fill_circle(gross, DOT, Ink::SOFT);
        }
        if self.is_planned {
            let from = towards(net, target, RADIUS);
            pen.line(&[from, towards(target, from, 2.6)], Ink::SOFT, 0.6, Dash::Dotted);
            draw_head(pen, from, target);
        }
    }
}

fn draw_disc(pen: &mut Pen, centre: Spot, ink: Ink, words: &Text) {
    pen.fill_circle(centre, RADIUS, Ink::PAPER);
    pen.outline_circle(centre, RADIUS, ink, 1.1);
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
    words: [Text; 3],
    sample: Text,
}

/// The room for a mark of the key.
const MARK: f32 = 22.0;

impl Key {
    fn new(setter: &mut Setter, matrix: &Matrix) -> Self {
        let width = RIGHT - FIELD_RIGHT - 16.0 - MARK;
        let words =
            matrix.key.each_ref().map(|words| label(setter, words, Setting::CHART_SOFT, width));
        let sample = label(setter, "1", Setting::CHART.bold().sized(7.2), 20.0);
        Self { words, sample }
    }

    fn draw(&self, pen: &mut Pen, (left, top): Spot) {
        let mut y = top + 8.0;
        for (index, words) in self.words.iter().enumerate() {
            let x = left + 8.0;
            match index {
                0 => {
                    pen.line(&[(x, y), (left + MARK - 4.0, y)], Ink::SOFT, 0.7, Dash::Solid);
                    pen.fill_circle((x, y), DOT, Ink::SOFT);
                }
                1 => draw_disc(pen, (x, y), Ink::INK, &self.sample),
                _ => {
                    pen.line(&[(left, y), (x + 5.0, y)], Ink::SOFT, 0.6, Dash::Dotted);
                    draw_head(pen, (left, y), (x + 7.0, y));
                }
            }
            let top = y - words.setting().leading / 2.0;
            words.draw_untagged(pen, (left + MARK, top), words.width(), Align::Left);
            y += words.height() + 9.0;
        }
    }
}
