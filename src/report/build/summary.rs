//! Part 1: one page for the head of the institution, which must work alone on a desk.

use std::collections::BTreeSet;

use crate::domain::{ActionStatus, Deadline, OverallLevel, RiskBand};
use crate::report::document::{
    Block, Cell, Drawing, Figure, Inline, KeyFigure, Ladder, Link, SignatureLine,
};
use crate::report::words::Withheld;
use crate::report::{PlanAction, PlanCheckJson, Profile, RiskJson, words};
use crate::scoring::PlanCheckRule;

use super::Cx;
use super::inline::{
    self, band, body, body_of, bold, bullets_that_fit, callout, cell, heading, note, numbers,
    or_dash, regular, row, rows_that_fit, to_anchor,
};
use super::scope::quoted;

/// How many risks and actions stand on the page where there is room, and how many risks at least.
const N_RISKS: usize = 5;
const N_RISKS_LEAST: usize = 1;
const N_ACTIONS: usize = 5;
/// The heading of the part that holds all actions.
const PLAN: &str = "plan";

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let mut out = vec![heading(1, "summary", cx.tr.report_summary_heading())];
    if cx.plan.profile == Profile::Public {
        out.push(note(cx.tr.report_summary_public()));
    }
    if let Some((n_asked, n_all)) = cx.short_of() {
        out.push(note(cx.tr.report_short_note(n_all, n_asked)));
    }
    let missing = &cx.plan.left_out.missing;
    if !missing.is_empty() && !cx.plan.checklists.is_empty() {
        // The level below is reckoned without it.
        let ids = missing.iter().map(ToString::to_string).collect();
        out.push(note(cx.tr.report_scope_missing(missing.len(), quoted(cx, ids))));
    }
    out.extend(result(cx));
    let n_waiting = cx.n_unconfirmed();
    if 0 < n_waiting {
        out.push(body(cx.tr.repeat_summary(n_waiting)));
    }
    out.extend(since(cx));
    out.extend(greatest_risks(cx));
    out.extend(plan(cx));
    out.push(signatures(cx));
    out
}

fn result(cx: &Cx<'_>) -> Vec<Block> {
    let (tr, scores) = (cx.tr, &cx.plan.scores);
    if cx.plan.checklists.is_empty() {
        return vec![callout(words::nothing_asked(tr, cx.plan))];
    }
    if cx.plan.questions().all(|it| it.declared().is_none()) {
        let n_keys = cx.plan.questions().filter(|it| it.key).count();
        return vec![callout([tr.report_empty_answers(), tr.report_empty_answers_next(n_keys)])];
    }
    let gate = cx.gate();
    let withheld = Withheld::from(scores.index.withheld);
    let why = words::why_not_higher(tr, gate.as_ref(), withheld, cx.plan);
    vec![
        callout([words::level(tr, scores.level), why]),
        ladder(cx),
        Block::KeyFigures(key_figures(cx)),
    ]
}

fn ladder(cx: &Cx<'_>) -> Block {
    let tr = cx.tr;
    let level = cx.plan.scores.level;
    let reached = OverallLevel::ALL.iter().position(|it| *it == level).unwrap_or(0);
    Block::Figure(Figure {
        drawing: Drawing::Ladder(Ladder {
            names: OverallLevel::ALL.iter().map(|it| tr.overall_level(*it)).collect(),
            reached,
        }),
        alt: words::level(tr, level),
        caption: None,
    })
}

