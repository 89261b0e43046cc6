//! The buttons beside the name of the checklist: to vote, to the handbook, to the list.

use eframe::egui::{Id, Ui};

use super::AnswersView;
use crate::ui::asks::{Ask, Asks};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::fonts;
use crate::ui::frame::Room;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::size;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::button;
use crate::ui::widgets::locked::locked_ui;

/// A button beside the checklist, with its words.
pub(super) enum HeadButton {
    /// To let several raters vote, or to go on where they have begun.
    Vote(String),
    /// To the handbook where it does not stand beside the question.
    Handbook(String),
    /// To the list where it has no room beside.
    List(String),
}

/// Those that are there now.
pub(super) fn of(ui: &Ui, cx: &ViewCx<'_>, open: &OpenFile, view: &AnswersView) -> Vec<HeadButton> {
    let room = Room::of(ui.ctx());
    let has_begun = !open.assessment().raters.is_empty();
    let vote = if has_begun { cx.tr.raters_resume() } else { cx.tr.raters_vote() };
    let is_tight = room == Room::Tight;
    let handbook =
        if is_tight { cx.tr.menu_screen_handbook() } else { cx.tr.assessment_handbook_show() };
    let vote = (!view.is_voting()).then(|| HeadButton::Vote(format!("V  {vote}")));
    let handbook =
        (room < Room::Wide && !view.shows_handbook()).then_some(HeadButton::Handbook(handbook));
    let list = (room < Room::Middle).then(|| HeadButton::List(cx.tr.assessment_list()));
    [vote, handbook, list].into_iter().flatten().collect()
}

/// How much room the whole name of the checklist takes with the buttons beside it.
pub(super) fn width_beside(ui: &Ui, cx: &ViewCx<'_>, title: &str, buttons: &[HeadButton]) -> f32 {
    let width = |words: &str, font| {
        let words = words.to_owned();
        ui.painter().layout_no_wrap(words, font, cx.tokens.ink).size().x
    };
    let around = 2.0 * ui.spacing().button_padding.x + ui.spacing().item_spacing.x;
    let each = buttons.iter().map(|it| {
        let (HeadButton::Vote(words) | HeadButton::Handbook(words) | HeadButton::List(words)) = it;
        width(words, fonts::regular_of(size::TEXT)) + around
    });
    // What rounding takes is no reason to cut it.
    each.sum::<f32>() + width(title, fonts::bold_of(size::TEXT)) + 4.0
}

impl HeadButton {
    /// Draws it, and gives whether the list is to be shown.
    pub(super) fn ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> bool {
        match self {
            Self::Vote(words) => locked_ui(ui, cx, asks, |ui, asks| {
                if button::quiet_ui(ui, words).clicked() {
                    asks.command(AppCommand::Vote);
                }
            }),
            Self::Handbook(words) => handbook_ui(ui, cx, words, asks),
            Self::List(words) => return button::quiet_ui(ui, words).clicked(),
        }
        false
    }
}

/// Who gives the keyboard to this gives it to the way to the handbook.
pub(super) fn show_id() -> Id {
    Id::unique("show the handbook")
}

fn handbook_ui(ui: &mut Ui, cx: &ViewCx<'_>, words: &str, asks: &mut Asks) {
    let whole = cx.tr.assessment_handbook_show();
    let response = button::quiet_ui(ui, words).accessible_name(&whole).on_hover_text("F6");
    if ui.memory(|memory| memory.has_focus(show_id())) {
        response.request_focus();
    }
    if response.clicked() {
        asks.push(Ask::ToggleHandbook);
    }
}
