//! The projector: moved by keys as a presenter's remote sends them; nothing is told before it is asked for.

use eframe::egui::{Event, Key, Modifiers, ViewportCommand};
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::{Language, Tr};
use skaidra::ui::Shown;

use super::window::Window;

fn dilemmas() -> Window {
    Window::presenting(Language::Lithuanian, Shown::Chapter("dilemmas".to_owned()))
}

/// Goes on until a screen has something behind it.
fn to_the_question(window: &mut Window, label: &str) {
    for _ in 0..40 {
        if window.shows(label) {
            return;
        }
        window.key(Key::PageDown);
    }
    panic!("{label} is on no screen: {:?}", window.words());
}

#[test]
fn keys_and_remotes_move_through_the_screens() {
    let mut window =
        Window::presenting(Language::Lithuanian, Shown::Chapter("care-homes".to_owned()));
    assert!(window.shows_with("1 / "));
    for (key, place) in [
        (Key::ArrowRight, "2 / "),
        (Key::PageDown, "3 / "),
        (Key::Space, "4 / "),
        (Key::ArrowLeft, "3 / "),
        (Key::PageUp, "2 / "),
        (Key::Home, "1 / "),
        (Key::PageUp, "1 / "),
    ] {
        window.key(key);
        assert!(window.shows_with(place), "{key:?}: {:?}", window.words());
    }
    window.key(Key::End);
    let words = window.words();
    let place = words.iter().find(|it| it.contains(" / ")).unwrap();
    let (at, count) = place.split_once(" / ").unwrap();
    assert_eq!(at, count);
}

#[test]
fn the_twist_is_hidden_until_it_is_asked_for_and_other_notes_are_never_shown() {
    let mut window = dilemmas();
    let twist = "Rodyti daugiau (G)";
    to_the_question(&mut window, twist);
    assert!(!window.shows("Posūkis"));
    window.key(Key::G);
    assert!(window.shows("Posūkis") && window.shows_with("Šeštasis neprigirdi"));
    window.key(Key::G);
    assert!(!window.shows("Posūkis") && window.shows(twist));
    window.click(twist);
    assert!(window.shows("Posūkis"));
    // What the trainer listens for stays in the handbook.
    for _ in 0..12 {
        window.key(Key::PageDown);
        assert!(!window.shows_with("Ko klausytis"), "{:?}", window.words());
        if window.shows_with("2. ") {
            break;
        }
    }
    to_the_question(&mut window, twist);
    assert!(!window.shows("Posūkis"));
}

#[test]
fn the_projector_begins_with_the_dilemma_that_is_read() {
    let mut window = Window::new(Language::Lithuanian);
    window.click_first("Vadovas");
    window.click("32.1 Dvidešimt keturios dilemos");
    // The contents stay where they were clicked.
    window.harness.get_all_by_label("6. Vežimėlis Nr. 4471").next().unwrap().scroll_to_me();
    window.run();
    window.click_first("6. Vežimėlis Nr. 4471");
    window.key(Key::F5);
    assert!(window.shows("6. Vežimėlis Nr. 4471"), "{:?}", window.words());
    assert!(window.shows_with("6 dilema iš 24"), "{:?}", window.words());
    window.key(Key::Escape);
    window.key(Key::Home);
    window.key(Key::F5);
    assert!(window.shows("24 dilemos"), "{:?}", window.words());
}

#[test]
fn a_question_stands_alone_until_its_answers_are_asked_for() {
    let mut window =
        Window::presenting(Language::English, Shown::Questions("needs-queues".to_owned()));
    window.key(Key::PageDown);
    assert!(window.shows("na-01"));
    let ladder = |window: &Window| window.shows("4  verified") && window.shows("0  absent");
    let before = window.words();
    window.key(Key::G);
    let after = window.words();
    assert!(before.len() < after.len(), "{before:?} {after:?}");
    assert!(ladder(&window), "{after:?}");
    window.key(Key::PageDown);
    assert!(window.shows("na-02") && !ladder(&window));
}

#[test]
fn b_blacks_the_screen_out_and_any_step_brings_it_back() {
    let mut window = dilemmas();
    window.key(Key::PageDown);
    let shown = window.words();
    for key in [Key::B, Key::Period] {
        window.key(key);
        assert_eq!(window.words(), ["Skaidra", "Ekranas užtemdytas; B vėl jį parodo"]);
        window.key(Key::B);
        assert_eq!(window.words(), shown);
    }
    window.key(Key::B);
    window.key(Key::PageDown);
    assert_eq!(window.words(), shown, "a step first brings the same screen back");
}

