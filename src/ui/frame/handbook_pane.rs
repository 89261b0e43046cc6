//! The pane beside the question: the handbook section that explains it.

use eframe::egui::{Frame, Id, Margin, Panel, ScrollArea, Ui, UiBuilder};

use crate::domain::{HandbookRef, QuestionId};
use crate::ui::asks::{Ask, Asks, Place};
use crate::ui::focus::{Part, Scrolled, scroll_by_keys};
use crate::ui::frame::Room;
use crate::ui::screens::handbook::{PaneMargins, follow};
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::markdown::Markdown;
use crate::ui::widgets::opener::is_escaped;
use crate::ui::widgets::panel::name_edge;
use crate::ui::widgets::{button, text};

/// Whether a pane can be closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PaneEnd {
    /// It has room of its own.
    Stays,
    /// It stands where something else belongs.
    Closes,
}

/// The button that closes it.
pub(crate) fn close_id() -> Id {
    Id::unique("close the handbook pane")
}

/// What the pane remembers.
#[derive(Debug, Default)]
pub(crate) struct HandbookPane {
    shown: Option<HandbookRef>,
}

impl HandbookPane {
    /// The panel.
    pub(super) const NAME: &str = "handbook";
    /// How wide it is at first.
    pub(super) const WIDTH: f32 = 340.0;

    /// The section that explains a question.
    pub(super) fn section(cx: &ViewCx<'_>, question: Option<&QuestionId>) -> Option<HandbookRef> {
        let (_, question) = cx.pack.instrument.question(question?)?;
        Some(question.handbook.clone())
    }

    /// Draws the pane.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        reference: &HandbookRef,
        end: PaneEnd,
        asks: &mut Asks,
    ) {
        Panel::right(Self::NAME)
            .frame(Frame::new().fill(cx.tokens.panel).inner_margin(Margin::same(0)))
            .default_size(Self::WIDTH)
            .size_range(260.0..=520.0)
            .show(ui, |ui| {
                // What is too wide must not push the question aside: a panel grows with what stands in it.
                let rect = ui.max_rect();
                Part::Pane.mark(ui.ctx(), rect);
                let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
                self.scroll_ui(&mut inside, cx, reference, end, asks);
                ui.advance_cursor_after_rect(rect);
            });
        name_edge(ui, cx.tr, Self::NAME);
    }

    /// Draws it in the place of the question.
    pub(super) fn page_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        reference: &HandbookRef,
        asks: &mut Asks,
    ) {
        self.scroll_ui(ui, cx, reference, PaneEnd::Closes, asks);
    }

    fn scroll_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        reference: &HandbookRef,
        end: PaneEnd,
        asks: &mut Asks,
    ) {
        let is_new = self.shown.as_ref() != Some(reference);
        self.shown = Some(reference.clone());
        let mut scroll = ScrollArea::vertical().auto_shrink(false).id_salt("handbook section");
        if is_new {
            scroll = scroll.vertical_scroll_offset(0.0);
        }
        scroll.show(ui, |ui| {
            Frame::new().inner_margin(Margin::same(16)).show(ui, |ui| {
                if end == PaneEnd::Closes {
                    close_ui(ui, cx, asks);
                }
                section_ui(ui, cx, reference, asks);
            });
            let is_beside = Room::Middle <= Room::of(ui.ctx());
            scroll_by_keys(ui, if is_beside { Scrolled::Aside } else { Scrolled::Page });
        });
    }
}

/// Gives the place back to what belongs there.
fn close_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let close = ui.push_id("close", |ui| {
        let words = cx.tr.assessment_handbook_close();
        let response = button::quiet_ui(ui, &words).on_hover_text("Esc, F6");
        if ui.memory(|memory| memory.has_focus(close_id())) {
            response.request_focus();
        }
        response
    });
    if close.inner.clicked() || is_escaped(ui) {
        asks.push(Ask::ToggleHandbook);
    }
    ui.add_space(space::S);
}

fn section_ui(ui: &mut Ui, cx: &ViewCx<'_>, reference: &HandbookRef, asks: &mut Asks) {
    text::note_ui(ui, cx.tokens, &cx.tr.menu_screen_handbook());
    let Some((language, section)) = cx.pack.section(cx.tr.language(), reference) else {
        text::soft_ui(ui, cx.tokens, &cx.tr.assessment_handbook_missing());
        return;
    };
    if language != cx.tr.language() {
        text::soft_ui(ui, cx.tokens, &cx.tr.assessment_handbook_summary_only());
    }
    ui.add_space(space::XS);
    let markdown =
        Markdown { text: section.markdown, chapter: &section.chapter.slug, size: size::TEXT - 1.0 };
    let margins = PaneMargins { cx, language, chapter: &section.chapter.slug };
    if let Some(target) = markdown.ui(ui, cx.tokens, &margins) {
        follow(ui.ctx(), cx, target, asks);
    }
    ui.add_space(space::L);
    // It is called as the book calls it, also where its text is another language's.
    let chapter = cx.handbook.chapter(&section.chapter.slug).unwrap_or(section.chapter);
    let whole = cx.tr.assessment_handbook_chapter(chapter.title.as_str());
    if button::link_ui(ui, cx.tokens, &whole).clicked() {
        asks.show(Place::Handbook(reference.clone()));
    }
}
