//! How every number is rounded: in the data, on pages and in the window alike.

/// Noise of the last binary digits that must not decide which way a half goes.
const NOISE: f64 = 1e-9;

/// Rounds, half away from zero; a value that misses a half by noise counts as that half. Fewer than 4 decimals are
/// taken from the value of 4, which is what the data say, so that whoever has only these comes to the same.
pub fn rounded(value: f64, decimals: u8) -> f64 {
    let value = if decimals < 4 { half_away(value, 4) } else { value };
    half_away(value, decimals)
}

fn half_away(value: f64, decimals: u8) -> f64 {
    let unit = 10_f64.powi(decimals.into());
    let size = (value.abs() * unit + 0.5 + NOISE * unit).floor() / unit;
    // A rounded negative nothing is nothing.
    if size < 0.5 / unit { 0.0 } else { size.copysign(value) }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "expected values are the nearest to a decimal")]
mod tests {
    use super::*;

    #[test]
    fn halves_go_away_from_zero_and_two_decimals_come_from_four() {
        let table = [(7.164_96, 2, 7.17), (7.165, 2, 7.17), (-0.125, 2, -0.13), (62.5, 0, 63.0)];
        for (value, decimals, expected) in table {
            assert_eq!(rounded(value, decimals), expected, "{value}");
        }
        assert_eq!(rounded(-0.00004, 2), 0.0);
        assert_eq!(rounded(0.123_45, 4), 0.1235);
    }
}
