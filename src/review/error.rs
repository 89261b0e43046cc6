//! Why a received file cannot be reviewed: in English for the log, and for the person with what to do.

use crate::i18n::Tr;
use crate::report::PlanError;
use crate::store::{Break, CutOff, ReadError};

use super::pdf::PdfError;
use super::verification::{Part, Verification};

/// Why bytes cannot be reviewed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReviewError {
    /// Neither a PDF nor an assessment.
    #[error("neither a PDF nor an assessment of this program")]
    UnknownKind,
    /// Nothing at all.
    #[error("neither a PDF nor an assessment of this program")]
    Empty,
    /// Larger than is read.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The most that is read.
        limit: usize,
    },
    /// A PDF that carries no data of this program.
    #[error("a PDF without the data of a plan")]
    NoData,
    /// A PDF whose plan was taken out, while other data of it were left.
    #[error("a PDF without the data of a plan")]
    DataRemoved {
        /// The names of what was left.
        left: Vec<String>,
    },
    /// A PDF of the handbook, which carries no plan.
    #[error("a PDF of the handbook")]
    Handbook,
    /// A PDF that can be read only with a password.
    #[error("an encrypted PDF")]
    Encrypted,
    /// A PDF that was damaged or cut off.
    #[error("a damaged PDF, at byte {at}: {what}")]
    Damaged {
        /// Where.
        at: usize,
        /// What was met or missed, in English.
        what: String,
    },
    /// A file that unfolds to more than is read.
    #[error("too much to read: {what}")]
    TooMuch {
        /// What there is too much of, in English.
        what: String,
    },
    /// A plan that is no longer what was exported, with what was found.
    #[error("a plan that was altered")]
    Altered(Box<Verification>),
    /// An assessment of which only what stands before a line can be read, where all of it is needed.
    #[error("an assessment that can be read only in part: {0}")]
    Partial(Break),
    /// An assessment whose last line was not written to its end, where all of it is needed.
    #[error("an assessment that is cut off in line {}", .0.line)]
    CutOff(CutOff),
    /// The data of the plan cannot be read.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The assessment cannot be opened.
    #[error(transparent)]
    Journal(#[from] ReadError),
}

impl ReviewError {
    /// For the person: what happened, what is safe, what to do; `path` names the file.
    pub fn message(&self, tr: &Tr, path: &str) -> String {
        match self {
            Self::UnknownKind => tr.review_error_unknown_kind(path),
            Self::TooLarge { limit } => tr.review_error_too_large((limit >> 20).to_string(), path),
            Self::Empty => tr.review_error_empty(path),
            Self::NoData => tr.review_error_no_data(path),
            Self::DataRemoved { left } => tr.review_error_data_removed(left.join(", "), path),
            Self::Handbook => tr.review_error_handbook(path),
            Self::Encrypted => tr.review_error_encrypted(path),
            Self::Damaged { what, .. } if what == PdfError::CUT_OFF => {
                tr.review_error_cut_off(path)
            }
            Self::Damaged { at, .. } => tr.review_error_damaged(at.to_string(), path),
            Self::TooMuch { .. } => tr.review_error_too_much(path),
            Self::Altered(found) if found.is_of_newer() => tr.review_error_newer(path),
            Self::Altered(found) if found.is_only_appended() => tr.review_error_appended(path),
            Self::Altered(found) => {
                let broken = found.parts.iter().filter(|it| !it.is_ok());
                let name = |it: &Part| {
                    if it.is_only_appended() {
                        tr.review_part_appended_name()
                    } else {
                        it.part.name(tr).to_lowercase()
                    }
                };
                let names: Vec<_> = broken.map(name).collect();
                tr.review_error_altered(names.join(", "), path)
            }
            Self::Partial(broken) if broken.is_of_newer() => {
                tr.review_error_partial_newer(path, broken.message(tr))
            }
            Self::Partial(broken) => tr.review_error_partial(path, broken.message(tr)),
            Self::CutOff(it) => tr.review_error_partial_cut_off(it.line.to_string(), path),
            Self::Plan(error) => error.message(tr),
            Self::Journal(error) => error.message(tr, path),
        }
    }
}

impl From<PdfError> for ReviewError {
    fn from(error: PdfError) -> Self {
        match error {
            PdfError::NotAPdf => Self::UnknownKind,
            PdfError::Damaged { at, what } => Self::Damaged { at, what: what.to_owned() },
            PdfError::TooMuch { what } => Self::TooMuch { what: what.to_owned() },
            PdfError::Encrypted => Self::Encrypted,
        }
    }
}
