//! Words that an official reads: grades of evidence by name, not by code.

use super::window::Window;

/// What the window says with a bare code of a grade in it.
fn codes(window: &Window) -> Vec<String> {
    let is_code = |word: &str| matches!(word, "E0" | "E1" | "E2" | "E3");
    let has_code = |it: &String| it.split_whitespace().any(is_code);
    window.words().into_iter().filter(has_code).collect()
}

#[test]
fn grades_of_evidence_are_named_in_plan_and_results() {
    let mut window = Window::example();
    window.click("Planas");
    window.click("+ Pridėti savo veiksmą");
    assert_eq!(codes(&window), [""; 0]);
    window.choose_nth("Būsena", 0, "Atlikta ir patvirtinta įrodymais");
    assert_eq!(codes(&window), [""; 0]);
    window.click_first("Rezultatai");
    window.click("Poreikio vertinimas ir eilės: kodėl?");
    assert_eq!(codes(&window), [""; 0]);
    assert!(window.shows_with(", įrašai, "), "{:?}", window.words());
}
