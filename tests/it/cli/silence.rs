//! What a command leaves out, it says: lines of an assessment that do not hold, and output that was not written.

use std::fs::{self, OpenOptions};
use std::process::Command;

use skaidra::report::Profile;

use crate::program::Place;
use crate::review::alter::rewritten;
use crate::review::sample::{forged, small};

/// A kept file with something wrong in it.
fn broken(name: &str) -> Vec<u8> {
    fs::read(format!("tests/fixtures/journals/broken/{name}.skaidra")).unwrap()
}

#[test]
fn an_assessment_that_breaks_is_said_wherever_it_is_read() {
    let place = Place::new();
    let broken = broken("changed-answer");
    let whole = fs::read("tests/fixtures/journals/v1/first.skaidra").unwrap();
    place.write("broken.skaidra", &broken);
    place.write("whole.skaidra", whole);
    for line in [
        "score broken.skaidra",
        "suggest broken.skaidra",
        "sheet broken.skaidra -o a.csv",
        "compare broken.skaidra whole.skaidra",
        "compare whole.skaidra broken.skaidra",
    ] {
        for (lang, words) in
            [("C", "is damaged"), ("lt_LT", "Sugadinta failo"), ("nb_NO", "er skadet")]
        {
            let run = place.run_in(lang, line);
            assert_eq!(run.code, Some(0), "{line}: {}", run.err);
            assert_eq!(run.err.matches(words).count(), 1, "{lang} {line}: {}", run.err);
        }
    }
    // A plan of a part of it would show nowhere that it is one.
    let run = place.run("export broken.skaidra -o a.md");
    assert_eq!(run.code, Some(2), "{}", run.out);
    assert!(run.err.contains("is damaged") && run.err.contains("only a part"), "{}", run.err);
    assert!(!place.path().join("a.md").exists());
    let run = place.run("score whole.skaidra");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let run = place.run("fill broken.skaidra --from a.csv");
    assert_eq!((run.code, run.err.lines().count()), (Some(2), 1), "{}", run.err);
    assert_eq!(place.read("broken.skaidra"), broken);
}

#[test]
fn an_earlier_assessment_of_which_only_a_part_can_be_read_is_not_built_on() {
    let place = Place::with_assessment();
    for (name, lang, words) in [
        ("changed-answer", "C", "Restore the file from a backup"),
        ("changed-answer", "lt_LT", "Atkurkite failą iš atsarginės kopijos"),
        ("changed-answer", "nb_NO", "Gjenopprett filen fra en sikkerhetskopi"),
        ("unknown-change", "C", "Install the newest version"),
        ("unknown-change", "lt_LT", "Įdiekite naujausią programos versiją"),
        ("unknown-change", "nb_NO", "Installer den nyeste versjonen"),
    ] {
        place.write("old.skaidra", broken(name));
        for line in [
            "export a.skaidra -o a.md --previous old.skaidra",
            "new next.skaidra --from old.skaidra --scope core",
        ] {
            let run = place.run_in(lang, line);
            assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{line}: {}", run.err);
            assert_eq!(run.err.lines().count(), 1, "{line}: {}", run.err);
            assert!(run.err.contains(words), "{line}: {}", run.err);
        }
    }
    // Of a file whose last line was not written to its end nobody knows how much is missing.
    place.write("old.skaidra", broken("cut-off"));
    for (lang, words) in [
        ("C", ["line 5 was not written in full", "Take the whole file"]),
        ("lt_LT", ["5 eilutė neįrašyta iki galo", "Paimkite visą failą"]),
        ("nb_NO", ["Linje 5 ble ikke skrevet ferdig", "Bruk den hele filen"]),
    ] {
        for line in [
            "export a.skaidra -o a.md --previous old.skaidra",
            "new next.skaidra --from old.skaidra --scope core",
        ] {
            let run = place.run_in(lang, line);
            assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{line}: {}", run.err);
            assert_eq!(run.err.lines().count(), 1, "{line}: {}", run.err);
            assert!(words.iter().all(|it| run.err.contains(it)), "{line}: {}", run.err);
        }
    }
    assert!(!place.path().join("a.md").exists() && !place.path().join("next.skaidra").exists());
    // It is read and compared, and what is missing is said.
    let run = place.run("compare old.skaidra a.skaidra");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("line 5 was not written in full"), "{}", run.err);
}

