//! The built-in pack is whole and of the promised size; mistakes in a pack of one's own are all named, each with its place.

use expect_test::expect_file;
use jiff::civil::date;
use skaidra::content;
use skaidra::domain::{Evidence, EvidenceGrade, InstitutionKind, MaturityLevel, QuestionId};
use skaidra::i18n::{Language, Tr};
use skaidra::store::read_folder;

/// Each checklist with the fewest questions it may have.
const SIZES: [(&str, usize); 15] = [
    ("core", 20),
    ("cash-assistance", 12),
    ("needs-queues", 14),
    ("care-homes", 12),
    ("service-procurement", 14),
    ("ngo-funding", 12),
    ("social-housing", 12),
    ("family-children", 10),
    ("disability", 10),
    ("public-health", 10),
    ("education", 12),
    ("inspection", 10),
    ("personnel", 12),
    ("crisis-aid", 10),
    ("data-registers", 10),
];

#[test]
fn the_built_in_pack_has_no_problem() {
    let problems = content::builtin_problems();
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} problems\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn every_area_has_its_questions_and_the_catalogue_its_measures() {
    let pack = content::builtin();
    let checklists = &pack.instrument.checklists;
    assert_eq!(checklists.len(), SIZES.len());
    for (id, least) in SIZES {
        let checklist = checklists.iter().find(|it| it.id.as_str() == id).unwrap();
        assert!(least <= checklist.questions.len(), "{id}: {}", checklist.questions.len());
        assert!((3..=6).contains(&checklist.risks.len()), "{id}: {} risks", checklist.risks.len());
        let n_keys = checklist.questions.iter().filter(|it| it.is_key).count();
        assert!((2..=4).contains(&n_keys), "{id}: {n_keys} key questions");
    }
    assert!(60 <= pack.measures.len());
}

#[test]
fn the_rapid_mode_asks_48_questions_and_every_key_one_among_them() {
    let pack = content::builtin();
    let rapid = pack.instrument.questions().filter(|(_, it)| it.is_rapid).count();
    assert_eq!(rapid, 48);
    let forgotten: Vec<_> = pack
        .instrument
        .questions()
        .filter(|(_, it)| it.is_key && !it.is_rapid)
        .map(|(_, it)| it.id.as_str())
        .collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

#[test]
fn nobody_is_asked_about_the_work_of_others() {
    let proposed = |kind| {
        let scope = content::builtin().proposed_scope(kind);
        scope.checklists.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let everyone = ["core", "personnel", "data-registers"];
    for kind in InstitutionKind::ALL {
        let own = proposed(kind);
        assert!(everyone.iter().all(|id| own.iter().any(|it| it == id)), "{kind:?}: {own:?}");
    }
    assert_eq!(proposed(InstitutionKind::Library), everyone);
    for foreign in ["cash-assistance", "social-housing", "public-health", "education"] {
        assert!(!proposed(InstitutionKind::CareHome).iter().any(|it| it == foreign), "{foreign}");
    }
    assert_eq!(proposed(InstitutionKind::Municipality).len(), SIZES.len() - 1);
}

/// The problems of a pack of the fixtures, one a line.
fn problems_of(pack: &str) -> String {
    let folder = crate::support::pack(pack);
    let problems = content::load(&read_folder(&folder).unwrap()).problems;
    problems.iter().map(|it| it.to_string() + "\n").collect()
}

#[test]
fn the_least_pack_of_ones_own_has_no_problem() {
    assert_eq!(problems_of("small"), "");
}

#[test]
fn every_mistake_in_a_pack_is_named_with_its_place_and_a_way_out() {
    let found = problems_of("broken");
    for line in found.lines() {
        assert!(line.contains("(hint: "), "{line}");
    }
    expect_file!["../expected/broken-pack.txt"].assert_eq(&found);
}

#[test]
fn mistakes_are_named_in_the_language_of_who_made_them() {
    let folder = crate::support::pack("broken");
    let problems = content::load(&read_folder(&folder).unwrap()).problems;
    let told = |language| {
        let tr = Tr::new(language);
        problems.iter().map(|it| it.message(&tr)).collect::<Vec<_>>()
    };
    let english = told(Language::English);
    for (language, hint) in
        [(Language::Lithuanian, "(patarimas: "), (Language::Norwegian, "(råd: ")]
    {
        for (own, english) in told(language).iter().zip(&english) {
            assert!(own.contains(hint) && own.ends_with(')'), "{own}");
            assert_ne!(own, english);
            assert!(!own.contains("hint") && !own.contains(" the "), "{own}");
        }
    }
}

#[test]
fn words_in_their_everyday_sense_lead_to_no_term() {
    let found = |language, text: &str| -> Vec<String> {
        let pack = content::builtin();
        let terms = pack.term_finder(language).unwrap().find(text);
        let term = |term: usize| pack.glossary(language).terms[term].id.clone();
        terms.into_iter().map(|(_, it)| term(it)).collect()
    };
    for (language, text, expected) in [
        (Language::Lithuanian, "Eikite iš eilės: klausimai surikiuoti taip.", &[][..]),
        (Language::Lithuanian, "Vieta tikrai skirta ne iš eilės.", &["term-queue"]),
        (Language::Lithuanian, "1 – pavieniai veiksmai", &[]),
        (Language::Lithuanian, "Kiekvienas veiksmas pažada lygį.", &["term-action"]),
        (Language::Lithuanian, "Kopiją sudeda kitas darbuotojas.", &[]),
        (Language::Lithuanian, "Tai kitas darbas savoje srityje.", &["term-side-job"]),
        (Language::English, "All except one, and the opposite.", &[]),
        (Language::English, "An exception is written down.", &["term-exception"]),
        (Language::Norwegian, "Det viser ikke at døren er åpen.", &[]),
    ] {
        assert_eq!(found(language, text), expected, "{text}");
    }
}

#[test]
fn only_a_level_whose_own_evidence_names_the_last_12_months_asks_for_it() {
    let asks = |id: &str, level: u8, grade: u8| {
        let instrument = &content::builtin().instrument;
        let question = instrument.question(&QuestionId::parse(id).unwrap()).unwrap().1;
        let evidence = Evidence {
            grade: EvidenceGrade::new(grade).unwrap(),
            title: "Ataskaita".to_owned(),
            reference: None,
            date: Some(date(2026, 9, 1)),
            location: None,
        };
        let level = MaturityLevel::new(level).unwrap();
        question.asks_about_later(level, &evidence, date(2027, 11, 15))
    };
    // The extract of this quarter shows level 3; the independent test of level 4 names no time.
    assert!(asks("core-12", 3, 2) && asks("core-12", 3, 3) && !asks("core-12", 4, 3));
    // Here the question itself asks about them.
    assert!(asks("core-01", 3, 2) && asks("core-01", 4, 3));
    // A rule that is in force covers no time.
    assert!(!asks("core-12", 2, 1) && !asks("core-05", 4, 3));
}
