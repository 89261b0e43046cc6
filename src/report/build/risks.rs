//! Part 4: the matrix with gross → net → target, and every risk sorted by what is left of it.

use crate::domain::RiskBand;
use crate::report::document::{Arrow, Block, Drawing, Figure, Inline, Matrix};
use crate::report::{PlanRisk, RiskJson};

use super::Cx;
use super::checklists::numbered_risk;
use super::inline::{
    band, body, bold, cell, heading, lead, note, numbers, plain, row, soft, table, words,
};

/// More arrows than this cannot be told apart.
const N_ARROWS: usize = 10;

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let mut out = vec![Block::PageBreak, heading(1, "risks", tr.report_risks_heading())];
    if cx.risk_scores().is_empty() {
        out.push(body(tr.report_empty_risks()));
        return out;
    }
    out.push(lead(finding(cx)));
    out.push(matrix(cx));
    out.push(heading(2, "risks-table", tr.report_risks_table_heading()));
    out.push(all(cx));
    out.extend(ranks(cx));
    out.extend(ratings(cx));
    out.extend(acceptances(cx));
    out
}

/// How many risks of each band there are now, and once the plan is done.
fn finding(cx: &Cx<'_>) -> String {
    let tr = cx.tr;
    let scores = cx.risk_scores();
    let count = |of: fn(&RiskJson) -> RiskBand, band: RiskBand| {
        scores.iter().filter(|it| of(it) == band).count()
    };
    let net = |band| count(|it| it.band, band);
    let target = count(|it| it.target_band, RiskBand::Critical);
    tr.report_risks_finding(
        scores.len(),
        net(RiskBand::Critical),
        net(RiskBand::Significant),
        target,
        net(RiskBand::Tolerable),
    )
}

fn matrix(cx: &Cx<'_>) -> Block {
    let tr = cx.tr;
    let arrows: Vec<Arrow> =
        cx.risk_scores().iter().take(N_ARROWS).filter_map(|it| arrow(cx, it)).collect();
    let caption = if N_ARROWS < cx.risk_scores().len() {
        tr.report_matrix_caption_top(arrows.len())
    } else {
        tr.report_matrix_caption()
    };
    Block::Figure(Figure {
        alt: matrix_alt(cx),
        caption: Some(caption),
        drawing: Drawing::Matrix(Matrix {
            impact_title: tr.report_matrix_impact(),
            likelihood_title: tr.report_matrix_likelihood(),
            key: [tr.report_key_gross(), tr.report_key_net(), tr.report_key_target()],
            bands: RiskBand::ALL.map(|it| tr.risk_band(it)),
            arrows,
        }),
    })
}

fn arrow(cx: &Cx<'_>, score: &RiskJson) -> Option<Arrow> {
    let place = cx.plan.positions.iter().find(|it| it.risk == score.id)?;
    let inside = |it: f64| it.clamp(1.0, 4.0);
    // The plan writes likelihood first, the drawing impact first.
    let point = |[likelihood, impact]: [f64; 2]| (inside(impact), inside(likelihood));
    Some(Arrow {
        label: cx.risk_number(&score.id)?.to_string(),
        gross: (f64::from(score.impact), f64::from(score.likelihood)),
        net: point(place.net),
        target: point(place.target),
        band: score.band,
    })
}

/// The way of the greatest risk in words.
fn matrix_alt(cx: &Cx<'_>) -> String {
    let tr = cx.tr;
    let Some(first) = cx.risk_scores().first() else { return String::new() };
    let number = |it: f64| tr.decimal(it, 2);
    tr.report_matrix_alt(
        finding(cx),
        first.gross,
        number(first.net),
        cx.risk_text(&first.id),
        number(first.target),
    )
}

