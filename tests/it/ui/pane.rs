//! The handbook beside the question keeps its width, whatever stands in it.

use eframe::egui::{Key, Role};
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window};

/// Where the pane begins.
fn begin(window: &Window) -> f32 {
    let edge = window.tr.menu_panel_edge();
    window.harness.get_all_by_label(&edge).last().unwrap().rect().left()
}

#[test]
fn no_section_of_the_handbook_pushes_the_question_aside() {
    for language in Language::ALL {
        let mut window = Window::new(language);
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_answers);
        let before = begin(&window);
        let pack = skaidra::content::builtin();
        while !window.shows("core-01") {
            window.key(Key::ArrowLeft);
        }
        let mut wide = Vec::new();
        for question in pack.instrument.questions().map(|(_, it)| it).take(60) {
            if 1.0 < (begin(&window) - before).abs() {
                wide.push((question.handbook.clone(), before - begin(&window)));
            }
            window.key(Key::ArrowRight);
        }
        assert!(wide.is_empty(), "{language:?}: {:?}", wide.first());
    }
}

#[test]
fn where_it_has_no_room_a_button_and_f6_open_and_close_it() {
    for size in [[1024.0, 700.0], [700.0, 700.0], [512.0, 350.0]] {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_answers);
        let section = "Visas skyrius";
        assert!(!window.shows_with(section), "{size:?}");
        window.key(Key::F6);
        assert!(window.shows_with(section), "{size:?}: {:?}", window.words());
        window.key(Key::F6);
        assert!(!window.shows_with(section), "{size:?}");
        window.press(Tr::assessment_handbook_show);
        assert!(window.shows_with(section), "{size:?}: {:?}", window.words());
        // The keyboard stands on what closes it.
        window.key(Key::Enter);
        assert!(!window.shows_with(section), "{size:?}: {:?}", window.words());
        // And then on what opens it, never on a level of the answer.
        let before = window.assessment().clone();
        window.key(Key::Space);
        assert_eq!(*window.assessment(), before, "{size:?}");
        assert!(window.shows_with(section), "{size:?}: {:?}", window.words());
    }
}

#[test]
fn no_cell_of_a_table_lies_beyond_the_pane() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    while !window.shows("core-01") {
        window.key(Key::ArrowLeft);
    }
    let mut n_cells = 0;
    for _ in 0..34 {
        for cell in window.harness.query_all_by_role(Role::Cell) {
            n_cells += 1;
            assert!(cell.rect().right() <= 1280.0, "{:?}", cell.rect());
        }
        window.key(Key::ArrowRight);
    }
    assert!(0 < n_cells);
}
