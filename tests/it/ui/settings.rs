//! The settings in two halves: what belongs to the assessment and what belongs to the computer, each told apart and led to.

use eframe::egui::accesskit::Toggled;
use eframe::egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::keyboard::{focused, name_of_focused, place};
use super::window::{Begin, Window};

/// The settings of the worked example in a window of some size.
fn settings(language: Language, size: [f32; 2]) -> Window {
    let mut window = Begin { size, ..Begin::new(language) }.window();
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_settings);
    window
}

/// How far down something stands.
fn top(window: &Window, label: &str) -> f32 {
    window.harness.get_by_label(label).rect().top()
}

/// Takes a way by the keyboard.
fn enter(window: &mut Window, name: fn(&Tr) -> String) {
    window.harness.get_by_label(&name(&window.tr)).focus();
    window.run();
    window.key(Key::Enter);
    window.run();
}

#[test]
fn every_setting_stands_below_the_heading_of_the_half_that_it_belongs_to() {
    for language in Language::ALL {
        let window = settings(language, [1280.0, 4000.0]);
        let tr = &window.tr;
        let (assessment, computer) = (
            top(&window, &tr.menu_settings_assessment()),
            top(&window, &tr.menu_settings_computer()),
        );
        assert!(assessment < computer);
        for label in [
            tr.assessment_new_name(),
            tr.menu_settings_team(),
            tr.menu_settings_assessed_on(),
            tr.menu_settings_approval(),
            tr.menu_settings_legal_basis(),
            tr.menu_settings_monitoring(),
            tr.menu_settings_left_out(),
            tr.menu_settings_file(),
        ] {
            let at = top(&window, &label);
            assert!(assessment < at && at < computer, "{label}: {assessment} {at} {computer}");
        }
        for label in [
            tr.menu_settings_language(),
            tr.menu_settings_theme(),
            tr.menu_settings_motion(),
            tr.menu_settings_zoom(),
            tr.packs_title(),
            tr.menu_settings_privacy(),
        ] {
            assert!(computer < top(&window, &label), "{label}: {:?}", window.words());
        }
    }
}

#[test]
fn the_ways_at_the_top_lead_to_each_half_with_the_keyboard_and_stay_in_view() {
    for size in [[1280.0, 800.0], [1024.0, 700.0]] {
        let mut window = settings(Language::Lithuanian, size);
        let begins = top(&window, &window.tr.menu_settings_assessment());
        enter(&mut window, Tr::menu_settings_to_computer);
        let at = top(&window, &window.tr.menu_settings_computer());
        assert!((0.0..size[1]).contains(&at), "{size:?}: {at}");
        assert_eq!(name_of_focused(&window), "Lietuvių", "{size:?}");
        let (rect, visible) = place(&window, focused(&window).unwrap().id).unwrap();
        assert!(visible.contains_rect(rect.shrink(1.0)), "{size:?}: {rect:?} {visible:?}");
        // The way back is where it was.
        enter(&mut window, Tr::menu_settings_to_assessment);
        let back = top(&window, &window.tr.menu_settings_assessment());
        assert!((begins - back).abs() < 2.0, "{size:?}: {begins} {back}");
        assert_eq!(name_of_focused(&window), window.tr.assessment_new_name(), "{size:?}");
    }
}

