//! What opened a dialog or a list gets the keyboard back when it is left.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::ActionStatus;
use skaidra::i18n::{Language, Tr};

use super::keyboard::name_of_focused;
use super::window::Window;

fn example(screen: fn(&Tr) -> String) -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(screen);
    window
}

/// Opens something by Enter on its button and leaves it by Escape; what has the keyboard then.
fn left_by_escape(window: &mut Window, button: &str) -> String {
    window.harness.get_by_label(button).focus();
    window.run();
    window.key(Key::Enter);
    assert_ne!(name_of_focused(window), "", "{button}");
    window.key(Key::Escape);
    window.run();
    name_of_focused(window)
}

#[test]
fn a_dialog_left_by_escape_gives_the_keyboard_back_to_its_button() {
    let mut window = example(Tr::menu_screen_compare);
    for button in [Tr::compare_command, Tr::repeat_command] {
        let button = button(&window.tr);
        assert_eq!(left_by_escape(&mut window, &button), button);
        // It opens again at once.
        window.key(Key::Enter);
        window.key(Key::Escape);
        window.run();
        assert_eq!(name_of_focused(&window), button);
    }
}

#[test]
fn after_a_dialog_that_a_click_opened_tab_goes_on_from_its_button_and_keys_are_those_of_the_page() {
    let mut window = example(Tr::menu_screen_compare);
    let (button, next) = (window.tr.compare_command(), window.tr.repeat_command());
    window.click(&button);
    window.key(Key::Escape);
    window.run();
    assert_eq!(name_of_focused(&window), "");
    window.key(Key::Tab);
    assert_eq!(name_of_focused(&window), next);
    window.go(Tr::menu_screen_answers);
    let find = window.tr.menu_find();
    window.click_with(&find);
    window.key(Key::Escape);
    window.run();
    window.key(Key::Num1);
    let name = window.session().can_undo().cloned();
    assert!(matches!(name, Some(skaidra::domain::Change::SetAnswer(..))), "{name:?}");
}

#[test]
fn a_list_of_the_foot_left_by_escape_gives_the_keyboard_back() {
    let mut window = example(Tr::menu_screen_plan);
    let language = window.tr.menu_foot_language(Language::Lithuanian.own_name());
    assert_eq!(left_by_escape(&mut window, &language), language);
    let is_post = |it: &String| it.starts_with("Pildo: ");
    let post = window.words().into_iter().find(is_post).unwrap();
    assert_eq!(left_by_escape(&mut window, &post), post);
}

#[test]
fn the_reason_is_written_next_where_a_click_drops_an_action() {
    let mut window = example(Tr::menu_screen_plan);
    let is_open = |it: &skaidra::domain::Action| it.status == ActionStatus::Running;
    let idx = window.assessment().actions.iter().position(is_open).unwrap();
    let id = window.assessment().actions[idx].id.clone();
    // Those before it that say nothing of their status have no list.
    let label = window.tr.plan_window_status();
    let n_before = window.assessment().actions[..idx]
        .iter()
        .filter(|it| it.status != ActionStatus::Planned)
        .count();
    window.choose_nth(&label, n_before, "Atsisakyta");
    window.letters("Nebereikia");
    window.key(Key::Tab);
    let action = window.on_disk().action(&id).unwrap().clone();
    assert_eq!(action.status, ActionStatus::Dropped);
    assert_eq!(action.reason.as_deref(), Some("Nebereikia"));
}

#[test]
fn why_it_was_late_does_not_become_why_it_is_dropped_unasked() {
    let window = example(Tr::menu_screen_plan);
    let is_open = |it: &skaidra::domain::Action| it.status == ActionStatus::Running;
    let idx = window.assessment().actions.iter().position(is_open).unwrap();
    let id = window.assessment().actions[idx].id.clone();
    let n_before = window.assessment().actions[..idx]
        .iter()
        .filter(|it| it.status != ActionStatus::Planned)
        .count();
    let action = |window: &Window| window.on_disk().action(&id).unwrap().clone();
    let late =
        skaidra::domain::Action { reason: Some("Tiekėjas vėlavo".to_owned()), ..action(&window) };
    let change = skaidra::domain::Change::ReplaceAction(late.clone());
    let mut window = super::plan_told::changed(window, Language::Lithuanian, change);
    let label = window.tr.plan_window_status();
    window.choose_nth(&label, n_before, "Atsisakyta");
    assert_eq!((action(&window).status, action(&window).reason), (ActionStatus::Dropped, None));
    assert!(window.shows_with(&window.tr.plan_window_drop_reason()), "{:?}", window.words());
    window.click_with("Atšaukti: būsena – ");
    assert_eq!(action(&window), late);
}

