//! The scales of the window: the same ones in the settings and by keys.

/// The smallest and the greatest scale.
const RANGE: (f32, f32) = (0.8, 2.0);

/// Every scale that is offered, from the smallest to the greatest: 1 is as large as the system draws.
pub(crate) const SCALES: [f32; 8] = [RANGE.0, 0.9, 1.0, 1.1, 1.2, 1.4, 1.7, RANGE.1];

/// Scales that differ by less are one.
const SAME: f32 = 0.05;

/// Whether two scales are drawn alike.
pub(crate) fn is_same(one: f32, other: f32) -> bool {
    (one - other).abs() < SAME
}

/// The next larger scale, or the greatest.
pub(crate) fn larger(scale: f32) -> f32 {
    SCALES.into_iter().find(|it| scale + SAME <= *it).unwrap_or(RANGE.1)
}

/// The next smaller scale, or the smallest.
pub(crate) fn smaller(scale: f32) -> f32 {
    SCALES.into_iter().rfind(|it| *it <= scale - SAME).unwrap_or(RANGE.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_go_through_the_scales_that_are_offered_and_stop_at_both_ends() {
        for (idx, scale) in SCALES.into_iter().enumerate() {
            let next = SCALES.get(idx + 1).copied().unwrap_or(2.0);
            assert!(is_same(larger(scale), next), "{scale}");
            assert!(is_same(smaller(next), if idx + 1 < SCALES.len() { scale } else { 1.7 }));
        }
        // From one of an earlier program that is offered no more.
        assert!(is_same(larger(1.3), 1.4) && is_same(smaller(1.3), 1.2));
        assert!(is_same(larger(2.5), 2.0) && is_same(smaller(0.5), 0.8));
    }
}
