//! Which styles of cells show a number as a date.

use std::collections::BTreeMap;

use quick_xml::events::Event;

use super::ReadError;
use super::xml::{Pull, attribute};

/// For each style of cells, whether it shows a date.
pub(super) fn dates(text: &str) -> Result<Vec<bool>, ReadError> {
    let mut pull = Pull::new(text);
    let mut own = BTreeMap::new();
    let (mut all, mut is_within) = (Vec::new(), false);
    while let Some(event) = pull.next()? {
        match event {
            Event::Start(it) | Event::Empty(it) => match it.local_name().as_ref() {
                "numFmt" => {
                    let code = attribute(&it, "formatCode")?.unwrap_or_default();
                    own.insert(attribute(&it, "numFmtId")?.unwrap_or_default(), is_date(&code));
                }
                "cellXfs" => is_within = true,
                "xf" if is_within => {
                    let id = attribute(&it, "numFmtId")?.unwrap_or_default();
                    let is_date = own.get(&id).copied().unwrap_or_else(|| is_known_date(&id));
                    all.push(is_date);
                }
                _ => {}
            },
            Event::End(it) if it.local_name().as_ref() == "cellXfs" => is_within = false,
            _ => {}
        }
    }
    Ok(all)
}

/// The formats of dates that every program knows by number.
fn is_known_date(id: &str) -> bool {
    matches!(id.parse::<u16>(), Ok(14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58))
}

/// Whether a format shows days, months or years; words, colours and conditions in it say nothing, and `[h]` counts hours.
fn is_date(code: &str) -> bool {
    if code.eq_ignore_ascii_case("general") {
        return false;
    }
    let mut marks = String::new();
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => drop(letters.by_ref().find(|it| *it == '"')),
            '[' => {
                let inner: String = letters.by_ref().take_while(|it| *it != ']').collect();
                if inner.chars().all(|it| "hmsHMS".contains(it)) {
                    return false;
                }
            }
            '\\' | '_' | '*' => drop(letters.next()),
            ';' => break,
            letter => marks.push(letter.to_ascii_lowercase()),
        }
    }
    marks.contains(['d', 'y']) || marks.contains('m') && !marks.contains(['h', 's'])
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn dates_are_told_from_numbers_and_times() {
        for (code, expected) in [
            ("General", false),
            ("0.00", false),
            ("#,##0.00\\ \"Eur\"", false),
            ("[Red]-0.00", false),
            ("yyyy\\-mm\\-dd", true),
            ("[$-427]yyyy\" m. \"mmmm\" d. \";@", true),
            ("dd.mm.yyyy", true),
            ("mmm", true),
            ("h:mm:ss", false),
            ("[h]:mm", false),
            ("0\" dienų\"", false),
            ("\"unclosed d", false),
            ("@", false),
        ] {
            assert_eq!(is_date(code), expected, "{code}");
        }
    }
}
