//! Packs of one's own in the window: which are left out.

use super::app::App;

impl App {
    /// Says which packs are left out.
    pub(super) fn tell_packs(&mut self) {
        let place = self.options.folders.packs();
        let read = self.options.packs.read.map(|it| it.refused.as_slice());
        for refused in read.unwrap_or_default() {
            let path = place.join(&refused.folder).display().to_string();
            let n = refused.problems.len();
            self.toasts.error(self.tr.packs_refused(n, refused.folder.as_str(), path));
        }
        for notice in std::mem::take(&mut self.options.packs.unread) {
            self.toasts.error(notice);
        }
    }
}
