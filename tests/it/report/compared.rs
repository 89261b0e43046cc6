//! What changed since the last assessment: the same parts on paper, in the workbook and in the data, and plans from before stay as they are.

use skaidra::content::builtin;
use skaidra::domain::{Answer, MaturityLevel, QuestionId, Rating, Reason, RiskDegree};
use skaidra::i18n::{Language, Tr};
use skaidra::report::{Movement, Plan, Profile, SplitJson, document_of, markdown};

use super::{example_plan, next_year, plan_of};

/// The example a year later, compared with the example.
fn compared(language: Language) -> Plan {
    let old = example_plan(language, Profile::Full);
    plan_of(&next_year(&old), language, Some(&old))
}

fn text(plan: &Plan) -> String {
    markdown(&document_of(plan, &Tr::new(plan.lang)))
}

/// The rows of the table below a heading.
fn rows_below<'a>(text: &'a str, heading: &str) -> Vec<&'a str> {
    let mut lines = text.lines().skip_while(|it| !it.ends_with(heading));
    assert!(lines.next().is_some(), "{heading} in {text}");
    let rows = lines.skip_while(|it| !it.starts_with('|')).skip(2);
    rows.take_while(|it| it.starts_with('|')).collect()
}

#[test]
fn every_checklist_stands_in_part_seven_with_its_value_then_and_now() {
    for language in Language::ALL {
        let (tr, plan) = (Tr::new(language), compared(language));
        let changes = plan.previous.as_ref().unwrap();
        assert_eq!(changes.checklists.len(), plan.checklists.len());
        assert!(changes.checklists.iter().any(|it| it.old < it.new), "{:?}", changes.checklists);
        let text = text(&plan);
        let rows = rows_below(&text, &tr.report_changes_checklists_heading());
        assert_eq!(rows.len(), changes.checklists.len(), "{rows:?}");
        for (row, it) in rows.iter().zip(&changes.checklists) {
            let [old, new] = [it.old, it.new].map(|it| tr.decimal(it.unwrap(), 2));
            assert!(row.contains(&it.title), "{row}");
            assert!(row.contains(&format!("| {old} | {new} |")), "{row}");
        }
    }
}

#[test]
fn a_plan_from_before_checklists_were_told_keeps_its_data_and_its_pages() {
    let plan = compared(Language::English);
    let mut value: serde_json::Value = serde_json::from_str(&plan.to_json()).unwrap();
    let changes = value["previous"].as_object_mut().unwrap();
    assert!(changes.remove("checklists").is_some());
    let old = Plan::from_json(value.to_string().as_bytes()).unwrap();
    let again: serde_json::Value = serde_json::from_str(&old.to_json()).unwrap();
    assert_eq!(again, value, "nothing is added to it");
    assert_eq!(old.rescored(), old);
    let heading = Tr::new(Language::English).report_changes_checklists_heading();
    assert!(!text(&old).contains(&heading));
}

#[test]
fn the_value_of_a_checklist_now_follows_from_the_answers() {
    let plan = compared(Language::English);
    assert_eq!(plan.rescored(), plan);
    let mut forged = plan;
    let changes = forged.previous.as_mut().unwrap();
    changes.checklists[0].new = Some(0.99);
    assert_ne!(forged.rescored(), forged);
}

#[test]
fn what_nobody_knew_is_not_called_unanswered() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut before = example_plan(language, Profile::Full).assessment();
        let id = QuestionId::parse("na-03").unwrap();
        let blank = QuestionId::parse("na-07").unwrap();
        before.answers.insert(id.clone(), Answer::Unknown);
        before.answers.remove(&blank);
        let mut after = before.clone();
        for id in [&id, &blank] {
            after.answers.insert(id.clone(), Answer::Level(MaturityLevel::new(1).unwrap()));
        }
        let plan = plan_of(&after, language, Some(&plan_of(&before, language, None)));
        let text = text(&plan);
        let rows = rows_below(&text, &tr.report_changes_questions_heading());
        let row = |id: &QuestionId| rows.iter().find(|it| it.contains(id.as_str())).unwrap();
        assert!(row(&id).contains(&format!("| {} |", tr.report_answer_unknown())), "{rows:?}");
        assert!(row(&blank).contains(&format!("| {} |", tr.report_answer_blank())), "{rows:?}");
        let json = plan.to_json();
        assert_eq!(json.matches("\"unknown\": true").count(), 1, "{json}");
        assert!(!json.contains("\"unknown\": false"), "what is not so is not written");
    }
}

