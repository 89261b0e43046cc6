//! The head line of a chapter, the headings with what can be done with a section, and the way to the neighbours.

use eframe::egui::containers::menu::MenuButton;
use eframe::egui::{Align, Button, Layout, Rect, RichText, Ui, UiBuilder};

use super::margins::{Act, ChapterMargins};
use super::page::{Page, PageSection, head_line};
use crate::content::prose::Span;
use crate::domain::HandbookRef;
use crate::reading::chapter_name;
use crate::store::ReadingChange;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::markdown::Blocks;
use crate::ui::widgets::{button, text};

/// What a heading leaves for the button of its menu.
const MENU_WIDTH: f32 = 44.0;

/// Draws the head line.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, page: &Page) {
    let book = cx.pack.handbook(page.language);
    if let Some(chapter) = book.chapter(&page.slug) {
        text::note_ui(ui, cx.tokens, &head_line(cx, chapter));
        ui.add_space(space::XS);
    }
}

/// Draws a heading; a section has a menu beside it.
pub(super) fn section_ui(
    ui: &mut Ui,
    blocks: &mut Blocks<'_>,
    section: Option<&PageSection>,
    level: u8,
    spans: &[Span],
    margins: &ChapterMargins<'_>,
) -> Rect {
    let cx = margins.cx;
    let Some(section) = section else { return blocks.heading_ui(ui, level, spans).rect };
    let row = ui.horizontal_top(|ui| {
        let width = ui.available_width() - MENU_WIDTH;
        let column = UiBuilder::new().layout(Layout::top_down(Align::LEFT));
        let heading = ui.scope_builder(column, |ui| {
            ui.set_width(width.max(80.0));
            blocks.heading_ui(ui, level, spans).rect
        });
        menu_ui(ui, section, margins);
        heading.inner
    });
    if cx.reading.is_bookmarked(&section.reference) {
        text::note_ui(ui, cx.tokens, &format!("★ {}", cx.tr.handbook_bookmarked()));
    }
    ui.add_space(space::XS);
    row.inner
}

fn menu_ui(ui: &mut Ui, section: &PageSection, margins: &ChapterMargins<'_>) {
    let cx = margins.cx;
    let tr = cx.tr;
    let sign = RichText::new("⋯").color(cx.tokens.ink_soft);
    let button = MenuButton::from_button(Button::new(sign).frame_when_inactive(false));
    let (button, _) = button.ui(ui, |ui| {
        let reference = section.reference.clone();
        let (words, change) = if cx.reading.is_bookmarked(&reference) {
            (tr.handbook_bookmark_remove(), ReadingChange::RemoveBookmark(reference.clone()))
        } else {
            (tr.handbook_bookmark_add(), ReadingChange::AddBookmark(reference.clone()))
        };
        if ui.button(words).clicked() {
            margins.act(Act::Keep(change));
            ui.close();
        }
        if ui.button(tr.handbook_note_write()).clicked() {
            margins.act(Act::Write(reference));
            ui.close();
        }
    });
    let name = tr.handbook_section_menu(section.title.as_str());
    ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(name));
}

/// Draws the way to the chapters before and after.
pub(super) fn neighbours_ui(ui: &mut Ui, cx: &ViewCx<'_>, page: &Page) -> Option<HandbookRef> {
    let (before, after) = cx.pack.handbook(page.language).neighbours(&page.slug);
    let mut asked = None;
    ui.add_space(space::XL);
    ui.separator();
    ui.add_space(space::S);
    for (arrow, chapter) in [("←", before), ("→", after)] {
        let Some(chapter) = chapter else { continue };
        let words = format!("{arrow}  {}", chapter_name(chapter));
        if button::link_ui(ui, cx.tokens, &words).clicked() {
            let (chapter, anchor) = (chapter.slug.clone(), String::new());
            asked = Some(HandbookRef { chapter, anchor });
        }
    }
    asked
}

/// A small quiet button that may be grey. No scope is opened, since a scope does not go on in the next row.
pub(super) fn small_ui(ui: &mut Ui, is_enabled: bool, words: &str) -> bool {
    ui.add_enabled(is_enabled, Button::new(words)).clicked()
}
