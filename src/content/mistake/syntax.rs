//! Mistakes by which a file cannot be read at all: what its reader missed at a place, in the words of who wrote it.

use crate::i18n::Tr;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SyntaxMistake {
    /// A number has a decimal comma.
    DecimalComma(String),
    /// This sign is missing.
    Sign(&'static str),
    /// Two entries have no comma between them.
    Comma,
    /// A text in quotation marks is missing.
    Text,
    /// A whole number is missing.
    WholeNumber,
    /// A number is missing.
    Number,
    /// `true` or `false` is missing.
    YesNo,
    /// The name of a field is missing.
    FieldName,
    /// There is no such field.
    NoSuchField {
        /// Its name.
        field: String,
        /// Those that there are.
        known: String,
    },
    /// A field is there twice.
    FieldTwice(String),
    /// The file begins otherwise than files of its kind.
    Begin(String),
    /// Something stands behind the end.
    BehindEnd,
    /// The file ends too early.
    End,
    /// What its reader says, in English.
    Other(String),
}

impl SyntaxMistake {
    /// What is wrong and what to do, for the person.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::DecimalComma(it) => tr.content_decimal_comma(it.replace(',', "."), it.as_str()),
            Self::Sign(it) => tr.content_sign(*it),
            Self::Comma => tr.content_comma(),
            Self::Text => tr.content_text_needed(),
            Self::WholeNumber => tr.content_whole_number(),
            Self::Number => tr.content_number(),
            Self::YesNo => tr.content_yes_no(),
            Self::FieldName => tr.content_field_name(),
            Self::NoSuchField { field, known } => {
                tr.content_no_such_field(field.as_str(), known.as_str())
            }
            Self::FieldTwice(it) => tr.content_field_twice(it.as_str()),
            Self::Begin(it) => tr.content_begin(it.as_str()),
            Self::BehindEnd => tr.content_behind_end(),
            Self::End => tr.content_end(),
            Self::Other(it) => tr.content_syntax(it.as_str()),
        }
    }
}
