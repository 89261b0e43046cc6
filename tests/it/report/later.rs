//! A plan in a later year: what is done already is no longer paid for, and a great risk is borne when the plan begins.

use jiff::civil::date;
use skaidra::domain::{Acceptance, ActionStatus, Assessment, Deadline, Period, Reason, RiskBand};
use skaidra::i18n::{Language, Tr};
use skaidra::report::{Profile, document_of, faults_of, markdown};

use super::{example_plan, plan_of};

fn text(assessment: &Assessment, language: Language) -> String {
    markdown(&document_of(&plan_of(assessment, language, None), &Tr::new(language)))
}

#[test]
fn the_first_page_counts_money_and_posts_of_what_is_still_to_be_done() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        for action in &mut assessment.actions {
            action.cost_cents = Some(80_000);
            action.owner = Some("Direktorius".to_owned());
            action.status = ActionStatus::Planned;
        }
        let n_all = assessment.actions.len();
        let whole = tr.euros(80_000 * n_all as u64);
        let before = text(&assessment, language);
        assert!(before.contains(&tr.report_summary_plan_cost(whole)), "{before}");
        assessment.actions[0].status = ActionStatus::DoneClaimed;
        assessment.actions[0].closed_on = Some(date(2026, 6, 15));
        assessment.actions[0].owner = Some("Buvęs direktorius".to_owned());
        let after = text(&assessment, language);
        let left = tr.euros(80_000 * (n_all as u64 - 1));
        for words in [
            tr.report_summary_plan_cost_open(left),
            tr.report_summary_plan_actions_done(n_all, 1_usize, n_all - 1, 1_usize),
            tr.report_summary_unverified(),
        ] {
            assert!(after.contains(&words), "{words}: {after}");
        }
        assessment.actions[0].status = ActionStatus::DoneVerified;
        assert!(!text(&assessment, language).contains(&tr.report_summary_unverified()));
    }
}

#[test]
fn a_word_that_stands_for_no_day_is_no_last_day_of_the_plan() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        for action in &mut assessment.actions {
            action.status = ActionStatus::Planned;
            action.due = Some(Deadline::On(date(2027, 3, 31)));
        }
        let last = tr.report_summary_plan_last(tr.date(date(2027, 3, 31)));
        assert!(text(&assessment, language).contains(&last));
        assessment.actions[0].due = Some(Deadline::Words("nuolat".to_owned()));
        let said = text(&assessment, language);
        assert!(!said.contains(&last), "{said}");
        assert!(said.contains(&tr.report_summary_plan_no_due(1_usize)), "{said}");
    }
}

#[test]
fn an_acceptance_that_ends_before_the_plan_begins_is_named() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let plan = example_plan(language, Profile::Full);
        let mut assessment = plan.assessment();
        assessment.acceptances.clear();
        let is_high = |it: &skaidra::report::RiskJson| it.target_band != RiskBand::Tolerable;
        let risk = plan.scores.risks.iter().find(|it| is_high(it)).unwrap();
        let number = plan.scores.risks.iter().position(|it| it.id == risk.id).unwrap() + 1;
        let until = date(2027, 11, 30);
        assessment.period = Some(Period::new(date(2028, 1, 1), date(2028, 12, 31)).unwrap());
        let acceptance = |until| Acceptance {
            by: "Direktorius".to_owned(),
            reason: Reason::parse("Kitais metais bus nauja sistema").unwrap(),
            until,
        };
        assessment.acceptances.insert(risk.id.clone(), acceptance(until));
        let words = &plan.risks().find(|it| it.id == risk.id).unwrap().text;
        let said = tr.risks_acceptance_early_of(tr.date(until), number.to_string(), words.as_str());
        let early = text(&assessment, language);
        assert!(early.contains(&said), "{said}: {early}");
        assert!(early.contains(&tr.report_acceptance_early()), "{early}");
        assessment.acceptances.insert(risk.id.clone(), acceptance(date(2028, 6, 30)));
        let in_time = text(&assessment, language);
        assert!(!in_time.contains(&tr.report_acceptance_early()), "{in_time}");
    }
}

#[test]
fn who_reads_a_received_plan_is_told_every_risk_that_stays_high_and_sent_to_no_table() {
    let language = Language::Lithuanian;
    let tr = Tr::new(language);
    let mut assessment = example_plan(language, Profile::Full).assessment();
    assessment.actions.truncate(1);
    assessment.evidence.clear();
    let plan = plan_of(&assessment, language, None);
    let faults = faults_of(&plan, &tr);
    let high = faults.iter().find(|it| 10 < it.things.len()).unwrap();
    let n_high = plan.scores.risks.iter().filter(|it| 3.5 <= it.target).count();
    let n_accepted = assessment.acceptances.len();
    assert_eq!(high.things.len(), n_high - n_accepted, "{:?}", high.things);
    let is_elsewhere = |it: &String| it.contains("nepakanka");
    assert!(!high.things.iter().any(is_elsewhere), "{:?}", high.things);
}

