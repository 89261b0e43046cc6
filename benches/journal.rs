//! Opening a journal of ten thousand changes, and appending to one beside `SQLite` with synchronous=FULL.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark fails by panicking and says what it read"
)]

use std::path::Path;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group};
use jiff::Timestamp;
use rusqlite::Connection;
use skaidra::domain::{Answer, Change, Evidence, EvidenceGrade, MaturityLevel, QuestionId, Reason};
use skaidra::session::{NewFile, Session};
use skaidra::store::replay;

const N_CHANGES: usize = 10_000;
const N_ROUNDS: usize = 500;
const POST: &str = "Socialinės paramos skyriaus vedėja";

fn at(n: usize) -> Timestamp {
    Timestamp::from_second(1_795_338_000 + i64::try_from(n).unwrap()).unwrap()
}

fn create(path: &Path) -> Session {
    let new = NewFile {
        id: "019ab3f0-2a80-7000-8000-000000000001".to_owned(),
        app: "0.1.0".to_owned(),
        content: "2026.1".to_owned(),
        method: "1.0".to_owned(),
        created: at(0),
    };
    Session::create(path, &new).unwrap()
}

/// What people do: mostly answers, then notes and evidence, over 180 questions.
fn change(n: usize) -> Change {
    let question = QuestionId::parse(&format!("na-{:03}", n % 180)).unwrap();
    let turn = u8::try_from(n / 180 % 4).unwrap();
    match n % 10 {
        0..=5 => {
            Change::SetAnswer(question, Some(Answer::Level(MaturityLevel::new(turn).unwrap())))
        }
        6 => Change::SetAnswer(
            question,
            Some(Answer::NotApplicable(
                Reason::parse(&format!("Įstaigoje eilių nėra, {n}")).unwrap(),
            )),
        ),
        7 | 8 => Change::SetNote(
            question,
            Some(format!("Žr. tvarkos aprašo {n} punktą ir vedėjos paaiškinimą.")),
        ),
        _ => Change::AddEvidence(
            question,
            0,
            Evidence {
                grade: EvidenceGrade::new(turn).unwrap(),
                title: format!("Socialinių paslaugų skyrimo tvarkos aprašas Nr. A1-{n}"),
                reference: Some(format!("A1-{n}")),
                date: Some(jiff::civil::date(2026, 3, 1)),
                location: Some("DVS „Kontora“".to_owned()),
            },
        ),
    }
}

fn open(c: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    // Written in memory where there is such a place: here only reading is measured.
    let memory = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    let written = memory.path().join("planas.skaidra");
    let mut session = create(&written);
    for n in 0..N_CHANGES {
        session.run(at(n), POST, change(n)).unwrap();
    }
    assert_eq!(session.records().len(), N_CHANGES, "each of them changes something");
    let path = folder.path().join("planas.skaidra");
    session.save_copy(&path).unwrap();
    let bytes = session.journal_bytes();
    println!("journal: {N_CHANGES} changes, {} bytes", bytes.len());

    let mut group = c.benchmark_group("journal of 10000 changes");
    group.bench_function("open the file (claim: under 60 ms)", |b| {
        b.iter_with_large_drop(|| Session::open(&path).unwrap());
    });
    group.bench_function("replay from memory", |b| {
        b.iter_with_large_drop(|| replay(&bytes).unwrap());
    });
    group.finish();
}

/// How long each way of keeping a change took, one sample a round.
#[derive(Default)]
struct Times(Vec<Duration>);

impl Times {
    fn take(&mut self, work: impl FnOnce()) {
        let start = Instant::now();
        work();
        self.0.push(start.elapsed());
    }

    fn median(&mut self) -> Duration {
        self.0.sort_unstable();
        self.0[self.0.len() / 2]
    }
}

fn database(folder: &Path, mode: &str) -> Connection {
    let database = Connection::open(folder.join(format!("{mode}.sqlite"))).unwrap();
    database.pragma_update(None, "journal_mode", mode).unwrap();
    database.pragma_update(None, "synchronous", "FULL").unwrap();
    let table = "CREATE TABLE changes (n INTEGER PRIMARY KEY, at TEXT, post TEXT, change TEXT)";
    database.execute(table, ()).unwrap();
    database
}

/// The three take turns, so that whatever else the disk does meets them alike.
fn append() {
    // On the disk that the build is on, since a disk in memory would make syncing free.
    let folder = tempfile::tempdir_in(env!("CARGO_MANIFEST_DIR")).unwrap();
    let mut session = create(&folder.path().join("planas.skaidra"));
    let databases = ["DELETE", "WAL"].map(|mode| database(folder.path(), mode));
    let mut inserts = databases
        .each_ref()
        .map(|it| it.prepare("INSERT INTO changes (at, post, change) VALUES (?, ?, ?)").unwrap());
    let mut own = Times::default();
    let mut others = [Times::default(), Times::default()];
    for n in 0..N_ROUNDS {
        let done = change(n);
        let row = (at(n).to_string(), POST, format!("{done:?}"));
        own.take(|| session.run(at(n), POST, done).unwrap());
        for (insert, times) in inserts.iter_mut().zip(&mut others) {
            times.take(|| {
                insert.execute((&row.0, row.1, &row.2)).unwrap();
            });
        }
    }
    let own = own.median();
    println!("append one change, medians of {N_ROUNDS} rounds in turn");
    println!("    skaidra, sync_data                {own:>10.2?}");
    for (mode, times) in ["DELETE (its default)", "WAL"].iter().zip(&mut others) {
        let other = times.median();
        let ratio = own.as_secs_f64() / other.as_secs_f64();
        println!("    SQLite, FULL, {mode:<20}{other:>10.2?}   skaidra takes {ratio:.2} of it");
    }
}

criterion_group!(benches, open);

fn main() {
    benches();
    append();
}
