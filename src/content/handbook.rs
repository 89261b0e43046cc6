//! The handbook in one language: parts, chapters, sections by anchor.

mod summary;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::domain::HandbookRef;

pub use summary::ChapterNumber;
pub(super) use summary::{SummaryEntry, summary_entries};

/// Words that a tired reader reads in a minute.
const WORDS_A_MINUTE: usize = 190;

/// A handbook in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Handbook {
    /// The title: the first heading of `SUMMARY.md`.
    pub title: String,
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
    /// The name of the part it belongs to; empty where it is not counted.
    pub part: String,
    /// Its place in the count.
    pub number: ChapterNumber,
    /// Its title.
    pub title: String,
    /// Its text.
    pub markdown: Cow<'static, str>,
    /// What is found in the text when first asked for: a plan names a few chapters of many.
    found: OnceLock<Found>,
}

/// What a chapter's text holds.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    headings: Vec<SectionHeading>,
    n_words: usize,
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
    fn found(&self) -> &Found {
        self.found.get_or_init(|| {
            let (headings, n_words) = headings(&self.markdown);
            Found { headings, n_words }
        })
    }

    /// Its headings.
    pub fn headings(&self) -> &[SectionHeading] {
        &self.found().headings
    }

    /// How many words it has.
    pub fn n_words(&self) -> usize {
        self.found().n_words
    }

    /// Whether only its summary is there in this language: it has its title and no section.
    pub fn is_summary(&self) -> bool {
        self.headings().len() < 2
    }

    /// How many minutes it takes to read, at least one.
    pub fn minutes(&self) -> usize {
        Self::minutes_of(self.n_words())
    }

    /// How many minutes so many words take to read, at least one.
    pub fn minutes_of(n_words: usize) -> usize {
        n_words.div_ceil(WORDS_A_MINUTE).max(1)
    }

    /// The text of a section.
    pub fn text_of(&self, heading: &SectionHeading) -> &str {
        self.markdown.get(heading.range.clone()).unwrap_or_default()
    }
}

impl Handbook {
    /// Reads the handbook from its files, by path relative to the language's folder; absent files are skipped.
    pub(super) fn read(files: &BTreeMap<String, Cow<'static, str>>) -> Self {
        let Some(summary) = files.get("SUMMARY.md") else { return Self::default() };
        let chapters = summary_entries(summary)
            .into_iter()
            .filter_map(|entry| {
                let SummaryEntry { part, number, path } = entry;
                let markdown = files.get(path.as_str())?.clone();
                let title = title(&markdown);
                let stem = path.rsplit('/').next().unwrap_or(&path);
                let slug = stem.strip_suffix(".md").unwrap_or(stem).to_owned();
                let found = OnceLock::new();
                Some(Chapter { slug, path, part, number, title, markdown, found })
            })
            .collect();
        Self { title: title(summary), chapters }
    }

    /// A name of a chapter or of a section in it, with the slug where the chapter is named by its number in the contents.
    pub fn by_slug<'a>(&self, name: &'a str) -> Cow<'a, str> {
        let (number, section) = name.find('#').map_or((name, ""), |at| name.split_at(at));
        let is_it = |it: &&Chapter| 0 < it.number.depth() && it.number.to_string() == number;
        let chapter = self.chapters.iter().find(is_it);
        chapter.map_or(Cow::Borrowed(name), |it| Cow::Owned(format!("{}{section}", it.slug)))
    }

    /// A handbook of those files.
    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &'static str)]) -> Self {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), Cow::Borrowed(*text)));
        Self::read(&files.collect())
    }

    /// The chapter of that slug.
    pub fn chapter(&self, slug: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|chapter| chapter.slug == slug)
    }

    /// The section that a reference names.
    pub fn section(&self, reference: &HandbookRef) -> Option<Section<'_>> {
        let chapter = self.chapter(&reference.chapter)?;
        let heading =
            chapter.headings().iter().find(|it| it.anchor.as_deref() == Some(&reference.anchor))?;
        let markdown = chapter.markdown.get(heading.range.clone())?;
        Some(Section { chapter, title: &heading.title, markdown })
    }

    /// How many chapters are counted, chapters below others left out.
    pub fn n_numbered(&self) -> usize {
        self.chapters.iter().filter(|it| it.number.depth() == 1).count()
    }

    /// The chapters before and after one, in reading order.
    pub fn neighbours(&self, slug: &str) -> (Option<&Chapter>, Option<&Chapter>) {
        let Some(place) = self.chapters.iter().position(|it| it.slug == slug) else {
            return (None, None);
        };
        let before = place.checked_sub(1).and_then(|it| self.chapters.get(it));
        (before, self.chapters.get(place + 1))
    }
}

/// The words of the first heading.
fn title(markdown: &str) -> String {
    let line = markdown.lines().find(|it| it.starts_with('#')).unwrap_or_default();
    let (headings, _) = headings(line);
    headings.into_iter().next().map_or_else(String::new, |it| it.title)
}

/// The headings of a text with their anchors and sections, and how many words the text has.
fn headings(markdown: &str) -> (Vec<SectionHeading>, usize) {
    let mut found: Vec<SectionHeading> = Vec::new();
    let (mut is_heading, mut n_words) = (false, 0);
    let options = Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_TABLES;
    for (event, range) in Parser::new_ext(markdown, options).into_offset_iter() {
        if let Event::Text(text) = &event {
            n_words += words(text);
        }
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                is_heading = true;
                let anchor = id.map(|it| it.to_string());
                let range = range.start..markdown.len();
                found.push(SectionHeading {
                    level: level as u8,
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
    (found, n_words)
}

/// How many words a text has; marks alone are none.
fn words(text: &str) -> usize {
    text.split_whitespace().filter(|it| it.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_ends_where_the_next_of_its_level_begins() {
        let book = Handbook::of(&[
            ("SUMMARY.md", "# Handbook\n\n# Part I\n\n- [One](why/one.md)\n- [Two](why/two.md)\n"),
            (
                "why/one.md",
                "# One {#one}\n\n## First {#first}\ntext ą\n### Deep {#deep}\nmore\n## Second {#second}\nend\n",
            ),
        ]);
        assert_eq!(book.chapters.len(), 1);
        assert_eq!(book.title, "Handbook");
        assert_eq!(book.chapters[0].part, "Part I");
        assert_eq!(book.chapters[0].number.to_string(), "1");
        assert_eq!((book.chapters[0].n_words(), book.chapters[0].minutes()), (8, 1));
        let section = |anchor: &str| {
            book.section(&HandbookRef { chapter: "one".to_owned(), anchor: anchor.to_owned() })
                .unwrap()
        };
        assert_eq!(section("first").title, "First");
        assert!(section("first").markdown.ends_with("more\n"));
        assert_eq!(section("deep").markdown, "### Deep {#deep}\nmore\n");
    }
}
