//! Writes a chapter or the whole handbook as PDF, beside the window's own work.

use std::path::PathBuf;

use eframe::egui::Context;

use super::super::app::App;
use super::super::dialogs::{Dialog, PathDialog, PathPurpose};
use crate::export::APP_VERSION;
use crate::i18n::Tr;
use crate::report::{Edition, Extent, handbook_pdf};
use crate::store::{read_file, write_export};
use crate::ui::screens::Screen;
use crate::ui::work::{Broken, Work};

/// A PDF that is being written: in the end its path, or what went wrong in words.
pub(in super::super) type PrintJob = Work<Result<PathBuf, String>>;

impl App {
    /// Asks where the PDF goes.
    pub(super) fn choose_print_path(&mut self, purpose: PathPurpose) {
        let folder = self.options.folders.documents();
        let path = folder.join(self.printed(purpose).file_stem(&self.tr)).with_extension("pdf");
        let kind = self.options.file_dialogs;
        let dialog = PathDialog::new(purpose, path.display().to_string(), kind);
        self.dialog = Some(Dialog::Path(dialog));
    }

    /// Begins to write the PDF in a thread of its own.
    pub(super) fn print(&mut self, ctx: &Context, purpose: PathPurpose, path: PathBuf) {
        let extent = self.printed(purpose);
        let (pack, at, language) = (self.pack, self.now(), self.tr.language());
        self.toasts.done(self.tr.print_working());
        self.print_job = Some(Work::start(ctx, move || {
            let tr = Tr::new(language);
            let edition = Edition { pack, tr: &tr, at, app: APP_VERSION };
            write(&edition, &extent, path)
        }));
    }

    /// Says what came of the PDF, once something has.
    pub(super) fn poll_print(&mut self) {
        let Some(outcome) = self.print_job.as_ref().and_then(Work::outcome) else { return };
        self.toasts.over(&self.tr.print_working());
        match outcome {
            Ok(Ok(path)) => {
                // On the handbook's own screen its bar says it, with the way to the file.
                if self.screen != Screen::Handbook {
                    self.toasts.done(self.tr.print_written(path.display().to_string()));
                }
                self.views.handbook.take_printed(path);
            }
            Ok(Err(message)) => self.toasts.error(message),
            Err(Broken) => self.toasts.error(self.tr.dialogs_export_failed()),
        }
        self.print_job = None;
    }

    /// What a dialog asks a path for.
    fn printed(&self, purpose: PathPurpose) -> Extent {
        match (purpose, self.read_chapter()) {
            (PathPurpose::PrintChapter, Some(chapter)) => Extent::Chapter(chapter),
            _ => Extent::Whole,
        }
    }
}

fn write(edition: &Edition<'_>, extent: &Extent, path: PathBuf) -> Result<PathBuf, String> {
    let missing = || edition.tr.assessment_handbook_missing();
    let rendered = handbook_pdf(edition, extent).ok_or_else(missing)?;
    let bytes = rendered.map_err(|error| edition.tr.cli_pdf_failed(error.to_string()))?.bytes;
    write_export(&path, &bytes).map_err(|error| error.message(edition.tr))?;
    // What stands on the disk is what was meant.
    let n_bytes = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let found = read_file(&path, n_bytes).map_err(|error| error.message(edition.tr))?;
    if found == bytes {
        Ok(path)
    } else {
        Err(edition.tr.dialogs_export_differs(path.display().to_string()))
    }
}
