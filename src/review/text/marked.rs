//! The words of a plan in the order of its pages, each with where it comes from: the data, or a message of this version.

use crate::i18n::{Tr, Unmarking, holds_marks};
use crate::report::document::{
    Block, Document, Drawing, Figure, Inline, KeyFigure, List, Paragraph, SpanStyle, Table,
};
use crate::report::{Plan, document_of};

use super::words::words;

/// What pages from before it was told are without.
const NEWER: [&str; 5] = [
    "report-beyond-begins-early",
    "report-beyond-due-early",
    "report-beyond-idle",
    "report-beyond-missing",
    "risks-none-applies-row",
];

/// Where a word comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Origin {
    /// From the data; words of one number stand side by side with no message between.
    Data(usize),
    /// From a message, and which piece of one.
    Message {
        /// The message.
        id: String,
        /// The piece, each of the document having its own number.
        piece: usize,
    },
    /// From the data, in an item that is left out where a page has no room for it, each item having its own number.
    GivesWay(usize),
    /// In one of several lines of which a page shows the one that fits, each line having its own number.
    OneOf(usize),
    /// The sign at the beginning of an item.
    Sign,
}

/// A word with its origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    /// The word.
    pub(super) word: String,
    /// Where it comes from.
    pub(super) origin: Origin,
    /// The heading that begins its part.
    pub(super) part: usize,
}

impl Told {
    /// The item that it is left out with where there is no room.
    pub(super) fn item(&self) -> Option<usize> {
        match self.origin {
            Origin::GivesWay(item) => Some(item),
            Origin::Data(_) | Origin::Message { .. } | Origin::OneOf(_) | Origin::Sign => None,
        }
    }

    /// Whether a page may be without it.
    pub(super) fn is_optional(&self) -> bool {
        matches!(self.origin, Origin::GivesWay(_) | Origin::OneOf(_))
    }
}

/// The words of a document.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// Those of the text.
    pub(super) body: Vec<Told>,
    /// Those of the drawings.
    pub(super) figures: Vec<Told>,
    /// The headings of the parts.
    pub(super) parts: Vec<String>,
}

/// Every word of a plan.
pub(super) fn words_of(plan: &Plan) -> Words {
    // Whoever writes marks into data gets every word compared.
    let is_safe = !holds_marks(&plan.to_json());
    let tr = if is_safe { Tr::marked(plan.lang) } else { Tr::new(plan.lang) };
    let document = document_of(plan, &tr);
    let mut teller = Teller::default();
    teller.document(&document);
    teller.words
}

/// What is being told.
#[derive(Debug, Default)]
struct Teller {
    words: Words,
    marks: Unmarking,
    n_pieces: usize,
    is_figure: bool,
    /// Of an item or line that a page may be without, whatever its words come from.
    optional: Option<Origin>,
    n_items: usize,
}

