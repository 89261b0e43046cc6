//! What is typed belongs to its field: undo, Escape and letters there never act on the rest.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::{Answer, MaturityLevel};
use skaidra::i18n::{Language, Tr};

use super::keyboard::name_of_focused;
use super::window::{Window, question};

fn begin() -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    window.click_with(ID);
    window
}

/// A question that the example answers, without a note.
const ID: &str = "core-03";

fn redo(window: &mut Window) {
    window.harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.run();
}

#[test]
fn undo_in_a_field_takes_back_the_typing_and_nothing_else() {
    let mut window = begin();
    let n_deeds = window.session().undo_position().0;
    window.key(Key::N);
    window.letters("Tokios tarnybos nera");
    window.ctrl(Key::Z);
    assert!(!window.shows("Tokios tarnybos nera"), "{:?}", window.words());
    assert_eq!(window.session().undo_position().0, n_deeds);
    redo(&mut window);
    window.ctrl(Key::Z);
    window.key(Key::Escape);
    // The note, after it was recorded.
    window.key(Key::T);
    window.letters("Paklausti");
    window.rest(2);
    let n_deeds = window.session().undo_position().0;
    window.letters(" personalo");
    window.ctrl(Key::Z);
    window.rest(2);
    let id = question(ID);
    assert!(n_deeds <= window.session().undo_position().0);
    let note = window.on_disk().notes.get(&id).cloned();
    assert_ne!(note.as_deref(), Some("Paklausti personalo"));
    // Outside of fields undo is the document's.
    window.key(Key::Escape);
    window.key(Key::Num1);
    let n_deeds = window.session().undo_position().0;
    window.ctrl(Key::Z);
    assert_eq!(window.session().undo_position().0, n_deeds - 1);
}

#[test]
fn undo_in_a_field_goes_back_by_words_and_the_foot_says_that_something_is_being_written() {
    let mut window = begin();
    window.key(Key::T);
    for word in ["vienas ", "du ", "trys"] {
        window.letters(word);
    }
    assert!(window.shows("Rašoma…") && !window.shows("Išsaugota 14:32"), "{:?}", window.words());
    window.rest(2);
    assert!(!window.shows("Rašoma…"), "{:?}", window.words());
    for word in [" ", "keturi ", "penki"] {
        window.letters(word);
    }
    for expected in ["vienas du trys keturi", "vienas du trys"] {
        window.ctrl(Key::Z);
        window.rest(2);
        let note = window.on_disk().notes.get(&question(ID)).cloned();
        assert_eq!(note.as_deref(), Some(expected));
    }
}

#[test]
fn undo_never_closes_a_form_of_evidence() {
    let mut window = begin();
    window.key(Key::Num2);
    window.key(Key::E);
    window.letters("Tvarkos");
    window.choose_grade(1);
    window.type_into("Įrodymas", " aprasas");
    window.rest(2);
    let id = question(ID);
    let n_recorded = window.on_disk().evidence_of(&id).len();
    window.ctrl(Key::Z);
    assert_eq!(window.on_disk().evidence_of(&id).len(), n_recorded, "only typing is taken back");
    assert!(window.shows("Baigta"), "{:?}", window.words());
}

#[test]
fn a_field_without_typing_of_its_own_hands_undo_and_redo_on() {
    let mut window = begin();
    window.go(Tr::menu_screen_plan);
    let n_deeds = window.session().undo_position().0;
    window.choose_nth("Būsena", 0, "Atsisakyta");
    assert_eq!(name_of_focused(&window), "Atsisakymo priežastis");
    window.ctrl(Key::Z);
    assert_eq!(window.session().undo_position().0, n_deeds);
    assert!(window.shows_with("Atšaukta: būsena – "), "{:?}", window.words());
    // A cursor that moved is no typing either.
    let order = |window: &Window| -> Vec<_> {
        window.on_disk().actions.iter().map(|it| it.id.clone()).collect()
    };
    let before = order(&window);
    window.harness.get_by_label("Veiksmas 2").focus();
    window.run();
    window.alt(Key::ArrowDown);
    let moved = order(&window);
    assert_ne!(moved, before);
    window.key(Key::Home);
    window.rest(2);
    window.ctrl(Key::Z);
    assert_eq!(order(&window), before);
    redo(&mut window);
    assert_eq!(order(&window), moved);
    // What is typed comes first, and the rest stays as it is.
    window.letters("Zyle ");
    window.ctrl(Key::Z);
    assert!(!window.shows_with("Zyle "), "{:?}", window.words());
    assert_eq!(order(&window), moved);
    window.ctrl(Key::Z);
    assert_eq!(order(&window), moved, "typing can be brought back there");
}

