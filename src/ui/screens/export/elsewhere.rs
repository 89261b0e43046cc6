//! The questions to be filled in elsewhere: beside the plan, since both are files for other people.

use eframe::egui::Ui;

use crate::ui::asks::Asks;
use crate::ui::commands::app_command::AppCommand;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// Draws the two ways, out and back; where nothing can be changed it says why there is none back.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    ui.add_space(space::M);
    text::group_ui(ui, &cx.tr.form_heading());
    text::note_ui(ui, cx.tokens, &cx.tr.form_about());
    ui.horizontal_wrapped(|ui| {
        if button::quiet_ui(ui, &cx.tr.form_out()).clicked() {
            asks.command(AppCommand::SaveForm);
        }
        if !open.is_writable() {
            ui.disable();
        }
        if button::quiet_ui(ui, &cx.tr.form_back()).clicked() {
            asks.command(AppCommand::TakeForm);
        }
    });
    if let Some(reason) = open.read_only() {
        text::note_ui(ui, cx.tokens, &cx.tr.form_read_only(reason.message(cx.tr)));
    }
}
