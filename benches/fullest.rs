//! The fullest assessment: every checklist, every question answered with evidence and a note, forty actions.
#![expect(clippy::indexing_slicing, reason = "a benchmark fails by panicking")]

use std::path::Path;

use jiff::Timestamp;
use skaidra::content::builtin;
use skaidra::domain::{
    Action, ActionId, ActionStatus, Answer, Change, Deadline, Effort, Evidence, EvidenceGrade,
    Institution, InstitutionKind, MaturityLevel, QuestionId, Scope,
};
use skaidra::session::{NewFile, Session};

/// So many actions.
const ACTIONS: usize = 40;

/// The moment of a change.
pub(crate) fn at(n: usize) -> Timestamp {
    Timestamp::from_second(1_795_338_000 + i64::try_from(n).unwrap()).unwrap()
}

/// Writes it.
pub(crate) fn write(path: &Path) {
    let new = NewFile {
        id: "019ab3f0-2a80-7000-8000-000000000001".to_owned(),
        app: env!("CARGO_PKG_VERSION").to_owned(),
        content: builtin().version.clone(),
        method: "1.0".to_owned(),
        created: at(0),
    };
    let mut session = Session::create(path, &new).unwrap();
    for (n, change) in changes().into_iter().enumerate() {
        session.run(at(n + 1), "Direktorė", change).unwrap();
    }
}

fn changes() -> Vec<Change> {
    let checklists = &builtin().instrument.checklists;
    let name = "Ąžuolyno rajono savivaldybės administracija".to_owned();
    let scope =
        Scope { checklists: checklists.iter().map(|it| it.id.clone()).collect(), is_rapid: false };
    let mut all = vec![
        Change::SetInstitution(Institution { name, kind: InstitutionKind::Municipality }),
        Change::SetTeam(vec!["Direktorė".to_owned(), "Vidaus auditorius".to_owned()]),
        Change::SetScope(scope),
    ];
    let questions: Vec<&QuestionId> =
        checklists.iter().flat_map(|it| &it.questions).map(|it| &it.id).collect();
    for (n, id) in questions.iter().enumerate() {
        let level = MaturityLevel::new(u8::try_from(n % 5).unwrap()).unwrap();
        all.push(Change::SetAnswer((*id).clone(), Some(Answer::Level(level))));
        let evidence = Evidence {
            grade: EvidenceGrade::new(u8::try_from(n % 4).unwrap()).unwrap(),
            title: format!("Tvarkos aprašas ir bylų patikros pažyma {n}"),
            reference: Some(format!("A1-{n}")),
            date: Some(jiff::civil::date(2026, 5, 12)),
            location: Some("DVS".to_owned()),
        };
        all.push(Change::AddEvidence((*id).clone(), 0, evidence));
        let note = format!("Pastaba {n}: aptarta su personalo skyriumi, peržiūrėti rudenį.");
        all.push(Change::SetNote((*id).clone(), Some(note)));
    }
    all.extend((0..ACTIONS).map(|n| Change::AddAction(n, action(n, &questions))));
    all
}

fn action(n: usize, questions: &[&QuestionId]) -> Action {
    let text = |it: &str| Some(it.to_owned());
    Action {
        id: ActionId::parse(&format!("a-{:02}", n + 1)).unwrap(),
        title: format!("Sudaryti pakartotinio vertinimo komisiją ir kas ketvirtį tikrinti {n}"),
        questions: vec![(*questions[n * 4]).clone(), (*questions[n * 4 + 1]).clone()],
        planned_level: MaturityLevel::new(4).unwrap(),
        promised_grade: EvidenceGrade::new(3).unwrap(),
        owner: text("Socialinės paramos skyriaus vedėja"),
        deputy: None,
        start: Some(jiff::civil::date(2027, 1, 15)),
        due: Some(Deadline::On(jiff::civil::date(2027, 6, 30))),
        indicator: text("Patikrintų bylų dalis, %"),
        baseline: text("0"),
        target: text("100"),
        effort: Effort::new(2).unwrap(),
        cost_cents: None,
        cause: text("Sprendžia vienas žmogus"),
        effect: text("Klaidos pastebimos"),
        status: ActionStatus::Planned,
        reason: None,
        closed_on: None,
        closed_grade: None,
    }
}
