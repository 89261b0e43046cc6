//! The cells of one sheet with their values; formulas are not computed, their last results are taken.

use jiff::civil::Date;
use quick_xml::events::{BytesStart, Event};

use super::strings::{RichText, plain};
use super::xml::{Pull, attribute, words};
use super::{ReadError, serial};

/// More rows than this no table of this program has.
const ROWS_LIMIT: usize = 20_000;
/// Nor more cells.
const CELLS_LIMIT: usize = 400_000;
/// The last row and the last column that a sheet can have.
const LAST: (u32, u16) = (1_048_576, 16_384);

/// A sheet as far as it holds values.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkbookSheet {
    /// Its name.
    pub name: String,
    /// Its rows from the top; empty ones are left out.
    pub rows: Vec<WorkbookRow>,
}

/// A row of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkbookRow {
    /// Its number, counted from 1.
    pub number: u32,
    /// Its filled cells by column, counted from 1.
    pub cells: Vec<(u16, Value)>,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// A date.
    Date(Date),
    /// Yes or no.
    Yes(bool),
    /// A formula that failed: `#N/A`.
    Failed(String),
    /// A formula that nobody computed yet.
    NotComputed,
}

impl Value {
    /// The value as a person would type it; none where it is none.
    pub fn typed(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.trim().to_owned()),
            Self::Number(number) => Some(serial::digits(*number)),
            Self::Date(date) => Some(date.to_string()),
            Self::Yes(it) => Some(it.to_string()),
            Self::Failed(_) | Self::NotComputed => None,
        }
    }
}

/// The name of a cell, such as `B12`.
pub fn cell_name(column: u16, row: u32) -> String {
    let (mut letters, mut rest) = (Vec::new(), column);
    while 0 < rest {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("{letters}{row}")
}

/// What all sheets of a workbook share.
#[derive(Debug, Default)]
pub(super) struct Context {
    /// Days are counted from 1904.
    pub(super) is_1904: bool,
    /// For each style, whether it shows a date.
    pub(super) is_date: Vec<bool>,
    /// The texts.
    pub(super) strings: Vec<String>,
}

/// A cell that is being read.
#[derive(Debug, Default)]
struct Open {
    column: u16,
    kind: String,
    style: usize,
    value: String,
    inline: RichText,
    has_formula: bool,
    within: Within,
}

/// Which words of a cell are being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Within {
    #[default]
    Nothing,
    Value,
    Inline,
}

/// Reads a sheet.
pub(super) fn read(name: &str, text: &str, context: &Context) -> Result<WorkbookSheet, ReadError> {
    let mut reading = Reading { context, name, row: 0, column: 0, rows: Vec::new(), n_cells: 0 };
    let mut pull = Pull::new(text);
    let mut open: Option<Open> = None;
    while let Some(event) = pull.next()? {
        match &event {
            Event::Start(it) | Event::Empty(it) if it.local_name().as_ref() == "row" => {
                reading.begin_row(it)?;
            }
            Event::Start(it) if it.local_name().as_ref() == "c" => {
                open = Some(reading.begin_cell(it)?);
            }
            Event::Empty(it) if it.local_name().as_ref() == "c" => drop(reading.begin_cell(it)?),
            Event::End(it) if it.local_name().as_ref() == "c" => {
                if let Some(cell) = open.take() {
                    reading.end_cell(cell)?;
                }
            }
            Event::End(it) if it.local_name().as_ref() == "sheetData" => break,
            event => {
                if let Some(cell) = &mut open {
                    cell.take(event)?;
                }
            }
        }
    }
    let rows = reading.rows.into_iter().filter(|it| !it.cells.is_empty()).collect();
    Ok(WorkbookSheet { name: name.to_owned(), rows })
}

impl Open {
    fn take(&mut self, event: &Event<'_>) -> Result<(), ReadError> {
        match event {
            Event::Start(it) | Event::Empty(it) if it.local_name().as_ref() == "f" => {
                self.has_formula = true;
            }
            Event::Start(it) if it.local_name().as_ref() == "v" => self.within = Within::Value,
            Event::Start(it) if it.local_name().as_ref() == "is" => self.within = Within::Inline,
            Event::End(it) if matches!(it.local_name().as_ref(), "v" | "is") => {
                self.within = Within::Nothing;
            }
            event if self.within == Within::Value => words(event, &mut self.value)?,
            event if self.within == Within::Inline => self.inline.take(event)?,
            _ => {}
        }
        Ok(())
    }
}

