//! An open assessment: changes, undo and redo, across restarts.

use jiff::civil::date;
use skaidra::domain::Change;
use skaidra::session::{RecordKind, Session, SessionError, replay};

use crate::store::sample::{
    action, answer, at, evidence, folder, institution, new_file, one_of_each, question, write,
};

#[test]
fn undo_and_redo_work_after_a_restart() {
    let folder = folder();
    let path = folder.path().join("planas.skaidra");
    drop(write(&path, [institution("Ąžuolyno globos namai"), answer("na-01", 3)]));
    let mut session = Session::open(&path).unwrap();
    let full = session.assessment().clone();
    assert_eq!(session.can_undo(), Some(&answer("na-01", 3)), "the deed, not its inverse");
    session.undo(at(7), "Pavaduotoja").unwrap();
    drop(session);

    let mut session = Session::open(&path).unwrap();
    assert_eq!((session.can_redo(), session.undo_position()), (Some(&answer("na-01", 3)), (1, 1)));
    session.redo(at(8), "Pavaduotoja").unwrap();
    assert_eq!(session.assessment(), &full);
    session.undo(at(9), "Pavaduotoja").unwrap();
    assert!(session.assessment().answers.is_empty());
    assert_eq!(session.can_undo(), None);
    assert!(matches!(session.undo(at(9), ""), Err(SessionError::SetUp)));
    assert_eq!(session.assessment().institution.name, "Ąžuolyno globos namai");
    let kinds: Vec<RecordKind> = session.records().iter().map(|it| it.kind).collect();
    let (done, undo, redo) = (RecordKind::Done, RecordKind::Undo, RecordKind::Redo);
    assert_eq!(kinds, [done, done, undo(2), redo(2), undo(2)]);
}

#[test]
fn what_set_an_assessment_up_is_kept_also_where_it_is_several_records_of_one_second() {
    let folder = folder();
    let path = folder.path().join("planas.skaidra");
    let mut session = Session::create(&path, &new_file()).unwrap();
    for change in [institution("Ąžuolyno globos namai"), answer("na-01", 3), answer("na-02", 2)] {
        session.run(at(1), "", change).unwrap();
    }
    session.run(at(5), "", answer("na-03", 1)).unwrap();
    session.run(at(6), "", answer("na-04", 1)).unwrap();
    assert_eq!((session.n_set_up(), session.n_after(1)), (3, 2));
    let back = session.way_back(1).unwrap();
    session.run(at(7), "", back).unwrap();
    assert_eq!(session.assessment().answers.len(), 2, "the way back ends where it was set up");
    for second in 8..11 {
        session.undo(at(second), "").unwrap();
    }
    assert!(matches!(session.undo(at(12), ""), Err(SessionError::SetUp)));
    assert_eq!(session.assessment().answers.len(), 2);
    assert_eq!(session.can_undo(), None);
}

#[test]
fn deeds_of_the_second_in_which_one_deed_set_it_up_can_be_taken_back() {
    let folder = folder();
    let path = folder.path().join("planas.skaidra");
    let mut session = Session::create(&path, &new_file()).unwrap();
    let set_up = Change::Several(vec![institution("Ąžuolyno globos namai"), answer("na-01", 3)]);
    for change in [set_up, answer("na-02", 2)] {
        session.run(at(1), "", change).unwrap();
    }
    drop(session);
    let mut session = Session::open(&path).unwrap();
    session.undo(at(1), "").unwrap();
    assert_eq!(session.assessment().answers.len(), 1);
    assert!(matches!(session.undo(at(1), ""), Err(SessionError::SetUp)));
}

#[test]
fn a_new_deed_ends_what_could_be_redone() {
    let folder = folder();
    let path = folder.path().join("planas.skaidra");
    let mut session = write(&path, [answer("na-01", 1), answer("na-02", 2)]);
    session.undo(at(5), "").unwrap();
    session.run(at(6), "", answer("na-03", 3)).unwrap();
    drop(session);
    let mut session = Session::open(&path).unwrap();
    assert!(matches!(session.redo(at(7), ""), Err(SessionError::NothingToRedo)));
    session.undo(at(8), "").unwrap();
    assert_eq!(session.can_undo(), Some(&answer("na-01", 1)));
}

#[test]
fn an_answer_of_last_year_waits_until_it_is_confirmed_or_given_anew_also_after_a_restart() {
    let folder = folder();
    let path = folder.path().join("planas.skaidra");
    let mark = |id| Change::MarkToConfirm(question(id));
    let mut session =
        write(&path, [answer("na-01", 3), mark("na-01"), answer("na-02", 2), mark("na-02")]);
    assert_eq!(session.assessment().answer(&question("na-01")), None, "nobody looked at it yet");
    assert!(session.assessment().unconfirmed(&question("na-01")).is_some());
    session.run(at(5), "", Change::Confirm(question("na-01"))).unwrap();
    // The same answer given anew confirms, too.
    session.run(at(6), "", answer("na-02", 2)).unwrap();
    assert!(session.assessment().to_confirm.is_empty());
    assert_eq!(session.can_undo(), Some(&answer("na-02", 2)));
    drop(session);

    let mut session = Session::open(&path).unwrap();
    session.undo(at(7), "").unwrap();
    assert!(session.assessment().unconfirmed(&question("na-02")).is_some());
    session.undo(at(8), "").unwrap();
    assert_eq!(session.assessment().to_confirm.len(), 2);
    drop(session);

    let mut session = Session::open(&path).unwrap();
    session.redo(at(9), "").unwrap();
    session.redo(at(10), "").unwrap();
    assert!(session.assessment().to_confirm.is_empty());
    assert_eq!(session.assessment().answers.len(), 2);
}

