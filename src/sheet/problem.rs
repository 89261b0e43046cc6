//! What is wrong in a table: the row and the column, or the sheet and the cell, and what to do.

use crate::content::installed;
use crate::domain::{ActionStatus, ChecklistId, Reason};
use crate::i18n::Tr;
use crate::office::{ReadError, cell_name, head};

/// One problem of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetProblem {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub kind: SheetProblemKind,
}

/// Where something is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In the file as a whole.
    File,
    /// In a row of a file of text, counted from 1 as a spreadsheet counts: a row with a line break in a cell is one.
    Line(u64),
    /// In a column of such a row.
    Column {
        /// The row.
        row: u64,
        /// The column as the file calls it.
        column: String,
        /// What the row is about, where it says so.
        id: Option<String>,
    },
    /// In several rows, counted from 1.
    Rows {
        /// The sheet of a workbook; none in a file of text.
        sheet: Option<String>,
        /// The rows.
        rows: Vec<u64>,
    },
    /// In a sheet of a workbook.
    Sheet(String),
    /// In a cell of such a sheet.
    Cell {
        /// The sheet.
        sheet: String,
        /// The name of the cell, such as `B12`.
        cell: String,
    },
}

impl Place {
    /// A cell of a sheet by its column and row, both counted from 1.
    pub(super) fn cell(sheet: &str, column: u16, row: u64) -> Self {
        let row = u32::try_from(row).unwrap_or(u32::MAX);
        Self::Cell { sheet: sheet.to_owned(), cell: cell_name(column, row) }
    }
}

