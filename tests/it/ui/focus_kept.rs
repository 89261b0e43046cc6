//! What has the keyboard keeps it while something is chosen or added, and where it is gone Tab goes on on the page.

use eframe::egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::keyboard::{focused, name_of_focused, place};
use super::window::Window;

/// Where the rail ends.
const RAIL: f32 = 148.0;

fn example(screen: fn(&Tr) -> String) -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(screen);
    window
}

/// Gives what is called so the keyboard.
fn focus(window: &mut Window, label: &str) {
    window.harness.get_all_by_label(label).next().unwrap().focus();
    window.run();
}

/// How far right what has the keyboard begins.
fn left_edge(window: &Window) -> f32 {
    let stop = focused(window).unwrap_or_else(|| panic!("nothing has the keyboard"));
    place(window, stop.id).unwrap().0.left()
}

#[test]
fn a_list_of_choices_opens_at_the_chosen_one() {
    let mut window = example(Tr::menu_screen_plan);
    let more = window.tr.plan_window_more("1");
    window.click(&more);
    let effort = window.assessment().actions[0].effort.get();
    assert!((2..5).contains(&effort), "else the first line would be the next: {effort}");
    let label = window.tr.plan_window_effort();
    focus(&mut window, &label);
    window.key(Key::Enter);
    assert_eq!(name_of_focused(&window), effort.to_string(), "{:?}", window.words());
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert_eq!(window.on_disk().actions[0].effort.get(), effort + 1);
}

#[test]
fn degrees_of_a_risk_are_gone_through_by_keys_before_the_reason_is_written() {
    let mut window = example(Tr::menu_screen_risks);
    let id = window.first_risk();
    let proposed = skaidra::content::builtin().instrument.risk(&id).unwrap().1.likelihood.get();
    assert!(2 <= proposed, "{proposed}");
    let name = |degree: u8| format!("Tikimybė: {degree}");
    focus(&mut window, &name(proposed));
    window.key(Key::ArrowLeft);
    assert_eq!(name_of_focused(&window), name(proposed - 1));
    for (key, degree) in [(Key::Num1, 1), (Key::Num2, 2), (Key::Num3, 3), (Key::Num1, 1)] {
        window.key(key);
        assert_eq!(name_of_focused(&window), name(degree));
        let chosen = window.harness.get_by_label(&name(degree)).accesskit_node().toggled();
        assert_eq!(chosen, Some(eframe::egui::accesskit::Toggled::True), "{degree}");
    }
    window.rest(3);
    assert!(!window.on_disk().ratings.contains_key(&id), "never without its reason");
    window.key(Key::Enter);
    assert_eq!(name_of_focused(&window), "Kodėl vertinate kitaip");
    window.letters("Du atvejai per metus");
    window.rest(3);
    assert_eq!(window.on_disk().ratings[&id].likelihood.get(), 1);
    // With its reason written nothing is thrown about either.
    focus(&mut window, &name(1));
    window.key(Key::ArrowRight);
    assert_eq!(name_of_focused(&window), name(2));
    window.rest(3);
    assert_eq!(window.on_disk().ratings[&id].likelihood.get(), 2);
}

#[test]
fn questions_are_added_to_an_action_one_after_the_other() {
    let mut window = example(Tr::menu_screen_plan);
    window.click("+ Pridėti savo veiksmą");
    window.rest(1);
    window.letters("Parengti eilės tvarką");
    window.rest(2);
    let add = window.tr.plan_window_question_add();
    for (words, n_down) in [("eil", 2), ("na-05", 0)] {
        focus(&mut window, &add);
        window.key(Key::Enter);
        window.letters(words);
        for _ in 0..n_down {
            window.key(Key::ArrowDown);
        }
        window.key(Key::Enter);
        assert_eq!(name_of_focused(&window), add, "{words}: {:?}", window.words());
    }
    let questions = window.on_disk().actions.last().unwrap().questions.clone();
    assert_eq!(questions.len(), 2, "{questions:?}");
    let fill = window.tr.plan_window_propose(questions[0].as_str());
    focus(&mut window, &fill);
    window.key(Key::Enter);
    assert_eq!(name_of_focused(&window), window.tr.plan_window_indicator());
}

#[test]
fn the_button_that_begins_the_vote_has_the_keyboard() {
    let mut window = Window::care_home(&["Direktorė"]);
    window.click("Pradėti įsivertinimą");
    window.key(Key::V);
    assert_eq!(name_of_focused(&window), window.tr.raters_begin());
}

#[test]
fn f6_with_shift_goes_back_also_where_shift_is_let_go_at_once() {
    let mut window = example(Tr::menu_screen_plan);
    window.key(Key::F6);
    assert!(RAIL < left_edge(&window));
    window.harness.event(Event::Key {
        key: Key::F6,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::SHIFT,
    });
    window.run();
    assert!(left_edge(&window) < RAIL, "{}", name_of_focused(&window));
}

