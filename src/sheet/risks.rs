//! `risks.csv`: own ratings of risks, and signed acceptances; an empty likelihood keeps the default.

use crate::domain::{
    Acceptance, Assessment, Change, Instrument, Rating, Reason, Risk, RiskDegree, RiskId,
};

use super::Read;
use super::problem::SheetProblemKind;
use super::table::{Cells, Table};

/// The columns.
pub const RISK_COLUMNS: [&str; 7] =
    ["risk", "likelihood", "impact", "reason", "accepted_by", "accepted_reason", "accepted_until"];

/// Takes a table of risks.
pub fn read_risks(bytes: &[u8], instrument: &Instrument, assessment: &Assessment) -> Read {
    let mut table = Table::read(bytes, &RISK_COLUMNS, &["risk"])?;
    let (mut problems, mut changes) = (std::mem::take(&mut table.problems), Vec::new());
    let mut seen = Vec::new();
    for row in &table.rows {
        let mut cells = table.cells(row, &mut problems);
        let Some(text) = cells.needed("risk") else { continue };
        let Some((_, risk)) = RiskId::parse(text).ok().and_then(|id| instrument.risk(&id)) else {
            cells.note("risk", SheetProblemKind::UnknownRisk(text.to_owned()));
            continue;
        };
        if seen.contains(&&risk.id) {
            cells.note("risk", SheetProblemKind::Double(text.to_owned()));
        }
        seen.push(&risk.id);
        let rating = rating(&mut cells, risk);
        if rating.is_some() && assessment.ratings.get(&risk.id) != rating.as_ref() {
            changes.push(Change::SetRating(risk.id.clone(), rating));
        }
        let acceptance = acceptance(&mut cells);
        if acceptance.is_some() && assessment.acceptances.get(&risk.id) != acceptance.as_ref() {
            changes.push(Change::SetAcceptance(risk.id.clone(), acceptance));
        }
    }
    if problems.is_empty() { Ok(changes) } else { Err(problems) }
}

fn rating(cells: &mut Cells<'_>, risk: &Risk) -> Option<Rating> {
    if !cells.has_any(&["likelihood", "impact"]) {
        return None;
    }
    let n_before = cells.n_problems();
    let mut degree = |column, default| {
        cells.scale(column, (1, 4), |it| RiskDegree::new(it).ok()).unwrap_or(default)
    };
    let (likelihood, impact) =
        (degree("likelihood", risk.likelihood), degree("impact", risk.impact));
    if n_before < cells.n_problems() || (likelihood, impact) == (risk.likelihood, risk.impact) {
        return None;
    }
    let Some(reason) = cells.owned("reason") else {
        cells.note("reason", SheetProblemKind::NoRatingReason);
        return None;
    };
    Some(Rating { likelihood, impact, reason })
}

fn acceptance(cells: &mut Cells<'_>) -> Option<Acceptance> {
    if !cells.has_any(&["accepted_by", "accepted_reason", "accepted_until"]) {
        return None;
    }
    let (by, reason) = (cells.owned("accepted_by"), cells.text("accepted_reason"));
    let (Some(by), Some(reason), Some(_)) = (by, reason, cells.text("accepted_until")) else {
        cells.note("accepted_by", SheetProblemKind::HalfAcceptance);
        return None;
    };
    let until = cells.date("accepted_until");
    match Reason::parse(reason) {
        Ok(reason) => Some(Acceptance { by, reason, until: until? }),
        Err(error) => {
            cells.note("accepted_reason", SheetProblemKind::ShortReason(error.found));
            None
        }
    }
}
