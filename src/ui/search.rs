//! What is searched for: which texts hold the words, and where they stand in them, accents and capitals aside.

use std::ops::Range;

use super::dialogs::plain;
use super::recorded::{Written, recorded};
use super::view_cx::ViewCx;
use crate::domain::Question;

/// A text that begins this far before what was found is shown from there.
const LEAD: usize = 12;
/// What is found within so many letters is seen without cutting the beginning.
const SEEN: usize = 28;

/// The words that are looked for.
#[derive(Debug)]
pub(super) struct Search {
    words: Vec<String>,
    /// Whether what was written to questions is left aside, as while votes are blind.
    is_blind: bool,
}

impl Search {
    /// Of what was typed.
    pub(super) fn new(typed: &str) -> Self {
        Self { words: typed.split_whitespace().map(plain).collect(), is_blind: false }
    }

    /// Of what was typed, in the questions alone.
    pub(super) fn of_questions(typed: &str) -> Self {
        Self { is_blind: true, ..Self::new(typed) }
    }

    /// Whether nothing is looked for.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a text holds every word.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let text = plain(text);
        self.words.iter().all(|word| text.contains(word.as_str()))
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
        let words = self.words.iter().filter(|it| !it.is_empty());
        words
            .flat_map(|word| letters.match_indices(word.as_str()))
            .filter_map(|(at, word)| range(at, word))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_marked_where_they_stand_in_the_text() {
        let search = Search::new("DOVAN zv");
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
        let excerpt = Search::new("dovan").excerpt(text);
        assert_eq!(excerpt, "… neleistinai dovanai sprendimas peržiūrimas?");
        assert_eq!(Search::new("nuslept").excerpt(text), text);
    }
}
