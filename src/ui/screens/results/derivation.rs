//! Where a number comes from: the formula in words and every part of it, down to the answers.

use eframe::egui::{Frame, Margin, Ui};

use super::Number;
use crate::domain::{Checklist, ChecklistId, MaturityLevel, Question};
use crate::report::words;
use crate::scoring::{ChecklistScore, Scorecard};
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::progress::asked;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::table::{Column, Rows, table_ui};
use crate::ui::widgets::text;

/// The width of a column of numbers.
const NUMBER: f32 = 96.0;

/// Draws the derivation of the number that is open.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    card: &Scorecard,
    number: Option<&Number>,
    asks: &mut Asks,
) {
    let Some(number) = number else { return };
    Frame::new().fill(cx.tokens.panel).inner_margin(Margin::same(16)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::S;
        match number {
            Number::Index => index_ui(ui, cx, card),
            Number::Coverage => coverage_ui(ui, cx, card),
            Number::Evidence => evidence_ui(ui, cx, card),
            Number::ClaimGap => claim_gap_ui(ui, cx, card),
            Number::Checklist(id) => checklist_ui(ui, cx, open, card, id, asks),
        }
    });
}

fn index_ui(ui: &mut Ui, cx: &ViewCx<'_>, card: &Scorecard) {
    text::text_ui(ui, &cx.tr.results_window_index_how());
    let columns = [
        Column::words(cx.tr.results_window_column_checklist()),
        Column::number(cx.tr.results_window_column_risk_weight(), NUMBER + 20.0),
        Column::number(cx.tr.results_window_column_supported(), NUMBER),
    ];
    let row = |it: &ChecklistScore| {
        let title = cx.checklist_title(&it.id).to_owned();
        vec![title, cx.tr.decimal(it.weight, 2), cx.tr.decimal(it.low, 4)]
    };
    rows_ui(ui, cx, &columns, card, row);
    if let (Some(low), Some(arithmetic), Some(imbalance)) =
        (card.index.low, card.index.arithmetic, card.index.imbalance)
    {
        let number = |it: f64| cx.tr.decimal(it, 4);
        let line = cx.tr.results_window_index_line(
            number(arithmetic),
            number(imbalance),
            words::index_number(cx.tr, low),
        );
        text::text_ui(ui, &line);
    }
}

fn coverage_ui(ui: &mut Ui, cx: &ViewCx<'_>, card: &Scorecard) {
    text::text_ui(ui, &cx.tr.results_window_coverage_how());
    let columns = [
        Column::words(cx.tr.results_window_column_checklist()),
        Column::number(cx.tr.results_window_column_coverage(), NUMBER),
    ];
    let row = |it: &ChecklistScore| {
        vec![cx.checklist_title(&it.id).to_owned(), cx.tr.percent(it.coverage)]
    };
    rows_ui(ui, cx, &columns, card, row);
}

fn evidence_ui(ui: &mut Ui, cx: &ViewCx<'_>, card: &Scorecard) {
    let share = card.evidence.map_or_else(String::new, |it| cx.tr.percent(it));
    text::text_ui(ui, &cx.tr.results_window_evidence_how(share));
    let columns = [
        Column::words(cx.tr.results_window_column_checklist()),
        Column::number(cx.tr.results_window_column_evidence(), NUMBER),
        Column::number(cx.tr.results_window_column_letter(), NUMBER),
    ];
    let row = |it: &ChecklistScore| {
        let title = cx.checklist_title(&it.id).to_owned();
        vec![title, cx.tr.percent(it.evidence), it.evidence_letter.as_str().to_owned()]
    };
    rows_ui(ui, cx, &columns, card, row);
}

fn claim_gap_ui(ui: &mut Ui, cx: &ViewCx<'_>, card: &Scorecard) {
    text::text_ui(ui, &cx.tr.results_window_claim_gap_how());
    let columns = [
        Column::words(cx.tr.results_window_column_checklist()),
        Column::number(cx.tr.results_window_column_declared(), NUMBER),
        Column::number(cx.tr.results_window_column_backed(), NUMBER),
        Column::number(cx.tr.results_window_column_gap(), NUMBER),
    ];
    let row = |it: &ChecklistScore| {
        let number = |it: Option<f64>| it.map_or_else(|| "–".to_owned(), |it| cx.tr.decimal(it, 2));
        let title = cx.checklist_title(&it.id).to_owned();
        vec![title, number(it.declared), number(it.backed), number(it.claim_gap)]
    };
    rows_ui(ui, cx, &columns, card, row);
}

fn rows_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    columns: &[Column],
    card: &Scorecard,
    row: impl Fn(&ChecklistScore) -> Vec<String>,
) {
    let rows: Vec<Vec<String>> = card.checklists.iter().map(row).collect();
    table_ui(ui, cx.tokens, columns, &rows, Rows::Still);
}

/// Every question of a checklist with what it adds; a click goes to the question.
fn checklist_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    card: &Scorecard,
    id: &ChecklistId,
    asks: &mut Asks,
) {
    let Some(checklist) = cx.pack.instrument.checklist(id) else { return };
    text::text_ui(ui, &cx.tr.results_window_checklist_how());
    let columns = [
        Column::words(cx.tr.results_window_column_question()),
        Column::number(cx.tr.results_window_column_weight(), 72.0),
        Column::number(cx.tr.results_window_column_declared(), NUMBER),
        Column::number(cx.tr.results_window_column_grade(), 84.0),
        Column::number(cx.tr.results_window_column_supported(), NUMBER),
    ];
    let questions: Vec<&Question> = counted(checklist, open, card);
    let rows: Vec<Vec<String>> = questions.iter().map(|it| question_row(cx, card, it)).collect();
    if let Some(question) =
        table_ui(ui, cx.tokens, &columns, &rows, Rows::Lead).and_then(|idx| questions.get(idx))
    {
        asks.show(Place::Question(question.id.clone()));
    }
    let (mut sum, mut weights) = (0.0, 0.0);
    for question in &questions {
        let weight = f64::from(question.weight.get());
        let supported = card.questions.get(&question.id).and_then(|it| it.supported);
        sum += weight * f64::from(supported.map_or(0, MaturityLevel::get)) / 4.0;
        weights += weight;
    }
    if 0.0 < weights {
        let number = |it: f64| cx.tr.decimal(it, 2);
        let value = cx.tr.decimal(sum / weights, 4);
        text::text_ui(
            ui,
            &cx.tr.results_window_checklist_line(number(sum), value, number(weights)),
        );
    }
}

/// The questions that count: asked, and not N/A.
fn counted<'a>(
    checklist: &'a Checklist,
    open: &'a OpenFile,
    card: &Scorecard,
) -> Vec<&'a Question> {
    asked(checklist, open.assessment()).filter(|it| card.questions.contains_key(&it.id)).collect()
}

fn question_row(cx: &ViewCx<'_>, card: &Scorecard, question: &Question) -> Vec<String> {
    let score = card.questions.get(&question.id);
    let level = |level: Option<MaturityLevel>| {
        level.map_or_else(|| "–".to_owned(), |level| level.to_string())
    };
    vec![
        format!("{}  {}", question.id, cx.question_text(&question.id)),
        question.weight.to_string(),
        level(score.and_then(|it| it.declared)),
        score.map_or_else(String::new, |it| format!("E{}", it.evidence)),
        level(score.and_then(|it| it.supported)),
    ]
}
