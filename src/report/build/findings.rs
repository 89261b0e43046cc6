//! Part 6: gaps of the plan and signs that the data may not be what it seems, each as a sentence.

use crate::report::document::{Block, Inline};
use crate::report::{PlanCheckJson, words};
use crate::scoring::PlanCheckRule;

use super::Cx;
use super::inline::{body, bullets, heading, note, plain};

/// So many findings of one rule are listed below one sentence.
const N_GROUPED: usize = 3;

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let mut out = vec![
        Block::PageBreak,
        heading(1, "findings", tr.report_findings_heading()),
        note(tr.report_findings_note()),
        heading(2, "findings-plan", tr.report_checks_heading()),
    ];
    out.extend(checks(cx));
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

fn checks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    if cx.plan.checks.is_empty() {
        let is_empty = cx.plan.actions.is_empty();
        return vec![body(if is_empty {
            tr.report_checks_no_actions()
        } else {
            tr.report_checks_none()
        })];
    }
    let mut out = Vec::new();
    let mut single: Vec<Inline> = Vec::new();
    for found in by_rule(&cx.plan.checks) {
        let Some(rule) = found.first().map(|it| it.id) else { continue };
        let group = words::plan_check_group(tr, rule, found.len());
        match group.filter(|_| N_GROUPED <= found.len()) {
            Some(words) => {
                if !single.is_empty() {
                    out.push(bullets(std::mem::take(&mut single)));
                }
                out.push(body(words));
                out.push(bullets(found.iter().map(|it| plain(subject(cx, rule, it))).collect()));
            }
            None => single.extend(found.iter().map(|it| {
                let (action, of) = (it.action.as_ref(), it.of.as_deref());
                plain(words::plan_check(tr, rule, action, of, cx.plan))
            })),
        }
    }
    if !single.is_empty() {
        out.push(bullets(single));
    }
    out
}

/// The findings of each rule; the plan lists them rule by rule.
fn by_rule(checks: &[PlanCheckJson]) -> impl Iterator<Item = &[PlanCheckJson]> {
    checks.chunk_by(|a, b| a.id == b.id)
}

/// The words of what a finding is about: a risk, else an action.
fn subject(cx: &Cx<'_>, rule: PlanCheckRule, check: &PlanCheckJson) -> String {
    if rule == PlanCheckRule::TargetStillHigh {
        let risk = cx.plan.risks().find(|it| Some(it.id.as_str()) == check.of.as_deref());
        return risk.map(|it| it.text.clone()).or_else(|| check.of.clone()).unwrap_or_default();
    }
    let action = cx.plan.actions.iter().find(|it| Some(&it.id) == check.action.as_ref());
    action.map_or_else(|| cx.tr.results_action_untitled(), |it| cx.action_title(it))
}
