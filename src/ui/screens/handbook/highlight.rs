//! Where the words that a reader marked stand in a paragraph, and which sentence stands under the pointer.

use std::ops::Range;

use crate::content::Pack;
use crate::ui::widgets::rich_text::{Look, Span};

/// The words of a paragraph without the marks of sources, and for each letter its place among all letters.
fn plain(spans: &[Span]) -> (String, Vec<usize>) {
    let (mut text, mut places, mut at) = (String::new(), Vec::new(), 0);
    for span in spans {
        for c in span.text.chars() {
            if span.look != Look::Mark {
                text.push(c);
                places.push(at);
            }
            at += 1;
        }
    }
    (text, places)
}

/// The words of a paragraph without the marks of sources.
pub(super) fn paragraph(spans: &[Span]) -> String {
    plain(spans).0.trim().to_owned()
}

/// The letters of a paragraph that these quotes mark; a quote may go on in other paragraphs.
pub(super) fn ranges<'a>(
    spans: &[Span],
    quotes: impl Iterator<Item = &'a str>,
) -> Vec<Range<usize>> {
    let (text, places) = plain(spans);
    quotes.flat_map(str::lines).filter_map(|line| range(&text, &places, line.trim())).collect()
}

/// The letters of those words of a paragraph that are asked for.
pub(super) fn words(spans: &[Span], is_asked: &dyn Fn(&str) -> bool) -> Vec<Range<usize>> {
    let (text, places) = plain(spans);
    let letters: Vec<char> = text.chars().collect();
    let (mut found, mut start) = (Vec::new(), 0);
    for word in letters.split(|it| !it.is_alphanumeric()) {
        let end = start + word.len();
        if !word.is_empty() && is_asked(&word.iter().collect::<String>()) {
            let range = places.get(start).zip(places.get(end - 1));
            found.extend(range.map(|(first, last)| *first..*last + 1));
        }
        start = end + 1;
    }
    found
}

/// The sentence that holds a letter.
pub(super) fn sentence_at(spans: &[Span], at: usize, sentences: &[String]) -> Option<String> {
    let (text, places) = plain(spans);
    let holds = |it: &&String| range(&text, &places, it).is_some_and(|it| it.contains(&at));
    sentences.iter().find(holds).cloned()
}

fn range(text: &str, places: &[usize], quote: &str) -> Option<Range<usize>> {
    if quote.is_empty() {
        return None;
    }
    let (before, _) = text.split_once(quote)?;
    let start = before.chars().count();
    let last = start + quote.chars().count() - 1;
    Some(*places.get(start)?..*places.get(last)? + 1)
}

/// Selected words without the marks of sources among them.
pub(super) fn without_marks(words: &str, pack: &Pack) -> String {
    let clean = |line: &str| {
        let mut clean = String::new();
        // A mark begins after a space that does not break.
        for (idx, piece) in line.split('\u{a0}').enumerate() {
            let rest = if idx == 0 { piece } else { after_marks(piece, pack) };
            if 0 < idx && rest.len() == piece.len() {
                clean.push('\u{a0}');
            }
            clean.push_str(rest);
        }
        clean.trim().to_owned()
    };
    let lines: Vec<String> = words.lines().map(clean).filter(|it| !it.is_empty()).collect();
    lines.join("\n")
}

/// What follows the ids of sources at the beginning of a text.
fn after_marks<'a>(text: &'a str, pack: &Pack) -> &'a str {
    let mut rest = text;
    loop {
        let next = if rest.len() == text.len() { rest } else { rest.trim_start_matches(' ') };
        let end = next.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(next.len());
        let Some((id, after)) = next.split_at_checked(end) else { return rest };
        if pack.source(id).is_none() {
            return rest;
        }
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::builtin;
    use crate::content::prose::{Block, parse};

    fn spans(text: &str) -> Vec<Span> {
        let blocks = parse(text);
        let Some(Block::Paragraph(spans)) = blocks.first() else { panic!("{blocks:?}") };
        spans.clone()
    }

    #[test]
    fn a_quote_is_found_across_the_marks_of_sources() {
        let spans = spans("Rado tris [@S60b].\nŽiūrėk, *antra* eilė.\n");
        let all: Vec<char> = spans.iter().flat_map(|it| it.text.chars()).collect();
        let found = ranges(&spans, ["Rado tris. Žiūrėk"].into_iter());
        let marked: String = all[found[0].clone()].iter().collect();
        assert_eq!(marked, "Rado tris\u{a0}S60b. Žiūrėk");
        assert!(ranges(&spans, ["nėra", ""].into_iter()).is_empty());
        assert_eq!(ranges(&spans, ["tris.\nantra"].into_iter()).len(), 2);
    }

    #[test]
    fn words_are_marked_wherever_they_stand() {
        let spans = spans("Eilė ir *eilė* [@S60b], ne eilės.\n");
        let all: Vec<char> = spans.iter().flat_map(|it| it.text.chars()).collect();
        let found = words(&spans, &|it| it.to_lowercase() == "eilė");
        let marked: Vec<String> = found.iter().map(|it| all[it.clone()].iter().collect()).collect();
        assert_eq!(marked, ["Eilė", "eilė"]);
    }

    #[test]
    fn the_sentence_under_the_pointer_is_known() {
        let spans = spans("Viena. Dar viena [@S60b].\nKita.\n");
        let sentences = ["Viena. Dar viena.".to_owned(), "Kita.".to_owned()];
        assert_eq!(sentence_at(&spans, 3, &sentences).as_deref(), Some("Viena. Dar viena."));
        let length: usize = spans.iter().map(|it| it.text.chars().count()).sum();
        assert_eq!(sentence_at(&spans, length - 2, &sentences).as_deref(), Some("Kita."));
    }

    #[test]
    fn marks_of_sources_are_no_words() {
        let pack = builtin();
        assert_eq!(without_marks("rado\u{a0}S60b S60. Ir", pack), "rado. Ir");
        assert_eq!(without_marks("20\u{a0}proc.\n\n dar ", pack), "20\u{a0}proc.\ndar");
    }
}