struct Reading<'a> {
    context: &'a Context,
    name: &'a str,
    row: u32,
    column: u16,
    rows: Vec<WorkbookRow>,
    n_cells: usize,
}

impl Reading<'_> {
    fn begin_row(&mut self, it: &BytesStart<'_>) -> Result<(), ReadError> {
        let number = match attribute(it, "r")? {
            Some(text) => text.parse().ok(),
            None => Some(self.row + 1),
        };
        let number = number.filter(|it| self.row < *it && *it <= LAST.0);
        (self.row, self.column) = (number.ok_or_else(|| self.damaged("row"))?, 0);
        Ok(())
    }

    fn begin_cell(&mut self, it: &BytesStart<'_>) -> Result<Open, ReadError> {
        let column = match attribute(it, "r")? {
            Some(text) => place(&text).filter(|(_, row)| *row == self.row).map(|(it, _)| it),
            None => Some(self.column + 1),
        };
        let column = column.filter(|it| self.column < *it && *it <= LAST.1);
        self.column = column.ok_or_else(|| self.damaged("c"))?;
        let style = attribute(it, "s")?.map_or(Some(0), |it| it.parse().ok());
        Ok(Open {
            column: self.column,
            kind: attribute(it, "t")?.unwrap_or_default(),
            style: style.ok_or_else(|| self.damaged("s"))?,
            ..Open::default()
        })
    }

    fn end_cell(&mut self, mut cell: Open) -> Result<(), ReadError> {
        let column = cell.column;
        let Some(value) = self.value(&mut cell)? else { return Ok(()) };
        self.n_cells += 1;
        if self.rows.last().is_none_or(|it| it.number != self.row) {
            self.rows.push(WorkbookRow { number: self.row, cells: Vec::new() });
        }
        if ROWS_LIMIT < self.rows.len() || CELLS_LIMIT < self.n_cells {
            return Err(ReadError::TooLarge);
        }
        if let Some(row) = self.rows.last_mut() {
            row.cells.push((column, value));
        }
        Ok(())
    }

    fn value(&self, cell: &mut Open) -> Result<Option<Value>, ReadError> {
        let text = |text: String| (!text.trim().is_empty()).then_some(Value::Text(text));
        let value = cell.value.trim();
        Ok(match cell.kind.as_str() {
            "inlineStr" => text(cell.inline.finish()),
            _ if value.is_empty() => cell.has_formula.then_some(Value::NotComputed),
            "s" => {
                let shared =
                    value.parse::<usize>().ok().and_then(|it| self.context.strings.get(it));
                text(shared.ok_or_else(|| self.damaged("s"))?.clone())
            }
            "str" => text(plain(&cell.value)),
            "b" => Some(Value::Yes(value == "1" || value == "true")),
            "e" => Some(Value::Failed(value.to_owned())),
            "d" => Some(iso_date(value)),
            "" | "n" => Some(self.number(value, cell.style)?),
            _ => return Err(self.damaged("t")),
        })
    }

    fn number(&self, text: &str, style: usize) -> Result<Value, ReadError> {
        let number = text.parse::<f64>().ok().filter(|it| it.is_finite());
        let number = number.ok_or_else(|| self.damaged(text))?;
        let is_date = self.context.is_date.get(style).copied().unwrap_or(false);
        let day = is_date.then(|| serial::day(number, self.context.is_1904)).flatten();
        Ok(day.map_or(Value::Number(number), Value::Date))
    }

    fn damaged(&self, what: &str) -> ReadError {
        let place = cell_name(self.column.max(1), self.row.max(1));
        ReadError::Damaged(format!("{}!{place}: {:.40}", self.name, what))
    }
}

/// A date in words, such as `2026-11-22T00:00:00`.
fn iso_date(text: &str) -> Value {
    let day = text.split(['T', ' ']).next().unwrap_or(text);
    day.parse().map_or_else(|_| Value::Text(text.to_owned()), Value::Date)
}

/// Column and row that a name such as `B12` stands for.
fn place(name: &str) -> Option<(u16, u32)> {
    let at = name.find(|it: char| it.is_ascii_digit())?;
    let (letters, digits) = name.split_at(at);
    if letters.is_empty()
        || 3 < letters.len()
        || !letters.chars().all(|it| it.is_ascii_alphabetic())
    {
        return None;
    }
    let column = letters.bytes().fold(0_u16, |sum, letter| {
        sum.saturating_mul(26).saturating_add(u16::from(letter.to_ascii_uppercase() - b'A') + 1)
    });
    Some((column, digits.parse().ok()?))
}

#[cfg(test)]
mod tests;
