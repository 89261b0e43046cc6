//! A table may not agree on another level than the raters' median without a reason; what it says of evidence may be doubtful.

use skaidra::domain::{Change, ChecklistId, MaturityLevel, QuestionId, Rater, Scope, Vote};

use crate::program::Place;
use crate::review::sample::write;

#[test]
fn an_answer_beside_the_median_is_refused_and_the_file_stays_as_it_was() {
    let place = Place::new();
    let vote = |level| Some(Vote::Level(MaturityLevel::new(level).unwrap()));
    let mut changes = vec![
        Change::SetScope(Scope {
            checklists: vec![ChecklistId::parse("needs-queues").unwrap()],
            is_rapid: false,
        }),
        Change::SetRaters(vec![Rater::Number(1), Rater::Number(2)]),
    ];
    for id in ["na-03", "na-04", "na-05"] {
        let id = QuestionId::parse(id).unwrap();
        changes.push(Change::SetVote(id.clone(), Rater::Number(1), vote(2)));
        changes.push(Change::SetVote(id, Rater::Number(2), vote(3)));
    }
    drop(write(&place.path().join("a.skaidra"), &changes));
    let before = place.read("a.skaidra");
    place.write("a.csv", "question,answer\nna-03,3\nna-04,2\nna-05,4\nna-06,4\n");
    for (lang, words) in [("C", "median"), ("lt_LT", "mediana"), ("nb_NO", "Medianen")] {
        let run = place.run_in(lang, "fill a.skaidra --from a.csv");
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{}", run.err);
        assert!(run.err.contains(words) && run.err.contains("na-03, na-05."), "{}", run.err);
        assert_eq!(place.read("a.skaidra"), before);
    }
    place.write("a.csv", "question,answer\nna-03,2\nna-04,2\nna-05,?\nna-06,4\n");
    place.ok("fill a.skaidra --from a.csv");
}

#[test]
fn evidence_without_a_title_or_of_a_day_to_come_is_taken_and_named() {
    let place = Place::new();
    place.ok("new a.skaidra --institution Globa --kind care-home");
    place.write(
        "a.csv",
        "question,answer,evidence_grade,evidence_title,evidence_reference,evidence_date\n\
         core-01,3,2,,,2026-01-01\ncore-02,3,2,Aprašas,A1,2099-01-01\ncore-03,3,2,Tvarka,A2,2026-01-01\n",
    );
    let run = place.run_in("lt_LT", "fill a.skaidra --from a.csv");
    assert_eq!(run.code, Some(0), "{}", run.err);
    let lines: Vec<&str> = run.err.lines().collect();
    assert_eq!(lines.len(), 2, "{}", run.err);
    assert!(lines[0].contains("neparašyta, kas tai: core-01."), "{}", run.err);
    assert!(lines[1].contains("dar neatėjo: core-02."), "{}", run.err);
}
