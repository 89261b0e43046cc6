//! The last of part 9: the acts and other sources that the questions rest on, each with its questions.

use crate::report::document::{Block, Inline, Link, Span, SpanStyle};
use crate::report::{PlanQuestion, SourceJson};

use super::Cx;
use super::inline::{cell, heading, listed, plain, row, table, words};

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let rows: Vec<_> = cx
        .plan
        .sources
        .iter()
        .map(|source| {
            let rests_on = |it: &&PlanQuestion| it.legal.contains(&source.id);
            let questions = cx.plan.questions().filter(rests_on).map(|it| it.id.to_string());
            row(vec![vec![title(source)], cell(listed(questions))])
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns =
        vec![words(tr.report_column_source(), 112.0), words(tr.report_column_questions(), 58.0)];
    vec![
        heading(2, "sources", tr.report_sources_heading()),
        table(tr.report_sources_caption(), columns, rows),
    ]
}

/// The title, leading to where the source is published.
fn title(source: &SourceJson) -> Inline {
    if source.address.trim().is_empty() {
        return plain(source.title.as_str());
    }
    vec![Span {
        text: source.title.clone(),
        style: SpanStyle::Regular,
        link: Some(Link::Address(source.address.clone())),
    }]
}
