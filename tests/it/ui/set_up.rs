//! Undo ends where an assessment was set up, and the history tells what a way back restored.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::QuestionId;
use skaidra::i18n::{Language, Tr};

use super::window::Window;

/// A new assessment of one checklist, made as a person makes it.
fn begun() -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_new);
    window.type_at(Tr::assessment_new_name, "Žalgirių globos namai");
    window.press(super::new::care_home);
    window.press(Tr::dialogs_next);
    window.type_at(Tr::assessment_new_own_post, "Direktorė");
    window.press(Tr::dialogs_next);
    window.press(Tr::assessment_new_create);
    window
}

#[test]
fn undo_of_a_new_assessment_keeps_institution_and_scope_and_says_why() {
    let mut window = begun();
    assert_eq!(window.session().records().len(), 1, "set up in one deed");
    let set_up = window.assessment().clone();
    assert!(!window.shows_with("Atšaukti: "), "{:?}", window.words());
    window.key(Key::Num2);
    for _ in 0..4 {
        window.ctrl(Key::Z);
    }
    assert_eq!(window.on_disk(), set_up);
    assert!(window.shows_with("čia įsivertinimas pradėtas"), "{:?}", window.words());
    window.key(Key::Num3);
    window.click("Istorija");
    window.click_with("Grįžti čia: Pradėtas įsivertinimas");
    assert_eq!(window.on_disk(), set_up, "going back to the beginning keeps it");
}

#[test]
fn undo_of_next_years_assessment_keeps_what_was_taken_over() {
    let mut window = Window::example();
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    let set_up = window.on_disk();
    assert!(!set_up.to_confirm.is_empty() && set_up.previous.is_some());
    for _ in 0..4 {
        window.ctrl(Key::Z);
    }
    assert_eq!(window.on_disk(), set_up);
    assert!(window.shows_with("čia įsivertinimas pradėtas"), "{:?}", window.words());
}

#[test]
fn undoing_a_way_back_is_told_field_by_field() {
    let mut window = Window::example();
    window.click("Planas");
    window.click("+ Pridėti savo veiksmą");
    for (label, text) in [
        ("Atsakingas (pareigos)", "Direktorė"),
        ("Pradinė rodiklio reikšmė (dabar)", "1"),
        ("Siekiama rodiklio reikšmė", "5"),
    ] {
        let n = window.harness.get_all_by_label(label).count() - 1;
        window.type_into_nth(label, n, text);
        window.rest(2);
    }
    window.click("Istorija");
    window.click_with("Grįžti čia: Pridėtas veiksmas. Naujas");
    window.ctrl(Key::Z);
    for line in [
        "Atsakingas (pareigos): (tuščia) → Direktorė",
        "Pradinė rodiklio reikšmė (dabar): (tuščia) → 1",
        "Siekiama rodiklio reikšmė: (tuščia) → 5",
    ] {
        let line = format!("veiksmas „Naujas veiksmas“: {line}");
        assert!(window.shows_with(&line), "{line} {:?}", window.words());
    }
}

#[test]
fn a_checklist_with_answers_is_left_out_only_once_that_is_agreed_to() {
    let mut window = Window::example();
    let before = window.assessment().scope.clone();
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let title = texts.checklist(&before.checklists[0]).unwrap().title.clone();
    window.go(Tr::menu_screen_settings);
    window.click_with(&title);
    assert!(window.shows_with("nebebus skaičiuojam"), "{:?}", window.words());
    // What stays in the plan without an effect is named.
    assert!(window.shows_with("liks plane, bet rizikų nebemažins"), "{:?}", window.words());
    assert_eq!(window.on_disk().scope, before);
    window.press(Tr::menu_settings_leave_stay);
    assert!(!window.shows_with("nebebus skaičiuojam"), "{:?}", window.words());
    window.click_with(&title);
    window.press(Tr::menu_settings_leave_go);
    assert_eq!(window.on_disk().scope.checklists, before.checklists[1..]);
    assert_eq!(window.assessment().answers, window.on_disk().answers, "answers stay in the file");
}

