//! A table with named columns, from a CSV file or from a sheet of a workbook.

mod csv;
mod workbook;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::domain::{ChecklistId, parse_day};
use crate::i18n::Tr;
use crate::office::{head, is_workbook, languages, named};

use super::problem::{Place, SheetProblem, SheetProblemKind};

/// A table with named columns.
pub(super) struct Table {
    /// The rows that hold anything.
    pub(super) rows: Vec<Row>,
    /// What is wrong with other rows, which are left out.
    pub(super) problems: Vec<SheetProblem>,
    origin: Origin,
}

/// Where a table stands.
enum Origin {
    /// In a file of text, with what it calls each column.
    Text { heads: BTreeMap<&'static str, String> },
    /// In a sheet, with the number of each column.
    Sheet { name: String, columns: BTreeMap<&'static str, u16> },
}

/// One row.
pub(super) struct Row {
    /// Its place among the rows, counted from 1 as a spreadsheet counts.
    number: u64,
    cells: BTreeMap<&'static str, String>,
}

impl Table {
    /// Reads a table whose header may hold `columns` in any order and must hold `needed`; a workbook is told by how it
    /// begins, whatever the file is called.
    pub(super) fn read(
        bytes: &[u8],
        columns: &[&'static str],
        needed: &[&'static str],
    ) -> Result<Self, Vec<SheetProblem>> {
        if is_workbook(bytes) {
            workbook::read(bytes, columns, needed)
        } else {
            csv::read(bytes, columns, needed)
        }
    }

    /// The cells of one of its rows.
    pub(super) fn cells<'a>(
        &'a self,
        row: &'a Row,
        problems: &'a mut Vec<SheetProblem>,
    ) -> Cells<'a> {
        Cells { row, origin: &self.origin, problems }
    }
}

/// The known names of columns; columns that only help the reader, and those without a name, are passed over.
struct Header {
    /// The name of each column of the table.
    names: Vec<Option<&'static str>>,
}

impl Header {
    /// What the words of a header name, with a problem for each that nobody knows.
    fn read(
        words: &[String],
        columns: &[&'static str],
        needed: &[&'static str],
        note: &mut dyn FnMut(usize, SheetProblemKind),
    ) -> Self {
        let mut names: Vec<Option<&'static str>> = Vec::new();
        for (idx, text) in words.iter().enumerate() {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let known = named(&text);
            let name = columns.iter().find(|it| it.eq_ignore_ascii_case(&text));
            let name = name.or_else(|| columns.iter().find(|it| known.contains(it))).copied();
            match name {
                Some(name) if names.contains(&Some(name)) => {
                    note(idx, SheetProblemKind::DoubleColumn(text));
                }
                None if !text.is_empty() && known.is_empty() => {
                    note(idx, SheetProblemKind::UnknownColumn(text));
                }
                _ => {}
            }
            names.push(name);
        }
        for name in needed.iter().filter(|name| !names.contains(&Some(**name))) {
            note(0, SheetProblemKind::MissingColumn(name));
        }
        Self { names }
    }

    /// What a file calls each of the columns that a table may have: by its own words, else as the language of its other columns would.
    fn heads(&self, words: &[String], columns: &[&'static str]) -> BTreeMap<&'static str, String> {
        let spaced = |it: &str| it.split_whitespace().collect::<Vec<_>>().join(" ");
        let known = self.names.iter().zip(words);
        let own: BTreeMap<_, _> =
            known.filter_map(|(name, it)| Some(((*name)?, spaced(it)))).collect();
        let speaks = |tr: &&Tr| own.iter().any(|(name, it)| spaced(&head(tr, name)) == *it);
        let language = languages().iter().find(speaks);
        let other =
            |name: &'static str| language.map_or_else(|| name.to_owned(), |tr| head(tr, name));
        let called = |name: &'static str| own.get(name).cloned().unwrap_or_else(|| other(name));
        columns.iter().map(|name| (*name, called(name))).collect()
    }
}

/// The columns that say what a row is about.
const KEYS: [&str; 3] = ["question", "id", "risk"];

/// Reads the cells of one row and notes what is wrong in them.
pub(super) struct Cells<'a> {
    row: &'a Row,
    origin: &'a Origin,
    problems: &'a mut Vec<SheetProblem>,
}

impl<'a> Cells<'a> {
    /// How many problems were noted so far.
    pub(super) fn n_problems(&self) -> usize {
        self.problems.len()
    }

    /// A filled cell.
    pub(super) fn text(&self, column: &'static str) -> Option<&'a str> {
        self.row.cells.get(column).map(String::as_str)
    }

    /// A filled cell as an owned text.
    pub(super) fn owned(&self, column: &'static str) -> Option<String> {
        self.text(column).map(str::to_owned)
    }

    /// Whether any of these cells is filled.
    pub(super) fn has_any(&self, columns: &[&'static str]) -> bool {
        columns.iter().any(|it| self.text(it).is_some())
    }

    /// Notes a problem of a cell.
    pub(super) fn note(&mut self, column: &'static str, kind: SheetProblemKind) {
        let place = match self.origin {
            Origin::Text { heads } => Place::Column {
                row: self.row.number,
                column: heads.get(column).map_or(column, String::as_str).to_owned(),
                id: KEYS.iter().filter(|it| **it != column).find_map(|it| self.owned(it)),
            },
            Origin::Sheet { name, columns } => {
                let first = || self.row.cells.keys().find_map(|it| columns.get(it));
                let idx = columns.get(column).or_else(first).copied().unwrap_or(1);
                Place::cell(name, idx, self.row.number)
            }
        };
        self.problems.push(SheetProblem { place, kind });
    }

    /// Notes that the row is of a checklist that is not assessed: one problem for all its rows.
    pub(super) fn note_left_out(&mut self, checklist: &ChecklistId) {
        let kind = SheetProblemKind::ChecklistOutOfScope(checklist.clone());
        let number = self.row.number;
        let known = self.problems.iter_mut().find(|it| it.kind == kind);
        if let Some(SheetProblem { place: Place::Rows { rows, .. }, .. }) = known {
            rows.push(number);
            return;
        }
        let sheet = match self.origin {
            Origin::Text { .. } => None,
            Origin::Sheet { name, .. } => Some(name.clone()),
        };
        let place = Place::Rows { sheet, rows: vec![number] };
        self.problems.push(SheetProblem { place, kind });
    }

    /// A filled cell, or a problem.
    pub(super) fn needed(&mut self, column: &'static str) -> Option<&'a str> {
        let text = self.text(column);
        if text.is_none() {
            self.note(column, SheetProblemKind::NeedsText);
        }
        text
    }

    /// A small number of a scale; a problem where it is outside.
    pub(super) fn scale<T>(
        &mut self,
        column: &'static str,
        (low, high): (u8, u8),
        make: impl Fn(u8) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(column)?;
        let value = text.parse().ok().and_then(make);
        if value.is_none() {
            self.note(column, SheetProblemKind::OutOfRange(text.to_owned(), low, high));
        }
        value
    }

    /// A date; a problem where it is none.
    pub(super) fn date(&mut self, column: &'static str) -> Option<Date> {
        let text = self.text(column)?;
        let date = parse_day(text);
        if date.is_none() {
            self.note(column, SheetProblemKind::BadDate(text.to_owned()));
        }
        date
    }
}
