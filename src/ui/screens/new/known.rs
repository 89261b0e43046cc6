//! An institution that was assessed before: its next assessment begins from the last one, and not from nothing.

use std::path::PathBuf;

use eframe::egui::Ui;
use jiff::civil::Date;

use super::NewView;
use crate::content::plain;
use crate::store::RecentFile;
use crate::ui::asks::{Ask, Asks};
use crate::ui::screens::start::assessed_day;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

impl NewView {
    /// Says when the institution was assessed last, and offers to begin from there.
    pub(super) fn known_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some((path, day)) = last_of(cx, &self.name) else { return };
        ui.add_space(space::S);
        let words = cx.tr.assessment_new_known(cx.tr.short_date(day));
        text::marked_ui(ui, "✓", cx.tokens.accent, &words);
        if button::quiet_ui(ui, &cx.tr.assessment_new_known_next()).clicked() {
            asks.push(Ask::NextYearOf(path));
        }
    }
}

/// The last assessment of an institution among the recent files, and its day.
fn last_of(cx: &ViewCx<'_>, name: &str) -> Option<(PathBuf, Date)> {
    let name = letters(name);
    let is_its_own = |it: &&RecentFile| {
        let summary = it.summary.as_ref();
        // Of a received plan or a copy of one another institution goes on with its own file.
        let is_own = !it.is_received && it.copy_post.is_none();
        is_own && summary.is_some_and(|it| 0.0 < it.answered && letters(&it.institution) == name)
    };
    let files = cx.recent.files().iter().filter(|_| !name.is_empty()).filter(is_its_own);
    // Of two of one day the one that was open later.
    let dated = files.filter_map(|it| Some((it.path.clone(), assessed_day(cx, it)?)));
    dated.rev().max_by_key(|(_, day)| *day)
}

/// A name without accents, capitals, quotation marks and more than one space between its words.
pub(crate) fn letters(name: &str) -> String {
    let name = plain(name);
    let words = name.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_is_known_however_it_is_typed() {
        let name = letters("Ąžuolyno rajono biblioteka „Žinija“");
        for typed in
            ["azuolyno  rajono biblioteka Zinija", " ĄŽUOLYNO RAJONO BIBLIOTEKA \"žinija\" "]
        {
            assert_eq!(letters(typed), name, "{typed}");
        }
        assert_ne!(letters("Ąžuolyno rajono biblioteka"), name);
    }
}
