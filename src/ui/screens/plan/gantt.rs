//! The actions along the calendar: quarters across, one bar an action.

mod axis;

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Align2, CornerRadius, Galley, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};
use jiff::civil::Date;

use self::axis::Axis;
use super::PlanView;
use crate::domain::{Action, ActionId, ActionStatus, Period};
use crate::ui::focus::Group;
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::typed::fields::ActionField;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::to_mend::is_done;
use crate::ui::widgets::text;

/// The least height of a row.
const ROW: f32 = 26.0;
/// What stands above and below a title of several lines.
const AROUND: f32 = 6.0;
/// Room for the titles: a share of the width, and no more than this.
const NAMES: (f32, f32) = (0.38, 390.0);

/// Draws the calendar where at least one action is dated.
pub(super) fn ui(view: &mut PlanView, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) {
    let period = open.assessment().period;
    let begins = period.map_or_else(|| open.session.assessed_on(), Period::from);
    let bars = bars(open, begins);
    let today = cx.now.to_zoned(cx.zone.clone()).date();
    let Some((first, last)) = span(&bars, period, today) else { return };
    let width = ui.available_width();
    let names = (width * NAMES.0).min(NAMES.1);
    let axis = Axis::new((first, last), ui.cursor().left() + names, width - names);
    let x = |day| axis.x(day);
    text::heading_ui(ui, &cx.tr.plan_time_heading());
    let words = match period {
        Some(_) => cx.tr.plan_window_time_caption(),
        None => cx.tr.plan_time_caption(),
    };
    let mut caption = format!("{} {words}", axis.name(cx.tr));
    let is_taken_over = |it: &Action| it.start.is_none() && taken_over(open, &it.id).is_some();
    if bars.iter().any(|it| is_taken_over(it.action)) {
        caption = format!("{caption} {}", cx.tr.plan_time_taken_over());
    }
    text::note_ui(ui, cx.tokens, &caption);
    ui.add_space(space::S);
    let is_within = axis.holds(today);
    if is_within {
        today_ui(ui, cx, width, x(today));
    }
    let (head, _) = ui.allocate_exact_size(Vec2::new(width, 22.0), Sense::hover());
    let titles: Vec<Arc<Galley>> = bars.iter().map(|it| title(ui, cx, it, names)).collect();
    let height: f32 = titles.iter().map(|it| row_height(it)).sum();
    for step in axis.steps(cx.tr) {
        let rule = Stroke::new(1.0, cx.tokens.rule);
        ui.painter().vline(step.x, head.top()..=head.bottom() + height, rule);
        let Some(words) = step.words else { continue };
        let at = eframe::egui::pos2(step.x + 4.0, head.center().y);
        let font = fonts::regular_of(size::NOTE);
        ui.painter().text(at, Align2::LEFT_CENTER, words, font, cx.tokens.ink_soft);
    }
    if is_within {
        let line = Stroke::new(1.5, cx.tokens.significant);
        ui.painter().vline(x(today), head.top()..=head.bottom() + height, line);
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (bar, title) in bars.iter().zip(titles) {
            let late = is_late(bar, today).then(|| x(today));
            if bar_ui(ui, cx, bar, (width, title), (x(bar.from), x(bar.to), late)) {
                view.show(bar.action.id.clone(), ActionField::Due);
            }
        }
    });
    undated_ui(ui, cx, open);
    ui.add_space(space::XL);
}

/// Which actions have no day and so no bar, as the plan says it.
fn undated_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) {
    let is_undated = |it: &&Action| it.status != ActionStatus::Dropped && it.due_date().is_none();
    let undated = open.assessment().actions.iter().filter(is_undated);
    let titles: Vec<String> = undated.map(|it| cx.tr.report_quoted(it.title.as_str())).collect();
    if !titles.is_empty() {
        text::note_ui(ui, cx.tokens, &cx.tr.plan_time_undated(titles.join(", ")));
    }
}

/// The word above the line of today, where the eye begins to read the calendar.
fn today_ui(ui: &mut Ui, cx: &ViewCx<'_>, width: f32, x: f32) {
    let words = cx.tr.plan_window_today();
    let font = fonts::regular_of(size::NOTE);
    let galley = ui.painter().layout_no_wrap(words.clone(), font, cx.tokens.significant);
    let gap = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 0.0);
    let wide = Vec2::new(width, galley.size().y);
    let (rect, response) = ui.allocate_exact_size(wide, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    let half = galley.size().x / 2.0;
    ui.spacing_mut().item_spacing.y = gap;
    let left = (x - half).clamp(rect.left(), (rect.right() - 2.0 * half).max(rect.left()));
    let at = eframe::egui::pos2(left, rect.top());
    ui.painter().galley(at, galley, cx.tokens.significant);
}

/// An action with its number in the plan and its days.
struct Dated<'a> {
    number: usize,
    action: &'a Action,
    from: Date,
    to: Date,
}

