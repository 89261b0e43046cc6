//! The program's own files, told by what is in them: nobody knows them by their names.

use std::mem::{Discriminant, discriminant};

use super::{NotSavedReason, StoreError};
use crate::i18n::Tr;

/// One of the program's own files, what matters least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnFile {
    /// The list of recent files.
    Recent,
    /// The settings.
    Settings,
    /// What a reader keeps of the handbook.
    Reading,
    /// Text that cannot be recorded yet.
    Text,
}

impl OwnFile {
    /// For the person: what could not be put on disk and why, what is safe, what to do.
    pub fn message(self, error: &StoreError, tr: &Tr) -> String {
        let why = error.reason().map_or_else(|| tr.errors_store_why_no_folder(), |it| it.why(tr));
        let advice = match error.reason() {
            Some(NotSavedReason::DiskFull) => tr.errors_own_do_free_space(),
            Some(NotSavedReason::InUse) => tr.errors_own_do_close(),
            _ => tr.errors_own_do_ask(),
        };
        match self {
            Self::Recent => tr.errors_own_recent(advice, why),
            Self::Settings => tr.errors_own_settings(advice, why),
            Self::Reading => tr.errors_own_reading(advice, why),
            Self::Text => tr.errors_own_text(advice, why),
        }
    }
}

impl StoreError {
    /// Why something could not be put on disk; none where it was refused before.
    fn reason(&self) -> Option<&NotSavedReason> {
        match self {
            Self::NotSaved { reason, .. } | Self::NotWritten { reason, .. } => Some(reason),
            _ => None,
        }
    }

    /// What tells whether two failures have one cause.
    pub fn cause(&self) -> Option<Discriminant<NotSavedReason>> {
        self.reason().map(discriminant)
    }
}
