//! The palette takes the height that there is.

use eframe::egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::frame::seen;
use super::window::{Begin, Window};

/// A row of the list, in points.
const ROW: f32 = 37.0;

/// How many of the first commands can be seen whole, in a window with nothing open.
fn n_rows(window: &Window) -> usize {
    let foot = window.harness.ctx.content_rect().bottom();
    let names = ["Pradžia", "Vadovas", "Nustatymai", "Naujas įsivertinimas…", "Atverti…"];
    let more = ["Tikrinti gautą planą…", "Atverti pavyzdį", "Rodyti skyrių projektoriumi"];
    let seen = seen(window);
    let is_row = |name: &&str| {
        let mut rects = seen.iter().filter(|(words, _)| words == name).map(|(_, rect)| rect);
        rects.any(|it| it.left() < 60.0 && 100.0 < it.top() && it.bottom() + ROW / 2.0 < foot)
    };
    names.iter().chain(&more).filter(|it| is_row(it)).count()
}

#[test]
fn a_low_window_shows_as_many_rows_as_it_has_room_for() {
    for (size, expected) in [([640.0, 400.0], 7), ([512.0, 350.0], 5)] {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.ctrl(Key::K);
        assert!(expected <= n_rows(&window), "{size:?}: {:?}", seen(&window));
        window.letters("dilem");
        window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.run();
        window.key(Key::Backspace);
        let after = n_rows(&window);
        assert!(expected <= after, "{size:?}, after one was found: {:?}", seen(&window));
    }
}

#[test]
fn the_list_of_keys_is_read_on_every_screen() {
    let mut window = Window::new(Language::Lithuanian);
    window.click("Atverti pavyzdį");
    window.click("Istorija");
    window.letters("?");
    let words = window.tr.menu_command_add_evidence();
    let row = window.harness.get_all_by_label_contains(&words).next().unwrap();
    assert!(!row.accesskit_node().is_disabled(), "a key of another screen is told in ink");
}

#[test]
fn the_line_that_the_pointer_goes_to_is_the_one_that_enter_takes_and_the_keys_go_on_from_it() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::K);
    let place = |window: &Window, name: &str| {
        let rows = window.harness.query_all_by_label_contains(name).map(|it| it.rect().center());
        rows.max_by(|a, b| a.x.total_cmp(&b.x)).unwrap()
    };
    let settings = place(&window, "Nustatymai");
    window.harness.hover_at(settings - Vec2::new(40.0, 0.0));
    window.run();
    window.harness.hover_at(settings);
    window.run();
    window.key(Key::ArrowUp);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert!(window.shows(&window.tr.menu_settings_theme()), "the settings were pointed at");
}

#[test]
fn a_checklist_is_named_before_its_counts_in_every_language() {
    for (language, words) in [
        (
            Language::Lithuanian,
            "Poreikio vertinimas ir eilės – kontrolinis sąrašas, atsakyta 13 iš 13",
        ),
        (Language::English, "Needs assessment and queues – checklist, 13 of 13 answered"),
        (Language::Norwegian, "Behovsvurdering og ventelister – sjekkliste, 13 av 13 besvart"),
    ] {
        let mut window = Window::new(language);
        window.press(Tr::menu_command_example);
        window.ctrl(Key::K);
        window.letters(words.split(' ').next().unwrap());
        assert!(window.shows_with(words), "{:?}", window.words());
    }
}

#[test]
fn everyday_words_lead_to_commands_and_the_text_of_the_handbook_is_searched_from_here() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    for (typed, found) in [
        ("spausdinti", "Eksportas"),
        ("excel", "Eksportas"),
        ("biudžetas", "Planas"),
        ("kas pasikeitė", "Istorija"),
        ("didinti raides", "Padidinti"),
    ] {
        window.ctrl(Key::K);
        window.letters(typed);
        let is_line = |it: &String| it.starts_with(found);
        assert!(window.words().iter().any(is_line), "{typed}: {:?}", window.words());
        window.key(Key::Escape);
    }
    window.ctrl(Key::K);
    window.letters("STT pirkimai");
    assert!(window.shows_with("Štai kur rastas bent vienas"), "{:?}", window.words());
    window.click_with("Ieškoti vadovo tekste: STT pirkimai");
    assert!(window.shows_with("Rasta") || window.shows_with("STT"), "{:?}", window.words());
    assert_eq!(super::keyboard::name_of_focused(&window), "Ieškoti vadove");
}

#[test]
fn whoever_looks_for_a_question_is_not_offered_to_take_its_answer_back() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    window.key(Key::Num1);
    window.ctrl(Key::K);
    window.letters("savarankiskai");
    assert!(window.shows_with("na-03"), "{:?}", window.words());
    let dialog = |window: &Window| {
        window
            .harness
            .query_all_by_label_contains("Atšaukti: ")
            .filter(|it| it.rect().top() < 700.0)
            .count()
    };
    assert_eq!(dialog(&window), 0, "{:?}", window.words());
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.letters("atsaukti");
    assert!(0 < dialog(&window), "{:?}", window.words());
}
