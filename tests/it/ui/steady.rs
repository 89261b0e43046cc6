//! What is said beside the work fits what is done, and leaves in sight what one works with.

use eframe::egui::{Key, Rect, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window};

/// The first question of a new assessment in a window of that size.
fn begun(size: [f32; 2]) -> (tempfile::TempDir, Window) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let begin = Begin { size, file: Some(path), ..Begin::new(Language::Lithuanian) };
    (folder, begin.window())
}

/// Whether something stands where it stood: letters are a hair higher than the sloping ones of a hint.
fn stands_at(now: Rect, before: Rect) -> bool {
    (now.min - before.min).length() < 1.0
}

#[test]
fn while_a_reason_for_not_applicable_is_owed_the_foot_of_the_question_asks_for_it() {
    let (_folder, mut window) = begun([1366.0, 768.0]);
    assert!(window.shows_with("Pasirinkite lygį"), "{:?}", window.words());
    window.key(Key::N);
    assert!(window.shows_with("Parašykite, kodėl klausimas netaikomas"), "{:?}", window.words());
    assert!(!window.shows_with("Pasirinkite lygį"), "{:?}", window.words());
    window.letters("Įstaiga tokios veiklos nevykdo");
    window.rest(2);
    assert!(!window.shows_with("Parašykite, kodėl klausimas"), "{:?}", window.words());
}

#[test]
fn what_is_wrong_with_a_date_of_evidence_is_told_once_it_is_left_and_nothing_moves_while_it_is_typed()
 {
    for (size, leave) in [([1366.0, 768.0], Key::Tab), ([1280.0, 800.0], Key::Enter)] {
        let (_folder, mut window) = begun(size);
        window.key(Key::Num3);
        window.key(Key::E);
        window.letters("Įsakymas");
        window.choose_grade(1);
        window.rest(1);
        let place = |window: &Window, label: &str| window.harness.get_by_label(label).rect();
        let holds = |window: &Window, before: Rect| stands_at(place(window, "Atsisakyti"), before);
        let before = place(&window, "Atsisakyti");
        // The second is of a day to come, the third of an old one: both count and are told at once.
        for (text, told) in [
            ("2031-13-45", None),
            ("2031-12-04", Some("Ši diena dar neatėjo")),
            ("2020-05-12", Some("Senesnis nei 24")),
        ] {
            window.replace_text("Data", "");
            for letter in text.chars() {
                window.letters(&letter.to_string());
                assert!(holds(&window, before), "{text}: {letter}");
                assert!(!window.shows_with("Rašykite datą taip"), "{text}: {letter}");
                assert!(!window.shows_with("Tokios dienos"), "{text}: {letter}");
            }
            assert!(told.is_none_or(|it| window.shows_with(it)), "{:?}", window.words());
        }
        window.replace_text("Data", "2031-13-45");
        window.key(leave);
        let problem = window.harness.get_by_label_contains("Tokios dienos").rect();
        assert!(problem.height() < 30.0, "{problem:?} takes more than a line");
        // Enter leads back to the date, wherever that is then.
        assert!(leave == Key::Enter || holds(&window, before));
        // Who comes back reads it until the next letter.
        window.harness.get_by_label("Data").focus();
        window.run();
        assert!(window.shows_with("Tokios dienos"), "{:?}", window.words());
        window.key(Key::Backspace);
        assert!(!window.shows_with("Tokios dienos"), "{:?}", window.words());
    }
}

#[test]
fn a_title_that_is_missing_is_told_once_the_fields_are_left_and_its_room_stays() {
    let (_folder, mut window) = begun([1280.0, 800.0]);
    let empty = "Šis laukas negali būti tuščias";
    window.key(Key::Num3);
    window.key(Key::E);
    let place = |window: &Window| window.harness.get_by_label("Atsisakyti").rect();
    let before = place(&window);
    window.type_into("Numeris ar registras", "A1-118");
    assert!(!window.shows_with(empty), "{:?}", window.words());
    assert!(stands_at(place(&window), before));
    window.key(Key::Enter);
    assert!(window.shows_with(empty), "{:?}", window.words());
    let told = place(&window);
    window.letters("Įsakymas");
    assert!(!window.shows_with(empty), "{:?}", window.words());
    assert!(stands_at(place(&window), told));
}

#[test]
fn what_is_wrong_with_the_last_day_of_an_acceptance_is_told_once_it_is_left() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_risks);
    window.first_risk();
    window.click("Prisiimti riziką…");
    for (text, wrong) in [("2026-13-45", "Tokios dienos"), ("2026-01-02", "jau praėjo")] {
        window.replace_text("Iki kada galioja", "");
        let place = |window: &Window| window.harness.get_by_label("Užverti neįrašius").rect();
        let before = place(&window);
        for letter in text.chars() {
            window.letters(&letter.to_string());
            assert!(!window.shows_with("Rašykite datą taip"), "{text}: {letter}");
            assert!(!window.shows_with(wrong), "{text}: {letter}");
        }
        window.key(Key::Tab);
        assert!(window.shows_with(wrong), "{:?}", window.words());
        assert!(stands_at(place(&window), before), "{text}");
    }
}

