//! The assessments that were open lately: whose, how far, and where they are.

use std::path::{Component, Path, PathBuf};

use eframe::egui::{
    CornerRadius, CursorIcon, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use jiff::civil::Date;

use super::gone::Gone;
use crate::store::RecentFile;
use crate::ui::asks::{Ask, Asks};
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::text;

/// Room at the right for taking a file off the list.
const FORGET: f32 = 36.0;
/// So many letters of a folder are shown as they are.
const FOLDER: usize = 44;

/// Draws the list; what is open already is left out.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, gone: &Gone, asks: &mut Asks) {
    let current = cx.open.map(OpenFile::path);
    let mut files =
        cx.recent.files().iter().filter(|it| Some(it.path.as_path()) != current).peekable();
    if files.peek().is_none() {
        return;
    }
    text::heading_ui(ui, &cx.tr.assessment_start_recent());
    for file in files {
        row_ui(ui, cx, file, gone, asks);
    }
    ui.add_space(space::L);
}

fn row_ui(ui: &mut Ui, cx: &ViewCx<'_>, file: &RecentFile, gone: &Gone, asks: &mut Asks) {
    let name = name(cx, file);
    let note = note(cx, file, gone);
    ui.horizontal(|ui| {
        let width = ui.available_width() - FORGET - space::S;
        let wrap = width - 2.0 * space::M;
        let lay = |words: &str, font, ink| ui.painter().layout(words.to_owned(), font, ink, wrap);
        let lines = [
            lay(&name, fonts::bold_of(size::TEXT), cx.tokens.ink),
            lay(&note, fonts::regular_of(size::NOTE), cx.tokens.ink_soft),
        ];
        let height = lines.iter().map(|it| it.size().y).sum::<f32>() + 2.0 * space::S;
        let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name}. {note}")));
        let corner = CornerRadius::same(size::CORNER);
        let fill = if response.hovered() { cx.tokens.chosen } else { cx.tokens.field };
        let edge = Stroke::new(1.0, cx.tokens.rule);
        ui.painter().rect(rect, corner, fill, edge, StrokeKind::Inside);
        let mut at = rect.left_top() + Vec2::new(space::M, space::S);
        for line in lines {
            let step = line.size().y;
            ui.painter().galley(at, line, cx.tokens.ink);
            at.y += step;
        }
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        if response.on_hover_text(file.path.display().to_string()).clicked() {
            asks.push(Ask::Open(file.path.clone()));
        }
        let forget = cx.tr.assessment_start_forget(name.as_str());
        let response = ui.add(eframe::egui::Button::new("×").frame(false));
        if response.accessible_name(&forget).on_hover_text(&forget).clicked() {
            asks.push(Ask::Forget(file.path.clone()));
        }
    });
}

/// The institution, or the file's own name where it is not known; a copy as a copy, a received plan as such.
/// Where several are called so, the day of the assessment says which year's it is.
pub(super) fn name(cx: &ViewCx<'_>, file: &RecentFile) -> String {
    let name = plain_name(cx, file);
    let is_another = |it: &&RecentFile| it.path != file.path && plain_name(cx, it) == name;
    match day(cx, file).filter(|_| cx.recent.files().iter().any(|it| is_another(&it))) {
        Some(day) => cx.tr.menu_name_on(cx.tr.short_date(day), name),
        None => name,
    }
}

/// The same with when it was changed, where another has the same name and day.
pub(super) fn name_apart(cx: &ViewCx<'_>, file: &RecentFile) -> String {
    let own = name(cx, file);
    let is_twin = |it: &RecentFile| it.path != file.path && name(cx, it) == own;
    match changed(cx, file).filter(|_| cx.recent.files().iter().any(is_twin)) {
        Some(changed) => format!("{own}, {changed}"),
        None => own,
    }
}

/// The day of an assessment; of one from a list of an older version the day of its last change.
pub(crate) fn day(cx: &ViewCx<'_>, file: &RecentFile) -> Option<Date> {
    let summary = file.summary.as_ref()?;
    let changed = || Some(summary.changed?.to_zoned(cx.zone.clone()).date());
    summary.assessed_on.or_else(changed)
}

fn plain_name(cx: &ViewCx<'_>, file: &RecentFile) -> String {
    let institution = file.summary.as_ref().map(|it| it.institution.trim());
    let name = match institution.filter(|it| !it.is_empty()) {
        Some(institution) => institution.to_owned(),
        None => stem(&file.path),
    };
    match file.copy_post {
        Some(_) => cx.tr.menu_copy_of(name),
        None if file.is_received => cx.tr.menu_received_of(name),
        None => name,
    }
}

/// What it goes on from, level, progress, when it was changed, and the file's name with its folder.
fn note(cx: &ViewCx<'_>, file: &RecentFile, gone: &Gone) -> String {
    let summary = file.summary.as_ref();
    let level = summary.and_then(|it| it.level).map(|it| cx.tr.overall_level(it));
    let share = summary.filter(|_| !file.is_received);
    let share = share.map(|it| cx.tr.assessment_start_state(cx.tr.percent(it.answered)));
    let changed = changed(cx, file);
    let place = place(cx, file);
    let follows = summary.and_then(|it| it.follows);
    let follows = follows.map(|it| cx.tr.assessment_start_follows(cx.tr.short_date(it)));
    let gone = gone.holds(&file.path).then(|| cx.tr.assessment_start_gone());
    let parts = [gone, follows, level, share, changed, Some(place)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(" · ")
}

/// When it was changed.
fn changed(cx: &ViewCx<'_>, file: &RecentFile) -> Option<String> {
    let changed = file.summary.as_ref()?.changed?;
    Some(cx.tr.assessment_start_changed(cx.time(changed)))
}

/// The file's name with its folder.
pub(super) fn place(cx: &ViewCx<'_>, file: &RecentFile) -> String {
    // With its ending and what each word is: of two copies nobody has to guess which is which.
    let name = file.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match cx.folders.place_of(&file.path) {
        None => cx.tr.assessment_start_own_folder(name),
        Some(folder) if folder.as_os_str().is_empty() => cx.tr.assessment_start_file(name),
        Some(folder) => cx.tr.assessment_start_place(short_path(&folder), name),
    }
}

/// A folder in one short line: its beginning and its end.
fn short_path(path: &Path) -> String {
    let whole = path.display().to_string();
    let (Some(name), 3..) = (path.file_name(), path.components().count()) else { return whole };
    if whole.chars().count() <= FOLDER {
        return whole;
    }
    let is_root = |it: &Component<'_>| !matches!(it, Component::Normal(_));
    let mut begin: PathBuf = path.components().take_while(is_root).collect();
    if begin.as_os_str().is_empty() {
        begin.extend(path.components().next());
    }
    begin.join("…").join(name).display().to_string()
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_folder_is_told_by_its_beginning_and_its_end() {
        for (path, expected) in [
            ("Documents/2026", "Documents/2026"),
            ("Documents/Socialinė parama/Korupcijos prevencija/2026", "Documents/…/2026"),
            ("/media/ona/Atmintukas/Korupcijos prevencijos planai/2026", "/…/2026"),
            (
                "/a-folder-whose-name-is-longer-than-fits-in-a-line",
                "/a-folder-whose-name-is-longer-than-fits-in-a-line",
            ),
        ] {
            assert_eq!(short_path(Path::new(path)), expected);
        }
    }
}