#[test]
fn a_file_of_a_newer_version_is_not_called_damaged() {
    let place = Place::new();
    place.write("newer.skaidra", broken("unknown-change"));
    let run = place.run("verify newer.skaidra");
    assert_eq!((run.code, run.err.as_str()), (Some(1), ""));
    assert!(run.out.starts_with("The assessment file cannot be checked to its end"), "{}", run.out);
    assert!(run.out.contains("from line 3 on"), "{}", run.out);
    assert!(run.out.contains("Journal of changes: not checked to the end"), "{}", run.out);
    assert!(run.out.contains("Install the newest version"), "{}", run.out);
    assert!(run.out.contains("before line 3 can be read (1 change)"), "{}", run.out);
    for word in ["damaged", "not in order", "Do not rely", "Ask the sender"] {
        assert!(!run.out.contains(word), "{word}: {}", run.out);
    }
    for lang in ["lt_LT", "nb_NO"] {
        let run = place.run_in(lang, "verify newer.skaidra");
        assert!(!run.out.contains("pažeist") && !run.out.contains("skadet"), "{}", run.out);
    }
    let data = place.run("verify newer.skaidra --json").out;
    assert!(
        data.contains("written by a newer version, not checked from here on: line 3"),
        "{data}"
    );
}

#[test]
fn a_last_line_that_lacks_only_its_end_counts_wherever_it_is_read() {
    let place = Place::new();
    place.write("a.skaidra", broken("no-last-newline"));
    let run = place.run("verify a.skaidra");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
    assert!(run.out.starts_with("The assessment file is whole"), "{}", run.out);
    let words = "Only the line break after the last record is missing; every record is there";
    assert!(run.out.contains(words), "{}", run.out);
    assert!(run.out.contains("4 changes"), "{}", run.out);
    let data = place.run("verify a.skaidra --json");
    assert_eq!(data.code, Some(0));
    assert!(data.out.contains("only the newline of the last line is missing"), "{}", data.out);
}

#[test]
fn a_plan_that_was_altered_is_compared_with_nothing_and_the_code_says_so() {
    let place = Place::with_assessment();
    place.write("forged.pdf", &forged(Profile::Public).pdf);
    for line in [
        "compare forged.pdf a.skaidra",
        "compare a.skaidra forged.pdf --json",
        "export a.skaidra -o a.md --previous forged.pdf",
        "new next.skaidra --from forged.pdf --scope core",
    ] {
        let run = place.run(line);
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{line}");
        assert!(run.err.contains("changed after it was exported"), "{line}: {}", run.err);
        assert!(run.err.contains("Scores: not in order"), "{line}: {}", run.err);
    }
    assert!(!place.path().join("a.md").exists() && !place.path().join("next.skaidra").exists());
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
        assert!(said.contains("could not be written in full"), "{line}: {said}");
    }
}

#[test]
fn a_plan_whose_file_was_only_written_again_is_compared_once_that_is_said() {
    let place = Place::with_assessment();
    let again = rewritten(&small().pdf, |_| {});
    place.write("again.pdf", &again);
    place.write("plan.pdf", &small().pdf);
    let found = place.run("verify again.pdf");
    assert_eq!(found.code, Some(1), "it is not the file that was exported");
    assert!(found.out.starts_with("The plan itself is unchanged"), "{}", found.out);
    assert!(!found.out.contains("Do not rely"), "{}", found.out);
    for line in ["compare again.pdf a.skaidra", "export a.skaidra -o a.md --previous again.pdf"] {
        let run = place.run(line);
        assert_eq!(run.code, Some(0), "{line}: {}", run.err);
        assert!(run.err.starts_with("Another program saved this file again"), "{}", run.err);
    }
    let run = place.run("compare plan.pdf a.skaidra");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let action = "  A second assessor confirms each need: planned → ";
    assert!(run.out.contains(action), "{}", run.out);
}

#[test]
fn a_plan_beside_itself_is_said_to_be_the_same_and_nothing_else() {
    let place = Place::new();
    place.write("plan.pdf", &small().pdf);
    place.write("again.pdf", &small().pdf);
    place.write("own.skaidra", &small().journal);
    for line in ["compare plan.pdf again.pdf", "compare own.skaidra plan.pdf"] {
        let run = place.run(line);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{line}");
        assert!(run.out.starts_with("This is the same assessment (fingerprint "), "{}", run.out);
        assert_eq!(run.out.lines().count(), 1, "{}", run.out);
        // Programs get the same data as of any two files.
        let run = place.run(&format!("{line} --json"));
        assert!(run.err.starts_with("This is the same assessment"), "{}", run.err);
        assert!(run.out.starts_with('{'), "{}", run.out);
    }
}

#[test]
fn a_plan_with_bytes_behind_it_is_said_to_be_extended_and_its_pages_to_match() {
    let place = Place::with_assessment();
    place.write("more.pdf", [&small().pdf[..], b"% hello\n"].concat());
    let run = place.run("compare more.pdf a.skaidra");
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.err.starts_with("Something was added to the file"), "{}", run.err);
    assert!(!run.err.contains("What does not match"), "{}", run.err);
    // What is written twice is whole up to its middle.
    place.write("twice.pdf", [&small().pdf[..], &small().pdf[..]].concat());
    let run = place.run("verify twice.pdf");
    let at = run.out.split("from byte ").nth(1).and_then(|it| it.split(' ').next());
    let at: usize = at.unwrap_or_default().parse().unwrap();
    assert!(small().pdf.len() <= at, "{}", run.out);
}

