//! The questions that lower a risk: what works already, and what is missing, with its way into the plan.

use eframe::egui::{Id, Ui, UiBuilder};

use crate::domain::{
    Action, ActionId, ActionStatus, Answer, Assessment, Change, MaturityLevel, Question,
    QuestionId, RiskId, Side, Strength,
};
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::Setting;
use crate::ui::screens::plan::measure;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::{asked, checklists_in_scope};
use crate::ui::widgets::locked::locked_ui;
use crate::ui::widgets::table::{Column, Rows, table_with_ui};
use crate::ui::widgets::{button, text};

/// Below this the columns beside a question take only what their words need in two lines.
const NARROW: f32 = 480.0;
const TIGHT: (f32, f32) = (116.0, 96.0);
const WIDE: (f32, f32) = (150.0, 100.0);

/// The questions that lower the risk, the strongest first; a click goes to the question.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, id: &RiskId, asks: &mut Asks) {
    let controls = controls(cx, open, id);
    if controls.is_empty() {
        none_ui(ui, cx, open, id, asks);
        return;
    }
    for (title, note, wanted) in [
        (cx.tr.risks_working(), cx.tr.risks_working_none(), Work::Works),
        (cx.tr.risks_missing(), cx.tr.risks_missing_none(), Work::Missing),
    ] {
        text::group_ui(ui, &title);
        let shown: Vec<&Control<'_>> = controls.iter().filter(|it| it.work() == wanted).collect();
        // What lowers it a little is counted too, and stands among what is missing.
        let n_weak = controls.iter().filter(|it| wanted == Work::Works && it.is_weak()).count();
        let weak = (0 < n_weak).then(|| cx.tr.risks_working_weak(n_weak));
        if shown.is_empty() {
            text::note_ui(ui, cx.tokens, &weak.unwrap_or(note));
            continue;
        }
        let (side, supported) = if ui.available_width() < NARROW { TIGHT } else { WIDE };
        let columns = [
            Column::words(cx.tr.results_window_column_question()),
            Column::side(cx.tr.risks_column_side(), side),
            Column::number(cx.tr.results_window_column_supported(), supported),
        ];
        let rows: Vec<Vec<String>> = shown.iter().map(|it| it.row(cx)).collect();
        let clicked = table_with_ui(ui, cx.tokens, &columns, &rows, Rows::Lead, |ui, idx| {
            if let Some(control) = shown.get(idx).filter(|_| wanted == Work::Missing) {
                control.plan_ui(ui, cx, open, asks);
            }
        });
        if let Some(control) = clicked.and_then(|idx| shown.get(idx)) {
            asks.show(Place::Question(control.question.id.clone()));
        }
        if let Some(weak) = weak {
            text::note_ui(ui, cx.tokens, &weak);
        }
        ui.add_space(space::S);
    }
}

/// Why nothing lowers the risk: the way to the questions that do not apply, and to the others where a short assessment leaves them out.
fn none_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, id: &RiskId, asks: &mut Asks) {
    text::group_ui(ui, &cx.tr.risks_working());
    match nothing_lowers(cx, open, id) {
        Some(Nothing::NotAsked) => {
            text::text_ui(ui, &cx.tr.risks_not_asked());
            all_ui(ui, cx, asks);
        }
        Some(Nothing::Inapplicable(questions)) => {
            text::text_ui(ui, &cx.tr.risks_none_applies());
            for question in questions {
                inapplicable_ui(ui, cx, open, question, asks);
            }
            let n_more = n_left_out(cx, open, id);
            if 0 < n_more {
                ui.add_space(space::S);
                text::text_ui(ui, &cx.tr.risks_none_applies_more(n_more));
                all_ui(ui, cx, asks);
            }
        }
        None => {
            text::text_ui(ui, &cx.tr.risks_none_applies());
        }
    }
    ui.add_space(space::S);
}

