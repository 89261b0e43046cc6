//! How far the result depends on conventions, and how the indicative crosswalk is made.

use eframe::egui::Ui;

use super::super::Number;
use super::{EXACT, NUMBER, rows_ui};
use crate::report::words::{difference, way_without};
use crate::scoring::{ChecklistScore, Scorecard};
use crate::ui::asks::{Asks, Place};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::table::{Column, Rows, table_ui};
use crate::ui::widgets::text;

/// What was varied, how often the five greatest risks stay so, and what one checklist does.
pub(super) fn robustness_ui(ui: &mut Ui, cx: &ViewCx<'_>, card: &Scorecard, asks: &mut Asks) {
    let Some(robustness) = &card.robustness else { return };
    text::read_ui(ui, &cx.tr.results_window_robustness_how());
    if let Some(it) = &robustness.leave_one_out {
        let title = cx.checklist_title(&it.checklist);
        let delta = difference(cx.tr, it.delta);
        let part = card.checklists.iter().find(|part| part.id == it.checklist);
        let low = part.map_or(0.0, |it| it.low);
        let way = way_without(low, card.index.low.unwrap_or_default());
        text::read_ui(ui, &cx.tr.results_window_leave_one_out(delta, title, way));
    }
    let columns = [
        Column::words(cx.tr.results_window_column_risk()),
        Column::number(cx.tr.results_window_column_stays(), NUMBER + 40.0),
    ];
    let ranks = &robustness.rank_stability;
    let rows: Vec<Vec<String>> = ranks
        .iter()
        .map(|it| vec![cx.risk_text(&it.risk).to_owned(), cx.tr.percent(it.share)])
        .collect();
    if let Some(rank) =
        table_ui(ui, cx.tokens, &columns, &rows, Rows::Lead).and_then(|idx| ranks.get(idx))
    {
        asks.show(Place::Risk(rank.risk.clone()));
    }
}

/// The crosswalk, checklist by checklist.
pub(super) fn akl_ui(ui: &mut Ui, cx: &ViewCx<'_>, card: &Scorecard) -> Option<Number> {
    text::read_ui(ui, &cx.tr.results_window_akl_how());
    let columns = [
        Column::words(cx.tr.results_window_column_checklist()),
        Column::number(cx.tr.results_window_column_mean(), NUMBER),
    ];
    let exact = |it: f64| cx.tr.decimal(it, EXACT);
    let row = |it: &ChecklistScore| vec![cx.checklist_title(&it.id).to_owned(), exact(it.akl)];
    let other = rows_ui(ui, cx, &columns, card, row);
    if let Some(akl) = &card.akl {
        let sum = card.checklists.iter().map(|it| exact(it.akl)).collect::<Vec<_>>().join(" + ");
        let line =
            cx.tr.results_window_akl_line(card.checklists.len().to_string(), sum, exact(akl.value));
        text::read_ui(ui, &line);
    }
    other
}
