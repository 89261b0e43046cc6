//! A stranger's file may not take the machine's memory: the program reviews bombs with 256 MB of address space, and no more.

use std::process::Command;

use super::bad_input::{bombs, longest, widest};
use super::sample::small;

/// How much the program may address, in kB: its code (50 MB in a build without optimisation), its libraries and all that it reads.
const LIMIT: u32 = 256_000;

/// Reviews a file in a process of limited memory and gives its exit code; none where a signal ended it.
fn review(bytes: &[u8]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("received.pdf");
    std::fs::write(&path, bytes).unwrap();
    let script = format!("ulimit -v {LIMIT} && exec \"$0\" verify \"$1\"");
    let output = Command::new("sh")
        .args(["-c", &script, env!("CARGO_BIN_EXE_skaidra")])
        .arg(&path)
        .env("LC_ALL", "C")
        // Each further thread would put 64 MB of addresses aside, of which it uses next to nothing.
        .env("MALLOC_ARENA_MAX", "1")
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn bombs_are_refused_in_little_memory() {
    assert_eq!(review(&small().pdf), (Some(0), String::new()), "a genuine plan has room enough");
    for (name, bytes) in bombs() {
        let (code, said) = review(&bytes);
        assert!(code == Some(1) || code == Some(2), "{name}: {said}");
        assert!(!said.is_empty(), "{name} is refused with a reason");
    }
    for (name, bytes) in [("longest", longest()), ("widest", widest())] {
        let (code, said) = review(&bytes);
        assert_eq!(code, Some(1), "{name}: what is still read is reviewed to its end: {said}");
    }
}

#[test]
fn a_program_that_needs_more_would_be_stopped() {
    // The limit is there: a hundredth of it is too little even to begin.
    let script = format!("ulimit -v {} && exec \"$0\" --version", LIMIT / 100);
    let status = Command::new("sh")
        .args(["-c", &script, env!("CARGO_BIN_EXE_skaidra")])
        .stderr(std::process::Stdio::null())
        .status();
    assert!(!status.is_ok_and(|it| it.success()));
}
