//! The shape of the reader's file on disk.

use serde::{Deserialize, Serialize};

use super::{Bookmark, Highlight, Reading, SectionNote};
use crate::domain::HandbookRef;
use crate::i18n::Language;

/// The format that this version writes.
pub(super) const FORMAT: u32 = 1;

/// The whole file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Reading", deny_unknown_fields)]
pub(super) struct ReadingShape {
    reading: u32,
    bookmarks: Vec<BookmarkShape>,
    highlights: Vec<HighlightShape>,
    notes: Vec<NoteShape>,
}

/// Only the format, for files of other versions.
#[derive(Debug, Deserialize)]
#[serde(rename = "Reading")]
pub(super) struct FormatShape {
    /// The format.
    pub(super) reading: u32,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BookmarkShape {
    section: String,
    at: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HighlightShape {
    section: String,
    language: String,
    quote: String,
    at: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteShape {
    section: String,
    text: String,
    at: String,
}

impl From<&Reading> for ReadingShape {
    fn from(reading: &Reading) -> Self {
        Self {
            reading: FORMAT,
            bookmarks: reading
                .bookmarks
                .iter()
                .map(|it| BookmarkShape { section: text_of(&it.section), at: it.at.to_string() })
                .collect(),
            highlights: reading
                .highlights
                .iter()
                .map(|it| HighlightShape {
                    section: text_of(&it.section),
                    language: it.language.tag().to_owned(),
                    quote: it.quote.clone(),
                    at: it.at.to_string(),
                })
                .collect(),
            notes: reading
                .notes
                .iter()
                .map(|it| NoteShape {
                    section: text_of(&it.section),
                    text: it.text.clone(),
                    at: it.at.to_string(),
                })
                .collect(),
        }
    }
}

impl ReadingShape {
    /// What the file holds; none where a time or a language is not known, so that nothing is thrown away unseen.
    pub(super) fn read(self) -> Option<Reading> {
        let bookmarks = self
            .bookmarks
            .into_iter()
            .map(|it| Some(Bookmark { section: section(&it.section), at: it.at.parse().ok()? }));
        let highlights = self.highlights.into_iter().map(|it| {
            Some(Highlight {
                section: section(&it.section),
                language: Language::parse(&it.language)?,
                quote: it.quote,
                at: it.at.parse().ok()?,
            })
        });
        let notes = self.notes.into_iter().map(|it| {
            let (section, at) = (section(&it.section), it.at.parse().ok()?);
            Some(SectionNote { section, text: it.text, at })
        });
        Some(Reading {
            bookmarks: bookmarks.collect::<Option<_>>()?,
            highlights: highlights.collect::<Option<_>>()?,
            notes: notes.collect::<Option<_>>()?,
        })
    }
}

/// `chapter#anchor`.
fn text_of(section: &HandbookRef) -> String {
    format!("{}#{}", section.chapter, section.anchor)
}

fn section(text: &str) -> HandbookRef {
    let (chapter, anchor) = text.split_once('#').unwrap_or((text, ""));
    HandbookRef { chapter: chapter.to_owned(), anchor: anchor.to_owned() }
}
