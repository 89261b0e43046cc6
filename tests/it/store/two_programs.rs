//! Two programs at one file: one writes, the other reads, and nobody writes into what changed meanwhile.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use skaidra::session::{Access, NewFile, Session, SessionError};
use skaidra::store::{NotSavedReason, ReadOnlyReason, StoreError};

use super::sample::{answer, at, folder, new_file, small};

#[test]
fn a_second_program_opens_it_read_only_until_the_first_is_done() {
    let folder = folder();
    let path = small(&folder);
    let mut first = Session::open(&path).unwrap();
    let mut second = Session::open(&path).unwrap();
    assert_eq!(second.access(), &Access::ReadOnly(ReadOnlyReason::InUse));
    assert_eq!(second.assessment(), first.assessment());
    assert!(matches!(
        second.run(at(9), "", answer("na-07", 1)),
        Err(SessionError::Store(StoreError::ReadOnly { reason: ReadOnlyReason::InUse, .. }))
    ));
    first.run(at(9), "", answer("na-07", 1)).unwrap();
    drop(first);
    drop(second);
    let third = Session::open(&path).unwrap();
    assert_eq!(third.access(), &Access::Writable);
    assert_eq!(third.records().len(), 5);
}

#[test]
fn a_closed_file_is_free_even_while_other_programs_are_being_started() {
    let folder = folder();
    let path = small(&folder);
    let starter = std::thread::spawn(|| {
        for _ in 0..100 {
            std::process::Command::new("true").status().ok();
        }
    });
    while !starter.is_finished() {
        assert_eq!(Session::open(&path).unwrap().access(), &Access::Writable);
    }
    starter.join().unwrap();
}

#[test]
fn a_reader_does_not_call_a_line_under_way_cut_off() {
    let folder = folder();
    let path = small(&folder);
    let _first = Session::open(&path).unwrap();
    OpenOptions::new().append(true).open(&path).unwrap().write_all(b"(n: 5, at").unwrap();
    let second = Session::open(&path).unwrap();
    assert!(second.notices().is_empty());
    assert_eq!(second.records().len(), 4);
}

#[test]
fn a_file_changed_on_disk_is_not_written_to_and_can_go_on_in_a_copy() {
    type Deed = fn(&Path);
    let deeds: &[(&str, Deed)] = &[
        ("appended to", |path| {
            OpenOptions::new().append(true).open(path).unwrap().write_all(b"x").unwrap();
        }),
        ("cut shorter", |path| {
            OpenOptions::new().write(true).open(path).unwrap().set_len(300).unwrap();
        }),
        ("changed in the middle", |path| {
            let mut bytes = fs::read(path).unwrap();
            bytes[40] ^= 1;
            fs::write(path, bytes).unwrap();
        }),
        ("replaced by an equal file", |path| {
            let other = path.with_extension("other");
            fs::copy(path, &other).unwrap();
            fs::rename(other, path).unwrap();
        }),
    ];
    for (what, deed) in deeds {
        let folder = folder();
        let path = small(&folder);
        let mut session = Session::open(&path).unwrap();
        let before = (session.assessment().clone(), session.head().to_owned());
        deed(&path);
        let after = fs::read(&path).ok();
        for _ in 0..2 {
            let result = session.run(at(9), "", answer("na-07", 1));
            assert!(
                matches!(
                    result,
                    Err(SessionError::Store(StoreError::ReadOnly {
                        reason: ReadOnlyReason::ChangedOnDisk,
                        ..
                    }))
                ),
                "{what}: {result:?}"
            );
        }
        assert_eq!(fs::read(&path).ok(), after, "{what}: nothing was written");
        let is_there = matches!(*what, "appended to" | "replaced by an equal file");
        assert_eq!(session.is_on_disk(), is_there, "{what}");
        assert_eq!((session.assessment().clone(), session.head().to_owned()), before, "{what}");
        let copy = folder.path().join("kopija.skaidra");
        session.save_copy(&copy).unwrap();
        let mut session = Session::open(&copy).unwrap();
        assert_eq!(session.assessment(), &before.0, "{what}");
        session.run(at(9), "", answer("na-07", 1)).unwrap();
    }
}