/// The first and the last day: of the bars, of the plan, and today while a deadline has passed.
fn span(bars: &[Dated<'_>], period: Option<Period>, today: Date) -> Option<(Date, Date)> {
    let late = bars.iter().any(|it| is_late(it, today)).then_some(today);
    let first = bars.iter().map(|it| it.from).min()?;
    let last = bars.iter().map(|it| it.to).max()?;
    let first = period.map_or(first, |it| first.min(it.from()));
    let last = period.map_or(last, |it| last.max(it.to()));
    Some((first, late.map_or(last, |it| last.max(it))))
}

/// Whether its day has passed and it is not done.
fn is_late(dated: &Dated<'_>, today: Date) -> bool {
    let is_open = matches!(dated.action.status, ActionStatus::Planned | ActionStatus::Running);
    is_open && dated.action.due_date().is_some_and(|it| it < today)
}

/// The day of the last assessment, where an action was in its plan.
fn taken_over(open: &OpenFile, id: &ActionId) -> Option<Date> {
    let plan = open.previous()?.as_ref().ok()?;
    plan.actions.iter().any(|it| it.id == *id).then_some(plan.assessed_on)
}

/// The actions that have a date, in the order of the plan; one of last year's plan begins with that plan.
fn bars(open: &OpenFile, begins: Date) -> Vec<Dated<'_>> {
    let assessment = open.assessment();
    let begins = |id: &ActionId| taken_over(open, id).map_or(begins, |it| it.min(begins));
    assessment
        .actions
        .iter()
        .filter_map(|action| {
            let number = assessment.action_number(&action.id)?;
            let due = action.due_date()?;
            let to = action.closed_on.filter(|_| is_done(action)).unwrap_or(due);
            let from = action.start.unwrap_or_else(|| begins(&action.id)).min(to);
            Some(Dated { number, action, from, to })
        })
        .collect()
}

/// The number and the title of an action, in three lines at most.
fn title(ui: &Ui, cx: &ViewCx<'_>, dated: &Dated<'_>, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(
        format!("{}  {}", dated.number, dated.action.title),
        TextFormat::simple(fonts::regular_of(size::NOTE), cx.tokens.ink),
    );
    job.wrap.max_width = width - space::S;
    job.wrap.max_rows = 3;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

fn row_height(title: &Galley) -> f32 {
    ROW.max((title.size().y + AROUND).round())
}

/// Draws a row and says whether it was clicked.
fn bar_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    dated: &Dated<'_>,
    (width, title): (f32, Arc<Galley>),
    (left, right, late): (f32, f32, Option<f32>),
) -> bool {
    let action = dated.action;
    let size = Vec2::new(width, row_height(&title));
    let group = Group::moving(Id::unique("bars of the plan"));
    let sense = group.sense(ui, false);
    let (rect, response) = ui.allocate_exact_size(size, sense);
    group.add(&response, false);
    let due = cx.tr.plan_window_due();
    let mut name = format!(
        "{} {}. {due}: {}",
        dated.number,
        action.title,
        cx.tr.date(action.due_date().unwrap_or(dated.to))
    );
    if late.is_some() {
        name = format!("{name} · ▲ {}", cx.tr.report_action_overdue());
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let is_lit = response.hovered();
    if is_lit {
        ui.painter().rect_filled(rect, CornerRadius::same(4), cx.tokens.panel);
    }
    let at = eframe::egui::pos2(rect.left() + 2.0, rect.center().y - title.size().y / 2.0);
    ui.painter().galley(at, title, cx.tokens.ink);
    let bar = Rect::from_x_y_ranges(
        left..=right.max(left + 6.0),
        rect.center().y - 6.0..=rect.center().y + 6.0,
    );
    let corner = CornerRadius::same(3);
    if action.status == ActionStatus::DoneVerified {
        ui.painter().rect_filled(bar, corner, cx.tokens.accent);
    } else {
        ui.painter().rect_filled(bar, corner, cx.tokens.chosen);
        let edge = Stroke::new(if is_lit { 2.5 } else { 1.5 }, cx.tokens.accent);
        ui.painter().rect_stroke(bar, corner, edge, StrokeKind::Inside);
    }
    if let Some(today) = late {
        late_ui(ui, cx, bar, today);
    }
    response.on_hover_text(name).clicked()
}

/// How long a deadline has passed: a line from the end of the bar to today, with the sign of a warning.
fn late_ui(ui: &Ui, cx: &ViewCx<'_>, bar: Rect, today: f32) {
    let line = Stroke::new(1.5, cx.tokens.significant);
    let at = bar.right_center();
    ui.painter().hline(at.x..=today.max(at.x), at.y, line);
    let font = fonts::bold_of(size::NOTE);
    let sign = ui.painter().layout_no_wrap("▲".to_owned(), font, cx.tokens.significant);
    let at = eframe::egui::pos2(at.x + 3.0, at.y - sign.size().y - 1.0);
    ui.painter().galley(at, sign, cx.tokens.significant);
}