#[test]
fn of_a_single_risk_more_that_stays_high_the_checks_speak_as_of_one() {
    for (language, said) in [
        (Language::Lithuanian, "Dar 1 rizika pažymėta žodžiu „nepakanka“ rizikų lentelėje."),
        (Language::English, "1 more is marked “not enough” in the risk table."),
        (Language::Norwegian, "1 til er merket «ikke nok» i risikotabellen."),
    ] {
        let mut assessment = example_plan(language, Profile::Full).assessment();
        assessment.actions.truncate(1);
        assessment.evidence.clear();
        assessment.acceptances.clear();
        let plan = plan_of(&assessment, language, None);
        let high = plan.scores.risks.iter().filter(|it| 3.5 <= it.target);
        for risk in high.skip(11) {
            let acceptance = Acceptance {
                by: "Direktorius".to_owned(),
                reason: Reason::parse("Kitais metais bus nauja sistema").unwrap(),
                until: date(2028, 1, 1),
            };
            assessment.acceptances.insert(risk.id.clone(), acceptance);
        }
        let text = text(&assessment, language);
        assert!(text.contains(said), "{text}");
    }
}

#[test]
fn the_first_page_says_how_many_are_done_and_who_answers_for_the_others() {
    let said = |language, done: usize, left: usize, owners: usize| {
        Tr::new(language).report_summary_plan_actions_done(done + left, done, left, owners)
    };
    for (language, done, left, owners, words) in [
        (
            Language::Lithuanian,
            1,
            9,
            7,
            "Plane – 10 veiksmų, iš jų atliktas 1; už likusius atsako 7 pareigybės.",
        ),
        (
            Language::Lithuanian,
            2,
            1,
            1,
            "Plane – 3 veiksmai, iš jų atlikti 2; už likusį atsako 1 pareigybė.",
        ),
        (
            Language::Lithuanian,
            10,
            11,
            0,
            "Plane – 21 veiksmas, iš jų atlikta 10; kas atsako už likusius, dar nenurodyta.",
        ),
        (Language::Lithuanian, 10, 0, 0, "Plane – 10 veiksmų, iš jų atlikta 10."),
        (
            Language::English,
            9,
            1,
            1,
            "The plan has 10 actions, 9 of them done; the other is owned by 1 post.",
        ),
        (Language::English, 10, 0, 0, "The plan has 10 actions, 10 of them done."),
        (
            Language::Norwegian,
            1,
            9,
            7,
            "Planen har 10 handlinger, hvorav 1 er gjennomført; de øvrige er fordelt på 7 stillinger.",
        ),
        (
            Language::Norwegian,
            9,
            1,
            0,
            "Planen har 10 handlinger, hvorav 9 er gjennomført; den siste er foreløpig uten ansvarlig.",
        ),
    ] {
        assert_eq!(said(language, done, left, owners), words);
    }
    // So they stand on the page.
    let mut assessment = example_plan(Language::Lithuanian, Profile::Full).assessment();
    for action in &mut assessment.actions {
        action.status = ActionStatus::DoneVerified;
    }
    let text = text(&assessment, Language::Lithuanian);
    let n_all = assessment.actions.len();
    assert!(text.contains(&format!("iš jų atlikta {n_all}. ")), "{text}");
}

#[test]
fn an_action_outside_the_plan_is_among_the_checks_as_in_the_window() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        assessment.period = Some(Period::new(date(2028, 1, 1), date(2028, 12, 31)).unwrap());
        for action in &mut assessment.actions {
            action.status = ActionStatus::Planned;
            action.start = Some(date(2028, 1, 1));
            action.due = Some(Deadline::On(date(2028, 6, 1)));
        }
        let before = text(&assessment, language);
        let action = &mut assessment.actions[0];
        action.due = Some(Deadline::On(date(2027, 12, 15)));
        let title = action.title.clone();
        let due = tr.report_beyond_due_early(title.as_str(), tr.date(date(2027, 12, 15)));
        let after = text(&assessment, language);
        assert!(after.contains(&due) && !before.contains(&due), "{due} in {after}");
        let action = &mut assessment.actions[0];
        action.due = Some(Deadline::On(date(2028, 6, 1)));
        action.start = Some(date(2027, 12, 15));
        let begins = tr.report_beyond_begins_early(title.as_str(), tr.date(date(2027, 12, 15)));
        let after = text(&assessment, language);
        assert!(after.contains(&begins) && !after.contains(&due), "{begins} in {after}");
        // What goes on from the last plan began in its time.
        let old = example_plan(language, Profile::Full);
        let carried = plan_of(&assessment, language, Some(&old));
        assert!(!markdown(&document_of(&carried, &tr)).contains(&begins), "{begins}");
    }
}
