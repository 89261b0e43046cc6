//! Links and citations of the handbook: where they lead, and every one that a text holds.

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::domain::{HandbookRef, QuestionId};

/// Where a link of the handbook leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// To a question of a checklist.
    Question(QuestionId),
    /// To a section of the handbook; the anchor may be empty.
    Section(HandbookRef),
    /// To a source, by its id.
    Source(String),
    /// To a page of the web.
    Web(String),
}

impl Link {
    /// Reads the target of a link; `chapter` is the slug of the chapter that it stands in.
    pub fn parse(target: &str, chapter: &str) -> Option<Self> {
        if let Some(id) = target.strip_prefix("question:") {
            return QuestionId::parse(id).ok().map(Self::Question);
        }
        if let Some(id) = target.strip_prefix("source:") {
            return Some(Self::Source(id.to_owned()));
        }
        if target.starts_with("https://") || target.starts_with("http://") {
            return Some(Self::Web(target.to_owned()));
        }
        let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
        let stem = file.rsplit('/').next().unwrap_or(file);
        let slug = stem.strip_suffix(".md").unwrap_or(stem);
        let chapter = if slug.is_empty() { chapter } else { slug };
        Some(Self::Section(HandbookRef { chapter: chapter.to_owned(), anchor: anchor.to_owned() }))
    }
}

/// Every link and citation of a text in its order, each with what it says; a target that is none comes without a link.
pub fn links(markdown: &str, chapter: &str) -> Vec<(String, Option<Link>)> {
    let mut found = Vec::new();
    let mut text_so_far = String::new();
    let take_citations = |text: &mut String, found: &mut Vec<_>| {
        for piece in citations(text) {
            if let Piece::Sources(ids) = piece {
                found.extend(
                    ids.iter().map(|id| ((*id).to_owned(), Some(Link::Source((*id).to_owned())))),
                );
            }
        }
        text.clear();
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    for event in Parser::new_ext(markdown, options) {
        match event {
            // A citation may come in several pieces: its brackets are Markdown's as well.
            Event::Text(text) | Event::Code(text) => text_so_far.push_str(&text),
            Event::Start(Tag::Link { dest_url, .. }) => {
                take_citations(&mut text_so_far, &mut found);
                found.push((dest_url.to_string(), Link::parse(&dest_url, chapter)));
            }
            _ => take_citations(&mut text_so_far, &mut found),
        }
    }
    take_citations(&mut text_so_far, &mut found);
    found
}

/// A piece of a text: words, or the sources cited after them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Text(&'a str),
    /// The ids of sources that one pair of brackets cites.
    Sources(Vec<&'a str>),
}

/// Splits a text at its citations: `[@S60b]`, `[@S60b; @S61]`.
pub fn citations(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[@") {
        let Some((ids, behind)) = after.split_once(']') else { break };
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        let ids = ids.split([';', ',']).map(|it| it.trim().trim_start_matches('@'));
        pieces.push(Piece::Sources(ids.filter(|it| !it.is_empty()).collect()));
        rest = behind;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(chapter: &str, anchor: &str) -> Link {
        Link::Section(HandbookRef { chapter: chapter.to_owned(), anchor: anchor.to_owned() })
    }

    #[test]
    fn links_lead_to_questions_sections_sources_and_pages() {
        assert_eq!(
            Link::parse("question:na-03", "one"),
            Some(Link::Question(QuestionId::parse("na-03").unwrap()))
        );
        assert_eq!(Link::parse("question:Na 3", "one"), None);
        assert_eq!(Link::parse("needs-queues.md#two", "one"), Some(section("needs-queues", "two")));
        assert_eq!(Link::parse("../areas/x.md", "one"), Some(section("x", "")));
        assert_eq!(Link::parse("#two", "one"), Some(section("one", "two")));
        assert_eq!(
            Link::parse("https://e-tar.lt", "one"),
            Some(Link::Web("https://e-tar.lt".to_owned()))
        );
    }

    #[test]
    fn every_link_and_citation_of_a_text_is_found_in_order() {
        let text =
            "One [@S1] and [two](x.md#y) [@S2; @S3].\n\n| a |\n|---|\n| [q](question:Q) [@S4] |\n";
        let found: Vec<String> = links(text, "one").into_iter().map(|(words, _)| words).collect();
        assert_eq!(found, ["S1", "x.md#y", "S2", "S3", "question:Q", "S4"]);
        assert_eq!(links(text, "one")[1].1, Some(section("x", "y")));
        assert_eq!(links(text, "one")[4].1, None);
    }

    #[test]
    fn a_text_is_split_at_its_citations() {
        assert_eq!(
            citations("a [@S1][@S2, @S3] b [@"),
            [
                Piece::Text("a "),
                Piece::Sources(vec!["S1"]),
                Piece::Sources(vec!["S2", "S3"]),
                Piece::Text(" b [@")
            ]
        );
    }
}
