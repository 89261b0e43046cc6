//! What a journal says once read: its header and its records.

use jiff::Timestamp;

use crate::domain::Change;

/// What a new assessment file is made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// The assessment's own id, kept by every copy.
    pub id: String,
    /// The version of the program.
    pub app: String,
    /// The version of the content.
    pub content: String,
    /// The version of the method.
    pub method: String,
    /// When.
    pub created: Timestamp,
}

/// The first line of a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The assessment's own id, kept by every copy.
    pub id: String,
    /// The version of the program that made the file.
    pub app: String,
    /// The version of the content it was made with.
    pub content: String,
    /// The version of the method it was made with.
    pub method: String,
    /// When it was made.
    pub created: Timestamp,
}

/// One line of a journal after the first: a change, when, and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its number; the first change is 1.
    pub n: u64,
    /// When, in whole seconds.
    pub at: Timestamp,
    /// The post that made it.
    pub by: String,
    /// Whether it is new, takes one back, or does one again.
    pub kind: RecordKind,
    /// The change itself; of an undo, the inverse.
    pub change: Change,
}

/// What a record does to the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKind {
    /// A new deed.
    Done,
    /// Takes back the record of that number.
    Undo(u64),
    /// Does the record of that number again.
    Redo(u64),
}

/// Times in a journal have whole seconds: that is all a person reads.
pub(crate) fn whole_seconds(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}
