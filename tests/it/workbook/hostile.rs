//! Files that are no workbook, or that mean ill: each is refused in words of every language, and nothing changes.

use proptest::prelude::*;
use skaidra::i18n::{Language, Tr};
use skaidra::sheet::{Place as At, SheetProblemKind};

use super::sample::{Sample, blank, form, package, row, taken};
use crate::program::Place;

/// A good one, to be spoiled.
fn good() -> Sample {
    Sample::of([row(&["question", "answer"]), row(&["core-01", "3"])].concat())
}

/// A compound file as far as it is looked at.
fn compound(stream: &str) -> Vec<u8> {
    let name = stream.encode_utf16().flat_map(u16::to_le_bytes);
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
        .into_iter()
        .chain([0; 1024])
        .chain(name)
        .collect()
}

/// Files that unpack into far more than they are.
pub(super) fn bombs() -> Vec<(&'static str, Vec<u8>)> {
    let spaces = " ".repeat(200 << 20);
    let deep = "<a>".repeat(8 << 20);
    let wide = format!(
        "<worksheet><sheetData><row {}r='x'/></sheetData></worksheet>",
        "a='' ".repeat(6 << 20)
    );
    let many: Vec<(String, String)> = (0..5000).map(|n| (format!("{n}"), String::new())).collect();
    vec![
        ("a sheet of spaces", good().with("xl/worksheets/sheet1.xml", spaces.as_str())),
        ("types of spaces", good().with("[Content_Types].xml", spaces.as_str())),
        ("shared texts", good().with("xl/sharedStrings.xml", "<si/>".repeat(6 << 20))),
        ("many rows", Sample::of(row(&["question", "answer"]).repeat(300_000)).bytes()),
        ("deep", good().with("xl/worksheets/sheet1.xml", deep)),
        ("wide", good().with("xl/worksheets/sheet1.xml", wide)),
        ("many parts", package(many.iter().map(|(name, text)| (name.as_str(), text.clone())))),
    ]
}

