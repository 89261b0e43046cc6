//! The day of an assessment that names none: the same wherever it is reckoned, and that of those who worked on it.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use skaidra::content;
use skaidra::domain::{Change, QuestionId};
use skaidra::export::{APP_VERSION, Request, plan};
use skaidra::i18n::Language;
use skaidra::report::pdf::Standard;
use skaidra::report::{JournalFacts, Plan, PlanInput, Profile, plan_pdf};
use skaidra::review::{Finding, PartKind};
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
