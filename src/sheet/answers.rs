//! `answers.csv`: one row a question, further evidence of it in rows that repeat the question with an empty answer.

use std::collections::BTreeMap;

use crate::content::Texts;
use crate::domain::{
    Answer, Assessment, Change, Checklist, Evidence, EvidenceGrade, Instrument, MaturityLevel,
    Question, QuestionId, Reason,
};
use crate::i18n::Tr;
use crate::office::languages;

use super::Read;
use super::problem::SheetProblemKind;
use super::table::{Cells, Table};

/// The columns; the last three only help the person who fills the table and are passed over when it comes back.
pub const ANSWER_COLUMNS: [&str; 11] = [
    "question",
    "answer",
    "evidence_grade",
    "evidence_title",
    "evidence_reference",
    "evidence_date",
    "evidence_location",
    "note",
    "levels",
    "text",
    "last_answer",
];

/// The columns that describe an evidence.
const EVIDENCE_COLUMNS: [&str; 5] = [
    "evidence_grade",
    "evidence_title",
    "evidence_reference",
    "evidence_date",
    "evidence_location",
];

/// What a table says of one question.
#[derive(Default)]
struct Entry {
    answer: Option<Answer>,
    note: Option<String>,
    evidence: Vec<Evidence>,
}

/// Takes a table of answers back. Empty cells change nothing; evidence rows of a question replace its evidence.
pub fn read_answers(bytes: &[u8], instrument: &Instrument, assessment: &Assessment) -> Read {
    let mut table = Table::read(bytes, &ANSWER_COLUMNS, &["question", "answer"])?;
    let mut problems = std::mem::take(&mut table.problems);
    let mut entries: Vec<(QuestionId, Entry)> = Vec::new();
    for row in &table.rows {
        let mut cells = table.cells(row, &mut problems);
        let Some(id) = question(&mut cells, instrument, assessment) else { continue };
        let place = entries.iter().position(|(known, _)| *known == id).unwrap_or_else(|| {
            entries.push((id.clone(), Entry::default()));
            entries.len() - 1
        });
        if let Some((id, entry)) = entries.get_mut(place) {
            fill(id, entry, &mut cells);
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(entries.into_iter().flat_map(|(id, entry)| changes(&id, entry, assessment)).collect())
}

fn question(
    cells: &mut Cells<'_>,
    instrument: &Instrument,
    assessment: &Assessment,
) -> Option<QuestionId> {
    let text = cells.needed("question")?;
    let found = QuestionId::parse(&text.to_lowercase()).ok();
    let found = found.and_then(|id| instrument.question(&id));
    let Some((checklist, question)) = found else {
        cells.note("question", SheetProblemKind::UnknownQuestion(text.to_owned()));
        return None;
    };
    let scope = &assessment.scope;
    if !scope.checklists.contains(&checklist.id) {
        cells.note_left_out(&checklist.id);
        return None;
    }
    if !scope.asks(question) {
        cells.note("question", SheetProblemKind::QuestionOutOfScope(text.to_owned()));
        return None;
    }
    Some(question.id.clone())
}

fn fill(id: &QuestionId, entry: &mut Entry, cells: &mut Cells<'_>) {
    if let Some(text) = cells.text("answer")
        && let Some(answer) = answer(text, cells)
    {
        if entry.answer.as_ref().is_some_and(|it| *it != answer) {
            cells.note("answer", SheetProblemKind::SecondAnswer(id.to_string()));
        }
        entry.answer = Some(answer);
    }
    if let Some(note) = cells.owned("note") {
        entry.note = Some(note);
    }
    if cells.has_any(&EVIDENCE_COLUMNS) {
        entry.evidence.extend(evidence(cells));
    }
}

/// `0`–`4`, `na: reason` or `?`.
fn answer(text: &str, cells: &mut Cells<'_>) -> Option<Answer> {
    if text == "?" {
        return Some(Answer::Unknown);
    }
    if let Some(reason) = not_applicable(text) {
        return match Reason::parse(reason) {
            Ok(reason) => Some(Answer::NotApplicable(reason)),
            Err(error) => {
                cells.note("answer", SheetProblemKind::ShortInapplicable(error.found));
                None
            }
        };
    }
    // A spreadsheet may write a level with decimals that say nothing.
    let whole = text.strip_suffix(".0").or_else(|| text.strip_suffix(",0")).unwrap_or(text);
    let level = whole.parse().ok().and_then(|it| MaturityLevel::new(it).ok());
    if level.is_none() {
        cells.note("answer", SheetProblemKind::BadAnswer(text.to_owned()));
    }
    level.map(Answer::Level)
}

/// The reason after `na`, `n/a`, the `n` of the window's key or the words of any language, in any case, with or without a colon.
fn not_applicable(text: &str) -> Option<&str> {
    let (word, reason) = text.split_once(':').unwrap_or((text, ""));
    let word = word.trim().to_lowercase();
    let is_na = ["n", "na", "n/a"].contains(&word.as_str())
        || languages().iter().any(|tr| tr.report_answer_na().to_lowercase() == word);
    is_na.then(|| reason.trim())
}

fn evidence(cells: &mut Cells<'_>) -> Option<Evidence> {
    if cells.text("evidence_grade").is_none() {
        cells.note("evidence_grade", SheetProblemKind::NoGrade);
    }
    let grade = cells.scale("evidence_grade", (0, 3), |it| EvidenceGrade::new(it).ok());
    let n_before = cells.n_problems();
    let date = cells.date("evidence_date");
    if n_before < cells.n_problems() {
        return None;
    }
    Some(Evidence {
        grade: grade?,
        title: cells.owned("evidence_title").unwrap_or_default(),
        reference: cells.owned("evidence_reference"),
        date,
        location: cells.owned("evidence_location"),
    })
}

/// The changes that make an assessment say what the entry says.
fn changes(id: &QuestionId, entry: Entry, assessment: &Assessment) -> Vec<Change> {
    let mut changes = Vec::new();
    // An answer in the table is given anew, also where it is the one that waited to be confirmed.
    if entry.answer.is_some() && assessment.answer(id) != entry.answer.as_ref() {
        changes.push(Change::SetAnswer(id.clone(), entry.answer));
    }
    if entry.note.is_some() && assessment.notes.get(id) != entry.note.as_ref() {
        changes.push(Change::SetNote(id.clone(), entry.note));
    }
    let known = assessment.evidence_of(id);
    if !entry.evidence.is_empty() && known != entry.evidence {
        changes.extend((0..known.len()).rev().map(|idx| Change::RemoveEvidence(id.clone(), idx)));
        let added = entry.evidence.into_iter().enumerate();
        changes.extend(added.map(|(idx, evidence)| Change::AddEvidence(id.clone(), idx, evidence)));
    }
    changes
}

/// Writes the questions of an assessment with what is already answered, to be filled in elsewhere.
pub fn write_answers(
    instrument: &Instrument,
    texts: &Texts,
    assessment: &Assessment,
    tr: &Tr,
) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut write = |row: &BTreeMap<&str, String>| {
        let cells = ANSWER_COLUMNS.map(|column| row.get(column).map_or("", String::as_str));
        // Writing into memory does not fail.
        writer.write_record(cells).is_ok()
    };
    write(&ANSWER_COLUMNS.iter().map(|it| (*it, (*it).to_owned())).collect());
    for (_, question) in asked(instrument, assessment) {
        for row in rows(question, texts, assessment, (tr, "na")) {
            write(&row);
        }
    }
    writer.into_inner().unwrap_or_default()
}

/// The questions that an assessment asks, each with its checklist.
pub(super) fn asked<'a>(
    instrument: &'a Instrument,
    assessment: &Assessment,
) -> impl Iterator<Item = (&'a Checklist, &'a Question)> {
    let scope = assessment.scope.clone();
    let is_asked = move |(checklist, question): &(&Checklist, &Question)| {
        scope.checklists.contains(&checklist.id) && scope.asks(question)
    };
    instrument.questions().filter(is_asked)
}

