//! One rule of the method a test, at its borders.

use jiff::civil::date;

use crate::domain::{
    Acceptance, ActionStatus, Answer, EvidenceGrade, MaturityLevel, OverallLevel, QuestionId,
    Reason, RiskId,
};

use super::super::model::aged_grade;
use super::super::{
    AklBand, ChangeKind, Gate, PlanCheckRule, Suggestion, WarningRule, band_of, compare, round4,
    suggest, suggest_answered_first,
};
use super::sample::{Sample, TODAY, evidence};

const RISK: &str = "aa-r1 4 4";

/// A change of one action.
type Edit = fn(&mut crate::domain::Action);

/// Twelve equal questions of one checklist, answered alike.
fn uniform(answer: &str) -> Sample {
    let lines: Vec<String> = (1..=12)
        .map(|n| {
            format!("aa-{n:02} 1{} L group-{n} aa-r1:1 {answer}", if n == 1 { "*" } else { "" })
        })
        .collect();
    Sample::default().with("area", RISK, &lines.join("\n"))
}

#[test]
fn evidence_ages_after_twenty_four_months() {
    let grade = EvidenceGrade::new(2).unwrap();
    for (made, expected) in [
        (date(2024, 11, 22), 2),
        (date(2024, 11, 21), 1),
        (date(2026, 1, 1), 2),
        (date(1999, 1, 1), 1),
    ] {
        let evidence = crate::domain::Evidence { date: Some(made), ..evidence(grade) };
        assert_eq!(aged_grade(&evidence, TODAY).get(), expected, "{made}");
    }
    // 24 months after a 29 February end with the 28th.
    let evidence = crate::domain::Evidence { date: Some(date(2024, 2, 29)), ..evidence(grade) };
    for (on, expected) in [(date(2026, 2, 28), 2), (date(2026, 3, 1), 1)] {
        assert_eq!(aged_grade(&evidence, on).get(), expected, "{on}");
    }
}

#[test]
fn levels_follow_index_and_gates() {
    for (answer, level, gate) in [
        ("0 0", OverallLevel::Nascent, Some(Gate::Score)),
        ("2 1", OverallLevel::Emerging, Some(Gate::Score)),
        ("3 2", OverallLevel::Established, Some(Gate::Score)),
        ("4 3", OverallLevel::Leading, None),
        ("4 0", OverallLevel::Nascent, Some(Gate::Score)),
        ("-", OverallLevel::Nascent, Some(Gate::Score)),
        ("na", OverallLevel::Nascent, Some(Gate::Score)),
    ] {
        let card = uniform(answer).score();
        assert_eq!((card.level, card.binding_gate.map(|it| it.gate)), (level, gate), "{answer}");
    }
}

#[test]
fn the_weakest_key_question_binds_and_na_never_does() {
    let sample = |key: &str| {
        Sample::default().with(
            "area",
            RISK,
            &format!(
                "aa-01 3 L one aa-r1:1 4 3
                 aa-02 3 I two aa-r1:1 4 3
                 aa-03 3* L two aa-r1:1 2 1
                 aa-04 3* L two aa-r1:1 {key}
                 aa-05 3 L two aa-r1:1 4 3"
            ),
        )
    };
    let gate = sample("1 0").score().binding_gate.unwrap();
    assert_eq!(gate.question.unwrap().as_str(), "aa-04");
    assert_eq!(
        (gate.gate, gate.of, gate.value),
        (Gate::KeyQuestion, OverallLevel::Established, Some(1.0))
    );
    assert_eq!(sample("na").score().level, OverallLevel::Established);
}

#[test]
fn a_weak_checklist_binds_established() {
    let card = Sample::default()
        .with("area", "aa-r1 4 4", "aa-01 3 L one aa-r1:1 4 3\naa-02 3 L one aa-r1:1 4 3")
        .with("weak", "bb-r1 1 1", "bb-01 1 L one bb-r1:1 1 3")
        .score();
    let gate = card.binding_gate.unwrap();
    assert_eq!((gate.gate, gate.checklist.unwrap().as_str()), (Gate::WeakChecklist, "weak"));
}

