//! A menu below a button, never longer than the window: what does not fit is scrolled to, and the button stays in sight.

use eframe::egui::{Popup, Response, ScrollArea, Ui};

use crate::ui::theme::space;

/// The frame of a menu and the gap to its button.
const AROUND: f32 = 24.0;
/// In a room lower than this the entries stand closer.
const LOW: f32 = 420.0;

/// Draws the entries of a menu while it is open.
pub(crate) fn menu_ui(button: &Response, entries: impl FnOnce(&mut Ui)) {
    popup_ui(Popup::menu(button), button, entries);
}

/// Words of entries stand as far from the edge of their ground as those of buttons.
pub(crate) fn entries_style(ui: &mut Ui) {
    ui.spacing_mut().button_padding.x = space::M;
}

/// The same for a menu with an id of its own.
pub(crate) fn popup_ui(popup: Popup<'_>, button: &Response, entries: impl FnOnce(&mut Ui)) {
    let window = button.ctx.content_rect();
    let below = window.bottom() - button.rect.bottom();
    let above = button.rect.top() - window.top();
    let room = below.max(above) - AROUND;
    popup.show(|ui| {
        entries_style(ui);
        if room < LOW {
            ui.spacing_mut().interact_size.y = 24.0;
            ui.spacing_mut().item_spacing.y = space::XS / 2.0;
        }
        ScrollArea::vertical().max_height(room).show(ui, entries);
    });
}
