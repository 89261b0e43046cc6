//! Sample assessments, an independent writer of journal lines, and random changes.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::option;
use proptest::prelude::*;
use sha2::{Digest as _, Sha256};
use skaidra::domain::{
    Acceptance, Action, ActionId, ActionStatus, Answer, Change, ChecklistId, Deadline, Effort,
    Evidence, EvidenceGrade, Institution, InstitutionKind, MaturityLevel, PackId, PackVersion,
    Period, Previous, QuestionId, Rater, Rating, Reason, RiskDegree, RiskId, Scope, Vote,
};
use skaidra::session::{NewFile, Session};

/// A folder for one test, in memory where the system has such a place, since every append waits for the disk.
pub(crate) fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

/// Some seconds after the file was made.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_338_000 + seconds).unwrap()
}

pub(crate) fn new_file() -> NewFile {
    NewFile {
        id: "019ab3f0-2a80-7000-8000-000000000001".to_owned(),
        app: "0.1.0".to_owned(),
        content: "2026.1".to_owned(),
        method: "1.0".to_owned(),
        created: at(0),
    }
}

/// Makes a file with these changes, one a second.
pub(crate) fn write(path: &Path, changes: impl IntoIterator<Item = Change>) -> Session {
    let mut session = Session::create(path, &new_file()).unwrap();
    for (second, change) in (1..).zip(changes) {
        session.run(at(second), "Socialinės paramos skyriaus vedėja", change).unwrap();
    }
    session
}

/// A small file of five lines on disk.
pub(crate) fn small(folder: &tempfile::TempDir) -> PathBuf {
    let path = folder.path().join("planas.skaidra");
    let note = Change::SetNote(question("na-01"), Some("Žr. „Tvarkos aprašą“.".to_owned()));
    drop(write(
        &path,
        [institution("Ąžuolyno globos namai"), answer("na-01", 3), note, answer("na-02", 1)],
    ));
    path
}

pub(crate) fn question(id: &str) -> QuestionId {
    QuestionId::parse(id).unwrap()
}

pub(crate) fn answer(id: &str, level: u8) -> Change {
    Change::SetAnswer(question(id), Some(Answer::Level(MaturityLevel::new(level).unwrap())))
}

pub(crate) fn institution(name: &str) -> Change {
    Change::SetInstitution(Institution { name: name.to_owned(), kind: InstitutionKind::CareHome })
}

/// An action with every field filled in.
pub(crate) fn action(id: &str) -> Action {
    Action {
        id: ActionId::parse(id).unwrap(),
        title: "Įdiegti antrojo vertinimo tvarką".to_owned(),
        questions: vec![question("na-01"), question("na-02")],
        planned_level: MaturityLevel::new(4).unwrap(),
        promised_grade: EvidenceGrade::new(3).unwrap(),
        owner: Some("Socialinės paramos skyriaus vedėja".to_owned()),
        deputy: Some("Vyriausioji specialistė".to_owned()),
        start: Some(date(2027, 1, 4)),
        due: Some(Deadline::On(date(2027, 6, 30))),
        indicator: Some("Pakartotinai įvertintų bylų dalis".to_owned()),
        baseline: Some("0 %".to_owned()),
        target: Some("10 %".to_owned()),
        effort: Effort::new(2).unwrap(),
        cost_cents: Some(125_050),
        cause: Some("Sprendžia vienas darbuotojas".to_owned()),
        effect: Some("Klaidos pastebimos iki sprendimo".to_owned()),
        status: ActionStatus::DoneVerified,
        reason: Some("Vėlavo pirkimas".to_owned()),
        closed_on: Some(date(2027, 7, 1)),
        closed_grade: Some(EvidenceGrade::new(2).unwrap()),
    }
}

pub(crate) fn evidence(title: &str) -> Evidence {
    Evidence {
        grade: EvidenceGrade::new(2).unwrap(),
        title: title.to_owned(),
        reference: Some("A1-117".to_owned()),
        date: Some(date(2026, 3, 1)),
        location: Some("DVS „Kontora“".to_owned()),
    }
}

