//! A table in a workbook: the first sheet that has the columns, below whatever stands above their heads.

use std::collections::BTreeMap;

use crate::office::{Value, Workbook, WorkbookSheet, named};
use crate::sheet::problem::{Place, SheetProblem, SheetProblemKind};

use super::{Header, Origin, Row, Table};

/// The heads stand among so many first rows.
const HEAD_WITHIN: usize = 20;
/// More columns than this no table has; what stands further right is passed over.
const N_COLUMNS: u16 = 100;

/// Columns that only the workbook of a plan has.
const OF_PLANS: [&str; 3] = ["priority", "lowers", "net_target"];
/// The sheets that are looked through for them.
const N_SHEETS: usize = 10;

/// Reads it.
pub(super) fn read(
    bytes: &[u8],
    columns: &[&'static str],
    needed: &[&'static str],
) -> Result<Table, Vec<SheetProblem>> {
    let whole =
        |error| vec![SheetProblem { place: Place::File, kind: SheetProblemKind::Workbook(error) }];
    let mut workbook = Workbook::open(bytes).map_err(whole)?;
    let mut nearest: Option<(usize, Vec<SheetProblem>)> = None;
    for idx in 0..workbook.n_sheets() {
        let Some(sheet) = workbook.sheet(idx) else { break };
        let sheet = sheet.map_err(whole)?;
        for at in 0..sheet.rows.len().min(HEAD_WITHIN) {
            let mut problems = Vec::new();
            let header = header(&sheet, at, columns, needed, &mut problems);
            let n_missing = problems.iter().filter(|it| is_missing(it)).count();
            if n_missing == 0 {
                return if problems.is_empty() {
                    Ok(table(&sheet, at, &header))
                } else {
                    Err(plan_for_form(&mut workbook, needed).unwrap_or(problems))
                };
            }
            let has_any = header.names.iter().any(Option::is_some);
            if has_any && nearest.as_ref().is_none_or(|(n, _)| n_missing < *n) {
                nearest = Some((n_missing, problems));
            }
        }
    }
    if let Some(problems) = plan_for_form(&mut workbook, needed) {
        return Err(problems);
    }
    // Where no head is known at all, other words than the missing columns would mislead.
    Err(nearest.map_or_else(
        || {
            vec![SheetProblem {
                place: Place::File,
                kind: SheetProblemKind::NoTable(needed.to_vec()),
            }]
        },
        |(_, problems)| problems,
    ))
}

/// The one thing to say where answers are wanted and the workbook is that of a plan: its words above columns would mislead.
fn plan_for_form(
    workbook: &mut Workbook<'_>,
    needed: &[&'static str],
) -> Option<Vec<SheetProblem>> {
    let is_head = |value: &Value| {
        value.typed().is_some_and(|it| named(&it).iter().any(|it| OF_PLANS.contains(it)))
    };
    let mut has_head = |idx| {
        let rows = workbook.sheet(idx).and_then(Result::ok).map(|it| it.rows);
        let rows = rows.unwrap_or_default();
        rows.iter().take(HEAD_WITHIN).any(|row| row.cells.iter().any(|(_, it)| is_head(it)))
    };
    let is_plan = needed.contains(&"answer") && (0..N_SHEETS).any(&mut has_head);
    is_plan.then(|| vec![SheetProblem { place: Place::File, kind: SheetProblemKind::PlanForForm }])
}

fn is_missing(problem: &SheetProblem) -> bool {
    matches!(problem.kind, SheetProblemKind::MissingColumn(_))
}

fn header(
    sheet: &WorkbookSheet,
    at: usize,
    columns: &[&'static str],
    needed: &[&'static str],
    problems: &mut Vec<SheetProblem>,
) -> Header {
    let mut words = Vec::new();
    let Some(row) = sheet.rows.get(at) else { return Header { names: Vec::new() } };
    for (column, value) in row.cells.iter().filter(|(it, _)| *it <= N_COLUMNS) {
        words.resize(usize::from(*column - 1), String::new());
        words.push(value.typed().unwrap_or_default());
    }
    Header::read(&words, columns, needed, &mut |idx, kind| {
        let column = u16::try_from(idx + 1).unwrap_or(u16::MAX);
        let place = if matches!(kind, SheetProblemKind::MissingColumn(_)) {
            Place::Sheet(sheet.name.clone())
        } else {
            Place::cell(&sheet.name, column, row.number.into())
        };
        problems.push(SheetProblem { place, kind });
    })
}

/// The rows below the head.
fn table(sheet: &WorkbookSheet, head: usize, header: &Header) -> Table {
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    for row in sheet.rows.iter().skip(head + 1) {
        let mut cells = BTreeMap::new();
        let n_before = problems.len();
        for (column, value) in &row.cells {
            let name = header.names.get(usize::from(*column) - 1).copied().flatten();
            let Some(name) = name else { continue };
            let kind = match value {
                Value::Failed(what) => SheetProblemKind::FailedFormula(what.clone()),
                Value::NotComputed => SheetProblemKind::NotComputed,
                value => {
                    cells.extend(value.typed().map(|it| (name, it)));
                    continue;
                }
            };
            let place = Place::cell(&sheet.name, *column, row.number.into());
            problems.push(SheetProblem { place, kind });
        }
        // A row with a cell that says nothing would seem to lack what it has.
        if n_before == problems.len() && !cells.is_empty() {
            rows.push(Row { number: row.number.into(), cells });
        }
    }
    let columns = (1..).zip(&header.names).filter_map(|(at, name)| Some(((*name)?, at))).collect();
    Table { rows, problems, origin: Origin::Sheet { name: sheet.name.clone(), columns } }
}
