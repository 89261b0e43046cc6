//! A full disk and a folder that may not be written to, on a real small file system where one can be mounted.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use skaidra::domain::Change;
use skaidra::session::{Access, Session, SessionError};
use skaidra::store::{NotSavedReason, ReadOnlyReason, StoreError, verify_chain, write_export};

use super::sample::{answer, at, folder, new_file, question, small};

/// A small disk of its own, until dropped.
pub(crate) struct Disk {
    folder: tempfile::TempDir,
}

impl Disk {
    /// Mounts one of so many kilobytes; none, and a line why, where that is not allowed.
    pub(crate) fn of(kilobytes: u32) -> Option<Self> {
        let folder = folder();
        let options = format!("size={kilobytes}k");
        if mount(&["-t", "tmpfs", "-o", &options, "tmpfs"], folder.path()) {
            Some(Self { folder })
        } else {
            eprintln!("skipped: no small disk could be mounted (needs root)");
            None
        }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// From now on nothing can be written; false where that is not allowed.
    pub(crate) fn make_read_only(&self) -> bool {
        mount(&["-o", "remount,ro"], self.path())
    }

    /// Takes it out, as a stick is pulled while files on it are open.
    pub(crate) fn take_out(&self) {
        let done = Command::new("umount").arg("-l").arg(self.path()).status();
        assert!(done.unwrap().success());
    }

    /// Puts an empty one in at the same place.
    pub(crate) fn put_in(&self) {
        assert!(mount(&["-t", "tmpfs", "-o", "size=64k", "tmpfs"], self.path()));
    }

    /// Takes all free space.
    pub(crate) fn fill(&self) -> std::path::PathBuf {
        let path = self.path().join("filler");
        let mut filler = File::create(&path).unwrap();
        while filler.write_all(&[0; 512]).is_ok() {}
        path
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let done = Command::new("umount").arg("-l").arg(self.path()).status();
        assert!(done.is_ok_and(|it| it.success()) || std::thread::panicking());
    }
}

fn mount(args: &[&str], path: &Path) -> bool {
    let output = Command::new("mount").args(args).arg(path).output();
    output.is_ok_and(|it| it.status.success())
}

/// What was not saved, and whether for want of space.
fn is_disk_full(result: &Result<(), SessionError>) -> bool {
    matches!(
        result,
        Err(SessionError::Store(StoreError::NotSaved { reason: NotSavedReason::DiskFull, .. }))
    )
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_a_retry_works_once_there_is_space() {
    let Some(disk) = Disk::of(64) else { return };
    let path = disk.path().join("planas.skaidra");
    let mut session = Session::create(&path, &new_file()).unwrap();
    let filler = disk.fill();
    // A note longer than what is left of the page, so that part of its line fits and the rest does not.
    let note = |n: usize| {
        Change::SetNote(question("na-01"), Some(format!("{n} {}", "ilgas įrašas ".repeat(70))))
    };
    let mut n = 0;
    let failed = loop {
        let result = session.run(at(60), "Vedėja", note(n));
        if result.is_err() {
            break result;
        }
        n += 1;
    };
    assert!(is_disk_full(&failed), "{failed:?}");
    assert!(n < 64, "the disk was filled");

    // The state is what is on disk; what was tried left no trace.
    let saved = fs::read(&path).unwrap();
    assert_eq!(saved, session.journal_bytes());
    assert!(verify_chain(&saved).is_whole());
    for _ in 0..3 {
        assert!(is_disk_full(&session.run(at(61), "Vedėja", note(1000))));
        assert!(session.can_undo().is_none() || is_disk_full(&session.undo(at(61), "Vedėja")));
        assert_eq!(fs::read(&path).unwrap(), saved);
    }
    fs::remove_file(filler).unwrap();
    session.run(at(62), "Vedėja", note(2000)).unwrap();
    session.undo(at(63), "Vedėja").unwrap();
    let (state, bytes) = (session.assessment().clone(), session.journal_bytes());
    drop(session);
    assert!(bytes.starts_with(&saved));
    assert_eq!(fs::read(&path).unwrap(), bytes);
    let session = Session::open(&path).unwrap();
    assert_eq!(session.assessment(), &state);
    assert!(session.notices().is_empty());
    assert_eq!(fs::read_dir(disk.path()).unwrap().count(), 1, "nothing lies beside the file");
}

#[test]
fn a_cut_off_line_stays_where_it_is_while_the_disk_is_too_full_to_set_it_aside() {
    let Some(disk) = Disk::of(64) else { return };
    let home = folder();
    let path = disk.path().join("planas.skaidra");
    fs::copy(small(&home), &path).unwrap();
    let piece = "(n: 5, at: \"2026-11-22T09:00:05Z\"".repeat(200);
    OpenOptions::new().append(true).open(&path).unwrap().write_all(piece.as_bytes()).unwrap();
    let before = fs::read(&path).unwrap();
    let filler = disk.fill();
    let mut session = Session::open(&path).unwrap();
    assert!(is_disk_full(&session.run(at(9), "", answer("na-07", 1))));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!disk.path().join("planas.skaidra.cut-off-1.txt").exists(), "no half of it either");
    fs::remove_file(filler).unwrap();
    session.run(at(9), "", answer("na-07", 1)).unwrap();
    let aside = disk.path().join("planas.skaidra.cut-off-1.txt");
    assert_eq!(fs::read_to_string(aside).unwrap(), piece);
    assert!(verify_chain(&fs::read(&path).unwrap()).is_whole());
}

#[test]
fn a_new_file_an_export_and_a_copy_on_a_full_disk_leave_nothing_half_written() {
    let Some(disk) = Disk::of(64) else { return };
    let home = folder();
    let export = disk.path().join("planas.pdf");
    write_export(&export, b"old").unwrap();
    let mut session = Session::open(&small(&home)).unwrap();
    let long = Change::SetApproval(Some("ilgas ".repeat(20_000)));
    session.run(at(9), "", long).unwrap();
    let filler = disk.fill();
    // A page of the filler is freed, so that files can begin but not end.
    OpenOptions::new().write(true).open(&filler).unwrap().set_len(16 << 10).unwrap();
    let copy = disk.path().join("kopija.skaidra");
    for result in [
        session.save_copy(&copy),
        session.give_place(&copy),
        write_export(&export, &vec![7; 100_000]),
    ] {
        assert!(
            matches!(result, Err(StoreError::NotWritten { reason: NotSavedReason::DiskFull, .. })),
            "{result:?}"
        );
    }
    assert_eq!(fs::read(&export).unwrap(), b"old");
    assert_eq!(fs::read_dir(disk.path()).unwrap().count(), 2, "only the export and the filler");
    session.run(at(10), "", answer("na-07", 1)).unwrap();
}

#[test]
fn a_disk_that_may_only_be_read_opens_files_read_only() {
    let Some(disk) = Disk::of(64) else { return };
    let home = folder();
    let path = disk.path().join("planas.skaidra");
    fs::copy(small(&home), &path).unwrap();
    if !disk.make_read_only() {
        eprintln!("skipped: the small disk could not be made read-only");
        return;
    }
    let mut session = Session::open(&path).unwrap();
    assert_eq!(session.access(), &Access::ReadOnly(ReadOnlyReason::NoPermission));
    assert_eq!(session.records().len(), 4);
    assert!(session.undo(at(9), "").is_err());
    let results = [
        Session::create(&disk.path().join("naujas.skaidra"), &new_file()).map(|_| ()),
        session.save_copy(&disk.path().join("kopija.skaidra")),
        write_export(&disk.path().join("planas.pdf"), b"x"),
        write_export(&disk.path().join("nera/planas.pdf"), b"x"),
    ];
    let reasons: Vec<String> = results.map(|it| it.unwrap_err().to_string()).into();
    for (reason, expected) in
        reasons.iter().zip(["permission", "permission", "permission", "folder"])
    {
        assert!(reason.contains(expected), "{reason}");
    }
    let copy = home.path().join("kopija.skaidra");
    session.save_copy(&copy).unwrap();
    Session::open(&copy).unwrap().undo(at(9), "").unwrap();
}

#[test]
fn a_disk_that_becomes_read_only_stops_the_writing_and_loses_nothing() {
    let Some(disk) = Disk::of(64) else { return };
    let home = folder();
    let path = disk.path().join("planas.skaidra");
    fs::copy(small(&home), &path).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    bytes.extend(b"(n: 5");
    fs::write(&path, &bytes).unwrap();
    {
        let session = Session::open(&path).unwrap();
        assert_eq!(session.access(), &Access::Writable);
    }
    if !disk.make_read_only() {
        eprintln!("skipped: the small disk could not be made read-only");
        return;
    }
    let session = Session::open(&path).unwrap();
    assert_eq!(session.access(), &Access::ReadOnly(ReadOnlyReason::NoPermission));
    assert_eq!(session.notices().len(), 1, "the cut-off line is still reported");
    assert_eq!(fs::read(&path).unwrap(), bytes);
}
