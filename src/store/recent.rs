//! The files that were open lately, newest first, with what the start screen says about each.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{StoreError, read_file, settings::save_ron};
use crate::domain::OverallLevel;

/// How many files are remembered.
const LIMIT: usize = 12;
/// How many exports of a file are remembered.
const EXPORTS_LIMIT: usize = 40;
/// The most bytes of the list that are read.
const BYTES_LIMIT: u64 = 1 << 20;

/// The list of recent files; a list that cannot be read is empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Recent {
    files: Vec<RecentFile>,
}

/// A file that was open lately, and how far it was then.
#[derive(Debug, Clone, PartialEq)]
pub struct RecentFile {
    /// Where it is.
    pub path: PathBuf,
    /// What was known of it when it was open last; none from a list of an older version.
    pub summary: Option<RecentSummary>,
    /// The post that fills in a copy of a received plan, empty until it is told; none where it is no copy.
    pub copy_post: Option<String>,
    /// Whether it is a copy from a plan that something spoke against.
    pub is_suspect: bool,
    /// Whether it is a received plan that was reviewed, and no assessment.
    pub is_received: bool,
    /// The files that were exported from it, newest first.
    pub exports: Vec<Export>,
    /// The last export that is read on paper.
    pub exported: Option<Exported>,
    /// Whether several raters voted when it was open last; none where that was never asked for.
    pub is_voting: Option<bool>,
}

/// A file that was exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// Where it was written.
    pub path: PathBuf,
    /// Its seal; none from a list of an older version.
    pub seal: Option<String>,
}

/// What was exported last to be read and signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Its fingerprint.
    pub head: String,
    /// When.
    pub at: Timestamp,
    /// How many records the assessment had then.
    pub n_records: u64,
}

/// What the start screen says about a file without opening it.
#[derive(Debug, Clone, PartialEq)]
pub struct RecentSummary {
    /// The institution's name.
    pub institution: String,
    /// The supported level; none while nothing is answered.
    pub level: Option<OverallLevel>,
    /// The answered share of the questions, 0..1.
    pub answered: f64,
    /// When it was last changed; none from a list of an older version.
    pub changed: Option<Timestamp>,
    /// The day of the assessment that it goes on from; none where it is the first.
    pub follows: Option<Date>,
    /// The day of the assessment; none from a list of an older version.
    pub assessed_on: Option<Date>,
}

/// A file of the list as it is written.
#[derive(Debug, Serialize, Deserialize)]
struct Shape {
    path: PathBuf,
    /// Its bytes where it is no text, as from an old archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    path_bytes: Option<Vec<u8>>,
    #[serde(default)]
    institution: Option<String>,
    #[serde(default)]
    level: Option<String>,
    #[serde(default)]
    answered: f64,
    #[serde(default)]
    changed: Option<String>,
    #[serde(default)]
    follows: Option<String>,
    #[serde(default)]
    assessed_on: Option<String>,
    #[serde(default)]
    copy_post: Option<String>,
    #[serde(default)]
    is_suspect: bool,
    #[serde(default)]
    is_received: bool,
    #[serde(default)]
    exports: Vec<PathBuf>,
    /// In the same order.
    #[serde(default)]
    seals: Vec<Option<String>>,
    /// The fingerprint, the time and the number of records.
    #[serde(default)]
    exported: Option<(String, String, u64)>,
    #[serde(default)]
    is_voting: Option<bool>,
}

impl Recent {
    /// Reads the list; one of the first version holds paths only.
    pub fn load(path: &Path) -> Self {
        let text = read_file(path, BYTES_LIMIT).ok().and_then(|it| String::from_utf8(it).ok());
        let text = text.unwrap_or_default();
        let files = ron::from_str::<Vec<Shape>>(&text)
            .map(|shapes| shapes.into_iter().map(RecentFile::from).collect())
            .or_else(|_error| {
                let paths = ron::from_str::<Vec<PathBuf>>(&text)?;
                Ok(paths.into_iter().map(RecentFile::new).collect())
            });
        let mut files: Vec<RecentFile> =
            files.unwrap_or_else(|_error: ron::error::SpannedError| Vec::new());
        files.truncate(LIMIT);
        Self { files }
    }

