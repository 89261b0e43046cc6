//! Files of every earlier version open for ever; broken ones break where they always did.

use std::fs;

use expect_test::expect;
use skaidra::domain::Change;
use skaidra::session::Session;
use skaidra::store::{replay, verify_chain};

use super::sample::{
    folder, grounds_of_the_plan, one_of_each, own_packs, raters_and_next_year, write,
};
use crate::support::files;

#[test]
fn every_old_file_opens_whole() {
    let paths = files("tests/fixtures/journals/v1", "skaidra");
    assert!(!paths.is_empty());
    for path in paths {
        let bytes = fs::read(&path).unwrap();
        let replay = replay(&bytes).unwrap();
        assert!(replay.report.is_whole(), "{}: {:?}", path.display(), replay.report);
        // Opening and saving a copy is identity.
        let folder = folder();
        let (here, copy) = (folder.path().join("a.skaidra"), folder.path().join("b.skaidra"));
        fs::write(&here, &bytes).unwrap();
        Session::open(&here).unwrap().save_copy(&copy).unwrap();
        assert_eq!(fs::read(&copy).unwrap(), bytes, "{}", path.display());
    }
}

#[test]
fn the_same_changes_still_give_the_same_file() {
    check("every-change", one_of_each());
    check("raters-and-next-year", raters_and_next_year());
    check("grounds-of-the-plan", grounds_of_the_plan());
    check("own-packs", own_packs());
}

/// Written again, with undo and redo at its end, the file is the fixture to the byte.
fn check(name: &str, changes: Vec<Change>) {
    let kinds: Vec<String> = changes.iter().map(kind_of).collect();
    let folder = folder();
    let path = folder.path().join(format!("{name}.skaidra"));
    let mut session = write(&path, changes);
    assert_eq!(session.records().len(), kinds.len(), "each of them changes something");
    for _ in 0..3 {
        session.undo(super::sample::at(100), "Direktorius").unwrap();
    }
    session.redo(super::sample::at(101), "Direktorius").unwrap();
    let fixture = format!("tests/fixtures/journals/v1/{name}.skaidra");
    assert_eq!(fs::read_to_string(&path).unwrap(), fs::read_to_string(fixture).unwrap());
}

#[test]
fn a_change_of_a_newer_program_is_named_as_one_and_the_file_only_read() {
    use skaidra::i18n::{Language, Tr};
    use skaidra::session::Access;
    let path = "tests/fixtures/journals/broken/unknown-change.skaidra";
    let folder = folder();
    let here = folder.path().join("newer.skaidra");
    fs::copy(path, &here).unwrap();
    let session = Session::open(&here).unwrap();
    let Access::ReadOnly(reason) = session.access() else { panic!("it can be written to") };
    let message = reason.message(&Tr::new(Language::English));
    assert!(message.contains("newer version") && message.contains("SetColour"), "{message}");
    assert_eq!(fs::read(&here).unwrap(), fs::read(path).unwrap());
}

/// The name of a change as its line has it.
fn kind_of(change: &Change) -> String {
    format!("{change:?}").split('(').next().unwrap().to_owned()
}

#[test]
fn the_example_in_the_description_of_the_format_is_a_true_file() {
    let page = fs::read_to_string("docs/journal.md").unwrap();
    let example = page.split("```").nth(1).unwrap().strip_prefix("ron\n").unwrap();
    let report = verify_chain(example.as_bytes());
    assert!(report.is_whole(), "{report:?}");
    assert_eq!(report.n_lines, 4);
}

#[test]
fn broken_files_break_where_they_always_did() {
    let mut found = Vec::new();
    for path in files("tests/fixtures/journals/broken", "skaidra") {
        let report = verify_chain(&fs::read(&path).unwrap());
        let what = match (&report.first_break, report.cut_off) {
            (Some(broken), _) => broken.to_string(),
            (None, Some(cut_off)) => {
                format!("line {}: cut off after {} bytes", cut_off.line, cut_off.n_bytes)
            }
            (None, None) => format!("whole: {}", report.is_whole()),
        };
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        found.push(format!("{name} ({} lines hold): {what}", report.n_lines));
    }
    expect![[r"
        changed-answer-with-a-new-sum (3 lines hold): line 4: it does not follow the line before it
        changed-answer (2 lines hold): line 3: its bytes are not the ones that were written
        changed-header (0 lines hold): line 1: its bytes are not the ones that were written
        cut-off (4 lines hold): line 5: cut off after 101 bytes
        level-5 (2 lines hold): line 3: 5 is outside 0..=4
        missing-line (2 lines hold): line 3: it does not follow the line before it
        nested-deeply (1 lines hold): line 2: it is longer or nested deeper than a record may be
        newer-version (0 lines hold): line 1: its format 2 is newer than this program; it was made by version 2.0.0
        no-last-newline (5 lines hold): whole: false
        no-such-evidence (2 lines hold): line 3: question na-01 has no evidence at place 4
        short-reason (2 lines hold): line 3: a reason needs at least 15 characters, this one has 8
        swapped-lines (2 lines hold): line 3: it does not follow the line before it
        undo-out-of-turn (3 lines hold): line 4: it undoes or redoes 1 out of turn
        unknown-change (2 lines hold): line 3: column 132: unknown change `SetColour`
        unknown-field (2 lines hold): line 3: column 145: unknown field `mood`
        windows-line-ends (0 lines hold): line 1: its bytes are not the ones that were written
        wrong-number (2 lines hold): line 3: it has the number 3 where 2 belongs
    "]].assert_eq(&(found.join("\n") + "\n"));
}
