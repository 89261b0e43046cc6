//! Numbers of a sheet: as text the way a person typed them, or as the days that dates are counted by.

use jiff::Span;
use jiff::civil::{Date, date};

/// The day that a number stands for, with the day it counts from and the leap day of 1900 that never was.
pub(super) fn day(number: f64, is_1904: bool) -> Option<Date> {
    let days = whole(number.floor())?;
    let (first, days) = match (is_1904, days) {
        (true, days) => (date(1904, 1, 1), days),
        (false, 60) => return None,
        (false, ..60) => (date(1899, 12, 31), days),
        (false, days) => (date(1899, 12, 30), days),
    };
    let span: Span = Span::new().try_days(days).ok()?;
    first.checked_add(span).ok().filter(|it| it.year() <= 9999 && first <= *it)
}

#[expect(clippy::cast_possible_truncation, reason = "the range is checked before")]
fn whole(number: f64) -> Option<i64> {
    (0.0..3_000_000.0).contains(&number).then_some(number as i64)
}

/// A number with the fifteen digits that spreadsheets show, and without a point where it is whole.
pub(super) fn digits(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_spreadsheets_count_them() {
        for (number, is_1904, expected) in [
            (1.0, false, Some(date(1900, 1, 1))),
            (59.0, false, Some(date(1900, 2, 28))),
            (60.0, false, None),
            (61.0, false, Some(date(1900, 3, 1))),
            (46348.0, false, Some(date(2026, 11, 22))),
            (46348.75, false, Some(date(2026, 11, 22))),
            (44886.0, true, Some(date(2026, 11, 22))),
            (0.0, true, Some(date(1904, 1, 1))),
            (-1.0, false, None),
            (f64::NAN, false, None),
            (1e300, false, None),
            (2_999_999.0, false, None),
        ] {
            assert_eq!(day(number, is_1904), expected, "{number}");
        }
    }

    #[test]
    fn numbers_are_written_as_they_were_typed() {
        for (number, expected) in [
            (2.0, "2"),
            (-0.0, "0"),
            (0.1 + 0.2, "0.3"),
            (1_250.5, "1250.5"),
            (1_250.1, "1250.1"),
            (60_000.0, "60000"),
        ] {
            assert_eq!(digits(number), expected);
        }
    }
}
