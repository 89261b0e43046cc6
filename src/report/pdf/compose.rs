//! Turns the blocks of a document into pieces of pages, each with its tag.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::report::document::{Align, Block, Document, Heading, Inline, Paragraph, ParagraphStyle};

use super::flow::Piece;
use super::fonts::Fonts;
use super::lines::{SetLine, Setter, Text};
use super::pen::{Artifact, Dash, Pen};
use super::style::{Ink, LEFT, MEASURE, RIGHT, Setting, WIDTH, mm};
use super::tags::{NodeId, Role, Tags};
use super::text::Shaper;
use super::{PdfError, boxes, figure, list, table};

/// A heading with its tag, for bookmarks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// Its words.
    pub(super) text: String,
    /// Its level.
    pub(super) level: u8,
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
    /// The tag that blocks go into.
    pub(super) section: NodeId,
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
            section: Tags::DOCUMENT,
            after: 0.0,
        };
        let mut sections = composer.headings(document).into_iter();
        composer.title(document);
        let mut mark = 0;
        let mut is_open = false;
        for (index, block) in document.blocks.iter().enumerate() {
            // An approval block stands above the heading of its part, yet belongs to the part.
            let next =
                document.blocks.get(index + 1).filter(|_| matches!(block, Block::RightBlock(_)));
            let begins = [Some(block), next].into_iter().flatten().any(begins_part);
            if begins && !std::mem::replace(&mut is_open, next.is_some()) {
                composer.section = sections.next().unwrap_or(Tags::DOCUMENT);
            }
            if let Block::Heading(_) = block {
                composer.heading(mark);
                mark += 1;
            } else {
                composer.block(block)?;
            }
        }
        Ok(composer)
    }

    /// Tags every heading beforehand, so that links can point forward; the result is the section of each part.
    fn headings(&mut self, document: &Document) -> Vec<NodeId> {
        let mut sections = Vec::new();
        let mut section = Tags::DOCUMENT;
        for block in &document.blocks {
            let Block::Heading(Heading { level, text, anchor }) = block else { continue };
            if *level <= 1 {
                section = self.setter.tags.add(Tags::DOCUMENT, Role::Section);
                sections.push(section);
            }
            let node = self.setter.tags.add(section, Role::Heading(*level));
            self.setter.shaper.anchors.entry(anchor.clone()).or_insert(node);
            self.marks.push(Mark { text: text.clone(), level: *level, node });
        }
        sections
    }

    fn block(&mut self, block: &Block) -> Result<(), PdfError> {
        match block {
            Block::Heading(_) => {}
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::List(items) => list::compose(self, items),
            Block::Table(table) => table::compose(self, table),
            Block::KeyFigures(figures) => boxes::key_figures(self, figures),
            Block::Figure(figure) => figure::compose(self, figure)?,
            Block::RightBlock(lines) => boxes::right_block(self, lines),
            Block::Callout(paragraphs) => boxes::callout(self, paragraphs),
            Block::Signatures(lines) => boxes::signatures(self, lines),
            Block::PageBreak => self.pieces.push(Piece::page_break()),
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
            let text = self.setter.set_plain(words, setting, WIDTH, node);
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
        let Some(mark) = self.marks.get(index).cloned() else { return };
        let (before, after) = match mark.level {
            0 | 1 if index == 0 => (16.0, 6.0),
            0 | 1 => (24.0, 7.0),
            2 => (17.0, 4.0),
            _ => (12.0, 2.0),
        };
        let setting = Setting::heading(mark.level);
        let text = self.setter.set_plain(&mark.text, setting, mm(155.0), mark.node);
        let is_first = self.pieces.len();
        self.lines(&text, &Column::WHOLE, before, true);
        if let Some(piece) = self.pieces.get_mut(is_first) {
            let draw = std::mem::replace(&mut piece.draw, Box::new(|_, _| {}));
            piece.draw = Box::new(move |pen, top| {
                pen.remember(mark.node, top);
                draw(pen, top);
            });
        }
        self.after = after;
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let (setting, before) = look(paragraph.style);
        let column = match paragraph.style {
            ParagraphStyle::Formula => formula_column(),
            ParagraphStyle::Lead => Column { width: mm(155.0), ..Column::TEXT },
            _ => Column::TEXT,
        };
        let node = self.setter.tags.add(self.section, Role::Paragraph);
        let text = self.setter.set(&paragraph.text, setting, column.width, node);
        // What ends with a colon announces the next block.
        self.lines(&text, &column, before, text.ends_with(':'));
        self.after = before;
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

fn begins_part(block: &Block) -> bool {
    matches!(block, Block::Heading(heading) if heading.level <= 1)
}

/// How a paragraph is set, and the room above it.
pub(super) fn look(style: ParagraphStyle) -> (Setting, f32) {
    match style {
        ParagraphStyle::Body => (Setting::BODY, 6.0),
        ParagraphStyle::Lead => (Setting::LEAD, 7.0),
        ParagraphStyle::Note => (Setting::NOTE, 5.0),
        ParagraphStyle::Formula => (Setting::FORMULA, 5.0),
    }
}

/// Formulas stand in, behind a hairline.
fn formula_column() -> Column {
    let rule = |pen: &mut Pen, top: f32, height: f32| {
        let left = LEFT + 5.0;
        pen.artifact(Artifact::Layout);
        pen.line(&[(left, top), (left, top + height)], Ink::RULE, 1.0, Dash::Solid);
    };
    Column { left: LEFT + 14.0, width: mm(150.0), ground: Some(Rc::new(rule)) }
}

fn line_piece(line: SetLine, column: Column) -> Piece {
    Piece::new(line.height(), move |pen, top| {
        if let Some(ground) = &column.ground {
            ground(pen, top, line.height());
        }
        line.draw(pen, (column.left, top), column.width, Align::Left);
    })
}
