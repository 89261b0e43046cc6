//! What is agreed on after a vote: the median, the answer that was there before, or another level, with its reason.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::Answer;
use skaidra::i18n::Language;

use super::raters::{POSTS, cast, four, level};
use super::window::{Window, question};

/// Why four agree on the answer that was there before, and not on their median.
const REASON: &str = "Parodytas pranešimų žurnalas";

/// Four vote on a question that was answered before.
pub(super) fn four_after(answer: Key, votes: [Key; 4]) -> Window {
    let mut window = four();
    window.key(Key::V);
    window.key(answer);
    window.key(Key::V);
    cast(&mut window, votes);
    window
}

/// Four whose median is 2 agree on 3, which was there before, with a reason that is written and not confirmed yet.
fn four_for_the_old_answer() -> Window {
    let mut window = four_after(Key::Num3, [Key::Num1, Key::Num2, Key::Num2, Key::Num4]);
    window.key(Key::Enter);
    window.key(Key::Num3);
    window.letters(REASON);
    window
}

/// The same, confirmed by Enter.
pub(super) fn agreed_on_the_old_answer() -> Window {
    let mut window = four_for_the_old_answer();
    window.key(Key::Enter);
    assert!(window.shows_with("✓ Sutarta: 3"), "{:?}", window.words());
    window
}

#[test]
fn a_reason_for_another_level_than_the_median_comes_back_and_is_recorded_once_it_is_long_enough() {
    let id = question("core-01");
    for has_answer in [false, true] {
        let mut window = four();
        cast(&mut window, [Key::Num3, Key::Num1, Key::Num1, Key::Num4]);
        window.key(Key::Enter);
        if has_answer {
            window.click("Sutarti dėl medianos: 1 →");
            assert_eq!(window.on_disk().answers[&id], Answer::Level(level(1)));
        }
        window.key(Key::Num2);
        window.letters("Per trumpa");
        window.rest(2);
        let mut window = window.killed(Language::Lithuanian);
        assert!(window.shows_with("negalima įrašyti: core-01"), "{:?}", window.words());
        let is_there = window.words().iter().any(|it| it.contains("Per trumpa"));
        assert!(is_there, "{has_answer}: {:?}", window.words());
        assert!(window.shows_with("Trūksta 5 ženklų"), "{:?}", window.words());
        window.replace_text("Kodėl sutarta 2, o ne mediana 1", "Tvarka patvirtinta kovą");
        window.rest(2);
        let mut window = window.killed(Language::Lithuanian);
        let is_there = window.words().iter().any(|it| it.contains("Tvarka patvirtinta"));
        assert!(is_there, "{:?}", window.words());
        assert_ne!(window.on_disk().answers.get(&id), Some(&Answer::Level(level(2))));
        window.click("Sutarti: 2 →");
        let disk = window.on_disk();
        assert_eq!(disk.answers[&id], Answer::Level(level(2)));
        assert_eq!(disk.consensus_reasons[&id].as_str(), "Tvarka patvirtinta kovą");
    }
}

#[test]
fn a_reason_for_another_level_is_given_up_for_the_median_or_for_a_third_level() {
    for (key, comes_back) in [(Key::Num1, None), (Key::Num4, Some("Kodėl sutarta 4"))] {
        let mut window = four();
        cast(&mut window, [Key::Num3, Key::Num1, Key::Num1, Key::Num4]);
        window.key(Key::Enter);
        window.key(Key::Num2);
        window.letters("Per trumpa");
        window.rest(2);
        window.key(Key::Escape);
        window.key(key);
        if comes_back.is_some() {
            window.letters("Irgi per");
        }
        window.rest(2);
        let window = window.killed(Language::Lithuanian);
        assert_eq!(window.shows_with("Sugrįžo"), comes_back.is_some(), "{:?}", window.words());
        assert!(!window.shows_with("Kodėl sutarta 2"), "{:?}", window.words());
        assert!(comes_back.is_none_or(|it| window.shows_with(it)), "{:?}", window.words());
    }
}

