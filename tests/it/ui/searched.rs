//! Words that were typed into evidence, notes and reasons are found again, and each hit leads to where they stand.

use eframe::egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::Answer;

use super::keyboard::name_of_focused;
use super::window::{Window, question};

/// The example with evidence, a note and a reason that hold words of their own.
fn written() -> Window {
    let mut window = Window::example_at("core-09");
    window.key(Key::E);
    window.letters("Žąsiukų registro išrašas");
    window.choose_grade(2);
    window.type_into("Numeris ar registras", "QX-77");
    window.type_into("Kur laikomas", "Žieduvos seifas");
    window.rest(2);
    window.click("Baigta");
    window.key(Key::T);
    window.letters("Klausti Čiurlionytės");
    window.rest(2);
    window.key(Key::Escape);
    window.go_to_question("na-05");
    window.key(Key::N);
    window.letters("Tokių ąžuolynų pas mus nėra");
    window.key(Key::Enter);
    window.rest(2);
    let disk = window.on_disk();
    assert!(matches!(disk.answers[&question("na-05")], Answer::NotApplicable(_)));
    assert!(disk.notes[&question("core-09")].contains("Čiurlionytės"));
    window
}

/// Where the piece of evidence that was looked for stands, and how high the window is.
fn is_seen(window: &Window, words: &str) -> bool {
    let all = window.harness.query_all_by_label(words);
    all.filter(|it| it.accesskit_node().role() == Role::Label).any(|it| {
        let rect = it.rect();
        60.0 < rect.top() && rect.bottom() < 700.0
    })
}

#[test]
fn the_list_finds_evidence_by_title_number_and_place_and_leads_to_it() {
    for words in ["zasiuk", "qx-77", "zieduv seif"] {
        let mut window = written();
        window.ctrl(Key::F);
        window.letters(words);
        let hit = "įrodyme: Žąsiukų registro išrašas, QX-77, Žieduvos seifas";
        assert!(window.shows_with(hit), "{words}: {:?}", window.words());
        window.key(Key::Enter);
        assert!(window.shows("core-09"), "{words}: {:?}", window.words());
        assert!(is_seen(&window, "Žąsiukų registro išrašas"), "{words}: {:?}", window.words());
    }
}

#[test]
fn the_list_finds_notes_and_reasons_and_leads_to_their_fields() {
    let mut window = written();
    window.ctrl(Key::F);
    window.letters("ciurlionyt");
    assert!(window.shows_with("pastaboje: Klausti Čiurlionytės"), "{:?}", window.words());
    window.click_with("pastaboje: Klausti");
    assert!(window.shows("core-09") && name_of_focused(&window) == "Pastaba");
    let mut window = written();
    window.ctrl(Key::F);
    window.letters("azuolynu pas");
    window.click_with("netaikymo priežastyje: Tokių ąžuolynų");
    assert!(window.shows("na-05"), "{:?}", window.words());
    assert_eq!(name_of_focused(&window), "Kodėl klausimas netaikomas");
}

#[test]
fn the_palette_finds_what_was_written_and_checklists_by_their_name() {
    let mut window = written();
    window.ctrl(Key::K);
    window.letters("zasiuku");
    assert!(window.shows_with("core-09  įrodyme: Žąsiukų registro"), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(is_seen(&window, "Žąsiukų registro išrašas"), "{:?}", window.words());
    window.ctrl(Key::K);
    window.letters("poreikio vertinimas");
    assert!(window.shows_with(" – kontrolinis sąrašas, atsakyta "), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(window.shows("na-01"), "{:?}", window.words());
}
