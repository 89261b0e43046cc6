//! Shares of the weights: what is answered, what is evidenced, what is claimed beyond it.

use eframe::egui::Ui;

use super::super::Number;
use super::checklist::counted;
use super::{EXACT, NUMBER, rows_ui};
use crate::domain::ChecklistId;
use crate::scoring::{ChecklistScore, Scorecard};
use crate::ui::open_file::OpenFile;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::table::Column;
use crate::ui::widgets::text;

pub(super) fn coverage_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    card: &Scorecard,
) -> Option<Number> {
    text::read_ui(ui, &cx.tr.results_window_coverage_how());
    let columns = [
        Column::words(cx.tr.results_window_column_checklist()),
        Column::number(cx.tr.results_window_column_answered_weight(), NUMBER + 60.0),
        Column::number(cx.tr.results_window_column_weight(), NUMBER),
        Column::number(cx.tr.results_window_column_coverage(), NUMBER),
    ];
    let row = |it: &ChecklistScore| {
        let (all, answered) = weights(cx, open, card, &it.id);
        let title = cx.checklist_title(&it.id).to_owned();
        vec![title, answered.to_string(), all.to_string(), cx.tr.percent(it.coverage)]
    };
    let other = rows_ui(ui, cx, &columns, card, row);
    let sums = card.checklists.iter().map(|it| weights(cx, open, card, &it.id));
    let (all, answered) = sums.fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    if let Some(share) = card.coverage {
        let share = cx.tr.percent(share);
        let line = cx.tr.results_window_coverage_line(all.to_string(), answered.to_string(), share);
        text::read_ui(ui, &line);
    }
    other
}

pub(super) fn evidence_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    card: &Scorecard,
) -> Option<Number> {
    let share = card.evidence.map_or_else(String::new, |it| cx.tr.percent_precise(it));
    text::read_ui(ui, &cx.tr.results_window_evidence_how(share));
    let columns = [
        Column::words(cx.tr.results_window_column_checklist()),
        Column::number(cx.tr.results_window_column_weight(), NUMBER),
        Column::number(cx.tr.results_window_column_evidence(), NUMBER),
        Column::number(cx.tr.results_window_column_letter(), NUMBER),
    ];
    let row = |it: &ChecklistScore| {
        let title = cx.checklist_title(&it.id).to_owned();
        let (all, _) = weights(cx, open, card, &it.id);
        let share = cx.tr.percent_precise(it.evidence);
        vec![title, all.to_string(), share, it.evidence_letter.as_str().to_owned()]
    };
    rows_ui(ui, cx, &columns, card, row)
}

pub(super) fn claim_gap_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    card: &Scorecard,
) -> Option<Number> {
    text::read_ui(ui, &cx.tr.results_window_claim_gap_how());
    let columns = [
        Column::words(cx.tr.results_window_column_checklist()),
        Column::number(cx.tr.results_window_column_answered_weight(), NUMBER + 60.0),
        Column::number(cx.tr.results_window_column_declared(), NUMBER),
        Column::number(cx.tr.results_window_column_backed(), NUMBER),
        Column::number(cx.tr.results_window_column_gap(), NUMBER),
    ];
    let number = |it: f64| cx.tr.decimal(it, EXACT);
    let row = |it: &ChecklistScore| {
        let (_, answered) = weights(cx, open, card, &it.id);
        let mut row = vec![cx.checklist_title(&it.id).to_owned(), answered.to_string()];
        let values = [it.declared, it.backed, it.claim_gap];
        row.extend(values.map(|it| it.map_or_else(|| "–".to_owned(), number)));
        row
    };
    let other = rows_ui(ui, cx, &columns, card, row);
    if let (Some(declared), Some(backed), Some(gap)) = (card.declared, card.backed, card.claim_gap)
    {
        let (backed, declared) = (number(backed), number(declared));
        text::read_ui(ui, &cx.tr.results_window_claim_gap_line(backed, declared, number(gap)));
    }
    text::read_note_ui(ui, cx.tokens, &cx.tr.report_method_rounding());
    other
}

/// What the applicable questions of a checklist weigh, and of these the answered ones.
fn weights(cx: &ViewCx<'_>, open: &OpenFile, card: &Scorecard, id: &ChecklistId) -> (u32, u32) {
    let Some(checklist) = cx.pack.instrument.checklist(id) else { return (0, 0) };
    let (mut all, mut answered) = (0, 0);
    for question in counted(checklist, open, card) {
        let weight = u32::from(question.weight.get());
        all += weight;
        if card.questions.get(&question.id).is_some_and(|it| it.declared.is_some()) {
            answered += weight;
        }
    }
    (all, answered)
}
