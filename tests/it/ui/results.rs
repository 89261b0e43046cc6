//! The results say what they count, what comes next, and lead to a question and back again.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::Answer;
use skaidra::i18n::Language;

use super::window::Window;

fn example_at_results() -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.click("Atverti pavyzdį");
    window.click_first("Rezultatai");
    window
}

#[test]
fn counts_name_what_they_count_and_add_up() {
    let window = example_at_results();
    let answers = window.on_disk().answers;
    let n = |is: fn(&Answer) -> bool| answers.values().filter(|it| is(it)).count();
    let n_levels = n(|it| matches!(it, Answer::Level(_)));
    let n_na = n(|it| matches!(it, Answer::NotApplicable(_)));
    let n_unknown = n(|it| matches!(it, Answer::Unknown));
    assert_eq!(n_unknown, 1);
    let n_all = n_levels + n_na + n_unknown;
    let words = window.tr.results_window_counts(n_all, 0_usize, n_levels, n_na, n_unknown);
    assert!(window.shows(&words), "{:?}", window.words());
    assert!(!window.shows_with("Liko 1 neatsakytas"), "nothing is left that can be answered");
}

#[test]
fn the_next_step_stands_before_the_numbers() {
    let window = example_at_results();
    let top = |words: &str| {
        window.harness.query_all_by_label_contains(words).next().unwrap().rect().top()
    };
    assert!(top("Tvarkyti planą") < top("Apimtis: "), "{:?}", window.words());
}

#[test]
fn a_question_leads_back_to_the_derivation_that_led_to_it() {
    for back in ["link", "keys"] {
        let mut window = example_at_results();
        window.click_with("Indeksas: 0,41 ribos 0,41–0,52");
        window.click_with("Poreikio vertinimas ir eilės, ");
        window.click_with("na-03");
        assert!(window.shows("← Grįžti į rezultatus"), "{:?}", window.words());
        match back {
            "link" => window.click("← Grįžti į rezultatus"),
            _ => window.alt(Key::ArrowLeft),
        }
        assert!(window.shows_with("na-03"), "{back}: {:?}", window.words());
        assert!(window.shows_with("Surinkta "), "the derivation is still open");
    }
    let mut window = example_at_results();
    window.click_first("Atsakymai");
    assert!(!window.shows_with("Grįžti į"), "{:?}", window.words());
}

#[test]
fn numbers_of_a_risk_have_words_and_as_many_decimals() {
    let window = example_at_results();
    let words = "be priemonių 12,00 → dabar 11,25 → su planu 3,77";
    assert!(window.shows_with(words), "{:?}", window.words());
}
