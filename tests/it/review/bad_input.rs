//! What cannot be reviewed is refused with a sentence, and never with a panic.

use std::fmt::Write as _;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use skaidra::domain::ActionId;
use skaidra::export::APP_VERSION;
use skaidra::i18n::{Language, Tr};
use skaidra::review::{Finding, PartKind, ReviewError, open_pdf, verify};

use super::sample::small;

/// A file in the plain form: objects numbered from 1, of which the first is the catalogue.
fn file_of(objects: &[Vec<u8>], more: &str) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (idx, object) in objects.iter().enumerate() {
        writeln!(table, "{:010} 00000 n ", out.len()).unwrap();
        writeln!(out, "{} 0 obj", idx + 1).unwrap();
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let place = out.len();
    out.extend(table.bytes());
    let size = objects.len() + 1;
    write!(out, "trailer\n<</Size {size}/Root 1 0 R{more}>>\nstartxref\n{place}\n%%EOF\n").unwrap();
    out
}

fn deflated(n: usize) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    let zeros = vec![0u8; 1 << 20];
    for _ in 0..n >> 20 {
        encoder.write_all(&zeros).unwrap();
    }
    encoder.finish().unwrap()
}

fn stream(entries: &str, content: &[u8]) -> Vec<u8> {
    let mut out = format!("<<{entries}/Length {}>>\nstream\n", content.len()).into_bytes();
    out.extend(content);
    out.extend(b"\nendstream");
    out
}

const PAGES: &str = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
const PAGE: &str = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";

/// A catalogue, a page, and an attachment with that stream.
fn with_plan(stream: Vec<u8>) -> Vec<u8> {
    let catalog =
        "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(plan.json)4 0 R]>>>>>>";
    let specification = "<</Type/Filespec/F(plan.json)/UF(plan.json)/EF<</F 5 0 R>>>>";
    let texts = [catalog, PAGES, PAGE, specification].map(|it| it.as_bytes().to_vec());
    let mut objects = texts.to_vec();
    objects.push(stream);
    file_of(&objects, "")
}

fn plain_pdf(more: &str) -> Vec<u8> {
    let texts = ["<</Type/Catalog/Pages 2 0 R>>", PAGES, PAGE];
    file_of(&texts.map(|it| it.as_bytes().to_vec()), more)
}

fn error(bytes: &[u8]) -> ReviewError {
    let found = verify(bytes, APP_VERSION).unwrap_err();
    assert_eq!(open_pdf(bytes).err(), Some(found.clone()));
    for language in Language::ALL {
        let message = found.message(&Tr::new(language), "planas.pdf");
        assert!(
            message.contains("planas.pdf") || matches!(found, ReviewError::Plan(_)),
            "{message}"
        );
    }
    found
}

/// Whether an error is the one meant.
type Is = fn(&ReviewError) -> bool;

#[test]
fn what_is_no_plan_is_told_apart() {
    let json = |text: &str| with_plan(stream("", text.as_bytes()));
    let cases: [(&[u8], Is); 8] = [
        (b"", |it| matches!(it, ReviewError::Empty)),
        (b"hello", |it| matches!(it, ReviewError::UnknownKind)),
        (b"PK\x03\x04", |it| matches!(it, ReviewError::UnknownKind)),
        (b"%PDF-1.7\n", |it| matches!(it, ReviewError::Damaged { .. })),
        (&plain_pdf(""), |it| matches!(it, ReviewError::NoData)),
        (&plain_pdf("/Encrypt<</Filter/Standard>>"), |it| matches!(it, ReviewError::Encrypted)),
        (&json("{}"), |it| matches!(it, ReviewError::Plan(_))),
        (&json("{\"schema\":\"skaidra.plan/9\"}"), |it| matches!(it, ReviewError::Plan(_))),
    ];
    for (bytes, expected) in cases {
        let found = error(bytes);
        assert!(expected(&found), "{found:?}");
    }
}

#[test]
fn a_plan_that_was_cut_off_is_refused() {
    let pdf = &small().pdf;
    // Without the end of line behind the mark it is still whole.
    for n in (0..pdf.len()).step_by(997).chain(pdf.len() - 40..pdf.len() - 1) {
        let found = verify(&pdf[..n], APP_VERSION);
        let is_refused = match n {
            0 => found == Err(ReviewError::Empty),
            1..5 => found == Err(ReviewError::UnknownKind),
            _ => matches!(found, Err(ReviewError::Damaged { .. })),
        };
        assert!(is_refused, "{n} bytes: {found:?}");
    }
}

