//! How an action ended stands below its title, of a done one in the past; narrow columns hold words, not sentences.

use jiff::civil::date;
use skaidra::domain::{
    ActionStatus, Answer, Assessment, Deadline, EvidenceGrade, MaturityLevel, Reason,
};
use skaidra::i18n::{Language, Tr};
use skaidra::report::document::{Block, Table};
use skaidra::report::pdf::Standard;
use skaidra::report::{Plan, Profile, document_of, plan_pdf};

use super::{example_plan, next_year, plan_of};
use crate::pdf::tools::text_of;

/// The table whose first heads are these.
fn table(plan: &Plan, heads: &[String]) -> Table {
    let blocks = document_of(plan, &Tr::new(plan.lang)).blocks;
    let tables = blocks.into_iter().filter_map(|it| match it {
        Block::Table(it) => Some(it),
        _ => None,
    });
    let is_it = |it: &Table| it.columns.iter().zip(heads).all(|(it, head)| it.head == *head);
    tables.into_iter().find(is_it).unwrap()
}

/// The paragraphs of a cell.
fn cell(table: &Table, row: usize, column: usize) -> Vec<String> {
    let words = |it: &Vec<skaidra::report::document::Span>| {
        it.iter().map(|it| it.text.as_str()).collect::<String>()
    };
    table.rows[row].cells[column].iter().map(words).collect()
}

/// The example with its first action done, its questions answered and shown with so much.
fn done(language: Language, level: u8) -> Assessment {
    let mut assessment = example_plan(language, Profile::Full).assessment();
    let evidence = assessment.evidence.values().flatten().max_by_key(|it| it.grade.get());
    let evidence = skaidra::domain::Evidence {
        grade: EvidenceGrade::new(3).unwrap(),
        date: Some(assessment.assessed_on.unwrap_or(date(2026, 11, 22))),
        ..evidence.unwrap().clone()
    };
    let action = &mut assessment.actions[0];
    action.status = ActionStatus::DoneVerified;
    action.closed_on = Some(date(2026, 11, 20));
    action.closed_grade = Some(EvidenceGrade::new(2).unwrap());
    action.reason = Some("Vėlavo pirkimas".to_owned());
    for id in action.questions.clone() {
        assessment.answers.insert(id.clone(), Answer::Level(MaturityLevel::new(level).unwrap()));
        assessment.evidence.insert(id, vec![evidence.clone()]);
    }
    assessment
}

#[test]
fn how_an_action_ended_stands_below_its_title_and_its_status_alone() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let plan = plan_of(&done(language, 4), language, None);
        let table = table(&plan, &[tr.plan_column_action()]);
        assert_eq!(cell(&table, 0, 4), [tr.action_status(ActionStatus::DoneVerified)]);
        let below = cell(&table, 0, 0).join("\n");
        let grade = tr.evidence_grade(EvidenceGrade::new(2).unwrap());
        let closed = tr.report_action_closed_in_time(tr.date(date(2026, 11, 20)));
        let words = format!("{} {closed}; {grade}", tr.plan_outcome());
        assert!(below.contains(&words), "{words} in {below}");
        assert!(!below.contains("Vėlavo pirkimas"), "in time there is nothing to explain: {below}");
        let mut late = done(language, 4);
        late.actions[0].due = Some(Deadline::On(date(2026, 11, 10)));
        let below =
            cell(&self::table(&plan_of(&late, language, None), &[tr.plan_column_action()]), 0, 0);
        let below = below.join("\n");
        let closed = tr.report_action_closed_late(tr.date(date(2026, 11, 20)));
        for words in [closed, format!("{} Vėlavo pirkimas", tr.plan_late_because())] {
            assert!(below.contains(&words), "{words} in {below}");
        }
    }
}

#[test]
fn a_done_action_is_told_in_the_past() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let told = |assessment: &Assessment| {
            let plan = plan_of(assessment, language, None);
            cell(&table(&plan, &[tr.plan_column_action()]), 0, 0)
        };
        let sentence = |assessment: &Assessment,
                        say: &dyn Fn(&Tr, [String; 3], usize) -> String| {
            let action = &assessment.actions[0];
            let grade = tr.evidence_grade(EvidenceGrade::new(2).unwrap());
            let ids: Vec<String> = action.questions.iter().map(ToString::to_string).collect();
            say(&tr, [grade, action.planned_level.to_string(), ids.join(", ")], ids.len())
        };
        let (reached, behind) = (done(language, 4), done(language, 1));
        let said =
            sentence(&reached, &|tr, [grade, level, ids], n| tr.plan_reached(grade, level, n, ids));
        assert!(told(&reached).contains(&said), "{said} in {:?}", told(&reached));
        let effect = tr.plan_effect_done();
        assert!(told(&reached).iter().any(|it| it.starts_with(&effect)), "{effect}");
        let said =
            sentence(&behind, &|tr, [grade, level, ids], n| tr.plan_aimed(grade, level, n, ids));
        assert!(told(&behind).contains(&said), "{said} in {:?}", told(&behind));
    }
}

