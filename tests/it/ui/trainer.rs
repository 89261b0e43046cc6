//! The trainer's own window: what is opened in it never reaches the audience, and what was left comes back.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::Language;
use skaidra::ui::Shown;

use super::frame::seen;
use super::window::{Begin, Window};

const NOTES: &str = "Vedėjo užrašai";

/// A dilemma of that number, in two windows where there are two.
fn dilemma(number: Key, windows: usize) -> Window {
    dilemma_in([1280.0, 800.0], number, windows)
}

/// The same in windows of this size.
fn dilemma_in(size: [f32; 2], number: Key, windows: usize) -> Window {
    let present = Some(Shown::Chapter("dilemmas".to_owned()));
    let mut window = Begin { size, present, ..Begin::new(Language::Lithuanian) }.window();
    for key in [number, Key::Enter] {
        window.key(key);
    }
    if windows == 2 {
        window.key(Key::P);
    }
    window
}

/// Clicks without the mouse, since the audience's window lies over the trainer's here.
fn press(window: &mut Window, label: &str) {
    window.harness.get_by_label(label).click_accesskit();
    window.run();
}

fn count(window: &Window, words: &str) -> usize {
    window.words().iter().filter(|it| *it == words).count()
}

#[test]
fn a_question_of_the_notes_is_read_in_their_place_without_an_assessment() {
    let mut window = dilemma(Key::Num1, 2);
    press(&mut window, "na-09");
    let words = window.words();
    assert!(window.shows("← Grįžti prie užrašų") && !window.shows(NOTES), "{words:?}");
    assert!(window.shows_with("na-09 · ") && window.shows_with("nepriklausomai patikrinta"));
    assert!(window.shows_with("Kodėl tai svarbu") && window.shows_with("laipsnio įrodymas"));
    assert!(window.shows_with("1 dilema iš 24 · 1 / "), "the audience's screen stays: {words:?}");
    window.key(Key::Escape);
    assert!(window.shows(NOTES) && !window.shows("← Grįžti prie užrašų"), "{:?}", window.words());
    assert!(window.shows_with("1 dilema iš 24 · 1 / "));
}

#[test]
fn a_section_and_a_source_of_the_notes_are_read_in_their_place() {
    let mut window = dilemma(Key::Num6, 2);
    press(&mut window, "Vežimėlių numeriai");
    assert!(!window.shows(NOTES) && window.shows_with("6 dilema iš 24"), "{:?}", window.words());
    press(&mut window, "← Grįžti prie užrašų");
    assert!(window.shows(NOTES), "{:?}", window.words());
    press(&mut window, "Vežimėlių numeriai");
    window.key(Key::Num7);
    window.key(Key::Enter);
    assert!(window.shows(NOTES), "another dilemma has its own notes: {:?}", window.words());
    let mut window = dilemma(Key::Num1, 2);
    press(&mut window, "S39");
    assert!(window.shows_with("https://") && !window.shows(NOTES), "{:?}", window.words());
    assert!(window.shows_with("1 dilema iš 24 · 1 / "));
}

#[test]
fn escape_lifts_the_black_before_it_ends_anything() {
    for windows in [1, 2] {
        let mut window = dilemma(Key::Num2, windows);
        let shown = window.words();
        window.key(Key::B);
        window.key(Key::Escape);
        assert_eq!(window.words(), shown);
        window.key(Key::Escape);
        assert!(!window.shows_with("2 dilema iš 24 · 1 / "), "{:?}", window.words());
    }
}

#[test]
fn f5_brings_back_both_windows_and_so_does_the_link_from_wherever_one_has_read() {
    let mut window = dilemma(Key::Num2, 2);
    window.key(Key::PageDown);
    window.key(Key::Escape);
    window.key(Key::F5);
    assert!(window.shows(NOTES), "{:?}", window.words());
    assert!(window.shows_with("2 dilema iš 24 · 2 / "), "{:?}", window.words());
    window.key(Key::Escape);
    window.click("29. Vertinimo metodas");
    window.click("← Grįžti prie 2 dilemos");
    assert!(window.shows(NOTES), "{:?}", window.words());
    assert!(window.shows_with("2 dilema iš 24 · 2 / "), "{:?}", window.words());
    window.key(Key::P);
    window.key(Key::Escape);
    window.click("← Grįžti prie 2 dilemos");
    assert!(!window.shows(NOTES) && window.shows_with("2 dilema iš 24 · 2 / "));
}

#[test]
fn the_trainer_is_told_the_keys_and_what_b_does_now() {
    let mut window = dilemma(Key::Num2, 2);
    assert!(window.shows_with("Klavišai:\u{a0}→\u{a0}toliau"), "{:?}", window.words());
    assert!(window.shows("Užtemdyti (B)") && !window.shows("Rodyti (B)"));
    press(&mut window, "Užtemdyti (B)");
    assert!(window.shows("Rodyti (B)") && !window.shows("Užtemdyti (B)"));
    press(&mut window, "Rodyti (B)");
    assert!(window.shows("Užtemdyti (B)"), "{:?}", window.words());
}

