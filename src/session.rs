//! An open assessment: changes are applied, put on disk, undone and redone.

mod error;
mod set_up;

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

pub use crate::store::{Access, Header, NewFile, Notice, Record, RecordKind, Replay, replay};
pub use error::SessionError;
pub(crate) use set_up::EXAMPLE;

use crate::domain::{Assessment, Change, day_of};
use crate::store::{
    History, Journal, Opened, ReadOnlyReason, StoreError, TimesBack, is_back, times_back,
    whole_seconds,
};

/// An open assessment. Every change is on disk before it shows in the state.
#[derive(Debug)]
pub struct Session {
    journal: Journal,
    header: Header,
    history: History,
    /// So many records, from the first, are not this person's to take back.
    n_kept: u64,
}

impl Session {
    /// Makes a new assessment file; one that is already there is left alone.
    pub fn create(path: &Path, new: &NewFile) -> Result<Self, StoreError> {
        Journal::create(path, new).map(Self::from)
    }

    /// Opens an assessment file, for reading only where it cannot be written to.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Journal::open(path).map(Self::from)
    }

    /// Does a change and puts it on disk; one that changes nothing writes nothing.
    pub fn run(&mut self, at: Timestamp, by: &str, change: Change) -> Result<(), SessionError> {
        let Some(change) = self.history.effective(change)? else { return Ok(()) };
        self.append(at, by, RecordKind::Done, change)
    }

    /// Opens the file anew where it came back byte for byte, as on a stick that was taken out; says whether it did.
    pub fn open_again(&mut self) -> bool {
        self.journal.open_again()
    }

    /// Takes the last deed back by appending its inverse; what set the assessment up stays.
    pub fn undo(&mut self, at: Timestamp, by: &str) -> Result<(), SessionError> {
        let (n, change) = self.history.next_undo().ok_or(SessionError::NothingToUndo)?;
        if n <= self.n_set_up() {
            return Err(SessionError::SetUp);
        }
        let change = change.clone();
        self.append(at, by, RecordKind::Undo(n), change)
    }

    /// Does the last undone deed again.
    pub fn redo(&mut self, at: Timestamp, by: &str) -> Result<(), SessionError> {
        let redo = self.history.next_redo().filter(|(n, _)| self.n_kept < *n);
        let (n, change) = redo.ok_or(SessionError::NothingToRedo)?;
        let change = change.clone();
        self.append(at, by, RecordKind::Redo(n), change)
    }

    fn append(
        &mut self,
        at: Timestamp,
        by: &str,
        kind: RecordKind,
        change: Change,
    ) -> Result<(), SessionError> {
        let at = whole_seconds(at);
        let record = Record { n: self.history.next_n(), at, by: by.to_owned(), kind, change };
        let saved_until = self.changed_at();
        self.journal.append(&record, saved_until)?;
        self.history.push(record).map_err(SessionError::Record)
    }

    /// The deed that undo would take back.
    pub fn can_undo(&self) -> Option<&Change> {
        let (n, _) = self.history.next_undo()?;
        if n <= self.n_set_up() { None } else { self.history.can_undo() }
    }

    /// How many records, from the first, set the assessment up: undo goes no further back.
    pub fn n_set_up(&self) -> u64 {
        set_up::n_records(self.header(), self.records()).max(self.n_kept)
    }

    /// Whether it is the worked example as it was made, before anybody changed it.
    pub fn is_untouched_example(&self) -> bool {
        let n_last = self.records().last().map_or(0, |it| it.n);
        set_up::example_made_at(self.header()).is_some() && n_last <= self.n_set_up()
    }

    /// What others recorded before `post` goes on in a copy is theirs: undo and redo leave it alone.
    pub fn keep_before(&mut self, post: &str) {
        let others = self.records().iter().take_while(|it| post.is_empty() || it.by != post);
        self.n_kept = others.last().map_or(0, |it| it.n);
    }

    /// The deed that redo would do again.
    pub fn can_redo(&self) -> Option<&Change> {
        let (n, _) = self.history.next_redo()?;
        if n <= self.n_kept { None } else { self.history.can_redo() }
    }

    /// The deeds that take back everything after so many, as one deed; none where nothing is after.
    /// What set the assessment up stays.
    pub fn way_back(&self, n_undo: usize) -> Option<Change> {
        self.history.way_back(n_undo.max(self.first_way_back()))
    }

    /// How many deeds stay whatever is taken back: what set the assessment up, and in a copy what others did.
    pub fn first_way_back(&self) -> usize {
        self.history.n_undo_of(self.n_set_up())
    }

    /// The last of so many deeds that stand; none where none stands.
    pub fn deed_at(&self, n_undo: usize) -> Option<&Record> {
        let mut done: Vec<&Record> = Vec::new();
        for record in self.records() {
            match record.kind {
                RecordKind::Undo(_) => {
                    done.pop();
                }
                RecordKind::Done | RecordKind::Redo(_) => done.push(record),
            }
        }
        done.get(n_undo.checked_sub(1)?).copied()
    }

    /// How many deeds going back to so many takes back.
    pub fn n_after(&self, n_undo: usize) -> usize {
        let n_kept = n_undo.max(self.history.n_undo_of(self.n_set_up()));
        self.history.n_undo().saturating_sub(n_kept)
    }

    /// How many deeds can be undone, and how many redone.
    pub fn undo_position(&self) -> (usize, usize) {
        (self.history.n_undo(), self.history.n_redo())
    }

    /// The state.
    pub fn assessment(&self) -> &Assessment {
        self.history.assessment()
    }

    /// The first line of the file.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The file's fingerprint: the SHA-256 of its last line, 64 hex digits.
    pub fn head(&self) -> &str {
        self.journal.head()
    }

    /// Every record, oldest first.
    pub fn records(&self) -> &[Record] {
        self.history.records()
    }

    /// Whether changes can be made.
    pub fn access(&self) -> &Access {
        self.journal.access()
    }

    /// Whether only a part of it could be read, up to a line that does not hold.
    pub fn is_partial(&self) -> bool {
        matches!(self.access(), Access::ReadOnly(ReadOnlyReason::Broken(_)))
    }

    /// What the person should know about the file.
    pub fn notices(&self) -> &[Notice] {
        self.journal.notices()
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        self.journal.path()
    }

    /// When the last change was made, or the file.
    pub fn changed_at(&self) -> Timestamp {
        self.records().last().map_or(self.header.created, |record| record.at)
    }

    /// The day of the assessment: its own, else that of the last deed that stands, when it was done first.
    pub fn assessed_on(&self) -> Date {
        self.history.assessed_on(self.header.created)
    }

    /// Where the times of the file go back; none where they never do.
    pub fn times_back(&self) -> Option<TimesBack> {
        times_back(self.header.created, self.records())
    }

    /// A later time in the file than that of the deed by which an assessment without a day of its own is dated; none where that is of the same day.
    pub fn dated_before(&self) -> Option<Timestamp> {
        let deed = self.history.last_deed().filter(|_| self.assessment().assessed_on.is_none())?;
        let until = self.records().iter().take_while(|it| it.n <= deed.n).count();
        let latest = times_back(self.header.created, self.records().get(..until)?)?.latest;
        (is_back(deed.at, latest) && day_of(deed.at) < day_of(latest)).then_some(latest)
    }

    /// The exact bytes of the intact lines.
    pub fn journal_bytes(&self) -> Vec<u8> {
        self.journal.bytes().to_vec()
    }

    /// How many records there were when the fingerprint was this one; none where it never was.
    pub fn n_records_at(&self, head: &str) -> Option<u64> {
        if head == self.head() {
            return u64::try_from(self.records().len()).ok();
        }
        let named = format!("prev: \"{head}\"");
        let mut lines = self.journal.bytes().split(|it| *it == b'\n');
        let next = lines.position(|it| std::str::from_utf8(it).is_ok_and(|it| it.contains(&named)));
        u64::try_from(next?.checked_sub(1)?).ok()
    }

    /// Whether the file in its place still begins with every line that is known here.
    pub fn is_on_disk(&self) -> bool {
        self.journal.is_on_disk()
    }

    /// Writes the intact lines to a new file; one that is already there is left alone.
    pub fn save_copy(&self, path: &Path) -> Result<(), StoreError> {
        self.journal.save_copy(path)
    }

    /// Moves the file to a place of its own: it is copied, read back, and only then taken from where it was.
    pub fn give_place(&mut self, path: &Path) -> Result<(), StoreError> {
        self.journal.move_to(path)
    }
}

impl From<Opened> for Session {
    fn from(opened: Opened) -> Self {
        Self {
            journal: opened.journal,
            header: opened.replay.header,
            history: opened.replay.history,
            n_kept: 0,
        }
    }
}
