//! Part 3, first page: all checklists side by side, and how much the result depends on conventions.

use crate::report::document::{Bar, Bars, Block, Drawing, Figure};
use crate::report::{ChecklistJson, words};

use super::Cx;
use super::inline::words as words_column;
use super::inline::{body, cell, heading, lead, note, numbers, or_dash, row, table, to_anchor};

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let mut out =
        vec![Block::PageBreakUnlessFits, heading(1, "results", tr.report_results_heading())];
    let scores = weakest_first(cx);
    if scores.is_empty() {
        out.push(body(tr.results_index_none()));
        return out;
    }
    out.push(lead(finding(cx, &scores)));
    out.push(bars(cx, &scores));
    out.push(scores_table(cx));
    out.extend(conventions(cx));
    out
}

fn weakest_first<'a>(cx: &Cx<'a>) -> Vec<&'a ChecklistJson> {
    let mut scores: Vec<_> = cx.plan.scores.checklists.iter().collect();
    scores.sort_by(|a, b| a.low.total_cmp(&b.low));
    scores
}

/// Which checklist is weakest and which strongest, of those that enough is answered of.
fn finding(cx: &Cx<'_>, scores: &[&ChecklistJson]) -> String {
    let tr = cx.tr;
    let shown: Vec<_> = scores.iter().filter(|it| !it.withheld).collect();
    let ([first, .., last] | [first @ last]) = shown.as_slice() else {
        return tr.report_results_withheld();
    };
    let (weak, strong) = (cx.title(&first.id), cx.title(&last.id));
    let [low, high] = [first, last].map(|it| tr.decimal(it.low, 2));
    let n_of = |value: &str| shown.iter().filter(|it| tr.decimal(it.low, 2) == value).count();
    match (shown.len(), n_of(&low), n_of(&high)) {
        (1, ..) => tr.report_results_single(weak, low),
        (_, 1, 1) => tr.report_results_finding(high, low, strong, weak),
        (n, n_lowest, _) if n_lowest == n => tr.report_results_level(n, low),
        (_, n_lowest, n_highest) => {
            // Of several that share a value none is called the weakest or the strongest.
            let named = |n: usize, title: String| match n {
                1 => tr.report_results_quoted(title),
                n => tr.report_results_lists(n),
            };
            let (lowest, highest) = (named(n_lowest, weak), named(n_highest, strong));
            tr.report_results_tied(high, highest, low, lowest)
        }
    }
}

fn bars(cx: &Cx<'_>, scores: &[&ChecklistJson]) -> Block {
    let tr = cx.tr;
    let bar = |it: &&ChecklistJson| Bar {
        label: cx.title(&it.id),
        supported: (!it.withheld).then_some(it.low),
        claimed: it.if_supported(),
        bounds: (it.low, it.high),
        value: headline(cx, it),
    };
    let ticks = [0.0, 0.25, 0.5, 0.75, 1.0].map(|it| (it, tr.decimal(it, 2)));
    Block::Figure(Figure {
        drawing: Drawing::Bars(Bars {
            key: [tr.report_key_supported(), tr.report_key_claimed(), tr.report_key_bounds()],
            ticks: ticks.to_vec(),
            bars: scores.iter().map(bar).collect(),
        }),
        alt: finding(cx, scores),
        caption: Some(tr.report_bars_caption()),
    })
}

/// The supported value, or the word that it is withheld.
fn headline(cx: &Cx<'_>, score: &ChecklistJson) -> String {
    if score.withheld { cx.tr.report_withheld() } else { cx.tr.decimal(score.low, 2) }
}

fn scores_table(cx: &Cx<'_>) -> Block {
    let tr = cx.tr;
    let columns = vec![
        words_column(tr.report_column_checklist(), 66.0),
        numbers(tr.report_column_supported(), 18.0),
        numbers(tr.report_column_bounds(), 19.0),
        numbers(tr.report_column_claim_gap(), 20.0),
        numbers(tr.report_column_coverage(), 20.0),
        numbers(tr.report_column_evidence(), 15.0),
        numbers(tr.report_column_weight(), 12.0),
    ];
    let number = |value: f64| cell(tr.decimal(value, 2));
    let rows = cx.plan.scores.checklists.iter().map(|it| {
        row(vec![
            vec![vec![to_anchor(cx.title(&it.id), &anchor(it.id.as_str()))]],
            cell(headline(cx, it)),
            cell(format!("{}–{}", tr.decimal(it.low, 2), tr.decimal(it.high, 2))),
            cell(or_dash(it.claim_gap.map(|it| tr.decimal(it, 2)))),
            cell(tr.percent(it.coverage)),
            cell(it.evidence_letter.as_str()),
            number(it.weight),
        ])
    });
    table(tr.report_results_caption(), columns, rows.collect())
}

/// The anchor of a checklist's page.
pub(super) fn anchor(id: &str) -> String {
    format!("checklist-{id}")
}

fn conventions(cx: &Cx<'_>) -> Vec<Block> {
    let (tr, scores) = (cx.tr, &cx.plan.scores);
    let mut out = vec![heading(2, "results-conventions", tr.report_conventions_heading())];
    let withheld = words::Withheld::from(scores.index.withheld);
    if withheld == words::Withheld::Shown
        && let (Some(mean), Some(low)) = (scores.index.arithmetic, scores.index.low)
    {
        // Two decimals would hide the difference, or show another than they have between them.
        let [index, lost, mean_shown] = [low, mean - low, mean].map(|it| tr.decimal(it, 4));
        out.push(body(if 0.005 <= mean - low {
            tr.report_imbalance(lost, index, mean_shown)
        } else if index == mean_shown {
            tr.report_balanced_same(index)
        } else {
            tr.report_balanced(index, mean_shown)
        }));
    }
    if let Some(it) = &scores.robustness {
        let mut text = words::robustness(tr, withheld, it.p5, it.p95, it.band_stability);
        if withheld == words::Withheld::Shown
            && let Some(out) = &it.leave_one_out
        {
            let part = scores.checklists.iter().find(|it| it.id == out.checklist);
            let way = words::way_without(
                part.map_or(0.0, |it| it.low),
                scores.index.low.unwrap_or_default(),
            );
            let delta = words::difference(tr, out.delta);
            let sentence = tr.report_leave_one_out(cx.title(&out.checklist), delta, way);
            text = format!("{text} {sentence}");
        }
        out.push(body(text));
        if withheld == words::Withheld::Shown {
            out.push(note(tr.report_robustness_note()));
        }
    }
    // Of too few answers it says as little as the index.
    if withheld == words::Withheld::Shown
        && let Some(it) = &scores.akl
    {
        out.push(body(words::akl(tr, it.band, it.value)));
    }
    out
}