#[test]
fn a_file_that_is_gone_is_waited_for_and_gone_on_with_when_it_comes_back() {
    let home = folder();
    let path = small(&home);
    let away = home.path().join("away");
    let mut session = Session::open(&path).unwrap();
    let before = (session.assessment().clone(), session.head().to_owned());
    let is_gone = |result: Result<(), SessionError>| {
        let Err(SessionError::Store(StoreError::NotSaved { reason, .. })) = result else {
            return false;
        };
        matches!(reason, NotSavedReason::Gone)
    };
    fs::rename(&path, &away).unwrap();
    assert!(is_gone(session.run(at(9), "", answer("na-07", 1))));
    assert!(!session.open_again());
    assert_eq!((session.assessment().clone(), session.head().to_owned()), before);
    fs::rename(&away, &path).unwrap();
    session.run(at(9), "", answer("na-07", 1)).unwrap();

    // Another file with the same bytes, as after a stick was put in again.
    let bytes = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    assert!(is_gone(session.run(at(10), "", answer("na-07", 2))));
    fs::write(&path, &bytes).unwrap();
    assert!(session.open_again());
    session.run(at(10), "", answer("na-07", 2)).unwrap();
    assert!(fs::read(&path).unwrap().starts_with(&bytes));

    // One that has other bytes is not ours.
    fs::remove_file(&path).unwrap();
    fs::copy(small(&folder()), &path).unwrap();
    assert!(!session.open_again());
    assert!(session.run(at(11), "", answer("na-07", 3)).is_err());
}

#[test]
fn a_change_is_called_saved_only_where_nobody_wrote_in_between() {
    // The other writer ignores the lock and comes at any moment, also between our look and our append.
    for round in 0..300 {
        let folder = folder();
        let path = small(&folder);
        let mut session = Session::open(&path).unwrap();
        let mut other = OpenOptions::new().append(true).open(&path).unwrap();
        let writer = std::thread::spawn(move || {
            for _ in 0..round {
                std::hint::spin_loop();
            }
            other.write_all(b"x").unwrap();
        });
        for n in 0..6 {
            let result = session.run(at(9), "", answer("na-07", n % 5));
            let bytes = fs::read(&path).unwrap();
            let is_first = bytes.starts_with(&session.journal_bytes());
            assert!(is_first, "round {round}: {result:?}");
        }
        writer.join().unwrap();
    }
}

#[test]
fn a_backup_that_only_touches_the_file_disturbs_nobody() {
    let folder = folder();
    let path = small(&folder);
    let mut session = Session::open(&path).unwrap();
    let bytes = fs::read(&path).unwrap();
    // The same bytes, another time of writing.
    fs::write(&path, bytes).unwrap();
    session.run(at(9), "", answer("na-07", 1)).unwrap();
    session.run(at(9), "", answer("na-07", 2)).unwrap();
    assert_eq!(session.records().len(), 6);
}

#[test]
fn a_new_file_never_replaces_one_that_is_there() {
    let folder = folder();
    let path = small(&folder);
    let bytes = fs::read(&path).unwrap();
    let other = NewFile { id: "kitas".to_owned(), ..new_file() };
    assert!(matches!(Session::create(&path, &other), Err(StoreError::Exists(_))));
    let session = Session::open(&path).unwrap();
    assert!(matches!(session.save_copy(&path), Err(StoreError::Exists(_))));
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn an_assessment_is_given_a_place_with_all_its_history() {
    let folder = folder();
    let path = small(&folder);
    let mut session = Session::open(&path).unwrap();
    let (state, head) = (session.assessment().clone(), session.head().to_owned());
    let taken = folder.path().join("uzimta.skaidra");
    fs::write(&taken, "svarbu").unwrap();
    assert!(matches!(session.give_place(&taken), Err(StoreError::Exists(_))));
    assert_eq!(fs::read_to_string(&taken).unwrap(), "svarbu");

    let place = folder.path().join("Mūsų planas.skaidra");
    session.give_place(&place).unwrap();
    assert_eq!((session.path(), session.head()), (place.as_path(), head.as_str()));
    assert!(!path.exists());
    session.run(at(9), "", answer("na-07", 1)).unwrap();
    session.undo(at(9), "").unwrap();
    assert_eq!(session.assessment(), &state);
    let reader = Session::open(&place).unwrap();
    assert_eq!(reader.access(), &Access::ReadOnly(ReadOnlyReason::InUse), "it stays locked");
}
