//! What a reader keeps of the handbook: bookmarks, highlights, notes of his own.

mod file;
mod shape;

use jiff::Timestamp;

use crate::domain::HandbookRef;
use crate::i18n::Language;

pub use file::{ReadingFile, ReadingNotice};

/// Everything that a reader keeps, in the order in which it was added.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// Sections to come back to.
    pub bookmarks: Vec<Bookmark>,
    /// Sentences and paragraphs.
    pub highlights: Vec<Highlight>,
    /// Own words, one note a section.
    pub notes: Vec<SectionNote>,
}

/// A section to come back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bookmark {
    /// The section; an empty anchor is the chapter.
    pub section: HandbookRef,
    /// When it was set.
    pub at: Timestamp,
}

/// Words of the handbook that a reader marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Highlight {
    /// The section that they stand in.
    pub section: HandbookRef,
    /// The language that they are in.
    pub language: Language,
    /// The words, without citations.
    pub quote: String,
    /// When they were marked.
    pub at: Timestamp,
}

/// What a reader wrote about a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionNote {
    /// The section.
    pub section: HandbookRef,
    /// The reader's words.
    pub text: String,
    /// When they were last changed.
    pub at: Timestamp,
}

/// One deed of a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadingChange {
    /// Sets a bookmark.
    AddBookmark(HandbookRef),
    /// Takes a bookmark away.
    RemoveBookmark(HandbookRef),
    /// Marks words of a section.
    AddHighlight(HandbookRef, Language, String),
    /// Unmarks them.
    RemoveHighlight(HandbookRef, Language, String),
    /// Writes about a section; no words take the note away.
    SetNote(HandbookRef, String),
}

impl Reading {
    /// Does a deed; one that is done already changes nothing.
    pub fn apply(&mut self, change: &ReadingChange, at: Timestamp) {
        match change {
            ReadingChange::AddBookmark(section) => {
                if !self.is_bookmarked(section) {
                    self.bookmarks.push(Bookmark { section: section.clone(), at });
                }
            }
            ReadingChange::RemoveBookmark(section) => {
                self.bookmarks.retain(|it| it.section != *section);
            }
            ReadingChange::AddHighlight(section, language, quote) => {
                let is_new = self.highlights_in(section, *language).all(|it| it.quote != *quote);
                if is_new && !quote.trim().is_empty() {
                    let (section, quote) = (section.clone(), quote.clone());
                    self.highlights.push(Highlight { section, language: *language, quote, at });
                }
            }
            ReadingChange::RemoveHighlight(section, language, quote) => {
                self.highlights.retain(|it| {
                    (&it.section, it.language, &it.quote) != (section, *language, quote)
                });
            }
            ReadingChange::SetNote(section, text) => {
                if self.note(section).map_or("", |it| it.text.as_str()) == text {
                    return;
                }
                self.notes.retain(|it| it.section != *section);
                if !text.trim().is_empty() {
                    let (section, text) = (section.clone(), text.clone());
                    self.notes.push(SectionNote { section, text, at });
                }
            }
        }
    }

    /// Whether a section has a bookmark.
    pub fn is_bookmarked(&self, section: &HandbookRef) -> bool {
        self.bookmarks.iter().any(|it| it.section == *section)
    }

    /// What is marked in a section, in one language.
    pub fn highlights_in<'a>(
        &'a self,
        section: &'a HandbookRef,
        language: Language,
    ) -> impl Iterator<Item = &'a Highlight> {
        self.highlights.iter().filter(move |it| it.language == language && it.section == *section)
    }

    /// The note on a section.
    pub fn note(&self, section: &HandbookRef) -> Option<&SectionNote> {
        self.notes.iter().find(|it| it.section == *section)
    }

    /// How many things are kept.
    pub fn n_kept(&self) -> usize {
        self.bookmarks.len() + self.highlights.len() + self.notes.len()
    }
}
