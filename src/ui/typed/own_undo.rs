//! Undo in a text field is the field's own while it has typing to take back; after that it is the document's.

use eframe::egui::{Context, Id, Key, Memory, Modifiers, TextEdit, Ui};

use crate::ui::commands::app_command::AppCommand;

/// Before a field is drawn: undo and redo that would do nothing in it are handed on.
pub(crate) fn hand_on(ui: &Ui, id: Id, text: &str) {
    let is_meant = ui.memory(|memory| memory.has_focus(id))
        && ui.input(|input| input.key_pressed(Key::Z) || input.key_pressed(Key::Y));
    if !is_meant || has_own(ui.ctx(), id, text) {
        return;
    }
    // Longer combinations first: Ctrl-Shift-Z before Ctrl-Z.
    let command = ui.input_mut(|input| {
        let redo = Modifiers::COMMAND | Modifiers::SHIFT;
        if input.consume_key(redo, Key::Z) || input.consume_key(Modifiers::COMMAND, Key::Y) {
            Some(AppCommand::Redo)
        } else if input.consume_key(Modifiers::COMMAND, Key::Z) {
            Some(AppCommand::Undo)
        } else {
            None
        }
    });
    if command.is_some() {
        ui.data_mut(|data| data.insert_temp(handed(), command));
    }
}

/// Before a field is drawn: undo where the field holds a text that it has no typing of, which is given up by it.
pub(crate) fn gives_up(ui: &Ui, id: Id, text: &str) -> bool {
    let is_meant = ui.memory(|memory| memory.has_focus(id));
    is_meant
        && ui.input(|input| input.key_pressed(Key::Z) && !input.modifiers.shift)
        && !has_own(ui.ctx(), id, text)
        && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Z))
}

/// What was handed on in this frame.
pub(crate) fn take_handed(ctx: &Context) -> Option<AppCommand> {
    ctx.data_mut(|data| data.remove_temp::<Option<AppCommand>>(handed())).flatten()
}

/// What the document put into the field that has the keyboard is not that field's to take back.
pub(crate) fn forget(ctx: &Context) {
    let Some(id) = ctx.memory(Memory::focused) else { return };
    let Some(mut state) = TextEdit::load_state(ctx, id) else { return };
    state.clear_undoer();
    state.store(ctx, id);
}

/// Whether undo or redo would change the text; a cursor that moved is no text.
fn has_own(ctx: &Context, id: Id, text: &str) -> bool {
    let Some(state) = TextEdit::load_state(ctx, id) else { return false };
    let cursor = state.cursor.char_range().unwrap_or_default();
    let (mut undoer, mut at) = (state.undoer(), (cursor, text.to_owned()));
    while let Some(before) = undoer.undo(&at).cloned() {
        if before.1 != text {
            return true;
        }
        at = before;
    }
    let (mut undoer, mut at) = (state.undoer(), (cursor, text.to_owned()));
    while let Some(after) = undoer.redo(&at).cloned() {
        if after.1 != text {
            return true;
        }
        at = after;
    }
    false
}

fn handed() -> Id {
    Id::unique("undo that a field handed on")
}
