//! A last line that was not written to its end: set aside, never lost, and the work goes on.

use std::fs;

use skaidra::session::{Access, Notice, Session};
use skaidra::store::{ReadError, StoreError, verify_chain};

use super::sample::{answer, at, folder, new_file, small};

#[test]
fn a_file_cut_at_any_byte_of_its_last_two_lines_keeps_every_line_before_the_cut() {
    let home = folder();
    let good = fs::read(small(&home)).unwrap();
    let ends: Vec<usize> = (0..good.len()).filter(|idx| good[*idx] == b'\n').collect();
    let from = ends[ends.len() - 3] + 1;
    for cut in from..good.len() {
        let folder = folder();
        let path = folder.path().join("planas.skaidra");
        fs::write(&path, &good[..cut]).unwrap();
        // A line is whole once all of it is there, though its newline is not.
        let n_whole = ends.iter().filter(|end| **end <= cut).count();
        let piece_begins = ends[n_whole - 1] + 1;
        let piece = good.get(piece_begins..cut).unwrap_or_default();

        let mut session = Session::open(&path).unwrap();
        assert_eq!(session.access(), &Access::Writable, "cut at {cut}");
        assert_eq!(session.records().len(), n_whole - 1, "cut at {cut}");
        assert_eq!(fs::read(&path).unwrap(), &good[..cut], "opening changes nothing");
        let is_reported = matches!(session.notices(), [Notice::CutOff(it)]
            if it.line == n_whole + 1 && it.n_bytes == piece.len());
        assert_eq!(is_reported, !piece.is_empty(), "cut at {cut}: {:?}", session.notices());
        assert_eq!(session.journal_bytes(), &good[..piece_begins], "cut at {cut}");

        session.run(at(50), "Vedėja", answer("na-09", 2)).unwrap();
        let state = session.assessment().clone();
        let bytes = fs::read(&path).unwrap();
        assert!(bytes.starts_with(&good[..piece_begins]), "cut at {cut}: whole lines stay");
        assert!(verify_chain(&bytes).is_whole(), "cut at {cut}");
        if piece.is_empty() {
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        } else {
            let [Notice::SetAside(aside)] = session.notices() else {
                panic!("cut at {cut}: {:?}", session.notices());
            };
            assert_eq!(fs::read(aside).unwrap(), piece, "cut at {cut}");
        }
        drop(session);
        let session = Session::open(&path).unwrap();
        assert_eq!(session.assessment(), &state);
        assert!(session.notices().is_empty());
    }
}

#[test]
fn a_piece_of_zeroes_after_a_power_cut_is_set_aside() {
    let folder = folder();
    let path = small(&folder);
    let mut bytes = fs::read(&path).unwrap();
    bytes.extend([0; 4096]);
    fs::write(&path, &bytes).unwrap();
    let mut session = Session::open(&path).unwrap();
    session.run(at(50), "", answer("na-09", 2)).unwrap();
    assert!(verify_chain(&fs::read(&path).unwrap()).is_whole());
    assert_eq!(fs::read(folder.path().join("planas.skaidra.cut-off-1.txt")).unwrap(), [0; 4096]);
}

#[test]
fn a_second_piece_gets_a_name_of_its_own_and_an_equal_one_is_kept_once() {
    let folder = folder();
    let path = small(&folder);
    for (piece, expected) in [("(n: 5, at", 1), ("(n: 6, at", 2), ("(n: 6, at", 2)] {
        let mut bytes = fs::read(&path).unwrap();
        bytes.extend(piece.as_bytes());
        fs::write(&path, &bytes).unwrap();
        let mut session = Session::open(&path).unwrap();
        let level = u8::try_from(session.records().len() % 5).unwrap();
        session.run(at(50), "", answer("na-09", level)).unwrap();
        let aside = format!("planas.skaidra.cut-off-{expected}.txt");
        assert_eq!(fs::read_to_string(folder.path().join(aside)).unwrap(), piece);
    }
}

#[test]
fn a_file_cut_in_its_first_line_is_refused_and_left_alone() {
    let folder = folder();
    let path = folder.path().join("planas.skaidra");
    drop(Session::create(&path, &new_file()).unwrap());
    let good = fs::read(&path).unwrap();
    for cut in 0..good.len() - 1 {
        fs::write(&path, &good[..cut]).unwrap();
        let error = Session::open(&path).unwrap_err();
        let StoreError::Unreadable { error, .. } = error else { panic!("cut at {cut}: {error}") };
        match cut {
            0 => assert_eq!(error, ReadError::Empty),
            1..9 => assert_eq!(error, ReadError::NotAJournal),
            _ => assert!(matches!(error, ReadError::Header(_)), "cut at {cut}: {error}"),
        }
        assert_eq!(fs::read(&path).unwrap(), &good[..cut]);
    }
    fs::write(&path, &good[..good.len() - 1]).unwrap();
    let mut session = Session::open(&path).unwrap();
    session.run(at(1), "", answer("na-01", 1)).unwrap();
    assert!(verify_chain(&fs::read(&path).unwrap()).is_whole());
}
