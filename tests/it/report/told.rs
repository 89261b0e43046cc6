//! What was done, moved, lost its evidence or only waits is told on paper as it is.

use jiff::civil::date;
use skaidra::domain::{
    ActionStatus, Answer, Assessment, ChecklistId, Deadline, Evidence, EvidenceGrade,
    MaturityLevel, Period, QuestionId, Reason,
};
use skaidra::i18n::{Language, Tr};
use skaidra::report::{Plan, Profile, document_of, faults_of, markdown};

use super::{example_plan, next_year, plan_of};

fn text(plan: &Plan) -> String {
    markdown(&document_of(plan, &Tr::new(plan.lang)))
}

/// The example with its first action done and shown, and the evidence at its only question.
fn done(language: Language, pieces: Vec<Evidence>) -> (Assessment, QuestionId) {
    let mut assessment = example_plan(language, Profile::Full).assessment();
    let action = &mut assessment.actions[0];
    action.questions.truncate(1);
    action.status = ActionStatus::DoneVerified;
    action.closed_on = Some(date(2026, 11, 20));
    action.closed_grade = Some(EvidenceGrade::new(2).unwrap());
    action.planned_level = MaturityLevel::new(3).unwrap();
    let id = action.questions[0].clone();
    assessment.answers.insert(id.clone(), Answer::Level(MaturityLevel::new(3).unwrap()));
    assessment.to_confirm.remove(&id);
    assessment.evidence.insert(id.clone(), pieces);
    (assessment, id)
}

fn records() -> Evidence {
    Evidence {
        grade: EvidenceGrade::new(2).unwrap(),
        title: "Registras".to_owned(),
        reference: Some("R-1".to_owned()),
        date: Some(date(2026, 11, 1)),
        location: None,
    }
}

/// The row of the first action in the table of the plan.
fn row(text: &str, title: &str) -> String {
    let begins = format!("**1. {title}**");
    let row = text.lines().find(|it| it.starts_with('|') && it.contains(&begins));
    row.unwrap_or_else(|| panic!("{title} in {text}")).to_owned()
}

#[test]
fn a_done_action_says_what_it_reached_and_not_that_it_lowers_no_risk() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let (assessment, id) = done(language, vec![records()]);
        let text = text(&plan_of(&assessment, language, None));
        let row = row(&text, &assessment.actions[0].title);
        let reached = tr.plan_window_done(tr.plan_window_reached("3", id.as_str()));
        assert!(row.contains(&reached) && !row.contains(&tr.plan_no_effect()), "{row}");
        let unshown =
            tr.report_beyond_unshown(assessment.actions[0].title.as_str(), 1_usize, id.as_str());
        assert!(!text.contains(&unshown), "{unshown}");
    }
}

#[test]
fn what_is_said_to_be_shown_and_has_no_evidence_is_among_the_checks_and_beside_its_status() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let (assessment, id) = done(language, Vec::new());
        let plan = plan_of(&assessment, language, None);
        let before = plan_of(&done(language, vec![records()]).0, language, None);
        assert_eq!(plan.checks.len(), before.checks.len(), "the data know METHOD's checks alone");
        let text = text(&plan);
        let title = assessment.actions[0].title.as_str();
        let unshown = tr.report_beyond_unshown(title, 1_usize, id.as_str());
        assert!(text.contains(&unshown), "{unshown} in {text}");
        assert!(row(&text, title).contains(&tr.report_action_unshown()), "{text}");
    }
}

#[test]
fn a_plan_without_a_period_says_so_on_its_first_page_and_among_the_checks() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        assessment.period = Period::new(date(2027, 1, 1), date(2027, 12, 31)).ok();
        let words = [tr.report_beyond_period(), tr.report_summary_plan_no_period()];
        let told = text(&plan_of(&assessment, language, None));
        assert!(words.iter().all(|it| !told.contains(it)), "{told}");
        assessment.period = None;
        let told = text(&plan_of(&assessment, language, None));
        assert!(words.iter().all(|it| told.contains(it)), "{words:?} in {told}");
    }
}