#[test]
fn another_kind_of_institution_offers_the_checklists_that_fit_it() {
    let mut window = begun();
    window.key(Key::Num2);
    let before = window.on_disk();
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let titles: Vec<String> = before
        .scope
        .checklists
        .iter()
        .map(|it| texts.checklist(it).unwrap().title.clone())
        .collect();
    window.go(Tr::menu_screen_settings);
    window.click("Biblioteka");
    let pack = skaidra::content::builtin();
    let proposed = pack.proposed_scope(window.on_disk().institution.kind).checklists;
    assert_ne!(proposed, before.scope.checklists);
    assert_eq!(window.on_disk().scope, before.scope, "nothing changes by itself");
    let gone = before.scope.checklists.iter().position(|it| !proposed.contains(it)).unwrap();
    assert!(window.shows_with("Nebebūtų vertinama: "), "{:?}", window.words());
    assert!(window.shows_with(&titles[gone]), "{:?}", window.words());
    window.press(Tr::menu_settings_kind_go);
    assert_eq!(window.on_disk().scope.checklists, proposed);
    assert_eq!(window.on_disk().answers, before.answers, "answers stay in the file");
    assert!(!window.shows_with("siūlomi kiti sąrašai"), "{:?}", window.words());
    window.ctrl(Key::Z);
    assert_eq!(window.on_disk().scope, before.scope, "one step");
    window.ctrl(Key::Z);
    assert_eq!(window.on_disk().institution, before.institution);
}

#[test]
fn who_leaves_the_checklists_as_ticked_is_not_asked_again() {
    let mut window = begun();
    let before = window.on_disk().scope;
    window.go(Tr::menu_screen_settings);
    window.click("Biblioteka");
    window.press(Tr::menu_settings_kind_stay);
    assert!(!window.shows_with("siūlomi kiti sąrašai"), "{:?}", window.words());
    assert_eq!(window.on_disk().scope, before);
}

#[test]
fn the_warning_of_the_rapid_assessment_goes_with_the_choice_that_it_is_about() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_settings);
    assert!(window.shows("Kiek klausimų") && window.shows_with("Iš viso 34 klausimai"));
    window.click("Trumpasis įsivertinimas");
    assert!(window.shows_with("nebus skaičiuojam"), "{:?}", window.words());
    window.click("Visi klausimai");
    assert!(!window.shows_with("nebus skaičiuojam"), "{:?}", window.words());
}

#[test]
fn a_question_that_is_no_longer_assessed_gives_way_to_one_that_is() {
    let mut window = begun();
    assert!(window.shows("core-01"), "{:?}", window.words());
    window.go(Tr::menu_screen_settings);
    window.click("Trumpasis įsivertinimas");
    window.go(Tr::menu_screen_answers);
    assert!(window.shows("core-03") && !window.shows("core-01"), "{:?}", window.words());
    window.key(Key::Num2);
    assert_eq!(
        window.on_disk().answers.keys().map(QuestionId::as_str).collect::<Vec<_>>(),
        ["core-03"]
    );
}

#[test]
fn what_a_plan_rests_on_and_who_monitors_it_are_settings_found_by_everyday_words() {
    let mut window = begun();
    for (sought, label, text) in [
        ("straipsnis", "Teisinis plano pagrindas", "Korupcijos prevencijos įstatymo 7 straipsnis"),
        (
            "stebėsena",
            "Kas stebi, kaip vykdomas planas, ir kam atsiskaito",
            "vidaus auditorius kas ketvirtį",
        ),
    ] {
        window.ctrl(Key::K);
        window.letters(sought);
        assert!(window.shows_with(label), "{sought}: {:?}", window.words());
        window.key(Key::Enter);
        window.type_into(label, text);
        window.rest(2);
    }
    let on_disk = window.on_disk();
    assert_eq!(
        on_disk.legal_basis.as_deref(),
        Some("Korupcijos prevencijos įstatymo 7 straipsnis")
    );
    assert_eq!(on_disk.monitoring.as_deref(), Some("vidaus auditorius kas ketvirtį"));
    window.click("Istorija");
    assert!(window.shows_with("Plano vykdymo stebėsena"), "{:?}", window.words());
}
