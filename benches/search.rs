//! Search as you type over everything that a language has, beside `SQLite` FTS5 on the same texts, in one run taking turns.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a benchmark fails by panicking and says what it measured"
)]

use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use rusqlite::{Connection, Statement};
use skaidra::content::{SearchIndex, builtin};
use skaidra::i18n::Language;

/// So many hits of a kind are shown in the window, and so many of all by FTS5.
const N_SHOWN: usize = 20;
/// So often everything is typed.
const N_ROUNDS: usize = 21;
const MIB: f64 = 1024.0 * 1024.0;

/// What people type, letter by letter.
fn typed(language: Language) -> &'static [&'static str] {
    match language {
        Language::Lithuanian => &[
            "zmoniu eile i globos namus",
            "viešieji pirkimai",
            "nusišalinimas nuo sprendimo",
            "dovanos ir lengvatos",
            "pranesejo apsauga",
            "na-03",
            "pakartotinis vertinimas",
        ],
        Language::English => &[
            "waiting list for care homes",
            "public procurement",
            "recusal from a decision",
            "gifts and favours",
            "whistleblower protection",
            "na-03",
            "second assessment",
        ],
        Language::Norwegian => &[
            "ventelister for sykehjem",
            "offentlige anskaffelser",
            "habilitet",
            "gaver og fordeler",
            "varsling",
            "na-03",
            "ny vurdering",
        ],
    }
}

/// What stands in the field after each letter, from the second on.
fn keystrokes(language: Language) -> Vec<&'static str> {
    let steps = |text: &'static str| {
        text.char_indices().map(move |(at, letter)| &text[..at + letter.len_utf8()]).skip(1)
    };
    typed(language).iter().copied().flat_map(steps).collect()
}

fn database(index: &SearchIndex) -> Connection {
    let database = Connection::open_in_memory().unwrap();
    let table = "CREATE VIRTUAL TABLE texts USING fts5(title, context, text, \
                 tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4')";
    database.execute(table, ()).unwrap();
    {
        let mut insert = database.prepare("INSERT INTO texts VALUES (?, ?, ?)").unwrap();
        for text in index.texts() {
            insert.execute(text).unwrap();
        }
    }
    database.execute("INSERT INTO texts(texts) VALUES ('optimize')", ()).unwrap();
    database
}

/// The hits of FTS5 with their marked excerpts, the last word as the beginning of one.
fn ask(statement: &mut Statement<'_>, typed: &str) -> usize {
    let words: Vec<String> = typed.split_whitespace().map(|it| format!("\"{it}\"")).collect();
    let rows = statement.query_map([format!("{}*", words.join(" "))], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    });
    rows.unwrap().map(Result::unwrap).count()
}

fn time<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = black_box(work());
    (start.elapsed(), result)
}

/// The middle and the greatest of each keystroke's median.
fn summary(rounds: &mut [Vec<Duration>]) -> (f64, f64) {
    let mut medians: Vec<Duration> = rounds
        .iter_mut()
        .map(|it| {
            it.sort_unstable();
            it[it.len() / 2]
        })
        .collect();
    medians.sort_unstable();
    let ms = |it: Duration| it.as_secs_f64() * 1000.0;
    (ms(medians[medians.len() / 2]), ms(medians[medians.len() - 1]))
}

/// The memory of this process that is in the machine, in MiB; none where the system does not say.
fn resident() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1024.0)
}

#[expect(clippy::cast_precision_loss, reason = "bytes of an index are few")]
fn compare(language: Language) {
    let pack = builtin();
    // Texts are parsed when first asked for; here only the index counts.
    drop(SearchIndex::new(pack, language));
    let before = resident();
    let (made, index) = time(|| SearchIndex::new(pack, language));
    let grown = before.zip(resident()).map_or(f64::NAN, |(before, after)| after - before);
    let before = resident();
    let (loaded, database) = time(|| database(&index));
    let database_grown = before.zip(resident()).map_or(f64::NAN, |(before, after)| after - before);
    let query = "SELECT title, context, snippet(texts, 2, '[', ']', '…', 24) FROM texts \
                 WHERE texts MATCH ? ORDER BY bm25(texts, 5, 2, 1) LIMIT 20";
    let mut statement = database.prepare(query).unwrap();
    let keystrokes = keystrokes(language);
    let mut own = vec![Vec::new(); keystrokes.len()];
    let mut other = own.clone();
    let mut n_found = [0, 0];
    for _ in 0..N_ROUNDS {
        for (n, text) in keystrokes.iter().enumerate() {
            let (taken, found) = time(|| index.search(text, N_SHOWN));
            own[n].push(taken);
            n_found[0] += usize::from(found.n_found() != 0);
            let (taken, found) = time(|| ask(&mut statement, text));
            other[n].push(taken);
            n_found[1] += usize::from(found != 0);
        }
    }
    let bytes: usize = index.texts().map(|(a, b, c)| a.len() + b.len() + c.len()).sum();
    println!(
        "{}: {} texts of {:.1} MiB, {} keystrokes in {N_ROUNDS} rounds",
        language.tag(),
        index.n_documents(),
        bytes as f64 / MIB,
        keystrokes.len()
    );
    let line = |name: &str, made: Duration, (middle, worst): (f64, f64), memory: f64, n: usize| {
        println!(
            "    {name:<12} made in {made:>8.0?}  keystroke: middle {middle:>6.3} ms, slowest {worst:>6.3} ms  memory {memory:>5.1} MiB  with hits {:>3.0} %",
            n as f64 * 100.0 / (N_ROUNDS * keystrokes.len()) as f64
        );
    };
    let counted = index.heap_bytes() as f64 / MIB;
    line("skaidra", made, summary(&mut own), counted.max(grown), n_found[0]);
    line("SQLite FTS5", loaded, summary(&mut other), database_grown, n_found[1]);
}

fn main() {
    println!("claims: under 5 ms a keystroke, under 20 MiB");
    for language in Language::ALL {
        compare(language);
    }
}
