//! A plan as one PDF: its pages and the data that they were made from, so that whoever has the data can make it again.

use crate::i18n::Tr;

use super::document::{Attachment, Relation};
use super::pdf::{PdfError, PdfOptions, Rendered, Standard, render_reporting};
use super::{Plan, Profile, action_csv, document_of};

/// The name of the attached data.
pub const PLAN_JSON: &str = "plan.json";
/// The name of the attached action table.
pub const PLAN_CSV: &str = "plan.csv";
/// The name of the attached journal.
pub const JOURNAL: &str = "journal.skaidra";

/// Makes the PDF of a plan; the journal travels along in the full profile only.
pub fn plan_pdf(
    plan: &Plan,
    journal: Option<&[u8]>,
    standard: Standard,
) -> Result<Rendered, PdfError> {
    let tr = Tr::new(plan.lang);
    let (document, attachments) =
        rayon::join(|| document_of(plan, &tr), || attachments(plan, journal, &tr));
    let options = PdfOptions {
        standard,
        created: plan.generated,
        app: plan.app.clone(),
        head: plan.head.clone(),
        attachments,
    };
    render_reporting(&document, &options)
}

/// The data that travels with the pages, in a fixed order.
pub fn attachments(plan: &Plan, journal: Option<&[u8]>, tr: &Tr) -> Vec<Attachment> {
    let attachment = |name: &str, mime: &str, description: String, bytes: Vec<u8>| Attachment {
        name: name.to_owned(),
        mime: mime.to_owned(),
        description,
        relation: if name == JOURNAL { Relation::Source } else { Relation::Data },
        bytes,
    };
    let mut all = vec![
        attachment(
            PLAN_JSON,
            "application/json",
            tr.report_attachment_json(),
            plan.to_json().into_bytes(),
        ),
        attachment(PLAN_CSV, "text/csv", tr.report_attachment_csv(), action_csv(plan)),
    ];
    if let Some(bytes) = journal.filter(|_| plan.profile == Profile::Full) {
        all.push(attachment(JOURNAL, "text/plain", tr.report_attachment_journal(), bytes.to_vec()));
    }
    all
}
