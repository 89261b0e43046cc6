//! Part 7: what changed since the last assessment, what really and what only on paper.

use crate::domain::Deadline;
use crate::i18n::Tr;
use crate::report::became::{self, fates, new_due, new_owner};
use crate::report::document::{Block, Row};
use crate::report::ended::Ended;
use crate::report::words::{self as words_of, change, risk_change};
use crate::report::{
    ActionChangeJson, Changes, Compared, Movement, QuestionChangeJson, RiskChangeJson, Snapshot,
};
use crate::scoring::{ChangeKind, band_of};

use super::Cx;
use super::checklists::numbered_risk;
use super::inline::{
    band, body, cell, heading, labelled, lead, note, numbers, or_dash, row, soft, table, words,
};
use super::outcome::reason;

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let title = heading(1, "changes", tr.report_changes_heading());
    let Some(changes) = &cx.plan.previous else {
        return vec![title, body(tr.report_changes_none())];
    };
    let mut out = vec![title];
    out.push(lead(changes.finding(tr)));
    if changes.old.institution != changes.new.institution {
        out.push(note(tr.report_changes_other_institution(changes.old.institution.as_str())));
    }
    if changes.is_backwards() {
        return out;
    }
    let n_waiting = cx.n_unconfirmed();
    if 0 < n_waiting {
        out.push(note(tr.repeat_changes(n_waiting)));
    }
    out.push(snapshots(cx, changes));
    out.extend(split(cx, changes).map(body));
    out.extend(checklists(cx, changes));
    out.extend(actions(cx, changes));
    out.extend(risks(cx, changes));
    out.extend(questions(cx, changes));
    out
}

fn snapshots(cx: &Cx<'_>, changes: &Changes) -> Block {
    let tr = cx.tr;
    let (old, new) = (&changes.old, &changes.new);
    let number = |value: Option<f64>| cell(or_dash(value.map(|it| tr.decimal(it, 2))));
    // The same precision as in the sentences above.
    let index = |it: &Snapshot| {
        let shown = it.index.map(|value| match &changes.index {
            Some(split) => tr.decimal(value, split.decimals()),
            None => words_of::index_number(tr, value),
        });
        cell(if it.withheld { tr.report_withheld() } else { or_dash(shown) })
    };
    let level = |it: &Snapshot| cell(words_of::told_level(tr, it.level, it.coverage));
    let percent = |value: Option<f64>| cell(or_dash(value.map(|it| tr.percent(it))));
    let letter =
        |it: &Snapshot| cell(or_dash(it.evidence_letter.map(|letter| letter.as_str().to_owned())));
    let rows: Vec<Row> = [
        vec![
            cell(tr.report_scope_assessed_on()),
            cell(tr.date(old.assessed_on)),
            cell(tr.date(new.assessed_on)),
        ],
        vec![cell(tr.report_figure_level()), level(old), level(new)],
        vec![cell(tr.report_figure_index()), index(old), index(new)],
        vec![cell(tr.report_figure_coverage()), percent(old.coverage), percent(new.coverage)],
        vec![cell(tr.report_figure_evidence()), letter(old), letter(new)],
        vec![cell(tr.report_figure_claim_gap()), number(old.claim_gap), number(new.claim_gap)],
        vec![
            cell(tr.report_scope_content()),
            cell(old.content.as_str()),
            cell(new.content.as_str()),
        ],
        vec![
            cell(tr.report_fingerprint()),
            cell(old.head.chars().take(8).collect::<String>()),
            cell(new.head.chars().take(8).collect::<String>()),
        ],
    ]
    .into_iter()
    .map(row)
    .collect();
    let columns = vec![
        words(tr.report_column_fact(), 60.0),
        words(tr.report_column_before(), 55.0),
        words(tr.report_column_now(), 55.0),
    ];
    table(tr.report_snapshots_caption(), columns, rows)
}

/// By what the index moved, in a sentence; none where it is undefined on either side.
pub(in crate::report) fn split(cx: &Cx<'_>, changes: &Changes) -> Option<String> {
    let split = changes.index.as_ref().filter(|_| changes.shows_movement());
    Some(changes.split_text(cx.tr, split?, cx.plan))
}

/// The supported value of every checklist, then and now.
fn checklists(cx: &Cx<'_>, changes: &Changes) -> Vec<Block> {
    let tr = cx.tr;
    if changes.checklists.is_empty() {
        return Vec::new();
    }
    let number = |value: Option<f64>| cell(or_dash(value.map(|it| tr.decimal(it, 2))));
    let columns = vec![
        words(tr.report_column_checklist(), 98.0),
        numbers(tr.report_column_before(), 24.0),
        numbers(tr.report_column_now(), 24.0),
        numbers(tr.report_column_change(), 24.0),
    ];
    let rows = changes.checklists.iter().map(|it| {
        let moved = it.old.zip(it.new).map(|(old, new)| change(tr, old, new));
        row(vec![cell(it.title.as_str()), number(it.old), number(it.new), cell(or_dash(moved))])
    });
    let title = heading(2, "changes-checklists", tr.report_changes_checklists_heading());
    let mut out = vec![title];
    out.extend(changes.asked_note(tr, Compared::Checklists).map(note));
    out.push(table(tr.report_changes_checklists_caption(), columns, rows.collect()));
    out
}

