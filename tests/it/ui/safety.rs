//! Nothing is lost: two windows on one file, a file that is not ours, a file that turns read-only.

use eframe::egui::Key;
use skaidra::i18n::Language;

use super::window::Window;

fn example() -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.click("Atverti pavyzdį");
    window
}

#[test]
fn a_second_window_on_one_file_reads_and_offers_a_copy() {
    let first = example();
    let path = first.session().path().to_owned();
    let before = first.assessment().clone();
    let mut second = Window::open(Language::Lithuanian, path);
    assert!(second.shows_with("galima tik skaityti"), "{:?}", second.words());
    second.key(Key::Num0);
    assert_eq!(first.on_disk(), before, "a reader writes nothing");
    second.click("Išsaugoti kopiją…");
    let copy = second.folder().join("copy.skaidra");
    second.replace_text("Failo vieta", copy.to_str().unwrap());
    second.key(Key::Enter);
    assert!(!second.shows_with("galima tik skaityti"));
    second.key(Key::Num0);
    assert_ne!(second.on_disk(), before);
    assert_eq!(first.on_disk(), before);
}

#[test]
fn a_file_that_is_not_ours_is_refused_in_words() {
    let mut window = Window::new(Language::Lithuanian);
    let path = window.folder().join("letter.skaidra");
    std::fs::write(&path, "Gerbiamieji").unwrap();
    window.click("Atverti…");
    window.replace_text("Failo vieta", path.to_str().unwrap());
    window.click("Atverti");
    assert!(window.shows_with("Tai ne „Skaidros“ įsivertinimas"), "{:?}", window.words());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "Gerbiamieji");
}

#[test]
fn an_answer_that_cannot_be_saved_is_kept_until_a_way_out_is_chosen() {
    let mut window = example();
    let path = window.session().path().to_owned();
    let before = window.assessment().clone();
    // Another program writes to the file behind our back.
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.extend(b"(n: 999)\n");
    std::fs::write(&path, &bytes).unwrap();
    window.click_first("Atsakymai");
    window.key(Key::Num0);
    assert!(window.shows("Pakeitimo įrašyti nepavyko"), "{:?}", window.words());
    window.click("Išsaugoti kopiją kitur…");
    let copy = window.folder().join("copy.skaidra");
    window.replace_text("Failo vieta", copy.to_str().unwrap());
    window.key(Key::Enter);
    assert_ne!(window.on_disk(), before, "the kept answer is in the copy");
    assert_eq!(window.session().path(), copy);
    assert_eq!(std::fs::read(&path).unwrap(), bytes, "the other file is left as it was");
}
