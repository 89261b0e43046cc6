//! Says what could not be put on disk: once for one cause, a person's work before the program's own files.

use crate::store::{OwnFile, StoreError};
use crate::ui::app::App;
use crate::ui::toasts::Unkept;

impl App {
    /// Something of the person's could not be put on disk.
    pub(super) fn say_failed(&mut self, error: &StoreError) {
        let text = error.message_in(&self.tr, &self.options.zone);
        self.toasts.failed(error.cause(), Unkept::Work, text);
    }

    /// One of the program's own files could not be put on disk.
    pub(super) fn say_own_failed(&mut self, error: &StoreError, file: OwnFile) {
        // A dialog asks already what becomes of a change that could not be saved.
        if self.unsaved.is_none() {
            self.toasts.failed(error.cause(), Unkept::Own(file), file.message(error, &self.tr));
        }
    }
}
