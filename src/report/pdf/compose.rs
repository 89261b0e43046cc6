//! Turns the blocks of a document into pieces of pages, each with its tag.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::report::document::{
    Align, Block, Document, Form, Heading, Inline, Paragraph, ParagraphStyle, Span, SpanStyle,
};

use super::contents::Folio;
use super::flow::{Piece, Stand};
use super::fonts::Fonts;
use super::lines::{SetLine, Setter, Text};
use super::pen::{Artifact, Dash, Pen};
use super::style::{Ink, LEFT, MEASURE, RIGHT, Setting, WIDTH, mm};
use super::tags::{NodeId, Role, Tags};
use super::text::Shaper;
use super::{PdfError, book, boxes, contents, figure, list, references, sections, table};

/// A heading with its tag, for bookmarks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// The heading.
    pub(super) heading: Heading,
    /// Its tag.
    pub(super) node: NodeId,
}

/// Gathers pieces block by block.
pub(super) struct Composer {
    /// Sets the text.
    pub(super) setter: Setter,
    /// The headings, in order.
    pub(super) marks: Vec<Mark>,
    /// The pieces so far.
    pub(super) pieces: Vec<Piece>,
    /// The page numbers that are still to be set, once the pages are known.
    pub(super) folios: Vec<Folio>,
    /// The tag that blocks go into.
    pub(super) section: NodeId,
    /// The column of running text.
    pub(super) column: Column,
    form: Form,
    /// The room that the last block wants below it.
    after: f32,
}

/// What is drawn behind a piece, from its top, for its height.
pub(super) type Ground = Rc<dyn Fn(&mut Pen, f32, f32)>;

/// Where and how lines stand.
#[derive(Clone)]
pub(super) struct Column {
    /// The left edge.
    pub(super) left: f32,
    /// The width.
    pub(super) width: f32,
    /// What is drawn behind each piece, from its top, for its height.
    pub(super) ground: Option<Ground>,
}

impl Column {
    /// The column of running text.
    pub(super) const TEXT: Self = Self { left: LEFT, width: MEASURE, ground: None };
    /// The whole width.
    pub(super) const WHOLE: Self = Self { left: LEFT, width: WIDTH, ground: None };
}

/// Two clauses, each on its line.
fn on_two_lines(first: &str, second: &str) -> Inline {
    let span = |text: String, style| Span { text, style, link: None };
    vec![
        span(format!("{first};"), SpanStyle::Regular),
        span(String::new(), SpanStyle::NewLine),
        span(second.to_owned(), SpanStyle::Regular),
    ]
}

impl Composer {
    /// Composes a whole document.
    pub(super) fn compose(document: &Document) -> Result<Self, PdfError> {
        let shaper =
            Shaper { fonts: Fonts::get()?, missing: BTreeMap::new(), anchors: BTreeMap::new() };
        let setter = Setter { shaper, tags: Tags::new(), language: document.language };
        let mut composer = Self {
            setter,
            marks: Vec::new(),
            pieces: Vec::new(),
            folios: Vec::new(),
            section: Tags::DOCUMENT,
            column: Column::TEXT,
            form: document.form.clone(),
            after: 0.0,
        };
        let places = sections::tagged(&mut composer, document);
        match &document.form {
            Form::Report | Form::Article => composer.title(document),
            Form::Book { imprint } => book::title_page(&mut composer, document, imprint),
        }
        let mut mark = 0;
        for (index, (block, place)) in document.blocks.iter().zip(places).enumerate() {
            composer.section = place.section;
            composer.setter.language = place.language;
            if let Block::Heading(_) = block {
                composer.heading(mark);
                mark += 1;
            } else {
                composer.block(block)?;
            }
            if announces(&document.blocks, index)
                && let Some(last) = composer.pieces.last_mut()
            {
                last.keeps_next = true;
            }
        }
        Ok(composer)
    }

