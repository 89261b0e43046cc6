//! The list of keys, by the screen where they are used.

use eframe::egui::Ui;

use super::entry::{Entry, Now, commands};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::commands::key_names::keys_of;
use crate::ui::view_cx::ViewCx;

/// Every key with what it does, by the screen where it is used.
pub(super) fn keys(ui: &Ui, cx: &ViewCx<'_>) -> Vec<Entry> {
    let tell = |keys: &str, text: String| Entry {
        text,
        name: None,
        also: String::new(),
        keys: keys.to_owned(),
        asks: Vec::new(),
        now: Now::Can,
        heading: None,
    };
    // Read and not only run: what cannot be done on this screen is told in ink, too.
    let told = |it: Entry| {
        let asks = if it.now == Now::Can { it.asks } else { Vec::new() };
        Entry { asks, now: Now::Can, ..it }
    };
    // The keys themselves, also where the palette would say what screen they lead to.
    let with_keys = AppCommand::all().zip(commands(ui, cx)).map(|(command, it)| {
        let of = match command {
            // Told for both screens that have it.
            AppCommand::PresentQuestions => AppCommand::PresentChapter,
            command => command,
        };
        (command, Entry { keys: keys_of(ui.ctx(), of), ..it })
    });
    let with_keys = with_keys.filter(|(_, it)| !it.keys.is_empty());
    let mut groups = [
        (cx.tr.menu_screen_answers(), vec![tell("0 … 4", cx.tr.menu_key_levels())]),
        (cx.tr.menu_screen_plan(), vec![tell("Alt + ↑ ↓", cx.tr.menu_key_order())]),
        (cx.tr.menu_screen_handbook(), Vec::new()),
        (
            cx.tr.presentation_keys_of(),
            vec![
                tell("→ ←", cx.tr.presentation_key_steps()),
                tell("Home End", cx.tr.presentation_key_ends()),
                tell("G", cx.tr.presentation_key_behind()),
                tell("B", cx.tr.presentation_key_black()),
                tell("P", cx.tr.presentation_key_trainer()),
                tell("F11", cx.tr.presentation_key_full()),
            ],
        ),
        (
            cx.tr.menu_keys_everywhere(),
            vec![tell("Tab", cx.tr.menu_key_tab()), tell("Esc", cx.tr.menu_key_escape())],
        ),
    ];
    let [answers, _, handbook, _, everywhere] = &mut groups;
    for (command, entry) in with_keys {
        let (_, group) = match command {
            AppCommand::Read(_) | AppCommand::PresentChapter => &mut *handbook,
            AppCommand::PresentQuestions => &mut *answers,
            it if it.is_for_answers() => &mut *answers,
            _ => &mut *everywhere,
        };
        group.push(told(entry));
    }
    let with_heading = |(heading, mut entries): (String, Vec<Entry>)| {
        if let Some(first) = entries.first_mut() {
            first.heading = Some(heading);
        }
        entries
    };
    groups.into_iter().flat_map(with_heading).collect()
}
