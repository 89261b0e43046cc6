//! Writes an export whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::line::hex;
use super::lock::sync_folder_of;
use super::{StoreError, read_file};

/// How many left-over temporary files are stepped over.
const TRIES: u32 = 100;
/// The longest file of which it is asked whether it is an export.
const SEAL_LIMIT: u64 = 1 << 28;

/// Makes a folder with those above it; one that is already there is left alone.
pub fn make_folder(path: &Path) -> Result<(), StoreError> {
    fs::create_dir_all(path).map_err(|it| StoreError::writing(it, path))
}

/// Whether something stands at a path, so that an export would replace it.
pub fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// The SHA-256 of an export, by which it is known again.
pub fn seal(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)).collect()
}

/// The seal of the file at a path; none where it cannot be read or is no file.
pub fn seal_of(path: &Path) -> Option<String> {
    // A pipe would be waited for.
    fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    read_file(path, SEAL_LIMIT).ok().map(|it| seal(&it))
}

/// Writes a file through a temporary one beside it, so that there is never half a file; an older export is replaced, an assessment never.
pub fn write_export(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    // A link is followed, so that it stays a link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let old = match fs::metadata(&target) {
        Ok(old) => Some(old),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(StoreError::writing(error, path)),
    };
    match &old {
        Some(old) if old.is_dir() => return Err(StoreError::IsFolder(path.to_owned())),
        // A pipe or a device such as /dev/stdout is written to, not replaced.
        Some(old) if !old.is_file() => {
            return OpenOptions::new()
                .write(true)
                .open(&target)
                .and_then(|mut it| it.write_all(bytes))
                .map_err(|it| StoreError::writing(it, path));
        }
        Some(_) if is_assessment(&target) => {
            return Err(StoreError::IsAssessment(path.to_owned()));
        }
        Some(old) if old.permissions().readonly() => {
            let error = io::ErrorKind::PermissionDenied.into();
            return Err(StoreError::writing(error, path));
        }
        Some(_) | None => {}
    }
    let (temporary, file) = new_beside(&target).map_err(|it| StoreError::writing(it, path))?;
    let written = fill(file, bytes)
        .and_then(|()| match old {
            Some(old) => fs::set_permissions(&temporary, old.permissions()),
            None => Ok(()),
        })
        .and_then(|()| put_in_place(&temporary, &target))
        .and_then(|()| sync_folder_of(&target));
    written.map_err(|error| {
        fs::remove_file(&temporary).ok();
        StoreError::writing(error, path)
    })
}

/// The folder could be written to a moment ago: what refuses there is the old file, which Windows keeps while it is open elsewhere.
fn put_in_place(temporary: &Path, target: &Path) -> io::Result<()> {
    fs::rename(temporary, target).map_err(|error| {
        let is_kept = cfg!(windows) && error.kind() == io::ErrorKind::PermissionDenied;
        if is_kept && target.exists() { io::ErrorKind::ResourceBusy.into() } else { error }
    })
}

fn fill(mut file: File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    file.sync_all()
}

/// A new file in the folder of `target`, with a name of its own.
fn new_beside(target: &Path) -> io::Result<(PathBuf, File)> {
    if target.file_name().is_none() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let process = std::process::id();
    for n in 0..TRIES {
        let path = target.with_file_name(format!(".skaidra-{process}-{n}.tmp"));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Whether a file begins as a journal does.
fn is_assessment(path: &Path) -> bool {
    let mut begin = [0; 9];
    File::open(path).and_then(|mut it| it.read_exact(&mut begin)).is_ok() && begin == *b"(skaidra:"
}
