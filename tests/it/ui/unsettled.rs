//! Votes that nobody has agreed on: they stay covered, are named until they are settled, and go on after a restart.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::agreed::four_after;
use super::fits::each_text;
use super::raters::{POSTS, four};
use super::window::{Begin, Window};

/// A vote of four on the first question that nobody agreed on, where 0 was answered before.
fn disputed() -> Window {
    four_after(Key::Num0, [Key::Num3, Key::Num1, Key::Num1, Key::Num4])
}

#[test]
fn votes_that_nobody_has_seen_stay_covered_through_a_restart() {
    let mut window = disputed().killed(Language::Lithuanian);
    assert!(window.shows_with("Balsavo visi (4)"), "{:?}", window.words());
    assert!(!window.shows_with("Mediana"), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(window.shows_with("Mediana – 1. Klausimas ginčytinas"), "{:?}", window.words());
    assert!(!window.shows_with("Pagrįsta 0"), "what was recorded is no outcome of the votes");
}

#[test]
fn voting_goes_on_after_a_restart_until_it_is_ended() {
    let mut window = disputed();
    window.key(Key::Enter);
    window.click("Sutarti dėl medianos: 1 →");
    let mut window = window.killed(Language::Lithuanian);
    assert!(window.shows_with("Balsuoja 4 vertintojai"), "{:?}", window.words());
    assert!(window.shows_with("Sutarta: 1"), "{:?}", window.words());
    window.click("baigti balsavimą");
    let window = window.killed(Language::Lithuanian);
    assert!(!window.shows_with("Balsuoja 4 vertintojai"), "{:?}", window.words());
}

#[test]
fn what_was_half_typed_on_another_screen_comes_before_the_vote_that_goes_on() {
    let mut window = disputed();
    window.key(Key::Enter);
    window.go(Tr::menu_screen_plan);
    window.press(Tr::plan_window_add);
    window.type_into("Terminas", "2027-0");
    window.rest(2);
    let mut window = window.again(Language::Lithuanian);
    window.click_with("Tęsti: ");
    assert!(!window.shows_with("Balsuoja 4 vertintojai"), "{:?}", window.words());
    assert!(window.words().contains(&"2027-0".to_owned()), "{:?}", window.words());
    window.go(Tr::menu_screen_answers);
    assert!(window.shows_with("Balsuoja 4 vertintojai"), "{:?}", window.words());
}

#[test]
fn enter_goes_on_with_the_vote_where_it_was_interrupted() {
    let mut window = four();
    window.key(Key::ArrowRight);
    window.key(Key::Enter);
    window.key(Key::Num3);
    window.go(Tr::menu_screen_start);
    window.go(Tr::menu_screen_answers);
    for _ in 0..8 {
        window.harness.step();
    }
    window.key(Key::Enter);
    let asked = format!("{}: kaip yra šiandien?", POSTS[1]);
    assert!(window.shows(&asked), "{:?}", window.words());
    assert!(window.shows_with("core-02"), "{:?}", window.words());
}

#[test]
fn what_was_voted_on_and_not_agreed_is_named_until_it_is() {
    let mut window = disputed();
    window.key(Key::Enter);
    window.click("baigti balsavimą");
    assert!(window.shows_with("Dėl 1 klausimo balsuota, bet nesutarta"), "{:?}", window.words());
    assert!(window.shows_with("Balsuota, bet dar nesutarta"), "{:?}", window.words());
    window.open_filters();
    assert!(window.shows("Balsuota, nesutarta (1)"), "{:?}", window.words());
    window.key(Key::Escape);
    window.go(Tr::menu_screen_plan);
    window.press(Tr::plan_window_add);
    window.click_with("Balsuota, bet nesutarta dėl 1 klausimo");
    assert!(
        window.shows_with("core-01") && window.shows_with("Mediana – 1"),
        "{:?}",
        window.words()
    );
    window.key(Key::Num1);
    window.open_filters();
    assert!(window.shows("Balsuota, nesutarta (0)"), "{:?}", window.words());
}

#[test]
fn that_a_question_does_not_apply_can_be_agreed_on_and_is_told() {
    let mut window = disputed();
    window.key(Key::Enter);
    window.key(Key::N);
    window.letters("Darbuotojų įstaigoje dar nėra");
    window.key(Key::Enter);
    assert!(window.shows("✓ Sutarta: N – netaikoma"), "{:?}", window.words());
    assert!(window.shows("išvalyti atsakymą"), "{:?}", window.words());
}

#[test]
fn enter_begins_the_vote_while_nothing_has_the_keyboard() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    window.key(Key::V);
    // By a click nothing has the keyboard.
    window.click("Be pareigų: 1, 2, 3…");
    window.key(Key::Enter);
    window.harness.run();
    assert!(!window.on_disk().raters.is_empty(), "{:?}", window.words());
    assert!(window.shows_with("Balsuoja:"), "{:?}", window.words());
}