/// Files that unfold, nest or go round in circles, by name.
pub(super) fn bombs() -> Vec<(&'static str, Vec<u8>)> {
    let nested = |open: &str, close: &str, n: usize| {
        let text = format!("/X {}{}", open.repeat(n), close.repeat(n));
        plain_pdf(&text)
    };
    let many: Vec<Vec<u8>> = ["<</Type/Catalog/Pages 2 0 R>>", PAGES, PAGE]
        .map(|it| it.as_bytes().to_vec())
        .into_iter()
        .chain((0..100_000).map(|_| b"<</A[1 2 3]/B(x)>>".to_vec()))
        .collect();
    let loop_of_pages = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R 3 0 R 3 0 R]/Count 1>>",
        "<</Type/Pages/Kids[2 0 R 2 0 R 2 0 R]/Count 1>>",
    ];
    let object_streams = "/Type/ObjStm/N 1/First 4";
    vec![
        ("nested lists", nested("[", "]", 1_000_000)),
        ("nested dictionaries", nested("<</A ", ">>", 1_000_000)),
        ("nested texts", nested("(", ")", 5_000_000)),
        ("a million values", plain_pdf(&format!("/X[{}]", "0 ".repeat(8_000_000)))),
        ("a million names", plain_pdf(&format!("/X[{}]", "<</A/B>>".repeat(2_000_000)))),
        ("a long text", plain_pdf(&format!("/X({})", "x".repeat(40_000_000)))),
        ("a hundred thousand objects", file_of(&many, "")),
        ("pages in a circle", file_of(&loop_of_pages.map(|it| it.as_bytes().to_vec()), "")),
        ("sections in a circle", plain_pdf("/Prev 183")),
        ("a gigabyte of zeros", with_plan(stream("/Filter/FlateDecode", &deflated(1 << 30)))),
        ("deflated twice", with_plan(stream("/Filter[/FlateDecode/FlateDecode]", b"x"))),
        ("a huge length", with_plan(b"<</Length 99999999999>>\nstream\nx\nendstream".to_vec())),
        ("a negative length", with_plan(b"<</Length -1>>\nstream\nx\nendstream".to_vec())),
        ("a length of itself", with_plan(b"<</Length 5 0 R>>\nstream\nx\nendstream".to_vec())),
        ("a plan of lists", with_plan(stream("", "[".repeat(5_000_000).as_bytes()))),
        ("an object stream of itself", with_plan(stream(object_streams, b"5 0 <</A 1>>"))),
        ("a long text named many times", with_plan(stream("", &long_plan(500_000, 400)))),
        ("long texts", with_plan(stream("", &long_plan(5_000_000, 1)))),
    ]
}

/// About as much text as is still read, in one question.
pub(super) fn longest() -> Vec<u8> {
    with_plan(stream("", &long_plan(450_000, 1)))
}

/// As many actions as are still read, with about as much text as is still read.
pub(super) fn widest() -> Vec<u8> {
    let mut plan = small().plan.clone();
    let words = |what: &str| format!("{what} {}", "ąžuolas ".repeat(33));
    let action = skaidra::report::PlanAction {
        cause: Some(words("priežastis")),
        effect: Some(words("pokytis")),
        indicator: Some(words("rodiklis")),
        ..plan.actions[0].clone()
    };
    plan.actions = (0..1000)
        .map(|n| skaidra::report::PlanAction {
            id: ActionId::parse(&format!("a-{n}")).unwrap(),
            ..action.clone()
        })
        .collect();
    with_plan(stream("", plan.to_json().as_bytes()))
}

/// The data of a plan with a question of so many letters that so many actions name.
fn long_plan(n_letters: usize, n_actions: usize) -> Vec<u8> {
    let mut plan = small().plan.clone();
    plan.checklists[0].questions[0].text = "ą ".repeat(n_letters / 3);
    let question = plan.checklists[0].questions[0].id.clone();
    let action =
        skaidra::report::PlanAction { questions: vec![question], ..plan.actions[0].clone() };
    plan.actions = (0..n_actions)
        .map(|n| skaidra::report::PlanAction {
            id: ActionId::parse(&format!("a-{n}")).unwrap(),
            ..action.clone()
        })
        .collect();
    plan.to_json().into_bytes()
}

#[test]
fn two_attachments_of_one_name_are_named_as_what_is_wrong() {
    let once = String::from_utf8_lossy(&with_plan(stream("", b"{}"))).into_owned();
    let twice = once.replace("[(plan.json)4 0 R]", "[(a)4 0 R(b)4 0 R]");
    assert_eq!(twice.len(), once.len(), "the table of places still fits");
    let ReviewError::Damaged { what, .. } = error(twice.as_bytes()) else { panic!() };
    assert_eq!(what, "two attachments have the same name");
}

#[test]
fn bombs_are_refused() {
    for (name, bytes) in bombs() {
        // Time is no matter of a test on a busy machine: a bomb that is not refused never ends.
        println!("{name}: {}", error(&bytes));
    }
}

#[test]
fn a_journal_is_reviewed_line_by_line() {
    let journal = &small().journal;
    let found = verify(journal, APP_VERSION).unwrap();
    assert!(found.is_ok());
    assert_eq!(
        (found.head.as_str(), found.made_by.as_str()),
        (small().plan.head.as_str(), APP_VERSION)
    );
    for at in [20, journal.len() / 2, journal.len() - 3] {
        let mut altered = journal.clone();
        altered[at] ^= 1;
        let found = verify(&altered, APP_VERSION).unwrap();
        let part = found.part(PartKind::Chain).unwrap();
        assert!(matches!(part.findings[..], [Finding::JournalBroken { .. }]), "{at}");
        for language in Language::ALL {
            let tr = Tr::new(language);
            let lines = found.lines(&tr);
            assert_eq!(lines.len(), 3, "that the file is as it was is not said: {lines:?}");
            assert!(lines[2].starts_with(&tr.review_advice_journal()), "{lines:?}");
        }
    }
    let cut = verify(&journal[..journal.len() - 10], APP_VERSION).unwrap();
    assert!(!cut.is_ok());
}
