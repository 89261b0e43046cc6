//! The questions as a table of text for people's spreadsheets: words above the columns, and letters and separators as a spreadsheet of the language expects them. It comes back like `answers.csv`.

use super::answers::{asked, rows};
use super::form::{FormInput, has_last_answers};
use crate::office::head;

/// The byte-order mark, by which spreadsheets know the letters.
const BOM: &[u8] = "\u{feff}".as_bytes();

/// The columns, as in the workbook, where the levels stand beside the cell that is being filled in.
const COLUMNS: [&str; 11] = [
    "question",
    "checklist",
    "text",
    "levels",
    "answer",
    "evidence_grade",
    "evidence_title",
    "evidence_reference",
    "evidence_date",
    "evidence_location",
    "note",
];

/// Writes the questions of an assessment with what is already answered.
pub(super) fn write_answers_for_people(input: &FormInput<'_>) -> Vec<u8> {
    let (tr, assessment) = (input.tr, input.assessment);
    let separator = if tr.language().has_decimal_comma() { b';' } else { b',' };
    let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(BOM.to_vec());
    let last = has_last_answers(input).then_some("last_answer");
    let columns: Vec<&str> = COLUMNS.into_iter().chain(last).collect();
    // Writing into memory does not fail.
    let mut is_written = writer.write_record(columns.iter().map(|it| head(tr, it))).is_ok();
    for (checklist, question) in asked(input.instrument, assessment) {
        let title = input.texts.checklist(&checklist.id).map_or("", |it| it.title.as_str());
        for row in rows(question, input.texts, assessment, (tr, &tr.report_answer_na())) {
            let cell = |column: &&str| match *column {
                "checklist" => title,
                column => row.get(column).map_or("", String::as_str),
            };
            is_written &= writer.write_record(columns.iter().map(cell)).is_ok();
        }
    }
    debug_assert!(is_written, "every row has the columns of the head");
    writer.into_inner().unwrap_or_default()
}
