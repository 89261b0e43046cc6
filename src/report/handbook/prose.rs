//! From the handbook's blocks to the document's: links that lead somewhere on paper, boxes with the questions they name.

use std::collections::BTreeSet;

use crate::content::prose::{self, Look};
use crate::content::{self, Chapter, Pack};
use crate::domain::{HandbookRef, QuestionId};
use crate::i18n::Language;
use crate::report::document::{
    Block, Heading, Inline, Link, List, Paragraph, ParagraphStyle, Span, SpanStyle, Tone,
};

use super::{sources, table};

/// Writes the blocks of chapters one after another.
pub(super) struct Writer<'a> {
    pack: &'a Pack,
    language: Language,
    /// The sources cited so far.
    pub(super) cited: BTreeSet<String>,
    /// The chapter that is being written.
    chapter: &'a str,
    /// The anchor of its own title.
    title: Option<&'a str>,
    /// What is added to the level of its headings.
    shift: i8,
    n_headings: usize,
}

impl<'a> Writer<'a> {
    /// A writer in a language.
    pub(super) fn new(pack: &'a Pack, language: Language) -> Self {
        Self {
            pack,
            language,
            cited: BTreeSet::new(),
            chapter: "",
            title: None,
            shift: 0,
            n_headings: 0,
        }
    }

    /// The blocks of a chapter's text below its title; `shift` is added to the level of each heading.
    pub(super) fn chapter(
        &mut self,
        chapter: &'a Chapter,
        language: Language,
        shift: i8,
    ) -> Vec<Block> {
        self.begin(chapter, language, shift);
        let blocks = prose::parse(&chapter.markdown);
        let body = blocks.get(1..).filter(|_| is_title(&blocks)).unwrap_or(&blocks);
        let mut written = Vec::new();
        for (index, block) in body.iter().enumerate() {
            match block {
                prose::Block::Quote(inner) if index == 0 => written.push(self.summary(inner)),
                block => self.block(block, &mut written),
            }
        }
        written
    }

    /// The blocks of a section's text below its heading.
    pub(super) fn section(
        &mut self,
        chapter: &'a Chapter,
        language: Language,
        markdown: &str,
    ) -> Vec<Block> {
        let blocks = prose::parse(markdown);
        let level = match blocks.first() {
            Some(prose::Block::Heading(level, ..)) => *level,
            _ => 1,
        };
        self.begin(chapter, language, -i8::try_from(level).unwrap_or(1));
        let mut written = Vec::new();
        for block in blocks.iter().skip(1) {
            self.block(block, &mut written);
        }
        written
    }

    /// What is written from now on stands in this chapter and language.
    pub(super) fn begin(&mut self, chapter: &'a Chapter, language: Language, shift: i8) {
        self.chapter = &chapter.slug;
        self.title = chapter.headings().first().and_then(|it| it.anchor.as_deref());
        self.language = language;
        self.shift = shift;
    }

    /// Writes one block.
    pub(super) fn block(&mut self, block: &prose::Block, written: &mut Vec<Block>) {
        match block {
            prose::Block::Heading(level, anchor, spans) => {
                written.push(self.heading(*level, anchor.as_deref(), spans));
            }
            prose::Block::Paragraph(spans) => written.push(self.paragraph(spans)),
            prose::Block::List(first, items) => {
                let items = items.iter().map(|item| self.item(item)).collect();
                written.push(Block::List(List {
                    is_numbered: first.is_some(),
                    items,
                    ..List::default()
                }));
            }
            prose::Block::Quote(blocks) => written.push(self.quote(blocks)),
            prose::Block::Table(rows) => written.extend(table::table(self, rows)),
            prose::Block::Rule => {}
        }
    }

    fn heading(&mut self, level: u8, anchor: Option<&str>, spans: &[prose::Span]) -> Block {
        self.n_headings += 1;
        let anchor = match anchor {
            Some(anchor) => anchor_of(self.chapter, anchor),
            None => format!("{}--{}", self.chapter, self.n_headings),
        };
        let level = level.saturating_add_signed(self.shift).max(1);
        Block::Heading(Heading { level, label: None, text: prose::words(spans), anchor })
    }

    fn paragraph(&mut self, spans: &[prose::Span]) -> Block {
        let is_formula = spans.iter().all(|it| it.look == Look::Code);
        let style = if is_formula { ParagraphStyle::Formula } else { ParagraphStyle::Body };
        Block::Paragraph(Paragraph { style, text: self.inline(spans) })
    }

    /// The paragraphs of an item, each on a line of its own; lists within it with dashes.
    fn item(&mut self, blocks: &[prose::Block]) -> Inline {
        let mut text: Inline = Vec::new();
        for block in blocks {
            let lines: Vec<Inline> = match block {
                prose::Block::Paragraph(spans) => vec![self.inline(spans)],
                prose::Block::List(_, items) => {
                    let dashed = |item: &Vec<prose::Block>| {
                        let mut line = vec![span("–\u{a0}", SpanStyle::Regular)];
                        line.extend(self.item(item));
                        line
                    };
                    items.iter().map(dashed).collect()
                }
                _ => Vec::new(),
            };
            for line in lines {
                if !text.is_empty() {
                    text.push(span("", SpanStyle::NewLine));
                }
                text.extend(line);
            }
        }
        text
    }

