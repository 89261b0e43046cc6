//! Workbooks as Excel and others write them: every way to write a value, and every bad cell by its name.

use skaidra::domain::{Answer, Change, MaturityLevel, QuestionId};

use super::sample::{Sample, blank, complaints, row, rows, taken};

fn answered(id: &str, level: u8) -> Change {
    let answer = Answer::Level(MaturityLevel::new(level).unwrap());
    Change::SetAnswer(QuestionId::parse(id).unwrap(), Some(answer))
}

#[test]
fn values_are_read_however_they_are_written() {
    let head = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>";
    for (cell, level) in [
        ("<c r='B2'><v>3</v></c>", 3),
        ("<c r='B2'><v>3.0</v></c>", 3),
        ("<c r='B2' t='str'><f>1+2</f><v>3</v></c>", 3),
        ("<c r='B2' t='inlineStr'><is><t> 3 </t></is></c>", 3),
        ("<c r='B2' t='s'><v>2</v></c>", 2),
    ] {
        let sample = Sample {
            strings: "<si><t>question</t></si><si><r><t>ans</t></r><r><t>wer</t></r></si>\
                <si><t xml:space='preserve'>2 </t></si>"
                .to_owned(),
            ..Sample::of(format!(
                "{head}<row r='2'><c r='A2' t='inlineStr'><is><t>core-01</t></is></c>{cell}</row>"
            ))
        };
        let read = taken(&sample.bytes(), &blank());
        assert_eq!(read, Ok(vec![answered("core-01", level)]), "{cell}");
    }
}

#[test]
fn dates_are_read_by_their_style_and_by_the_year_they_count_from() {
    let head = row(&["question", "answer", "evidence_grade", "evidence_date"]);
    for (properties, number) in
        [("", "46348"), ("date1904='1'", "44886"), ("date1904='false'", "46348.5")]
    {
        let cells = "<c t='inlineStr'><is><t>core-01</t></is></c><c/><c><v>2</v></c>";
        let sample = Sample {
            properties,
            ..Sample::of(format!("{head}<row>{cells}<c s='1'><v>{number}</v></c></row>"))
        };
        let changes = taken(&sample.bytes(), &blank()).unwrap();
        let [Change::AddEvidence(_, 0, evidence)] = changes.as_slice() else {
            panic!("{changes:?}")
        };
        assert_eq!(evidence.date, Some(jiff::civil::date(2026, 11, 22)), "{properties}");
    }
    // A number without such a style is no date.
    let bytes = rows(&[
        &["question", "answer", "evidence_grade", "evidence_date"],
        &["core-01", "", "2", "46348"],
    ]);
    let said = complaints(&bytes);
    assert_eq!(said, ["Lapas „Lapas“, langelis D2: „46348“ nėra data. Rašykite taip: 2026-11-22."]);
}

#[test]
fn heads_are_known_in_every_language_and_below_a_title() {
    for head in [
        ["question", "answer"],
        ["Klausimo žymuo", "Atsakymas"],
        ["QUESTION ID", "Answer"],
        ["Spørsmåls-ID", "svar"],
        ["Klausimo\nžymuo", " Atsakymas "],
    ] {
        let bytes = rows(&[&["Mūsų atsakymai"], &[], &head, &["core-01", "3"]]);
        assert_eq!(taken(&bytes, &blank()), Ok(vec![answered("core-01", 3)]), "{head:?}");
    }
}

#[test]
fn not_applicable_is_said_in_any_language() {
    for word in ["na", "N/A", "netaikoma", "Not applicable", "ikke aktuelt"] {
        let text = format!("{word}: Tokios paslaugos neteikiame");
        let bytes = rows(&[&["question", "answer"], &["core-01", &text]]);
        let changes = taken(&bytes, &blank()).unwrap();
        assert!(
            matches!(&changes[0], Change::SetAnswer(_, Some(Answer::NotApplicable(_)))),
            "{word}: {changes:?}"
        );
    }
}

#[test]
fn every_bad_cell_is_listed_at_once_by_its_name() {
    let sample = Sample::of(
        [
            row(&["", "Klausimo žymuo", "Klausimas", "Atsakymas", "Įrodymo laipsnis (0–3)"]),
            row(&["", "core-01", "", "7", ""]),
            row(&["", "core-02", "", "gal", "9"]),
            row(&["", "xx-99", "", "2", ""]),
            row(&["", "core-03", "", "netaikoma: trumpa", ""]),
            "<row r='9'><c r='B9' t='inlineStr'><is><t>core-04</t></is></c><c r='D9' t='e'><v>#REF!</v></c></row>".to_owned(),
            "<row r='10'><c r='B10' t='inlineStr'><is><t>core-05</t></is></c><c r='D10'><f>A1</f></c></row>".to_owned(),
        ]
        .concat(),
    );
    let said = complaints(&sample.bytes()).join("\n");
    for (cell, words) in [
        ("D2", "„7“ nėra atsakymas"),
        ("D3", "„gal“ nėra atsakymas"),
        ("E3", "„9“ nepatenka į ribas"),
        ("B4", "klausimo „xx-99“ nėra"),
        ("D5", "reikia bent 15"),
        ("D9", "#REF!"),
        ("D10", "neapskaičiuota"),
    ] {
        let line = said.lines().find(|it| it.contains(&format!("langelis {cell}:")));
        assert!(line.is_some_and(|it| it.contains(words)), "{cell}: {said}");
    }
    assert_eq!(said.lines().count(), 7, "{said}");
}

#[test]
fn heads_that_are_missing_wrong_or_twice_are_named_in_words() {
    for (head, expected) in [
        (["Klausimo žymuo", "Kita"].as_slice(), "Lapas „Lapas“: nėra stulpelio „Atsakymas“"),
        (&["Klausimo žymuo", "Atsakymas", "Atsakimas"], "langelis C1: stulpelio „Atsakimas“ nėra"),
        (&["Klausimo žymuo", "Atsakymas", "answer"], "langelis C1: stulpelis „answer“ pasikartoja"),
        (&["vienas", "du"], "Nė viename lape nėra reikiamų stulpelių (Klausimo žymuo; Atsakymas)"),
    ] {
        let said = complaints(&rows(&[head, &["core-01", "3"]])).join("\n");
        assert!(said.contains(expected), "{head:?}: {said}");
    }
    let said = complaints(&rows(&[])).join("\n");
    assert!(said.contains("Nė viename lape nėra reikiamų stulpelių"), "{said}");
}

#[test]
fn other_sheets_and_columns_to_the_right_do_not_disturb() {
    let mut cells = vec!["question", "answer"];
    cells.resize(120, "");
    cells.push("kas nors");
    let bytes = rows(&[&cells, &["core-01", "3"]]);
    assert_eq!(taken(&bytes, &blank()), Ok(vec![answered("core-01", 3)]));
}
