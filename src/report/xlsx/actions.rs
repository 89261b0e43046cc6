//! The action plan: one row an action, what is read at a meeting first; the columns are those that are taken back.

use crate::domain::{ActionStatus, Deadline};
use crate::office::{Cell, Column, Sheet, Tint};
use crate::report::{EffectJson, PlanAction, words};

use super::{Cx, column};

/// How many columns are printed: the others say how the action is reckoned with.
const N_PRINTED: usize = 12;

/// The columns with their greatest width.
const COLUMNS: [(&str, usize); 23] = [
    ("number", 7),
    ("title", 34),
    ("cause", 26),
    ("owner", 20),
    ("start", 11),
    ("due", 11),
    ("indicator", 24),
    ("baseline", 14),
    ("target", 14),
    ("effect", 26),
    ("cost_eur", 13),
    ("status", 13),
    ("lowers", 20),
    ("deputy", 22),
    ("reason", 30),
    ("closed_on", 13),
    ("closed_grade", 14),
    ("priority", 12),
    ("questions", 20),
    ("planned_level", 12),
    ("promised_grade", 12),
    ("effort", 12),
    ("id", 18),
];

/// The sheet.
pub(super) fn sheet(cx: &Cx<'_>) -> Sheet {
    let columns: Vec<Column> =
        COLUMNS.into_iter().map(|(name, widest)| column(cx, name, widest)).collect();
    let row =
        |action: &PlanAction| COLUMNS.into_iter().map(|(name, _)| cell(cx, action, name)).collect();
    Sheet {
        name: cx.tr.office_sheet_actions(),
        rows: cx.plan.actions.iter().map(row).collect(),
        columns,
        n_printed: Some(N_PRINTED),
        ..Sheet::default()
    }
}

fn cell(cx: &Cx<'_>, action: &PlanAction, column: &str) -> Cell {
    let text = |it: &Option<String>| Cell::given(it.as_deref(), Cell::text);
    let whole = |it: u8| Cell::Whole(it.into());
    match column {
        "number" => Cell::given(cx.action_number(&action.id), |it| Cell::Whole(it as u64)),
        "id" => Cell::text(action.id.as_str()),
        "title" => Cell::text(action.title.as_str()),
        "questions" => {
            let ids: Vec<_> = action.questions.iter().map(ToString::to_string).collect();
            Cell::text(ids.join(" "))
        }
        "planned_level" => whole(action.planned_level.get()),
        "promised_grade" => whole(action.promised_grade.get()),
        "owner" => text(&action.owner),
        "deputy" => text(&action.deputy),
        "start" => Cell::given(action.start, Cell::Date),
        "due" => due(action),
        "indicator" => text(&action.indicator),
        "baseline" => text(&action.baseline),
        "target" => text(&action.target),
        "effort" => whole(action.effort.get()),
        "cost_eur" => Cell::given(action.cost_cents, Cell::Euros),
        "cause" => text(&action.cause),
        "effect" => text(&action.effect),
        "status" => status(cx, action.status),
        "reason" => text(&action.reason),
        "closed_on" => Cell::given(action.closed_on, Cell::Date),
        "closed_grade" => Cell::given(action.closed_grade, |it| whole(it.get())),
        // What was dropped lowers nothing any more.
        "priority" | "lowers" if action.status == ActionStatus::Dropped => Cell::Empty,
        "priority" => Cell::given(action.priority, Cell::Number),
        "lowers" => Cell::text(lowers(cx, action)),
        _ => Cell::Empty,
    }
}

fn due(action: &PlanAction) -> Cell {
    match &action.due {
        Some(Deadline::On(date)) => Cell::Date(*date),
        Some(Deadline::Words(words)) => Cell::text(words.as_str()),
        None => Cell::Empty,
    }
}

fn status(cx: &Cx<'_>, status: ActionStatus) -> Cell {
    let words = cx.tr.action_status(status);
    match status {
        ActionStatus::DoneVerified => Cell::Tinted(words, Tint::Calm),
        ActionStatus::DoneClaimed => Cell::Tinted(words, Tint::Careful),
        ActionStatus::Planned | ActionStatus::Running | ActionStatus::Dropped => Cell::text(words),
    }
}

/// Each risk that the action lowers alone: its number, before → after.
fn lowers(cx: &Cx<'_>, action: &PlanAction) -> String {
    let is_lower = |it: &&EffectJson| it.after < it.before;
    let mut lowered: Vec<&EffectJson> = action.effects.iter().filter(is_lower).collect();
    lowered.sort_by_key(|it| cx.risk_number(&it.risk));
    let line = |it: &EffectJson| {
        let number = cx.risk_number(&it.risk).unwrap_or(0);
        let of = |value| words::risk_number(cx.tr, value);
        format!("{number}: {} → {}", of(it.before), of(it.after))
    };
    lowered.into_iter().map(line).collect::<Vec<_>>().join("\n")
}
