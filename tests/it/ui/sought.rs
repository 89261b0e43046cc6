//! What is looked for in the list is the way through its questions: the keyboard goes from the field to the hits, and on among them.

use eframe::egui::Key;
use skaidra::i18n::Language;

use super::keyboard::name_of_focused;
use super::window::{Begin, Window};

const NEXT_FOUND: &str = "Kitas rastas neatsakytas →";
const NONE_FOUND: &str = "Tarp rastų kito neatsakyto nėra.";
const ALL: &str = "Rodyti visus klausimus";

/// A new assessment in which these words were looked for.
fn sought(words: &str) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window =
        Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window();
    window.ctrl(Key::F);
    window.letters(words);
    window
}

/// The questions in the list.
fn listed(window: &Window) -> Vec<String> {
    let is_id = |it: &&str| it.contains('-') && it.ends_with(|c: char| c.is_ascii_digit());
    let words = window.words();
    let mut ids: Vec<String> = words
        .iter()
        .filter_map(|it| it.split_once(" Ar ").map(|(id, _)| id))
        .filter(is_id)
        .map(str::to_owned)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Those of them that are shown.
fn shown(window: &Window, ids: &[String]) -> Vec<String> {
    ids.iter().filter(|it| window.shows(it)).cloned().collect()
}

#[test]
fn enter_goes_on_among_the_questions_that_are_found() {
    let mut window = sought("dovan");
    let ids = listed(&window);
    assert!(1 < ids.len() && ids.len() < 20, "{ids:?}");
    window.key(Key::Enter);
    let mut answered = Vec::new();
    for n_left in (0..ids.len()).rev() {
        let now = shown(&window, &ids);
        assert_eq!(now.len(), 1, "one of those found: {now:?} {:?}", window.words());
        answered.extend(now);
        window.key(Key::Escape);
        window.key(Key::Num2);
        assert_eq!(window.shows(NEXT_FOUND), 0 < n_left, "{:?}", window.words());
        if 0 < n_left {
            window.key(Key::Enter);
        }
    }
    answered.sort_unstable();
    assert_eq!(answered, ids);
    assert!(window.shows(NONE_FOUND) && window.shows(ALL), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(ids.len() < listed(&window).len() && !window.shows(NONE_FOUND));
    assert!(window.shows("Kitas neatsakytas →"), "{:?}", window.words());
}

#[test]
fn back_and_on_stay_among_them_too() {
    let mut window = sought("dovan");
    let ids = listed(&window);
    window.key(Key::Enter);
    window.key(Key::Escape);
    for key in [Key::ArrowRight, Key::ArrowRight, Key::ArrowLeft] {
        window.key(key);
        assert_eq!(shown(&window, &ids).len(), 1, "{:?}", window.words());
    }
}

#[test]
fn a_question_that_was_asked_for_by_name_is_not_hidden_by_what_was_looked_for() {
    let mut window = sought("dovan");
    let ids = listed(&window);
    window.go_to_question("core-02");
    assert!(!ids.contains(&"core-02".to_owned()), "{ids:?}");
    assert!(window.shows("core-02") && ids.len() < listed(&window).len(), "{:?}", window.words());
}

#[test]
fn the_keyboard_goes_from_the_field_down_into_the_hits_and_enter_opens_one() {
    let mut window = sought("dovan");
    let ids = listed(&window);
    window.key(Key::ArrowDown);
    let first = name_of_focused(&window);
    window.key(Key::ArrowDown);
    let second = name_of_focused(&window);
    let id = |row: &str| row.split(' ').next().unwrap().to_owned();
    assert!(ids.contains(&id(&first)) && ids.contains(&id(&second)), "{first} {second}");
    assert_ne!(first, second);
    window.key(Key::Enter);
    assert_eq!(shown(&window, &ids), [id(&second)]);
    // With nothing looked for it leads to the question that is shown.
    window.ctrl(Key::F);
    window.key(Key::Escape);
    window.ctrl(Key::F);
    window.key(Key::ArrowDown);
    assert_eq!(id(&name_of_focused(&window)), id(&second));
}

#[test]
fn ctrl_f_chooses_what_stands_in_the_field() {
    let mut window = sought("dovan");
    window.key(Key::Enter);
    for words in ["lobistines", "pirkim"] {
        window.ctrl(Key::F);
        window.letters(words);
        assert!(window.words().contains(&words.to_owned()), "{:?}", window.words());
        assert!(!window.shows("Tokių klausimų nėra."), "{:?}", window.words());
    }
}
