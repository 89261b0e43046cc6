//! The page of a question while several vote: the question itself in sight, and the way on in one row.

use eframe::egui::{Key, Rect};
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window};

/// The example's people vote on a question.
fn voting(language: Language, size: [f32; 2]) -> Window {
    let mut window = Begin { size, ..Begin::new(language) }.window();
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    window.ctrl(Key::F);
    window.letters("core-02");
    window.key(Key::Enter);
    window.key(Key::Escape);
    window.key(Key::V);
    window.press(Tr::raters_begin);
    window
}

fn place(window: &Window, words: &str) -> Rect {
    window.harness.get_all_by_label_contains(words).next().unwrap().rect()
}

#[test]
fn in_a_low_window_a_voter_sees_what_is_asked_before_everything_else() {
    for size in [[640.0, 400.0], [512.0, 350.0]] {
        let mut window = voting(Language::Lithuanian, size);
        for is_passed in [true, false] {
            assert_eq!(window.shows(&window.tr.raters_pass()), is_passed, "{:?}", window.words());
            let head = place(&window, "core-02");
            let others = ["Balsuoja", "kaip yra šiandien"];
            for other in others.into_iter().filter(|it| window.shows_with(it)) {
                let other = place(&window, other);
                assert!(head.top() < other.top(), "{size:?}: {head:?} below {other:?}");
            }
            assert!(head.bottom() + 60.0 < size[1] - 80.0, "{size:?}: {head:?}");
            window.key(Key::Enter);
        }
    }
}

#[test]
fn the_way_to_the_next_question_to_vote_on_stands_in_one_row_with_back_and_on() {
    for language in Language::ALL {
        for size in [[1024.0, 700.0], [1280.0, 800.0]] {
            let mut window = voting(language, size);
            for _ in 0..window.assessment().raters.len() {
                window.key(Key::Enter);
                // The step is on the page, so the words of back and on have room.
                let back = window.tr.assessment_previous();
                assert!(80.0 < window.harness.get_by_label(&back).rect().width(), "{language:?}");
                window.key(Key::Num2);
            }
            window.key(Key::Enter);
            if !window.shows_with(&window.tr.raters_next()) {
                window.key(Key::Enter);
            }
            let middle = |name: &str| window.harness.get_by_label(name).rect().center().y;
            let next = format!("{} →", window.tr.raters_next());
            let back = window.tr.assessment_previous();
            assert!((middle(&next) - middle(&back)).abs() < 2.0, "{language:?} {size:?}");
        }
    }
}
