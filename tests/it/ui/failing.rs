//! The program's own failures: noted beside its data and said at the next start, once; and a walk after which a window once was gone.

use skaidra::i18n::{Language, Tr};
use skaidra::store::{Folders, note_failure};

use super::window::Window;

#[test]
fn a_failure_is_said_at_the_next_start_and_only_once() {
    for language in Language::ALL {
        let window = Window::new(language);
        let failures = Folders::below(&window.folder()).failures();
        let at = jiff::Timestamp::from_second(1_795_350_720).unwrap();
        note_failure(&failures, at, "0.1.0 panicked at src/ui.rs:1:\nno such thing");
        let noted = std::fs::read_to_string(&failures).unwrap();
        let first = noted.lines().next().unwrap();
        assert_eq!(first, format!("{at} 0.1.0 panicked at src/ui.rs:1: no such thing"));
        let window = window.again(language);
        assert!(window.shows_with("failures.log"), "{:?}", window.words());
        let window = window.again(language);
        assert!(!window.shows_with("failures.log"), "{:?}", window.words());
        assert_eq!(std::fs::read_to_string(&failures).unwrap(), noted);
    }
}

#[test]
fn the_language_is_changed_between_screens_ten_times_over() {
    let mut window = Window::new(Language::Norwegian);
    window.press(Tr::menu_command_example);
    for _ in 0..10 {
        for (language, screens) in [
            (
                Language::Norwegian,
                [Tr::menu_screen_results, Tr::menu_screen_plan, Tr::menu_screen_export],
            ),
            (
                Language::English,
                [Tr::menu_screen_plan, Tr::menu_screen_answers, Tr::menu_screen_history],
            ),
            (
                Language::Lithuanian,
                [Tr::menu_screen_results, Tr::menu_screen_plan, Tr::menu_screen_export],
            ),
        ] {
            let menu = window.tr.menu_foot_language(window.tr.language().own_name());
            window.click(&menu);
            window.click_last(language.own_name());
            window.tr = Tr::new(language);
            for screen in screens {
                window.go(screen);
            }
        }
    }
    assert!(window.shows(&window.tr.menu_screen_export()));
}