    /// Adds a block that is no heading.
    pub(super) fn block(&mut self, block: &Block) -> Result<(), PdfError> {
        match block {
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::List(items) => list::compose(self, items),
            Block::Table(table) => table::compose(self, table),
            Block::KeyFigures(figures) => boxes::key_figures(self, figures),
            Block::Figure(figure) => figure::compose(self, figure)?,
            Block::RightBlock(lines) => boxes::right_block(self, lines),
            Block::Callout(paragraphs) => boxes::callout(self, paragraphs),
            Block::Boxed(tone, blocks) => boxes::boxed(self, *tone, blocks)?,
            Block::Contents(wanted) => contents::compose(self, wanted),
            Block::References(entries) => references::compose(self, entries),
            Block::Signatures(lines) => boxes::signatures(self, lines),
            Block::PageBreak => self.pieces.push(Piece::page_break(Stand::Break)),
            Block::PageBreakUnlessFits => {
                self.pieces.push(Piece::page_break(Stand::BreakUnlessFits));
            }
            // Headings are added by their marks; where a language begins is known from the sections.
            Block::Heading(_) | Block::InLanguage(_) => {}
        }
        Ok(())
    }

    /// The institution, the title and what the document is, above everything else.
    fn title(&mut self, document: &Document) {
        let parts = [
            (&document.institution, Setting::INSTITUTION, Role::Paragraph, 0.0),
            (&document.title, Setting::TITLE, Role::Title, 4.0),
            (&document.subject, Setting::SUBJECT, Role::Paragraph, 4.0),
        ];
        for (words, setting, role, before) in parts {
            let node = self.setter.tags.add(Tags::DOCUMENT, role);
            let mut text = self.setter.set_plain(words, setting, WIDTH, node);
            // Two clauses stand on two lines before a few words stand alone on the second.
            if role == Role::Paragraph
                && 1 < text.lines().len()
                && let Some((first, second)) = words.split_once("; ")
            {
                text = self.setter.set(&on_two_lines(first, second), setting, WIDTH, node);
            }
            self.lines(&text, &Column::WHOLE, before, true);
        }
        if document.blocks.is_empty() {
            return;
        }
        let rule = Piece::new(1.0, |pen, top| {
            pen.artifact(Artifact::Layout);
            pen.line(&[(LEFT, top), (RIGHT, top)], Ink::ACCENT, 1.2, Dash::Solid);
        });
        self.push(rule.kept(true), 9.0);
        self.after = 10.0;
    }

    fn heading(&mut self, index: usize) {
        let Some(Mark { heading, node }) = self.marks.get(index).cloned() else { return };
        let level = match self.form {
            Form::Report => heading.level,
            Form::Article => heading.level + 1,
            Form::Book { .. } if heading.level <= 2 => {
                return book::opening(self, &heading, node);
            }
            Form::Book { .. } => heading.level - 1,
        };
        let (before, after) = match level {
            0 | 1 if index == 0 => (16.0, 6.0),
            0 | 1 => (24.0, 7.0),
            2 => (17.0, 4.0),
            _ => (12.0, 2.0),
        };
        let setting = Setting::heading(level);
        let text = self.setter.set_plain(&heading.full(), setting, mm(155.0), node);
        let first = self.pieces.len();
        self.lines(&text, &Column::WHOLE, before, true);
        self.remember(first, node);
        self.after = after;
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let (setting, before) = self.look(paragraph.style);
        let column = match paragraph.style {
            ParagraphStyle::Formula => formula_column(&self.column),
            ParagraphStyle::Lead => {
                Column { width: self.column.width.max(mm(155.0)), ..self.column.clone() }
            }
            _ => self.column.clone(),
        };
        let node = self.setter.tags.add(self.section, Role::Paragraph);
        let text = self.setter.set(&paragraph.text, setting, column.width, node);
        // What ends with a colon announces the next block.
        self.lines(&text, &column, before, text.ends_with(':'));
        self.after = before;
    }

    /// Adds a paragraph in two versions: where any item stays of those that give way, and where none does.
    pub(super) fn either(&mut self, some: &Paragraph, none: &Paragraph) {
        let room = self.after;
        let first = self.pieces.len();
        self.paragraph(none);
        for piece in self.pieces.iter_mut().skip(first) {
            piece.stands_with = Some(0);
        }
        self.after = room;
        let first = self.pieces.len();
        self.paragraph(some);
        for piece in self.pieces.iter_mut().skip(first) {
            piece.gives_way = Some(0);
        }
    }

    /// Whether the document is read at length, not signed and filed.
    pub(super) fn is_reading(&self) -> bool {
        self.form != Form::Report
    }

