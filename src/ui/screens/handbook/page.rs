//! A chapter as rows that are drawn one by one: its blocks, and what the reader adds between them.

use std::collections::BTreeSet;

use crate::content::prose::{Block, Look, Span, parse, words};
use crate::content::{Chapter, Link, links, plain_text};
use crate::domain::{HandbookRef, QuestionId};
use crate::i18n::Language;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::rich_text::TERM;

/// A chapter in the language that is read.
#[derive(Debug)]
pub(super) struct Page {
    /// The chapter's slug.
    pub(super) slug: String,
    /// The language that was asked for.
    pub(super) language: Language,
    /// The language of the window when it was made.
    pub(super) window: Language,
    /// Its rows.
    pub(super) rows: Vec<Row>,
    /// Its sections.
    pub(super) sections: Vec<PageSection>,
    /// Its sentences, without citations.
    pub(super) sentences: Vec<String>,
}

/// A section of the page.
#[derive(Debug)]
pub(super) struct PageSection {
    /// Its reference; the chapter's own heading has no anchor.
    pub(super) reference: HandbookRef,
    /// The language of its text.
    pub(super) language: Language,
    /// Its title.
    pub(super) title: String,
    /// 1 to 6.
    pub(super) level: u8,
    /// The row of its heading.
    pub(super) row: usize,
}

/// One row of the page.
#[derive(Debug)]
pub(super) struct Row {
    /// The section that it belongs to.
    pub(super) section: usize,
    /// What it is.
    pub(super) kind: RowKind,
    /// Its words, for whom it is read out to.
    pub(super) words: String,
    /// Its links with their words, in the order in which they are drawn.
    pub(super) links: Vec<(String, String)>,
}

impl Row {
    /// Whether one of its paragraphs has what is asked for.
    pub(super) fn says(&self, asked: &dyn Fn(&[Span]) -> bool) -> bool {
        let RowKind::Block(block) = &self.kind else { return false };
        says(block, asked)
    }
}

fn says(block: &Block, asked: &dyn Fn(&[Span]) -> bool) -> bool {
    match block {
        Block::Paragraph(spans) => asked(spans),
        Block::List(_, items) => items.iter().flatten().any(|it| says(it, asked)),
        Block::Quote(blocks) => blocks.iter().any(|it| says(it, asked)),
        Block::Table(rows) => rows.iter().flatten().any(|it| asked(it)),
        Block::Heading(..) | Block::Rule => false,
    }
}

/// What a row is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    /// How long the chapter is, and what can be done with it.
    Head,
    /// A block of the text.
    Block(Block),
    /// A block in smaller letters.
    Small(Block),
    /// From here on the text is English.
    GoesOnInEnglish,
    /// The reader's own note on the section that ends here.
    Note,
    /// The chapters before and after.
    Neighbours,
}

impl Page {
    /// The page of a chapter.
    pub(super) fn new(cx: &ViewCx<'_>, slug: &str, language: Language) -> Option<Self> {
        let chapter = cx.pack.handbook(language).chapter(slug)?;
        let mut maker = Maker {
            cx,
            page: Self {
                slug: slug.to_owned(),
                language,
                window: cx.tr.language(),
                rows: Vec::new(),
                sections: Vec::new(),
                sentences: Vec::new(),
            },
            seen: BTreeSet::new(),
            linked: BTreeSet::new(),
        };
        maker.row(RowKind::Head);
        maker.text(chapter, language);
        let english = cx.pack.handbook(Language::English).chapter(slug);
        let mut cited = cited(chapter);
        if let Some(english) = english.filter(|_| chapter.is_summary()) {
            maker.row(RowKind::GoesOnInEnglish);
            maker.text(english, Language::English);
            cited.extend(self::cited(english));
        }
        maker.sources(&cited);
        maker.row(RowKind::Neighbours);
        Some(maker.page)
    }

    /// The section of that anchor.
    pub(super) fn section(&self, anchor: &str) -> Option<usize> {
        self.sections.iter().position(|it| it.reference.anchor == anchor)
    }
}

/// Makes a page from its beginning to its end.
struct Maker<'a> {
    cx: &'a ViewCx<'a>,
    page: Page,
    /// Terms that were explained in this section.
    seen: BTreeSet<usize>,
    /// Questions that this section led to.
    linked: BTreeSet<QuestionId>,
}

