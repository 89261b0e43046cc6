//! What the reader adds to each paragraph: marks, tooltips and a menu.

use std::cell::RefCell;
use std::ops::Range;

use eframe::egui::{Id, Ui};

use super::chapter::{hint_ui, marks};
use super::highlight;
use super::page::{Page, PageSection};
use super::sought::SoughtAt;
use crate::content::prose::Span;
use crate::domain::HandbookRef;
use crate::store::ReadingChange;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::markdown::{Drawn, Margins};

/// What was asked for on a page.
#[derive(Debug)]
pub(super) enum Act {
    /// To follow a link.
    Follow(String),
    /// To go to a section.
    Go(HandbookRef),
    /// A deed of the reader.
    Keep(ReadingChange),
    /// To write about a section.
    Write(HandbookRef),
    /// To highlight what is selected.
    HighlightSelection,
}

/// The margins of one section of a chapter.
pub(super) struct ChapterMargins<'a> {
    /// What a view may read.
    pub(super) cx: &'a ViewCx<'a>,
    page: &'a Page,
    section: usize,
    acts: &'a RefCell<Vec<Act>>,
    sought: Option<&'a SoughtAt>,
    /// The words of the paragraph under the pointer.
    pub(super) hovered: RefCell<Option<String>>,
}

impl<'a> ChapterMargins<'a> {
    /// Of a section.
    pub(super) fn new(
        cx: &'a ViewCx<'a>,
        page: &'a Page,
        section: usize,
        acts: &'a RefCell<Vec<Act>>,
    ) -> Self {
        Self { cx, page, section, acts, sought: None, hovered: RefCell::new(None) }
    }

    /// With the words that were looked for.
    pub(super) fn sought(self, sought: Option<&'a SoughtAt>) -> Self {
        Self { sought, ..self }
    }

    /// Asks for something.
    pub(super) fn act(&self, act: Act) {
        self.acts.borrow_mut().push(act);
    }

    fn section(&self) -> Option<&PageSection> {
        self.page.sections.get(self.section)
    }

    /// Marks or unmarks words of this section.
    fn keep(
        &self,
        quote: String,
        make: fn(HandbookRef, crate::i18n::Language, String) -> ReadingChange,
    ) {
        if let Some(section) = self.section() {
            self.act(Act::Keep(make(section.reference.clone(), section.language, quote)));
        }
    }

    fn menu_ui(&self, ui: &mut Ui, drawn: &Drawn<'_>, at: Option<usize>) {
        let tr = self.cx.tr;
        let selected = crate::ui::selection::selected(ui.ctx()).is_some();
        if selected && ui.button(tr.handbook_highlight_selection()).clicked() {
            self.act(Act::HighlightSelection);
            ui.close();
        }
        let words = highlight::paragraph(drawn.spans);
        for quote in self.kept_in(drawn.spans) {
            if ui.button(tr.handbook_highlight_remove()).clicked() {
                self.keep(quote, ReadingChange::RemoveHighlight);
                ui.close();
            }
        }
        let sentence =
            at.and_then(|at| highlight::sentence_at(drawn.spans, at, &self.page.sentences));
        if let Some(sentence) = sentence.filter(|it| *it != words)
            && ui.button(tr.handbook_highlight_sentence()).clicked()
        {
            self.keep(sentence, ReadingChange::AddHighlight);
            ui.close();
        }
        if ui.button(tr.handbook_highlight_paragraph()).clicked() {
            self.keep(words.clone(), ReadingChange::AddHighlight);
            ui.close();
        }
        if ui.button(tr.handbook_note_write()).clicked() {
            if let Some(section) = self.section() {
                self.act(Act::Write(section.reference.clone()));
            }
            ui.close();
        }
        if ui.button(tr.handbook_copy_paragraph()).clicked() {
            ui.ctx().copy_text(words);
            ui.close();
        }
    }

    /// The quotes that mark something of a paragraph.
    fn kept_in(&self, spans: &[Span]) -> Vec<String> {
        let Some(section) = self.section() else { return Vec::new() };
        let kept = self.cx.reading.highlights_in(&section.reference, section.language);
        let here = |quote: &str| !highlight::ranges(spans, std::iter::once(quote)).is_empty();
        kept.filter(|it| here(&it.quote)).map(|it| it.quote.clone()).collect()
    }
}

impl Margins for ChapterMargins<'_> {
    fn hint(&self, ui: &mut Ui, target: &str) {
        hint_ui(ui, self.cx, self.page, self.section, target);
    }

    fn marks(&self, spans: &[Span]) -> Vec<Range<usize>> {
        let mut marks = marks(self.cx, self.page, self.section, spans);
        marks.extend(self.sought.into_iter().flat_map(|it| it.marks(self.section, spans)));
        marks
    }

    fn menu(&self, drawn: &Drawn<'_>) {
        let response = &drawn.response;
        if response.contains_pointer() {
            *self.hovered.borrow_mut() = Some(highlight::paragraph(drawn.spans));
        }
        // The letter under the pointer when the menu was opened; the pointer then moves into the menu.
        let id: Id = response.id.with("letter of the menu");
        let ctx = &response.ctx;
        if response.secondary_clicked()
            && let Some(at) = ctx.pointer_interact_pos()
        {
            ctx.data_mut(|data| data.insert_temp(id, drawn.char_at(at)));
        }
        response.context_menu(|ui| {
            let at = ui.data(|data| data.get_temp(id));
            self.menu_ui(ui, drawn, at);
        });
    }
}