#[test]
fn a_reason_that_is_asked_for_keeps_undo_from_what_was_done_before_it() {
    let mut window = begin();
    window.key(Key::Num1);
    let n_deeds = window.session().undo_position().0;
    window.key(Key::N);
    window.ctrl(Key::Z);
    assert_eq!(window.session().undo_position().0, n_deeds);
}

#[test]
fn escape_gives_a_reason_up_and_the_recorded_answer_stands() {
    let mut window = begin();
    window.key(Key::Num2);
    let id = question(ID);
    window.key(Key::N);
    window.letters("Nes mes tokiu");
    window.key(Key::Escape);
    for _ in 0..2 {
        assert!(!window.shows("Kodėl klausimas netaikomas"), "{:?}", window.words());
        let level = Answer::Level(MaturityLevel::new(2).unwrap());
        assert_eq!(window.on_disk().answer(&id), Some(&level));
        window.key(Key::ArrowRight);
        window.key(Key::ArrowLeft);
    }
    window.key(Key::N);
    assert!(
        window.words().iter().any(|it| it == "Nes mes tokiu"),
        "asked for again, the words are there"
    );
}

#[test]
fn an_empty_note_is_a_button_until_it_is_asked_for() {
    let mut window = begin();
    window.click("+ Pastaba");
    window.letters("Bandau rasyti 3");
    window.rest(2);
    let id = question(ID);
    assert_eq!(window.on_disk().notes[&id], "Bandau rasyti 3");
}

#[test]
fn a_click_in_a_file_that_is_only_read_says_why_nothing_changes() {
    let first = begin();
    let before = first.on_disk();
    let mut second = Window::open(Language::Lithuanian, first.session().path().to_owned());
    let briefly = "Neįrašyta: failą galima tik skaityti.";
    assert!(second.shows_with("Failas atvertas kitoje programoje") && !second.shows(briefly));
    second.click("1 pavieniai veiksmai");
    assert!(second.shows(briefly), "{:?}", second.words());
    assert_eq!(first.on_disk(), before);
}

#[test]
fn the_list_follows_the_question_and_says_why_it_is_empty() {
    let mut window = begin();
    for _ in 0..15 {
        window.key(Key::ArrowRight);
    }
    let row = window.harness.get_all_by_label_contains("core-18 ").next().unwrap().rect();
    assert!(window.harness.ctx.content_rect().contains(row.center()), "{row:?}");
    window.ctrl(Key::F);
    window.letters("xyzzy");
    window.filter("◆ Pagrindiniai");
    assert!(window.shows_with("Su filtru „◆ "), "{:?}", window.words());
}

#[test]
fn a_form_of_evidence_that_a_click_opens_is_on_screen_to_its_last_button() {
    let mut window = begin();
    for _ in 0..6 {
        window.key(Key::Num3);
        window.click_first("+ Pridėti įrodymą");
        let rect = window.harness.get_by_label("Baigta").rect();
        let verdict = window.harness.get_by_role(Role::Status).rect();
        assert!(rect.bottom() < verdict.top(), "{rect:?} {verdict:?}");
        let seen = window.harness.ctx.content_rect();
        let title = window.harness.get_by_role_and_label(Role::TextInput, "Įrodymas").rect();
        assert!(seen.contains_rect(title) && title.top() < rect.top(), "{title:?}");
        window.click("Baigta");
        window.key(Key::ArrowRight);
    }
}

#[test]
fn what_is_wrong_with_a_date_stands_across_the_form_right_below_it() {
    let mut window = begin();
    window.key(Key::E);
    window.letters("Tvarkos aprasas");
    window.type_into("Data", "rudeni");
    window.key(Key::Escape);
    let problem = window.harness.get_by_label_contains("Rašykite datą taip").rect();
    let date = window.harness.get_by_role_and_label(Role::TextInput, "Data").rect();
    let below = problem.top() - date.bottom();
    assert!((0.0..24.0).contains(&below), "{problem:?} {date:?}");
    assert!(problem.height() < 24.0, "in one line: {problem:?}");
}