/// A question that does not apply, with the way to it and its reason.
fn inapplicable_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    question: &Question,
    asks: &mut Asks,
) {
    let words = format!("{}  {}", question.id, cx.question_text(&question.id));
    if button::line_ui(ui, cx.tokens, &words).clicked() {
        asks.show(Place::Question(question.id.clone()));
    }
    if let Some(Answer::NotApplicable(reason)) = open.assessment().answer(&question.id) {
        text::note_ui(ui, cx.tokens, &cx.tr.risks_none_applies_reason(reason.as_str()));
    }
}

/// The way to the questions that a short assessment leaves out.
fn all_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    if button::link_ui(ui, cx.tokens, &cx.tr.risks_not_asked_all()).clicked() {
        asks.show(Place::Setting(Setting::Depth));
    }
}

/// Why no answer can lower a risk.
enum Nothing<'a> {
    /// A short assessment asks none of the questions that would.
    NotAsked,
    /// None of these questions applies.
    Inapplicable(Vec<&'a Question>),
}

/// Why no answer can lower a risk; none where one can.
fn nothing_lowers<'a>(cx: &ViewCx<'a>, open: &'a OpenFile, id: &RiskId) -> Option<Nothing<'a>> {
    let assessment = open.assessment();
    let asked: Vec<&Question> = checklists_in_scope(cx.pack, assessment)
        .flat_map(|it| asked(it, assessment))
        .filter(|it| lowers(it, id))
        .collect();
    if asked.is_empty() {
        return assessment.scope.is_rapid.then_some(Nothing::NotAsked);
    }
    let is_out =
        |it: &&Question| matches!(assessment.answer(&it.id), Some(Answer::NotApplicable(_)));
    asked.iter().all(is_out).then_some(Nothing::Inapplicable(asked))
}

/// Why no answer can lower a risk, in the few words of a row.
pub(super) fn nothing_words(cx: &ViewCx<'_>, open: &OpenFile, id: &RiskId) -> Option<String> {
    Some(match nothing_lowers(cx, open, id)? {
        Nothing::NotAsked => cx.tr.risks_not_asked_row(),
        Nothing::Inapplicable(questions) => {
            let first = questions.first()?.id.as_str();
            cx.tr.risks_none_applies_row(first, questions.len())
        }
    })
}

/// How many questions that lower a risk a short assessment leaves out.
fn n_left_out(cx: &ViewCx<'_>, open: &OpenFile, id: &RiskId) -> usize {
    let assessment = open.assessment();
    let all = checklists_in_scope(cx.pack, assessment).flat_map(|it| &it.questions);
    all.filter(|it| lowers(it, id) && !assessment.scope.asks(it)).count()
}

fn lowers(question: &Question, id: &RiskId) -> bool {
    question.controls.iter().any(|it| it.risk == *id)
}

/// A question that lowers the risk.
struct Control<'a> {
    question: &'a Question,
    strength: Strength,
    /// None where nobody has answered.
    supported: Option<u8>,
    is_unknown: bool,
    planned: Planned<'a>,
}

/// Whether a control does its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Work {
    /// Supported at 2 or more.
    Works,
    /// Less.
    Missing,
}

