//! Nothing is lost: two windows on one file, a newer file, a stick taken out, a full disk, a disk that turns read-only.

use std::path::{Path, PathBuf};
use std::process::Command;

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::Change;
use skaidra::i18n::Language;
use skaidra::session::Session;

use super::window::{Begin, Window, question};
use crate::store::disk::Disk;

#[test]
fn a_second_window_on_one_file_reads_and_offers_a_copy() {
    let first = Window::example();
    let path = first.session().path().to_owned();
    let before = first.assessment().clone();
    let mut second = Window::open(Language::Lithuanian, path);
    assert!(second.shows_with("galima tik skaityti"), "{:?}", second.words());
    second.key(Key::Num0);
    assert_eq!(first.on_disk(), before, "a reader writes nothing");
    second.click("Išsaugoti kopiją…");
    let copy = second.folder().join("copy.skaidra");
    second.replace_text("Failo vieta", copy.to_str().unwrap());
    second.key(Key::Enter);
    assert!(!second.shows_with("galima tik skaityti"));
    second.key(Key::Num0);
    assert_ne!(second.on_disk(), before);
    assert_eq!(first.on_disk(), before);
}

#[test]
fn a_reader_sees_why_in_the_foot_at_a_key_and_on_the_start_screen_and_reads_every_word() {
    let first = Window::example();
    let path = first.session().path().to_owned();
    let mut second = Window::open(Language::Lithuanian, path);
    assert!(second.shows("Tik skaityti: atvertas kitur"), "{:?}", second.words());
    assert!(!second.shows_with("Išsaugota"), "{:?}", second.words());
    let count = |window: &Window| {
        let words = window.words();
        words.iter().filter(|it| it.starts_with("Neįrašyta")).count()
    };
    let before = count(&second);
    for key in [Key::Num3, Key::E, Key::T, Key::N] {
        second.key(key);
        assert!(before < count(&second), "{key:?}: {:?}", second.words());
    }
    let ink = skaidra::ui::Themes::embedded().all()[0].1.ink;
    let question = second.harness.output().shapes.iter().any(|it| {
        let mut is_whole = false;
        super::fits::each_text(&it.shape, &mut |text| {
            let is_question = text.galley.text().starts_with("Ar ");
            let inks = text.galley.job.sections.iter().map(|it| it.format.color);
            is_whole |= is_question
                && (text.opacity_factor - 1.0).abs() < 0.01
                && (inks.clone().any(|it| it == ink) || text.fallback_color == ink);
        });
        is_whole
    });
    assert!(question, "the question is faded");
    second.click_first("Pradžia");
    assert!(second.shows_with("galima tik skaityti") && second.shows("Išsaugoti kopiją…"));
}

#[test]
fn a_file_opens_where_work_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window = Window::open(Language::Lithuanian, path);
    assert!(window.shows("core-01"));
    for _ in 0..3 {
        window.click("Kitas");
    }
    window.key(Key::Num2);
    window.click("Kitas");
    window.click("Kitas");
    window.key(Key::T);
    window.letters("Paklausti buhalterės");
    window.rest(2);
    let window = window.killed(Language::Lithuanian);
    assert!(window.shows("core-06"), "{:?}", window.words());
}

#[test]
fn a_file_that_is_not_ours_is_refused_in_words() {
    let mut window = Window::new(Language::Lithuanian);
    let path = window.folder().join("letter.skaidra");
    std::fs::write(&path, "Gerbiamieji").unwrap();
    window.click("Atverti…");
    window.replace_text("Failo vieta", path.to_str().unwrap());
    window.click("Atverti");
    assert!(window.shows_with("jį įrašė kita programa"), "{:?}", window.words());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "Gerbiamieji");
}

