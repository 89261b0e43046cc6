//! Part 6: gaps of the plan and signs that the data may not be what it seems, each as a sentence.

use crate::report::document::{Block, Inline};
use crate::report::words;

use super::Cx;
use super::inline::{body, bullets, heading, note, plain};

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let mut out = vec![
        Block::PageBreak,
        heading(1, "findings", tr.report_findings_heading()),
        note(tr.report_findings_note()),
        heading(2, "findings-plan", tr.report_checks_heading()),
    ];
    let checks: Vec<Inline> = cx
        .plan
        .checks
        .iter()
        .map(|it| {
            plain(words::plan_check(tr, it.id, it.action.as_ref(), it.of.as_deref(), cx.plan))
        })
        .collect();
    out.push(match (checks.is_empty(), cx.plan.actions.is_empty()) {
        (false, _) => bullets(checks),
        (true, true) => body(tr.report_checks_no_actions()),
        (true, false) => body(tr.report_checks_none()),
    });
    out.push(heading(2, "findings-data", tr.report_warnings_heading()));
    let gap = cx.plan.scores.claim_gap;
    let warnings: Vec<Inline> = cx
        .plan
        .scores
        .warnings
        .iter()
        .map(|it| plain(words::warning(tr, it.id, it.of.as_deref(), gap, cx.plan)))
        .collect();
    out.push(if warnings.is_empty() { body(tr.report_warnings_none()) } else { bullets(warnings) });
    out
}
