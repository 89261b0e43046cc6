//! What is asked of a pack only when it is to be added: one that was taken in stays in use.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::i18n::Language;

use super::super::mistake::{FieldMistake, FileMistake, Mistake, TextMistake};
use super::super::pack::Pack;
use super::super::problem::Problem;
use super::language::wanted;

/// Notes an empty version, and texts that nothing would read.
pub(in crate::content) fn check(
    pack: &Pack,
    files: &BTreeMap<String, Vec<u8>>,
    problems: &mut Vec<Problem>,
) {
    if pack.version.trim().is_empty() {
        problems.push(Problem::of_version(FieldMistake::EmptyVersion));
    }
    if problems.iter().any(is_of_folder) {
        return;
    }
    let mut unknown = BTreeSet::new();
    for path in files.keys().filter(|it| is_meant(it)) {
        let language = path.strip_prefix("locales/").and_then(|it| it.split_once('/'));
        match language {
            Some((tag, _)) if !Language::ALL.iter().any(|it| it.tag() == tag) => {
                unknown.insert(tag.to_owned());
            }
            _ if !is_read(pack, path) => {
                // What is missing beside it is there under another name.
                let folder = path.rfind('/').and_then(|it| path.get(..=it)).unwrap_or_default();
                problems.retain(|it| !(it.file.starts_with(folder) && is_missing_text(it)));
                problems.push(Problem::of_file(path, FileMistake::NotRead));
            }
            _ => {}
        }
    }
    if !unknown.is_empty() {
        // They are there, and lie in a folder of another name.
        problems.retain(|it| it.mistake != FileMistake::NoTexts.into());
    }
    problems.extend(
        unknown.into_iter().map(|tag| {
            Problem::of_file(&format!("locales/{tag}"), FileMistake::NoSuchLanguage(tag))
        }),
    );
}

/// Whether the folder is none of a pack.
fn is_of_folder(problem: &Problem) -> bool {
    matches!(problem.mistake, Mistake::File(FileMistake::Inside | FileMistake::Below(_)))
}

fn is_missing_text(problem: &Problem) -> bool {
    matches!(problem.mistake, Mistake::Text(TextMistake::NoFile(_)))
}

/// Whether a file is meant for a part of the pack; one that an editor called `.txt` besides is.
fn is_meant(path: &str) -> bool {
    let lower = path.to_lowercase();
    let name = lower.strip_suffix(".txt").unwrap_or(&lower);
    let is_below = |folder: &str| lower.starts_with(folder);
    is_below("locales/") && ends_with(name, "ftl")
        || is_below("checklists/") && ends_with(name, "ron")
}

fn ends_with(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|it| it == ending)
}

fn is_read(pack: &Pack, path: &str) -> bool {
    if path.starts_with("checklists/") {
        return ends_with(path, "ron");
    }
    let stem = path.strip_prefix("locales/").and_then(|it| it.split_once('/'));
    let stem = stem.and_then(|it| it.1.strip_prefix("checklists/")?.strip_suffix(".ftl"));
    let Some(stem) = stem else { return false };
    let unread = &pack.unread;
    // Texts of groups may be there without need, and nobody knows what a checklist wants that could not be read.
    let is_shared = stem == "groups" || stem == "measures" && !unread.files.is_empty();
    wanted(pack).contains_key(stem) || unread.has_checklist(stem) || is_shared
}
