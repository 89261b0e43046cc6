//! A menu below a button, never longer than the window: what does not fit is scrolled to, and the button stays in sight.

use eframe::egui::{Button, Id, Key, Memory, Popup, Response, ScrollArea, Ui, Widget as _};

use crate::ui::focus::{self, Group};
use crate::ui::theme::space;

/// The frame of a menu and the gap to its button.
const AROUND: f32 = 24.0;
/// In a room lower than this the entries stand closer.
const LOW: f32 = 420.0;

/// Draws the entries of a menu while it is open.
pub(crate) fn menu_ui(button: &Response, entries: impl FnOnce(&mut Ui)) {
    popup_ui(Popup::menu(button), button, |ui| {
        entries(ui);
        close_behind(ui, button.id);
    });
}

/// Words of entries stand as far from the edge of their ground as those of buttons.
pub(crate) fn entries_style(ui: &mut Ui) {
    ui.spacing_mut().button_padding.x = space::M;
}

/// Draws an entry of which one is chosen; the arrows begin at that one.
pub(crate) fn choice_entry_ui(ui: &mut Ui, is_chosen: bool, words: &str) -> Response {
    entry_ui(ui, is_chosen, Button::selectable(is_chosen, words).wrap())
}

/// The same for words that stay in one line.
pub(crate) fn short_entry_ui(ui: &mut Ui, is_chosen: bool, words: &str) -> Response {
    entry_ui(ui, is_chosen, Button::selectable(is_chosen, words))
}

/// Draws an entry that does something; who opens the menu by a key is at the first one at once.
pub(crate) fn deed_entry_ui(ui: &mut Ui, words: impl Into<String>) -> Response {
    let response = Button::new(words.into()).ui(ui);
    Group::menu(Id::unique("entries of the menu")).add(&response, false);
    if is_opening(ui) && focus::is_by_key(ui.ctx()) {
        focus::arrive_at(ui.ctx(), response.id);
    }
    response
}

fn entry_ui(ui: &mut Ui, is_chosen: bool, entry: Button<'_>) -> Response {
    let group = Group::menu(Id::unique("entries of the menu"));
    let response = entry.ui(ui);
    group.add(&response, is_chosen);
    if is_chosen && is_opening(ui) && focus::is_by_key(ui.ctx()) {
        focus::arrive_at(ui.ctx(), response.id);
    }
    response
}

/// Whether the list with these entries was not drawn before: who opens it by a key is at the chosen one at once.
fn is_opening(ui: &Ui) -> bool {
    let pass = ui.ctx().cumulative_pass_nr();
    let id = ui.layer_id().id.with("drawn last");
    let last: Option<u64> = ui.data_mut(|data| {
        let last = data.get_temp(id);
        data.insert_temp(id, pass);
        last
    });
    last.is_none_or(|last| last + 1 < pass)
}

/// The same for a menu with an id of its own.
pub(crate) fn popup_ui(popup: Popup<'_>, button: &Response, entries: impl FnOnce(&mut Ui)) {
    let window = button.ctx.content_rect();
    let below = window.bottom() - button.rect.bottom();
    let above = button.rect.top() - window.top();
    let room = below.max(above) - AROUND;
    let shown = popup.show(|ui| {
        entries_style(ui);
        if room < LOW {
            ui.spacing_mut().interact_size.y = 24.0;
            ui.spacing_mut().item_spacing.y = space::XS / 2.0;
        }
        // The room that a popup offers at first may be less than the window has.
        ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, entries);
        close_by_key(ui)
    });
    if shown.is_some_and(|it| it.inner == ByKey::Closes) {
        button.request_focus();
    }
}

/// Where the keyboard is while a menu is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Keyboard {
    #[default]
    Nowhere,
    /// At one of its entries.
    Within,
    /// At what opened it, or at something else.
    Outside(Id),
}

/// Closes a menu once the keyboard leaves it, or goes elsewhere while it is open.
fn close_behind(ui: &Ui, button: Id) {
    let (ctx, pass) = (ui.ctx(), ui.ctx().cumulative_pass_nr());
    let focused = ui.memory(Memory::focused);
    let now = match focused.and_then(|id| ctx.read_response(id)) {
        None => Keyboard::Nowhere,
        Some(it) if it.layer_id == ui.layer_id() => Keyboard::Within,
        Some(it) => Keyboard::Outside(it.id),
    };
    let id = ui.layer_id().id.with("where the keyboard was");
    let (last, before): (u64, Keyboard) = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    ui.data_mut(|data| data.insert_temp(id, (pass, now)));
    let is_elsewhere = |it: Keyboard| matches!(it, Keyboard::Outside(id) if id != button);
    let leaves = before == Keyboard::Within && matches!(now, Keyboard::Outside(_));
    if pass <= last + 1 && (leaves || (is_elsewhere(now) && now != before)) {
        ui.close();
    }
}

/// Whether a key closes a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ByKey {
    /// It closes, and what opened it gets the keyboard back.
    Closes,
    /// It stays open, or nothing had the keyboard while it was.
    Stays,
}

/// Closes a list whose entry is chosen by a key, as a click would, or that Escape leaves; drawn after its entries.
pub(crate) fn close_by_key(ui: &Ui) -> ByKey {
    let (is_chosen, is_left) = ui.input(|input| {
        (
            input.key_pressed(Key::Enter) || input.key_pressed(Key::Space),
            input.key_pressed(Key::Escape),
        )
    });
    let focused = ui.memory(Memory::focused);
    let is_entry = focused
        .and_then(|id| ui.ctx().read_response(id))
        .is_some_and(|it| it.layer_id == ui.layer_id());
    // Escape has taken the keyboard away before: where it was is known from the frame before.
    let id = ui.scope_id().with("something had the keyboard");
    let was_by_key = ui.data(|data| data.get_temp(id).unwrap_or(false));
    ui.data_mut(|data| data.insert_temp(id, focused.is_some()));
    if is_left || (is_chosen && is_entry) {
        ui.close();
        // Who opened it by a click goes on with the keys of the page.
        return if is_entry || was_by_key { ByKey::Closes } else { ByKey::Stays };
    }
    ByKey::Stays
}
