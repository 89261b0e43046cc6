//! Mistakes of the handbook: files, anchors and links, whole lists.

use crate::i18n::{Language, Tr};

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum BookMistake {
    /// The summary is missing.
    NoSummary,
    /// The summary lists a file that is not there.
    NoSuchFile(String),
    /// The summary does not list the file.
    NotListed,
    /// The anchor is used twice.
    AnchorTwice,
    /// A mark for the trainer has no other half.
    HalfMark,
    /// In English another number of passages is marked for the trainer.
    OtherMarks {
        /// How many here.
        n: usize,
        /// How many in English.
        expected: usize,
    },
    /// The link leads nowhere.
    DeadLink(DeadLink),
    /// There is no such chapter.
    NoChapter(String),
    /// The glossary has fewer terms than promised.
    FewTerms {
        /// How many.
        n: usize,
        /// How many are promised.
        least: usize,
    },
    /// The term is missing.
    NoTerm,
    /// The term has no anchor.
    NoAnchor,
    /// The explanation is missing.
    NoExplanation,
    /// The name of the term in this language is missing.
    NoName(Language),
    /// There is another number of dilemmas.
    DilemmaCount {
        /// How many.
        n: usize,
        /// How many there should be.
        expected: usize,
    },
    /// Numbers and anchors do not go up one by one.
    DilemmaNumber {
        /// The number.
        number: u16,
        /// The anchor.
        id: String,
    },
    /// The scene is missing.
    NoScene,
    /// The guide is missing.
    NoGuide,
}

impl BookMistake {
    /// What is wrong and what to do, for the person.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::NoSummary => tr.content_no_summary(),
            Self::NoSuchFile(it) => tr.content_no_such_file(it.as_str()),
            Self::NotListed => tr.content_not_listed(),
            Self::AnchorTwice => tr.content_anchor_twice(),
            Self::HalfMark => tr.content_half_mark(),
            Self::OtherMarks { n, expected } => {
                tr.content_other_marks(expected.to_string(), n.to_string())
            }
            Self::DeadLink(it) => tr.content_dead_link(it.as_str()),
            Self::NoChapter(it) => tr.content_no_chapter(it.as_str()),
            Self::FewTerms { n, least } => tr.content_few_terms(least.to_string(), n.to_string()),
            Self::NoTerm => tr.content_no_term(),
            Self::NoAnchor => tr.content_no_anchor(),
            Self::NoExplanation => tr.content_no_explanation(),
            Self::NoName(it) => tr.content_no_name(it.tag()),
            Self::DilemmaCount { n, expected } => {
                tr.content_dilemma_count(expected.to_string(), n.to_string())
            }
            Self::DilemmaNumber { number, id } => {
                tr.content_dilemma_number(id.as_str(), number.to_string())
            }
            Self::NoScene => tr.content_no_scene(),
            Self::NoGuide => tr.content_no_guide(),
        }
    }
}

/// What a link that leads nowhere should lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeadLink {
    /// It has none of the forms of a link.
    Form,
    /// A question.
    Question,
    /// A source.
    Source,
    /// A chapter.
    Chapter,
    /// A section of a chapter.
    Section,
}

impl DeadLink {
    /// Its name in the message.
    fn as_str(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Question => "question",
            Self::Source => "source",
            Self::Chapter => "chapter",
            Self::Section => "section",
        }
    }
}
