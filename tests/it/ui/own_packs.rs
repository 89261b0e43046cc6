//! Checklists of one's own in the window: added in the settings, chosen, asked, and taken out again.

use skaidra::i18n::Tr;

use super::window::Window;
use crate::support::top;

/// Types a folder into the dialog that adds a pack.
fn add(window: &mut Window, pack: &str) {
    window.go(Tr::menu_screen_settings);
    window.click("Pridėti sąrašų…");
    let folder = top().join("tests/fixtures/packs").join(pack);
    window.replace_text("Aplanko vieta", folder.to_str().unwrap());
    window.click("Pridėti");
}

#[test]
fn a_pack_that_is_added_is_chosen_and_asked_at_once_and_can_be_taken_out() {
    let mut window = Window::example();
    add(&mut window, "building-permits");
    assert!(window.shows_with("Pridėta: building-permits 1.0"), "{:?}", window.words());
    assert!(window.shows_with("Statybos leidimai (building-permits 1.0)"), "{:?}", window.words());
    let before = window.assessment().scope.checklists.len();
    window.click_with("Statybos leidimai (3");
    assert_eq!(window.assessment().scope.checklists.len(), before + 1);
    assert_eq!(window.assessment().packs.len(), 1);
    window.go(Tr::menu_screen_answers);
    assert!(window.shows_with("Statybos leidimai"), "{:?}", window.words());

    window.go(Tr::menu_screen_settings);
    window.click("Nebenaudoti „building-permits“…");
    window.click("Nebenaudoti");
    assert!(!window.shows_with("Statybos leidimai (building-permits 1.0)"), "{:?}", window.words());
    assert!(window.shows_with("removed-packs"), "{:?}", window.words());
    // What was chosen stays chosen, whatever else is chosen meanwhile.
    window.click_with("Socialinis būstas (");
    assert_eq!(window.assessment().scope.checklists.len(), before + 2);
    assert_eq!(window.assessment().packs.len(), 1);
}

#[test]
fn what_is_wrong_with_a_pack_is_named_in_the_dialog() {
    let mut window = Window::example();
    add(&mut window, "broken");
    let words = window.words();
    assert!(window.shows_with("Nieko nepridėta"), "{words:?}");
    assert!(window.shows_with("gates.ron") && window.shows_with("klaid"), "{words:?}");
    window.click("Atsisakyti");
    assert!(!window.folder().join("data/packs/broken").exists());
}
