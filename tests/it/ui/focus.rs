//! The keyboard goes where the eyes go: to another screen, to a part of the window, to what a link scrolls to.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::keyboard::{focused, name_of_focused, place};
use super::window::{Begin, Window};

/// Where the rail ends.
const RAIL: f32 = 148.0;

fn example(size: [f32; 2]) -> Window {
    let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    window
}

/// Where what has the keyboard begins.
fn at(window: &Window) -> eframe::egui::Pos2 {
    let stop = focused(window).unwrap_or_else(|| panic!("nothing has the keyboard"));
    place(window, stop.id).unwrap().0.left_top()
}

/// The screen that is shown by a name of the rail, reached by the palette.
fn by_key(window: &mut Window, screen: fn(&Tr) -> String) {
    window.command(screen);
    window.run();
}

#[test]
fn another_screen_gets_the_keyboard() {
    let screens = [
        Tr::menu_screen_answers,
        Tr::menu_screen_risks,
        Tr::menu_screen_results,
        Tr::menu_screen_plan,
        Tr::menu_screen_export,
        Tr::menu_screen_handbook,
        Tr::menu_screen_history,
        Tr::menu_screen_settings,
    ];
    for size in [[1280.0, 800.0], [1024.0, 700.0]] {
        let mut window = example(size);
        for screen in screens {
            by_key(&mut window, screen);
            let name = screen(&window.tr);
            if focused(&window).is_none() {
                window.key(Key::Tab);
            }
            assert!(RAIL < at(&window).x, "{name} by keys: {}", name_of_focused(&window));
        }
        for screen in screens {
            window.go(screen);
            let name = screen(&window.tr);
            assert!(focused(&window).is_none(), "{name}: no ring for who clicks");
            window.key(Key::Tab);
            assert!(RAIL < at(&window).x, "{name} by clicks: {}", name_of_focused(&window));
        }
    }
}

#[test]
fn f6_goes_through_the_parts_of_the_window() {
    let parts = |window: &mut Window, modifiers| {
        let mut seen = Vec::new();
        for _ in 0..6 {
            window.harness.key_press_modifiers(modifiers, Key::F6);
            window.run();
            let (at, size) = (at(window), window.harness.ctx.content_rect().size());
            seen.push(match at {
                at if size.y - 44.0 < at.y => "foot",
                at if at.x < RAIL => "rail",
                at if at.x < RAIL + 250.0 && window.shows_with("Visas skyrius") => "list",
                at if size.x - 345.0 < at.x => "pane",
                _ => "page",
            });
        }
        seen
    };
    let mut window = example([1280.0, 800.0]);
    for screen in [Tr::menu_screen_plan, Tr::menu_screen_results] {
        window.go(screen);
        let expected = ["page", "foot", "rail", "page", "foot", "rail"];
        assert_eq!(parts(&mut window, Modifiers::NONE), expected);
        assert_eq!(parts(&mut window, Modifiers::SHIFT)[..3], ["foot", "page", "rail"]);
    }
    window.go(Tr::menu_screen_answers);
    let expected = ["page", "pane", "foot", "rail", "list", "page"];
    assert_eq!(parts(&mut window, Modifiers::NONE), expected);
}

#[test]
fn a_link_down_the_page_takes_the_keyboard_with_it() {
    let mut window = example([1280.0, 800.0]);
    window.go(Tr::menu_screen_plan);
    let words = window.tr.plan_window_actions();
    let link = window.tr.plan_window_below(words);
    window.harness.get_by_label(&link).focus();
    window.run();
    window.key(Key::Enter);
    let now = name_of_focused(&window);
    window.key(Key::Tab);
    let heading = window.tr.plan_window_actions();
    let top = window.harness.get_all_by_label(&heading).last().unwrap().rect().top();
    assert!(top < at(&window).y, "{now:?}, then {:?}", name_of_focused(&window));
    assert!(top < 400.0, "the page stays where it was scrolled to: {top}");
}

#[test]
fn a_written_plan_is_opened_next() {
    let mut window = example([1280.0, 800.0]);
    window.go(Tr::menu_screen_export);
    let export = window.tr.dialogs_export_go();
    window.harness.get_by_label(&export).focus();
    window.run();
    window.key(Key::Enter);
    let open = window.tr.dialogs_export_open_file();
    window.wait_for(&open);
    window.run();
    assert_eq!(name_of_focused(&window), open);
}

#[test]
fn the_bars_of_the_plan_are_one_stop() {
    let mut window = example([1280.0, 800.0]);
    window.go(Tr::menu_screen_plan);
    let mut bars = Vec::new();
    for _ in 0..40 {
        window.key(Key::Tab);
        let name = name_of_focused(&window);
        if name.contains(". Terminas: ") {
            bars.push(name);
            window.key(Key::ArrowDown);
            bars.push(name_of_focused(&window));
        }
    }
    assert_eq!(bars.len(), 2, "{bars:?}");
    assert!(bars[0].starts_with("1 ") && bars[1].starts_with("2 "), "{bars:?}");
}