#[test]
fn a_check_that_found_something_ends_with_what_to_do() {
    let place = Place::new();
    place.write("forged.pdf", &forged(Profile::Full).pdf);
    place.write("empty.pdf", b"");
    let journal = fs::read("tests/fixtures/journals/broken/changed-answer.skaidra").unwrap();
    place.write("broken.skaidra", journal);
    let last = |run: &str| run.trim_end().lines().last().unwrap_or_default().to_owned();
    for (lang, plan, file) in [
        ("C", "Ask the sender for the plan", "Everything before line "),
        ("lt_LT.UTF-8", "Paprašykite siuntėjo", "eilutės viskas perskaitoma"),
        ("nb_NO.UTF-8", "Be avsenderen om planen", "Alt før linje "),
    ] {
        let run = place.run_in(lang, "verify forged.pdf");
        assert_eq!(run.code, Some(1));
        assert!(last(&run.out).contains(plan), "{}", run.out);
        let run = place.run_in(lang, "verify broken.skaidra");
        assert_eq!(run.code, Some(1));
        assert!(last(&run.out).contains(file), "{}", run.out);
    }
    assert_eq!(place.run("verify empty.pdf").code, Some(2));
}

#[test]
fn a_comparison_tells_what_was_answered_beside_what_is_supported() {
    let place = Place::with_assessment();
    let first = "question,answer\nna-03,1\nna-04,2\n";
    place.write("first.csv", first);
    place.ok("fill a.skaidra --from first.csv");
    fs::copy(place.path().join("a.skaidra"), place.path().join("b.skaidra")).unwrap();
    place.write("second.csv", "question,answer\nna-03,3\n");
    place.ok("fill b.skaidra --from second.csv");
    let run = place.run_in("lt_LT.UTF-8", "compare a.skaidra b.skaidra");
    let line = run.out.lines().find(|it| it.contains("na-03")).unwrap_or_default();
    assert!(line.contains("na-03: 1, pagrįsta 1 → 3, pagrįsta 1"), "{}", run.out);
}

#[test]
fn an_earlier_state_of_the_same_assessment_is_not_taken_for_a_newer_one() {
    let place = Place::new();
    place.ok("new a.skaidra --institution Utena --kind municipality --scope core");
    place.write("first.csv", "question,answer\ncore-01,2\n");
    place.ok("fill a.skaidra --from first.csv");
    fs::copy(place.path().join("a.skaidra"), place.path().join("early.skaidra")).unwrap();
    place.write("second.csv", "question,answer\ncore-02,3\n");
    place.ok("fill a.skaidra --from second.csv");
    let turned = place.run_in("lt_LT.UTF-8", "compare a.skaidra early.skaidra");
    assert!(turned.out.contains("ankstesnė būsena: jame 2 iš 3"), "{}", turned.out);
    let right = place.run_in("lt_LT.UTF-8", "compare early.skaidra a.skaidra");
    assert!(!right.out.contains("ankstesnė būsena"), "{}", right.out);
    let json = place.run_in("lt_LT.UTF-8", "compare a.skaidra early.skaidra --json");
    assert!(json.err.contains("ankstesnė būsena"), "{}", json.err);
}

#[test]
fn a_question_that_is_new_and_does_not_apply_is_listed_once_and_as_new() {
    let place = Place::new();
    for (name, scope) in [("a", "core"), ("b", "core,needs-queues")] {
        place.ok(&format!(
            "new {name}.skaidra --institution Utena --kind municipality --scope {scope}"
        ));
    }
    place.write("b.csv", "question,answer\nna-03,not applicable: no such queue in this place\n");
    place.ok("fill b.skaidra --from b.csv");
    let run = place.run("compare a.skaidra b.skaidra");
    let told = run.out.lines().filter(|it| it.contains("na-03: ")).collect::<Vec<_>>();
    assert_eq!(told.len(), 1, "{}", run.out);
    assert!(told[0].contains("na-03: not asked → not applicable"), "{}", run.out);
    assert!(run.out.contains("\nRemoved questions: 0"), "{}", run.out);
    let json = place.ok("compare a.skaidra b.skaidra --json");
    assert_eq!(json.matches("\"new_not_applicable\": true").count(), 1, "{json}");
    let back = place.run("compare b.skaidra a.skaidra").out;
    assert!(back.contains("\nNew questions: 0") && !back.contains("\nRemoved questions: 0"));
}