impl Maker<'_> {
    fn row(&mut self, kind: RowKind) {
        let section = self.page.sections.len().saturating_sub(1);
        let (mut said, mut links) = (String::new(), Vec::new());
        match &kind {
            RowKind::Block(block) | RowKind::Small(block) => {
                collect(block, &mut said, &mut links);
            }
            RowKind::GoesOnInEnglish => said = self.cx.tr.assessment_handbook_summary_only(),
            RowKind::Head => {
                let book = self.cx.pack.handbook(self.page.language);
                let chapter = book.chapter(&self.page.slug);
                said = chapter.map(|it| head_line(self.cx, it)).unwrap_or_default();
            }
            RowKind::Note | RowKind::Neighbours => {}
        }
        self.page.rows.push(Row { section, kind, words: said, links });
    }

    fn text(&mut self, chapter: &Chapter, language: Language) {
        self.page.sentences.extend(plain_text(&chapter.markdown).lines().map(str::to_owned));
        let mut is_first = true;
        for (idx, mut block) in parse(&chapter.markdown).into_iter().enumerate() {
            if idx == 1 {
                block = with_theses(block);
            }
            if let Block::Heading(level, anchor, spans) = &block
                && (is_first || anchor.is_some())
            {
                self.end_section();
                // The chapter's own heading leads to its beginning.
                let anchor = anchor.clone().filter(|_| !is_first).unwrap_or_default();
                is_first = false;
                self.page.sections.push(PageSection {
                    reference: HandbookRef { chapter: chapter.slug.clone(), anchor },
                    language,
                    title: words(spans),
                    level: *level,
                    row: self.page.rows.len(),
                });
                self.seen.clear();
                self.linked.clear();
            }
            if let Some((lead, ids)) = questions(&block, &chapter.slug) {
                self.linked.extend(ids.iter().cloned());
                block = self.question_box(lead, &ids);
            } else {
                self.explain(&mut block, language);
            }
            self.row(RowKind::Block(block));
        }
        self.end_section();
    }

    /// What stands at the end of a section: questions that point here, and the reader's note.
    fn end_section(&mut self) {
        let Some(section) = self.page.sections.last() else { return };
        let reference = HandbookRef { ..section.reference.clone() };
        let pointing = self.cx.pack.questions_at(&reference).map(|it| it.id.clone());
        let missing: Vec<QuestionId> = pointing.filter(|id| !self.linked.contains(id)).collect();
        if !missing.is_empty() {
            let block = self.question_box(self.cx.tr.handbook_questions_here(), &missing);
            self.row(RowKind::Block(block));
        }
        // A summary and the English text below it have sections of one name: a note on one is a note on both.
        let is_noted = |row: &Row| {
            let of = self.page.sections.get(row.section);
            row.kind == RowKind::Note && of.is_some_and(|it| it.reference == reference)
        };
        if !self.page.rows.iter().any(is_noted) {
            self.row(RowKind::Note);
        }
    }

    /// Questions with their words, each a link.
    fn question_box(&self, lead: String, ids: &[QuestionId]) -> Block {
        let texts = self.cx.pack.texts(self.page.language);
        let mut blocks = vec![Block::Paragraph(vec![span(lead, Look::Bold, None)])];
        for id in ids {
            let words = texts.question(id).map_or("", |it| it.text.as_str());
            let link = Some(format!("question:{id}"));
            blocks.push(Block::Paragraph(vec![
                span(id.to_string(), Look::Plain, link),
                span(format!("\u{2002}{words}"), Look::Plain, None),
            ]));
        }
        Block::Quote(blocks)
    }

    /// Underlines the terms of the glossary, each once in a section.
    fn explain(&mut self, block: &mut Block, language: Language) {
        match block {
            Block::Paragraph(spans) => self.explain_spans(spans, language),
            Block::List(_, items) => {
                for block in items.iter_mut().flatten() {
                    self.explain(block, language);
                }
            }
            Block::Quote(blocks) => {
                for block in blocks {
                    self.explain(block, language);
                }
            }
            Block::Table(rows) => {
                // The head of a table is a heading.
                for spans in rows.iter_mut().skip(1).flatten() {
                    self.explain_spans(spans, language);
                }
            }
            Block::Heading(..) | Block::Rule => {}
        }
    }

    fn explain_spans(&mut self, spans: &mut Vec<Span>, language: Language) {
        let Some(finder) = self.cx.pack.term_finder(language) else { return };
        let glossary = self.cx.pack.glossary(language);
        let own = self.page.sections.last().map(|it| it.reference.anchor.clone());
        let mut explained = Vec::with_capacity(spans.len());
        for it in spans.drain(..) {
            if it.link.is_some() || matches!(it.look, Look::Mark | Look::Code) {
                explained.push(it);
                continue;
            }
            let mut at = 0;
            for (range, term) in finder.find(&it.text) {
                let Some(id) = glossary.terms.get(term).map(|it| it.id.as_str()) else { continue };
                if own.as_deref() == Some(id) || !self.seen.insert(term) {
                    continue;
                }
                let piece = |range: std::ops::Range<usize>| {
                    it.text.get(range).unwrap_or_default().to_owned()
                };
                explained.push(span(piece(at..range.start), it.look, None));
                let link = Some(format!("{TERM}{id}"));
                explained.push(span(piece(range.clone()), it.look, link));
                at = range.end;
            }
            let rest = it.text.get(at..).unwrap_or_default().to_owned();
            explained.push(Span { text: rest, ..it });
        }
        explained.retain(|it| !it.text.is_empty());
        *spans = explained;
    }

    /// The sources that the chapter cites, where they can be looked up.
    fn sources(&mut self, cited: &[String]) {
        let pack = self.cx.pack;
        let sources: Vec<_> = cited.iter().filter_map(|id| pack.source(id)).collect();
        if sources.is_empty() {
            return;
        }
        let heading = vec![span(self.cx.tr.handbook_sources(), Look::Plain, None)];
        self.row(RowKind::Block(Block::Heading(2, None, heading)));
        for source in sources {
            let spans = super::sources::spans(source, self.cx.tr.language());
            self.row(RowKind::Small(Block::Paragraph(spans)));
        }
    }
}

