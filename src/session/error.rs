//! What can go wrong with a change.

use jiff::tz::TimeZone;

use crate::domain::{ChangeError, QuestionId};
use crate::i18n::Tr;
use crate::store::{BreakKind, StoreError, change_problem};

/// Why a change was not made; the state is as before.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// It could not be put on disk.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It does not fit the assessment.
    #[error(transparent)]
    Change(#[from] ChangeError),
    /// It is on disk, but did not fit the history; a fault of the program.
    #[error("the record was written but does not fit: {0}")]
    Record(BreakKind),
    /// There is nothing left to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// What is left is how the assessment was set up, which stays.
    #[error("the assessment begins here; this is not undone")]
    SetUp,
    /// There is nothing left to redo.
    #[error("nothing to redo")]
    NothingToRedo,
}

impl SessionError {
    /// For the person: what happened, what is safe, what to do; times as this system shows them.
    pub fn message(&self, tr: &Tr) -> String {
        self.message_in(tr, &TimeZone::system())
    }

    /// The same with times of a zone.
    pub fn message_in(&self, tr: &Tr, zone: &TimeZone) -> String {
        match self {
            Self::Store(error) => error.message_in(tr, zone),
            Self::Change(ChangeError::NoConsensusReason(ids)) => {
                let ids: Vec<&str> = ids.iter().map(QuestionId::as_str).collect();
                tr.errors_session_no_consensus_reason(ids.join(", "))
            }
            Self::Change(error) => tr.errors_session_change(change_problem(tr, error)),
            Self::Record(kind) => tr.errors_session_record(kind.to_string()),
            Self::NothingToUndo => tr.errors_session_nothing_to_undo(),
            Self::SetUp => tr.errors_session_set_up(),
            Self::NothingToRedo => tr.errors_session_nothing_to_redo(),
        }
    }
}
