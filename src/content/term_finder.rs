//! Finds the terms of a glossary in running text, by the stems of the language.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::i18n::Language;

use super::everyday::Everyday;
use super::glossary::{Glossary, Term};
use super::search::{Stems, words};

/// Knows the terms of one language by their stems.
pub struct TermFinder {
    stems: Stems,
    /// The names by the stem of their first word, longer ones first.
    names: BTreeMap<String, Vec<Name>>,
    /// Phrases in which a word of a term has another sense.
    everyday: Vec<Vec<String>>,
    /// Longer ones in which it has its own.
    meant: Vec<Vec<String>>,
}

/// A name of a term.
struct Name {
    words: Vec<NameWord>,
    /// Which term it is.
    term: usize,
}

/// A word of a name.
struct NameWord {
    /// As it stands in the glossary, in lower case.
    word: String,
    stem: String,
    /// Written in capitals, as STT.
    is_capital: bool,
}

/// A word of a text.
struct Token {
    at: Range<usize>,
    word: String,
    stem: String,
}

impl std::fmt::Debug for TermFinder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TermFinder").field("names", &self.names.len()).finish_non_exhaustive()
    }
}

impl TermFinder {
    /// Of a glossary, save for what is meant otherwise.
    pub(super) fn new(glossary: &Glossary, language: Language, everyday: &Everyday) -> Self {
        let stems = Stems::new(language);
        let mut names: BTreeMap<String, Vec<Name>> = BTreeMap::new();
        let is_clear = |(_, term): &(usize, &Term)| !everyday.terms.contains(&term.id);
        for (idx, term) in glossary.terms.iter().enumerate().filter(is_clear) {
            for text in variants(&term.name) {
                let words: Vec<NameWord> = words(&text)
                    .map(|(start, end, word)| NameWord {
                        stem: stems.stem(&word),
                        is_capital: is_capital(text.get(start..end).unwrap_or_default()),
                        word,
                    })
                    .collect();
                let Some(stem) = words.first().map(|it| it.stem.clone()) else { continue };
                names.entry(stem).or_default().push(Name { words, term: idx });
            }
        }
        for names in names.values_mut() {
            names.sort_by_key(|it| std::cmp::Reverse(it.words.len()));
        }
        let read = |phrases: &[String]| -> Vec<Vec<String>> {
            phrases.iter().map(|it| words(it).map(|(_, _, word)| word).collect()).collect()
        };
        let phrases = everyday.phrases(language);
        let (everyday, meant) =
            phrases.map(|it| (read(&it.everyday), read(&it.meant))).unwrap_or_default();
        Self { stems, names, everyday, meant }
    }

    /// The terms of a text, each with its bytes, in order and apart; a term is its number in the glossary.
    pub fn find(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let token = |(start, end, word): (usize, usize, String)| Token {
            at: start..end,
            stem: self.stems.stem(&word),
            word,
        };
        let tokens: Vec<Token> = words(text).map(token).collect();
        let meant = places(&tokens, &self.meant, text);
        let mut everyday = places(&tokens, &self.everyday, text);
        everyday.retain(|it| !meant.contains(it));
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(first) = tokens.get(at) {
            let fits = |name: &&Name| {
                let here = tokens.get(at..at + name.words.len()).unwrap_or_default();
                here.len() == name.words.len()
                    && here.iter().zip(&name.words).all(|(token, word)| word.is(token, text))
                    && is_one_phrase(text, here)
                    && !(at..at + name.words.len()).any(|it| everyday.contains(&it))
            };
            match self.names.get(&first.stem).into_iter().flatten().find(fits) {
                Some(name) => {
                    let n_words = name.words.len();
                    let last = tokens.get(at + n_words - 1).map_or(first.at.end, |it| it.at.end);
                    found.push((first.at.start..last, name.term));
                    at += n_words;
                }
                None => at += 1,
            }
        }
        found
    }
}

impl NameWord {
    /// Whether a word of a text is a form of this one: the same stem, and no more than an ending apart.
    fn is(&self, token: &Token, text: &str) -> bool {
        if self.is_capital && !is_capital(text.get(token.at.clone()).unwrap_or_default()) {
            return false;
        }
        let n_letters = self.word.chars().count();
        let n_same = self.word.chars().zip(token.word.chars()).take_while(|(a, b)| a == b).count();
        // Endings have two letters, and the consonant before them may soften: išimtis, išimčių.
        let ending = if n_letters < LONG { 2 } else { 3 };
        self.stem == token.stem && n_letters <= n_same + ending
    }
}

