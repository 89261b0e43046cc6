//! The chosen risk: how it is done, how it is rated, what lowers it and what is missing, who bears it.

use eframe::egui::{RichText, Ui};

use super::acceptance_form::is_long;
use super::{AcceptanceForm, RisksView, derivation, rating};
use crate::domain::{
    Action, ActionStatus, Answer, Assessment, Change, MaturityLevel, Question, QuestionId, RiskId,
    Side, Strength,
};
use crate::report::words::risk_number;
use crate::scoring::RiskScore;
use crate::ui::asks::{Asks, Place};
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::progress::{asked, checklists_in_scope};
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::locked::locked_ui;
use crate::ui::widgets::table::{Column, Rows, table_ui};
use crate::ui::widgets::{band, button, opener, text};

/// Draws it.
pub(super) fn ui(
    view: &mut RisksView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    asks: &mut Asks,
) {
    let Some(id) = view.chosen.clone() else { return };
    let Some(score) = open.card.risks.iter().find(|it| it.id == id) else { return };
    let Some((_, risk)) = cx.pack.instrument.risk(&id) else { return };
    let place = open.card.risks.iter().position(|it| it.id == id).map_or(0, |it| it + 1);
    text::note_ui(ui, cx.tokens, &cx.tr.risks_place(open.card.risks.len(), place));
    text::heading_ui(ui, cx.risk_text(&id));
    if let Some(texts) = cx.texts.risk(&id).filter(|it| !it.scheme.is_empty()) {
        text::lead_ui(ui, cx.tokens, &cx.tr.risks_scheme(), &texts.scheme);
    }
    ui.add_space(space::S);
    // What is asked of the person stands first and holds still, whatever is open below it.
    locked_ui(ui, cx, asks, |ui, asks| rating::ui(view, ui, cx, open, risk, asks));
    ui.add_space(space::M);
    ui.scope(|ui| {
        // Nothing here is clicked, so the rows stand as lines of a text.
        ui.spacing_mut().interact_size.y = LINE;
        ui.spacing_mut().item_spacing.y = space::XS;
        levels_ui(ui, cx, score);
    });
    let why = cx.tr.results_window_why();
    let response = button::link_ui(ui, cx.tokens, &why);
    let response = response.accessible_name(cx.tr.risks_derivation());
    if opener::toggles(ui, &response, view.shows_derivation) {
        view.shows_derivation = !view.shows_derivation;
    }
    if view.shows_derivation {
        derivation::ui(ui, cx, open, &id, score, asks);
    }
    ui.add_space(space::M);
    view.matrix_ui(ui, cx, open, asks);
    ui.add_space(space::M);
    controls_ui(ui, cx, open, &id, asks);
    ui.add_space(space::M);
    locked_ui(ui, cx, asks, |ui, asks| acceptance_ui(view, ui, cx, open, &id, asks));
}

/// Room for what a number is called, and for a number with its band beside it.
const LABEL: (f32, f32) = (110.0, 200.0);
const NUMBER: f32 = 52.0;
const BAND: f32 = 130.0;
/// From row to row.
const LINE: f32 = 22.0;
/// Below this the columns beside a question take only what their words need in two lines.
const NARROW: f32 = 480.0;
const TIGHT: (f32, f32) = (116.0, 84.0);
const WIDE: (f32, f32) = (150.0, 100.0);

/// Gross, net, target, each with its band.
fn levels_ui(ui: &mut Ui, cx: &ViewCx<'_>, score: &RiskScore) {
    let label_width = (ui.available_width() - NUMBER - BAND).clamp(LABEL.0, LABEL.1);
    for (label, number, risk_band) in [
        (cx.tr.risks_gross(), risk_number(cx.tr, score.gross), score.gross_band),
        (cx.tr.risks_net(), risk_number(cx.tr, score.net), score.band),
        (cx.tr.risks_target(), risk_number(cx.tr, score.target), score.target_band),
    ] {
        ui.horizontal(|ui| {
            ui.scope(|ui| {
                ui.set_width(label_width);
                text::soft_ui(ui, cx.tokens, &label);
            });
            ui.scope(|ui| {
                ui.set_width(NUMBER);
                ui.label(RichText::new(number).font(fonts::bold_of(size::TEXT)));
            });
            band::band_ui(ui, cx.tokens, cx.tr, risk_band);
        });
    }
    if 0.005 <= score.net - score.net_claimed {
        let claimed = risk_number(cx.tr, score.net_claimed);
        text::note_ui(ui, cx.tokens, &cx.tr.risks_claimed(claimed));
    }
}