    /// Writes the list; a path that can neither be written as text nor as bytes is left out.
    pub fn save(&self, path: &Path) -> Result<(), StoreError> {
        let files = self.files.iter().filter(|it| cfg!(unix) || is_text(&it.path));
        save_ron(path, &files.map(Shape::from).collect::<Vec<_>>())
    }

    /// The files, newest first; some may be gone meanwhile.
    pub fn files(&self) -> &[RecentFile] {
        &self.files
    }

    /// Puts a file first; what was known of it stays.
    pub fn add(&mut self, file: &Path) {
        let known = self.files.iter().find(|it| it.path == file).cloned();
        self.forget(file);
        self.files.insert(0, known.unwrap_or_else(|| RecentFile::new(file.to_owned())));
        self.files.truncate(LIMIT);
    }

    /// Puts a received plan that was reviewed first, and whose it is.
    pub fn add_received(&mut self, file: &Path, institution: &str) {
        self.add(file);
        let Some(known) = self.files.first_mut() else { return };
        known.is_received = true;
        known.summary = Some(RecentSummary {
            institution: institution.to_owned(),
            level: None,
            answered: 0.0,
            changed: None,
            follows: None,
            assessed_on: None,
        });
    }

    /// Notes how far a file of the list is; says whether that is news.
    pub fn describe(&mut self, file: &Path, summary: RecentSummary) -> bool {
        let Some(known) = self.files.iter_mut().find(|it| it.path == file) else { return false };
        let is_news = known.summary.as_ref() != Some(&summary);
        known.summary = Some(summary);
        is_news
    }

    /// Who fills in a copy of a received plan; none where the file is no copy.
    pub fn copy_post(&self, file: &Path) -> Option<&str> {
        self.files.iter().find(|it| it.path == file)?.copy_post.as_deref()
    }

    /// Notes that a file is a copy of a received plan, and who fills it in.
    pub fn set_copy_post(&mut self, file: &Path, post: String) {
        if let Some(known) = self.files.iter_mut().find(|it| it.path == file) {
            known.copy_post = Some(post);
        }
    }

    /// Whether a file is a copy from a plan that something spoke against.
    pub fn is_suspect(&self, file: &Path) -> bool {
        self.files.iter().any(|it| it.path == file && it.is_suspect)
    }

    /// Notes that a file is a copy from a plan that something spoke against.
    pub fn set_suspect(&mut self, file: &Path) {
        if let Some(known) = self.files.iter_mut().find(|it| it.path == file) {
            known.is_suspect = true;
        }
    }

    /// Notes that a file was exported from one of the list.
    pub fn add_export(&mut self, file: &Path, export: Export) {
        if let Some(known) = self.files.iter_mut().find(|it| it.path == file) {
            known.exports.retain(|it| it.path != export.path);
            known.exports.insert(0, export);
            known.exports.truncate(EXPORTS_LIMIT);
        }
    }

    /// Notes what was exported last to be read and signed.
    pub fn set_exported(&mut self, file: &Path, exported: Exported) {
        if let Some(known) = self.files.iter_mut().find(|it| it.path == file) {
            known.exported = Some(exported);
        }
    }

    /// What was exported last from a file of the list to be read and signed.
    pub fn exported(&self, file: &Path) -> Option<&Exported> {
        self.files.iter().find(|it| it.path == file)?.exported.as_ref()
    }

    /// Notes whether several raters vote now; says whether that is news.
    pub fn set_voting(&mut self, file: &Path, is_voting: bool) -> bool {
        let Some(known) = self.files.iter_mut().find(|it| it.path == file) else { return false };
        let is_news = known.is_voting.unwrap_or(false) != is_voting;
        if is_news {
            known.is_voting = Some(is_voting);
        }
        is_news
    }

    /// Whether several raters voted when a file was open last; none where nobody knows.
    pub fn is_voting(&self, file: &Path) -> Option<bool> {
        self.files.iter().find(|it| it.path == file)?.is_voting
    }

