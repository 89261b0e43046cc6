//! The handbook leads back to what asked for it, and shows the words that were looked for.

use eframe::egui::{Key, Rect};
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::{Language, Tr};

use super::window::Window;

fn example() -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window
}

#[test]
fn help_leads_back_to_the_screen_that_asked_for_it() {
    let mut window = example();
    for (go, link) in [
        (Tr::menu_screen_history as fn(&Tr) -> String, "← Grįžti į istoriją"),
        (Tr::menu_screen_risks, "← Grįžti į rizikas"),
        (Tr::menu_screen_plan, "← Grįžti į planą"),
        (Tr::menu_screen_results, "← Grįžti į rezultatus"),
    ] {
        for way in ["link", "escape", "alt"] {
            window.go(go);
            let before = window.words();
            window.key(Key::F1);
            assert!(window.shows(link), "{link}: {:?}", window.words());
            match way {
                "link" => window.click(link),
                "escape" => window.key(Key::Escape),
                _ => window.alt(Key::ArrowLeft),
            }
            assert!(!window.shows(link), "{way}");
            assert_eq!(window.words().len(), before.len(), "{way} {link}");
        }
    }
}

#[test]
fn help_leads_back_to_the_question_and_from_there_to_what_led_to_it() {
    let mut window = example();
    window.go(Tr::menu_screen_answers);
    window.click_with("core-05");
    window.key(Key::F1);
    window.key(Key::Escape);
    assert!(window.shows("core-05") && window.shows("5 klausimas"), "{:?}", window.words());
}

#[test]
fn within_the_handbook_back_leads_first_through_what_was_read() {
    let mut window = example();
    window.go(Tr::menu_screen_risks);
    window.key(Key::F1);
    window.click("32.1 Dvidešimt keturios dilemos");
    assert!(window.shows("← Grįžti į rizikas"));
    window.alt(Key::ArrowLeft);
    assert!(window.shows("← Grįžti į rizikas"), "{:?}", window.words());
    window.alt(Key::ArrowLeft);
    assert!(!window.shows("← Grįžti į rizikas"), "{:?}", window.words());
    // The rail's own way into the handbook asks for nothing.
    window.go(Tr::menu_screen_handbook);
    assert!(!window.shows_with("← Grįžti į"), "{:?}", window.words());
}

#[test]
fn a_hit_opens_at_the_words_that_were_looked_for() {
    let mut window = Window::new(Language::Lithuanian);
    window.resize([1280.0, 480.0]);
    window.go(Tr::menu_screen_handbook);
    window.letters("/");
    window.letters("ilgiausias laukimas rangov");
    window.wait_for_words("Skyriai · ");
    window.key(Key::Enter);
    window.rest(1);
    let seen = Rect::from_x_y_ranges(0.0..=1280.0, 60.0..=450.0);
    let found = window.harness.query_all_by_label_contains("ilgiausias laukimas");
    let is_seen = found.into_iter().any(|it| seen.contains_rect(it.rect()));
    assert!(is_seen, "{:?}", window.words());
    // What was looked for leaves the field with the page.
    window.click("32.1 Dvidešimt keturios dilemos");
    let field = window.harness.get_by_label("Ieškoti vadove").value();
    assert_eq!(field.unwrap_or_default(), "");
}

#[test]
fn help_of_the_risks_begins_with_words_not_formulas() {
    let mut window = example();
    window.go(Tr::menu_screen_risks);
    window.key(Key::F1);
    assert!(window.shows("Rizikų vertinimas"), "{:?}", window.words());
    assert!(!window.shows_with("L_net"), "{:?}", window.words());
}
