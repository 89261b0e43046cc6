//! The pane beside the question: the handbook section that explains it.

use eframe::egui::{Frame, Margin, Panel, ScrollArea, Ui, UiBuilder};

use crate::domain::{HandbookRef, QuestionId};
use crate::ui::asks::{Asks, Place};
use crate::ui::screens::handbook::{PaneMargins, follow};
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::markdown::Markdown;
use crate::ui::widgets::panel::name_edge;
use crate::ui::widgets::{button, text};

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
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        reference: &HandbookRef,
        asks: &mut Asks,
    ) {
        let is_new = self.shown.as_ref() != Some(reference);
        self.shown = Some(reference.clone());
        Panel::right(Self::NAME)
            .frame(Frame::new().fill(cx.tokens.panel).inner_margin(Margin::same(0)))
            .default_size(Self::WIDTH)
            .size_range(260.0..=520.0)
            .show(ui, |ui| {
                // What is too wide must not push the question aside: a panel grows with what stands in it.
                let rect = ui.max_rect();
                let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
                let mut scroll = ScrollArea::vertical().auto_shrink(false);
                if is_new {
                    scroll = scroll.vertical_scroll_offset(0.0);
                }
                scroll.show(&mut inside, |ui| {
                    Frame::new().inner_margin(Margin::same(16)).show(ui, |ui| {
                        section_ui(ui, cx, reference, asks);
                    });
                });
                ui.advance_cursor_after_rect(rect);
            });
        name_edge(ui, cx.tr, Self::NAME);
    }
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
    let whole = cx.tr.assessment_handbook_chapter(section.chapter.title.as_str());
    if button::link_ui(ui, cx.tokens, &whole).clicked() {
        asks.show(Place::Handbook(reference.clone()));
    }
}
