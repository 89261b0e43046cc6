//! Reads a file or a folder of files, never more than a limit.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::StoreError;

/// The most bytes that a folder's files may have together.
pub const FOLDER_LIMIT: u64 = 64 << 20;
/// How many files a folder may hold.
const N_FILES_LIMIT: usize = 5000;
/// How deep folders may lie in each other.
const DEPTH_LIMIT: usize = 8;

/// Whether a file begins with these bytes; false where it cannot be read.
pub fn begins_with(path: &Path, begin: &[u8]) -> bool {
    let mut found = vec![0; begin.len()];
    let read = |mut file: File| file.read_exact(&mut found);
    // A pipe would be waited for.
    path.is_file() && File::open(path).and_then(read).is_ok() && found == begin
}

/// Whether two paths lead to one file that is there.
pub fn is_same_file(a: &Path, b: &Path) -> bool {
    matches!((fs::canonicalize(a), fs::canonicalize(b)), (Ok(a), Ok(b)) if a == b)
}

/// Reads a file of at most `limit` bytes.
pub fn read_file(path: &Path, limit: u64) -> Result<Vec<u8>, StoreError> {
    let failed = |it| StoreError::reading(it, path);
    // Asked of the path: Windows refuses to open a folder.
    if fs::metadata(path).map_err(failed)?.is_dir() {
        return Err(StoreError::IsFolder(path.to_owned()));
    }
    let file = File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
    if limit < bytes.len() as u64 {
        return Err(StoreError::TooLarge { limit, path: path.to_owned() });
    }
    Ok(bytes)
}

/// Reads every file below a folder: relative path with `/`, and bytes. Hidden files and linked folders are left out.
pub fn read_folder(path: &Path) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
    let metadata = fs::metadata(path).map_err(|it| StoreError::reading(it, path))?;
    if !metadata.is_dir() {
        return Err(StoreError::WrongKind(path.to_owned()));
    }
    let mut files = BTreeMap::new();
    let mut left = FOLDER_LIMIT;
    let mut waiting = vec![(path.to_owned(), String::new(), 0)];
    while let Some((folder, prefix, depth)) = waiting.pop() {
        for (entry, name) in entries(&folder)? {
            let relative = format!("{prefix}{name}");
            let kind =
                fs::symlink_metadata(&entry).map_err(|it| StoreError::reading(it, &entry))?;
            let is_too_much = N_FILES_LIMIT <= files.len() + waiting.len() || DEPTH_LIMIT < depth;
            if is_too_much {
                return Err(StoreError::TooLarge { limit: FOLDER_LIMIT, path: path.to_owned() });
            }
            if kind.is_dir() {
                waiting.push((entry, format!("{relative}/"), depth + 1));
            } else if fs::metadata(&entry).is_ok_and(|it| it.is_file()) {
                let bytes = read_file(&entry, left).map_err(|error| match error {
                    StoreError::TooLarge { .. } => {
                        StoreError::TooLarge { limit: FOLDER_LIMIT, path: path.to_owned() }
                    }
                    other => other,
                })?;
                left -= bytes.len() as u64;
                files.insert(relative, bytes);
            }
        }
    }
    Ok(files)
}

/// The visible entries of a folder by name.
pub(super) fn entries(folder: &Path) -> Result<BTreeMap<PathBuf, String>, StoreError> {
    let failed = |it| StoreError::reading(it, folder);
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            all.insert(entry.path(), name);
        }
    }
    Ok(all)
}
