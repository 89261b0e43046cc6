//! The history says from which plan an assessment was begun, shows all that a deed changed, is searched, and says where there is no way back.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::Tr;

use super::window::Window;

#[test]
fn an_assessment_begun_from_a_plan_says_from_which_and_what_was_carried_over() {
    let mut window = Window::example();
    let (head, day) = (window.session().head().to_owned(), window.session().assessed_on());
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    let (n_waiting, n_actions) =
        (window.assessment().to_confirm.len(), window.assessment().actions.len());
    window.go(Tr::menu_screen_history);
    let begun = window.tr.menu_history_begun_from(window.tr.date(day), &head[..8]);
    assert!(window.shows(&begun), "{begun}: {:?}", window.words());
    let carried = window.tr.menu_history_taken_over(n_actions, n_waiting);
    assert!(window.shows(&carried), "{carried}: {:?}", window.words());
    assert!(!window.shows_with("Pradėtas įsivertinimas"));
    assert!(!window.shows_with("be atsakymo"), "nobody answered: {:?}", window.words());
    window.click_with("ir dar ");
    let waiting = window.assessment().to_confirm.iter().next_back().unwrap().clone();
    let line = format!("atsakymas {waiting}: ");
    let words = window.words();
    let told = words.iter().find(|it| it.starts_with(&line));
    assert!(told.is_some_and(|it| it.ends_with("(laukia patvirtinimo)")), "{words:?}");
    assert!(!window.shows_with("be atsakymo"), "{:?}", window.words());
    window.click("Rodyti mažiau");
    assert!(!window.shows_with(&line), "{:?}", window.words());
}

#[test]
fn the_history_is_searched_by_the_key_of_the_questions_and_escape_empties_it() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_history);
    window.ctrl(Key::F);
    window.letters("core-20");
    let field = "Ieškoti pagal pakeitimą ar pareigas";
    assert!(window.shows_with("core-20") && !window.shows_with("Atsakymas core-19"));
    assert!(window.words().iter().any(|it| it == "core-20"), "{:?}", window.words());
    window.key(Key::Escape);
    assert!(window.shows(field) && window.shows_with("core-19"), "{:?}", window.words());
    assert!(!window.words().iter().any(|it| it == "core-20"), "{:?}", window.words());
}

#[test]
fn where_there_is_no_way_back_the_history_says_why() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_history);
    let end = "Toliau grįžti negalima: toks pavyzdys buvo parengtas.";
    assert!(window.shows("taip yra dabar") && window.shows(end), "{:?}", window.words());
    window.go(Tr::menu_screen_answers);
    window.key(Key::Num1);
    window.key(Key::Num2);
    window.ctrl(Key::Z);
    window.go(Tr::menu_screen_history);
    // What the undone answer left is not there any more; what the undo left is what is there now.
    assert!(window.shows("vėliau atšaukta"), "{:?}", window.words());
    assert!(window.shows_with("Grįžti čia: "), "{:?}", window.words());
    let n_now = window.harness.query_all_by_label("taip yra dabar").count();
    assert_eq!(n_now, 2, "the undo and what it led back to: {:?}", window.words());
}

#[test]
fn a_row_that_goes_back_says_to_which_deed() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_answers);
    for key in [Key::Num1, Key::Num2, Key::Num3] {
        window.key(key);
    }
    window.go(Tr::menu_screen_history);
    window.click_with("Grįžti čia: Atsakymas core-20. nežinome → 1 pavieniai veiksmai");
    // The deed that wrote the same before keeps its name.
    let rows = window.harness.query_all_by_label_contains("Grįžimas į: atsakymas core-20, 1");
    assert_eq!(rows.count(), 1, "{:?}", window.words());
    assert!(
        window.shows_with("Atšaukti: grįžimas į: atsakymas core-20, 1"),
        "{:?}",
        window.words()
    );
}
