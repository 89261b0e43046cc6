//! What the texts of every language must hold: the same ids, all attributes, lengths that fit, no text copied.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Checklist, Control, GroupId};
use crate::i18n::{Language, TextMessage, parse_texts};

use super::super::mistake::{ChecklistMistake, FileMistake, TextMistake};
use super::super::pack::{LanguageFiles, Pack};
use super::super::problem::Problem;
use super::super::unread::{Doubt, UNREAD};
use super::groups::{self, GROUPS};
use super::text_file::{Meant, Of, Shape, TextFile, Wanted};

const QUESTION: Shape = &[
    ("", 200),
    ("why", 400),
    ("evidence-1", 220),
    ("evidence-2", 220),
    ("evidence-3", 220),
    ("red-flag", 220),
    ("action", 170),
    ("indicator", 150),
    ("cause", 160),
    ("effect", 140),
];
const RISK: Shape = &[("", 190), ("scheme", 420)];
const CHECKLIST: Shape = &[("", 70), ("about", 400)];
const MEASURE: Shape = &[("", 100), ("what", 320)];
const GROUP: Shape = &[("", 60)];

/// The text files of a pack that were read, and what is wrong with having them at all.
pub(super) struct TextFiles {
    files: Vec<TextFile>,
    problems: Vec<Problem>,
}

impl TextFiles {
    /// Reads them.
    pub(super) fn of(pack: &Pack) -> Self {
        let mut all = Self { files: Vec::new(), problems: Vec::new() };
        let with_texts = pack.language_files().iter().filter(|(_, it)| !it.texts.is_empty());
        for (language, files) in with_texts {
            all.read(pack, *language, files);
        }
        if all.files.is_empty()
            && pack.languages().next().is_none()
            && !pack.instrument.checklists.is_empty()
        {
            all.problems.push(Problem::of_file("locales", FileMistake::NoTexts));
        }
        all
    }

    fn read(&mut self, pack: &Pack, language: Language, files: &LanguageFiles) {
        let path = |stem: &str| format!("locales/{}/checklists/{stem}.ftl", language.tag());
        let is_own = pack.is_own();
        let mut wanted = wanted(pack);
        // Texts of groups are read wherever they are, needed or not.
        if files.texts.contains_key(GROUPS) {
            wanted.entry(GROUPS.to_owned()).or_default();
        }
        for (stem, wanted) in wanted {
            let called = pack.unread.called.get(&stem).filter(|it| files.texts.contains_key(*it));
            let called = called.unwrap_or(&stem);
            if let Some(text) = files.texts.get(called) {
                let wanted = titled(wanted, &stem, called, text);
                let of = Of { is_own, has_all: has_all(pack, &stem) };
                self.files.push(TextFile::new(&stem, &path(called), text, wanted, of));
            } else if !pack.unread.files.contains(&path(&stem)) {
                let mut ids: Vec<String> = wanted.into_keys().collect();
                ids.sort_by_key(|it| *it != stem);
                let mistake = TextMistake::NoFile(ids);
                self.problems.push(Problem::of_file(&path(&stem), mistake));
            }
        }
        for stem in pack.unread.checklists() {
            if let Some(text) = files.texts.get(stem) {
                let of = Of { is_own, has_all: false };
                self.files.push(TextFile::new(stem, &path(stem), text, Wanted::new(), of));
            }
        }
    }

    /// The ids that all texts have in the place of one, with this one: there it is mistyped, and not in every text.
    pub(super) fn misnamed(&self, pack: &Pack) -> Meant {
        let mut all = Meant::new();
        for (written, meant) in self.files.iter().flat_map(|it| &it.misnamed) {
            let mut same = self.files.iter().filter(|it| it.misnamed.get(written) == Some(meant));
            let Some(stem) = same.clone().next().map(|it| &it.stem) else { continue };
            let n_files = self.files.iter().filter(|it| it.stem == *stem).count();
            let is_everywhere = same.by_ref().count() == n_files;
            if is_everywhere && (1 < n_files || is_asked_for(pack, written)) {
                all.insert(written.clone(), meant.clone());
            }
        }
        all
    }

    /// Notes problems of texts.
    pub(super) fn check(self, pack: &Pack, misnamed: &Meant, problems: &mut Vec<Problem>) {
        problems.extend(self.problems);
        let mut seen = BTreeMap::new();
        for file in &self.files {
            file.note(misnamed, problems);
            copies(&file.path, &file.messages, &mut seen, problems);
        }
        for (written, meant) in misnamed {
            let is_it = |it: &&TextFile| it.misnamed.contains_key(written);
            let Some(stem) = self.files.iter().find(is_it).map(|it| &it.stem) else { continue };
            let mut all = pack.instrument.checklists.iter().map(|it| &it.id);
            let file = all
                .find(|it| it.as_str() == stem)
                .map_or_else(|| format!("checklists/{stem}.ron"), |it| pack.unread.file_of(it));
            let problem = Problem::of_file(&file, ChecklistMistake::OtherWords(written.clone()));
            problems.push(Problem { place: meant.clone(), ..problem });
        }
    }
}

