//! What an action does to a risk in words, and the questions that it rests on while nobody answered them.

use eframe::egui::Ui;

use crate::domain::{Answer, QuestionId, RiskId};
use crate::report::words::{risk_number, short_name};
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// Risks by their numbers and first words, and where each stands before and after; the greatest first.
pub(super) fn lowered<'a>(
    cx: &ViewCx<'_>,
    open: &OpenFile,
    risks: impl Iterator<Item = (&'a RiskId, f64, f64)>,
) -> Vec<String> {
    let mut risks: Vec<_> = risks.collect();
    risks.sort_by_key(|(id, ..)| place(open, id));
    let lowers = |(id, before, after): (&RiskId, f64, f64)| {
        let (before, after) = (risk_number(cx.tr, before), risk_number(cx.tr, after));
        cx.tr.plan_window_lowers(after, before, short_name(cx.risk_text(id)), number(open, id))
    };
    risks.into_iter().map(lowers).collect()
}

/// The number of a risk and all its words.
pub(super) fn named(cx: &ViewCx<'_>, open: &OpenFile, id: &RiskId) -> String {
    format!("{} {}", number(open, id), cx.risk_text(id))
}

/// The place of a risk by what is left of it, counted from 1.
fn number(open: &OpenFile, id: &RiskId) -> String {
    place(open, id).map_or_else(String::new, |it| (it + 1).to_string())
}

fn place(open: &OpenFile, id: &RiskId) -> Option<usize> {
    open.card.risks.iter().position(|it| it.id == *id)
}

/// The ways to those of the questions that nobody answered.
pub(super) fn unanswered_ui<'a>(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    questions: impl IntoIterator<Item = &'a QuestionId>,
    asks: &mut Asks,
) {
    for id in questions {
        let Some(words) = open_question(cx, open, id) else { continue };
        ui.horizontal_wrapped(|ui| {
            text::warning_ui(ui, cx.tokens, &words);
            let answer = cx.tr.plan_window_answer(id.as_str());
            if button::link_ui(ui, cx.tokens, &answer).clicked() {
                asks.show(Place::Question(id.clone()));
            }
        });
    }
}

/// That nobody answered a question in scope, this year or last, or that nobody knows; none where there is an answer.
fn open_question(cx: &ViewCx<'_>, open: &OpenFile, id: &QuestionId) -> Option<String> {
    if !open.card.questions.contains_key(id) {
        return None;
    }
    match open.assessment().answers.get(id) {
        None => Some(cx.tr.plan_window_unanswered(id.as_str())),
        Some(Answer::Unknown) => Some(cx.tr.plan_window_unknown(id.as_str())),
        Some(Answer::Level(_) | Answer::NotApplicable(_)) => None,
    }
}
