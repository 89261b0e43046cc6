//! What an assessment does not cover, or the program does not have: said wherever it would be missed, and never lost.

use serde_json::Value;
use skaidra::domain::{Change, ChecklistId, Scope};
use skaidra::session::Session;

use crate::program::{AT, Place};

/// An assessment whose scope names a checklist that no program has.
fn of_another_program() -> Place {
    let place = Place::with_assessment();
    let mut session = Session::open(&place.path().join("a.skaidra")).unwrap();
    let mut scope: Scope = session.assessment().scope.clone();
    scope.checklists.push(ChecklistId::parse("own-list").unwrap());
    session.run(AT.parse().unwrap(), "", Change::SetScope(scope)).unwrap();
    place
}

#[test]
fn actions_and_ratings_of_what_is_not_assessed_are_taken_and_said() {
    let header = "id,title,questions,planned_level,promised_grade\n";
    let place = Place::with_assessment();
    place.write("in.csv", format!("{header}n-2,Tikrinti,na-01,3,2\n"));
    let run = place.run("fill a.skaidra --actions in.csv");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
    for (lang, words) in [
        ("C", "not assessed here: ca-01, ca-r1."),
        ("lt_LT", "čia nevertinamas: ca-01, ca-r1."),
        ("nb_NO", "vurderes her: ca-01, ca-r1."),
    ] {
        let place = Place::with_assessment();
        place.write("out.csv", format!("{header}n-1,Tikrinti,na-01 ca-01,3,2\n"));
        place.write("risks.csv", "risk,likelihood,impact,reason\nca-r1,4,1,Seniai nebuvo\n");
        let run = place.run_in(lang, "fill a.skaidra --actions out.csv --risks risks.csv");
        assert_eq!(run.code, Some(0), "{}", run.err);
        assert!(run.err.contains(words), "{}", run.err);
    }
}

#[test]
fn a_checklist_that_the_program_does_not_have_is_said_and_stays_in_the_file() {
    let place = of_another_program();
    let before = place.read("a.skaidra");
    for line in ["score a.skaidra", "suggest a.skaidra", "sheet a.skaidra -o a.csv"] {
        for (lang, words) in [
            ("C", "“own-list”, which this program does not have"),
            ("lt_LT", "„own-list“, kurio programoje nėra"),
            ("nb_NO", "«own-list», som programmet ikke har"),
        ] {
            let run = place.run_in(lang, line);
            std::fs::remove_file(place.path().join("a.csv")).ok();
            assert_eq!(run.code, Some(0), "{line}: {}", run.err);
            assert!(run.err.contains(words), "{line}: {}", run.err);
        }
    }
    let score: Value = serde_json::from_str(&place.ok("score a.skaidra --json")).unwrap();
    assert_eq!(score["missing"], serde_json::json!(["own-list"]));
    assert_eq!(score["checklists"].as_array().unwrap().len(), 2);
    let run = place.run("verify a.skaidra");
    assert_eq!(run.code, Some(0));
    assert!(run.out.contains("“own-list”, which this program does not have"), "{}", run.out);
    assert_eq!(place.read("a.skaidra"), before);

    place.ok("export a.skaidra -o a.md --lang en");
    let pages = String::from_utf8(place.read("a.md")).unwrap();
    assert!(pages.contains("also covers the checklist “own-list”"), "{pages}");
    place.ok("export a.skaidra -o a.pdf --lang en");
    let run = place.run("verify a.pdf");
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    assert!(run.out.contains("“own-list”; the program that made the plan"), "{}", run.out);
    place.ok("export a.skaidra -o a.json");
    let plan: Value = serde_json::from_slice(&place.read("a.json")).unwrap();
    assert_eq!(plan["left_out"]["missing"], serde_json::json!(["own-list"]));

    // Next year begins without it, and says so.
    let run = place.run("new b.skaidra --from a.skaidra");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("“own-list”, which this program does not have"), "{}", run.err);
}

#[test]
fn where_nothing_is_missing_nothing_is_said_and_no_field_is_there() {
    let place = Place::with_assessment();
    let run = place.run("score a.skaidra --json");
    assert_eq!(run.err, "");
    assert!(!run.out.contains("\"missing\""), "{}", run.out);
    place.ok("export a.skaidra -o a.json");
    assert!(!String::from_utf8(place.read("a.json")).unwrap().contains("\"missing\""));
}
