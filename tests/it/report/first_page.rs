//! The first page works alone on a desk: everything on one page, and who signs at its foot.

use jiff::civil::date;
use skaidra::content::builtin;
use skaidra::domain::{
    Answer, Assessment, Deadline, Evidence, EvidenceGrade, MaturityLevel, OverallLevel, QuestionId,
};
use skaidra::i18n::{Language, Tr};
use skaidra::report::document::Block;
use skaidra::report::pdf::Standard;
use skaidra::report::words::short_name;
use skaidra::report::{Plan, Profile, RiskJson, document_of, markdown, plan_pdf};

use super::{example_plan, next_year, plan_of};
use crate::pdf::tools::text_of;

/// The words of a page, between the form feeds that end pages; words that were broken are whole.
fn page(plan: &Plan, number: usize) -> String {
    let pdf = plan_pdf(plan, None, Standard::Ua1).unwrap().bytes;
    let text = text_of(&pdf);
    let words = text.split('\u{c}').nth(number - 1).unwrap().split_whitespace();
    words.collect::<Vec<_>>().join(" ").replace("\u{ad} ", "")
}

/// The example, good in everything but one key question, whose words are the longest: so it binds.
fn bound_by_a_long_question(language: Language) -> Plan {
    let mut assessment = example_plan(language, Profile::Full).assessment();
    let texts = builtin().texts(language);
    let scope = assessment.scope.checklists.clone();
    let in_scope = builtin().instrument.checklists.iter().filter(|it| scope.contains(&it.id));
    let questions = || in_scope.clone().flat_map(|it| &it.questions);
    let evidence = Evidence {
        grade: EvidenceGrade::new(3).unwrap(),
        title: "Audito ataskaita".to_owned(),
        reference: None,
        date: None,
        location: None,
    };
    let mut set = |question: &QuestionId, level| {
        let level = MaturityLevel::new(level).unwrap();
        assessment.answers.insert(question.clone(), Answer::Level(level));
        assessment.evidence.insert(question.clone(), vec![evidence.clone()]);
    };
    for question in questions() {
        set(&question.id, 4);
    }
    let length = |id: &QuestionId| texts.question(id).map_or(0, |it| it.text.chars().count());
    let keys = questions().filter(|it| it.is_key);
    let longest = keys.max_by_key(|it| length(&it.id)).unwrap();
    set(&longest.id, 1);
    plan_of(&assessment, language, None)
}

/// The example with a few answers only.
fn hardly_answered(language: Language) -> Plan {
    let mut assessment = example_plan(language, Profile::Full).assessment();
    let few: Vec<QuestionId> = assessment.answers.keys().skip(6).cloned().collect();
    for id in few {
        assessment.answers.remove(&id);
    }
    plan_of(&assessment, language, None)
}

#[test]
fn the_first_page_says_which_actions_are_late_and_which_have_no_day_and_nobody() {
    let language = Language::Lithuanian;
    let mut assessment = example_plan(language, Profile::Full).assessment();
    let past = Deadline::On(date(2026, 3, 1));
    for (action, due) in assessment.actions.iter_mut().zip([Some(past), None, None]) {
        action.due = due;
    }
    assessment.actions[0].reason = Some("Truko darbuotojo".to_owned());
    assessment.actions[1].owner = None;
    let plan = plan_of(&assessment, language, None);
    let first = page(&plan, 1);
    for words in [
        "1 veiksmo terminas jau praėjo.",
        "2 veiksmams terminas nenurodytas.",
        "1 veiksmui nenurodytas atsakingas asmuo.",
        "Vėliausias iš nurodytų terminų",
    ] {
        assert!(first.contains(words), "{words}: {first}");
    }
    let text = markdown(&document_of(&plan, &Tr::new(language)));
    assert!(text.contains("Vėlavimo priežastis: Truko darbuotojo"), "{text}");
    assert!(!page(&example_plan(language, Profile::Full), 1).contains("nenurodyta"));
}

