//! The answer of the last assessment, which waits to be confirmed: one key says that it still holds.

use eframe::egui::{Frame, Margin, Stroke, Ui};

use super::effect::if_confirmed;
use super::queue::{next_to_confirm, to_confirm_together};
use super::{AnswersView, consensus, still_valid};
use crate::domain::{Answer, Change, Question, QuestionId};
use crate::ui::asks::{Ask, Asks};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::twins::as_one;
use crate::ui::widgets::{button, text};

/// Draws it above the ladder.
pub(super) fn ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    question: &Question,
    asks: &mut Asks,
) {
    let Some(answer) = open.assessment().unconfirmed(&question.id) else { return };
    let tr = cx.tr;
    let frame = Frame::new()
        .fill(cx.tokens.panel)
        .stroke(Stroke::new(1.0, cx.tokens.significant))
        .corner_radius(size::CORNER)
        .inner_margin(Margin::symmetric(12, 8));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let words = if view.hides_last { tr.repeat_hidden() } else { words(cx, question, answer) };
        text::text_ui(ui, &format!("▲ {words}"));
        // The key goes on to the next question: what will be missing is said before.
        if !view.hides_last
            && let Some(gap) = if_confirmed(tr, question, open)
        {
            text::warning_ui(ui, cx.tokens, &gap);
        }
        // Small and close: the rungs below are needed as much.
        ui.horizontal_wrapped(|ui| {
            if !view.hides_last {
                let confirm = match answer {
                    Answer::Unknown => tr.repeat_confirm_unknown(),
                    Answer::Level(_) | Answer::NotApplicable(_) => tr.repeat_confirm(),
                };
                let confirm = format!("C  {confirm}");
                let is_asked = if is_next(view, open, &question.id) {
                    button::primary_ui(ui, cx.tokens, &confirm).clicked()
                } else {
                    button::quiet_ui(ui, &confirm).clicked()
                };
                if is_asked {
                    asks.command(AppCommand::Confirm);
                }
            }
            let toggle = if view.hides_last { tr.repeat_show() } else { tr.repeat_hide() };
            if button::note_link_ui(ui, cx.tokens, &toggle).clicked() {
                view.hides_last = !view.hides_last;
            }
        });
        if !view.hides_last && !view.is_voting() {
            ui.scope(|ui| {
                ui.spacing_mut().interact_size.y = 0.0;
                ui.spacing_mut().button_padding.y = 0.0;
                aged_ui(ui, cx, open, question, asks);
                fresh_ui(ui, cx, open, asks);
            });
        }
        if view.hides_last {
            text::note_ui(ui, cx.tokens, &tr.repeat_hidden_why());
        }
    });
    ui.add_space(space::S);
}

/// Whether confirming is what comes next at the question.
pub(super) fn is_next(view: &AnswersView, open: &OpenFile, id: &QuestionId) -> bool {
    let is_waiting = open.assessment().unconfirmed(id).is_some();
    is_waiting && open.is_writable() && !view.hides_last && !view.is_voting()
}

/// That the old evidence of the answer was looked at today: it is confirmed with it.
fn aged_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, question: &Question, asks: &mut Asks) {
    let list = open.assessment().evidence_of(&question.id).iter().enumerate();
    let aged = list.filter(|(_, it)| still_valid::is_aged(open, it));
    let changes: Vec<Change> = aged
        .filter_map(|(idx, _)| still_valid::looked_at(cx.tr, open, &question.id, idx, cx.today()))
        .collect();
    // Where votes are counted, another answer than their median has a reason of its own.
    if changes.is_empty() || consensus::seen(open, question).is_some() {
        return;
    }
    let words = cx.tr.assessment_valid_today_all(changes.len());
    if button::note_link_ui(ui, cx.tokens, &words).clicked() {
        let confirmed = Change::Confirm(question.id.clone());
        asks.changes(as_one(changes.into_iter().chain([confirmed]).collect()));
        if let Some(next) = next_to_confirm(cx.pack, open, &question.id) {
            AnswersView::ask_for(&next, asks);
        }
    }
}

/// Leads to confirming in one deed every answer that stands on evidence of today.
fn fresh_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let answers = to_confirm_together(cx.pack, open);
    if answers.fresh.len() < 2 {
        return;
    }
    let words = cx.tr.repeat_confirm_fresh(answers.fresh.len());
    if button::note_link_ui(ui, cx.tokens, &words).clicked() {
        asks.push(Ask::ConfirmTogether(answers));
    }
}

/// What was answered last time, in the words of the ladder.
fn words(cx: &ViewCx<'_>, question: &Question, answer: &Answer) -> String {
    match answer {
        Answer::Level(level) => {
            let rung = cx.tr.ladder(question.wording, *level);
            cx.tr.repeat_was(level.to_string(), rung)
        }
        Answer::NotApplicable(reason) => {
            // The sentence goes on after it with its own full stop.
            cx.tr.repeat_was_na(reason.as_str().trim_end().trim_end_matches('.'))
        }
        Answer::Unknown => cx.tr.repeat_was_unknown(),
    }
}
