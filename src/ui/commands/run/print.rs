//! Writes a chapter or the whole handbook as PDF, beside the window's own work.

use std::path::PathBuf;

use eframe::egui::Context;

use crate::content::plain;
use crate::export::APP_VERSION;
use crate::i18n::Tr;
use crate::report::{Edition, Extent, handbook_pdf};
use crate::store::{read_file, write_export};
use crate::ui::app::App;
use crate::ui::dialogs::{Dialog, PathDialog, PathPurpose};
use crate::ui::platform::work::{Broken, Work};
use crate::ui::screens::Screen;

/// A PDF that is being written.
pub(crate) struct PrintJob {
    /// What it holds.
    extent: Extent,
    /// In the end its path, or what went wrong in words.
    work: Work<Result<PathBuf, String>>,
}

impl App {
    /// Asks where the PDF goes.
    pub(super) fn choose_print_path(&mut self, purpose: PathPurpose) {
        let folder = self.options.folders.documents();
        let path = folder.join(format!("{}.pdf", self.file_stem(&self.printed(purpose))));
        let kind = self.options.file_dialogs;
        let dialog = PathDialog::new(purpose, path.display().to_string(), kind);
        self.dialog = Some(Dialog::Path(dialog));
    }

    /// Begins to write the PDF in a thread of its own.
    pub(super) fn print(&mut self, ctx: &Context, purpose: PathPurpose, path: PathBuf) {
        let extent = self.printed(purpose);
        let (pack, at, language) = (self.pack, self.now(), self.tr.language());
        self.toasts.done(self.tr.print_working());
        let what = extent.clone();
        let work = Work::start(ctx, move || {
            let tr = Tr::new(language);
            let edition = Edition { pack, tr: &tr, at, app: APP_VERSION };
            write(&edition, &what, path)
        });
        self.print_job = Some(PrintJob { extent, work });
    }

    /// Says what came of the PDF, once something has.
    pub(super) fn poll_print(&mut self) {
        if self.screen != Screen::Handbook {
            self.views.handbook.put_printed_away();
        }
        let Some(job) = &self.print_job else { return };
        let Some(outcome) = job.work.outcome() else { return };
        self.toasts.over(&self.tr.print_working());
        match outcome {
            Ok(Ok(path)) => {
                let shown = path.display().to_string();
                // On the handbook's own screen its bar says it, with the way to the file.
                if self.screen == Screen::Handbook {
                    self.views.handbook.take_printed(path, &job.extent);
                } else {
                    self.toasts.done(match job.extent {
                        Extent::Whole => self.tr.print_written(shown),
                        _ => self.tr.print_written_chapter(shown),
                    });
                }
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

    /// What a file with it is called, without an ending: a chapter by book, number and title, so that files lie in the order of the book.
    fn file_stem(&self, extent: &Extent) -> String {
        let book = self.tr.print_file_name();
        let Extent::Chapter(slug) = extent else { return book };
        let Some(chapter) = self.pack.handbook(self.tr.language()).chapter(slug) else {
            return format!("{book}-{slug}");
        };
        let number = chapter.number.to_string();
        let numbers = number.split('.').filter(|it| !it.is_empty());
        // What follows a colon says more than a file has to.
        let title = plain(chapter.title.split(':').next().unwrap_or_default());
        std::iter::once(book)
            .chain(numbers.map(|it| format!("{it:0>2}")))
            .chain(title.split(' ').map(str::to_owned))
            .collect::<Vec<_>>()
            .join("-")
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
