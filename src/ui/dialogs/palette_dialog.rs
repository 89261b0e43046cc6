//! The palette: finds a command, a question, a risk, an action or a chapter by a few letters, with or without their accents.

mod also;
mod entry;
mod keys;

use eframe::egui::{
    Button, Color32, Context, Id, Key, Modifiers, Response, RichText, Stroke, Ui, Vec2, Widget as _,
};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::{Beside, Outcome, line_below, list_ui, until_done};
use crate::ui::asks::{Ask, Asks};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::search::{Search, Typed};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::text;
use entry::{Entry, Now};

/// How many lines are shown.
const N_SHOWN: usize = 40;
/// The most height that the list takes.
const LIST_HEIGHT: f32 = 440.0;
/// How many lines one word of several has, where all together are found nowhere.
const N_APART: usize = 5;
/// A shorter word says too little alone.
const LEAST_APART: usize = 4;
/// How far Page Down goes in the list.
const PAGE: usize = 10;
/// What is typed to see every key.
const KEYS: &str = "?";

/// The command palette.
#[derive(Debug, Default)]
pub(crate) struct PaletteDialog {
    words: String,
    chosen: usize,
    is_drawn: bool,
    /// Why what was chosen by Enter cannot be done.
    why: Option<String>,
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
        let taken = Taken::of(ui);
        let label = cx.tr.menu_palette_label();
        let look = FieldLook::new(&label);
        let before = self.words.clone();
        let response = plain_field_ui(ui, cx, &mut self.words, &look, Id::unique("palette"));
        let is_new = !self.is_drawn || self.words != before;
        if !self.is_drawn {
            self.is_drawn = true;
            response.request_focus();
        }
        let found = self.found(ui, cx);
        let last = found.len().saturating_sub(1);
        if is_new {
            // What cannot be done is never the first choice.
            let can = found.iter().position(|it| !matches!(it.now, Now::Cannot(_)));
            self.chosen = can.unwrap_or_default();
        }
        self.chosen = self.chosen.saturating_sub(taken.up).saturating_add(taken.down).min(last);
        if is_new || taken.moves() {
            self.why = None;
        }
        match &self.why {
            Some(why) => text::warning_ui(ui, cx.tokens, why),
            None => text::note_ui(ui, cx.tokens, &cx.tr.menu_palette_keys()),
        };
        ui.add_space(space::S);
        if found.is_empty() {
            text::soft_ui(ui, cx.tokens, &cx.tr.menu_palette_nothing());
        }
        self.entries_ui(ui, cx, found, &taken, asks)
    }

    /// Draws what was found; whether something of it was asked for.
    fn entries_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        found: Vec<Entry>,
        taken: &Taken,
        asks: &mut Asks,
    ) -> bool {
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
                if is_chosen && taken.moves() {
                    response.scroll_to_me(None);
                }
                // One line is lit: the one that the pointer went to last, or the keys.
                let is_pointing = ui.input(|input| input.pointer.delta() != Vec2::ZERO);
                if is_pointing && response.hovered() && !is_chosen {
                    self.chosen = idx;
                    ui.ctx().request_discard("another line is lit");
                }
                if response.clicked() || (is_chosen && taken.enter) {
                    asked_for = Some((idx, entry));
                }
            }
        });
        let Some((idx, entry)) = asked_for else { return false };
        if let Now::Cannot(why) = entry.now {
            (self.chosen, self.why) = (idx, Some(why));
            ui.ctx().request_repaint();
            return false;
        }
        let is_done = !entry.asks.is_empty();
        entry.asks.into_iter().for_each(|ask| asks.push(ask));
        is_done
    }

    /// What fits the words, the best first, what cannot be done now last.
    fn found(&self, ui: &Ui, cx: &ViewCx<'_>) -> Vec<Entry> {
        let text = self.words.trim();
        if let Some(rest) = text.strip_prefix(KEYS) {
            let words = Typed::words(rest, cx.tr.language());
            let entries = keys::keys(ui, cx).into_iter();
            return entries.filter(|entry| fit(&entry.text, &words).is_some()).collect();
        }
        let words = Typed::words(text, cx.tr.language());
        let mut entries: Vec<Entry> = entry::next_step(cx).into_iter().collect();
        entries.extend(entry::commands(ui, cx));
        if !words.is_empty() {
            entries.extend(entry::settings(cx));
            entries.extend(entry::languages(cx));
            entries.push(entry::password(cx));
            entries.extend(entry::of_assessment(cx));
            entries.extend(entry::written(cx, &Search::new(text, cx.tr.language())));
            entries.extend(entry::chapters(cx));
        }
        let mut found = ranked(entries, &words);
        let is_half = found.is_empty() && 1 < words.len();
        if is_half {
            found = apart(ui, cx, &words);
        }
        found.truncate(N_SHOWN);
        if !words.is_empty() {
            found.push(entry::search(cx, text));
        }
        if is_half {
            close_last(cx, &mut found);
        }
        found
    }
}

