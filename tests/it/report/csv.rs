//! The table of actions for people: words above its columns, the plan's order and numbers, decimals as their spreadsheets read them.

use skaidra::content::builtin;
use skaidra::domain::{ActionStatus, Assessment};
use skaidra::i18n::{Language, Tr};
use skaidra::office::head;
use skaidra::report::{Profile, action_csv, is_table_of, table_for_people};
use skaidra::sheet::read_actions;

use super::{example_plan, plan_of};

/// The example with a dropped action first and a price that is no whole number.
fn example(language: Language) -> Assessment {
    let mut assessment = example_plan(language, Profile::Full).assessment();
    assessment.actions[0].status = ActionStatus::Dropped;
    assessment.actions[1].cost_cents = Some(125_050);
    assessment
}

#[test]
fn heads_order_numbers_and_decimals_are_those_of_the_plan_in_its_language() {
    let languages = [
        (Language::Lithuanian, ';', "1250,50"),
        (Language::English, ',', "1250.50"),
        (Language::Norwegian, ';', "1250,50"),
    ];
    for (language, separator, cost) in languages {
        let tr = Tr::new(language);
        let plan = plan_of(&example(language), language, None);
        let table = String::from_utf8(table_for_people(&plan)).unwrap();
        let lines: Vec<&str> = table.trim_start_matches('\u{feff}').lines().collect();
        let first = format!("{}{separator}{}{separator}", head(&tr, "number"), head(&tr, "title"));
        assert!(lines[0].starts_with(&first), "{}", lines[0]);
        let numbers: Vec<&str> =
            lines[1..].iter().map(|it| it.split(separator).next().unwrap()).collect();
        assert_eq!(numbers[..3], ["", "1", "2"], "a dropped action has no number");
        assert!(lines[2].contains(&plan.actions[1].title));
        assert!(lines[2].contains(&format!("{separator}{cost}{separator}")), "{}", lines[2]);
        assert!(lines[2].contains(&tr.action_status(plan.actions[1].status)), "{}", lines[2]);
    }
}

#[test]
fn a_dropped_action_has_no_priority_in_a_table_for_people() {
    let tr = Tr::new(Language::English);
    let plan = plan_of(&example(Language::English), Language::English, None);
    assert!(plan.actions[0].priority.is_some(), "the data keep it");
    let table = table_for_people(&plan);
    let mut reader = csv::Reader::from_reader(&table[3..]);
    let heads = reader.headers().unwrap().clone();
    let place = heads.iter().position(|it| it == head(&tr, "priority")).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(&rows[0][place], "");
    assert!(rows[1..].iter().any(|it| !it[place].is_empty()), "{rows:?}");
}

#[test]
fn every_row_says_whose_plan_it_is_of_which_day_and_from_which_file() {
    let language = Language::Lithuanian;
    let mut plan = plan_of(&example(language), language, None);
    plan.institution.name = "Ąžuolyno r. sav.; „administracija“".to_owned();
    let origin = [plan.institution.name.clone(), plan.assessed_on.to_string(), plan.head.clone()];
    let heads = ["institution", "assessed_on", "head"];
    let worded = heads.map(|it| head(&Tr::new(language), it));
    for (table, separator, heads) in [
        (action_csv(&plan), b',', heads.map(str::to_owned)),
        (table_for_people(&plan), b';', worded),
    ] {
        let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(&table[3..]);
        let found = reader.headers().unwrap().clone();
        let last: Vec<&str> = found.iter().skip(found.len() - 3).collect();
        assert_eq!(last, heads);
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), plan.actions.len());
        for row in rows {
            assert_eq!(row.iter().skip(found.len() - 3).collect::<Vec<_>>(), origin);
        }
    }
    let (instrument, assessment) = (&builtin().instrument, example(language));
    assert_eq!(read_actions(&action_csv(&plan), instrument, &assessment).unwrap(), []);
    assert!(is_table_of(&action_csv(&plan), &plan));
}

#[test]
fn whole_euros_have_no_cents_in_a_table_for_people() {
    let language = Language::Norwegian;
    let mut assessment = example(language);
    assessment.actions[1].cost_cents = Some(1_850_000);
    let plan = plan_of(&assessment, language, None);
    let table = String::from_utf8(table_for_people(&plan)).unwrap();
    assert!(table.contains(";18500;"), "{table}");
    assert!(String::from_utf8(action_csv(&plan)).unwrap().contains(",18500.00,"));
}

#[test]
fn the_table_is_taken_back_as_it_is() {
    for language in Language::ALL {
        let mut assessment = example(language);
        // An own action need not raise a question.
        assessment.actions[1].questions.clear();
        let table = table_for_people(&plan_of(&assessment, language, None));
        let changes = read_actions(&table, &builtin().instrument, &assessment).unwrap();
        assert_eq!(changes, [], "nothing differs");
    }
}
