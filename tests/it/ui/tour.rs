//! Every place of the window, one after the other, in any language: what holds everywhere is tried here.

use skaidra::i18n::Tr;

use super::window::Window;

/// A place: its name, and the way there from the place before.
pub(super) type Stop = (&'static str, fn(&mut Window));

/// The way through the window: first without an assessment, then with the worked example.
const STOPS: &[Stop] = &[
    ("first", |_| {}),
    ("new-institution", |window| window.press(Tr::menu_command_new)),
    ("new-people", |window| {
        window.type_at(Tr::assessment_new_name, "Ąžuolyno globos namai");
        window.press(super::new::care_home);
        window.press(Tr::dialogs_next);
    }),
    ("new-scope", |window| {
        window.type_at(Tr::assessment_new_own_post, "Direktorė");
        window.press(Tr::dialogs_next);
    }),
    ("new-answers", |window| window.press(Tr::assessment_new_create)),
    ("results", |window| {
        window.go(Tr::menu_screen_start);
        window.press(Tr::menu_command_example);
    }),
    ("derivation", |window| window.click_with(&first_number(window))),
    ("start", |window| window.go(Tr::menu_screen_start)),
    ("answers", |window| window.go(Tr::menu_screen_answers)),
    ("evidence", |window| {
        window.key(eframe::egui::Key::Num3);
        window.key(eframe::egui::Key::E);
    }),
    ("not-applicable", |window| {
        window.key(eframe::egui::Key::Escape);
        window.go(Tr::menu_screen_start);
        window.go(Tr::menu_screen_answers);
        window.key(eframe::egui::Key::N);
    }),
    ("risks", |window| window.go(Tr::menu_screen_risks)),
    ("plan", |window| window.go(Tr::menu_screen_plan)),
    ("export", |window| window.go(Tr::menu_screen_export)),
    ("handbook", |window| window.go(Tr::menu_screen_handbook)),
    ("history", |window| window.go(Tr::menu_screen_history)),
    ("settings", |window| window.go(Tr::menu_screen_settings)),
    ("palette", |window| window.ctrl(eframe::egui::Key::K)),
    ("open", |window| {
        window.key(eframe::egui::Key::Escape);
        window.ctrl(eframe::egui::Key::O);
    }),
    ("unsaved", |window| {
        window.key(eframe::egui::Key::Escape);
        window.go(Tr::menu_screen_answers);
        let path = window.session().path().to_owned();
        std::fs::rename(&path, path.with_extension("away")).unwrap();
        window.key(eframe::egui::Key::Num1);
    }),
];

/// Goes everywhere and looks.
pub(super) fn everywhere(mut window: Window, mut look: impl FnMut(&'static str, &mut Window)) {
    for (name, go) in STOPS {
        go(&mut window);
        window.run();
        look(name, &mut window);
    }
}

/// The words of the first link that takes a number apart.
fn first_number(window: &Window) -> String {
    window.tr.results_window_why()
}
