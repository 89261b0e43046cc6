//! What can go wrong with files: in English for the log, and for the person with what is safe and what to do.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::lock::is_taken;
use super::{Break, BreakKind, ReadOnlyReason};
use crate::i18n::Tr;

/// Why bytes are no journal that can be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// There is nothing in it.
    #[error("it is empty")]
    Empty,
    /// Something else.
    #[error("it is not an assessment of this program")]
    NotAJournal,
    /// A PDF, perhaps a plan that was exported.
    #[error("it is a PDF and not an assessment")]
    Pdf,
    /// Written in a newer shape.
    #[error("its format {found} is newer than this program; it was made by version {app}")]
    TooNew {
        /// The format.
        found: u32,
        /// The version that made it; empty where the file does not say.
        app: String,
    },
    /// The first line does not hold, so nothing after it can be trusted.
    #[error("line 1: {0}")]
    Header(BreakKind),
    /// More than is read.
    #[error("it is larger than {limit} bytes")]
    TooLarge {
        /// The most that is read.
        limit: u64,
    },
}

/// What went wrong with a file or folder.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No such file or folder.
    #[error("not found: {}", .0.display())]
    NotFound(PathBuf),
    /// A folder where a file is needed.
    #[error("a folder, not a file: {}", .0.display())]
    IsFolder(PathBuf),
    /// A file where a folder is needed, or a device.
    #[error("not an ordinary file or folder: {}", .0.display())]
    WrongKind(PathBuf),
    /// Something is already there, and is left as it is.
    #[error("already exists: {}", .0.display())]
    Exists(PathBuf),
    /// A folder that has to be new or empty holds something, which is left as it is.
    #[error("not empty: {}", .0.display())]
    NotEmpty(PathBuf),
    /// An assessment stands where an export would go.
    #[error("an assessment is there and is not overwritten: {}", .0.display())]
    IsAssessment(PathBuf),
    /// Larger than is read.
    #[error("larger than {limit} bytes: {}", .path.display())]
    TooLarge {
        /// The most that is read.
        limit: u64,
        /// The file or folder.
        path: PathBuf,
    },
    /// The bytes are no journal that can be opened.
    #[error("{error}: {}", .path.display())]
    Unreadable {
        /// Why.
        error: ReadError,
        /// The file.
        path: PathBuf,
    },
    /// The journal is open for reading only.
    #[error("open for reading only ({reason}): {}", .path.display())]
    ReadOnly {
        /// Why.
        reason: ReadOnlyReason,
        /// The file.
        path: PathBuf,
    },
    /// A change could not be put on disk; everything before it is there.
    #[error("not saved ({reason}): {}", .path.display())]
    NotSaved {
        /// Why.
        reason: NotSavedReason,
        /// When it was tried.
        at: Timestamp,
        /// When the last change on disk was made.
        saved_until: Timestamp,
        /// The file.
        path: PathBuf,
    },
    /// A file could not be written.
    #[error("not written ({reason}): {}", .path.display())]
    NotWritten {
        /// Why.
        reason: NotSavedReason,
        /// The file.
        path: PathBuf,
    },
    /// A file could not be read.
    #[error("not read ({source}): {}", .path.display())]
    NotRead {
        /// Why.
        source: io::Error,
        /// The file.
        path: PathBuf,
    },
}

/// Why something could not be put on disk.
#[derive(Debug, thiserror::Error)]
pub enum NotSavedReason {
    /// No space left.
    #[error("the disk is full")]
    DiskFull,
    /// The file, the folder or the disk may not be written to.
    #[error("no permission to write")]
    NoPermission,
    /// The folder is not there.
    #[error("the folder does not exist")]
    NoFolder,
    /// The open file is not in its place any more, as on a stick that was taken out.
    #[error("the file is gone")]
    Gone,
    /// Another program has the file open and keeps it, as viewers do on Windows.
    #[error("another program has it open")]
    InUse,
    /// More than a record may hold.
    #[error("the change is too large for one record")]
    TooLarge,
    /// Anything else.
    #[error("{0}")]
    Io(io::Error),
}

impl From<io::Error> for NotSavedReason {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            _ if is_taken(&error) => Self::InUse,
            io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy => Self::InUse,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NoPermission
            }
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoFolder,
            io::ErrorKind::FileTooLarge => Self::TooLarge,
            _ => Self::Io(error),
        }
    }
}

impl From<ron::Error> for NotSavedReason {
    fn from(error: ron::Error) -> Self {
        match error {
            ron::Error::ExceededRecursionLimit => Self::TooLarge,
            other => Self::Io(io::Error::other(other)),
        }
    }
}

impl NotSavedReason {
    /// Why, as part of a sentence.
    pub(super) fn why(&self, tr: &Tr) -> String {
        self.parts(tr).0
    }

    /// What happened and what to do, as parts of a sentence each.
    fn parts(&self, tr: &Tr) -> (String, String) {
        match self {
            Self::DiskFull => (tr.errors_store_why_disk_full(), tr.errors_store_do_free_space()),
            Self::NoPermission => {
                (tr.errors_store_why_no_permission(), tr.errors_store_do_elsewhere())
            }
            Self::NoFolder => (tr.errors_store_why_no_folder(), tr.errors_store_do_elsewhere()),
            Self::Gone => (tr.errors_store_why_gone(), tr.errors_store_do_bring_back()),
            Self::InUse => (tr.errors_store_why_in_use(), tr.errors_store_do_close()),
            Self::TooLarge => (tr.errors_store_why_too_large(), tr.errors_store_do_shorten()),
            Self::Io(error) => (in_words(error, tr), tr.errors_store_do_elsewhere()),
        }
    }
}