#[test]
fn votes_are_undone_and_redone_one_by_one_across_restarts() {
    use skaidra::domain::{MaturityLevel, Rater, Vote};
    let folder = folder();
    let path = folder.path().join("planas.skaidra");
    let level = |level| Some(Vote::Level(MaturityLevel::new(level).unwrap()));
    let vote = |number, vote| Change::SetVote(question("na-01"), Rater::Number(number), vote);
    let raters = Change::SetRaters(vec![Rater::Number(1), Rater::Number(2)]);
    drop(write(&path, [raters, vote(1, level(3)), vote(2, level(1))]));
    let mut session = Session::open(&path).unwrap();
    let full = session.assessment().clone();
    assert_eq!(full.votes_on(&question("na-01")).count(), 2);
    session.undo(at(7), "").unwrap();
    assert_eq!(session.assessment().votes_on(&question("na-01")).count(), 1);
    session.undo(at(8), "").unwrap();
    assert!(session.assessment().votes.is_empty());
    drop(session);
    let mut session = Session::open(&path).unwrap();
    session.redo(at(9), "").unwrap();
    session.redo(at(10), "").unwrap();
    assert_eq!(session.assessment(), &full);
}

#[test]
fn what_changes_nothing_writes_nothing() {
    let folder = folder();
    let path = folder.path().join("planas.skaidra");
    let mut session = write(
        &path,
        [
            answer("na-01", 3),
            Change::AddEvidence(question("na-01"), 0, evidence("Tvarkos aprašas")),
            Change::AddAction(0, action("a-01")),
        ],
    );
    let head = session.head().to_owned();
    for nothing in [
        answer("na-01", 3),
        Change::SetNote(question("na-01"), None),
        Change::ReplaceEvidence(question("na-01"), 0, evidence("Tvarkos aprašas")),
        Change::ReplaceAction(action("a-01")),
        Change::MoveAction(action("a-01").id, 0),
        Change::Confirm(question("na-01")),
        Change::SetRaters(vec![]),
        Change::SetVote(question("na-01"), skaidra::domain::Rater::Number(1), None),
        Change::SetConsensusReason(question("na-01"), None),
        Change::SetPrevious(None),
        Change::Several(vec![]),
        Change::Several(vec![answer("na-01", 3), Change::SetTeam(vec![])]),
        Change::Several(vec![answer("na-02", 1), Change::SetAnswer(question("na-02"), None)]),
    ] {
        session.run(at(9), "", nothing.clone()).unwrap();
        assert_eq!((session.records().len(), session.head()), (3, head.as_str()), "{nothing:?}");
    }
}

#[test]
fn of_several_changes_only_those_that_change_something_are_written() {
    let folder = folder();
    let path = folder.path().join("planas.skaidra");
    let mut session = write(&path, [answer("na-01", 3), answer("na-02", 1)]);
    let sheet = vec![answer("na-01", 3), answer("na-02", 2), answer("na-03", 0)];
    session.run(at(9), "", Change::Several(sheet)).unwrap();
    let expected = Change::Several(vec![answer("na-02", 2), answer("na-03", 0)]);
    assert_eq!(session.can_undo(), Some(&expected));
    session.undo(at(10), "").unwrap();
    assert_eq!(session.assessment().answers.len(), 2);
}

#[test]
fn what_does_not_fit_changes_nothing_on_disk_or_in_the_state() {
    let folder = folder();
    let path = folder.path().join("planas.skaidra");
    let mut session = write(&path, [answer("na-01", 3)]);
    let (state, bytes) = (session.assessment().clone(), session.journal_bytes());
    let half = Change::Several(vec![answer("na-02", 1), Change::RemoveAction(action("a-07").id)]);
    assert!(matches!(session.run(at(9), "", half), Err(SessionError::Change(_))));
    assert_eq!(session.assessment(), &state);
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn the_assessment_date_is_its_own_or_that_of_the_last_change() {
    let folder = folder();
    let mut session = Session::create(&folder.path().join("planas.skaidra"), &new_file()).unwrap();
    assert_eq!(session.assessed_on(), date(2026, 11, 22), "of the file");
    session.run(at(86_400), "", answer("na-01", 3)).unwrap();
    assert_eq!(session.assessed_on(), date(2026, 11, 23), "of the last change");
    // A year later a change is taken back and done again: that leads to no other day.
    session.run(at(86_401), "", answer("na-03", 1)).unwrap();
    let later = 365 * 86_400;
    session.undo(at(later), "").unwrap();
    assert_eq!(session.assessed_on(), date(2026, 11, 23), "of the last one that stands");
    session.redo(at(later), "").unwrap();
    assert_eq!(session.assessed_on(), date(2026, 11, 23), "of when it was done first");
    let own = date(2026, 6, 30);
    session.run(at(later + 1), "", Change::SetAssessedOn(Some(own))).unwrap();
    assert_eq!(session.assessed_on(), own);
    assert_eq!(session.changed_at(), at(later + 1));
}

#[test]
fn a_journal_replayed_from_memory_is_the_session_that_wrote_it() {
    let folder = folder();
    let session = write(&folder.path().join("planas.skaidra"), one_of_each());
    let replay = replay(&session.journal_bytes()).unwrap();
    assert_eq!(&replay.header, session.header());
    assert_eq!(replay.history.records(), session.records());
    assert_eq!(replay.history.assessment(), session.assessment());
    assert_eq!(replay.report.head, session.head());
    assert_eq!(replay.history.can_undo(), session.can_undo());
}
