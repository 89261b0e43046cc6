//! The shape of files: what each is for in its first line, length, no tests put to sleep.

use std::fs;

use crate::support::{files, relative, sources};

/// No hand-written file is longer.
const MAX_LINES: usize = 500;
/// Half of the files are no longer.
const MEDIAN_LINES: usize = 150;

#[test]
fn every_file_says_what_it_is_for() {
    let mut all: Vec<_> =
        ["src", "tests", "benches"].into_iter().flat_map(|it| files(it, "rs")).collect();
    all.push(crate::support::top().join("build.rs"));
    for path in all {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} does not open with a //! line", relative(&path));
    }
}

#[test]
fn files_stay_short() {
    let mut lengths: Vec<(usize, String)> =
        sources("src").into_iter().map(|it| (it.text.lines().count(), it.path)).collect();
    lengths.sort();
    let long: Vec<_> = lengths.iter().filter(|(n, _)| MAX_LINES < *n).collect();
    assert!(long.is_empty(), "longer than {MAX_LINES} lines: {long:?}");
    for path in ["tests", "benches"].into_iter().flat_map(|it| files(it, "rs")) {
        let n_lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(n_lines <= MAX_LINES, "{} has {n_lines} lines", relative(&path));
    }
    let median = lengths[lengths.len() / 2].0;
    assert!(median <= MEDIAN_LINES, "the median file has {median} lines");
}

#[test]
fn no_test_sleeps_and_no_work_is_left_as_a_mark() {
    let marks = [
        concat!("#[ign", "ore"),
        concat!("should_", "panic"),
        concat!("todo", "!("),
        concat!("FIX", "ME"),
    ];
    for path in ["src", "tests", "benches"].into_iter().flat_map(|it| files(it, "rs")) {
        let text = fs::read_to_string(&path).unwrap();
        for mark in marks {
            assert!(!text.contains(mark), "{} holds {mark}", relative(&path));
        }
    }
}