#[test]
fn a_withheld_index_is_named_nowhere_and_its_reason_is_said() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let plan = hardly_answered(language);
        assert!(plan.scores.index.withheld);
        let first = page(&plan, 1);
        let reason = tr.results_few_answered(tr.overall_level(OverallLevel::Emerging));
        assert!(first.replace('\u{a0}', " ").contains(&reason.replace('\u{a0}', " ")), "{first}");
        assert!(first.contains(&tr.results_few_index()), "{first}");
        let index = tr.decimal(plan.scores.index.low.unwrap(), 2);
        let n_named = first.matches(&index).count();
        assert_eq!(n_named, 1, "only as the lower bound: {first}");
    }
}

#[test]
fn all_of_it_stands_on_one_page_with_who_signs() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let plans = [
            example_plan(language, Profile::Full),
            example_plan(language, Profile::Public),
            bound_by_a_long_question(language),
        ];
        assert_eq!(
            plans[2].scores.binding_gate.as_ref().unwrap().gate,
            skaidra::scoring::Gate::KeyQuestion
        );
        for (n, plan) in plans.iter().enumerate() {
            let (first, second) = (page(plan, 1), page(plan, 2));
            for role in
                [tr.report_sign_prepared(), tr.report_sign_reviewed(), tr.report_sign_approved()]
            {
                assert!(first.contains(&role), "{language:?} {n}: {role}");
            }
            assert!(second.contains(&tr.report_scope_heading()), "{language:?} {n}: {second:.200}");
        }
    }
}

#[test]
fn what_to_write_on_a_line_is_asked_for_in_one_line_and_the_day_below_it() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let pdf = plan_pdf(&example_plan(language, Profile::Full), None, Standard::Ua1).unwrap();
        let text = text_of(&pdf.bytes);
        let first = text.split('\u{c}').next().unwrap();
        let hint =
            [tr.report_sign_post(), tr.report_sign_signature(), tr.report_sign_name()].join(", ");
        let n_said = |words: &str| first.matches(words).count();
        assert_eq!((n_said(&hint), n_said(&tr.report_sign_day())), (3, 3), "{hint}: {first}");
    }
}

/// The list of actions on the first page.
fn first_actions(plan: &Plan) -> skaidra::report::document::List {
    let document = document_of(plan, &Tr::new(plan.lang));
    document
        .blocks
        .into_iter()
        .find_map(|it| match it {
            Block::List(it) if it.gives_way => Some(it),
            _ => None,
        })
        .unwrap()
}

#[test]
fn actions_stand_in_order_of_the_risk_they_remove() {
    let mut plan = example_plan(Language::English, Profile::Full);
    // Much work for much less risk: the priority is small, what it brings is not.
    let action = plan.actions.iter_mut().find(|it| it.effort.get() == 1).unwrap();
    let title = action.title.clone();
    for it in &mut action.effects {
        it.after = 0.0;
    }
    action.priority = Some(0.01);
    assert_eq!(first_actions(&plan).items[0][0].text, title);
}

#[test]
fn the_first_page_says_how_many_actions_are_left_and_where_they_stand() {
    for language in Language::ALL {
        let plan = example_plan(language, Profile::Full);
        let tr = Tr::new(language);
        let first = page(&plan, 1).replace('\u{a0}', " ");
        let titles = first_actions(&plan).items;
        let n_shown = titles.iter().filter(|it| first.contains(&it[0].text[..30])).count();
        let n_kept = plan.actions.iter().filter(|it| it.status.as_str() != "dropped").count();
        assert!(2 <= n_shown, "{language:?}: {first}");
        let rest = tr.report_summary_plan_rest(n_kept - n_shown).replace('\u{a0}', " ");
        assert!(first.contains(&rest), "{language:?}: {rest} in {first}");
    }
}

