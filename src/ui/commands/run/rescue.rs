//! Puts what only the window still holds into a copy, before the window or the file is left.

use std::path::PathBuf;

use eframe::egui::{Context, ViewportCommand};

use crate::session::Session;
use crate::store::make_folder;
use crate::ui::app::App;
use crate::ui::dialogs::{Dialog, PathPurpose};

/// So many copies of one name may lie in the program's own folder.
const COPIES_LIMIT: u32 = 1000;

impl App {
    /// The window stays open once more where another file is in the place of the open one, or none: a copy is saved, gone on with and named, so that nobody leaves in the belief that all is there.
    pub(super) fn rescue_before_closing(&mut self, ctx: &Context) {
        let Some(open) = self.open.as_ref().filter(|it| !it.session.is_on_disk()) else { return };
        // Who closes again although no copy can be made was told, and is not kept.
        let is_told = matches!(&self.dialog, Some(Dialog::Path(it)) if it.has_failed_at(PathPurpose::SaveCopy));
        if is_told {
            return;
        }
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        ctx.request_repaint();
        let path = self.rescue_path(&open.session);
        self.save_copy(&path);
        if self.open.as_ref().is_some_and(|it| it.path() == path) {
            self.toasts.error(self.tr.errors_rescued(path.display().to_string()));
        }
    }

    /// Saves a copy of what is open where its file does not hold it and what is opened next does not either.
    pub(super) fn rescue_before(&mut self, next: &Session) {
        let Some(open) = &self.open else { return };
        let session = &open.session;
        if session.is_on_disk() || next.journal_bytes().starts_with(&session.journal_bytes()) {
            return;
        }
        let path = self.rescue_path(session);
        let own = self.options.folders.assessments();
        match make_folder(&own).and_then(|()| session.save_copy(&path)) {
            Ok(()) => {
                self.recent.add(&path);
                self.toasts.error(self.tr.errors_rescued(path.display().to_string()));
            }
            Err(error) => {
                self.toasts.error(error.message_in(&self.tr, &self.options.zone));
            }
        }
    }

    /// The first free name for a copy in the program's own folder.
    fn rescue_path(&self, session: &Session) -> PathBuf {
        let stem = session.path().file_stem().unwrap_or_default().to_string_lossy();
        let name = format!("{stem}-{}", self.tr.dialogs_copy_suffix());
        let own = self.options.folders.assessments();
        let numbered = (2..=COPIES_LIMIT).map(|n| own.join(format!("{name}-{n}.skaidra")));
        let first = own.join(format!("{name}.skaidra"));
        let is_free = |it: &PathBuf| it.try_exists().is_ok_and(|exists| !exists);
        std::iter::once(first.clone()).chain(numbered).find(is_free).unwrap_or(first)
    }
}
