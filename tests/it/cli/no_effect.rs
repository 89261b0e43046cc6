//! No option is taken without a word and without an effect, and what is odd about an earlier file is said where no page is read.

use std::fs;

use crate::program::Place;

/// Two assessments of one institution: `old.skaidra`, and `new.skaidra` of a year later.
fn two_years() -> Place {
    let place = Place::new();
    for (name, day) in [("old", "2025-11-22"), ("new", "2026-11-22")] {
        place.ok(&format!(
            "new {name}.skaidra --institution Utena --kind municipality --scope core --assessed-on {day}"
        ));
        let level = if name == "old" { 1 } else { 3 };
        place.write("a.csv", format!("question,answer\ncore-01,{level}\n"));
        place.ok(&format!("fill {name}.skaidra --from a.csv"));
    }
    place
}

#[test]
fn an_earlier_file_that_is_later_is_said_wherever_it_is_taken() {
    let place = two_years();
    let words = [
        ("C", "is later than this one, so every change would be turned round"),
        ("lt_LT.UTF-8", "yra vėlesnis už šį, todėl pokytis būtų apverstas"),
        ("nb_NO.UTF-8", "er nyere enn denne, så alle endringer ville blitt snudd"),
    ];
    for (lang, words) in words {
        for line in [
            "export old.skaidra -o a.md --previous new.skaidra",
            "export old.skaidra -o a.json --previous new.skaidra",
            "compare new.skaidra old.skaidra --json",
        ] {
            let run = place.run_in(lang, line);
            assert_eq!(run.code, Some(0), "{line}: {}", run.err);
            assert_eq!(run.err.matches(words).count(), 1, "{lang} {line}: {}", run.err);
            assert_eq!(run.err.lines().count(), 1, "{lang} {line}: {}", run.err);
        }
        let run = place.run_in(lang, "export new.skaidra -o b.md --previous old.skaidra");
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
        fs::remove_file(place.path().join("b.md")).unwrap();
    }
    // What is begun from it remembers it, and so does its plan.
    for (lang, words) in [
        ("C", "began from one of 22 November 2026, which is later"),
        ("lt_LT.UTF-8", "pradėtas iš vėlesnio, 2026 m. lapkričio 22 d."),
        ("nb_NO.UTF-8", "begynte med en nyere, fra 22. november 2026"),
    ] {
        fs::remove_file(place.path().join("c.skaidra")).ok();
        let run = place.run_in(lang, "new c.skaidra --from new.skaidra --assessed-on 2025-01-01");
        assert_eq!(run.code, Some(0), "{}", run.err);
        let said = run.err.replace('\u{a0}', " ");
        assert!(said.contains(words) && said.lines().count() == 1, "{said}");
    }
    let run = place.run("export c.skaidra -o c.md");
    assert!(run.err.contains("every change would be turned round"), "{}", run.err);
    let run = place.run("export c.skaidra -o c.md --no-previous");
    assert_eq!(run.err, "");
    let run = place.run("new d.skaidra --from old.skaidra --assessed-on 2026-01-01");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
}

#[test]
fn an_earlier_file_that_is_none_is_said() {
    let place = two_years();
    let run = place.run("export old.skaidra -o a.md --previous old.skaidra");
    assert_eq!(run.code, Some(0));
    assert!(run.err.starts_with("This is the same assessment (fingerprint "), "{}", run.err);
    place.ok("new other.skaidra --institution Other --kind library --scope core");
    for line in [
        "export new.skaidra -o b.md --previous other.skaidra",
        "compare other.skaidra new.skaidra --json",
    ] {
        let run = place.run(line);
        assert_eq!(run.code, Some(0), "{line}");
        assert!(
            run.err.starts_with("The other assessment is of another institution"),
            "{}",
            run.err
        );
    }
}