#[test]
fn arrows_go_along_a_row_of_choices_and_enter_or_space_chooses() {
    let mut window = settings(Language::Lithuanian, [1280.0, 800.0]);
    enter(&mut window, Tr::menu_settings_to_computer);
    let begin = |window: &mut Window, name: &str| {
        let away = window.tr.menu_settings_to_computer();
        for name in [&away, name] {
            window.harness.get_by_label(name).focus();
            window.run();
        }
        assert_eq!(name_of_focused(window), name);
    };
    let chosen = |window: &Window| {
        let all = window.harness.get_all_by_role(Role::RadioButton);
        let chosen = all.filter(|it| it.accesskit_node().toggled() == Some(Toggled::True));
        chosen.map(|it| it.accesskit_node().label().unwrap_or_default()).collect::<Vec<_>>()
    };
    for (from, key, to) in [
        ("Savivaldybė", Key::ArrowRight, ["Socialinių paslaugų centras", "Globos namai"]),
        ("Lietuvių", Key::ArrowUp, ["Norsk bokmål", "English"]),
        ("Lietuvių", Key::ArrowRight, ["English", "Norsk bokmål"]),
        ("Kaip sistemoje", Key::ArrowRight, ["Šviesi", "Tamsi"]),
        (
            "Judesys: Kaip sistemoje",
            Key::ArrowDown,
            ["Judesys: Be judesio", "Judesys: Kaip sistemoje"],
        ),
        ("100\u{a0}%", Key::ArrowDown, ["110\u{a0}%", "120\u{a0}%"]),
        ("100\u{a0}%", Key::ArrowUp, ["90\u{a0}%", "80\u{a0}%"]),
    ] {
        begin(&mut window, from);
        let before = chosen(&window);
        for name in to {
            window.key(key);
            assert_eq!(name_of_focused(&window), name, "{from} {key:?}");
        }
        assert_eq!(chosen(&window), before, "{from} {key:?} chooses nothing");
    }
    begin(&mut window, "100\u{a0}%");
    for (way, n_steps, key, name, factor) in [
        // So large that the title no longer stands still above the page.
        (Key::ArrowUp, 3, Key::Enter, "200\u{a0}%", 2.0),
        (Key::ArrowLeft, 3, Key::Space, "120\u{a0}%", 1.2),
    ] {
        for _ in 0..n_steps {
            window.key(way);
        }
        assert_eq!(name_of_focused(&window), name);
        window.key(key);
        window.rest(1);
        let zoom = window.harness.ctx.zoom_factor();
        assert!((zoom - factor).abs() < 0.01, "{zoom}");
        assert_eq!(name_of_focused(&window), name, "the keyboard stays");
    }
    // Ctrl with plus and minus goes through the same sizes, and the keyboard stays where it is.
    for (key, factor) in [(Key::Plus, 1.4), (Key::Plus, 1.7), (Key::Minus, 1.4)] {
        window.ctrl(key);
        window.rest(1);
        let zoom = window.harness.ctx.zoom_factor();
        assert!((zoom - factor).abs() < 0.01, "{zoom}");
        assert_eq!(name_of_focused(&window), "120\u{a0}%", "the keyboard stays");
    }
}

#[test]
fn the_row_of_sizes_stays_in_sight_when_another_is_chosen() {
    let mut window = settings(Language::Lithuanian, [1280.0, 800.0]);
    window.click("200\u{a0}%");
    window.rest(2);
    let row = window.harness.get_by_label("200\u{a0}%").rect();
    assert!(window.harness.ctx.content_rect().contains_rect(row), "{row:?}");
}

#[test]
fn without_an_assessment_there_is_the_computer_alone() {
    let mut window = Window::new(Language::Lithuanian);
    window.go(Tr::menu_screen_settings);
    assert!(window.shows(&window.tr.menu_settings_computer()), "{:?}", window.words());
    for words in [
        window.tr.menu_settings_assessment(),
        window.tr.menu_settings_to_assessment(),
        window.tr.menu_settings_to_computer(),
    ] {
        assert!(!window.shows(&words), "{:?}", window.words());
    }
}

#[test]
fn a_setting_that_is_asked_for_comes_with_the_keyboard_whichever_half_it_is_in() {
    let mut window = settings(Language::Lithuanian, [1280.0, 800.0]);
    for title in [
        Tr::menu_settings_monitoring,
        Tr::menu_settings_zoom,
        Tr::menu_settings_left_out,
        Tr::menu_settings_language,
        Tr::menu_settings_team,
    ] {
        window.go(Tr::menu_screen_results);
        window.ctrl(Key::K);
        let words = title(&window.tr);
        window.letters(&words);
        window.key(Key::Enter);
        window.run();
        let focused = focused(&window).unwrap_or_else(|| panic!("{words}"));
        let (rect, visible) = place(&window, focused.id).unwrap();
        assert!(visible.contains_rect(rect.shrink(1.0)), "{words}: {rect:?} {visible:?}");
        let at = window.harness.get_all_by_label(&words).map(|it| it.rect()).next().unwrap();
        assert!((at.top() - rect.top()).abs() < 120.0, "{words}: {at:?} {rect:?}");
    }
}