#[test]
fn a_checklist_without_applicable_questions_leaves_everything() {
    let card = Sample::default()
        .with("area", RISK, "aa-01 3 L one aa-r1:1 3 2")
        .with("gone", "bb-r1 4 4", "bb-01 1 L one bb-r1:1 na")
        .score();
    assert_eq!(card.checklists.len(), 1);
    assert_eq!(card.left_out[0].as_str(), "gone");
    assert!(card.risks.iter().all(|it| it.id.as_str() != "bb-r1"));
}

#[test]
fn nothing_answered_withholds_the_headline_but_keeps_the_bounds() {
    let card = uniform("-").score();
    assert!(card.index.is_withheld && card.checklists[0].is_withheld);
    assert_eq!((card.index.low.map(round4), card.index.high.map(round4)), (Some(0.0), Some(1.0)));
    assert_eq!((card.declared, card.claim_gap), (None, None));
}

#[test]
fn a_group_counts_once_a_side_and_nothing_removes_more_than_nine_tenths() {
    let one = Sample::default().with("area", RISK, "aa-01 1 L one aa-r1:1 4 3").score();
    let same = Sample::default()
        .with("area", RISK, "aa-01 1 L one aa-r1:1 4 3\naa-02 1 L one aa-r1:1 4 3")
        .score();
    assert_eq!(one.risks[0].net, same.risks[0].net);
    let full = uniform("4 3").score();
    assert_eq!(round4(full.risks[0].net_sides.0), 1.3);
    assert!(3.5 <= full.risks[0].net, "a 4×4 risk stays above tolerable by prevention alone");
}

#[test]
fn bands_begin_at_three_and_a_half_and_seven() {
    let bands = [3.4999, 3.5, 6.9999, 7.0].map(|it| band_of(it).as_str());
    assert_eq!(bands, ["tolerable", "significant", "significant", "critical"]);
}

#[test]
fn an_acceptance_counts_until_its_last_day() {
    for (until, adequate) in [(TODAY, true), (TODAY.yesterday().unwrap(), false)] {
        let mut sample = uniform("0 0");
        let reason = Reason::parse("Rizika prisiimama iki remonto pabaigos").unwrap();
        let acceptance = Acceptance { by: "Meras".to_owned(), reason, until };
        sample.assessment.acceptances.insert(RiskId::parse("aa-r1").unwrap(), acceptance);
        assert_eq!(sample.score().risks[0].is_adequate, adequate, "{until}");
    }
}

#[test]
fn a_dropped_action_does_not_reach_the_target() {
    let mut sample = uniform("0 0").with_action("a-1 aa-01 3 2 Direktorius 2027-01-31");
    assert!(sample.score().risks[0].target < 16.0);
    assert_eq!(sample.score().plan_cover, Some(1.0));
    sample.assessment.actions[0].status = ActionStatus::Dropped;
    assert_eq!(sample.score().risks[0].target, 16.0);
    assert_eq!(sample.score().plan_cover, Some(0.0));
}

#[test]
fn the_crosswalk_bands_begin_at_fifths() {
    for (answer, band) in [("0", AklBand::Low), ("1 0", AklBand::Average), ("3 2", AklBand::High)] {
        assert_eq!(uniform(answer).score().akl.unwrap().band, band, "{answer}");
    }
}

#[test]
fn due_actions_count_from_their_date_and_close_with_records() {
    let today = TODAY.to_string();
    let mut sample = uniform("3 2").with_action(&format!("a-1 aa-01 3 2 Direktorius {today}"));
    assert_eq!(sample.score().on_time, Some(0.0));
    let action = &mut sample.assessment.actions[0];
    action.status = ActionStatus::DoneVerified;
    action.closed_grade = Some(EvidenceGrade::new(2).unwrap());
    action.closed_on = Some(TODAY);
    assert_eq!(sample.score().on_time, Some(1.0));
    sample.assessment.actions[0].closed_grade = Some(EvidenceGrade::new(1).unwrap());
    assert_eq!(sample.score().on_time, Some(0.0));
    let none_due = uniform("3 2").with_action("a-1 aa-01 3 2 Direktorius 2026-11-23");
    assert_eq!(none_due.score().on_time, None);
}

