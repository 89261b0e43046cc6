//! The actions of the plan along a time axis.

use jiff::Span as Duration;
use jiff::civil::{Date, date};

use crate::domain::ActionStatus;
use crate::report::PlanAction;
use crate::report::document::{Block, Drawing, Figure, Gantt, GanttBar, GanttTick};

use super::Cx;
use super::inline::{heading, listed, note};
use super::summary::{due_date, is_overdue};

/// The shortest bar that is still seen.
const MIN_WIDTH: f64 = 0.012;
/// More quarters than this are marked by years.
const N_QUARTERS: usize = 9;

/// The time that is shown.
#[derive(Clone, Copy)]
struct Axis {
    from: Date,
    to: Date,
}

impl Axis {
    fn place(self, day: Date) -> f64 {
        let days = |from: Date, to: Date| f64::from((to - from).get_days());
        let all = days(self.from, self.to);
        if all <= 0.0 { 0.0 } else { (days(self.from, day) / all).clamp(0.0, 1.0) }
    }

    /// The first day of each quarter in it.
    fn quarters(self) -> Vec<Date> {
        let step = self.from.series(Duration::new().months(3));
        step.take_while(|day| *day < self.to).collect()
    }
}

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let numbered = (1..).zip(cx.kept_actions());
    let dated: Vec<(usize, &PlanAction, Date)> =
        numbered.filter_map(|(number, it)| Some((number, it, due_date(it)?))).collect();
    let Some(axis) = axis(cx, &dated) else { return Vec::new() };
    let mut out = vec![heading(2, "plan-time", tr.plan_time_heading())];
    let bars = dated.iter().map(|(number, it, due)| bar(cx, axis, *number, it, *due)).collect();
    out.push(Block::Figure(Figure {
        drawing: Drawing::Gantt(Gantt { ticks: ticks(cx, axis), bars }),
        alt: alt(cx, &dated),
        caption: Some(caption(cx, axis, &dated)),
    }));
    let undated: Vec<String> = cx
        .kept_actions()
        .filter(|it| due_date(it).is_none())
        .map(|it| tr.report_quoted(cx.action_title(it)))
        .collect();
    if !undated.is_empty() {
        out.push(note(tr.plan_time_undated(listed(undated))));
    }
    out
}

/// What the steps and the bars show, and where those begin that have no start.
fn caption(cx: &Cx<'_>, axis: Axis, dated: &[(usize, &PlanAction, Date)]) -> String {
    let tr = cx.tr;
    let is_by_quarter = axis.quarters().len() <= N_QUARTERS;
    let steps = if is_by_quarter { tr.plan_time_quarters() } else { tr.plan_time_years() };
    let words = match cx.plan.period {
        Some(_) => tr.plan_window_time_caption(),
        None => tr.plan_time_caption(),
    };
    let words = format!("{steps} {words}");
    let is_taken_over = |it: &PlanAction| it.start.is_none() && taken_over(cx, it).is_some();
    if dated.iter().any(|(_, it, _)| is_taken_over(it)) {
        return format!("{words} {}", tr.plan_time_taken_over());
    }
    words
}

/// The day of the last assessment, where an action was in its plan.
fn taken_over(cx: &Cx<'_>, action: &PlanAction) -> Option<Date> {
    let changes = cx.plan.previous.as_ref()?;
    changes.goes_on_with(action, cx.plan).then_some(changes.old.assessed_on)
}

/// From the first quarter with work in it, or of the plan, to the end of the last one; to the assessment date while a deadline has passed.
fn axis(cx: &Cx<'_>, dated: &[(usize, &PlanAction, Date)]) -> Option<Axis> {
    let starts = dated.iter().map(|(_, it, due)| begins(cx, it, *due));
    let period = cx.plan.period.as_ref();
    let from = starts.chain(period.map(|it| it.from)).min()?;
    let late = dated.iter().any(|(_, it, _)| is_overdue(cx, it)).then_some(cx.plan.assessed_on);
    let all = dated.iter().map(|(_, it, due)| (*due).max(ends(it, *due)));
    let to = all.chain(period.map(|it| it.to)).chain(late).max()?;
    let quarter = (from.month() - 1) / 3 * 3 + 1;
    let from = date(from.year(), quarter, 1);
    let next = date(to.year(), (to.month() - 1) / 3 * 3 + 1, 1);
    let to = next.checked_add(Duration::new().months(3)).unwrap_or(to);
    Some(Axis { from, to })
}

/// Where an action begins: as given, else with the plan, and without a period on the assessment date; never after it is due.
/// One of last year's plan begins on the day of that assessment.
fn begins(cx: &Cx<'_>, action: &PlanAction, due: Date) -> Date {
    let plan = cx.plan.period.as_ref().map_or(cx.plan.assessed_on, |it| it.from);
    let plan = taken_over(cx, action).map_or(plan, |it| it.min(plan));
    action.start.unwrap_or(plan).min(ends(action, due))
}

/// Where an action ends: on the day it was done, else when it is due.
fn ends(action: &PlanAction, due: Date) -> Date {
    let is_done = matches!(action.status, ActionStatus::DoneClaimed | ActionStatus::DoneVerified);
    action.closed_on.filter(|_| is_done).unwrap_or(due)
}

fn bar(cx: &Cx<'_>, axis: Axis, number: usize, action: &PlanAction, due: Date) -> GanttBar {
    let (from, to) = (axis.place(begins(cx, action, due)), axis.place(ends(action, due)));
    let from = from.min(to - MIN_WIDTH).max(0.0);
    let mut label = format!("{number}. {}", cx.action_title(action));
    if is_overdue(cx, action) {
        label = format!("{label} – {}", cx.tr.report_action_overdue());
    }
    GanttBar {
        label,
        from,
        to: to.max(from + MIN_WIDTH).min(1.0),
        is_done: action.status == ActionStatus::DoneVerified,
    }
}

/// The quarters, or the years where there are many. Where not all words have room, those that name a year are needed most.
fn ticks(cx: &Cx<'_>, axis: Axis) -> Vec<GanttTick> {
    let tr = cx.tr;
    let quarters = axis.quarters();
    if quarters.len() <= N_QUARTERS {
        let tick = |day: &Date| {
            let quarter = format!("q{}", (day.month() - 1) / 3 + 1);
            let year = day.year().to_string();
            let is_first = *day == axis.from;
            let words = if is_first {
                tr.plan_quarter_first(quarter, year)
            } else {
                tr.plan_quarter(quarter, year)
            };
            let rank = match day.month() {
                1 => 0,
                _ if is_first => 1,
                7 => 2,
                _ => 3,
            };
            GanttTick { at: axis.place(*day), words, rank }
        };
        return quarters.iter().map(tick).collect();
    }
    let years = quarters.iter().enumerate().filter(|(idx, day)| *idx == 0 || day.month() == 1);
    let tick = |day: &Date| GanttTick {
        at: axis.place(*day),
        words: tr.plan_year(day.year().to_string()),
        // A year that had begun before the axis gives way to the next one.
        rank: u8::from(day.month() != 1),
    };
    years.map(|(_, day)| tick(day)).collect()
}

/// How many actions end when.
fn alt(cx: &Cx<'_>, dated: &[(usize, &PlanAction, Date)]) -> String {
    let tr = cx.tr;
    let dues = || dated.iter().map(|(.., due)| *due);
    let (Some(first), Some(last)) = (dues().min(), dues().max()) else { return String::new() };
    let n_done = dated.iter().filter(|(_, it, _)| it.status == ActionStatus::DoneVerified).count();
    tr.plan_time_alt(dated.len(), n_done, tr.date(first), tr.date(last))
}
