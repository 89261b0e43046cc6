//! Every question with its answer, the level that its evidence supports, and its note.

use crate::domain::Wording;
use crate::office::{Cell, Column, Sheet};
use crate::report::build::unanswered;
use crate::report::{AnswerJson, ChecklistPart, PlanQuestion};

use super::{Cx, column};

/// The sheet.
pub(super) fn sheet(cx: &Cx<'_>) -> Sheet {
    let tr = cx.tr;
    let has_notes = cx.plan.questions().any(|it| it.note.is_some());
    let has_votes = cx.plan.questions().any(|it| it.votes.is_some());
    let mut columns = vec![
        column(cx, "checklist", 26),
        column(cx, "question", 11),
        column(cx, "text", 64),
        Column::new(tr.office_key(), 13),
        Column::new(tr.report_column_weight(), 9),
        Column::new(tr.office_answer_level(), 11),
        Column::new(tr.office_answer_words(), 32),
        Column::new(tr.office_supported_level(), 12),
        column(cx, "evidence_grade", 12),
    ];
    if has_notes {
        columns.push(column(cx, "note", 50));
    }
    if has_votes {
        columns.push(Column::new(tr.office_votes(), 10));
        columns.push(Column::new(tr.office_median(), 10));
    }
    let rows = cx.plan.checklists.iter().flat_map(|part| {
        part.questions.iter().map(move |it| {
            let mut cells = row(cx, part, it);
            if has_notes {
                cells.push(Cell::given(it.note.as_deref(), Cell::text));
            }
            if has_votes {
                let votes = it.votes.as_ref();
                cells.push(Cell::given(votes, |it| Cell::Whole(it.n)));
                let median = votes.and_then(|it| it.median);
                cells.push(Cell::given(median, |it| Cell::Whole(it.get().into())));
            }
            cells
        })
    });
    Sheet { name: tr.office_sheet_questions(), rows: rows.collect(), columns, ..Sheet::default() }
}

fn row(cx: &Cx<'_>, part: &ChecklistPart, question: &PlanQuestion) -> Vec<Cell> {
    let key = if question.key { cx.tr.office_yes() } else { String::new() };
    vec![
        Cell::text(part.title.as_str()),
        Cell::text(question.id.as_str()),
        Cell::text(question.text.as_str()),
        Cell::text(key),
        Cell::Whole(question.weight.get().into()),
        Cell::given(question.declared(), |it| Cell::Whole(it.get().into())),
        Cell::text(answer_words(cx, question)),
        Cell::given(question.supported, |it| Cell::Whole(it.get().into())),
        Cell::given(question.evidence_grade, |it| Cell::Whole(it.get().into())),
    ]
}

fn answer_words(cx: &Cx<'_>, question: &PlanQuestion) -> String {
    let wording = if question.reversed { Wording::Reversed } else { Wording::Straight };
    match &question.answer {
        AnswerJson::Level { level } => cx.tr.ladder(wording, *level),
        AnswerJson::Na { reason } => format!("{}: {}", cx.tr.report_answer_na(), reason.as_str()),
        AnswerJson::Unknown | AnswerJson::Blank => unanswered(cx, question),
    }
}