#[test]
fn the_suggested_plan_reaches_tolerable_and_keeps_the_budget() {
    let questions = "
        aa-01 1 L one aa-r1:1 0
        aa-02 1 I two aa-r1:1 0
        aa-03 1 L three aa-r1:0.5 0
        aa-04 1 I four aa-r1:1 3 2";
    let sample = Sample::default().with("area", RISK, questions);
    let free = suggest(&sample.input(), None);
    assert!(free.total_after < free.total_before);
    assert_eq!(free.actions[0].question.as_str(), "aa-01");
    let tight = suggest(&sample.input(), Some(3));
    assert_eq!((tight.effort, tight.actions.len()), (2, 1));
    assert!(suggest(&sample.input(), Some(1)).actions.is_empty());
}

#[test]
fn measures_of_answered_questions_come_before_those_of_blank_ones_and_together_keep_the_budget() {
    let questions = "
        aa-01 1 L one aa-r1:1 -
        aa-02 1 I two aa-r1:1 0
        aa-03 1 L three aa-r1:0.5 0
        aa-04 1 I four aa-r1:1 -";
    let sample = Sample::default().with("area", RISK, questions);
    let ids = |it: &Suggestion| -> Vec<String> {
        it.actions.iter().map(|it| it.question.to_string()).collect()
    };
    let [first, second] = suggest_answered_first(&sample.input(), None);
    assert_eq!(ids(&first), ["aa-02", "aa-03"]);
    assert!(!second.actions.is_empty() && ids(&second).iter().all(|it| it != "aa-02"));
    assert!((first.total_after - second.total_before).abs() < 1e-12);
    let [first, second] = suggest_answered_first(&sample.input(), Some(3));
    assert_eq!((first.effort, second.effort), (2, 0));
    // Where nobody knows, the measure may be in place already.
    let mut sample = sample;
    let id = QuestionId::parse("aa-02").unwrap();
    sample.assessment.answers.insert(id, Answer::Unknown);
    let [first, second] = suggest_answered_first(&sample.input(), None);
    assert_eq!(ids(&first), ["aa-03"]);
    assert!(ids(&second).contains(&"aa-02".to_owned()), "{:?}", ids(&second));
}

#[test]
fn a_suggestion_already_planned_is_not_made_again() {
    let sample = Sample::default()
        .with("area", RISK, "aa-01 1 L one aa-r1:1 0")
        .with_action("a-1 aa-01 3 2");
    assert!(suggest(&sample.input(), None).actions.is_empty());
}

#[test]
fn each_plan_check_fires_and_a_sound_plan_has_none() {
    let base = || uniform("4 3").with_action("a-1 aa-01 4 3 Direktorius 2027-01-31");
    let rules = |sample: &Sample| -> Vec<&'static str> {
        let checks = sample.score().plan_checks;
        checks
            .iter()
            .filter(|it| it.rule != PlanCheckRule::TargetStillHigh)
            .map(|it| it.rule.as_str())
            .collect()
    };
    assert_eq!(rules(&base()), Vec::<&str>::new());
    let edits: [(Edit, &[&str]); 8] = [
        (|it| it.owner = None, &["no-owner"]),
        (|it| it.due = None, &["no-due-date"]),
        (|it| it.indicator = None, &["no-indicator"]),
        (|it| it.baseline = None, &["no-baseline"]),
        (|it| it.target = None, &["no-target"]),
        (
            |it| it.due = Some(crate::domain::Deadline::parse("Pagal poreikį").unwrap()),
            &["continuous-deadline"],
        ),
        (|it| it.title = "Laikytis Viešųjų pirkimų įstatymo".to_owned(), &["repeats-the-law"]),
        (
            |it| it.due = Some(crate::domain::Deadline::parse("2026-11-21").unwrap()),
            &["due-in-the-past"],
        ),
    ];
    for (edit, expected) in edits {
        let mut sample = base();
        edit(&mut sample.assessment.actions[0]);
        assert_eq!(rules(&sample), expected);
    }
}

#[test]
fn plan_checks_over_many_actions_fire() {
    let mut sample = uniform("4 3");
    for n in 1..=6 {
        sample = sample.with_action(&format!("a-{n} aa-01 4 3 Direktorius 2027-02-0{}", 1 + n / 6));
    }
    let rules: Vec<&str> = sample.score().plan_checks.iter().map(|it| it.rule.as_str()).collect();
    assert_eq!(rules, ["one-owner-holds-most", "target-still-high", "owner-overloaded"]);
    for action in &mut sample.assessment.actions {
        action.due = Some(crate::domain::Deadline::parse("2027-03-31").unwrap());
    }
    assert!(sample.score().plan_checks.iter().any(|it| it.rule == PlanCheckRule::AllDueOnOneDay));
}

