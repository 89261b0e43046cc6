//! Splits text into screens: by sentences, and a sentence that alone is too long at its commas.

/// Words that end with a full stop without ending a sentence.
const ABBREVIATIONS: &[&str] = &[
    "m.", "d.", "nr.", "no.", "str.", "pvz.", "t.", "y.", "kt.", "pan.", "proc.", "val.", "min.",
    "p.", "mln.", "tūkst.", "žr.", "sav.", "r.", "e.g.", "i.e.", "mr.", "mrs.", "ms.", "dr.",
    "st.", "f.eks.", "bl.a.", "kr.", "kl.", "jf.", "osv.", "mv.", "dvs.", "art.",
];

/// How many words a text has; marks alone are none.
pub(crate) fn n_words(text: &str) -> usize {
    text.split_whitespace().filter(|it| it.contains(char::is_alphanumeric)).count()
}

/// The same words, where no line ends between a number or the letter of a sheet and what it counts or names.
pub(super) fn held(text: &str) -> String {
    let mut held = String::with_capacity(text.len());
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        held.push_str(word);
        if let Some(next) = words.peek() {
            held.push(if holds(word, next) { '\u{a0}' } else { ' ' });
        }
    }
    held
}

/// Whether two words stay in one line.
fn holds(word: &str, next: &str) -> bool {
    let bare = word.trim_start_matches(['(', '„', '“', '«']);
    let mut letters = bare.chars();
    let is_letter = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    let is_number = bare.ends_with(|it: char| it.is_ascii_digit());
    (is_letter || is_number)
        && next
            .starts_with(|it: char| it.is_lowercase() || it.is_ascii_digit() || "%€".contains(it))
}

/// The sentences of a text.
pub(crate) fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut sentence: Vec<&str> = Vec::new();
    let words: Vec<&str> = text.split([' ', '\n', '\t']).filter(|it| !it.is_empty()).collect();
    for (idx, word) in words.iter().enumerate() {
        sentence.push(word);
        if words.get(idx + 1).is_some_and(|next| ends_between(word, next)) {
            found.push(std::mem::take(&mut sentence).join(" "));
        }
    }
    if !sentence.is_empty() {
        found.push(sentence.join(" "));
    }
    found
}

/// Whether a sentence ends between two words.
fn ends_between(word: &str, next: &str) -> bool {
    let bare = word.trim_end_matches(['“', '”', '»', ')', '’', '"']);
    let is_abbreviation = || {
        let word = bare.trim_start_matches(['(', '„', '“', '«']).to_lowercase();
        let is_initial = word.chars().count() == 2 && bare.starts_with(char::is_uppercase);
        is_initial || ABBREVIATIONS.contains(&word.as_str())
    };
    let begins = next.trim_start_matches(['„', '“', '«', '(', '‘', '"']);
    bare.ends_with(['.', '!', '?', '…'])
        && begins.starts_with(|it: char| it.is_uppercase() || it.is_ascii_digit())
        && !(bare.ends_with('.') && is_abbreviation())
}

/// The whole text on screens of so many words at the most, about the same on each.
pub(crate) fn screens(text: &str, most: usize) -> Vec<String> {
    let parts = sentences(text).into_iter().flat_map(|it| clauses(&it, most));
    let mut screens: Vec<String> = Vec::new();
    let n_all = n_words(text);
    let share = n_all.div_ceil(n_all.div_ceil(most.max(1)).max(1));
    let mut n_last = 0;
    for part in parts {
        let n = n_words(&part);
        match screens.last_mut() {
            Some(last) if n_last + n <= most && n_last < share => {
                last.push(' ');
                last.push_str(&part);
                n_last += n;
            }
            _ => {
                screens.push(part);
                n_last = n;
            }
        }
    }
    screens
}