#[test]
fn an_answer_that_cannot_be_saved_is_kept_until_a_way_out_is_chosen() {
    let mut window = Window::example();
    let path = window.session().path().to_owned();
    let before = window.assessment().clone();
    // Another program writes to the file behind our back.
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.extend(b"(n: 999)\n");
    std::fs::write(&path, &bytes).unwrap();
    window.click_first("Atsakymai");
    window.key(Key::Num0);
    assert!(window.shows("Pakeitimo įrašyti nepavyko"), "{:?}", window.words());
    window.click("Išsaugoti kopiją kitur…");
    let copy = window.folder().join("copy.skaidra");
    window.replace_text("Failo vieta", copy.to_str().unwrap());
    window.key(Key::Enter);
    assert_ne!(window.on_disk(), before, "the kept answer is in the copy");
    assert_eq!(window.session().path(), copy);
    assert_eq!(std::fs::read(&path).unwrap(), bytes, "the other file is left as it was");
}

/// A new assessment on a small disk of its own, at its first question.
fn on(disk: &Disk) -> Window {
    let path = disk.path().join("planas.skaidra");
    super::kill::begin(&path);
    on_disk_of(&path)
}

fn on_disk_of(path: &Path) -> Window {
    Window::open(Language::Lithuanian, path.to_owned())
}

/// The same on a disk without one free byte.
fn on_full(disk: &Disk) -> (Window, PathBuf) {
    let path = disk.path().join("planas.skaidra");
    super::kill::begin(&path);
    // Notes fill the file's last page, since what is left of it would still take an answer.
    let mut session = Session::open(&path).unwrap();
    let mut note = |id: &str, n: usize| {
        let before = session.journal_bytes().len();
        let change = Change::SetNote(question(id), Some("x".repeat(n)));
        session.run(session.changed_at(), "Direktorė", change).unwrap();
        (before, session.journal_bytes().len())
    };
    let (before, after) = note("core-02", 100);
    let n_around = after - before - 100;
    let (_, end) = note("core-03", 4096 * 2 - 8 - after - n_around);
    assert_eq!(end, 4096 * 2 - 8);
    drop(session);
    let mut window = on_disk_of(&path);
    window.click("Ankstesnis");
    window.click("Ankstesnis");
    (window, disk.fill())
}

/// Answers 3, which cannot be saved, and says why in the words on screen.
fn answer_in_vain(window: &mut Window, why: &str) {
    let bytes = std::fs::read(window.session().path()).ok();
    window.key(Key::Num3);
    assert!(window.shows("Pakeitimo įrašyti nepavyko"), "{:?}", window.words());
    assert!(window.shows_with("Pakeitimas neprarastas"), "{:?}", window.words());
    assert!(window.shows_with(why), "{:?}", window.words());
    assert_eq!(std::fs::read(window.session().path()).ok(), bytes);
}

/// Goes on in a copy elsewhere, in which the answer is.
fn go_on_in_a_copy(window: &mut Window) {
    window.click("Išsaugoti kopiją kitur…");
    // Where there is room, which is not beside the file.
    let proposed = proposed(window);
    assert!(proposed.starts_with(window.folder().to_str().unwrap()), "{proposed}");
    let copy = window.folder().join("kopija.skaidra");
    window.replace_text("Failo vieta", copy.to_str().unwrap());
    window.key(Key::Enter);
    assert_eq!(window.session().path(), copy);
    assert_is_saved(window);
    window.key(Key::Num2);
    assert_eq!(window.on_disk().answers[&question("core-01")].level().unwrap().get(), 2);
}

/// The path that the dialog begins with.
fn proposed(window: &Window) -> String {
    let field = window.harness.get_by_label("Failo vieta");
    field.accesskit_node().value().unwrap_or_default()
}

fn assert_is_saved(window: &Window) {
    assert!(!window.shows("Pakeitimo įrašyti nepavyko"), "{:?}", window.words());
    assert_eq!(window.on_disk().answers[&question("core-01")].level().unwrap().get(), 3);
    assert_eq!(window.on_disk(), *window.assessment());
}