    /// How running text is set: what is read at length is set a little larger.
    pub(super) fn body(&self) -> Setting {
        if self.is_reading() { Setting::READING } else { Setting::BODY }
    }

    /// How a paragraph is set, and the room above it.
    pub(super) fn look(&self, style: ParagraphStyle) -> (Setting, f32) {
        match style {
            ParagraphStyle::Body => (self.body(), 6.0),
            ParagraphStyle::Lead => (Setting::LEAD, 7.0),
            ParagraphStyle::Note => (Setting::NOTE, 5.0),
            ParagraphStyle::Formula => (Setting::FORMULA, 5.0),
        }
    }

    /// Styled words as a paragraph of their own.
    pub(super) fn words(
        &mut self,
        words: &Inline,
        setting: Setting,
        width: f32,
        parent: NodeId,
    ) -> Text {
        let node = self.setter.tags.add(parent, Role::Paragraph);
        self.setter.set(words, setting, width, node)
    }

    /// Draws words at the left of the piece of that number: a bullet, a mark.
    pub(super) fn beside(&mut self, piece: usize, words: Text, (left, width): (f32, f32)) {
        if let Some(piece) = self.pieces.get_mut(piece) {
            let draw = std::mem::replace(&mut piece.draw, Box::new(|_, _| {}));
            piece.draw = Box::new(move |pen, top| {
                words.draw(pen, (left, top), width, Align::Left);
                draw(pen, top);
            });
        }
    }

    /// The piece of that number begins a heading or reference.
    pub(super) fn remember(&mut self, piece: usize, node: NodeId) {
        if let Some(piece) = self.pieces.get_mut(piece) {
            piece.at = Some(node);
        }
    }

    /// Adds the lines of a text; neither its first nor its last line is left alone on a page.
    pub(super) fn lines(&mut self, text: &Text, column: &Column, before: f32, keeps_next: bool) {
        let n_lines = text.lines().len();
        for (index, line) in text.lines().enumerate() {
            let is_last = index + 1 == n_lines;
            let keeps =
                if is_last { keeps_next } else { keeps_next || index == 0 || index + 2 == n_lines };
            let piece = line_piece(line, column.clone()).kept(keeps);
            self.push(piece, if index == 0 { before } else { 0.0 });
        }
    }

    /// Adds a piece below the last, with the greater of the room it wants and the room the last left.
    pub(super) fn push(&mut self, piece: Piece, before: f32) {
        let before = before.max(std::mem::take(&mut self.after));
        self.pieces.push(piece.below(before));
    }

    /// The room that the block just added wants below it.
    pub(super) fn leave(&mut self, after: f32) {
        self.after = after;
    }
}

/// Whether a paragraph makes no sense without the block below it: what stands between a heading and a table or the
/// first heading below it, and whatever a formula follows.
fn announces(blocks: &[Block], index: usize) -> bool {
    let (before, Some(Block::Paragraph(_)), Some(next)) = (
        index.checked_sub(1).and_then(|index| blocks.get(index)),
        blocks.get(index),
        blocks.get(index + 1),
    ) else {
        return false;
    };
    match next {
        Block::Paragraph(next) => next.style == ParagraphStyle::Formula,
        Block::Table(_) => matches!(before, Some(Block::Heading(_))),
        Block::Heading(next) => {
            matches!(before, Some(Block::Heading(above)) if above.level < next.level)
        }
        _ => false,
    }
}

/// Formulas stand in, behind a hairline.
fn formula_column(text: &Column) -> Column {
    let left = text.left + 5.0;
    let rule = move |pen: &mut Pen, top: f32, height: f32| {
        pen.artifact(Artifact::Layout);
        pen.line(&[(left, top), (left, top + height)], Ink::RULE, 1.0, Dash::Solid);
    };
    Column { left: left + 9.0, width: text.width + mm(10.0), ground: Some(Rc::new(rule)) }
}

fn line_piece(line: SetLine, column: Column) -> Piece {
    Piece::new(line.height(), move |pen, top| {
        if let Some(ground) = &column.ground {
            ground(pen, top, line.height());
        }
        line.draw(pen, (column.left, top), column.width, Align::Left);
    })
}
