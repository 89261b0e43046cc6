//! The actions of a plan as text: `plan.csv` in the columns in which they are taken back, and a table for people's spreadsheets.

use super::{Plan, PlanAction};
use crate::domain::{Action, ActionStatus};
use crate::i18n::Tr;
use crate::office::head;

/// What a plan says of an action beside the form that actions are filled in with.
const PRIORITY: &str = "priority";

/// Whose plan it is, of which day, and the fingerprint by which its file is found: in every row, so that none is lost where rows are sorted or copied.
const ORIGIN: [&str; 3] = ["institution", "assessed_on", "head"];

/// The columns of the table.
fn columns() -> impl Iterator<Item = &'static str> {
    Action::COLUMNS.into_iter().chain([PRIORITY]).chain(ORIGIN)
}

/// The byte-order mark, by which spreadsheets know the letters.
const BOM: &[u8] = "\u{feff}".as_bytes();

/// The table of actions: UTF-8 with a byte-order mark, so that spreadsheets read its letters.
pub fn action_csv(plan: &Plan) -> Vec<u8> {
    let mut writer = ::csv::Writer::from_writer(BOM.to_vec());
    // Writing into memory does not fail.
    let mut is_written = writer.write_record(columns()).is_ok();
    for action in &plan.actions {
        is_written &= writer.write_record(columns().map(|it| cell(plan, action, it))).is_ok();
    }
    debug_assert!(is_written, "every row has the columns of the head");
    writer.into_inner().unwrap_or_default()
}

/// The columns of the table for people, what is read at a meeting first.
const OF_PEOPLE: [&str; 25] = [
    "number",
    "title",
    "cause",
    "owner",
    "start",
    "due",
    "indicator",
    "baseline",
    "target",
    "effect",
    "cost_eur",
    "status",
    "deputy",
    "reason",
    "closed_on",
    "closed_grade",
    PRIORITY,
    "questions",
    "planned_level",
    "promised_grade",
    "effort",
    "id",
    ORIGIN[0],
    ORIGIN[1],
    ORIGIN[2],
];

/// The same actions with words above the columns, the plan's numbers, and decimals and separators as a spreadsheet of the language expects them; it is taken back as well.
pub fn table_for_people(plan: &Plan) -> Vec<u8> {
    let tr = Tr::new(plan.lang);
    let separator = if plan.lang.has_decimal_comma() { b';' } else { b',' };
    let mut writer = ::csv::WriterBuilder::new().delimiter(separator).from_writer(BOM.to_vec());
    // Writing into memory does not fail.
    let mut is_written = writer.write_record(OF_PEOPLE.map(|it| head(&tr, it))).is_ok();
    let mut n_kept = 0;
    for action in &plan.actions {
        let is_kept = action.status != ActionStatus::Dropped;
        n_kept += usize::from(is_kept);
        let number = if is_kept { n_kept.to_string() } else { String::new() };
        let cell = |column: &str| match column {
            "number" => number.clone(),
            "status" => tr.action_status(action.status),
            // What was dropped lowers nothing any more.
            PRIORITY if !is_kept => String::new(),
            "cost_eur" if action.cost_cents.is_some_and(|it| it % 100 == 0) => {
                shown(action.cost_cents.map(|it| it / 100).as_ref())
            }
            PRIORITY | "cost_eur" if plan.lang.has_decimal_comma() => {
                cell(plan, action, column).replace('.', ",")
            }
            _ => cell(plan, action, column),
        };
        is_written &= writer.write_record(OF_PEOPLE.map(cell)).is_ok();
    }
    debug_assert!(is_written, "every row has the columns of the head");
    writer.into_inner().unwrap_or_default()
}

/// Whether a table of any version holds those actions: as many rows, and the same in every column that this version knows.
pub fn is_table_of(table: &[u8], plan: &Plan) -> bool {
    let mut reader = ::csv::Reader::from_reader(table.strip_prefix(BOM).unwrap_or(table));
    let Ok(head) = reader.headers().cloned() else { return false };
    let rows: Result<Vec<_>, _> = reader.into_records().collect();
    let Ok(rows) = rows else { return false };
    let is_same = |(row, action): (&::csv::StringRecord, &PlanAction)| {
        let named = head.iter().zip(row);
        named
            .filter(|(name, _)| columns().any(|it| it == *name))
            .all(|(name, it)| it == cell(plan, action, name))
    };
    head.iter().any(|it| it == "id")
        && rows.len() == plan.actions.len()
        && rows.iter().zip(&plan.actions).all(is_same)
}

fn cell(plan: &Plan, action: &PlanAction, column: &str) -> String {
    let text = |it: &Option<String>| it.clone().unwrap_or_default();
    match column {
        "id" => action.id.to_string(),
        "title" => action.title.clone(),
        "questions" => {
            action.questions.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        }
        "planned_level" => action.planned_level.to_string(),
        "promised_grade" => action.promised_grade.to_string(),
        "owner" => text(&action.owner),
        "deputy" => text(&action.deputy),
        "start" => shown(action.start.as_ref()),
        "due" => shown(action.due.as_ref()),
        "indicator" => text(&action.indicator),
        "baseline" => text(&action.baseline),
        "target" => text(&action.target),
        "effort" => action.effort.to_string(),
        "cost_eur" => action.cost_cents.map(euros).unwrap_or_default(),
        "cause" => text(&action.cause),
        "effect" => text(&action.effect),
        "status" => action.status.as_str().to_owned(),
        "reason" => text(&action.reason),
        "closed_on" => shown(action.closed_on.as_ref()),
        "closed_grade" => shown(action.closed_grade.as_ref()),
        PRIORITY => shown(action.priority.as_ref()),
        "institution" => plan.institution.name.trim().to_owned(),
        "assessed_on" => plan.assessed_on.to_string(),
        "head" => plan.head.clone(),
        _ => String::new(),
    }
}

fn shown<T: ToString>(value: Option<&T>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

/// Cents as euros with a decimal point: `1250.00`.
fn euros(cents: u64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
