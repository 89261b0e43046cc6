//! A file that can only be read: said once at the top, briefly after a key or a click, and greyed where nothing can be done.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::Language;

use super::window::Window;

#[test]
fn why_a_file_is_only_read_stands_once_and_a_key_is_answered_briefly() {
    let first = Window::example();
    let mut second = Window::open(Language::Lithuanian, first.session().path().to_owned());
    second.click_first("Atsakymai");
    let whys = |window: &Window| {
        let words = window.words();
        words.iter().filter(|it| it.contains("Failas atvertas kitoje programoje")).count()
    };
    let n_before = whys(&second);
    assert!(0 < n_before, "{:?}", second.words());
    second.key(Key::Num4);
    assert!(second.shows_with("Neįrašyta: failą galima tik skaityti."), "{:?}", second.words());
    assert_eq!(whys(&second), n_before, "{:?}", second.words());
    let vote = second.harness.get_by_label_contains("balsuoja keli");
    assert!(vote.accesskit_node().is_disabled(), "voting would record something");
}
