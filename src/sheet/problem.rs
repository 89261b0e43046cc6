//! What is wrong in a table: the line, the column, and what to do.

use crate::domain::Reason;
use crate::i18n::Tr;

/// One problem of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetProblem {
    /// The line of the file, counted from 1; none where it is about the whole file.
    pub line: Option<u64>,
    /// The name of the column, where it is about one.
    pub column: Option<&'static str>,
    /// What is wrong.
    pub kind: SheetProblemKind,
}

/// Kinds of problems of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetProblemKind {
    /// The file is not UTF-8, probably an older Windows encoding.
    NotUtf8,
    /// The file has no header.
    Empty,
    /// A column that must be there is missing.
    MissingColumn(&'static str),
    /// A column that no table of this kind has.
    UnknownColumn(String),
    /// The same column twice.
    DoubleColumn(String),
    /// Quotes or columns do not add up.
    NotCsv(String),
    /// No such question.
    UnknownQuestion(String),
    /// A question that the assessment does not ask.
    QuestionOutOfScope(String),
    /// No such risk.
    UnknownRisk(String),
    /// Neither 0–4, nor `na: reason`, nor `?`.
    BadAnswer(String),
    /// "Not applicable" with too short a reason: so many characters.
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

impl SheetProblem {
    /// What is wrong and what to do, for the person who filled the table.
    pub fn message(&self, tr: &Tr) -> String {
        let what = self.what(tr);
        match (self.line, self.column) {
            (Some(line), Some(column)) => tr.errors_sheet_at_cell(column, line, what),
            (Some(line), None) => tr.errors_sheet_at_line(line, what),
            (None, _) => what,
        }
    }

    fn what(&self, tr: &Tr) -> String {
        use SheetProblemKind as Kind;
        match &self.kind {
            Kind::NotUtf8 => tr.errors_sheet_not_utf8(),
            Kind::Empty => tr.errors_sheet_empty(),
            Kind::MissingColumn(name) => tr.errors_sheet_missing_column(*name),
            Kind::UnknownColumn(name) => tr.errors_sheet_unknown_column(name.as_str()),
            Kind::DoubleColumn(name) => tr.errors_sheet_double_column(name.as_str()),
            Kind::NotCsv(detail) => tr.errors_sheet_not_csv(detail.as_str()),
            Kind::UnknownQuestion(id) => tr.errors_sheet_unknown_question(id.as_str()),
            Kind::QuestionOutOfScope(id) => tr.errors_sheet_question_out_of_scope(id.as_str()),
            Kind::UnknownRisk(id) => tr.errors_sheet_unknown_risk(id.as_str()),
            Kind::BadAnswer(text) => tr.errors_sheet_bad_answer(text.as_str()),
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
            Kind::BadStatus(text) => tr.errors_sheet_bad_status(text.as_str()),
            Kind::NoRatingReason => tr.errors_sheet_no_rating_reason(),
            Kind::HalfAcceptance => tr.errors_sheet_half_acceptance(),
        }
    }
}
