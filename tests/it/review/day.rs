//! The day of an assessment that names none: the same wherever it is reckoned, and that of those who worked on it.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use skaidra::content;
use skaidra::domain::{Change, QuestionId};
use skaidra::export::{APP_VERSION, Request, plan};
use skaidra::i18n::{Language, Tr};
use skaidra::report::pdf::Standard;
use skaidra::report::{JournalFacts, Plan, PlanInput, Profile, document_of, markdown, plan_pdf};
use skaidra::review::{Finding, PartKind, verify};
use skaidra::session::Session;

use super::problems;
use super::sample::{changes, write};

/// Half an hour after midnight of 30 November in Lithuania.
const AFTER_MIDNIGHT: &str = "2026-11-29T22:30:00Z";

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Of a file whose last deed that stands is a note of that moment.
fn noted(at: &str) -> (tempfile::TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let mut session = write(&folder.path().join("a.skaidra"), &changes("Ąžuolyno globos namai"));
    let note =
        |text: &str| Change::SetNote(QuestionId::parse("na-03").unwrap(), Some(text.to_owned()));
    session.run(moment(at), "Vedėja", note("Tikrinta naktį.")).unwrap();
    (folder, session)
}

fn exported(session: &Session, at: &str) -> Plan {
    let request = Request {
        pack: content::builtin(),
        language: Language::Lithuanian,
        profile: Profile::Full,
        at: moment(at),
        previous: None,
    };
    plan(session, &request)
}

fn found(plan: &Plan, session: &Session) -> Vec<(PartKind, Finding)> {
    problems(&plan_pdf(plan, Some(&session.journal_bytes()), Standard::Ua1).unwrap().bytes)
}

#[test]
fn what_is_done_after_midnight_in_lithuania_is_of_the_new_day() {
    let (_folder, session) = noted(AFTER_MIDNIGHT);
    assert_eq!(session.assessed_on(), date(2026, 11, 30));
    let plan = exported(&session, AFTER_MIDNIGHT);
    assert_eq!(plan.assessed_on, date(2026, 11, 30));
    assert_eq!(found(&plan, &session), []);
}

#[test]
fn a_plan_that_names_the_day_in_utc_as_earlier_versions_did_still_verifies_and_no_other_day_does() {
    let (_folder, session) = noted(AFTER_MIDNIGHT);
    let on = |on: Date| {
        Plan::build(&PlanInput {
            assessment: session.assessment(),
            pack: content::builtin(),
            language: Language::Lithuanian,
            profile: Profile::Full,
            on,
            generated: moment(AFTER_MIDNIGHT),
            app: APP_VERSION,
            journal: JournalFacts {
                id: &session.header().id,
                head: session.head(),
                created: session.header().created,
                changed: session.changed_at(),
                n_records: session.records().len(),
                n_back: 0,
            },
            previous: None,
        })
    };
    assert_eq!(found(&on(date(2026, 11, 29)), &session), []);
    for other in [date(2026, 11, 28), date(2026, 12, 1)] {
        let found = found(&on(other), &session);
        assert!(found.iter().any(|(part, _)| *part == PartKind::Chain), "{other}: {found:?}");
    }
}

#[test]
fn a_plan_that_is_exported_after_an_undo_long_after_verifies() {
    let (_folder, mut session) = noted("2027-03-01T09:00:00Z");
    session.undo(moment("2027-12-01T09:00:00Z"), "Vedėja").unwrap();
    assert_eq!(session.assessed_on(), date(2026, 11, 22));
    let plan = exported(&session, "2027-12-01T09:05:00Z");
    assert_eq!(found(&plan, &session), []);
}

/// The remarks on times that go back.
fn remarks(bytes: &[u8], tr: &Tr) -> Vec<String> {
    let found = verify(bytes, APP_VERSION).unwrap();
    assert!(found.is_ok(), "a remark is no problem: {}", found.to_json());
    let findings = found.parts.iter().flat_map(|it| &it.findings);
    let back = findings.filter(|it| matches!(it, Finding::TimesGoBack(_)));
    back.map(|it| it.message(tr)).collect()
}

#[test]
fn times_that_go_back_are_remarked_on_in_journal_and_plan_and_told_on_the_page() {
    let tr = Tr::new(Language::Lithuanian);
    let (_folder, mut session) = noted("2025-11-22T09:00:00Z");
    for at in ["2027-05-04T09:00:00Z", "2026-12-01T09:00:00Z"] {
        let note = Change::SetNote(QuestionId::parse("na-04").unwrap(), Some(at.to_owned()));
        session.run(moment(at), "Vedėja", note).unwrap();
    }
    let n = session.records().len();
    let line = session.records()[n - 3].n + 1;
    let plan = exported(&session, "2026-12-01T10:00:00Z");
    assert_eq!(plan.journal.steps_back, Some(2));
    let pdf = plan_pdf(&plan, Some(&session.journal_bytes()), Standard::Ua1).unwrap().bytes;
    for bytes in [&session.journal_bytes(), &pdf] {
        let said = remarks(bytes, &tr);
        assert_eq!(said.len(), 1, "{said:?}");
        let day = tr.date(date(2025, 11, 22));
        let begin = format!("{line} eilutės laikas ({day} 09:00 UTC) ankstesnis");
        assert!(said[0].starts_with(&begin), "{said:?}");
        assert!(said[0].contains("; iš viso tokių eilučių – 2. Laiką"), "{said:?}");
    }
    let text = |plan: &Plan| markdown(&document_of(plan, &tr));
    assert!(text(&plan).contains(&tr.report_journal_back()), "{}", text(&plan));
    // What the plan says of it is looked at like the rest, save where an earlier version says nothing.
    let as_if = |steps_back| {
        let mut plan = plan.clone();
        plan.journal.steps_back = steps_back;
        plan
    };
    assert!(!text(&as_if(None)).contains(&tr.report_journal_back()));
    assert_eq!(found(&as_if(None), &session), []);
    assert!(found(&as_if(Some(1)), &session).iter().any(|(part, _)| *part == PartKind::Chain));
}

#[test]
fn a_clock_that_is_set_right_by_minutes_is_no_time_that_goes_back() {
    let tr = Tr::new(Language::English);
    let (_folder, session) = noted("2026-11-22T08:57:00Z");
    assert_eq!(session.times_back(), None);
    assert_eq!(remarks(&session.journal_bytes(), &tr), [""; 0]);
    assert_eq!(exported(&session, AFTER_MIDNIGHT).journal.steps_back, None);
}

#[test]
fn a_deed_that_is_dated_before_an_earlier_one_is_known_unless_a_day_is_given() {
    let (_folder, mut session) = noted("2025-11-22T09:00:00Z");
    assert_eq!(session.assessed_on(), date(2025, 11, 22));
    assert_eq!(session.dated_before(), Some(session.records()[0].at));
    let day = Change::SetAssessedOn(Some(date(2026, 11, 22)));
    session.run(moment("2025-11-22T09:05:00Z"), "Vedėja", day).unwrap();
    assert_eq!(session.dated_before(), None);
    // Earlier on the same day it gives the same day.
    let (_folder, session) = noted("2026-11-22T08:00:00Z");
    assert_eq!((session.times_back().map(|it| it.n), session.dated_before()), (Some(1), None));
}