#[test]
fn the_ring_goes_with_the_answer_that_a_digit_gives() {
    let mut window = example(Tr::menu_screen_answers);
    window.key(Key::Num1);
    window.key(Key::Tab);
    assert!(name_of_focused(&window).starts_with("1 "), "{}", name_of_focused(&window));
    window.key(Key::Num3);
    assert!(name_of_focused(&window).starts_with("3 "), "{}", name_of_focused(&window));
}

#[test]
fn one_writes_on_after_a_post_that_was_offered() {
    let mut window = example(Tr::menu_screen_plan);
    let team = window.assessment().team[0].clone();
    let begun: String = team.chars().take(3).collect();
    let owner = window.tr.plan_window_owner();
    window
        .harness
        .get_all_by_role_and_label(Role::MultilineTextInput, &owner)
        .next()
        .unwrap()
        .focus();
    window.run();
    window.ctrl(Key::A);
    window.letters(&begun);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    window.letters(" ir kiti");
    window.rest(2);
    let owner = window.on_disk().actions[0].owner.clone().unwrap();
    assert!(owner.ends_with(" ir kiti"), "{owner}");
}

#[test]
fn undo_shows_the_action_that_it_changes() {
    let mut window = example(Tr::menu_screen_plan);
    let name = window.tr.plan_window_more("2");
    window.click(&name);
    let effort = window.tr.plan_window_effort();
    let before = window.assessment().actions[1].effort;
    focus(&mut window, &effort);
    window.key(Key::Enter);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert_ne!(window.assessment().actions[1].effort, before);
    window.click(&name);
    window.go(Tr::menu_screen_answers);
    window.ctrl(Key::Z);
    assert_eq!(window.assessment().actions[1].effort, before);
    for _ in 0..6 {
        window.run();
    }
    let more = window.harness.get_by_label(&name);
    assert_eq!(more.accesskit_node().data().is_expanded(), Some(true), "what changed is open");
    let screen = window.harness.ctx.content_rect();
    assert!(screen.contains_rect(more.rect()), "{:?}", more.rect());
    assert_eq!(name_of_focused(&window), name);
}

#[test]
fn after_another_question_tab_goes_on_in_the_question() {
    let mut window = example(Tr::menu_screen_answers);
    for key in [Key::ArrowRight, Key::ArrowLeft] {
        // A rung of the question before had it.
        window.key(Key::Tab);
        window.key(key);
        window.key(Key::Tab);
        assert!(RAIL + 100.0 < left_edge(&window), "{key:?}: {}", name_of_focused(&window));
        window.key(Key::Escape);
    }
    window.go_to_question("core-12");
    window.key(Key::Tab);
    assert!(RAIL + 100.0 < left_edge(&window), "{}", name_of_focused(&window));
}

#[test]
fn escape_closes_the_source_that_was_asked_for_before_anything_else() {
    let mut window = example(Tr::menu_screen_answers);
    window.go_to_question("core-01");
    window.key(Key::F1);
    let is_source =
        |it: &String| it.strip_prefix('S').is_some_and(|number| number.parse::<u16>().is_ok());
    let source = window.words().into_iter().find(is_source).unwrap();
    window.harness.get_all_by_label(&source).next().unwrap().scroll_to_me();
    window.run();
    window.click_first(&source);
    let (close, back) = (window.tr.dialogs_close(), "← Grįžti prie klausimo");
    assert!(window.shows(&close), "{:?}", window.words());
    window.key(Key::Escape);
    assert!(!window.shows(&close) && window.shows(back), "{:?}", window.words());
    window.key(Key::Escape);
    assert!(!window.shows(back), "{:?}", window.words());
}

#[test]
fn a_question_found_in_the_handbook_leads_back_there() {
    let mut window = example(Tr::menu_screen_answers);
    window.go_to_question("na-05");
    window.key(Key::F1);
    window.click_first("na-05");
    let back = format!("← {}", window.tr.menu_back_handbook());
    window.click(&back);
    assert!(window.shows("na-05") && !window.shows(&back), "{:?}", window.words());
}

#[test]
fn after_evidence_is_written_tab_goes_to_it_and_keys_are_those_of_the_page() {
    let mut window = example(Tr::menu_screen_answers);
    window.key(Key::E);
    window.letters("Įsakymas");
    window.choose_grade(1);
    window.type_into("Numeris ar registras", "V-7");
    window.key(Key::Enter);
    window.run();
    assert_eq!(name_of_focused(&window), "");
    window.key(Key::Tab);
    let name = name_of_focused(&window);
    let shown = window.words().into_iter().rfind(|it| it.starts_with("Ką daryti su įrodymu"));
    assert_eq!(Some(name), shown, "{:?}", window.words());
}

