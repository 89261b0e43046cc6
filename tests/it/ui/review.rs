//! A received plan on screen: good, changed, of another version, or no plan at all; each with one next step.

use std::path::PathBuf;

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::window::Window;
use crate::review::alter::updated;
use crate::review::sample::small;
use crate::support::top;

/// A window that was given these bytes as a plan.
fn given(bytes: &[u8], words: &str) -> (Window, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("gautas.pdf");
    std::fs::write(&path, bytes).unwrap();
    let mut window = Window::open(Language::Lithuanian, path);
    window.wait_for_words(words);
    (window, folder)
}

fn shows(window: &Window, name: fn(&Tr) -> String) -> bool {
    window.shows(&name(&window.tr))
}

#[test]
fn a_good_plan_is_opened_or_another_is_checked() {
    let (mut window, _folder) = given(&small().pdf, "Planas nuo eksportavimo nepakeistas");
    assert!(shows(&window, Tr::menu_review_open), "{:?}", window.words());
    assert!(!shows(&window, Tr::menu_review_signatures));
    assert!(window.shows_with("failas toks, koks buvo"), "{:?}", window.words());
    assert!(!window.shows("Atverti…"), "what it opens is said");
    window.press(Tr::menu_review_other);
    assert!(window.shows("Failo vieta"), "{:?}", window.words());
}

#[test]
fn lines_of_a_finding_begin_beside_its_mark() {
    let (mut window, _folder) = given(&small().pdf, "Planas nuo eksportavimo nepakeistas");
    window.resize([640.0, 800.0]);
    window.run();
    let left = |part: &str| window.harness.get_by_label_contains(part).rect().left();
    let verdict = left("Planas nuo eksportavimo");
    for part in ["Pakeitimų žurnalas: sutampa", "Balai: sutampa", "Puslapiai: sutampa"] {
        assert!(verdict + 12.0 < left(part), "{part}: {} of {verdict}", left(part));
    }
}

#[test]
fn a_changed_plan_says_first_what_is_wrong_and_what_to_do() {
    let changed = updated(&small().pdf, |update| {
        update.page(1).set("Rotate", 90);
    });
    let (window, _folder) = given(&changed, "Planas neatitinka savo duomenų");
    assert!(shows(&window, Tr::review_advice_plan), "{:?}", window.words());
    let place = |part: &str| window.harness.get_by_label_contains(part).rect().top();
    assert!(place("Puslapiai: nesutampa") < place("Balai: sutampa"), "{:?}", window.words());
    assert!(!shows(&window, Tr::repeat_received));
    assert!(shows(&window, Tr::menu_review_other));
    assert!(!window.shows_with("failas toks, koks buvo"), "{:?}", window.words());
}

#[test]
fn a_file_that_is_no_plan_names_itself_once_and_leads_on() {
    let (window, _folder) = given(b"%PDF-1.4\nhello", "gautas.pdf");
    let named = window.harness.query_all_by_label_contains("gautas.pdf").count();
    assert_eq!(named, 1, "{:?}", window.words());
    assert!(shows(&window, Tr::menu_review_other));
    assert!(!shows(&window, Tr::menu_review_open));
}

#[test]
fn a_plan_kept_from_an_older_version_is_opened_as_well() {
    let plan = top().join("tests/fixtures/plans/v0.1/plan-lt.pdf");
    let bytes = std::fs::read(plan).unwrap();
    let (window, _folder) = given(&bytes, "Įvertinta");
    assert!(shows(&window, Tr::menu_review_open), "{:?}", window.words());
}

#[test]
fn a_copy_says_that_it_is_one_and_records_nothing_for_those_who_made_the_plan() {
    let (mut window, _folder) = given(&small().pdf, "Planas nuo eksportavimo nepakeistas");
    window.press(Tr::menu_review_open);
    assert!(window.shows("Atverta gauto plano kopija"), "{:?}", window.words());
    window.click("Kol kas tik skaitysiu");
    assert!(window.shows_with("Kopija: ") && shows(&window, Tr::menu_screen_results));
    let root = window.harness.root();
    let title = root.accesskit_node().label().unwrap();
    assert!(title.starts_with("Kopija: "), "{title}");
    window.go(Tr::menu_screen_answers);
    let theirs = window.session().records().len();
    window.ctrl(eframe::egui::Key::Z);
    assert_eq!(window.session().records().len(), theirs, "what they did is theirs to undo");
    window.click("Pildo: nenurodyta");
    window.type_into("Jūsų pareigos", "Vidaus auditorė");
    window.click("Toliau");
    window.key(eframe::egui::Key::Num0);
    let path = window.session().path().to_owned();
    let own = window.session().records()[theirs..].iter().map(|it| it.by.clone());
    assert_eq!(own.collect::<Vec<_>>(), ["Vidaus auditorė"]);
    for _ in 0..2 {
        window.ctrl(eframe::egui::Key::Z);
    }
    assert_eq!(window.session().records().len(), theirs + 2, "one deed, one undo");
    window.ctrl(eframe::egui::Key::Y);
    window.key(eframe::egui::Key::Num0);
    // It is still a copy when it is opened again.
    let window = window.killed(Language::Lithuanian);
    assert_eq!(window.session().path(), path);
    assert!(window.shows_with("Kopija: ") && window.shows("Pildo: Vidaus auditorė"));
}

