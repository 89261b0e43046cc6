//! Opening files: with the system's dialog where there is one, by a typed path, and what is said where that fails.

use std::path::PathBuf;

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::{Change, ChecklistId, Scope};
use skaidra::i18n::{Language, Tr};
use skaidra::session::Session;
use skaidra::ui::{FileAnswer, FileDialogs, FileWish};

use super::window::{Begin, Window, question};
use crate::store::sample::{institution, write};

fn with_dialog(choose: fn(FileWish) -> FileAnswer) -> Window {
    let begin = Begin::new(Language::Lithuanian);
    Begin { file_dialogs: FileDialogs::Native(choose), ..begin }.window()
}

/// Lets the thread of the dialog answer.
fn wait(window: &mut Window) {
    for _ in 0..20 {
        std::thread::sleep(std::time::Duration::from_millis(5));
        window.run();
    }
}

#[test]
fn a_system_without_a_dialog_says_so_and_a_path_can_be_typed() {
    for (command, opens) in
        [(Tr::menu_command_open as fn(&Tr) -> String, true), (Tr::menu_command_review, false)]
    {
        let mut window = with_dialog(|_| FileAnswer::NoDialog);
        window.press(command);
        wait(&mut window);
        assert!(
            window.shows_with("Ši sistema neturi failų pasirinkimo lango"),
            "{:?}",
            window.words()
        );
        let path = window.folder().join("planas.skaidra");
        super::kill::begin(&path);
        window.replace_text("Failo vieta", path.to_str().unwrap());
        window.key(Key::Enter);
        if opens {
            assert_eq!(window.session().path(), path);
        } else {
            window.wait_for_words("Įsivertinimo failas sveikas");
        }
    }
}

#[test]
fn the_dialog_of_the_system_comes_first_and_giving_it_up_gives_up_everything() {
    let mut window = with_dialog(|wish| {
        assert!(wish.new_name.is_none() && wish.endings == ["skaidra", "pdf"], "{wish:?}");
        FileAnswer::GivenUp
    });
    window.press(Tr::menu_command_open);
    wait(&mut window);
    assert!(!window.shows("Failo vieta"), "{:?}", window.words());
    let mut window = with_dialog(|_| {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("chosen.skaidra");
        if !path.exists() {
            super::kill::begin(&path);
        }
        FileAnswer::Chosen(path)
    });
    window.press(Tr::menu_command_open);
    wait(&mut window);
    assert!(window.session().path().ends_with("chosen.skaidra"));
}

#[test]
fn a_path_that_cannot_be_opened_stays_and_the_advice_fits_it() {
    let mut window = Window::new(Language::Lithuanian);
    let junk = window.folder().join("junk.skaidra");
    std::fs::write(&junk, "nothing of ours").unwrap();
    for (path, problem) in [
        (window.folder().join("tokio-nera.pdf"), "Tokio failo ar aplanko nėra"),
        (junk, "Failo turinys sugadintas arba jį įrašė kita programa"),
    ] {
        window.ctrl(Key::O);
        window.replace_text("Failo vieta", path.to_str().unwrap());
        window.key(Key::Enter);
        assert!(window.shows_with(problem), "{:?}", window.words());
        assert!(!window.shows_with("vardas baigiasi"), "{:?}", window.words());
        let words = window.words();
        assert!(words.iter().any(|it| it == path.to_str().unwrap()), "{words:?}");
        window.key(Key::Escape);
    }
}

#[test]
fn a_plan_that_was_cut_off_is_named_so_without_a_word_of_english() {
    let mut window = Window::new(Language::Lithuanian);
    let path = window.folder().join("nukirptas.pdf");
    std::fs::write(&path, "%PDF-1.7\n1 0 obj\n").unwrap();
    window.ctrl(Key::O);
    window.replace_text("Failo vieta", path.to_str().unwrap());
    window.key(Key::Enter);
    window.wait_for_words("PDF failas nukirptas: trūksta jo pabaigos");
    assert!(!window.shows_with("missing"), "{:?}", window.words());
}

#[test]
fn what_went_wrong_stays_until_it_is_closed_and_goes_with_the_file_that_it_concerns() {
    let mut window = super::frame::with_messages([1280.0, 800.0]);
    let notice = super::frame::CUT_OFF;
    assert!(window.shows_with(notice), "{:?}", window.words());
    window.go(Tr::menu_screen_risks);
    assert!(window.shows_with(notice), "it stays until it is closed");
    window.go(Tr::menu_screen_start);
    window.press(Tr::menu_command_example);
    assert!(!window.shows_with(notice), "{:?}", window.words());
}

#[test]
fn the_file_that_is_open_is_shown_when_it_is_opened_again() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    let path = window.session().path().to_owned();
    window.command(Tr::menu_command_open);
    window.replace_text("Failo vieta", &path.display().to_string());
    window.press(Tr::dialogs_open_go);
    assert!(!window.shows_with("kitoje programoje"), "{:?}", window.words());
    assert!(window.shows_with("Pavyzdys: dar"), "{:?}", window.words());
}

