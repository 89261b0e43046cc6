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
    /// The file of the assessment; none where it was kept by a version that told files by their number alone.
    #[serde(default)]
    place: Option<String>,
}

impl DraftsFile {
    /// Reads the file; one that is not there or cannot be understood holds nothing.
    pub fn open(path: &Path) -> Self {
        let bytes = read_file(path, BYTES_LIMIT).unwrap_or_default();
        let text = String::from_utf8(bytes).unwrap_or_default();
        // Before there were numbers of records, the texts stood alone.
        let alone = || Kept { texts: ron::from_str(&text).unwrap_or_default(), ..Kept::default() };
        Self { path: path.to_owned(), kept: ron::from_str(&text).unwrap_or_else(|_| alone()) }
    }

    /// Reads the file of an assessment's place. Where there is none, takes over what another has kept under the old name, or
    /// for a place at which the assessment is no longer, as after it was moved.
    pub fn of(path: &Path, old: &Path, place: &Path) -> Self {
        let mut file = Self::open(path);
        let own = place.to_str().map(str::to_owned);
        if file.kept.texts.is_empty() {
            let mut others = std::iter::once(old.to_owned()).chain(moved(path));
            if let Some((from, kept)) = others.find_map(|it| {
                let kept = Self::open(&it).kept;
                (!kept.texts.is_empty()).then_some((it, kept))
            }) {
                file.kept = Kept { place: own.clone(), ..kept };
                // It stays where it is until it is put here.
                if save_ron(path, &file.kept).is_ok() {
                    fs::remove_file(from).ok();
                }
            }
        }
        file.kept.place = own;
        file
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
        let kept = Kept { n_records, texts, place: self.kept.place.clone() };
        if kept.texts.is_empty() {
            fs::remove_file(&self.path).map_err(|it| StoreError::writing(it, &self.path))?;
        } else {
            save_ron(&self.path, &kept)?;
        }
        self.kept = kept;
        Ok(())
    }
}

/// The other files of the same number whose assessments are gone from their places, oldest name first.
fn moved(path: &Path) -> Vec<PathBuf> {
    let begin = |it: &Path| {
        let name = it.file_name()?.to_str()?;
        name.split_once("-at-").map(|(id, _)| id.to_owned())
    };
    let entries = path.parent().and_then(|it| fs::read_dir(it).ok());
    let paths = entries.into_iter().flatten().flatten().map(|it| it.path());
    let is_gone = |it: &PathBuf| {
        let place = DraftsFile::open(it).kept.place;
        place.is_some_and(|it| Path::new(&it).try_exists().is_ok_and(|is_there| !is_there))
    };
    let mut all: Vec<PathBuf> = paths
        .filter(|it| it != path && begin(it).is_some() && begin(it) == begin(path))
        .filter(is_gone)
        .collect();
    all.sort();
    all
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
    fn a_copy_has_texts_of_its_own_and_a_file_that_was_moved_keeps_them() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join("drafts").join(name);
        let (a, copy) = (folder.path().join("a.skaidra"), folder.path().join("copy.skaidra"));
        let [of_a, of_copy, old] = ["1-at-aa.ron", "1-at-bb.ron", "1.ron"].map(at);
        for path in [&a, &copy] {
            super::super::write_export(path, b"x").unwrap();
        }
        let texts = |text: &str| BTreeMap::from([("note core-01".to_owned(), text.to_owned())]);
        DraftsFile::of(&of_a, &old, &a).keep(texts("ours"), 1).unwrap();
        let mut theirs = DraftsFile::of(&of_copy, &old, &copy);
        assert!(theirs.texts().is_empty());
        theirs.keep(texts("theirs"), 1).unwrap();
        theirs.keep(BTreeMap::new(), 2).unwrap();
        assert_eq!(*DraftsFile::of(&of_a, &old, &a).texts(), texts("ours"));
        // Moved, it has another place.
        let moved = folder.path().join("moved.skaidra");
        fs::rename(&a, &moved).unwrap();
        let of_moved = at("1-at-cc.ron");
        assert_eq!(*DraftsFile::of(&of_moved, &old, &moved).texts(), texts("ours"));
        assert!(of_moved.exists() && !of_a.exists());
    }

    #[test]
    fn texts_that_an_earlier_version_kept_by_the_number_alone_come_back() {
        let folder = tempfile::tempdir().unwrap();
        let (old, path) = (folder.path().join("1.ron"), folder.path().join("1-at-aa.ron"));
        super::super::write_export(&old, b"(n_records: 7, texts: {\"note core-01\": \"a\"})\n")
            .unwrap();
        let file = DraftsFile::of(&path, &old, &folder.path().join("a.skaidra"));
        assert_eq!((file.texts().len(), file.n_records()), (1, 7));
        assert!(path.exists() && !old.exists());
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
