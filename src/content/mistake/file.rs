//! Mistakes of whole files: how they are written, called and listed.

use crate::i18n::{TextFault, Tr};

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileMistake {
    /// It is not UTF-8 from this byte on.
    NotUtf8(usize),
    /// A text file is written otherwise than its reader understands.
    Fluent(TextFault),
    /// It is not there, and tells what a pack is.
    NoPackFile,
    /// It lies in a folder of a pack: the pack is further up.
    Inside,
    /// The pack is in this folder below.
    Below(String),
    /// An editor put `.txt` behind its name, which is this.
    EndsInTxt(String),
    /// It is called otherwise than its checklist.
    OtherName {
        /// The id of the checklist.
        id: String,
        /// The name of the file.
        file: String,
    },
    /// The order lacks this checklist.
    NotInOrder(String),
    /// The order has another id in the place of this checklist's.
    OtherInOrder {
        /// The id of the checklist.
        id: String,
        /// What the order has.
        written: String,
    },
    /// The order has a checklist that is not there.
    NoSuchChecklist(String),
    /// There is no checklist.
    NoChecklists,
    /// There are no texts.
    NoTexts,
    /// A pack of one's own has chapters of a handbook.
    OwnChapter,
    /// A folder of texts is called like no language.
    NoSuchLanguage(String),
    /// Nothing reads the file.
    NotRead,
    /// Another pack of that id and version is there.
    SameVersion {
        /// The id.
        id: String,
        /// The version.
        version: String,
    },
}

impl FileMistake {
    /// What is wrong and what to do, for the person.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::NotUtf8(it) => tr.content_not_utf8(it.to_string()),
            Self::Fluent(TextFault::Attribute) => tr.content_text_attribute(),
            Self::Fluent(TextFault::Line) => tr.content_text_line(),
            Self::Fluent(TextFault::Empty) => tr.content_text_empty(),
            Self::Fluent(TextFault::Brackets) => tr.content_text_brackets(),
            Self::Fluent(TextFault::Twice(it)) => tr.content_text_twice(it.as_str()),
            Self::NoPackFile => tr.content_no_pack_file(),
            Self::Inside => tr.content_inside(),
            Self::Below(it) => tr.content_below(it.as_str()),
            Self::EndsInTxt(it) => tr.content_ends_in_txt(it.as_str()),
            Self::OtherInOrder { id, written } => {
                tr.content_other_in_order(id.as_str(), written.as_str())
            }
            Self::OtherName { id, file } => tr.content_other_name(file.as_str(), id.as_str()),
            Self::NotInOrder(it) => tr.content_not_in_order(it.as_str()),
            Self::NoSuchChecklist(it) => tr.content_no_such_checklist(it.as_str()),
            Self::NoChecklists => tr.content_no_checklists(),
            Self::NoTexts => tr.content_no_texts(),
            Self::OwnChapter => tr.content_own_chapter(),
            Self::NoSuchLanguage(it) => tr.content_no_such_language(it.as_str()),
            Self::NotRead => tr.content_not_read(),
            Self::SameVersion { id, version } => {
                tr.content_same_version(id.as_str(), version.as_str())
            }
        }
    }
}
