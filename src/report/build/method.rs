//! Part 8: the method with every formula and constant, so that a reader can recompute the plan with a pencil.

use crate::report::document::Block;

use super::Cx;
use super::inline::{body, callout, formula, heading, note};
use super::{constants, worked};

// Formulas without words or decimals are the same in every language.
const SUPPORTED: &str = "s = min(a, e + 1)";
const GROSS: &str = "G = L·I";
/// The part of the plan that the method stands in.
pub(super) const PART: u8 = 8;

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let mut out = vec![
        heading(1, "method", tr.report_method_heading(cx.plan.method.as_str())),
        callout([tr.report_method_conventions(), tr.report_method_limits()]),
    ];
    out.extend(worked::blocks(cx));
    out.extend(answers(cx));
    out.extend(checklist(cx));
    out.extend(index(cx));
    out.extend(risks(cx));
    out.extend(plan(cx));
    out.extend(robustness(cx));
    out.push(heading(2, "method-constants", tr.report_constants_heading()));
    out.push(constants::constants(tr));
    out
}

/// A section of the method by its number, which the table of constants names.
fn section(number: u8, anchor: &str, title: &str) -> Block {
    heading(2, anchor, format!("{PART}.{number} {title}"))
}

fn answers(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    vec![
        section(1, "method-answers", &tr.report_method_answers_heading()),
        body(tr.report_method_answers()),
        formula(SUPPORTED),
        body(tr.report_method_ageing()),
    ]
}

fn checklist(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    vec![
        section(2, "method-checklist", &tr.report_method_checklist_heading()),
        body(tr.report_method_checklist()),
        formula(tr.report_formula_low()),
        formula(tr.report_formula_high()),
        formula(tr.report_formula_declared()),
        formula(tr.report_formula_coverage()),
        body(tr.report_method_bounds()),
        body(tr.report_method_pooled()),
    ]
}

fn index(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    vec![
        section(3, "method-index", &tr.report_method_index_heading()),
        body(tr.report_method_index()),
        formula(tr.report_formula_index()),
        body(tr.report_method_imbalance()),
        section(4, "method-levels", &tr.report_method_levels_heading()),
        body(tr.report_method_levels()),
        formula(tr.report_formula_emerging()),
        formula(tr.report_formula_established()),
        formula(tr.report_formula_leading()),
        body(tr.report_method_akl()),
        formula(tr.report_formula_akl()),
    ]
}

fn risks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    vec![
        section(5, "method-risks", &tr.report_method_risks_heading()),
        body(tr.report_method_risks()),
        formula(GROSS),
        formula(tr.report_formula_group()),
        formula(tr.report_formula_effect()),
        formula(tr.report_formula_net()),
        body(tr.report_method_bands()),
        body(tr.report_method_target()),
        formula(tr.report_formula_target()),
    ]
}

fn plan(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    vec![
        section(6, "method-plan", &tr.report_method_plan_heading()),
        formula(tr.report_formula_priority()),
        formula(tr.report_formula_risk_cover()),
        formula(tr.report_formula_plan_cover()),
        formula(tr.report_formula_on_time()),
        body(tr.report_method_plan()),
        body(tr.report_method_suggested()),
    ]
}

fn robustness(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    vec![
        section(7, "method-robustness", &tr.report_method_robustness_heading()),
        body(tr.report_method_robustness()),
        body(tr.report_method_stability()),
        note(tr.report_method_random()),
        section(8, "method-changes", &tr.report_method_changes_heading()),
        body(tr.report_method_changes()),
        section(9, "method-votes", &tr.votes_plan_heading()),
        body(tr.votes_plan_method()),
        section(10, "method-numbers", &tr.report_method_numbers_heading()),
        body(tr.report_method_numbers()),
        body(tr.report_method_rounding()),
    ]
}
