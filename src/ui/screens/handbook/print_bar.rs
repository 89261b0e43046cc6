//! Takes the handbook off the screen: as PDF, or onto a projector.

use std::path::PathBuf;

use eframe::egui::{Button, Ui};

use crate::ui::asks::Asks;
use crate::ui::commands::app_command::AppCommand;
use crate::ui::commands::key_names::keys_of;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::written::written_ui;
use crate::ui::widgets::{button, text};

/// A PDF that was written.
#[derive(Debug)]
pub(super) struct Printed {
    /// Where it is.
    pub(super) path: PathBuf,
    /// It is the whole handbook and not a chapter.
    pub(super) is_whole: bool,
    /// The chapter that was read then.
    pub(super) beside: Option<String>,
}

/// Whether a chapter is on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// It is.
    Chapter,
    /// Something else.
    Other,
}

/// Draws what can be done with the chapter and with the book.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, shown: Shown, asks: &mut Asks) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        for (command, is_possible) in commands(shown) {
            let link = |ui: &mut Ui| button::link_ui(ui, cx.tokens, &command.text(cx.tr));
            // No scope is opened, since a scope does not go on in the next row.
            let response = ui.add_enabled(is_possible, link);
            let keys = keys_of(ui.ctx(), command);
            let is_clicked = response.clicked();
            if !keys.is_empty() {
                response.on_hover_text(keys);
            }
            if is_clicked {
                asks.command(command);
            }
        }
    });
}

/// Draws the same as entries of a menu.
pub(super) fn menu_ui(ui: &mut Ui, cx: &ViewCx<'_>, shown: Shown, asks: &mut Asks) {
    for (command, is_possible) in commands(shown) {
        let entry = Button::new(command.text(cx.tr)).shortcut_text(keys_of(ui.ctx(), command));
        if ui.add_enabled(is_possible, entry).clicked() {
            asks.command(command);
        }
    }
}

/// What can be done, and whether it can be done now.
fn commands(shown: Shown) -> [(AppCommand, bool); 3] {
    let is_chapter = shown == Shown::Chapter;
    [
        (AppCommand::PrintChapter, is_chapter),
        (AppCommand::PrintHandbook, true),
        (AppCommand::PresentChapter, is_chapter),
    ]
}

/// Says where the PDF is, until it is put away.
pub(super) fn written_bar_ui(ui: &mut Ui, cx: &ViewCx<'_>, printed: &mut Option<Printed>) {
    let Some(Printed { path, is_whole, .. }) = &*printed else { return };
    let shown = path.display().to_string();
    let said =
        if *is_whole { cx.tr.print_written(shown) } else { cx.tr.print_written_chapter(shown) };
    let mut is_closed = false;
    ui.horizontal_wrapped(|ui| {
        text::text_ui(ui, &format!("✓ {said}"));
        written_ui(ui, cx.tr, path);
        is_closed = button::quiet_ui(ui, &cx.tr.dialogs_close()).clicked();
    });
    if is_closed {
        *printed = None;
    }
}
