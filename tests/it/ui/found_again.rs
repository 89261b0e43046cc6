//! From a place that was found one comes back to all that was found: by the way back, and by a click into the words.

use eframe::egui::accesskit::Toggled;
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::keyboard::name_of_focused;
use super::window::Window;

/// The hits on screen, and the chosen one among them.
fn hits(window: &Window) -> (Vec<String>, Option<usize>) {
    let mut all: Vec<_> = window.harness.query_all_by_role(Role::ListBoxOption).collect();
    all.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
    let is_chosen = |it: &Node<'_>| it.accesskit_node().toggled() == Some(Toggled::True);
    let chosen = all.iter().position(is_chosen);
    let names = all.iter().filter_map(|it| it.accesskit_node().label()).collect();
    (names, chosen)
}

fn wait_for_hits(window: &mut Window) {
    window.wait_until("hits", |it| !hits(it).0.is_empty());
}

/// The handbook in which these words were looked for.
fn sought(words: &str) -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.go(Tr::menu_screen_handbook);
    window.ctrl(Key::F);
    window.letters(words);
    wait_for_hits(&mut window);
    window
}

fn back(window: &mut Window) {
    window.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    window.run();
}

#[test]
fn the_way_back_from_a_hit_leads_to_the_hits_and_from_there_to_what_was_read_before() {
    let mut window = sought("dovana");
    let before = hits(&window);
    assert!(4 < before.0.len(), "{before:?}");
    for _ in 0..3 {
        window.key(Key::ArrowDown);
    }
    let chosen = hits(&window);
    assert_eq!(chosen.1, Some(3));
    window.key(Key::Enter);
    assert!(hits(&window).0.is_empty(), "the place is shown");
    let place = window.words();
    back(&mut window);
    wait_for_hits(&mut window);
    assert_eq!(hits(&window), chosen, "at the hit that was opened");
    assert_eq!(name_of_focused(&window), "Ieškoti vadove", "and the arrows go on");
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert_ne!(window.words(), place, "the next hit is shown");
    // The mouse does the same.
    window.click("← Atgal");
    wait_for_hits(&mut window);
    assert_eq!(hits(&window).1, Some(4));
    window.click("← Atgal");
    assert!(hits(&window).0.is_empty());
    assert!(window.shows_with("1 skyrius iš"), "what was read before: {:?}", window.words());
}

#[test]
fn a_hit_in_the_chapter_that_was_read_leads_back_to_the_hits_too() {
    let mut window = sought("skaidrumas");
    let names = hits(&window).0;
    let first = names.iter().position(|it| it.contains("1. ")).unwrap_or_default();
    for _ in 0..first {
        window.key(Key::ArrowDown);
    }
    for _ in 0..2 {
        window.key(Key::Enter);
        assert!(hits(&window).0.is_empty());
        back(&mut window);
        wait_for_hits(&mut window);
        assert_eq!(hits(&window).1, Some(first));
    }
}

#[test]
fn a_click_into_the_words_shows_what_was_found() {
    let mut window = sought("dovana");
    let before = hits(&window);
    window.key(Key::Enter);
    assert!(hits(&window).0.is_empty());
    let field = window.harness.get_by_role_and_label(Role::TextInput, "Ieškoti vadove");
    let at = field.rect().center();
    for pressed in [true, false] {
        window.harness.event(eframe::egui::Event::PointerButton {
            pos: at,
            button: eframe::egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.run();
    }
    wait_for_hits(&mut window);
    assert_eq!(hits(&window), before);
}
