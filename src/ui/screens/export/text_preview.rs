//! How a file of text will begin, made beside the window's own work.

use eframe::egui::{Context, Ui};

use super::job::{Format, text_bytes};
use super::preview::Key;
use crate::i18n::Tr;
use crate::report::Plan;
use crate::ui::platform::work::Work;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::text;

/// How many lines are shown, and how much of a line.
const N_LINES: usize = 60;
const N_CHARS: usize = 240;

/// The first lines, once they are there.
#[derive(Debug)]
pub(super) struct TextPreview {
    key: Key,
    made: Work<Vec<String>>,
    lines: Option<Vec<String>>,
}

impl TextPreview {
    /// Begins to make them.
    pub(super) fn start(ctx: &Context, key: Key, plan: Plan, format: Format) -> Self {
        let made = Work::start(ctx, move || {
            let bytes = text_bytes(&plan, format, &Tr::new(plan.lang));
            first_lines(&String::from_utf8_lossy(&bytes))
        });
        Self { key, made, lines: None }
    }

    /// Whether it shows this.
    pub(super) fn is_of(&self, key: &Key) -> bool {
        self.key == *key
    }

    /// Draws them.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        if self.lines.is_none() {
            self.lines = self.made.outcome().map(Result::unwrap_or_default);
        }
        let Some(lines) = &self.lines else {
            text::soft_ui(ui, cx.tokens, &cx.tr.dialogs_preview_text_working());
            return;
        };
        for line in lines {
            text::note_ui(ui, cx.tokens, line);
        }
    }
}

fn first_lines(whole: &str) -> Vec<String> {
    let mut lines: Vec<String> = whole
        .trim_start_matches('\u{feff}')
        .lines()
        .filter(|it| !it.trim().is_empty())
        .take(N_LINES + 1)
        .map(shortened)
        .collect();
    if N_LINES < lines.len() {
        lines.truncate(N_LINES);
        lines.push("…".to_owned());
    }
    lines
}

fn shortened(line: &str) -> String {
    let mut chars = line.chars();
    let mut short: String = chars.by_ref().take(N_CHARS).collect();
    if chars.next().is_some() {
        short.push('…');
    }
    short
}