impl StoreError {
    /// Whether the open file is not in its place any more, so that all of it is in the program alone.
    pub fn is_gone(&self) -> bool {
        matches!(self, Self::NotSaved { reason: NotSavedReason::Gone, .. })
    }

    /// Whether a disk had no room, so that nothing can be put anywhere on it.
    pub fn is_of_full_disk(&self) -> bool {
        matches!(
            self,
            Self::NotSaved { reason: NotSavedReason::DiskFull, .. }
                | Self::NotWritten { reason: NotSavedReason::DiskFull, .. }
        )
    }

    /// An error of reading, with the common ones told apart.
    pub(super) fn reading(error: io::Error, path: &Path) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound(path),
            io::ErrorKind::IsADirectory => Self::IsFolder(path),
            _ => Self::NotRead { source: error, path },
        }
    }

    /// An error of writing, with the common ones told apart.
    pub(super) fn writing(error: io::Error, path: &Path) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::Exists(path),
            io::ErrorKind::IsADirectory => Self::IsFolder(path),
            _ => Self::NotWritten { reason: error.into(), path },
        }
    }

    /// For the person: what happened, what is safe, what to do; the path last; times as this system shows them.
    pub fn message(&self, tr: &Tr) -> String {
        self.message_in(tr, &TimeZone::system())
    }

    /// The same with times of a zone.
    pub fn message_in(&self, tr: &Tr, zone: &TimeZone) -> String {
        let text = |path: &Path| path.display().to_string();
        match self {
            Self::NotFound(path) => tr.errors_store_not_found(text(path)),
            Self::IsFolder(path) => tr.errors_store_is_folder(text(path)),
            Self::WrongKind(path) => tr.errors_store_wrong_kind(text(path)),
            Self::Exists(path) => tr.errors_store_exists(text(path)),
            Self::NotEmpty(path) => tr.errors_store_not_empty(text(path)),
            Self::IsAssessment(path) => tr.errors_store_is_assessment(text(path)),
            Self::TooLarge { limit, path } => {
                tr.errors_store_too_large(megabytes(*limit), text(path))
            }
            Self::Unreadable { error, path } => error.message(tr, &text(path)),
            Self::ReadOnly { reason, path } => {
                tr.errors_store_read_only(text(path), reason.message(tr))
            }
            // Nothing of it is on disk any more, whatever was saved before.
            Self::NotSaved { reason: NotSavedReason::Gone, path, .. } => {
                tr.errors_store_gone(text(path))
            }
            Self::NotSaved { reason, at, saved_until, path } => {
                let (why, advice) = reason.parts(tr);
                tr.errors_store_not_saved(advice, text(path), local(*saved_until, *at, zone), why)
            }
            Self::NotWritten { reason, path } => {
                let (why, advice) = reason.parts(tr);
                tr.errors_store_not_written(advice, text(path), why)
            }
            Self::NotRead { source, path } => {
                tr.errors_store_not_read(text(path), in_words(source, tr))
            }
        }
    }
}

impl ReadError {
    /// For the person; `path` names the file, and may be the name of an attachment.
    pub fn message(&self, tr: &Tr, path: &str) -> String {
        match self {
            Self::Empty => tr.errors_store_empty(path),
            // Its name is right: another advice would send the person round in a circle.
            Self::NotAJournal if path.ends_with(".skaidra") => {
                tr.errors_store_not_a_journal_inside(path)
            }
            Self::NotAJournal => tr.errors_store_not_a_journal(path),
            Self::Pdf => tr.errors_store_is_pdf(path),
            Self::TooNew { app, .. } if app.is_empty() => tr.errors_store_too_new(path),
            Self::TooNew { app, .. } => tr.errors_store_too_new_by(app.as_str(), path),
            Self::Header(kind) => {
                let line = Break { line: 1, kind: kind.clone() };
                tr.errors_store_header(path, line.message(tr))
            }
            Self::TooLarge { limit } => tr.errors_store_too_large(megabytes(*limit), path),
        }
    }
}

/// Why the system refused, as part of a sentence; its own words only where we have none.
fn in_words(error: &io::Error, tr: &Tr) -> String {
    use io::ErrorKind as Kind;
    match error.kind() {
        _ if is_taken(error) => tr.errors_store_why_in_use(),
        Kind::ResourceBusy => tr.errors_store_why_in_use(),
        Kind::PermissionDenied => tr.errors_store_why_no_reading(),
        Kind::InvalidFilename => tr.errors_store_why_bad_name(),
        Kind::TimedOut
        | Kind::NotConnected
        | Kind::ConnectionReset
        | Kind::ConnectionAborted
        | Kind::HostUnreachable
        | Kind::NetworkUnreachable
        | Kind::NetworkDown
        | Kind::StaleNetworkFileHandle => tr.errors_store_why_network(),
        _ => tr.errors_store_why_other(error.to_string()),
    }
}

fn megabytes(bytes: u64) -> String {
    (bytes >> 20).to_string()
}

/// A time as the clock on the wall shows it; with its date where that is not the day of `at`.
fn local(time: Timestamp, at: Timestamp, zone: &TimeZone) -> String {
    let (time, at) = (time.to_zoned(zone.clone()), at.to_zoned(zone.clone()));
    let is_same_day = time.date() == at.date();
    time.strftime(if is_same_day { "%H:%M" } else { "%Y-%m-%d %H:%M" }).to_string()
}