/// One change of every kind, in an order in which each fits.
pub(crate) fn one_of_each() -> Vec<Change> {
    let risk = || RiskId::parse("na-r1").unwrap();
    let reason = || Reason::parse("Patvirtinta mero potvarkiu").unwrap();
    let (first, second) = (
        action("a-01"),
        Action {
            due: Some(Deadline::Words("nuolat".to_owned())),
            owner: None,
            status: ActionStatus::Planned,
            ..action("a-02")
        },
    );
    let id = |action: &Action| action.id.clone();
    vec![
        institution("Ąžuolyno globos namai"),
        Change::SetPeriod(Some(Period::new(date(2027, 1, 1), date(2027, 12, 31)).unwrap())),
        Change::SetAssessedOn(Some(date(2026, 11, 22))),
        Change::SetTeam(vec!["Direktorius".to_owned(), "Vyr. buhalterė".to_owned()]),
        Change::SetScope(Scope {
            checklists: vec![ChecklistId::parse("core").unwrap()],
            is_rapid: true,
        }),
        Change::SetLeftOutReason(Some("Eilių įstaigoje nėra".to_owned())),
        Change::SetPlanLanguage(Some("lt".to_owned())),
        Change::SetApproval(Some("PATVIRTINTA direktoriaus įsakymu\nNr. V-1".to_owned())),
        answer("na-01", 4),
        Change::SetAnswer(question("na-02"), Some(Answer::NotApplicable(reason()))),
        Change::SetAnswer(question("na-03"), Some(Answer::Unknown)),
        Change::SetAnswer(question("na-03"), None),
        Change::SetNote(
            question("na-01"),
            Some("„Kabutės“, \"dar\", \\ ir\teilutė\n😀 a\u{301}".to_owned()),
        ),
        Change::AddEvidence(question("na-01"), 0, evidence("Tvarkos aprašas")),
        Change::ReplaceEvidence(question("na-01"), 0, evidence("Naujas tvarkos aprašas")),
        Change::AddEvidence(
            question("na-01"),
            1,
            Evidence {
                grade: EvidenceGrade::MIN,
                title: String::new(),
                reference: None,
                date: None,
                location: None,
            },
        ),
        Change::RemoveEvidence(question("na-01"), 1),
        Change::SetRating(
            risk(),
            Some(Rating {
                likelihood: RiskDegree::new(2).unwrap(),
                impact: RiskDegree::new(4).unwrap(),
                reason: "Mažai bylų".to_owned(),
            }),
        ),
        Change::SetAcceptance(
            risk(),
            Some(Acceptance {
                by: "Meras".to_owned(),
                reason: reason(),
                until: date(2027, 12, 31),
            }),
        ),
        Change::AddAction(0, first.clone()),
        Change::AddAction(1, second.clone()),
        Change::ReplaceAction(Action {
            title: "Įdiegti ir viešinti".to_owned(), ..first.clone()
        }),
        Change::MoveAction(id(&second), 0),
        Change::RemoveAction(id(&first)),
        Change::Several(vec![answer("na-04", 0), Change::Several(vec![answer("na-05", 2)])]),
    ]
}

/// Which packs of one's own the scope draws on.
pub(crate) fn own_packs() -> Vec<Change> {
    let checklists = |ids: &[&str]| ids.iter().map(|it| ChecklistId::parse(it).unwrap()).collect();
    let pack = |version: &str| PackVersion {
        id: PackId::parse("building-permits").unwrap(),
        version: version.to_owned(),
        checklists: checklists(&["building-permits"]),
    };
    let scope = Scope { checklists: checklists(&["core", "building-permits"]), is_rapid: false };
    vec![
        institution("Ąžuolyno rajono savivaldybė"),
        Change::Several(vec![Change::SetScope(scope), Change::SetPacks(vec![pack("1.0 „ą“")])]),
        Change::SetPacks(vec![pack("1.1")]),
        Change::SetPacks(Vec::new()),
    ]
}

/// What a plan rests on and who monitors it.
pub(crate) fn grounds_of_the_plan() -> Vec<Change> {
    vec![
        institution("Ąžuolyno globos namai"),
        Change::SetLegalBasis(Some("Korupcijos prevencijos įstatymo 7 straipsnis".to_owned())),
        Change::SetMonitoring(Some("Vidaus auditorė kas ketvirtį".to_owned())),
        Change::SetMonitoring(None),
    ]
}

