//! A file that can only be read: said once at the top, briefly after a key or a click, and greyed where nothing can be done.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::window::Window;

#[test]
fn why_a_file_is_only_read_stands_once_and_a_key_is_answered_briefly() {
    let first = Window::example();
    let mut second = Window::open(Language::Lithuanian, first.session().path().to_owned());
    second.click_first("Atsakymai");
    let whys = |window: &Window| {
        let words = window.words();
        words.iter().filter(|it| it.contains("Failas atvertas kitoje programoje")).count()
    };
    let n_before = whys(&second);
    assert!(0 < n_before, "{:?}", second.words());
    second.key(Key::Num4);
    assert!(second.shows_with("Neįrašyta: failą galima tik skaityti."), "{:?}", second.words());
    assert_eq!(whys(&second), n_before, "{:?}", second.words());
    let vote = second.harness.get_by_label_contains("balsuoja keli");
    assert!(vote.accesskit_node().is_disabled(), "voting would record something");
}

#[test]
fn what_is_exported_from_a_file_that_is_only_read_is_what_stands_in_it_now() {
    let mut first = Window::new(Language::Lithuanian);
    first.click("Atverti pavyzdį");
    let mut second = Window::open(Language::Lithuanian, first.session().path().to_owned());
    second.click_first("Eksportas");
    second.click("Veiksmai (CSV)");
    let path = second.folder().join("planas.csv");
    second.replace_text("Kur įrašyti", path.to_str().unwrap());
    first.click_first("Atsakymai");
    first.key(Key::Num0);
    assert_ne!(first.session().head(), second.session().head());
    second.click("Eksportuoti");
    assert_eq!(first.session().head(), second.session().head());
    second.wait_for("✓ Įrašyta ir perskaityta iš disko");
    assert_eq!(first.assessment(), second.assessment());
}

#[test]
fn no_plan_is_exported_from_a_part_of_an_assessment() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sugadintas.skaidra");
    std::fs::copy("tests/fixtures/journals/broken/changed-answer.skaidra", &file).unwrap();
    let mut window = Window::open(Language::Lithuanian, file);
    window.go(Tr::menu_screen_export);
    let path = window.folder().join("planas.pdf");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    window.click("Eksportuoti");
    assert!(window.shows_with("perskaityta tik dalis"), "{:?}", window.words());
    assert!(!path.exists());
}
