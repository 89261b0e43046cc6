//! What the command line says where something is not as it should be, sentence by sentence.

use crate::program::Place;

/// What a command that fails says.
fn error(place: &Place, command: &str) -> String {
    let run = place.run(command);
    assert_ne!(run.code, Some(0), "{command}");
    run.err
}

#[test]
fn a_command_line_names_what_it_was_given() {
    let place = Place::new();
    place.ok("demo .");
    std::fs::create_dir(place.path().join("folder")).unwrap();
    place.ok("handbook transfer -o chapter.pdf --lang lt");
    place.ok("export example-en.skaidra -o plan.xlsx");
    for (command, expected) in [
        ("suggest example-en.skaidra --budget -5", "“-5” cannot be used here"),
        ("export example-en.skaidra -o folder", "This is a folder"),
        ("verify chapter.pdf", "This is Skaidra’s handbook"),
        ("present --questions none", "core – General measures"),
        ("fill example-en.skaidra --from plan.xlsx", "This is an exported plan"),
    ] {
        let words = error(&place, command);
        assert!(words.contains(expected), "{command}: {words}");
    }
    let help = place.ok("present --help");
    assert_eq!(help.matches("default: dilemmas").count(), 1, "{help}");
}

#[test]
fn a_sheet_of_another_institution_is_named_and_one_that_changes_nothing_is_told_so() {
    let place = Place::new();
    place.ok("demo .");
    place.ok("sheet example-en.skaidra -o sheet.xlsx");
    let out = place.ok("fill example-en.skaidra --from sheet.xlsx");
    assert!(out.contains("nothing changed"), "{out}");
    place.ok("new other.skaidra --institution Other --kind library --scope core");
    let run = place.run("fill other.skaidra --from sheet.xlsx");
    assert!(run.err.contains("another institution, “Administration of"), "{}", run.err);
    assert!(
        run.err.contains("the checklist “Needs assessment and queues” is not assessed"),
        "{}",
        run.err
    );
    assert_eq!(run.err.lines().count(), 3, "{}", run.err);
}

#[test]
fn a_broken_pack_is_told_in_the_language_of_the_system() {
    let place = Place::new();
    let pack = crate::support::pack("broken");
    let run = place.run_in("lt_LT.UTF-8", &format!("content check {}", pack.display()));
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.out.contains("failas ne UTF-8 koduotės"), "{}", run.out);
    assert!(!run.out.contains("(hint: "), "{}", run.out);
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_screen_it_says_what_is_missing_and_the_words_of_the_system_apart() {
    let place = Place::new();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_skaidra"))
        .env("LC_ALL", "lt_LT.UTF-8")
        .env("XDG_DATA_HOME", place.path())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let words = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<&str> = words.lines().collect();
    let [said, system] = lines.as_slice() else { panic!("{words}") };
    assert!(said.contains("čia nėra ekrano") && !said.contains("DISPLAY"), "{said}");
    assert!(system.starts_with("Sistemos pranešimas (anglų k.): "), "{system}");
}
