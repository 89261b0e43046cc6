//! Checklists of one's own in the window: added in the settings, chosen, asked, and taken out again.

use skaidra::domain::PackVersion;
use skaidra::i18n::{Language, Tr};

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

#[test]
fn a_new_assessment_is_proposed_own_checklists_and_owes_no_reason_for_leaving_one_out() {
    let mut window = Window::new(Language::Lithuanian);
    add(&mut window, "building-permits");
    window.go(Tr::menu_screen_start);
    window.press(Tr::menu_command_new);
    window.type_at(Tr::assessment_new_name, "Ąžuolyno rajono savivaldybė");
    window.click("Savivaldybė");
    window.press(Tr::dialogs_next);
    window.type_at(Tr::assessment_new_own_post, "Meras");
    window.press(Tr::dialogs_next);
    for _ in 0..2 {
        assert!(!window.shows("Kodėl siūlomi sąrašai nevertinami"), "{:?}", window.words());
        window.click_with("Statybos leidimai (3");
    }
    window.click("Pradėti įsivertinimą");
    let own = |it: &PackVersion| (it.id.to_string(), it.version.clone());
    let packs: Vec<_> = window.on_disk().packs.iter().map(own).collect();
    assert_eq!(packs, [("building-permits".to_owned(), "1.0".to_owned())]);
    assert_eq!(window.session().header().content, "2026.1", "of what is built in");
}

#[test]
fn a_pack_that_is_damaged_is_left_out_by_name_and_the_others_stay() {
    let mut window = Window::new(Language::Lithuanian);
    add(&mut window, "building-permits");
    let file = "data/packs/building-permits/checklists/building-permits.ron";
    std::fs::write(window.folder().join(file), "(").unwrap();
    add(&mut window, "small");
    assert!(window.shows_with("Rinkinys „building-permits“ praleistas"), "{:?}", window.words());
    assert!(window.shows_with("(small 1)"), "{:?}", window.words());
    assert!(!window.shows_with("(building-permits 1.0)"), "{:?}", window.words());
}
