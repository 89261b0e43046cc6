//! The palette: finds a command, a question, a risk, an action or a chapter by a few letters, with or without their accents.

mod entry;

use eframe::egui::{
    Button, Color32, Context, Id, Key, Modifiers, Response, RichText, Stroke, Ui, Vec2, Widget as _,
};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::{Beside, Outcome, line_below, list_ui, until_done};
use crate::ui::asks::Asks;
use crate::ui::search::{Search, Typed};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::text;
use entry::Entry;

/// How many lines are shown.
const N_SHOWN: usize = 40;
/// The most height that the list takes.
const LIST_HEIGHT: f32 = 440.0;
/// How many lines one word of several has, where all together are found nowhere.
const N_APART: usize = 5;
/// A shorter word says too little alone.
const LEAST_APART: usize = 4;
/// The rank of what is found by other words than its own, after all others.
const ALSO: usize = 4;
/// What is typed to see every key.
const KEYS: &str = "?";

/// The command palette.
#[derive(Debug, Default)]
pub(crate) struct PaletteDialog {
    words: String,
    chosen: usize,
    is_drawn: bool,
}

impl PaletteDialog {
    /// The palette with every key and what it does.
    pub(crate) fn keys() -> Self {
        Self { words: KEYS.to_owned(), ..Self::default() }
    }

    /// Draws it.
    pub(crate) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        until_done(ctx, cx, "palette", 640.0, Beside::Closes, |ui| self.content_ui(ui, cx, asks))
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
        text::note_ui(ui, cx.tokens, &cx.tr.menu_palette_keys());
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
        let moves = up || down;
        let above = ui.min_rect().height() + ui.spacing().item_spacing.y;
        let height = (super::height(ui.ctx()) - above).clamp(120.0, LIST_HEIGHT);
        let mut asked_for = None;
        list_ui(ui, cx, height - line_below(ui.ctx()), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (idx, entry) in found.into_iter().enumerate() {
                let is_chosen = idx == self.chosen;
                if let Some(heading) = &entry.heading {
                    ui.add_space(space::S);
                    text::group_ui(ui, heading);
                }
                let response = entry_ui(ui, cx, &entry, is_chosen);
                if is_chosen && moves {
                    response.scroll_to_me(None);
                }
                // One line is lit: the one that the pointer went to last, or the keys.
                let is_pointing = ui.input(|input| input.pointer.delta() != Vec2::ZERO);
                if is_pointing && entry.is_enabled && response.hovered() && !is_chosen {
                    self.chosen = idx;
                    ui.ctx().request_discard("another line is lit");
                }
                let is_clicked = response.clicked();
                if entry.is_enabled && (is_clicked || (is_chosen && enter)) {
                    asked_for = entry.ask;
                }
            }
        });
        let is_done = asked_for.is_some();
        if let Some(ask) = asked_for {
            asks.push(ask);
        }
        is_done
    }

    /// What fits the words, the best first, what cannot be done now last.
    fn found(&self, ui: &Ui, cx: &ViewCx<'_>) -> Vec<Entry> {
        let text = self.words.trim();
        if let Some(rest) = text.strip_prefix(KEYS) {
            let words = Typed::words(rest, cx.tr.language());
            let entries = entry::keys(ui, cx).into_iter();
            return entries.filter(|entry| fit(&entry.text, &words).is_some()).collect();
        }
        let words = Typed::words(text, cx.tr.language());
        let mut entries: Vec<Entry> = entry::next_step(cx).into_iter().collect();
        entries.extend(entry::commands(ui, cx));
        if !words.is_empty() {
            entries.extend(entry::of_assessment(cx));
            entries.extend(entry::written(cx, &Search::new(text, cx.tr.language())));
            entries.extend(entry::chapters(cx));
        }
        let mut found = ranked(entries, &words);
        if found.is_empty() && 1 < words.len() {
            found = apart(ui, cx, &words);
        }
        found.truncate(N_SHOWN);
        if !words.is_empty() {
            found.push(entry::search(cx, text));
        }
        found
    }
}

