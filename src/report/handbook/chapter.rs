//! A chapter or a section on its own, with the sources it cites.

use crate::content::Chapter;
use crate::domain::HandbookRef;
use crate::i18n::Language;
use crate::report::document::{Block, Document, Form, Heading, Paragraph, ParagraphStyle};

use super::prose::{Writer, span};
use super::sources;
use super::{Edition, glossary};
use crate::report::document::SpanStyle;

/// The document of a chapter.
pub(super) fn document(edition: &Edition<'_>, slug: &str) -> Option<Document> {
    let (tr, book) = (edition.tr, edition.pack.handbook(edition.tr.language()));
    let chapter = book.chapter(slug)?;
    let mut writer = Writer::new(edition.pack, tr.language());
    let mut blocks = text(edition, &mut writer, chapter, -1);
    blocks.extend(cited(edition, &writer));
    let number = chapter.number.to_string();
    // What is not counted belongs to the whole.
    let subject = if number.is_empty() {
        tr.print_book_subject()
    } else {
        tr.print_chapter_of(book.n_numbered(), number, chapter.part.as_str())
    };
    Some(article(edition, (&chapter.title, subject), blocks))
}

/// The document of a section.
pub(super) fn section(edition: &Edition<'_>, reference: &HandbookRef) -> Option<Document> {
    let (pack, tr) = (edition.pack, edition.tr);
    let (language, section) = pack.section(tr.language(), reference)?;
    let mut writer = Writer::new(pack, language);
    let mut blocks = Vec::new();
    if language != tr.language() {
        blocks.push(note(tr.assessment_handbook_summary_only()));
        blocks.push(Block::InLanguage(language));
    }
    blocks.extend(writer.section(section.chapter, language, section.markdown));
    blocks.push(Block::InLanguage(tr.language()));
    blocks.extend(cited(edition, &writer));
    let subject = tr.print_section_of(section.chapter.title.as_str());
    Some(article(edition, (section.title, subject), blocks))
}

/// The text of a chapter below its title; where a language has only the summary, English follows and is marked as such.
pub(super) fn text<'a>(
    edition: &Edition<'a>,
    writer: &mut Writer<'a>,
    chapter: &'a Chapter,
    shift: i8,
) -> Vec<Block> {
    let language = edition.tr.language();
    if glossary::is_glossary(chapter) {
        let terms = edition.pack.glossary(language);
        return glossary::blocks(edition.tr, writer, (chapter, terms));
    }
    let mut blocks = writer.chapter(chapter, language, shift);
    let english = edition.pack.handbook(Language::English).chapter(&chapter.slug);
    if let Some(english) = english.filter(|_| chapter.is_summary() && language != Language::English)
    {
        blocks.push(note(edition.tr.assessment_handbook_summary_only()));
        blocks.push(Block::InLanguage(Language::English));
        blocks.extend(writer.chapter(english, Language::English, shift));
        blocks.push(Block::InLanguage(language));
    }
    blocks
}

fn note(text: String) -> Block {
    let text = vec![span(text, SpanStyle::Regular)];
    Block::Paragraph(Paragraph { style: ParagraphStyle::Note, text })
}

/// The sources under their heading.
fn cited(edition: &Edition<'_>, writer: &Writer<'_>) -> Vec<Block> {
    let Some(list) = sources::list(edition, &writer.cited) else { return Vec::new() };
    let heading = Heading {
        level: 1,
        label: None,
        text: edition.tr.print_sources(),
        anchor: "sources".to_owned(),
    };
    vec![Block::Heading(heading), list]
}

fn article(
    edition: &Edition<'_>,
    (title, subject): (&str, String),
    blocks: Vec<Block>,
) -> Document {
    let tr = edition.tr;
    Document {
        title: title.to_owned(),
        subject,
        institution: edition.pack.handbook(tr.language()).title.clone(),
        short_title: title.to_owned(),
        page_pattern: tr.report_document_page("{page}", "{pages}"),
        fingerprint: edition.imprint(),
        language: tr.language(),
        form: Form::Article,
        blocks,
    }
}
