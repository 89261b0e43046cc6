//! Messages at the foot of the window cover nothing that can be pressed, in any size of window.

use eframe::egui::{Id, Key, LayerId, Rect, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window};

/// Where the messages are.
fn messages(window: &Window, words: &str) -> Vec<Rect> {
    let all = window.harness.query_all_by_label_contains(words);
    all.filter(|it| it.accesskit_node().role() == Role::Status).map(|it| it.rect()).collect()
}

/// Everything that can be pressed, with what is seen of it.
fn controls(window: &Window) -> Vec<(Id, Rect)> {
    window.harness.ctx.viewport(|viewport| {
        let [now, last] = [&viewport.this_pass.widgets, &viewport.prev_pass.widgets];
        let layer = LayerId::background();
        let drawn = if now.get_layer(layer).next().is_some() { now } else { last };
        let pressed = drawn.get_layer(layer).filter(|it| it.enabled && it.sense.is_focusable());
        pressed.map(|it| (it.id, it.interact_rect)).filter(|(_, it)| it.is_positive()).collect()
    })
}

#[test]
fn a_message_lies_over_nothing_that_can_be_pressed() {
    for size in [[1280.0, 800.0], [1024.0, 700.0], [853.0, 533.0], [512.0, 350.0]] {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_answers);
        window.key(Key::Num3);
        let next = window.tr.assessment_next();
        let at = |window: &Window| window.harness.get_by_label(&next).rect();
        let before = at(&window);
        window.ctrl(Key::Z);
        let shown = messages(&window, "Atšaukta");
        let [message] = shown.as_slice() else { panic!("{size:?}: {shown:?}") };
        assert!(window.harness.ctx.content_rect().contains_rect(*message), "{size:?}: {message:?}");
        let controls = controls(&window);
        assert!(5 < controls.len(), "{size:?}: {controls:?}");
        let lies = |it: &Rect| it.intersect(*message).is_positive();
        let covered: Vec<_> = controls.iter().filter(|(_, it)| lies(it)).collect();
        assert!(covered.is_empty(), "{size:?}: {message:?} covers {covered:?}");
        // Nothing on the page moves for it where the room below the rail holds it.
        if size[1] < 700.0 {
            continue;
        }
        assert_eq!(before, at(&window), "{size:?}");
    }
}
