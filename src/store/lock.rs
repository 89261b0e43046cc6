//! Opens a journal so that one program writes it and others may read it.

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::path::Path;

use jiff::Timestamp;

/// Whether nobody else writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lock {
    /// Locked for us.
    Held,
    /// Another program has it.
    #[cfg_attr(windows, expect(dead_code, reason = "there, opening fails instead"))]
    Taken,
    /// The disk cannot lock, as some network drives; the check before each append still holds.
    Unknown,
}

/// Opens for appending and locks; the lock ends with the file handle.
pub(super) fn open_to_append(path: &Path, options: &mut OpenOptions) -> io::Result<(File, Lock)> {
    let file = prepare(options).open(path)?;
    let lock = lock(&file);
    Ok((file, lock))
}

/// Appending never overwrites, even beside a program that ignores the lock.
#[cfg(not(windows))]
fn prepare(options: &mut OpenOptions) -> &mut OpenOptions {
    options.read(true).append(true)
}

#[cfg(not(windows))]
fn lock(file: &File) -> Lock {
    match file.try_lock() {
        Ok(()) => Lock::Held,
        Err(std::fs::TryLockError::WouldBlock) => Lock::Taken,
        Err(std::fs::TryLockError::Error(_)) => Lock::Unknown,
    }
}

/// A file lock on Windows also stops readers, so writers are kept out by the sharing mode instead.
#[cfg(windows)]
fn prepare(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::windows::fs::OpenOptionsExt as _;
    const FILE_SHARE_READ: u32 = 1;
    options.read(true).write(true).share_mode(FILE_SHARE_READ)
}

#[cfg(windows)]
fn lock(_file: &File) -> Lock {
    Lock::Held
}

/// Whether opening failed because another program has the file open for writing.
pub(super) fn is_taken(error: &io::Error) -> bool {
    // ERROR_SHARING_VIOLATION
    cfg!(windows) && error.raw_os_error() == Some(32)
}

/// What a file looked like when we last knew its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    /// Its length.
    pub(super) len: u64,
    /// Which file it is, where the system says.
    pub(super) id: Option<(u64, u64)>,
    /// When it was last written to.
    pub(super) modified: Option<Timestamp>,
}

impl Stamp {
    /// The stamp of what a path or an open file is now.
    pub(super) fn of(metadata: &Metadata) -> Self {
        let modified = metadata.modified().ok().and_then(|it| Timestamp::try_from(it).ok());
        Self { len: metadata.len(), id: file_id(metadata), modified }
    }
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems give none")]
fn file_id(metadata: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    Some((metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn file_id(_metadata: &Metadata) -> Option<(u64, u64)> {
    None
}

/// The disk that a folder is on, or would be once it is made; none where that cannot be told.
#[cfg(unix)]
pub(super) fn disk_of(folder: &Path) -> Option<impl PartialEq + use<>> {
    let metadata = folder.ancestors().find_map(|it| it.metadata().ok())?;
    file_id(&metadata).map(|(disk, _)| disk)
}

/// The disk that a folder is on, by the letter that its path begins with; none where that cannot be told.
#[cfg(not(unix))]
pub(super) fn disk_of(folder: &Path) -> Option<impl PartialEq + use<>> {
    let whole = std::path::absolute(folder).ok()?;
    whole.components().next().map(|it| it.as_os_str().to_ascii_lowercase())
}

/// Makes the name of a new or renamed file durable; only some systems can.
pub(super) fn sync_folder_of(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        match File::open(folder).and_then(|it| it.sync_all()) {
            // Some network drives cannot sync a folder.
            Err(error) if error.kind() != io::ErrorKind::InvalidInput => return Err(error),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}
