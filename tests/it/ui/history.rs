//! The history says from which plan an assessment was begun, shows all that a deed changed, is searched, and says where there is no way back.

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::{Answer, Change, MaturityLevel, QuestionId};
use skaidra::i18n::{Language, Tr};
use skaidra::session::Session;

use super::agreed::agreed_on_the_old_answer;
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
    let carried = window.tr.menu_history_taken_over(n_actions, n_waiting, 0_usize);
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
fn an_answer_that_is_given_again_as_it_waited_is_told_as_confirmed() {
    let mut window = Window::example();
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    let level = |it: &QuestionId, window: &Window| match window.assessment().answers.get(it) {
        Some(Answer::Level(level)) => Some(*level),
        _ => None,
    };
    let waiting = window.assessment().to_confirm.clone();
    let mut waiting = waiting.iter().filter_map(|it| Some((it.clone(), level(it, &window)?)));
    let [first, second, third] = [(); 3].map(|()| waiting.next().unwrap());
    let set = |(id, level): &(QuestionId, MaturityLevel)| {
        Change::SetAnswer(id.clone(), Some(Answer::Level(*level)))
    };
    let path = window.session().path().to_owned();
    let closed = window.again(Language::Lithuanian);
    let mut session = Session::open(&path).unwrap();
    for change in [Change::Several(vec![set(&first), set(&second)]), set(&third)] {
        session.run(session.changed_at(), "Vedėja", change).unwrap();
    }
    drop(session);
    let mut window = closed.opening(Language::Lithuanian, path);
    assert!(!window.assessment().to_confirm.contains(&third.0));
    window.go(Tr::menu_screen_history);
    for name in
        ["Patvirtinti 2 atsakymai".to_owned(), format!("Patvirtintas atsakymas {}", third.0)]
    {
        assert!(window.shows_with(&name), "{name}: {:?}", window.words());
    }
    for (id, level) in [first, second] {
        let line = format!("patvirtintas atsakymas {id}: {level} ");
        assert!(window.shows_with(&line), "{line}: {:?}", window.words());
    }
    let twice = format!("{} ", third.1);
    let is_same = |it: &String| {
        it.split_once(" → ").is_some_and(|(old, new)| old.ends_with(new) && new.starts_with(&twice))
    };
    assert!(!window.words().iter().any(is_same), "{:?}", window.words());
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
    let name = "Atšaukti: grįžimas į: atsakymas core-20, 1";
    assert!(window.shows_with(name), "{:?}", window.words());
    // After a restart too.
    let file = window.session().path().to_owned();
    let window = window.opening(Language::Lithuanian, file);
    assert!(window.shows_with(name), "{:?}", window.words());
}

#[test]
fn a_way_back_to_what_is_so_already_records_nothing_and_renames_no_deed() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_answers);
    for key in [Key::Num1, Key::Num2, Key::Num1] {
        window.key(key);
    }
    let n_before = window.session().records().len();
    window.go(Tr::menu_screen_history);
    window.click_with("Grįžti čia: Atsakymas core-20. nežinome → 1 pavieniai veiksmai");
    assert_eq!(window.session().records().len(), n_before);
    assert!(window.shows_with("Viskas ir dabar yra taip"), "{:?}", window.words());
    assert!(!window.shows_with("rįžimas į"), "{:?}", window.words());
}

#[test]
fn a_way_back_keeps_its_name_after_undo_redo_and_a_restart_and_beside_what_had_no_effect() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_answers);
    for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num2, Key::Num0] {
        window.key(key);
    }
    window.go(Tr::menu_screen_history);
    window.click_with("Grįžti čia: Atsakymas core-20. nežinome → 1 pavieniai veiksmai");
    let name = "Atšaukti: grįžimas į: atsakymas core-20, 1";
    assert!(window.shows_with(name), "{:?}", window.words());
    window.ctrl(Key::Z);
    window.harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.run();
    assert!(window.shows_with(name), "{:?}", window.words());
    let file = window.session().path().to_owned();
    let window = window.opening(Language::Lithuanian, file);
    assert!(window.shows_with(name), "{:?}", window.words());
}

#[test]
fn what_changed_is_read_first_and_who_did_it_stands_once_above_what_he_did_in_a_row() {
    let mut window = Window::example_at("na-14");
    for key in [Key::Num1, Key::Num0, Key::Num3] {
        window.key(key);
        window.go_to_question("na-14");
    }
    let by = window.session().records().last().unwrap().by.clone();
    window.go(Tr::menu_screen_history);
    let rect = |label: &str| window.harness.get_by_label(label).rect();
    let (now, before) =
        (rect("0 nėra → 3 taikoma praktikoje"), rect("1 pavieniai veiksmai → 0 nėra"));
    let kinds = window.harness.get_all_by_label_contains("Atsakymas na-14 · Ar ");
    let kind = kinds.map(|it| it.rect()).find(|it| now.bottom() <= it.top() + 1.0).unwrap();
    assert!(kind.height() < now.height(), "{kind:?} {now:?}");
    assert!(kind.top() < before.top(), "{kind:?} {before:?}");
    assert!(before.top() - now.top() < 62.0, "{now:?} {before:?}");
    let said = window.harness.get_all_by_label(&by).map(|it| it.rect());
    let between = said.filter(|it| now.top() < it.top() && it.top() < before.top());
    assert_eq!(between.count(), 0, "{:?}", window.words());
}

#[test]
fn agreeing_on_the_answer_that_was_there_is_told_as_that_and_not_as_a_change() {
    let mut window = agreed_on_the_old_answer();
    window.ctrl(Key::Z);
    window.ctrl(Key::Y);
    assert!(window.shows_with("✓ Sutarta: 3"), "{:?}", window.words());
    window.go(Tr::menu_screen_history);
    let words = window.words();
    let agreed = "sutarta dėl core-01: 3 taikoma praktikoje";
    assert!(window.shows_with(agreed), "{words:?}");
    let is_same = |it: &&String| {
        it.split_once(" → ")
            .is_some_and(|(old, new)| old.rsplit_once(": ").map_or(old, |(_, old)| old) == new)
    };
    assert_eq!(words.iter().find(is_same), None);
}
