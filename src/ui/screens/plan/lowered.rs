//! What an action does to a risk in words, and the questions that it rests on while nobody answered them.

use eframe::egui::Ui;

use crate::domain::{QuestionId, RiskId};
use crate::report::words::{risk_number, short_name};
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// A risk by its number and first words, and where it stands before and after.
pub(super) fn lowers(cx: &ViewCx<'_>, open: &OpenFile, id: &RiskId, risk: (f64, f64)) -> String {
    let (before, after) = (risk_number(cx.tr, risk.0), risk_number(cx.tr, risk.1));
    cx.tr.plan_window_lowers(after, before, short_name(cx.risk_text(id)), number(open, id))
}

/// The number of a risk and all its words.
pub(super) fn named(cx: &ViewCx<'_>, open: &OpenFile, id: &RiskId) -> String {
    format!("{} {}", number(open, id), cx.risk_text(id))
}

/// The place of a risk by what is left of it, counted from 1.
fn number(open: &OpenFile, id: &RiskId) -> String {
    let place = open.card.risks.iter().position(|it| it.id == *id);
    place.map_or_else(String::new, |it| (it + 1).to_string())
}

/// The ways to those of the questions that nobody answered.
pub(super) fn unanswered_ui<'a>(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    questions: impl IntoIterator<Item = &'a QuestionId>,
    asks: &mut Asks,
) {
    for id in questions.into_iter().filter(|id| is_blank(open, id)) {
        ui.horizontal_wrapped(|ui| {
            text::warning_ui(ui, cx.tokens, &cx.tr.plan_window_unanswered(id.as_str()));
            let answer = cx.tr.plan_window_answer(id.as_str());
            if button::link_ui(ui, cx.tokens, &answer).clicked() {
                asks.show(Place::Question(id.clone()));
            }
        });
    }
}

/// Whether nobody answered a question in scope, this year or last.
fn is_blank(open: &OpenFile, id: &QuestionId) -> bool {
    open.card.questions.contains_key(id) && !open.assessment().answers.contains_key(id)
}
