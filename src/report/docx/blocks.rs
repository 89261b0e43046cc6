//! The body of the document: each block as paragraphs and tables with their styles.

use std::collections::BTreeMap;

use crate::i18n::Language;
use crate::report::document::{
    Align, Block, Contents, Document, Drawing, Figure, Heading, Inline, Link, List, Paragraph,
    ParagraphStyle, Reference, Span, SpanStyle,
};
use crate::report::pdf::Ink;

use super::DocxFacts;
use super::inline::{Property, run};
use super::numbering::{BULLETS, FIRST_NUMBERED};
use super::properties::{FOOTER, HEADER};
use super::styles::{NAMESPACE, RELATIONS};
use super::xml::Xml;

/// A body that is being written.
pub(super) struct Writer<'a> {
    pub(super) xml: Xml,
    document: &'a Document,
    /// What stands before the words of a drawing.
    figure: &'a str,
    /// What bookmarks are called, by their anchors.
    pub(super) bookmarks: BTreeMap<String, String>,
    /// Where the text leads outside.
    pub(super) addresses: Vec<String>,
    /// The language of what follows, where it is not the document's.
    pub(super) language: Option<Language>,
    n_bookmarks: usize,
    n_numbered: usize,
    begins_page: bool,
    /// Two tables without a paragraph between them would become one.
    follows_table: bool,
}

/// What a paragraph says beyond its style.
#[derive(Debug, Clone, Copy)]
pub(super) struct Own {
    pub(super) keep: Keep,
    /// The list whose number it carries.
    pub(super) number: Option<usize>,
    pub(super) align: Align,
}

impl Default for Own {
    fn default() -> Self {
        Self { keep: Keep::AsStyle, number: None, align: Align::Left }
    }
}

/// Whether a paragraph stays on the page of the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    AsStyle,
    WithNext,
}

/// A body with what other parts need to know of it.
pub(super) struct Written {
    /// `document.xml`.
    pub(super) body: String,
    /// The addresses it leads to.
    pub(super) addresses: Vec<String>,
    /// How many lists begin at 1.
    pub(super) n_numbered: usize,
}

impl<'a> Writer<'a> {
    /// Writes a whole document, with a notice below its title.
    pub(super) fn written(document: &'a Document, facts: &'a DocxFacts) -> Written {
        let mut writer = Self {
            xml: Xml::document(),
            document,
            figure: &facts.figure,
            bookmarks: bookmarks(&document.blocks),
            addresses: Vec::new(),
            language: None,
            n_bookmarks: 0,
            n_numbered: 0,
            begins_page: false,
            follows_table: false,
        };
        writer.xml.open("w:document", &[NAMESPACE, RELATIONS]);
        writer.xml.open("w:body", &[]);
        writer.plain("Institution", &document.institution);
        writer.plain("Title", &document.title);
        writer.plain("Subtitle", &document.subject);
        for line in &facts.notice {
            writer.plain("Notice", line);
        }
        for block in &document.blocks {
            writer.block(block);
        }
        writer.section();
        let Writer { xml, addresses, n_numbered, .. } = writer;
        Written { body: xml.finish(), addresses, n_numbered }
    }