#[test]
fn who_ends_the_vote_has_not_uncovered_it() {
    let mut window = disputed();
    window.key(Key::V);
    assert!(!window.shows_with("Balsuoja 4 vertintojai"), "{:?}", window.words());
    assert!(!window.shows_with("Mediana"), "{:?}", window.words());
    window.key(Key::ArrowRight);
    window.key(Key::ArrowLeft);
    window.key(Key::Num3);
    assert!(!window.shows_with("Mediana"), "{:?}", window.words());
    window.click_with("Atskleisti balsus");
    assert!(window.shows_with("Mediana – 1. Klausimas ginčytinas"), "{:?}", window.words());
    window.key(Key::Num1);
    assert!(window.shows_with("Sutarta: 1"), "{:?}", window.words());
    assert!(!window.shows_with("Balsuoja 4 vertintojai"), "the vote stays ended");
}

#[test]
fn a_vote_that_was_given_up_hides_no_answer_and_can_be_taken_back() {
    let mut window = four();
    for key in [Key::Num3, Key::Num0] {
        window.key(Key::Enter);
        window.key(key);
    }
    window.click("baigti balsavimą");
    assert!(window.shows_with("Balsavo 2 iš 4"), "{:?}", window.words());
    let id = window.assessment().votes.keys().next().unwrap().clone();
    let is_chosen = |window: &Window, level: u8| {
        let rungs = window.harness.get_all_by_role(eframe::egui::Role::RadioButton);
        let begins = format!("{level} ");
        let mut own = rungs
            .map(|it| it.accesskit_node())
            .filter(|it| it.label().is_some_and(|it| it.starts_with(&begins)));
        own.any(|it| it.toggled() == Some(eframe::egui::accesskit::Toggled::True))
    };
    for (key, level) in [(Key::Num2, 2), (Key::Num3, 3), (Key::Num1, 1)] {
        window.key(key);
        let answer = window.on_disk().answer(&id).and_then(skaidra::domain::Answer::level);
        assert_eq!(answer.map(skaidra::domain::MaturityLevel::get), Some(level));
        assert!(is_chosen(&window, level), "{level}: {:?}", window.words());
    }
    // Nothing of it is told in the plan, where it would be no secret and no agreement.
    let told = crate::report::plan_of(&window.on_disk(), Language::Lithuanian, None);
    assert!(told.questions().all(|it| it.votes.is_none()));
    assert!(!window.shows_with("Balsuota, nesutarta"), "{:?}", window.words());
    window.click("atsisakyti šių balsų");
    assert!(window.on_disk().votes_on(&id).next().is_none());
    assert!(!window.shows_with("Balsavo 2 iš 4"), "{:?}", window.words());
    assert!(is_chosen(&window, 1), "the answer stays");
}

#[test]
fn the_end_of_the_vote_tells_all_of_where_to_go_on() {
    for language in Language::ALL {
        let begin = Begin::new(language);
        let file = begin.folder.path().join("planas.skaidra");
        std::fs::copy(disputed().session().path(), &file).unwrap();
        let mut window = Begin { size: [1024.0, 700.0], file: Some(file), ..begin }.window();
        window.go(Tr::menu_screen_answers);
        // The vote goes on, and is ended.
        window.key(Key::V);
        window.key(Key::V);
        let (told, mut cut) = (window.tr.raters_ended(1_usize), Vec::new());
        for clipped in &window.harness.output().shapes {
            each_text(&clipped.shape, &mut |text| {
                if text.galley.text() == told {
                    cut.push(text.galley.elided);
                }
            });
        }
        assert_eq!(cut, [false], "{language:?}: {:?}", window.words());
    }
}
