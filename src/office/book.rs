//! What a workbook says, as plain data: sheets of one table each, with lines above it.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::i18n::Language;

/// A whole workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// The title of the file.
    pub title: String,
    /// One sentence on what it is.
    pub subject: String,
    /// The institution.
    pub author: String,
    /// The language of the text, which also decides how dates are shown.
    pub language: Language,
    /// When it is made.
    pub created: Timestamp,
    /// The words "page … of …" with `{page}` and `{pages}` to be filled in.
    pub page_pattern: String,
    /// What stands at the foot of each printed page.
    pub foot: String,
    /// Its sheets, the first one open.
    pub sheets: Vec<Sheet>,
}

/// A sheet: lines, then one table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name, also printed above each page.
    pub name: String,
    /// What stands above the table; without it the head of the table stays in view and rows can be filtered.
    pub above: Vec<Line>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, with a cell for each column.
    pub rows: Vec<Vec<Cell>>,
    /// How many of the columns are printed; none: all.
    pub n_printed: Option<usize>,
    /// Whether all of it is printed on one page, so that no head stands apart from its table.
    pub is_one_page: bool,
    /// How many empty rows below are made ready to be filled in.
    pub n_empty: usize,
}

/// A line above a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// The title.
    Title(String),
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A name and its value.
    Fact(String, Cell),
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The words of its head.
    pub head: String,
    /// The most characters that stand side by side.
    pub widest: usize,
    /// How it is filled in, where it is.
    pub entry: Option<Entry>,
}

/// How the cells of a column are filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// With words, kept as typed.
    Words,
    /// With a date.
    Date,
    /// With one of these, or with words that the list does not hold; what they mean, in words.
    Choice {
        /// What is offered.
        choices: Vec<String>,
        /// What each means: for rows in general, then for rows of a kind of their own.
        meanings: Vec<String>,
        /// The rows whose meaning is not the first one.
        others: Vec<(usize, usize)>,
    },
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words, never a formula.
    Text(String),
    /// Words with a ground of their colour.
    Tinted(String, Tint),
    /// A number with two decimals.
    Number(f64),
    /// A whole number.
    Whole(u64),
    /// A share of one, shown as percent.
    Share(f64),
    /// An amount in euro cents, shown in euros.
    Euros(u64),
    /// A date.
    Date(Date),
    /// Words that lead to an address.
    Link(String, String),
}

/// The ground of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tint {
    /// As it should be.
    Calm,
    /// To be looked at.
    Careful,
    /// To be acted on.
    Alarm,
}

impl Column {
    /// A column to read, with at most so many characters side by side.
    pub fn new(head: impl Into<String>, widest: usize) -> Self {
        Self { head: head.into(), widest, entry: None }
    }

    /// The same to fill in.
    #[must_use]
    pub fn filled_in(self, entry: Entry) -> Self {
        Self { entry: Some(entry), ..self }
    }
}

impl Cell {
    /// Words; nothing where there are none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.trim().is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// What is there, else nothing.
    pub fn given<T>(value: Option<T>, cell: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Empty, cell)
    }
}