#[test]
fn the_audience_sees_neither_keys_nor_numbers_while_the_trainer_has_a_window() {
    let mut window = dilemma(Key::Num1, 2);
    for _ in 0..8 {
        if window.shows("Rodyti daugiau (G)") {
            break;
        }
        window.key(Key::PageDown);
    }
    let place = "1 dilema iš 24 · 5 / 5";
    // A painted line is one word of the window; what is a widget has its letters below it as well.
    let is_told = |window: &Window, words: &str| {
        let role = eframe::egui::Role::Label;
        window.harness.query_all_by_label(words).any(|it| {
            let node = it.accesskit_node();
            node.role() == role && node.children().next().is_none()
        })
    };
    assert!(is_told(&window, place), "{:?}", window.words());
    assert_eq!(count(&window, "Rodyti daugiau (G)"), 1, "{:?}", window.words());
    window.key(Key::Num9);
    assert!(window.shows("9 · Enter") && is_told(&window, place), "{:?}", window.words());
    window.key(Key::Num9);
    window.key(Key::Enter);
    let refused = "99 nėra – paskutinis 24";
    assert!(window.shows(refused) && is_told(&window, place), "{:?}", window.words());
}

#[test]
fn the_trainer_has_a_list_of_parts_and_a_click_leads_there() {
    let mut window = dilemma(Key::Num2, 2);
    assert!(window.shows("Dalys"), "{:?}", window.words());
    press(&mut window, "7. Sesuo");
    assert!(window.shows_with("7 dilema iš 24 · 1 / "), "{:?}", window.words());
    let mut window =
        Window::presenting(Language::Lithuanian, Shown::Questions("needs-queues".to_owned()));
    window.key(Key::P);
    let words = window.words();
    let part = words.iter().find(|it| it.starts_with("6.  na-06  ")).unwrap();
    press(&mut window, part);
    assert!(window.shows("6 klausimas iš 14"), "{:?}", window.words());
    let mut window =
        Window::presenting(Language::Lithuanian, Shown::Chapter("workshop".to_owned()));
    window.key(Key::P);
    let words = window.words();
    let is_part = |it: &&String| it.ends_with(".  Kaip spręsti dilemą");
    let part = words.iter().find(is_part).unwrap_or_else(|| panic!("{words:?}"));
    let (number, _) = part.split_once('.').unwrap();
    press(&mut window, part);
    assert!(window.shows_with(&format!("{number} / ")), "{number}: {:?}", window.words());
}

#[test]
fn after_the_last_screen_it_is_said_that_it_was_the_last() {
    let mut window = dilemma(Key::Num2, 1);
    window.key(Key::End);
    let twist = "Rodyti daugiau (G)";
    assert!(window.shows(twist) && !window.shows("Tai paskutinis ekranas."));
    window.key(Key::PageDown);
    assert!(window.shows("Tai paskutinis ekranas."), "{:?}", window.words());
    window.rest(4);
    assert!(window.shows_with("24 dilema iš 24"), "{:?}", window.words());
    window.key(Key::Home);
    assert!(window.shows("24 dilemos"), "{:?}", window.words());
}

#[test]
fn at_200_per_cent_the_black_screen_tells_within_itself_how_it_comes_back() {
    for size in [[512.0, 350.0], [640.0, 400.0]] {
        let mut window = dilemma_in(size, Key::Num2, 2);
        press(&mut window, "Užtemdyti (B)");
        let words = "Ekranas užtemdytas; B vėl jį parodo";
        let screens = window.harness.get_all_by_label(words);
        let screens: Vec<_> = screens.map(|it| it.rect()).collect();
        let seen = seen(&window);
        let told: Vec<_> = seen.iter().filter(|it| it.0 == words).map(|it| it.1).collect();
        let [told] = told.as_slice() else { panic!("{size:?}: {told:?}") };
        let is_within = screens.iter().any(|it| it.width() < 400.0 && it.contains_rect(*told));
        assert!(is_within, "{size:?}: {told:?} {screens:?}");
    }
}

#[test]
fn at_200_per_cent_the_keys_the_second_window_and_the_parts_are_reached() {
    for size in [[512.0, 350.0], [640.0, 400.0]] {
        let mut window = dilemma_in(size, Key::Num2, 2);
        let how = window.tr.presentation_audience_how();
        for words in ["Klavišai:\u{a0}→", how.as_str(), "Dalys", "24. "] {
            let found = |window: &Window| {
                window.harness.get_all_by_label_contains(words).last().unwrap().rect()
            };
            assert!(window.shows_with(words), "{size:?}, {words}: {:?}", window.words());
            window.harness.get_all_by_label_contains(words).last().unwrap().scroll_to_me();
            window.run();
            let rect = found(&window);
            // The keys are more lines than the room has.
            let is_seen = 0.0 < rect.top() && rect.top() + 20.0 < size[1];
            assert!(is_seen, "{size:?}, {words}: {rect:?}");
        }
    }
}

#[test]
fn the_trainer_makes_the_letters_larger_and_smaller() {
    let mut window = dilemma(Key::Num2, 2);
    let is_at = |window: &Window, zoom: f32| (window.harness.ctx.zoom_factor() - zoom).abs() < 0.01;
    for (key, zoom) in [(Key::Plus, 1.1), (Key::Plus, 1.2), (Key::Minus, 1.1), (Key::Num0, 1.0)] {
        window.ctrl(key);
        assert!(is_at(&window, zoom), "{key:?}: {}", window.harness.ctx.zoom_factor());
        assert!(window.shows_with("2 dilema iš 24 · 1 / "), "{key:?} moves nothing");
    }
    assert!(window.shows_with("Ctrl\u{a0}+\u{a0}+\u{a0}ir\u{a0}Ctrl\u{a0}+\u{a0}−"));
    window.key(Key::P);
    window.ctrl(Key::Plus);
    assert!(is_at(&window, 1.0), "a screen is as large as what it is shown on");
}