    /// The lines that open a chapter, each a paragraph.
    fn summary(&mut self, blocks: &[prose::Block]) -> Block {
        let mut lines = Vec::new();
        for block in blocks {
            let prose::Block::Paragraph(spans) = block else { continue };
            let mut line: Vec<prose::Span> = Vec::new();
            for part in spans {
                for (index, text) in part.text.split('\n').enumerate() {
                    if 0 < index && !line.is_empty() {
                        lines.push(self.paragraph(&std::mem::take(&mut line)));
                    }
                    if !text.is_empty() {
                        line.push(prose::Span { text: text.to_owned(), ..part.clone() });
                    }
                }
            }
            if !line.is_empty() {
                lines.push(self.paragraph(&line));
            }
        }
        Block::Boxed(Tone::Summary, lines)
    }

    fn quote(&mut self, blocks: &[prose::Block]) -> Block {
        if let [prose::Block::Paragraph(spans)] = blocks
            && let Some(questions) = questions_of(spans)
        {
            return self.checklist(spans, &questions);
        }
        let mut inner = Vec::new();
        for block in blocks {
            self.block(block, &mut inner);
        }
        Block::Boxed(Tone::Discuss, inner)
    }

    /// A box that names questions tells them, for nobody can follow a link on paper.
    fn checklist(&self, spans: &[prose::Span], questions: &[QuestionId]) -> Block {
        let lead = spans.iter().take_while(|it| it.look == Look::Bold);
        let lead: Inline = lead.map(|it| span(it.text.trim(), SpanStyle::Bold)).collect();
        let mut lines =
            vec![Block::Paragraph(Paragraph { style: ParagraphStyle::Body, text: lead })];
        let texts = self.pack.texts(self.language);
        for id in questions {
            let mut text = vec![span(id.as_str(), SpanStyle::Bold)];
            if let Some(question) = texts.question(id) {
                text.push(span(format!("\u{a0} {}", question.text), SpanStyle::Regular));
            }
            lines.push(Block::Paragraph(Paragraph { style: ParagraphStyle::Body, text }));
        }
        Block::Boxed(Tone::Checklist, lines)
    }

    /// Words with their looks and links.
    pub(super) fn inline(&mut self, spans: &[prose::Span]) -> Inline {
        let mut text = Vec::new();
        for part in spans {
            let style = match part.look {
                Look::Plain => SpanStyle::Regular,
                Look::Bold => SpanStyle::Bold,
                Look::Italic | Look::Code => SpanStyle::Italic,
                Look::Mark => SpanStyle::Mark,
            };
            let link = part.link.as_deref().and_then(|link| self.link(link));
            for (index, words) in part.text.split('\n').enumerate() {
                if 0 < index {
                    text.push(span("", SpanStyle::NewLine));
                }
                if !words.is_empty() {
                    text.push(Span { text: words.to_owned(), style, link: link.clone() });
                }
            }
        }
        text
    }

    fn link(&mut self, link: &str) -> Option<Link> {
        match content::Link::parse(link, self.chapter)? {
            content::Link::Web(address) => Some(Link::Address(address)),
            content::Link::Source(id) => {
                let anchor = sources::anchor(&id);
                self.cited.insert(id);
                Some(Link::Anchor(anchor))
            }
            content::Link::Section(reference) => Some(Link::Anchor(self.target(&reference))),
            content::Link::Question(id) => {
                let (_, question) = self.pack.instrument.question(&id)?;
                Some(Link::Anchor(self.target(&question.handbook)))
            }
        }
    }

    /// The name of a chapter or section in the document.
    fn target(&self, reference: &HandbookRef) -> String {
        let HandbookRef { chapter, anchor } = reference;
        let is_own_title = chapter == self.chapter && Some(anchor.as_str()) == self.title;
        // Terms of the glossary are rows of a table there, without places of their own.
        let is_term = anchor.starts_with("term-");
        if anchor.is_empty() || anchor == chapter || is_own_title || is_term {
            chapter.clone()
        } else {
            anchor_of(chapter, anchor)
        }
    }
}

/// The name of a section in the document: anchors are unique within their chapter only.
fn anchor_of(chapter: &str, anchor: &str) -> String {
    format!("{chapter}--{anchor}")
}

fn is_title(blocks: &[prose::Block]) -> bool {
    matches!(blocks.first(), Some(prose::Block::Heading(1, ..)))
}

/// The questions that a box names, where it says nothing else below its bold lead.
fn questions_of(spans: &[prose::Span]) -> Option<Vec<QuestionId>> {
    let mut questions = Vec::new();
    for part in spans {
        match &part.link {
            Some(link) => match content::Link::parse(link, "") {
                Some(content::Link::Question(id)) => questions.push(id),
                _ => return None,
            },
            None if part.look == Look::Bold && questions.is_empty() => {}
            None if part.text.chars().all(|it| !it.is_alphanumeric()) => {}
            None => return None,
        }
    }
    (!questions.is_empty()).then_some(questions)
}

/// Words that lead nowhere.
pub(super) fn span(text: impl Into<String>, style: SpanStyle) -> Span {
    Span { text: text.into(), style, link: None }
}
