//! Opening a journal of ten thousand changes, and appending to one beside `SQLite` with synchronous=FULL.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark fails by panicking and says what it read"
)]

use std::path::Path;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use rusqlite::Connection;
use skaidra::domain::{Answer, Change, Evidence, EvidenceGrade, MaturityLevel, QuestionId, Reason};
use skaidra::session::{NewFile, Session};
use skaidra::store::replay;

const N_CHANGES: usize = 10_000;
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
    group.bench_function("open the file", |b| b.iter(|| Session::open(&path).unwrap()));
    group.bench_function("replay from memory", |b| b.iter(|| replay(&bytes).unwrap()));
    group.finish();
}

fn append(c: &mut Criterion) {
    // On the disk that the build is on, since a disk in memory would make syncing free.
    let folder = tempfile::tempdir_in(env!("CARGO_MANIFEST_DIR")).unwrap();
    let mut group = c.benchmark_group("append one change");
    let mut session = create(&folder.path().join("planas.skaidra"));
    let mut n = 0;
    group.bench_function("skaidra, sync_data", |b| {
        b.iter_batched(
            || {
                n += 1;
                (at(n), change(n))
            },
            |(at, change)| session.run(at, POST, change).unwrap(),
            BatchSize::PerIteration,
        );
    });
    for mode in ["WAL", "DELETE"] {
        let database = Connection::open(folder.path().join(format!("{mode}.sqlite"))).unwrap();
        database.pragma_update(None, "journal_mode", mode).unwrap();
        database.pragma_update(None, "synchronous", "FULL").unwrap();
        let table = "CREATE TABLE changes (n INTEGER PRIMARY KEY, at TEXT, post TEXT, change TEXT)";
        database.execute(table, ()).unwrap();
        let mut insert =
            database.prepare("INSERT INTO changes (at, post, change) VALUES (?, ?, ?)").unwrap();
        let mut n = 0;
        group.bench_function(format!("sqlite, {mode}, synchronous=FULL"), |b| {
            b.iter_batched(
                || {
                    n += 1;
                    (at(n).to_string(), format!("{:?}", change(n)))
                },
                |(at, change)| insert.execute((at, POST, change)).unwrap(),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, open, append);
criterion_main!(benches);
