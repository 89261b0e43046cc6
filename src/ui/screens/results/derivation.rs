//! Where a number comes from: the formula in words and every part of it, down to the answers.

mod certainty;
mod checklist;
mod level;
mod weights;

use eframe::egui::{Frame, Margin, Response, Ui};

use super::Number;
use crate::scoring::constants::INDEX_FLOOR;
use crate::scoring::{ChecklistScore, Scorecard, round4};
use crate::ui::asks::Asks;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::table::{Column, Rows, table_ui};
use crate::ui::widgets::text;

/// So many decimals, as in the data, so that a number can be reckoned again from those beside it.
const EXACT: usize = 4;
/// The width of a column of numbers.
const NUMBER: f32 = 96.0;

/// Draws the derivation of a number; gives the number that a row of it leads to.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    number: &Number,
    asks: &mut Asks,
) -> (Response, Option<Number>) {
    let card = open.full_card();
    let frame = Frame::new().fill(cx.tokens.panel).inner_margin(Margin::same(16));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::S;
        match number {
            Number::Level => level::ui(ui, cx, open, asks),
            Number::Index => index_ui(ui, cx, card),
            Number::Coverage => weights::coverage_ui(ui, cx, open, card),
            Number::Evidence => weights::evidence_ui(ui, cx, open, card),
            Number::ClaimGap => weights::claim_gap_ui(ui, cx, open, card),
            Number::Robustness => {
                certainty::robustness_ui(ui, cx, card, asks);
                None
            }
            Number::Akl => certainty::akl_ui(ui, cx, card),
            Number::Checklist(id) => {
                checklist::ui(ui, cx, open, card, id, asks);
                None
            }
        }
    });
    (shown.response, shown.inner)
}

fn index_ui(ui: &mut Ui, cx: &ViewCx<'_>, card: &Scorecard) -> Option<Number> {
    text::read_ui(ui, &cx.tr.results_window_index_how());
    let columns = [
        Column::words(cx.tr.results_window_column_checklist()),
        Column::number(cx.tr.results_window_column_risk_weight(), NUMBER + 20.0),
        Column::number(cx.tr.results_window_column_supported(), NUMBER),
    ];
    let row = |it: &ChecklistScore| {
        let title = cx.checklist_title(&it.id).to_owned();
        vec![title, cx.tr.decimal(it.weight, EXACT), cx.tr.decimal(it.low, EXACT)]
    };
    let other = rows_ui(ui, cx, &columns, card, row);
    if let (Some(low), Some(arithmetic)) = (card.index.low, card.index.arithmetic) {
        let exact = |it: f64| cx.tr.decimal(it, EXACT);
        let lost = round4(arithmetic) - round4(low);
        let line = if lost < 0.000_05 {
            cx.tr.results_window_index_line_even(exact(low))
        } else {
            cx.tr.results_window_index_line(exact(arithmetic), exact(lost), exact(low))
        };
        text::read_ui(ui, &line);
        text::read_note_ui(ui, cx.tokens, &calculation(cx, card, low));
    }
    other
}

/// The index reckoned from the rows above it.
fn calculation(cx: &ViewCx<'_>, card: &Scorecard, low: f64) -> String {
    let weights: f64 = card.checklists.iter().map(|it| it.weight).sum();
    let log = |it: &ChecklistScore| libm::log(INDEX_FLOOR + (100.0 - INDEX_FLOOR) * it.low);
    let logs: f64 = card.checklists.iter().map(|it| it.weight * log(it)).sum();
    let exact = |it: f64| cx.tr.decimal(it, EXACT);
    cx.tr.results_window_index_calculation(exact(low), exact(logs), exact(weights))
}

/// One row a checklist; a click opens the checklist down to its answers.
fn rows_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    columns: &[Column],
    card: &Scorecard,
    row: impl Fn(&ChecklistScore) -> Vec<String>,
) -> Option<Number> {
    let rows: Vec<Vec<String>> = card.checklists.iter().map(row).collect();
    let clicked = table_ui(ui, cx.tokens, columns, &rows, Rows::Lead)?;
    card.checklists.get(clicked).map(|it| Number::Checklist(it.id.clone()))
}