#[test]
fn an_action_for_a_measure_that_nobody_knows_to_be_there_says_so() {
    for language in Language::ALL {
        let mut assessment = example_plan(language, Profile::Full).assessment();
        assessment.actions[0].questions.truncate(1);
        let id = assessment.actions[0].questions[0].clone();
        let words = Tr::new(language).plan_unknown(1_usize, id.as_str());
        assert!(!text(&plan_of(&assessment, language, None)).contains(&words), "{words}");
        assessment.answers.insert(id, Answer::Unknown);
        let told = text(&plan_of(&assessment, language, None));
        assert!(told.contains(&words), "{words} in {told}");
    }
}

#[test]
fn a_reason_that_is_owed_for_the_scope_is_among_the_checks() {
    for language in Language::ALL {
        let words = Tr::new(language).report_beyond_scope();
        let mut assessment = example_plan(language, Profile::Full).assessment();
        for (reason, is_owed) in [(Some("Vertinta pernai"), false), (Some(" "), true), (None, true)]
        {
            assessment.left_out_reason = reason.map(str::to_owned);
            let told = text(&plan_of(&assessment, language, None));
            assert_eq!(told.contains(&words), is_owed, "{reason:?} {told}");
        }
    }
}

#[test]
fn an_action_put_off_says_its_new_due_date_beside_what_became_of_it() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut old = example_plan(language, Profile::Full).assessment();
        old.actions[1].due = Some(Deadline::On(date(2026, 3, 31)));
        old.actions[1].status = ActionStatus::Planned;
        let old = plan_of(&old, language, None);
        let mut new = old.assessment();
        new.actions[1].due = Some(Deadline::On(date(2028, 3, 31)));
        let plan = plan_of(&new, language, Some(&old));
        let text = text(&plan);
        let due = tr.report_action_new_due(tr.date(date(2028, 3, 31)));
        let row = text.lines().find(|it| it.contains(&due));
        let row = row.unwrap_or_else(|| panic!("{due} in {text}"));
        assert!(row.contains(&tr.report_action_overdue()), "{row}");
        assert!(row.contains(&tr.date(date(2026, 3, 31))), "{row}");
        new.actions[1].due = None;
        let text = self::text(&plan_of(&new, language, Some(&old)));
        assert!(text.contains(&tr.report_action_due_gone()), "{text}");
    }
}

#[test]
fn what_did_not_apply_before_is_called_so_and_what_only_waits_is_counted_as_that() {
    let tr = Tr::new(Language::Lithuanian);
    let mut old = example_plan(Language::Lithuanian, Profile::Full).assessment();
    let id = QuestionId::parse("na-03").unwrap();
    let reason = Reason::parse("Tokios paslaugos neteikiame").unwrap();
    old.answers.insert(id.clone(), Answer::NotApplicable(reason));
    let old = plan_of(&old, Language::Lithuanian, None);
    let mut new = next_year(&old);
    new.to_confirm.insert(id);
    let text = text(&plan_of(&new, Language::Lithuanian, Some(&old)));
    let row = text.lines().find(|it| it.contains("na-03") && it.contains("laukia patvirtinimo"));
    let row = row.unwrap_or_else(|| panic!("{text}"));
    assert!(row.contains("| netaikoma |"), "{row}");
    let counted = "1 klausimas lentelėje yra tik todėl, kad jo atsakymas dar nepatvirtintas.";
    assert!(text.contains(counted), "{text}");
    assert!(!text.contains("Patvirtinimo laukia"), "{}", tr.report_change_waiting());
}

#[test]
fn levels_that_need_no_evidence_are_not_praised_for_having_it() {
    let mut assessment = super::blank(&["core"]);
    let claimed = |assessment: &Assessment| {
        let all = text(&plan_of(assessment, Language::Lithuanian, None));
        let words = [
            "Viskas, kas deklaruota, pagrįsta įrodymais.",
            "nesiekia lygio, kuriam reikia įrodymų",
            "Nė vienas atsakymas nėra aukštesnis, negu leidžia įrodymai",
        ];
        words.map(|it| all.contains(it))
    };
    let core = &skaidra::content::builtin().instrument.checklists[0];
    for question in &core.questions {
        let level = Answer::Level(MaturityLevel::new(1).unwrap());
        assessment.answers.insert(question.id.clone(), level);
    }
    assert_eq!(claimed(&assessment), [false, true, false]);
    assessment.evidence.insert(core.questions[0].id.clone(), vec![records()]);
    assert_eq!(claimed(&assessment), [false, false, true]);
    for question in &core.questions {
        assessment.evidence.insert(question.id.clone(), vec![records()]);
    }
    assert_eq!(claimed(&assessment), [true, false, false]);
}