#[test]
fn what_is_typed_goes_behind_the_path_that_is_proposed() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    for (key, ending) in [(Key::S, ".skaidra"), (Key::O, "")] {
        let modifiers =
            if key == Key::S { Modifiers::COMMAND | Modifiers::SHIFT } else { Modifiers::COMMAND };
        window.harness.key_press_modifiers(modifiers, key);
        window.run();
        let value = |window: &Window| window.harness.get_by_label("Failo vieta").value().unwrap();
        let before = value(&window);
        assert!(before.ends_with(ending), "{before}");
        window.letters("abc");
        assert_eq!(value(&window), format!("{before}abc"));
        window.key(Key::Home);
        window.key(Key::ArrowRight);
        window.key(Key::Escape);
        window.key(Key::Escape);
    }
}

#[test]
fn a_checklist_that_the_program_does_not_have_is_said_when_its_file_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    drop(write(&path, [institution("Ąžuolyno globos namai"), scope_with("own-list")]));
    let window = Window::open(Language::Lithuanian, path);
    assert!(window.shows_with("„own-list“, kurio programoje nėra"), "{:?}", window.words());
}

#[test]
fn where_no_question_is_asked_the_next_step_is_to_choose_checklists() {
    for (ids, said) in [
        (vec![], "Nepasirinktas nė vienas kontrolinis sąrašas"),
        (vec!["own-list"], "Pasirinkti kontroliniai sąrašai nepateikia nė vieno klausimo"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("planas.skaidra");
        let checklists = ids.into_iter().map(|it| ChecklistId::parse(it).unwrap()).collect();
        let scope = Change::SetScope(Scope { checklists, is_rapid: false });
        drop(write(&path, [institution("Ąžuolyno globos namai"), scope]));
        let mut window = Window::open(Language::Lithuanian, path);
        window.go(Tr::menu_screen_start);
        assert!(window.shows_with(said), "{:?}", window.words());
        assert!(!window.shows_with("nežinome"), "{:?}", window.words());
    }
}

/// A scope with a checklist that no program has.
fn scope_with(id: &str) -> Change {
    let checklists = ["core", id].map(|it| ChecklistId::parse(it).unwrap()).into();
    Change::SetScope(Scope { checklists, is_rapid: false })
}

/// How often the clock is said to be behind the file.
fn n_told(window: &Window) -> usize {
    window.words().iter().filter(|it| it.starts_with("Kompiuterio laikrodis rodo")).count()
}

#[test]
fn a_clock_that_was_set_back_is_told_once_when_something_is_recorded() {
    let mut window = Window::example();
    window.go_to_question("core-01");
    window.key(Key::Num3);
    assert_eq!(n_told(&window), 0, "{:?}", window.words());
    window.days_later(-375);
    assert_eq!(n_told(&window), 0, "nothing is recorded yet: {:?}", window.words());
    let before = window.session().records().len();
    window.ctrl(Key::Z);
    assert_eq!(window.session().records().len(), before + 1, "it is never refused");
    assert_eq!(n_told(&window), 1, "{:?}", window.words());
    let end = "Patikrinkite kompiuterio laikrodį.";
    for said in ["rodo 2025-11-12 14:", "šio failo pakeitimas įrašytas 2026-11-22 14:", end] {
        assert!(window.shows_with(said), "{:?}", window.words());
    }
    window.rest(2);
    window.click_last("Užverti");
    assert_eq!(n_told(&window), 0, "{:?}", window.words());
    window.ctrl(Key::Y);
    assert_eq!(n_told(&window), 0, "once is enough: {:?}", window.words());
}

#[test]
fn a_file_that_is_later_than_the_clock_is_told_when_it_is_opened_and_what_day_its_plan_bears() {
    let window = Window::example();
    let path = window.session().path().to_owned();
    let kept = window.again(Language::Lithuanian);
    let note = |text: &str| Change::SetNote(question("core-01"), Some(text.to_owned()));
    let mut session = Session::open(&path).unwrap();
    // The example has a day of its own.
    for change in [Change::SetAssessedOn(None), note("Vėliau")] {
        session.run("2027-11-30T09:36:00Z".parse().unwrap(), "Vedėja", change).unwrap();
    }
    drop(session);
    let mut window = kept.opening(Language::Lithuanian, path.clone());
    assert_eq!(n_told(&window), 1, "{:?}", window.words());
    for said in ["pakeitimas įrašytas 2027-11-30 11:36.", "arba nurodykite vertinimo datą"] {
        assert!(window.shows_with(said), "{:?}", window.words());
    }
    window.go(Tr::menu_screen_export);
    assert!(!window.shows_with("Plane bus vertinimo data"), "{:?}", window.words());
    let kept = window.again(Language::Lithuanian);
    let mut session = Session::open(&path).unwrap();
    session.run("2026-11-21T09:36:00Z".parse().unwrap(), "Vedėja", note("Anksčiau")).unwrap();
    drop(session);
    let mut window = kept.opening(Language::Lithuanian, path);
    assert_eq!(n_told(&window), 0, "the clock is ahead of the last record: {:?}", window.words());
    window.go(Tr::menu_screen_export);
    let said = window.tr.menu_settings_assessed_on_back("2026-11-21", "2027-11-30");
    assert!(window.shows_with(&said), "{:?}", window.words());
}
