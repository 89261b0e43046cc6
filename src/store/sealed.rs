//! The seals of what the command line exported, by which an export is known again and told from somebody's own file.

use std::path::Path;

use super::{StoreError, read_file, settings::save_ron};

/// How many are remembered.
const LIMIT: usize = 400;
/// The most bytes of the list that are read.
const BYTES_LIMIT: u64 = 1 << 20;

/// Seals, newest first; a list that cannot be read is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sealed(Vec<String>);

impl Sealed {
    /// Reads the list.
    pub fn load(path: &Path) -> Self {
        let text = read_file(path, BYTES_LIMIT).ok().and_then(|it| String::from_utf8(it).ok());
        Self(ron::from_str(&text.unwrap_or_default()).unwrap_or_default())
    }

    /// Whether something with this seal was exported.
    pub fn has(&self, seal: &str) -> bool {
        self.0.iter().any(|it| it == seal)
    }

    /// Puts a seal first.
    pub fn add(&mut self, seal: String) {
        self.0.retain(|it| *it != seal);
        self.0.insert(0, seal);
        self.0.truncate(LIMIT);
    }

    /// Writes the list.
    pub fn save(&self, path: &Path) -> Result<(), StoreError> {
        save_ron(path, &self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_is_known_again_and_a_damaged_list_is_empty() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data").join("exports.ron");
        let mut sealed = Sealed::load(&path);
        sealed.add("aa".to_owned());
        sealed.save(&path).unwrap();
        assert!(Sealed::load(&path).has("aa") && !Sealed::load(&path).has("bb"));
        super::super::write_export(&path, b"[\"aa\"").unwrap();
        assert_eq!(Sealed::load(&path), Sealed::default());
    }
}
