//! What the texts of every language must hold: the same ids, all attributes, lengths that fit, no text copied.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Checklist, GroupId};
use crate::i18n::{Language, TextMessage, TextProblem, parse_texts};

use super::super::embedded::builtin;
use super::super::mistake::{FileMistake, TextMistake};
use super::super::pack::{LanguageFiles, Pack};
use super::super::problem::Problem;
use super::super::unread::{Doubt, UNREAD};

/// What a message must have beside its value, with the longest length in characters.
type Shape = &'static [(&'static str, usize)];

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

/// Notes problems of texts.
pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    let files: Vec<(Language, &LanguageFiles)> = pack
        .language_files()
        .iter()
        .filter(|(_, it)| !it.texts.is_empty())
        .map(|(it, files)| (*it, files))
        .collect();
    if files.is_empty() && !pack.instrument.checklists.is_empty() {
        problems.push(Problem::of_file("locales", FileMistake::NoTexts));
    }
    let mut seen = BTreeMap::new();
    for (language, files) in files {
        for (stem, wanted) in wanted(pack) {
            let path = |stem: &str| format!("locales/{}/checklists/{stem}.ftl", language.tag());
            let called = pack.unread.called.get(&stem).filter(|it| files.texts.contains_key(*it));
            let called = called.unwrap_or(&stem);
            match files.texts.get(called) {
                Some(text) => {
                    let path = path(called);
                    let wanted = titled(wanted, &stem, called, text);
                    let messages = file(&path, text, &wanted, has_all(pack, &stem), problems);
                    copies(&path, &messages, &mut seen, problems);
                }
                None if pack.unread.files.contains(&path(&stem)) => {}
                None => problems.push(Problem::of_file(&path(&stem), TextMistake::NoFile)),
            }
        }
        for stem in pack.unread.checklists() {
            if let Some(text) = files.texts.get(stem) {
                let path = format!("locales/{}/checklists/{stem}.ftl", language.tag());
                problems.extend(syntax(&path, parse_texts(text).1));
            }
        }
    }
}

/// The messages that each text file must hold.
pub(super) fn wanted(pack: &Pack) -> BTreeMap<String, BTreeMap<String, Shape>> {
    let mut all = BTreeMap::new();
    let mut groups = BTreeMap::new();
    for checklist in &pack.instrument.checklists {
        let mut ids = BTreeMap::from([(checklist.id.to_string(), CHECKLIST)]);
        let questions = checklist.questions.iter().map(|it| (it.id.to_string(), QUESTION));
        let risks = checklist.risks.iter().map(|it| (it.id.to_string(), RISK));
        ids.extend(questions.chain(risks).filter(|(it, _)| is_own(checklist, it)));
        let unnamed =
            checklist.questions.iter().filter(|it| !(pack.is_own() && is_named(&it.group)));
        let unnamed = unnamed.filter(|it| it.group.as_str() != UNREAD);
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
        all.insert("groups".to_owned(), groups);
    }
    all
}

/// Whether the built-in texts have words for a group, which a pack of one's own may share.
fn is_named(group: &GroupId) -> bool {
    builtin().texts(Language::English).group(group).is_some()
}

/// What is wanted of the texts of a checklist; where its file is called otherwise, so may its title be.
fn titled(
    mut wanted: BTreeMap<String, Shape>,
    id: &str,
    called: &str,
    text: &str,
) -> BTreeMap<String, Shape> {
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

fn syntax(path: &str, broken: Vec<TextProblem>) -> impl Iterator<Item = Problem> {
    broken.into_iter().map(move |it| Problem {
        line: Some(it.line),
        ..Problem::of_file(path, FileMistake::FluentSyntax(it.what))
    })
}

fn file(
    path: &str,
    text: &str,
    wanted: &BTreeMap<String, Shape>,
    has_all: bool,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, TextMessage> {
    let (messages, broken) = parse_texts(text);
    // A message that cannot be read is written all the same.
    let is_written = |id: &str| {
        let begins = |line: &str| {
            let rest = line.strip_prefix(id);
            rest.is_some_and(|it| !it.starts_with(|it: char| it.is_alphanumeric() || it == '-'))
        };
        !broken.is_empty() && text.lines().any(begins)
    };
    let missing: Vec<&String> =
        wanted.keys().filter(|it| !messages.contains_key(*it) && !is_written(it)).collect();
    problems.extend(syntax(path, broken));
    let mut note = |line: Option<usize>, place: String, mistake: TextMistake| {
        problems.push(Problem { line, place, ..Problem::of_file(path, mistake) });
    };
    for id in missing {
        note(None, id.clone(), TextMistake::Missing);
    }
    for (id, shape) in wanted {
        let Some(message) = messages.get(id) else { continue };
        for (attribute, longest) in *shape {
            let (place, value) = match *attribute {
                "" => (id.clone(), Some(&message.value)),
                attribute => (format!("{id}.{attribute}"), message.attributes.get(attribute)),
            };
            match value.map(|it| it.chars().count()) {
                None | Some(0) => note(Some(message.line), place, TextMistake::Missing),
                Some(n) if *longest < n => {
                    let mistake = TextMistake::TooLong { n, longest: *longest };
                    note(Some(message.line), place, mistake);
                }
                Some(_) => {}
            }
        }
        let known: BTreeSet<&str> = shape.iter().map(|(attribute, _)| *attribute).collect();
        for attribute in message.attributes.keys().filter(|it| !known.contains(it.as_str())) {
            note(Some(message.line), format!("{id}.{attribute}"), TextMistake::UnusedAttribute);
        }
    }
    let unused = |id: &str| has_all && !wanted.contains_key(id) && !id.starts_with("group-");
    for (id, message) in messages.iter().filter(|(id, _)| unused(id)) {
        note(Some(message.line), id.clone(), TextMistake::Unused);
    }
    messages
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
