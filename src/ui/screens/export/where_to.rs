//! Where the file goes, what stands there already, and the button that writes it.

use std::path::{Path, PathBuf};

use eframe::egui::{Id, Key, Response, Stroke, Ui};

use super::name::with_ending;
use super::{ExportView, before};
use crate::store::{is_there, seal_of};
use crate::ui::asks::{Ask, Asks};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::{button, text};

/// How many names are tried for one that is free.
const TRIES: u32 = 99;

impl ExportView {
    /// The path, what it would replace, and the button.
    pub(super) fn path_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        asks: &mut Asks,
    ) {
        let usual = self.usual(cx, open);
        if self.proposal.as_ref().is_none_or(|(of, _)| *of != usual) {
            self.proposal = Some((usual.clone(), own_name(cx, open, &usual)));
        }
        let mut path = self.path(cx, open);
        let label = cx.tr.dialogs_export_path();
        // A path is longer than a row, and its end tells the most.
        let look = FieldLook::new(&label).wrapped(1).width(ui.available_width() - 16.0);
        let field = self.field_ui(ui, cx, &mut path, &look);
        let is_entered = field.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        // What is written has the ending of its format, whatever was typed.
        let written = with_ending(Path::new(path.trim()), self.format);
        // Above the button, which stays where it is: a second click must not replace what the first one asked about.
        if self.asks_about(&written) {
            self.confirm_ui(ui, cx, &written, asks);
        } else {
            self.taken_ui(ui, cx, open, &written.display().to_string());
        }
        // It stays in view with the button, however far the choices are scrolled.
        before::not_recorded_ui(ui, cx, asks);
        ui.add_space(space::S);
        let is_free = self.job.is_none() && !path.trim().is_empty();
        ui.horizontal_wrapped(|ui| {
            let go = cx.tr.dialogs_export_go();
            let is_clicked = ui
                .add_enabled_ui(is_free, |ui| button::primary_ui(ui, cx.tokens, &go).clicked())
                .inner;
            if is_clicked || (is_entered && is_free) {
                if written != Path::new(path.trim()) {
                    self.path = Some(written.display().to_string());
                }
                if is_of_others(cx, open, &written) {
                    self.confirms = Some(written);
                } else {
                    asks.push(Ask::Export(written));
                }
            }
            if button::quiet_ui(ui, &cx.tr.dialogs_path_browse()).clicked() {
                asks.command(AppCommand::ChooseExportPath);
            }
            if self.job.is_some() {
                text::soft_ui(ui, cx.tokens, &cx.tr.dialogs_export_working());
            }
        });
    }

    /// The path with what went wrong below it; a failure that is new gives it the keyboard, where it is mended.
    fn field_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        path: &mut String,
        look: &FieldLook<'_>,
    ) -> Response {
        let has_failed = self.has_failed();
        let field = ui
            .scope(|ui| {
                if has_failed {
                    let edge = Stroke::new(2.0, cx.tokens.critical);
                    let widgets = &mut ui.visuals_mut().widgets;
                    widgets.inactive.bg_stroke = edge;
                    widgets.hovered.bg_stroke = edge;
                    ui.visuals_mut().selection.stroke = edge;
                }
                plain_field_ui(ui, cx, path, look, Id::unique("export path"))
            })
            .inner;
        if field.changed() {
            self.path = Some(path.clone());
            // What went wrong was said of another path.
            self.outcome = self.outcome.take().filter(Result::is_ok);
        }
        if let Some(Err(failure)) = &self.outcome {
            let words = failure.message(cx.tr);
            let told = text::marked_ui(ui, "▲", cx.tokens.critical, &words);
            if std::mem::take(&mut self.has_news) {
                ui.scroll_to_rect(field.rect.union(told.rect), None);
                field.request_focus();
            }
        }
        field
    }

    /// Whether it is asked if the file at a path is to be replaced; another path asks anew.
    fn asks_about(&mut self, path: &Path) -> bool {
        self.confirms.take_if(|it| it != path);
        self.confirms.is_some()
    }

    /// Asks before the plan of another assessment is replaced; the safe way first.
    fn confirm_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, path: &Path, asks: &mut Asks) {
        text::marked_ui(ui, "▲", cx.tokens.significant, &cx.tr.dialogs_export_others());
        ui.horizontal_wrapped(|ui| {
            if button::quiet_ui(ui, &cx.tr.dialogs_export_other_name()).clicked() {
                self.confirms = None;
                self.path = Some(free_name(path).display().to_string());
            }
            if button::quiet_ui(ui, &cx.tr.dialogs_export_replace()).clicked() {
                self.confirms = None;
                asks.push(Ask::Export(path.to_owned()));
            }
        });
    }

    /// That a file stands there already, since when where this window wrote it, and the way to another name.
    fn taken_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, path: &str) {
        if self.taken.as_ref().is_none_or(|(of, _)| of != path) {
            self.taken = Some((path.to_owned(), Taken::at(cx, open, Path::new(path))));
        }
        let taken = self.taken.as_ref().map_or(Taken::Free, |(_, it)| *it);
        let last = self.last.as_ref().filter(|(last, _)| last == Path::new(path));
        let words = match (taken, last) {
            _ if self.job.is_some() => return,
            (Taken::Free, _) => return,
            (Taken::ByOthers, _) => cx.tr.dialogs_export_others(),
            (Taken::ByOwn, Some((_, at))) => cx.tr.dialogs_export_replaces_own(cx.time(*at)),
            (Taken::ByOwn, None) => cx.tr.dialogs_export_replaces(),
        };
        ui.horizontal_wrapped(|ui| {
            text::note_ui(ui, cx.tokens, &words);
            if button::link_ui(ui, cx.tokens, &cx.tr.dialogs_export_other_name()).clicked() {
                self.path = Some(free_name(Path::new(path)).display().to_string());
            }
        });
    }
}

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// Nothing.
    Free,
    /// What was exported from this assessment, as it was written.
    ByOwn,
    /// Anything else, as far as is known.
    ByOthers,
}

