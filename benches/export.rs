//! The worked example as a PDF, in process; `tests/tools/pace` runs this in turn with Typst on a document of the same pages.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark fails by panicking and says what it measured"
)]

use std::time::{Duration, Instant};

use jiff::Timestamp;
use skaidra::content;
use skaidra::example;
use skaidra::export::{Request, plan};
use skaidra::i18n::Language;
use skaidra::report::pdf::Standard;
use skaidra::report::{Profile, plan_pdf};

const N_EXPORTS: usize = 30;

fn main() {
    let pack = content::builtin();
    let folder = tempfile::tempdir().unwrap();
    let at: Timestamp = "2026-11-22T09:00:00Z".parse().unwrap();
    let path = folder.path().join("example.skaidra");
    let session = example::create(&path, pack, Language::Lithuanian, at).unwrap();
    let request = Request {
        pack,
        language: Language::Lithuanian,
        profile: Profile::Full,
        at,
        previous: None,
    };
    let journal = session.journal_bytes();
    // From the open assessment to the bytes of the file: scores with their band, texts, pages, attachments.
    let export = || plan_pdf(&plan(&session, &request), Some(&journal), Standard::Ua1).unwrap();
    let n_bytes = export().bytes.len();
    let mut times: Vec<Duration> = (0..N_EXPORTS)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(export());
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    let ms = |it: Duration| it.as_secs_f64() * 1000.0;
    let (median, least) = (ms(times[N_EXPORTS / 2]), ms(times[0]));
    println!(
        "the worked example as a PDF of {n_bytes} bytes: median {median:.1} ms, least {least:.1} ms"
    );
    // The program built beside this benchmark, for who measures it as a whole process.
    println!("program: {}", env!("CARGO_BIN_EXE_skaidra"));
}
