//! Every error says in every language what happened, what is safe and what to do.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;

use jiff::tz::TimeZone;
use skaidra::i18n::{Language, Tr};
use skaidra::review::Finding;
use skaidra::session::{Notice, SessionError};
use skaidra::store::{
    Break, BreakKind, CutOff, NotSavedReason, ReadError, ReadOnlyReason, StoreError,
};

use super::sample::at;

fn kinds() -> Vec<BreakKind> {
    vec![
        BreakKind::Damaged,
        BreakKind::NotInChain,
        BreakKind::WrongNumber { expected: 3, found: 7 },
        BreakKind::Unreadable { column: 17, what: "x".to_owned() },
        BreakKind::NotAllowed("x".to_owned()),
        BreakKind::DoesNotFit(skaidra::domain::ChangeError::NoSuchPlace(3)),
        BreakKind::WrongUndo(7),
        BreakKind::TooMuch,
    ]
}

fn reasons() -> Vec<NotSavedReason> {
    vec![
        NotSavedReason::DiskFull,
        NotSavedReason::NoPermission,
        NotSavedReason::NoFolder,
        NotSavedReason::Gone,
        NotSavedReason::InUse,
        NotSavedReason::TooLarge,
        NotSavedReason::Io(io::Error::other("x")),
    ]
}

fn errors() -> Vec<StoreError> {
    let path = || PathBuf::from("/planai/planas.skaidra");
    let mut all = vec![
        StoreError::NotFound(path()),
        StoreError::IsFolder(path()),
        StoreError::WrongKind(path()),
        StoreError::Exists(path()),
        StoreError::IsAssessment(path()),
        StoreError::TooLarge { limit: 5 << 20, path: path() },
        StoreError::NotRead { source: io::Error::other("x"), path: path() },
    ];
    let read = |error| StoreError::Unreadable { error, path: path() };
    all.extend([
        read(ReadError::Empty),
        read(ReadError::NotAJournal),
        read(ReadError::Pdf),
        read(ReadError::TooNew { found: 2, app: "0.9.0".to_owned() }),
        read(ReadError::TooNew { found: 2, app: String::new() }),
        read(ReadError::TooLarge { limit: 64 << 20 }),
    ]);
    all.extend(kinds().into_iter().map(|kind| read(ReadError::Header(kind))));
    all.extend(reasons().into_iter().map(|reason| StoreError::NotWritten { reason, path: path() }));
    all.extend(reasons().into_iter().map(|reason| StoreError::NotSaved {
        reason,
        at: at(60),
        saved_until: at(0),
        path: path(),
    }));
    let broken = kinds().into_iter().map(|kind| ReadOnlyReason::Broken(Break { line: 12, kind }));
    let others =
        [ReadOnlyReason::InUse, ReadOnlyReason::NoPermission, ReadOnlyReason::ChangedOnDisk];
    all.extend(
        others
            .into_iter()
            .chain(broken)
            .map(|reason| StoreError::ReadOnly { reason, path: path() }),
    );
    all
}

#[test]
fn every_error_of_a_file_has_its_own_words_and_ends_with_the_path() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut seen = BTreeSet::new();
        for error in errors() {
            let message = error.message(&tr);
            assert!(message.ends_with("/planai/planas.skaidra"), "{message}");
            assert!(!message.contains('{') && !message.contains("errors-"), "{message}");
            let sentences = message.matches(['.', ':']).count();
            assert!(2 <= sentences, "what happened and what to do: {message}");
            assert!(seen.insert(message.clone()), "twice: {message}");
            assert!(!error.to_string().is_empty());
        }
    }
}

#[test]
fn a_full_disk_says_until_when_everything_is_saved() {
    let error = StoreError::NotSaved {
        reason: NotSavedReason::DiskFull,
        at: at(86_400),
        saved_until: at(0),
        path: PathBuf::from("planas.skaidra"),
    };
    let message = error.message(&Tr::new(Language::Lithuanian));
    assert!(message.contains("diskas pilnas"), "{message}");
    assert!(message.contains("2026-11-2"), "another day is named: {message}");
}

#[test]
fn the_time_until_when_everything_is_saved_is_of_the_zone_asked_for() {
    let tr = Tr::new(Language::Lithuanian);
    for (hours, expected) in [(-5, "04:00"), (0, "09:00"), (2, "11:00"), (9, "18:00")] {
        let error = SessionError::Store(StoreError::NotSaved {
            reason: NotSavedReason::DiskFull,
            at: at(60),
            saved_until: at(0),
            path: PathBuf::from("planas.skaidra"),
        });
        let message = error.message_in(&tr, &TimeZone::fixed(jiff::tz::offset(hours)));
        assert!(message.contains(expected), "{hours}: {message}");
    }
}

#[test]
fn notices_and_errors_of_changes_have_words_too() {
    let notices = [
        Notice::CutOff(CutOff { line: 5, n_bytes: 17 }),
        Notice::SetAside(PathBuf::from("planas.skaidra.cut-off-1")),
        Notice::NotLocked,
    ];
    let errors = [
        SessionError::NothingToUndo,
        SessionError::NothingToRedo,
        SessionError::Record(BreakKind::Damaged),
        SessionError::Change(skaidra::domain::ChangeError::NoSuchPlace(3)),
    ];
    for language in Language::ALL {
        let tr = Tr::new(language);
        let notices = notices.iter().map(|it| it.message(&tr));
        let all: BTreeSet<String> =
            notices.chain(errors.iter().map(|it| it.message(&tr))).collect();
        assert_eq!(all.len(), 7);
        assert!(all.iter().all(|it| it.ends_with(['.', '1'])), "{all:#?}");
    }
}

#[test]
fn what_a_parser_met_is_not_glued_into_the_sentence() {
    let raw = "expected `,` near line 1";
    let fit = |error| BreakKind::DoesNotFit(error);
    for language in Language::ALL {
        let tr = Tr::new(language);
        for (kind, place) in [
            (BreakKind::Unreadable { column: 17, what: raw.to_owned() }, "17"),
            (BreakKind::NotAllowed(raw.to_owned()), "12"),
            (fit(skaidra::domain::ChangeError::NoSuchPlace(3)), "4"),
        ] {
            let message = ReadOnlyReason::Broken(Break { line: 12, kind }).message(&tr);
            assert!(message.contains("12") && message.contains(place), "{message}");
            assert!(!message.contains(raw), "{message}");
            let is_english = language == Language::English;
            assert_eq!(message.contains("the plan has no place"), is_english && place == "4");
        }
        let finding = Finding::AppendedUnreadable { at: 907, what: raw.to_owned() };
        let message = finding.message(&tr);
        assert!(!message.contains(raw) && message.contains("907"), "{message}");
    }
}
