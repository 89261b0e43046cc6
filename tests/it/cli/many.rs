//! A plan of very many actions: what is exported can be verified, and what could not be is refused in words.

use crate::program::Place;

/// An assessment with so many actions.
fn with_actions(n: usize) -> Place {
    let place = Place::with_assessment();
    let header = "id,title,questions,planned_level,promised_grade,owner,deputy,start,due,indicator,baseline,target,effort,cost_eur,cause,effect,status,reason\n";
    let row = |idx| {
        format!("a-{idx},Tikrinti bylas,core-01,3,2,Direktorė,,,2027-04-30,,,,2,0,,,planned,\n")
    };
    let table: String = std::iter::once(header.to_owned()).chain((0..n).map(row)).collect();
    place.write("actions.csv", table);
    place.write(
        "answers.csv",
        "question,answer,evidence_grade,evidence_title,evidence_reference,evidence_date,evidence_location,note\n",
    );
    place.ok("fill a.skaidra --from answers.csv --actions actions.csv");
    place
}

#[test]
fn a_plan_of_1000_actions_is_exported_and_verified() {
    let place = with_actions(1000);
    place.ok("export a.skaidra -o plan.pdf");
    let run = place.run("verify plan.pdf");
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
}

#[test]
fn a_plan_of_1500_actions_is_refused_in_words_and_nothing_is_written() {
    let place = with_actions(1500);
    let run = place.run_in("lt_LT.UTF-8", "export a.skaidra -o plan.pdf");
    assert_eq!(run.code, Some(2), "{}", run.err);
    assert!(run.err.contains("Planas per didelis"), "{}", run.err);
    assert!(!place.path().join("plan.pdf").exists());
}