fn key_figures(cx: &Cx<'_>) -> Vec<KeyFigure> {
    let (tr, scores) = (cx.tr, &cx.plan.scores);
    let figure = |label: String, word: String, number: String, anchor: &str| KeyFigure {
        label,
        word,
        number,
        link: Some(Link::Anchor(anchor.to_owned())),
    };
    let share = |value: Option<f64>| or_dash(value.map(|it| tr.decimal(it, 2)));
    let number = |value: Option<f64>| or_dash(value.map(|it| words::index_number(tr, it)));
    let (low, high) = (number(scores.index.low), number(scores.index.high));
    let (index, bounds) = match Withheld::from(scores.index.withheld) {
        Withheld::Shown => (low.clone(), tr.report_figure_index_of(high, low)),
        Withheld::Withheld => (tr.results_few_index(), tr.results_few_bounds(high, low)),
    };
    let letter = scores.evidence_letter.map(|it| tr.report_figure_evidence_scale(it.as_str()));
    let n_applicable = cx.plan.questions().filter(|it| it.is_applicable()).count();
    let n_answered = cx.plan.questions().filter(|it| it.declared().is_some()).count();
    vec![
        figure(tr.report_figure_index(), index, bounds, "method-index"),
        figure(
            tr.report_figure_evidence(),
            or_dash(letter),
            or_dash(scores.evidence.map(|it| words::evidence_share(tr, it))),
            "method-checklist",
        ),
        figure(
            tr.report_figure_coverage(),
            or_dash(scores.coverage.map(|it| tr.percent(it))),
            tr.report_figure_coverage_count(n_applicable, n_answered),
            "method-checklist",
        ),
        figure(
            tr.report_figure_claim_gap(),
            share(scores.claim_gap),
            words::claim_gap(tr, scores.claim_gap),
            "method-checklist",
        ),
    ]
}

/// What a council asks first of a second plan: is it better, and what came of the first.
fn since(cx: &Cx<'_>) -> Option<Block> {
    let changes = cx.plan.previous.as_ref()?;
    if changes.old.institution != changes.new.institution {
        // Whose index it was comes first: a change that is none must not be signed.
        let whose = cx.tr.report_changes_other_institution(changes.old.institution.as_str());
        return Some(body(whose));
    }
    let mut sentences = vec![changes.finding(cx.tr)];
    if changes.is_backwards() {
        return Some(body(sentences.concat()));
    }
    let n_actions = changes.intended().count();
    if 0 < n_actions {
        let (n_done, n_actions) = (changes.n_done().to_string(), n_actions.to_string());
        sentences.push(if changes.n_gone() == 0 {
            cx.tr.report_summary_since_actions(n_done, n_actions)
        } else {
            cx.tr.report_summary_since_actions_partly(n_done, n_actions)
        });
    }
    Some(body(sentences.join(" ")))
}

fn greatest_risks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let scores = cx.risk_scores();
    let title = heading(2, "summary-risks", tr.report_summary_risks_heading());
    if scores.is_empty() {
        return vec![title, body(tr.report_empty_risks())];
    }
    // Without actions there is nothing that the plan would leave.
    let has_plan = cx.kept_actions().next().is_some();
    let rows = scores.iter().take(N_RISKS).enumerate().map(|(idx, it)| {
        let number = cell((idx + 1).to_string());
        let mut cells = vec![number, named(cx, it), vec![band(tr, it.band, it.net)]];
        if has_plan {
            cells.push(vec![band(tr, it.target_band, it.target)]);
        }
        row(cells)
    });
    let mut columns = vec![
        numbers(tr.report_column_number(), 8.0),
        inline::words(tr.report_column_risk(), if has_plan { 104.0 } else { 133.0 }),
        inline::words(tr.report_column_net(), 29.0),
    ];
    if has_plan {
        columns.push(inline::words(tr.report_column_target(), 29.0));
    }
    vec![title, rows_that_fit(columns, rows.collect(), N_RISKS_LEAST)]
}

/// The words of a risk, and that somebody bears it.
fn named(cx: &Cx<'_>, risk: &RiskJson) -> Cell {
    let mut words = inline::plain(cx.risk_text(&risk.id));
    let until = cx.accepted_until(&risk.id).map(|it| cx.tr.date(it));
    words.extend(until.map(|it| bold(format!(" – {}", cx.tr.risks_accepted_until(it)))));
    words.extend(cx.not_asked(&risk.id).map(|it| bold(format!(" – {it}"))));
    vec![words]
}

