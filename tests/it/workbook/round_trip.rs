//! What is written out and taken back is the same, whatever was typed, in every language, and as from a CSV file.

use proptest::prelude::*;
use skaidra::content::builtin;
use skaidra::domain::{
    Answer, Assessment, Evidence, EvidenceGrade, MaturityLevel, Question, QuestionId, Reason,
};
use skaidra::i18n::{Language, Tr};
use skaidra::sheet::{read_actions, read_risks, write_answers};

use super::sample::{blank, changed, form, taken};
use crate::program::Place;

/// Words as people type them, and as nobody should.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[=+@\"'-][a-zA-Z0-9ąčęėįšųūžæøå<>&;,\"'(){}!$%_ \n]{0,30}[a-z.)]",
        Just("_x0041_".to_owned()),
        Just("2-283".to_owned()),
        Just("0012".to_owned()),
        Just("TRUE".to_owned()),
        Just("2026-11-22".to_owned()),
        Just("🙂 e\u{301} \u{202e}z".to_owned()),
    ]
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let some = || proptest::option::of(words());
    let day = (1900_i16..2100, 1_i8..13, 1_i8..29);
    (0_u8..4, words(), some(), some(), proptest::option::of(day)).prop_map(
        |(grade, title, reference, location, date)| Evidence {
            grade: EvidenceGrade::new(grade).unwrap(),
            title,
            reference,
            date: date.map(|(year, month, day)| jiff::civil::date(year, month, day)),
            location,
        },
    )
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        (0_u8..5).prop_map(|it| Answer::Level(MaturityLevel::new(it).unwrap())),
        Just(Answer::Unknown),
        words().prop_map(|it| {
            Answer::NotApplicable(Reason::parse(&format!("Priežastis yra tokia {it}")).unwrap())
        }),
    ]
}

type Given = Vec<(Option<Answer>, Option<String>, Vec<Evidence>)>;

fn given() -> impl Strategy<Value = Given> {
    let one = (
        proptest::option::of(answer()),
        proptest::option::of(words()),
        proptest::collection::vec(evidence(), 0..3),
    );
    proptest::collection::vec(one, 0..34)
}

fn filled(given: Given) -> Assessment {
    let mut assessment = blank();
    let scope = assessment.scope.clone();
    let is_asked = |it: &Question| scope.asks(it);
    let ids: Vec<QuestionId> = builtin()
        .instrument
        .questions()
        .filter(|(checklist, it)| scope.checklists.contains(&checklist.id) && is_asked(it))
        .map(|(_, it)| it.id.clone())
        .collect();
    for (id, (answer, note, evidence)) in ids.into_iter().zip(given) {
        if let Some(answer) = answer {
            assessment.answers.insert(id.clone(), answer);
        }
        if let Some(note) = note {
            assessment.notes.insert(id.clone(), note);
        }
        if !evidence.is_empty() {
            assessment.evidence.insert(id, evidence);
        }
    }
    assessment
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_form_gives_back_what_was_written_as_a_csv_file_does(given in given()) {
        let assessment = filled(given);
        let language = Language::ALL[assessment.answers.len() % 3];
        let workbook = form(&assessment, language);
        prop_assert_eq!(taken(&workbook, &assessment), Ok(Vec::new()));
        let pack = builtin();
        let csv = write_answers(&pack.instrument, pack.texts(language), &assessment, &Tr::new(language));
        let from_workbook = taken(&workbook, &blank()).unwrap();
        prop_assert_eq!(&from_workbook, &taken(&csv, &blank()).unwrap());
        let again = changed(blank(), from_workbook);
        prop_assert_eq!(again.answers, assessment.answers);
        prop_assert_eq!(again.evidence, assessment.evidence);
        prop_assert_eq!(again.notes, assessment.notes);
    }
}

#[test]
fn what_no_cell_can_hold_stays_out_of_the_form_and_as_it_is() {
    let id = QuestionId::parse("core-01").unwrap();
    let long = "ž".repeat(40_000);
    let mut assessment = blank();
    assessment.notes.insert(id.clone(), long.clone());
    let evidence = |title: &str| Evidence {
        grade: EvidenceGrade::MAX,
        title: title.to_owned(),
        reference: None,
        date: None,
        location: None,
    };
    assessment.evidence.insert(id, vec![evidence("Trumpas"), evidence(&long)]);
    let workbook = form(&assessment, Language::Lithuanian);
    assert_eq!(taken(&workbook, &assessment), Ok(Vec::new()));
}

#[test]
fn the_actions_and_risks_of_an_exported_plan_are_taken_back() {
    let place = Place::new();
    place.ok("demo demo");
    for language in ["lt", "en", "nb"] {
        place.ok(&format!("export demo/example-lt.skaidra -o plan.xlsx --lang {language}"));
        let session =
            skaidra::session::Session::open(&place.path().join("demo/example-lt.skaidra")).unwrap();
        let (bytes, instrument) = (place.read("plan.xlsx"), &builtin().instrument);
        let assessment = session.assessment();
        assert_eq!(read_actions(&bytes, instrument, assessment), Ok(Vec::new()), "{language}");
        assert_eq!(read_risks(&bytes, instrument, assessment), Ok(Vec::new()), "{language}");
        let without = Assessment {
            actions: Vec::new(),
            ratings: std::collections::BTreeMap::default(),
            acceptances: std::collections::BTreeMap::default(),
            ..assessment.clone()
        };
        let actions = read_actions(&bytes, instrument, &without).unwrap();
        let again = changed(without.clone(), actions);
        assert_eq!(again.actions, assessment.actions, "{language}");
        let risks = read_risks(&bytes, instrument, &without).unwrap();
        let again = changed(without, risks);
        assert_eq!(again.ratings, assessment.ratings, "{language}");
        assert_eq!(again.acceptances, assessment.acceptances, "{language}");
    }
}

#[test]
fn the_same_form_gives_the_same_bytes() {
    assert!(form(&blank(), Language::Lithuanian) == form(&blank(), Language::Lithuanian));
}

#[test]
fn forms_and_plans_of_earlier_versions_are_taken_for_ever() {
    // These files are never edited; where one is no longer read, the words above its columns changed and must be kept beside the new ones.
    let folder = crate::support::top().join("tests/fixtures/workbooks/v0.1");
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let answers = taken(&read("answers.csv"), &blank()).unwrap();
    assert!(60 < answers.len());
    for name in ["answers-lt", "answers-en", "answers-nb", "answers-lt-libreoffice"] {
        assert_eq!(
            taken(&read(&format!("{name}.xlsx")), &blank()).as_ref(),
            Ok(&answers),
            "{name}"
        );
    }
    let instrument = &builtin().instrument;
    let actions = read_actions(&read("plan.csv"), instrument, &blank()).unwrap();
    assert_eq!(actions.len(), 11);
    for name in ["plan-lt", "plan-en", "plan-nb"] {
        let bytes = read(&format!("{name}.xlsx"));
        assert_eq!(read_actions(&bytes, instrument, &blank()).as_ref(), Ok(&actions), "{name}");
        assert_eq!(read_risks(&bytes, instrument, &blank()).unwrap().len(), 2, "{name}");
    }
}
