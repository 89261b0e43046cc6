//! The form of an action: the field that has the keyboard is on screen, and says what does not fit.

use eframe::egui::Rect;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::ActionStatus;
use skaidra::i18n::{Language, Tr};

use super::keyboard::name_of_focused;
use super::window::{Begin, Window};

/// The worked example's plan in a window of a size.
fn plan(size: [f32; 2]) -> Window {
    let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
    window.click("Atverti pavyzdį");
    window.go(Tr::menu_screen_plan);
    window
}

/// Where the widget stands that has the keyboard.
fn focused(window: &Window) -> Rect {
    let is_focused = |it: &egui_kittest::Node<'_>| it.accesskit_node().is_focused();
    window.harness.root().children_recursive().find(is_focused).unwrap().rect()
}

#[test]
fn the_field_to_fill_in_is_on_screen_whatever_was_open_above() {
    for size in [[1280.0, 800.0], [1280.0, 620.0], [1024.0, 700.0], [900.0, 1000.0], [640.0, 560.0]]
    {
        for opened in [None, Some(1), Some(3)] {
            let mut window = plan(size);
            if let Some(number) = opened {
                window.click(&format!("Kiti veiksmo {number} duomenys"));
            }
            window.click_with("Įtraukti į planą: ");
            window.click_with("Nurodyti, kas ir iki kada: ");
            window.rest(1);
            assert_eq!(name_of_focused(&window), "Atsakingas (pareigos)");
            let (field, [_, height]) = (focused(&window), size);
            assert!(
                60.0 < field.top() && field.bottom() < height - 60.0,
                "{size:?}, {opened:?} open: {field:?}"
            );
            window.letters("Direktorė");
            window.rest(2);
            let last = window.on_disk().actions.last().unwrap().clone();
            assert_eq!(last.owner.as_deref(), Some("Direktorė"));
        }
    }
}

#[test]
fn an_action_is_not_closed_on_a_day_that_has_not_come() {
    let mut window = plan([1280.0, 800.0]);
    window.choose_nth("Būsena", 0, "Atlikta ir patvirtinta įrodymais");
    for (day, is_taken) in [("2027-10-15", false), ("2026-11-20", true)] {
        let field = window.harness.get_by_label("Užbaigta");
        field.focus();
        window.run();
        window.ctrl(eframe::egui::Key::A);
        window.letters(day);
        window.rest(2);
        window.key(eframe::egui::Key::Tab);
        assert_eq!(window.shows_with("Ši diena dar neatėjo"), !is_taken, "{:?}", window.words());
        let closed = window.on_disk().actions.iter().find_map(|it| it.closed_on);
        assert_eq!(closed.map(|it| it.to_string()).as_deref(), is_taken.then_some(day));
    }
}

#[test]
fn an_own_action_is_tied_to_questions_found_by_words_and_its_title_is_typed_over() {
    let mut window = plan([1280.0, 800.0]);
    window.click("+ Pridėti savo veiksmą");
    window.rest(1);
    window.letters("Parengti eilės tvarką");
    window.rest(2);
    assert_eq!(window.on_disk().actions.last().unwrap().title, "Parengti eilės tvarką");
    assert!(window.shows_with("nesusietas su klausimu"), "{:?}", window.words());
    window.click("+ Pridėti klausimą");
    window.letters("na-03");
    window.rest(1);
    let found = window.harness.get_by_label_contains("+ na-03").rect();
    assert!(found.bottom() < 740.0, "what was found is on screen: {found:?}");
    window.key(eframe::egui::Key::ArrowDown);
    window.key(eframe::egui::Key::Enter);
    let questions = window.on_disk().actions.last().unwrap().questions.clone();
    assert_eq!(
        questions.iter().map(skaidra::domain::QuestionId::as_str).collect::<Vec<_>>(),
        ["na-03"]
    );
    window.click("Pašalinti: na-03");
    assert!(window.on_disk().actions.last().unwrap().questions.is_empty());
    window.click("+ Pridėti klausimą");
    window.letters("na-05");
    window.key(eframe::egui::Key::Enter);
    let questions = window.on_disk().actions.last().unwrap().questions.clone();
    assert_eq!(questions.len(), 1, "Enter takes the first");
}

