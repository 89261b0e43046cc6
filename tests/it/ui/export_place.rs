//! Where an export goes: what was typed stays when something else is chosen, has the ending of its format, and what came of it is said in the language of the window.

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::window::Window;

fn at_export(language: Language) -> Window {
    let mut window = Window::new(language);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_export);
    window
}

fn path(window: &Window) -> String {
    let label = window.tr.dialogs_export_path();
    let field = window.harness.get_by_label(&label);
    field.accesskit_node().value().unwrap_or_default()
}

fn give(window: &mut Window, path: &str) {
    let label = window.tr.dialogs_export_path();
    window.replace_text(&label, path);
}

#[test]
fn a_place_of_ones_own_stays_when_language_readers_or_format_change() {
    let mut window = at_export(Language::Lithuanian);
    let folder = window.folder().join("usb");
    let of = |name: &str| folder.join(name).display().to_string();
    give(&mut window, &of("mano.pdf"));
    window.click_last(Language::English.own_name());
    assert_eq!(path(&window), of("mano-en.pdf"));
    window.press(Tr::dialogs_export_public);
    assert_eq!(path(&window), of("mano-en-public.pdf"));
    window.press(Tr::dialogs_export_csv);
    assert_eq!(path(&window), of("mano-en-public.csv"));
    window.press(Tr::dialogs_export_full);
    window.click_last(Language::Lithuanian.own_name());
    assert_eq!(path(&window), of("mano-lt.csv"));
}

#[test]
fn the_usual_name_in_a_folder_of_ones_own_goes_along() {
    let mut window = at_export(Language::Lithuanian);
    let folder = window.folder().join("usb");
    let usual = path(&window);
    let name = std::path::Path::new(&usual).file_name().unwrap().to_str().unwrap().to_owned();
    give(&mut window, folder.join(&name).to_str().unwrap());
    window.click_last(Language::English.own_name());
    let english = name.replace("-lt.pdf", "-en.pdf");
    assert_eq!(path(&window), folder.join(english).display().to_string());
}

#[test]
fn a_file_has_the_ending_of_what_is_in_it() {
    let mut window = at_export(Language::Lithuanian);
    window.press(Tr::dialogs_export_csv);
    for (typed, written) in [("planas", "planas.csv"), ("kitas.docx", "kitas.csv")] {
        let folder = window.folder();
        give(&mut window, folder.join(typed).to_str().unwrap());
        window.press(Tr::dialogs_export_go);
        window.wait_for_words(written);
        assert_eq!(path(&window), folder.join(written).display().to_string());
        assert!(folder.join(written).is_file() && !folder.join(typed).exists(), "{typed}");
    }
}

#[test]
fn why_nothing_was_written_is_said_in_the_language_that_is_chosen_next() {
    let mut window = at_export(Language::Norwegian);
    window.press(Tr::dialogs_export_csv);
    give(&mut window, "/nowhere/at/all/plan.csv");
    window.press(Tr::dialogs_export_go);
    window.wait_for_words("mappen finnes ikke");
    window.click(&window.tr.menu_foot_language(Language::Norwegian.own_name()));
    window.click_last(Language::English.own_name());
    window.run();
    assert!(!window.shows_with("mappen finnes ikke"), "{:?}", window.words());
    assert!(window.shows_with("there is no such folder"), "{:?}", window.words());
}

#[test]
fn what_was_checked_is_said_in_the_language_of_the_window() {
    let mut window = at_export(Language::Norwegian);
    window.click_last(Language::Lithuanian.own_name());
    let file = window.folder().join("plan.pdf");
    give(&mut window, file.to_str().unwrap());
    window.press(Tr::dialogs_export_go);
    let verdict = window.tr.review_verdict_plan_rendered();
    window.wait_for_words(&verdict);
    window.press(Tr::dialogs_export_verified);
    assert!(!window.shows_with("Pridėti duomenys"), "{:?}", window.words());
}

#[test]
fn why_nothing_was_written_stands_below_the_path_which_has_the_keyboard() {
    let mut window = at_export(Language::Lithuanian);
    window.press(Tr::dialogs_export_csv);
    give(&mut window, "/nowhere/at/all/plan.csv");
    window.press(Tr::dialogs_export_go);
    let told = "Failo įrašyti nepavyko";
    window.wait_for_words(told);
    window.run();
    let label = window.tr.dialogs_export_path();
    let field = window.harness.get_by_label(&label).rect();
    let told_at = window.harness.get_by_label_contains(told).rect();
    let go = window.harness.get_by_label(&window.tr.dialogs_export_go()).rect();
    assert!(field.bottom() <= told_at.top() && told_at.top() < field.bottom() + 20.0);
    assert!(told_at.bottom() <= go.top(), "{told_at:?} {go:?}");
    assert!(window.harness.ctx.content_rect().contains_rect(go));
    window.letters("x");
    assert!(path(&window).contains('x') && !window.shows_with(told), "{:?}", window.words());
}
