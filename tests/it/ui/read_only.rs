//! A file that can only be read: said once at the top, briefly after a key or a click, and greyed where nothing can be done.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::window::Window;
use crate::review::sample::small;

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

#[test]
fn next_year_does_not_begin_from_a_part_of_an_assessment() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sugadintas.skaidra");
    let mut bytes = small().journal.clone();
    let at = bytes.len() - 60;
    bytes[at] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let mut window = Window::open(Language::Lithuanian, file.clone());
    assert!(!window.assessment().answers.is_empty() && window.session().is_partial());
    window.ctrl(Key::K);
    let words = window.tr.repeat_command();
    window.letters(&words);
    window.click_with(&words);
    let why = window.tr.errors_next_year_partial();
    assert!(window.shows_with(&why), "{:?}", window.words());
    assert!(window.shows_with("atkurkite failą iš atsarginės kopijos"), "{:?}", window.words());
    assert_eq!(window.session().path(), file);
    window.key(Key::Escape);
    window.go(Tr::menu_screen_results);
    assert!(!window.shows(&window.tr.repeat_command()), "{:?}", window.words());
}

#[test]
fn a_copy_of_a_part_of_an_assessment_does_not_promise_everything() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sugadintas.skaidra");
    std::fs::copy("tests/fixtures/journals/broken/changed-answer.skaidra", &file).unwrap();
    let mut window = Window::open(Language::Lithuanian, file);
    let words = window.tr.menu_command_save_copy();
    window.click(&words);
    assert!(window.shows_with("viskas, kas įrašyta iki "), "{:?}", window.words());
    assert!(!window.shows(&window.tr.dialogs_copy_note()), "{:?}", window.words());
}

#[test]
fn a_comparison_with_a_file_that_is_cut_off_or_broken_says_so_and_goes_into_no_plan() {
    let mut window = Window::example();
    let whole = std::fs::read(window.session().path()).unwrap();
    let broken = {
        let mut bytes = whole.clone();
        let at = bytes.len() / 2;
        bytes[at] ^= 1;
        bytes
    };
    let cut = &whole[..whole.len() * 2 / 3];
    for (name, bytes, said) in [
        ("nukirstas.skaidra", cut, "šio failo skaičiai žemiau neišsamūs"),
        ("perrasytas.skaidra", &broken[..], "Palyginta tik su tuo, kas įrašyta iki tos eilutės"),
    ] {
        let path = window.folder().join(name);
        std::fs::write(&path, bytes).unwrap();
        window.go(Tr::menu_screen_compare);
        window.click("Palyginti su kitu failu…");
        window.replace_text("Failo vieta", path.to_str().unwrap());
        let go = window.tr.compare_go();
        window.click(&go);
        window.wait_for_words(said);
        assert!(!window.shows(&window.tr.compare_remember()), "{name}");
        let top = |words: &str| {
            let found = window.harness.query_all_by_label_contains(words).next();
            found.unwrap_or_else(|| panic!("{words}: {:?}", window.words())).rect().top()
        };
        let (with, warning, finding) = (top("Palyginta su failu"), top(said), top("indeksas"));
        assert!(with < warning && warning < finding, "{name}: {with} {warning} {finding}");
        assert!(window.shows(&window.tr.compare_never_in_plan()), "{:?}", window.words());
        assert!(!window.shows(&window.tr.compare_not_in_plan()), "{name}");
    }
}