#[test]
fn what_was_finished_says_when_and_whether_in_time_and_only_what_is_open_is_overdue() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut old = example_plan(language, Profile::Full).assessment();
        for action in &mut old.actions {
            action.status = ActionStatus::Planned;
            action.due = Some(Deadline::On(date(2026, 9, 30)));
        }
        let old = plan_of(&old, language, None);
        let mut new = old.assessment();
        let (late, early) = (date(2026, 10, 20), date(2026, 8, 1));
        new.actions[0].status = ActionStatus::DoneVerified;
        new.actions[0].closed_on = Some(late);
        new.actions[0].closed_grade = EvidenceGrade::new(2).ok();
        new.actions[1].status = ActionStatus::DoneClaimed;
        new.actions[1].closed_on = Some(early);
        new.actions[1].closed_grade = None;
        new.actions.truncate(3);
        let plan = plan_of(&new, language, Some(&old));
        let text = text(&plan);
        let rows = |idx: usize| {
            let title = new.actions[idx].title.clone();
            let own = text.lines().filter(move |it| it.starts_with('|') && it.contains(&title));
            own.collect::<Vec<_>>()
        };
        let told = tr.report_action_closed_late(tr.date(late));
        assert_eq!(rows(0).iter().filter(|it| it.contains(&told)).count(), 2, "{:#?}", rows(0));
        let told = tr.report_action_closed_in_time(tr.date(early));
        assert_eq!(rows(1).iter().filter(|it| it.contains(&told)).count(), 2, "{:#?}", rows(1));
        let overdue = tr.report_action_overdue();
        assert!(rows(1).iter().all(|it| !it.contains(&overdue)), "{:#?}", rows(1));
        assert!(rows(2).iter().any(|it| it.contains(&overdue)), "{:#?}", rows(2));
        assert!(text.contains(&tr.report_summary_plan_overdue(1_usize)), "{text}");
        let title = new.actions[1].title.as_str();
        assert!(
            text.contains(&tr.report_beyond_unclosed(title, "done-claimed", "evidence")),
            "{text}"
        );
    }
}

#[test]
fn an_action_that_was_put_off_and_then_done_is_judged_once() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut old = example_plan(language, Profile::Full).assessment();
        for action in &mut old.actions {
            action.status = ActionStatus::Planned;
            action.due = Some(Deadline::On(date(2026, 9, 30)));
        }
        let old = plan_of(&old, language, None);
        let mut new = old.assessment();
        let on = date(2026, 10, 20);
        let why = "Vasarą keitėsi direktorius";
        for (action, due) in new.actions.iter_mut().zip([date(2027, 3, 31), date(2026, 9, 30)]) {
            action.status = ActionStatus::DoneClaimed;
            action.due = Some(Deadline::On(due));
            action.closed_on = Some(on);
            action.reason = Some(why.to_owned());
        }
        new.actions[1].closed_on = Some(date(2026, 8, 1));
        new.actions[2].owner = Some("Naujasis direktorius".to_owned());
        new.actions.truncate(3);
        let plan = plan_of(&new, language, Some(&old));
        let text = text(&plan);
        let rows = |idx: usize| {
            let title = new.actions[idx].title.clone();
            let own = text.lines().filter(move |it| it.starts_with('|') && it.contains(&title));
            own.map(ToOwned::to_owned).collect::<Vec<_>>()
        };
        let told = tr.report_action_closed_put_off(tr.date(on), tr.date(date(2026, 9, 30)));
        let is_told = |it: &&String| it.contains(&told) && it.contains(why);
        assert_eq!(rows(0).iter().filter(is_told).count(), 2, "{:#?}", rows(0));
        let new_due = tr.report_action_new_due(tr.date(date(2027, 3, 31)));
        assert!(rows(0).iter().all(|it| !it.contains(&new_due)), "{:#?}", rows(0));
        // In time there is no delay to explain.
        assert!(rows(1).iter().all(|it| !it.contains(why)), "{:#?}", rows(1));
        let owner = tr.report_action_new_owner("Naujasis direktorius");
        assert_eq!(rows(2).iter().filter(|it| it.contains(&owner)).count(), 1, "{:#?}", rows(2));
    }
}

