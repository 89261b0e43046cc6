//! Which recent files are not in their place any more; looked at beside the window, since a lost network drive answers late.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use eframe::egui::{Context, Event};

use crate::store::RecentFile;
use crate::ui::platform::work::Work;

/// The files that were not in their place when they were looked for last.
#[derive(Debug, Default)]
pub(super) struct Gone {
    files: BTreeSet<PathBuf>,
    /// The list that was looked at.
    looked: Vec<PathBuf>,
    work: Option<Work<BTreeSet<PathBuf>>>,
    /// The last frame in which the list was on screen.
    shown: u64,
}

impl Gone {
    /// Looks again where the list is another, or comes back before the person's eyes.
    pub(super) fn look(&mut self, ctx: &Context, recent: &[RecentFile]) {
        let frame = ctx.cumulative_frame_nr();
        let is_back = self.shown + 1 < frame
            || ctx.input(|input| input.events.contains(&Event::WindowFocused(true)));
        self.shown = frame;
        if let Some(outcome) = self.work.as_ref().and_then(Work::outcome) {
            self.work = None;
            self.files = outcome.unwrap_or_default();
        }
        let paths = || recent.iter().map(|it| &it.path);
        if self.work.is_none() && (is_back || !self.looked.iter().eq(paths())) {
            self.looked = paths().cloned().collect();
            let mut files: BTreeSet<PathBuf> = paths().cloned().collect();
            self.work = Some(Work::start(ctx, move || {
                // What may not be looked at may still be there.
                files.retain(|it| it.try_exists().is_ok_and(|is_there| !is_there));
                files
            }));
        }
    }

    /// Whether a file was not in its place.
    pub(super) fn holds(&self, path: &Path) -> bool {
        self.files.contains(path)
    }
}
