//! The value of a checklist, question by question.

use eframe::egui::Ui;

use super::NUMBER;
use crate::domain::{Checklist, ChecklistId, EvidenceGrade, MaturityLevel, Question};
use crate::scoring::Scorecard;
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::progress::asked;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::table::{Column, Rows, table_ui};
use crate::ui::widgets::text;

/// Every question of a checklist with what it adds; a click goes to the question.
pub(super) fn ui(
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
        Column::number(cx.tr.results_window_column_grade(), 116.0),
        Column::number(cx.tr.results_window_column_supported(), NUMBER),
    ];
    let questions: Vec<&Question> = counted(checklist, open, card);
    let rows: Vec<Vec<String>> =
        questions.iter().map(|it| question_row(cx, open, card, it)).collect();
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
pub(super) fn counted<'a>(
    checklist: &'a Checklist,
    open: &'a OpenFile,
    card: &Scorecard,
) -> Vec<&'a Question> {
    asked(checklist, open.assessment()).filter(|it| card.questions.contains_key(&it.id)).collect()
}

/// The best evidence in a word.
fn grade(cx: &ViewCx<'_>, open: &OpenFile, question: &Question, grade: EvidenceGrade) -> String {
    if open.assessment().evidence_of(&question.id).is_empty() {
        return "–".to_owned();
    }
    match grade.get() {
        0 => cx.tr.results_window_grade_0(),
        1 => cx.tr.results_window_grade_1(),
        2 => cx.tr.results_window_grade_2(),
        _ => cx.tr.results_window_grade_3(),
    }
}

fn question_row(
    cx: &ViewCx<'_>,
    open: &OpenFile,
    card: &Scorecard,
    question: &Question,
) -> Vec<String> {
    let score = card.questions.get(&question.id);
    let level = |level: Option<MaturityLevel>| {
        level.map_or_else(|| "–".to_owned(), |level| level.to_string())
    };
    vec![
        format!("{}  {}", question.id, cx.question_text(&question.id)),
        question.weight.to_string(),
        level(score.and_then(|it| it.declared)),
        score.map_or_else(String::new, |it| grade(cx, open, question, it.evidence)),
        level(score.and_then(|it| it.supported)),
    ]
}
