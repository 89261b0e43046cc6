//! Arrows move the keyboard within the part of the window where it is, and through lists that are offered there.

use eframe::egui::{Key, Memory, Rect};
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::Tr;

use super::keyboard::{name_of_focused, place};
use super::window::Window;

/// Where the rail ends.
const RAIL: f32 = 148.0;

/// Where the foot begins.
const FOOT: f32 = 760.0;

const ARROWS: [Key; 4] = [Key::ArrowLeft, Key::ArrowUp, Key::ArrowRight, Key::ArrowDown];

/// What a screen is called.
type Title = fn(&Tr) -> String;

/// Where what has the keyboard is; nothing where it is nowhere.
fn at(window: &Window) -> Option<Rect> {
    let focused = window.harness.ctx.memory(Memory::focused)?;
    Some(place(window, focused)?.1)
}

#[test]
fn an_arrow_leads_from_a_page_neither_into_the_rail_nor_to_the_foot() {
    let begin: [(Title, &str); 5] = [
        (Tr::menu_screen_settings, "Pridėti sąrašų…"),
        (Tr::menu_screen_plan, "Siūlomos priemonės ↓"),
        (Tr::menu_screen_results, "Tvarkyti planą"),
        (Tr::menu_screen_compare, "Palyginti su kitu failu…"),
        (Tr::menu_screen_export, "Eksportuoti"),
    ];
    for (screen, button) in begin {
        let mut window = Window::example();
        window.go(screen);
        window.harness.get_by_label(button).focus();
        window.run();
        for key in ARROWS.into_iter().flat_map(|key| [key; 6]) {
            window.key(key);
            let (rect, name) = (at(&window), name_of_focused(&window));
            let is_there = rect.is_some_and(|it| RAIL < it.left() && it.bottom() < FOOT);
            assert!(is_there, "{button}: {key:?} led to {name} at {rect:?}");
        }
    }
}

#[test]
fn in_the_rail_arrows_stay_in_the_rail() {
    let mut window = Window::example();
    let settings = window.tr.menu_screen_settings();
    window.harness.get_all_by_label(&settings).next().unwrap().focus();
    window.run();
    window.key(Key::ArrowUp);
    let above = name_of_focused(&window);
    assert_ne!(above, settings, "it moves");
    window.key(Key::ArrowRight);
    assert_eq!(name_of_focused(&window), above, "and does not leave");
    window.key(Key::ArrowDown);
    assert_eq!(name_of_focused(&window), settings);
}

#[test]
fn arrows_go_through_the_questions_that_are_offered_and_what_is_below_the_edge_comes_into_view() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_plan);
    window.click("+ Pridėti savo veiksmą");
    window.click("+ Pridėti klausimą");
    let mut offered = Vec::new();
    for _ in 0..5 {
        window.key(Key::ArrowDown);
        let rect = at(&window).unwrap();
        assert!(20.0 < rect.height() && rect.bottom() < FOOT, "{rect:?}");
        offered.push(name_of_focused(&window));
    }
    assert!(offered.iter().all(|it| it.starts_with("+ ")), "{offered:?}");
    offered.dedup();
    assert_eq!(offered.len(), 5, "{offered:?}");
    window.key(Key::ArrowUp);
    assert_eq!(name_of_focused(&window), offered[3]);
    window.key(Key::Enter);
    assert_eq!(window.on_disk().actions.last().unwrap().questions.len(), 1);
}
