//! The acts and other sources that the questions rest on, each with its questions.

use crate::office::{Cell, Column, Sheet};

use super::Cx;

/// The sheet; none where no question names a source.
pub(super) fn sheet(cx: &Cx<'_>) -> Option<Sheet> {
    let tr = cx.tr;
    if cx.plan.sources.is_empty() {
        return None;
    }
    let columns = vec![
        Column::new(tr.report_column_source(), 90),
        Column::new(tr.report_column_questions(), 60),
    ];
    let rows = cx.plan.sources.iter().map(|source| {
        let rests_on = cx.plan.questions().filter(|it| it.legal.contains(&source.id));
        let ids: Vec<String> = rests_on.map(|it| it.id.to_string()).collect();
        let address = source.address.trim();
        let title = match address {
            "" => Cell::text(source.title.as_str()),
            _ => Cell::Link(source.title.clone(), address.to_owned()),
        };
        vec![title, Cell::text(ids.join(" "))]
    });
    Some(Sheet {
        name: tr.office_sheet_sources(),
        rows: rows.collect(),
        columns,
        ..Sheet::default()
    })
}
