//! The handbook as a document: a section, a chapter or the whole book, with the sources it cites.

mod book;
mod chapter;
mod glossary;
mod prose;
mod sources;
mod table;

use jiff::Timestamp;

use crate::content::Pack;
use crate::domain::{HandbookRef, day_of};
use crate::i18n::Tr;

use super::document::Document;
use super::pdf::{PdfError, PdfOptions, Rendered, Standard, render_reporting};

/// How much of the handbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extent {
    /// Everything, as a book.
    Whole,
    /// One chapter, by its slug.
    Chapter(String),
    /// One section of a chapter.
    Section(HandbookRef),
}

impl Extent {
    /// Reads `chapter` or `chapter#section`.
    pub fn parse(name: &str) -> Self {
        match name.split_once('#') {
            None | Some((_, "")) => Self::Chapter(name.trim_end_matches('#').to_owned()),
            Some((chapter, anchor)) => Self::Section(HandbookRef {
                chapter: chapter.to_owned(),
                anchor: anchor.to_owned(),
            }),
        }
    }
}

/// What the handbook is printed from.
#[derive(Debug, Clone, Copy)]
pub struct Edition<'a> {
    /// Handbook, questions and sources.
    pub pack: &'a Pack,
    /// Words and language.
    pub tr: &'a Tr,
    /// When it is printed.
    pub at: Timestamp,
    /// The program's version.
    pub app: &'a str,
}

/// The document of a part of the handbook; none where there is no such chapter or section.
pub fn handbook_document(edition: &Edition<'_>, extent: &Extent) -> Option<Document> {
    match extent {
        Extent::Whole => book::document(edition),
        Extent::Chapter(slug) => chapter::document(edition, slug),
        Extent::Section(reference) => chapter::section(edition, reference),
    }
}

/// A part of the handbook as PDF; none where there is no such chapter or section.
pub fn handbook_pdf(edition: &Edition<'_>, extent: &Extent) -> Option<Result<Rendered, PdfError>> {
    let document = handbook_document(edition, extent)?;
    let named = format!("{}\n{}\n{extent:?}", edition.pack.version, edition.tr.language().tag());
    let options = PdfOptions {
        standard: Standard::Ua1,
        created: edition.at,
        app: edition.app.to_owned(),
        head: named,
        attachments: Vec::new(),
    };
    Some(render_reporting(&document, &options))
}

impl Edition<'_> {
    /// The day of printing in words, and the versions that went into it.
    fn imprint(&self) -> String {
        let day = day_of(self.at);
        self.tr.print_imprint_edition(self.app, self.pack.version.as_str(), self.tr.date(day))
    }
}
