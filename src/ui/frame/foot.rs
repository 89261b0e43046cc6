//! The foot: what is open, how far it is, that it is saved, what can be undone, who fills it in, the language.

use eframe::egui::{Button, Color32, FontId, Popup, RichText, Ui, Widget as _};

use crate::i18n::Language;
use crate::ui::app_command::AppCommand;
use crate::ui::asks::{Ask, Asks};
use crate::ui::change_name::change_name;
use crate::ui::fonts;
use crate::ui::frame::Room;
use crate::ui::key_names::keys_of;
use crate::ui::progress::Progress;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::sides::sides_ui;

/// So many letters of the institution's name are shown even where something else has to be cut.
const LEAST_NAME: usize = 24;

/// Draws the foot.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    ui.style_mut().override_font_id = Some(fonts::regular_of(size::NOTE));
    ui.spacing_mut().item_spacing.x = space::M;
    ui.spacing_mut().button_padding.y = 3.0;
    ui.spacing_mut().interact_size.y = 24.0;
    let mut asked_at_right = Asks::default();
    sides_ui(
        ui,
        "foot",
        |ui| state_ui(ui, cx, asks),
        |ui| {
            if Room::Middle <= Room::of(ui.ctx()) {
                post_ui(ui, cx, &mut asked_at_right);
            }
            language_ui(ui, cx, &mut asked_at_right);
        },
    );
    asked_at_right.take().into_iter().for_each(|ask| asks.push(ask));
}

fn state_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let Some(open) = cx.open else {
        ui.label(RichText::new(cx.tr.menu_foot_nothing_open()).color(cx.tokens.ink_soft));
        return;
    };
    let room = Room::of(ui.ctx());
    let mut words = Vec::new();
    if Room::Tight < room {
        let progress = Progress::total(&open.progress);
        words.push(cx.tr.menu_foot_answered(cx.tr.percent(progress.share())));
    }
    let saved = open.saved_at().map(|time| cx.tr.menu_foot_saved(cx.time(time)));
    words.push(saved.unwrap_or_else(|| cx.tr.menu_foot_nothing_to_save()));
    let steps: Vec<(AppCommand, String)> =
        [(AppCommand::Undo, open.session.can_undo()), (AppCommand::Redo, open.session.can_redo())]
            .into_iter()
            .filter(|(command, _)| command.can_run(cx))
            .filter_map(|(command, change)| {
                let name = change_name(cx, change?);
                let is_redo = command == AppCommand::Redo;
                let text =
                    if is_redo { cx.tr.menu_foot_redo(name) } else { cx.tr.menu_foot_undo(name) };
                Some((command, text))
            })
            .collect();
    if Room::Tight < room {
        let texts = words.iter().chain(steps.iter().map(|(_, text)| text));
        let padding = 2.0 * ui.spacing().button_padding.x * as_f32(steps.len());
        let gaps = space::M * as_f32(words.len() + steps.len());
        let others: f32 = texts.map(|it| width_of(ui, it, fonts::regular_of(size::NOTE))).sum();
        name_ui(ui, open.assessment().institution.name.as_str(), others + padding + gaps);
    }
    let path = open.path().display().to_string();
    for text in words {
        ui.label(text).on_hover_text(&path);
    }
    for (command, text) in steps {
        let keys = keys_of(ui.ctx(), command);
        if Button::new(text).truncate().ui(ui).on_hover_text(keys).clicked() {
            asks.command(command);
        }
    }
}

/// The institution's name: whole where there is room beside the others, else as much of it as there is.
fn name_ui(ui: &mut Ui, name: &str, others: f32) {
    if name.is_empty() {
        return;
    }
    let room = ui.available_width() - others;
    let mut short = name.to_owned();
    let mut n_chars = name.chars().count();
    while room < width_of(ui, &short, fonts::bold_of(size::NOTE)) && LEAST_NAME < n_chars {
        n_chars -= 1;
        short = shortened(name, n_chars);
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

/// The post that changes are recorded for, chosen from the team.
fn post_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let Some(open) = cx.open.filter(|it| it.is_writable()) else { return };
    let team = &open.assessment().team;
    let post = cx.post();
    if team.is_empty() && post.is_empty() {
        return;
    }
    let text = cx.tr.menu_foot_post(shortened(post, 24));
    let response = Button::new(format!("{text} ▾")).ui(ui).on_hover_text(post);
    Popup::menu(&response).show(|ui| {
        for member in team {
            if Button::selectable(member == post, member.as_str()).ui(ui).clicked() {
                asks.push(Ask::Post(member.clone()));
            }
        }
    });
}

fn language_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let current = cx.tr.language();
    let tag = current.tag().to_uppercase();
    let response = Button::new(format!("{tag} ▾"))
        .ui(ui)
        .accessible_name(cx.tr.menu_foot_language(current.own_name()));
    Popup::menu(&response).show(|ui| {
        for language in Language::ALL {
            let is_current = language == current;
            if Button::selectable(is_current, language.own_name()).ui(ui).clicked() {
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
