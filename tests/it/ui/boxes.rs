//! Lists of boxes in a dialog: one stop of Tab each, within which the arrows move and Space ticks.

use eframe::egui::accesskit::Toggled;
use eframe::egui::{Key, Modifiers, Rect, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window};

/// The box that has the keyboard: its name, whether it is ticked, and where it is.
fn focused(window: &Window) -> Option<(String, bool, Rect)> {
    let mut boxes = window.harness.query_all_by_role(Role::CheckBox);
    let found = boxes.find(|it| it.accesskit_node().is_focused())?;
    let node = found.accesskit_node();
    let is_ticked = node.toggled() == Some(Toggled::True);
    Some((node.label().unwrap_or_default(), is_ticked, found.rect()))
}

/// Goes by Tab until a box has the keyboard.
fn go_to_boxes(window: &mut Window) -> String {
    for _ in 0..8 {
        window.key(Key::Tab);
        if let Some((name, ..)) = focused(window) {
            return name;
        }
    }
    panic!("no box is reached by Tab: {:?}", window.words());
}

fn last_year(size: [f32; 2]) -> Window {
    let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
    window.click("Atverti pavyzdį");
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    window.go(Tr::menu_screen_answers);
    window.click_with("naujų įrodymų nereikia");
    window
}

#[test]
fn answers_to_confirm_together_are_one_stop_and_the_arrows_go_through_them() {
    let mut window = last_year([1024.0, 560.0]);
    let n_boxes = window.harness.query_all_by_role(Role::CheckBox).count();
    assert!(3 < n_boxes, "{:?}", window.words());
    let ticked = |window: &Window| {
        let boxes = window.harness.query_all_by_role(Role::CheckBox);
        boxes.filter(|it| it.accesskit_node().toggled() == Some(Toggled::True)).count()
    };
    let n_ticked = ticked(&window);
    let first = go_to_boxes(&mut window);
    for _ in 1..n_boxes {
        window.key(Key::ArrowDown);
        let (name, _, rect) = focused(&window).unwrap();
        assert_ne!(name, first);
        assert_eq!(ticked(&window), n_ticked, "moving changes nothing: {name}");
        assert!(rect.top() > 90.0 && rect.bottom() < 480.0, "{name} is in view: {rect:?}");
    }
    let (last, was_ticked, _) = focused(&window).unwrap();
    window.key(Key::Space);
    assert_eq!(focused(&window).map(|it| it.1), Some(!was_ticked), "{last}");
    window.key(Key::ArrowUp);
    assert_ne!(focused(&window).map(|it| it.0), Some(last));
    window.key(Key::Tab);
    assert_eq!(focused(&window), None, "Tab leaves the list");
    window.harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    window.run();
    assert!(focused(&window).is_some(), "and comes back to it");
}

#[test]
fn questions_to_copy_evidence_to_are_one_stop_below_the_field_that_filters_them() {
    let mut window = Window::example_at("na-01");
    window.click("Ką daryti su įrodymu Nr. 1");
    window.press(Tr::assessment_evidence_copy);
    window.letters("core-0");
    window.key(Key::Tab);
    let (first, is_ticked, _) = focused(&window).unwrap();
    assert!(first.contains("core-01") && !is_ticked, "{first}");
    window.key(Key::ArrowDown);
    window.key(Key::ArrowDown);
    window.key(Key::Space);
    let (third, is_ticked, _) = focused(&window).unwrap();
    assert!(third.contains("core-03") && is_ticked, "{third}");
    window.key(Key::Tab);
    assert_eq!(focused(&window), None);
    window.click("Kopijuoti 1 klausimui");
    let id = super::window::question("core-03");
    assert!(window.assessment().evidence.contains_key(&id));
}
