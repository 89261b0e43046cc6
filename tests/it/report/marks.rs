//! What a reader must not miss: risks that somebody bears, actions without gaps in their numbers, nothing about too few answers.

use jiff::civil::date;
use skaidra::domain::{Acceptance, ActionStatus, Answer, MaturityLevel, Reason};
use skaidra::i18n::{Language, Tr};
use skaidra::report::words::short_name;
use skaidra::report::{Plan, Profile, document_of, markdown};

use super::{example_plan, next_year, plan_of};

fn text_of(plan: &Plan) -> String {
    markdown(&document_of(plan, &Tr::new(Language::Lithuanian)))
}

#[test]
fn an_accepted_risk_is_marked_in_every_table_of_risks() {
    let example = example_plan(Language::Lithuanian, Profile::Full);
    let greatest = example.scores.risks[0].id.clone();
    let mut assessment = next_year(&example);
    assessment.acceptances.clear();
    let acceptance = |until| Acceptance {
        by: "Direktorius".to_owned(),
        reason: Reason::parse("Kol bus įdiegta nauja sistema").unwrap(),
        until,
    };
    assessment.acceptances.insert(greatest.clone(), acceptance(date(2027, 12, 31)));
    let words = example.risks().find(|it| it.id == greatest).unwrap().text.clone();
    let text = text_of(&plan_of(&assessment, Language::Lithuanian, Some(&example)));
    let first_words = short_name(&words);
    let first_words = first_words.trim_end_matches('…');
    // Rows of actions tell what they lower, and no more of a risk.
    let of_risks = text.lines().filter(|it| it.starts_with(['|', '-']) && !it.starts_with("| **"));
    let named: Vec<&str> = of_risks.filter(|it| it.contains(first_words)).collect();
    assert!(4 <= named.len(), "{named:#?}");
    for line in &named {
        let ways =
            ["risiimta iki 2027-12-31", "risiimta iki 2027\u{a0}m. gruodžio\u{a0}31\u{a0}d."];
        let is_marked = ways.iter().any(|it| line.contains(it));
        assert!(is_marked || line.contains("| Direktorius |"), "{line}");
    }
    assessment.acceptances.insert(greatest, acceptance(date(2026, 1, 31)));
    let text = text_of(&plan_of(&assessment, Language::Lithuanian, Some(&example)));
    assert!(!text.contains("prisiimta iki"), "an acceptance that has run out marks nothing");
}

#[test]
fn the_sentence_of_a_risk_stands_in_its_table_and_on_the_first_page_alone() {
    let example = example_plan(Language::Lithuanian, Profile::Full);
    let plan = plan_of(&next_year(&example), Language::Lithuanian, Some(&example));
    assert!(plan.risks().any(|it| it.acceptance.is_some()));
    let text = text_of(&plan);
    for (idx, score) in plan.scores.risks.iter().enumerate() {
        let words = &plan.risks().find(|it| it.id == score.id).unwrap().text;
        // What a figure shows is told to whoever cannot see it, wherever it stands.
        let lines = text.lines().filter(|it| !it.starts_with('>') && it.contains(words));
        let n_lines = if idx < 5 { 2 } else { 1 };
        assert_eq!(lines.clone().count(), n_lines, "{:#?}", lines.collect::<Vec<_>>());
    }
}

#[test]
fn actions_are_numbered_without_the_dropped_ones() {
    let mut assessment = example_plan(Language::Lithuanian, Profile::Full).assessment();
    assessment.actions[1].status = ActionStatus::Dropped;
    let text = text_of(&plan_of(&assessment, Language::Lithuanian, None));
    for (number, action) in
        (1..).zip(assessment.actions.iter().filter(|it| it.status != ActionStatus::Dropped))
    {
        assert!(text.contains(&format!("**{number}. {}**", action.title)), "{number}");
        assert_eq!(assessment.action_number(&action.id), Some(number));
    }
    assert_eq!(assessment.action_number(&assessment.actions[1].id), None);
}

#[test]
fn of_too_few_answers_no_resistance_level_is_printed() {
    let mut assessment = example_plan(Language::Lithuanian, Profile::Full).assessment();
    let few: Vec<_> = assessment.answers.keys().skip(6).cloned().collect();
    for id in few {
        assessment.answers.remove(&id);
    }
    let plan = plan_of(&assessment, Language::Lithuanian, None);
    assert!(plan.scores.index.withheld);
    assert!(!text_of(&plan).contains("Orientacinis atsparumo korupcijai lygis – "));
}

#[test]
fn a_checklist_of_too_few_answers_is_not_called_the_weakest() {
    let mut assessment = example_plan(Language::Lithuanian, Profile::Full).assessment();
    assessment.answers.retain(|id, _| !id.as_str().starts_with("core-"));
    let plan = plan_of(&assessment, Language::Lithuanian, None);
    let core = plan.scores.checklists.iter().find(|it| it.id.as_str() == "core").unwrap();
    assert!(core.withheld);
    let text = text_of(&plan);
    assert!(text.contains("pagrįsta reikšmė – ") || text.contains("Silpniausias"), "{text}");
    assert!(!text.contains("Silpniausias kontrolinis sąrašas – „Bendroji dalis“"), "{text}");
    assessment.answers.clear();
    let text = text_of(&plan_of(&assessment, Language::Lithuanian, None));
    assert!(text.contains("Nė vieno kontrolinio sąrašo reikšmė neskelbiama"), "{text}");
}

#[test]
fn of_checklists_that_share_a_value_none_is_called_the_strongest() {
    let mut assessment = example_plan(Language::Lithuanian, Profile::Full).assessment();
    let levels = assessment.answers.values_mut();
    levels.for_each(|it| *it = Answer::Level(MaturityLevel::new(1).unwrap()));
    let text = text_of(&plan_of(&assessment, Language::Lithuanian, None));
    assert!(text.contains("Visų 2 kontrolinių sąrašų pagrįsta reikšmė – 0,25."), "{text}");
    assert!(!text.contains("tipriausias"), "{text}");
}

#[test]
fn a_name_that_is_cut_closes_what_it_opened() {
    for (text, expected) in [
        ("Ansatte tar eller «låner» beboernes penger fordi én", "Ansatte tar eller «låner»…"),
        (
            "Ansatte tar eller «låner penger av beboerne» uten å si",
            "Ansatte tar eller «låner penger…»",
        ),
        (
            "Darbuotojai „pasiskolina gyventojų pinigus“ ir neatiduoda",
            "Darbuotojai „pasiskolina gyventojų…“",
        ),
        ("Staff “borrow” from residents, and nobody counts", "Staff “borrow” from residents…"),
        ("Sutartis (taip žodinė sutartis) su giminaičiu", "Sutartis (taip žodinė sutartis)…"),
        ("Pinigai išmokami tam, kas moka, ir ne tam", "Pinigai išmokami tam, kas moka…"),
    ] {
        assert_eq!(short_name(text), expected, "{text}");
    }
}
