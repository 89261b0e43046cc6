//! Where the risks of a matrix stand: a disc at what each is now, moved only as far as others force it, and never into another band.

use crate::report::document::Arrow;

use super::grid::{band_at, inside, spot};
use super::placing::{Spot, spread};

/// The radius of a disc.
pub(super) const RADIUS: f32 = 6.4;
/// The room between discs.
const ROOM: f32 = 1.2;

/// Where the marks of one risk stand.
pub(super) struct Route {
    /// Where it stood before measures.
    pub(super) gross: Spot,
    /// The disc with its number: where it stands with the measures in place.
    pub(super) net: Spot,
    /// Where it stands once the plan is done.
    pub(super) target: Spot,
    /// Whether measures in place move the risk at all.
    pub(super) moves: bool,
    /// Whether the plan moves it further.
    pub(super) is_planned: bool,
}

/// Places every risk.
pub(super) fn routes(arrows: &[Arrow]) -> Vec<Route> {
    let edge = RADIUS + 1.0;
    let nets: Vec<Spot> = arrows.iter().map(|it| spot(it.net)).collect();
    let is_its_band =
        |idx: usize, at: Spot| arrows.get(idx).is_none_or(|it| band_at(at) == it.band);
    let nets = spread(&nets, &[], inside(edge), RADIUS * 2.0 + ROOM, is_its_band);
    let targets: Vec<Spot> = arrows.iter().map(|it| spot(it.target)).collect();
    let targets = spread(&targets, &nets, inside(edge), RADIUS + 2.6, |_, _| true);
    let ends = nets.into_iter().zip(targets);
    let route = |(arrow, (net, target)): (&Arrow, (Spot, Spot))| Route {
        gross: spot(arrow.gross),
        net,
        target,
        moves: is_apart(arrow.gross, arrow.net),
        is_planned: is_apart(arrow.net, arrow.target),
    };
    arrows.iter().zip(ends).map(route).collect()
}

fn is_apart(from: (f64, f64), to: (f64, f64)) -> bool {
    0.02 < (from.0 - to.0).abs() + (from.1 - to.1).abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::RiskBand;

    fn arrows(n: usize, net: (f64, f64), band: RiskBand) -> Vec<Arrow> {
        let arrow = |index: usize| Arrow {
            label: index.to_string(),
            gross: (4.0, 4.0),
            net,
            target: (1.0, 1.0),
            band,
        };
        (0..n).map(arrow).collect()
    }

    fn distance(a: Spot, b: Spot) -> f32 {
        ((a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)).sqrt()
    }

    #[test]
    fn a_single_risk_stands_where_it_is() {
        let all = routes(&arrows(1, (2.5, 3.0), RiskBand::Critical));
        let [route] = &all[..] else { panic!() };
        assert_eq!(route.gross, spot((4.0, 4.0)));
        assert_eq!(route.net, spot((2.5, 3.0)));
        assert!(route.moves && route.is_planned);
    }

    #[test]
    fn ten_risks_of_one_place_hide_none_of_each_other_and_stay_in_their_band() {
        // 2.34 × 3 is just above the border of 7, 2.33 × 3 just below.
        for (impact, band) in [(2.34, RiskBand::Critical), (2.33, RiskBand::Significant)] {
            let all = routes(&arrows(10, (impact, 3.0), band));
            for (index, a) in all.iter().enumerate() {
                assert_eq!(band_at(a.net), band, "{:?}", a.net);
                let others = all.iter().skip(index + 1);
                assert!(others.map(|b| distance(a.net, b.net)).all(|it| RADIUS * 2.0 <= it));
            }
        }
    }
}