#[test]
fn an_option_without_effect_is_said() {
    let place = two_years();
    for (line, words) in [
        (
            "export new.skaidra -o a.md --standard ua2",
            "--standard has no effect on a file of the format md",
        ),
        (
            "export new.skaidra -o c.csv --previous old.skaidra",
            "--previous has no effect on a file of the format csv",
        ),
        (
            "export new.skaidra -o b.csv --lang en",
            "--lang has no effect on a file of the format csv",
        ),
        ("score new.skaidra --by Head", "--by has no effect here"),
        ("export new.skaidra -o a.json --by Head", "--by has no effect here"),
    ] {
        let run = place.run(line);
        assert_eq!(run.code, Some(0), "{line}: {}", run.err);
        assert!(run.err.contains(words) && run.err.lines().count() == 1, "{line}: {}", run.err);
    }
    // A table of actions shows no changes, and none are promised.
    place.ok("new next.skaidra --from old.skaidra --by Head");
    let run = place.run("export next.skaidra -o n.csv");
    assert!(run.err.is_empty() && !run.out.contains("changes since"), "{}{}", run.out, run.err);
    let run = place.run("export new.skaidra -o a.pdf --standard ua2");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
}

#[test]
fn options_that_do_not_go_together_are_refused_and_nothing_is_written() {
    let place = Place::new();
    for (line, words) in [
        ("handbook --glossary net -o a.md", "do not go together"),
        ("handbook --notes -o a.md", "do not go together"),
        ("handbook --all --notes -o a.md", "do not go together"),
        ("handbook scoring --force", "--output"),
    ] {
        let run = place.run(line);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{line}");
        assert!(run.err.contains(words), "{line}: {}", run.err);
    }
    assert!(fs::read_dir(place.path()).unwrap().next().is_none());
}

#[test]
fn a_hyphen_is_no_file_and_none_is_called_so() {
    let place = two_years();
    for (lang, words) in [
        ("C", "“-” is not the name of a file"),
        ("lt_LT.UTF-8", "„-“ nėra failo vardas"),
        ("nb_NO.UTF-8", "«-» er ikke et filnavn"),
    ] {
        for line in [
            "export new.skaidra -o - --format md",
            "sheet new.skaidra -o -",
            "handbook scoring -o - --format md",
            "new - --institution Utena --kind other",
            "content example -",
            "demo -",
        ] {
            let run = place.run_in(lang, line);
            assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{line}: {}", run.err);
            assert!(run.err.contains(words), "{line}: {}", run.err);
        }
    }
    assert!(!place.path().join("-").exists());
}

#[test]
fn a_chapter_is_found_by_its_number() {
    let place = Place::new();
    for lang in ["lt", "en", "nb"] {
        let contents = place.ok(&format!("handbook --lang {lang}"));
        let numbered = contents.lines().filter_map(|line| {
            let mut words = line.split_whitespace();
            let number =
                words.next().filter(|it| it.starts_with(|it: char| it.is_ascii_digit()))?;
            Some((number, words.next()?))
        });
        let numbered: Vec<(&str, &str)> = numbered.collect();
        for (number, slug) in [numbered[0], numbered[numbered.len() - 1]] {
            let by_name = place.ok(&format!("handbook --lang {lang} {slug}"));
            assert_eq!(place.ok(&format!("handbook --lang {lang} {number}")), by_name);
        }
    }
    let section = place.ok("handbook --lang en needs-queues#schemes");
    let number = number_of(&place, "needs-queues");
    assert_eq!(place.ok(&format!("handbook --lang en {number}#schemes")), section);
    place.ok(&format!("handbook --lang en {number} -o a.md"));
    place.ok("handbook --lang en needs-queues -o b.md");
    assert_eq!(place.read("a.md"), place.read("b.md"));
    for line in ["handbook 0", "handbook 99", "present 99", "handbook 99 -o c.md"] {
        let run = place.run(line);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{line}");
    }
}

/// The number of a chapter in the contents.
fn number_of(place: &Place, slug: &str) -> String {
    let contents = place.ok("handbook --lang en");
    let line = contents.lines().find(|it| it.contains(&format!(" {slug} "))).unwrap();
    line.split_whitespace().next().unwrap().to_owned()
}