impl Control<'_> {
    fn work(&self) -> Work {
        if Some(2) <= self.supported { Work::Works } else { Work::Missing }
    }

    /// Whether it lowers the risk, but only a little.
    fn is_weak(&self) -> bool {
        self.supported == Some(1)
    }

    fn row(&self, cx: &ViewCx<'_>) -> Vec<String> {
        let side = match self.question.side {
            Side::Likelihood => cx.tr.risks_lowers_likelihood(),
            Side::Impact => cx.tr.risks_lowers_impact(),
        };
        let side = match self.strength {
            Strength::Direct => side,
            Strength::Partial => cx.tr.risks_lowers_in_part(side),
        };
        let words = cx.question_text(&self.question.id);
        let supported = match self.supported {
            Some(level) => cx.tr.risks_level_of_four(level),
            None if self.is_unknown => cx.tr.assessment_unknown(),
            None => cx.tr.report_answer_blank(),
        };
        vec![format!("{}  {words}", self.question.id), side, supported]
    }

    /// The way to the action that plans it, or into the plan; who has not answered first says how things are.
    fn plan_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
        let (id, words) = (&self.question.id, cx.question_text(&self.question.id));
        let own = UiBuilder::new().scope_id(Id::unique(("measure of a risk", id.as_str())));
        let link = |ui: &mut Ui, link: &str| {
            let name = format!("{link}: {words}");
            button::note_link_ui(ui, cx.tokens, link).accessible_name(name).clicked()
        };
        match &self.planned {
            Planned::Open(action, number) => {
                ui.scope_builder(own, |ui| {
                    if link(ui, &cx.tr.plan_window_taken(*number)) {
                        asks.show(Place::Action((*action).clone()));
                    }
                });
            }
            Planned::Not { dropped } if open.assessment().answer(id).is_some() => {
                if let Some(title) = dropped {
                    let words = cx.tr.plan_window_suggestion_dropped(*title);
                    text::note_ui(ui, cx.tokens, &words);
                }
                locked_ui(ui, cx, asks, |ui, asks| {
                    ui.scope_builder(own, |ui| {
                        if link(ui, &cx.tr.plan_window_adopt())
                            && let Some(action) = measure(cx, open, self.question)
                        {
                            let last = open.assessment().actions.len();
                            asks.change(Change::AddAction(last, action));
                        }
                    });
                });
            }
            Planned::Not { .. } | Planned::Done => return,
        }
        ui.add_space(space::XS);
    }
}

fn controls<'a>(cx: &ViewCx<'a>, open: &'a OpenFile, id: &RiskId) -> Vec<Control<'a>> {
    let assessment = open.assessment();
    let mut found: Vec<Control<'a>> = checklists_in_scope(cx.pack, assessment)
        .flat_map(|checklist| asked(checklist, assessment))
        .filter_map(|question| {
            let control = question.controls.iter().find(|it| it.risk == *id)?;
            let score = open.card.questions.get(&question.id)?;
            let answer = assessment.answer(&question.id);
            if matches!(answer, Some(Answer::NotApplicable(_))) {
                return None;
            }
            let is_unknown = matches!(answer, Some(Answer::Unknown));
            let supported = answer.and(score.supported).map(MaturityLevel::get);
            let strength = control.strength;
            let planned = planned(assessment, &question.id);
            Some(Control { question, strength, supported, is_unknown, planned })
        })
        .collect();
    // What would help most, or helps most, stands first.
    let weight = |it: &Control<'_>| it.strength.value() * f64::from(it.supported.unwrap_or(0));
    found.sort_by(|a, b| {
        weight(b)
            .total_cmp(&weight(a))
            .then_with(|| b.strength.value().total_cmp(&a.strength.value()))
    });
    found
}

/// What the plan has for a question.
enum Planned<'a> {
    /// The first action that is still to be done, and its number there.
    Open(&'a ActionId, usize),
    /// One that is said to be done.
    Done,
    /// None; the title of one that was dropped.
    Not { dropped: Option<&'a str> },
}

fn planned<'a>(assessment: &'a Assessment, id: &QuestionId) -> Planned<'a> {
    let for_it = || assessment.actions.iter().filter(|it| it.questions.contains(id));
    let is_open = |it: &&Action| matches!(it.status, ActionStatus::Planned | ActionStatus::Running);
    if let Some(action) = for_it().find(is_open) {
        let number = assessment.action_number(&action.id);
        return Planned::Open(&action.id, number.unwrap_or_default());
    }
    let is_dropped = |it: &&Action| it.status == ActionStatus::Dropped;
    if for_it().any(|it| !is_dropped(&it)) {
        return Planned::Done;
    }
    Planned::Not { dropped: for_it().find(is_dropped).map(|it| it.title.as_str()) }
}