#[test]
fn escape_leads_back_to_where_one_was() {
    let mut window = Window::new(Language::Lithuanian);
    window.click("Vadovas");
    window.key(Key::F5);
    assert!(window.shows_with("1 / ") && !window.shows("Nustatymai"));
    window.key(Key::Escape);
    assert!(!window.shows_with("1 / ") && window.shows("Nustatymai"));
}

#[test]
fn the_light_of_the_projector_is_not_the_windows_own() {
    let mut window = dilemmas();
    let is_dark = |window: &Window| window.harness.ctx.global_style().visuals.dark_mode;
    assert!(!is_dark(&window));
    window.key(Key::D);
    assert!(is_dark(&window));
    window.key(Key::Escape);
    assert!(!is_dark(&window));
}

#[test]
fn full_screen_is_asked_for_with_f11() {
    let mut window = dilemmas();
    // One frame: what it asks of the system is in the output of that frame only.
    window.harness.event(Event::Key {
        key: Key::F11,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    });
    window.harness.step();
    let commands = &window.harness.output().viewport_output;
    let asked = commands
        .values()
        .flat_map(|it| &it.commands)
        .any(|it| matches!(it, ViewportCommand::Fullscreen(true)));
    assert!(asked);
}

#[test]
fn a_chapter_is_presented_in_every_language() {
    for (language, words) in [
        (Language::Lithuanian, "Trumpai"),
        (Language::English, "In short"),
        (Language::Norwegian, "Kort sagt"),
    ] {
        let mut window = Window::presenting(language, Shown::Chapter("care-homes".to_owned()));
        window.key(Key::PageDown);
        assert!(window.shows(words), "{language:?}: {:?}", window.words());
    }
}

#[test]
fn a_chapter_is_saved_as_pdf_from_the_palette() {
    let mut window = Window::new(Language::English);
    window.ctrl(Key::K);
    window.letters("chapter as pdf");
    window.key(Key::Enter);
    let path = window.folder().join("chapter");
    window.replace_text("File location", &path.display().to_string());
    window.click("Save PDF");
    window.wait_for_words("Chapter saved");
    let bytes = std::fs::read(path.with_extension("pdf")).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
}

#[test]
fn f5_projects_the_question_that_is_on_the_screen() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    window.click_with("core-05");
    window.key(Key::F5);
    assert!(window.shows("core-05"), "{:?}", window.words());
    assert!(window.shows_with("5 klausimas iš "), "{:?}", window.words());
}

#[test]
fn the_trainer_has_notes_and_the_next_screen_while_the_audience_sees_the_screen_alone() {
    let mut window = dilemmas();
    window.key(Key::Num6);
    window.key(Key::Enter);
    assert!(!window.shows("Vedėjo užrašai"));
    window.key(Key::P);
    // Where there is one window alone, as in this test, the audience's lies in it.
    assert!(window.shows("Vedėjo užrašai") && window.shows("Toliau bus"));
    assert!(window.shows("6. Vežimėlis Nr. 4471"), "the audience's screen: {:?}", window.words());
    assert!(window.shows_with("Ko klausytis"), "{:?}", window.words());
    assert!(window.shows_with("praėjo 0 min."), "{:?}", window.words());
    window.key(Key::PageDown);
    assert!(window.shows_with("6 dilema iš 24 · 2 / "), "{:?}", window.words());
    window.key(Key::P);
    assert!(!window.shows("Vedėjo užrašai") && !window.shows_with("Ko klausytis"));
    assert!(window.shows_with("6 dilema iš 24 · 2 / "), "{:?}", window.words());
}

#[test]
fn the_trainer_reads_why_a_question_is_asked_and_the_whole_section_of_a_chapter() {
    let mut window =
        Window::presenting(Language::Lithuanian, Shown::Questions("needs-queues".to_owned()));
    window.key(Key::P);
    assert!(window.shows("Šiam ekranui užrašų nėra."), "{:?}", window.words());
    window.key(Key::PageDown);
    assert!(window.shows_with("Kodėl tai svarbu") && window.shows_with("Rizikos požymis"));
    window.key(Key::End);
    assert!(window.shows("Tai paskutinis ekranas."));
    let mut window =
        Window::presenting(Language::Lithuanian, Shown::Chapter("needs-queues".to_owned()));
    window.key(Key::End);
    window.key(Key::P);
    assert!(!window.shows("Šiam ekranui užrašų nėra."), "{:?}", window.words());
}