#[test]
fn an_own_action_takes_what_is_empty_from_its_question_and_keeps_what_is_written() {
    let mut window = plan([1280.0, 900.0]);
    let last = |window: &Window| window.on_disk().actions.last().unwrap().clone();
    window.click("+ Pridėti savo veiksmą");
    window.rest(1);
    window.letters("Parengti eilės tvarką");
    window.rest(2);
    window.type_into_nth("Priežastis", 0, "Eilę mato vienas žmogus");
    window.rest(2);
    assert!(!window.shows_with("Užpildyti tuščius laukus"), "no question says what to write");
    window.click("+ Pridėti klausimą");
    window.letters("na-05");
    window.rest(1);
    window.click_with("+ na-05");
    window.click("Užpildyti tuščius laukus pagal klausimą na-05");
    let action = last(&window);
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let proposed = texts.question(action.questions.first().unwrap()).unwrap();
    assert_eq!(action.effect.as_ref(), Some(&proposed.effect));
    assert_eq!(action.indicator.as_ref(), Some(&proposed.indicator));
    assert_eq!(action.cause.as_deref(), Some("Eilę mato vienas žmogus"));
    assert!(!window.shows_with("Užpildyti tuščius laukus"));
    window.click_with("Atšaukti: ");
    assert_eq!(last(&window).effect, None);
}

#[test]
fn a_dropped_action_promises_nothing_and_is_left_to_explain() {
    let mut window = plan([1280.0, 800.0]);
    let words = "Ką dar sutvarkyti (";
    let count = |window: &Window| {
        let node = window.harness.get_all_by_label_contains(words).next().unwrap();
        node.accesskit_node().label().unwrap_or_default()
    };
    window.choose_nth("Būsena", 0, "Atsisakyta");
    assert!(window.shows("Veiksmo atsisakyta: rizikos jis nebemažina."), "{:?}", window.words());
    assert!(window.shows_with("kodėl veiksmo atsisakyta: priežastis bus plane"));
    assert!(window.shows_with("atsisakymo priežastis"), "{}", count(&window));
    window.type_into_nth("Atsisakymo priežastis", 0, "Nebereikia: priemonę įdiegė ministerija");
    window.rest(2);
    assert!(!window.shows_with("kodėl veiksmo atsisakyta: priežastis bus plane"));
    let before = count(&window);
    let number: String = before.chars().filter(char::is_ascii_digit).collect();
    window.click("Eksportas");
    assert!(window.shows_with(&format!("{number} ")), "{before}: {:?}", window.words());
}

#[test]
fn a_plan_that_begins_runs_to_the_end_of_its_year_unless_told_otherwise() {
    let mut window = Window::example();
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    window.click_first("Planas");
    assert!(window.shows_with("Plano laikotarpis: nurodykite"), "{:?}", window.words());
    window.type_into("Planas nuo", "2027-02-01");
    window.rest(2);
    let period = window.on_disk().period.unwrap();
    assert_eq!(
        (period.from().to_string(), period.to().to_string()),
        ("2027-02-01".into(), "2027-12-31".into())
    );
    // What stands there is typed over.
    window.harness.get_by_label("Planas iki").focus();
    window.run();
    window.letters("2028-06-30");
    window.rest(2);
    assert_eq!(window.on_disk().period.unwrap().to().to_string(), "2028-06-30");
    assert!(!window.shows_with("Plano laikotarpis: nurodykite"));
}

#[test]
fn what_is_in_the_plan_counts_toward_the_budget() {
    let mut window = plan([1280.0, 1400.0]);
    window.click("Riboti darbo sąnaudas");
    let used = |window: &Window| {
        let actions = window.assessment().actions.iter();
        let is_open =
            |it: &ActionStatus| matches!(it, ActionStatus::Planned | ActionStatus::Running);
        actions.filter(|it| is_open(&it.status)).map(|it| u32::from(it.effort.get())).sum::<u32>()
    };
    let before = used(&window);
    assert!(
        window.shows_with(&format!("plane dar neatlikta {before}, liko 10")),
        "{:?}",
        window.words()
    );
    window.click_with("Įtraukti į planą: ");
    let after = used(&window);
    let left = 10 - (after - before);
    assert!(
        window.shows_with(&format!("plane dar neatlikta {after}, liko {left}")),
        "{:?}",
        window.words()
    );
}

#[test]
fn risks_that_stay_too_high_are_one_line_that_unfolds() {
    let mut window = plan([1280.0, 1400.0]);
    if window.shows_with("Rodyti dar ") {
        window.click_with("Rodyti dar ");
    }
    let high = "ir įvykdžius planą liks per didel";
    assert!(window.harness.query_all_by_label_contains(high).count() <= 1);
}
