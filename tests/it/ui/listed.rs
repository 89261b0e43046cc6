//! Questions of one kind, one after the other: the filter is the way through them, and it ends where none is left.

use eframe::egui::{Key, Rect};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::keyboard::name_of_focused;
use super::window::{Begin, Window, question};

const NONE_LEFT: &str = "Tokių klausimų nebėra.";
const ALL: &str = "Rodyti visus klausimus";

fn example() -> Window {
    let mut window = Window::example();
    window.click_first("Atsakymai");
    window
}

fn go_to(window: &mut Window, id: &str) {
    window.go_to_question(id);
}

/// The id above the question that is shown.
fn is_shown(window: &Window, id: &str) -> bool {
    window.shows(id)
}

/// The example with evidence at two questions, of which only titles are known.
fn bare() -> Window {
    let mut window = example();
    for id in ["core-04", "na-03"] {
        go_to(&mut window, id);
        window.key(Key::E);
        window.letters(&format!("Pažyma {id}"));
        window.choose_grade(2);
        window.rest(2);
        window.click("Baigta");
    }
    window
}

fn references(window: &Window) -> Vec<String> {
    let disk = window.on_disk();
    let all = ["core-04", "na-03"].map(|id| disk.evidence[&question(id)].last().unwrap().clone());
    all.iter().filter_map(|it| it.reference.clone()).collect()
}

#[test]
fn evidence_that_nobody_finds_is_gone_through_without_going_back() {
    for screen in ["Rezultatai", "Planas", "Eksportas"] {
        let mut window = bare();
        window.click_first(screen);
        if screen == "Planas" {
            window.click_with("Nenurodyta, kur rasti 2 įrodymus");
        } else {
            window.click("Nurodyti numerį ar vietą");
        }
        let chosen = "Rodomi klausimai: Nenurodyta, kur rasti (2)";
        assert!(window.shows(chosen), "{screen}: {:?}", window.words());
        assert!(is_shown(&window, "core-04"), "{screen}: {:?}", window.words());
        window.typed("7");
        window.key(Key::Enter);
        // What was mended stays in the list until one goes on.
        assert!(window.shows_with("core-04 Ar"), "{screen}: {:?}", window.words());
        window.click("Kitas sąraše →");
        assert!(is_shown(&window, "na-03"), "{screen}: {:?}", window.words());
        assert!(!window.shows_with("core-04 Ar"), "{screen}: {:?}", window.words());
        // It is not mended yet, and no other one is left.
        let last = window.tr.assessment_list_last();
        assert!(window.shows(&last) && !window.shows(NONE_LEFT), "{:?}", window.words());
        window.typed("8");
        window.key(Key::Enter);
        assert_eq!(references(&window), ["7", "8"], "{screen}");
        assert!(window.shows_with("na-03 Ar") && window.shows(NONE_LEFT), "{screen}");
        window.click(ALL);
        assert!(is_shown(&window, "na-03") && window.shows_with("na-04 Ar"), "{screen}");
    }
}