/// A window that checks, by the dialog for received plans, a file of that name and these bytes.
fn checked(name: &str, bytes: &[u8], words: &str) -> (Window, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let mut window = Window::new(Language::Lithuanian);
    window.command(Tr::menu_command_review);
    window.replace_text("Failo vieta", &path.display().to_string());
    window.press(Tr::dialogs_review_go);
    window.wait_for_words(words);
    (window, folder)
}

#[test]
fn an_assessment_file_that_was_received_is_checked_and_never_changed() {
    let journal = &small().journal;
    let (mut window, folder) = checked("gautas.skaidra", journal, "Įsivertinimo failas sveikas");
    assert!(shows(&window, Tr::menu_review_file), "{:?}", window.words());
    assert!(window.shows_with("paskutinis"), "{:?}", window.words());
    window.press(Tr::menu_review_open);
    window.type_into("Jūsų pareigos", "Kontrolierius");
    window.click("Toliau");
    window.go(Tr::menu_screen_answers);
    window.key(eframe::egui::Key::Num0);
    window.run();
    assert_ne!(window.session().path(), folder.path().join("gautas.skaidra"));
    assert_eq!(&std::fs::read(folder.path().join("gautas.skaidra")).unwrap(), journal);
}

#[test]
fn an_assessment_file_that_was_cut_off_is_not_called_a_plan() {
    let journal = &small().journal;
    let cut = &journal[..journal.len() - 40];
    let (window, _folder) = checked("gautas.skaidra", cut, "Įsivertinimo failas pažeistas");
    assert!(window.shows_with(&window.tr.review_advice_journal()), "{:?}", window.words());
    assert!(!shows(&window, Tr::review_advice_plan));
    // Its copy is to look at, and not offered as if nothing were wrong.
    assert!(shows(&window, Tr::menu_review_copy_broken), "{:?}", window.words());
    assert!(!shows(&window, Tr::menu_review_file));
}

#[test]
fn an_assessment_file_of_a_newer_version_is_not_called_damaged() {
    let newer = std::fs::read("tests/fixtures/journals/broken/unknown-change.skaidra").unwrap();
    let words = "Įsivertinimo failo iki galo patikrinti negalima";
    let (window, _folder) = checked("gautas.skaidra", &newer, words);
    assert!(shows(&window, Tr::menu_review_copy_newer), "{:?}", window.words());
    assert!(window.shows_with(&window.tr.review_advice_newer()), "{:?}", window.words());
    assert!(window.shows_with("iki galo nepatikrinta"), "{:?}", window.words());
    assert!(!window.shows_with("pažeist") && !window.shows_with("Nesiremkite"));
}

#[test]
fn a_plan_is_known_whatever_it_is_called() {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("planas.skaidra");
    std::fs::write(&path, &small().pdf).unwrap();
    let mut window = Window::open(Language::Lithuanian, path);
    window.wait_for_words("Planas nuo eksportavimo nepakeistas");
}

#[test]
fn the_screen_says_all_that_the_command_says() {
    let kept = std::fs::read(top().join("tests/fixtures/plans/v0.1/plan-lt.pdf")).unwrap();
    let changed = updated(&small().pdf, |update| {
        update.page(1).set("Rotate", 90);
    });
    let tr = Tr::new(Language::Lithuanian);
    for bytes in [small().pdf.clone(), kept, changed] {
        let found = skaidra::review::verify(&bytes, env!("CARGO_PKG_VERSION")).unwrap();
        let (window, _folder) = given(&bytes, &found.verdict(&tr));
        for line in found.lines(&tr) {
            assert!(window.shows_with(&line), "{line}: {:?}", window.words());
        }
    }
}

