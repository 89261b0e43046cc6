//! Text that is being typed is on disk after a second of rest, and at once when its field, its screen or the window is left.

use std::path::Path;

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::Assessment;
use skaidra::i18n::Language;
use skaidra::session::replay;

use super::bare::{Bare, press};
use super::window::{Begin, Window, question};

/// The worked example, at its questions.
fn answering() -> Window {
    let mut window = Window::example();
    window.click_first("Atsakymai");
    window
}

/// A new assessment of one checklist, at its first question.
fn fresh() -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window()
}

/// Whether a note on disk holds these words.
fn has_note(window: &Window, words: &str) -> bool {
    window.on_disk().notes.values().any(|it| it.contains(words))
}

#[test]
fn a_note_is_saved_when_the_keyboard_leaves_its_field() {
    let mut window = answering();
    window.key(Key::T);
    window.letters("Palikta pastaba");
    assert!(!has_note(&window, "Palikta pastaba"), "it still rests");
    window.key(Key::Tab);
    assert!(has_note(&window, "Palikta pastaba"));
}

#[test]
fn a_note_is_saved_before_another_question_another_screen_or_another_language() {
    type Way = fn(&mut Window);
    let ways: [Way; 5] = [
        |window| window.click("Kitas"),
        |window| window.click_first("Rizikos"),
        |window| window.ctrl(Key::K),
        |window| window.click_first("Nustatymai"),
        |window| window.key(Key::F1),
    ];
    for (n, leave) in ways.into_iter().enumerate() {
        let mut window = answering();
        let text = format!("Palikta {n}");
        window.key(Key::T);
        window.letters(&text);
        leave(&mut window);
        window.run();
        assert!(has_note(&window, &text), "way {n}");
    }
}

#[test]
fn evidence_is_saved_before_another_piece_is_edited_or_removed() {
    for what in ["Keisti", "Pašalinti"] {
        let mut window = fresh();
        window.key(Key::Num3);
        for title in ["Pirmas", "Antras"] {
            window.key(Key::E);
            window.letters(title);
            window.choose_grade(1);
            window.click("Baigta");
        }
        window.key(Key::E);
        window.letters("Trečias");
        window.choose_grade(1);
        window.click("Ką daryti su įrodymu Nr. 1");
        window.click(what);
        let pieces = window.on_disk().evidence[&question("core-01")].clone();
        let titles: Vec<String> = pieces.into_iter().map(|it| it.title).collect();
        let expected: &[&str] = match what {
            "Keisti" => &["Pirmas", "Antras", "Trečias"],
            _ => &["Antras", "Trečias"],
        };
        assert_eq!(titles, expected, "{what}");
    }
}

#[test]
fn a_rating_is_saved_before_another_risk_is_looked_at() {
    let mut window = answering();
    window.click_first("Rizikos");
    let risk = window.first_risk();
    let impact = window.risk_score(&risk).impact.get();
    let other = if impact == 1 { 2 } else { impact - 1 };
    window.click(&format!("Poveikis: {other}"));
    window.letters("Vietų mažai, eilė ilga");
    // At once, with no rest between.
    window.click_role(eframe::egui::Role::RadioButton, 3);
    assert_eq!(window.on_disk().ratings[&risk].reason, "Vietų mažai, eilė ilga");
}

#[test]
fn an_acceptance_being_written_waits_wherever_one_goes_and_is_recorded_by_its_button_alone() {
    let mut window = answering();
    window.click_first("Rizikos");
    let risk = window.first_risk();
    window.click("Prisiimti riziką…");
    window.type_into("Kas prisiima (pareigos)", "Direktorė");
    window.type_into("Kodėl ši rizika prisiimama", "Mažiname palaipsniui");
    window.click_role(eframe::egui::Role::RadioButton, 3);
    window.click_role(eframe::egui::Role::RadioButton, 0);
    assert!(!window.assessment().acceptances.contains_key(&risk), "the day is missing");
    window.type_into("Iki kada galioja", "2027-12-31");
    window.click_first("Planas");
    assert!(!window.on_disk().acceptances.contains_key(&risk), "nobody has signed");
    assert!(window.shows_with("Neįrašyta: Rizikos"), "{:?}", window.words());
    window.click_first("Rizikos");
    window.click("Įrašyti prisiėmimą");
    assert_eq!(window.on_disk().acceptances[&risk].by, "Direktorė");
    assert!(!window.shows_with("Neįrašyta"), "{:?}", window.words());
    // What is given up is nowhere.
    window.click("Keisti…");
    assert!(!window.shows_with("Neįrašyta"), "{:?}", window.words());
    window.replace_text("Kas prisiima (pareigos)", "Vedėja");
    window.click("Užverti neįrašius");
    window.click_first("Planas");
    assert_eq!(window.on_disk().acceptances[&risk].by, "Direktorė");
}

