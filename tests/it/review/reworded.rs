//! Pages of another version whose words were put differently: fixed words may be others, words of the data may not.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use lopdf::content::Content;
use lopdf::{Document, Object, Stream, StringFormat, dictionary};
use skaidra::export::APP_VERSION;
use skaidra::i18n::{Language, Tr};
use skaidra::report::pdf::Standard;
use skaidra::report::{action_csv, plan_pdf};
use skaidra::review::{Finding, How, PartKind, open_pdf, verify};

use super::alter::{attachment_of, content_of, rewritten, unpacked};
use super::problems;

/// The kept plan in English as a program with another layout would have printed it.
fn older() -> &'static [u8] {
    static OLDER: OnceLock<Vec<u8>> = OnceLock::new();
    OLDER.get_or_init(|| {
        let kept = std::fs::read("tests/fixtures/plans/v0.1/plan-en.pdf").unwrap();
        let received = open_pdf(&kept).unwrap();
        let mut plan = received.plan;
        "0.0.9".clone_into(&mut plan.app);
        plan_pdf(&plan, received.journal.as_deref(), Standard::Ua1).unwrap().bytes
    })
}

/// Letters by code of each font of a page.
fn fonts(file: &Document, page: u32) -> BTreeMap<Vec<u8>, BTreeMap<u16, char>> {
    let fonts = file.get_page_fonts(file.get_pages()[&page]).unwrap();
    let letters = |font: &lopdf::Dictionary| {
        let table = file.get_object(font.get(b"ToUnicode").unwrap().as_reference().unwrap());
        let table = String::from_utf8(unpacked(table.unwrap())).unwrap();
        let hex = |it: &str| u32::from_str_radix(it, 16).ok();
        let pairs = table.lines().filter_map(|line| {
            let (code, letter) = line.trim().strip_prefix('<')?.split_once("> <")?;
            let letter = char::from_u32(hex(letter.strip_suffix('>')?)?)?;
            Some((u16::try_from(hex(code)?).ok()?, letter))
        });
        pairs.collect()
    };
    fonts.into_iter().map(|(name, font)| (name, letters(font))).collect()
}

/// The page with every line that holds `from` saying `to` there; each letter must be in the line's font.
pub(super) fn reworded(pdf: &[u8], page: u32, from: &str, to: &str) -> Vec<u8> {
    rewritten(pdf, |file| {
        let fonts = fonts(file, page);
        let id = content_of(file, page);
        let mut content = Content::decode(&unpacked(file.get_object(id).unwrap())).unwrap();
        let (mut letters, mut n_changed) = (&BTreeMap::new(), 0);
        for operation in &mut content.operations {
            if operation.operator == "Tf" {
                letters = &fonts[operation.operands[0].as_name().unwrap()];
            }
            if operation.operator != "TJ" {
                continue;
            }
            let items = operation.operands[0].as_array().unwrap();
            let codes = items.iter().filter_map(|it| it.as_str().ok()).flatten().copied();
            let codes: Vec<u8> = codes.collect();
            let text: String =
                codes.chunks(2).map(|it| letters[&u16::from_be_bytes([it[0], it[1]])]).collect();
            if text.contains(from) {
                let code_of =
                    |letter: char| *letters.iter().find(|(_, it)| **it == letter).unwrap().0;
                let new = text.replacen(from, to, 1);
                let codes = new.chars().flat_map(|it| code_of(it).to_be_bytes()).collect();
                let codes = Object::String(codes, StringFormat::Hexadecimal);
                operation.operands = vec![Object::Array(vec![codes])];
                n_changed += 1;
            }
        }
        assert_ne!(n_changed, 0, "{from} stands on page {page}");
        file.set_object(id, Stream::new(dictionary! {}, content.encode().unwrap()));
    })
}

