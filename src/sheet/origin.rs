//! Where filled questions come from: which assessment, when they were written out, and who filled them in.

use crate::domain::day_of;
use crate::i18n::Tr;
use crate::office::{Cell, Line, Workbook, WorkbookRow, is_workbook, languages};

use super::form::FormInput;

/// What a workbook of questions says of itself; of a table of text nothing is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormOrigin {
    /// The institution's name.
    pub institution: String,
    /// The day it was written out, in words.
    pub written: String,
    /// The fingerprint of the assessment on that day.
    pub head: String,
    /// The post of whoever filled it in.
    pub post: String,
}

/// The names of the facts, in the order of the fields.
fn names(tr: &Tr) -> [String; 4] {
    [
        tr.office_help_institution(),
        tr.office_help_written(),
        tr.office_help_head(),
        tr.office_help_post(),
    ]
}

/// The facts as lines above the help.
pub(super) fn lines(input: &FormInput<'_>) -> Vec<Line> {
    let tr = input.tr;
    let written = tr.date(day_of(input.at));
    let name = input.assessment.institution.name.trim().to_owned();
    let facts = [name, written, input.head.to_owned(), String::new()];
    let value = |it: String| if it.is_empty() { Cell::Empty } else { Cell::text(it) };
    let facts = names(tr).into_iter().zip(facts);
    facts.map(|(name, it)| Line::Fact(name, value(it))).collect()
}

/// What filled questions say of themselves.
pub fn read_origin(bytes: &[u8]) -> FormOrigin {
    let mut facts: [String; 4] = Default::default();
    let mut workbook = is_workbook(bytes).then(|| Workbook::open(bytes).ok()).flatten();
    let n_sheets = workbook.as_ref().map_or(0, Workbook::n_sheets);
    for idx in 0..n_sheets {
        let Some(Ok(sheet)) = workbook.as_mut().and_then(|it| it.sheet(idx)) else { continue };
        for row in &sheet.rows {
            let Some((which, value)) = fact(row) else { continue };
            if let Some(fact) = facts.get_mut(which).filter(|it| it.is_empty()) {
                *fact = value;
            }
        }
    }
    let [institution, written, head, post] = facts;
    FormOrigin { institution, written, head, post }
}

/// Which fact a row tells, and the fact.
fn fact(row: &WorkbookRow) -> Option<(usize, String)> {
    let [(1, name), (2, value), ..] = &row.cells[..] else { return None };
    let name = name.typed()?;
    let which = languages().iter().find_map(|tr| names(tr).iter().position(|it| *it == name));
    Some((which?, value.typed()?))
}