/// A window at the first question of a new file.
fn bare(folder: &Path) -> Bare {
    let path = folder.join("planas.skaidra");
    super::kill::begin(&path);
    let mut window = Bare::new(folder, Some(&path));
    window.frame(0.1, Vec::new());
    window
}

fn on_disk(window: &Bare) -> Assessment {
    let bytes = std::fs::read(window.app.session().unwrap().path()).unwrap();
    replay(&bytes).unwrap().history.assessment().clone()
}

#[test]
fn closing_the_window_saves_what_is_being_typed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = bare(folder.path());
    window.key(Modifiers::NONE, Key::T);
    window.letters("Uždaroma", 0.1);
    assert!(on_disk(&window).notes.is_empty());
    assert!(window.close(), "nothing stands in the way");
    assert_eq!(on_disk(&window).notes[&question("core-01")], "Uždaroma");
}

#[test]
fn a_second_of_rest_saves_and_less_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = bare(folder.path());
    window.key(Modifiers::NONE, Key::T);
    window.letters("Pailsėta", 0.9);
    assert!(on_disk(&window).notes.is_empty());
    window.frame(0.2, Vec::new());
    assert_eq!(on_disk(&window).notes[&question("core-01")], "Pailsėta");
}

#[test]
fn a_window_does_not_close_over_what_could_not_be_saved() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = bare(folder.path());
    let path = window.app.session().unwrap().path().to_owned();
    std::fs::rename(&path, folder.path().join("away")).unwrap();
    window.key(Modifiers::NONE, Key::T);
    window.letters("Neprarasti", 0.1);
    assert!(!window.close(), "the note is only here");
    assert!(!window.close(), "also when asked again");
    std::fs::rename(folder.path().join("away"), &path).unwrap();
    // The first button of the message saves a copy, the second tries again.
    for _ in 0..2 {
        window.frame(0.1, press(Modifiers::NONE, Key::Tab));
    }
    window.key(Modifiers::NONE, Key::Space);
    assert_eq!(on_disk(&window).notes[&question("core-01")], "Neprarasti");
    assert!(window.close());
}

#[test]
fn what_is_written_at_a_risk_and_not_recorded_survives_an_undo() {
    let mut window = answering();
    window.key(Key::Num3);
    window.click_first("Rizikos");
    let risk = window.first_risk();
    let impact = window.risk_score(&risk).impact.get();
    let other = if impact == 1 { 2 } else { impact - 1 };
    window.click(&format!("Poveikis: {other}"));
    window.click("Prisiimti riziką…");
    window.type_into("Kas prisiima (pareigos)", "Direktorė");
    window.click_first("Atsakymai");
    window.ctrl(Key::Z);
    assert!(window.shows_with("Neįrašyta: Rizikos"), "{:?}", window.words());
    window.click_first("Rizikos");
    let shows = |window: &Window| {
        let by = window.harness.get_by_label("Kas prisiima (pareigos)").accesskit_node().value();
        assert_eq!(by.as_deref(), Some("Direktorė"));
        assert!(window.shows_with("Vertinimas bus įrašytas"), "{:?}", window.words());
    };
    shows(&window);
    window.ctrl(Key::Y);
    window.click_first("Rizikos");
    shows(&window);
}

#[test]
fn the_foot_leads_to_what_is_half_written_at_a_risk() {
    let mut window = answering();
    window.click_first("Rizikos");
    window.click("Prisiimti riziką…");
    window.type_into("Kas prisiima (pareigos)", "Direktorė");
    window.type_into("Kodėl ši rizika prisiimama", "Mažiname palaipsniui");
    window.click_role(eframe::egui::Role::RadioButton, 3);
    for _ in 0..2 {
        window.click_with("▲ Neįrašyta: Rizikos");
        window.run();
        assert_eq!(super::keyboard::name_of_focused(&window), "Iki kada galioja");
        let until = window.harness.get_by_label("Iki kada galioja").rect();
        assert!(until.bottom() < 760.0, "{until:?}");
        window.click_first("Planas");
    }
}