#[test]
fn of_a_single_action_the_first_page_speaks_as_of_one_and_names_a_missing_owner_once() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        assessment.actions.truncate(1);
        let action = &mut assessment.actions[0];
        (action.owner, action.status) = (None, skaidra::domain::ActionStatus::Planned);
        let first = page(&plan_of(&assessment, language, None), 1).replace('\u{a0}', " ");
        let plain = |it: String| it.replace('\u{a0}', " ");
        assert!(
            first.contains(&plain(tr.report_summary_plan_actions(1_usize, 0_usize))),
            "{first}"
        );
        assert!(!first.contains(&plain(tr.report_summary_plan_no_owner(1_usize))), "{first}");
        let words = ["Įvykdžius jį, ", "With it done, ", "Når den er gjennomført, "];
        assert!(words.iter().any(|it| first.contains(it)), "{first}");
    }
}

#[test]
fn in_markdown_what_follows_a_list_is_no_part_of_its_last_item() {
    let plan = example_plan(Language::Lithuanian, Profile::Full);
    let text = markdown(&document_of(&plan, &Tr::new(plan.lang)));
    let at = text.lines().position(|it| it.contains("ir dar") && it.ends_with("(#plan)")).unwrap();
    assert_eq!(text.lines().nth(at - 1), Some(""), "{text}");
    let finding = |it: &&str| it.contains("Silpniausias kontrolinis sąrašas – „");
    assert_eq!(text.lines().filter(finding).count(), 1, "{text}");
}

#[test]
fn days_on_the_first_page_are_written_in_one_way_and_the_line_below_the_title_is_one() {
    for language in Language::ALL {
        let plan = example_plan(language, Profile::Full);
        let tr = Tr::new(language);
        let first = page(&plan, 1);
        for due in plan.actions.iter().filter_map(|it| match &it.due {
            Some(skaidra::domain::Deadline::On(due)) => Some(*due),
            _ => None,
        }) {
            assert!(!first.contains(&tr.short_date(due)), "{language:?}: {first}");
        }
        let period = plan.period.as_ref().unwrap();
        let whole = tr.report_document_subject_years(
            tr.date(plan.assessed_on),
            period.from.year().to_string(),
            period.to.year().to_string(),
        );
        assert!(first.contains(&whole.replace('\u{a0}', " ")), "{whole} in {first}");
    }
}

#[test]
fn actions_of_the_first_page_have_their_numbers_in_the_plan() {
    let plan = example_plan(Language::Lithuanian, Profile::Full);
    let tr = Tr::new(plan.lang);
    for item in first_actions(&plan).items {
        let kept = plan.actions.iter().filter(|it| it.status.as_str() != "dropped");
        let place = kept.map(|it| &it.title).position(|it| *it == item[0].text).unwrap();
        assert!(item[1].text.starts_with(&format!(" ({}) – ", place + 1)), "{item:?}");
    }
    let first = page(&plan, 1).replace('\u{a0}', " ");
    assert!(first.contains(&tr.report_summary_plan_order()), "{first}");
}

#[test]
fn the_first_page_names_the_risks_that_stay_high_and_are_borne_by_nobody() {
    for language in Language::ALL {
        let plan = example_plan(language, Profile::Full);
        let tr = Tr::new(language);
        let is_left = |it: &&RiskJson| !it.adequate;
        let left: Vec<&RiskJson> = plan.scores.risks.iter().filter(is_left).collect();
        assert!(1 < left.len());
        let spaced = |it: String| it.split_whitespace().collect::<Vec<_>>().join(" ");
        let said = spaced(tr.report_summary_plan_left(left.len()));
        assert!(page(&plan, 1).contains(&said), "{language:?}: {said}");
        // The checks say which ones, with what the plan leaves of them.
        let text = markdown(&document_of(&plan, &tr));
        for risk in left {
            let name = short_name(&plan.risks().find(|it| it.id == risk.id).unwrap().text);
            let line = format!("{name} – {}", tr.decimal(risk.target, 2));
            assert!(text.contains(&line), "{line}");
        }
    }
}

