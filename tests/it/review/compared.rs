//! Two plans side by side, from whatever file each came in.

use skaidra::content;
use skaidra::domain::{Answer, Change, Evidence, EvidenceGrade, MaturityLevel, QuestionId};
use skaidra::export::APP_VERSION;
use skaidra::i18n::{Language, Tr};
use skaidra::report::pdf::Standard;
use skaidra::report::{LevelsJson, Movement, Plan, PlanError, Profile, QuestionChangeJson};
use skaidra::review::{ReviewError, compare_plans, earlier_in, plan_in};
use skaidra::scoring::ChangeKind;

use super::alter::{rewritten, updated};
use super::sample::{changes, forged, make, small};

fn read(bytes: &[u8]) -> Plan {
    plan_in(bytes, content::builtin(), Language::English, APP_VERSION).unwrap().plan
}

#[test]
fn a_plan_is_the_same_from_pdf_data_and_journal() {
    let sample = small();
    let from_pdf = read(&sample.pdf);
    assert_eq!(from_pdf, sample.plan);
    assert_eq!(read(sample.plan.to_json().as_bytes()), sample.plan);
    let mut from_journal = read(&sample.journal);
    // An assessment that was not exported has no time of export but that of its last change.
    from_journal.generated = sample.plan.generated;
    assert_eq!(from_journal, sample.plan);
}

#[test]
fn nothing_is_compared_with_a_plan_that_was_altered() {
    let forged = forged(Profile::Public);
    let turned = updated(&small().pdf, |update| {
        update.page(1).set("Rotate", 90);
    });
    let data = forged.plan.to_json().into_bytes();
    for (name, bytes) in [("answers", forged.pdf), ("page", turned), ("data", data)] {
        let (pack, language) = (content::builtin(), Language::English);
        let read = plan_in(&bytes, pack, language, APP_VERSION);
        assert!(matches!(read, Err(ReviewError::Altered(_))), "{name}");
        let earlier = earlier_in(&bytes, pack, language, APP_VERSION);
        assert!(matches!(earlier, Err(ReviewError::Altered(_))), "{name}");
        let told = read.unwrap_err().message(&Tr::new(Language::Lithuanian), "gautas.pdf");
        assert!(told.contains("po eksportavimo pakeistas"), "{told}");
    }
}

#[test]
fn a_plan_whose_file_was_only_written_again_is_compared_and_said_to_be_so() {
    let again = rewritten(&small().pdf, |_| {});
    let (pack, language) = (content::builtin(), Language::English);
    let given = plan_in(&again, pack, language, APP_VERSION).unwrap();
    assert!(given.is_rewritten);
    assert_eq!(given.plan, small().plan);
    assert!(earlier_in(&again, pack, language, APP_VERSION).unwrap().is_rewritten);
    assert!(!plan_in(&small().pdf, pack, language, APP_VERSION).unwrap().is_rewritten);
}

#[test]
fn a_remembered_plan_whose_scores_do_not_follow_from_its_answers_is_not_taken_for_true() {
    let public = make(&changes("Namai"), Language::English, Profile::Public, Standard::Ua1);
    for plan in [&small().plan, &public.plan] {
        assert!(Plan::of_previous(&plan.remembered()).is_ok());
    }
    let forged = forged(Profile::Full).plan.remembered();
    assert_eq!(Plan::of_previous(&forged), Err(PlanError::Altered));
}

#[test]
fn real_and_evidence_changes_are_told_apart() {
    let question = |id: &str| QuestionId::parse(id).unwrap();
    let mut later = changes("Ąžuolynas Care Home");
    let level = MaturityLevel::new(2).unwrap();
    later.push(Change::SetAnswer(question("na-04"), Some(Answer::Level(level))));
    let evidence = Evidence {
        grade: EvidenceGrade::new(3).unwrap(),
        title: "Audit report".to_owned(),
        reference: None,
        date: None,
        location: None,
    };
    later.push(Change::AddEvidence(question("na-05"), 0, evidence));
    let new = make(&later, Language::English, Profile::Public, Standard::Ua1);
    let found = compare_plans(&read(&small().journal), &read(&new.pdf));
    let kinds: Vec<_> = found.questions.iter().map(|it| (it.id.as_str(), it.kind)).collect();
    assert_eq!(kinds, [("na-04", ChangeKind::Real), ("na-05", ChangeKind::Evidence)]);
    let split = found.index.unwrap();
    let sum = split.content + split.real + split.evidence;
    assert!((split.total - sum).abs() < 1e-9 && 0.0 < split.total, "{split:?}");
    assert_eq!(found.actions.len(), 1);
    assert!(found.risks.iter().any(|it| it.new < it.old));
}

#[test]
fn a_question_moves_by_what_is_supported_and_not_by_what_is_claimed() {
    let levels = |declared: Option<u8>, supported: Option<u8>| {
        let level = |it: Option<u8>| it.map(|it| MaturityLevel::new(it).unwrap());
        let evidence = EvidenceGrade::new(1).unwrap();
        Some(LevelsJson {
            declared: level(declared),
            evidence,
            supported: level(supported),
            unknown: false,
        })
    };
    let (blank, two) = (levels(None, None), levels(Some(2), Some(2)));
    let real = [
        (two.clone(), levels(Some(3), Some(2)), Movement::Claimed),
        (levels(Some(3), Some(2)), two.clone(), Movement::Disclaimed),
        (two.clone(), levels(Some(3), Some(3)), Movement::Risen),
        (levels(Some(3), Some(1)), two.clone(), Movement::Risen),
        (levels(Some(3), Some(3)), two.clone(), Movement::Fallen),
        (blank.clone(), two.clone(), Movement::Answered),
        (two.clone(), blank, Movement::Withdrawn),
        (two.clone(), None, Movement::NotApplicable),
        (levels(None, None), None, Movement::FoundNotApplicable),
        (None, two.clone(), Movement::Applies),
    ];
    // What was merely not asked is not told as a question that was changed.
    let content = [
        (None, two.clone(), Movement::New),
        (two.clone(), None, Movement::Gone),
        (two.clone(), two, Movement::Content),
    ];
    let real = real.into_iter().map(|it| (ChangeKind::Real, it));
    let content = content.into_iter().map(|it| (ChangeKind::Content, it));
    for (kind, (old, new, expected)) in real.chain(content) {
        let id = QuestionId::parse("na-04").unwrap();
        let change = QuestionChangeJson {
            id,
            text: String::new(),
            kind,
            old,
            new,
            old_not_applicable: false,
            new_not_applicable: false,
        };
        assert_eq!(Movement::of(&change), expected, "{change:?}");
    }
}