/// The questions that lower the risk, the strongest first; a click goes to the question.
fn controls_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, id: &RiskId, asks: &mut Asks) {
    let controls = controls(cx, open, id);
    for (title, note, wanted) in [
        (cx.tr.risks_working(), cx.tr.risks_working_none(), Work::Works),
        (cx.tr.risks_missing(), cx.tr.risks_missing_none(), Work::Missing),
    ] {
        text::group_ui(ui, &title);
        let shown: Vec<&Control<'_>> = controls.iter().filter(|it| it.work() == wanted).collect();
        if shown.is_empty() {
            let n_weak = controls.iter().filter(|it| it.is_weak()).count();
            let note = if wanted == Work::Works && 0 < n_weak {
                cx.tr.risks_working_weak(n_weak)
            } else {
                note
            };
            text::note_ui(ui, cx.tokens, &note);
            continue;
        }
        let (side, supported) = if ui.available_width() < NARROW { TIGHT } else { WIDE };
        let columns = [
            Column::words(cx.tr.results_window_column_question()),
            Column::side(cx.tr.risks_column_side(), side),
            Column::number(cx.tr.results_window_column_supported(), supported),
        ];
        let rows: Vec<Vec<String>> = shown.iter().map(|it| it.row(cx)).collect();
        if let Some(control) =
            table_ui(ui, cx.tokens, &columns, &rows, Rows::Lead).and_then(|idx| shown.get(idx))
        {
            asks.show(Place::Question(control.question.id.clone()));
        }
        ui.add_space(space::S);
    }
}

/// A question that lowers the risk.
struct Control<'a> {
    question: &'a Question,
    strength: Strength,
    /// None where nobody has answered.
    supported: Option<u8>,
    is_unknown: bool,
    /// The number of the first action for it that is still to be done.
    planned: Option<usize>,
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
        let mut question = format!("{}  {words}", self.question.id);
        if let Some(number) = self.planned.filter(|_| self.work() == Work::Missing) {
            question.push('\n');
            question.push_str(&cx.tr.plan_window_taken(number));
        }
        vec![question, side, supported]
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

/// The number in the plan of the first action for a question that is still to be done.
fn planned(assessment: &Assessment, id: &QuestionId) -> Option<usize> {
    let is_open = |it: &&Action| {
        matches!(it.status, ActionStatus::Planned | ActionStatus::Running)
            && it.questions.contains(id)
    };
    assessment.actions.iter().find(is_open).and_then(|it| assessment.action_number(&it.id))
}

/// Who bears the risk, where somebody signed for it.
fn acceptance_ui(
    view: &mut RisksView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    id: &RiskId,
    asks: &mut Asks,
) {
    text::group_ui(ui, &cx.tr.risks_acceptance());
    if let Some(form) = view.acceptances.get_mut(id) {
        if form.ui(ui, cx, asks) {
            view.acceptances.remove(id);
            view.left = Some(id.clone());
        }
        return;
    }
    let recorded = open.assessment().acceptances.get(id);
    match recorded {
        Some(it) => {
            let until = cx.tr.short_date(it.until);
            text::text_ui(ui, &cx.tr.risks_accepted(it.by.as_str(), it.reason.as_str(), until));
            if is_long(open, it.until) {
                text::warning_ui(ui, cx.tokens, &cx.tr.risks_acceptance_long());
            }
        }
        None => {
            text::note_ui(ui, cx.tokens, &cx.tr.risks_acceptance_about());
        }
    }
    ui.horizontal(|ui| {
        let text = match recorded {
            Some(_) => cx.tr.risks_acceptance_edit(),
            None => cx.tr.risks_acceptance_new(),
        };
        let write = button::quiet_ui(ui, &text);
        if view.left.take().as_ref() == Some(id) {
            write.request_focus();
        }
        if write.clicked() {
            view.acceptances.insert(id.clone(), AcceptanceForm::new(id.clone(), recorded));
        }
        if recorded.is_some() && button::quiet_ui(ui, &cx.tr.risks_acceptance_remove()).clicked() {
            asks.change(Change::SetAcceptance(id.clone(), None));
        }
    });
}
