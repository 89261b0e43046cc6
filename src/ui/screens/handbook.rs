//! The handbook as a book: chapters at the left, the chapter in the middle.

use eframe::egui::{Button, Frame, Margin, OpenUrl, Panel, ScrollArea, Ui, Widget as _};

use crate::content::{Chapter, Link};
use crate::domain::HandbookRef;
use crate::i18n::Language;
use crate::ui::asks::{Asks, Place};
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::markdown::Markdown;
use crate::ui::widgets::panel::name_edge;
use crate::ui::widgets::text;

/// What the handbook screen remembers.
#[derive(Debug, Default)]
pub(crate) struct HandbookView {
    chapter: Option<String>,
    /// The heading to bring into view when drawn next.
    scroll_to: Option<String>,
    is_new: bool,
}

impl HandbookView {
    /// Shows a section.
    pub(crate) fn show(&mut self, reference: HandbookRef) {
        self.chapter = Some(reference.chapter);
        self.is_new = reference.anchor.is_empty();
        self.scroll_to = (!reference.anchor.is_empty()).then_some(reference.anchor);
    }

    /// The chapter that is shown; none before the first.
    pub(crate) fn chapter(&self) -> Option<&str> {
        self.chapter.as_deref()
    }

    /// Draws the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let chapters = &cx.handbook.chapters;
        let slug = self.chapter.clone().unwrap_or_default();
        let Some(chapter) = cx.handbook.chapter(&slug).or_else(|| chapters.first()) else {
            text::title_ui(ui, &cx.tr.menu_screen_handbook());
            text::soft_ui(ui, cx.tokens, &cx.tr.assessment_handbook_missing());
            return;
        };
        Panel::left("handbook contents")
            .frame(Frame::new().inner_margin(Margin { right: 16, ..Margin::ZERO }))
            .default_size(260.0)
            .size_range(180.0..=380.0)
            .show(ui, |ui| self.contents_ui(ui, cx, &chapter.slug));
        name_edge(ui, cx.tr, "handbook contents");
        let mut scroll = ScrollArea::vertical().auto_shrink(false).id_salt("chapter");
        if std::mem::take(&mut self.is_new) {
            scroll = scroll.vertical_scroll_offset(0.0);
        }
        let target = self.scroll_to.take();
        let page = Frame::new().inner_margin(Margin { left: 24, ..Margin::ZERO });
        scroll.show(ui, |ui| {
            page.show(ui, |ui| {
                text::column(ui, size::COLUMN);
                chapter_ui(ui, cx, chapter, target.as_deref(), asks);
                let english = cx.pack.handbook(Language::English).chapter(&chapter.slug);
                if let Some(english) = english.filter(|_| chapter.is_summary()) {
                    text::soft_ui(ui, cx.tokens, &cx.tr.assessment_handbook_summary_only());
                    ui.add_space(space::L);
                    chapter_ui(ui, cx, english, target.as_deref(), asks);
                }
                ui.add_space(space::XXL);
            });
        });
    }

    fn contents_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, chosen: &str) {
        ScrollArea::vertical().auto_shrink(false).id_salt("contents").show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let mut part = "";
            for chapter in &cx.handbook.chapters {
                if chapter.part != part {
                    part = &chapter.part;
                    ui.add_space(space::M);
                    text::note_ui(ui, cx.tokens, part);
                }
                let is_chosen = chapter.slug == chosen;
                if Button::selectable(is_chosen, chapter.title.as_str()).wrap().ui(ui).clicked() {
                    let (chapter, anchor) = (chapter.slug.clone(), String::new());
                    self.show(HandbookRef { chapter, anchor });
                }
            }
        });
    }
}

fn chapter_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    chapter: &Chapter,
    scroll_to: Option<&str>,
    asks: &mut Asks,
) {
    let (text, slug) = (&chapter.markdown, &chapter.slug);
    let markdown = Markdown { text, chapter: slug, size: size::TEXT, scroll_to };
    if let Some(target) = markdown.ui(ui, cx.tokens) {
        follow(ui, cx, target, asks);
    }
}

/// Goes where a link of the handbook leads.
pub(crate) fn follow(ui: &Ui, cx: &ViewCx<'_>, target: Link, asks: &mut Asks) {
    match target {
        Link::Question(id) => asks.show(Place::Question(id)),
        Link::Section(reference) => asks.show(Place::Handbook(reference)),
        Link::Web(address) => ui.ctx().open_url(OpenUrl::new_tab(address)),
        Link::Source(id) => {
            if let Some(source) = cx.pack.source(&id).filter(|it| !it.address.is_empty()) {
                ui.ctx().open_url(OpenUrl::new_tab(source.address.as_str()));
            }
        }
    }
}
