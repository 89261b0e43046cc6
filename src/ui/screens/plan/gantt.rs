//! The actions along the calendar: quarters across, one bar an action.

use eframe::egui::{
    Align2, CornerRadius, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};
use jiff::civil::Date;

use super::planned;
use crate::domain::{Action, ActionStatus};
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::text;

/// The height of a row.
const ROW: f32 = 26.0;
/// Room for the ids.
const NAMES: f32 = 56.0;

/// Draws the calendar where at least one action is dated.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) {
    let begins = open.session.assessed_on();
    let bars: Vec<(&Action, Date, Date)> = planned(open)
        .filter_map(|action| {
            let due = action.due_date()?;
            Some((action, action.start.unwrap_or(begins).min(due), due))
        })
        .collect();
    let Some(first) = bars.iter().map(|(_, from, _)| *from).min() else { return };
    let Some(last) = bars.iter().map(|(_, _, to)| *to).max() else { return };
    let (from, to) = (quarter_begin(first), next_quarter(last));
    text::heading_ui(ui, &cx.tr.plan_time_heading());
    text::note_ui(ui, cx.tokens, &cx.tr.plan_time_caption());
    ui.add_space(space::S);
    let width = ui.available_width();
    let (head, _) = ui.allocate_exact_size(Vec2::new(width, 22.0), Sense::hover());
    let field = head.with_min_x(head.left() + NAMES);
    let span = days(from, to).max(1.0);
    let x = |date: Date| field.left() + field.width() * days(from, date) / span;
    let height = f32::from(u16::try_from(bars.len()).unwrap_or(u16::MAX)) * ROW;
    let mut quarter = from;
    while quarter < to {
        let left = x(quarter);
        let rule = Stroke::new(1.0, cx.tokens.rule);
        ui.painter().vline(left, head.top()..=head.bottom() + height, rule);
        let name = format!("q{}", (quarter.month() - 1) / 3 + 1);
        let words = cx.tr.plan_quarter(name, quarter.year().to_string());
        let at = eframe::egui::pos2(left + 4.0, head.center().y);
        let font = fonts::regular_of(size::NOTE);
        if 90.0 < x(next_quarter(quarter)) - left {
            ui.painter().text(at, Align2::LEFT_CENTER, words, font, cx.tokens.ink_soft);
        }
        quarter = next_quarter(quarter);
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    for (action, start, due) in bars {
        bar_ui(ui, cx, action, width, (x(start), x(due)), &cx.tr.short_date(due));
    }
}

fn bar_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    action: &Action,
    width: f32,
    (left, right): (f32, f32),
    due: &str,
) {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, ROW), Sense::hover());
    let name = format!("{} {}, {due}", action.id, action.title);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    let note = fonts::regular_of(size::NOTE);
    let id = action.id.to_string();
    ui.painter().text(rect.left_center(), Align2::LEFT_CENTER, id, note, cx.tokens.ink);
    let bar = Rect::from_x_y_ranges(
        left..=right.max(left + 6.0),
        rect.center().y - 6.0..=rect.center().y + 6.0,
    );
    let corner = CornerRadius::same(3);
    if action.status == ActionStatus::DoneVerified {
        ui.painter().rect_filled(bar, corner, cx.tokens.accent);
    } else {
        ui.painter().rect_filled(bar, corner, cx.tokens.chosen);
        let edge = Stroke::new(1.5, cx.tokens.accent);
        ui.painter().rect_stroke(bar, corner, edge, StrokeKind::Inside);
    }
    response.on_hover_text(name);
}

fn quarter_begin(date: Date) -> Date {
    let month = (date.month() - 1) / 3 * 3 + 1;
    Date::new(date.year(), month, 1).unwrap_or(date)
}

fn next_quarter(date: Date) -> Date {
    let begin = quarter_begin(date);
    let (year, month) = (begin.year(), begin.month());
    let next = if month == 10 { Date::new(year + 1, 1, 1) } else { Date::new(year, month + 3, 1) };
    next.unwrap_or(Date::MAX)
}

#[expect(clippy::cast_precision_loss, reason = "days of a plan are few")]
fn days(from: Date, to: Date) -> f32 {
    (to - from).get_days() as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn quarters_follow_each_other_over_the_new_year() {
        assert_eq!(quarter_begin(date(2026, 11, 22)), date(2026, 10, 1));
        assert_eq!(next_quarter(date(2026, 11, 22)), date(2027, 1, 1));
        assert_eq!(next_quarter(date(2026, 1, 1)), date(2026, 4, 1));
    }
}
