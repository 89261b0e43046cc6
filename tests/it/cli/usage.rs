//! Command lines that cannot be taken, and the help: in the language of the screen, with the nearest word there is.

use crate::program::Place;

const LANGUAGES: [&str; 3] = ["C", "lt_LT.UTF-8", "nb_NO.UTF-8"];

#[test]
fn a_wrong_command_line_is_answered_in_the_language_of_the_screen() {
    let place = Place::with_assessment();
    let cases = [
        (
            "exprt x",
            ["no command “exprt”", "Komandos „exprt“ nėra", "«exprt» finnes ikke"],
            "export",
        ),
        ("exprt", ["no command “exprt”", "Komandos „exprt“ nėra", "«exprt» finnes ikke"], "export"),
        (
            "content chek",
            ["no command “chek”", "Komandos „chek“ nėra", "«chek» finnes ikke"],
            "check",
        ),
        ("score --jsn a", ["no option “--jsn”", "Parinkties „--jsn“", "Valget «--jsn»"], "--json"),
        ("score", ["missing: <FILE>", "Trūksta <FAILAS>", "mangler: <FIL>"], "help score"),
        ("export a", ["--output", "--output", "--output"], "help export"),
        ("export a -o b --lang", ["has to follow", "turi eiti reikšmė", "stå en verdi"], "--lang"),
        (
            "export a -o b --profile x",
            ["full, public", "full, public", "full, public"],
            "--profile",
        ),
        ("score a b", ["one word too many", "vienas žodis per daug", "ett ord for mye"], "b"),
        ("score a --json --json", ["only once", "tik kartą", "én gang"], "--json"),
        (
            "handbook --search x --glossary y",
            ["do not go together", "kartu rašyti negalima", "ikke brukes sammen"],
            "--glossary",
        ),
        ("suggest a --budget x", ["Effort points", "darbo sąnaudų", "Innsatspoeng"], "--budget"),
        ("score a --at x", ["2026-11-22T09", "2026-11-22T09", "2026-11-22T09"], "--at"),
        ("score a --at=-9999999999-01-01T00:00:00Z", ["--at", "--at", "--at"], "--at"),
        ("--jsn", ["--jsn", "--jsn", "--jsn"], "skaidra --help"),
        ("new b --kind other", ["--institution", "--institution", "--institution"], "help new"),
    ];
    for (line, expected, also) in cases {
        for (lang, expected) in LANGUAGES.into_iter().zip(expected) {
            let run = place.run_in(lang, line);
            assert_eq!(run.code, Some(2), "{line}: {}{}", run.out, run.err);
            assert!(run.err.contains(expected) && run.err.contains(also), "{line}: {}", run.err);
            assert!(run.err.contains("skaidra "), "where to look: {}", run.err);
            for english in ["error:", "Usage", "tip:", "unexpected", "found"] {
                assert!(!run.err.contains(english), "{lang} {line}: {}", run.err);
            }
        }
    }
}

#[test]
fn help_is_in_the_language_of_the_screen() {
    let place = Place::new();
    let cases = [
        (
            "--help",
            ["Exports the action plan", "Eksportuoja veiksmų planą", "Eksporterer handlingsplanen"],
        ),
        ("-h", ["Commands:", "Komandos:", "Kommandoer:"]),
        ("help", ["Options:", "Parinktys:", "Valg:"]),
        (
            "help export",
            [
                "Usage: skaidra export",
                "Kaip rašyti: skaidra export",
                "Slik skrives det: skaidra export",
            ],
        ),
        ("export --help", ["leaves out notes", "nėra pastabų", "utelater merknader"]),
        ("export -h", ["default: full", "nenurodžius: full", "ellers: full"]),
        (
            "help content check",
            ["The folder of the pack", "Rinkinio aplankas", "Mappen til pakken"],
        ),
    ];
    for (line, expected) in cases {
        for (lang, expected) in LANGUAGES.into_iter().zip(expected) {
            let run = place.run_in(lang, &format!("{line} "));
            let text = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.contains(expected), "{lang} {line}: {}{}", run.out, run.err);
            assert_eq!(run.code, Some(0), "{line}");
        }
    }
    assert!(place.ok("--version").contains(env!("CARGO_PKG_VERSION")));
    // What is missing is not help that was asked for.
    assert_eq!(place.run("content").code, Some(2));
}

#[test]
fn messages_speak_the_first_language_that_the_system_names() {
    for (variables, words) in [
        (
            [("LC_ALL", "nb_NO.UTF-8"), ("LANG", "lt_LT.UTF-8"), ("LANGUAGE", "")],
            "Slik skrives det:",
        ),
        ([("LC_ALL", ""), ("LANG", "lt_LT.UTF-8"), ("LANGUAGE", "nb")], "Kaip rašyti:"),
        ([("LC_ALL", "C"), ("LANG", "lt_LT.UTF-8"), ("LANGUAGE", "nb")], "Usage:"),
        ([("LC_ALL", ""), ("LANG", ""), ("LANGUAGE", "de:lt")], "Kaip rašyti:"),
        ([("LC_ALL", ""), ("LANG", ""), ("LANGUAGE", "")], "Usage:"),
    ] {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_skaidra"))
            .arg("help")
            .env_remove("LC_MESSAGES")
            .envs(variables)
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains(words), "{variables:?}: {text}");
    }
}

#[test]
fn arguments_are_explained_in_the_order_in_which_they_are_written() {
    let place = Place::new();
    let help = place.run_in("lt_LT.UTF-8", "help compare").out;
    let of = |word: &str| help.lines().position(|it| it.trim_start().starts_with(word)).unwrap();
    assert!(of("<SENESNIS>") < of("<NAUJESNIS>"), "{help}");
}
