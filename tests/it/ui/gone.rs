//! A file that is not in its place any more, or that another program has: what is said is true, and the way on leads where there is one.

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::{Language, Tr};
use skaidra::store::Folders;

use super::bare::Bare;
use super::window::Window;

#[test]
fn of_a_file_that_is_gone_nothing_is_called_saved_and_a_copy_is_the_way_out() {
    let mut window = Window::example();
    std::fs::remove_file(window.session().path()).unwrap();
    window.click_first("Atsakymai");
    window.key(Key::Num0);
    assert!(window.shows_with("yra tik šiame lange"), "{:?}", window.words());
    assert!(!window.words().iter().any(|it| it.contains("pakeitimai iki")), "{:?}", window.words());
    let left = |label: &str| window.harness.get_by_label(label).rect().left();
    assert!(left("Išsaugoti kopiją kitur…") < left("Bandyti dar kartą"), "the copy comes first");
    window.click("Išsaugoti kopiją kitur…");
    let copy = window.folder().join("kopija.skaidra");
    window.replace_text("Failo vieta", copy.to_str().unwrap());
    window.key(Key::Enter);
    assert_eq!(window.session().path(), copy);
    assert_eq!(window.on_disk(), *window.assessment());
}

#[test]
fn the_place_proposed_for_a_copy_can_be_written_to_though_nothing_was_ever_put_there() {
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let path = stick.join("planas.skaidra");
    super::kill::begin(&path);
    let mut window = Window::open(Language::Lithuanian, path);
    window.click_first("Atsakymai");
    std::fs::rename(&stick, folder.path().join("away")).unwrap();
    window.key(Key::Num0);
    window.click("Išsaugoti kopiją kitur…");
    window.key(Key::Enter);
    let documents = window.folder();
    assert!(!window.shows_with("tokio aplanko nėra"), "{:?}", window.words());
    assert!(window.session().path().ends_with("planas-kopija.skaidra"));
    assert_eq!(window.session().path().parent(), Some(documents.as_path()));
    assert_eq!(window.on_disk(), *window.assessment());
}

#[test]
fn beside_a_file_that_was_replaced_the_copy_comes_first_and_escape_leaves_it_the_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let backup = std::fs::read(&path).unwrap();
    let mut window = Window::open(Language::Lithuanian, path.clone());
    window.click_first("Atsakymai");
    window.key(Key::Num0);
    let other = folder.path().join("other");
    std::fs::write(&other, backup).unwrap();
    std::fs::rename(&other, &path).unwrap();
    window.key(Key::Num2);
    assert!(window.shows("Pakeitimo įrašyti nepavyko"), "{:?}", window.words());
    let left = |label: &str| window.harness.get_by_label(label).rect().left();
    assert!(left("Išsaugoti kopiją kitur…") < left("Bandyti dar kartą"), "the copy comes first");
    window.click("Bandyti dar kartą");
    assert!(window.shows_with("Bandyta 14:32"), "{:?}", window.words());
    window.key(Key::Escape);
    window.key(Key::Enter);
    assert!(window.shows("Failo vieta"), "Enter asks for a copy: {:?}", window.words());
}

#[test]
fn the_next_window_goes_on_with_the_newest_file_that_is_there_and_marks_those_that_are_not() {
    let mut window = Window::new(Language::Lithuanian);
    let paths = ["senas", "naujas"].map(|it| window.folder().join(format!("{it}.skaidra")));
    for path in &paths {
        super::kill::begin(path);
        window.ctrl(Key::O);
        window.replace_text("Failo vieta", path.to_str().unwrap());
        window.key(Key::Enter);
        assert_eq!(window.session().path(), path);
    }
    std::fs::remove_file(&paths[1]).unwrap();
    let mut window = window.again(Language::Lithuanian);
    window.wait_for_words("failo nebėra savo vietoje");
    let folder = paths[0].parent().unwrap().file_name().unwrap().to_str().unwrap();
    assert!(window.shows_with("failas senas.skaidra, aplankas "), "{:?}", window.words());
    assert!(window.shows_with(folder), "{:?}", window.words());
    assert!(window.shows_with("senas"), "{:?}", window.words());
    window.click_with("Tęsti: ");
    assert_eq!(window.session().path(), paths[0]);
    // What comes back is no longer marked.
    super::kill::begin(&paths[1]);
    window.click_first("Pradžia");
    window.wait_until("no mark", |it| !it.shows_with("failo nebėra savo vietoje"));
}