fn all(cx: &Cx<'_>) -> Block {
    let tr = cx.tr;
    let columns = vec![
        numbers(tr.report_column_number(), 7.0),
        words(tr.report_column_risk(), 85.0),
        words(tr.report_column_gross(), 15.0),
        words(tr.report_column_net(), 22.0),
        words(tr.report_column_target(), 22.0),
        words(tr.report_column_adequate(), 19.0),
    ];
    let rows = cx.risk_scores().iter().enumerate().map(|(idx, it)| {
        let gross = format!("{}\u{a0}×\u{a0}{}\u{a0}= {}", it.likelihood, it.impact, it.gross);
        row(vec![
            cell((idx + 1).to_string()),
            risk_cell(cx, it),
            cell(gross),
            vec![band(tr, it.band, it.net)],
            vec![band(tr, it.target_band, it.target)],
            cell(cx.adequacy(it)),
        ])
    });
    table(tr.report_risks_caption(), columns, rows.collect())
}

fn risk_cell(cx: &Cx<'_>, score: &RiskJson) -> Vec<Inline> {
    let mut out = vec![
        plain(cx.risk_text(&score.id)),
        vec![soft(format!("{} · {}", cx.title(&score.checklist), score.id))],
    ];
    out.extend(cx.accepted(&score.id).map(|it| vec![bold(it)]));
    out.extend(cx.not_asked(&score.id).map(|it| vec![bold(it)]));
    out
}

/// How often the five greatest risks stay among the five greatest.
fn ranks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let Some(robustness) = &cx.plan.scores.robustness else { return Vec::new() };
    let shares = robustness.rank_stability.iter().filter_map(|it| {
        let number = cx.risk_number(&it.risk)?;
        Some(tr.report_rank(number.to_string(), tr.percent(it.share)))
    });
    let shares = super::inline::listed(shares);
    if shares.is_empty() { Vec::new() } else { vec![note(tr.report_ranks(shares))] }
}

/// Ratings that differ from the content's, with the reason.
fn ratings(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let own: Vec<&PlanRisk> = cx.plan.risks().filter(|it| it.reason.is_some()).collect();
    if own.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        words(tr.report_column_risk(), 62.0),
        words(tr.report_column_default(), 20.0),
        words(tr.report_column_rated(), 20.0),
        words(tr.report_column_reason(), 68.0),
    ];
    let rows = own.into_iter().map(|it| {
        let mut name = cell(numbered_risk(cx, &it.id));
        name.extend(cx.accepted(&it.id).map(|it| vec![soft(it)]));
        row(vec![
            name,
            cell(format!("{}\u{a0}×\u{a0}{}", it.default_likelihood, it.default_impact)),
            cell(format!("{}\u{a0}×\u{a0}{}", it.likelihood, it.impact)),
            cell(it.reason.clone().unwrap_or_default()),
        ])
    });
    vec![
        heading(2, "risks-ratings", tr.report_ratings_heading()),
        table(tr.report_ratings_caption(), columns, rows.collect()),
    ]
}

fn acceptances(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let accepted: Vec<_> =
        cx.plan.risks().filter_map(|it| Some((it, it.acceptance.as_ref()?))).collect();
    if accepted.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        words(tr.report_column_risk(), 56.0),
        words(tr.report_column_accepted_by(), 34.0),
        words(tr.report_column_reason(), 52.0),
        words(tr.report_column_until(), 28.0),
    ];
    let rows = accepted.into_iter().map(|(risk, it)| {
        let mut until = cell(tr.date(it.until));
        if it.until < cx.plan.assessed_on {
            until.push(vec![soft(tr.report_acceptance_expired())]);
        } else if cx.plan.period.as_ref().is_some_and(|period| it.until < period.from) {
            until.push(vec![soft(tr.report_acceptance_early())]);
        } else if cx.plan.period.as_ref().is_some_and(|period| period.to < it.until) {
            until.push(vec![soft(tr.report_acceptance_long())]);
        }
        row(vec![
            cell(numbered_risk(cx, &risk.id)),
            cell(it.by.as_str()),
            cell(it.reason.as_str()),
            until,
        ])
    });
    vec![
        heading(2, "risks-accepted", tr.report_acceptances_heading()),
        table(tr.report_acceptances_caption(), columns, rows.collect()),
    ]
}