    /// The seal of what was exported from a file of the list to a path, as far as is known.
    pub fn seal_of_export(&self, file: &Path, path: &Path) -> Option<&str> {
        let known = self.files.iter().find(|it| it.path == file)?;
        known.exports.iter().find(|it| it.path == path)?.seal.as_deref()
    }

    /// Whether anything with this seal was exported from any file of the list.
    pub fn knows_export(&self, seal: &str) -> bool {
        let mut all = self.files.iter().flat_map(|it| &it.exports);
        all.any(|it| it.seal.as_deref() == Some(seal))
    }

    /// Takes a file off the list; the file itself stays.
    pub fn forget(&mut self, file: &Path) {
        self.files.retain(|it| it.path != file);
    }
}

impl RecentFile {
    /// One of which nothing is known.
    fn new(path: PathBuf) -> Self {
        Self {
            path,
            summary: None,
            copy_post: None,
            is_suspect: false,
            is_received: false,
            exports: Vec::new(),
            exported: None,
            is_voting: None,
        }
    }
}

fn is_text(path: &Path) -> bool {
    path.to_str().is_some()
}

/// A path of these bytes.
#[cfg(unix)]
fn path_of(bytes: Vec<u8>) -> PathBuf {
    let name: std::ffi::OsString = std::os::unix::ffi::OsStringExt::from_vec(bytes);
    name.into()
}

/// A path that another system wrote and this one cannot have.
#[cfg(not(unix))]
fn path_of(bytes: Vec<u8>) -> PathBuf {
    String::from_utf8_lossy(&bytes).into_owned().into()
}

impl From<Shape> for RecentFile {
    fn from(shape: Shape) -> Self {
        let level = |text: String| OverallLevel::ALL.into_iter().find(|it| it.as_str() == text);
        let summary = shape.institution.map(|institution| RecentSummary {
            institution,
            level: shape.level.and_then(level),
            answered: if shape.answered.is_finite() { shape.answered.clamp(0.0, 1.0) } else { 0.0 },
            changed: shape.changed.and_then(|it| it.parse().ok()),
            follows: shape.follows.and_then(|it| it.parse().ok()),
            assessed_on: shape.assessed_on.and_then(|it| it.parse().ok()),
        });
        let seals = shape.seals.into_iter().chain(std::iter::repeat(None));
        let exports = shape.exports.into_iter().zip(seals).take(EXPORTS_LIMIT);
        let exports = exports.map(|(path, seal)| Export { path, seal }).collect();
        let exported = shape.exported.and_then(|(head, at, n_records)| {
            Some(Exported { head, at: at.parse().ok()?, n_records })
        });
        let path = shape.path_bytes.map_or(shape.path, path_of);
        let Shape { copy_post, is_suspect, is_received, is_voting, .. } = shape;
        Self { path, summary, copy_post, is_suspect, is_received, exports, exported, is_voting }
    }
}

impl From<&RecentFile> for Shape {
    fn from(file: &RecentFile) -> Self {
        let summary = file.summary.as_ref();
        let exports = || file.exports.iter().filter(|it| is_text(&it.path));
        Self {
            path: PathBuf::from(file.path.to_string_lossy().into_owned()),
            path_bytes: (!is_text(&file.path))
                .then(|| file.path.as_os_str().as_encoded_bytes().to_owned()),
            institution: summary.map(|it| it.institution.clone()),
            level: summary.and_then(|it| it.level).map(|it| it.as_str().to_owned()),
            answered: summary.map_or(0.0, |it| it.answered),
            changed: summary.and_then(|it| it.changed).map(|it| it.to_string()),
            follows: summary.and_then(|it| it.follows).map(|it| it.to_string()),
            assessed_on: summary.and_then(|it| it.assessed_on).map(|it| it.to_string()),
            copy_post: file.copy_post.clone(),
            is_suspect: file.is_suspect,
            is_received: file.is_received,
            exports: exports().map(|it| it.path.clone()).collect(),
            seals: exports().map(|it| it.seal.clone()).collect(),
            exported: file
                .exported
                .as_ref()
                .map(|it| (it.head.clone(), it.at.to_string(), it.n_records)),
            is_voting: file.is_voting,
        }
    }
}
