//! The projector keeps its place over an interruption, and numbers typed are the numbers shown.

use eframe::egui::accesskit::Toggled;
use eframe::egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};
use skaidra::ui::Shown;

use super::window::{Begin, Window};

/// The example's questions, projected from one of them.
fn questions() -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    window.click_with("core-05");
    window.key(Key::F5);
    window
}

#[test]
fn a_chapter_goes_on_after_an_interruption_until_another_is_opened() {
    let mut window = Window::new(Language::Lithuanian);
    window.click("Vadovas");
    window.key(Key::F5);
    for _ in 0..3 {
        window.key(Key::PageDown);
    }
    window.key(Key::Escape);
    window.key(Key::F5);
    assert!(window.shows_with("4 / "), "{:?}", window.words());
    window.key(Key::Escape);
    window.click("32.1 Dvidešimt keturios dilemos");
    window.key(Key::F5);
    assert!(window.shows("24 dilemos"), "{:?}", window.words());
}

#[test]
fn dilemmas_go_on_within_the_one_that_was_shown() {
    let mut window = Window::new(Language::Lithuanian);
    window.click_first("Vadovas");
    window.click("32.1 Dvidešimt keturios dilemos");
    window.click_first("6. Vežimėlis Nr. 4471");
    window.key(Key::F5);
    window.key(Key::Num8);
    window.key(Key::Enter);
    window.key(Key::PageDown);
    let shown = window.words();
    assert!(window.shows_with("8 dilema iš 24 · 2 / "), "{shown:?}");
    window.key(Key::Escape);
    window.key(Key::F5);
    assert!(window.shows_with("8 dilema iš 24 · 2 / "), "{:?}", window.words());
}

#[test]
fn the_contents_mark_and_show_the_dilemma_that_escape_leads_to() {
    let dilemmas = Box::new(Shown::Chapter("dilemmas".to_owned()));
    let mut window = Window::presenting(Language::Lithuanian, Shown::From(dilemmas, 12));
    window.key(Key::PageDown);
    window.key(Key::Escape);
    let marked: Vec<(String, f32)> = window
        .harness
        .query_all_by_role(Role::TreeItem)
        .filter(|it| it.accesskit_node().toggled() == Some(Toggled::True))
        .map(|it| (it.accesskit_node().label().unwrap_or_default(), it.rect().center().y))
        .collect();
    let at = marked.iter().find(|(it, _)| it == "12. Stogas virš Gabijos").map(|it| it.1);
    assert!(at.is_some_and(|it| (150.0..740.0).contains(&it)), "{marked:?}");
}

#[test]
fn escape_leads_to_the_question_that_was_shown_and_f5_goes_on_there() {
    let mut window = questions();
    window.key(Key::Num8);
    window.key(Key::Enter);
    assert!(window.shows("core-08"), "{:?}", window.words());
    window.key(Key::G);
    window.key(Key::Escape);
    assert!(window.shows("core-08") && window.shows("8 klausimas"), "{:?}", window.words());
    window.key(Key::F5);
    assert!(window.shows_with("8 klausimas iš "), "{:?}", window.words());
    assert!(window.shows("4  nepriklausomai patikrinta"), "{:?}", window.words());
}

#[test]
fn a_number_that_nothing_has_is_said_for_a_moment() {
    let mut window =
        Window::presenting(Language::Lithuanian, Shown::Questions("needs-queues".to_owned()));
    assert!(window.shows_with("skaičius ir Enter"), "{:?}", window.words());
    window.key(Key::Num9);
    window.key(Key::Num9);
    window.key(Key::Enter);
    assert!(window.shows("99 nėra – paskutinis 14"), "{:?}", window.words());
    window.key(Key::Num6);
    window.key(Key::Enter);
    assert!(window.shows("na-06") && window.shows("6 klausimas iš 14"), "{:?}", window.words());
}

#[test]
fn keys_are_told_at_the_beginning_wherever_it_begins() {
    let mut window = questions();
    assert!(window.shows_with("skaičius ir Enter"), "{:?}", window.words());
    assert!(!window.shows("Rodyti lygius (G)"));
    window.key(Key::PageDown);
    assert!(window.shows("Rodyti lygius (G)"), "{:?}", window.words());
    assert!(!window.shows_with("skaičius ir Enter"), "{:?}", window.words());
    let size = window.harness.get_by_label("Rodyti lygius (G)").rect().size();
    assert!(24.0 <= size.y, "{size:?}");
}

#[test]
fn the_keys_leave_the_place_at_the_right_alone_and_name_g_only_where_it_does_something() {
    for language in Language::ALL {
        let chapter = Box::new(Shown::Chapter("dilemmas".to_owned()));
        for shown in [
            Shown::From(chapter.clone(), 7),
            Shown::From(Box::new(Shown::Questions("needs-queues".to_owned())), 3),
        ] {
            for size in [[1280.0, 800.0], [1024.0, 768.0]] {
                let present = Some(shown.clone());
                let window = Begin { size, present, ..Begin::new(language) }.window();
                let keys = window.harness.get_by_label_contains(" · F11 ");
                let rect = keys.rect();
                assert!(rect.right() <= size[0], "{language:?} {rect:?}");
                let words = window.words();
                let is_questions = matches!(&shown, Shown::From(it, _) if **it != *chapter);
                let place = if is_questions {
                    window.tr.presentation_question_of(14_usize, 3_usize)
                } else {
                    window.tr.presentation_dilemma_of(24_usize, 7_usize)
                };
                let place = window.harness.get_by_label_contains(&place).rect();
                assert!(!rect.intersects(place), "{language:?} {size:?}: {rect:?} {place:?}");
                let has_g = words.iter().any(|it| it.contains(" · G "));
                assert_eq!(has_g, is_questions, "{language:?} {words:?}");
            }
        }
    }
}

#[test]
fn f5_stands_in_the_palette_beside_what_it_does_on_the_screen() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    window.ctrl(Key::K);
    window.letters("projektoriumi");
    let words = window.words().join("|");
    let questions = "Rodyti klausimus projektoriumi";
    let chapter = "Rodyti skyrių projektoriumi";
    assert!(words.contains(&format!("{questions} F5")), "{words}");
    assert!(!words.contains(&format!("{chapter} F5")), "{words}");
    window.click_with(chapter);
    assert!(window.shows_with("1 / "), "the chapter and not the question: {:?}", window.words());
    window.key(Key::Escape);
    window.go(Tr::menu_screen_handbook);
    window.ctrl(Key::K);
    window.letters("projektoriumi");
    let words = window.words().join("|");
    assert!(words.contains(&format!("{chapter} F5")), "{words}");
    assert!(!words.contains(&format!("{questions} F5")), "{words}");
}

#[test]
fn from_another_screen_the_questions_begin_with_the_first() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    window.click_with("core-05");
    window.go(Tr::menu_screen_plan);
    window.command(Tr::presentation_command_questions);
    assert!(!window.shows("core-05"), "{:?}", window.words());
    assert!(window.shows_with("20 klausim"), "{:?}", window.words());
}
