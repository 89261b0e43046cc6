//! The handbook in one language: parts, chapters, sections by anchor.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::domain::HandbookRef;

/// A handbook in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Handbook {
    /// The chapters in the order of `SUMMARY.md`.
    pub chapters: Vec<Chapter>,
}

/// One chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// The file stem, by which questions and links name it.
    pub slug: String,
    /// The file, relative to the handbook of its language.
    pub path: String,
    /// The name of the part it belongs to; empty before the first part.
    pub part: String,
    /// Its title.
    pub title: String,
    /// Its text.
    pub markdown: String,
    /// Its headings.
    pub headings: Vec<SectionHeading>,
}

/// A heading of a chapter and where its section stands in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionHeading {
    /// 1 to 6.
    pub level: u8,
    /// The words.
    pub title: String,
    /// The anchor, where it has one.
    pub anchor: Option<String>,
    /// The bytes of the section: from this heading to the next of its level or a higher one.
    pub range: Range<usize>,
}

/// A section, found by its anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section<'a> {
    /// The chapter it stands in.
    pub chapter: &'a Chapter,
    /// Its heading's words.
    pub title: &'a str,
    /// Its text, with its heading.
    pub markdown: &'a str,
}

impl Chapter {
    /// Whether only its summary is there in this language: it has its title and no section.
    pub fn is_summary(&self) -> bool {
        self.headings.len() < 2
    }
}

impl Handbook {
    /// Reads the handbook from its files, by path relative to the language's folder; absent files are skipped.
    pub(super) fn read(files: &BTreeMap<&str, &str>) -> Self {
        let Some(summary) = files.get("SUMMARY.md") else { return Self::default() };
        let chapters = summary_entries(summary)
            .into_iter()
            .filter_map(|(part, path)| {
                let markdown = (*files.get(path.as_str())?).to_owned();
                let headings = headings(&markdown);
                let title = headings.first().map_or_else(String::new, |it| it.title.clone());
                let stem = path.rsplit('/').next().unwrap_or(&path);
                let slug = stem.strip_suffix(".md").unwrap_or(stem).to_owned();
                Some(Chapter { slug, path, part, title, markdown, headings })
            })
            .collect();
        Self { chapters }
    }

    /// The chapter of that slug.
    pub fn chapter(&self, slug: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|chapter| chapter.slug == slug)
    }

    /// The section that a reference names.
    pub fn section(&self, reference: &HandbookRef) -> Option<Section<'_>> {
        let chapter = self.chapter(&reference.chapter)?;
        let heading =
            chapter.headings.iter().find(|it| it.anchor.as_deref() == Some(&reference.anchor))?;
        let markdown = chapter.markdown.get(heading.range.clone())?;
        Some(Section { chapter, title: &heading.title, markdown })
    }
}

/// The files that a summary lists, with the part each belongs to.
pub(super) fn summary_entries(summary: &str) -> Vec<(String, String)> {
    let (mut entries, mut part, mut is_title) = (Vec::new(), String::new(), false);
    for event in Parser::new(summary) {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                is_title = true;
                part.clear();
            }
            Event::End(TagEnd::Heading(_)) => is_title = false,
            Event::Text(text) if is_title => part.push_str(&text),
            Event::Start(Tag::Link { dest_url, .. }) => {
                entries.push((part.clone(), dest_url.trim_start_matches("./").to_owned()));
            }
            _ => {}
        }
    }
    entries
}

/// The headings of a text with their anchors and sections.
fn headings(markdown: &str) -> Vec<SectionHeading> {
    let mut found: Vec<SectionHeading> = Vec::new();
    let mut is_heading = false;
    for (event, range) in
        Parser::new_ext(markdown, Options::ENABLE_HEADING_ATTRIBUTES).into_offset_iter()
    {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                is_heading = true;
                let anchor = id.map(|it| it.to_string());
                let range = range.start..markdown.len();
                found.push(SectionHeading {
                    level: number(level),
                    title: String::new(),
                    anchor,
                    range,
                });
            }
            Event::End(TagEnd::Heading(_)) => is_heading = false,
            Event::Text(text) | Event::Code(text) if is_heading => {
                if let Some(last) = found.last_mut() {
                    last.title.push_str(&text);
                }
            }
            _ => {}
        }
    }
    let starts: Vec<(u8, usize)> = found.iter().map(|it| (it.level, it.range.start)).collect();
    for (idx, heading) in found.iter_mut().enumerate() {
        let next = starts.iter().skip(idx + 1).find(|(level, _)| *level <= heading.level);
        if let Some((_, start)) = next {
            heading.range.end = *start;
        }
    }
    found
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_ends_where_the_next_of_its_level_begins() {
        let files = BTreeMap::from([
            ("SUMMARY.md", "# Handbook\n\n# Part I\n\n- [One](why/one.md)\n- [Two](why/two.md)\n"),
            (
                "why/one.md",
                "# One {#one}\n\n## First {#first}\ntext ą\n### Deep {#deep}\nmore\n## Second {#second}\nend\n",
            ),
        ]);
        let book = Handbook::read(&files);
        assert_eq!(book.chapters.len(), 1);
        assert_eq!(book.chapters[0].part, "Part I");
        let section = |anchor: &str| {
            book.section(&HandbookRef { chapter: "one".to_owned(), anchor: anchor.to_owned() })
                .unwrap()
        };
        assert_eq!(section("first").title, "First");
        assert!(section("first").markdown.ends_with("more\n"));
        assert_eq!(section("deep").markdown, "### Deep {#deep}\nmore\n");
    }
}
