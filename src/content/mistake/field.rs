//! Mistakes of single fields: missing, of another form, outside their range.

use crate::domain::{IdError, InstitutionKind, ScaleError, SourceId};
use crate::i18n::Tr;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldMistake {
    /// This is no id.
    BadId(String),
    /// This is no id of a source.
    BadSource(String),
    /// This field is missing.
    Missing(String),
    /// A number is outside its scale.
    Outside {
        /// The number.
        value: u8,
        /// The smallest of the scale.
        low: u8,
        /// The greatest of the scale.
        high: u8,
    },
    /// This is no kind of institution.
    NoInstitutionKind(String),
    /// An id lacks the prefix of its checklist.
    NoPrefix(String),
    /// No id has the prefix that the checklist names.
    OtherPrefix {
        /// The prefix that is written.
        prefix: String,
        /// The one that the ids have.
        usual: String,
    },
    /// This is no side of a risk.
    NoSide(String),
    /// This is no grade of evidence.
    NoGrade(u8),
    /// This names no section of the handbook.
    NoSection(String),
    /// This is no strength of a control.
    NoStrength(String),
    /// The source is listed twice.
    SourceTwice,
    /// The version is there and empty.
    EmptyVersion,
}

impl FieldMistake {
    /// What is wrong and what to do, for the person.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::BadId(it) => tr.content_bad_id(it.as_str()),
            Self::BadSource(it) => tr.content_bad_source(it.as_str()),
            Self::Missing(it) => tr.content_no_field(it.as_str()),
            Self::Outside { value, low, high } => {
                tr.content_outside(high.to_string(), low.to_string(), value.to_string())
            }
            Self::NoInstitutionKind(it) => {
                let kinds = InstitutionKind::ALL.map(InstitutionKind::as_str).join(", ");
                tr.content_no_institution_kind(kinds, it.as_str())
            }
            Self::NoPrefix(it) => tr.content_no_prefix(it.as_str()),
            Self::OtherPrefix { prefix, usual } => {
                tr.content_other_prefix(prefix.as_str(), usual.as_str())
            }
            Self::NoSide(it) => tr.content_no_side(it.as_str()),
            Self::NoGrade(it) => tr.content_no_grade(it.to_string()),
            Self::NoSection(it) => tr.content_no_section_named(it.as_str()),
            Self::NoStrength(it) => tr.content_no_strength(it.as_str()),
            Self::SourceTwice => tr.content_source_twice(),
            Self::EmptyVersion => tr.content_empty_version(),
        }
    }
}

impl From<IdError> for FieldMistake {
    fn from(error: IdError) -> Self {
        Self::BadId(error.text)
    }
}

impl From<ScaleError> for FieldMistake {
    fn from(error: ScaleError) -> Self {
        Self::Outside { value: error.value, low: error.low, high: error.high }
    }
}

/// The id of a source, which has a form of its own.
pub(in crate::content) fn source_id(text: &str) -> Result<SourceId, FieldMistake> {
    SourceId::parse(text).map_err(|error| FieldMistake::BadSource(error.text))
}
