//! Packs of one's own, put beside the built-in one and taken out; what the window and the command line share.

mod example;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::content::{
    self, FileMistake, Installed, Loaded, Pack, Problem, as_meant, is_builtin, load_new, pack_files,
};
use crate::domain::Checklist;
use crate::i18n::{Language, Tr};
use crate::store::{
    Folders, PackFiles, StoreError, put_pack, read_folder, read_packs, set_pack_aside,
};

pub use example::write_example;

/// A pack that is there now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The titles of its checklists.
    pub titles: BTreeMap<Language, String>,
    /// Whether it was there already as it is.
    pub was_there: bool,
    /// Where an earlier version of it is kept.
    pub set_aside: Vec<PathBuf>,
}

impl Added {
    /// What was done, a sentence each.
    pub fn lines(&self, tr: &Tr) -> Vec<String> {
        let (id, version) = (self.id.as_str(), self.version.as_str());
        let titles = self.titles.get(&tr.language()).map_or(id, String::as_str);
        if self.was_there {
            return vec![tr.packs_there(titles, id, version)];
        }
        let kept = self.set_aside.iter().map(|it| tr.packs_set_aside(it.display().to_string()));
        let added = tr.packs_added(titles, id, version);
        std::iter::once(added).chain(kept).collect()
    }
}

/// Why a pack was not added.
#[derive(Debug)]
pub enum PackError {
    /// It has problems.
    Problems(Vec<Problem>),
    /// One of that id and version is there and says something else.
    SameVersion(String, String),
    /// It could not be read or written.
    Store(StoreError),
}

impl From<StoreError> for PackError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Reads the packs that are there beside the built-in one, for the rest of the run; and what could not be read.
pub fn read(folders: &Folders) -> (Option<&'static Installed>, Vec<StoreError>) {
    let (packs, problems) = read_packs(folders);
    (Installed::beside(&packs), problems)
}

/// A pack that may be added, as it is beside those that are there.
struct Arrival {
    /// What belongs to it.
    files: PackFiles,
    /// What was read of it.
    pack: Loaded<Pack>,
    /// Those of its id that are there, by the names of their folders.
    old: Vec<(String, PackFiles)>,
}

impl Arrival {
    /// Reads the folder and checks it beside the packs of other ids.
    fn read(folders: &Folders, files: PackFiles) -> Self {
        let (there, _) = read_packs(folders);
        let (files, mut problems) = as_meant(files);
        let named = content::load(&files).value.id;
        let is_it = |files: &PackFiles| named.is_some() && content::load(files).value.id == named;
        let (old, others): (Vec<_>, Vec<_>) = there.into_iter().partition(|(_, it)| is_it(it));
        let mut pack = load_new(&files, &Installed::read(&others).pack);
        pack.problems.append(&mut problems);
        pack.problems.sort();
        Self { files: pack_files(files), pack, old }
    }

    /// Whether it is there already as it is.
    fn was_there(&self) -> bool {
        self.old.iter().any(|(_, it)| *it == self.files)
    }

    /// Whether another one of its id and version is there.
    fn has_namesake(&self) -> bool {
        let version = &self.pack.value.version;
        !self.was_there()
            && self.old.iter().any(|(_, it)| content::load(it).value.version == *version)
    }
}

/// Names all for which the pack in a folder would not be added; the built-in pack itself is checked alone.
pub fn check(folders: &Folders, dir: &Path) -> Result<Vec<Problem>, StoreError> {
    let files = read_folder(dir)?;
    if is_builtin(&files) {
        return Ok(content::load(&files).problems);
    }
    let arrival = Arrival::read(folders, files);
    let is_namesake = arrival.has_namesake();
    let Loaded { value: Pack { id, version, .. }, mut problems } = arrival.pack;
    if let Some(id) = id.filter(|_| is_namesake) {
        let problem = FileMistake::SameVersion { id: id.to_string(), version };
        problems.push(Problem::of_version(problem));
    }
    Ok(problems)
}

/// Checks the pack in a folder beside those that are there and puts it among them; an earlier version of it is set aside.
pub fn add(folders: &Folders, dir: &Path) -> Result<Added, PackError> {
    let arrival = Arrival::read(folders, read_folder(dir)?);
    let (was_there, is_namesake) = (arrival.was_there(), arrival.has_namesake());
    let Arrival { files, pack: Loaded { value: pack, problems }, old } = arrival;
    let Pack { id: Some(id), version, instrument, .. } = pack else {
        return Err(PackError::Problems(problems));
    };
    if !problems.is_empty() {
        return Err(PackError::Problems(problems));
    }
    // Beside the built-in one it has texts in every language.
    let alone = Installed::read(&[(id.to_string(), files.clone())]).pack;
    let titles = |language: Language| {
        let title = |it: &Checklist| Some(alone.texts(language).checklist(&it.id)?.title.clone());
        instrument.checklists.iter().filter_map(title).collect::<Vec<String>>().join(", ")
    };
    let mut added = Added {
        id: id.to_string(),
        version,
        titles: Language::ALL.map(|it| (it, titles(it))).into(),
        was_there,
        set_aside: Vec::new(),
    };
    if added.was_there {
        return Ok(added);
    }
    if is_namesake {
        return Err(PackError::SameVersion(added.id, added.version));
    }
    let instead_of: Vec<String> = old.into_iter().map(|(folder, _)| folder).collect();
    added.set_aside = put_pack(folders, &added.id, &files, &instead_of)?;
    Ok(added)
}

/// Takes the pack of that id, or in a folder of that name, out of use; says where its files are kept, and nothing where there is none.
pub fn remove(folders: &Folders, name: &str) -> Result<Option<PathBuf>, StoreError> {
    let (there, _) = read_packs(folders);
    let has_id =
        |files: &PackFiles| content::load(files).value.id.is_some_and(|it| it.as_str() == name);
    let found = there.iter().find(|(folder, files)| folder == name || has_id(files));
    found.map(|(folder, _)| set_pack_aside(folders, folder)).transpose()
}