/// Kinds of problems of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetProblemKind {
    /// The file is not UTF-8, probably an older Windows encoding.
    NotUtf8,
    /// A program took the file's UTF-8 for an older Windows encoding and wrote what it made of it: a word as it stands now.
    Misread(String),
    /// The file has no header.
    Empty,
    /// A column that must be there is missing.
    MissingColumn(&'static str),
    /// A column that no table of this kind has.
    UnknownColumn(String),
    /// The same column twice.
    DoubleColumn(String),
    /// No sheet of a workbook has any of the columns that are needed.
    NoTable(Vec<&'static str>),
    /// The file is no workbook that is read.
    Workbook(ReadError),
    /// A formula that failed.
    FailedFormula(String),
    /// A formula that nobody computed yet.
    NotComputed,
    /// Quotes or columns do not add up.
    NotCsv(String),
    /// No such question.
    UnknownQuestion(String),
    /// Questions of a checklist that is not assessed.
    ChecklistOutOfScope(ChecklistId),
    /// The workbook of a plan where that of the questions is needed.
    PlanForForm,
    /// A question that the assessment does not ask.
    QuestionOutOfScope(String),
    /// No such risk.
    UnknownRisk(String),
    /// Neither 0–4, nor `na: reason`, nor `?`.
    BadAnswer(String),
    /// "Not applicable" with too short a reason: so many characters.
    ShortInapplicable(usize),
    /// Too short a reason: so many characters.
    ShortReason(usize),
    /// Two different answers to one question.
    SecondAnswer(String),
    /// Evidence without its grade.
    NoGrade,
    /// A number outside its range.
    OutOfRange(String, u8, u8),
    /// Not a date.
    BadDate(String),
    /// An id in a shape that ids do not have.
    BadId(String),
    /// The same row twice.
    Double(String),
    /// A cell that must not be empty.
    NeedsText,
    /// Not an amount of euros.
    BadAmount(String),
    /// Not a status.
    BadStatus(String),
    /// A rating that differs from the default and says no reason.
    NoRatingReason,
    /// An acceptance that lacks who, why or until when.
    HalfAcceptance,
}

impl SheetProblemKind {
    /// Whether it is the wrong kind of file, so that nothing in it is to be corrected.
    pub fn is_of_file(&self) -> bool {
        matches!(self, Self::PlanForForm | Self::Workbook(_))
    }
}

impl SheetProblem {
    /// What is wrong and what to do, for the person who filled the table.
    pub fn message(&self, tr: &Tr) -> String {
        let what = self.what(tr);
        match &self.place {
            Place::File => what,
            Place::Line(line) => tr.errors_sheet_at_line(*line, what),
            Place::Column { row, column, id: None } => {
                tr.errors_sheet_at_cell(column.as_str(), *row, what)
            }
            Place::Column { row, column, id: Some(id) } => {
                tr.errors_sheet_at_cell_of(column.as_str(), id.as_str(), *row, what)
            }
            Place::Rows { sheet: None, rows } => {
                tr.errors_sheet_at_rows(rows.len(), ranges(rows), what)
            }
            Place::Rows { sheet: Some(sheet), rows } => {
                let what = tr.errors_sheet_rows_of(rows.len(), ranges(rows), what);
                tr.office_error_at_sheet(sheet.as_str(), what)
            }
            Place::Sheet(sheet) => tr.office_error_at_sheet(sheet.as_str(), what),
            Place::Cell { sheet, cell } => {
                tr.office_error_at_cell(cell.as_str(), sheet.as_str(), what)
            }
        }
    }

    fn what(&self, tr: &Tr) -> String {
        use SheetProblemKind as Kind;
        match &self.kind {
            Kind::NotUtf8 => tr.errors_sheet_not_utf8(),
            Kind::Misread(word) => tr.errors_sheet_misread(word.as_str()),
            Kind::Empty => tr.errors_sheet_empty(),
            Kind::MissingColumn(name) => self.missing(tr, name),
            Kind::UnknownColumn(name) => tr.errors_sheet_unknown_column(name.as_str()),
            Kind::DoubleColumn(name) => tr.errors_sheet_double_column(name.as_str()),
            Kind::NoTable(names) => {
                let names: Vec<String> = names.iter().map(|it| head(tr, it)).collect();
                tr.office_error_no_table(names.join("; "))
            }
            Kind::Workbook(error) => error.message(tr),
            Kind::FailedFormula(what) => tr.office_error_failed_formula(what.as_str()),
            Kind::NotComputed => tr.office_error_not_computed(),
            Kind::NotCsv(detail) => tr.errors_sheet_not_csv(detail.as_str()),
            Kind::UnknownQuestion(id) => tr.errors_sheet_unknown_question(id.as_str()),
            Kind::QuestionOutOfScope(id) => tr.errors_sheet_question_out_of_scope(id.as_str()),
            Kind::ChecklistOutOfScope(id) => tr.errors_sheet_checklist_out_of_scope(title(tr, id)),
            Kind::PlanForForm => tr.errors_sheet_plan_for_form(),
            Kind::UnknownRisk(id) => tr.errors_sheet_unknown_risk(id.as_str()),
            Kind::BadAnswer(text) => {
                tr.errors_sheet_bad_answer(tr.report_answer_na(), text.as_str())
            }
            Kind::ShortInapplicable(found) => {
                let na = tr.report_answer_na();
                tr.errors_sheet_short_inapplicable(*found, Reason::MIN_CHARS, na)
            }
            Kind::ShortReason(found) => tr.errors_sheet_short_reason(*found, Reason::MIN_CHARS),
            Kind::SecondAnswer(id) => tr.errors_sheet_second_answer(id.as_str()),
            Kind::NoGrade => tr.errors_sheet_no_grade(),
            Kind::OutOfRange(text, low, high) => {
                tr.errors_sheet_out_of_range(high.to_string(), low.to_string(), text.as_str())
            }
            Kind::BadDate(text) => tr.errors_sheet_bad_date(text.as_str()),
            Kind::BadId(text) => tr.errors_sheet_bad_id(text.as_str()),
            Kind::Double(id) => tr.errors_sheet_double(id.as_str()),
            Kind::NeedsText => tr.errors_sheet_needs_text(),
            Kind::BadAmount(text) => tr.errors_sheet_bad_amount(text.as_str()),
            Kind::BadStatus(text) => tr.errors_sheet_bad_status(statuses(tr), text.as_str()),
            Kind::NoRatingReason => tr.errors_sheet_no_rating_reason(),
            Kind::HalfAcceptance => tr.errors_sheet_half_acceptance(),
        }
    }

    /// That a column is missing, by all that it may be called there.
    fn missing(&self, tr: &Tr, name: &str) -> String {
        match self.place {
            Place::Sheet(_) | Place::Cell { .. } => tr.errors_sheet_missing_column(head(tr, name)),
            Place::File | Place::Line(_) | Place::Column { .. } | Place::Rows { .. } => {
                tr.errors_sheet_missing_column_of_text(head(tr, name), name)
            }
        }
    }
}

/// The title of a checklist; its id where it is not one of ours.
fn title(tr: &Tr, id: &ChecklistId) -> String {
    let texts = installed().texts(tr.language());
    texts.checklist(id).map_or_else(|| id.to_string(), |it| it.title.clone())
}

/// Rows with those that follow one another drawn together: `2, 4–5`.
fn ranges(rows: &[u64]) -> String {
    let runs = rows.chunk_by(|a, b| a + 1 == *b);
    let run = |it: &[u64]| match it {
        [first, .., last] => format!("{first}–{last}"),
        all => all.iter().map(ToString::to_string).collect(),
    };
    runs.map(run).collect::<Vec<_>>().join(", ")
}

/// The statuses as they are written, in words and in tables of text.
fn statuses(tr: &Tr) -> String {
    let all = ActionStatus::ALL.map(|it| format!("{} ({})", tr.action_status(it), it.as_str()));
    all.join("; ")
}
