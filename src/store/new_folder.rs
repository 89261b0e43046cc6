//! Writes files into a folder of their own, all of them or none.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::{PackFiles, StoreError, is_there};

/// Puts files into a folder that is new or empty; what is there is never replaced, and of what fails nothing is left.
pub fn write_new_folder(folder: &Path, files: &PackFiles) -> Result<(), StoreError> {
    if is_there(folder) {
        if !folder.is_dir() {
            return Err(StoreError::Exists(folder.to_owned()));
        }
        let mut entries = fs::read_dir(folder).map_err(|it| StoreError::reading(it, folder))?;
        if entries.next().is_some() {
            return Err(StoreError::NotEmpty(folder.to_owned()));
        }
    }
    let mut made = Vec::new();
    let written = fill(folder, files, &mut made);
    if written.is_err() {
        for path in made.iter().rev() {
            let taken = if path.is_dir() { fs::remove_dir(path) } else { fs::remove_file(path) };
            taken.ok();
        }
    }
    written
}

fn fill(folder: &Path, files: &PackFiles, made: &mut Vec<PathBuf>) -> Result<(), StoreError> {
    make(folder, made)?;
    for (relative, bytes) in files {
        let path = folder.join(relative);
        make(path.parent().unwrap_or(folder), made)?;
        let failed = |it| StoreError::writing(it, &path);
        let new = OpenOptions::new().write(true).create_new(true).open(&path);
        let mut file = new.map_err(failed)?;
        made.push(path.clone());
        file.write_all(bytes).and_then(|()| file.sync_all()).map_err(failed)?;
    }
    Ok(())
}

/// Makes a folder with those above it that are missing.
fn make(folder: &Path, made: &mut Vec<PathBuf>) -> Result<(), StoreError> {
    let is_missing = |it: &&Path| !it.as_os_str().is_empty() && !it.is_dir();
    let missing: Vec<&Path> = folder.ancestors().take_while(is_missing).collect();
    for path in missing.into_iter().rev() {
        fs::create_dir(path).map_err(|it| StoreError::writing(it, path))?;
        made.push(path.to_owned());
    }
    Ok(())
}