#[test]
fn below_the_question_it_is_said_that_another_level_waits_for_its_reason() {
    let mut window = four();
    cast(&mut window, [Key::Num3, Key::Num1, Key::Num1, Key::Num4]);
    window.key(Key::Enter);
    window.click("baigti balsavimą");
    window.key(Key::Num2);
    let said = "Parašykite, kodėl sutarta 2, o ne mediana 1";
    assert!(window.shows_with(said), "{:?}", window.words());
    assert!(!window.shows_with("Pasirinkite lygį"), "{:?}", window.words());
}

#[test]
fn what_was_answered_before_the_votes_is_not_what_was_agreed() {
    let mut window = four();
    let id = question("core-01");
    window.click("baigti balsavimą");
    window.key(Key::Num4);
    window.key(Key::V);
    cast(&mut window, [Key::Num3, Key::Num1, Key::Num2, Key::Num2]);
    window.key(Key::Enter);
    assert!(!window.shows_with("Kodėl sutarta 4"), "nobody agreed on it: {:?}", window.words());
    assert!(!window.shows_with("Kitas, dėl kurio"), "{:?}", window.words());
    // The old level may be agreed on, with a reason as any other.
    window.key(Key::Num4);
    assert!(window.shows_with("Kodėl sutarta 4"), "{:?}", window.words());
    window.key(Key::Escape);
    window.key(Key::Num2);
    assert_eq!(window.on_disk().answer(&id), Some(&Answer::Level(level(2))));
    assert!(!window.shows_with("Kodėl sutarta"), "{:?}", window.words());
}

#[test]
fn where_nobody_knows_the_next_step_records_that_and_the_vote_goes_on_within_the_filter() {
    let mut window = four();
    for _ in POSTS {
        window.key(Key::Enter);
        window.letters("?");
    }
    window.key(Key::Enter);
    assert!(window.shows_with("Nė vienas vertintojas nežino"), "{:?}", window.words());
    window.filter("Pagrindiniai");
    window.click_with("Įrašyti „nežinome“");
    assert_eq!(window.on_disk().answers[&question("core-01")], Answer::Unknown);
    window.click_with("Kitas neatsakytas");
    let key = skaidra::content::builtin()
        .instrument
        .questions()
        .map(|it| it.1)
        .find(|it| it.is_key)
        .unwrap();
    assert!(window.shows(key.id.as_str()), "{}: {:?}", key.id, window.words());
}

#[test]
fn what_was_answered_before_the_votes_gives_way_to_their_median() {
    let mut window = four_after(Key::Num3, [Key::Num1, Key::Num1, Key::Num2, Key::Num1]);
    window.key(Key::Enter);
    assert!(window.shows("Sutarti dėl medianos: 1 →"), "{:?}", window.words());
    assert!(window.shows_with("4/4, Balsavo 4 iš 4, bet dar nesutarta"), "{:?}", window.words());
    window.key(Key::Enter);
    let id = question("core-01");
    assert_eq!(window.on_disk().answers[&id], Answer::Level(level(1)));
    assert!(window.shows("✓ Sutarta: 1 – pavieniai veiksmai"), "{:?}", window.words());
    assert!(window.shows_with("✓ 1, Balsuota ir sutarta"), "{:?}", window.words());
}

#[test]
fn not_knowing_before_the_votes_gives_way_to_their_median_and_after_them_stays() {
    let mut window = four();
    window.key(Key::V);
    window.letters("?");
    window.key(Key::V);
    cast(&mut window, [Key::Num1, Key::Num1, Key::Num2, Key::Num1]);
    window.key(Key::Enter);
    assert!(window.shows("Sutarti dėl medianos: 1 →"), "{:?}", window.words());
    window.key(Key::Enter);
    let id = question("core-01");
    assert_eq!(window.on_disk().answers[&id], Answer::Level(level(1)));
    window.letters("?");
    assert_eq!(window.on_disk().answers[&id], Answer::Unknown);
    assert!(!window.shows("Sutarti dėl medianos: 1 →"), "they agreed that nobody knows");
}

