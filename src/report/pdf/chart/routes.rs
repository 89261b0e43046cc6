//! Where the risks of a matrix stand: tidy rows of discs in each cell, lines that keep their true direction.

use std::collections::BTreeMap;

use crate::report::document::Arrow;

use super::grid::Grid;
use super::placing::{Spot, rows, spread};

/// The sizes of discs to choose from, the largest first: radius and size of letters.
const DISCS: [(f32, f32); 4] = [(6.4, 7.2), (5.6, 6.6), (4.8, 5.8), (4.0, 5.0)];
/// Numbers beside marks make them wider than high, by this much.
const NUMBERED: f32 = 0.56;

/// Where the marks of one risk stand.
pub(super) struct Route {
    /// The disc with its number.
    pub(super) disc: Spot,
    /// Where it stands with the measures in place.
    pub(super) net: Spot,
    /// Where it stands once the plan is done.
    pub(super) target: Spot,
    /// Whether measures in place move the risk at all.
    pub(super) moves: bool,
    /// Whether the plan moves it further.
    pub(super) is_planned: bool,
}

/// All routes, and how large the discs are.
pub(super) struct Routes {
    /// The routes, in the order of the arrows.
    pub(super) all: Vec<Route>,
    /// The radius of the discs.
    pub(super) radius: f32,
    /// The size of the letters in them.
    pub(super) letters: f32,
}

impl Routes {
    /// Places every risk in the grid; `is_numbered` leaves room for numbers beside the marks.
    pub(super) fn new(arrows: &[Arrow], grid: Grid, is_numbered: bool) -> Self {
        let mut cells: BTreeMap<(u8, u8), Vec<usize>> = BTreeMap::new();
        for (index, arrow) in arrows.iter().enumerate() {
            cells.entry((degree(arrow.gross.0), degree(arrow.gross.1))).or_default().push(index);
        }
        let smallest = DISCS.last().copied().unwrap_or((4.0, 5.0));
        let placed = DISCS
            .into_iter()
            .find_map(|disc| discs(&cells, grid, disc.0).map(|spots| (spots, disc)));
        let (spots, (radius, letters)) =
            placed.unwrap_or_else(|| (crowded(&cells, grid, smallest.0), smallest));
        let discs: Vec<Spot> =
            (0..arrows.len()).map(|index| spots.get(&index).copied().unwrap_or_default()).collect();
        // An arrow starts at its disc, so all of it is moved as its disc is, though less: directions stay true.
        let shifted = |(arrow, disc): (&Arrow, &Spot), end: (f64, f64)| {
            let (home, spot) = (grid.spot(arrow.gross), grid.spot(end));
            (spot.0 + (disc.0 - home.0) * 0.5, spot.1 + (disc.1 - home.1) * 0.5)
        };
        let squeeze = if is_numbered { NUMBERED } else { 1.0 };
        let squeezed =
            |spots: &[Spot], by: f32| spots.iter().map(|spot| (spot.0 * by, spot.1)).collect();
        let place = |wanted: &[Spot], taken: &[Spot], distance: f32| -> Vec<Spot> {
            let (wanted, taken): (Vec<Spot>, Vec<Spot>) =
                (squeezed(wanted, squeeze), squeezed(taken, squeeze));
            let [left, top, right, bottom] = grid.area(4.0);
            let area = [left * squeeze, top, (right - (1.0 - squeeze) * 14.0) * squeeze, bottom];
            squeezed(&spread(&wanted, &taken, area, distance), 1.0 / squeeze)
        };
        let nets: Vec<Spot> =
            arrows.iter().zip(&discs).map(|pair| shifted(pair, pair.0.net)).collect();
        let nets = place(&nets, &discs, radius + 3.4);
        let taken: Vec<Spot> = discs.iter().chain(&nets).copied().collect();
        let targets: Vec<Spot> =
            arrows.iter().zip(&discs).map(|pair| shifted(pair, pair.0.target)).collect();
        let targets = place(&targets, &taken, radius + 2.6);
        let ends = nets.into_iter().zip(targets);
        let route = |((arrow, disc), (net, target)): ((&Arrow, Spot), (Spot, Spot))| Route {
            disc,
            net,
            target,
            moves: is_apart(arrow.gross, arrow.net),
            is_planned: is_apart(arrow.net, arrow.target),
        };
        Self { all: arrows.iter().zip(discs).zip(ends).map(route).collect(), radius, letters }
    }
}

