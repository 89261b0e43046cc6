//! Packs of one's own beside the built-in one: read together at the start, one that has a problem left out and named.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{OnceLock, PoisonError, RwLock};

use crate::domain::{Checklist, ChecklistId, PackId};

use super::embedded::{BUILTIN, builtin, fresh};
use super::lint::arrival;
use super::mistake::ChecklistMistake;
use super::pack::{PACK_FILE, Pack, load, load_as};
use super::problem::{Loaded, Problem};

/// The files of a folder: path relative to it, and bytes.
type Files = BTreeMap<String, Vec<u8>>;

/// What the program draws on.
#[derive(Debug)]
pub struct Installed {
    /// The built-in pack and those of one's own as one.
    pub pack: Pack,
    /// Folders that were left out.
    pub refused: Vec<Refused>,
}

/// A folder whose pack is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The name of the folder.
    pub folder: String,
    /// Why: its problems.
    pub problems: Vec<Problem>,
}

impl Installed {
    /// Reads folders with packs of one's own, in their order, beside the built-in pack, for the rest of the run; none where
    /// there are none, and the built-in pack is all.
    pub fn beside(folders: &[(String, Files)]) -> Option<&'static Self> {
        // What was shown before may still be looked at, so nothing of it is ever let go.
        (!folders.is_empty()).then(|| &*Box::leak(Box::new(Self::read(folders))))
    }

    /// The same to look at once.
    pub fn read(folders: &[(String, Files)]) -> Self {
        let mut installed = Self { pack: fresh(), refused: Vec::new() };
        for (folder, files) in folders {
            let Loaded { value, problems } = load_beside(files, &installed.pack);
            if problems.is_empty() {
                installed.pack.add(value);
            } else {
                installed.refused.push(Refused { folder: folder.clone(), problems });
            }
        }
        installed
    }
}

/// What of a folder belongs to a pack; whatever else lies there stays where it is.
pub fn pack_files(files: Files) -> Files {
    let is_part = |path: &str| {
        let is = |ending: &str| Path::new(path).extension().is_some_and(|it| it == ending);
        let is_text = path.starts_with("locales/") && is("ftl");
        let is_structure = path.starts_with("checklists/") && is("ron");
        is_structure || is_text || path == "handbook/sources.ron"
    };
    files.into_iter().filter(|(path, _)| is_part(path)).collect()
}

fn current() -> &'static RwLock<Option<&'static Installed>> {
    static CURRENT: OnceLock<RwLock<Option<&'static Installed>>> = OnceLock::new();
    CURRENT.get_or_init(RwLock::default)
}

/// Takes what was read beside the built-in pack for what the program draws on.
pub fn install(new: Option<&'static Installed>) {
    *current().write().unwrap_or_else(PoisonError::into_inner) = new;
}

/// What was read beside the built-in pack.
pub fn beside_builtin() -> Option<&'static Installed> {
    *current().read().unwrap_or_else(PoisonError::into_inner)
}

/// What the program draws on: the built-in pack, with those of one's own behind it.
pub fn installed() -> &'static Pack {
    beside_builtin().map_or_else(builtin, |it| &it.pack)
}

/// Reads a pack of one's own and checks it beside a pack that is there; all problems are listed.
pub fn load_beside(files: &Files, there: &Pack) -> Loaded<Pack> {
    load_as(files, |pack, problems| {
        let is_builtin = pack.id.as_ref().is_some_and(|it| it.as_str() == BUILTIN);
        let is_there = |id: &PackId| there.own.iter().any(|it| it.id == *id);
        let taken = pack.id.take_if(|it| is_builtin || is_there(it));
        if let Some(id) = &taken {
            let problem =
                Problem::of_file(PACK_FILE, ChecklistMistake::PackIdTaken(id.to_string()));
            problems.push(Problem { place: "id".to_owned(), ..problem });
        }
        // One that is there under its own id would have every id in common with itself, and one of no id may be that.
        let is_own_known = pack.id.is_some() || is_builtin;
        let beside = if is_own_known { there } else { builtin() };
        collisions(pack, beside, problems);
    })
}

