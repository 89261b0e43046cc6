//! What the list is searched for: which questions hold the words, where they stand in them, accents and capitals aside.

use std::ops::Range;

use crate::domain::Question;
use crate::ui::dialogs::plain;
use crate::ui::view_cx::ViewCx;

/// A text that begins this far before what was found is shown from there.
const LEAD: usize = 12;
/// What is found within so many letters is seen without cutting the beginning.
const SEEN: usize = 28;

/// The words that are looked for.
#[derive(Debug)]
pub(super) struct Search {
    words: Vec<String>,
}

impl Search {
    /// Of what was typed.
    pub(super) fn new(typed: &str) -> Self {
        Self { words: typed.split_whitespace().map(plain).collect() }
    }

    /// Whether nothing is looked for.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a question holds every word.
    pub(super) fn holds(&self, cx: &ViewCx<'_>, question: &Question) -> bool {
        let is_held = || {
            let text = plain(&format!("{} {}", question.id, cx.question_text(&question.id)));
            self.words.iter().all(|word| text.contains(word.as_str()))
        };
        self.is_empty() || is_held()
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
