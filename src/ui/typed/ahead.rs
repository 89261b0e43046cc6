//! What is typed after a key that opens a field belongs to that field, even where one slow frame brings both: each key that is no writing has a pass of its own, and what follows waits until it has done its work.

use std::collections::VecDeque;

use eframe::egui::{Context, Event, Id, Key, Memory, Modifiers, Plugin, RawInput, Ui};

/// For so many passes a key may open a field before what follows goes on without one.
const OPENS: u8 = 4;

/// Keeps back what was typed ahead.
#[derive(Debug, Default)]
pub(crate) struct TypedAhead {
    held: VecDeque<Event>,
    wait: Option<Wait>,
    /// The letter of the last key comes next.
    has_letter: bool,
    /// The last pass asked for no other: nothing is on its way.
    is_settled: bool,
}

/// What was typed waits for what a key does.
#[derive(Debug, Clone, Copy)]
struct Wait {
    /// What had the keyboard before.
    before: Option<Id>,
    /// Passes that are left.
    left: u8,
    after: After,
}

/// What a key does for those that follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    /// It is writing, or no key.
    Writes,
    /// It moves something and opens nothing.
    Moves,
    /// It may leave a field or stay in it.
    Leaves,
    /// It may open a field.
    Opens,
}

impl Plugin for TypedAhead {
    fn debug_name(&self) -> &'static str {
        "what was typed ahead"
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        self.is_settled = !ui.ctx().has_requested_repaint();
        if !self.held.is_empty() {
            ui.ctx().request_repaint();
        }
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        self.end_wait(ctx);
        let events = std::mem::take(&mut input.events);
        let held = std::mem::take(&mut self.held);
        let mut is_holding = self.wait.is_some();
        let mut has_typed = false;
        for event in held.into_iter().chain(events) {
            if !is_by_hand(&event) || (self.held.is_empty() && self.goes_along(&event)) {
                input.events.push(event);
                continue;
            }
            let after = if is_holding { After::Writes } else { after(ctx, &event) };
            if is_holding || (has_typed && after != After::Writes) {
                is_holding = true;
                self.held.push_back(event);
                continue;
            }
            self.has_letter = after != After::Writes && has_letter(&event);
            if after != After::Writes {
                let left = if after == After::Moves { 1 } else { OPENS };
                let before = ctx.memory(Memory::focused);
                self.wait = Some(Wait { before, left, after });
                is_holding = !matches!(event, Event::PointerButton { .. });
            }
            has_typed |= matches!(event, Event::Key { pressed: true, .. } | Event::Text(_));
            input.events.push(event);
        }
    }
}

impl TypedAhead {
    /// What follows may come once a field has the keyboard, or nothing is on its way.
    fn end_wait(&mut self, ctx: &Context) {
        let Some(wait) = &mut self.wait else { return };
        wait.left = wait.left.saturating_sub(1);
        let focused = ctx.memory(Memory::focused);
        let is_arrived = ctx.text_edit_focused() && focused != wait.before;
        let stays = wait.after == After::Leaves && focused.is_some() && focused == wait.before;
        if wait.left == 0 || is_arrived || stays || self.is_settled {
            self.wait = None;
        }
    }

    /// Whether it belongs to what came before it, or disturbs nothing that is on its way.
    fn goes_along(&mut self, event: &Event) -> bool {
        match event {
            Event::Text(_) => std::mem::take(&mut self.has_letter),
            Event::Key { pressed, .. } => !pressed,
            Event::ModifiersChanged(_) => true,
            Event::PointerButton { .. } => self.wait.is_some(),
            _ => false,
        }
    }
}

/// Whether it is done by hand, so that its order counts.
fn is_by_hand(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { .. }
            | Event::Text(_)
            | Event::Ime(_)
            | Event::Copy
            | Event::Cut
            | Event::Paste(_)
            | Event::ModifiersChanged(_)
            | Event::PointerButton { .. }
    )
}

/// What an event does for those that follow it.
fn after(ctx: &Context, event: &Event) -> After {
    let is_writing = ctx.text_edit_focused();
    match event {
        // A key that is held down goes on and on.
        Event::Key { pressed: true, key, .. } if ctx.input(|it| it.key_down(*key)) => After::Writes,
        Event::Key { pressed: true, key, modifiers, .. } if is_writing => {
            in_field(*key, *modifiers)
        }
        Event::Key { pressed: true, key, .. } if is_moving(*key) => After::Moves,
        Event::Key { pressed: true, .. } => After::Opens,
        Event::PointerButton { pressed: false, .. } => After::Leaves,
        Event::Text(_) if !is_writing => After::Opens,
        _ => After::Writes,
    }
}

/// What a key does while a field has the keyboard.
fn in_field(key: Key, modifiers: Modifiers) -> After {
    let is_own = matches!(key, Key::A | Key::C | Key::V | Key::X | Key::Y | Key::Z);
    match key {
        Key::Enter | Key::Escape => After::Leaves,
        Key::Tab | Key::ArrowUp | Key::ArrowDown => After::Moves,
        Key::F1 | Key::F5 | Key::F6 => After::Opens,
        // With Alt it is the third sign of a key.
        _ if modifiers.command && !modifiers.alt && !is_own && !is_moving(key) => After::Opens,
        _ => After::Writes,
    }
}

/// Whether it moves to something else, or within something, on every screen.
fn is_moving(key: Key) -> bool {
    matches!(
        key,
        Key::ArrowUp
            | Key::ArrowDown
            | Key::ArrowLeft
            | Key::ArrowRight
            | Key::PageUp
            | Key::PageDown
            | Key::Home
            | Key::End
            | Key::Tab
            | Key::Backspace
            | Key::Delete
    )
}

/// Whether the letter of the key comes after it as text.
fn has_letter(event: &Event) -> bool {
    let Event::Key { key, modifiers, .. } = event else { return false };
    let is_sign = *key == Key::Space || key.symbol_or_name().chars().count() == 1;
    is_sign && !modifiers.command && !is_moving(*key)
}