/// The lines of a chapter's summary as a list, since each is a thesis of its own.
fn with_theses(block: Block) -> Block {
    let Block::Quote(blocks) = block else { return block };
    let lists = blocks.into_iter().map(|block| {
        let Block::Paragraph(spans) = block else { return block };
        let mut lines: Vec<Vec<Span>> = vec![Vec::new()];
        for it in spans {
            for (n, part) in it.text.split('\n').enumerate() {
                if 0 < n {
                    lines.push(Vec::new());
                }
                if let Some(line) = lines.last_mut().filter(|_| !part.is_empty()) {
                    line.push(span(part.to_owned(), it.look, it.link.clone()));
                }
            }
        }
        lines.retain(|line| !words(line).trim().is_empty());
        Block::List(None, lines.into_iter().map(|it| vec![Block::Paragraph(it)]).collect())
    });
    Block::Quote(lists.collect())
}

fn span(text: String, look: Look, link: Option<String>) -> Span {
    Span { text, look, link }
}

/// The ids of sources that a chapter cites, each once, in order.
fn cited(chapter: &Chapter) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for (id, link) in links(&chapter.markdown, &chapter.slug) {
        if matches!(link, Some(Link::Source(_))) && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// A box that only leads to questions: its bold lead and the questions.
fn questions(block: &Block, chapter: &str) -> Option<(String, Vec<QuestionId>)> {
    let Block::Quote(blocks) = block else { return None };
    let [Block::Paragraph(spans)] = blocks.as_slice() else { return None };
    let (lead, rest) = spans.split_first()?;
    if lead.look != Look::Bold || lead.link.is_some() {
        return None;
    }
    let mut ids = Vec::new();
    for it in rest {
        match it.link.as_deref().map(|it| Link::parse(it, chapter)) {
            Some(Some(Link::Question(id))) => ids.push(id),
            Some(_) => return None,
            None if it.text.contains(char::is_alphanumeric) => return None,
            None => {}
        }
    }
    Some((lead.text.clone(), ids)).filter(|(_, ids)| !ids.is_empty())
}

/// The words and the links of a block, in the order in which they are drawn.
fn collect(block: &Block, said: &mut String, links: &mut Vec<(String, String)>) {
    let mut of_spans = |spans: &[Span]| {
        if !said.is_empty() {
            said.push('\n');
        }
        said.push_str(&words(spans));
        let leading = spans.iter().filter_map(|it| Some((it.link.clone()?, it.text.clone())));
        links.extend(leading.filter(|(target, _)| !target.starts_with(TERM)));
    };
    match block {
        Block::Heading(_, _, spans) | Block::Paragraph(spans) => of_spans(spans),
        Block::Table(rows) => rows.iter().flatten().for_each(|spans| of_spans(spans)),
        Block::List(_, items) => {
            for block in items.iter().flatten() {
                collect(block, said, links);
            }
        }
        Block::Quote(blocks) => {
            for block in blocks {
                collect(block, said, links);
            }
        }
        Block::Rule => {}
    }
}

/// The head line: which chapter of how many, and how long it takes.
pub(super) fn head_line(cx: &ViewCx<'_>, chapter: &Chapter) -> String {
    let tr = cx.tr;
    let n_words = chapter.n_words()
        + if chapter.is_summary() {
            let english = cx.pack.handbook(Language::English).chapter(&chapter.slug);
            english.map_or(0, Chapter::n_words)
        } else {
            0
        };
    let minutes = Chapter::minutes_of(n_words);
    if chapter.number.depth() == 0 {
        return tr.handbook_head_uncounted(minutes);
    }
    let total = cx.pack.handbook(cx.tr.language()).n_numbered();
    tr.handbook_head(minutes, chapter.number.to_string(), total)
}
