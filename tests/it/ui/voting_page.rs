//! The page of a question while several vote: the question itself in sight, and the way on in one row.

use eframe::egui::{Key, Rect};
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::Answer;
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window, question};

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

#[test]
fn one_level_beside_two_who_do_not_know_is_called_neither_agreed_nor_recorded_by_enter() {
    for language in Language::ALL {
        let mut window = voting(language, [1280.0, 800.0]);
        let id = question("core-02");
        let n_raters = window.assessment().raters.len();
        assert!(3 <= n_raters, "{n_raters}");
        let before = window.assessment().answers.get(&id).cloned();
        window.key(Key::Enter);
        window.key(Key::Num3);
        for _ in 1..n_raters {
            window.key(Key::Enter);
            window.letters("?");
        }
        window.key(Key::Enter);
        let thin = format!("▲ {}", window.tr.raters_thin(n_raters, "3", 1_usize));
        assert!(window.shows(&thin), "{:?}", window.words());
        assert!(window.shows(&window.tr.raters_thin_what()), "{:?}", window.words());
        assert!(!window.shows_with(&window.tr.raters_together("3")), "{:?}", window.words());
        assert!(!window.shows(&window.tr.raters_too_few_to_show()), "{:?}", window.words());
        window.key(Key::Enter);
        assert_eq!(window.on_disk().answers.get(&id), before.as_ref(), "Enter agrees on nothing");
        assert!(window.shows_with(&window.tr.raters_take_median("3")), "{:?}", window.words());
        let unknown = window.tr.raters_take_unknown();
        window.click_with(&unknown);
        assert_eq!(window.on_disk().answers[&id], Answer::Unknown);
        assert!(!window.shows(&thin) || !window.shows_with(&unknown), "{:?}", window.words());
    }
}

#[test]
fn the_vote_is_ended_and_its_voters_are_changed_from_the_palette() {
    let mut window = voting(Language::Lithuanian, [1280.0, 800.0]);
    window.ctrl(Key::K);
    window.letters("baigti bals");
    window.key(Key::Enter);
    assert!(!window.shows("baigti balsavimą"), "{:?}", window.words());
    window.ctrl(Key::K);
    window.letters("baigti bals");
    assert!(!window.shows("Baigti balsavimą"), "{:?}", window.words());
    window.key(Key::Escape);
    window.click_with("tęsti balsavimą");
    window.ctrl(Key::K);
    window.letters("kas balsuoja");
    window.key(Key::Enter);
    assert!(window.shows(&window.tr.dialogs_cancel()), "{:?}", window.words());
}

#[test]
fn closing_the_program_is_never_the_first_of_what_is_half_found() {
    for typed in ["baigti bals", "uždaryti xyz"] {
        let mut window = Window::new(Language::Lithuanian);
        window.ctrl(Key::K);
        window.letters(typed);
        let quit = window.tr.menu_command_quit();
        let top = |words: &str| {
            let rows = window.harness.query_all_by_label_contains(words);
            rows.map(|it| it.rect().top()).fold(f32::INFINITY, f32::min)
        };
        let search = window.tr.menu_palette_search(typed);
        assert!(window.shows_with(&quit), "{typed}: {:?}", window.words());
        assert!(top(&search) < top(&quit), "{typed}: {:?}", window.words());
    }
}

#[test]
fn undo_of_who_votes_closes_that_form_and_shows_what_is_taken_back() {
    let mut window = Window::care_home(&super::raters::POSTS);
    window.click("Pradėti įsivertinimą");
    window.key(Key::Num3);
    window.key(Key::ArrowRight);
    window.key(Key::V);
    window.press(Tr::raters_begin);
    window.key(Key::Enter);
    window.key(Key::Num1);
    let form = window.tr.raters_title();
    for _ in 0..2 {
        window.ctrl(Key::Z);
        assert!(!window.shows(&form), "{:?}", window.words());
    }
    assert!(window.assessment().raters.is_empty());
    window.ctrl(Key::Z);
    assert!(window.assessment().answers.is_empty());
    assert!(window.shows_with("core-01") && !window.shows(&form), "{:?}", window.words());
    // Who is only choosing who votes sees as well what an undo takes back.
    window.key(Key::Num3);
    window.key(Key::V);
    assert!(window.shows(&form), "{:?}", window.words());
    window.ctrl(Key::Z);
    assert!(!window.shows(&form) && window.assessment().answers.is_empty());
}

#[test]
fn what_the_votes_came_to_is_in_sight_when_they_are_seen() {
    let mut window = Begin { size: [1280.0, 700.0], ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    window.go_to_question("core-10");
    window.key(Key::V);
    window.press(Tr::raters_begin);
    let levels = [Key::Num0, Key::Num3, Key::Num3, Key::Num0, Key::Num1];
    for level in levels.into_iter().take(window.assessment().raters.len()) {
        window.key(Key::Enter);
        window.key(level);
    }
    window.key(Key::Enter);
    window.rest(1);
    assert!(window.shows_with("Mediana – "), "{:?}", window.words());
    let top = place(&window, "baigti balsavimą").bottom();
    let verdict = place(&window, "Mediana – ");
    assert!(top < verdict.top() && verdict.bottom() < 600.0, "{verdict:?} below {top}");
}
