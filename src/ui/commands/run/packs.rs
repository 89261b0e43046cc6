//! Packs of one's own in the window: added, taken out, and which are left out.

use std::path::Path;

use crate::content;
use crate::domain::PackId;
use crate::packs::{self, PackError};
use crate::store::is_there;
use crate::ui::app::App;
use crate::ui::dialogs::PathPurpose;
use crate::ui::screens::answers::AnswersView;
use crate::ui::screens::export::free_name;

/// So many problems of a pack are named in a dialog.
const N_PROBLEMS: usize = 8;

impl App {
    /// Says which packs are left out.
    pub(crate) fn tell_packs(&mut self) {
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

    /// Asks for a folder with a pack.
    pub(super) fn choose_pack(&mut self) {
        let documents = self.options.folders.documents();
        let folder = format!("{}{}", documents.display(), std::path::MAIN_SEPARATOR);
        self.ask_for(PathPurpose::AddPack, folder);
    }

    /// Puts a pack beside the built-in one, or says in the dialog what is wrong with it.
    pub(super) fn add_pack(&mut self, path: &Path) {
        let problem = match packs::add(&self.options.folders, path) {
            Ok(added) => {
                self.read_packs();
                self.toasts.done(added.lines(&self.tr).join(" "));
                return;
            }
            Err(PackError::Problems(problems)) => {
                let named = problems.iter().take(N_PROBLEMS).map(|it| it.message(&self.tr));
                let more = problems.len().saturating_sub(N_PROBLEMS);
                let more = (0 < more).then(|| self.tr.packs_more(more));
                let lines = std::iter::once(self.tr.packs_not_added()).chain(named).chain(more);
                lines.collect::<Vec<_>>().join("\n")
            }
            Err(PackError::SameVersion(id, version)) => self.tr.packs_same_version(id, version),
            Err(PackError::Store(error)) => error.message(&self.tr),
        };
        self.ask_again(PathPurpose::AddPack, path, problem);
    }

    /// Asks where the example of a pack goes.
    pub(super) fn choose_example_pack(&mut self) {
        let path = self.options.folders.documents().join(self.tr.packs_example_folder());
        let path = if is_there(&path) { free_name(&path) } else { path };
        self.ask_for(PathPurpose::WriteExamplePack, path.display().to_string());
    }

    /// Writes the example of a pack, or says in the dialog why it cannot be written there.
    pub(super) fn write_example_pack(&mut self, folder: &Path) {
        match packs::write_example(folder, &self.tr) {
            Ok(description) => self.views.settings.take_example(description),
            Err(error) => {
                let problem = error.message(&self.tr);
                self.ask_again(PathPurpose::WriteExamplePack, folder, problem);
            }
        }
    }

    /// Takes a pack out of use.
    pub(super) fn remove_pack(&mut self, id: &PackId) {
        match packs::remove(&self.options.folders, id.as_str()) {
            Ok(kept) => {
                self.read_packs();
                if let Some(kept) = kept {
                    let words = self.tr.packs_removed(id.as_str(), kept.display().to_string());
                    self.toasts.done(words);
                }
            }
            Err(error) => self.toasts.error(error.message(&self.tr)),
        }
    }

    /// Draws on the packs that are there now.
    fn read_packs(&mut self) {
        let (read, unread) = packs::read(&self.options.folders);
        self.options.packs.read = read;
        self.options.packs.unread = unread.iter().map(|it| it.message(&self.tr)).collect();
        (self.options.packs.install)(read);
        let missed = self.missed();
        self.pack = read.map_or_else(content::builtin, |it| &it.pack);
        if let Some(open) = &mut self.open {
            open.draw_on(self.pack);
            self.views.answers = AnswersView::default();
            self.views.answers.show_first_unanswered(self.pack, open);
        }
        self.tell_packs();
        self.tell_missed(missed);
    }

    /// That checklists of the open assessment are not here; none where all are.
    fn missed(&self) -> Option<String> {
        Some(self.open.as_ref()?.missing()?.message(&self.tr))
    }

    /// Says what the open assessment lacks now, as on opening it, in place of what it lacked before.
    fn tell_missed(&mut self, before: Option<String>) {
        let now = self.missed();
        if before == now {
            return;
        }
        if let Some(before) = before {
            self.toasts.withdraw(&before);
        }
        if let Some(now) = now {
            self.toasts.error(now);
        }
    }
}