#[test]
fn nothing_in_a_copy_changes_until_it_is_told_who_changes_it() {
    let (mut window, _folder) = given(&small().pdf, "Planas nuo eksportavimo nepakeistas");
    window.press(Tr::menu_review_open);
    window.click("Kol kas tik skaitysiu");
    let theirs = window.session().records().len();
    window.go(Tr::menu_screen_history);
    assert!(!window.shows("Grįžti čia"), "what they did is theirs to undo: {:?}", window.words());
    window.go(Tr::menu_screen_answers);
    window.key(eframe::egui::Key::Num0);
    assert!(window.shows("Kas keičia?"), "{:?}", window.words());
    assert_eq!(window.session().records().len(), theirs);
    window.click("Kol kas tik skaitysiu");
    assert_eq!(window.session().records().len(), theirs, "read only, so nothing was changed");
    window.key(eframe::egui::Key::Num1);
    assert!(window.shows("Kas keičia?"), "{:?}", window.words());
    window.type_into("Jūsų pareigos", "Vidaus auditorė");
    window.click("Toliau");
    let own = window.session().records()[theirs..].iter().map(|it| it.by.clone());
    assert_eq!(own.collect::<Vec<_>>(), ["Vidaus auditorė"]);
    window.go(Tr::menu_screen_history);
    assert!(!window.shows("Kas keičia?"), "{:?}", window.words());
}

/// The program started again on the next day with the same plan.
fn next_day(window: Window, folder: &tempfile::TempDir) -> Window {
    let plan = folder.path().join("gautas.pdf");
    let mut window = window.opening(Language::Lithuanian, plan);
    window.wait_for_words("Planas nuo eksportavimo nepakeistas");
    window.run();
    window
}

#[test]
fn whoever_has_a_copy_already_goes_on_in_it_or_opens_a_new_one() {
    let (mut window, folder) = given(&small().pdf, "Planas nuo eksportavimo nepakeistas");
    window.press(Tr::menu_review_open);
    window.type_into("Jūsų pareigos", "Vidaus auditorė");
    window.click("Toliau");
    window.go(Tr::menu_screen_answers);
    window.key(eframe::egui::Key::Num0);
    let (copy, n_records) = (window.session().path().to_owned(), window.session().records().len());
    // Back at the review it is said at once.
    window.click_with(&window.tr.menu_copy_back());
    window.run();
    assert!(window.shows_with("Tokią kopiją jau turite (keista 14:"), "{:?}", window.words());

    let mut window = next_day(window, &folder);
    assert!(window.shows_with("Tokią kopiją jau turite (keista "), "{:?}", window.words());
    assert!(!shows(&window, Tr::menu_review_open));
    window.press(Tr::menu_review_copy_on);
    assert_eq!((window.session().path(), window.session().records().len()), (&*copy, n_records));
    assert!(window.shows("Pildo: Vidaus auditorė"), "{:?}", window.words());
    assert!(window.shows_with(&window.tr.menu_copy_back()), "{:?}", window.words());

    let mut window = next_day(window, &folder);
    window.press(Tr::menu_review_open_new);
    assert_ne!(window.session().path(), copy);
    assert!(window.shows("Atverta gauto plano kopija"), "{:?}", window.words());
}

#[test]
fn looking_again_at_a_copy_that_nobody_worked_in_makes_no_other() {
    let (mut window, folder) = given(&small().pdf, "Planas nuo eksportavimo nepakeistas");
    window.press(Tr::menu_review_open);
    window.click("Kol kas tik skaitysiu");
    let copy = window.session().path().to_owned();
    let mut window = next_day(window, &folder);
    assert!(!window.shows_with("Tokią kopiją jau turite"), "{:?}", window.words());
    window.press(Tr::menu_review_open);
    assert_eq!(window.session().path(), copy);
    assert!(window.shows("Atverta gauto plano kopija"), "{:?}", window.words());
    window.click("Kol kas tik skaitysiu");
    assert!(shows(&window, Tr::menu_screen_results), "{:?}", window.words());
    assert_eq!(std::fs::read_dir(copy.parent().unwrap()).unwrap().count(), 1);
}

#[test]
fn escape_leads_back_to_what_the_review_was_begun_from() {
    let (mut window, _folder) = checked("gautas.pdf", &small().pdf, "Skaitmeninis atspaudas");
    let back = format!("← {}", window.tr.menu_screen_start());
    assert!(window.shows(&back), "{:?}", window.words());
    window.key(eframe::egui::Key::Escape);
    window.run();
    assert!(!window.shows_with("Skaitmeninis atspaudas"), "{:?}", window.words());
}

#[test]
fn of_a_plan_without_an_answer_no_level_is_told() {
    let place = crate::program::Place::new();
    place.ok("new a.skaidra --institution Utena --kind municipality --lang lt");
    place.ok("export a.skaidra -o a.pdf");
    let (window, _folder) = given(&place.read("a.pdf"), "Planas nuo eksportavimo nepakeistas");
    let words = window.tr.results_level_none();
    assert!(window.shows(&words), "{:?}", window.words());
    assert!(!window.shows_with("Užuomazga"), "{:?}", window.words());
}
