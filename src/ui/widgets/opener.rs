//! What shows more below it and hides that again: by a click on it, or by Escape, with the keyboard back on it.

use eframe::egui::{Context, Key, Modifiers, Response, TextEdit, Ui};

use crate::ui::focus;

/// Says to a screen reader whether more is shown, and gives whether that is to change now.
pub(crate) fn toggles(ui: &Ui, response: &Response, is_open: bool) -> bool {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    response.clicked() || (is_open && is_left(ui, response))
}

/// Whether Escape leaves what is shown, with the keyboard back on this.
fn is_left(ui: &Ui, response: &Response) -> bool {
    if !is_escaped(ui) {
        return false;
    }
    if focus::had_keyboard(ui.ctx()).is_some() {
        response.request_focus();
    } else {
        focus::go_on_from(ui.ctx(), response.id);
    }
    true
}

/// Takes Escape where it leaves a part of the page; a field or a list that has the keyboard is left first.
pub(crate) fn is_escaped(ui: &Ui) -> bool {
    takes_escape(ui.ctx())
}

/// The same, before anything of the page is drawn.
pub(crate) fn takes_escape(ctx: &Context) -> bool {
    let had = focus::had_keyboard(ctx);
    let is_field = had.is_some_and(|id| TextEdit::load_state(ctx, id).is_some());
    let is_free = !is_field && !focus::is_covered(ctx);
    is_free && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}