#[test]
fn a_click_on_a_source_says_what_it_is_and_its_address_can_be_copied() {
    let mut window = Window::new(Language::Lithuanian);
    window.go(Tr::menu_screen_handbook);
    window.click_first("Žodynėlis");
    let is_source = |it: &str| it.starts_with('S') && it[1..].parse::<u16>().is_ok();
    let links = window.harness.get_all_by_role(Role::Link);
    let mut names = links.filter_map(|it| it.accesskit_node().label());
    let source = names.find(|it| is_source(it)).unwrap();
    drop(names);
    let link = |window: &Window, is_click: bool| {
        let mut links = window.harness.get_all_by_role_and_label(Role::Link, &source);
        let link = links.next().unwrap();
        if is_click { link.click() } else { link.scroll_to_me() }
    };
    link(&window, false);
    window.run();
    link(&window, true);
    window.run();
    assert!(window.shows_with(&format!("{source} · ")), "{:?}", window.words());
    window.harness.get_by_label("Kopijuoti adresą").click();
    window.harness.step();
    let commands = window.harness.output().platform_output.commands.clone();
    let copied = commands.iter().any(
        |it| matches!(it, eframe::egui::OutputCommand::CopyText(it) if it.starts_with("http")),
    );
    assert!(copied, "{commands:?}");
}

#[test]
fn of_many_risks_only_the_greatest_carry_their_numbers_and_the_others_are_still_chosen() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_new);
    window.type_at(Tr::assessment_new_name, "Ąžuolyno globos namai");
    window.press(super::new::care_home);
    window.press(Tr::dialogs_next);
    window.type_at(Tr::assessment_new_own_post, "Direktorė");
    window.press(Tr::dialogs_next);
    window.press(Tr::assessment_new_all);
    window.press(Tr::assessment_new_create);
    window.go(Tr::menu_screen_risks);
    let n_small = window.card().risks.len() - 10;
    assert!(window.shows_with(&format!("likusios ({n_small})")), "{:?}", window.words());
    let dots = window.harness.get_all_by_role(Role::RadioButton);
    let small = dots.filter(|it| it.rect().width() < 20.0).count();
    assert_eq!(small, n_small, "each is there to be pointed at");
}

#[test]
fn no_field_of_a_piece_of_evidence_moves_when_its_grade_is_chosen_or_tab_goes_on() {
    for size in [[1366.0, 768.0], [1280.0, 800.0]] {
        let (_folder, mut window) = begun(size);
        window.key(Key::Num3);
        window.key(Key::E);
        window.letters("Įsakymas");
        window.rest(1);
        let tr = &window.tr;
        let labels = [
            tr.assessment_evidence_title(),
            tr.assessment_evidence_reference(),
            tr.assessment_evidence_date(),
            tr.assessment_evidence_location(),
            tr.assessment_evidence_done(),
        ];
        let places = |window: &Window| {
            let top =
                |it: &String| window.harness.get_all_by_label(it).last().unwrap().rect().top();
            labels.iter().map(top).collect::<Vec<f32>>()
        };
        let before = places(&window);
        for grade in skaidra::domain::EvidenceGrade::all() {
            let name = window.tr.evidence_grade(grade);
            let name = window.tr.assessment_evidence_of_grade(grade.to_string(), name);
            window.click_last(&name);
            window.rest(1);
            assert_eq!(places(&window), before, "{size:?}: grade {grade}");
        }
        window.harness.get_all_by_label(&labels[0]).last().unwrap().focus();
        window.run();
        // The grades are one stop; the calendar is one beside the date.
        for stop in 1..=5 {
            window.key(Key::Tab);
            assert_eq!(places(&window), before, "{size:?}: stop {stop}");
        }
    }
}

#[test]
fn what_is_drawn_last_after_the_language_is_changed_is_what_stays() {
    let mut window = Window::example();
    let language = window.tr.menu_foot_language(Language::Lithuanian.own_name());
    let at = window.harness.get_by_label(&language).rect().center();
    window.harness.hover_at(at);
    window.harness.get_by_label(&language).focus();
    window.run();
    for key in [Key::Enter, Key::ArrowDown, Key::Enter] {
        window.harness.key_press(key);
        window.run();
    }
    let english = Tr::new(Language::English).menu_foot_language(Language::English.own_name());
    assert!(window.shows(&english), "{:?}", window.words());
    let drawn = |window: &Window| format!("{:?}", window.harness.output().shapes);
    let last = drawn(&window);
    window.harness.step();
    assert!(last == drawn(&window), "one frame more changes the picture");
}

#[test]
fn the_last_button_of_evidence_stays_in_sight_when_what_is_told_of_the_answer_grows() {
    let (_folder, mut window) = begun([1280.0, 800.0]);
    window.key(Key::Num2);
    window.key(Key::E);
    window.letters("Įsakymas");
    window.choose_grade(1);
    window.type_into("Numeris ar registras", "V-7");
    window.type_into("Data", "2023-04-11");
    let foot = |window: &Window| {
        let told = window.harness.get_all_by_label_contains("Pagrįsta").last();
        told.unwrap().rect().top()
    };
    window.harness.get_by_label("Baigta").scroll_to_me();
    window.run();
    let before = foot(&window);
    let button = window.harness.get_by_label("Baigta").rect();
    assert!(button.bottom() < before, "in sight: {button:?} {before}");
    window.rest(3);
    assert!(foot(&window) < before, "the evidence counts now and more is told");
    let button = window.harness.get_by_label("Baigta").rect();
    assert!(button.bottom() < foot(&window), "{button:?} {}", foot(&window));
}
