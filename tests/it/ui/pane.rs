//! The handbook beside the question keeps its width, whatever stands in it.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::{Language, Tr};

use super::window::Window;

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
