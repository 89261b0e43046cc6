//! The formulas with the numbers of this very assessment: one question, its checklist, the index, the greatest risk.

use crate::domain::Side;
use crate::report::document::Block;
use crate::report::{ChecklistJson, ChecklistPart, PlanQuestion, RiskJson};
use crate::scoring::constants::{EFFECT_MAX, EFFICIENCY, INDEX_FLOOR};

use super::Cx;
use super::checklists::numbered_risk;
use super::inline::{body, formula, heading};

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let mut lines = Vec::new();
    if let Some((part, question)) = example(cx) {
        lines.extend(question_line(question));
        lines.extend(checklist_line(cx, part));
    }
    lines.extend(index_line(cx));
    if let Some(risk) = cx.risk_scores().first() {
        lines.extend(risk_lines(cx, risk));
    }
    if lines.is_empty() {
        return Vec::new();
    }
    let mut out = vec![
        heading(2, "method-worked", cx.tr.report_worked_heading()),
        body(cx.tr.report_worked_intro()),
    ];
    out.extend(lines);
    out
}

/// A question with a level, best one whose evidence does not support it.
fn example<'a>(cx: &Cx<'a>) -> Option<(&'a ChecklistPart, &'a PlanQuestion)> {
    let answered = || {
        cx.plan.checklists.iter().flat_map(|part| {
            part.questions.iter().filter(|it| it.supported.is_some()).map(move |it| (part, it))
        })
    };
    answered().find(|(_, it)| it.supported < it.declared()).or_else(|| answered().next())
}

fn question_line(question: &PlanQuestion) -> Option<Block> {
    let (declared, supported) = (question.declared()?, question.supported?);
    let grade = question.evidence_grade?;
    let id = &question.id;
    let line = format!(
        "{id}: a = {declared}, e = {grade}; s = min({declared}, {grade} + 1) = {supported}"
    );
    Some(formula(line))
}

/// `low = Σ w·s / (4·Σ w)`.
fn checklist_line(cx: &Cx<'_>, part: &ChecklistPart) -> Option<Block> {
    let tr = cx.tr;
    let score = cx.plan.scores.checklists.iter().find(|it| it.id == part.id)?;
    let (points, weights) = points(part);
    let weight_times = weights * 4.0;
    Some(formula(tr.report_worked_checklist(
        tr.decimal(points, 0),
        tr.decimal(score.low, 4),
        part.title.as_str(),
        tr.decimal(weight_times, 0),
    )))
}

/// What the answers of a checklist weigh with and without their levels: `Σ w·s` and `Σ w`.
fn points(part: &ChecklistPart) -> (f64, f64) {
    let counted = || part.questions.iter().filter(|it| it.is_applicable());
    let weights = counted().map(|it| f64::from(it.weight)).sum();
    (counted().map(|it| f64::from(it.weight) * it.s()).sum(), weights)
}

/// The supported share of a checklist and its weight, the mean of its gross risks, as exact as the answers and ratings give them; as the data round them where they do not lead there.
fn exactly(cx: &Cx<'_>, score: &ChecklistJson) -> (f64, f64) {
    let share = cx.part(&score.id).map(points).map(|(points, weights)| points / (weights * 4.0));
    let own = || cx.risk_scores().iter().filter(|it| it.checklist == score.id);
    let gross: f64 = own().map(|it| f64::from(it.gross)).sum();
    let n_own: f64 = own().map(|_| 1.0).sum();
    let near = |exact: f64, told: f64| if (exact - told).abs() < 1e-4 { exact } else { told };
    (share.map_or(score.low, |it| near(it, score.low)), near(gross / n_own, score.weight))
}

/// `index = (exp(Σ W·ln x / Σ W) − 10) / 90`.
fn index_line(cx: &Cx<'_>) -> Option<Block> {
    let (tr, scores) = (cx.tr, &cx.plan.scores);
    let index = scores.index.low?;
    // Rounded shares would lead to another sum than the one that the window shows.
    let exact: Vec<(f64, f64)> = scores.checklists.iter().map(|it| exactly(cx, it)).collect();
    let weights: f64 = exact.iter().map(|(_, weight)| weight).sum();
    let x = |low: f64| INDEX_FLOOR + (100.0 - INDEX_FLOOR) * low;
    let logs: f64 = exact.iter().map(|(low, weight)| weight * libm::log(x(*low))).sum();
    Some(formula(tr.report_worked_index(
        tr.decimal(index, 4),
        tr.decimal(logs, 4),
        tr.decimal(weights, 4),
    )))
}

/// Both sides of the greatest risk, then their product.
fn risk_lines(cx: &Cx<'_>, risk: &RiskJson) -> Vec<Block> {
    let tr = cx.tr;
    let mut sides = Vec::new();
    let mut out = vec![body(tr.report_worked_risk(numbered_risk(cx, &risk.id)))];
    for (side, letter, gross) in
        [(Side::Likelihood, "L", risk.likelihood), (Side::Impact, "I", risk.impact)]
    {
        let groups = groups(cx, risk, side);
        if groups.is_empty() {
            sides.push(tr.exact(f64::from(gross)));
            out.push(formula(tr.report_worked_side_empty(gross.to_string(), letter)));
            continue;
        }
        let factor = |m: &f64| format!("(1 − {}·{})", tr.decimal(EFFICIENCY, 2), tr.decimal(*m, 3));
        let product = groups.iter().map(factor).collect::<Vec<_>>().join("·");
        let missed: f64 = groups.iter().map(|m| 1.0 - EFFICIENCY * m).product();
        let effect = (1.0 - missed).min(EFFECT_MAX);
        let net = tr.exact(1.0 + (f64::from(gross) - 1.0) * (1.0 - effect));
        out.push(formula(tr.report_worked_side(
            tr.exact(effect),
            gross.to_string(),
            letter,
            net.as_str(),
            product,
        )));
        sides.push(net);
    }
    let product = format!("N = {} = {}", sides.join(" · "), tr.decimal(risk.net, 4));
    out.push(formula(product));
    out
}

/// The strongest `ρ·s/4` of each group on a side that has any, in content order.
fn groups(cx: &Cx<'_>, risk: &RiskJson, side: Side) -> Vec<f64> {
    let mut found: Vec<(&str, f64)> = Vec::new();
    for question in cx.plan.questions().filter(|it| it.side == side && it.is_applicable()) {
        let Some(control) = question.risks.iter().find(|it| it.id == risk.id) else { continue };
        let m = control.strength.value() * question.s() / 4.0;
        match found.iter_mut().find(|(group, _)| *group == question.group.as_str()) {
            Some((_, strongest)) => *strongest = strongest.max(m),
            None => found.push((question.group.as_str(), m)),
        }
    }
    found.into_iter().map(|(_, m)| m).filter(|m| 0.0 < *m).collect()
}
