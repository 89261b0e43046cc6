//! The append-only file of an assessment: created, opened, appended to; nothing in it is ever overwritten.

mod access;
mod append;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

pub use access::{Access, Notice, ReadOnlyReason};

use super::line::{LineHash, write_header};
use super::lock::{Lock, Stamp, is_taken, open_to_append, sync_folder_of};
use super::replay::{FILE_LIMIT, Replay, replay};
use super::{Header, NewFile, NotSavedReason, ReadError, StoreError};

/// An open journal file.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
    access: Access,
    /// The intact lines, each with its newline.
    bytes: Vec<u8>,
    /// The SHA-256 of the last line.
    hash: LineHash,
    /// The same as 64 hex digits.
    head: String,
    /// What the file looked like when its bytes were last known.
    stamp: Stamp,
    /// A cut-off last line that still stands in the file after the intact lines.
    cut_piece: Vec<u8>,
    /// The last line on disk still lacks its newline.
    lacks_newline: bool,
    /// What a failed append may have left in the file.
    unfinished: Vec<u8>,
    /// How many changes the intact lines hold, those of one deed counted one by one.
    n_changes: usize,
    notices: Vec<Notice>,
}

/// A journal with what it says.
#[derive(Debug)]
pub struct Opened {
    /// The file.
    pub journal: Journal,
    /// What its lines add up to.
    pub replay: Replay,
}

impl Journal {
    /// Makes a new file; one that is already there is left alone.
    pub fn create(path: &Path, new: &NewFile) -> Result<Opened, StoreError> {
        let header = Header {
            id: new.id.clone(),
            app: new.app.clone(),
            content: new.content.clone(),
            method: new.method.clone(),
            created: super::record::whole_seconds(new.created),
        };
        let mut line =
            write_header(&header).map_err(|it| StoreError::writing(io::Error::other(it), path))?;
        line.push('\n');
        write_new(path, line.as_bytes())?;
        Self::open(path)
    }

    /// Opens a file for writing, or for reading only where it may not be written to; never changes it.
    pub fn open(path: &Path) -> Result<Opened, StoreError> {
        let metadata = fs::metadata(path).map_err(|it| StoreError::reading(it, path))?;
        if metadata.is_dir() {
            return Err(StoreError::IsFolder(path.to_owned()));
        }
        if !metadata.is_file() {
            return Err(StoreError::WrongKind(path.to_owned()));
        }
        let (mut file, lock) = open_file(path)?;
        let opened = file.metadata().map_err(|it| StoreError::reading(it, path))?;
        let mut bytes = read_all(&mut file, path)?;
        let replay = replay(&bytes)
            .map_err(|error| StoreError::Unreadable { error, path: path.to_owned() })?;
        let notices = notices(&replay, &lock);
        let access = match (&replay.report.first_break, lock) {
            (Some(broken), _) => Access::ReadOnly(ReadOnlyReason::Broken(broken.clone())),
            (None, Err(reason)) => Access::ReadOnly(reason),
            (None, Ok(_)) => Access::Writable,
        };
        let stamp = Stamp { len: bytes.len() as u64, ..Stamp::of(&opened) };
        let cut_piece = bytes.split_off(replay.n_intact_bytes.min(bytes.len()));
        if replay.report.lacks_newline {
            bytes.push(b'\n');
        }
        let journal = Self {
            path: path.to_owned(),
            file,
            access,
            bytes,
            hash: replay.hash,
            head: replay.report.head.clone(),
            stamp,
            cut_piece,
            lacks_newline: replay.report.lacks_newline,
            unfinished: Vec::new(),
            n_changes: replay.n_changes,
            notices,
        };
        Ok(Opened { journal, replay })
    }

    /// Whether a file could be opened to write, since no other program has it; nothing of it is read.
    pub fn is_free(path: &Path) -> bool {
        let Ok((file, lock)) = open_to_append(path, &mut OpenOptions::new()) else { return false };
        file.unlock().ok();
        lock != Lock::Taken
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether changes can be appended.
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// The SHA-256 of the last intact line, 64 hex digits.
    pub fn head(&self) -> &str {
        &self.head
    }

    /// The intact lines, exactly as on disk.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What the person should know about the file.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// Moves the file: copies it, reads the copy back, and only then takes the old one away.
    pub fn move_to(&mut self, path: &Path) -> Result<(), StoreError> {
        self.settle()?;
        self.save_copy(path)?;
        let copy = Self::open(path)?.journal;
        if copy.bytes != self.bytes || copy.access != Access::Writable {
            let reason = NotSavedReason::Io(io::Error::other("the copy reads back differently"));
            return Err(StoreError::NotWritten { reason, path: path.to_owned() });
        }
        let mut old = std::mem::replace(self, copy);
        self.notices.append(&mut old.notices);
        let path = std::mem::take(&mut old.path);
        // Windows takes no file away that is open.
        drop(old);
        // Where the old file cannot be taken away, there are two: nothing is lost.
        fs::remove_file(&path).ok();
        Ok(())
    }

    /// Writes the intact lines to a new file; one that is already there is left alone.
    pub fn save_copy(&self, path: &Path) -> Result<(), StoreError> {
        write_new(path, &self.bytes)
    }
}

impl Drop for Journal {
    /// Closing alone would leave the lock with a process just being started elsewhere in the program.
    fn drop(&mut self) {
        self.file.unlock().ok();
    }
}

fn notices(replay: &Replay, lock: &Result<Lock, ReadOnlyReason>) -> Vec<Notice> {
    // While another program writes, its last line may just be under way.
    let cut_off = replay.report.cut_off.filter(|_| *lock != Err(ReadOnlyReason::InUse));
    let is_unlocked = replay.report.first_break.is_none() && *lock == Ok(Lock::Unknown);
    cut_off
        .map(Notice::CutOff)
        .into_iter()
        .chain(is_unlocked.then_some(Notice::NotLocked))
        .collect()
}

/// Why a file could only be opened for reading is the error of the lock.
fn open_file(path: &Path) -> Result<(File, Result<Lock, ReadOnlyReason>), StoreError> {
    let reason = match open_to_append(path, &mut OpenOptions::new()) {
        Ok((file, Lock::Taken)) => return Ok((file, Err(ReadOnlyReason::InUse))),
        Ok((file, lock)) => return Ok((file, Ok(lock))),
        Err(error) if is_taken(&error) => ReadOnlyReason::InUse,
        Err(error) => match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                ReadOnlyReason::NoPermission
            }
            _ => return Err(StoreError::reading(error, path)),
        },
    };
    let file = File::open(path).map_err(|it| StoreError::reading(it, path))?;
    Ok((file, Err(reason)))
}

fn read_all(file: &mut File, path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    file.take(FILE_LIMIT + 1)
        .read_to_end(&mut bytes)
        .map_err(|it| StoreError::reading(it, path))?;
    if FILE_LIMIT < bytes.len() as u64 {
        let error = ReadError::TooLarge { limit: FILE_LIMIT };
        return Err(StoreError::Unreadable { error, path: path.to_owned() });
    }
    Ok(bytes)
}

/// Writes a file that must not exist yet, all of it or nothing.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .map_err(|it| StoreError::writing(it, path))?;
    let written =
        file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| sync_folder_of(path));
    written.map_err(|error| {
        drop(file);
        // We made this file a moment ago; a half one would only mislead.
        fs::remove_file(path).ok();
        StoreError::NotWritten { reason: NotSavedReason::from(error), path: path.to_owned() }
    })
}
