//! The contents of the handbook: what is under the pointer stays there, and sections fold when nobody is at them.

use eframe::egui::{Key, Pos2, Rect, Role};
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::{Language, Tr};

use super::keyboard::name_of_focused;
use super::window::Window;

const SECTION_OF_FIRST: &str = "Žmogus eilės gale";

fn handbook() -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.go(Tr::menu_screen_handbook);
    window
}

fn row(window: &Window, name: &str) -> Option<Rect> {
    let row = window.harness.query_by_role_and_label(Role::TreeItem, name);
    row.map(|it| it.rect())
}

/// Clicks a row and leaves the pointer on it.
fn click(window: &mut Window, name: &str) -> Rect {
    let rect = row(window, name).unwrap();
    window.harness.get_by_role_and_label(Role::TreeItem, name).click();
    window.run();
    window.harness.hover_at(rect.center());
    window.run();
    rect
}

/// Moves the pointer onto the text.
fn leave(window: &mut Window) {
    window.harness.hover_at(Pos2::new(900.0, 500.0));
    window.run();
}

#[test]
fn the_row_that_was_clicked_stays_under_the_pointer_until_the_pointer_leaves() {
    let mut window = handbook();
    let first = "1. Kam reikalingas skaidrumas socialinėje politikoje";
    click(&mut window, first);
    assert!(row(&window, SECTION_OF_FIRST).is_some(), "{:?}", window.words());
    for name in [
        "6. Iš Norvegijos į Lietuvą: kas prigyja, o kas ne",
        "4. Europos Sąjungos ir tarptautinis pagrindas",
    ] {
        let before = click(&mut window, name);
        assert_eq!(row(&window, name), Some(before), "{name}");
        assert!(row(&window, SECTION_OF_FIRST).is_some(), "{name}");
    }
    leave(&mut window);
    assert!(row(&window, SECTION_OF_FIRST).is_none(), "{:?}", window.words());
    // Where the contents can be scrolled, the row stays even then.
    let name = "16. Poreikio vertinimas ir eilės";
    window.harness.get_by_role_and_label(Role::TreeItem, name).scroll_to_me();
    window.run();
    let before = click(&mut window, name);
    leave(&mut window);
    let after = row(&window, name).unwrap();
    assert!((after.top() - before.top()).abs() < 2.0, "{before} {after}");
}

#[test]
fn without_a_pointer_the_sections_that_were_read_fold_at_once_and_the_keyboard_stays_on_its_row() {
    let mut window = handbook();
    let name = "6. Iš Norvegijos į Lietuvą: kas prigyja, o kas ne";
    leave(&mut window);
    window.harness.get_by_role_and_label(Role::TreeItem, name).focus();
    window.run();
    window.key(Key::Enter);
    assert!(window.shows_with("6 skyrius iš 33"), "{:?}", window.words());
    assert!(row(&window, SECTION_OF_FIRST).is_none(), "{:?}", window.words());
    assert_eq!(name_of_focused(&window), name);
}
