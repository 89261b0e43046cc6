//! The foot: what is open, how far it is, that it is saved, what can be undone, who fills it in, the language.

mod steps;

use eframe::egui::{
    Align, Button, Color32, FontId, Id, Layout, Rect, RichText, Ui, Vec2, Widget as _,
};

use crate::i18n::Language;
use crate::ui::asks::{Ask, Asks, Place};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::commands::change_name::{change_name, cut_change_names};
use crate::ui::dialogs::known_posts;
use crate::ui::fonts;
use crate::ui::frame::Room;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::typed::unfinished_places::words;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::Progress;
use crate::ui::widgets::menu::{choice_entry_ui, menu_ui};
use crate::ui::widgets::sides::sides_ui;

use steps::{Places, Step, steps_ui};

/// So many letters of the institution's name, and of the post, are shown before the other has more.
const LEAST_NAME: usize = 16;
/// A post of fewer letters says nothing.
const LEAST_POST: usize = 6;
/// So wide is redo at least before the post is shown.
const LEAST_STEP: f32 = 84.0;

/// So wide are undo and redo at most before the name of the institution is cut.
const NAMED_STEP: f32 = 220.0;

/// Draws the foot.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    ui.style_mut().override_font_id = Some(fonts::regular_of(size::NOTE));
    ui.spacing_mut().item_spacing.x = space::M;
    ui.spacing_mut().button_padding.y = 3.0;
    ui.spacing_mut().interact_size.y = 24.0;
    let mut asked_at_right = Asks::default();
    let state = State::of(ui, cx);
    let post = post(ui, cx, &state);
    sides_ui(
        ui,
        "foot",
        |ui| state_ui(ui, cx, &state, asks),
        |ui| {
            if let Some(post) = post {
                post_ui(ui, cx, &post, &mut asked_at_right);
            }
            language_ui(ui, cx, &mut asked_at_right);
        },
    );
    asked_at_right.take().into_iter().for_each(|ask| asks.push(ask));
}

/// What is said at the left.
struct State {
    /// The whole row.
    row: Rect,
    name: String,
    words: Vec<String>,
    /// Where what is not recorded stands, which the last words name.
    not_recorded: Option<Place>,
    steps: Vec<Step>,
    /// Where they stay while the pointer rests on one of them.
    kept: Option<Places>,
    /// The end of the name that says which year's assessment it is; it stays where the name is cut.
    day: String,
}

impl State {
    fn of(ui: &Ui, cx: &ViewCx<'_>) -> Self {
        let row = ui.max_rect();
        let mut state = Self {
            row,
            name: String::new(),
            words: Vec::new(),
            not_recorded: None,
            steps: Vec::new(),
            kept: Places::kept(ui, row),
            day: String::new(),
        };
        if !cx.is_at_open() {
            // What is open stands behind the page: its name and its steps would seem to be those of the page.
            state.words.push(cx.screen.title(cx.tr));
            return state;
        }
        let Some(open) = cx.open else {
            state.words.push(cx.tr.menu_foot_nothing_open());
            return state;
        };
        if Room::Tight < Room::of(ui.ctx()) {
            state.name = open.name(cx.tr);
            state.day = open.day_of_name(cx.tr);
            // Who fills in is said before how far it is.
            if Room::Narrow < Room::of(ui.ctx()) {
                let progress = Progress::total(&open.progress);
                // Counts, for the share by weight stands in the results and is another one.
                let counts = cx.tr.menu_foot_answered(progress.n_applicable(), progress.n_levels());
                state.words.push(counts);
            }
        }
        let not_recorded = words(cx.tr, cx.unfinished).filter(|_| open.is_writable());
        if let Some((words, place)) = not_recorded {
            state.words.push(format!("▲ {words}"));
            state.not_recorded = Some(place);
        } else {
            state.words.push(saved(cx, open));
        }
        let steps = [
            (AppCommand::Undo, open.session.can_undo()),
            (AppCommand::Redo, open.session.can_redo()),
        ];
        let steps = steps.into_iter().filter(|(command, _)| command.can_run(cx));
        state.steps.extend(steps.filter_map(|(command, change)| {
            let change = change?;
            let words = |name: String| match command {
                AppCommand::Redo => cx.tr.menu_foot_redo(name),
                _ => cx.tr.menu_foot_undo(name),
            };
            let bare = match command {
                AppCommand::Redo => cx.tr.menu_foot_redo_bare(),
                _ => cx.tr.menu_foot_undo_bare(),
            };
            let text = words(change_name(cx, change));
            let cuts = cut_change_names(cx, change).into_iter().map(words).collect();
            Some(Step { command: Some(command), text, cuts, bare, width: None })
        }));
        state.keep_undo_place(ui, cx);
        state
    }

