//! The value of a checklist, question by question.

use eframe::egui::Ui;

use super::NUMBER;
use crate::domain::{Checklist, ChecklistId, Evidence, EvidenceGrade, MaturityLevel, Question};
use crate::scoring::{Scorecard, aged_grade};
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::asked;
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
    text::read_ui(ui, &cx.tr.results_window_checklist_how());
    let columns = [
        Column::words(cx.tr.results_window_column_question()),
        Column::number(cx.tr.results_window_column_weight(), 72.0),
        Column::number(cx.tr.results_window_column_declared(), NUMBER),
        Column::number(cx.tr.results_window_column_grade(), 124.0),
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
        text::read_ui(
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

/// The evidence that counts most, by what it is, whether or not the question is answered.
fn grade(cx: &ViewCx<'_>, open: &OpenFile, question: &Question) -> String {
    let on = open.session.assessed_on();
    let list = open.assessment().evidence_of(&question.id).iter();
    let weighed = |it: &Evidence| {
        let counts_as = aged_grade(it, on);
        // Of two that count the same the newer one, unless neither counts.
        let is_first = counts_as == it.grade || counts_as == EvidenceGrade::MIN;
        (counts_as, is_first, it.grade)
    };
    let best = list.map(weighed).max();
    let Some((counts_as, _, grade)) = best else { return "–".to_owned() };
    let tr = cx.tr;
    match (grade.get(), counts_as < grade) {
        (0, _) => tr.results_window_grade_0(),
        (1, false) => tr.results_window_grade_1(),
        (1, true) => tr.results_window_grade_1_aged(),
        (2, false) => tr.results_window_grade_2(),
        (2, true) => tr.results_window_grade_2_aged(),
        (_, false) => tr.results_window_grade_3(),
        (_, true) => tr.results_window_grade_3_aged(),
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
        grade(cx, open, question),
        level(score.and_then(|it| it.supported)),
    ]
}