/// The keys of a frame that move in the list or choose from it.
struct Taken {
    up: usize,
    down: usize,
    enter: bool,
}

impl Taken {
    fn of(ui: &Ui) -> Self {
        ui.input_mut(|input| {
            let mut take = |key| usize::from(input.consume_key(Modifiers::NONE, key));
            let up = take(Key::ArrowUp) + PAGE * take(Key::PageUp);
            let down = take(Key::ArrowDown) + PAGE * take(Key::PageDown);
            Self { up, down, enter: take(Key::Enter) == 1 }
        })
    }

    fn moves(&self) -> bool {
        self.up != self.down
    }
}

/// What fits any of the words, where nothing fits all.
fn apart(ui: &Ui, cx: &ViewCx<'_>, words: &[Typed]) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    for word in words.iter().filter(|it| LEAST_APART <= it.word().chars().count()) {
        let mut entries = entry::commands(ui, cx);
        entries.extend(entry::settings(cx));
        entries.extend(entry::of_assessment(cx));
        entries.extend(entry::chapters(cx));
        for entry in ranked(entries, std::slice::from_ref(word)).into_iter().take(N_APART) {
            if found.iter().all(|it| it.text != entry.text) {
                found.push(entry);
            }
        }
    }
    found
}

/// Puts a heading over what fits any of the words, and closing the program below it: nobody who pressed Enter at once may have meant that.
fn close_last(cx: &ViewCx<'_>, found: &mut [Entry]) {
    found.sort_by_key(|it| it.asks.contains(&Ask::Command(AppCommand::Quit)));
    if 1 < found.len()
        && let Some(first) = found.first_mut()
    {
        first.heading = Some(cx.tr.menu_palette_apart());
    }
}

/// Those that fit, the best first, what cannot be done now last.
fn ranked(entries: Vec<Entry>, words: &[Typed]) -> Vec<Entry> {
    let is_long = words.iter().all(|it| LEAST_APART <= it.word().chars().count());
    // Half a word of a title is not taken for another name of what is done; a screen is only shown.
    let is_titled = entries.iter().filter_map(Entry::title).any(|it| title_begins(it, words));
    let rank = |entry: &Entry| {
        let name = entry.name.as_ref().unwrap_or(&entry.text);
        let also = also(name, &entry.also, words);
        // Of what can be done there are few, and of what is written many.
        let is_known = also == Some(Fit::AlsoBegins) && entry.is_done() && is_long;
        let is_known = is_known && (entry.is_screen() || !is_titled);
        let also = if is_known { Some(Fit::Known) } else { also };
        let titled = entry.title().filter(|it| holds_whole(it, words)).map(|_| Fit::Titled);
        [fit(name, words), also, titled].into_iter().flatten().min()
    };
    let mut found: Vec<(Fit, Entry)> =
        entries.into_iter().filter_map(|entry| Some((rank(&entry)?, entry))).collect();
    found.sort_by_key(|(rank, entry)| (entry.now.order(), *rank));
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// How well something fits what was typed, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Its text begins with the first word.
    Begins,
    /// Its title holds the words whole.
    Titled,
    /// It is called so, too, word by word.
    Called,
    /// It can be done, and words by which it is called too begin so.
    Known,
    /// Words of its text begin so.
    WordsBegin,
    /// Its text holds the words.
    Holds,
    /// With another ending.
    Ending,
    /// Words by which it is called too begin so.
    AlsoBegins,
}