#[test]
fn that_evidence_is_outdated_stands_below_its_title() {
    let tr = Tr::new(Language::Lithuanian);
    let mut plan = example_plan(Language::Lithuanian, Profile::Full);
    let questions = plan.checklists.iter_mut().flat_map(|it| &mut it.questions);
    let first = questions.flat_map(|it| &mut it.evidence).next().unwrap();
    first.grade = EvidenceGrade::new(2).unwrap();
    first.counts_as = EvidenceGrade::new(0).unwrap();
    first.location = Some("DVS".to_owned());
    let heads = [tr.report_column_number(), tr.report_column_evidence()];
    let table = table(&plan, &heads);
    assert_eq!(cell(&table, 0, 4), ["2"]);
    let aged = format!("DVS · {}", tr.report_evidence_aged("0"));
    assert_eq!(cell(&table, 0, 1).last(), Some(&aged));
}

#[test]
fn what_became_of_an_action_of_the_last_plan_stands_below_its_title() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let old = example_plan(language, Profile::Full);
        let plan = plan_of(&next_year(&old), language, Some(&old));
        let heads = [tr.plan_column_action(), tr.report_column_owner()];
        let table = table(&plan, &heads);
        let verified = tr.action_status(ActionStatus::DoneVerified);
        let row = (0..table.rows.len()).find(|it| cell(&table, *it, 4) == [verified.as_str()]);
        let below = cell(&table, row.unwrap(), 0).join("\n");
        assert!(below.contains(&tr.plan_outcome()), "{below}");
        assert!(below.contains(&tr.date(date(2027, 4, 2))), "{below}");
    }
}

#[test]
fn words_of_a_status_stay_whole_on_the_pages() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let old = example_plan(language, Profile::Full);
        let mut assessment = old.assessment();
        let all = ActionStatus::ALL.into_iter().cycle();
        for (action, status) in assessment.actions.iter_mut().zip(all) {
            action.status = status;
        }
        let plan = plan_of(&assessment, language, Some(&old));
        let text = text_of(&plan_pdf(&plan, None, Standard::Ua1).unwrap().bytes);
        let words: Vec<&str> = text.split_whitespace().collect();
        let divided: Vec<String> = words
            .windows(2)
            .filter_map(|pair| Some(format!("{}{}", pair[0].strip_suffix('\u{ad}')?, pair[1])))
            .collect();
        assert!(!divided.is_empty(), "prose is divided");
        for status in ActionStatus::ALL.map(|it| tr.action_status(it)) {
            for word in status.split([' ', ',']).filter(|it| !it.is_empty()) {
                assert!(!divided.iter().any(|it| it == word), "{language:?}: {word}");
            }
        }
    }
}

#[test]
fn a_first_value_is_called_that_of_now_only_while_it_is() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let old = example_plan(language, Profile::Full);
        let new = plan_of(&next_year(&old), language, Some(&old));
        let label =
            |plan: &Plan, row| cell(&table(plan, &[tr.plan_column_action()]), row, 2)[1].clone();
        assert!(label(&old, 0).starts_with(&tr.plan_baseline()), "{}", label(&old, 0));
        assert!(label(&new, 0).starts_with(&tr.plan_first_value_done()), "{}", label(&new, 0));
        assert!(label(&new, 1).starts_with(&tr.plan_first_value()), "{}", label(&new, 1));
    }
}

#[test]
fn an_action_whose_question_does_not_apply_promises_no_level() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        let id = assessment.actions[0].questions[0].clone();
        assessment.actions[0].questions = vec![id.clone()];
        let reason = Reason::parse("Tokios paslaugos neteikiame").unwrap();
        assessment.answers.insert(id.clone(), Answer::NotApplicable(reason));
        let plan = plan_of(&assessment, language, None);
        let below = cell(&table(&plan, &[tr.plan_column_action()]), 0, 0).join("\n");
        assert!(below.contains(&tr.plan_raises_nothing(1_u64, id.as_str())), "{below}");
        let action = &assessment.actions[0];
        let promised = tr.evidence_grade(action.promised_grade);
        let promise =
            tr.plan_reaches(promised, action.planned_level.to_string(), 1_u64, id.as_str());
        assert!(!below.contains(&promise), "{below}");
    }
}

#[test]
fn what_was_told_of_an_action_that_was_opened_again_is_no_outcome() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        for status in [ActionStatus::Planned, ActionStatus::Running, ActionStatus::Dropped] {
            let mut assessment = done(language, 1);
            assessment.actions[0].status = status;
            let text =
                skaidra::report::markdown(&document_of(&plan_of(&assessment, language, None), &tr));
            assert!(!text.contains(&tr.plan_outcome()), "{status:?}");
            assert!(text.contains(&tr.plan_outcome_before()) == (status != ActionStatus::Dropped));
        }
    }
}