/// What is there of a question, by column; `na` is the word before the reason why it does not apply.
pub(super) fn rows(
    question: &Question,
    texts: &Texts,
    assessment: &Assessment,
    (tr, na): (&Tr, &str),
) -> Vec<BTreeMap<&'static str, String>> {
    let id = &question.id;
    let mut first = BTreeMap::from([("question", id.to_string())]);
    // Where "yes" is bad, 0 says something else than elsewhere.
    let level = |it: MaturityLevel| format!("{it} – {}", tr.ladder(question.wording, it));
    first.insert("levels", MaturityLevel::all().map(level).collect::<Vec<_>>().join("; "));
    if let Some(answer) = assessment.answer(id) {
        first.insert("answer", answer_text(answer, na));
    }
    if let Some(answer) = assessment.unconfirmed(id) {
        first.insert("last_answer", answer_text(answer, na));
    }
    if let Some(note) = assessment.notes.get(id) {
        first.insert("note", note.clone());
    }
    if let Some(text) = texts.question(id) {
        first.insert("text", text.text.clone());
    }
    let mut rows = vec![first];
    for (idx, evidence) in assessment.evidence_of(id).iter().enumerate() {
        if 0 < idx {
            rows.push(BTreeMap::from([("question", id.to_string())]));
        }
        let Some(row) = rows.last_mut() else { continue };
        row.insert("evidence_grade", evidence.grade.to_string());
        row.insert("evidence_title", evidence.title.clone());
        row.insert("evidence_reference", evidence.reference.clone().unwrap_or_default());
        row.insert("evidence_date", evidence.date.map(|it| it.to_string()).unwrap_or_default());
        row.insert("evidence_location", evidence.location.clone().unwrap_or_default());
    }
    rows
}

