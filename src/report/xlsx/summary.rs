//! The first sheet: what the file is, the level with its reason, the figures, and all checklists side by side.

use crate::office::{Cell, Column, Line, Sheet};
use crate::report::build::{difference, findings};
use crate::report::words::{self, Withheld};
use crate::report::{ChecklistJson, Profile};

use super::Cx;

/// The sheet.
pub(super) fn sheet(cx: &Cx<'_>) -> Sheet {
    let tr = cx.tr;
    let mut above = about(cx);
    above.extend(result(cx));
    let column = Column::new;
    let columns = vec![
        column(tr.report_column_checklist(), 50),
        column(tr.report_column_supported(), 14),
        column(tr.office_bound_low(), 14),
        column(tr.office_bound_high(), 14),
        column(tr.report_column_claim_gap(), 16),
        column(tr.report_column_coverage(), 14),
        column(tr.report_column_evidence(), 14),
        column(tr.report_column_weight(), 14),
    ];
    let rows = cx.plan.scores.checklists.iter().map(|it| checklist(cx, it)).collect();
    Sheet { name: tr.office_sheet_summary(), above, columns, rows, ..Sheet::default() }
}

/// Whose plan it is, and that this is a copy.
fn about(cx: &Cx<'_>) -> Vec<Line> {
    let tr = cx.tr;
    let kind = tr.institution_kind(cx.plan.institution.kind);
    let mut lines = vec![
        Line::Title(tr.report_document_title()),
        Line::Fact(tr.report_scope_institution(), Cell::text(cx.institution())),
        Line::Fact(tr.report_scope_kind(), Cell::text(kind)),
        Line::Fact(tr.report_scope_assessed_on(), Cell::Date(cx.plan.assessed_on)),
    ];
    if let Some(period) = &cx.plan.period {
        let (from, to) = (tr.date(period.from), tr.date(period.to));
        let words = tr.report_from_to(from, to);
        lines.push(Line::Fact(tr.report_scope_period(), Cell::text(words)));
    }
    lines.push(Line::Text(tr.office_copy_notice()));
    lines.push(Line::Text(tr.report_copy_why(cx.fingerprint())));
    if cx.plan.profile == Profile::Public {
        lines.push(Line::Text(tr.report_public_note()));
    }
    lines
}

/// The level and the figures, or why there are none.
fn result(cx: &Cx<'_>) -> Vec<Line> {
    let (tr, scores) = (cx.tr, &cx.plan.scores);
    if cx.plan.checklists.is_empty() {
        let [title, next] = words::nothing_asked(tr, cx.plan);
        return vec![Line::Heading(title), Line::Text(next)];
    }
    let withheld = Withheld::from(scores.index.withheld);
    let why = words::why_not_higher(tr, cx.gate().as_ref(), withheld, cx.plan);
    let index = match withheld {
        Withheld::Shown => Cell::given(scores.index.low, Cell::Number),
        Withheld::Withheld => Cell::text(tr.results_few_index()),
    };
    let letter = scores.evidence_letter.map(|it| tr.report_evidence_letter(it.as_str()));
    let mut lines = vec![Line::Heading(tr.menu_screen_results())];
    if cx.plan.questions().any(|it| it.declared().is_some()) {
        let level = words::level(tr, scores.level);
        lines.push(Line::Fact(tr.report_figure_level(), Cell::text(level)));
        lines.push(Line::Fact(tr.results_window_level_why(), Cell::text(why)));
    } else {
        lines.push(Line::Text(tr.results_level_none()));
    }
    lines.extend([
        Line::Fact(tr.report_figure_index(), index),
        Line::Fact(tr.office_bound_low(), Cell::given(scores.index.low, Cell::Number)),
        Line::Fact(tr.office_bound_high(), Cell::given(scores.index.high, Cell::Number)),
        Line::Fact(tr.report_figure_evidence(), Cell::given(letter, Cell::text)),
        Line::Fact(tr.report_figure_coverage(), Cell::given(scores.coverage, Cell::Share)),
        Line::Fact(tr.report_figure_claim_gap(), Cell::given(scores.claim_gap, Cell::Number)),
    ]);
    let n_waiting = cx.n_unconfirmed();
    if 0 < n_waiting {
        lines.push(Line::Text(tr.repeat_summary(n_waiting)));
    }
    lines.extend(changes(cx).into_iter().map(Line::Text));
    let warnings = findings::warnings(cx);
    if !warnings.is_empty() {
        lines.push(Line::Heading(tr.report_warnings_heading()));
        lines.extend(warnings.into_iter().map(Line::Text));
    }
    lines.push(Line::Heading(tr.report_results_caption()));
    lines
}

/// What moved the index since the assessment before, and what has to be known to read it.
fn changes(cx: &Cx<'_>) -> Vec<String> {
    let tr = cx.tr;
    let Some(changes) = &cx.plan.previous else { return Vec::new() };
    let mut lines = vec![changes.finding(tr)];
    if changes.old.institution != changes.new.institution {
        lines.push(tr.report_changes_other_institution(changes.old.institution.as_str()));
    }
    if changes.is_backwards() {
        return lines;
    }
    let n_waiting = cx.n_unconfirmed();
    if 0 < n_waiting {
        lines.push(tr.repeat_changes(n_waiting));
    }
    lines.extend(difference::split(cx, changes));
    lines
}

fn checklist(cx: &Cx<'_>, it: &ChecklistJson) -> Vec<Cell> {
    vec![
        Cell::text(cx.title(&it.id)),
        if it.withheld { Cell::text(cx.tr.report_withheld()) } else { Cell::Number(it.low) },
        Cell::Number(it.low),
        Cell::Number(it.high),
        Cell::given(it.claim_gap, Cell::Number),
        Cell::Share(it.coverage),
        Cell::text(it.evidence_letter.as_str()),
        Cell::Number(it.weight),
    ]
}
