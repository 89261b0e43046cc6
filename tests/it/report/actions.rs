//! The plan's own part: each action says what it is against, which risks it lowers by their words, and when it ended.

use jiff::civil::date;
use skaidra::domain::{ActionStatus, Assessment, Deadline, Period};
use skaidra::i18n::{Language, Tr};
use skaidra::report::document::{Block, Document, Drawing, Figure, Gantt, GanttBar, Table};
use skaidra::report::pdf::Standard;
use skaidra::report::words::short_name;
use skaidra::report::{Profile, document_of, faults_of, markdown, plan_pdf};

use super::{example_plan, plan_of};
use crate::pdf::tools::text_of;

fn document(assessment: &Assessment) -> Document {
    let language = Language::Lithuanian;
    document_of(&plan_of(assessment, language, None), &Tr::new(language))
}

fn example() -> Assessment {
    example_plan(Language::Lithuanian, Profile::Full).assessment()
}

/// The table of actions.
fn table(assessment: &Assessment) -> Table {
    let tr = Tr::new(Language::Lithuanian);
    let is_it = |it: &Table| it.columns[0].head == tr.plan_column_action();
    let tables = document(assessment).blocks.into_iter().filter_map(|it| match it {
        Block::Table(it) => Some(it),
        _ => None,
    });
    tables.into_iter().find(is_it).unwrap()
}

/// The words of a cell.
fn words(table: &Table, row: usize, column: usize) -> String {
    let spans = table.rows[row].cells[column].iter().flatten();
    spans.map(|it| it.text.as_str()).collect::<Vec<_>>().join("|")
}

#[test]
fn risks_stand_in_the_table_by_number_and_first_words() {
    let plan = example_plan(Language::Lithuanian, Profile::Full);
    let table = table(&plan.assessment());
    let effect = plan.actions[0].effects.iter().find(|it| it.after < it.before).unwrap();
    let risk = plan.risks().find(|it| it.id == effect.risk).unwrap();
    let number = plan.scores.risks.iter().position(|it| it.id == risk.id).unwrap() + 1;
    let name = format!("{number}. {} ", short_name(&risk.text));
    assert!(words(&table, 0, 3).contains(&name), "{name} in {}", words(&table, 0, 3));
}

#[test]
fn a_priority_says_what_it_is_made_of() {
    let plan = example_plan(Language::Lithuanian, Profile::Full);
    let tr = Tr::new(Language::Lithuanian);
    let (table, action) = (table(&plan.assessment()), &plan.actions[0]);
    let removed: f64 = action.effects.iter().map(|it| it.before - it.after).sum();
    let number = |it| tr.decimal(it, 2);
    let priority = number(action.priority.unwrap());
    // 2.6666 : 2 is 1.3333, and 2.67 : 2 would be 1.34.
    assert_eq!((number(removed), priority.as_str()), ("2,67".to_owned(), "1,33"));
    let sum = format!("{priority}\u{a0}≈ 2,67\u{a0}:\u{a0}{}", action.effort);
    assert!(words(&table, 0, 3).contains(&sum), "{sum} in {}", words(&table, 0, 3));
    // An equals sign stands only where the printed numbers come out.
    for row in 0..table.rows.len() {
        let words = words(&table, row, 3);
        let Some((_, sum)) = words.rsplit_once(&format!("{} ", tr.plan_priority())) else {
            continue;
        };
        let sum = sum.replace(['\u{a0}', ' '], "").replace(',', ".");
        let (left, right) = sum.split_once(['=', '≈']).unwrap();
        let (removed, effort) = right.split_once(':').unwrap();
        let [left, removed, effort] = [left, removed, effort].map(|it| it.parse::<f64>().unwrap());
        let comes_out = ((removed / effort * 100.0).round() / 100.0 - left).abs() < 0.001;
        assert_eq!(sum.contains('='), comes_out, "{sum}");
    }
}

#[test]
fn an_action_for_a_question_without_an_answer_says_so() {
    let tr = Tr::new(Language::Lithuanian);
    let mut assessment = example();
    let id = assessment.actions[0].questions[0].clone();
    let unanswered = tr.plan_unanswered(1_usize, id.to_string());
    assert!(!words(&table(&assessment), 0, 0).contains(&unanswered));
    assessment.answers.remove(&id);
    let shown = words(&table(&assessment), 0, 0);
    assert!(shown.contains(&unanswered), "{unanswered} in {shown}");
}

