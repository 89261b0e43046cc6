//! Keys of the questions without Ctrl: they work wherever the keyboard is, save in a field, a menu, a dialog and beside an open form.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::{Answer, MaturityLevel};
use skaidra::i18n::{Language, Tr};

use super::keyboard::name_of_focused;
use super::window::{Begin, Window, question};

/// A new assessment at its first question, which has no answer.
fn fresh() -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window()
}

fn answer(window: &Window, id: &str) -> Option<Answer> {
    window.on_disk().answers.get(&question(id)).cloned()
}

fn level(level: u8) -> Answer {
    Answer::Level(MaturityLevel::new(level).unwrap())
}

fn focus(window: &mut Window, name: &str) {
    window.harness.get_by_label(name).focus();
    window.run();
}

#[test]
fn a_digit_answers_while_a_button_has_the_keyboard_and_enter_stays_with_the_button() {
    let mut window = fresh();
    for (name, key, given) in [
        ("Ankstesnis", Key::Num3, 3),
        ("Rodomi klausimai: Visi (20)", Key::Num0, 0),
        ("Kitas", Key::Num4, 4),
    ] {
        focus(&mut window, name);
        window.key(key);
        assert_eq!(answer(&window, "core-01"), Some(level(given)), "{name}");
        window.letters("?");
        assert_eq!(answer(&window, "core-01"), Some(Answer::Unknown), "{name}");
        assert_eq!(name_of_focused(&window), name);
    }
    window.key(Key::Enter);
    assert!(window.shows("core-02"), "{:?}", window.words());
    assert_eq!(name_of_focused(&window), "Kitas");
    window.key(Key::Num1);
    assert_eq!(answer(&window, "core-02"), Some(level(1)));
    // A field that is asked for takes what follows.
    window.key(Key::T);
    window.typed("n2");
    window.rest(2);
    assert_eq!(window.on_disk().notes[&question("core-02")], "n2");
    assert_eq!(answer(&window, "core-02"), Some(level(1)));
}

#[test]
fn a_question_that_was_chosen_in_the_list_by_keys_is_answered_at_once() {
    let mut window = fresh();
    let row = window.words().into_iter().find(|it| it.starts_with("core-01 ")).unwrap();
    focus(&mut window, &row);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert!(name_of_focused(&window).starts_with("core-02 "), "{}", name_of_focused(&window));
    window.key(Key::Num2);
    assert_eq!((answer(&window, "core-01"), answer(&window, "core-02")), (None, Some(level(2))));
}

#[test]
fn beside_an_open_form_and_in_a_menu_a_digit_answers_nothing() {
    let mut window = fresh();
    window.key(Key::Num3);
    window.key(Key::E);
    window.letters("Pažyma");
    for name in ["Baigta", "Ankstesnis"] {
        focus(&mut window, name);
        window.key(Key::Num1);
        window.letters("1");
        assert_eq!(answer(&window, "core-01"), Some(level(3)), "{name}");
        assert!(window.shows_with("Niekas nepakeista: atvertas įrodymas"), "{:?}", window.words());
    }
    window.click("Atsisakyti");
    let language = window.tr.menu_foot_language(Language::Lithuanian.own_name());
    focus(&mut window, &language);
    window.key(Key::Enter);
    window.key(Key::Num1);
    assert_eq!(answer(&window, "core-01"), Some(level(3)));
}

#[test]
fn a_key_answers_no_question_that_the_handbook_or_the_list_covers() {
    let mut window = fresh();
    window.resize([853.0, 583.0]);
    window.run();
    for opener in [Tr::assessment_handbook_show, Tr::assessment_list] {
        window.press(opener);
        for key in [Key::Num2, Key::N, Key::Enter, Key::E] {
            window.harness.ctx.memory_mut(eframe::egui::Memory::stop_text_input);
            window.key(key);
        }
        window.letters("2?");
        assert!(window.on_disk().answers.is_empty(), "{:?}", window.on_disk().answers);
        assert!(window.shows_with("Niekas nepakeista: klausimo"), "{:?}", window.words());
        window.key(Key::Escape);
        assert!(!window.shows_with("Niekas nepakeista: klausimo"), "{:?}", window.words());
        window.key(Key::Num2);
        assert_eq!(answer(&window, "core-01"), Some(level(2)), "Escape leads back");
        window.ctrl(Key::Z);
    }
}

#[test]
fn a_rung_that_has_the_keyboard_beside_an_open_form_answers_nothing() {
    let mut window = fresh();
    window.key(Key::Num3);
    window.key(Key::E);
    window.letters("Pažyma");
    window.harness.get_by_label_contains("3 taikoma praktikoje").focus();
    window.run();
    window.key(Key::Num1);
    window.letters("1");
    assert_eq!(answer(&window, "core-01"), Some(level(3)));
}
