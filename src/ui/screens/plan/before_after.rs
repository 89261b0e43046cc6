//! What the plan changes: each risk that is above tolerable now, and where it stands once the plan is done.

use eframe::egui::Ui;

use crate::domain::RiskBand;
use crate::report::words::risk_number;
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::risks::accepted;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::table::{Column, Rows, table_ui};
use crate::ui::widgets::{band, text};

/// The width of a column of a number and its band.
const RISK: f32 = 170.0;

/// Draws the table where the plan has actions.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    if open.assessment().actions.is_empty() {
        return;
    }
    text::heading_ui(ui, &cx.tr.plan_window_before_after());
    text::note_ui(ui, cx.tokens, &cx.tr.plan_window_before_after_about());
    ui.add_space(space::XS);
    let columns = [
        Column::words(cx.tr.plan_window_column_risk()),
        Column::side(cx.tr.plan_window_column_now(), RISK),
        Column::side(cx.tr.plan_window_column_after(), RISK),
    ];
    let shown: Vec<_> = open
        .card
        .risks
        .iter()
        .enumerate()
        .filter(|(_, it)| it.band != RiskBand::Tolerable || 0.005 <= it.net - it.target)
        .collect();
    let level = |value: f64, band: RiskBand| {
        format!("{} {} · {}", band::mark(band), cx.tr.risk_band(band), risk_number(cx.tr, value))
    };
    let rows: Vec<Vec<String>> = shown
        .iter()
        .map(|(idx, it)| {
            let accepted = accepted(cx, &it.id).map(|it| format!(" · {it}"));
            vec![
                format!("{}  {}{}", idx + 1, cx.risk_text(&it.id), accepted.unwrap_or_default()),
                level(it.net, it.band),
                level(it.target, it.target_band),
            ]
        })
        .collect();
    if let Some((_, risk)) =
        table_ui(ui, cx.tokens, &columns, &rows, Rows::Lead).and_then(|idx| shown.get(idx))
    {
        asks.show(Place::Risk(risk.id.clone()));
    }
}