#[test]
fn a_full_disk_is_said_and_the_answer_is_saved_once_there_is_space() {
    let Some(disk) = Disk::of(64) else { return };
    let (mut window, filler) = on_full(&disk);
    answer_in_vain(&mut window, "diskas pilnas");
    window.click("Bandyti dar kartą");
    assert!(window.shows_with("diskas pilnas"), "it is asked again: {:?}", window.words());
    std::fs::remove_file(filler).unwrap();
    window.click("Bandyti dar kartą");
    assert_is_saved(&window);
}

#[test]
fn from_a_full_disk_one_goes_on_in_a_copy() {
    let Some(disk) = Disk::of(64) else { return };
    let (mut window, _) = on_full(&disk);
    answer_in_vain(&mut window, "diskas pilnas");
    go_on_in_a_copy(&mut window);
}

#[test]
fn a_file_that_turns_read_only_during_work_is_said() {
    let mut window = Window::example();
    let path = window.session().path().to_owned();
    window.click_first("Atsakymai");
    let before = window.assessment().clone();
    // The only way that also binds a file that is open already; not every file system has it.
    let change = |how: &str| Command::new("chattr").arg(how).arg(&path).status();
    if !change("+i").is_ok_and(|it| it.success()) {
        println!("skipped: no file can be made unchangeable here (needs root and ext4)");
        return;
    }
    window.key(Key::Num3);
    assert!(window.shows_with("čia rašyti neleidžiama"), "{:?}", window.words());
    assert_eq!(window.on_disk(), before);
    assert!(change("-i").unwrap().success());
    window.click("Bandyti dar kartą");
    assert!(!window.shows("Pakeitimo įrašyti nepavyko"), "{:?}", window.words());
    assert_ne!(window.on_disk(), before, "the answer was kept");
}

#[test]
fn an_assessment_in_a_place_that_may_only_be_read_goes_on_in_a_copy() {
    let Some(disk) = Disk::of(64) else { return };
    let path = disk.path().join("planas.skaidra");
    super::kill::begin(&path);
    assert!(disk.make_read_only());
    let mut window = on_disk_of(&path);
    assert!(window.shows_with("Šioje vietoje rašyti neleidžiama"), "{:?}", window.words());
    window.key(Key::Num3);
    assert!(window.assessment().answers.is_empty());
    window.click("Išsaugoti kopiją…");
    let copy = window.folder().join("kopija.skaidra");
    window.replace_text("Failo vieta", copy.to_str().unwrap());
    window.key(Key::Enter);
    window.key(Key::Num3);
    assert_is_saved(&window);
}

#[test]
fn a_stick_that_was_taken_out_is_waited_for() {
    let Some(disk) = Disk::of(64) else { return };
    let mut window = on(&disk);
    let bytes = std::fs::read(window.session().path()).unwrap();
    disk.take_out();
    answer_in_vain(&mut window, "failo nebėra savo vietoje");
    window.click("Bandyti dar kartą");
    assert!(window.shows_with("failo nebėra savo vietoje"), "{:?}", window.words());
    disk.put_in();
    std::fs::write(window.session().path(), bytes).unwrap();
    window.click("Bandyti dar kartą");
    assert_is_saved(&window);
}

#[test]
fn from_a_stick_that_was_taken_out_one_goes_on_in_a_copy() {
    let Some(disk) = Disk::of(64) else { return };
    let mut window = on(&disk);
    disk.take_out();
    answer_in_vain(&mut window, "failo nebėra savo vietoje");
    go_on_in_a_copy(&mut window);
    disk.put_in();
}

#[test]
fn what_came_first_is_saved_first() {
    let mut window = Window::example();
    let path = window.session().path().to_owned();
    let away = window.folder().join("away");
    window.click_first("Atsakymai");
    std::fs::rename(&path, &away).unwrap();
    window.key(Key::Num3);
    // The keys are asleep while the window asks; a note that was under way still comes after the answer.
    window.key(Key::Num1);
    std::fs::rename(&away, &path).unwrap();
    window.click("Bandyti dar kartą");
    let last = window.session().records().last().unwrap();
    let Change::SetAnswer(id, Some(answer)) = &last.change else { panic!("{last:?}") };
    assert_eq!(answer.level().unwrap().get(), 3, "{id}");
}

