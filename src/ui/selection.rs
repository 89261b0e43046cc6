//! Remembers the words that were last selected with the mouse, since egui only hands them to the clipboard.

use eframe::egui::text_selection::LabelSelectionState;
use eframe::egui::{Context, FullOutput, OutputCommand, Plugin};

/// Looks at what leaves each frame.
#[derive(Debug, Default)]
pub(super) struct SelectionReader {
    words: String,
}

impl Plugin for SelectionReader {
    fn debug_name(&self) -> &'static str {
        "selected words"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        for command in &output.platform_output.commands {
            if let OutputCommand::TextSelectionSettled(words) = command {
                self.words.clone_from(words);
            }
        }
    }
}

/// The words that are selected now; none where nothing is.
pub(super) fn selected(ctx: &Context) -> Option<String> {
    let is_selected = ctx.with_plugin(|it: &mut LabelSelectionState| it.has_selection());
    let words = ctx.with_plugin(|it: &mut SelectionReader| it.words.clone())?;
    Some(words).filter(|it| is_selected == Some(true) && !it.trim().is_empty())
}

/// Nothing is selected any more.
pub(super) fn deselect(ctx: &Context) {
    ctx.with_plugin(|it: &mut LabelSelectionState| it.clear_selection());
}