/// One change of every kind that several raters and the next year brought, in an order in which each fits.
pub(crate) fn raters_and_next_year() -> Vec<Change> {
    let level = |level| Some(Vote::Level(MaturityLevel::new(level).unwrap()));
    let post = || Rater::Post("Vyr. „buhalterė“".to_owned());
    let vote = |rater, vote| Change::SetVote(question("na-02"), rater, vote);
    let reason = Reason::parse("Audito ataskaita rodo daugiau").unwrap();
    vec![
        institution("Ąžuolyno globos namai"),
        Change::Several(vec![
            answer("na-01", 3),
            Change::MarkToConfirm(question("na-01")),
            answer("na-02", 2),
            Change::MarkToConfirm(question("na-02")),
        ]),
        Change::SetPrevious(Some(Previous::new("{\"schema\":\"skaidra.plan/1\"}"))),
        Change::Confirm(question("na-01")),
        Change::MarkToConfirm(question("na-03")),
        Change::SetRaters(vec![post(), Rater::Number(1), Rater::Number(2)]),
        vote(post(), level(2)),
        vote(Rater::Number(1), Some(Vote::Unknown)),
        vote(Rater::Number(2), level(4)),
        vote(Rater::Number(1), level(0)),
        vote(Rater::Number(2), None),
        Change::Several(vec![
            Change::SetConsensusReason(question("na-02"), Some(reason)),
            answer("na-02", 3),
        ]),
        Change::SetConsensusReason(question("na-02"), None),
        Change::SetPrevious(None),
    ]
}

/// A line as DESIGN describes it, written without the program: body, then the sum of the body.
pub(crate) fn line(body: &str) -> String {
    let sum = hex(body);
    format!("{body}, sum: \"{}\")", &sum[..16])
}

/// SHA-256 as 64 hex digits.
pub(crate) fn hex(text: &str) -> String {
    format!("{:x}", Sha256::digest(text.as_bytes()))
}

/// A journal of a good header and these changes, written without the program; `{prev}` and the numbers are right.
pub(crate) fn journal(changes: &[&str]) -> String {
    let mut text = line(
        "(skaidra: 1, id: \"x\", app: \"0.1.0\", content: \"2026.1\", method: \"1.0\", created: \"2026-11-22T09:00:00Z\"",
    );
    let mut prev = hex(&text);
    for (n, change) in (1..).zip(changes) {
        let next = line(&format!(
            "(n: {n}, at: \"2026-11-22T09:00:05Z\", by: \"\", prev: \"{prev}\", {change}"
        ));
        prev = hex(&next);
        text = format!("{text}\n{next}");
    }
    text + "\n"
}

prop_compose! {
    fn any_date()(days in 0..3000_i32) -> Date {
        date(2024, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap()
    }
}

fn any_question() -> impl Strategy<Value = QuestionId> {
    (1..5_u8).prop_map(|n| question(&format!("na-0{n}")))
}

fn any_risk() -> impl Strategy<Value = RiskId> {
    (1..3_u8).prop_map(|n| RiskId::parse(&format!("na-r{n}")).unwrap())
}

fn any_words() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zą-ž \"\\\\\n(),]{0,12}", any::<String>()]
}

fn any_reason() -> impl Strategy<Value = Reason> {
    any_words().prop_map(|it| Reason::parse(&format!("Kadangi taip nutarta {it}.")).unwrap())
}

prop_compose! {
    fn any_evidence()(
        grade in 0..4_u8,
        title in any_words(),
        reference in option::of(any_words()),
        date in option::of(any_date()),
        location in option::of(any_words()),
    ) -> Evidence {
        Evidence { grade: EvidenceGrade::new(grade).unwrap(), title, reference, date, location }
    }
}

prop_compose! {
    fn any_action()(
        n in 1..4_u8,
        title in any_words(),
        owner in option::of(any_words()),
        due in option::of(prop_oneof![
            any_date().prop_map(Deadline::On),
            any_words().prop_map(Deadline::Words),
        ]),
        cost_cents in option::of(any::<u64>()),
        level in 0..5_u8,
    ) -> Action {
        let level = MaturityLevel::new(level).unwrap();
        Action { title, owner, due, cost_cents, planned_level: level, ..action(&format!("a-0{n}")) }
    }
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        (0..5_u8).prop_map(|it| Answer::Level(MaturityLevel::new(it).unwrap())),
        any_reason().prop_map(Answer::NotApplicable),
        Just(Answer::Unknown),
    ]
}

