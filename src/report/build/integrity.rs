//! Part 10: the fingerprint, what it proves and what not, how to verify, and the lines to sign.

use crate::report::Profile;
use crate::report::document::{Block, Drawing, Figure, SignatureLine};

use super::Cx;
use super::inline::{body, bullets, cell, formula, heading, numbered, plain, row, table, words};
use super::summary::sign_fields;

/// Digits of the fingerprint in a group, so that a person can compare it.
const GROUP: usize = 8;

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let sign = |role: String| SignatureLine { role, fields: sign_fields(cx) };
    vec![
        Block::PageBreak,
        heading(1, "integrity", tr.report_integrity_heading()),
        body(tr.report_integrity_intro()),
        formula(grouped(&cx.plan.head)),
        Block::Figure(Figure {
            drawing: Drawing::Qr(cx.plan.head.clone()),
            alt: tr.report_qr_alt(cx.plan.head.chars().take(8).collect::<String>()),
            caption: Some(tr.report_qr_caption()),
        }),
        facts(cx),
        heading(2, "integrity-verify", tr.report_verify_heading()),
        numbered(vec![
            plain(tr.report_verify_open()),
            plain(tr.report_verify_command()),
            plain(tr.report_verify_compare()),
        ]),
        heading(2, "integrity-proves", tr.report_proves_heading()),
        bullets(vec![
            plain(tr.report_proves_unchanged()),
            plain(tr.report_proves_not_who()),
            plain(tr.report_proves_not_true()),
        ]),
        heading(2, "signatures", tr.report_signatures_heading()),
        Block::Signatures(vec![
            sign(tr.report_sign_prepared()),
            sign(tr.report_sign_reviewed()),
            sign(tr.report_sign_approved()),
        ]),
    ]
}

/// The fingerprint in groups.
fn grouped(head: &str) -> String {
    let letters: Vec<char> = head.chars().collect();
    letters.chunks(GROUP).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn facts(cx: &Cx<'_>) -> Block {
    let (tr, plan) = (cx.tr, cx.plan);
    let attached = match plan.profile {
        Profile::Full => tr.report_attached_full(),
        Profile::Public => tr.report_attached_public(),
    };
    let facts = [
        (tr.report_fact_file(), plan.journal.id.clone()),
        (tr.report_fact_created(), plan.journal.created.to_string()),
        (tr.report_fact_changed(), plan.journal.changed.to_string()),
        (tr.report_fact_records(), plan.journal.records.to_string()),
        (tr.report_fact_generated(), plan.generated.to_string()),
        (
            tr.report_fact_versions(),
            tr.report_versions(plan.app.as_str(), plan.content.as_str(), plan.method.as_str()),
        ),
        (tr.report_fact_attached(), attached),
    ];
    let columns = vec![words("", 50.0), words("", 120.0)];
    let rows = facts.into_iter().map(|(name, value)| row(vec![cell(name), cell(value)]));
    table(tr.report_integrity_caption(), columns, rows.collect())
}
