//! Days as people write them: the year first with hyphens, points, slashes or spaces, or the day first with points.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The clock of Lithuania in every year of this program: one rule written here, and not what a machine knows of zones.
const LITHUANIA: &str = "EET-2EEST,M3.5.0/3,M10.5.0/4";

/// What may stand between the numbers of a day.
const APART: [char; 4] = ['-', '.', '/', ' '];

/// The day of a moment in Lithuania: whoever works there after midnight is not told of yesterday, and every machine, wherever it stands, comes to the same day.
pub fn day_of(at: Timestamp) -> Date {
    let zone = TimeZone::posix(LITHUANIA).unwrap_or(TimeZone::UTC);
    at.to_zoned(zone).date()
}

/// The day of a text such as `2026-10-05`, `2026.10.5`, `2026 10 05` or `5.10.2026`; none where it is not one, or not clearly.
pub fn parse_day(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let parts = day_parts(text)?;
    let [first, middle, last] = parts.map(|it| it.parse::<i16>().ok());
    let is_year = |part: &str| part.len() == 4;
    let (year, month, day) = match parts {
        [year, ..] if is_year(year) => (first?, middle?, last?),
        // With slashes it could be the month that stands first.
        [.., year] if is_year(year) && !text.contains(['/', '-', ' ']) => (last?, middle?, first?),
        _ => return None,
    };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The three numbers of a text that is written as a day, whether there is such a day or not.
pub fn day_parts(text: &str) -> Option<[&str; 3]> {
    let parts: Vec<&str> = text.split(APART).filter(|it| !it.is_empty()).collect();
    let is_number = |it: &&str| it.len() <= 4 && it.chars().all(|c| c.is_ascii_digit());
    parts.try_into().ok().filter(|parts: &[&str; 3]| parts.iter().all(is_number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_begins_when_it_does_in_lithuania() {
        for (at, day) in [
            ("2026-11-29T21:59:59Z", date(2026, 11, 29)),
            ("2026-11-29T22:00:00Z", date(2026, 11, 30)),
            ("2026-07-01T20:59:59Z", date(2026, 7, 1)),
            ("2026-07-01T21:00:00Z", date(2026, 7, 2)),
            // The nights in which the clock is changed.
            ("2026-03-28T22:00:00Z", date(2026, 3, 29)),
            ("2026-03-29T20:59:59Z", date(2026, 3, 29)),
            ("2026-03-29T21:00:00Z", date(2026, 3, 30)),
            ("2026-10-24T21:00:00Z", date(2026, 10, 25)),
            ("2026-10-25T21:59:59Z", date(2026, 10, 25)),
            ("2026-10-25T22:00:00Z", date(2026, 10, 26)),
        ] {
            assert_eq!(day_of(at.parse().unwrap()), day, "{at}");
        }
    }

    #[test]
    fn days_are_read_as_they_are_written_in_three_languages() {
        let day = date(2026, 10, 5);
        for text in
            ["2026-10-05", "2026.10.05", "2026.10.5.", "2026/10/05", " 2026 10 05", "5.10.2026"]
        {
            assert_eq!(parse_day(text), Some(day), "{text}");
        }
        for text in
            ["05/10/2026", "5-10-2026", "2026.13.45", "26.10.05", "2026-10", "rytoj", "", "1.2.3.4"]
        {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }
}
