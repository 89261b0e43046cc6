//! The risk matrix: a numbered disc where each risk stands before measures, a line to where it stands now, an arrow to the target.

use std::collections::BTreeMap;

use crate::domain::RiskBand;
use crate::report::document::{Align, Arrow, Matrix};

use super::super::lines::Setter;
use super::super::marks::draw_band;
use super::super::pen::Dash;
use super::super::style::{Ink, LEFT, RIGHT, Setting};
use super::placing::{Area, Spot, rows, spread};
use super::{Drawn, Pen, Text, label};

/// The width of a cell.
const CELL_WIDTH: f32 = 88.0;
/// The height of a cell.
const CELL_HEIGHT: f32 = 61.0;
/// The left edge of the cells, right of the numbers.
const GRID_LEFT: f32 = LEFT + 14.0;
/// The room above the cells, for the name of the vertical axis.
const ABOVE: f32 = 14.0;
/// The left edge of the key.
const KEY_LEFT: f32 = GRID_LEFT + CELL_WIDTH * 4.0 + 16.0;
/// The sizes of discs to choose from, the largest first: radius and size of letters.
const DISCS: [(f32, f32); 4] = [(6.4, 7.2), (5.6, 6.6), (4.8, 5.8), (4.0, 5.0)];

/// Where the marks of one risk stand.
struct Route {
    disc: Spot,
    net: Spot,
    target: Spot,
    /// Whether measures in place move the risk at all.
    moves: bool,
    /// Whether the plan moves it further.
    is_planned: bool,
}

/// Prepares a matrix.
pub(super) fn drawn(setter: &mut Setter, matrix: &Matrix) -> Drawn {
    let (routes, disc) = routes(&matrix.arrows);
    let setting = Setting::CHART.bold().sized(disc.1);
    let labels: Vec<Text> =
        matrix.arrows.iter().map(|arrow| label(setter, &arrow.label, setting, 40.0)).collect();
    let axes = Axes::new(setter, matrix);
    let key = Key::new(setter, matrix);
    let arrows = matrix.arrows.clone();
    let bottom = ABOVE + CELL_HEIGHT * 4.0;
    let draw = move |pen: &mut Pen, top: f32| {
        let grid = top + ABOVE;
        ground(pen, grid);
        axes.draw(pen, top);
        for (route, arrow) in routes.iter().zip(&arrows) {
            route.draw_lines(pen, grid, arrow.band, disc.0);
        }
        for (route, arrow) in routes.iter().zip(&arrows) {
            route.draw_ends(pen, grid, arrow.band);
        }
        for (route, words) in routes.iter().zip(&labels) {
            draw_disc(pen, (route.disc.0, route.disc.1 + grid), disc.0, words);
        }
        key.draw(pen, grid);
    };
    Drawn { height: bottom + 22.0, draw: Box::new(draw) }
}

/// Where everything goes, from the upper left corner of the grid, and the size of the discs.
fn routes(arrows: &[Arrow]) -> (Vec<Route>, (f32, f32)) {
    let mut cells: BTreeMap<(u8, u8), Vec<usize>> = BTreeMap::new();
    for (index, arrow) in arrows.iter().enumerate() {
        cells.entry((degree(arrow.gross.0), degree(arrow.gross.1))).or_default().push(index);
    }
    let smallest = DISCS.last().copied().unwrap_or((4.0, 5.0));
    let placed =
        DISCS.into_iter().find_map(|disc| discs(&cells, disc.0).map(|spots| (spots, disc)));
    let (spots, disc) = placed.unwrap_or_else(|| (crowded(&cells, smallest.0), smallest));
    let at = |index: usize| spots.get(&index).copied().unwrap_or_default();
    // An arrow starts at its disc, so all of it is moved as its disc is, though less: directions stay true.
    let shifted = |index: usize, arrow: &Arrow, end: (f64, f64)| {
        let (home, disc, spot) = (spot(arrow.gross), at(index), spot(end));
        (spot.0 + (disc.0 - home.0) * 0.5, spot.1 + (disc.1 - home.1) * 0.5)
    };
    let area = [4.0 + GRID_LEFT, 4.0, GRID_LEFT + CELL_WIDTH * 4.0 - 4.0, CELL_HEIGHT * 4.0 - 4.0];
    let taken: Vec<Spot> = (0..arrows.len()).map(at).collect();
    let nets: Vec<Spot> =
        arrows.iter().enumerate().map(|(index, arrow)| shifted(index, arrow, arrow.net)).collect();
    let nets = spread(&nets, &taken, area, disc.0 + 4.0);
    let taken: Vec<Spot> = taken.into_iter().chain(nets.iter().copied()).collect();
    let targets: Vec<Spot> = arrows
        .iter()
        .enumerate()
        .map(|(index, arrow)| shifted(index, arrow, arrow.target))
        .collect();
    let targets = spread(&targets, &taken, area, disc.0 + 3.0);
    let routes = arrows.iter().enumerate().zip(nets.into_iter().zip(targets));
    let route = |((index, arrow), (net, target)): ((usize, &Arrow), (Spot, Spot))| Route {
        disc: at(index),
        net,
        target,
        moves: is_apart(arrow.gross, arrow.net),
        is_planned: is_apart(arrow.net, arrow.target),
    };
    (routes.map(route).collect(), disc)
}

