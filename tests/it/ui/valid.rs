//! The form of evidence and the age of evidence: an old order that is still in force, dates to come, and the way out of the form.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::Evidence;
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window, question};
use crate::review::sample::{changes, write};

const VALID: &str = "Tebegalioja – patikrinta šiandien";
const CHECKED: &str = "V-31, 2020-05-12; galiojimas patikrintas 2026-11-22";

/// The example with an old order at a question that has no evidence of its own.
fn old_order() -> Window {
    let mut window = begun();
    window.letters("Nusišalinimų tvarka");
    window.choose_grade(1);
    window.type_into("Numeris ar registras", "V-31");
    window.type_into("Data", "2020-05-12");
    window.key(Key::Enter);
    window
}

/// The example with an empty form.
fn begun() -> Window {
    let mut window = Window::example_at("core-09");
    window.key(Key::E);
    window
}

fn last(window: &Window) -> Evidence {
    window.on_disk().evidence[&question("core-09")].last().unwrap().clone()
}

#[test]
fn an_old_order_that_still_holds_counts_from_today_and_keeps_its_own_date() {
    let mut window = old_order();
    assert!(window.shows_with("pasenęs"), "{:?}", window.words());
    let before = last(&window);
    window.click(VALID);
    let now = last(&window);
    assert_eq!(now.reference.as_deref(), Some(CHECKED));
    assert_eq!(now.date.unwrap().to_string(), "2026-11-22");
    assert!(!window.shows(VALID) && window.shows_with(CHECKED), "{:?}", window.words());
    window.ctrl(Key::Z);
    assert_eq!(last(&window), before, "one step");
}

#[test]
fn next_year_the_answer_is_confirmed_with_its_old_order() {
    let mut window = old_order();
    window.key(Key::Num2);
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    window.go_to_question("core-09");
    let id = question("core-09");
    assert!(window.assessment().to_confirm.contains(&id), "{:?}", window.words());
    window.click("Atsakymas ir pasenęs įrodymas tebegalioja – patikrinta šiandien");
    assert!(!window.on_disk().to_confirm.contains(&id));
    assert_eq!(last(&window).reference.as_deref(), Some(CHECKED));
    let n_questions = window.assessment().evidence.values().flatten();
    let n_questions = n_questions.filter(|it| it.reference.as_deref() == Some(CHECKED)).count();
    window.go(Tr::menu_screen_history);
    let deed = window.tr.repeat_change_checked("core-09", n_questions);
    let deed = format!("P{}", deed.strip_prefix('p').unwrap());
    assert!(window.shows_with(&deed), "{deed}: {:?}", window.words());
    assert!(window.shows_with("įrodymas core-09: "), "{:?}", window.words());
    assert!(!window.shows_with("įrodymas core-09: įrodymas core-09"), "{:?}", window.words());
    window.ctrl(Key::Z);
    assert!(window.on_disk().to_confirm.contains(&id), "one step");
    assert_eq!(last(&window).reference.as_deref(), Some("V-31"));
}

#[test]
fn a_form_is_given_up_and_what_was_recorded_meanwhile_with_it() {
    let n_pieces =
        |it: &Window| it.on_disk().evidence.get(&question("core-09")).map_or(0, Vec::len);
    let mut window = begun();
    let n_before = n_pieces(&window);
    window.letters("Pažyma");
    window.choose_grade(2);
    window.rest(2);
    assert_eq!(n_pieces(&window), n_before + 1);
    window.click("Atsisakyti");
    assert_eq!(n_pieces(&window), n_before);
    assert!(!window.shows("Baigta"));
    let mut window = old_order();
    let before = last(&window);
    let n = n_pieces(&window);
    window.click(&format!("Ką daryti su įrodymu Nr. {n}"));
    window.click("Keisti");
    window.type_into("Kur laikomas", "DVS");
    window.rest(2);
    assert_ne!(last(&window), before);
    window.click("Atsisakyti");
    assert_eq!(last(&window), before);
}

#[test]
fn enter_in_every_field_ends_the_form_and_a_number_has_room() {
    for label in ["Įrodymas", "Numeris ar registras", "Data", "Kur laikomas"] {
        let mut window = begun();
        window.letters("Pažyma");
        window.choose_grade(2);
        window.harness.get_by_label(label).focus();
        window.run();
        let width = window.harness.get_by_label("Numeris ar registras").rect().width();
        assert!(220.0 < width, "{width}");
        window.key(Key::Enter);
        assert!(!window.shows("Baigta"), "{label}");
    }
}

#[test]
fn a_day_to_come_is_told_in_the_form_and_in_the_list() {
    let mut window = begun();
    assert!(window.shows_with("kurią paskutinį kartą patikrinta, kad jis galioja"));
    window.letters("Pažyma");
    window.choose_grade(2);
    window.type_into("Data", "2027-03-01");
    assert!(window.shows_with("Ši diena dar neatėjo (2027"), "{:?}", window.words());
    // It counts, so the words promise nothing else.
    assert!(window.shows_with("įrodymas skaičiuojamas su įspėjimu"), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(window.shows_with("▲ data dar neatėjo"), "{:?}", window.words());
}

#[test]
fn an_old_day_is_told_in_the_form_and_below_the_ladder_how_it_counts() {
    let mut window = begun();
    window.letters("Tvarkos aprašas");
    window.type_into("Data", "2020-05-12");
    assert!(window.shows_with("Senesnis nei 24 mėnesių, todėl skaičiuojamas vienu laipsniu"));
    window.choose_grade(1);
    let told = "Senesnis nei 24 mėnesių, todėl vietoj 1 laipsnio skaičiuojamas 0.";
    assert!(window.shows_with(told), "{:?}", window.words());
    window.click("Baigta");
    window.key(Key::Num4);
    let gap = "Pagrįsta 1 iš 4: įrodymas pasenęs";
    assert!(window.shows_with(gap), "{:?}", window.words());
    assert!(window.shows_with("trūksta patikrinimo ar audito ataskaitos"));
    window.click("Ką daryti su įrodymu Nr. 1");
    window.click("Keisti");
    window.replace_text("Data", "2026-05-12");
    assert!(!window.shows_with("Senesnis nei 24"), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(window.shows_with("Pagrįsta 2 iš 4: trūksta"), "{:?}", window.words());
}

#[test]
fn after_a_month_that_is_none_the_calendar_opens_today() {
    let mut window = begun();
    window.letters("Pažyma");
    window.type_into("Data", "2026.13.45");
    window.click_with("Data: rinktis kalendoriuje");
    assert!(window.shows_with("2026 m. lapkritis"), "{:?}", window.words());
}

#[test]
fn evidence_of_today_is_of_no_later_day_than_an_assessment_that_is_worked_on_after_midnight() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("night.skaidra");
    drop(write(&path, &changes("Ąžuolyno globos namai")));
    let mut window =
        Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window();
    // Half an hour after midnight, when it is still yesterday in UTC.
    window.hours_later(10);
    window.go_to_question("na-03");
    window.key(Key::E);
    window.letters("Nakties patikra");
    window.choose_grade(2);
    window.type_into("Data", "2026-11-23");
    window.key(Key::Enter);
    let date = window.on_disk().evidence[&question("na-03")][0].date;
    assert_eq!(date, Some(jiff::civil::date(2026, 11, 23)));
    assert_eq!(window.session().assessed_on(), jiff::civil::date(2026, 11, 23));
    window.go(Tr::menu_screen_results);
    let later = window.tr.assessment_later_all(1_usize);
    assert!(!window.shows_with(&later), "{:?}", window.words());
}
