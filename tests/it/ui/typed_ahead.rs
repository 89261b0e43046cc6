//! Keys that one slow frame brings together are read one after the other: what follows a key that opens a field is typed into that field and answers nothing.

use eframe::egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::Answer;
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window, question};

/// A new assessment at its first question, which is answered with 1.
fn answered() -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window =
        Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window();
    window.key(Key::Num1);
    window
}

fn level(window: &Window, id: &str) -> Option<u8> {
    let answer = window.assessment().answers.get(&question(id)).and_then(Answer::level);
    answer.map(skaidra::domain::MaturityLevel::get)
}

fn press(key: Key, modifiers: Modifiers, text: Option<char>) -> Vec<Event> {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
    let text = text.map(|it| Event::Text(it.to_string()));
    [Some(event(true)), text, Some(event(false))].into_iter().flatten().collect()
}

fn ctrl(key: Key) -> Vec<Event> {
    press(key, Modifiers::COMMAND, None)
}

fn plain(key: Key) -> Vec<Event> {
    press(key, Modifiers::NONE, None)
}

/// What a keyboard sends for a text: of each letter its key, if it has one, and the letter.
fn letters(text: &str) -> Vec<Event> {
    let sent = |letter: char| {
        let name =
            if letter == ' ' { "Space".to_owned() } else { letter.to_uppercase().to_string() };
        match Key::from_name(&name) {
            Some(key) => press(key, Modifiers::NONE, Some(letter)),
            None => vec![Event::Text(letter.to_string())],
        }
    };
    text.chars().flat_map(sent).collect()
}

/// Gives all of it to one frame.
fn at_once(window: &mut Window, keys: &[Vec<Event>]) {
    window.harness.input_mut().events.extend(keys.concat());
    for _ in 0..4 {
        window.harness.run_ok();
    }
}

/// What is written in the fields on screen.
fn written(window: &Window) -> Vec<String> {
    let fields = [Role::TextInput, Role::MultilineTextInput];
    let nodes = fields.into_iter().flat_map(|it| window.harness.query_all_by_role(it));
    nodes.filter_map(|it| it.accesskit_node().value()).collect()
}

#[track_caller]
fn assert_written(window: &Window, text: &str) {
    assert!(written(window).iter().any(|it| it == text), "{text}: {:?}", written(window));
}

#[test]
fn what_follows_the_key_of_a_field_of_the_question_is_written_there() {
    for (key, text) in
        [('t', "3 nariai, tvc?"), ('e', "2 protokolai, etn0"), ('n', "4 vietų nėra, nete")]
    {
        let mut window = answered();
        at_once(&mut window, &[letters(&format!("{key}{text}"))]);
        assert_written(&window, text);
        assert_eq!(level(&window, "core-01"), Some(1), "{key}");
    }
}

#[test]
fn what_follows_the_key_of_the_palette_is_looked_for_and_answers_nothing_on_every_screen() {
    let screens: [fn(&Tr) -> String; 9] = [
        Tr::menu_screen_answers,
        Tr::menu_screen_risks,
        Tr::menu_screen_results,
        Tr::menu_screen_plan,
        Tr::menu_screen_compare,
        Tr::menu_screen_export,
        Tr::menu_screen_handbook,
        Tr::menu_screen_history,
        Tr::menu_screen_settings,
    ];
    let mut window = answered();
    for screen in screens {
        window.go(screen);
        let before = window.on_disk();
        at_once(&mut window, &[ctrl(Key::K), letters("1rizi4 tenvc")]);
        assert_written(&window, "1rizi4 tenvc");
        assert_eq!(window.on_disk(), before, "{}", screen(&window.tr));
        window.key(Key::Escape);
    }
    // From a field, too, and on to what is found.
    window.go(Tr::menu_screen_answers);
    window.key(Key::T);
    at_once(&mut window, &[letters("Trys"), ctrl(Key::K), letters("rizikos"), plain(Key::Enter)]);
    window.rest(2);
    assert_eq!(window.on_disk().notes[&question("core-01")], "Trys");
    assert!(!window.shows("core-01"), "another screen: {:?}", window.words());
    assert_eq!(level(&window, "core-01"), Some(1));
}

#[test]
fn what_follows_the_key_of_a_search_is_looked_for() {
    let mut window = answered();
    at_once(&mut window, &[ctrl(Key::F), letters("2 ten")]);
    assert_written(&window, "2 ten");
    assert_eq!(level(&window, "core-01"), Some(1));
    window.go(Tr::menu_screen_history);
    at_once(&mut window, &[ctrl(Key::F), letters("core-01")]);
    assert_written(&window, "core-01");
    window.go(Tr::menu_screen_handbook);
    at_once(&mut window, &[letters("/dovana 2")]);
    assert_written(&window, "dovana 2");
}

#[test]
fn answers_and_steps_that_come_together_are_done_in_their_order() {
    let mut window = answered();
    let on = || plain(Key::ArrowRight);
    at_once(&mut window, &[letters("3"), on(), letters("2"), on(), letters("4")]);
    let given = ["core-01", "core-02", "core-03"].map(|id| level(&window, id));
    assert_eq!(given, [Some(3), Some(2), Some(4)]);
}

#[test]
fn what_is_typed_before_and_after_tab_stands_in_two_fields() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_new);
    window.type_into("Įstaigos pavadinimas", "Pušyno ");
    at_once(&mut window, &[letters("namai"), plain(Key::Tab), letters("x")]);
    assert_written(&window, "Pušyno namai");
}
