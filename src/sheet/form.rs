//! The questions as a workbook to fill in elsewhere: words instead of ids where there are some, choices that explain
//! themselves, and a second sheet that says how it is done.

use jiff::Timestamp;

use crate::content::Texts;
use crate::domain::{
    Answer, Assessment, Checklist, Evidence, EvidenceGrade, Instrument, MaturityLevel, Question,
    Wording,
};
use crate::i18n::Tr;
use crate::office::{Book, Cell, Column, Entry, Line, OfficeError, Sheet, head, write};

use super::answers::asked;
use super::origin;

/// How many rows are ready below the last question.
const N_EMPTY: usize = 20;
/// A longer text stays out of the form: a cell would cut it, and what is cut must not come back.
const LONGEST: usize = 32_000;

/// Whose questions they are, in which language, and when they are written out.
#[derive(Debug, Clone, Copy)]
pub struct FormInput<'a> {
    /// The content.
    pub instrument: &'a Instrument,
    /// Its texts.
    pub texts: &'a Texts,
    /// What is already answered.
    pub assessment: &'a Assessment,
    /// The fingerprint of the assessment.
    pub head: &'a str,
    /// The language.
    pub tr: &'a Tr,
    /// The moment.
    pub at: Timestamp,
}

/// Writes the questions of an assessment with what is already answered.
pub fn write_form(input: &FormInput<'_>) -> Result<Vec<u8>, OfficeError> {
    let tr = input.tr;
    let name = input.assessment.institution.name.trim();
    write(&Book {
        title: tr.office_form_title(),
        subject: tr.office_help_begin(),
        author: if name.is_empty() { tr.report_institution_missing() } else { name.to_owned() },
        language: tr.language(),
        created: input.at,
        page_pattern: tr.report_document_page("{page}", "{pages}"),
        foot: tr.office_form_title(),
        sheets: vec![questions(input), help(input)],
    })
}

/// The level that a number says, worded as the question asks.
fn meaning(tr: &Tr, wording: Wording) -> String {
    let level = |it: MaturityLevel| format!("{it} – {}", tr.ladder(wording, it));
    let mut lines: Vec<String> = MaturityLevel::all().map(level).collect();
    lines.push(format!("? – {}", tr.report_answer_unknown()));
    lines.join("\n")
}

fn columns(input: &FormInput<'_>, others: Vec<(usize, usize)>) -> Vec<Column> {
    let tr = input.tr;
    let column = |name: &str, widest| Column::new(head(tr, name), widest);
    let levels = MaturityLevel::all().map(|it| it.to_string());
    let answer = Entry::Choice {
        choices: levels.chain(["?".to_owned()]).collect(),
        meanings: vec![meaning(tr, Wording::Straight), meaning(tr, Wording::Reversed)],
        others,
    };
    let grades: Vec<String> =
        EvidenceGrade::all().map(|it| format!("{it} – {}", tr.evidence_grade(it))).collect();
    let grade = Entry::Choice {
        choices: EvidenceGrade::all().map(|it| it.to_string()).collect(),
        meanings: vec![grades.join("\n")],
        others: Vec::new(),
    };
    let mut columns = vec![
        column("question", 11),
        column("checklist", 20),
        column("text", 56),
        column("answer", 16).filled_in(answer),
        column("evidence_grade", 12).filled_in(grade),
        column("evidence_title", 34).filled_in(Entry::Words),
        column("evidence_reference", 24).filled_in(Entry::Words),
        column("evidence_date", 13).filled_in(Entry::Date),
        column("evidence_location", 24).filled_in(Entry::Words),
        column("note", 36).filled_in(Entry::Words),
    ];
    if has_last_answers(input) {
        columns.push(column("last_answer", 16));
    }
    columns
}

/// Whether answers of last year wait to be confirmed.
pub(super) fn has_last_answers(input: &FormInput<'_>) -> bool {
    !input.assessment.to_confirm.is_empty()
}

fn questions(input: &FormInput<'_>) -> Sheet {
    let (mut rows, mut others) = (Vec::new(), Vec::new());
    for (checklist, question) in asked(input.instrument, input.assessment) {
        let own = question_rows(input, checklist, question);
        if question.wording == Wording::Reversed {
            others.extend((rows.len()..rows.len() + own.len()).map(|it| (it, 1)));
        }
        rows.extend(own);
    }
    Sheet {
        name: input.tr.office_sheet_questions(),
        columns: columns(input, others),
        rows,
        n_empty: N_EMPTY,
        ..Sheet::default()
    }
}