/// The beginning of a paragraph: as many whole sentences as a screen holds, one at least.
pub(crate) fn beginning(text: &str, most: usize) -> String {
    let mut taken = String::new();
    for sentence in sentences(text) {
        if !taken.is_empty() && most < n_words(&taken) + n_words(&sentence) {
            break;
        }
        if !taken.is_empty() {
            taken.push(' ');
        }
        taken.push_str(&sentence);
    }
    taken
}

/// A sentence that is too long, cut in halves of about the same length where a comma or the like stands nearest.
fn clauses(sentence: &str, most: usize) -> Vec<String> {
    let words: Vec<&str> = sentence.split(' ').collect();
    let n = n_words(sentence);
    if n <= most {
        return vec![sentence.to_owned()];
    }
    let middle = words.len() / 2;
    let is_pause = |at: usize| {
        let ends = |marks: &[char]| words.get(at - 1).is_some_and(|it| it.ends_with(marks));
        let is_dash = words.get(at).is_some_and(|it| *it == "–");
        if ends(&[';', ':', '.', '?', '!']) || is_dash { 0 } else { usize::from(!ends(&[','])) * 6 }
    };
    // Nearest to the middle; a comma is worth a detour of some words, a semicolon of more.
    let cost = |at: usize| at.abs_diff(middle) + is_pause(at) * 2;
    let at = (1..words.len()).min_by_key(|at| cost(*at)).unwrap_or(middle);
    let (first, second) = words.split_at(at.min(words.len()));
    let first = format!("{} …", first.join(" "));
    let second = format!("… {}", second.join(" "));
    let mut parts = clauses(&first, most);
    parts.extend(clauses(&second, most));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_people_end_them() {
        let text = "Nuo 2024 m. liepos 1 d. galioja nauja redakcija, Nr. A1-94. „Ne jums, – sako ji. – Visam skyriui.“ Kas toliau? J. Jonaitis žino, t. y. mano.";
        assert_eq!(
            sentences(text),
            [
                "Nuo 2024 m. liepos 1 d. galioja nauja redakcija, Nr. A1-94.",
                "„Ne jums, – sako ji. – Visam skyriui.“",
                "Kas toliau?",
                "J. Jonaitis žino, t. y. mano.",
            ]
        );
    }

    #[test]
    fn screens_hold_everything_and_never_more_than_they_may() {
        let long = "Vienas du trys, keturi penki šeši; septyni aštuoni devyni, dešimt vienuolika dvylika trylika. Pabaiga.";
        for most in [4, 6, 9, 40] {
            let screens = screens(long, most);
            assert!(screens.iter().all(|it| n_words(it) <= most), "{most}: {screens:?}");
            let back = screens.join(" ").replace('…', "");
            let back: Vec<&str> = back.split_whitespace().collect();
            assert_eq!(back.join(" "), long);
        }
        assert_eq!(screens(long, 9)[0], "Vienas du trys, keturi penki šeši; …");
        let even = screens("One two three four five. Six seven eight. Nine ten.", 9);
        assert_eq!(even, ["One two three four five.", "Six seven eight. Nine ten."]);
    }

    #[test]
    fn a_number_stays_with_what_it_counts_and_a_sheet_with_its_letter() {
        for (text, expected) in [
            ("buvo 6 200 eurų, o", "buvo 6~200~eurų, o"),
            ("A lapas, po to B lapas", "A~lapas, po to B~lapas"),
            ("per 2024–2026 m. „Ne“", "per 2024–2026~m. „Ne“"),
            ("sako: A. Taip yra 3. Ir", "sako: A. Taip yra 3. Ir"),
            ("tarp 5 % ir (10 bylų)  x", "tarp 5~% ir (10~bylų)  x"),
        ] {
            assert_eq!(held(text).replace('\u{a0}', "~"), expected);
        }
    }

    #[test]
    fn a_beginning_is_whole_sentences() {
        let text = "One two three. Four five. Six seven eight nine.";
        assert_eq!(beginning(text, 6), "One two three. Four five.");
        assert_eq!(beginning(text, 1), "One two three.");
    }
}
