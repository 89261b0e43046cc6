//! Tells words that belong to a message apart from words that it was filled with, by characters that no text holds.

use fluent::FluentValue;
use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use super::Tr;
use super::messages::MESSAGE_IDS;

/// A message begins; its id follows.
pub(super) const MESSAGE: char = '\u{fdd0}';
/// The id ends, and the words begin.
pub(super) const WORDS: char = '\u{fdd1}';
/// A value begins.
pub(super) const VALUE: char = '\u{fdd2}';
/// A message or a value ends.
pub(super) const END: char = '\u{fdd3}';

/// Words of one origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// The message that they belong to; none for what it was filled with, and for what is no message.
    pub message: Option<String>,
}

/// Reads marked texts one after the other; a message may end in another text than it began in.
#[derive(Debug, Default)]
pub struct Unmarking {
    /// What is open, innermost last.
    open: Vec<Option<String>>,
}

impl Unmarking {
    /// The pieces of a text.
    pub fn pieces(&mut self, text: &str) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut id = None;
        for letter in text.chars() {
            match (letter, &mut id) {
                (MESSAGE, _) => id = Some(String::new()),
                (WORDS, _) => self.open.push(id.take()),
                (VALUE, _) => self.open.push(None),
                (END, _) => drop(self.open.pop()),
                (letter, Some(id)) => id.push(letter),
                (letter, None) => {
                    let message = self.open.last().and_then(Option::as_ref);
                    if let Some(piece) =
                        pieces.last_mut().filter(|it| it.message.as_ref() == message)
                    {
                        piece.text.push(letter);
                    } else {
                        pieces.push(Piece { text: letter.into(), message: message.cloned() });
                    }
                }
            }
        }
        pieces
    }
}

/// Whether a text holds characters that marks are made of, so that nobody can pass words off as another's.
pub fn holds_marks(text: &str) -> bool {
    text.contains([MESSAGE, WORDS, VALUE, END])
}

/// Marks what a message is filled with; called for every value that is written.
pub(super) fn value<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let text = match value {
        FluentValue::String(text) => text.to_string(),
        FluentValue::Number(number) => number.as_string().into_owned(),
        _ => return None,
    };
    Some(format!("{VALUE}{text}{END}"))
}

impl Tr {
    /// Words that are one value, whatever they were put together from.
    pub(super) fn as_value(&self, text: String) -> String {
        if !self.is_marked() {
            return text;
        }
        let pieces = Unmarking::default().pieces(&text);
        let plain: String = pieces.into_iter().map(|it| it.text).collect();
        format!("{VALUE}{plain}{END}")
    }

    /// The words of the messages that stand in place of that one where the data are others: those whose ids differ in the last part.
    pub fn siblings(&self, id: &str) -> Vec<String> {
        let Some((family, _)) = id.rsplit_once('-') else { return Vec::new() };
        let is_sibling = |other: &&&str| {
            **other != id && other.rsplit_once('-').is_some_and(|(it, _)| it == family)
        };
        let patterns = MESSAGE_IDS.iter().filter(is_sibling).filter_map(|id| self.pattern(id));
        patterns.flat_map(|it| words(it)).collect()
    }
}

/// The runs of words of a message, in every variant.
fn words(pattern: &Pattern<&str>) -> Vec<String> {
    let runs = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => vec![(*value).to_owned()],
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().flat_map(|it| words(&it.value)).collect()
        }
        PatternElement::Placeable { .. } => Vec::new(),
    });
    runs.flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn words_of_a_message_are_told_from_what_it_was_filled_with() {
        let tr = Tr::marked(Language::English);
        let inner = tr.common_band_critical();
        let outer = tr.results_index_sentence("0.52", inner);
        let plain = Tr::new(Language::English);
        let pieces = Unmarking::default().pieces(&outer);
        let all: String = pieces.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(all, plain.results_index_sentence("0.52", plain.common_band_critical()));
        let of = |id: Option<&str>| {
            let same = pieces.iter().filter(|it| it.message.as_deref() == id);
            same.map(|it| it.text.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(of(None), ["0.52"]);
        assert_eq!(of(Some("common-band-critical")), [plain.common_band_critical()]);
        let siblings = tr.siblings("common-band-critical");
        assert_eq!(siblings, [plain.common_band_significant(), plain.common_band_tolerable()]);
    }

    #[test]
    fn a_date_is_a_value_and_a_count_too() {
        let tr = Tr::marked(Language::Lithuanian);
        let date = tr.date(jiff::civil::date(2026, 11, 22));
        let pieces = Unmarking::default().pieces(&date);
        assert!(matches!(&pieces[..], [one] if one.message.is_none()), "{pieces:?}");
        let count = tr.report_summary_plan_actions(3usize, 2usize);
        let pieces = Unmarking::default().pieces(&count);
        let values = pieces.iter().filter(|it| it.message.is_none());
        assert_eq!(values.map(|it| it.text.as_str()).collect::<Vec<_>>(), ["3", "2"]);
    }
}