#[test]
fn the_table_promises_causes_and_effects_only_where_every_action_has_them() {
    let tr = Tr::new(Language::Lithuanian);
    let mut assessment = example();
    assert_eq!(table(&assessment).caption, Some(tr.plan_table_caption()));
    assessment.actions[0].effect = None;
    assert_eq!(table(&assessment).caption, Some(tr.plan_table_caption_short()));
}

fn bar(assessment: &Assessment, idx: usize) -> GanttBar {
    time_line(document(assessment)).bars[idx].clone()
}

#[test]
fn the_bar_of_a_done_action_ends_on_the_day_it_was_done() {
    let mut assessment = example();
    assessment.period = Period::new(date(2027, 1, 1), date(2027, 12, 31)).ok();
    for action in &mut assessment.actions {
        action.start = None;
        action.due = Some(Deadline::On(date(2027, 12, 31)));
    }
    let due = bar(&assessment, 0).to;
    assessment.actions[0].status = ActionStatus::DoneVerified;
    assessment.actions[0].closed_on = Some(date(2027, 7, 1));
    let done = bar(&assessment, 0);
    assert!((done.to - due * 181.0 / 365.0).abs() < 0.01, "{} of {due}", done.to);
    assert!(done.is_done);
}

/// The time line of a document.
fn time_line(document: Document) -> Gantt {
    let drawings = document.blocks.into_iter().filter_map(|it| match it {
        Block::Figure(it) => Some(it.drawing),
        _ => None,
    });
    let mut found = drawings.filter_map(|it| match it {
        Drawing::Gantt(it) => Some(it),
        _ => None,
    });
    found.next().unwrap()
}

#[test]
fn the_time_line_covers_the_whole_plan() {
    let mut assessment = example();
    assessment.period = Period::new(date(2027, 1, 1), date(2027, 12, 31)).ok();
    for action in &mut assessment.actions {
        action.start = None;
        action.due = Some(Deadline::On(date(2027, 3, 31)));
    }
    let line = time_line(document(&assessment));
    assert_eq!(line.ticks.len(), 4, "{:?}", line.ticks);
    assert!((line.bars[0].to - 89.0 / 365.0).abs() < 0.01, "{:?}", line.bars[0]);
}

#[test]
fn an_action_taken_over_begins_with_its_plan_and_is_seen_to_be_late() {
    let tr = Tr::new(Language::Lithuanian);
    let mut old = example_plan(Language::Lithuanian, Profile::Full);
    old.assessed_on = date(2025, 10, 5);
    let mut assessment = example();
    assessment.period = None;
    for action in &mut assessment.actions {
        action.status = ActionStatus::Planned;
        action.start = None;
        action.due = Some(Deadline::On(date(2026, 3, 31)));
    }
    let plan = plan_of(&assessment, Language::Lithuanian, Some(&old));
    let document = document_of(&plan, &tr);
    let said = markdown(&document).contains(&tr.plan_time_taken_over());
    assert!(said);
    let line = time_line(document);
    // From the fourth quarter of 2025 to that of 2026, in which the assessment is.
    assert_eq!(line.ticks.len(), 5, "{:?}", line.ticks);
    let bar = &line.bars[0];
    assert!((bar.to - bar.from) - 177.0 / 457.0 < 0.01, "{bar:?}");
    assert!(0.35 < bar.to - bar.from && bar.to < 0.45, "{bar:?}");
    assert!(bar.label.ends_with(&tr.report_action_overdue()), "{bar:?}");
}

#[test]
fn a_short_name_ends_with_a_word_that_says_something() {
    for (text, name) in [
        ("Dovana nuperka palankumą", "Dovana nuperka palankumą"),
        ("Prašymo data, pirmumas ar vieta eilėje pakeičiami", "Prašymo data, pirmumas ar vieta…"),
        ("An application date, priority or place is changed", "An application date, priority…"),
        ("Eilę lentelėje veda vienas žmogus, todėl niekas", "Eilę lentelėje veda vienas žmogus…"),
        (
            "Menneskerettighetskommisjonsmedlemmer får gaver",
            "Menneskerettighetskommisjonsmedlemmer…",
        ),
    ] {
        assert_eq!(short_name(text), name);
    }
}

