//! Puts what only the window still holds into a copy, before the window or the file is left.

use std::mem;
use std::path::PathBuf;

use eframe::egui::{Context, ViewportCommand};

use crate::session::Session;
use crate::store::StoreError;
use crate::ui::app::App;
use crate::ui::dialogs::{Dialog, PathPurpose};

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
        let kept = self.keep_copy(&open.session);
        match kept.and_then(|path| Session::open(&path)) {
            Ok(session) => {
                let (views, screen) = (mem::take(&mut self.views), self.screen);
                let path = session.path().display().to_string();
                self.take(session);
                (self.views, self.screen) = (views, screen);
                self.toasts.error(self.tr.errors_rescued(path));
            }
            Err(error) => {
                let problem = error.message_in(&self.tr, &self.options.zone);
                let path = PathBuf::from(self.copy_path());
                self.ask_again(PathPurpose::SaveCopy, &path, problem);
            }
        }
    }

    /// The same where a change waits to be saved and keeps the window open: a system that shuts down ends it all the same.
    pub(super) fn rescue_while_waiting(&mut self) {
        if let Some(open) = self.open.as_ref().filter(|it| !it.session.is_on_disk()) {
            let kept = self.keep_copy(&open.session);
            self.tell_kept(kept);
        }
    }

    /// Saves a copy of what is open where its file does not hold it and what is opened next does not either.
    pub(super) fn rescue_before(&mut self, next: &Session) {
        let Some(open) = &self.open else { return };
        let session = &open.session;
        if session.is_on_disk() || next.journal_bytes().starts_with(&session.journal_bytes()) {
            return;
        }
        let kept = self.keep_copy(session);
        self.tell_kept(kept);
    }

    fn tell_kept(&mut self, kept: Result<PathBuf, StoreError>) {
        match kept {
            Ok(path) => {
                self.recent.add(&path);
                self.save_recent();
                let told = self.tr.errors_rescued(path.display().to_string());
                self.toasts.error(told.clone());
                self.told_rescue = Some(told);
            }
            Err(error) => {
                self.toasts.error(error.message_in(&self.tr, &self.options.zone));
            }
        }
    }

    /// Puts a copy of a session into the program's own folder.
    fn keep_copy(&self, session: &Session) -> Result<PathBuf, StoreError> {
        let stem = session.path().file_stem().unwrap_or_default().to_string_lossy();
        let name = format!("{stem}-{}", self.tr.dialogs_copy_suffix());
        self.options.folders.keep_copy(&name, &session.journal_bytes())
    }
}