#[test]
fn another_assessment_of_the_same_name_is_not_gone_on_with_unnoticed() {
    let mut window = Window::example();
    let first = window.session().path().to_owned();
    let second = window.folder().join("antras.skaidra");
    std::fs::copy(&first, &second).unwrap();
    window.ctrl(Key::O);
    window.replace_text("Failo vieta", second.to_str().unwrap());
    window.key(Key::Enter);
    window.key(Key::Num0);
    let window = window.again(Language::Lithuanian);
    let goes_on = |window: &Window| {
        window.words().into_iter().find(|it| it.starts_with("Tęsti: ")).unwrap_or_default()
    };
    assert!(goes_on(&window).contains(", keista "), "{:?}", window.words());
    std::fs::remove_file(&second).unwrap();
    let mut window = window.again(Language::Lithuanian);
    window.wait_for_words("Paskiausiai pildyto įsivertinimo nebėra savo vietoje (failas antras");
    window.key(Key::Enter);
    assert!(!window.shows("Atvertas įsivertinimas"), "{:?}", window.words());
    let words = goes_on(&window);
    assert!(words.contains(", keista "), "{words}");
    window.click(&words);
    assert_eq!(window.session().path(), first);
}

#[test]
fn a_reader_goes_on_in_the_file_once_the_other_window_is_closed_with_what_was_written_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut first = Window::open(Language::Lithuanian, path.clone());
    let mut second = Window::open(Language::Lithuanian, path);
    assert!(second.shows_with("galima tik skaityti"), "{:?}", second.words());
    second.click("Atverti iš naujo");
    assert!(second.shows_with("Failas vis dar atvertas kitur"), "{:?}", second.words());
    second.click_first("Istorija");
    first.click_first("Atsakymai");
    first.key(Key::Num0);
    let written = first.assessment().clone();
    drop(first);
    second.wait_until("writing", |it| !it.shows_with("galima tik skaityti"));
    assert!(second.shows_with("galite tęsti"), "{:?}", second.words());
    assert_eq!(*second.assessment(), written);
    assert!(second.shows_with("core-01"), "the history stays on screen: {:?}", second.words());
    second.click_first("Atsakymai");
    second.key(Key::Num1);
    assert_ne!(second.on_disk(), written, "it can be written to again");
}

#[test]
fn a_bare_name_is_beside_the_open_file_and_the_whole_path_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window = Window::open(Language::Lithuanian, path);
    window.command(skaidra::i18n::Tr::menu_command_save_copy);
    window.replace_text("Failo vieta", "kop2");
    window.key(Key::Enter);
    let copy = folder.path().join("kop2.skaidra");
    assert_eq!(window.session().path(), copy);
    assert!(window.shows_with(copy.to_str().unwrap()), "{:?}", window.words());
}

#[test]
fn a_name_with_a_dot_in_it_is_not_taken_for_one_with_an_ending() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window = Window::open(Language::Lithuanian, path);
    for (typed, written) in [
        ("kopija 2026.11", "kopija 2026.11.skaidra"),
        ("kita.SKAIDRA", "kita.SKAIDRA"),
        ("planas.pdf", "planas.pdf.skaidra"),
    ] {
        window.command(skaidra::i18n::Tr::menu_command_save_copy);
        window.replace_text("Failo vieta", typed);
        window.key(Key::Enter);
        assert_eq!(window.session().path(), folder.path().join(written));
    }
}

