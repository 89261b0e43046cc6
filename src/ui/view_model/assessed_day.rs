//! Whether the day of the assessment can be right: neither in the future nor before the last assessment, nor by a clock that was set back.

use crate::domain::day_of;
use crate::ui::view_cx::ViewCx;

/// What is amiss with the day that was given, or that the changes give; nothing where nothing is amiss.
pub(crate) fn problem(cx: &ViewCx<'_>) -> Option<String> {
    let open = cx.open?;
    if let Some(later) = open.session.dated_before() {
        let (day, later) = (open.session.assessed_on(), day_of(later));
        return Some(
            cx.tr.menu_settings_assessed_on_back(cx.tr.short_date(day), cx.tr.short_date(later)),
        );
    }
    let day = open.assessment().assessed_on?;
    let last = open.previous().and_then(|it| it.as_ref().ok()).map(|it| it.assessed_on);
    if let Some(last) = last.filter(|last| day < *last) {
        return Some(cx.tr.menu_settings_assessed_on_earlier(cx.tr.short_date(last)));
    }
    let today = cx.now.to_zoned(cx.zone.clone()).date();
    // Where something was recorded on that day or later, it is the clock of today that is behind.
    let is_reached = open.session.records().iter().any(|it| day <= day_of(it.at));
    (today < day && !is_reached).then(|| cx.tr.menu_settings_assessed_on_later())
}
