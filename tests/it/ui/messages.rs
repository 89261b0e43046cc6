//! Messages at the foot of the window cover nothing that can be pressed, in any size of window.

use eframe::egui::accesskit::Action;
use eframe::egui::{Key, Rect, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window};

/// Where the messages are.
fn messages(window: &Window, words: &str) -> Vec<Rect> {
    let all = window.harness.query_all_by_label_contains(words);
    all.filter(|it| it.accesskit_node().role() == Role::Status).map(|it| it.rect()).collect()
}

/// Everything that can be pressed, with its place.
fn controls(window: &Window) -> Vec<(String, Rect)> {
    let seen = window.harness.ctx.content_rect();
    let all = window.harness.query_all(egui_kittest::kittest::By::new());
    let pressed = all.filter(|it| it.accesskit_node().data().supports_action(Action::Click));
    let named = pressed.map(|it| (it.accesskit_node().label().unwrap_or_default(), it.rect()));
    named.filter(|(_, rect)| seen.intersects(*rect)).collect()
}

#[test]
fn a_message_lies_over_nothing_that_can_be_pressed() {
    for size in [[1280.0, 800.0], [1024.0, 700.0], [853.0, 533.0], [512.0, 350.0]] {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_answers);
        window.key(Key::Num3);
        let before = controls(&window);
        window.ctrl(Key::Z);
        let shown = messages(&window, "Atšaukta");
        let [message] = shown.as_slice() else { panic!("{size:?}: {shown:?}") };
        assert!(window.harness.ctx.content_rect().contains_rect(*message), "{size:?}: {message:?}");
        let covered: Vec<_> = controls(&window)
            .into_iter()
            .filter(|(name, _)| !name.contains("Atšaukta:"))
            .filter(|(_, it)| {
                1.0 < it.intersect(*message).width().min(it.intersect(*message).height())
            })
            .collect();
        assert!(covered.is_empty(), "{size:?}: {message:?} covers {covered:?}");
        if size[1] < 700.0 {
            continue;
        }
        // Nothing on the page moves for it.
        let after = controls(&window);
        let next = window.tr.assessment_next();
        let at = |all: &[(String, Rect)]| all.iter().find(|(name, _)| *name == next).map(|it| it.1);
        assert_eq!(at(&before), at(&after), "{size:?}");
    }
}
