//! Mistakes of texts: missing, too long, used by nothing, not translated.

use crate::i18n::Tr;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextMistake {
    /// The file is missing.
    NoFile,
    /// The text is missing.
    Missing,
    /// It is longer than fits.
    TooLong {
        /// How many characters it has.
        n: usize,
        /// How many fit.
        longest: usize,
    },
    /// Nothing uses the attribute.
    UnusedAttribute,
    /// Nothing uses the text.
    Unused,
    /// The same text stands in this file of another language.
    Copied(String),
}

impl TextMistake {
    /// What is wrong and what to do, for the person.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::NoFile => tr.content_no_text_file(),
            Self::Missing => tr.content_no_text(),
            Self::TooLong { n, longest } => tr.content_too_long(longest.to_string(), n.to_string()),
            Self::UnusedAttribute => tr.content_unused_attribute(),
            Self::Unused => tr.content_unused_text(),
            Self::Copied(it) => tr.content_copied(it.as_str()),
        }
    }
}
