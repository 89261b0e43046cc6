//! A folder that is chosen in the place of a pack's, and files that an editor named otherwise.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::mistake::FileMistake;
use super::pack::PACK_FILE;
use super::problem::Problem;

/// The files of a folder: path relative to it, and bytes.
type Files = BTreeMap<String, Vec<u8>>;

fn ends_with(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|it| it == ending)
}

/// That a folder is none of a pack, and where one is: a folder of a pack, or one with a pack in it, is easily chosen in its place.
pub(super) fn misplaced(files: &Files) -> Option<Problem> {
    let is_part = |path: &String| {
        path.starts_with("checklists/") && ends_with(path, "ron")
            || path.starts_with("locales/")
            || path.starts_with("handbook/")
    };
    if files.keys().any(is_part) {
        return None;
    }
    let below = files.keys().find_map(|path| {
        let folder = path.strip_suffix(PACK_FILE)?.strip_suffix('/')?;
        let mistake = FileMistake::Below(folder.to_owned());
        Some(Problem::of_file(path, mistake))
    });
    let is_inside = |path: &&String| ends_with(path, "ron") || ends_with(path, "ftl");
    let inside = || {
        let path = files.keys().find(is_inside)?;
        Some(Problem::of_file(path, FileMistake::Inside))
    };
    below.or_else(inside)
}

/// The files of a pack by the names that were meant: some editors put `.txt` behind a name, and the system hides it.
pub fn as_meant(files: Files) -> (Files, Vec<Problem>) {
    let mut problems = Vec::new();
    let named = |path: &str| {
        let bare = path.strip_suffix(".txt")?;
        let is_part = bare.starts_with("checklists/") && ends_with(bare, "ron")
            || bare.starts_with("locales/") && ends_with(bare, "ftl");
        is_part.then(|| bare.to_owned())
    };
    let there: BTreeSet<String> = files.keys().cloned().collect();
    let mut meant = Files::new();
    for (path, bytes) in files {
        let bare = named(&path).filter(|it| !there.contains(it));
        if let Some(bare) = &bare {
            let name = bare.rsplit('/').next().unwrap_or_default();
            problems.push(Problem::of_file(&path, FileMistake::EndsInTxt(name.to_owned())));
        }
        meant.insert(bare.unwrap_or(path), bytes);
    }
    (meant, problems)
}