/// Draws one line.
fn entry_ui(ui: &mut Ui, cx: &ViewCx<'_>, entry: &Entry, is_chosen: bool) -> Response {
    let is_grey = matches!(entry.now, Now::Cannot(_));
    let ink = if is_grey { cx.tokens.ink_soft } else { cx.tokens.ink };
    let keys = RichText::new(&entry.keys).color(cx.tokens.ink_soft);
    let button = Button::selectable(is_chosen, RichText::new(entry.text.as_str()).color(ink))
        .right_text(keys)
        .truncate()
        .min_size(Vec2::new(ui.available_width(), 30.0));
    // A pointer that only rests lights nothing.
    ui.scope(|ui| {
        let hovered = &mut ui.visuals_mut().widgets.hovered;
        hovered.weak_bg_fill = Color32::TRANSPARENT;
        hovered.bg_stroke = Stroke::NONE;
        button.ui(ui)
    })
    .inner
}

/// How well a text holds every word; none where one is missing.
fn fit(text: &str, words: &[Typed]) -> Option<Fit> {
    let text = plain(text);
    if !words.iter().all(|it| text.contains(it.word())) {
        return words.iter().all(|it| it.found_in(&text).is_some()).then_some(Fit::Ending);
    }
    let begins = |it: &Typed| parts(&text).any(|part| part.starts_with(it.word()));
    match words.first() {
        Some(first) if text.starts_with(first.word()) => Some(Fit::Begins),
        _ if words.iter().all(begins) => Some(Fit::WordsBegin),
        _ => Some(Fit::Holds),
    }
}

/// Whether every word is one of a title.
fn holds_whole(title: &str, words: &[Typed]) -> bool {
    let title = plain(title);
    !words.is_empty() && words.iter().all(|it| parts(&title).any(|part| part == it.word()))
}

/// Whether words of a title begin with every word.
fn title_begins(title: &str, words: &[Typed]) -> bool {
    let title = plain(title);
    !words.is_empty()
        && words.iter().all(|it| parts(&title).any(|part| part.starts_with(it.word())))
}

/// How well the other words by which something is called hold every word.
fn also(name: &str, also: &str, words: &[Typed]) -> Option<Fit> {
    if also.is_empty() || words.is_empty() {
        return None;
    }
    let text = plain(&format!("{name} {also}"));
    let is_there = |holds: &dyn Fn(&Typed, &str) -> bool| {
        words.iter().all(|it| parts(&text).any(|part| holds(it, part)))
    };
    if is_there(&|it, part| part == it.word()) {
        return Some(Fit::Called);
    }
    // Some write one word with a hyphen: "e-mail".
    let begins_bare = |it: &Typed, part: &str| {
        let bare = it.word().replace('-', "");
        !bare.is_empty() && part.starts_with(&bare)
    };
    is_there(&|it, part| it.begins(part) || begins_bare(it, part)).then_some(Fit::AlsoBegins)
}

/// The words of a text.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty())
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
        assert_eq!(rank("Įrodymo pridėjimas", "irod"), Some(Fit::Begins));
        assert_eq!(rank("Pridėti įrodymą", "irod"), Some(Fit::WordsBegin));
        assert_eq!(rank("Neįrodyta", "irod"), Some(Fit::Holds));
        assert_eq!(rank("Pridėti įrodymą", "irod rizik"), None);
        assert_eq!(rank("Interesų ir dovanų valdymas", "dovanos"), Some(Fit::Ending));
    }
}