fn any_rater() -> impl Strategy<Value = Rater> {
    prop_oneof![(1..4_u8).prop_map(Rater::Number), any_words().prop_map(Rater::Post)]
}

fn any_vote() -> impl Strategy<Value = Vote> {
    let level = (0..5_u8).prop_map(|it| Vote::Level(MaturityLevel::new(it).unwrap()));
    prop_oneof![level, Just(Vote::Unknown)]
}

/// Any change; some do not fit the state they meet.
pub(crate) fn any_change() -> impl Strategy<Value = Change> {
    let single = prop_oneof![
        any_words().prop_map(|it| institution(&it)),
        option::of((any_date(), 0..400_i32)).prop_map(|it| {
            Change::SetPeriod(it.map(|(from, days)| {
                let to = from.checked_add(jiff::Span::new().days(days)).unwrap();
                Period::new(from, to).unwrap()
            }))
        }),
        option::of(any_date()).prop_map(Change::SetAssessedOn),
        prop::collection::vec(any_words(), 0..3).prop_map(Change::SetTeam),
        any_words().prop_map(|version| {
            let id = PackId::parse("building-permits").unwrap();
            let checklists = vec![ChecklistId::parse("building-permits").unwrap()];
            Change::SetPacks(vec![PackVersion { id, version, checklists }])
        }),
        option::of(any_words()).prop_map(Change::SetApproval),
        option::of(any_words()).prop_map(Change::SetLegalBasis),
        option::of(any_words()).prop_map(Change::SetMonitoring),
        (any_question(), option::of(any_answer())).prop_map(|(id, it)| Change::SetAnswer(id, it)),
        (any_question(), option::of(any_words())).prop_map(|(id, it)| Change::SetNote(id, it)),
        (any_question(), 0..3_usize, any_evidence())
            .prop_map(|(id, idx, it)| Change::AddEvidence(id, idx, it)),
        (any_question(), 0..3_usize, any_evidence())
            .prop_map(|(id, idx, it)| Change::ReplaceEvidence(id, idx, it)),
        (any_question(), 0..3_usize).prop_map(|(id, idx)| Change::RemoveEvidence(id, idx)),
        (any_risk(), option::of((1..5_u8, 1..5_u8, any_words()))).prop_map(|(id, it)| {
            Change::SetRating(
                id,
                it.map(|(likelihood, impact, reason)| Rating {
                    likelihood: RiskDegree::new(likelihood).unwrap(),
                    impact: RiskDegree::new(impact).unwrap(),
                    reason,
                }),
            )
        }),
        (any_risk(), option::of((any_words(), any_reason(), any_date()))).prop_map(|(id, it)| {
            Change::SetAcceptance(
                id,
                it.map(|(by, reason, until)| Acceptance { by, reason, until }),
            )
        }),
        (0..3_usize, any_action()).prop_map(|(idx, it)| Change::AddAction(idx, it)),
        any_action().prop_map(Change::ReplaceAction),
        any_action().prop_map(|it| Change::RemoveAction(it.id)),
        any_question().prop_map(Change::MarkToConfirm),
        any_question().prop_map(Change::Confirm),
        prop::collection::vec(any_rater(), 0..4).prop_map(Change::SetRaters),
        (any_question(), any_rater(), option::of(any_vote()))
            .prop_map(|(id, rater, it)| Change::SetVote(id, rater, it)),
        (any_question(), option::of(any_reason()))
            .prop_map(|(id, it)| Change::SetConsensusReason(id, it)),
        option::of(any_words())
            .prop_map(|it| Change::SetPrevious(it.as_deref().map(Previous::new))),
        (any_action(), 0..3_usize).prop_map(|(it, idx)| Change::MoveAction(it.id, idx)),
    ];
    single.prop_recursive(2, 8, 4, |inner| {
        prop::collection::vec(inner, 0..4).prop_map(Change::Several)
    })
}