fn answer_text(answer: &Answer, na: &str) -> String {
    match answer {
        Answer::Level(level) => level.to_string(),
        Answer::NotApplicable(reason) => format!("{na}: {}", reason.as_str()),
        Answer::Unknown => "?".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Place, SheetProblem};
    use super::*;
    use crate::domain::{
        ChecklistId, Effort, GroupId, HandbookRef, MeasureId, Side, Weight, Wording,
    };
    use crate::i18n::Language;

    fn instrument() -> Instrument {
        let question = |id: &str| Question {
            id: QuestionId::parse(id).unwrap(),
            weight: Weight::MAX,
            is_key: false,
            is_rapid: false,
            wording: Wording::Straight,
            side: Side::Likelihood,
            group: GroupId::parse("unit-head").unwrap(),
            controls: Vec::new(),
            measure: MeasureId::parse("measure").unwrap(),
            effort: Effort::MIN,
            handbook: HandbookRef { chapter: "chapter".to_owned(), anchor: "anchor".to_owned() },
            legal: Vec::new(),
            recent: None,
        };
        let checklist = |id: &str, questions: &[&str]| Checklist {
            id: ChecklistId::parse(id).unwrap(),
            prefix: id.to_owned(),
            version: "1".to_owned(),
            applies_to: Vec::new(),
            questions: questions.iter().map(|it| question(it)).collect(),
            risks: Vec::new(),
        };
        let checklists = vec![checklist("aa", &["aa-01", "aa-02"]), checklist("bb", &["bb-01"])];
        Instrument { version: "1".to_owned(), checklists }
    }

    fn assessment() -> Assessment {
        let mut assessment = Assessment::new();
        assessment.scope.checklists = vec![ChecklistId::parse("aa").unwrap()];
        assessment
    }

    #[test]
    fn every_bad_cell_is_named() {
        let header = "question,answer,evidence_grade,evidence_title,evidence_reference,evidence_date,evidence_location,note\n";
        for (row, column, kind) in [
            ("zz-99,3,,,,,,", "question", SheetProblemKind::UnknownQuestion("zz-99".to_owned())),
            ("aa-01,5,,,,,,", "answer", SheetProblemKind::BadAnswer("5".to_owned())),
            ("aa-01,na,,,,,,", "answer", SheetProblemKind::ShortInapplicable(0)),
            ("aa-01,N,,,,,,", "answer", SheetProblemKind::ShortInapplicable(0)),
            ("aa-01,na: trumpa,,,,,,", "answer", SheetProblemKind::ShortInapplicable(6)),
            ("aa-01,3,,Tvarka,,,,", "evidence_grade", SheetProblemKind::NoGrade),
            (
                "aa-01,3,4,Tvarka,,,,",
                "evidence_grade",
                SheetProblemKind::OutOfRange("4".to_owned(), 0, 3),
            ),
            (
                "aa-01,3,2,Bylos,,2026-02-30,,",
                "evidence_date",
                SheetProblemKind::BadDate("2026-02-30".to_owned()),
            ),
        ] {
            let read =
                read_answers(format!("{header}{row}\n").as_bytes(), &instrument(), &assessment());
            let id = row.split(',').next().filter(|_| column != "question").map(str::to_owned);
            let place = Place::Column { row: 2, column: column.to_owned(), id };
            let expected = SheetProblem { place, kind };
            assert_eq!(read, Err(vec![expected]), "{row}");
        }
    }

    #[test]
    fn a_checklist_that_is_not_assessed_is_named_once_with_its_rows() {
        let text = "question,answer\nbb-01,3\naa-01,2\nbb-01,\nbb-01,1\n";
        let read = read_answers(text.as_bytes(), &instrument(), &assessment());
        let expected = SheetProblem {
            place: Place::Rows { sheet: None, rows: vec![2, 4, 5] },
            kind: SheetProblemKind::ChecklistOutOfScope(ChecklistId::parse("bb").unwrap()),
        };
        assert_eq!(read, Err(vec![expected.clone()]));
        let words = expected.message(&crate::i18n::Tr::new(crate::i18n::Language::English));
        assert!(
            words.starts_with("rows 2, 4–5: the checklist “bb” is not assessed here."),
            "{words}"
        );
    }

    #[test]
    fn what_people_and_spreadsheets_make_of_ids_and_levels_is_taken() {
        let level = Answer::Level(MaturityLevel::new(3).unwrap());
        let expected = vec![Change::SetAnswer(QuestionId::parse("aa-01").unwrap(), Some(level))];
        for row in ["AA-01,3", "aa-01,3.0", "aa-01,\"3,0\""] {
            let text = format!("question,answer\n{row}\n");
            let read = read_answers(text.as_bytes(), &instrument(), &assessment());
            assert_eq!(read, Ok(expected.clone()), "{row}");
        }
    }

    #[test]
    fn semicolons_tabs_and_a_byte_order_mark_are_accepted() {
        let expected = vec![Change::SetAnswer(
            QuestionId::parse("aa-01").unwrap(),
            Some(Answer::Level(MaturityLevel::new(3).unwrap())),
        )];
        for text in [
            "question,answer\naa-01,3\n",
            "question;answer;note\r\naa-01;3;\r\n",
            "\u{feff}question\tanswer\naa-01\t3\n",
        ] {
            assert_eq!(
                read_answers(text.as_bytes(), &instrument(), &assessment()),
                Ok(expected.clone()),
                "{text:?}"
            );
        }
    }

    #[test]
    fn an_older_windows_encoding_is_named() {
        let read = read_answers(
            b"question,answer,note\naa-01,3,\xe0\xe8\xe6\n",
            &instrument(),
            &assessment(),
        );
        assert_eq!(
            read,
            Err(vec![SheetProblem { place: Place::File, kind: SheetProblemKind::NotUtf8 }])
        );
    }

    #[test]
    fn letters_that_a_spreadsheet_broke_are_not_taken_over() {
        let read = |note: &str| {
            let table = format!("question,answer,note\naa-01,3,{note}\n");
            read_answers(table.as_bytes(), &instrument(), &assessment())
        };
        let kind = SheetProblemKind::Misread("vaikÅ³".to_owned());
        let broken = read("vaikÅ³ valdymas");
        assert_eq!(broken, Err(vec![SheetProblem { place: Place::File, kind }]));
        assert!(read("Å Älvsborg «Å» og Ålesund dokumentų").is_ok());
    }

    #[test]
    fn all_problems_are_listed_at_once() {
        let read = read_answers(
            b"question,answer\naa-01,7\nzz-1,1\naa-02,na\n",
            &instrument(),
            &assessment(),
        );
        assert_eq!(read.unwrap_err().len(), 3);
    }

    #[test]
    fn a_row_is_named_as_a_spreadsheet_counts_it_whichever_way_lines_end() {
        let text = "Klausimo žymuo;Atsakymas;\"Įrodymo laipsnis\n(0–3)\";Pastaba\naa-01;1;;\"two\nlines\"\n\naa-02;7;;\n";
        let of = |text: &str| read_answers(text.as_bytes(), &instrument(), &assessment());
        let expected = SheetProblem {
            place: Place::Column {
                row: 4,
                column: "Atsakymas".to_owned(),
                id: Some("aa-02".to_owned()),
            },
            kind: SheetProblemKind::BadAnswer("7".to_owned()),
        };
        let words = expected.message(&crate::i18n::Tr::new(crate::i18n::Language::Lithuanian));
        assert!(words.starts_with("aa-02 (4 eilutė), stulpelis „Atsakymas“: "), "{words}");
        assert!(words.contains("„netaikoma: priežastis“"), "{words}");
        assert_eq!(of(text), Err(vec![expected]));
        assert_eq!(of(&text.replace('\n', "\r\n")), of(text));
    }

    #[test]
    fn a_column_that_is_not_there_is_called_as_the_others_are() {
        let text = "Klausimo žymuo;Atsakymas;Įrodymas\naa-01;1;Tvarka\n";
        let read = read_answers(text.as_bytes(), &instrument(), &assessment());
        let grade = crate::office::head(&languages()[0], "evidence_grade");
        let place = Place::Column { row: 2, column: grade, id: Some("aa-01".to_owned()) };
        assert_eq!(read, Err(vec![SheetProblem { place, kind: SheetProblemKind::NoGrade }]));
    }

    #[test]
    fn an_answer_of_last_year_is_shown_apart_and_confirmed_by_writing_it_again() {
        let mut assessment = assessment();
        let id = QuestionId::parse("aa-01").unwrap();
        let answer = Some(Answer::Level(MaturityLevel::new(3).unwrap()));
        for change in
            [Change::SetAnswer(id.clone(), answer.clone()), Change::MarkToConfirm(id.clone())]
        {
            crate::domain::apply(&mut assessment, change).unwrap();
        }
        let tr = Tr::new(Language::English);
        let written = write_answers(&instrument(), &Texts::default(), &assessment, &tr);
        let text = String::from_utf8(written.clone()).unwrap();
        let line = text.lines().find(|it| it.starts_with("aa-01,,,,,,,,")).unwrap();
        assert!(line.ends_with(",,3"), "{text}");
        // Whoever answers elsewhere sees what each level says there, above all where "yes" is bad.
        for level in MaturityLevel::all() {
            let words = tr.ladder(Wording::Straight, level);
            assert!(line.contains(&format!("{level} – {words}")), "{level}: {line}");
        }
        assert_eq!(read_answers(&written, &instrument(), &assessment), Ok(Vec::new()));
        assert_eq!(
            read_answers(b"question,answer\naa-01,3\n", &instrument(), &assessment),
            Ok(vec![Change::SetAnswer(id, answer)])
        );
    }

    #[test]
    fn what_was_written_reads_back_as_no_change() {
        let mut assessment = assessment();
        let rows = "question,answer,evidence_grade,evidence_title,note\naa-01,3,1,\"Tvarka, nauja\",Pastaba\naa-01,,2,Bylos,\naa-02,na: Tokios paslaugos neteikiame,,,\n";
        for change in read_answers(rows.as_bytes(), &instrument(), &assessment).unwrap() {
            crate::domain::apply(&mut assessment, change).unwrap();
        }
        assert_eq!(assessment.evidence_of(&QuestionId::parse("aa-01").unwrap()).len(), 2);
        let tr = Tr::new(Language::English);
        let written = write_answers(&instrument(), &Texts::default(), &assessment, &tr);
        assert_eq!(read_answers(&written, &instrument(), &assessment), Ok(Vec::new()));
    }
}
