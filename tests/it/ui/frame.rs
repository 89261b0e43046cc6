//! The frame around every screen: the rail says why an entry leads nowhere yet.

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window};

/// What is said of an entry of the rail beside its name.
fn description(window: &Window, entry: &str) -> Option<String> {
    let node = window.harness.query_all_by_label(entry).next().unwrap();
    node.accesskit_node().data().description().map(str::to_owned)
}

/// Points at the first that is called so, for as long as it takes until something is said of it.
fn point_at(window: &mut Window, entry: &str) {
    let at = window.harness.query_all_by_label(entry).next().unwrap().rect().center();
    window.harness.hover_at(at);
    window.rest(2);
}

#[test]
fn an_entry_that_leads_nowhere_yet_says_what_to_do_first() {
    for (language, why) in [
        (Language::Lithuanian, "Pirmiausia atverkite arba pradėkite įsivertinimą"),
        (Language::English, "Open or start an assessment first"),
        (Language::Norwegian, "Åpne eller start en vurdering først"),
    ] {
        let mut window = Window::new(language);
        let entry = window.tr.menu_screen_risks();
        assert_eq!(description(&window, &entry).as_deref(), Some(why));
        assert_eq!(description(&window, &window.tr.menu_screen_handbook()), None);
        assert!(!window.shows(why), "{:?}", window.words());
        point_at(&mut window, &entry);
        assert!(window.shows(why), "{:?}", window.words());

        window.press(Tr::menu_command_example);
        assert_eq!(description(&window, &entry), None);
        point_at(&mut window, &entry);
        assert!(!window.shows(why), "{:?}", window.words());
    }
}

#[test]
fn so_does_an_entry_of_the_menu_in_a_narrow_window() {
    let mut window = Begin { size: [512.0, 400.0], ..Begin::new(Language::Lithuanian) }.window();
    window.click("Pradžia ▾");
    let entry = window.tr.menu_screen_risks();
    let why = window.tr.menu_screen_needs_assessment();
    assert_eq!(description(&window, &entry), Some(why.clone()));
    point_at(&mut window, &entry);
    assert!(window.shows(&why), "{:?}", window.words());
}
