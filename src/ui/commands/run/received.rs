//! Received plans: reviewed, compared, and opened as a copy to work in.

use std::mem;
use std::path::Path;

use eframe::egui::Context;

use super::Commit;
use super::files::in_folder;
use crate::session::{Session, replay};
use crate::store::{FILE_LIMIT, is_same_file, read_file, write_export};
use crate::ui::app::App;
use crate::ui::dialogs::{Dialog, PathDialog, PathPurpose};
use crate::ui::screens::Screen;
use crate::ui::screens::review::KeptCopy;

/// A file as a copy of what was received: it begins with the very bytes of that journal. None where it does not.
fn copy_of(path: &Path, journal: &[u8]) -> Option<KeptCopy> {
    let bytes = read_file(path, FILE_LIMIT).ok()?;
    let is_worked_in = !bytes.strip_prefix(journal)?.is_empty();
    let records = is_worked_in.then(|| replay(&bytes).ok()).flatten();
    let changed = records.and_then(|it| it.history.records().last().map(|it| it.at));
    Some(KeptCopy { path: path.to_owned(), changed })
}

impl App {
    /// Reviews a received plan or assessment; the file itself is only read.
    pub(super) fn review(&mut self, ctx: &Context, path: &Path) {
        self.commit_all();
        let from = self.screen;
        self.views.review.start(ctx, self.pack, self.tr.language(), path, from);
        self.screen = Screen::Review;
    }

    /// Asks what the received plan is compared with.
    pub(super) fn choose_received(&mut self) {
        // The other plan mostly came the same way.
        let beside = self.views.review.path().parent().filter(|it| it.is_dir());
        let folder = beside.map_or_else(|| self.received_folder(), in_folder);
        let kind = self.options.file_dialogs;
        let dialog = PathDialog::new(PathPurpose::CompareReceived, folder, kind);
        self.dialog = Some(Dialog::Path(dialog));
    }

    /// Compares the received plan with another.
    pub(super) fn compare_received(&mut self, ctx: &Context, path: &Path) {
        self.views.review.compare_with(ctx, self.pack, self.tr.language(), path);
    }

    /// A plan that was reviewed is found again; where another cannot be compared with it, asks for one and says why.
    pub(super) fn after_review(&mut self) {
        if let Some((path, institution)) = self.views.review.take_news() {
            self.recent.add_received(&path, &institution);
            self.save_recent();
        }
        if self.views.review.take_look() {
            let copy = self.kept_copy();
            self.views.review.found_copy(copy);
        }
        if let Some((path, amiss)) = self.views.review.take_refused() {
            let problem = amiss.message(&self.tr);
            self.ask_again(PathPurpose::CompareReceived, &path, problem);
        }
    }

    /// The copy of what is under review that is there already: one that somebody works in, else one that was only looked at.
    fn kept_copy(&self) -> Option<KeptCopy> {
        let journal = self.views.review.journal()?;
        let received = self.views.review.path();
        let copies = self.recent.files().iter().filter(|it| it.copy_post.is_some());
        let others = copies.filter(|it| !is_same_file(&it.path, received));
        let all: Vec<KeptCopy> = others.filter_map(|it| copy_of(&it.path, journal)).collect();
        let worked_in = all.iter().find(|it| it.changed.is_some());
        worked_in.or_else(|| all.first()).cloned()
    }

    /// Opens the assessment that a received plan carries, as a file of our own.
    pub(super) fn open_received(&mut self) {
        let Some(journal) = self.views.review.journal().map(<[u8]>::to_vec) else { return };
        if self.commit_all() == Commit::Waits {
            return;
        }
        let whose = self.views.review.institution().unwrap_or_default().to_owned();
        let opened = self.new_path(&whose, self.now()).and_then(|path| {
            write_export(&path, &journal)?;
            Session::open(&path)
        });
        match opened {
            Ok(session) => {
                self.recent.add(session.path());
                self.recent.set_copy_post(session.path(), String::new());
                if self.views.review.is_suspect() {
                    self.recent.set_suspect(session.path());
                }
                // From the copy the way leads back to what was found.
                let mut review = mem::take(&mut self.views.review);
                review.opened_as(session.path());
                self.opened(session);
                self.look_at_copy();
                self.views.review = review;
            }
            Err(error) => self.say_failed(&error),
        }
    }

    /// Goes on in a copy of what is under review that is there already.
    pub(super) fn open_copy(&mut self, path: &Path) {
        let mut review = mem::take(&mut self.views.review);
        let opened = self.try_open(path);
        let post = self.open.as_ref().filter(|it| it.path() == path).map(|it| &it.copy_post);
        let is_new = post.map(|it| it.as_deref() == Some(""));
        if is_new.is_some() {
            review.opened_as(path);
        }
        if is_new == Some(true) {
            self.look_at_copy();
        }
        self.views.review = review;
        if let Err(problem) = opened {
            self.views.review.look_again();
            self.toasts.error(problem);
        }
    }

    /// Shows what a copy says in which nobody has changed anything, and asks who will.
    fn look_at_copy(&mut self) {
        self.screen = Screen::Results;
        self.choose_post();
    }
}