#[test]
fn tab_goes_on_after_a_list_from_which_was_chosen_by_a_click() {
    let mut window = example(Tr::menu_screen_plan);
    let more = window.tr.plan_window_more("1");
    window.click(&more);
    let label = window.tr.plan_window_level();
    window.choose_nth(&label, 0, &format!("4 {}", window.tr.maturity_level(level(4))));
    window.key(Key::Tab);
    assert!(
        name_of_focused(&window).contains(&window.tr.plan_window_grade()),
        "{}",
        name_of_focused(&window)
    );
}

fn level(level: u8) -> skaidra::domain::MaturityLevel {
    skaidra::domain::MaturityLevel::new(level).unwrap()
}

/// Whether what is called so says that it shows more below it.
fn is_expanded(window: &Window, name: &str) -> bool {
    window.harness.get_by_label(name).accesskit_node().data().is_expanded() == Some(true)
}

#[test]
fn escape_closes_a_derivation_and_leaves_the_keyboard_on_what_opened_it() {
    type Case = (fn(&Tr) -> String, &'static str, bool);
    let cases: [Case; 5] = [
        (Tr::menu_screen_results, "Kodėl toks lygis?", false),
        (Tr::menu_screen_results, "Įrodymų raidė", true),
        (Tr::menu_screen_results, "Bendroji dalis: ", true),
        (Tr::menu_screen_results, "Kiek tuo galima pasikliauti: ", true),
        (Tr::menu_screen_risks, "Iš kur šie skaičiai", true),
    ];
    for (screen, name, is_part) in cases {
        let mut window = example(screen);
        let all = window.words();
        let is_it = |it: &&String| if is_part { it.starts_with(name) } else { *it == name };
        let button = all.iter().find(is_it).unwrap_or_else(|| panic!("{name}: {all:?}")).clone();
        for by_key in [true, false] {
            if by_key {
                window.harness.get_by_label(&button).focus();
                window.run();
                window.key(Key::Enter);
            } else {
                window.click(&button);
            }
            assert!(is_expanded(&window, &button), "{name} opens");
            window.key(Key::Escape);
            window.run();
            assert!(!is_expanded(&window, &button), "{name} closes");
            if by_key {
                assert_eq!(name_of_focused(&window), button);
                window.key(Key::Escape);
            }
        }
    }
}

#[test]
fn the_arrows_of_a_menu_begin_at_the_entry_that_is_chosen() {
    let mut window = example(Tr::menu_screen_plan);
    let language = window.tr.menu_foot_language(Language::Lithuanian.own_name());
    for by_key in [true, false] {
        for (key, to) in [(Key::ArrowDown, Language::English), (Key::ArrowUp, Language::Norwegian)]
        {
            if by_key {
                window.harness.get_by_label(&language).focus();
                window.run();
                window.key(Key::Enter);
            } else {
                window.click(&language);
            }
            window.key(key);
            assert_eq!(name_of_focused(&window), to.own_name(), "{by_key} {key:?}");
            window.key(Key::Escape);
        }
    }
}

#[test]
fn who_votes_is_changed_with_the_keyboard_at_the_button_that_goes_on() {
    let mut window = super::raters::four();
    window.harness.get_by_label("keisti, kas balsuoja").focus();
    window.run();
    window.key(Key::Enter);
    window.run();
    assert_eq!(name_of_focused(&window), "Tęsti balsavimą", "{:?}", window.words());
    window.key(Key::Enter);
    assert!(window.shows_with("Balsuoja: "), "{:?}", window.words());
}
