//! Everything that a reader kept, in the order of the handbook, and the way to take it along.

use eframe::egui::{Frame, Margin, ScrollArea, Ui};

use crate::domain::HandbookRef;
use crate::reading::{KeptSection, kept};
use crate::store::ReadingChange;
use crate::ui::asks::{Ask, Asks};
use crate::ui::focus::{Scrolled, scroll_by_keys};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::markdown::boxed_ui;
use crate::ui::widgets::{button, text};

/// Draws the list and gives the section that was asked for.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> Option<HandbookRef> {
    let mut asked = None;
    ScrollArea::vertical().auto_shrink(false).id_salt("kept").show(ui, |ui| {
        let margin = Margin { left: 24, top: 4, ..Margin::ZERO };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            text::column(ui, cx.column());
            text::title_ui(ui, &cx.tr.handbook_kept_title());
            if cx.reading.n_kept() == 0 {
                text::soft_ui(ui, cx.tokens, &cx.tr.handbook_kept_nothing());
                return;
            }
            if button::quiet_ui(ui, &cx.tr.handbook_kept_export()).clicked() {
                asks.push(Ask::ChooseKeptPath);
            }
            let mut chapter = String::new();
            for section in kept(cx.reading, cx.pack, cx.tr.language()) {
                if section.chapter != chapter {
                    ui.add_space(space::L);
                    text::heading_ui(ui, &section.chapter);
                    chapter.clone_from(&section.chapter);
                }
                if let Some(to) = section_ui(ui, cx, &section, asks) {
                    asked = Some(to);
                }
            }
            ui.add_space(space::XXL);
        });
        scroll_by_keys(ui, Scrolled::Page);
    });
    asked
}

fn section_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    kept: &KeptSection<'_>,
    asks: &mut Asks,
) -> Option<HandbookRef> {
    ui.add_space(space::S);
    let clicked = button::link_ui(ui, cx.tokens, &kept.title).clicked();
    let section = &kept.section;
    if let Some(bookmark) = kept.bookmark {
        let date = cx.tr.short_date(bookmark.at.to_zoned(cx.zone.clone()).date());
        let words = format!("★ {}", cx.tr.handbook_kept_bookmark(date));
        removable_ui(ui, cx, &words, ReadingChange::RemoveBookmark(section.clone()), asks);
    }
    for highlight in &kept.highlights {
        boxed_ui(ui, cx.tokens, |ui| {
            text::text_ui(ui, &highlight.quote);
        });
        let date = cx.tr.short_date(highlight.at.to_zoned(cx.zone.clone()).date());
        let (language, quote) = (highlight.language, highlight.quote.clone());
        let change = ReadingChange::RemoveHighlight(section.clone(), language, quote);
        removable_ui(ui, cx, &date, change, asks);
    }
    if let Some(note) = kept.note {
        let date = cx.tr.short_date(note.at.to_zoned(cx.zone.clone()).date());
        text::note_ui(ui, cx.tokens, &cx.tr.handbook_kept_note(date));
        text::text_ui(ui, note.text.trim());
    }
    clicked.then(|| section.clone())
}

/// Words with a small button that takes away what they tell of.
fn removable_ui(ui: &mut Ui, cx: &ViewCx<'_>, words: &str, change: ReadingChange, asks: &mut Asks) {
    ui.horizontal(|ui| {
        text::note_ui(ui, cx.tokens, words);
        if button::link_ui(ui, cx.tokens, &cx.tr.handbook_kept_remove()).clicked() {
            asks.push(Ask::Reading(change));
        }
    });
}