#[test]
fn a_new_question_that_does_not_apply_was_not_asked_before_and_is_not_gone() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let old = example_plan(language, Profile::Full);
        let mut after = old.assessment();
        let known = &after.scope.checklists;
        let new = builtin().instrument.checklists.iter().find(|it| !known.contains(&it.id));
        let new = new.unwrap();
        let id = new.questions[5].id.clone();
        let reason = Reason::parse("Tokios veiklos įstaiga neturi").unwrap();
        after.answers.insert(id.clone(), Answer::NotApplicable(reason));
        after.scope.checklists.push(new.id.clone());
        let plan = plan_of(&after, language, Some(&old));
        let changes = plan.previous.as_ref().unwrap();
        let of = |id: &QuestionId| changes.questions.iter().find(|it| it.id == *id).unwrap();
        let n_new = changes.questions.iter().filter(|it| Movement::of(it) == Movement::New);
        assert_eq!(n_new.count(), new.questions.len());
        assert!(of(&id).new_not_applicable && !of(&id).old_not_applicable);
        let text = text(&plan);
        let rows = rows_below(&text, &tr.report_changes_questions_heading());
        let row = rows.iter().find(|it| it.contains(id.as_str())).unwrap();
        let told = format!("| {} | – | {} |", tr.report_change_new(), tr.report_answer_na());
        assert!(row.ends_with(&told), "{row}");
        // Its answers are in the parts that are taken later, and that is said.
        assert!(text.contains(&tr.report_changes_new_blank()), "{text}");
        assert!(!self::text(&compared(language)).contains(&tr.report_changes_new_blank()));
    }
}

#[test]
fn a_risk_that_was_rated_otherwise_says_so_beside_its_change() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let old = example_plan(language, Profile::Full);
        let mut after = old.assessment();
        let risk = old.scores.risks.first().unwrap();
        let degree = |it| RiskDegree::new(it).unwrap();
        let rating = Rating {
            likelihood: degree(1),
            impact: degree(2),
            reason: "Tokių atvejų nebuvo penkerius metus".to_owned(),
        };
        after.ratings.insert(risk.id.clone(), rating);
        let plan = plan_of(&after, language, Some(&old));
        let changes = plan.previous.as_ref().unwrap();
        let rated: Vec<_> = changes.risks.iter().filter_map(|it| it.rated).collect();
        assert_eq!(rated.len(), 1, "{rated:?}");
        let before = format!("{}\u{a0}×\u{a0}{}", risk.likelihood, risk.impact);
        let said = tr.report_change_rated("1\u{a0}×\u{a0}2", before);
        let text = text(&plan);
        let rows = rows_below(&text, &tr.report_changes_risks_heading());
        assert!(rows.iter().any(|it| it.contains(&said)), "{said} in {rows:?}");
    }
}

#[test]
fn where_nothing_is_confirmed_yet_the_comparison_gives_no_level_as_the_first_page_does() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let old = example_plan(language, Profile::Full);
        let mut after = old.assessment();
        after.to_confirm = after.answers.keys().cloned().collect();
        let plan = plan_of(&after, language, Some(&old));
        let text = text(&plan);
        assert!(text.contains(&tr.report_empty_answers()), "{text}");
        let rows = rows_below(&text, &tr.report_changes_heading());
        let [label, then] = [tr.report_figure_level(), tr.overall_level(old.scores.level)];
        let level = format!("| {label} | {then} | {} |", tr.report_level_none());
        assert!(rows.contains(&level.as_str()), "{level} in {rows:?}");
        // A single confirmed answer gives a level.
        after.to_confirm.pop_first();
        let plan = plan_of(&after, language, Some(&old));
        assert!(!self::text(&plan).contains(&tr.report_level_none()), "{language:?}");
    }
}

#[test]
fn an_index_below_a_border_has_as_many_decimals_in_its_change_as_on_the_first_page() {
    let near = |left: f64, right: f64| assert!((left - right).abs() < 1e-9, "{left} {right}");
    let tr = Tr::new(Language::Lithuanian);
    let mut plan = compared(Language::Lithuanian);
    let (old, new) = (0.3712, 0.3964);
    plan.scores.index.low = Some(new);
    let changes = plan.previous.as_mut().unwrap();
    (changes.old.index, changes.new.index) = (Some(old), Some(new));
    let total = 0.0252;
    let split = SplitJson { old, new, total, content: 0.0, real: 0.03, evidence: -0.0048 };
    changes.index = Some(split.clone());
    let finding = changes.finding(&tr);
    assert!(finding.ends_with("nuo 0,3712 iki 0,3964."), "{finding}");
    let it = split.in_shown_numbers();
    near(it.new - it.old, it.content + it.real + it.evidence);
    let text = text(&plan);
    let index = format!("| {} | 0,3712 | 0,3964 |", tr.report_figure_index());
    for words in [&index, "**+0,0252**", "+0,0300", "\u{2212}0,0048"] {
        let plain = words.replace("**", "");
        assert!(text.contains(words) || text.contains(&plain), "{words} in {text}");
    }
    // Of two indices that two decimals would show alike the change is told.
    let changes = plan.previous.as_mut().unwrap();
    changes.index = Some(SplitJson { old: 0.3951, new: 0.3964, ..split });
    assert!(changes.finding(&tr).ends_with("nuo 0,3951 iki 0,3964."));
}

