//! The files that were open lately, newest first.

use std::path::{Path, PathBuf};

use super::{StoreError, read_file, settings::save_ron};

/// How many files are remembered.
const LIMIT: usize = 12;
/// The most bytes of the list that are read.
const BYTES_LIMIT: u64 = 1 << 20;

/// The list of recent files; a list that cannot be read is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recent {
    files: Vec<PathBuf>,
}

impl Recent {
    /// Reads the list.
    pub fn load(path: &Path) -> Self {
        let text = read_file(path, BYTES_LIMIT).ok().and_then(|it| String::from_utf8(it).ok());
        let files: Vec<PathBuf> =
            text.and_then(|text| ron::from_str(&text).ok()).unwrap_or_default();
        Self { files: files.into_iter().take(LIMIT).collect() }
    }

    /// Writes the list.
    pub fn save(&self, path: &Path) -> Result<(), StoreError> {
        save_ron(path, &self.files)
    }

    /// The files, newest first; some may be gone meanwhile.
    pub fn files(&self) -> &[PathBuf] {
        &self.files
    }

    /// Puts a file first.
    pub fn add(&mut self, file: &Path) {
        self.forget(file);
        self.files.insert(0, file.to_owned());
        self.files.truncate(LIMIT);
    }

    /// Takes a file off the list; the file itself stays.
    pub fn forget(&mut self, file: &Path) {
        self.files.retain(|it| it != file);
    }
}
