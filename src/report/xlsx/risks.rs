//! The risks, greatest net first, with their ratings and signed acceptances; the columns are those that are taken back.

use crate::domain::RiskBand;
use crate::office::{Cell, Column, Sheet, Tint};
use crate::report::{PlanRisk, RiskJson};

use super::{Cx, column};

/// The columns with their greatest width.
const COLUMNS: [(&str, usize); 15] = [
    ("number", 7),
    ("checklist", 26),
    ("risk_text", 56),
    ("likelihood", 12),
    ("impact", 12),
    ("gross", 12),
    ("net", 12),
    ("band", 14),
    ("net_target", 12),
    ("adequate", 16),
    ("reason", 28),
    ("accepted_by", 20),
    ("accepted_reason", 28),
    ("accepted_until", 13),
    ("risk", 10),
];

/// The sheet.
pub(super) fn sheet(cx: &Cx<'_>) -> Sheet {
    let columns: Vec<Column> =
        COLUMNS.into_iter().map(|(name, widest)| column(cx, name, widest)).collect();
    let row = |(idx, score): (usize, &RiskJson)| {
        let risk = cx.risk(&score.id);
        COLUMNS.into_iter().map(|(name, _)| cell(cx, idx, (score, risk), name)).collect()
    };
    Sheet {
        name: cx.tr.office_sheet_risks(),
        rows: cx.risk_scores().iter().enumerate().map(row).collect(),
        columns,
        ..Sheet::default()
    }
}

fn cell(
    cx: &Cx<'_>,
    idx: usize,
    (score, risk): (&RiskJson, Option<&PlanRisk>),
    column: &str,
) -> Cell {
    let acceptance = risk.and_then(|it| it.acceptance.as_ref());
    match column {
        "number" => Cell::Whole(idx as u64 + 1),
        "risk" => Cell::text(score.id.as_str()),
        "checklist" => Cell::text(cx.title(&score.checklist)),
        "risk_text" => Cell::text(cx.risk_text(&score.id)),
        "likelihood" => Cell::Whole(score.likelihood.get().into()),
        "impact" => Cell::Whole(score.impact.get().into()),
        "gross" => Cell::Whole(score.gross.into()),
        "net" => Cell::Number(score.net),
        "band" => Cell::Tinted(cx.tr.risk_band(score.band), tint(score.band)),
        "net_target" => Cell::Number(score.target),
        "adequate" => Cell::text(cx.adequacy(score)),
        "reason" => Cell::given(risk.and_then(|it| it.reason.as_deref()), Cell::text),
        "accepted_by" => Cell::given(acceptance, |it| Cell::text(it.by.as_str())),
        "accepted_reason" => Cell::given(acceptance, |it| Cell::text(it.reason.as_str())),
        "accepted_until" => Cell::given(acceptance, |it| Cell::Date(it.until)),
        _ => Cell::Empty,
    }
}

fn tint(band: RiskBand) -> Tint {
    match band {
        RiskBand::Tolerable => Tint::Calm,
        RiskBand::Significant => Tint::Careful,
        RiskBand::Critical => Tint::Alarm,
    }
}
