//! What of a pack could not be taken as it is written: it counts as there in the checks across files, so that one mistake is told once.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::ChecklistId;

/// What stands in the place of an id that was refused; nothing is asked of it.
pub(super) const UNREAD: &str = "unread";

/// How much of a checklist is not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Doubt {
    /// Nothing.
    #[default]
    None,
    /// Which questions work on which side of which risk.
    Controls,
    /// Which questions and risks there are.
    Entries,
}

/// What is written, but could not be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Unread {
    /// The files of which nothing, or not every entry, could be read, by their paths.
    pub(super) files: BTreeSet<String>,
    /// The ids of checklists whose files are called otherwise, with the names of these.
    pub(super) called: BTreeMap<String, String>,
    /// Checklists of which something is not known, by their ids.
    doubts: BTreeMap<String, Doubt>,
}

impl Unread {
    /// Notes how much of a checklist is not known.
    pub(super) fn doubt(&mut self, checklist: &str, doubt: Doubt) {
        if doubt != Doubt::None {
            self.doubts.insert(checklist.to_owned(), doubt);
        }
    }

    /// How much of a checklist is not known.
    pub(super) fn of(&self, checklist: &str) -> Doubt {
        self.doubts.get(checklist).copied().unwrap_or_default()
    }

    /// The names of the files of checklists that could not be read.
    pub(super) fn checklists(&self) -> impl Iterator<Item = &str> {
        let stems = self.files.iter().filter_map(|it| checklist_stem(it));
        stems.filter(|it| !["pack", "measures"].contains(it))
    }

    /// The greatest doubt about any checklist; of one that could not be read everything is in doubt.
    pub(super) fn greatest(&self) -> Doubt {
        if self.checklists().next().is_some() {
            return Doubt::Entries;
        }
        self.doubts.values().copied().max().unwrap_or_default()
    }

    /// The file of a checklist.
    pub(super) fn file_of(&self, checklist: &ChecklistId) -> String {
        let id = checklist.as_str();
        format!("checklists/{}.ron", self.called.get(id).map_or(id, String::as_str))
    }

    /// Whether a checklist that the order names is written, whatever became of it.
    pub(super) fn has_checklist(&self, id: &str) -> bool {
        self.checklists().any(|it| it == id) || self.called.values().any(|it| it == id)
    }
}

/// The name of a structure file without folder and ending.
pub(super) fn checklist_stem(path: &str) -> Option<&str> {
    path.strip_prefix("checklists/")?.strip_suffix(".ron")
}