    /// Where only what was undone is left, what undoes keeps its place: a click too many must not bring that back.
    /// A pointer that went elsewhere will not click there again: then its own words are room enough.
    fn keep_undo_place(&mut self, ui: &Ui, cx: &ViewCx<'_>) {
        if let [Step { command: Some(AppCommand::Redo), text, .. }] = self.steps.as_slice() {
            let is_elsewhere = ui.ctx().pointer_hover_pos().is_some();
            let width = (!is_elsewhere).then(|| text.clone());
            let text = cx.tr.menu_foot_undo_nothing();
            let bare = text.clone();
            self.steps.insert(0, Step { command: None, text, cuts: Vec::new(), bare, width });
        }
    }

    /// So many letters of the name, with its day.
    fn short_name(&self, n_chars: usize) -> String {
        let head = self.name.strip_suffix(&self.day).unwrap_or(&self.name);
        if head.chars().count() <= n_chars {
            return self.name.clone();
        }
        format!("{}{}", shortened(head, n_chars), self.day)
    }

    /// How much room the words take, with the gaps after them.
    fn words_width(&self, ui: &Ui) -> f32 {
        let note = fonts::regular_of(size::NOTE);
        let words: f32 = self.words.iter().map(|it| width_of(ui, it, note.clone())).sum();
        words + space::M * as_f32(self.words.len())
    }

    /// How much room the steps take, each in the room that it is given unless its place is kept, with the gaps before them.
    fn steps_width(&self, ui: &Ui, given: Given) -> f32 {
        let padding = 2.0 * ui.spacing().button_padding.x;
        let note = fonts::regular_of(size::NOTE);
        let step = |it: &Step| {
            let (words, limit) = match given {
                Given::All => (it.widest(), f32::INFINITY),
                Given::Named => (it.widest(), NAMED_STEP),
                Given::Least if it.command == Some(AppCommand::Redo) => (it.widest(), LEAST_STEP),
                Given::Least => (it.shortest(), NAMED_STEP),
            };
            (width_of(ui, words, note.clone()) + padding).min(limit)
        };
        let kept: Vec<f32> = self.kept.iter().flat_map(Places::widths).collect();
        let fresh = self.steps.iter().skip(kept.len()).map(step);
        kept.iter().copied().chain(fresh).map(|it| it + space::M).sum()
    }

    /// How much room everything takes, with the name as wide as said and the steps in the room that they are given.
    fn all(&self, ui: &Ui, name: f32, given: Given) -> f32 {
        let before = match &self.kept {
            Some(kept) => kept.before() - space::M,
            None => name + self.words_width(ui),
        };
        before + self.steps_width(ui, given)
    }

    /// How much room the name has beside everything else.
    fn room_for_name(&self, ui: &Ui) -> f32 {
        match &self.kept {
            // What rounding takes is no reason to cut it.
            Some(kept) => kept.before() - space::M - self.words_width(ui) + 1.0,
            None => ui.available_width() - self.all(ui, 0.0, Given::Named),
        }
    }
}

/// How much room undo and redo are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Given {
    /// What all their words need.
    All,
    /// What they have before the name of the institution is cut.
    Named,
    /// What they keep beside the post: it gives way before the name of what undo takes back.
    Least,
}

/// That everything is on disk, or that nothing can be put there, and why.
fn saved(cx: &ViewCx<'_>, open: &OpenFile) -> String {
    if let Some(reason) = open.read_only() {
        return cx.tr.menu_foot_read_only(reason.short(cx.tr));
    }
    if open.session.is_untouched_example() {
        return cx.tr.menu_foot_example();
    }
    let saved = open.saved_at().map(|time| cx.tr.menu_foot_saved(cx.time(time)));
    saved.unwrap_or_else(|| cx.tr.menu_foot_nothing_to_save())
}

fn state_ui(ui: &mut Ui, cx: &ViewCx<'_>, state: &State, asks: &mut Asks) {
    let Some(open) = cx.open.filter(|_| cx.is_at_open()) else {
        for text in &state.words {
            ui.label(RichText::new(text).color(cx.tokens.ink_soft));
        }
        return;
    };
    name_ui(ui, state);
    let path = open.path().display().to_string();
    if let Some((saved, others)) = state.words.split_last() {
        for text in others {
            ui.label(text).on_hover_text(&path);
        }
        if cx.is_writing && open.is_writable() {
            // As wide as what stands there otherwise, so that nothing beside it moves while one types.
            let width = width_of(ui, saved, fonts::regular_of(size::NOTE));
            let height = ui.available_height();
            let place = Vec2::new(width, height);
            let middle = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(place, middle, |ui| {
                ui.set_min_width(width);
                ui.label(cx.tr.menu_foot_writing());
            });
        } else if let Some(place) = &state.not_recorded {
            let words = RichText::new(saved).color(cx.tokens.significant);
            if Button::new(words).frame(false).ui(ui).clicked() {
                asks.show(place.clone());
            }
        } else {
            ui.label(saved).on_hover_text(&path);
        }
    }
    steps_ui(ui, state.row, &state.steps, state.kept.as_ref(), asks);
}

