//! scratch
use jiff::Timestamp;
use skaidra::content;
use skaidra::example;
use skaidra::export::{Request, plan};
use skaidra::i18n::Language;
use skaidra::report::pdf::Standard;
use skaidra::report::{Profile, plan_pdf};
use std::time::Instant;
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
    let n: usize = std::env::args().nth(1).map_or(30, |it| it.parse().unwrap());
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for _ in 0..n {
        let s = Instant::now();
        let p = plan(&session, &request);
        let m = s.elapsed();
        let r = plan_pdf(&p, Some(&journal), Standard::Ua1).unwrap();
        std::hint::black_box(&r);
        drop(r);
        drop(p);
        a.push(m);
        b.push(s.elapsed());
    }
    a.sort();
    b.sort();
    println!("plan median {:?} total median {:?} least {:?}", a[n / 2], b[n / 2], b[0]);
}