/// Whether a question names a risk or a measure of that id.
fn is_asked_for(pack: &Pack, id: &str) -> bool {
    let is_risk = |it: &Control| it.risk.as_str() == id;
    let mut questions = pack.instrument.questions().map(|(_, it)| it);
    questions.any(|it| it.measure.as_str() == id || it.controls.iter().any(is_risk))
}

/// The messages that each text file must hold.
pub(super) fn wanted(pack: &Pack) -> BTreeMap<String, Wanted> {
    let mut all = BTreeMap::new();
    let mut groups = BTreeMap::new();
    let (is_of_own, own_groups) = (pack.is_own(), groups::named(pack));
    for checklist in &pack.instrument.checklists {
        let mut ids = BTreeMap::from([(checklist.id.to_string(), CHECKLIST)]);
        let questions = checklist.questions.iter().map(|it| (it.id.to_string(), QUESTION));
        let risks = checklist.risks.iter().map(|it| (it.id.to_string(), RISK));
        ids.extend(risks.chain(questions).filter(|(it, _)| is_own(checklist, it)));
        // One of a pack of one's own that no language names is told where it is mistyped.
        let is_unnamed = |group: &GroupId| {
            let is_wanted = !is_of_own || own_groups.contains(group.as_str());
            is_wanted && group.as_str() != UNREAD && !(is_of_own && groups::is_builtin(group))
        };
        let unnamed = checklist.questions.iter().filter(|it| is_unnamed(&it.group));
        groups.extend(unnamed.map(|it| (format!("group-{}", it.group), GROUP)));
        all.insert(checklist.id.to_string(), ids);
    }
    if !pack.measures.is_empty() {
        all.insert(
            "measures".to_owned(),
            pack.measures.iter().map(|it| (it.id.to_string(), MEASURE)).collect(),
        );
    }
    if !groups.is_empty() {
        all.insert(GROUPS.to_owned(), groups);
    }
    all
}

/// What is wanted of the texts of a checklist; where its file is called otherwise, so may its title be.
fn titled(mut wanted: Wanted, id: &str, called: &str, text: &str) -> Wanted {
    if id != called && parse_texts(text).0.contains_key(called) {
        wanted.remove(id);
        wanted.insert(called.to_owned(), CHECKLIST);
    }
    wanted
}

/// Whether all is known of which the texts of that name speak, so that one more is none of them.
fn has_all(pack: &Pack, stem: &str) -> bool {
    match stem {
        "measures" => !pack.unread.files.contains("checklists/measures.ron"),
        id => {
            let mut meant = pack.instrument.checklists.iter().filter(|it| it.id.as_str() == id);
            pack.unread.of(id) != Doubt::Entries && meant.all(has_all_ids)
        }
    }
}

/// Whether each id of a checklist is one of its own and stands once: of another one it is not known whose text is meant.
fn has_all_ids(checklist: &Checklist) -> bool {
    let questions = checklist.questions.iter().map(|it| it.id.as_str());
    let mut ids = questions.chain(checklist.risks.iter().map(|it| it.id.as_str()));
    let mut seen = BTreeSet::new();
    ids.all(|it| is_own(checklist, it) && seen.insert(it))
}

/// Whether an id has the prefix of its checklist.
fn is_own(checklist: &Checklist, id: &str) -> bool {
    id.strip_prefix(checklist.prefix.as_str()).is_some_and(|it| it.starts_with('-'))
}

/// No two languages share a longer text: one of them would be untranslated.
fn copies(
    path: &str,
    messages: &BTreeMap<String, TextMessage>,
    seen: &mut BTreeMap<String, String>,
    problems: &mut Vec<Problem>,
) {
    for (id, message) in messages {
        let values = [&message.value].into_iter().chain(message.attributes.values());
        for value in values.filter(|it| 25 <= it.chars().count()) {
            match seen.get(value) {
                Some(other) if other.as_str() != path && stem(other) == stem(path) => problems
                    .push(Problem {
                        line: Some(message.line),
                        place: id.clone(),
                        ..Problem::of_file(path, TextMistake::Copied(other.clone()))
                    }),
                Some(_) => {}
                None => {
                    seen.insert(value.clone(), path.to_owned());
                }
            }
        }
    }
}

fn stem(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
