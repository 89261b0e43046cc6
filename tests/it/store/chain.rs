//! Every changed byte is noticed, and named by its line.

use std::fs;

use proptest::prelude::*;
use skaidra::domain::{Assessment, apply, check_consensus};
use skaidra::session::{Access, Session};
use skaidra::store::{BreakKind, ReadOnlyReason, replay, verify_chain};

use super::sample::{any_change, at, folder, hex, journal, new_file, small};

/// The line that a byte belongs to; a newline belongs to the line it ends.
fn line_of(bytes: &[u8], idx: usize) -> usize {
    bytes[..idx].split(|byte| *byte == b'\n').count()
}

#[test]
fn a_whole_file_is_reported_whole_with_the_hash_of_its_last_line() {
    let folder = folder();
    let bytes = fs::read(small(&folder)).unwrap();
    let report = verify_chain(&bytes);
    assert!(report.is_whole(), "{report:?}");
    assert_eq!(report.n_lines, 5);
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(report.head, hex(text.lines().last().unwrap()));
}

#[test]
fn every_changed_byte_is_noticed_and_its_line_named() {
    let folder = folder();
    let good = fs::read(small(&folder)).unwrap();
    for idx in 0..good.len() {
        for replacement in [good[idx] ^ 1, good[idx] ^ 0x80, b'\n', b' ', b'0', b'"', 0] {
            if replacement == good[idx] {
                continue;
            }
            let mut bytes = good.clone();
            bytes[idx] = replacement;
            let report = verify_chain(&bytes);
            assert!(!report.is_whole(), "byte {idx} as {replacement:#x} goes unnoticed");
            assert_eq!(report.line(), Some(line_of(&good, idx)), "byte {idx} as {replacement:#x}");
        }
    }
}

#[test]
fn a_line_missing_twice_or_out_of_place_is_noticed() {
    let folder = folder();
    let text = fs::read_to_string(small(&folder)).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    for (order, broken_line) in [
        (vec![0, 2, 3, 4], 2),
        (vec![0, 1, 3, 4], 3),
        (vec![0, 1, 1, 2, 3, 4], 3),
        (vec![0, 2, 1, 3, 4], 2),
        (vec![0, 0, 1, 2, 3, 4], 2),
    ] {
        let lines: Vec<&str> = order.iter().map(|idx| lines[*idx]).collect();
        let report = verify_chain((lines.join("\n") + "\n").as_bytes());
        assert_eq!(report.line(), Some(broken_line), "{order:?}");
    }
    let report = verify_chain((text.clone() + "\n").as_bytes());
    assert_eq!(report.line(), Some(6), "an empty line at the end");
    let report = verify_chain(text.replace('\n', "\r\n").as_bytes());
    assert_eq!(report.line(), Some(1), "other line ends");
}

#[test]
fn a_damaged_line_opens_read_only_up_to_it_and_the_file_stays_as_it_is() {
    let folder = folder();
    let path = small(&folder);
    let good = fs::read(&path).unwrap();
    let n_lines = line_of(&good, good.len() - 1);
    for line in 2..=n_lines {
        let middle = (0..good.len()).rfind(|idx| line_of(&good, *idx) == line).unwrap() - 40;
        let mut bytes = good.clone();
        bytes[middle] ^= 1;
        fs::write(&path, &bytes).unwrap();
        let mut session = Session::open(&path).unwrap();
        let Access::ReadOnly(ReadOnlyReason::Broken(broken)) = session.access().clone() else {
            panic!("line {line}: {:?}", session.access());
        };
        assert_eq!((broken.line, broken.kind), (line, BreakKind::Damaged));
        assert_eq!(session.records().len(), line - 2);
        assert!(session.undo(at(99), "").is_err());
        let copy = folder.path().join(format!("kopija-{line}.skaidra"));
        session.save_copy(&copy).unwrap();
        let copied = Session::open(&copy).unwrap();
        assert_eq!(copied.assessment(), session.assessment());
        assert_eq!(copied.access(), &Access::Writable);
        assert_eq!(fs::read(&path).unwrap(), bytes, "line {line}");
    }
}

