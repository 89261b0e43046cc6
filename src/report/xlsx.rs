//! The plan as a workbook: its tables with real numbers and dates, to sort, filter and reckon with.

mod actions;
mod changes;
mod evidence;
mod questions;
mod risks;
mod sources;
mod summary;

use crate::i18n::Tr;
use crate::office::{Book, Column, OfficeError, head, write};

use super::Plan;
use super::build::Cx;

/// The plan as a copy to edit; its first sheet says that the PDF is the plan that can be verified.
pub fn plan_xlsx(plan: &Plan) -> Result<Vec<u8>, OfficeError> {
    let tr = Tr::new(plan.lang);
    let cx = Cx { plan, tr: &tr };
    let sheets = [
        Some(summary::sheet(&cx)),
        Some(actions::sheet(&cx)),
        Some(risks::sheet(&cx)),
        Some(questions::sheet(&cx)),
        evidence::sheet(&cx),
        changes::sheet(&cx),
        sources::sheet(&cx),
    ];
    write(&Book {
        title: tr.report_document_title(),
        subject: cx.subject(),
        author: cx.institution(),
        language: plan.lang,
        created: plan.generated,
        page_pattern: tr.report_document_page("{page}", "{pages}"),
        foot: tr.report_copy_foot(cx.fingerprint()),
        sheets: sheets.into_iter().flatten().collect(),
    })
}

/// A column of a table that is taken back.
fn column(cx: &Cx<'_>, name: &str, widest: usize) -> Column {
    Column::new(head(cx.tr, name), widest)
}
