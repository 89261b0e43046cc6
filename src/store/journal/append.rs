//! Appending a line: nothing is written to a file that changed meanwhile, and nothing of a failed try stays.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::PathBuf;

use jiff::Timestamp;

use super::super::line::{LINE_LIMIT, LineHash, LoneRecord, check_sum, write_record};
use super::super::lock::Stamp;
use super::super::replay::CHANGES_LIMIT;
use super::super::{BreakKind, FILE_LIMIT, NotSavedReason, Record, StoreError, read_file};
use super::{Access, Journal, Notice, ReadOnlyReason, read_all, write_new};

/// How many cut-off pieces may lie beside one journal.
const PIECES_LIMIT: u32 = 1000;

impl Journal {
    /// Puts a record on disk; when this returns, it is there. `saved_until` is when the last one was made.
    pub fn append(&mut self, record: &Record, saved_until: Timestamp) -> Result<(), StoreError> {
        if let Access::ReadOnly(reason) = &self.access {
            return Err(StoreError::ReadOnly { reason: reason.clone(), path: self.path.clone() });
        }
        let not_saved = |path: &PathBuf, reason| StoreError::NotSaved {
            reason,
            at: record.at,
            saved_until,
            path: path.clone(),
        };
        let line =
            write_record(record, self.hash).map_err(|it| not_saved(&self.path, it.into()))?;
        let (hash, n_changes) =
            self.check(&line, record).map_err(|it| not_saved(&self.path, it))?;
        let is_ready = self.prepare().map_err(|it| not_saved(&self.path, gone(it)))?;
        if !is_ready || !self.write(&line).map_err(|it| not_saved(&self.path, it.into()))? {
            return Err(self.stop_writing());
        }
        self.bytes.extend_from_slice(line.as_bytes());
        self.bytes.push(b'\n');
        self.head = hash.hex();
        self.hash = hash;
        self.n_changes = n_changes;
        Ok(())
    }

    /// Opens the file anew where it came back byte for byte, as on a stick that was taken out; says whether it did.
    pub fn open_again(&mut self) -> bool {
        let Ok(opened) = Self::open(&self.path) else { return false };
        let is_same = opened.journal.bytes == self.bytes;
        let is_better = is_same && opened.journal.access == Access::Writable;
        if is_better {
            *self = opened.journal;
        }
        is_better
    }

    /// Makes sure that a line would read back as the same record; gives its hash and the number of changes with it.
    fn check(&self, line: &str, record: &Record) -> Result<(LineHash, usize), NotSavedReason> {
        let n_bytes = self.bytes.len() as u64 + line.len() as u64 + 1;
        if LINE_LIMIT < line.len() || FILE_LIMIT < n_bytes {
            return Err(NotSavedReason::TooLarge);
        }
        let again = LoneRecord::read(line).and_then(|it| it.after(self.hash));
        match (check_sum(line.as_bytes()), again) {
            (Some(hash), Ok((it, n_changes))) if it == *record => {
                let n_changes = self.n_changes + n_changes;
                let is_too_many = CHANGES_LIMIT < n_changes;
                if is_too_many { Err(NotSavedReason::TooLarge) } else { Ok((hash, n_changes)) }
            }
            (_, Err(BreakKind::TooMuch)) => Err(NotSavedReason::TooLarge),
            _ => Err(NotSavedReason::Io(io::Error::other("the line would not read back"))),
        }
    }

    /// Leaves nothing in the file but intact lines, as a move wants it.
    pub(super) fn settle(&mut self) -> Result<(), StoreError> {
        if let Access::ReadOnly(reason) = &self.access {
            return Err(StoreError::ReadOnly { reason: reason.clone(), path: self.path.clone() });
        }
        match self.prepare() {
            Ok(true) => Ok(()),
            Ok(false) => Err(self.stop_writing()),
            Err(error) => Err(StoreError::writing(error, &self.path)),
        }
    }

    fn stop_writing(&mut self) -> StoreError {
        let reason = ReadOnlyReason::ChangedOnDisk;
        self.access = Access::ReadOnly(reason.clone());
        // Nothing is written here any more: whoever opens the file anew is not kept out.
        self.file.unlock().ok();
        StoreError::ReadOnly { reason, path: self.path.clone() }
    }

    /// Makes sure that the file ends after its intact lines; false where somebody else changed it.
    fn prepare(&mut self) -> io::Result<bool> {
        self.take_back()?;
        Ok(self.is_unchanged()? && self.set_cut_piece_aside()?)
    }

    /// How many bytes of the file are the intact lines.
    fn n_intact(&self) -> u64 {
        self.bytes.len() as u64 - u64::from(self.lacks_newline)
    }

    /// Whether the path still leads to our file with our bytes.
    fn is_unchanged(&mut self) -> io::Result<bool> {
        let now = Stamp::of(&fs::metadata(&self.path)?);
        if now == self.stamp {
            return Ok(true);
        }
        if (now.len, now.id) != (self.stamp.len, self.stamp.id) {
            return Ok(false);
        }
        // Somebody wrote to it, perhaps the same bytes, as a backup may do.
        let mut file = File::open(&self.path)?;
        let Ok(bytes) = read_all(&mut file, &self.path) else { return Ok(false) };
        let intact = self.bytes.iter().take(usize::try_from(self.n_intact()).unwrap_or(usize::MAX));
        let is_same = bytes.iter().eq(intact.chain(&self.cut_piece));
        if is_same {
            self.stamp = now;
        }
        Ok(is_same)
    }

