//! The lines that a hit is shown with: where its words stand closest together, with the words marked.

use std::ops::Range;

use super::Token;

/// A text with the words that were looked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marked {
    /// The text.
    pub text: String,
    /// The bytes of each word that fits, in order.
    pub marks: Vec<Range<usize>>,
}

/// So many words stand together in an excerpt.
const N_WORDS: usize = 28;
/// The beginning of a sentence is shown if it is this near.
const N_WORDS_BEFORE: usize = 9;

/// A whole text with its words marked; `fits` tells by a bit which of the words looked for a word is.
pub(super) fn whole(text: &str, tokens: &[Token], fits: &dyn Fn(u32) -> u32) -> Marked {
    let marks = tokens.iter().filter(|it| fits(it.word) != 0).map(Token::range).collect();
    Marked { text: text.to_owned(), marks }
}

/// The part of a text that holds most of the different words looked for.
pub(super) fn excerpt(text: &str, tokens: &[Token], fits: &dyn Fn(u32) -> u32) -> Marked {
    let fitting: Vec<(usize, u32)> = tokens
        .iter()
        .enumerate()
        .map(|(idx, token)| (idx, fits(token.word)))
        .filter(|(_, bits)| *bits != 0)
        .collect();
    let value = |first: usize| {
        let (from, _) = fitting.get(first).copied().unwrap_or_default();
        let inside = fitting.iter().skip(first).take_while(|(idx, _)| *idx < from + N_WORDS / 2);
        let (n, bits) = inside.fold((0_usize, 0), |(n, bits), (_, bit)| (n + 1, bits | bit));
        (bits.count_ones(), n)
    };
    // The first of equals, so that the text is entered where it begins to speak of it.
    let best = (0..fitting.len()).rev().max_by_key(|it| value(*it));
    let at = best.and_then(|it| fitting.get(it)).map_or(0, |(idx, _)| *idx);
    let from = begin(text, tokens, at);
    let to = (from + N_WORDS).min(tokens.len());
    let start = if from == 0 { 0 } else { tokens.get(from).map_or(0, |it| it.range().start) };
    let end = if to == tokens.len() {
        text.len()
    } else {
        to.checked_sub(1).and_then(|it| tokens.get(it)).map_or(text.len(), |it| it.range().end)
    };
    let before = if 0 < start && !begins_sentence(text, start) { "…\u{a0}" } else { "" };
    let mut marked = Marked { text: before.to_owned(), marks: Vec::new() };
    marked.text.push_str(text.get(start..end).unwrap_or_default());
    // A line end is one byte, as is the space that stands for it.
    marked.text = marked.text.replace('\n', " ");
    if end < text.len() {
        marked.text.push('…');
    }
    let shift = |at: usize| at - start + before.len();
    let inside = tokens.get(from..to).unwrap_or_default().iter();
    let marks = inside.filter(|it| fits(it.word) != 0).map(Token::range);
    marked.marks = marks.map(|it| shift(it.start)..shift(it.end)).collect();
    marked
}

/// The word to begin with: that of the sentence where it is near, else a few words before.
fn begin(text: &str, tokens: &[Token], at: usize) -> usize {
    // At the end of a text the excerpt is filled with what stands before.
    let last = tokens.len().saturating_sub(N_WORDS);
    let first = at.saturating_sub(N_WORDS_BEFORE).min(last);
    let mut nearest_first = (first..=at.min(last)).rev().chain(at.min(last)..=at);
    let sentence = nearest_first
        .find(|it| tokens.get(*it).is_some_and(|it| begins_sentence(text, it.range().start)));
    sentence.unwrap_or_else(|| at.saturating_sub(4))
}

/// Whether a line ends before the word, not counting its quotation marks.
fn begins_sentence(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let before = before.trim_end_matches(|c: char| c != '\n' && !c.is_alphanumeric());
    before.is_empty() || before.ends_with('\n')
}