fn is_apart(from: (f64, f64), to: (f64, f64)) -> bool {
    0.02 < (from.0 - to.0).abs() + (from.1 - to.1).abs()
}

/// The whole degree nearest to a value.
fn degree(value: f64) -> u8 {
    let value = value.clamp(1.0, 4.0);
    let distance = |degree: &u8| (f64::from(*degree) - value).abs();
    (1..=4).min_by(|a, b| distance(a).total_cmp(&distance(b))).unwrap_or(1)
}

/// The risks of each cell.
type Cells = BTreeMap<(u8, u8), Vec<usize>>;

/// The discs of every cell in tidy rows; none if a cell is too crowded for that size.
fn discs(cells: &Cells, grid: Grid, radius: f32) -> Option<BTreeMap<usize, Spot>> {
    let mut spots = BTreeMap::new();
    for (cell, indices) in cells {
        let placed = rows(indices.len(), grid.inside(*cell), radius * 2.0 + 1.6)?;
        spots.extend(indices.iter().copied().zip(placed));
    }
    Some(spots)
}

/// More risks than fit into a cell: they spill over its edges.
fn crowded(cells: &Cells, grid: Grid, radius: f32) -> BTreeMap<usize, Spot> {
    let mut indices = Vec::new();
    let mut wanted = Vec::new();
    for (cell, risks) in cells {
        let [left, top, right, bottom] = grid.inside(*cell);
        indices.extend(risks.iter().copied());
        wanted
            .extend(risks.iter().map(|_| (f32::midpoint(left, right), f32::midpoint(top, bottom))));
    }
    indices.into_iter().zip(spread(&wanted, &[], grid.area(0.0), radius * 2.0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::RiskBand;

    fn arrows(n: usize, gross: (f64, f64), net: (f64, f64)) -> Vec<Arrow> {
        let arrow = |index: usize| Arrow {
            label: index.to_string(),
            gross,
            net,
            target: (1.0, 1.0),
            band: RiskBand::Critical,
        };
        (0..n).map(arrow).collect()
    }

    fn closest(spots: &[Spot]) -> f32 {
        let mut closest = f32::MAX;
        for (index, a) in spots.iter().enumerate() {
            for b in &spots[index + 1..] {
                closest = closest.min(((a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)).sqrt());
            }
        }
        closest
    }

    #[test]
    fn a_single_risk_stands_where_it_is() {
        let grid = Grid::BESIDE_KEY;
        let routes = Routes::new(&arrows(1, (4.0, 4.0), (2.5, 3.0)), grid, false);
        let route = &routes.all[0];
        assert_eq!(route.disc, grid.spot((4.0, 4.0)));
        assert_eq!(route.net, grid.spot((2.5, 3.0)));
        assert!(route.moves && route.is_planned);
    }

    #[test]
    fn sixty_risks_of_one_cell_hide_none_of_each_other() {
        let routes = Routes::new(&arrows(60, (4.0, 4.0), (2.0, 2.0)), Grid::WHOLE, true);
        let discs: Vec<Spot> = routes.all.iter().map(|route| route.disc).collect();
        assert!(routes.radius * 2.0 <= closest(&discs));
        let ends: Vec<Spot> =
            routes.all.iter().flat_map(|route| [route.net, route.target]).collect();
        assert!(6.0 <= closest(&ends), "{}", closest(&ends));
    }

    #[test]
    fn degrees_are_whole_and_within_the_scale() {
        let cases = [(1.0, 1), (2.4, 2), (3.9, 4), (-7.0, 1), (1e300, 4), (f64::NAN, 1)];
        for (value, expected) in cases {
            assert_eq!(degree(value), expected, "{value}");
        }
    }
}
