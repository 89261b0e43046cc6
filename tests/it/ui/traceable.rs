//! Evidence that nobody could find is told in words wherever it counts, and each telling leads to the empty field.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::Evidence;

use super::window::{Window, question};

const ROW: &str = "Nenurodyta, kur įrodymą rasti";
const VERDICT: &str = "Pagrįsta 3 iš 3, bet nenurodyta, kur įrodymą rasti";
const LINE: &str = "Nenurodyta, kur rasti 1 įrodymą";
const GO: &str = "Nurodyti numerį ar vietą";

/// The example with one more piece of evidence, of which only a title is known.
fn bare() -> Window {
    let mut window = Window::example_at("na-03");
    window.key(Key::Num3);
    window.key(Key::E);
    window.letters("Bylų patikros pažyma");
    window.choose_grade(2);
    window.rest(2);
    window.click("Baigta");
    window
}

fn pieces(window: &Window) -> Vec<Evidence> {
    window.on_disk().evidence[&question("na-03")].clone()
}

/// Types a number into what has the keyboard, and looks for it in the file.
fn takes_a_number(mut window: Window) {
    window.typed("7");
    window.rest(2);
    let all = pieces(&window);
    assert_eq!(all.last().unwrap().reference.as_deref(), Some("7"), "{all:?}");
    window.click("Baigta");
    assert!(
        !window.shows_with(ROW) && window.shows_with("Pagrįsta 3 iš 3."),
        "{:?}",
        window.words()
    );
}

#[test]
fn row_and_verdict_say_that_nobody_can_look_it_up_and_lead_to_the_number() {
    let mut window = bare();
    let supported = window.card().questions[&question("na-03")].supported;
    assert_eq!(supported.map(skaidra::domain::MaturityLevel::get), Some(3), "scores stay");
    assert!(window.shows_with(ROW) && window.shows_with(VERDICT), "{:?}", window.words());
    window.click(GO);
    takes_a_number(window);
    let mut window = bare();
    window.click_with(VERDICT);
    takes_a_number(window);
}

#[test]
fn results_plan_and_export_count_such_pieces_and_lead_there() {
    for screen in ["Rezultatai", "Planas", "Eksportas"] {
        let mut window = bare();
        window.click_first(screen);
        assert!(window.shows_with(LINE), "{screen}: {:?}", window.words());
        if screen == "Planas" {
            window.click_with(LINE);
        } else {
            window.click(GO);
        }
        takes_a_number(window);
    }
}

#[test]
fn a_place_is_enough_and_a_date_is_not() {
    let mut window = bare();
    window.click(GO);
    window.type_into("Data", "2026-05-12");
    window.rest(2);
    window.click("Baigta");
    assert!(window.shows_with(ROW) && window.shows_with(VERDICT), "{:?}", window.words());
    window.click(GO);
    window.type_into("Kur laikomas", "DVS");
    window.rest(2);
    window.click("Baigta");
    assert!(!window.shows_with(ROW), "{:?}", window.words());
}

#[test]
fn to_go_on_is_to_go_to_a_question_without_an_answer() {
    let mut window = Window::example();
    window.click_first("Atsakymai");
    for id in ["core-02", "na-03"] {
        window.go_to_question(id);
        window.click("išvalyti atsakymą");
    }
    window.key(Key::ArrowRight);
    let is_shown =
        |window: &Window, id: &str| window.harness.query_all_by_label(id).next().is_some();
    assert!(is_shown(&window, "na-04"), "{:?}", window.words());
    window.click_first("Rezultatai");
    window.click("Tęsti");
    assert!(is_shown(&window, "core-02"), "the end is followed by the beginning");
    window.key(Key::ArrowRight);
    window.click_first("Rezultatai");
    window.click("Tęsti");
    assert!(is_shown(&window, "na-03"), "{:?}", window.words());
    window.click_first("Rezultatai");
    window.click("Tęsti");
    assert!(is_shown(&window, "na-03"), "an open question that was left is the next one");
}

#[test]
fn the_scroll_bar_of_the_list_lies_over_no_answer() {
    let mut window = Window::example();
    window.click_first("Atsakymai");
    let right = |words: &str| {
        window.harness.get_all_by_label_contains(words).next().unwrap().rect().right()
    };
    // The field is sixteen points narrower than the list.
    let edge = window.harness.get_by_role(eframe::egui::Role::TextInput).rect().right() + 16.0;
    assert!(right("core-01 Ar") + 10.0 <= edge, "{} {edge}", right("core-01 Ar"));
}

#[test]
fn a_day_later_than_the_assessment_is_mended_in_the_field_of_the_date() {
    const LATER: &str = "įrodymo data vėlesnė už vertinimo dieną: patikrinkite metus";
    type Lead = fn(&mut Window);
    let leads: [(&str, Lead); 4] = [
        ("Atsakymai", |it| it.click_with(LATER)),
        ("Rezultatai", |it| it.click("Taisyti datą")),
        ("Planas", |it| it.click_with("vėlesnė už vertinimo dieną")),
        ("Eksportas", |it| it.click("Taisyti datą")),
    ];
    for (screen, lead) in leads {
        let mut window = Window::example_at("na-03");
        window.key(Key::Num3);
        window.key(Key::E);
        window.letters("Bylų patikros pažyma");
        window.choose_grade(2);
        window.type_into("Numeris ar registras", "A1-77");
        window.type_into("Data", "2031-05-05");
        window.rest(2);
        window.click("Baigta");
        assert!(window.shows_with(LATER), "{:?}", window.words());
        window.click_first(screen);
        lead(&mut window);
        // What stands there is chosen: the day that is typed takes its place.
        window.typed("2026-05-05");
        window.rest(2);
        let all = pieces(&window);
        let piece = all.last().unwrap();
        assert_eq!(piece.date, Some(jiff::civil::date(2026, 5, 5)), "{screen}: {piece:?}");
        assert_eq!(piece.reference.as_deref(), Some("A1-77"), "{screen}");
    }
}
