//! The results say what they count, what comes next, and lead to a question and back again.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::Answer;
use skaidra::i18n::{Language, Tr};

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

#[test]
fn where_too_little_is_answered_neither_a_bar_is_filled_nor_a_level_told() {
    let mut window = example_at_results();
    let fills = |window: &Window| {
        let shapes = &window.harness.output().shapes;
        let filled = shapes.iter().filter(|it| match &it.shape {
            eframe::egui::Shape::Rect(it) => {
                (it.rect.height() - 12.0).abs() < 0.1
                    && it.fill != eframe::egui::Color32::TRANSPARENT
            }
            _ => false,
        });
        filled.count()
    };
    let to_bars = |window: &mut Window| {
        window.harness.get_all_by_label_contains("Užpildyta – ").next().unwrap().scroll_to_me();
        window.run();
    };
    to_bars(&mut window);
    assert!(0 < fills(&window));
    assert!(window.shows_with("Orientacinis atsparumo korupcijai lygis – "));
    window.click("Pradžia");
    window.click("Naujas įsivertinimas…");
    window.type_into("Įstaigos pavadinimas", "Ąžuolyno globos namai");
    window.click("Globos namai");
    window.click("Toliau");
    window.type_into("Jūsų pareigos", "Direktorė");
    window.click("Toliau");
    window.click("Pradėti įsivertinimą");
    window.key(Key::Num4);
    window.click_first("Rezultatai");
    assert!(window.shows_with("Neskelbiamas: atsakyta per mažai"), "{:?}", window.words());
    assert!(!window.shows_with("Orientacinis atsparumo korupcijai lygis – "));
    to_bars(&mut window);
    assert_eq!(fills(&window), 0);
}

#[test]
fn a_number_leads_to_its_list_with_the_name_and_the_heads_in_view() {
    let mut window = Window::new(Language::Lithuanian);
    window.resize([1280.0, 800.0]);
    window.click("Atverti pavyzdį");
    window.go(Tr::menu_screen_results);
    window.click_with("Indeksas: ");
    let list = "Poreikio vertinimas ir eilės";
    window.click_with(&format!("{list}, "));
    window.rest(1);
    let why = window.harness.get_by_label(&format!("{list}: kodėl?")).rect();
    assert!(30.0 < why.top() && why.bottom() < 300.0, "{why:?}");
}
