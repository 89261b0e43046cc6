//! Where a journal stops being trustworthy, and why.

use std::fmt;

use crate::domain::{ChangeError, QuestionId};
use crate::i18n::Tr;

/// The first line of a journal that does not hold; every line before it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// The line, counted from 1; the header is line 1.
    pub line: usize,
    /// What is wrong with it.
    pub kind: BreakKind,
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BreakKind {
    /// Its bytes are not the ones that were written.
    Damaged,
    /// Its bytes are whole, but it does not follow the line before it.
    NotInChain,
    /// It has another number than its place gives it.
    WrongNumber {
        /// The number of its place.
        expected: u64,
        /// The number it has.
        found: u64,
    },
    /// It is not a record of this format.
    Unreadable {
        /// Where in the line, in characters counted from 1.
        column: usize,
        /// What the reader met, in English.
        what: String,
    },
    /// It makes a change that this version does not know: a newer program went on in the file.
    UnknownChange {
        /// Where in the line, in characters counted from 1.
        column: usize,
        /// The name of the change.
        name: String,
    },
    /// A value is outside its range, such as a level of 5.
    NotAllowed(String),
    /// The change does not fit the state before it.
    DoesNotFit(ChangeError),
    /// It undoes or redoes a record that is not the last one that could be.
    WrongUndo(u64),
    /// It is longer or nested deeper than a line may be, or there are more changes than a file may have.
    TooMuch,
}

impl BreakKind {
    pub(super) fn unreadable(error: &ron::error::SpannedError) -> Self {
        let what = match &error.code {
            ron::Error::ExceededRecursionLimit => return Self::TooMuch,
            ron::Error::NoSuchEnumVariant { found, .. } => {
                return Self::UnknownChange { column: error.span.start.col, name: found.clone() };
            }
            ron::Error::NoSuchStructField { found, .. } => format!("unknown field `{found}`"),
            other => other.to_string(),
        };
        Self::Unreadable { column: error.span.start.col, what }
    }

    pub(super) fn not_allowed(what: &str, found: &str) -> Self {
        Self::NotAllowed(format!("{found:?} is not a {what}"))
    }

    pub(super) fn value(error: impl fmt::Display) -> Self {
        Self::NotAllowed(error.to_string())
    }
}

impl fmt::Display for BreakKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged => f.write_str("its bytes are not the ones that were written"),
            Self::NotInChain => f.write_str("it does not follow the line before it"),
            Self::WrongNumber { expected, found } => {
                write!(f, "it has the number {found} where {expected} belongs")
            }
            Self::Unreadable { column, what } => write!(f, "column {column}: {what}"),
            Self::UnknownChange { column, name } => {
                write!(f, "column {column}: unknown change `{name}`")
            }
            Self::NotAllowed(what) => f.write_str(what),
            Self::DoesNotFit(error) => error.fmt(f),
            Self::WrongUndo(n) => write!(f, "it undoes or redoes {n} out of turn"),
            Self::TooMuch => f.write_str("it is longer or nested deeper than a record may be"),
        }
    }
}

impl fmt::Display for Break {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.kind)
    }
}

impl Break {
    /// Whether nothing speaks against the line but that a newer program wrote it.
    pub fn is_of_newer(&self) -> bool {
        matches!(self.kind, BreakKind::UnknownChange { .. })
    }

    /// What is wrong, for the person: the line, then the kind of damage.
    pub fn message(&self, tr: &Tr) -> String {
        let line = self.line.to_string();
        match &self.kind {
            BreakKind::Damaged => tr.errors_store_break_damaged(line),
            BreakKind::NotInChain => tr.errors_store_break_chain(line),
            BreakKind::WrongNumber { expected, found } => {
                tr.errors_store_break_number(expected.to_string(), found.to_string(), line)
            }
            BreakKind::Unreadable { column, .. } => {
                tr.errors_store_break_unreadable(column.to_string(), line)
            }
            BreakKind::UnknownChange { name, .. } => {
                tr.errors_store_break_newer(line, name.as_str())
            }
            BreakKind::NotAllowed(_) => tr.errors_store_break_value(line),
            BreakKind::DoesNotFit(error) => {
                tr.errors_store_break_fit(line, change_problem(tr, error))
            }
            BreakKind::WrongUndo(n) => tr.errors_store_break_undo(line, n.to_string()),
            BreakKind::TooMuch => tr.errors_store_break_too_much(line),
        }
    }
}

/// Why a change does not fit, as a part of a sentence.
pub fn change_problem(tr: &Tr, error: &ChangeError) -> String {
    match error {
        ChangeError::NoSuchEvidence { question, idx } => {
            tr.errors_change_no_evidence((idx + 1).to_string(), question.as_str())
        }
        ChangeError::NoSuchAction(id) => tr.errors_change_no_action(id.as_str()),
        ChangeError::ActionExists(id) => tr.errors_change_action_exists(id.as_str()),
        ChangeError::NoSuchPlace(idx) => tr.errors_change_no_place((idx + 1).to_string()),
        ChangeError::NoConsensusReason(ids) => {
            let ids: Vec<&str> = ids.iter().map(QuestionId::as_str).collect();
            tr.errors_change_no_reason(ids.join(", "))
        }
    }
}
