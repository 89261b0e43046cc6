//! Every place in a pseudo-language, whose messages stand in braces: a word outside of them that is neither content nor recorded was typed into code.

use std::collections::BTreeSet;

use eframe::egui::Role;
use skaidra::content::{Pack, builtin};
use skaidra::i18n::{Language, Tr};

use super::tour::everywhere;
use super::tree::told;
use super::window::{Begin, Window};

/// Names of keys, formats and places that are the same in every language.
const SAME_EVERYWHERE: &[&str] = &[
    "akl",
    "csv",
    "ctrl",
    "docx",
    "e",
    "english",
    "enter",
    "eur",
    "f",
    "json",
    "lietuvių",
    "lt",
    "m",
    "md",
    "n",
    "norsk",
    "bokmål",
    "pdf",
    "skaidra",
    "shift",
    "ua",
    "xlsx",
    "k",
    "minus",
    "plus",
    "q",
    "questionmark",
    "z",
];

#[test]
fn every_word_on_screen_is_a_message_content_or_recorded() {
    let language = Language::Lithuanian;
    let content = content_words(builtin(), language);
    let begin = Begin { texts: Tr::braced, ..Begin::new(language) };
    let mut untranslated = BTreeSet::new();
    let mut n_messages = 0;
    everywhere(begin.window(), |place, window| {
        let recorded = recorded_words(window);
        // Rows of a text are parts of it; a message may begin in one and end in the next.
        let texts = told(window).into_iter().filter(|it| it.role != Role::TextRun);
        for text in texts.map(|it| it.name) {
            n_messages += text.matches('{').count();
            for word in words(&outside_braces(&text)) {
                let is_known = SAME_EVERYWHERE.contains(&word.as_str())
                    || content.contains(&word)
                    || recorded.contains(&word);
                if !is_known {
                    untranslated.insert(format!("{place}: {word} in {text:?}"));
                }
            }
        }
    });
    let all: Vec<_> = untranslated.into_iter().collect();
    assert!(all.is_empty(), "words that are no message:\n{}", all.join("\n"));
    assert!(500 < n_messages, "the pseudo-language was not spoken: {n_messages}");
}

#[test]
fn a_word_typed_into_code_would_be_seen() {
    assert_eq!(outside_braces("{Pradžia} Save {a {b} c} 12"), " Save  12");
    assert_eq!(words(" Save  12 na-03, žodis"), ["save", "na", "žodis"]);
    assert_eq!(outside_braces("{cut off…"), "");
}

/// What stands in no brace; messages may hold others.
fn outside_braces(text: &str) -> String {
    let mut depth = 0_usize;
    let mut rest = String::new();
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => rest.push(letter),
            _ => {}
        }
    }
    rest
}

/// Runs of letters, in small letters.
fn words(text: &str) -> Vec<String> {
    // A word that was cut off is known by its beginning only.
    let whole = text.split(' ').filter(|it| !it.ends_with('…')).collect::<Vec<_>>().join(" ");
    let runs = whole.split(|letter: char| !letter.is_alphabetic());
    runs.filter(|it| !it.is_empty()).map(str::to_lowercase).collect()
}

/// Every word of questions, risks, measures, sources and the handbook.
fn content_words(pack: &Pack, language: Language) -> BTreeSet<String> {
    let handbook = pack.handbook(language);
    let chapters = handbook.chapters.iter().map(|it| format!("{} {}", it.title, it.markdown));
    let parts = handbook.chapters.iter().map(|it| it.part.clone());
    let texts = format!("{:?} {:?} {:?}", pack.texts(language), pack.sources, pack.instrument);
    chapters.chain(parts).chain([texts]).flat_map(|it| words(&it.replace("\\n", " "))).collect()
}

/// Every word that was recorded, and the path of the file.
fn recorded_words(window: &Window) -> BTreeSet<String> {
    let Some(session) = window.harness.state().session() else { return BTreeSet::new() };
    let all = format!("{:?} {:?} {}", session.assessment(), session.records(), session.head());
    let places = format!("{} {}", session.path().display(), window.folder().display());
    words(&all.replace("\\n", " ")).into_iter().chain(words(&places)).collect()
}
