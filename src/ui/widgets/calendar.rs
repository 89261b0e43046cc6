//! A month to pick a date from: weeks from Monday, by mouse or by arrows.

use eframe::egui::{
    Button, EventFilter, Grid, Id, Key, Modifiers, Popup, PopupCloseBehavior, Response, RichText,
    Ui, Widget as _, vec2,
};
use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use crate::ui::fonts;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;

/// The side of a day.
const DAY: f32 = 34.0;

/// Draws a button that opens the month of a date, else of today; gives the date that was picked.
pub(crate) fn calendar_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    id: Id,
    of: &str,
    current: Option<Date>,
) -> Option<Date> {
    let name = cx.tr.dialogs_calendar(of);
    let today = cx.now.to_zoned(cx.zone.clone()).date();
    let popup_id = id.with("popup");
    // Keys come first, since Enter on the button would close the month.
    let mut cursor = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| current.unwrap_or(today));
    let is_open = Popup::is_id_open(ui.ctx(), popup_id);
    let entered = if is_open { keys(ui, &mut cursor) } else { None };
    let response = Button::new("▦").ui(ui).accessible_name(&name).on_hover_text(&name);
    if response.clicked() {
        cursor = current.unwrap_or(today);
        response.request_focus();
    }
    let popup =
        Popup::menu(&response).id(popup_id).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let clicked = popup.show(|ui| month_ui(ui, cx, &response, &mut cursor, today));
    ui.data_mut(|data| data.insert_temp(id, cursor));
    let picked = entered.or_else(|| clicked.and_then(|it| it.inner));
    if picked.is_some() {
        Popup::close_id(ui.ctx(), popup_id);
    }
    picked
}

/// The month around the cursor.
fn month_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    opener: &Response,
    cursor: &mut Date,
    today: Date,
) -> Option<Date> {
    // The arrows move the day and not the focus.
    let arrows =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(opener.id, arrows));
    let mut picked = None;
    head_ui(ui, cx, cursor);
    Grid::new(opener.id.with("days")).spacing(vec2(2.0, 2.0)).min_col_width(DAY).show(ui, |ui| {
        for day in 1_u8..=7 {
            let name = cx.tr.common_weekday(format!("d{day}"));
            let name = RichText::new(name).size(size::NOTE).color(cx.tokens.ink_soft);
            ui.vertical_centered(|ui| ui.label(name));
        }
        ui.end_row();
        for week in weeks(*cursor) {
            for date in week {
                if day_ui(ui, cx, date, *cursor, today) {
                    picked = Some(date);
                }
            }
            ui.end_row();
        }
    });
    ui.add_space(space::XS);
    if Button::new(cx.tr.dialogs_calendar_today(cx.tr.date(today))).ui(ui).clicked() {
        picked = Some(today);
    }
    picked
}

/// Moves the cursor; Enter picks it.
fn keys(ui: &Ui, cursor: &mut Date) -> Option<Date> {
    let steps: [(Key, Span); 6] = [
        (Key::ArrowLeft, -(1.day())),
        (Key::ArrowRight, 1.day()),
        (Key::ArrowUp, -(1.week())),
        (Key::ArrowDown, 1.week()),
        (Key::PageUp, -(1.month())),
        (Key::PageDown, 1.month()),
    ];
    ui.input_mut(|input| {
        for (key, step) in [(Key::PageUp, -(1.year())), (Key::PageDown, 1.year())] {
            if input.consume_key(Modifiers::SHIFT, key) {
                *cursor = cursor.saturating_add(step);
            }
        }
        for (key, step) in steps {
            if input.consume_key(Modifiers::NONE, key) {
                *cursor = cursor.saturating_add(step);
            }
        }
        input.consume_key(Modifiers::NONE, Key::Enter).then_some(*cursor)
    })
}

/// The month's name between its neighbours.
fn head_ui(ui: &mut Ui, cx: &ViewCx<'_>, cursor: &mut Date) {
    ui.horizontal(|ui| {
        for (sign, name, step) in [
            ("«", cx.tr.dialogs_calendar_year_before(), -(1.year())),
            ("←", cx.tr.dialogs_calendar_before(), -(1.month())),
            ("→", cx.tr.dialogs_calendar_after(), 1.month()),
            ("»", cx.tr.dialogs_calendar_year_after(), 1.year()),
        ] {
            let response = Button::new(sign).ui(ui).accessible_name(&name).on_hover_text(&name);
            if response.clicked() {
                *cursor = cursor.saturating_add(step);
            }
        }
        let month = format!("m{}", cursor.month());
        let name = cx.tr.common_month_of_year(month, cursor.year().to_string());
        ui.label(RichText::new(name).font(fonts::bold_of(size::TEXT)));
    });
}

/// One day; those of other months are soft, today is underlined.
fn day_ui(ui: &mut Ui, cx: &ViewCx<'_>, date: Date, cursor: Date, today: Date) -> bool {
    let is_inside = date.month() == cursor.month();
    let mut words = RichText::new(date.day().to_string());
    if !is_inside {
        words = words.color(cx.tokens.ink_soft).size(size::NOTE);
    }
    if date == today {
        words = words.underline();
    }
    let button = Button::selectable(date == cursor, words).min_size(vec2(DAY, DAY - 4.0));
    button.ui(ui).accessible_name(cx.tr.date(date)).clicked()
}

/// The weeks that hold the days of a month, each from Monday.
fn weeks(of: Date) -> Vec<[Date; 7]> {
    let first = of.first_of_month();
    let before = i64::from(first.weekday().to_monday_zero_offset());
    let mut monday = first.saturating_sub(before.days());
    let mut weeks = Vec::new();
    while monday <= of.last_of_month() && weeks.len() < 6 {
        weeks.push([0_i64, 1, 2, 3, 4, 5, 6].map(|day| monday.saturating_add(day.days())));
        monday = monday.saturating_add(7.days());
    }
    weeks
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn weeks_begin_on_monday_and_hold_the_whole_month() {
        let november = weeks(date(2026, 11, 22));
        assert_eq!(november.first().map(|it| it[0]), Some(date(2026, 10, 26)));
        assert_eq!(november.last().map(|it| it[6]), Some(date(2026, 12, 6)));
        let february = weeks(date(2027, 2, 28));
        assert_eq!(february.len(), 4);
        assert_eq!(february[0][0], date(2027, 2, 1));
    }

    #[test]
    fn the_last_month_there_is_has_weeks_too() {
        assert!(!weeks(Date::MAX).is_empty());
        assert!(!weeks(Date::MIN).is_empty());
    }
}
