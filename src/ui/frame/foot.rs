//! The foot: what is open, how far it is, that it is saved, what can be undone, who fills it in, the language.

use eframe::egui::{Button, Popup, RichText, Ui, Widget as _};

use crate::i18n::Language;
use crate::ui::app_command::AppCommand;
use crate::ui::asks::{Ask, Asks};
use crate::ui::change_name::change_name;
use crate::ui::frame::Room;
use crate::ui::key_names::keys_of;
use crate::ui::progress::Progress;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::sides::sides_ui;

/// Draws the foot.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    ui.style_mut().override_font_id = Some(crate::ui::fonts::regular_of(size::NOTE));
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
    let n_chars = match room {
        Room::Tight => 0,
        Room::Narrow => 24,
        Room::Middle => 34,
        Room::Wide => 48,
    };
    let name = &open.assessment().institution.name;
    if !name.is_empty() && 0 < n_chars {
        let short = shortened(name, n_chars);
        let response = ui.label(RichText::new(&short).font(crate::ui::fonts::bold_of(size::NOTE)));
        if short != *name {
            response.on_hover_text(name);
        }
    }
    if Room::Tight < room {
        let progress = Progress::total(&open.progress);
        ui.label(cx.tr.menu_foot_answered(cx.tr.percent(progress.share())));
    }
    match open.saved_at() {
        Some(time) => {
            let saved = cx.tr.menu_foot_saved(cx.time(time));
            ui.label(saved).on_hover_text(open.path().display().to_string());
        }
        None => {
            ui.label(cx.tr.menu_foot_nothing_to_save());
        }
    }
    for (command, change) in
        [(AppCommand::Undo, open.session.can_undo()), (AppCommand::Redo, open.session.can_redo())]
    {
        let (Some(change), true) = (change, command.can_run(cx)) else { continue };
        let name = change_name(cx, change);
        let text = match command {
            AppCommand::Redo => cx.tr.menu_foot_redo(name),
            _ => cx.tr.menu_foot_undo(name),
        };
        let keys = keys_of(ui.ctx(), command);
        let button = Button::new(text).truncate();
        if button.ui(ui).on_hover_text(keys).clicked() {
            asks.command(command);
        }
    }
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
