//! Finds the terms of a glossary in running text, by the stems of the language.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::i18n::Language;

use super::glossary::Glossary;
use super::search::{Stems, words};

/// Knows the terms of one language by their stems.
pub struct TermFinder {
    stems: Stems,
    /// By the first stem of a name: all its stems, and which term it is; longer names first.
    names: BTreeMap<String, Vec<(Vec<String>, usize)>>,
}

impl std::fmt::Debug for TermFinder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TermFinder").field("names", &self.names.len()).finish_non_exhaustive()
    }
}

impl TermFinder {
    /// Of a glossary.
    pub(super) fn new(glossary: &Glossary, language: Language) -> Self {
        let stems = Stems::new(language);
        let mut names: BTreeMap<String, Vec<(Vec<String>, usize)>> = BTreeMap::new();
        for (idx, term) in glossary.terms.iter().enumerate() {
            for name in variants(&term.name) {
                let name: Vec<String> =
                    words(&name).map(|(_, _, word)| stems.stem(&word)).collect();
                if let Some(first) = name.first() {
                    names.entry(first.clone()).or_default().push((name, idx));
                }
            }
        }
        for names in names.values_mut() {
            names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        }
        Self { stems, names }
    }

    /// The terms of a text, each with its bytes, in order and apart; a term is its number in the glossary.
    pub fn find(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let tokens: Vec<(Range<usize>, String)> = words(text)
            .map(|(start, end, word)| (start..end, self.stems.stem(&word)))
            .collect();
        let mut found = Vec::new();
        let mut at = 0;
        while let Some((first, stem)) = tokens.get(at) {
            let fits = |(name, _): &&(Vec<String>, usize)| {
                let here = tokens.get(at..at + name.len()).unwrap_or_default();
                here.len() == name.len()
                    && here.iter().zip(name).all(|((_, stem), name)| stem == name)
                    && is_one_phrase(text, here)
            };
            match self.names.get(stem).into_iter().flatten().find(fits) {
                Some((name, term)) => {
                    let last = tokens.get(at + name.len() - 1).map_or(first.end, |(it, _)| it.end);
                    found.push((first.start..last, *term));
                    at += name.len();
                }
                None => at += 1,
            }
        }
        found
    }
}

/// Words of a term stand beside each other, with nothing but a space or a hyphen between.
fn is_one_phrase(text: &str, tokens: &[(Range<usize>, String)]) -> bool {
    tokens.windows(2).all(|pair| {
        let [(one, _), (other, _)] = pair else { return true };
        let between = text.get(one.end..other.start).unwrap_or_default();
        [" ", "\u{a0}", "-", "–", "\n"].contains(&between)
    })
}

/// The names in a heading: `PINREG (register)` is `PINREG`, `a / b` is both.
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
    let parts = plain.split([',', ';']).flat_map(|it| it.split(" / "));
    parts.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::glossary::Term;
    use super::*;

    fn finder(language: Language, names: &[&str]) -> TermFinder {
        let term = |name: &&str| Term {
            id: String::new(),
            name: (*name).to_owned(),
            definition: String::new(),
            elsewhere: Vec::new(),
        };
        TermFinder::new(&Glossary { terms: names.iter().map(term).collect() }, language)
    }

    #[test]
    fn terms_are_found_in_any_case_and_the_longest_wins() {
        let finder =
            finder(Language::Lithuanian, &["Rizika", "Likutinė rizika", "STT (tarnyba)"]);
        let text = "Rizikos yra, likutinės rizikos mažėja. STT klausia.";
        let found: Vec<_> =
            finder.find(text).into_iter().map(|(at, term)| (&text[at], term)).collect();
        assert_eq!(found, [("Rizikos", 0), ("likutinės rizikos", 1), ("STT", 2)]);
    }

    #[test]
    fn words_apart_are_no_term() {
        let finder = finder(Language::English, &["Net risk"]);
        assert!(finder.find("The net. Risk remains.").is_empty());
        assert_eq!(finder.find("net risks").len(), 1);
    }
}
