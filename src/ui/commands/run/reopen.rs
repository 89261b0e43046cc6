//! Opens a file anew: one that can only be read while another program has it, and one that could not be written to.

use std::mem;

use eframe::egui::{Context, Event};

use crate::session::{Access, Session};
use crate::store::ReadOnlyReason;
use crate::ui::app::App;
use crate::ui::open_file::OpenFile;
use crate::ui::platform::waiting::Waiting;

impl App {
    /// Looks whether the open file is free, once somebody lets go of it or the person comes back to the window.
    pub(super) fn follow_lock(&mut self, ctx: &Context) {
        let is_taken = |it: &&OpenFile| it.read_only() == Some(&ReadOnlyReason::InUse);
        let open = self.open.as_ref().filter(is_taken);
        let Some(path) = open.map(|it| it.path().to_owned()) else {
            self.waiting = None;
            return;
        };
        let waiting = self.waiting.as_ref().filter(|it| it.is_for(&path));
        let is_over = waiting.is_some_and(Waiting::is_over);
        let is_back = ctx.input(|input| input.events.contains(&Event::WindowFocused(true)));
        if is_over || waiting.is_none() {
            self.waiting = Some(Waiting::start(ctx, path));
        }
        if (is_over || is_back) && !self.reopen() {
            self.read_on();
        }
    }

    /// Reads what the other program wrote since into a file that is only read here, so that nothing outdated is shown or handed on.
    pub(super) fn read_on(&mut self) {
        let holds = self.unsaved.is_some() || !self.held.is_empty();
        let is_taken = |it: &&OpenFile| it.read_only() == Some(&ReadOnlyReason::InUse) && !holds;
        let Some(open) = self.open.as_ref().filter(is_taken) else { return };
        let Ok(session) = Session::open(open.path()) else { return };
        let is_same = session.header().id == open.session.header().id;
        if is_same && session.head() != open.session.head() {
            let (views, screen) = (mem::take(&mut self.views), self.screen);
            self.take(session);
            (self.views, self.screen) = (views, screen);
            self.resume_unfinished();
        }
    }

    /// Opens the file anew, or says why it can still only be read.
    pub(super) fn open_again(&mut self) {
        if self.reopen() {
            return;
        }
        let Some(open) = &self.open else { return };
        match Session::open(open.path()).map(|it| it.access().clone()) {
            Err(error) => self.toasts.error(error.message_in(&self.tr, &self.options.zone)),
            Ok(Access::ReadOnly(ReadOnlyReason::InUse) | Access::Writable) => {
                self.toasts.stepped(self.tr.dialogs_reopen_waits());
            }
            Ok(Access::ReadOnly(reason)) => self.toasts.error(reason.message(&self.tr)),
        }
    }

    /// Opens the file anew where it can be written to; says whether it did.
    fn reopen(&mut self) -> bool {
        let holds = self.unsaved.is_some() || !self.held.is_empty();
        let Some(open) = self.open.as_ref().filter(|_| !holds) else { return false };
        let Ok(session) = Session::open(open.path()) else { return false };
        if *session.access() != Access::Writable {
            return false;
        }
        let is_same = session.header().id == open.session.header().id;
        let was_changed = open.read_only() == Some(&ReadOnlyReason::ChangedOnDisk);
        let (views, screen) = (mem::take(&mut self.views), self.screen);
        self.take(session);
        if is_same {
            // Whoever reads goes on reading where he was.
            (self.views, self.screen) = (views, screen);
        }
        self.resume_unfinished();
        self.toasts.done(if was_changed {
            self.tr.dialogs_reopen_changed()
        } else {
            self.tr.dialogs_reopen_done()
        });
        true
    }

    /// Tries again to put on disk what could not be put there.
    pub(super) fn retry_unsaved(&mut self) {
        let Some(unsaved) = self.unsaved.take() else { return };
        if let Some(open) = &mut self.open {
            open.session.open_again();
        }
        for change in unsaved.changes {
            self.run_change(change);
        }
        if let Some(told) = self.told_rescue.take_if(|_| self.unsaved.is_none()) {
            // The file is back and holds everything: the copy is the older one now.
            self.toasts.withdraw(&told);
        }
        let time = self.now().to_zoned(self.options.zone.clone()).strftime("%H:%M:%S").to_string();
        if let Some(unsaved) = &mut self.unsaved {
            // The same words again look as if nothing had been tried.
            unsaved.message =
                format!("{} {}", unsaved.message, self.tr.dialogs_unsaved_tried(time));
        }
    }

    /// Gives up what could not be put on disk.
    pub(super) fn drop_unsaved(&mut self) {
        self.unsaved = None;
        // Fields show again what is recorded.
        self.drafts.settle();
    }
}