/// The same for one that is yet to be added, of which more is asked: a version, and that every text in it is read.
pub fn load_new(files: &Files, there: &Pack) -> Loaded<Pack> {
    let Loaded { value, mut problems } = load_beside(files, there);
    arrival::check(&value, files, &mut problems);
    problems.sort();
    Loaded { value, problems }
}

/// Whether a folder holds the built-in pack itself, as those have it who work on it: no pack of one's own has chapters.
pub fn is_builtin(files: &Files) -> bool {
    let has_book = files.contains_key("handbook/en/SUMMARY.md");
    has_book && load(files).value.id.is_some_and(|it| it.as_str() == BUILTIN)
}

/// No id means one thing here and another there.
fn collisions(pack: &Pack, there: &Pack, problems: &mut Vec<Problem>) {
    for checklist in &pack.instrument.checklists {
        match there.instrument.checklist(&checklist.id).and_then(|it| there.own_of(&it.id)) {
            Some(it) => {
                let mistake = ChecklistMistake::ChecklistTaken {
                    checklist: checklist.id.to_string(),
                    pack: it.id.to_string(),
                };
                let problem = Problem::of_file(PACK_FILE, mistake);
                problems.push(Problem { place: "id".to_owned(), ..problem });
            }
            None => ids_taken(pack, checklist, there, problems),
        }
    }
    for measure in &pack.measures {
        if there.measures.iter().any(|it| it.id == measure.id) {
            let owner = there.owner_of(measure).unwrap_or(BUILTIN).to_owned();
            let mistake = ChecklistMistake::IdTaken(owner);
            let problem = Problem::of_file("checklists/measures.ron", mistake);
            problems.push(Problem { place: measure.id.to_string(), ..problem });
        }
    }
}

/// Notes the ids of a checklist that others have; those that have the prefix of another checklist, in one.
fn ids_taken(pack: &Pack, checklist: &Checklist, there: &Pack, problems: &mut Vec<Problem>) {
    let file = pack.unread.file_of(&checklist.id);
    let mut note = |place: &str, mistake: ChecklistMistake| {
        let problem = Problem::of_file(&file, mistake);
        problems.push(Problem { place: place.to_owned(), ..problem });
    };
    let owner = |it: &ChecklistId| there.own_of(it).map_or(BUILTIN, |it| it.id.as_str()).to_owned();
    if let Some(other) = there.instrument.checklist(&checklist.id) {
        note(checklist.id.as_str(), ChecklistMistake::IdTaken(owner(&other.id)));
    }
    let questions = checklist.questions.iter().filter_map(|it| {
        let (other, _) = there.instrument.question(&it.id)?;
        Some((it.id.as_str(), other))
    });
    let risks = checklist.risks.iter().filter_map(|it| {
        let (other, _) = there.instrument.risk(&it.id)?;
        Some((it.id.as_str(), other))
    });
    // One of another prefix is told for that.
    let is_own =
        |id: &str| id.strip_prefix(checklist.prefix.as_str()).is_some_and(|it| it.starts_with('-'));
    let taken: Vec<(&str, &Checklist)> =
        questions.chain(risks).filter(|(id, _)| is_own(id)).collect();
    match taken.as_slice() {
        [(_, other), _, ..] if other.prefix == checklist.prefix => {
            let mistake = ChecklistMistake::PrefixTaken {
                checklist: other.id.to_string(),
                pack: owner(&other.id),
                prefix: checklist.prefix.clone(),
            };
            note(&format!("{}.prefix", checklist.id), mistake);
        }
        all => {
            for (id, other) in all {
                note(id, ChecklistMistake::IdTaken(owner(&other.id)));
            }
        }
    }
}