#[test]
fn what_is_no_workbook_is_refused_in_words_that_say_what_to_do() {
    let whole = form(&blank(), Language::Lithuanian);
    let kind = |kind| Sample { kind, ..good() }.bytes();
    let doctype =
        "<!DOCTYPE sst [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><sst><si><t>&a;</t></si></sst>";
    for (name, bytes, expected) in [
        ("cut off", whole[..whole.len() - 700].to_vec(), "nukopijuotas ne visas"),
        ("cut in half", whole[..whole.len() / 2].to_vec(), "nukopijuotas ne visas"),
        ("a plan", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(), "nėra skaičiuoklės darbaknygė"),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "nėra skaičiuoklės darbaknygė"),
        ("another encoding", b"\xff\xfeq\0,\0".to_vec(), "CSV UTF-8"),
        ("old", compound("Workbook"), ".xls)"),
        ("encrypted", compound("EncryptedPackage"), "slaptažodžiu"),
        ("macros", kind("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "makrokomandų"),
        ("binary", kind("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), ".xlsb"),
        (
            "a Word file",
            kind(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            ),
            "nėra skaičiuoklės darbaknygė",
        ),
        (
            "OpenDocument",
            package([("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned())]),
            ".ods",
        ),
        ("any archive", package([("a.txt", "a".to_owned())]), "nėra skaičiuoklės darbaknygė"),
        ("an empty archive", package([]), "nėra skaičiuoklės darbaknygė"),
        ("entities", good().with("xl/sharedStrings.xml", doctype), "už jo ribų"),
        (
            "a part missing",
            good().with("_rels/.rels", "<Relationships/>"),
            "nėra skaičiuoklės darbaknygė",
        ),
        ("not XML", good().with("xl/workbook.xml", "<a><b></a>"), "sugadintas"),
        (
            "half XML",
            good().with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row"),
            "sugadintas",
        ),
        ("hidden macros", good().with("xl/vbaProject.bin", "x"), "makrokomandų"),
    ] {
        let problems = taken(&bytes, &blank()).unwrap_err();
        assert_eq!(problems.len(), 1, "{name}");
        assert_eq!(problems[0].place, At::File, "{name}");
        let said = problems[0].message(&Tr::new(Language::Lithuanian));
        assert!(said.contains(expected), "{name}: {said}");
        let others = Language::ALL.map(|it| problems[0].message(&Tr::new(it)));
        assert!(others[0] != others[1] && others[1] != others[2], "{name}");
    }
}

#[test]
fn a_part_cut_off_within_is_never_half_a_table() {
    let whole = good().bytes();
    let sheet = &good().parts()[6].1;
    for n in (0..sheet.len()).step_by(7) {
        let bytes = good().with("xl/worksheets/sheet1.xml", &sheet[..n]);
        let read = taken(&bytes, &blank());
        // Once the table has ended nothing of it can be missing.
        let is_whole = sheet[..n].contains("</sheetData>");
        assert_eq!(read.is_ok(), is_whole, "{n}: {read:?}");
    }
    for n in (0..whole.len() - 1).step_by(11) {
        assert!(taken(&whole[..n], &blank()).is_err(), "{n}");
    }
}

#[test]
fn bombs_are_refused_in_a_moment() {
    for (name, bytes) in bombs() {
        assert!(bytes.len() < 3 << 20, "{name}: {}", bytes.len());
        let begun = std::time::Instant::now();
        let problems = taken(&bytes, &blank()).unwrap_err();
        assert!(begun.elapsed().as_secs() < 60, "{name}: {:?}", begun.elapsed());
        let is_refused = matches!(problems[0].kind, SheetProblemKind::Workbook(_));
        assert!(is_refused, "{name}: {problems:.200?}");
    }
}

#[test]
fn a_text_table_is_read_as_one_whatever_it_is_called() {
    let place = Place::with_assessment();
    place.write("answers.xlsx", "question;answer\nna-03;3\n");
    assert!(place.ok("fill a.skaidra --from answers.xlsx").contains('1'));
}

#[test]
fn nothing_is_half_applied() {
    let place = Place::with_assessment();
    let before = place.read("a.skaidra");
    place.write("good.xlsx", good().bytes());
    place.write("old.xlsx", compound("Workbook"));
    let bad = Sample::of(
        [row(&["question", "answer"]), row(&["core-01", "3"]), row(&["core-02", "8"])].concat(),
    );
    place.write("bad.xlsx", bad.bytes());
    for (line, expected) in [
        ("fill a.skaidra --from bad.xlsx", "langelis B3"),
        ("fill a.skaidra --from good.xlsx --actions old.xlsx", "„Excel“"),
        (
            "fill a.skaidra --from good.xlsx --risks bad.xlsx",
            "nėra reikiamų stulpelių (Rizikos žymuo)",
        ),
    ] {
        let run = place.run_in("lt_LT.UTF-8", line);
        assert_eq!(run.code, Some(2), "{line}: {}", run.err);
        assert!(run.err.contains(expected), "{line}: {}", run.err);
        assert!(run.err.contains("nieko neperimta"), "{line}: {}", run.err);
        assert_eq!(place.read("a.skaidra"), before, "{line}");
    }
    place.ok("fill a.skaidra --from good.xlsx");
    assert_ne!(place.read("a.skaidra"), before);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_garbled_part_is_an_answer_or_an_error_and_never_a_panic(
        part in 0_usize..7,
        at in 0_usize..2000,
        n in 0_usize..20,
        text in "[<>&;/='\"!\\[\\]a-z0-9#ž\u{0}]{0,12}",
    ) {
        let (name, mut whole) = good().parts().swap_remove(part);
        let at = at.min(whole.len());
        let to = (at + n).min(whole.len());
        whole.replace_range(at..to, &text);
        let read = taken(&good().with(name, whole), &blank());
        for problem in read.err().into_iter().flatten() {
            prop_assert!(!problem.message(&Tr::new(Language::English)).is_empty());
        }
    }
}
