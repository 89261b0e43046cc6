//! Whether a journal can be written to, and what was found on opening it.

use std::fmt;
use std::path::PathBuf;

use super::super::{Break, CutOff};
use crate::i18n::Tr;

/// Whether changes can be appended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// Yes.
    Writable,
    /// No; a copy can be saved and continued.
    ReadOnly(ReadOnlyReason),
}

/// Why a journal is open for reading only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// Another program has it open.
    InUse,
    /// The file, its folder or its disk may not be written to.
    NoPermission,
    /// A line does not hold; what is shown ends before it.
    Broken(Break),
    /// Another program changed, moved or replaced the file since the last append.
    ChangedOnDisk,
}

/// Something the person should know, though nothing is lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The last line was not written to its end and is left out; it still stands in the file.
    CutOff(CutOff),
    /// The cut-off line was put into a file of its own, and the assessment goes on after the last whole line.
    SetAside(PathBuf),
    /// The disk cannot lock files, so a second program would not be kept out.
    NotLocked,
}

impl fmt::Display for ReadOnlyReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InUse => f.write_str("another program has it open"),
            Self::NoPermission => f.write_str("no permission to write"),
            Self::Broken(broken) => broken.fmt(f),
            Self::ChangedOnDisk => f.write_str("it changed on disk"),
        }
    }
}

impl ReadOnlyReason {
    /// For the person: why, in a few words.
    pub fn short(&self, tr: &Tr) -> String {
        match self {
            Self::InUse => tr.errors_read_only_in_use(),
            Self::NoPermission => tr.errors_read_only_no_permission(),
            Self::Broken(broken) if broken.is_of_newer() => tr.errors_read_only_newer(),
            Self::Broken(_) => tr.errors_read_only_broken(),
            Self::ChangedOnDisk => tr.errors_read_only_changed(),
        }
    }

    /// For the person: why, what is safe, what to do.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::InUse => tr.errors_store_in_use(),
            Self::NoPermission => tr.errors_store_no_permission(),
            Self::Broken(broken) if broken.is_of_newer() => {
                tr.errors_store_newer(broken.message(tr))
            }
            Self::Broken(broken) => tr.errors_store_broken(broken.message(tr)),
            Self::ChangedOnDisk => tr.errors_store_changed(),
        }
    }
}

impl Notice {
    /// For the person.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::CutOff(cut_off) => tr.errors_store_cut_off(cut_off.line.to_string()),
            Self::SetAside(path) => tr.errors_store_set_aside(path.display().to_string()),
            Self::NotLocked => tr.errors_store_not_locked(),
        }
    }
}