#[test]
fn another_institution_is_named_and_no_change_is_told() {
    let tr = Tr::new(Language::Lithuanian);
    let mut old = example_plan(Language::Lithuanian, Profile::Full);
    old.institution.name = "Kiti globos namai".to_owned();
    let plan = plan_of(&old.assessment(), Language::Lithuanian, Some(&old));
    let mut other = plan;
    other.previous.as_mut().unwrap().old.institution = "Kiti globos namai".to_owned();
    other.previous.as_mut().unwrap().new.institution = "Ąžuolyno".to_owned();
    let first = page(&other, 1);
    assert!(first.contains("Palyginta su kita įstaiga"), "{first}");
    assert!(!first.contains("įsivertinimo indeksas"), "{first}");
    assert!(markdown(&document_of(&other, &tr)).contains("įsivertinimo indeksas"));
}

#[test]
fn what_runs_over_from_the_second_page_by_some_lines_leaves_no_page_nearly_empty() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        let reason = assessment.left_out_reason.get_or_insert_default();
        *reason = [reason.as_str(); 3].join(" ");
        let plan = plan_of(&assessment, language, None);
        let (second, third) = (page(&plan, 2), page(&plan, 3));
        assert!(second.contains(&tr.report_scope_left_out_heading()), "{language:?}: {second}");
        let (above, _) = third.split_once(&tr.report_results_heading()).unwrap();
        let last: Vec<&str> = plan.left_out.reason.as_ref().unwrap().split(' ').collect();
        let last = last[last.len() - 3..].join(" ");
        assert!(above.contains(&last), "{language:?}: {last} in {third}");
    }
}

#[test]
fn a_plan_without_actions_promises_nothing() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        assessment.actions.clear();
        let plan = plan_of(&assessment, language, None);
        assert!(!page(&plan, 1).contains(&tr.report_column_target()), "{language:?}");
        let text = markdown(&document_of(&plan, &tr));
        let n_left = plan.scores.risks.iter().filter(|it| !it.adequate).count();
        assert!(text.contains(&tr.report_checks_target_no_actions(n_left)), "{language:?}");
    }
}

#[test]
fn a_repeated_assessment_that_waits_and_is_compared_has_its_first_page_too() {
    for (language, n_confirmed) in Language::ALL.into_iter().flat_map(|it| [(it, 0), (it, 13)]) {
        let old = example_plan(language, Profile::Full);
        let mut assessment = next_year(&old);
        assessment.period = None;
        let waiting = assessment.answers.keys().skip(n_confirmed).cloned();
        assessment.to_confirm = waiting.collect();
        let plan = plan_of(&assessment, language, Some(&old));
        let tr = Tr::new(language);
        let first = page(&plan, 1);
        assert!(first.contains(&tr.report_sign_prepared()), "{language:?}: {first}");
        assert!(page(&plan, 2).contains(&tr.report_scope_heading()), "{language:?}");
        // It names what is to be done as far as there is room.
        let items = first_actions(&plan).items;
        let n_named = items.iter().filter(|it| first.contains(&it[0].text[..30])).count();
        let n_room = if n_confirmed == 0 { items.len().min(2) } else { 0 };
        assert!(n_room <= n_named, "{language:?} {n_confirmed}: {n_named} in {first}");
    }
}

/// Plans of the example with an own action half filled in and no period, in every mix of last year, depth and profile.
fn mixes(language: Language) -> Vec<(String, Plan)> {
    let old = example_plan(language, Profile::Full);
    let mut out = Vec::new();
    for (year, is_whole) in (0_u8..3).flat_map(|year| [(year, true), (year, false)]) {
        let (is_rapid, is_public) = (!is_whole, !is_whole);
        let mut assessment = if year == 0 { old.assessment() } else { next_year(&old) };
        assessment.scope.is_rapid = is_rapid;
        assessment.period = None;
        let id = skaidra::domain::ActionId::parse("a-77").unwrap();
        let title = "Peržiūrėti visas šių metų sutartis su išoriniais paslaugų teikėjais";
        assessment.actions.push(skaidra::domain::Action::new(id, title.to_owned()));
        if year == 2 {
            assessment.to_confirm = assessment.answers.keys().skip(9).cloned().collect();
        }
        let mut plan = plan_of(&assessment, language, (0 < year).then_some(&old));
        plan.profile = if is_public { Profile::Public } else { Profile::Full };
        out.push((format!("{language:?} {year} {is_rapid} {is_public}"), plan));
    }
    out
}

