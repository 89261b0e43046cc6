//! Waits beside the window until no other program has a file open, so that the window itself need not be drawn.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use eframe::egui::Context;

use super::work::Work;
use crate::store::Journal;

/// So long it rests between two looks.
const REST: Duration = Duration::from_secs(2);

/// A file that is waited for; dropped, it is no longer.
#[derive(Debug)]
pub(crate) struct Waiting {
    path: PathBuf,
    work: Work<()>,
    _is_wanted: Arc<()>,
}

impl Waiting {
    /// Begins to wait; the window is drawn once the file is free.
    pub(crate) fn start(ctx: &Context, path: PathBuf) -> Self {
        let is_wanted = Arc::new(());
        let (wanted, file) = (Arc::downgrade(&is_wanted), path.clone());
        let work = Work::start(ctx, move || {
            // It rests first: a file that is free and still cannot be written to must not be opened without end.
            thread::sleep(REST);
            while wanted.upgrade().is_some() && !Journal::is_free(&file) {
                thread::sleep(REST);
            }
        });
        Self { path, work, _is_wanted: is_wanted }
    }

    /// Whether it is this file.
    pub(crate) fn is_for(&self, path: &Path) -> bool {
        self.path == path
    }

    /// Whether the file was free at the last look.
    pub(crate) fn is_over(&self) -> bool {
        self.work.outcome().is_some()
    }
}
