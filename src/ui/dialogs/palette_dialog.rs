//! Finds a command, a question or a chapter by a few letters, with or without their accents.

use eframe::egui::{Button, Context, Id, Key, Modifiers, RichText, ScrollArea, Ui, Widget as _};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::{Outcome, modal};
use crate::domain::HandbookRef;
use crate::ui::app_command::AppCommand;
use crate::ui::asks::{Ask, Asks, Place};
use crate::ui::progress::{asked, checklists_in_scope};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::text;

/// How many lines are shown.
const N_SHOWN: usize = 40;

/// The command palette.
#[derive(Debug, Default)]
pub(crate) struct PaletteDialog {
    words: String,
    chosen: usize,
    is_drawn: bool,
}

/// One thing that can be found.
struct Entry {
    text: String,
    keys: String,
    ask: Ask,
    is_enabled: bool,
}

impl PaletteDialog {
    /// Draws it.
    pub(crate) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        let (is_done, outcome) =
            modal(ctx, cx, "palette", 640.0, |ui| self.content_ui(ui, cx, asks));
        if is_done { Outcome::Done } else { outcome }
    }

    fn content_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> bool {
        let (up, down, enter) = ui.input_mut(|input| {
            let mut take = |key| input.consume_key(Modifiers::NONE, key);
            (take(Key::ArrowUp), take(Key::ArrowDown), take(Key::Enter))
        });
        let label = cx.tr.menu_palette_label();
        let look = FieldLook::new(&label);
        let before = self.words.clone();
        let response = plain_field_ui(ui, cx, &mut self.words, &look, Id::unique("palette"));
        if !self.is_drawn {
            self.is_drawn = true;
            response.request_focus();
        }
        if self.words != before {
            self.chosen = 0;
        }
        let found = self.found(ui, cx);
        let n_found = found.len();
        self.chosen = match (up, down) {
            (true, _) => self.chosen.saturating_sub(1),
            (_, true) => (self.chosen + 1).min(n_found.saturating_sub(1)),
            _ => self.chosen.min(n_found.saturating_sub(1)),
        };
        ui.add_space(space::S);
        if found.is_empty() {
            text::soft_ui(ui, cx.tokens, &cx.tr.menu_palette_nothing());
        }
        let mut asked_for = None;
        ScrollArea::vertical().max_height(420.0).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (idx, entry) in found.into_iter().enumerate() {
                let is_chosen = idx == self.chosen;
                let keys = RichText::new(&entry.keys).color(cx.tokens.ink_soft);
                let button = Button::selectable(is_chosen, entry.text.as_str())
                    .right_text(keys)
                    .truncate()
                    .min_size(eframe::egui::vec2(ui.available_width(), 30.0));
                let response = ui.add_enabled_ui(entry.is_enabled, |ui| button.ui(ui)).inner;
                if is_chosen && (up || down) {
                    response.scroll_to_me(None);
                }
                if entry.is_enabled && (response.clicked() || (is_chosen && enter)) {
                    asked_for = Some(entry.ask);
                }
            }
        });
        let is_done = asked_for.is_some();
        if let Some(ask) = asked_for {
            asks.push(ask);
        }
        is_done
    }

    fn found(&self, ui: &Ui, cx: &ViewCx<'_>) -> Vec<Entry> {
        let words: Vec<String> = self.words.split_whitespace().map(plain).collect();
        let fits = |entry: &Entry| {
            let text = plain(&entry.text);
            words.iter().all(|word| text.contains(word.as_str()))
        };
        let mut entries = commands(ui, cx);
        if !words.is_empty() {
            entries.extend(questions(cx));
            entries.extend(chapters(cx));
        }
        entries.into_iter().filter(fits).take(N_SHOWN).collect()
    }
}

fn commands(ui: &Ui, cx: &ViewCx<'_>) -> Vec<Entry> {
    AppCommand::all()
        .map(|command| Entry {
            text: command.text(cx.tr),
            keys: command.shortcut().map(|it| ui.ctx().format_shortcut(&it)).unwrap_or_default(),
            ask: Ask::Command(command),
            is_enabled: command.can_run(cx),
        })
        .collect()
}

fn questions(cx: &ViewCx<'_>) -> Vec<Entry> {
    let Some(open) = cx.open else { return Vec::new() };
    let assessment = open.assessment();
    checklists_in_scope(cx.pack, assessment)
        .flat_map(|checklist| asked(checklist, assessment))
        .map(|question| Entry {
            text: format!("{}  {}", question.id, cx.question_text(&question.id)),
            keys: String::new(),
            ask: Ask::Show(Place::Question(question.id.clone())),
            is_enabled: true,
        })
        .collect()
}

fn chapters(cx: &ViewCx<'_>) -> Vec<Entry> {
    cx.handbook
        .chapters
        .iter()
        .map(|chapter| Entry {
            text: format!("{}: {}", cx.tr.menu_screen_handbook(), chapter.title),
            keys: String::new(),
            ask: Ask::Show(Place::Handbook(HandbookRef {
                chapter: chapter.slug.clone(),
                anchor: String::new(),
            })),
            is_enabled: true,
        })
        .collect()
}

/// Lower-case letters without accents: `Įrodymas` is found by `irodymas`.
pub(crate) fn plain(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn accents_and_capitals_do_not_matter() {
        assert_eq!(plain("Įrodymų Žąsis"), "irodymu zasis");
    }
}
