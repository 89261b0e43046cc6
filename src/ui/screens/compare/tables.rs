//! The tables of the comparison: both assessments in a few numbers, checklists, and what became of last year's actions.

use eframe::egui::Ui;

use crate::domain::Deadline;
use crate::report::{
    Changes, ChecklistChangeJson, Compared, Plan, Snapshot, fate_line, fates, words,
};
use crate::scoring::band_of;
use crate::ui::asks::{Asks, Place};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::table::{Column, Rows, table_ui};
use crate::ui::widgets::{band, text};

/// The width of a column of words about one side.
const STATE: f32 = 220.0;
/// The width of a band with its number.
const RISK: f32 = 150.0;
/// The width of a day, of what an action was, and of what it is with a reason.
const DUE: f32 = 100.0;
const WAS: f32 = 130.0;
const NOW: f32 = 230.0;

/// Level, coverage, evidence and claim gap of both.
pub(in crate::ui::screens) fn snapshots_ui(ui: &mut Ui, cx: &ViewCx<'_>, changes: &Changes) {
    let tr = cx.tr;
    let none = || tr.results_window_none();
    let share = |it: Option<f64>| it.map_or_else(none, |it| tr.percent(it));
    let number = |it: Option<f64>| it.map_or_else(none, |it| tr.decimal(it, 2));
    let sides = [&changes.old, &changes.new];
    let row = |name: String, [old, new]: [String; 2]| vec![name, old, new];
    let letter =
        |it: &Snapshot| it.evidence_letter.map_or_else(none, |letter| letter.as_str().to_owned());
    let gap = |it: &Snapshot| number(it.claim_gap);
    let rows = [
        row(tr.report_figure_level(), sides.map(|it| words::told_level(tr, it.level, it.coverage))),
        row(tr.report_figure_coverage(), sides.map(|it| share(it.coverage))),
        row(tr.results_window_evidence(), sides.map(letter)),
        row(tr.report_figure_claim_gap(), sides.map(gap)),
    ];
    let columns = [
        Column::words(tr.compare_indicator()),
        Column::side(tr.report_column_before(), STATE),
        Column::side(tr.report_column_now(), STATE),
    ];
    table_ui(ui, cx.tokens, &columns, &rows, Rows::Still);
}

/// Every checklist of either side, with its supported share then and now; nothing for a plan from before they were told.
pub(in crate::ui::screens) fn checklists_ui(ui: &mut Ui, cx: &ViewCx<'_>, changes: &Changes) {
    if changes.checklists.is_empty() {
        return;
    }
    let tr = cx.tr;
    let none = || tr.results_window_none();
    let number = |value: Option<f64>| value.map_or_else(none, |it| tr.decimal(it, 2));
    let row = |it: &ChecklistChangeJson| {
        let change = it.old.zip(it.new).map(|(then, now)| words::change(tr, then, now));
        let title = cx.checklist_told(&it.id, &it.title).to_owned();
        vec![title, number(it.old), number(it.new), change.unwrap_or_else(none)]
    };
    let rows: Vec<Vec<String>> = changes.checklists.iter().map(row).collect();
    text::heading_ui(ui, &tr.results_window_checklists());
    let columns = [
        Column::words(tr.results_window_column_checklist()),
        Column::number(tr.report_column_before(), 100.0),
        Column::number(tr.report_column_now(), 100.0),
        Column::number(tr.report_column_change(), 100.0),
    ];
    asked_ui(ui, cx, changes, Compared::Checklists);
    table_ui(ui, cx.tokens, &columns, &rows, Rows::Still);
    ui.add_space(space::XL);
}

/// That other questions were asked, where what moved may come from that.
fn asked_ui(ui: &mut Ui, cx: &ViewCx<'_>, changes: &Changes, compared: Compared) {
    if let Some(words) = changes.asked_note(cx.tr, compared) {
        text::read_note_ui(ui, cx.tokens, &words);
    }
}

/// The risks whose net value differs; each row leads to the risk, where one is open.
pub(in crate::ui::screens) fn risks_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    changes: &Changes,
    new: &Plan,
    asks: Option<&mut Asks>,
) {
    let changed: Vec<_> = changes.risks.iter().filter(|it| it.old != it.new).collect();
    if changed.is_empty() {
        return;
    }
    let tr = cx.tr;
    text::heading_ui(ui, &tr.report_changes_risks_heading());
    let none = || tr.results_window_none();
    let words = |it| {
        let (band, number) = (band_of(it), words::risk_number(tr, it));
        format!("{} {} · {number}", band::mark(band), tr.risk_band(band))
    };
    let number = |value: Option<f64>| value.map_or_else(none, words);
    let rows: Vec<Vec<String>> = changed
        .iter()
        .map(|it| {
            let change = it.old.zip(it.new).map(|(then, now)| words::risk_change(tr, then, now));
            let name = cx.risk_told(&it.id, &it.text).to_owned();
            let rated = it.rated.map(|it| it.text(tr));
            let lines = [Some(name), new.acceptance_told(tr, &it.id), rated];
            let text = lines.into_iter().flatten().collect::<Vec<_>>().join("\n");
            vec![text, number(it.old), number(it.new), change.unwrap_or_else(none)]
        })
        .collect();
    let columns = [
        Column::words(tr.report_column_risk()),
        Column::side(tr.report_column_before(), RISK),
        Column::side(tr.report_column_now(), RISK),
        Column::number(tr.report_column_change(), 80.0),
    ];
    asked_ui(ui, cx, changes, Compared::Risks);
    let clicked = table_ui(ui, cx.tokens, &columns, &rows, kind_of(asks.as_deref()));
    if let Some((it, asks)) = clicked.and_then(|idx| changed.get(idx)).zip(asks)
        && it.new.is_some()
    {
        asks.show(Place::Risk(it.id.clone()));
    }
    ui.add_space(space::XL);
}

/// What became of the actions of the last plan; each row leads to the action, where one is open.
pub(in crate::ui::screens) fn actions_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    changes: &Changes,
    new: &Plan,
    asks: Option<&mut Asks>,
) {
    if changes.actions.is_empty() {
        return;
    }
    let tr = cx.tr;
    text::heading_ui(ui, &tr.report_changes_actions_heading());
    let (finding, others) = fates(tr, changes);
    text::read_ui(ui, &finding);
    for note in others {
        text::read_note_ui(ui, cx.tokens, &note);
    }
    let rows: Vec<Vec<String>> = changes
        .actions
        .iter()
        .map(|it| {
            let due = match &it.due {
                Some(Deadline::On(day)) => tr.short_date(*day),
                Some(Deadline::Words(words)) => words.clone(),
                None => tr.results_window_none(),
            };
            vec![it.title.clone(), due, tr.action_status(it.then), fate_line(tr, it, new)]
        })
        .collect();
    let columns = [
        Column::words(tr.plan_column_action()),
        Column::side(tr.report_column_due(), DUE),
        Column::side(tr.report_column_before(), WAS),
        Column::side(tr.report_column_now(), NOW),
    ];
    let clicked = table_ui(ui, cx.tokens, &columns, &rows, kind_of(asks.as_deref()));
    if let Some((it, asks)) = clicked.and_then(|idx| changes.actions.get(idx)).zip(asks)
        && it.in_plan(new).is_some()
    {
        asks.show(Place::Action(it.id.clone()));
    }
    ui.add_space(space::XL);
}

/// Rows lead somewhere only within an open assessment.
fn kind_of(asks: Option<&Asks>) -> Rows {
    if asks.is_some() { Rows::Lead } else { Rows::Still }
}