/// What fits any of the words, where nothing fits all; a heading says so.
fn apart(ui: &Ui, cx: &ViewCx<'_>, words: &[Typed]) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    for word in words.iter().filter(|it| LEAST_APART <= it.word().chars().count()) {
        let mut entries = entry::commands(ui, cx);
        entries.extend(entry::of_assessment(cx));
        entries.extend(entry::chapters(cx));
        for entry in ranked(entries, std::slice::from_ref(word)).into_iter().take(N_APART) {
            if found.iter().all(|it| it.text != entry.text) {
                found.push(entry);
            }
        }
    }
    if let Some(first) = found.first_mut() {
        first.heading = Some(cx.tr.menu_palette_apart());
    }
    found
}

/// Those that fit, the best first, what cannot be done now last.
fn ranked(entries: Vec<Entry>, words: &[Typed]) -> Vec<Entry> {
    let rank = |entry: &Entry| {
        let name = entry.name.as_ref().unwrap_or(&entry.text);
        fit(name, words).or_else(|| {
            let also = format!("{name} {}", entry.also);
            (!entry.also.is_empty() && begin_all(&also, words)).then_some(ALSO)
        })
    };
    let mut found: Vec<(usize, Entry)> =
        entries.into_iter().filter_map(|entry| Some((rank(&entry)?, entry))).collect();
    found.sort_by_key(|(rank, entry)| (!entry.is_enabled, *rank));
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// Whether each word begins one of a text, as it was typed or with another ending.
fn begin_all(text: &str, words: &[Typed]) -> bool {
    let text = plain(text);
    words.iter().all(|it| text.split(|c: char| !c.is_alphanumeric()).any(|part| it.begins(part)))
}

/// Draws one line.
fn entry_ui(ui: &mut Ui, cx: &ViewCx<'_>, entry: &Entry, is_chosen: bool) -> Response {
    let keys = RichText::new(&entry.keys).color(cx.tokens.ink_soft);
    let button = Button::selectable(is_chosen, entry.text.as_str())
        .right_text(keys)
        .truncate()
        .min_size(Vec2::new(ui.available_width(), 30.0));
    let draw = |ui: &mut Ui| {
        // A pointer that only rests lights nothing.
        let hovered = &mut ui.visuals_mut().widgets.hovered;
        hovered.weak_bg_fill = Color32::TRANSPARENT;
        hovered.bg_stroke = Stroke::NONE;
        button.ui(ui)
    };
    ui.add_enabled_ui(entry.is_enabled, draw).inner
}

/// How well a text holds every word: 0 where it begins with the first, 1 where words begin so, 2 within, 3 with another ending; none where one is missing.
fn fit(text: &str, words: &[Typed]) -> Option<usize> {
    let text = plain(text);
    if !words.iter().all(|it| text.contains(it.word())) {
        return words.iter().all(|it| it.found_in(&text).is_some()).then_some(3);
    }
    let begins = |it: &Typed| {
        let mut parts = text.split(|c: char| !c.is_alphanumeric());
        parts.any(|part| part.starts_with(it.word()))
    };
    match words.first() {
        Some(first) if text.starts_with(first.word()) => Some(0),
        _ if words.iter().all(begins) => Some(1),
        _ => Some(2),
    }
}

/// Lower-case letters without accents: `Įrodymas` is found by `irodymas`.
pub(crate) fn plain(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn accents_and_capitals_do_not_matter() {
        assert_eq!(plain("Įrodymų Žąsis"), "irodymu zasis");
    }

    #[test]
    fn what_begins_with_the_words_stands_before_what_only_holds_them() {
        let rank = |text: &str, words: &str| fit(text, &Typed::words(words, Language::Lithuanian));
        assert_eq!(rank("Įrodymo pridėjimas", "irod"), Some(0));
        assert_eq!(rank("Pridėti įrodymą", "irod"), Some(1));
        assert_eq!(rank("Neįrodyta", "irod"), Some(2));
        assert_eq!(rank("Pridėti įrodymą", "irod rizik"), None);
        assert_eq!(rank("Interesų ir dovanų valdymas", "dovanos"), Some(3));
    }
}
