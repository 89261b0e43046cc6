//! The ladder of a question, what the votes say, N/A with its reason, and "we do not know".

use eframe::egui::{Id, Ui};

use super::question::Asked;
use super::{AnswersView, Wanted, consensus, last_year, reason, why};
use crate::content::QuestionText;
use crate::domain::{Answer, Change, MaturityLevel, Question};
use crate::ui::asks::Asks;
use crate::ui::commands::app_command::AppCommand;
use crate::ui::focus::{self, Group};
use crate::ui::open_file::OpenFile;
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::Field;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::button;
use crate::ui::widgets::ladder::{Density, Reach, Rung, RungVotes, ladder_ui};

/// Draws the ladder, N/A and "we do not know".
pub(super) fn ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    drafts: &mut Drafts,
    asks: &mut Asks,
    asked: Asked<'_>,
) {
    let Asked { open, question, height, top, .. } = asked;
    consensus::votes_ui(ui, cx, asks, asked, view.stage(open).is_none());
    last_year::ui(view, ui, cx, open, question, asks);
    consensus::reason_ui(view, ui, cx, drafts, open, question);
    // What was recorded before the votes is nothing they led to, and nobody sees it to touch it.
    let answer = open.assessment().answer(&question.id).filter(|_| !asked.is_talked_about);
    let mut rungs = rungs(cx, asked);
    mark_votes(cx, open, question, &mut rungs);
    // A reason that could not be recorded yet waits here, until another answer is given.
    let is_writing = view.reason_of.as_ref() == Some(&question.id)
        || drafts.holds(&Field::NotApplicable(question.id.clone()));
    let is_na = matches!(answer, Some(Answer::NotApplicable(_)));
    view.awaits_reason = (is_writing && !is_na).then(|| question.id.clone());
    let reach = Reach {
        declared: view.agreeing(open, &question.id).filter(|_| !is_writing),
        supported: open
            .card
            .questions
            .get(&question.id)
            .and_then(|it| it.supported)
            .filter(|_| !asked.is_talked_about),
    };
    let id = Id::unique(("ladder", question.id.as_str()));
    view.rungs = MaturityLevel::all().rev().map(|level| id.with(level)).collect();
    let density = match Density::sparing(why::lack(ui, cx, &question.id)) {
        // Beside the handbook a line is too short for what counts as evidence: the page is scrolled.
        Density::OneLine if view.shows_handbook() => Density::Tight,
        density => density,
    };
    let chosen = ui.scope(|ui| ladder_ui(ui, cx.tokens, &rungs, reach, density, id)).inner;
    if let Some(level) = chosen {
        view.answer(cx, level, asks);
        tab_comes_back(ui, id.with(level));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().button_padding.y = 3.0;
        ui.spacing_mut().interact_size.y = 28.0;
        let text = format!("N  {}", cx.tr.assessment_na());
        let group = Group::moving(id).heart();
        let na = button::choice_of(ui, cx.tokens, group, is_na || is_writing, &text);
        view.rungs.push(na.id);
        if na.clicked() {
            asks.command(AppCommand::NotApplicable);
        }
        let text = format!("?  {}", cx.tr.assessment_unknown());
        let is_unknown = matches!(answer, Some(Answer::Unknown));
        let is_unknown = is_unknown && !is_writing;
        let unknown = button::choice_of(ui, cx.tokens, group, is_unknown, &text);
        view.rungs.push(unknown.id);
        if unknown.clicked() {
            asks.change(Change::SetAnswer(question.id.clone(), Some(Answer::Unknown)));
            tab_comes_back(ui, unknown.id);
        }
        if answer.is_some() && button::link_ui(ui, cx.tokens, &cx.tr.assessment_clear()).clicked() {
            asks.change(Change::SetAnswer(question.id.clone(), None));
        }
    });
    if let Some(rung) = view.chosen.take_if(|it| view.rungs.contains(it))
        && let Some(drawn) = ui.ctx().read_response(rung)
    {
        ui.scroll_to_rect(drawn.rect, None);
    }
    if is_na || is_writing {
        reason_ui(view, ui, cx, open, drafts, question);
    }
    // The reason is part of the answer: the ladder makes room for it too.
    why::measure(ui, cx, &question.id, height, top);
}

/// Who answered by a click has the ring at the answer by the next Tab, as after a digit: what follows would clear it.
fn tab_comes_back(ui: &Ui, id: Id) {
    if !focus::is_by_key(ui.ctx()) {
        focus::tab_goes_to(ui.ctx(), id);
    }
}

/// The rungs with their words and what counts as evidence for each.
pub(super) fn rungs(cx: &ViewCx<'_>, asked: Asked<'_>) -> Vec<Rung> {
    let rung = |level| Rung {
        level,
        word: cx.tr.ladder(asked.question.wording, level),
        lead: evidence_lead(cx, asked.texts, level),
        evidence: evidence_text(asked.texts, level).to_owned(),
        votes: None,
    };
    MaturityLevel::all().map(rung).collect()
}

/// Where the votes stand: the median, and from five votes on each of them.
fn mark_votes(cx: &ViewCx<'_>, open: &OpenFile, question: &Question, rungs: &mut [Rung]) {
    let Some(spread) = consensus::seen(open, question) else { return };
    let counts = spread.distribution();
    for (idx, rung) in rungs.iter_mut().enumerate() {
        let n_votes = counts.and_then(|it| it.get(idx).copied()).unwrap_or_default();
        let is_median = rung.level == spread.median;
        if n_votes == 0 && !is_median {
            continue;
        }
        let counted = (0 < n_votes).then(|| cx.tr.raters_rung_votes(n_votes));
        let median = is_median.then(|| cx.tr.raters_rung_median());
        let words = counted.into_iter().chain(median.clone()).collect::<Vec<_>>().join(", ");
        rung.votes = Some(RungVotes { n_votes, label: median.unwrap_or_default(), words });
    }
}

/// Why the question does not apply; how much is missing is said while it is written.
fn reason_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    question: &Question,
) {
    let field = Field::NotApplicable(question.id.clone());
    let label = cx.tr.assessment_na_reason();
    let hint = cx.tr.assessment_na_hint();
    let missing = |n_chars| cx.tr.assessment_na_missing(n_chars);
    let reason = reason::Asked { field: &field, label: &label, hint: &hint, missing: &missing };
    let shown = reason::ui(ui, cx, drafts, open.assessment(), &reason);
    if shown.is_given_up {
        view.reason_of = None;
    }
    view.reach(ui, Wanted::NotApplicable, &shown.response, shown.with);
}

/// What counts as evidence for a level.
fn evidence_text(texts: &QuestionText, level: MaturityLevel) -> &str {
    let [document, records, report] = &texts.evidence;
    match level.get() {
        2 => document,
        3 => records,
        4 => report,
        _ => "",
    }
}

/// The grade of the evidence that a level needs, before the evidence itself.
fn evidence_lead(cx: &ViewCx<'_>, texts: &QuestionText, level: MaturityLevel) -> String {
    if evidence_text(texts, level).is_empty() {
        return String::new();
    }
    cx.tr.assessment_rung_evidence(level.get().saturating_sub(1).to_string())
}
