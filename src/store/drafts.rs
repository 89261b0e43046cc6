//! Text that does not fit its field yet and so is in no assessment: kept among the program's own files, one file an assessment.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::settings::save_ron;
use super::{StoreError, read_file};

/// The most bytes that are read.
const BYTES_LIMIT: u64 = 1 << 20;

/// The texts of one assessment by the names of their fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DraftsFile {
    path: PathBuf,
    kept: Kept,
}

/// The shape on disk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    /// How many records the assessment had.
    n_records: u64,
    texts: BTreeMap<String, String>,
}

impl DraftsFile {
    /// Reads the file; one that is not there or cannot be understood holds nothing.
    pub fn open(path: &Path) -> Self {
        let bytes = read_file(path, BYTES_LIMIT).unwrap_or_default();
        let text = String::from_utf8(bytes).unwrap_or_default();
        // Before there were numbers of records, the texts stood alone.
        let alone = || Kept { n_records: 0, texts: ron::from_str(&text).unwrap_or_default() };
        Self { path: path.to_owned(), kept: ron::from_str(&text).unwrap_or_else(|_| alone()) }
    }

    /// What is on disk.
    pub fn texts(&self) -> &BTreeMap<String, String> {
        &self.kept.texts
    }

    /// The number of the last record of the assessment when they were put there; 0 where the file does not say.
    pub fn n_records(&self) -> u64 {
        self.kept.n_records
    }

    /// Puts these texts on disk in place of those before, with the number of the last record; without any the file goes.
    pub fn keep(
        &mut self,
        texts: BTreeMap<String, String>,
        n_records: u64,
    ) -> Result<(), StoreError> {
        if texts == self.kept.texts {
            return Ok(());
        }
        let kept = Kept { n_records, texts };
        if kept.texts.is_empty() {
            fs::remove_file(&self.path).map_err(|it| StoreError::writing(it, &self.path))?;
        } else {
            save_ron(&self.path, &kept)?;
        }
        self.kept = kept;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_and_a_file_without_texts_goes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("drafts").join("one.ron");
        let texts = BTreeMap::from([("note core-01".to_owned(), "„ą“\nir\t{}".to_owned())]);
        DraftsFile::open(&path).keep(texts.clone(), 7).unwrap();
        let mut again = DraftsFile::open(&path);
        assert_eq!((again.texts(), again.n_records()), (&texts, 7));
        again.keep(BTreeMap::new(), 8).unwrap();
        assert!(!path.exists());
    }

    #[test]
    fn texts_that_stand_alone_are_read_too() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("one.ron");
        super::super::write_export(&path, b"{\"note core-01\": \"a\"}\n").unwrap();
        let file = DraftsFile::open(&path);
        assert_eq!((file.texts().len(), file.n_records()), (1, 0));
    }

    #[test]
    fn a_damaged_file_stops_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("one.ron");
        super::super::write_export(&path, b"{\"note").unwrap();
        let mut file = DraftsFile::open(&path);
        assert!(file.texts().is_empty());
        file.keep(BTreeMap::from([("a".to_owned(), "b".to_owned())]), 0).unwrap();
        assert_eq!(DraftsFile::open(&path).texts().len(), 1);
    }
}
