//! Fields of an action: amounts as people write them, days in their order, and days that are none.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::Action;
use skaidra::i18n::{Language, Tr};

use super::window::Window;

/// The plan of the example with one action more, whose fields are all shown.
fn own_action(language: Language) -> Window {
    let mut window = Window::new(language);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_plan);
    window.press(Tr::plan_window_add);
    window
}

fn last(window: &Window) -> Action {
    window.on_disk().actions.last().unwrap().clone()
}

#[test]
fn an_amount_is_taken_as_written_and_shown_as_the_language_writes_it() {
    for (language, shown) in [
        (Language::Lithuanian, "1\u{a0}200,50"),
        (Language::English, "1,200.50"),
        (Language::Norwegian, "1\u{a0}200,50"),
    ] {
        for typed in ["1 200,50", "1,200.50", "1.200,50", "1200,5"] {
            let mut window = own_action(language);
            window.type_at(Tr::plan_window_cost, typed);
            window.key(Key::Tab);
            assert_eq!(last(&window).cost_cents, Some(120_050), "{language:?} {typed}");
            assert!(window.words().iter().any(|it| it == shown), "{:?}", window.words());
        }
    }
}

#[test]
fn a_start_after_the_deadline_is_told_at_the_field_and_in_the_list() {
    let mut window = own_action(Language::Lithuanian);
    let n_actions = window.assessment().actions.len();
    window.type_into_nth("Pradžia", 1, "2027-09-30");
    window.type_into_nth("Terminas", n_actions - 1, "2027-03-31");
    window.rest(2);
    assert!(last(&window).start.is_some() && last(&window).due.is_some());
    let told = window.harness.get_by_label_contains("▲ Pradžia vėlesnė už terminą").rect();
    let field = window.harness.get_all_by_label("Pradžia").nth(1).unwrap().rect();
    assert!((told.left() - field.left()).abs() < 10.0, "{told:?} {field:?}");
    assert!((0.0..12.0).contains(&(told.top() - field.bottom())), "{told:?} {field:?}");
    if window.shows_with("Rodyti dar") {
        window.click_with("Rodyti dar");
    }
    let line = window
        .words()
        .into_iter()
        .find(|it| it.contains("taisytina: ") && it.contains("pradžia vėlesnė už terminą"));
    window.click(&line.unwrap_or_else(|| panic!("{:?}", window.words())));
}

#[test]
fn a_deadline_on_a_day_that_is_none_is_told_from_words() {
    let mut window = own_action(Language::Lithuanian);
    let n_actions = window.assessment().actions.len();
    window.type_into_nth("Terminas", n_actions - 1, "2026-13-45");
    window.key(Key::Tab);
    assert!(window.shows_with("Tokios dienos kalendoriuje nėra"), "{:?}", window.words());
    assert!(!window.shows_with("Rašykite datą taip"));
    let problem = window.harness.get_by_label_contains("Tokios dienos").rect();
    assert!(problem.height() < 24.0, "it takes more than a line: {problem:?}");
}

#[test]
fn what_is_wrong_with_the_days_of_the_plan_takes_one_line() {
    let mut window = own_action(Language::Lithuanian);
    window.replace_text("Planas nuo", "2027-13-01");
    window.key(Key::Tab);
    let problem = window.harness.get_by_label_contains("Tokios dienos").rect();
    assert!(problem.height() < 24.0, "{problem:?}");
}

#[test]
fn a_day_is_taken_as_people_write_it() {
    for text in ["2027.03.31", "2027 03 31", "31.03.2027"] {
        let mut window = own_action(Language::Lithuanian);
        let n_actions = window.assessment().actions.len();
        window.type_into_nth("Terminas", n_actions - 1, text);
        window.rest(2);
        let due = last(&window).due_date();
        assert_eq!(due, Some(jiff::civil::date(2027, 3, 31)), "{text}");
    }
}

#[test]
fn alt_and_an_arrow_move_the_action_that_was_clicked_and_not_one_that_is_out_of_sight() {
    let mut window = own_action(Language::Lithuanian);
    let order = |window: &Window| {
        let actions = &window.assessment().actions;
        actions.iter().map(|it| it.id.to_string()).collect::<Vec<_>>()
    };
    let before = order(&window);
    // On the grey line of a card, which takes no click.
    window.click_with("Atlikus tik šį veiksmą");
    window.alt(Key::ArrowDown);
    let after = order(&window);
    assert_eq!(after.last(), before.last(), "the open one stays");
    assert_eq!((&after[0], &after[1]), (&before[1], &before[0]));
}

#[test]
fn a_deadline_is_taken_as_a_page_of_any_language_prints_it() {
    let day = jiff::civil::date(2027, 5, 31);
    for printed in Language::ALL.map(|it| Tr::new(it).date(day)) {
        for typed in [printed.replace('\u{a0}', " "), printed] {
            let mut window = own_action(Language::Lithuanian);
            let n_actions = window.assessment().actions.len();
            window.type_into_nth("Terminas", n_actions - 1, &typed);
            window.key(Key::Tab);
            assert_eq!(last(&window).due_date(), Some(day), "{typed}: {:?}", window.words());
        }
    }
}

#[test]
fn who_comes_back_to_a_day_that_is_none_still_reads_why() {
    let mut window = own_action(Language::Lithuanian);
    window.replace_text("Planas nuo", "2027-13-01");
    let shows = |window: &Window| window.shows_with("Tokios dienos kalendoriuje nėra");
    assert!(!shows(&window), "it is still being typed: {:?}", window.words());
    window.go(Tr::menu_screen_export);
    window.click_first("Grįžti ir pabaigti");
    window.rest(1);
    assert!(shows(&window), "{:?}", window.words());
    window.letters("2027-0");
    assert!(!shows(&window), "it is being typed again: {:?}", window.words());
}
