//! A plan beside one from before the last: what was settled in the year between is told as it was settled, and ids that were given twice are not taken for one action.

use serde_json::Value;

use crate::program::Place;

const HEADER: &str =
    "id,title,questions,planned_level,promised_grade,status,reason,closed_on,closed_grade\n";

/// A written file, with common spaces.
fn text(place: &Place, name: &str) -> String {
    String::from_utf8(place.read(name)).unwrap().replace('\u{a0}', " ")
}

/// Three years: of four actions one is verified and one dropped in the second, and two go on.
fn three_years() -> Place {
    let place = Place::new();
    let new = |line: &str| place.ok(&format!("new {line}"));
    let fill = |year: &str, rows: &str, at: &str| {
        place.write("answers.csv", "question,answer\ncore-01,1\n");
        place.write("actions.csv", format!("{HEADER}{rows}"));
        let file = format!("fill {year}.skaidra --from answers.csv --actions actions.csv");
        place.ok(&format!("{file} --at {at}T09:00:00Z"));
    };
    let at = |year: u16| format!("--at {year}-11-22T09:00:00Z");
    new(&format!("y1.skaidra --institution Utena --kind municipality --scope core {}", at(2024)));
    let rows = "a-01,Gifts go into a register,core-01,3,2,planned,,,\na-02,Posts rotate,core-02,3,2,planned,,,\na-03,Copies are kept,core-03,3,2,planned,,,\na-04,Staff are trained,core-04,3,2,planned,,,\n";
    fill("y1", rows, "2024-11-22");
    new(&format!("y2.skaidra --from y1.skaidra {}", at(2025)));
    let rows = "a-01,Gifts go into a register,core-01,3,2,done-verified,,2025-05-20,2\na-03,Copies are kept,core-03,3,2,dropped,The archive does it,,\n";
    fill("y2", rows, "2025-11-22");
    new(&format!("y3.skaidra --from y2.skaidra {}", at(2026)));
    fill("y3", "", "2026-11-22");
    place
}

#[test]
fn what_was_settled_in_the_year_between_is_told_in_the_plan() {
    let place = three_years();
    place.ok("export y3.skaidra -o y3.md --lang en --previous y1.skaidra");
    let plan = text(&place, "y3.md");
    assert!(plan.contains("Of the last plan’s actions, 1 of 4 are done and verified."), "{plan}");
    assert!(plan.contains("The archive does it"), "{plan}");
    assert!(plan.contains("finished 20 May 2025"), "{plan}");
    for words in ["no longer in", "are known to be", "as far as this plan shows"] {
        assert!(!plan.contains(words), "{words}: {plan}");
    }
    place.ok("export y3.skaidra -o y3.pdf --previous y1.skaidra");
    place.ok("verify y3.pdf");
}

#[test]
fn what_was_settled_in_the_year_between_is_told_beside_every_kind_of_file() {
    let place = three_years();
    place.ok("export y3.skaidra -o y3.pdf");
    place.ok("export y3.skaidra -o public.pdf --profile public");
    for file in ["y3.skaidra", "y3.pdf", "public.pdf"] {
        let out = place.ok(&format!("compare y1.skaidra {file}"));
        let line = |title: &str| out.lines().find(|it| it.contains(title)).unwrap().to_owned();
        let gifts = line("Gifts go into a register");
        assert!(
            gifts.contains("planned → done and verified; finished 20\u{a0}May\u{a0}2025"),
            "{gifts}"
        );
        let copies = line("Copies are kept");
        assert!(copies.contains("planned → dropped. The archive does it"), "{copies}");
        assert!(line("Posts rotate").ends_with("planned → planned"), "{out}");
        let json = place.ok(&format!("compare y1.skaidra {file} --json"));
        let changes: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(changes["actions"][0]["now"], "done-verified", "{file}");
        assert_eq!(changes["actions"][0]["closed_on"], "2025-05-20", "{file}");
    }
}

#[test]
fn what_no_plan_between_tells_is_no_verdict() {
    let place = three_years();
    place.ok("export y3.skaidra -o y3.pdf --no-previous");
    let out = place.ok("compare y1.skaidra y3.pdf");
    let gifts = out.lines().find(|it| it.contains("Gifts go into a register")).unwrap();
    assert!(gifts.ends_with("planned → no longer in the plan"), "{gifts}");
    // A plan that remembers none counts only what it knows.
    place.ok("new other.skaidra --institution Utena --kind municipality --scope core --at 2025-11-22T09:00:00Z");
    place.ok("export other.skaidra -o other.md --lang en --previous y1.skaidra --at 2025-11-22T09:00:00Z");
    let plan = text(&place, "other.md");
    for words in [
        "Of the last plan’s actions, 0 of 4 are known to be done and verified.",
        "Of 4 actions of the last plan, 0 are done and verified as far as this plan shows.",
        "4 actions of the last plan are no longer in this one, which does not show what became of them. If there was another plan between these two, look there.",
    ] {
        assert!(plan.contains(words), "{words}: {plan}");
    }
}

#[test]
fn an_action_that_was_given_the_number_of_an_earlier_one_is_another() {
    let place = three_years();
    let at = "--at 2027-11-22T09:00:00Z";
    place.ok(&format!("new y4.skaidra --from y3.skaidra {at}"));
    place.write("answers.csv", "question,answer\ncore-01,1\n");
    let row = "a-01,Accounts are checked each quarter,core-09,3,2,planned,,,\n";
    place.write("actions.csv", format!("{HEADER}{row}"));
    place.ok(&format!("fill y4.skaidra --from answers.csv --actions actions.csv {at}"));
    for earlier in ["y1", "y2"] {
        let out = place.ok(&format!("compare {earlier}.skaidra y4.skaidra"));
        let gifts = out.lines().find(|it| it.contains("Gifts go into a register")).unwrap();
        assert!(!gifts.ends_with("→ planned"), "{gifts}");
        place
            .ok(&format!("export y4.skaidra -o y4.md --lang en --previous {earlier}.skaidra {at}"));
        let plan = text(&place, "y4.md");
        let row = plan.lines().filter(|it| it.contains("| Gifts go into a register"));
        assert!(row.clone().all(|it| !it.ends_with("| planned |")) && row.count() == 1, "{plan}");
    }
    let out = place.ok("compare y2.skaidra y4.skaidra");
    assert!(
        out.contains("done and verified → done and verified; finished 20\u{a0}May\u{a0}2025"),
        "{out}"
    );
}