fn plan(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let title = heading(2, "summary-plan", tr.report_summary_plan_heading());
    if cx.kept_actions().next().is_none() {
        return vec![title, body(tr.plan_empty_short())];
    }
    let items = first_actions(cx);
    let alone = plan_sentences(cx).join(" ");
    if items.is_empty() {
        return vec![title, body(alone), body_of(rest(cx, 0))];
    }
    let mut lead = alone.clone();
    if 1 < open_actions(cx).count() && open_actions(cx).any(lowers) {
        lead = format!("{lead} {}", tr.report_summary_plan_order());
    }
    let rest = (0..=items.len()).map(|n_shown| rest(cx, n_shown)).collect();
    vec![title, bullets_that_fit([lead, alone], items, rest)]
}

/// How many actions, what they change, by when, at what cost.
fn plan_sentences(cx: &Cx<'_>) -> Vec<String> {
    let tr = cx.tr;
    let owners: BTreeSet<&str> = open_actions(cx).filter_map(|it| it.owner.as_deref()).collect();
    let (n_all, n_open) = (cx.kept_actions().count(), open_actions(cx).count());
    let mut out = vec![if n_open == n_all {
        tr.report_summary_plan_actions(n_all, owners.len())
    } else {
        tr.report_summary_plan_actions_done(n_all, n_all - n_open, n_open, owners.len())
    }];
    // Beside it the page counts the actions of the last plan that are verified.
    if cx.kept_actions().any(|it| it.status == ActionStatus::DoneClaimed) {
        out.push(tr.report_summary_unverified());
    }
    let scores = cx.risk_scores();
    let critical = |is: &dyn Fn(&RiskJson) -> RiskBand| {
        scores.iter().filter(|it| is(it) == RiskBand::Critical).count()
    };
    if !scores.is_empty() {
        let (before, after) = (critical(&|it| it.band), critical(&|it| it.target_band));
        let net: f64 = scores.iter().map(|it| it.net).sum();
        let target: f64 = scores.iter().map(|it| it.target).sum();
        let (net, target) = (tr.decimal(net, 1), tr.decimal(target, 1));
        out.push(if net == target {
            tr.report_summary_plan_no_effect()
        } else {
            tr.report_summary_plan_effect(n_all, after, before, target, net)
        });
        let is_left = |it: &&PlanCheckJson| it.id == PlanCheckRule::TargetStillHigh;
        let n_left = cx.plan.checks.iter().filter(is_left).count();
        if 0 < n_left {
            out.push(tr.report_summary_plan_left(n_left));
        }
    }
    // What is done is neither still due nor still to be paid.
    let open = || open_actions(cx);
    // Words such as “always” name no day.
    let n_without_due = open().filter(|it| due_date(it).is_none()).count();
    if let Some(last) = open().filter_map(due_date).max() {
        let day = tr.date(last);
        out.push(if n_without_due == 0 {
            tr.report_summary_plan_last(day)
        } else {
            tr.report_summary_plan_last_told(day)
        });
    }
    let n_overdue = cx.kept_actions().filter(|it| is_overdue(cx, it)).count();
    if 0 < n_overdue {
        out.push(tr.report_summary_plan_overdue(n_overdue));
    }
    if 0 < n_without_due {
        out.push(tr.report_summary_plan_no_due(n_without_due));
    }
    if cx.plan.period.is_none() {
        out.push(tr.report_summary_plan_no_period());
    }
    let n_without_owner = open().filter(|it| !is_said(it.owner.as_deref())).count();
    // Where nobody is named at all that is said already.
    if 0 < n_without_owner && !owners.is_empty() {
        out.push(tr.report_summary_plan_no_owner(n_without_owner));
    }
    let cost: u64 = open().filter_map(|it| it.cost_cents).fold(0, u64::saturating_add);
    if 0 < cost {
        let cost = tr.euros(cost);
        out.push(if n_open == n_all {
            tr.report_summary_plan_cost(cost)
        } else {
            tr.report_summary_plan_cost_open(cost)
        });
    }
    out
}

