//! Messages at the foot of the window cover nothing that can be pressed, in any size of window.

use eframe::egui::{Id, Key, LayerId, Pos2, Rect, Role, Shape};
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

/// What went wrong, as it is said.
fn alerts(window: &Window) -> Vec<String> {
    let all = window.harness.query_all_by_role(Role::Alert);
    all.filter_map(|it| it.accesskit_node().label()).collect()
}

/// A window that can keep nothing: where its folder belongs, there is a file.
fn keeping_nothing(language: Language, size: [f32; 2], folder: &str) -> Window {
    let begin = Begin { size, ..Begin::new(language) };
    std::fs::write(begin.folder.path().join(folder), "a file").unwrap();
    begin.window()
}

/// The same with a new assessment that was begun.
fn beginning(language: Language, size: [f32; 2]) -> Window {
    let mut window = keeping_nothing(language, size, "data");
    window.press(Tr::menu_command_new);
    window.type_at(Tr::assessment_new_name, "Žalgirių globos namai");
    window.press(super::new::care_home);
    window
}

#[test]
fn what_the_program_cannot_keep_is_told_in_words_and_a_persons_work_in_its_place() {
    for language in Language::ALL {
        let mut window = beginning(language, [1280.0, 800.0]);
        window.rest(3);
        let why = window.tr.errors_store_why_no_folder();
        let text = window.tr.errors_own_text(window.tr.errors_own_do_ask(), why.as_str());
        assert_eq!(alerts(&window), [text]);
        window.press(Tr::dialogs_next);
        window.type_at(Tr::assessment_new_own_post, "Direktorė");
        window.press(Tr::dialogs_next);
        window.press(Tr::assessment_new_create);
        let alerts = alerts(&window);
        assert!(alerts.len() == 1 && alerts[0].contains("assessments"), "{alerts:?}");
    }
}

#[test]
fn settings_that_cannot_be_kept_are_told_in_words() {
    let mut window = keeping_nothing(Language::Lithuanian, [1280.0, 800.0], "config");
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_settings);
    window.press(Tr::menu_settings_theme_dark);
    let alerts = alerts(&window);
    assert!(alerts.len() == 1 && alerts[0].starts_with("Nustatymų įrašyti"), "{alerts:?}");
    assert!(!alerts[0].contains(".ron"), "{alerts:?}");
}

#[test]
fn what_went_wrong_moves_nothing_and_a_click_that_was_on_its_way_does_not_close_it() {
    // High enough for all of it below the rail.
    let mut window = beginning(Language::Lithuanian, [1280.0, 1000.0]);
    let next = window.tr.dialogs_next();
    let at = |window: &Window| window.harness.get_by_label(&next).rect();
    let before = at(&window);
    window.wait_until("what went wrong", |it| !alerts(it).is_empty());
    assert_eq!(at(&window), before);
    let close = window.tr.dialogs_close();
    window.harness.get_by_label(&close).click();
    window.run();
    assert_eq!(alerts(&window).len(), 1, "{:?}", window.words());
    window.rest(1);
    window.click(&close);
    assert!(alerts(&window).is_empty(), "{:?}", window.words());
}

#[test]
fn a_row_of_what_went_wrong_comes_once_the_pointer_rests() {
    let mut window = beginning(Language::Lithuanian, [512.0, 350.0]);
    for n in 0_u8..30 {
        window.harness.hover_at(Pos2::new(200.0 + f32::from(n), 250.0));
        window.harness.step();
        assert!(alerts(&window).is_empty(), "{n}: {:?}", window.words());
    }
    window.rest(1);
    assert_eq!(alerts(&window).len(), 1, "{:?}", window.words());
}

#[test]
fn what_to_do_with_keys_that_went_beside_a_form_is_told_whole() {
    for language in Language::ALL {
        for size in [[1280.0, 800.0], [1024.0, 700.0], [853.0, 533.0]] {
            let mut window = Begin { size, ..Begin::new(language) }.window();
            window.press(Tr::menu_command_example);
            window.go(Tr::menu_screen_answers);
            window.key(Key::Num3);
            window.key(Key::E);
            window.letters("Bylų patikros pažyma");
            window.harness.ctx.memory_mut(eframe::egui::Memory::stop_text_input);
            window.letters("A1-77");
            let words = window.tr.assessment_form_is_open();
            let mut cut = Vec::new();
            for clipped in &window.harness.output().shapes {
                if let Shape::Text(text) = &clipped.shape
                    && text.galley.text() == words
                {
                    cut.push(text.galley.elided);
                }
            }
            assert_eq!(cut, [false], "{language:?} {size:?}");
        }
    }
}
