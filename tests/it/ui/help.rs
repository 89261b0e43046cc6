//! F1 opens the handbook on what is on screen.

use eframe::egui::Key;
use skaidra::i18n::{Language, Tr};

use super::window::Window;

#[test]
fn f1_leads_from_every_screen_into_the_handbook_in_every_language() {
    let screens: [fn(&Tr) -> String; 9] = [
        Tr::menu_screen_start,
        Tr::menu_screen_answers,
        Tr::menu_screen_risks,
        Tr::menu_screen_results,
        Tr::menu_screen_plan,
        Tr::menu_screen_compare,
        Tr::menu_screen_export,
        Tr::menu_screen_history,
        Tr::menu_screen_settings,
    ];
    for language in Language::ALL {
        let mut window = Window::new(language);
        window.press(Tr::menu_command_example);
        for screen in screens {
            window.go(screen);
            window.key(Key::F1);
            let print = window.tr.print_command_chapter();
            let name = screen(&window.tr);
            assert!(window.shows(&print), "{language:?} {name}");
            let (n_laid, n_rows) = window.harness.state().handbook_rows().unwrap();
            assert!(0 < n_laid && 3 < n_rows, "{language:?} {name}: {n_laid} of {n_rows}");
        }
    }
}