fn open_actions<'a>(cx: &Cx<'a>) -> impl Iterator<Item = &'a PlanAction> {
    cx.kept_actions().filter(|it| is_open(it))
}

/// Whether nobody says yet that it is done.
pub(super) fn is_open(action: &PlanAction) -> bool {
    matches!(action.status, ActionStatus::Planned | ActionStatus::Running)
}

/// The open actions that remove most risk, whether or not everything of them is said already.
fn first_actions(cx: &Cx<'_>) -> Vec<Inline> {
    let tr = cx.tr;
    let mut open: Vec<&PlanAction> = open_actions(cx).collect();
    // What lowers nothing does not stand among what lowers most.
    if open.iter().any(|it| lowers(it)) {
        open.retain(|it| lowers(it));
    }
    open.sort_by(|a, b| removed(b).total_cmp(&removed(a)));
    open.into_iter()
        .take(N_ACTIONS)
        .map(|it| {
            let due = match &it.due {
                Some(Deadline::On(date)) => tr.report_by_date(tr.date(*date)),
                Some(Deadline::Words(words)) => words.clone(),
                None => tr.plan_due_missing(),
            };
            let number = cx.action_number(&it.id).unwrap_or(0);
            vec![bold(cx.action_title(it)), regular(format!(" ({number}) – {due}"))]
        })
        .collect()
}

/// By how much an action lowers all risks together.
/// Whether it lowers a risk by as much as is printed.
fn lowers(action: &PlanAction) -> bool {
    0.005 <= removed(action)
}

fn removed(action: &PlanAction) -> f64 {
    action.effects.iter().map(|it| it.before - it.after).sum()
}

/// How many actions are left below so many, and where they stand.
fn rest(cx: &Cx<'_>, n_shown: usize) -> Inline {
    match cx.kept_actions().count().saturating_sub(n_shown) {
        0 => Inline::new(),
        n_left if n_shown == 0 => vec![to_anchor(cx.tr.report_summary_plan_all(n_left), PLAN)],
        n_left => vec![to_anchor(cx.tr.report_summary_plan_rest(n_left), PLAN)],
    }
}

fn is_said(words: Option<&str>) -> bool {
    words.is_some_and(|it| !it.trim().is_empty())
}

/// Who signs, in short; all that a signature needs stands at the end of the plan.
fn signatures(cx: &Cx<'_>) -> Block {
    let tr = cx.tr;
    let fields = [tr.report_sign_post(), tr.report_sign_signature(), tr.report_sign_name()];
    let fields = inline::listed(fields);
    let line = |role: String| SignatureLine {
        role,
        fields: vec![fields.clone()],
        day: Some(tr.report_sign_day()),
    };
    Block::Signatures(vec![
        line(tr.report_sign_prepared()),
        line(tr.report_sign_reviewed()),
        line(tr.report_sign_approved()),
    ])
}

/// Whether its day had passed on the day of the assessment, and it is neither shown to be done nor finished on a day that is told.
pub(super) fn is_overdue(cx: &Cx<'_>, action: &PlanAction) -> bool {
    let is_settled = match action.status {
        ActionStatus::DoneVerified | ActionStatus::Dropped => true,
        ActionStatus::DoneClaimed => action.closed_on.is_some(),
        ActionStatus::Planned | ActionStatus::Running => false,
    };
    !is_settled && due_date(action).is_some_and(|it| it < cx.plan.assessed_on)
}

/// The date of a deadline that names one.
pub(super) fn due_date(action: &PlanAction) -> Option<jiff::civil::Date> {
    match &action.due {
        Some(Deadline::On(date)) => Some(*date),
        Some(Deadline::Words(_)) | None => None,
    }
}
