//! Days as the program prints them in words, read back in any of its languages.

use std::sync::LazyLock;

use jiff::civil::Date;

use super::{Language, Tr};

/// What words may stand in a printed day.
struct Words {
    /// The names of the months, each with its number.
    months: Vec<(String, i8)>,
    /// What else stands there, as the letters for year and day.
    others: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words { months: Vec::new(), others: Vec::new() };
    for tr in Language::ALL.map(Tr::new) {
        let days = (1..=12).filter_map(|month| Date::new(2000, month, 1).ok());
        let days: Vec<(i8, Vec<String>)> = days
            .flat_map(|day| [tr.date(day), tr.short_date(day)].map(|it| (day.month(), it)))
            .map(|(month, text)| (month, parts(&text).filter(|it| !is_number(it)).collect()))
            .collect();
        // What every month has is no name of one.
        let in_all = |it: &String| 12 <= days.iter().filter(|(_, all)| all.contains(it)).count();
        for (month, all) in &days {
            for word in all {
                if !in_all(word) {
                    words.months.push((word.clone(), *month));
                } else if !words.others.contains(word) {
                    words.others.push(word.clone());
                }
            }
        }
    }
    words
});

/// Year, month and day of a text such as `2026 m. lapkričio 22 d.`, `22 November 2026` or `22. november 2026`, whether there is such a day or not; none where it is not written so.
pub fn day_in_words(text: &str) -> Option<(i16, i8, i8)> {
    let (mut year, mut month, mut day) = (None, None, None);
    for part in parts(text) {
        let (place, number) = if !is_number(&part) {
            let Some((_, number)) = WORDS.months.iter().find(|(name, _)| *name == part) else {
                if WORDS.others.contains(&part) {
                    continue;
                }
                return None;
            };
            (&mut month, i16::from(*number))
        } else if part.len() == 4 {
            (&mut year, part.parse().ok()?)
        } else {
            (&mut day, part.parse().ok()?)
        };
        if place.replace(number).is_some() {
            return None;
        }
    }
    Some((year?, i8::try_from(month?).ok()?, i8::try_from(day?).ok()?))
}

/// The words and numbers of a text, whatever spaces and points stand between.
fn parts(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty());
    parts.map(str::to_lowercase)
}

fn is_number(part: &str) -> bool {
    part.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_day_is_read_as_it_is_printed_in_every_language() {
        for tr in Language::ALL.map(Tr::new) {
            for month in 1..=12 {
                let text = tr.date(date(2027, month, 28));
                for text in [text.replace('\u{a0}', " "), text.to_uppercase(), text] {
                    assert_eq!(day_in_words(&text), Some((2027, month, 28)), "{text}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_day_in_words_is_none() {
        for text in ["", "2027-05-31", "2027 m. gegužės", "gegužės 31 d.", "31 May 27", "May"] {
            assert_eq!(day_in_words(text), None, "{text}");
        }
        for text in ["nuo 2027 m. gegužės 31 d.", "2027 m. gegužės 30–31 d.", "1 May June 2027"]
        {
            assert_eq!(day_in_words(text), None, "{text}");
        }
        assert_eq!(day_in_words("2027 m. vasario 30 d."), Some((2027, 2, 30)));
    }
}