#[test]
fn the_next_step_renews_old_evidence_and_says_which_action_was_dropped() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        let id = QuestionId::parse("na-03").unwrap();
        let level = |it| Answer::Level(MaturityLevel::new(it).unwrap());
        assessment.to_confirm.remove(&id);
        assessment.answers.insert(id.clone(), level(2));
        let old = Evidence {
            grade: EvidenceGrade::new(1).unwrap(),
            title: "Tvarka V-31".to_owned(),
            date: Some(date(2019, 3, 4)),
            ..records()
        };
        assessment.evidence.insert(id.clone(), vec![old]);
        let told = text(&plan_of(&assessment, language, None));
        let row = |text: &str| {
            let own = text.lines().find(|it| it.starts_with('|') && it.contains(" na-03"));
            own.map(str::to_owned).unwrap_or_else(|| panic!("{text}"))
        };
        let renew = format!("**{}** Tvarka V-31", tr.report_next_renew());
        assert!(row(&told).contains(&renew), "{}", row(&told));
        assessment.answers.insert(id.clone(), level(1));
        assessment.evidence.remove(&id);
        for action in &mut assessment.actions {
            action.questions.retain(|it| *it != id);
        }
        assessment.actions[0].questions.push(id);
        assessment.actions[0].status = ActionStatus::Dropped;
        let told = text(&plan_of(&assessment, language, None));
        assert!(row(&told).contains(&tr.report_next_dropped()), "{}", row(&told));
    }
}

#[test]
fn a_done_action_whose_question_is_answered_with_less_is_among_the_checks_and_leads_to_the_answer()
{
    for language in Language::ALL {
        let tr = Tr::new(language);
        let (mut assessment, id) = done(language, vec![records()]);
        let title = assessment.actions[0].title.clone();
        let behind = |answer: &str, status: ActionStatus| {
            let (title, id) = (title.as_str(), id.as_str());
            tr.report_beyond_behind(title, answer, "3", id, status.as_str())
        };
        let [waiting, verified] = [ActionStatus::DoneClaimed, ActionStatus::DoneVerified];
        assert_ne!(behind("1", waiting), behind("1", verified), "only one contradicts itself");
        let plan = plan_of(&assessment, language, None);
        let faults = faults_of(&plan, &tr);
        assert!(
            faults.iter().all(|it| it.sentence != behind("3", verified)),
            "it is answered as planned"
        );
        for status in [ActionStatus::DoneClaimed, ActionStatus::DoneVerified, ActionStatus::Running]
        {
            assessment.actions[0].status = status;
            let answer = Answer::Level(MaturityLevel::new(1).unwrap());
            assessment.answers.insert(id.clone(), answer);
            let plan = plan_of(&assessment, language, None);
            let list = plan.checklists.iter().find(|it| it.questions.iter().any(|it| it.id == id));
            let link = format!("[{id}](#answers-{})", list.unwrap().id);
            let sentence = behind("1", status).replace(id.as_str(), &link);
            let is_told = text(&plan).contains(&sentence);
            assert_eq!(is_told, status != ActionStatus::Running, "{sentence} in {}", text(&plan));
            let is_fault =
                faults_of(&plan, &tr).iter().any(|it| it.sentence == behind("1", status));
            assert_eq!(is_fault, status != ActionStatus::Running, "as the window reviews it");
            assert_eq!(plan.rescored(), plan);
        }
    }
}

#[test]
fn a_done_action_whose_checklist_is_not_assessed_says_that_and_blames_no_evidence() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let (mut assessment, id) = done(language, vec![records()]);
        let of_id = |it: &skaidra::domain::ChecklistId| {
            let lists = &skaidra::content::builtin().instrument.checklists;
            let list = lists.iter().find(|list| list.id == *it).unwrap();
            list.questions.iter().any(|it| it.id == id)
        };
        assessment.scope.checklists.retain(|it| !of_id(it));
        let plan = plan_of(&assessment, language, None);
        let text = text(&plan);
        let title = assessment.actions[0].title.as_str();
        let left_out = tr.report_beyond_left_out(title, 1_usize, id.as_str());
        assert!(text.contains(&left_out), "{left_out} in {text}");
        assert!(!text.contains(&tr.report_beyond_unshown(title, 1_usize, id.as_str())), "{text}");
        let row = row(&text, title);
        assert!(row.contains(&tr.plan_window_done_left_out(1_usize, id.as_str())), "{row}");
        assert!(!row.contains(&tr.plan_window_done_no_level()), "{row}");
        assert!(!row.contains(&tr.report_action_unshown()), "{row}");
    }
}