impl Taken {
    /// Looks it up: what was put in the place of an export is no export.
    fn at(cx: &ViewCx<'_>, open: &OpenFile, path: &Path) -> Self {
        if !is_there(path) {
            return Self::Free;
        }
        let known = cx.recent.seal_of_export(open.path(), path);
        let is_own = known.is_some_and(|known| seal_of(path).as_deref() == Some(known));
        if is_own { Self::ByOwn } else { Self::ByOthers }
    }
}

/// Whether a file stands there that was not exported from this assessment, as far as is known.
fn is_of_others(cx: &ViewCx<'_>, open: &OpenFile, path: &Path) -> bool {
    Taken::at(cx, open, path) == Taken::ByOthers
}

/// A name whose file, where there is one, was exported from this assessment.
pub(super) fn own_name(cx: &ViewCx<'_>, open: &OpenFile, path: &Path) -> PathBuf {
    let names = (1..=TRIES).map(|n| numbered(path, n));
    names.into_iter().find(|it| !is_of_others(cx, open, it)).unwrap_or_else(|| path.to_owned())
}

/// The same name with the first number that no file has yet.
pub(crate) fn free_name(path: &Path) -> PathBuf {
    let free = (2..=TRIES).map(|n| numbered(path, n)).find(|it| !is_there(it));
    free.unwrap_or_else(|| path.to_owned())
}

/// The same name with a number; the first has none.
fn numbered(path: &Path, n: u32) -> PathBuf {
    if n == 1 {
        return path.to_owned();
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map(|it| format!(".{}", it.to_string_lossy()));
    path.with_file_name(format!("{stem}-{n}{}", ending.as_deref().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::free_name;

    #[test]
    fn another_name_is_one_that_no_file_has() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("planas.pdf");
        assert_eq!(free_name(&path), folder.path().join("planas-2.pdf"));
        crate::store::write_export(&folder.path().join("planas-2.pdf"), b"plan").unwrap();
        assert_eq!(free_name(&path), folder.path().join("planas-3.pdf"));
    }
}
