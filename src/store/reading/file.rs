//! The reader's file: read afresh before each write, written whole, a damaged one set aside and never lost.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;

use super::shape::{FORMAT, FormatShape, ReadingShape};
use super::{Reading, ReadingChange};
use crate::i18n::Tr;
use crate::store::settings::save_ron;
use crate::store::{ReadError, StoreError, read_file};

/// The most bytes that are read: a reader would have to write for years.
const BYTES_LIMIT: u64 = 16 << 20;
/// How often another window is waited for, and how long each time.
const TRIES: (u32, Duration) = (200, Duration::from_millis(5));
/// How many damaged files may lie beside the good one.
const ASIDE_LIMIT: u32 = 1000;

/// The file and what is known of it; several windows may have it open.
#[derive(Debug, Default)]
pub struct ReadingFile {
    path: PathBuf,
    reading: Reading,
    /// Deeds that are not on disk yet.
    waiting: Vec<(ReadingChange, Timestamp)>,
    /// Grows with each change, so that a view sees that something changed.
    revision: u64,
}

/// What a reader should know of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadingNotice {
    /// It was damaged and lies there now.
    SetAside(PathBuf),
}

impl ReadingNotice {
    /// For the person; the path last.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::SetAside(path) => tr.errors_store_reading_set_aside(path.display().to_string()),
        }
    }
}

impl ReadingFile {
    /// Opens the file; one that is not there yet is empty, a damaged one is set aside.
    pub fn open(path: &Path) -> (Self, Result<Option<ReadingNotice>, StoreError>) {
        let mut file = Self { path: path.to_owned(), ..Self::default() };
        let notice = file.read().map(|(reading, notice)| {
            file.reading = reading;
            notice
        });
        (file, notice)
    }

    /// What is kept, deeds that are not on disk yet among it.
    pub fn reading(&self) -> &Reading {
        &self.reading
    }

    /// Grows with each change.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Whether something is not on disk yet.
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Does a deed and puts it on disk, with those that could not be put there before.
    pub fn run(
        &mut self,
        change: ReadingChange,
        at: Timestamp,
    ) -> Result<Option<ReadingNotice>, StoreError> {
        self.reading.apply(&change, at);
        self.waiting.push((change, at));
        self.revision += 1;
        self.save()
    }

    /// Puts on disk what could not be put there before.
    pub fn save(&mut self) -> Result<Option<ReadingNotice>, StoreError> {
        if self.waiting.is_empty() {
            return Ok(None);
        }
        // Another window may have written meanwhile: what it wrote stays.
        let _lock = self.lock();
        let (mut reading, notice) = self.read()?;
        for (change, at) in &self.waiting {
            reading.apply(change, *at);
        }
        save_ron(&self.path, &ReadingShape::from(&reading))?;
        if self.reading != reading {
            self.reading = reading;
            self.revision += 1;
        }
        self.waiting.clear();
        Ok(notice)
    }

    /// Keeps other windows from writing at the same moment; a disk that cannot lock does not stop a reader.
    fn lock(&self) -> Option<File> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).ok()?;
        }
        let path = self.path.with_extension("lock");
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path).ok()?;
        for _ in 0..TRIES.0 {
            match file.try_lock() {
                Ok(()) => return Some(file),
                Err(TryLockError::WouldBlock) => thread::sleep(TRIES.1),
                Err(TryLockError::Error(_)) => return None,
            }
        }
        None
    }

    /// What is on disk now.
    fn read(&self) -> Result<(Reading, Option<ReadingNotice>), StoreError> {
        let bytes = match read_file(&self.path, BYTES_LIMIT) {
            Ok(bytes) => bytes,
            Err(StoreError::NotFound(_)) => return Ok((Reading::default(), None)),
            Err(error) => return Err(error),
        };
        let text = String::from_utf8(bytes).unwrap_or_default();
        if let Ok(FormatShape { reading: found }) = ron::from_str(&text)
            && FORMAT < found
        {
            let error = ReadError::TooNew { found, app: String::new() };
            return Err(StoreError::Unreadable { error, path: self.path.clone() });
        }
        if let Some(reading) = ron::from_str(&text).ok().and_then(ReadingShape::read) {
            return Ok((reading, None));
        }
        let aside = self.set_aside()?;
        // What this window knows is better than nothing.
        Ok((self.reading.clone(), Some(ReadingNotice::SetAside(aside))))
    }

    /// Moves a damaged file to a free name beside it.
    fn set_aside(&self) -> Result<PathBuf, StoreError> {
        let names = (1..=ASIDE_LIMIT).map(|n| self.path.with_extension(format!("damaged-{n}.ron")));
        let is_free = |it: &PathBuf| it.try_exists().is_ok_and(|exists| !exists);
        let aside = names.into_iter().find(is_free);
        let aside = aside.ok_or_else(|| StoreError::Exists(self.path.clone()))?;
        fs::rename(&self.path, &aside).map_err(|it| StoreError::writing(it, &aside))?;
        Ok(aside)
    }
}
