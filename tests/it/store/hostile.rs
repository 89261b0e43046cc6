//! Files written by hand or by an enemy: a clear answer for each, never a panic, never much memory.

use std::fs;
use std::path::Path;

use skaidra::domain::Change;
use skaidra::session::{Access, Session};
use skaidra::store::{BreakKind, ReadError, StoreError, replay, verify_chain};

use super::sample::{answer, at, folder, hex, journal, line, small};

/// What a journal with this one change breaks on.
fn broken(change: &str) -> BreakKind {
    let replay = replay(journal(&[change]).as_bytes()).unwrap();
    let broken = replay.report.first_break.unwrap_or_else(|| panic!("accepted: {change:.200}"));
    assert_eq!(broken.line, 2);
    broken.kind
}

#[test]
fn a_value_that_is_not_allowed_is_named() {
    for (change, what) in [
        ("SetAnswer(\"na-01\", Level(5))", "5 is outside 0..=4"),
        ("SetAnswer(\"na-01\", NotApplicable(\"nereikia\"))", "at least 15 characters"),
        ("SetAnswer(\"Na 01\", Unknown)", "\"Na 01\" is not an id"),
        ("SetInstitution((name: \"x\", kind: \"bank\"))", "\"bank\" is not a kind of institution"),
        ("SetPeriod((from: \"2027-01-01\", to: \"2026-01-01\"))", "ends"),
        ("SetAssessedOn(\"2026-02-30\")", "\"2026-02-30\" is not a date"),
        ("SetRating(\"na-r1\", (likelihood: 0, impact: 4, reason: \"\"))", "0 is outside 1..=4"),
        ("AddEvidence(\"na-01\", 0, (grade: 4, title: \"x\"))", "4 is outside 0..=3"),
        (
            "Several([SetAnswer(\"na-01\", Level(1)), SetAnswer(\"na-01\", Level(9))])",
            "9 is outside",
        ),
    ] {
        match broken(&format!("change: {change}")) {
            BreakKind::NotAllowed(found) => assert!(found.contains(what), "{change}: {found}"),
            other => panic!("{change}: {other}"),
        }
    }
}

#[test]
fn what_is_no_record_is_told_with_its_column() {
    for (change, what) in [
        ("change: SetAnswer(\"na-01\", Level(300))", ""),
        ("change: SetAnswer(\"na-01\", Level(-1))", ""),
        ("change: SetAnswer(\"na-01\")", ""),
        ("change: AddEvidence(\"na-01\", 0, (grade: 1))", "title"),
        ("change: SetTeam([]), colour: \"red\"", "colour"),
        ("change: SetTeam([]), change: SetTeam([])", ""),
        ("undoes: 1", "change"),
        ("change: SetTeam([)", ""),
    ] {
        match broken(change) {
            BreakKind::Unreadable { column, what: found } => {
                assert!(found.contains(what), "{change}: {found}");
                assert!(100 < column, "{change}: column {column}");
            }
            other => panic!("{change}: {other}"),
        }
    }
}

#[test]
fn a_change_that_is_not_known_is_told_with_its_name_and_column() {
    match broken("change: Fly(\"na-01\")") {
        BreakKind::UnknownChange { column, name } => {
            assert_eq!((name.as_str(), 100 < column), ("Fly", true));
        }
        other => panic!("{other}"),
    }
}

#[test]
fn what_does_not_fit_the_history_is_told() {
    assert!(matches!(broken("change: RemoveEvidence(\"na-01\", 0)"), BreakKind::DoesNotFit(_)));
    assert!(matches!(
        broken("change: AddEvidence(\"na-01\", 18446744073709551615, (grade: 1, title: \"x\"))"),
        BreakKind::DoesNotFit(_)
    ));
    assert_eq!(broken("change: SetTeam([\"x\"]), undoes: 1"), BreakKind::WrongUndo(1));
    assert_eq!(broken("change: SetTeam([\"x\"]), redoes: 0"), BreakKind::WrongUndo(0));
    assert!(matches!(
        broken("change: SetTeam([\"x\"]), undoes: 1, redoes: 1"),
        BreakKind::NotAllowed(_)
    ));
    let out_of_turn = journal(&[
        "change: SetTeam([\"x\"])",
        "change: SetTeam([\"y\"])",
        "change: SetTeam([]), undoes: 1",
    ]);
    let report = verify_chain(out_of_turn.as_bytes());
    assert_eq!(report.first_break.unwrap().kind, BreakKind::WrongUndo(1));
}

#[test]
fn deep_nesting_and_great_numbers_are_refused_without_much_memory() {
    let deep = "Several([".repeat(50_000) + &"])".repeat(50_000);
    assert_eq!(broken(&format!("change: {deep}")), BreakKind::TooMuch);
    let unclosed = "Several([".repeat(100_000);
    assert_eq!(broken(&format!("change: {unclosed}")), BreakKind::TooMuch);
    let wide = "SetTeam([]),".repeat(110_000);
    assert_eq!(broken(&format!("change: Several([{wide}])")), BreakKind::TooMuch);
    let long = "ž".repeat(3 << 20);
    assert_eq!(broken(&format!("change: SetApproval(\"{long}\")")), BreakKind::TooMuch);
    let comment = "/*".repeat(100_000);
    assert!(matches!(broken(&format!("change: {comment}")), BreakKind::Unreadable { .. }));
}

