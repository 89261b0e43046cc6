//! Text that cannot be recorded as it stands: kept on disk after a second of rest, so that it comes back with the file.

use std::collections::BTreeMap;

use crate::store::{DraftsFile, StoreError};

/// How long text rests before it is put on disk, in seconds.
const REST: f64 = 1.0;

/// Texts by the names of their fields.
pub(super) type Texts = BTreeMap<String, String>;

/// The unfinished texts of the open assessment.
#[derive(Debug, Default)]
pub(super) struct Unfinished {
    /// None while nothing can be written.
    file: Option<DraftsFile>,
    seen: Texts,
    /// The frame's time at which they were first seen so.
    since: f64,
    /// They could not be put on disk, which was said.
    is_refused: bool,
}

impl Unfinished {
    /// Those of a file.
    pub(super) fn of(file: DraftsFile) -> Self {
        Self { seen: file.texts().clone(), file: Some(file), ..Self::default() }
    }

    /// Takes note of the texts as they are beside so many records, and puts them on disk once they rested; with no time, at once.
    pub(super) fn keep(
        &mut self,
        texts: Texts,
        n_records: u64,
        now: Option<f64>,
    ) -> Result<(), StoreError> {
        let Some(file) = &mut self.file else { return Ok(()) };
        if self.seen != texts {
            self.seen = texts;
            self.since = now.unwrap_or_default();
            self.is_refused = false;
        }
        let rests = now.is_none_or(|now| REST <= now - self.since);
        if *file.texts() == self.seen || self.is_refused || !rests {
            return Ok(());
        }
        let kept = file.keep(self.seen.clone(), n_records);
        self.is_refused = kept.is_err();
        kept
    }

    /// When the texts will have rested long enough, in seconds from now.
    pub(super) fn next_due(&self, now: f64) -> Option<f64> {
        let is_waiting = |file: &&DraftsFile| *file.texts() != self.seen && !self.is_refused;
        self.file.as_ref().filter(is_waiting).map(|_| (REST - (now - self.since)).max(0.0))
    }
}