#[test]
fn data_warnings_fire_at_their_borders() {
    let rules = |sample: &Sample| -> Vec<WarningRule> {
        sample.score().warnings.iter().map(|it| it.rule).collect()
    };
    assert_eq!(
        rules(&uniform("4 1")),
        [WarningRule::AllAnswersEqual, WarningRule::VerifiedWithoutEvidence, WarningRule::ClaimGap]
    );
    assert_eq!(rules(&uniform("4 3")), [WarningRule::AllAnswersEqual]);
    let calm = Sample::default().with(
        "area",
        "aa-r1 2 3\naa-r2 2 3",
        "aa-01 1 L one aa-r1:1 3 2\naa-02 1 L one aa-r2:1 2 1",
    );
    assert_eq!(rules(&calm), [WarningRule::NoCriticalGross, WarningRule::UniformRisks]);
    let mut shared = uniform("3 2");
    shared.assessment.answers.insert(
        QuestionId::parse("aa-01").unwrap(),
        crate::domain::Answer::Level(MaturityLevel::new(2).unwrap()),
    );
    for list in shared.assessment.evidence.values_mut().take(6) {
        list[0].reference = Some("A1-118".to_owned());
    }
    assert_eq!(shared.score().warnings[0].of.as_deref(), Some("A1-118"));
}

#[test]
fn a_comparison_tells_real_from_evidence_from_content() {
    let old = Sample::default().with(
        "area",
        RISK,
        "aa-01 1 L one aa-r1:1 2 1\naa-02 1 L two aa-r1:1 3 1\naa-03 1 L two aa-r1:1 3 2\naa-04 1 L two aa-r1:1 1 1",
    );
    let new = Sample::default().with(
        "area",
        RISK,
        "aa-01 1 L one aa-r1:1 3 2\naa-02 1 L two aa-r1:1 3 2\naa-03 2 L two aa-r1:1 3 2\naa-04 1 L two aa-r1:1 1 2",
    );
    let comparison = compare(&old.input(), &new.input());
    let kinds: Vec<(&str, ChangeKind)> =
        comparison.questions.iter().map(|it| (it.question.as_str(), it.kind)).collect();
    assert_eq!(
        kinds,
        [
            ("aa-01", ChangeKind::Real),
            ("aa-02", ChangeKind::Evidence),
            ("aa-03", ChangeKind::Content)
        ]
    );
    let split = comparison.index.unwrap();
    assert!((split.content + split.real + split.evidence - split.total).abs() < 1e-12);
    assert!(0.0 < split.total);
}

#[test]
fn to_say_that_one_does_not_know_changes_nothing() {
    let sample = |answer: &str| {
        Sample::default().with("area", RISK, &format!("aa-01 1 L one aa-r1:1 {answer} 2"))
    };
    let kinds = |old: &str, new: &str| -> Vec<ChangeKind> {
        let comparison = compare(&sample(old).input(), &sample(new).input());
        comparison.questions.iter().map(|it| it.kind).collect()
    };
    for (old, new) in [("?", "-"), ("-", "?"), ("?", "?")] {
        assert_eq!(kinds(old, new), [], "{old} to {new}");
    }
    for (old, new) in [("?", "0"), ("0", "?"), ("na", "?"), ("-", "na")] {
        assert_eq!(kinds(old, new), [ChangeKind::Real], "{old} to {new}");
    }
}

#[test]
fn an_index_exactly_on_a_border_reaches_it() {
    // Five answers of equal weight: 3 of 5 at full support make .60, whatever exp and ln leave in the last digits.
    let line = |n: usize, answer: &str| format!("aa-0{n} 1 L one aa-r1:1 {answer}");
    let answers = ["4 3", "4 3", "4 3", "0 0", "0 0"];
    let lines: Vec<String> = answers.iter().enumerate().map(|(n, it)| line(n, it)).collect();
    let card = Sample::default().with("area", RISK, &lines.join("\n")).score();
    assert_eq!(card.level, OverallLevel::Established);
}