#[test]
fn the_shape_on_disk_is_the_one_described() {
    let folder = folder();
    let text = fs::read_to_string(small(&folder)).unwrap();
    assert!(text.contains("Ąžuolyno globos namai"), "letters stay readable: {text}");
    let mut prev: Option<String> = None;
    for line in text.lines() {
        let (body, sum) = line.rsplit_once(", sum: \"").unwrap();
        assert_eq!(sum, format!("{}\")", &hex(body)[..16]));
        if let Some(prev) = prev {
            assert!(body.contains(&format!("prev: \"{prev}\"")), "{body}");
        }
        prev = Some(hex(line));
    }
    let written = journal(&[
        "change: SetAnswer(\"na-01\", Level(3))",
        "change: SetAnswer(\"na-01\", None), undoes: 1",
    ]);
    let replay = replay(written.as_bytes()).unwrap();
    assert!(replay.report.is_whole(), "{:?}", replay.report);
    assert_eq!(replay.history.assessment(), &Assessment::new());
    assert_eq!(replay.history.n_redo(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_file_says_what_the_state_is(changes in prop::collection::vec(any_change(), 1..16)) {
        let folder = folder();
        let path = folder.path().join("planas.skaidra");
        let mut session = Session::create(&path, &new_file()).unwrap();
        let mut expected = Assessment::new();
        for (second, change) in (0..).zip(changes) {
            let before = session.records().len();
            let old = session.assessment().clone();
            let is_fitting = apply(&mut expected, change.clone()).is_ok()
                && check_consensus(&change, &expected).is_ok();
            if !is_fitting {
                expected = old.clone();
            }
            prop_assert_eq!(session.run(at(second), "Vedėja", change).is_ok(), is_fitting);
            prop_assert_eq!(session.assessment(), &expected);
            let n_written = session.records().len() - before;
            prop_assert_eq!(n_written, usize::from(old != expected), "only what changes is written");
        }
        let bytes = session.journal_bytes();
        prop_assert_eq!(&fs::read(&path).unwrap(), &bytes);
        prop_assert!(verify_chain(&bytes).is_whole());
        let replay = replay(&bytes).unwrap();
        prop_assert_eq!(replay.history.assessment(), &expected);
        prop_assert_eq!(replay.history.records(), session.records());

        // Opening changes nothing, a copy is the same file.
        drop(session);
        let mut session = Session::open(&path).unwrap();
        prop_assert_eq!(session.assessment(), &expected);
        let copy = folder.path().join("kopija.skaidra");
        session.save_copy(&copy).unwrap();
        prop_assert_eq!(&fs::read(&copy).unwrap(), &bytes);
        prop_assert_eq!(&fs::read(&path).unwrap(), &bytes);

        // Undo all the way to where it was set up, restart, redo all the way.
        let mut begun = Assessment::new();
        let n_set_up = usize::try_from(session.n_set_up()).unwrap();
        for record in session.records().iter().take(n_set_up) {
            skaidra::domain::apply(&mut begun, record.change.clone()).unwrap();
        }
        while session.can_undo().is_some() {
            session.undo(at(100), "Vedėja").unwrap();
        }
        prop_assert_eq!(session.assessment(), &begun);
        drop(session);
        let mut session = Session::open(&path).unwrap();
        while session.can_redo().is_some() {
            session.redo(at(200), "Vedėja").unwrap();
        }
        prop_assert_eq!(session.assessment(), &expected);
        prop_assert!(verify_chain(&fs::read(&path).unwrap()).is_whole());
    }

    #[test]
    fn any_edit_of_a_file_is_noticed(
        from in any::<prop::sample::Index>(),
        n_removed in 0..200_usize,
        added in "[ -~ąž\\n]{0,8}",
    ) {
        let good = journal(&[
            "change: SetTeam([\"Vedėja\"])",
            "change: SetAnswer(\"na-01\", Level(3))",
            "change: SetAnswer(\"na-01\", None), undoes: 2",
        ]);
        let mut bytes = good.clone().into_bytes();
        let from = from.index(bytes.len());
        let to = bytes.len().min(from + n_removed);
        bytes.splice(from..to, added.bytes());
        let report = verify_chain(&bytes);
        // Whole lines missing at the end are what the printed fingerprint is for.
        let is_shorter = good.as_bytes().starts_with(&bytes) && bytes.ends_with(b"\n");
        prop_assert_eq!(report.is_whole(), is_shorter, "{}", String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(!verify_chain(&bytes).is_whole());
    }
}