impl Teller {
    fn document(&mut self, document: &Document) {
        for text in [&document.institution, &document.title, &document.subject] {
            self.text(text);
        }
        self.blocks(&document.blocks);
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(it) => {
                let text = it.full();
                if it.level == 1 {
                    let pieces = Unmarking::default().pieces(&text);
                    self.words.parts.push(pieces.into_iter().map(|it| it.text).collect());
                }
                self.text(&text);
            }
            Block::Paragraph(it) => self.inline(&it.text),
            Block::List(it) => self.list(it),
            Block::Table(it) => self.table(it),
            Block::KeyFigures(all) => {
                for KeyFigure { label, word, number, .. } in all {
                    self.texts([label, word, number]);
                }
            }
            Block::Figure(it) => self.figure(it),
            Block::RightBlock(lines) => lines.iter().for_each(|it| self.inline(it)),
            Block::Callout(all) => {
                for Paragraph { text, .. } in all {
                    self.inline(text);
                }
            }
            Block::Boxed(_, blocks) => self.blocks(blocks),
            Block::References(all) => {
                for it in all {
                    self.text(&it.label);
                    self.inline(&it.text);
                }
            }
            Block::Signatures(lines) => {
                for it in lines {
                    self.text(&it.role);
                    self.texts(&it.fields);
                    self.texts(&it.day);
                }
            }
            Block::Contents(_)
            | Block::InLanguage(_)
            | Block::PageBreak
            | Block::PageBreakUnlessFits => {}
        }
    }

    fn list(&mut self, list: &List) {
        // Where no item is shown it announces none, in the same words but for that.
        self.inline(&list.lead);
        let item = |idx: usize| Some((idx, list.items.get(idx)?));
        for n_shown in 0..=list.items.len() {
            if let Some((idx, item)) = n_shown.checked_sub(1).and_then(item) {
                self.n_items += 1;
                self.optional = list.gives_way.then_some(Origin::GivesWay(self.n_items));
                if list.is_numbered {
                    self.push(&(idx + 1).to_string(), &Origin::Sign);
                }
                self.inline(item);
            }
            if let Some(rest) = list.rest.get(n_shown) {
                self.n_items += 1;
                self.optional = Some(Origin::OneOf(self.n_items));
                self.inline(rest);
            }
        }
        self.optional = None;
    }

    fn table(&mut self, table: &Table) {
        self.texts(&table.caption);
        self.texts(table.columns.iter().map(|it| &it.head));
        for (idx, row) in table.rows.iter().enumerate() {
            self.n_items += 1;
            let may_be_absent = table.n_kept.is_some_and(|it| it <= idx);
            self.optional = may_be_absent.then_some(Origin::GivesWay(self.n_items));
            row.cells.iter().flatten().for_each(|it| self.inline(it));
        }
        self.optional = None;
    }

    fn figure(&mut self, figure: &Figure) {
        self.is_figure = true;
        match &figure.drawing {
            Drawing::Matrix(it) => {
                self.texts([&it.impact_title, &it.likelihood_title]);
                self.texts(it.key.iter().chain(&it.bands));
                self.texts(it.arrows.iter().map(|it| &it.label));
            }
            Drawing::Bars(it) => {
                self.texts(it.key.iter().chain(it.ticks.iter().map(|it| &it.1)));
                self.texts(it.bars.iter().flat_map(|it| [&it.label, &it.value]));
            }
            Drawing::Gantt(it) => {
                self.texts(it.ticks.iter().map(|it| &it.words));
                self.texts(it.bars.iter().map(|it| &it.label));
            }
            Drawing::Ladder(it) => self.texts(&it.names),
            Drawing::Qr(_) => {}
        }
        self.is_figure = false;
        self.texts(&figure.caption);
    }

    fn texts<'t>(&mut self, texts: impl IntoIterator<Item = &'t String>) {
        texts.into_iter().for_each(|it| self.text(it));
    }

    fn inline(&mut self, inline: &Inline) {
        let mut text = String::new();
        for span in inline {
            if self.optional.is_none() && is_newer(&span.text) {
                self.text(&std::mem::take(&mut text));
                self.n_items += 1;
                self.optional = Some(Origin::GivesWay(self.n_items));
                self.text(&span.text);
                self.optional = None;
                continue;
            }
            // A lowered index is printed apart from its letter, as a line is.
            if matches!(span.style, SpanStyle::NewLine | SpanStyle::Low) {
                text.push('\n');
            }
            text.push_str(&span.text);
        }
        self.text(&text);
    }

    fn text(&mut self, text: &str) {
        for piece in self.marks.pieces(text) {
            self.n_pieces += 1;
            let origin = match (self.optional.clone(), piece.message) {
                (Some(origin), _) => origin,
                (None, Some(id)) => Origin::Message { id, piece: self.n_pieces },
                (None, None) => Origin::Data(self.n_pieces),
            };
            self.push(&piece.text, &origin);
        }
    }

    fn push(&mut self, text: &str, origin: &Origin) {
        let part = self.words.parts.len().saturating_sub(1);
        let told = words(text).into_iter().map(|word| Told { word, origin: origin.clone(), part });
        let all = if self.is_figure { &mut self.words.figures } else { &mut self.words.body };
        all.extend(told);
    }
}

/// Whether words are told by a message that earlier pages do not have.
fn is_newer(text: &str) -> bool {
    let pieces = Unmarking::default().pieces(text);
    pieces.iter().filter_map(|it| it.message.as_deref()).any(|it| NEWER.contains(&it))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::domain::Reason;
    use crate::report::{AnswerJson, Plan};
    use crate::review::open_pdf;

    use super::*;

    #[test]
    fn pages_from_before_an_action_outside_the_plan_was_named_may_be_without_that() {
        let kept = include_bytes!("../../../tests/fixtures/plans/v0.1/plan-lt.pdf");
        let mut plan = open_pdf(kept).unwrap().plan;
        let n_optional =
            |plan: &Plan| words_of(plan).body.iter().filter(|it| it.is_optional()).count();
        let before = n_optional(&plan);
        plan.period.as_mut().unwrap().from = date(2027, 12, 1);
        assert!(before + 10 < n_optional(&plan), "{before}");
    }

    #[test]
    fn pages_from_before_a_risk_named_its_question_that_does_not_apply_may_be_without_that() {
        let kept = include_bytes!("../../../tests/fixtures/plans/v0.1/plan-lt.pdf");
        let mut plan = open_pdf(kept).unwrap().plan;
        let id = plan.scores.risks.last().unwrap().id.clone();
        let mut first = None;
        for question in plan.checklists.iter_mut().flat_map(|it| &mut it.questions) {
            let is_first = first.is_none() && question.risks.iter().any(|it| it.id == id);
            question.risks.retain(|it| it.id != id || is_first);
            if is_first {
                let reason = Reason::parse("Tokios veiklos nevykdome").unwrap();
                question.answer = AnswerJson::Na { reason };
                first = Some(question.id.clone());
            }
        }
        let first = first.unwrap();
        let optional: Vec<String> =
            words_of(&plan).body.into_iter().filter(Told::is_optional).map(|it| it.word).collect();
        let named = [format!("klausimas {first} netaikomas")];
        let named: Vec<String> = named.iter().flat_map(|it| words(it)).collect();
        assert!(optional.windows(named.len()).any(|it| it == named), "{named:?} in {optional:?}");
    }
}
