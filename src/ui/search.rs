//! What is searched for: which texts hold the words, and where they stand in them, accents and capitals aside.

use std::ops::Range;

use super::dialogs::plain;
use super::view_cx::ViewCx;
use super::view_model::recorded::{Written, recorded};
use crate::content::stem_of;
use crate::domain::Question;
use crate::i18n::Language;

/// A text that begins this far before what was found is shown from there.
const LEAD: usize = 12;
/// What is found within so many letters is seen without cutting the beginning.
const SEEN: usize = 28;

/// The words that are looked for.
#[derive(Debug)]
pub(super) struct Search {
    words: Vec<Typed>,
    /// Whether what was written to questions is left aside, as while votes are blind.
    is_blind: bool,
}

/// A word that was typed, and what is left of it without its ending.
#[derive(Debug, Clone)]
pub(super) struct Typed {
    word: String,
    stem: String,
}

/// A stem of fewer letters stands in too many words.
const LEAST_STEM: usize = 4;

impl Typed {
    /// The words of what was typed, in lower case and without accents.
    pub(super) fn words(typed: &str, language: Language) -> Vec<Self> {
        let one = |it: &str| {
            // What stands around a word is no part of it: "el. paštas".
            let bare = it.trim_matches(|c: char| !c.is_alphanumeric());
            let it = if bare.is_empty() { it } else { bare };
            let (word, stem) = (plain(it), stem_of(it, language));
            let is_short = stem.chars().count() < LEAST_STEM || word.len() <= stem.len();
            let stem = if is_short { word.clone() } else { stem };
            Self { word, stem }
        };
        typed.split_whitespace().map(one).collect()
    }

    /// What of it stands in a text, as it was typed or, at the beginning of a word, with another ending; `text` is without accents and capitals.
    pub(super) fn found_in(&self, text: &str) -> Option<&str> {
        if text.contains(&self.word) {
            return Some(&self.word);
        }
        let mut parts = text.split(|c: char| !c.is_alphanumeric());
        parts.any(|it| it.starts_with(&self.stem)).then_some(&self.stem)
    }

    /// Whether a word without accents and capitals begins with it, as it was typed or with another ending.
    pub(super) fn begins(&self, word: &str) -> bool {
        word.starts_with(&self.word) || word.starts_with(&self.stem)
    }

    /// The word as it was typed.
    pub(super) fn word(&self) -> &str {
        &self.word
    }
}

impl Search {
    /// Of what was typed in a language.
    pub(super) fn new(typed: &str, language: Language) -> Self {
        Self { words: Typed::words(typed, language), is_blind: false }
    }

    /// Of what was typed, in the questions alone.
    pub(super) fn of_questions(typed: &str, language: Language) -> Self {
        Self { is_blind: true, ..Self::new(typed, language) }
    }

    /// Whether nothing is looked for.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a text holds every word.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let text = plain(text);
        self.words.iter().all(|word| word.found_in(&text).is_some())
    }

    /// Whether a question itself holds every word.
    pub(super) fn asks(&self, cx: &ViewCx<'_>, question: &Question) -> bool {
        self.is_in(&format!("{} {}", question.id, cx.question_text(&question.id)))
    }

    /// Where else every word was written to a question; none where the question itself holds them.
    pub(super) fn written(
        &self,
        cx: &ViewCx<'_>,
        question: &Question,
    ) -> Option<(Written, String)> {
        if self.is_blind || self.is_empty() || self.asks(cx, question) {
            return None;
        }
        let all = recorded(cx.open?.assessment(), &question.id);
        all.into_iter().find(|(_, text)| self.is_in(text))
    }

    /// Whether a question holds every word, or something that was written to it.
    pub(super) fn holds(&self, cx: &ViewCx<'_>, question: &Question) -> bool {
        self.asks(cx, question) || self.written(cx, question).is_some()
    }

    /// The text from shortly before the first word that is found, so that the word is seen.
    pub(super) fn excerpt(&self, text: &str) -> String {
        let first = self.marks(text).iter().map(|it| it.start).min().unwrap_or_default();
        if first <= SEEN {
            return text.to_owned();
        }
        let letters: Vec<char> = text.chars().collect();
        let begin = letters.get(..first - LEAD).unwrap_or_default();
        let begin = begin.iter().rposition(|c| c.is_whitespace()).map_or(0, |at| at + 1);
        let rest: String = letters.get(begin..).unwrap_or_default().iter().collect();
        format!("… {rest}")
    }

    /// The letters of a text that are looked for.
    pub(super) fn marks(&self, text: &str) -> Vec<Range<usize>> {
        let (mut letters, mut places) = (String::new(), Vec::new());
        for (place, letter) in text.chars().enumerate() {
            let folded = plain(&letter.to_string());
            places.extend(folded.bytes().map(|_| place));
            letters.push_str(&folded);
        }
        let range =
            |at: usize, word: &str| Some(*places.get(at)?..*places.get(at + word.len() - 1)? + 1);
        let words = self.words.iter().filter_map(|it| it.found_in(&letters));
        words
            .filter(|it| !it.is_empty())
            .flat_map(|word| letters.match_indices(word))
            .filter_map(|(at, word)| range(at, word))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn search(typed: &str) -> Search {
        Search::new(typed, Language::Lithuanian)
    }

    #[test]
    fn another_ending_is_found_but_not_another_word() {
        assert!(search("dovanos").is_in("Interesų ir dovanų valdymas"));
        assert!(search("pirkimuose").is_in("Socialinių paslaugų pirkimai"));
        assert!(!search("dovanos").is_in("Duomenys"));
        assert!(!search("na-030").is_in("na-03"));
        assert!(!search("ištrinti").is_in("Dovanų registras"));
        let marked = search("dovanos").marks("Dovanų registras");
        assert_eq!(marked.first(), Some(&(0..5)));
    }

    #[test]
    fn words_are_marked_where_they_stand_in_the_text() {
        let search = search("DOVAN zv");
        let text = "Ar į žvakių dovaną";
        let marked: Vec<String> = search
            .marks(text)
            .into_iter()
            .map(|it| text.chars().skip(it.start).take(it.len()).collect())
            .collect();
        assert_eq!(marked, ["dovan", "žv"]);
    }

    #[test]
    fn an_excerpt_begins_shortly_before_what_was_found() {
        let text = "Ar paaiškėjus nuslėptam ryšiui ar neleistinai dovanai sprendimas peržiūrimas?";
        let excerpt = search("dovan").excerpt(text);
        assert_eq!(excerpt, "… neleistinai dovanai sprendimas peržiūrimas?");
        assert_eq!(search("nuslept").excerpt(text), text);
    }
}
