//! One click leaves a text field, saves it and does what was clicked, whatever kind of control it is.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::Answer;
use skaidra::i18n::Language;

use super::window::{Begin, Window, question};

/// A new assessment at its first question, with half a sentence in the note.
fn typing() -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window =
        Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window();
    window.key(Key::T);
    window.letters("Pusė sakinio");
    window
}

fn answer(window: &Window) -> Option<Answer> {
    window.on_disk().answers.get(&question("core-01")).cloned()
}

#[test]
fn every_kind_of_control_takes_the_click_and_saves_the_note() {
    type Kind = (&'static str, fn(&mut Window), fn(&Window) -> bool);
    let kinds: [Kind; 8] = [
        (
            "rung",
            |it| it.click_with("2 patvirtinta raštu"),
            |it| matches!(answer(it), Some(Answer::Level(level)) if level.get() == 2),
        ),
        ("choice", |it| it.click_with("?  nežinome"), |it| answer(it) == Some(Answer::Unknown)),
        (
            "another choice",
            |it| it.click_with("N  netaikoma"),
            |it| it.shows("Kodėl klausimas netaikomas"),
        ),
        ("link", |it| it.click_with("V  balsuoja keli"), |it| it.shows_with("Kas balsuoja")),
        ("step", |it| it.click("Kitas"), |it| it.shows("core-02")),
        ("row of a list", |it| it.click_with("core-03"), |it| it.shows("core-03")),
        ("rail", |it| it.click_first("Nustatymai"), |it| it.shows_with("Dalyviai (pareigos)")),
        ("foot", |it| it.click("Kalba: Lietuvių"), |it| it.shows("Norsk bokmål")),
    ];
    for (kind, click, is_done) in kinds {
        let mut window = typing();
        click(&mut window);
        assert!(is_done(&window), "{kind}: {:?}", window.words());
        let note = window.on_disk().notes.get(&question("core-01")).cloned();
        assert_eq!(note.as_deref(), Some("Pusė sakinio"), "{kind}");
    }
}

#[test]
fn another_level_is_one_click_away_from_a_reason_that_is_too_short() {
    let mut window = typing();
    window.key(Key::Escape);
    window.key(Key::N);
    window.letters("Per trumpa");
    window.click_with("3 taikoma praktikoje");
    assert!(matches!(answer(&window), Some(Answer::Level(level)) if level.get() == 3));
}

/// Presses the first thing whose name holds these words, slowly: nothing moves before the button is up again.
fn press_slowly(window: &mut Window, words: &str) {
    let place =
        |window: &Window| window.harness.get_all_by_label_contains(words).next().unwrap().rect();
    window.harness.get_all_by_label_contains(words).next().unwrap().scroll_to_me();
    window.run();
    let before = place(window);
    window.harness.drag_at(before.center());
    window.run();
    assert_eq!(place(window), before, "{words} slipped away");
    window.harness.drop_at(before.center());
    window.run();
}

#[test]
fn what_is_wrong_with_a_date_does_not_push_away_what_is_clicked() {
    let mut window = Window::example();
    window.click_first("Planas");
    window.type_into("Planas nuo", "vėliau");
    press_slowly(&mut window, "Kiti veiksmo 1 duomenys");
    assert!(window.shows("Lėšos, Eur"), "the details of the action are open");
    assert!(window.shows_with("Rašykite datą taip"), "and what is wrong with the date is said");
}
