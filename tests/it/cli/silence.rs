//! What a command leaves out, it says: lines of an assessment that do not hold, and output that was not written.

use std::fs::{self, OpenOptions};
use std::process::Command;

use crate::program::Place;

#[test]
fn an_assessment_that_breaks_is_said_wherever_it_is_read() {
    let place = Place::new();
    let broken = fs::read("tests/fixtures/journals/broken/changed-answer.skaidra").unwrap();
    let whole = fs::read("tests/fixtures/journals/v1/first.skaidra").unwrap();
    place.write("broken.skaidra", &broken);
    place.write("whole.skaidra", whole);
    for line in [
        "score broken.skaidra",
        "suggest broken.skaidra",
        "export broken.skaidra -o a.md",
        "sheet broken.skaidra -o a.csv",
        "compare broken.skaidra whole.skaidra",
        "compare whole.skaidra broken.skaidra",
        "export whole.skaidra -o b.md --previous broken.skaidra",
        "new next.skaidra --from broken.skaidra --scope core",
    ] {
        for (lang, words) in
            [("C", "is damaged"), ("lt_LT", "Sugadinta failo"), ("nb_NO", "er skadet")]
        {
            fs::remove_file(place.path().join("next.skaidra")).ok();
            let run = place.run_in(lang, line);
            assert_eq!(run.code, Some(0), "{line}: {}", run.err);
            assert_eq!(run.err.matches(words).count(), 1, "{lang} {line}: {}", run.err);
        }
    }
    let run = place.run("score whole.skaidra");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let run = place.run("fill broken.skaidra --from a.csv");
    assert_eq!((run.code, run.err.lines().count()), (Some(2), 1), "{}", run.err);
    assert_eq!(place.read("broken.skaidra"), broken);
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_a_full_disk_refused_is_no_success() {
    let place = Place::with_assessment();
    for line in ["score a.skaidra --json", "handbook", "verify a.skaidra", "handbook --search eilė"]
    {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let run = Command::new(env!("CARGO_BIN_EXE_skaidra"))
            .args(line.split(' '))
            .env("LC_ALL", "C")
            .env("XDG_DATA_HOME", place.path())
            .current_dir(place.path())
            .stdout(full)
            .output()
            .unwrap();
        let said = String::from_utf8(run.stderr).unwrap();
        assert_eq!(run.status.code(), Some(2), "{line}: {said}");
        assert!(said.contains("not whole"), "{line}: {said}");
    }
}