#[test]
fn a_file_that_holds_all_it_may_takes_no_more_and_still_opens() {
    let folder = folder();
    let path = folder.path().join("pilnas.skaidra");
    let many = "SetTeam([]),".repeat(99_998);
    fs::write(&path, journal(&[&format!("change: Several([{many}SetTeam([\"x\"])])")])).unwrap();
    let mut session = Session::open(&path).unwrap();
    assert_eq!((session.access(), session.records().len()), (&Access::Writable, 1));
    let bytes = fs::read(&path).unwrap();
    let error = session.run(at(9), "", answer("na-01", 1)).unwrap_err();
    assert!(error.to_string().contains("too large"), "{error}");
    let error = session.undo(at(9), "").unwrap_err();
    assert!(error.to_string().contains("too large"), "{error}");
    assert!(fs::read(&path).unwrap() == bytes);
}

#[test]
fn a_change_too_large_or_too_deep_is_refused_before_it_is_written() {
    let folder = folder();
    let path = small(&folder);
    let bytes = fs::read(&path).unwrap();
    let mut session = Session::open(&path).unwrap();
    let long = Change::SetApproval(Some("ž".repeat(3 << 20)));
    let deep = (0..200).fold(answer("na-07", 1), |inner, _| Change::Several(vec![inner]));
    for change in [long, deep] {
        let error = session.run(at(9), "", change).unwrap_err();
        assert!(error.to_string().contains("too large"), "{error}");
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
    session.run(at(9), "", answer("na-07", 1)).unwrap();
}

#[test]
fn a_wrong_number_and_a_wrong_link_are_told_apart() {
    let header = journal(&[]);
    let prev = hex(header.trim_end());
    let record = |n: u64, prev: &str| {
        let body = format!(
            "(n: {n}, at: \"2026-11-22T09:00:05Z\", by: \"\", prev: \"{prev}\", change: SetTeam([\"x\"])"
        );
        verify_chain(format!("{header}{}\n", line(&body)).as_bytes()).first_break.map(|it| it.kind)
    };
    assert_eq!(record(1, &prev), None);
    assert_eq!(record(2, &prev), Some(BreakKind::WrongNumber { expected: 1, found: 2 }));
    assert_eq!(record(1, &hex("kita")), Some(BreakKind::NotInChain));
    assert_eq!(record(1, &prev.to_uppercase()), Some(BreakKind::NotInChain));
}

#[test]
fn a_newer_file_is_refused_untouched_with_the_version_to_get() {
    let folder = folder();
    let path = folder.path().join("naujas.skaidra");
    for (text, expected) in [
        (
            line("(skaidra: 2, app: \"0.9.0\", shape: Odd((1, [2])), id: \"x\"") + "\nwhatever\n",
            "0.9.0",
        ),
        ("(skaidra: 7, app: \"3.1.4\", seal: \"other\")\n…".to_owned(), "3.1.4"),
        ("(skaidra: 7)".to_owned(), ""),
    ] {
        fs::write(&path, &text).unwrap();
        let error = Session::open(&path).unwrap_err();
        let StoreError::Unreadable { error: ReadError::TooNew { app, .. }, .. } = &error else {
            panic!("{error}");
        };
        assert_eq!(app, expected);
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    // A damaged digit is damage, not a version.
    let good = fs::read_to_string(small(&folder)).unwrap();
    let report = replay(good.replacen("skaidra: 1", "skaidra: 9", 1).as_bytes());
    assert_eq!(report, Err(ReadError::Header(BreakKind::Damaged)));
}

#[test]
fn what_is_no_assessment_is_refused() {
    let folder = folder();
    let open = |path: &Path| Session::open(path).map(|_| ()).unwrap_err();
    let with = |bytes: &[u8]| {
        let path = folder.path().join("x.skaidra");
        fs::write(&path, bytes).unwrap();
        let error = open(&path);
        assert_eq!(fs::read(&path).unwrap(), bytes);
        match error {
            StoreError::Unreadable { error, .. } => error,
            other => panic!("{other}"),
        }
    };
    assert_eq!(with(b""), ReadError::Empty);
    assert_eq!(with(b"\n"), ReadError::NotAJournal);
    assert_eq!(with(b"%PDF-1.7\n"), ReadError::Pdf);
    assert_eq!(with(b"PK\x03\x04"), ReadError::NotAJournal);
    assert_eq!(with(line("(skaidra: 0, id: \"x\"").as_bytes()), ReadError::NotAJournal);
    assert!(matches!(with(line("(skaidra: 1, id: \"x\"").as_bytes()), ReadError::Header(_)));
    assert!(matches!(with(b"(skaidra: \xff"), ReadError::Header(_)));
    let deep = format!("(skaidra: 2, x: {}", "[".repeat(1 << 20));
    assert!(matches!(with(deep.as_bytes()), ReadError::Header(_)));
    assert_eq!(with(line(&deep).as_bytes()), ReadError::NotAJournal);
    assert!(matches!(open(folder.path()), StoreError::IsFolder(_)));
    assert!(matches!(open(&folder.path().join("nera.skaidra")), StoreError::NotFound(_)));
    assert!(matches!(open(&folder.path().join("x.skaidra/y")), StoreError::NotFound(_)));
    if cfg!(unix) {
        assert!(matches!(open(Path::new("/dev/null")), StoreError::WrongKind(_)));
    }
}

#[test]
fn a_huge_file_is_refused_before_it_fills_the_memory() {
    let folder = folder();
    let path = folder.path().join("didelis.skaidra");
    let file = fs::File::create(&path).unwrap();
    // Sparse: it takes no space on disk.
    file.set_len(1 << 40).unwrap();
    let error = Session::open(&path).unwrap_err();
    assert!(
        matches!(error, StoreError::Unreadable { error: ReadError::TooLarge { .. }, .. }),
        "{error}"
    );
}
