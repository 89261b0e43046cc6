//! Part 10: the fingerprint, what it proves and what not, how to verify, and the lines to sign.

use crate::report::Profile;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::report::document::{Block, Drawing, Figure, SignatureLine};

use super::Cx;
use super::inline::{bare_table, body, cell, formula, heading, note, numbered, plain, row, words};

/// Digits of the fingerprint in a group, so that a person can compare it.
const GROUP: usize = 8;

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let code = Block::Figure(Figure {
        drawing: Drawing::Qr(cx.plan.head.clone()),
        alt: cx.tr.report_qr_alt(cx.plan.head.chars().take(8).collect::<String>()),
        caption: None,
    });
    all(cx, Some(code), cx.tr.report_verify_open())
}

/// The same in a copy, which has no code to scan and is not the file that can be verified.
pub(super) fn blocks_of_copy(cx: &Cx<'_>) -> Vec<Block> {
    all(cx, None, cx.tr.report_verify_open_copy())
}

fn all(cx: &Cx<'_>, code: Option<Block>, how: String) -> Vec<Block> {
    let tr = cx.tr;
    let sign = |role: String| SignatureLine { role, fields: sign_fields(cx), day: None };
    let mut blocks = vec![
        Block::PageBreak,
        heading(1, "integrity", tr.report_integrity_heading()),
        body(tr.report_integrity_intro()),
        formula(grouped(&cx.plan.head)),
    ];
    blocks.extend(code);
    blocks.extend([
        facts(cx),
        heading(2, "integrity-verify", tr.report_verify_heading()),
        numbered(vec![plain(how), plain(tr.report_verify_compare())]),
        note(tr.report_proves()),
        heading(2, "signatures", tr.report_signatures_heading()),
        note(tr.report_signatures_about()),
        Block::Signatures(vec![
            sign(tr.report_sign_prepared()),
            sign(tr.report_sign_reviewed()),
            sign(tr.report_sign_approved()),
            findings(cx),
        ]),
    ]);
    blocks
}

/// What stands under the lines of a signature.
fn sign_fields(cx: &Cx<'_>) -> Vec<String> {
    let tr = cx.tr;
    vec![
        tr.report_sign_post(),
        tr.report_sign_signature(),
        tr.report_sign_name(),
        tr.report_sign_date(),
    ]
}

/// Where an auditor notes whether there are findings and which letter tells them: what they say is answered in the next plan, and no page that waits empty in every plan.
fn findings(cx: &Cx<'_>) -> SignatureLine {
    let tr = cx.tr;
    let mut fields = vec![tr.report_sign_findings_letter()];
    fields.extend(sign_fields(cx).into_iter().skip(1));
    SignatureLine { role: tr.report_sign_findings(), fields, day: None }
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
        (tr.report_fact_journal(), extent(cx)),
        (tr.report_fact_generated(), moment(cx, plan.generated)),
        (
            tr.report_fact_versions(),
            tr.report_versions(plan.app.as_str(), plan.content.as_str(), plan.method.as_str()),
        ),
        (tr.report_fact_attached(), attached),
    ];
    let columns = vec![words("", 50.0), words("", 120.0)];
    let rows = facts.into_iter().map(|(name, value)| row(vec![cell(name), cell(value)]));
    bare_table(columns, rows.collect())
}

/// How many changes the journal holds and from when to when; where its times go back, that as well, since they cannot all be right.
fn extent(cx: &Cx<'_>) -> String {
    let (tr, journal) = (cx.tr, &cx.plan.journal);
    let n = usize::try_from(journal.records).unwrap_or(usize::MAX);
    let extent = tr.report_journal(moment(cx, journal.created), moment(cx, journal.changed), n);
    let back = journal.steps_back.map(|_| tr.report_journal_back());
    [Some(extent), back].into_iter().flatten().collect::<Vec<_>>().join(". ")
}

/// A moment in UTC, to the minute.
fn moment(cx: &Cx<'_>, at: Timestamp) -> String {
    let at = at.to_zoned(TimeZone::UTC);
    format!("{} {:02}:{:02}", cx.tr.date(at.date()), at.hour(), at.minute())
}