    /// A4 with its margins, head and foot.
    fn section(&mut self) {
        let xml = &mut self.xml;
        xml.open("w:sectPr", &[]);
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", HEADER)]);
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", FOOTER)]);
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", "1417"),
                ("w:right", "1134"),
                ("w:bottom", "1134"),
                ("w:left", "1134"),
                ("w:header", "680"),
                ("w:footer", "510"),
                ("w:gutter", "0"),
            ],
        );
        xml.close();
    }

    fn block(&mut self, block: &Block) {
        if !matches!(block, Block::Heading(_) | Block::PageBreak | Block::PageBreakUnlessFits) {
            self.part_from_table();
        }
        match block {
            Block::Heading(it) => self.heading(it),
            Block::Paragraph(it) => self.paragraph(it),
            Block::List(it) => self.list(it),
            Block::Table(it) => self.table(it),
            Block::KeyFigures(it) => self.key_figures(it),
            Block::Figure(it) => self.figure(it),
            Block::RightBlock(lines) => lines.iter().for_each(|it| self.styled("Approval", it)),
            Block::Callout(it) => self.callout(it),
            Block::Signatures(it) => self.signatures(it),
            Block::Boxed(_, blocks) => blocks.iter().for_each(|it| self.block(it)),
            Block::Contents(it) => self.contents(it),
            Block::References(it) => it.iter().for_each(|it| self.reference(it)),
            Block::InLanguage(language) => {
                self.language = Some(*language).filter(|it| *it != self.document.language);
            }
            // Where a page ends is known to Word alone.
            Block::PageBreak | Block::PageBreakUnlessFits => self.begins_page = true,
        }
    }

    /// What was written last is a table.
    pub(super) fn end_table(&mut self) {
        self.follows_table = true;
    }

    fn part_from_table(&mut self) {
        if self.follows_table {
            self.begin("TableText", Own::default());
            self.xml.close();
        }
    }

    /// Opens a paragraph; whoever opens it closes it.
    pub(super) fn begin(&mut self, style: &str, own: Own) {
        self.follows_table = false;
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.xml.value("w:pStyle", style);
        if own.keep == Keep::WithNext {
            self.xml.empty("w:keepNext", &[]);
        }
        if std::mem::take(&mut self.begins_page) {
            self.xml.empty("w:pageBreakBefore", &[]);
        }
        if let Some(number) = own.number {
            self.xml.open("w:numPr", &[]);
            self.xml.value("w:ilvl", "0");
            self.xml.value("w:numId", &number.to_string());
            self.xml.close();
        }
        match own.align {
            Align::Left => {}
            Align::Right => self.xml.value("w:jc", "right"),
            Align::Centre => self.xml.value("w:jc", "center"),
        }
        self.xml.close();
    }

    /// A paragraph in a style.
    pub(super) fn styled(&mut self, style: &str, text: &Inline) {
        self.begin(style, Own::default());
        self.inline(text);
        self.xml.close();
    }

    /// A paragraph of plain words in a style.
    pub(super) fn plain(&mut self, style: &str, text: &str) {
        self.begin(style, Own::default());
        run(&mut self.xml, text, &[]);
        self.xml.close();
    }

    fn heading(&mut self, heading: &Heading) {
        if heading.level <= 2 {
            self.language = None;
        }
        self.begin(&format!("Heading{}", heading.level.clamp(1, 4)), Own::default());
        self.bookmarked(&heading.anchor, |it| {
            let language: Vec<Property> = it.language.map(Property::In).into_iter().collect();
            run(&mut it.xml, &heading.full(), &language);
        });
        self.xml.close();
    }

    /// Words that links lead to.
    fn bookmarked(&mut self, anchor: &str, words: impl FnOnce(&mut Self)) {
        let Some(name) = self.bookmarks.get(anchor).cloned() else { return words(self) };
        let id = self.n_bookmarks.to_string();
        self.n_bookmarks += 1;
        self.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        words(self);
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let style = match paragraph.style {
            ParagraphStyle::Body => "Normal",
            ParagraphStyle::Lead => "Lead",
            ParagraphStyle::Note => "Note",
            ParagraphStyle::Formula => "Formula",
        };
        self.styled(style, &paragraph.text);
    }

    fn callout(&mut self, paragraphs: &[Paragraph]) {
        for paragraph in paragraphs {
            let is_lead = paragraph.style == ParagraphStyle::Lead;
            self.styled(if is_lead { "CalloutLead" } else { "Callout" }, &paragraph.text);
        }
    }

    fn list(&mut self, list: &List) {
        let (style, number) = if list.is_numbered {
            self.n_numbered += 1;
            ("ListNumber", FIRST_NUMBERED + self.n_numbered - 1)
        } else {
            ("ListBullet", BULLETS)
        };
        if !list.lead.is_empty() {
            self.begin("Normal", Own::default());
            self.inline(&list.lead);
            self.xml.close();
        }
        for item in &list.items {
            self.begin(style, Own { number: Some(number), ..Own::default() });
            self.inline(item);
            self.xml.close();
        }
        if let Some(rest) = list.rest_of_all() {
            self.begin("Normal", Own::default());
            self.inline(rest);
            self.xml.close();
        }
    }

    /// A drawing as its finding in words; the ladder is drawn, since a row of cells is enough for it.
    fn figure(&mut self, figure: &Figure) {
        match &figure.drawing {
            // The fingerprint stands above its code, in letters.
            Drawing::Qr(_) => return,
            Drawing::Ladder(ladder) => return self.ladder(ladder, &figure.alt),
            Drawing::Matrix(_) | Drawing::Bars(_) | Drawing::Gantt(_) => {}
        }
        if let Some(caption) = &figure.caption {
            self.plain("Caption", caption);
        }
        self.begin("Finding", Own::default());
        run(&mut self.xml, &format!("{} ", self.figure), &[Property::Inked(Ink::SOFT.0)]);
        run(&mut self.xml, &figure.alt, &[]);
        self.xml.close();
    }

    fn contents(&mut self, wanted: &Contents) {
        for heading in wanted.listed(self.document) {
            let entry = Span {
                text: heading.full(),
                style: SpanStyle::Entry,
                link: Some(Link::Anchor(heading.anchor.clone())),
            };
            self.styled("Normal", &vec![entry]);
            if let Some(words) = wanted.said.get(&heading.anchor) {
                self.styled("Note", words);
            }
        }
    }

    fn reference(&mut self, reference: &Reference) {
        self.begin("Note", Own::default());
        self.bookmarked(&reference.anchor, |it| {
            run(&mut it.xml, &format!("{} ", reference.label), &[Property::Bold]);
        });
        self.inline(&reference.text);
        self.xml.close();
    }
}

/// A name for every anchor: a letter first, then letters, digits and underscores, at most 40.
fn bookmarks(blocks: &[Block]) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    let mut add = |anchor: &str| {
        let plain = |it: char| if it.is_ascii_alphanumeric() { it } else { '_' };
        let words: String = anchor.chars().take(30).map(plain).collect();
        let name = format!("s{}_{words}", out.len() + 1);
        out.entry(anchor.to_owned()).or_insert(name);
    };
    let mut rest: Vec<&Block> = blocks.iter().rev().collect();
    while let Some(block) = rest.pop() {
        match block {
            Block::Heading(it) => add(&it.anchor),
            Block::References(all) => all.iter().for_each(|it| add(&it.anchor)),
            Block::Boxed(_, inner) => rest.extend(inner.iter().rev()),
            _ => {}
        }
    }
    out
}
