//! Says that something could not be put on disk, keeps it, and offers ways out.

use eframe::egui::{Context, Key, Label, RichText};

use super::{Beside, go_ui, modal, opened_id};
use crate::ui::app::{KeptFile, Unsaved};
use crate::ui::asks::{Ask, Asks};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// Draws it; it stays until the person chose a way out.
pub(crate) fn unsaved_ui(ctx: &Context, cx: &ViewCx<'_>, unsaved: &Unsaved, asks: &mut Asks) {
    let tr = cx.tr;
    // Escape takes the keyboard from whatever has it, but leads nowhere from here.
    if ctx.input(|input| input.key_pressed(Key::Escape)) {
        ctx.data_mut(|data| data.insert_temp(opened_id(), true));
    }
    modal(ctx, cx, "unsaved", 560.0, Beside::Keeps, |ui| {
        text::heading_ui(ui, &tr.dialogs_unsaved_title());
        let problem = RichText::new(format!("▲ {}", unsaved.message)).color(cx.tokens.critical);
        ui.add(Label::new(problem).wrap());
        text::text_ui(ui, &tr.dialogs_unsaved_kept());
        ui.add_space(space::M);
        ui.horizontal_wrapped(|ui| {
            let is_gone = unsaved.file == KeptFile::Gone;
            let copy = tr.dialogs_unsaved_copy();
            if is_gone && go_ui(ui, cx, &copy, true) {
                asks.command(AppCommand::SaveCopy);
            }
            let retry = tr.dialogs_unsaved_retry();
            let retries = if is_gone {
                button::quiet_ui(ui, &retry).clicked()
            } else {
                go_ui(ui, cx, &retry, true)
            };
            if retries {
                asks.push(Ask::RetryUnsaved);
            }
            if !is_gone && button::quiet_ui(ui, &copy).clicked() {
                asks.command(AppCommand::SaveCopy);
            }
            if button::quiet_ui(ui, &tr.dialogs_unsaved_drop()).clicked() {
                asks.push(Ask::DropUnsaved);
            }
        });
    });
}