#[test]
fn other_fixed_words_are_noted_and_are_no_forgery() {
    let pdf = older();
    let cases = [
        (1, "Coverage", "Cover"),
        (1, "The greatest net risks", "Greatest risks at present"),
        (1, "The last action is", "It ends"),
    ];
    for (page, from, to) in cases {
        let found = verify(&reworded(pdf, page, from, to), APP_VERSION).unwrap();
        assert!(found.is_ok(), "{from}: {}", found.to_json());
        let pages = found.part(PartKind::Pages).unwrap();
        assert_eq!(pages.how, Some(How::Values), "{from}");
        let Some(Finding::FixedWords { made, parts }) = pages.findings.last() else {
            panic!("{:?}", pages.findings)
        };
        assert_eq!(made, "0.0.9");
        assert_eq!(parts, &["1. Summary for the head of the institution"]);
        assert!(found.to_json().contains("made by version 0.0.9; fixed words not compared"));
        for language in Language::ALL {
            let tr = Tr::new(language);
            assert_eq!(found.verdict(&tr), tr.review_verdict_plan_values());
            assert!(found.lines(&tr).iter().any(|it| it.contains("0.0.9")));
        }
    }
}

#[test]
fn heads_and_feet_may_say_page_in_another_way() {
    let mut pdf = older().to_vec();
    let n_pages = u32::try_from(Document::load_mem(&pdf).unwrap().get_pages().len()).unwrap();
    for page in 1..=n_pages {
        pdf = reworded(&pdf, page, &format!("age {page} of"), &format!("a {page} of"));
    }
    let found = verify(&pdf, APP_VERSION).unwrap();
    assert!(found.is_ok(), "{}", found.to_json());
    let one = reworded(older(), 4, "age 4 of", "a 4 of");
    assert_eq!(problems(&one), [(PartKind::Pages, Finding::NotText { page: 4 })]);
}

#[test]
fn words_of_the_data_that_were_changed_are_named_with_their_page() {
    let pdf = older();
    let cases = [
        // A number, a name, a date, and words that name a value.
        (1, "0.41", "0.61"),
        (1, "Ąžuolynas", "Utena"),
        (1, "11.25", "1.25"),
        (1, "critical", "tolerable"),
        (1, "Emerging” (2 of 4)", "Leading” (4 of 4)"),
        (1, "small", "large"),
        (1, "1\u{a0}March 2028", "1\u{a0}May 2028"),
        (1, "is changed without trace", "is not changed without trace"),
        (1, "EUR\u{a0}22,100", "EUR\u{a0}2,100"),
    ];
    for (page, from, to) in cases {
        let found = problems(&reworded(pdf, page, from, to));
        let is_named = found.iter().any(|(part, it)| {
            *part == PartKind::Pages
                && matches!(it, Finding::TextDiffers { pages, .. } if pages.contains(&1))
        });
        assert!(is_named, "{from} → {to}: {found:?}");
    }
}

#[test]
fn fixed_words_that_were_changed_hide_no_change_of_data() {
    let pdf = reworded(older(), 1, "Coverage", "Cover");
    let pdf = reworded(&pdf, 1, "0.41", "0.61");
    let found = problems(&pdf);
    assert!(matches!(&found[..], [(_, Finding::TextDiffers { .. })]), "{found:?}");
}

#[test]
fn a_table_of_another_version_must_hold_the_same_data() {
    let table = |change: &dyn Fn(String) -> String| {
        rewritten(older(), |file| {
            let id = attachment_of(file, "plan.csv");
            let text = String::from_utf8(unpacked(file.get_object(id).unwrap())).unwrap();
            let stream = file.get_object_mut(id).unwrap().as_stream_mut().unwrap();
            stream.set_plain_content(change(text).into_bytes());
        })
    };
    let without_last_column = |text: String| {
        let lines = text.lines().map(|it| it.rsplit_once(',').unwrap().0.to_owned() + "\r\n");
        lines.collect::<String>()
    };
    // A column that this version has and that one had not.
    assert_eq!(problems(&table(&without_last_column)), []);
    let broken = [(PartKind::Attachments, Finding::TableDiffers)];
    assert_eq!(problems(&table(&|text| text.replacen("2027", "2029", 1))), broken);
    let fewer = |text: String| text.split_inclusive('\n').take(5).collect();
    assert_eq!(problems(&table(&fewer)), broken);
    assert_eq!(problems(&table(&|_| String::new())), broken);
    let plan = open_pdf(older()).unwrap().plan;
    assert!(!action_csv(&plan).is_empty());
}