/// Words of so many letters may soften before their ending.
const LONG: usize = 7;

fn is_capital(word: &str) -> bool {
    1 < word.chars().count() && word.chars().all(|c| !c.is_lowercase())
}

/// The places of all words of a text that belong to one of those phrases.
fn places(tokens: &[Token], phrases: &[Vec<String>], text: &str) -> BTreeSet<usize> {
    let mut places = BTreeSet::new();
    for phrase in phrases.iter().filter(|it| !it.is_empty()) {
        for (at, here) in tokens.windows(phrase.len()).enumerate() {
            let is_same = here.iter().zip(phrase).all(|(token, word)| token.word == *word);
            if is_same && is_one_phrase(text, here) {
                places.extend(at..at + phrase.len());
            }
        }
    }
    places
}

/// Words of a term stand beside each other, with nothing but a space or a hyphen between.
fn is_one_phrase(text: &str, tokens: &[Token]) -> bool {
    tokens.windows(2).all(|pair| {
        let [one, other] = pair else { return true };
        let between = text.get(one.at.end..other.at.start).unwrap_or_default();
        [" ", "\u{a0}", "-", "–", "\n"].contains(&between)
    })
}

/// The names in a heading: `a / b` is both. One word with a note in brackets, such as `Head (of the journal)`, has other
/// meanings as well and is none.
fn variants(name: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for c in name.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    let is_noted = plain.len() < name.len();
    let is_clear = |it: &&str| !it.is_empty() && (!is_noted || it.contains(' ') || is_capital(it));
    let parts = plain.split([',', ';']).flat_map(|it| it.split(" / ")).map(str::trim);
    parts.filter(is_clear).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finder(language: Language, names: &[&str]) -> TermFinder {
        let phrases = "(phrases: {\"lt\": (everyday: [\"iš eilės\"], meant: [\"ne iš eilės\"])})";
        let everyday = Everyday::read("everyday.ron", phrases, &mut Vec::new());
        let term = |name: &&str| Term {
            id: String::new(),
            name: (*name).to_owned(),
            definition: String::new(),
            elsewhere: Vec::new(),
        };
        TermFinder::new(&Glossary { terms: names.iter().map(term).collect() }, language, &everyday)
    }

    #[test]
    fn terms_are_found_in_any_case_and_the_longest_wins() {
        let finder = finder(Language::Lithuanian, &["Rizika", "Likutinė rizika", "STT (tarnyba)"]);
        let text = "Rizikos yra, likutinės rizikos mažėja. STT klausia.";
        let found: Vec<_> =
            finder.find(text).into_iter().map(|(at, term)| (text.get(at).unwrap(), term)).collect();
        assert_eq!(found, [("Rizikos", 0), ("likutinės rizikos", 1), ("STT", 2)]);
    }

    #[test]
    fn other_words_of_the_same_stem_are_no_term() {
        let names = ["Pranešėjas", "Išimtis", "SKAIDRIS"];
        let finder = finder(Language::Lithuanian, &names);
        let text = "Pranešti pranešėjams apie išimčių skaidrius įrašus sistemoje SKAIDRIS.";
        let found: Vec<_> =
            finder.find(text).into_iter().map(|(at, _)| text.get(at).unwrap()).collect();
        assert_eq!(found, ["pranešėjams", "išimčių", "SKAIDRIS"]);
    }

    #[test]
    fn a_set_phrase_is_no_term_unless_a_longer_one_means_it() {
        let finder = finder(Language::Lithuanian, &["Eilė"]);
        let count = |text: &str| finder.find(text).len();
        assert_eq!(count("Eikite iš eilės: klausimai surikiuoti."), 0);
        assert_eq!(count("Būstas skirtas ne iš eilės, nors eilė ilga."), 2);
        assert_eq!(count("Jis iš, eilės nėra."), 1);
    }

    #[test]
    fn words_apart_are_no_term() {
        let finder = finder(Language::English, &["Net risk"]);
        assert!(finder.find("The net. Risk remains.").is_empty());
        assert_eq!(finder.find("net risks").len(), 1);
    }
}