/// A row with the answer, and one more for each further evidence.
fn question_rows(
    input: &FormInput<'_>,
    checklist: &Checklist,
    question: &Question,
) -> Vec<Vec<Cell>> {
    let (assessment, id) = (input.assessment, &question.id);
    let title = input.texts.checklist(&checklist.id).map(|it| it.title.as_str());
    let text = input.texts.question(id).map(|it| it.text.as_str());
    let evidence = assessment.evidence_of(id);
    let evidence = if evidence.iter().all(fits) { evidence } else { &[] };
    let note = assessment.notes.get(id).filter(|it| it.len() <= LONGEST);
    let n_rows = evidence.len().max(1);
    (0..n_rows)
        .map(|idx| {
            let is_first = idx == 0;
            let mut cells = vec![
                Cell::text(id.as_str()),
                Cell::given(title, Cell::text),
                Cell::given(text, Cell::text),
                answer(input.tr, assessment.answer(id).filter(|_| is_first)),
            ];
            cells.extend(evidence_cells(evidence.get(idx)));
            cells.push(Cell::given(note.filter(|_| is_first), |it| Cell::text(it.as_str())));
            if has_last_answers(input) {
                cells.push(answer(input.tr, assessment.unconfirmed(id).filter(|_| is_first)));
            }
            cells
        })
        .collect()
}

fn fits(evidence: &Evidence) -> bool {
    let texts = [Some(&evidence.title), evidence.reference.as_ref(), evidence.location.as_ref()];
    texts.into_iter().flatten().all(|it| it.len() <= LONGEST)
}

fn evidence_cells(evidence: Option<&Evidence>) -> Vec<Cell> {
    let text = |it: Option<&String>| Cell::given(it, |it| Cell::text(it.as_str()));
    vec![
        Cell::given(evidence, |it| Cell::Whole(it.grade.get().into())),
        text(evidence.map(|it| &it.title)),
        text(evidence.and_then(|it| it.reference.as_ref())),
        Cell::given(evidence.and_then(|it| it.date), Cell::Date),
        text(evidence.and_then(|it| it.location.as_ref())),
    ]
}

fn answer(tr: &Tr, answer: Option<&Answer>) -> Cell {
    match answer {
        None => Cell::Empty,
        Some(Answer::Level(level)) => Cell::Whole(level.get().into()),
        Some(Answer::Unknown) => Cell::text("?"),
        Some(Answer::NotApplicable(reason)) => {
            Cell::text(format!("{}: {}", tr.report_answer_na(), reason.as_str()))
        }
    }
}

/// How it is filled in, in words.
fn help(input: &FormInput<'_>) -> Sheet {
    let tr = input.tr;
    let mut above = vec![Line::Title(tr.office_sheet_help())];
    above.extend(origin::lines(input));
    let na = tr.report_answer_na();
    let [answer, last] = ["answer", "last_answer"].map(|it| head(tr, it));
    let last = has_last_answers(input).then(|| tr.office_help_last(answer, last));
    above.extend([tr.office_help_begin(), tr.office_help_answer(na)].map(Line::Text));
    above.extend(last.map(Line::Text));
    above.extend(
        [
            tr.office_help_evidence(),
            tr.office_help_more_evidence(),
            tr.office_help_dates(),
            tr.office_help_back(tr.menu_screen_export(), tr.form_back()),
        ]
        .map(Line::Text),
    );
    above.push(Line::Heading(tr.office_help_grades()));
    let grade = |it: EvidenceGrade| Line::Fact(it.to_string(), Cell::text(tr.evidence_grade(it)));
    above.extend(EvidenceGrade::all().map(grade));
    above.push(Line::Heading(tr.office_help_levels()));
    let level = |it: MaturityLevel| {
        let words = [Wording::Straight, Wording::Reversed].map(|wording| tr.ladder(wording, it));
        let [straight, reversed] = words.map(Cell::text);
        vec![Cell::Whole(it.get().into()), straight, reversed]
    };
    Sheet {
        name: tr.office_sheet_help(),
        above,
        columns: vec![
            Column::new(tr.office_column_answer(), 14),
            Column::new(tr.office_help_straight(), 50),
            Column::new(tr.office_help_reversed(), 70),
        ],
        rows: MaturityLevel::all().map(level).collect(),
        is_one_page: true,
        ..Sheet::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::languages;

    #[test]
    fn what_a_level_means_fits_beside_its_cell() {
        for tr in languages() {
            for wording in [Wording::Straight, Wording::Reversed] {
                let text = meaning(tr, wording);
                assert!(text.encode_utf16().count() <= 255, "{text}");
            }
            for name in ["answer", "evidence_grade"] {
                assert!(head(tr, name).encode_utf16().count() <= 32);
            }
        }
    }
}
