//! The keys that scroll: pages, lists beside them, and the pages of the plan before it is written.

use eframe::egui::{Key, Role};
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::{Language, Tr};

use super::keyboard::name_of_focused;
use super::window::Window;

fn example(screen: fn(&Tr) -> String) -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(screen);
    window
}

/// What a screen or a heading is called.
type Words = fn(&Tr) -> String;

/// Where the title of the screen stands; the rail names the screen first.
fn title(window: &Window, screen: fn(&Tr) -> String) -> f32 {
    let name = screen(&window.tr);
    window.harness.get_all_by_label(&name).last().unwrap().rect().top()
}

#[test]
fn pages_are_scrolled_by_keys_with_and_without_the_keyboard_on_a_button() {
    // The title of the settings stands above what is scrolled.
    let screens: [(Words, Words); 3] = [
        (Tr::menu_screen_results, Tr::menu_screen_results),
        (Tr::menu_screen_plan, Tr::menu_screen_plan),
        (Tr::menu_screen_settings, Tr::menu_settings_assessment),
    ];
    for (screen, heading) in screens {
        let mut window = example(screen);
        let (name, screen) = (screen(&window.tr), heading);
        let top = title(&window, screen);
        for is_on_button in [false, true] {
            if is_on_button {
                window.key(Key::Tab);
                while window.harness.ctx.text_edit_focused() {
                    window.key(Key::Tab);
                }
                window.key(Key::Home);
            }
            window.key(Key::PageDown);
            let next = title(&window, screen);
            assert!(next < top - 300.0, "{name}, {is_on_button}: {top} {next}");
            window.key(Key::PageUp);
            assert!((title(&window, screen) - top).abs() < 2.0, "{name}, {is_on_button}");
            window.key(Key::End);
            assert!(title(&window, screen) < top - 300.0, "{name}, {is_on_button}");
            window.key(Key::Home);
            assert!((title(&window, screen) - top).abs() < 2.0, "{name}, {is_on_button}");
        }
        window.key(Key::Escape);
        window.key(Key::ArrowDown);
        let next = title(&window, screen);
        assert!(next < top - 20.0 && top - 200.0 < next, "{name}: by lines: {top} {next}");
    }
}

#[test]
fn a_list_is_scrolled_while_it_has_the_keyboard_and_the_page_beside_it_is_not() {
    let mut window = example(Tr::menu_screen_risks);
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let id = window.first_risk();
    let words = format!("1 {}", texts.risk(&id).unwrap().text);
    let row = |window: &Window| {
        window.harness.get_all_by_label_contains(&words).next().unwrap().rect().top()
    };
    let page = |window: &Window| window.harness.get_by_label("Tikimybė: 4").rect().top();
    let (list_top, page_top) = (row(&window), page(&window));
    window.key(Key::PageDown);
    assert!(page(&window) < page_top - 100.0 && (row(&window) - list_top).abs() < 1.0);
    window.key(Key::Home);
    window.harness.get_all_by_label_contains(&words).next().unwrap().focus();
    window.run();
    window.key(Key::PageDown);
    assert!(row(&window) < list_top - 100.0, "{list_top} {}", row(&window));
    assert!((page(&window) - page_top).abs() < 2.0, "{page_top} {}", page(&window));
}

#[test]
fn the_pages_of_the_plan_are_a_stop_and_a_part_where_keys_scroll() {
    let mut window = example(Tr::menu_screen_export);
    window.wait_for_pages();
    let name = window.tr.dialogs_preview();
    let top =
        |window: &Window| window.harness.get_all_by_role(Role::Image).next().unwrap().rect().top();
    let first = top(&window);
    // From where one writes to the pages.
    window.key(Key::F6);
    window.key(Key::F6);
    assert_eq!(name_of_focused(&window), name);
    window.key(Key::PageDown);
    assert!(top(&window) < first - 300.0, "{first} {}", top(&window));
    window.key(Key::Home);
    assert!((top(&window) - first).abs() < 2.0, "{first} {}", top(&window));
    window.key(Key::ArrowDown);
    let line = top(&window);
    assert!(first - 200.0 < line && line < first - 20.0, "{first} {line}");
    assert_eq!(name_of_focused(&window), name, "the arrows stay there");
    let mut stops = Vec::new();
    for _ in 0..60 {
        window.key(Key::Tab);
        stops.push(name_of_focused(&window));
    }
    assert!(stops.contains(&name), "{stops:?}");
}

#[test]
fn enter_in_the_path_writes_the_plan() {
    let mut window = example(Tr::menu_screen_export);
    let path = window.tr.dialogs_export_path();
    window.harness.get_by_role_and_label(Role::MultilineTextInput, &path).focus();
    window.run();
    window.key(Key::Enter);
    let open = window.tr.dialogs_export_open_file();
    window.wait_for(&open);
}
