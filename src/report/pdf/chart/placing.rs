//! Where the marks of a crowded drawing go: near their true place, but never on top of each other.

/// A point of the page.
pub(super) type Spot = (f32, f32);

/// An area of the page: left, top, right, bottom.
pub(super) type Area = [f32; 4];

/// With more marks than this no place helps, and looking for one takes too long.
const MOST: usize = 150;
/// How many steps a mark may be moved each way.
const REACH: i16 = 14;

/// The places of marks that want to stand at `wanted`, each moved as little as needed to keep `distance` from those
/// before it and from `taken`, and only where it may stand; in a crowd without room it stays where it is least hidden.
pub(super) fn spread(
    wanted: &[Spot],
    taken: &[Spot],
    area: Area,
    distance: f32,
    may_stand: impl Fn(usize, Spot) -> bool,
) -> Vec<Spot> {
    if MOST < wanted.len() {
        return wanted.to_vec();
    }
    let offsets = offsets(distance / 3.0);
    let mut placed: Vec<Spot> = taken.to_vec();
    for (idx, &spot) in wanted.iter().enumerate() {
        let candidates = offsets.iter().map(|offset| (spot.0 + offset.0, spot.1 + offset.1));
        let mut best = (f32::MIN, spot);
        for candidate in candidates.filter(|it| is_within(*it, area) && may_stand(idx, *it)) {
            let nearest = nearest(candidate, &placed);
            if distance * distance <= nearest {
                best = (nearest, candidate);
                break;
            }
            if best.0 < nearest {
                best = (nearest, candidate);
            }
        }
        placed.push(best.1);
    }
    placed.split_off(taken.len())
}

/// The square of the distance to the nearest of some spots.
fn nearest(spot: Spot, others: &[Spot]) -> f32 {
    let squares = others.iter().map(|other| {
        (spot.0 - other.0) * (spot.0 - other.0) + (spot.1 - other.1) * (spot.1 - other.1)
    });
    squares.fold(f32::MAX, f32::min)
}

fn is_within(spot: Spot, [left, top, right, bottom]: Area) -> bool {
    (left..=right).contains(&spot.0) && (top..=bottom).contains(&spot.1)
}

/// Steps in every direction, the shortest first.
fn offsets(step: f32) -> Vec<Spot> {
    let mut steps: Vec<(i16, i16)> =
        (-REACH..=REACH).flat_map(|y| (-REACH..=REACH).map(move |x| (x, y))).collect();
    steps.sort_by_key(|&(x, y)| (x * x + y * y, y, x));
    steps.into_iter().map(|(x, y)| (f32::from(x) * step, f32::from(y) * step)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Area = [0.0, 0.0, 90.0, 60.0];

    fn closest(spots: &[Spot]) -> f32 {
        let others =
            |index: usize| spots.iter().enumerate().filter(move |(other, _)| *other != index);
        let each = spots.iter().enumerate().map(|(index, spot)| {
            nearest(*spot, &others(index).map(|(_, other)| *other).collect::<Vec<_>>())
        });
        each.fold(f32::MAX, f32::min).sqrt()
    }

    #[test]
    fn sixty_marks_at_one_spot_never_hide_each_other() {
        let spots = spread(&[(45.0, 30.0); 60], &[], [0.0, 0.0, 360.0, 240.0], 8.0, |_, _| true);
        assert!(8.0 <= closest(&spots) + 0.01);
        assert_eq!(spots[0], (45.0, 30.0), "the first stays where it belongs");
    }

    #[test]
    fn marks_keep_away_from_what_is_there() {
        let spots = spread(&[(45.0, 30.0)], &[(45.0, 30.0)], AREA, 8.0, |_, _| true);
        assert!(8.0 <= closest(&[spots[0], (45.0, 30.0)]) + 0.01);
    }

    #[test]
    fn without_room_marks_stay_inside() {
        let area = [0.0, 0.0, 5.0, 5.0];
        let spots = spread(&[(2.0, 2.0); 9], &[], area, 8.0, |_, _| true);
        assert!(spots.iter().all(|spot| is_within(*spot, area)));
    }
}
