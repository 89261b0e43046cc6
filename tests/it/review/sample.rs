//! Plans to review: made as the program makes them, once a run.

use std::sync::OnceLock;

use jiff::Timestamp;
use jiff::civil::date;
use skaidra::content;
use skaidra::domain::{
    Action, ActionId, ActionStatus, Answer, Change, ChecklistId, Deadline, Effort, Evidence,
    EvidenceGrade, Institution, InstitutionKind, MaturityLevel, Period, QuestionId, Scope,
};
use skaidra::export::{APP_VERSION, Request, plan};
use skaidra::i18n::Language;
use skaidra::report::pdf::Standard;
use skaidra::report::{AnswerJson, Plan, Profile, plan_pdf};
use skaidra::scoring::METHOD_VERSION;
use skaidra::session::{NewFile, Session};

/// An exported plan with what it was made from.
pub(crate) struct Sample {
    /// The file.
    pub(crate) pdf: Vec<u8>,
    /// Its data.
    pub(crate) plan: Plan,
    /// Its journal.
    pub(crate) journal: Vec<u8>,
}

/// A moment of the sample's day.
pub(crate) fn at(minute: i8) -> Timestamp {
    let moment = date(2026, 11, 22).at(9, minute, 0, 0);
    moment.to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp()
}

/// The small plan that most tests alter, in English.
pub(crate) fn small() -> &'static Sample {
    static SAMPLE: OnceLock<Sample> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        make(&changes("Ąžuolynas Care Home"), Language::English, Profile::Full, Standard::Ua1)
    })
}

/// A plan of those changes.
pub(crate) fn make(
    changes: &[Change],
    language: Language,
    profile: Profile,
    standard: Standard,
) -> Sample {
    let folder = tempfile::tempdir().unwrap();
    let session = write(&folder.path().join("a.skaidra"), changes);
    let pack = content::builtin();
    let plan = plan(&session, &Request { pack, language, profile, at: at(30), previous: None });
    let journal = session.journal_bytes();
    let pdf = plan_pdf(&plan, Some(&journal), standard).unwrap().bytes;
    Sample { pdf, plan, journal }
}

/// The same plan with every answer turned to 0, written again with the scores as they were.
pub(crate) fn forged(profile: Profile) -> Sample {
    let mut sample = make(&changes("Ąžuolynas"), Language::English, profile, Standard::Ua1);
    let questions = sample.plan.checklists.iter_mut().flat_map(|it| &mut it.questions);
    questions
        .for_each(|it| it.answer = AnswerJson::Level { level: MaturityLevel::new(0).unwrap() });
    sample.pdf = plan_pdf(&sample.plan, Some(&sample.journal), Standard::Ua1).unwrap().bytes;
    sample
}

/// An assessment file of those changes.
pub(crate) fn write(path: &std::path::Path, changes: &[Change]) -> Session {
    let new = NewFile {
        id: "0192f0c1-0000-7000-8000-000000000001".to_owned(),
        app: APP_VERSION.to_owned(),
        content: content::builtin().version.clone(),
        method: METHOD_VERSION.to_owned(),
        created: at(0),
    };
    let mut session = Session::create(path, &new).unwrap();
    for change in changes {
        session.run(at(1), "Head of unit", change.clone()).unwrap();
    }
    session
}

/// What was recorded: one checklist, some evidence, one action.
pub(crate) fn changes(institution: &str) -> Vec<Change> {
    let question = |text: &str| QuestionId::parse(text).unwrap();
    let level = |it| MaturityLevel::new(it).unwrap();
    let text = |it: &str| Some(it.to_owned());
    let mut changes = vec![
        Change::SetInstitution(Institution {
            name: institution.to_owned(),
            kind: InstitutionKind::CareHome,
        }),
        Change::SetPeriod(Some(Period::new(date(2027, 1, 1), date(2027, 12, 31)).unwrap())),
        Change::SetTeam(vec!["Head of unit".to_owned(), "Nurse".to_owned()]),
        Change::SetScope(Scope {
            checklists: vec![ChecklistId::parse("needs-queues").unwrap()],
            is_rapid: false,
        }),
    ];
    for (n, answer) in [(1, 3), (2, 2), (3, 1), (4, 0), (5, 4), (6, 2)] {
        let id = question(&format!("na-{n:02}"));
        changes.push(Change::SetAnswer(id, Some(Answer::Level(level(answer)))));
    }
    changes.push(Change::AddEvidence(
        question("na-01"),
        0,
        Evidence {
            grade: EvidenceGrade::new(2).unwrap(),
            title: "Ten cases drawn at random".to_owned(),
            reference: text("R-12"),
            date: Some(date(2026, 9, 1)),
            location: text("Room 4"),
        },
    ));
    changes.push(Change::SetNote(question("na-02"), text("Ask the archive for the order.")));
    changes.push(Change::AddAction(
        0,
        Action {
            id: ActionId::parse("a-01").unwrap(),
            title: "A second assessor confirms each need".to_owned(),
            questions: vec![question("na-03")],
            planned_level: level(3),
            promised_grade: EvidenceGrade::new(2).unwrap(),
            owner: text("Deputy head"),
            deputy: None,
            start: Some(date(2027, 1, 4)),
            due: Some(Deadline::parse("2027-06-30").unwrap()),
            indicator: text("share of cases with two signatures"),
            baseline: text("40%"),
            target: text("100%"),
            effort: Effort::new(2).unwrap(),
            cost_cents: Some(125_000),
            cause: text("one person decides alone"),
            effect: text("no decision without a second signature"),
            status: ActionStatus::Planned,
            reason: None,
            closed_on: None,
            closed_grade: None,
        },
    ));
    changes
}
