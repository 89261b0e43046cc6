//! What a reader keeps: written whole, never lost between two windows, a damaged file set aside.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use skaidra::domain::HandbookRef;
use skaidra::i18n::{Language, Tr};
use skaidra::store::{ReadingChange, ReadingFile, ReadingNotice};

use super::sample::folder;

fn section(anchor: &str) -> HandbookRef {
    HandbookRef { chapter: "needs-queues".to_owned(), anchor: anchor.to_owned() }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_338_000 + second).unwrap()
}

fn note(anchor: &str, text: &str) -> ReadingChange {
    ReadingChange::SetNote(section(anchor), text.to_owned())
}

fn open(path: &Path) -> ReadingFile {
    let (file, notice) = ReadingFile::open(path);
    assert_eq!(notice.unwrap(), None);
    file
}

#[test]
fn what_was_kept_comes_back() {
    let folder = folder();
    let path = folder.path().join("data").join("reading.ron");
    let mut file = open(&path);
    assert_eq!(file.reading().n_kept(), 0);
    let quote = "Vieta nėra pinigai,\nbet ji jų verta.".to_owned();
    let changes = [
        ReadingChange::AddBookmark(section("")),
        ReadingChange::AddBookmark(section("schemes")),
        ReadingChange::AddHighlight(section("schemes"), Language::Lithuanian, quote.clone()),
        note("schemes", "„Klausti“ \\ vedėjos\n…"),
        ReadingChange::RemoveBookmark(section("")),
    ];
    for (n, change) in (0..).zip(changes) {
        file.run(change, at(n)).unwrap();
    }
    assert_eq!(file.reading().n_kept(), 3);
    assert_eq!(open(&path).reading(), file.reading());
    file.run(note("schemes", " "), at(9)).unwrap();
    let remove = ReadingChange::RemoveHighlight(section("schemes"), Language::Lithuanian, quote);
    file.run(remove, at(10)).unwrap();
    assert_eq!(open(&path).reading().n_kept(), 1);
}

#[test]
fn two_windows_lose_nothing_of_each_other() {
    let folder = folder();
    let path = folder.path().join("reading.ron");
    let (mut one, mut other) = (open(&path), open(&path));
    one.run(note("a", "one"), at(1)).unwrap();
    other.run(note("b", "other"), at(2)).unwrap();
    one.run(note("c", "one again"), at(3)).unwrap();
    assert_eq!(one.reading().notes.len(), 3);
    assert_eq!(open(&path).reading(), one.reading());
}

#[test]
fn a_damaged_file_is_set_aside_and_named() {
    for damaged in [&b"(reading: 1, bookmarks: ["[..], b"\xff\xfe", b"", b"{}", b"(reading: 1)"] {
        let folder = folder();
        let path = folder.path().join("reading.ron");
        fs::write(&path, damaged).unwrap();
        let (mut file, notice) = ReadingFile::open(&path);
        let Some(ReadingNotice::SetAside(aside)) = notice.unwrap() else { panic!("{damaged:?}") };
        assert_eq!(fs::read(&aside).unwrap(), damaged);
        for language in Language::ALL {
            let words = ReadingNotice::SetAside(aside.clone()).message(&Tr::new(language));
            assert!(words.ends_with(&aside.display().to_string()), "{words}");
        }
        file.run(note("a", "new"), at(1)).unwrap();
        assert_eq!(open(&path).reading().n_kept(), 1);
        // A second one does not take the place of the first.
        fs::write(&path, b"(").unwrap();
        let notice = file.run(note("b", "newer"), at(2)).unwrap();
        let Some(ReadingNotice::SetAside(second)) = notice else { panic!("{notice:?}") };
        assert_ne!(aside, second);
        assert_eq!(open(&path).reading().n_kept(), 2, "what the window knew is written again");
    }
}

#[test]
fn a_file_of_a_newer_version_is_never_touched() {
    let folder = folder();
    let path = folder.path().join("reading.ron");
    let newer = "(reading: 2, shelves: [])";
    fs::write(&path, newer).unwrap();
    let (mut file, notice) = ReadingFile::open(&path);
    assert!(notice.is_err());
    assert!(file.run(note("a", "mine"), at(1)).is_err());
    assert!(file.is_waiting());
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);
    // Once the file can be written, what waited is written first.
    fs::remove_file(&path).unwrap();
    file.run(note("b", "also mine"), at(2)).unwrap();
    assert_eq!(open(&path).reading().notes.len(), 2);
}

#[test]
fn what_cannot_be_written_waits() {
    let folder = folder();
    let blocked = folder.path().join("file");
    fs::write(&blocked, b"").unwrap();
    let path = blocked.join("reading.ron");
    let (mut file, _) = ReadingFile::open(&path);
    assert!(file.run(note("a", "mine"), at(1)).is_err());
    assert_eq!(file.reading().n_kept(), 1, "it is still on screen");
    fs::remove_file(&blocked).unwrap();
    file.save().unwrap();
    assert!(!file.is_waiting());
    assert_eq!(open(&path).reading().n_kept(), 1);
}
