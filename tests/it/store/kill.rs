//! A program killed in the middle of its work loses nothing that it called saved.

use std::env;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use skaidra::domain::{Change, MaturityLevel, Rater, Vote};
use skaidra::session::{Access, Session};

use super::sample::{answer, at, folder, new_file, question};

/// Tells the child which file to write.
const JOURNAL: &str = "SKAIDRA_TEST_JOURNAL";

/// The child: answers and answers until it is killed, and says so each time it is saved. Alone it does nothing.
#[test]
fn the_child_that_is_killed() {
    let Some(path) = env::var_os(JOURNAL) else { return };
    let mut session = Session::open(Path::new(&path)).unwrap();
    for n in session.records().len()..100_000 {
        session.run(at(i64::try_from(n).unwrap()), "Vedėja", deed(n)).unwrap();
        println!("saved {}", session.records().len());
    }
}

/// Votes, answers, marks to confirm and confirmations in turn; each of them changes something.
fn deed(n: usize) -> Change {
    let id = format!("na-{:02}", n / 4 % 10);
    let level = u8::try_from(n / 40 % 5).unwrap();
    match n % 4 {
        0 => {
            let vote = Vote::Level(MaturityLevel::new(level).unwrap());
            Change::SetVote(question(&id), Rater::Post("Vedėja".to_owned()), Some(vote))
        }
        1 => answer(&id, level),
        2 => Change::MarkToConfirm(question(&id)),
        _ => Change::Confirm(question(&id)),
    }
}

#[test]
fn what_was_called_saved_survives_being_killed() {
    let folder = folder();
    let path = folder.path().join("planas.skaidra");
    drop(Session::create(&path, &new_file()).unwrap());
    for round in 1..=5 {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "store::kill::the_child_that_is_killed", "--nocapture"])
            .env(JOURNAL, &path)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut saved = 0;
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        for line in lines.by_ref().map_while(Result::ok) {
            saved = line.strip_prefix("saved ").map_or(saved, |it| it.parse().unwrap());
            if round * 37 < saved {
                break;
            }
        }
        // SIGKILL where there is one: nothing can be tidied up.
        child.kill().unwrap();
        child.wait().unwrap();
        for line in lines.map_while(Result::ok) {
            saved = line.strip_prefix("saved ").map_or(saved, |it| it.parse().unwrap());
        }
        let session = Session::open(&path).unwrap();
        assert_eq!(session.access(), &Access::Writable, "the lock ended with the program");
        assert!(0 < saved && saved <= session.records().len(), "round {round}: {saved}");
    }
}