#[test]
fn who_signs_stands_on_the_first_page_of_every_mix_of_plans_with_risks_and_actions() {
    let mut amiss = Vec::new();
    for language in Language::ALL {
        let tr = Tr::new(language);
        for (name, plan) in mixes(language) {
            let pdf = plan_pdf(&plan, None, Standard::Ua1).unwrap().bytes;
            let text = text_of(&pdf);
            let spaced = |it: &str| it.split_whitespace().collect::<Vec<_>>().join(" ");
            let mut pages = text.split('\u{c}').map(|it| spaced(it).replace("\u{ad} ", ""));
            let (first, second) = (pages.next().unwrap(), pages.next().unwrap());
            let shows = |words: &str| {
                let begin: Vec<&str> = words.split_whitespace().take(4).collect();
                first.contains(&begin.join(" "))
            };
            let words_of =
                |it: &RiskJson| plan.risks().find(|risk| risk.id == it.id).unwrap().text.clone();
            let risks = plan.scores.risks.iter().take(5).map(words_of);
            let n_risks = risks.filter(|it| shows(it)).count();
            let items = first_actions(&plan).items;
            let n_actions = items.iter().filter(|it| shows(&it[0].text)).count();
            let is_signed = first.contains(&tr.report_sign_approved());
            let is_whole = second.contains(&tr.report_scope_heading());
            // Where most of last year's answers still wait as well, no action may have room.
            let waits = 0 < plan.questions().filter(|it| it.unconfirmed.is_some()).count();
            let least = if waits { (2, 0) } else { (3, 1) };
            if !is_signed || !is_whole || n_risks < least.0 || n_actions < least.1 {
                amiss.push(format!("{name}: {is_signed} {is_whole} {n_risks} {n_actions}"));
            }
        }
    }
    assert_eq!(amiss, Vec::<String>::new());
}

#[test]
fn the_action_that_lowers_most_comes_first_though_nobody_answers_for_it_yet() {
    let mut assessment = example_plan(Language::Lithuanian, Profile::Full).assessment();
    let plan = plan_of(&assessment, Language::Lithuanian, None);
    let lowered = |it: &&skaidra::report::PlanAction| {
        it.effects.iter().map(|it| it.before - it.after).sum::<f64>()
    };
    let most = plan.actions.iter().max_by(|a, b| lowered(a).total_cmp(&lowered(b))).unwrap();
    let action = assessment.actions.iter_mut().find(|it| it.id == most.id).unwrap();
    (action.owner, action.due, action.indicator) = (None, None, None);
    let plan = plan_of(&assessment, Language::Lithuanian, None);
    let text = markdown(&document_of(&plan, &Tr::new(Language::Lithuanian)));
    let first = text.lines().find(|it| it.starts_with("- **")).unwrap();
    assert!(first.contains(&most.title), "{first}");
}

#[test]
fn what_lowers_no_risk_does_not_stand_among_what_lowers_most() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        assessment.actions.truncate(2);
        assessment.actions[1].questions.clear();
        let said = |assessment: &Assessment| {
            let plan = plan_of(assessment, language, None);
            let text = markdown(&document_of(&plan, &tr));
            text.split(&tr.report_scope_heading()).next().unwrap_or_default().to_owned()
        };
        let titles = [0, 1].map(|idx: usize| assessment.actions[idx].title.clone());
        let first = said(&assessment);
        assert!(first.contains(&tr.report_summary_plan_order()), "{first}");
        assert!(first.contains(&titles[0]) && !first.contains(&titles[1]), "{first}");
        assessment.actions[0].questions.clear();
        let none = said(&assessment);
        assert!(none.contains(&tr.report_summary_plan_no_effect()), "{none}");
        assert!(!none.contains(&tr.report_summary_plan_order()), "{none}");
        assert!(none.contains(&titles[0]) && none.contains(&titles[1]), "{none}");
    }
}