/// The name of the chosen one of those that are one of several, among these.
fn chosen(window: &Window, names: &[String]) -> Vec<String> {
    let radios = window.harness.query_all_by_role(Role::RadioButton);
    let is_on = |it: &egui_kittest::Node<'_>| {
        it.accesskit_node().toggled() == Some(eframe::egui::accesskit::Toggled::True)
    };
    let label = |it: egui_kittest::Node<'_>| it.accesskit_node().label().unwrap_or_default();
    radios.filter(is_on).map(label).filter(|it| names.contains(it)).collect()
}

#[test]
fn one_of_several_is_one_stop_along_which_the_arrows_move() {
    let mut window = example([1280.0, 800.0]);
    window.go(Tr::menu_screen_settings);
    window.press(Tr::menu_settings_to_computer);
    let names = [
        window.tr.menu_settings_theme_system(),
        window.tr.menu_settings_theme_light(),
        window.tr.menu_settings_theme_dark(),
        window.tr.menu_settings_theme_contrast(),
    ];
    let mut stops = Vec::new();
    for _ in 0..4 {
        window.key(Key::Tab);
        stops.push(name_of_focused(&window));
    }
    let of_theme: Vec<&String> = stops.iter().filter(|it| names.contains(it)).collect();
    assert_eq!(of_theme.len(), 1, "{stops:?}");
    while !names.contains(&name_of_focused(&window)) {
        window.harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
        window.run();
    }
    for expected in [&names[1], &names[2], &names[3], &names[0]] {
        let before = chosen(&window, &names);
        window.key(Key::ArrowRight);
        assert_eq!(name_of_focused(&window), *expected);
        assert_eq!(chosen(&window, &names), before, "the whole window would change at each");
        window.key(Key::Space);
        assert_eq!(chosen(&window, &names), std::slice::from_ref(expected));
    }
}

#[test]
fn grades_of_evidence_are_one_stop() {
    let mut window = example([1280.0, 800.0]);
    window.go(Tr::menu_screen_answers);
    window.key(Key::Num3);
    window.key(Key::E);
    window.letters("Įsakymas");
    window.key(Key::Tab);
    let first = name_of_focused(&window);
    window.key(Key::ArrowRight);
    let second = name_of_focused(&window);
    assert_ne!(first, second);
    assert_eq!(chosen(&window, &[first, second.clone()]), [second]);
    window.key(Key::Tab);
    window.letters("A1-55");
    assert_eq!(name_of_focused(&window), window.tr.assessment_evidence_reference());
}

#[test]
fn the_ladder_is_one_stop_and_the_arrows_answer_nothing() {
    let mut window = example([1280.0, 800.0]);
    window.go(Tr::menu_screen_answers);
    window.key(Key::Num2);
    let last = window.session().can_undo().cloned();
    window.key(Key::Tab);
    assert!(name_of_focused(&window).starts_with("2 "), "{}", name_of_focused(&window));
    window.key(Key::ArrowUp);
    assert!(name_of_focused(&window).starts_with("3 "));
    for _ in 0..5 {
        window.key(Key::ArrowDown);
    }
    assert!(name_of_focused(&window).starts_with('?'), "{}", name_of_focused(&window));
    assert_eq!(window.session().can_undo().cloned(), last);
    window.key(Key::Tab);
    assert_eq!(name_of_focused(&window), window.tr.assessment_clear());
}

#[test]
fn a_question_without_an_answer_is_shown_with_no_level_ringed_and_tab_goes_to_its_levels() {
    let mut window = example([1280.0, 800.0]);
    window.go(Tr::menu_screen_answers);
    window.press(Tr::assessment_clear);
    for screen in [Tr::menu_screen_risks, Tr::menu_screen_answers] {
        by_key(&mut window, screen);
    }
    assert!(focused(&window).is_none(), "{}", name_of_focused(&window));
    window.key(Key::Tab);
    assert!(name_of_focused(&window).starts_with("4 "), "{}", name_of_focused(&window));
}

#[test]
fn enter_leads_to_the_results_when_everything_is_answered() {
    let mut window = example([1280.0, 800.0]);
    window.go(Tr::menu_screen_answers);
    let done = format!("{} →", window.tr.assessment_all_answered());
    for _ in 0..80 {
        if window.shows(&done) {
            break;
        }
        window.key(Key::Num2);
        window.key(Key::Enter);
    }
    assert!(window.shows(&done), "{:?}", window.words());
    window.key(Key::Enter);
    let title = window.tr.menu_screen_results();
    let is_heading = |it: &egui_kittest::Node<'_>| it.accesskit_node().role() == Role::Heading;
    assert!(window.harness.query_all_by_label(&title).any(|it| is_heading(&it)));
}

#[test]
fn choosing_moves_nothing_in_its_row() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::N);
    let places = |window: &Window| {
        let radios = window.harness.query_all_by_role(Role::RadioButton);
        radios.map(|it| it.rect()).collect::<Vec<_>>()
    };
    let before = places(&window);
    window.click("Globos namai");
    assert_eq!(places(&window), before);
    window.click("Savivaldybė");
    assert_eq!(places(&window), before);
}
