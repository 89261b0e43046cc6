//! The projector keeps its place over an interruption, and numbers typed are the numbers shown.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::{Language, Tr};
use skaidra::ui::Shown;

use super::window::Window;

/// The example's questions, projected from one of them.
fn questions() -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    window.click_with("core-05");
    window.key(Key::F5);
    window
}

#[test]
fn a_chapter_goes_on_after_an_interruption_until_another_is_opened() {
    let mut window = Window::new(Language::Lithuanian);
    window.click("Vadovas");
    window.key(Key::F5);
    for _ in 0..3 {
        window.key(Key::PageDown);
    }
    window.key(Key::Escape);
    window.key(Key::F5);
    assert!(window.shows_with("4 / "), "{:?}", window.words());
    window.key(Key::Escape);
    window.click("32.1 Dvidešimt keturios dilemos");
    window.key(Key::F5);
    assert!(window.shows("24 dilemos"), "{:?}", window.words());
}

#[test]
fn dilemmas_go_on_within_the_one_that_was_shown() {
    let mut window = Window::new(Language::Lithuanian);
    window.click_first("Vadovas");
    window.click("32.1 Dvidešimt keturios dilemos");
    window.click_first("6. Vežimėlis Nr. 4471");
    window.key(Key::F5);
    window.key(Key::Num8);
    window.key(Key::Enter);
    window.key(Key::PageDown);
    let shown = window.words();
    assert!(window.shows_with("8 dilema iš 24 · 2 / "), "{shown:?}");
    window.key(Key::Escape);
    window.key(Key::F5);
    assert!(window.shows_with("8 dilema iš 24 · 2 / "), "{:?}", window.words());
}

#[test]
fn escape_leads_to_the_question_that_was_shown_and_f5_goes_on_there() {
    let mut window = questions();
    window.key(Key::Num8);
    window.key(Key::Enter);
    assert!(window.shows("core-08"), "{:?}", window.words());
    window.key(Key::G);
    window.key(Key::Escape);
    assert!(window.shows("core-08") && window.shows("8 klausimas"), "{:?}", window.words());
    window.key(Key::F5);
    assert!(window.shows_with("8 klausimas iš "), "{:?}", window.words());
    assert!(window.shows("4  nepriklausomai patikrinta"), "{:?}", window.words());
}

#[test]
fn a_number_that_nothing_has_is_said_for_a_moment() {
    let mut window =
        Window::presenting(Language::Lithuanian, Shown::Questions("needs-queues".to_owned()));
    assert!(window.shows_with("skaičius ir Enter"), "{:?}", window.words());
    window.key(Key::Num9);
    window.key(Key::Num9);
    window.key(Key::Enter);
    assert!(window.shows("99 nėra – paskutinis 14"), "{:?}", window.words());
    window.key(Key::Num6);
    window.key(Key::Enter);
    assert!(window.shows("na-06") && window.shows("6 klausimas iš 14"), "{:?}", window.words());
}

#[test]
fn keys_are_told_at_the_beginning_wherever_it_begins() {
    let mut window = questions();
    assert!(window.shows_with("skaičius ir Enter"), "{:?}", window.words());
    assert!(!window.shows("Rodyti lygius (G)"));
    window.key(Key::PageDown);
    assert!(window.shows("Rodyti lygius (G)"), "{:?}", window.words());
    assert!(!window.shows_with("skaičius ir Enter"), "{:?}", window.words());
    let size = window.harness.get_by_label("Rodyti lygius (G)").rect().size();
    assert!(24.0 <= size.y, "{size:?}");
}
