//! An open assessment: changes, undo and redo, across restarts.

use jiff::Timestamp;
use skaidra::domain::{Answer, Change, Institution, InstitutionKind, MaturityLevel, QuestionId};
use skaidra::session::{Access, NewFile, Session};

fn new_file() -> NewFile {
    NewFile {
        id: "0190a0b0-0000-7000-8000-000000000001".to_owned(),
        app: "0.1.0".to_owned(),
        content: "2026.1".to_owned(),
        method: "1.0".to_owned(),
        created: at(0),
    }
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_338_000 + seconds).unwrap()
}

fn answer(question: &str, level: u8) -> Change {
    let level = MaturityLevel::new(level).unwrap();
    Change::SetAnswer(QuestionId::parse(question).unwrap(), Some(Answer::Level(level)))
}

#[test]
fn undo_and_redo_work_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    let mut session = Session::create(&path, &new_file()).unwrap();
    let name =
        Institution { name: "Ąžuolyno globos namai".to_owned(), kind: InstitutionKind::CareHome };
    session.run(at(5), "Direktorius", Change::SetInstitution(name)).unwrap();
    session.run(at(6), "Direktorius", answer("na-01", 3)).unwrap();
    session.run(at(6), "Direktorius", answer("na-01", 3)).unwrap();
    assert_eq!(session.records().len(), 2, "a change that changes nothing writes nothing");
    let full = session.assessment().clone();
    drop(session);

    let mut session = Session::open(&path).unwrap();
    assert_eq!(session.access(), &Access::Writable);
    assert_eq!(session.assessment(), &full);
    assert_eq!(session.can_undo(), Some(&answer("na-01", 3)));
    session.undo(at(7), "Pavaduotoja").unwrap();
    drop(session);

    let mut session = Session::open(&path).unwrap();
    assert_eq!(session.can_redo(), Some(&answer("na-01", 3)));
    session.redo(at(8), "Pavaduotoja").unwrap();
    assert_eq!(session.assessment(), &full);
    session.undo(at(9), "Pavaduotoja").unwrap();
    session.undo(at(9), "Pavaduotoja").unwrap();
    assert_eq!(session.assessment(), &skaidra::domain::Assessment::new());
}
