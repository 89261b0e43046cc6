//! Keeps what a reader marks and writes, and takes it out as Markdown.

use std::path::Path;

use crate::reading::as_markdown;
use crate::store::{OwnFile, ReadingChange, write_export};
use crate::ui::app::App;
use crate::ui::asks::Place;
use crate::ui::dialogs::{Dialog, PathDialog, PathPurpose};
use crate::ui::screens::Screen;

/// The narrowest and the widest column of the handbook.
const COLUMN: (f32, f32) = (380.0, 1100.0);

impl App {
    /// Shows what the handbook says with these words.
    pub(super) fn search_handbook(&mut self, words: String) {
        self.show(Place::Screen(Screen::Handbook));
        self.views.handbook.look_for(words);
    }

    /// Puts a deed of a reader on disk; where that fails it is kept here and tried again with the next one.
    pub(super) fn run_reading(&mut self, change: ReadingChange) {
        let now = self.now();
        match self.reading.run(change, now) {
            Ok(None) => {}
            Ok(Some(notice)) => self.toasts.error(notice.message(&self.tr)),
            Err(error) => self.say_own_failed(&error, OwnFile::Reading),
        }
    }

    /// Puts a note that rested or was left on disk; with no time, whatever was typed.
    pub(super) fn commit_reading(&mut self, now: Option<f64>) {
        if let Some(change) = self.views.handbook.due(now) {
            self.run_reading(change);
        }
    }

    /// Whether the window should stay open, once, since marks or notes could not be put on disk.
    pub(super) fn holds_reading(&mut self) -> bool {
        let Err(error) = self.reading.save() else { return false };
        self.say_own_failed(&error, OwnFile::Reading);
        !std::mem::replace(&mut self.has_held_reading, true)
    }

    /// Sets the handbook in a column of another width.
    pub(super) fn set_reading_width(&mut self, width: f32) {
        self.settings.reading_width = Some(f64::from(width.clamp(COLUMN.0, COLUMN.1)));
        self.save_settings();
    }

    /// Asks where marks and notes go.
    pub(super) fn choose_kept_path(&mut self) {
        let folder = self.options.folders.documents();
        let path = folder.join(self.tr.handbook_kept_file()).display().to_string();
        let kind = self.options.file_dialogs;
        self.dialog = Some(Dialog::Path(PathDialog::new(PathPurpose::Kept, path, kind)));
    }

    /// Writes marks and notes as Markdown.
    pub(super) fn save_kept(&mut self, path: &Path) {
        self.commit_reading(None);
        let text = as_markdown(self.reading.reading(), self.pack, &self.tr, &self.options.zone);
        match write_export(path, text.as_bytes()) {
            Ok(()) => self.toasts.done(self.tr.handbook_kept_saved(path.display().to_string())),
            Err(error) => self.say_failed(&error),
        }
    }
}
