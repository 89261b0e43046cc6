//! Words for searching: where they stand, without accents and capitals, and their stems in a language.

use snowball_stemmers_rs::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use crate::i18n::Language;

/// Stems the words of a language.
pub(in crate::content) struct Stems {
    stemmer: Stemmer,
}

impl Stems {
    /// Of a language.
    pub(in crate::content) fn new(language: Language) -> Self {
        let stemmer = Stemmer::create(match language {
            Language::Lithuanian => Algorithm::Lithuanian,
            Language::English => Algorithm::English,
            Language::Norwegian => Algorithm::Norwegian,
        });
        Self { stemmer }
    }

    /// The stem of a word, without accents; `word` is lower case.
    pub(in crate::content) fn stem(&self, word: &str) -> String {
        fold(&self.stemmer.stem(word))
    }
}

/// The stem of a typed word in lower case and without accents, so that another ending of it is found as well.
pub fn stem_of(word: &str, language: Language) -> String {
    let word: String = word.nfc().flat_map(char::to_lowercase).collect();
    Stems::new(language).stem(&word)
}

/// Where each word of a text stands, and the word in lower case and composed letters.
pub(in crate::content) fn words(text: &str) -> impl Iterator<Item = (usize, usize, String)> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        while rest.next_if(|(_, c)| !is_letter(*c)).is_some() {}
        let (start, _) = *rest.peek()?;
        let (mut end, mut word) = (start, String::new());
        while let Some((at, c)) = rest.next_if(|(_, c)| is_letter(*c)) {
            word.extend(c.to_lowercase());
            end = at + c.len_utf8();
        }
        let word = if word.is_ascii() { word } else { word.nfc().collect() };
        Some((start, end, word))
    })
}

/// The words of a text in lower case and without accents, one space apart.
pub fn plain(text: &str) -> String {
    words(text).map(|(_, _, word)| fold(&word)).collect::<Vec<_>>().join(" ")
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Without accents: `žmonių` and `zmoniu` meet, so do `ø` and `o`.
pub(in crate::content) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut plain = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'ø' => plain.push('o'),
            'æ' => plain.push_str("ae"),
            c => decompose_canonical(c, |part| {
                if !is_combining_mark(part) {
                    plain.push(part);
                }
            }),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_keeps_letters_and_drops_marks() {
        assert_eq!(fold("žmonių ąčęėįšųūž"), "zmoniu aceeisuuz");
        assert_eq!(fold("søknad ærlig å"), "soknad aerlig a");
    }

    #[test]
    fn words_are_found_where_they_stand() {
        let found: Vec<_> = words("„Eilė“ – NA-03.").collect();
        assert_eq!(
            found,
            [(3, 8, "eilė".to_owned()), (16, 18, "na".to_owned()), (19, 21, "03".to_owned())]
        );
        assert_eq!(words("e\u{307}ila").next().unwrap().2, "ėila");
    }

    #[test]
    fn endings_of_each_language_fall_away() {
        for (language, one, other) in [
            (Language::Lithuanian, "žmonių", "žmones"),
            (Language::Lithuanian, "vertinimas", "vertinimo"),
            (Language::English, "whistleblowers", "whistleblower"),
            (Language::Norwegian, "varslingen", "varsling"),
        ] {
            let stems = Stems::new(language);
            assert_eq!(stems.stem(one), stems.stem(other), "{one} {other}");
        }
    }
}
