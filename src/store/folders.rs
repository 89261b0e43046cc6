//! Where the program keeps its own files, and the assessments that have no other place yet.

use std::path::{Path, PathBuf};
use std::{fs, iter};

use directories::{ProjectDirs, UserDirs};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use uuid::{NoContext, Uuid};

use super::export::make_folder;
use super::journal::write_new;
use super::lock::disk_of;
use super::replay::{FILE_LIMIT, replay};
use super::{StoreError, read_file};

/// The most bytes of a desktop's own settings that are read.
const DESKTOP_LIMIT: u64 = 1 << 20;

/// So many copies of one name may lie in the program's own folder.
const COPIES_LIMIT: u32 = 1000;

/// What an assessment file is called.
const EXTENSION: &str = "skaidra";

/// A new id for an assessment made at that time (UUID version 7).
pub fn new_id(at: Timestamp) -> String {
    let seconds = u64::try_from(at.as_second()).unwrap_or_default();
    let nanoseconds = u32::try_from(at.subsec_nanosecond()).unwrap_or_default();
    let time = uuid::Timestamp::from_unix(NoContext, seconds, nanoseconds);
    Uuid::new_v7(time).to_string()
}

/// The program's own folders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    data: PathBuf,
    config: PathBuf,
    documents: PathBuf,
    downloads: PathBuf,
}

/// An assessment found in the data folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Where it is.
    pub path: PathBuf,
    /// The institution's name, empty where none was given yet.
    pub institution: String,
    /// When it was last changed, or made.
    pub changed: Timestamp,
    /// How many changes it holds.
    pub n_records: usize,
}

impl Folders {
    /// The folders of the person who runs the program; none where the system knows no home.
    pub fn of_user() -> Option<Self> {
        let project = ProjectDirs::from("", "", "skaidra")?;
        let user = UserDirs::new()?;
        let documents = user.document_dir().unwrap_or_else(|| user.home_dir());
        Some(Self {
            data: project.data_local_dir().to_owned(),
            config: project.config_dir().to_owned(),
            documents: documents.to_owned(),
            downloads: user.download_dir().unwrap_or(documents).to_owned(),
        })
    }

    /// All folders below one path, as on a memory stick or in a test.
    pub fn below(path: &Path) -> Self {
        Self {
            data: path.join("data"),
            config: path.join("config"),
            documents: path.to_owned(),
            downloads: path.to_owned(),
        }
    }

    /// Where new assessments live until they are given a place.
    pub fn assessments(&self) -> PathBuf {
        self.data.join("assessments")
    }

    /// Where packs of one's own are, a folder each.
    pub fn packs(&self) -> PathBuf {
        self.data.join("packs")
    }

    /// Where packs are kept that were taken out of use.
    pub fn removed_packs(&self) -> PathBuf {
        self.data.join("removed-packs")
    }

    /// Where the person keeps documents: the first place offered for exports.
    pub fn documents(&self) -> &Path {
        &self.documents
    }

    /// Where the person keeps documents, else the program's own assessments: the first that is on another disk than a folder.
    pub fn on_other_disk(&self, than: &Path) -> Option<PathBuf> {
        let than = disk_of(than)?;
        let documents = Some(self.documents.clone()).filter(|it| it.is_dir());
        let mut places = documents.into_iter().chain([self.assessments()]);
        places.find(|it| disk_of(it).is_some_and(|disk| disk != than))
    }

    /// Where received files usually are.
    pub fn downloads(&self) -> &Path {
        &self.downloads
    }

    /// The folder of a file as the person knows it: below their home without the way there. None: the program's own.
    pub fn place_of(&self, file: &Path) -> Option<PathBuf> {
        let folder = file.parent()?;
        if folder.starts_with(&self.data) {
            return None;
        }
        let home = self.documents.parent().filter(|it| it.file_name().is_some());
        let below = home.and_then(|home| folder.strip_prefix(home).ok());
        let below = below.filter(|it| !it.as_os_str().is_empty());
        Some(below.unwrap_or(folder).to_owned())
    }

    /// Whether the desktop was told that nothing should move, where it says so in a file.
    pub fn wants_stillness(&self) -> bool {
        let Some(desktop) = self.config.parent() else { return false };
        let says = |file: &str, key: &str, values: &[&str]| {
            let bytes = super::read_file(&desktop.join(file), DESKTOP_LIMIT).unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            let mut lines = text.lines().filter_map(|line| line.split_once('='));
            lines.any(|(name, value)| name.trim() == key && values.contains(&value.trim()))
        };
        let no = ["0", "false"];
        says("gtk-4.0/settings.ini", "gtk-enable-animations", &no)
            || says("gtk-3.0/settings.ini", "gtk-enable-animations", &no)
            || says("kdeglobals", "animationdurationfactor", &no)
    }

