//! Text that cannot be recorded as it stands: kept on disk after a second of rest, so that it comes back with the file.

use std::collections::BTreeMap;

use super::typing::Typing;
use crate::store::{DraftsFile, StoreError};

/// Texts by the names of their fields.
pub(crate) type Texts = BTreeMap<String, String>;

/// The unfinished texts of the open assessment.
#[derive(Debug, Default)]
pub(crate) struct Unfinished {
    /// None while nothing can be written.
    file: Option<DraftsFile>,
    seen: Texts,
    /// When they were changed since they were put on disk.
    typing: Option<Typing>,
    /// They could not be put on disk, which was said.
    is_refused: bool,
}

impl Unfinished {
    /// Those of a file.
    pub(crate) fn of(file: DraftsFile) -> Self {
        Self { seen: file.texts().clone(), file: Some(file), ..Self::default() }
    }

    /// The texts as they were seen last.
    pub(crate) fn texts(&self) -> &Texts {
        &self.seen
    }

    /// Takes note of the texts as they are beside so many records, and puts them on disk once they rested; with no time, at once.
    pub(crate) fn keep(
        &mut self,
        texts: Texts,
        n_records: u64,
        now: Option<f64>,
    ) -> Result<(), StoreError> {
        let Some(file) = &mut self.file else { return Ok(()) };
        if self.seen != texts {
            let before = self.typing.filter(|_| *file.texts() != self.seen);
            self.seen = texts;
            self.typing = now.map(|now| Typing::on(before, now));
            self.is_refused = false;
        }
        let rests = now.is_none_or(|now| self.typing.is_none_or(|it| it.is_due(now)));
        // What was refused is tried again before it would be lost, and not said again.
        let was_refused = self.is_refused;
        if *file.texts() == self.seen || (was_refused && now.is_some()) || !rests {
            return Ok(());
        }
        let kept = file.keep(self.seen.clone(), n_records);
        self.is_refused = kept.is_err();
        if was_refused { Ok(()) } else { kept }
    }

    /// Whether all of them are on disk, or there is nowhere to put them.
    pub(crate) fn is_kept(&self) -> bool {
        self.file.as_ref().is_none_or(|it| *it.texts() == self.seen)
    }

    /// When the texts will have rested long enough, in seconds from now.
    pub(crate) fn next_due(&self, now: f64) -> Option<f64> {
        let is_waiting = |file: &&DraftsFile| *file.texts() != self.seen && !self.is_refused;
        self.file.as_ref().filter(is_waiting)?;
        Some(self.typing.map_or(0.0, |it| it.due_in(now)))
    }
}
