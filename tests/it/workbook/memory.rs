//! A stranger's workbook may not take the machine's memory: the program reads bombs with 200 MB of address space, and no more.

use std::process::Command;

use skaidra::i18n::Language;

use super::hostile::bombs;
use super::sample::{blank, form};
use crate::program::Place;

/// How much the program may address, in kB: its code, its libraries and all that it reads.
const LIMIT: u32 = 200_000;

#[test]
fn bombs_are_refused_in_little_memory() {
    let place = Place::with_assessment();
    let fill = |bytes: &[u8]| {
        place.write("answers.xlsx", bytes);
        let script = format!(
            "ulimit -v {LIMIT} && exec \"$0\" fill a.skaidra --from answers.xlsx --at 2026-11-22T09:00:00Z"
        );
        let output = Command::new("sh")
            .args(["-c", &script, env!("CARGO_BIN_EXE_skaidra")])
            .current_dir(place.path())
            .env("LC_ALL", "C")
            .env("MALLOC_ARENA_MAX", "1")
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, said) = fill(&form(&blank(), Language::Lithuanian));
    assert_eq!(code, Some(0), "a genuine form has room enough: {said}");
    for (name, bytes) in bombs() {
        let (code, said) = fill(&bytes);
        assert_eq!(code, Some(2), "{name}: {said}");
    }
}