#[test]
fn a_plan_that_is_compared_with_a_later_one_says_so_and_tells_no_change() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut later = example_plan(language, Profile::Full);
        later.assessed_on = jiff::civil::date(2027, 11, 22);
        let assessment = next_year(&later);
        let words = tr.report_changes_backwards(tr.date(later.assessed_on));
        let text = text(&plan_of(&assessment, language, Some(&later)));
        assert_eq!(text.matches(&words).count(), 2, "on the first page and in part 7");
        assert!(!text.contains(&tr.report_changes_checklists_heading()), "{text}");
        let rose = tr.report_changes_up(tr.date(later.assessed_on), "§", "§");
        let rose: String = rose.chars().take_while(|it| *it != '§').collect();
        assert!(!text.contains(&rose), "{rose}");
    }
}

#[test]
fn a_fall_that_comes_from_answers_that_wait_is_not_put_down_to_different_ones_alone() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let old = example_plan(language, Profile::Full);
        let mut after = old.assessment();
        let [yes, no] =
            ["yes", "no"].map(|waits| tr.report_changes_split("§", "§", "§", "§", waits));
        let differ = yes.split('§').zip(no.split('§')).find(|(yes, no)| yes != no).unwrap();
        let says = |plan: &Plan| (text(plan).contains(differ.0), text(plan).contains(differ.1));
        let plan = plan_of(&after, language, Some(&old));
        assert_eq!(says(&plan), (false, true));
        after.to_confirm = after.answers.keys().take(3).cloned().collect();
        let plan = plan_of(&after, language, Some(&old));
        assert!(plan.previous.as_ref().unwrap().shows_movement());
        assert_eq!(says(&plan), (true, false));
    }
}

#[test]
fn an_index_that_is_another_because_others_were_asked_has_not_risen() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut short = example_plan(language, Profile::Full).assessment();
        short.scope.is_rapid = true;
        let old = plan_of(&short, language, None);
        let mut full = short.clone();
        full.scope.is_rapid = false;
        let after = plan_of(&full, language, Some(&old));
        let split = after.previous.as_ref().unwrap().index.clone().unwrap();
        let [was, is] = [split.old, split.new].map(|it| tr.decimal(it, 2));
        assert_ne!(was, is, "{language:?}");
        let day = tr.date(old.assessed_on);
        let said = tr.report_changes_asked_other(day.as_str(), is, was);
        let text = self::text(&after);
        // On the first page and in part 7; below it above the checklists and above the risks.
        assert_eq!(text.matches(&said).count(), 2, "{said} in {text}");
        assert_eq!(text.matches(&tr.report_changes_tables_only()).count(), 2, "{text}");
        let verb = |words: String| words.split('§').nth(1).unwrap().to_owned();
        for moved in [tr.report_changes_up("§", "§", "§"), tr.report_changes_down("§", "§", "§")]
        {
            assert!(!text.contains(&verb(moved.clone())), "{moved}");
        }
        // Where an answer differs as well, it is said that only a part may come from that.
        full.answers.insert(
            QuestionId::parse("na-03").unwrap(),
            Answer::Level(MaturityLevel::new(4).unwrap()),
        );
        let both = self::text(&plan_of(&full, language, Some(&old)));
        assert_eq!(both.matches(&tr.report_changes_tables_asked()).count(), 2, "{both}");
        assert!(!both.contains(&tr.report_changes_tables_only()), "{both}");
        let same = self::text(&compared(language));
        assert!(!same.contains(&tr.report_changes_tables_asked()), "{same}");
    }
}

#[test]
fn other_checklists_excuse_no_number_that_they_cannot_have_moved() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut before = example_plan(language, Profile::Full).assessment();
        let old = plan_of(&before, language, None);
        let mut other = builtin().instrument.checklists.iter().map(|it| &it.id);
        let other = other.rfind(|it| !before.scope.checklists.contains(it)).unwrap();
        before.scope.checklists.push(other.clone());
        let level = |it| Answer::Level(MaturityLevel::new(it).unwrap());
        before.answers.insert(QuestionId::parse("na-03").unwrap(), level(0));
        let after = plan_of(&before, language, Some(&old));
        let changes = after.previous.as_ref().unwrap();
        assert!(changes.checklists.iter().any(|it| it.old != it.new && it.new.is_some()));
        let text = self::text(&after);
        for excuse in [tr.report_changes_tables_asked(), tr.report_changes_tables_only()] {
            assert!(!text.contains(&excuse), "{excuse} in {text}");
        }
        // The index counts the other list too.
        let note = changes.asked_note(&tr, skaidra::report::Compared::Index);
        assert_eq!(note, Some(tr.report_changes_tables_asked()));
    }
}