/// What became of the actions of the last plan.
fn actions(cx: &Cx<'_>, changes: &Changes) -> Vec<Block> {
    let tr = cx.tr;
    let title = heading(2, "changes-actions", tr.report_changes_actions_heading());
    if changes.actions.is_empty() {
        return vec![title, body(tr.report_changes_actions_none())];
    }
    let (finding, others) = fates(tr, changes);
    let mut out = vec![title, body(finding)];
    out.extend(others.into_iter().map(note));
    let columns = vec![
        words(tr.plan_column_action(), 66.0),
        words(tr.report_column_owner(), 32.0),
        words(tr.report_column_due(), 26.0),
        words(tr.report_column_before(), 23.0),
        words(tr.report_column_now(), 23.0),
    ];
    let rows = changes.actions.iter().map(|it| action_row(cx, changes, it)).collect();
    out.push(table(tr.report_changes_actions_caption(), columns, rows));
    out
}

/// What it was, who was to do it by which day, and its status then and now; how it ended stands below its title.
fn action_row(cx: &Cx<'_>, changes: &Changes, action: &ActionChangeJson) -> Row {
    let tr = cx.tr;
    let status = action.status_now();
    let done = Ended::of_change(action, cx.plan).and_then(|it| it.text(tr, Tr::date));
    let grade = action.closed_grade.map(|it| tr.evidence_grade(it));
    let ended: Vec<String> = done.into_iter().chain(grade).collect();
    let mut what = cell(action.title.as_str());
    if !ended.is_empty() {
        what.push(labelled(tr.plan_outcome(), ended.join("; ")));
    }
    let told = became::reason(action, cx.plan);
    what.extend(reason(tr, status.unwrap_or(action.then), told));
    let due = action.due.as_ref().map(|due| match due {
        Deadline::On(date) => tr.date(*date),
        Deadline::Words(words) => words.clone(),
    });
    let mut due = cell(or_dash(due));
    due.extend(new_due(tr, action, cx.plan, Tr::date).map(|it| vec![soft(it)]));
    let mut now = cell(status.map_or_else(|| tr.report_action_gone(), |it| tr.action_status(it)));
    if action.is_overdue(changes.new.assessed_on) {
        now.push(vec![soft(tr.report_action_overdue())]);
    }
    let mut owner = cell(or_dash(action.owner.clone()));
    owner.extend(new_owner(tr, action, cx.plan).map(|it| vec![soft(it)]));
    row(vec![what, owner, due, cell(tr.action_status(action.then)), now])
}

fn risks(cx: &Cx<'_>, changes: &Changes) -> Vec<Block> {
    let tr = cx.tr;
    let differs = |it: &&RiskChangeJson| it.old != it.new;
    let changed: Vec<_> = changes.risks.iter().filter(differs).collect();
    let title = heading(2, "changes-risks", tr.report_changes_risks_heading());
    if changed.is_empty() {
        return vec![title, body(tr.report_changes_risks_none())];
    }
    let net = |value: Option<f64>| match value {
        Some(value) => vec![band(tr, band_of(value), value)],
        None => cell("–"),
    };
    let columns = vec![
        words(tr.report_column_risk(), 86.0),
        words(tr.report_column_before(), 30.0),
        words(tr.report_column_now(), 30.0),
        numbers(tr.report_column_change(), 24.0),
    ];
    let rows = changed.into_iter().map(|it| {
        let change = it.old.zip(it.new).map(|(old, new)| risk_change(tr, old, new));
        let known = cx.risk_number(&it.id).map(|_| numbered_risk(cx, &it.id));
        let mut name = cell(known.unwrap_or_else(|| it.text.clone()));
        name.extend(cx.accepted_or_ended(&it.id).map(|it| vec![soft(it)]));
        name.extend(it.rated.map(|it| vec![soft(it.text(tr))]));
        row(vec![name, net(it.old), net(it.new), cell(or_dash(change))])
    });
    let mut out = vec![title];
    out.extend(changes.asked_note(tr, Compared::Risks).map(note));
    out.push(table(tr.report_changes_risks_caption(), columns, rows.collect()));
    out
}

fn questions(cx: &Cx<'_>, changes: &Changes) -> Vec<Block> {
    let tr = cx.tr;
    let title = heading(2, "changes-questions", tr.report_changes_questions_heading());
    if changes.questions.is_empty() {
        return vec![title, body(tr.report_changes_questions_none())];
    }
    let count = |kind| changes.questions.iter().filter(|it| it.kind == kind).count();
    let waits = |it: &&QuestionChangeJson| Movement::in_plan(it, cx.plan) == Movement::Waiting;
    let n_waiting = changes.questions.iter().filter(waits).count();
    let mut counted = tr.report_changes_questions_finding(
        count(ChangeKind::Content),
        count(ChangeKind::Evidence),
        count(ChangeKind::Real).saturating_sub(n_waiting),
    );
    if 0 < n_waiting {
        counted.push(' ');
        counted.push_str(&tr.report_changes_questions_waiting(n_waiting));
    }
    let columns = vec![
        words(tr.report_column_question(), 74.0),
        words(tr.report_column_kind(), 36.0),
        words(tr.report_column_before(), 30.0),
        words(tr.report_column_now(), 30.0),
    ];
    let rows = changes.questions.iter().map(|it| {
        row(vec![
            vec![vec![super::inline::regular(it.text.as_str()), soft(format!(" {}", it.id))]],
            cell(Movement::in_plan(it, cx.plan).text(tr)),
            cell(it.old_text(tr)),
            cell(it.new_text(tr)),
        ])
    });
    vec![
        title,
        body(counted),
        note(tr.report_changes_kinds()),
        table(tr.report_changes_questions_caption(), columns, rows.collect()),
    ]
}
