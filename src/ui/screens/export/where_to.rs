//! Where the file goes, what stands there already, and the button that writes it.

use std::path::{Path, PathBuf};

use eframe::egui::{Id, Ui};

use super::ExportView;
use crate::store::is_there;
use crate::ui::app_command::AppCommand;
use crate::ui::asks::{Ask, Asks};
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
        let mut path = self.path(cx, open);
        let label = cx.tr.dialogs_export_path();
        // A path is longer than a row, and its end tells the most.
        let look = FieldLook::new(&label).wrapped(1).width(ui.available_width() - 16.0);
        if plain_field_ui(ui, cx, &mut path, &look, Id::unique("export path")).changed() {
            self.path = Some(path.clone());
        }
        self.taken_ui(ui, cx, path.trim());
        ui.add_space(space::S);
        let is_free = self.job.is_none() && !path.trim().is_empty();
        ui.horizontal_wrapped(|ui| {
            let go = cx.tr.dialogs_export_go();
            let is_clicked = ui
                .add_enabled_ui(is_free, |ui| button::primary_ui(ui, cx.tokens, &go).clicked())
                .inner;
            if is_clicked {
                asks.push(Ask::Export(PathBuf::from(path.trim())));
            }
            if button::quiet_ui(ui, &cx.tr.dialogs_path_browse()).clicked() {
                asks.command(AppCommand::ChooseExportPath);
            }
            if self.job.is_some() {
                text::soft_ui(ui, cx.tokens, &cx.tr.dialogs_export_working());
            }
        });
    }

    /// That a file stands there already, since when where this window wrote it, and the way to another name.
    fn taken_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, path: &str) {
        if self.taken.as_ref().is_none_or(|(of, _)| of != path) {
            self.taken = Some((path.to_owned(), is_there(Path::new(path))));
        }
        if self.job.is_some() || !self.taken.as_ref().is_some_and(|(_, is_taken)| *is_taken) {
            return;
        }
        let own = self.last.as_ref().filter(|(last, _)| last == Path::new(path));
        let words = match own {
            Some((_, at)) => cx.tr.dialogs_export_replaces_own(cx.time(*at)),
            None => cx.tr.dialogs_export_replaces(),
        };
        ui.horizontal_wrapped(|ui| {
            text::note_ui(ui, cx.tokens, &words);
            if button::link_ui(ui, cx.tokens, &cx.tr.dialogs_export_other_name()).clicked() {
                self.path = Some(free_name(Path::new(path)).display().to_string());
            }
        });
    }
}

/// The same name with the first number that no file has yet.
fn free_name(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map(|it| format!(".{}", it.to_string_lossy()));
    let name = |n: u32| format!("{stem}-{n}{}", ending.as_deref().unwrap_or_default());
    let free = (2..=TRIES).map(|n| path.with_file_name(name(n))).find(|it| !is_there(it));
    free.unwrap_or_else(|| path.to_owned())
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
