//! Filled questions that come back: what they would change, asked before it is done, or every bad cell in words.

use std::path::{Path, PathBuf};

use eframe::egui::{Context, Ui};

use super::{Outcome, modal};
use crate::domain::Change;
use crate::sheet::{Taken, TakenCounts, TakenQuestion};
use crate::ui::app_command::AppCommand;
use crate::ui::asks::{Ask, Asks};
use crate::ui::change_name::taken_text;
use crate::ui::frame::shortened;
use crate::ui::screens::history::answer_text;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// How many changed questions, and how many bad cells, are told at once.
const N_QUESTIONS: usize = 10;
const N_PROBLEMS: usize = 50;
/// How much of a question, and of a note, is told.
const N_CHARS: usize = 90;
const N_NOTE_CHARS: usize = 40;

/// Tells what came back.
#[derive(Debug)]
pub(crate) struct FormDialog {
    path: PathBuf,
    found: Found,
}

#[derive(Debug)]
enum Found {
    Changes(Vec<Change>, Taken),
    Problems(Vec<String>),
}

impl FormDialog {
    /// The table can be taken.
    pub(crate) fn changes(path: &Path, changes: Vec<Change>, taken: Taken) -> Self {
        Self { path: path.to_owned(), found: Found::Changes(changes, taken) }
    }

    /// Something in the table is wrong, so nothing is taken.
    pub(crate) fn problems(path: &Path, lines: Vec<String>) -> Self {
        Self { path: path.to_owned(), found: Found::Problems(lines) }
    }

    /// Draws it.
    pub(crate) fn ui(&self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        let (is_done, outcome) = modal(ctx, cx, "form", 640.0, |ui| {
            let path = self.path.display().to_string();
            match &self.found {
                Found::Changes(changes, taken) if !taken.questions.is_empty() => {
                    changes_ui(ui, cx, &path, changes, taken, asks)
                }
                Found::Changes(..) => {
                    text::heading_ui(ui, &cx.tr.form_nothing());
                    text::note_ui(ui, cx.tokens, &path);
                    text::text_ui(ui, &cx.tr.form_nothing_note());
                    ui.add_space(space::M);
                    ui.horizontal_wrapped(|ui| other_ui(ui, cx, asks)).inner
                }
                Found::Problems(lines) => problems_ui(ui, cx, &path, lines, asks),
            }
        });
        if is_done { Outcome::Done } else { outcome }
    }
}

/// How much changes, what is replaced, the first questions, and the question whether to.
fn changes_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    path: &str,
    changes: &[Change],
    taken: &Taken,
    asks: &mut Asks,
) -> bool {
    let tr = cx.tr;
    text::heading_ui(ui, &tr.form_changes_title());
    text::note_ui(ui, cx.tokens, path);
    ui.add_space(space::S);
    text::text_ui(ui, &tr.form_changes(taken_text(tr, &taken.counts)));
    for line in replaced(cx, &taken.counts) {
        text::marked_ui(ui, "▲", cx.tokens.significant, &line);
    }
    ui.add_space(space::S);
    for question in taken.questions.iter().take(N_QUESTIONS) {
        let line = question_line(cx, question);
        text::lead_ui(ui, cx.tokens, question.id.as_str(), &line);
        let asked = shortened(cx.question_text(&question.id), N_CHARS);
        text::note_ui(ui, cx.tokens, &asked);
    }
    if N_QUESTIONS < taken.questions.len() {
        let n_more = taken.questions.len() - N_QUESTIONS;
        text::note_ui(ui, cx.tokens, &tr.menu_history_and_more(n_more));
    }
    ui.add_space(space::M);
    ui.horizontal_wrapped(|ui| {
        let is_taken = button::primary_ui(ui, cx.tokens, &tr.form_take()).clicked();
        if is_taken {
            asks.push(Ask::TakeForm(changes.to_vec(), taken.counts));
        }
        is_taken | button::quiet_ui(ui, &tr.dialogs_cancel()).clicked()
    })
    .inner
}

/// What was there before and will not be.
fn replaced(cx: &ViewCx<'_>, counts: &TakenCounts) -> Vec<String> {
    let tr = cx.tr;
    let lines = [
        (counts.n_replaced_answers, tr.form_replaced_answers(counts.n_replaced_answers)),
        (counts.n_replaced_notes, tr.form_replaced_notes(counts.n_replaced_notes)),
        (counts.n_lost_evidence, tr.form_lost_evidence(counts.n_lost_evidence)),
    ];
    lines.into_iter().filter(|(n, _)| 0 < *n).map(|(_, line)| line).collect()
}

/// What changes of a question, from what to what.
fn question_line(cx: &ViewCx<'_>, question: &TakenQuestion) -> String {
    let tr = cx.tr;
    let answer = question.answer.as_ref().map(|(old, new)| {
        let words = |it: &Option<_>| answer_text(cx, &question.id, it.as_ref());
        tr.menu_history_from_to(words(new), words(old))
    });
    let evidence = question.n_evidence.map(|(old, new)| {
        if old == new { tr.form_line_other_evidence() } else { tr.form_line_evidence(new, old) }
    });
    let note = question.note.as_ref().map(|(old, new)| {
        let words = |it: &Option<String>| match it {
            Some(it) => shortened(it, N_NOTE_CHARS),
            None => tr.menu_history_nothing(),
        };
        tr.form_line_note(tr.menu_history_from_to(words(new), words(old)))
    });
    [answer, evidence, note].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// Every bad cell, to be read or sent to whoever filled the table.
fn problems_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    path: &str,
    lines: &[String],
    asks: &mut Asks,
) -> bool {
    let tr = cx.tr;
    text::heading_ui(ui, &tr.form_problems_title());
    text::note_ui(ui, cx.tokens, path);
    ui.add_space(space::S);
    text::text_ui(ui, &tr.form_problems(lines.len()));
    ui.add_space(space::S);
    for line in lines.iter().take(N_PROBLEMS) {
        text::marked_ui(ui, "▲", cx.tokens.critical, line);
    }
    if N_PROBLEMS < lines.len() {
        let words = tr.menu_history_and_more(lines.len() - N_PROBLEMS);
        text::note_ui(ui, cx.tokens, &words);
    }
    ui.add_space(space::M);
    ui.horizontal_wrapped(|ui| {
        if button::primary_ui(ui, cx.tokens, &tr.form_copy()).clicked() {
            ui.ctx().copy_text(lines.join("\n"));
            asks.push(Ask::Say(tr.form_copied()));
        }
        other_ui(ui, cx, asks)
    })
    .inner
}

/// The way to another file, and out.
fn other_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> bool {
    let is_other = button::quiet_ui(ui, &cx.tr.form_other()).clicked();
    if is_other {
        asks.command(AppCommand::TakeForm);
    }
    is_other | button::quiet_ui(ui, &cx.tr.dialogs_close()).clicked()
}