#[test]
fn an_open_action_none_of_whose_questions_applies_or_is_assessed_is_among_the_checks() {
    let reason = Reason::parse("Tokios veiklos nevykdome").unwrap();
    let lists = &skaidra::content::builtin().instrument.checklists;
    for language in Language::ALL {
        let tr = Tr::new(language);
        let (mut assessment, id) = done(language, vec![records()]);
        let of =
            |id: &QuestionId| lists.iter().find(|it| it.questions.iter().any(|it| it.id == *id));
        let is_other = |it: &&skaidra::domain::Checklist| {
            Some(it.id.clone()) != of(&id).map(|it| it.id.clone())
        };
        let asked = |it: &&skaidra::domain::Checklist| assessment.scope.checklists.contains(&it.id);
        let other = lists.iter().filter(is_other).find(asked).unwrap().id.clone();
        let left_out = lists.iter().find(|it| it.id == other).unwrap().questions[0].id.clone();
        let action = &mut assessment.actions[0];
        action.status = ActionStatus::Running;
        action.questions = vec![id.clone()];
        let title = action.title.clone();
        let idle = |ids: &[&QuestionId], why: &str| {
            let names: Vec<&str> = ids.iter().map(|it| it.as_str()).collect();
            tr.report_beyond_idle(title.as_str(), ids.len(), names.join(", "), why)
        };
        let tells = |assessment: &Assessment, words: &str| {
            let plan = plan_of(assessment, language, None);
            let is_fault = faults_of(&plan, &tr).iter().any(|it| it.sentence == words);
            assert_eq!(text(&plan).contains(words), is_fault, "as the window reviews it: {words}");
            assert_eq!(plan.rescored(), plan, "the data tell nothing of it");
            is_fault
        };
        let na = idle(&[&id], "na");
        assert!(!tells(&assessment, &na), "it is answered");
        assessment.answers.insert(id.clone(), Answer::NotApplicable(reason.clone()));
        assert!(tells(&assessment, &na), "{na}");
        assessment.actions[0].questions.push(left_out.clone());
        assert!(!tells(&assessment, &na), "the other question applies");
        assessment.answers.remove(&left_out);
        assessment.scope.checklists.retain(|it| *it != other);
        let both = idle(&[&id, &left_out], "both");
        assert!(tells(&assessment, &both), "{both}");
        assessment.actions[0].questions.remove(0);
        let out = idle(&[&left_out], "out");
        assert!(tells(&assessment, &out), "{out}");
        for status in [ActionStatus::Dropped, ActionStatus::DoneClaimed] {
            assessment.actions[0].status = status;
            assert!(!tells(&assessment, &out), "{status:?}");
        }
    }
}

#[test]
fn an_open_action_for_a_checklist_that_is_missing_names_it_and_no_level_as_reached() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let (mut assessment, _) = done(language, vec![records()]);
        assessment.scope.checklists.push(ChecklistId::parse("building-permits").unwrap());
        let action = &mut assessment.actions[0];
        action.status = ActionStatus::Running;
        action.questions = vec![QuestionId::parse("bp-03").unwrap()];
        let (title, grade) = (action.title.clone(), tr.evidence_grade(action.promised_grade));
        let plan = plan_of(&assessment, language, None);
        assert_eq!(plan.rescored(), plan, "the data tell nothing of it");
        let text = text(&plan);
        let row = row(&text, &title);
        assert!(row.contains(&tr.plan_no_effect()), "{row}");
        assert!(!row.contains(&tr.plan_reaches(grade.as_str(), "3", 1_usize, "bp-03")), "{row}");
        let aim = tr.plan_reaches_unassessed(grade, "3", 1_usize, "bp-03");
        assert!(row.contains(&aim), "{aim} in {row}");
        let lists = tr.report_quoted("building-permits");
        let told = tr.report_beyond_missing(title, lists, 1_usize, "bp-03");
        assert!(text.contains(&told), "{told} in {text}");
        assert!(faults_of(&plan, &tr).iter().any(|it| it.sentence == told), "{told}");
    }
}
