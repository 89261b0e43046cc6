//! The parts of what is shown: the trainer sees them as a list, and a click leads there.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat, TextWrapping};
use eframe::egui::{
    Align, CornerRadius, CursorIcon, Galley, Response, Role, ScrollArea, Sense, Ui, Vec2,
    WidgetInfo,
};

use super::Presentation;
use super::deck::{Counted, Deck, Page, Slide};
use crate::ui::fonts;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::text;

/// How the list scrolls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Listed {
    /// By itself, below what stays.
    Apart,
    /// Along with what stands above it.
    Along,
}

/// Something that begins with a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// The screen that it begins with.
    pub(super) at: usize,
    /// The number by which it is asked for, and what it is.
    pub(super) name: String,
}

impl Deck {
    /// Its parts, each with the number by which it is asked for.
    pub(super) fn parts(&self) -> Vec<Part> {
        let slides = self.slides.iter().enumerate();
        let mut parts: Vec<Part> = slides.filter_map(|(at, it)| self.part_of(at, it)).collect();
        if parts.first().is_none_or(|it| 0 < it.at) {
            parts.insert(0, Part { at: 0, name: self.title.clone() });
        }
        parts
    }

    fn part_of(&self, at: usize, slide: &Slide) -> Option<Part> {
        let heading = heading(&slide.page);
        let name = match self.counts {
            Counted::Screens => is_section(slide).then(|| format!("{}.  {heading}", at + 1)),
            Counted::Questions => slide
                .number
                .map(|number| format!("{number}.  {}  {}", slide.over, slide.page.words().trim())),
            // The number stands in the title.
            Counted::Dilemmas => slide.number.map(|_| heading.to_owned()),
        };
        name.map(|name| Part { at, name })
    }
}

fn heading(page: &Page) -> &str {
    match page {
        Page::Title(heading, _)
        | Page::Words(heading, _)
        | Page::Rows(heading, _)
        | Page::Asked(heading, _) => heading,
    }
}

/// Whether a screen begins a section of a chapter; those below it are found by going on.
fn is_section(slide: &Slide) -> bool {
    let heading = heading(&slide.page);
    let is_top = slide.over.is_empty() || slide.over == heading;
    is_top && !slide.anchors.is_empty() && !heading.is_empty()
}

impl Presentation {
    /// Draws the list; the part that is shown is marked.
    pub(super) fn parts_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, listed: Listed) {
        let parts = self.deck.parts();
        if parts.len() < 2 {
            return;
        }
        ui.add_space(space::S);
        text::group_ui(ui, &cx.tr.presentation_parts());
        let asked = match listed {
            Listed::Along => self.lines_ui(ui, cx, &parts, listed),
            Listed::Apart => {
                let list = ScrollArea::vertical().auto_shrink(false).id_salt("parts");
                list.show(ui, |ui| self.lines_ui(ui, cx, &parts, listed)).inner
            }
        };
        if let Some(at) = asked {
            self.jump(at);
        }
    }

    /// Draws its lines; once another part is shown a list that scrolls by itself brings it into view. Gives the place that was clicked.
    fn lines_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        parts: &[Part],
        listed: Listed,
    ) -> Option<usize> {
        let shown = parts.iter().rposition(|it| it.at <= self.at);
        let is_new = self.listed != shown;
        self.listed = shown;
        ui.spacing_mut().item_spacing.y = 1.0;
        let mut asked = None;
        for (idx, part) in parts.iter().enumerate() {
            let is_shown = shown == Some(idx);
            let response = part_ui(ui, cx, &part.name, is_shown);
            if is_shown && is_new && listed == Listed::Apart {
                response.scroll_to_me(Some(Align::Center));
            }
            if response.clicked() {
                asked = Some(part.at);
            }
        }
        asked
    }
}

/// One line of the list.
fn part_ui(ui: &mut Ui, cx: &ViewCx<'_>, name: &str, is_shown: bool) -> Response {
    let width = ui.available_width();
    let galley = line(ui, cx, name, (width - 2.0 * space::S, is_shown));
    let height = galley.size().y + space::S;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_shown, name));
    if is_shown || response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(size::CORNER), cx.tokens.chosen);
    }
    let at = rect.left_top() + Vec2::new(space::S, space::XS);
    ui.painter().galley(at, galley, cx.tokens.ink);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Its words on one line, cut where it is too long.
fn line(ui: &Ui, cx: &ViewCx<'_>, name: &str, (width, is_bold): (f32, bool)) -> Arc<Galley> {
    let font_id = if is_bold { fonts::bold_of(size::NOTE) } else { fonts::regular_of(size::NOTE) };
    let format = TextFormat { font_id, color: cx.tokens.ink, ..TextFormat::default() };
    let mut job = LayoutJob::single_section(name.to_owned(), format);
    job.wrap = TextWrapping::truncate_at_width(width);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}