/// The institution's name: whole where there is room beside the others, else as much of it as there is.
fn name_ui(ui: &mut Ui, state: &State) {
    let name = state.name.as_str();
    if name.is_empty() {
        return;
    }
    let room = state.room_for_name(ui);
    let mut short = name.to_owned();
    let mut n_chars = name.chars().count();
    while room < width_of(ui, &short, fonts::bold_of(size::NOTE)) && LEAST_NAME < n_chars {
        n_chars -= 1;
        short = state.short_name(n_chars);
    }
    let response = ui.label(RichText::new(&short).font(fonts::bold_of(size::NOTE)));
    if short != name {
        response.on_hover_text(name);
    }
}

fn width_of(ui: &Ui, text: &str, font: FontId) -> f32 {
    ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x
}

#[expect(clippy::cast_precision_loss, reason = "a few things in a row")]
fn as_f32(count: usize) -> f32 {
    count as f32
}

/// The words of the post that changes are recorded for: as much of it as fits beside the others; none where nothing does.
fn post(ui: &Ui, cx: &ViewCx<'_>, state: &State) -> Option<String> {
    let open = cx.open.filter(|it| it.is_writable() && cx.is_at_open())?;
    let whole = post_words(cx, open);
    let post = whole.as_str();
    if open.assessment().team.is_empty() && post.is_empty() {
        return None;
    }
    let shown = Id::unique("post in the foot");
    let last: Option<(String, String)> = ui.data(|data| data.get_temp(shown));
    let bold = fonts::bold_of(size::NOTE);
    let name = |text: &str| width_of(ui, text, bold.clone());
    let gaps = 2.0 * space::M + 4.0 * ui.spacing().button_padding.x;
    let language = width_of(ui, "LT ▾", fonts::regular_of(size::NOTE));
    let all = ui.available_width() - gaps - language;
    let words = |n_chars| format!("{} ▾", cx.tr.menu_foot_post(shortened(post, n_chars)));
    let width = |n_chars| width_of(ui, &words(n_chars), fonts::regular_of(size::NOTE));
    // What is left beside everything else in full; else its share, while the others are cut.
    let beside_all = all - state.all(ui, name(&state.name), Given::All);
    let least_name = name(&state.short_name(LEAST_NAME));
    let share = (all - state.all(ui, least_name, Given::Least)).min(width(LEAST_NAME));
    let room = beside_all.max(share);
    let n_all = post.chars().count();
    let fitting = (LEAST_POST.min(n_all)..=n_all).rev().find(|n_chars| width(*n_chars) <= room);
    let words = fitting.map(words)?;
    // Beside steps that keep their places it does not grow, since it would lie over them.
    let is_shorter = |it: &String| it.chars().count() < words.chars().count();
    let kept = last.filter(|(it, _)| state.kept.is_some() && *it == whole).map(|(_, it)| it);
    let words = kept.filter(is_shorter).unwrap_or(words);
    ui.data_mut(|data| data.insert_temp(shown, (whole, words.clone())));
    Some(words)
}

/// The post that changes are recorded for; in a copy, that nobody told it yet.
fn post_words(cx: &ViewCx<'_>, open: &OpenFile) -> String {
    match cx.post() {
        "" if open.copy_post.is_some() => cx.tr.menu_foot_post_none(),
        post => post.to_owned(),
    }
}

/// Draws the post, chosen from the team.
fn post_ui(ui: &mut Ui, cx: &ViewCx<'_>, words: &str, asks: &mut Asks) {
    let Some(open) = cx.open else { return };
    let (post, whole) = (cx.post(), post_words(cx, open));
    let response = Button::new(words).ui(ui);
    let response = response.accessible_name(cx.tr.menu_foot_post(whole.as_str()));
    // What is read already is not said again over its neighbours.
    let response = if words.contains(&whole) { response } else { response.on_hover_text(whole) };
    if open.copy_post.is_some() {
        // The team is that of those who made the plan.
        if response.clicked() {
            asks.push(Ask::ChoosePost);
        }
        return;
    }
    menu_ui(&response, |ui| {
        for known in known_posts(cx, open) {
            if choice_entry_ui(ui, known == post, &known).clicked() {
                asks.push(Ask::Post(known));
            }
        }
        if choice_entry_ui(ui, false, &cx.tr.menu_foot_post_other()).clicked() {
            asks.command(AppCommand::HandOver);
        }
    });
}

fn language_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let current = cx.tr.language();
    let tag = current.tag().to_uppercase();
    let response = Button::new(format!("{tag} ▾"))
        .ui(ui)
        .accessible_name(cx.tr.menu_foot_language(current.own_name()));
    menu_ui(&response, |ui| {
        for language in Language::ALL {
            let is_current = language == current;
            if choice_entry_ui(ui, is_current, language.own_name()).clicked() {
                asks.push(Ask::Language(language));
            }
        }
    });
}

/// The beginning of a long text, up to the end of a word.
pub(crate) fn shortened(text: &str, n_chars: usize) -> String {
    if text.chars().count() <= n_chars {
        return text.to_owned();
    }
    let begin: String = text.chars().take(n_chars.saturating_sub(1)).collect();
    let whole = begin.rsplit_once(' ').map_or(begin.as_str(), |(words, _)| words);
    format!("{}…", whole.trim_end_matches([' ', ',', '„', '(']))
}