#[test]
fn after_going_back_in_the_history_tab_goes_on_at_its_newest_entry() {
    let mut window = example(Tr::menu_screen_answers);
    for key in [Key::Num1, Key::ArrowRight, Key::Num2, Key::ArrowRight, Key::Num0] {
        window.key(key);
    }
    window.go(Tr::menu_screen_history);
    let here = format!("{}: ", window.tr.menu_history_here());
    window.harness.get_all_by_label_contains(&here).nth(1).unwrap().focus();
    window.run();
    window.key(Key::Enter);
    window.run();
    // The newest way back has the keyboard, below the head of the page.
    let links = window.harness.get_all_by_label_contains(&here);
    let newest = links.min_by(|one, other| one.rect().top().total_cmp(&other.rect().top()));
    let newest = newest.unwrap().accesskit_node().label();
    assert_eq!(Some(name_of_focused(&window)), newest);
    let title = window.harness.get_all_by_label("Istorija").last().unwrap().rect();
    assert!(0.0 < title.top(), "{title:?}");
}

#[test]
fn what_follows_a_button_that_goes_has_the_keyboard_on_the_first_page() {
    let mut window = Window::new(Language::Lithuanian);
    focus(&mut window, "Praleisti");
    for (name, key) in [("Parodyti, kaip tai vyksta", Key::Enter), ("Toliau", Key::Enter)] {
        window.key(key);
        window.run();
        assert_eq!(name_of_focused(&window), name, "{:?}", window.words());
    }
    // A new assessment that is given up is promised no more.
    window.press(Tr::menu_command_new);
    window.type_at(Tr::assessment_new_name, "Pusyno namai");
    window.key(Key::Escape);
    window.key(Key::Escape);
    let kept = window.tr.assessment_new_kept();
    assert!(window.shows(&kept), "{:?}", window.words());
    focus(&mut window, "Atsisakyti pradėto");
    window.key(Key::Enter);
    window.run();
    assert!(!window.shows(&kept), "{:?}", window.words());
    assert_eq!(name_of_focused(&window), window.tr.menu_command_new());
}

#[test]
fn a_menu_is_gone_through_by_keys_and_closes_behind_the_keyboard() {
    let mut window = example(Tr::menu_screen_answers);
    window.go_to_question("core-01");
    let menu = window.words().into_iter().find(|it| it.starts_with("Ką daryti su įrodymu"));
    focus(&mut window, &menu.unwrap());
    window.key(Key::Enter);
    window.run();
    let edit = window.tr.assessment_evidence_edit();
    assert_eq!(name_of_focused(&window), edit);
    window.key(Key::ArrowDown);
    assert_eq!(name_of_focused(&window), window.tr.assessment_evidence_copy());
    window.key(Key::F6);
    window.run();
    assert!(!window.shows(&edit), "{} {:?}", name_of_focused(&window), window.words());
    // The same for a list of the foot.
    let language = window.tr.menu_foot_language(Language::Lithuanian.own_name());
    focus(&mut window, &language);
    window.key(Key::Enter);
    assert!(window.shows("Norsk bokmål"), "{:?}", window.words());
    window.ctrl(Key::K);
    window.run();
    assert!(!window.shows("Norsk bokmål"), "{:?}", window.words());
}

#[test]
fn tab_goes_on_after_what_was_clicked() {
    let mut window = example(Tr::menu_screen_answers);
    window.key(Key::E);
    window.letters("Pažyma");
    window.choose_grade(2);
    window.key(Key::Tab);
    assert_eq!(name_of_focused(&window), "Numeris ar registras");
    window.key(Key::Escape);
    window.click_with("2 patvirtinta raštu");
    window.key(Key::Tab);
    assert!(name_of_focused(&window).starts_with("2 "), "{}", name_of_focused(&window));
    window.click("Kitas");
    window.key(Key::Tab);
    assert_ne!(name_of_focused(&window), window.tr.menu_find(), "in the rail");
}

#[test]
fn tab_goes_on_after_a_list_that_escape_closed() {
    let mut window = example(Tr::menu_screen_plan);
    let more = window.tr.plan_window_more("1");
    window.click(&more);
    let effort = window.tr.plan_window_effort();
    window.click(&effort);
    let n_open = window.words().len();
    window.key(Key::Escape);
    assert!(window.words().len() < n_open, "the list is closed");
    window.key(Key::Tab);
    let name = name_of_focused(&window);
    assert!(name == effort || RAIL < left_edge(&window), "{name}");
    assert_ne!(name, window.tr.menu_find(), "in the rail");
}

#[test]
fn tab_goes_on_after_a_box_of_a_list_that_was_clicked() {
    let mut window = example(Tr::menu_screen_answers);
    window.go_to_question("core-01");
    let menu = window.words().into_iter().find(|it| it.starts_with("Ką daryti su įrodymu"));
    window.click(&menu.unwrap());
    let copy = window.tr.assessment_evidence_copy();
    window.click(&copy);
    for question in ["core-03", "core-05"] {
        let boxes = window.harness.get_all_by_role(Role::CheckBox);
        let named = |it: &egui_kittest::Node<'_>| {
            it.accesskit_node().label().is_some_and(|it| it.contains(question))
        };
        boxes.into_iter().find(named).unwrap().click();
        window.run();
    }
    window.key(Key::Tab);
    let search = window.tr.assessment_list_search();
    let name = name_of_focused(&window);
    assert!(name != search && !name.is_empty(), "{name}: {:?}", window.words());
}
