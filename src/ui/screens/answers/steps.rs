//! Below the question: back, on, and the step that comes next.

use eframe::egui::{Color32, Response, Ui};

use super::onward::{Onward, listed_words, none_left_words};
use super::raters::{self, Stage};
use super::{AnswersView, last_year};
use crate::ui::asks::{Asks, Place};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::focus::Part;
use crate::ui::fonts;
use crate::ui::frame::Room;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::Screen;
use crate::ui::theme::size;
use crate::ui::typed::drafts::Drafts;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// Back, and on to what comes next.
pub(super) fn ui(
    view: &AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    drafts: &mut Drafts,
    open: &OpenFile,
    asks: &mut Asks,
) {
    ui.horizontal_wrapped(|ui| {
        let (back, forward) = (cx.tr.assessment_previous(), cx.tr.assessment_next());
        let is_tight = Room::of(ui.ctx()) == Room::Tight
            || !fit_in_row(ui, &back, &forward, &onward_words(view, cx, open));
        for (name, text, command) in [
            (&back, format!("← {back}"), AppCommand::PreviousQuestion),
            (&forward, format!("{forward} →"), AppCommand::NextQuestion),
        ] {
            // Where there is little room the arrow says it.
            let arrow = if command == AppCommand::NextQuestion { "→" } else { "←" };
            let words = if is_tight { arrow } else { text.as_str() };
            if button::quiet_ui(ui, words).accessible_name(name.as_str()).clicked() {
                asks.command(command);
            }
        }
        if let Some(Stage::Voting(_)) = view.stage(open) {
            // The next step is on the page itself.
            return;
        }
        if view.agreed.is_some() {
            return raters::agree_ui(view, ui, cx, drafts, open);
        }
        if raters::to_discuss_ui(view, ui, cx, open, asks) {
            return;
        }
        if let Some(words) = view.raters_step(cx, open) {
            let text = format!("{words} →");
            let response = button::primary_ui(ui, cx.tokens, &text).on_hover_text("Enter");
            if view.stage(open) != Some(Stage::Uncovered) {
                // No rung is there that the keyboard could go to.
                Part::Page.mark_heart(ui.ctx(), response.id);
            }
            if response.clicked() {
                asks.command(AppCommand::NextUnanswered);
            }
            return;
        }
        if let Some(words) = next_words(view, cx, open) {
            let text = format!("{words} →");
            let response = onward_ui(view, ui, cx, &text).on_hover_text("Enter");
            if response.clicked() {
                asks.command(AppCommand::NextUnanswered);
            }
        } else if !view.is_voting() && view.onward(cx.pack, open) == Some(Onward::All) {
            none_left_ui(view, ui, cx, asks);
        } else if is_settled(view, open) {
            let text = format!("{} →", cx.tr.assessment_all_answered());
            let response = onward_ui(view, ui, cx, &text);
            let leads = if view.is_voting() { response } else { response.on_hover_text("Enter") };
            if leads.clicked() {
                asks.show(Place::Screen(Screen::Results));
            }
        }
    });
}

/// The way on; while evidence is being written, its own button is the main one, and confirming is where it would pass over it.
fn onward_ui(view: &AnswersView, ui: &mut Ui, cx: &ViewCx<'_>, words: &str) -> Response {
    let open = cx.open.zip(view.question());
    if view.has_form() || open.is_some_and(|(open, id)| last_year::is_next(view, open, id)) {
        button::quiet_ui(ui, words)
    } else {
        button::primary_ui(ui, cx.tokens, words)
    }
}

/// What Enter leads to next; none where nothing is left.
fn next_words(view: &AnswersView, cx: &ViewCx<'_>, open: &OpenFile) -> Option<String> {
    if view.is_voting() {
        let next = raters::next_open(view, cx.pack, open, view.question()?);
        return Some(match next {
            Some(next) if open.assessment().answer(&next).is_some() => cx.tr.raters_next(),
            Some(_) => cx.tr.assessment_next_unanswered(),
            None => return None,
        });
    }
    match view.onward(cx.pack, open)? {
        Onward::Listed(_) => Some(listed_words(cx.tr, view.filter)),
        Onward::Unanswered(_) if view.is_seeking() => Some(cx.tr.assessment_next_found()),
        Onward::Unanswered(_) => Some(cx.tr.assessment_next_unanswered()),
        Onward::All | Onward::Through => None,
    }
}

/// The way on where the list of a filter has no other question.
fn none_left_ui(view: &AnswersView, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let words = cx.tr.assessment_list_all();
    let response = button::primary_ui(ui, cx.tokens, &words).on_hover_text("Enter");
    if response.clicked() {
        asks.command(AppCommand::NextUnanswered);
    }
    let is_let = cx.open.is_some_and(|open| view.is_let(cx.pack, open));
    let words = none_left_words(cx.tr, view.filter, is_let);
    let font = fonts::regular_of(size::TEXT);
    let width = ui.painter().layout_no_wrap(words.clone(), font, Color32::PLACEHOLDER).size().x;
    if ui.available_size_before_wrap().x < width {
        // Torn in two it would begin beside the buttons and go on below them.
        ui.end_row();
    }
    text::soft_ui(ui, cx.tokens, &words);
}

/// Whether the question that is shown has an answer, be it "we do not know".
fn is_settled(view: &AnswersView, open: &OpenFile) -> bool {
    view.question().is_some_and(|id| open.assessment().answer(id).is_some())
}

/// The words of the step that stands beside back and forward; empty while a vote is given, which has its step on the page.
fn onward_words(view: &AnswersView, cx: &ViewCx<'_>, open: &OpenFile) -> String {
    if let Some(Stage::Voting(_)) = view.stage(open) {
        return String::new();
    }
    let words = view.raters_step(cx, open).or_else(|| next_words(view, cx, open));
    words.unwrap_or_else(|| cx.tr.assessment_all_answered())
}

/// Whether back, forward and the step beside them stand in one row.
fn fit_in_row(ui: &Ui, back: &str, forward: &str, onward: &str) -> bool {
    let [regular, bold] = [fonts::regular_of(size::TEXT), fonts::bold_of(size::TEXT)];
    let texts = [
        (format!("← {back}"), regular.clone()),
        (format!("{forward} →"), regular),
        (format!("{onward} →"), bold),
    ];
    let around = 2.0 * ui.spacing().button_padding.x + ui.spacing().item_spacing.x;
    let width =
        |(text, font)| ui.painter().layout_no_wrap(text, font, Color32::PLACEHOLDER).size().x;
    texts.map(|it| width(it) + around).iter().sum::<f32>() <= ui.available_width()
}