#[test]
fn another_level_than_the_median_is_agreed_on_by_a_button_once_its_reason_is_long_enough() {
    let mut window = four();
    cast(&mut window, [Key::Num1, Key::Num1, Key::Num2, Key::Num1]);
    window.key(Key::Enter);
    window.key(Key::Num2);
    let is_free = |window: &Window| {
        !window.harness.get_by_label("Sutarti: 2 →").accesskit_node().is_disabled()
    };
    assert!(!is_free(&window), "no reason is written yet");
    window.letters("Tvarka patvirtinta rudenį");
    assert!(is_free(&window));
    window.click("Sutarti: 2 →");
    window.run();
    let disk = window.on_disk();
    assert_eq!(disk.answers[&question("core-01")], Answer::Level(level(2)));
    assert!(disk.consensus_reasons.contains_key(&question("core-01")));
    assert!(window.shows("✓ Sutarta: 2 – patvirtinta raštu"), "{:?}", window.words());
}

#[test]
fn the_median_of_a_contested_question_is_taken_by_its_button() {
    let mut window = four();
    cast(&mut window, [Key::Num3, Key::Num1, Key::Num1, Key::Num4]);
    window.key(Key::Enter);
    window.click("Sutarti dėl medianos: 1 →");
    assert_eq!(window.on_disk().answers[&question("core-01")], Answer::Level(level(1)));
}

#[test]
fn the_lower_of_two_medians_is_explained() {
    let mut window = four();
    cast(&mut window, [Key::Num3, Key::Num2, Key::Num2, Key::Num3]);
    window.key(Key::Enter);
    assert!(window.shows_with("Klausimas neginčytinas"), "{:?}", window.words());
    assert!(window.shows_with("žemesnysis iš dviejų vidurinių"), "{:?}", window.words());
}

#[test]
fn an_old_answer_that_equals_the_median_is_agreed_on_only_when_they_say_so() {
    let id = question("core-01");
    let mut window = four_after(Key::Num1, [Key::Num0, Key::Num4, Key::Num4, Key::Num1]);
    window.key(Key::Enter);
    assert!(!window.shows_with("Sutarta: 1"), "{:?}", window.words());
    window.click("Sutarti dėl medianos: 1 →");
    assert!(window.shows_with("Sutarta: 1"), "{:?}", window.words());
    assert_eq!(window.on_disk().answers[&id], Answer::Level(level(1)));
    let window = window.killed(Language::Lithuanian);
    assert!(window.shows_with("Sutarta: 1"), "{:?}", window.words());
}

#[test]
fn votes_on_a_question_that_did_not_apply_lead_to_their_median() {
    let id = question("core-01");
    let mut window = four();
    window.key(Key::V);
    window.key(Key::N);
    window.letters("Darbuotojų įstaigoje dar nėra");
    window.key(Key::Enter);
    window.key(Key::V);
    cast(&mut window, [Key::Num3; 4]);
    window.key(Key::Enter);
    // Nothing of the earlier answer is seen, so that nobody touches it.
    assert!(window.shows_with("Mediana – 3"), "{:?}", window.words());
    assert!(!window.shows("Kodėl klausimas netaikomas"), "{:?}", window.words());
    assert!(!window.shows("išvalyti atsakymą"), "{:?}", window.words());
    window.click("Sutarti dėl medianos: 3 →");
    assert_eq!(window.on_disk().answers[&id], Answer::Level(level(3)));
}

#[test]
fn an_old_answer_other_than_the_median_is_agreed_on_with_its_reason() {
    let id = question("core-01");
    for is_button in [false, true] {
        let window = if is_button {
            let mut window = four_for_the_old_answer();
            window.click("Sutarti: 3 →");
            window
        } else {
            agreed_on_the_old_answer()
        };
        assert!(window.shows_with("✓ Sutarta: 3"), "{:?}", window.words());
        let disk = window.on_disk();
        assert_eq!(disk.answers[&id], Answer::Level(level(3)));
        assert_eq!(disk.consensus_reasons[&id].as_str(), REASON);
        let mut window = window.killed(Language::Lithuanian);
        assert!(window.shows_with("✓ Sutarta: 3"), "{:?}", window.words());
        window.ctrl(Key::Z);
        assert!(!window.shows_with("✓ Sutarta: 3"), "{:?}", window.words());
        assert_eq!(window.on_disk().answers[&id], Answer::Level(level(3)), "as it was before");
        assert!(window.on_disk().consensus_reasons.is_empty());
    }
}