#[test]
fn an_acceptance_that_outlives_the_plan_says_so() {
    let tr = Tr::new(Language::Lithuanian);
    let mut assessment = example();
    let shown = |assessment: &Assessment| {
        let document = document(assessment);
        let tables = document.blocks.into_iter().filter_map(|it| match it {
            Block::Table(it) => Some(it),
            _ => None,
        });
        let accepted = tables
            .into_iter()
            .find(|it| it.columns.last().is_some_and(|it| it.head == tr.report_column_until()));
        words(&accepted.unwrap(), 0, 3)
    };
    assert!(!shown(&assessment).contains(&tr.report_acceptance_long()));
    assessment.acceptances.values_mut().next().unwrap().until = date(2035, 12, 31);
    let long = shown(&assessment);
    assert!(long.contains(&tr.report_acceptance_long()), "{long}");
}

#[test]
fn without_a_checklist_that_is_weaker_the_index_rises() {
    use skaidra::report::words::way_without;
    let card = example_plan(Language::Lithuanian, Profile::Full).scores;
    let index = card.index.low.unwrap();
    for it in &card.checklists {
        let others: Vec<_> = card.checklists.iter().filter(|other| other.id != it.id).collect();
        let rises = index < others[0].low;
        assert_eq!(way_without(it.low, index), if rises { "up" } else { "down" }, "two checklists");
    }
}

#[test]
fn a_small_table_at_the_end_of_a_part_fills_no_page_of_its_own() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let plan = example_plan(language, Profile::Full);
        let text = text_of(&plan_pdf(&plan, None, Standard::Ua1).unwrap().bytes);
        let words = |it: &str| it.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut pages = text.split('\u{c}').map(words);
        let page = pages.find(|it| it.contains(&tr.report_acceptances_heading())).unwrap();
        assert!(page.contains(&tr.report_ratings_heading()), "{language:?}: {page}");
    }
}

#[test]
fn an_action_has_one_number_in_the_plan_and_where_something_is_missing() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        assessment.actions[0].status = ActionStatus::Dropped;
        for action in &mut assessment.actions[..4] {
            (action.owner, action.due, action.indicator) = (None, None, None);
        }
        let plan = plan_of(&assessment, language, None);
        let text = markdown(&document_of(&plan, &tr));
        let faults = faults_of(&plan, &tr);
        for (number, action) in (1..).zip(&assessment.actions[1..4]) {
            let named = format!("{number}. {}", action.title);
            assert!(text.contains(&format!("**{named}**")), "{named}: {text}");
            assert!(text.contains(&format!("| {named} |")), "{named}: {text}");
            let is_named = |it: &String| it.starts_with(&format!("{named}: "));
            assert!(faults.iter().any(|it| it.things.iter().any(is_named)), "{named}: {faults:?}");
        }
    }
}

#[test]
fn a_long_plan_names_its_years_and_the_one_that_had_begun_gives_way() {
    let mut assessment = example();
    let time_line = |assessment: &Assessment| {
        let found = document(assessment).blocks.into_iter().find_map(|it| match it {
            Block::Figure(Figure { drawing: Drawing::Gantt(gantt), caption, .. }) => {
                Some((gantt.ticks, caption.unwrap()))
            }
            _ => None,
        });
        found.unwrap()
    };
    assert!(time_line(&assessment).1.starts_with("Ketvirčiai. "));
    assessment.actions[0].start = Some(date(2026, 11, 2));
    assessment.actions[0].due = Some(Deadline::On(date(2030, 6, 28)));
    let (ticks, caption) = time_line(&assessment);
    assert!(caption.starts_with("Metai. "), "{caption}");
    let ranked: Vec<(&str, u8)> = ticks.iter().map(|it| (it.words.as_str(), it.rank)).collect();
    assert_eq!(ranked[0].1, 1, "{ranked:?}");
    assert!(1 < ranked.len() && ranked[1..].iter().all(|it| it.1 == 0), "{ranked:?}");
}
