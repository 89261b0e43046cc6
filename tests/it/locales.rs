//! Messages: the same in every language, all of them used, none untranslated.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use skaidra::i18n::{Language, MESSAGE_IDS};

use crate::support::{files, relative, sources, top};

/// Message id → its text as written, with its arguments.
type Messages = BTreeMap<String, String>;

/// Reads the message files of a language without the help of the program.
fn messages(language: Language) -> Messages {
    let mut all = Messages::new();
    for entry in fs::read_dir(top().join("locales").join(language.tag())).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|it| it != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let mut current = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((id, value)) =
                line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                id.trim().clone_into(&mut current);
                let known = all.insert(current.clone(), value.trim().to_owned());
                assert!(known.is_none(), "{}: {current} twice", relative(&path));
                let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
                assert!(
                    current.starts_with(&format!("{stem}-")),
                    "{current} belongs into another file than {stem}.ftl"
                );
            } else if let Some(value) = all.get_mut(&current) {
                value.push('\n');
                value.push_str(line);
            }
        }
    }
    all
}

fn arguments(text: &str) -> BTreeSet<String> {
    let names = text.split('$').skip(1);
    names
        .map(|it| {
            it.chars().take_while(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect()
        })
        .collect()
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let english = messages(Language::English);
    assert_eq!(english.keys().map(String::as_str).collect::<Vec<_>>(), MESSAGE_IDS);
    for language in Language::ALL {
        let own = messages(language);
        let missing: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
        let extra: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{language:?}: missing {missing:?}, extra {extra:?}"
        );
        for (id, text) in &own {
            assert_eq!(arguments(text), arguments(&english[id]), "{language:?}: {id}");
        }
    }
}

#[test]
fn no_language_repeats_the_words_of_another() {
    let all: Vec<_> = Language::ALL.into_iter().map(|it| (it, messages(it))).collect();
    for (language, own) in &all {
        for (other, texts) in all.iter().filter(|(other, _)| other != language) {
            for (id, text) in own {
                let has_words =
                    12 < text.chars().filter(|c| c.is_alphabetic()).count() && text.contains(' ');
                assert!(
                    !has_words || texts[id] != *text,
                    "{id} is the same in {language:?} and {other:?}"
                );
            }
        }
    }
}

#[test]
fn every_message_is_used() {
    let code: String = sources("src").into_iter().map(|it| it.text).collect();
    let is_used = |id: &&&str| {
        let name = id.replace('-', "_");
        // Called, or named in a table.
        code.contains(&format!("{name}(")) || code.contains(&format!("Tr::{name})"))
    };
    let unused: Vec<_> = MESSAGE_IDS.iter().filter(|id| !is_used(id)).collect();
    assert!(unused.is_empty(), "unused messages: {unused:?}");
}

#[test]
fn prose_has_the_apostrophe_of_printers() {
    let texts = ["locales", "handbook", "checklists", "assets/example-pack"];
    let kinds = [("ftl", "#"), ("md", "<!--"), ("ron", "//")];
    for (folder, (kind, comment)) in texts.iter().flat_map(|it| kinds.map(|kind| (it, kind))) {
        for path in files(folder, kind) {
            let text = fs::read_to_string(&path).unwrap();
            let is_prose = |line: &str| !line.trim_start().starts_with(comment);
            let typed = (1..).zip(text.lines()).filter(|(_, it)| is_prose(it) && it.contains('\''));
            let typed: Vec<(usize, &str)> = typed.collect();
            assert!(typed.is_empty(), "{}: ’ is written for ' in {typed:?}", relative(&path));
        }
    }
}
