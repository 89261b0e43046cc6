//! Who changed what: whoever gave the command line no name is one and the same in every language.

use skaidra::domain::Change;
use skaidra::i18n::{Language, Tr};
use skaidra::session::Session;

use super::window::{Begin, Window};

#[test]
fn the_command_line_is_one_post_named_in_the_language_of_the_screen() {
    let first = Window::example();
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.skaidra");
    std::fs::copy(first.session().path(), &copy).unwrap();
    drop(first);
    let mut session = Session::open(&copy).unwrap();
    for language in [Language::English, Language::Norwegian] {
        let team = vec![format!("Vedėja {}", language.tag())];
        let by = Tr::new(language).cli_by();
        session.run(session.changed_at(), &by, Change::SetTeam(team)).unwrap();
    }
    drop(session);
    let mut window =
        Begin { file: Some(copy), folder, ..Begin::new(Language::Lithuanian) }.window();
    window.go(Tr::menu_screen_history);
    assert!(window.shows("Komandinė eilutė"), "{:?}", window.words());
    for other in [Language::English, Language::Norwegian] {
        assert!(!window.shows(&Tr::new(other).cli_by()), "{:?}", window.words());
    }
}