#[test]
fn another_file_is_not_opened_over_what_could_not_be_saved() {
    let mut window = Window::example();
    let path = window.session().path().to_owned();
    let away = window.folder().join("away");
    window.click_first("Atsakymai");
    window.key(Key::Num1);
    window.key(Key::T);
    window.letters("Dar neįrašyta");
    std::fs::rename(&path, &away).unwrap();
    window.ctrl(Key::N);
    assert!(window.shows("Pakeitimo įrašyti nepavyko"), "{:?}", window.words());
    std::fs::rename(&away, &path).unwrap();
    window.click("Bandyti dar kartą");
    assert!(window.on_disk().notes.values().any(|it| it.contains("Dar neįrašyta")));
    assert_eq!(window.session().path(), path);
}

/// pia-app#62: an older program opened a newer file and damaged it.
#[test]
fn an_older_program_never_touches_a_newer_file() {
    let mut window = Window::example();
    let path = window.folder().join("naujas.skaidra");
    let newer = "(skaidra: 2, id: \"x\", app: \"9.0.0\", shape: New)\n(n: 1, what: Unheard)\n";
    std::fs::write(&path, newer).unwrap();
    let before = std::fs::metadata(&path).unwrap().modified().unwrap();
    let own = window.session().path().to_owned();
    window.ctrl(Key::O);
    window.replace_text("Failo vieta", path.to_str().unwrap());
    window.key(Key::Enter);
    assert!(window.shows_with("Įdiekite 9.0.0 arba naujesnę versiją"), "{:?}", window.words());
    assert_eq!(window.session().path(), own, "what was open stays open");
    window.click_first("Atsakymai");
    window.key(Key::Num0);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), newer);
    assert_eq!(std::fs::metadata(&path).unwrap().modified().unwrap(), before);
    let beside = std::fs::read_dir(window.folder()).unwrap().map(|it| it.unwrap().file_name());
    let beside: Vec<_> = beside.filter(|it| it.to_string_lossy().contains("naujas")).collect();
    assert_eq!(beside.len(), 1, "nothing is left beside it");
}

#[test]
fn where_only_the_full_disk_is_known_no_place_for_a_copy_is_proposed() {
    let Some(disk) = Disk::of(256) else { return };
    let (mut window, _) = all_on(&disk);
    window.key(Key::Num3);
    while !window.shows("Pakeitimo įrašyti nepavyko") {
        // What is left of the file's last page takes some more.
        window.key(Key::Num2);
        window.key(Key::Num3);
    }
    window.click("Išsaugoti kopiją kitur…");
    assert_eq!(proposed(&window), "");
    let field = window.harness.get_by_label("Failo vieta");
    assert!(field.accesskit_node().is_focused(), "{:?}", window.words());
}

#[test]
fn that_text_is_in_the_window_alone_is_said_until_it_is_saved() {
    let Some(disk) = Disk::of(256) else { return };
    let (mut window, filler) = all_on(&disk);
    window.key(Key::N);
    window.letters("trumpa");
    window.rest(2);
    let said = "Pradėto teksto įrašyti nepavyko";
    assert!(window.shows_with(said), "{:?}", window.words());
    std::fs::remove_file(filler).unwrap();
    window.letters(" paslaugos neteikiame");
    window.key(Key::Enter);
    window.rest(2);
    assert!(window.on_disk().answers.contains_key(&question("core-01")));
    assert!(!window.shows_with(said), "{:?}", window.words());
}

/// A new assessment and all of the program's own files on one disk without one free byte.
fn all_on(disk: &Disk) -> (Window, PathBuf) {
    let folder = tempfile::tempdir_in(disk.path()).unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let window = Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window();
    (window, disk.fill())
}