    /// The file of the settings.
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.ron")
    }

    /// The file of the list of recent files.
    pub fn recent(&self) -> PathBuf {
        self.data.join("recent.ron")
    }

    /// The file of the seals of what the command line exported.
    pub fn sealed(&self) -> PathBuf {
        self.data.join("exports.ron")
    }

    /// The file of what the program itself did wrong.
    pub fn failures(&self) -> PathBuf {
        self.data.join("failures.log")
    }

    /// The file of what a reader keeps of the handbook.
    pub fn reading(&self) -> PathBuf {
        self.data.join("reading.ron")
    }

    /// The file of what is typed in an assessment and does not fit yet; the id comes from a file that anybody may have written.
    pub fn drafts(&self, id: &str) -> PathBuf {
        let is_plain = |it: &char| it.is_ascii_alphanumeric() || *it == '-';
        let name: String = id.chars().filter(is_plain).take(64).collect();
        self.data.join("drafts").join(format!("{name}.ron"))
    }

    /// The same of the assessment with that number at a place: copies have the number in common.
    pub fn drafts_at(&self, id: &str, place: &Path) -> PathBuf {
        let place = fs::canonicalize(place).unwrap_or_else(|_| place.to_owned());
        let seal = super::seal(place.as_os_str().as_encoded_bytes());
        let id: String = id.chars().take(40).collect();
        self.drafts(&format!("{id}-at-{}", seal.get(..16).unwrap_or_default()))
    }

    /// A free path for a new assessment, whose name begins as given and ends with the day in a zone; its folder is made.
    pub fn new_assessment(
        &self,
        begin: &str,
        at: Timestamp,
        zone: &TimeZone,
    ) -> Result<PathBuf, StoreError> {
        let folder = self.assessments();
        fs::create_dir_all(&folder).map_err(|it| StoreError::writing(it, &folder))?;
        let day = at.to_zoned(zone.clone()).date();
        let first = folder.join(format!("{begin}{day}.{EXTENSION}"));
        let others = (2_u32..).map(|n| folder.join(format!("{begin}{day}-{n}.{EXTENSION}")));
        // A name that cannot be looked at counts as taken.
        let is_free = |path: &PathBuf| path.try_exists().is_ok_and(|exists| !exists);
        Ok(std::iter::once(first.clone()).chain(others.take(1000)).find(is_free).unwrap_or(first))
    }

    /// Puts the bytes of an assessment into the program's own folder, under the first name of that beginning which is free; one that holds them already is as good.
    pub fn keep_copy(&self, begin: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
        let folder = self.assessments();
        make_folder(&folder)?;
        let first = folder.join(format!("{begin}.{EXTENSION}"));
        let others = (2..=COPIES_LIMIT).map(|n| folder.join(format!("{begin}-{n}.{EXTENSION}")));
        for path in iter::once(first.clone()).chain(others) {
            match write_new(&path, bytes) {
                Ok(()) => return Ok(path),
                Err(StoreError::Exists(_)) => {
                    if read_file(&path, bytes.len() as u64).is_ok_and(|it| it == bytes) {
                        return Ok(path);
                    }
                }
                Err(error) => return Err(error),
            }
        }
        Err(StoreError::Exists(first))
    }

    /// The assessments in the data folder, last changed first; files that cannot be read are left out.
    pub fn list(&self) -> Vec<Listed> {
        let entries = fs::read_dir(self.assessments()).into_iter().flatten().flatten();
        let mut all: Vec<Listed> = entries.filter_map(|entry| Listed::read(entry.path())).collect();
        all.sort_by(|a, b| b.changed.cmp(&a.changed).then_with(|| a.path.cmp(&b.path)));
        all
    }
}

impl Listed {
    /// What a list shows of an assessment.
    pub fn read(path: PathBuf) -> Option<Self> {
        if path.extension()? != EXTENSION || !path.is_file() {
            return None;
        }
        let replay = replay(&read_file(&path, FILE_LIMIT).ok()?).ok()?;
        let records = replay.history.records();
        Some(Self {
            path,
            institution: replay.history.assessment().institution.name.clone(),
            changed: records.last().map_or(replay.header.created, |record| record.at),
            n_records: records.len(),
        })
    }
}
