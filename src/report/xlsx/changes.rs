//! What changed since the assessment before: checklists, the actions of its plan, net risks, levels of questions.

use crate::i18n::Tr;
use crate::office::{Cell, Column, Sheet};
use crate::report::became::{new_due, new_owner, reason};
use crate::report::ended::Ended;
use crate::report::words::{shown, shown_change};
use crate::report::{
    ActionChangeJson, ChecklistChangeJson, Movement, QuestionChangeJson, RiskChangeJson,
};
use crate::scoring::round4;

use super::Cx;

/// The sheet; none where there is nothing to compare with.
pub(super) fn sheet(cx: &Cx<'_>) -> Option<Sheet> {
    let tr = cx.tr;
    let changes = cx.plan.previous.as_ref()?;
    let columns = vec![
        Column::new(tr.office_change_what(), 13),
        Column::new(tr.office_change_id(), 18),
        Column::new(tr.office_change_text(), 64),
        Column::new(tr.report_column_before(), 24),
        Column::new(tr.report_column_now(), 24),
        Column::new(tr.report_column_change(), 12),
        Column::new(tr.report_column_kind(), 34),
        Column::new(tr.office_column_reason(), 32),
    ];
    let actions = changes.actions.iter().map(|it| action(cx, it));
    let risks = changes.risks.iter().filter(|it| it.old != it.new).map(|it| risk(cx, it));
    let checklists = changes.checklists.iter().filter(|it| it.old != it.new);
    let checklists = checklists.map(|it| checklist(cx, it));
    let questions = changes.questions.iter().map(|it| question(cx, it));
    Some(Sheet {
        name: tr.office_sheet_changes(),
        rows: checklists.chain(actions).chain(risks).chain(questions).collect(),
        columns,
        ..Sheet::default()
    })
}

fn checklist(cx: &Cx<'_>, it: &ChecklistChangeJson) -> Vec<Cell> {
    let change = |(old, new)| Cell::Number(round4(shown(new) - shown(old)));
    vec![
        Cell::text(cx.tr.report_column_checklist()),
        Cell::text(it.id.as_str()),
        Cell::text(it.title.as_str()),
        Cell::given(it.old, Cell::Number),
        Cell::given(it.new, Cell::Number),
        Cell::given(it.old.zip(it.new), change),
        Cell::Empty,
        Cell::Empty,
    ]
}

fn action(cx: &Cx<'_>, it: &ActionChangeJson) -> Vec<Cell> {
    let tr = cx.tr;
    let now = it.status_now().map_or_else(|| tr.report_action_gone(), |it| tr.action_status(it));
    let done = Ended::of_change(it, cx.plan).and_then(|it| it.text(tr, Tr::date));
    let is_late = it.is_overdue(cx.plan.assessed_on);
    let late = is_late.then(|| tr.report_action_overdue());
    let due = new_due(tr, it, cx.plan, Tr::date);
    let parts = [Some(now), done, late, due, new_owner(tr, it, cx.plan)];
    let now: Vec<String> = parts.into_iter().flatten().collect();
    vec![
        Cell::text(tr.office_column_title()),
        Cell::text(it.id.as_str()),
        Cell::text(it.title.as_str()),
        Cell::text(tr.action_status(it.then)),
        Cell::text(now.join("; ")),
        Cell::Empty,
        Cell::Empty,
        Cell::given(reason(it, cx.plan), Cell::text),
    ]
}

fn risk(cx: &Cx<'_>, it: &RiskChangeJson) -> Vec<Cell> {
    vec![
        Cell::text(cx.tr.report_column_risk()),
        Cell::text(it.id.as_str()),
        Cell::text(it.text.as_str()),
        Cell::given(it.old, Cell::Number),
        Cell::given(it.new, Cell::Number),
        Cell::given(it.old.zip(it.new), |(old, new)| Cell::Number(shown_change(old, new))),
        Cell::given(it.rated, |it| Cell::text(it.text(cx.tr))),
        Cell::Empty,
    ]
}

fn question(cx: &Cx<'_>, it: &QuestionChangeJson) -> Vec<Cell> {
    vec![
        Cell::text(cx.tr.report_column_question()),
        Cell::text(it.id.as_str()),
        Cell::text(it.text.as_str()),
        Cell::text(it.old_text(cx.tr)),
        Cell::text(it.new_text(cx.tr)),
        Cell::Empty,
        Cell::text(Movement::in_plan(it, cx.plan).text(cx.tr)),
        Cell::Empty,
    ]
}
