//! Each distinct evidence once, with the questions that it serves.

use crate::office::{Cell, Column, Sheet};
use crate::report::build::EvidenceIndex;

use super::{Cx, column};

/// The sheet; none where there is no evidence.
pub(super) fn sheet(cx: &Cx<'_>) -> Option<Sheet> {
    let tr = cx.tr;
    let index = EvidenceIndex::new(cx);
    if index.entries.is_empty() {
        return None;
    }
    let has_places = index.entries.iter().any(|(it, _)| it.location.is_some());
    let mut columns = vec![
        column(cx, "number", 7),
        column(cx, "evidence_title", 60),
        column(cx, "evidence_reference", 30),
        column(cx, "evidence_date", 13),
        column(cx, "evidence_grade", 12),
        Column::new(tr.office_counts_as(), 12),
        Column::new(tr.office_serves(), 30),
    ];
    if has_places {
        columns.push(column(cx, "evidence_location", 36));
    }
    let rows = index.entries.iter().enumerate().map(|(idx, (it, questions))| {
        let ids: Vec<String> = questions.iter().map(|it| it.id.to_string()).collect();
        let mut cells = vec![
            Cell::Whole(idx as u64 + 1),
            Cell::text(it.title.as_str()),
            Cell::given(it.reference.as_deref(), Cell::text),
            Cell::given(it.date, Cell::Date),
            Cell::Whole(it.grade.get().into()),
            Cell::Whole(it.counts_as.get().into()),
            Cell::text(ids.join(" ")),
        ];
        if has_places {
            cells.push(Cell::given(it.location.as_deref(), Cell::text));
        }
        cells
    });
    Some(Sheet {
        name: tr.office_sheet_evidence(),
        rows: rows.collect(),
        columns,
        ..Sheet::default()
    })
}