#[test]
fn what_is_unknown_or_not_applicable_has_a_filter_and_the_head_leads_there() {
    let mut window = example();
    go_to(&mut window, "core-05");
    window.letters("?");
    go_to(&mut window, "core-20");
    window.key(Key::Num2);
    go_to(&mut window, "core-09");
    window.letters("?");
    window.click("nežinome: 2");
    assert!(window.shows("Rodomi klausimai: Nežinome (2)"), "{:?}", window.words());
    assert!(is_shown(&window, "core-09"), "what is shown is one of them already");
    window.key(Key::Enter);
    assert!(is_shown(&window, "core-05"), "the end is followed by the beginning");
    window.key(Key::Num2);
    assert!(window.shows("Rodomi klausimai: Nežinome (1)"), "{:?}", window.words());
    assert!(window.shows_with("core-05 Ar"), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(is_shown(&window, "core-09") && !window.shows_with("core-05 Ar"));
    window.key(Key::Num2);
    assert!(window.shows(NONE_LEFT), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(is_shown(&window, "core-09") && window.shows_with("core-05 Ar"), "Enter shows all");
    window.open_filters();
    assert!(window.shows_with("Netaikomi ("), "{:?}", window.words());
}

#[test]
fn in_a_filter_the_main_button_and_enter_go_to_the_next_one_in_it() {
    let mut window = example();
    window.click_with("trūksta įrodymų: ");
    let lacks = |window: &Window| {
        let card = window.card();
        let shown = card.questions.iter().find(|(id, _)| is_shown(window, id.as_str())).unwrap();
        shown.1.supported < shown.1.declared
    };
    assert!(lacks(&window) && window.shows("Kitas, kur trūksta įrodymų →"), "{:?}", window.words());
    let first = window.words();
    window.click("Kitas, kur trūksta įrodymų →");
    assert!(lacks(&window));
    assert_ne!(first, window.words());
    window.key(Key::Enter);
    assert!(lacks(&window));
}

#[test]
fn a_list_that_never_empties_ends_with_its_last_question() {
    let mut window = example();
    let n_key = |window: &Window| {
        let is_key = |it: &String| it.contains("◆ Pagrindiniai (") && it.starts_with("Rodomi");
        window.words().into_iter().any(|it| is_key(&it))
    };
    window.filter("◆ Pagrindiniai");
    assert!(n_key(&window));
    for _ in 0..60 {
        window.key(Key::Enter);
        if window.shows("Tai paskutinis šio sąrašo klausimas.") {
            break;
        }
    }
    assert!(window.shows("Tai paskutinis šio sąrašo klausimas."), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(window.shows_with("Rodomi klausimai: Visi ("), "{:?}", window.words());
}

#[test]
fn mine_says_whose_they_are() {
    let mut window = example();
    window.open_filters();
    let mine = window.words().into_iter().find(|it| it.starts_with("Mano (")).unwrap();
    assert!(mine.contains(" – keitė Už korupcijai atsparios"), "{mine}");
}

#[test]
fn a_question_that_the_filter_hides_is_shown_among_all_when_it_is_asked_for_by_name() {
    let mut window = example();
    window.filter("Trūksta įrodymų");
    let supported = window.card().questions;
    let hidden =
        supported.iter().find(|(_, it)| it.declared.is_some() && it.declared == it.supported);
    let id = hidden.unwrap().0.to_string();
    go_to(&mut window, &id);
    assert!(
        is_shown(&window, &id) && window.shows_with(&format!("{id} Ar")),
        "{:?}",
        window.words()
    );
}

#[test]
fn every_line_of_the_filter_is_seen_where_there_is_room_and_reached_by_keys_where_there_is_none() {
    let sizes = [[1280.0, 800.0], [1024.0, 700.0], [731.0, 500.0], [512.0, 350.0]];
    for (size, has_room) in sizes.into_iter().zip([true, true, false, false]) {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.click("Atverti pavyzdį");
        window.go(Tr::menu_screen_answers);
        if !window.shows_with("Rodomi klausimai: ") {
            window.click("Sąrašas");
        }
        window.open_filters();
        let first = |window: &Window| {
            let all = window.harness.query_all_by_label_contains("Visi (");
            let is_entry = |it: &Node<'_>| {
                it.accesskit_node().label().is_some_and(|it| it.starts_with("Visi ("))
            };
            all.filter(is_entry).map(|it| it.rect().top()).next_back().unwrap()
        };
        let before = first(&window);
        for _ in 1..10 {
            window.key(Key::ArrowDown);
            let focused = focused_rect(&window);
            assert!(
                window.harness.ctx.content_rect().contains_rect(focused),
                "{size:?} {focused:?}"
            );
        }
        assert!(name_of_focused(&window).starts_with("Mano ("), "{}", name_of_focused(&window));
        let is_still = (first(&window) - before).abs() < 0.5;
        assert!(is_still || !has_room, "{size:?}: it was scrolled, though there is room");
    }
}

fn focused_rect(window: &Window) -> Rect {
    let is_focused = |it: &Node<'_>| it.accesskit_node().is_focused();
    window.harness.root().children_recursive().find(is_focused).unwrap().rect()
}