fn is_apart(from: (f64, f64), to: (f64, f64)) -> bool {
    0.02 < (from.0 - to.0).abs() + (from.1 - to.1).abs()
}

/// The discs of every cell in tidy rows; none if a cell is too crowded for that size.
fn discs(cells: &BTreeMap<(u8, u8), Vec<usize>>, radius: f32) -> Option<BTreeMap<usize, Spot>> {
    let mut spots = BTreeMap::new();
    for (cell, indices) in cells {
        let placed = rows(indices.len(), inside(*cell), radius * 2.0 + 1.6)?;
        spots.extend(indices.iter().copied().zip(placed));
    }
    Some(spots)
}

/// More risks than fit into a cell: they spill over its edges.
fn crowded(cells: &BTreeMap<(u8, u8), Vec<usize>>, radius: f32) -> BTreeMap<usize, Spot> {
    let area = [GRID_LEFT, 0.0, GRID_LEFT + CELL_WIDTH * 4.0, CELL_HEIGHT * 4.0];
    let indices: Vec<usize> = cells.values().flatten().copied().collect();
    let centre = |cell: &(u8, u8)| {
        let [left, top, right, bottom] = inside(*cell);
        (f32::midpoint(left, right), f32::midpoint(top, bottom))
    };
    let wanted: Vec<Spot> =
        cells.iter().flat_map(|(cell, indices)| indices.iter().map(|_| centre(cell))).collect();
    indices.into_iter().zip(spread(&wanted, &[], area, radius * 2.0)).collect()
}

/// A cell without its edge.
fn inside((impact, likelihood): (u8, u8)) -> Area {
    let left = GRID_LEFT + CELL_WIDTH * f32::from(impact.saturating_sub(1));
    let top = CELL_HEIGHT * f32::from(4_u8.saturating_sub(likelihood));
    [left + 1.5, top + 1.5, left + CELL_WIDTH - 1.5, top + CELL_HEIGHT - 1.5]
}

/// The whole degree nearest to a value.
fn degree(value: f64) -> u8 {
    (1..=4_u8)
        .min_by(|a, b| (f64::from(*a) - value).abs().total_cmp(&(f64::from(*b) - value).abs()))
        .unwrap_or(1)
}

/// Where (impact, likelihood) stands.
fn spot((impact, likelihood): (f64, f64)) -> Spot {
    let part = |value: f64| super::part((value - 1.0) / 3.0) * 3.0;
    (GRID_LEFT + CELL_WIDTH * (part(impact) + 0.5), CELL_HEIGHT * (3.5 - part(likelihood)))
}

/// The band of a cell, by the product of its degrees (METHOD section 5).
fn band_of(impact: u8, likelihood: u8) -> RiskBand {
    match f64::from(impact) * f64::from(likelihood) {
        product if product < 3.5 => RiskBand::Tolerable,
        product if product < 7.0 => RiskBand::Significant,
        _ => RiskBand::Critical,
    }
}

fn ground(pen: &mut Pen, grid: f32) {
    for impact in 1..=4 {
        for likelihood in 1..=4 {
            let band = band_of(impact, likelihood);
            let left = GRID_LEFT + CELL_WIDTH * f32::from(impact - 1);
            let top = grid + CELL_HEIGHT * f32::from(4 - likelihood);
            pen.fill_rect((left, top), (CELL_WIDTH, CELL_HEIGHT), Ink::of(band).tint(9));
        }
    }
    for line in 0..=4_u8 {
        let (x, y) =
            (GRID_LEFT + CELL_WIDTH * f32::from(line), grid + CELL_HEIGHT * f32::from(line));
        pen.line(&[(x, grid), (x, grid + CELL_HEIGHT * 4.0)], Ink::PAPER, 1.4, Dash::Solid);
        pen.line(
            &[(GRID_LEFT, y), (GRID_LEFT + CELL_WIDTH * 4.0, y)],
            Ink::PAPER,
            1.4,
            Dash::Solid,
        );
    }
}

fn draw_disc(pen: &mut Pen, centre: Spot, radius: f32, words: &Text) {
    pen.fill_circle(centre, radius, Ink::PAPER);
    pen.outline_circle(centre, radius, Ink::INK, 0.7);
    let width = words.width();
    let top = centre.1 - words.height() / 2.0;
    words.draw_untagged(pen, (centre.0 - width / 2.0, top), width, Align::Left);
}

impl Route {
    fn draw_lines(&self, pen: &mut Pen, grid: f32, band: RiskBand, radius: f32) {
        let down = |spot: Spot| (spot.0, spot.1 + grid);
        let (disc, net, target) = (down(self.disc), down(self.net), down(self.target));
        if self.moves {
            pen.line(&[towards(disc, net, radius), net], Ink::of(band), 0.8, Dash::Solid);
        }
        if self.is_planned {
            let from = if self.moves { net } else { towards(disc, target, radius) };
            pen.line(&[from, towards(target, from, 2.6)], Ink::SOFT, 0.6, Dash::Dotted);
        }
    }

