//! Keys are called as the keyboards of all three languages have them printed on.

use eframe::egui::os::OperatingSystem;
use eframe::egui::{Context, Key, KeyboardShortcut};

use super::app_command::AppCommand;

/// The keys that give a command; nothing where none does.
pub(crate) fn keys_of(ctx: &Context, command: AppCommand) -> String {
    command.shortcut().map(|it| keys_text(it, ctx.os())).unwrap_or_default()
}

/// What is pressed together, in the order in which it is pressed.
fn keys_text(shortcut: KeyboardShortcut, os: OperatingSystem) -> String {
    let held = shortcut.modifiers;
    let command = if os == OperatingSystem::Mac { "Cmd" } else { "Ctrl" };
    let keys = [
        (held.command || held.ctrl, command),
        (held.alt, "Alt"),
        (held.shift, "Shift"),
        (true, printed_on(shortcut.logical_key)),
    ];
    let pressed: Vec<_> = keys.into_iter().filter_map(|(is, name)| is.then_some(name)).collect();
    pressed.join(" + ")
}

/// What is printed on a key.
fn printed_on(key: Key) -> &'static str {
    match key {
        Key::ArrowDown => "↓",
        Key::ArrowLeft => "←",
        Key::ArrowRight => "→",
        Key::ArrowUp => "↑",
        Key::Escape => "Esc",
        Key::PageDown => "Page Down",
        Key::PageUp => "Page Up",
        other => other.symbol_or_name(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::commands::read_command::ReadCommand;

    #[test]
    fn keys_are_called_as_they_are_printed() {
        let text = |command: AppCommand, os| keys_text(command.shortcut().unwrap(), os);
        for (command, keys) in [
            (AppCommand::Unknown, "?"),
            (AppCommand::ZoomIn, "Ctrl + +"),
            (AppCommand::ZoomOut, "Ctrl + −"),
            (AppCommand::ZoomReset, "Ctrl + 0"),
            (AppCommand::NextUnanswered, "Enter"),
            (AppCommand::NextQuestion, "→"),
            (AppCommand::Redo, "Ctrl + Shift + Z"),
            (AppCommand::Read(ReadCommand::Back), "Alt + ←"),
            (AppCommand::Read(ReadCommand::PageDown), "Page Down"),
        ] {
            assert_eq!(text(command, OperatingSystem::Nix), keys);
        }
        assert_eq!(text(AppCommand::Undo, OperatingSystem::Mac), "Cmd + Z");
    }

    #[test]
    fn no_key_is_called_by_the_name_it_has_in_code() {
        for command in AppCommand::all() {
            let Some(shortcut) = command.shortcut() else { continue };
            let keys = keys_text(shortcut, OperatingSystem::Windows);
            let printed = ["Enter", "Home", "End", "Page Up", "Page Down"];
            let is_short = |key: &str| key.chars().count() <= 2 || printed.contains(&key);
            let last = keys.rsplit(" + ").next().unwrap_or_default();
            assert!(is_short(last), "{command:?}: {keys}");
        }
    }
}
