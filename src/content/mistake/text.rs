//! Mistakes of texts: missing, too long, used by nothing, not translated.

use crate::i18n::Tr;

/// Of so many texts that a missing file should hold the ids are told.
const N_NAMED: usize = 3;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextMistake {
    /// The file is missing, and with it the texts of these ids.
    NoFile(Vec<String>),
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
    /// Nothing uses the attribute, and this one is missing.
    OtherAttribute(String),
    /// The line that begins with this attribute lacks its dot.
    NoDot(String),
    /// Spaces stand before its id.
    Indented,
    /// Nothing uses the text, and this one is missing.
    OtherId(String),
    /// The text is there twice, and this one is missing.
    TwiceFor(String),
    /// Nothing uses the text.
    Unused,
    /// The same text stands in this file of another language.
    Copied(String),
}

impl TextMistake {
    /// What is wrong and what to do, for the person.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::NoFile(ids) => {
                let named = ids.iter().take(N_NAMED).map(String::as_str);
                let more = (N_NAMED < ids.len()).then_some("…");
                let ids = named.chain(more).collect::<Vec<_>>().join(", ");
                tr.content_no_text_file(ids)
            }
            Self::Missing => tr.content_no_text(),
            Self::TooLong { n, longest } => tr.content_too_long(longest.to_string(), n.to_string()),
            Self::UnusedAttribute => tr.content_unused_attribute(),
            Self::OtherAttribute(it) => tr.content_other_attribute(it.as_str()),
            Self::NoDot(it) => tr.content_no_dot(it.as_str()),
            Self::Indented => tr.content_indented(),
            Self::OtherId(it) => tr.content_other_id(it.as_str()),
            Self::TwiceFor(it) => tr.content_twice_for(it.as_str()),
            Self::Unused => tr.content_unused_text(),
            Self::Copied(it) => tr.content_copied(it.as_str()),
        }
    }
}