    fn draw_ends(&self, pen: &mut Pen, grid: f32, band: RiskBand) {
        let down = |spot: Spot| (spot.0, spot.1 + grid);
        if self.is_planned {
            let from = if self.moves { self.net } else { self.disc };
            draw_head(pen, down(from), down(self.target));
        }
        if self.moves {
            draw_band(pen, band, down(self.net), 2.9);
        }
    }
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

/// The numbers and names of the axes.
struct Axes {
    numbers: Vec<Text>,
    products: Vec<(Text, f32, f32)>,
    impact: Text,
    likelihood: Text,
}

impl Axes {
    fn new(setter: &mut Setter, matrix: &Matrix) -> Self {
        let numbers =
            ["1", "2", "3", "4"].map(|number| label(setter, number, Setting::CHART_SOFT, 20.0));
        let impact = label(
            setter,
            &format!("{} →", matrix.impact_title),
            Setting::CHART_SOFT,
            CELL_WIDTH * 4.0,
        );
        let likelihood = label(
            setter,
            &format!("{} ↑", matrix.likelihood_title),
            Setting::CHART_SOFT,
            CELL_WIDTH * 4.0,
        );
        let mut products = Vec::new();
        for (x, y) in (1..=4_u8).flat_map(|x| (1..=4_u8).map(move |y| (x, y))) {
            let setting = Setting::CHART_SOFT.sized(6.4);
            let product = label(setter, &(x * y).to_string(), setting, 20.0);
            let left = GRID_LEFT + CELL_WIDTH * f32::from(x - 1) + 3.5;
            products.push((product, left, CELL_HEIGHT * f32::from(4 - y) + 2.0));
        }
        Self { numbers: numbers.into(), products, impact, likelihood }
    }

    fn draw(&self, pen: &mut Pen, top: f32) {
        let grid = top + ABOVE;
        self.likelihood.draw_untagged(pen, (GRID_LEFT, top), CELL_WIDTH * 4.0, Align::Left);
        for (index, number) in self.numbers.iter().enumerate() {
            let step = super::super::count(index);
            let across = (GRID_LEFT + CELL_WIDTH * step, grid + CELL_HEIGHT * 4.0 + 3.0);
            number.draw_untagged(pen, across, CELL_WIDTH, Align::Centre);
            let up = grid + CELL_HEIGHT * (3.5 - step) - number.height() / 2.0;
            number.draw_untagged(pen, (LEFT, up), 10.0, Align::Centre);
        }
        for (product, left, top) in &self.products {
            product.draw_untagged(pen, (*left, grid + top), 20.0, Align::Left);
        }
        let below = grid + CELL_HEIGHT * 4.0 + 12.0;
        self.impact.draw_untagged(pen, (GRID_LEFT, below), CELL_WIDTH * 4.0, Align::Right);
    }
}

/// What the marks mean.
struct Key {
    marks: [Text; 3],
    bands: [Text; 3],
    sample: Text,
}

impl Key {
    fn new(setter: &mut Setter, matrix: &Matrix) -> Self {
        let width = RIGHT - KEY_LEFT - 24.0;
        let marks =
            matrix.key.each_ref().map(|words| label(setter, words, Setting::CHART_SOFT, width));
        let bands =
            matrix.bands.each_ref().map(|words| label(setter, words, Setting::CHART_SOFT, width));
        let sample = label(setter, "1", Setting::CHART.bold().sized(7.2), 20.0);
        Self { marks, bands, sample }
    }

    fn draw(&self, pen: &mut Pen, top: f32) {
        let (x, mut y) = (KEY_LEFT + 8.0, top + 8.0);
        for (index, words) in self.marks.iter().enumerate() {
            match index {
                0 => draw_disc(pen, (x, y), 6.4, &self.sample),
                1 => {
                    pen.line(&[(x - 8.0, y), (x + 4.0, y)], Ink::SIGNIFICANT, 0.8, Dash::Solid);
                    draw_band(pen, RiskBand::Significant, (x + 4.0, y), 2.9);
                }
                _ => {
                    pen.line(&[(x - 8.0, y), (x + 5.0, y)], Ink::SOFT, 0.6, Dash::Dotted);
                    draw_head(pen, (x - 8.0, y), (x + 7.0, y));
                }
            }
            y = key_words(pen, words, y);
        }
        y += 8.0;
        for (band, words) in RiskBand::ALL.into_iter().zip(&self.bands) {
            draw_band(pen, band, (x, y), 3.4);
            y = key_words(pen, words, y);
        }
    }
}

/// Draws the words beside a mark and says where the next mark stands.
fn key_words(pen: &mut Pen, words: &Text, y: f32) -> f32 {
    let line = words.setting().leading;
    words.draw_untagged(pen, (KEY_LEFT + 22.0, y - line / 2.0), words.width(), Align::Left);
    y + words.height() + 9.0
}
