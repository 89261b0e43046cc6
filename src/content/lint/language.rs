//! What the texts of every language must hold: the same ids, all attributes, lengths that fit, no text copied.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::GroupId;
use crate::i18n::{Language, TextMessage, parse_texts};

use super::super::embedded::builtin;
use super::super::mistake::{FileMistake, TextMistake};
use super::super::pack::{LanguageFiles, Pack};
use super::super::problem::Problem;

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
            let path = format!("locales/{}/checklists/{stem}.ftl", language.tag());
            match files.texts.get(&stem) {
                Some(text) => {
                    let messages = file(&path, text, &wanted, problems);
                    copies(&path, &messages, &mut seen, problems);
                }
                None => problems.push(Problem::of_file(&path, TextMistake::NoFile)),
            }
        }
    }
}

/// The messages that each text file must hold.
fn wanted(pack: &Pack) -> BTreeMap<String, BTreeMap<String, Shape>> {
    let mut all = BTreeMap::new();
    let mut groups = BTreeMap::new();
    for checklist in &pack.instrument.checklists {
        let mut ids = BTreeMap::from([(checklist.id.to_string(), CHECKLIST)]);
        ids.extend(checklist.questions.iter().map(|it| (it.id.to_string(), QUESTION)));
        ids.extend(checklist.risks.iter().map(|it| (it.id.to_string(), RISK)));
        let unnamed =
            checklist.questions.iter().filter(|it| !(pack.is_own() && is_named(&it.group)));
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

fn file(
    path: &str,
    text: &str,
    wanted: &BTreeMap<String, Shape>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, TextMessage> {
    let (messages, broken) = parse_texts(text);
    problems.extend(broken.into_iter().map(|it| Problem {
        line: Some(it.line),
        ..Problem::of_file(path, FileMistake::FluentSyntax(it.what))
    }));
    let mut note = |line: Option<usize>, place: String, mistake: TextMistake| {
        problems.push(Problem { line, place, ..Problem::of_file(path, mistake) });
    };
    for (id, shape) in wanted {
        let Some(message) = messages.get(id) else {
            note(None, id.clone(), TextMistake::Missing);
            continue;
        };
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
    for (id, message) in
        messages.iter().filter(|(id, _)| !wanted.contains_key(*id) && !id.starts_with("group-"))
    {
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