    /// Whether the file in its place still begins with the intact lines, as it does also where another program wrote on; where it does not, they are held here alone.
    pub fn is_on_disk(&self) -> bool {
        let is_same = |it: fs::Metadata| Stamp::of(&it) == self.stamp;
        if self.access == Access::Writable && fs::metadata(&self.path).is_ok_and(is_same) {
            return true;
        }
        let bytes = read_file(&self.path, FILE_LIMIT).unwrap_or_default();
        let n_intact = usize::try_from(self.n_intact()).unwrap_or(usize::MAX);
        self.bytes.get(..n_intact).is_some_and(|intact| bytes.starts_with(intact))
    }

    /// Moves a cut-off last line into a file beside the journal; only then is it cut from the journal.
    fn set_cut_piece_aside(&mut self) -> io::Result<bool> {
        if self.cut_piece.is_empty() {
            return Ok(true);
        }
        let path = self.keep_piece()?;
        let end = self.n_intact();
        if self.after(end)? != self.cut_piece {
            return Ok(false);
        }
        self.cut(end)?;
        self.cut_piece.clear();
        self.notices.retain(|it| !matches!(it, Notice::CutOff(_)));
        self.notices.push(Notice::SetAside(path));
        Ok(true)
    }

    /// What stands in the file after `end`; looked at just before anything is cut.
    fn after(&self, end: u64) -> io::Result<Vec<u8>> {
        let mut rest = Vec::new();
        let mut file = &self.file;
        file.seek(SeekFrom::Start(end))?;
        file.take(FILE_LIMIT).read_to_end(&mut rest)?;
        Ok(rest)
    }

    fn cut(&mut self, end: u64) -> io::Result<()> {
        self.file.set_len(end)?;
        self.file.sync_data()?;
        self.note_length(end);
        Ok(())
    }

    /// Writes the piece to the first free name; one that already holds it is as good.
    fn keep_piece(&self) -> io::Result<PathBuf> {
        for n in 1..=PIECES_LIMIT {
            let mut name: OsString = self.path.clone().into();
            name.push(format!(".cut-off-{n}.txt"));
            let path = PathBuf::from(name);
            match write_new(&path, &self.cut_piece) {
                Ok(()) => return Ok(path),
                Err(StoreError::Exists(_)) => {
                    let limit = self.cut_piece.len() as u64;
                    if read_file(&path, limit).is_ok_and(|it| it == self.cut_piece) {
                        return Ok(path);
                    }
                }
                Err(StoreError::NotWritten { reason: NotSavedReason::Io(error), .. }) => {
                    return Err(error);
                }
                Err(StoreError::NotWritten { reason: NotSavedReason::DiskFull, .. }) => {
                    return Err(io::ErrorKind::StorageFull.into());
                }
                Err(_) => return Err(io::ErrorKind::PermissionDenied.into()),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Writes a line; false where somebody else wrote to the file at the same time.
    fn write(&mut self, line: &str) -> io::Result<bool> {
        let mut buffer = Vec::with_capacity(line.len() + 2);
        if self.lacks_newline {
            buffer.push(b'\n');
        }
        buffer.extend_from_slice(line.as_bytes());
        buffer.push(b'\n');
        self.file.seek(SeekFrom::End(0))?;
        let written = self.file.write_all(&buffer).and_then(|()| self.file.sync_data());
        if let Err(error) = written {
            self.unfinished = buffer;
            // Where this fails too, the next append tries again before anything else.
            return self.take_back().and(Err(error));
        }
        self.lacks_newline = false;
        Ok(self.note_length(self.stamp.len + buffer.len() as u64))
    }

    /// Remembers what the file looks like at the length it should have; false where it has another.
    fn note_length(&mut self, len: u64) -> bool {
        let now = self.file.metadata().ok().map(|it| Stamp::of(&it));
        let is_as_expected = now.as_ref().is_none_or(|now| now.len == len);
        self.stamp.len = len;
        self.stamp.modified = now.and_then(|now| now.modified);
        is_as_expected
    }

    /// Cuts what a failed append left, if it is exactly a beginning of what we tried to write.
    fn take_back(&mut self) -> io::Result<()> {
        if self.unfinished.is_empty() {
            return Ok(());
        }
        let end = self.n_intact() + self.cut_piece.len() as u64;
        let left = self.after(end)?;
        // Where somebody else wrote here, nothing is cut, and the check before the append sees it.
        if !left.is_empty() && self.unfinished.starts_with(&left) {
            self.cut(end)?;
        }
        self.unfinished.clear();
        Ok(())
    }
}

/// A file that was open and is not found is not merely a folder that is missing.
fn gone(error: io::Error) -> NotSavedReason {
    match NotSavedReason::from(error) {
        NotSavedReason::NoFolder => NotSavedReason::Gone,
        other => other,
    }
}