#[test]
fn what_only_the_window_holds_is_in_a_copy_before_it_closes() {
    for is_replaced in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("planas.skaidra");
        super::kill::begin(&path);
        let backup = std::fs::read(&path).unwrap();
        let mut window = Bare::new(folder.path(), Some(&path));
        window.frame(0.1, Vec::new());
        window.key(Modifiers::NONE, Key::Num0);
        let known = std::fs::read(&path).unwrap();
        assert_ne!(known, backup, "an answer was given");
        std::fs::remove_file(&path).unwrap();
        if is_replaced {
            std::fs::write(&path, &backup).unwrap();
        }
        assert!(!window.close(), "not without a word");
        let copy = Folders::below(folder.path()).assessments().join("planas-kopija.skaidra");
        assert_eq!(std::fs::read(&copy).unwrap(), known);
        assert_eq!(std::fs::read(&path).ok(), is_replaced.then_some(backup));
        assert!(window.close(), "once it is told");
    }
}

#[test]
fn a_change_that_waits_to_be_saved_keeps_no_copy_from_being_made_while_the_system_shuts_down() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window = Bare::new(folder.path(), Some(&path));
    window.frame(0.1, Vec::new());
    window.key(Modifiers::NONE, Key::Num0);
    let known = std::fs::read(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    window.key(Modifiers::NONE, Key::Num2);
    let own = Folders::below(folder.path()).assessments();
    for _ in 0..3 {
        assert!(!window.close(), "a change waits");
        assert_eq!(std::fs::read(own.join("planas-kopija.skaidra")).unwrap(), known);
    }
    assert!(!own.join("planas-kopija-2.skaidra").exists(), "one copy is enough");
}

#[test]
fn what_only_the_window_holds_is_in_a_copy_before_another_file_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let backup = std::fs::read(&path).unwrap();
    let mut window = Window::open(Language::Lithuanian, path.clone());
    window.click_first("Atsakymai");
    window.key(Key::Num0);
    let known = window.session().journal_bytes();
    std::fs::write(&path, &backup).unwrap();
    window.command(Tr::menu_command_example);
    assert_ne!(window.session().path(), path);
    let copy = Folders::below(&window.folder()).assessments().join("planas-kopija.skaidra");
    assert_eq!(std::fs::read(&copy).unwrap(), known);
    assert!(window.shows_with("išsaugota kopijoje, dirbkite joje"), "{:?}", window.words());
}

#[test]
fn a_file_that_another_computer_wrote_on_can_be_opened_as_it_is_now() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window = Window::open(Language::Lithuanian, path.clone());
    window.click_first("Atsakymai");
    window.key(Key::Num0);
    // A colleague goes on with a copy, which the cloud brings back.
    let copy = folder.path().join("kolegos.skaidra");
    window.session().save_copy(&copy).unwrap();
    let mut colleague = skaidra::session::Session::open(&copy).unwrap();
    let note = skaidra::domain::Change::SetLegalBasis(Some("Įsakymas Nr. V-12".to_owned()));
    let at = window.session().changed_at();
    colleague.run(at, "Kolegė", note).unwrap();
    let newer = colleague.assessment().clone();
    drop(colleague);
    std::fs::rename(&copy, &path).unwrap();
    window.key(Key::Num2);
    window.click("Atsisakyti šio pakeitimo");
    window.click("Atverti iš naujo");
    assert_eq!(*window.assessment(), newer, "{:?}", window.words());
    assert!(window.shows_with("koks dabar yra diske"), "{:?}", window.words());
    let own = Folders::below(&window.folder()).assessments();
    assert!(!own.join("planas-kopija.skaidra").exists(), "nothing was in the window alone");
    window.key(Key::Num3);
    assert_ne!(window.on_disk(), newer, "and it is written to again");
}
