//! A CSV table as spreadsheets write it: a comma, a semicolon or a tab, with or without a byte-order mark.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::problem::{SheetProblem, SheetProblemKind};

/// A table with named columns.
pub(super) struct Table {
    /// The rows that hold anything.
    pub(super) rows: Vec<Row>,
}

/// One row.
pub(super) struct Row {
    /// The line of the file it begins at.
    pub(super) line: u64,
    cells: BTreeMap<&'static str, String>,
}

impl Table {
    /// Reads a table whose header may hold `columns` in any order and must hold `needed`.
    pub(super) fn read(
        bytes: &[u8],
        columns: &[&'static str],
        needed: &[&'static str],
    ) -> Result<Self, Vec<SheetProblem>> {
        let whole = |kind| vec![SheetProblem { line: None, column: None, kind }];
        let Ok(text) = std::str::from_utf8(bytes) else {
            return Err(whole(SheetProblemKind::NotUtf8));
        };
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let Some(first) = text.lines().next().filter(|line| !line.trim().is_empty()) else {
            return Err(whole(SheetProblemKind::Empty));
        };
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter(first))
            .has_headers(true)
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let mut problems = Vec::new();
        let header = reader.headers().cloned().unwrap_or_default();
        let names = names(&header, columns, needed, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut rows = Vec::new();
        for record in reader.records() {
            match record {
                Ok(record) => rows.extend(row(&record, &names, &mut problems)),
                Err(error) => {
                    let line = error.position().map(csv::Position::line);
                    let kind = SheetProblemKind::NotCsv(error.to_string());
                    problems.push(SheetProblem { line, column: None, kind });
                }
            }
        }
        if problems.is_empty() { Ok(Self { rows }) } else { Err(problems) }
    }
}

/// The sign that stands most often in the header.
fn delimiter(header: &str) -> u8 {
    let count = |sign: u8| header.bytes().filter(|it| *it == sign).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// The known name of each column; columns without a name are passed over.
fn names(
    header: &csv::StringRecord,
    columns: &[&'static str],
    needed: &[&'static str],
    problems: &mut Vec<SheetProblem>,
) -> Vec<Option<&'static str>> {
    let mut names: Vec<Option<&'static str>> = Vec::new();
    let mut note = |kind| problems.push(SheetProblem { line: Some(1), column: None, kind });
    for text in header {
        let name = columns.iter().find(|it| it.eq_ignore_ascii_case(text)).copied();
        match name {
            Some(name) if names.contains(&Some(name)) => {
                note(SheetProblemKind::DoubleColumn(name.to_owned()));
            }
            None if !text.is_empty() => note(SheetProblemKind::UnknownColumn(text.to_owned())),
            _ => {}
        }
        names.push(name);
    }
    for name in needed.iter().filter(|name| !names.contains(&Some(**name))) {
        note(SheetProblemKind::MissingColumn(name));
    }
    names
}

/// The filled cells of a record; none where all are empty.
fn row(
    record: &csv::StringRecord,
    names: &[Option<&'static str>],
    problems: &mut Vec<SheetProblem>,
) -> Option<Row> {
    let line = record.position().map_or(0, csv::Position::line);
    let mut cells = BTreeMap::new();
    for (idx, text) in record.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        match names.get(idx) {
            Some(Some(name)) => {
                cells.insert(*name, text.to_owned());
            }
            Some(None) => {}
            None => {
                let kind = SheetProblemKind::NotCsv(format!("{} > {}", record.len(), names.len()));
                problems.push(SheetProblem { line: Some(line), column: None, kind });
                return None;
            }
        }
    }
    (!cells.is_empty()).then_some(Row { line, cells })
}

/// Reads the cells of one row and notes what is wrong in them.
pub(super) struct Cells<'a> {
    row: &'a Row,
    problems: &'a mut Vec<SheetProblem>,
}

impl<'a> Cells<'a> {
    /// The cells of a row.
    pub(super) fn new(row: &'a Row, problems: &'a mut Vec<SheetProblem>) -> Self {
        Self { row, problems }
    }

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
        self.problems.push(SheetProblem { line: Some(self.row.line), column: Some(column), kind });
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
        let date = text.parse().ok();
        if date.is_none() {
            self.note(column, SheetProblemKind::BadDate(text.to_owned()));
        }
        date
    }
}
