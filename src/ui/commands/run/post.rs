//! Who makes the changes: the post of the file, which is asked for in a copy, or that of the settings.

use crate::ui::app::App;
use crate::ui::dialogs::{Dialog, HandOverDialog, PostDialog};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::new::letters;

impl App {
    /// The post that changes are recorded for.
    pub(super) fn post(&self) -> String {
        let of_settings = self.settings.post.as_str();
        self.open.as_ref().map_or(of_settings, |it| it.post(of_settings)).to_owned()
    }

    /// Changes are recorded for another post, in the open file: in another institution's it would be a stranger's.
    /// Only a copy remembers it: whoever begins again tomorrow is the person of this computer.
    pub(super) fn set_post(&mut self, post: String) {
        if let Some(open) = self.open.as_mut().filter(|it| it.copy_post.is_some()) {
            open.session.keep_before(&post);
            open.copy_post = Some(post.clone());
            self.recent.set_copy_post(open.path(), post);
            self.save_recent();
            for change in std::mem::take(&mut self.held) {
                self.run_change(change);
            }
        } else if let Some(open) = &mut self.open {
            open.own_post = Some(post.clone());
            self.handed.insert(open.path().to_owned(), post);
        }
    }

    /// The post of the person at this computer, for the files of that institution and for those that know none.
    pub(super) fn set_own_post(&mut self, post: String, at: &str) {
        let whose = letters(at);
        if !whose.is_empty() {
            self.settings.posts.insert(whose, post.clone());
        }
        self.settings.post = post;
        self.save_settings();
    }

    /// Who fills in a file that was opened: as it was handed over, else as it was told for its institution.
    pub(super) fn known_post(&self, open: &OpenFile) -> Option<String> {
        let whose = letters(&open.assessment().institution.name);
        let handed = self.handed.get(open.path());
        handed.or_else(|| self.settings.posts.get(&whose)).cloned()
    }

    /// Asks who fills in a file of another institution than the one whose post was told: its own people are others.
    pub(super) fn ask_in_another_institution(&mut self) {
        let post = self.settings.post.as_str();
        let is_other = self.open.as_ref().is_some_and(|open| {
            let is_known = open.copy_post.is_some() || open.own_post.is_some();
            let is_own = !open.assessment().team.is_empty() && !open.is_example();
            open.is_writable() && !is_known && is_own && open.is_new_post(post)
        });
        // Told by a person for an institution, and so not for this one.
        if is_other && self.settings.posts.values().any(|it| it == post) {
            self.dialog = Some(Dialog::HandOver(HandOverDialog::elsewhere()));
        }
    }

    /// Nobody changes the copy yet: what was begun is given up.
    pub(super) fn only_read(&mut self) {
        if !self.held.is_empty() {
            self.held.clear();
            self.drafts.settle();
        }
    }

    /// Asks who fills in the copy of a received plan: not those who made the plan.
    pub(super) fn choose_post(&mut self) {
        let title = self.tr.dialogs_post_title();
        self.ask_for_post(title);
    }

    /// Asks who goes on filling in.
    pub(super) fn hand_over(&mut self) {
        let is_copy = self.open.as_ref().is_some_and(|it| it.copy_post.is_some());
        if is_copy {
            self.choose_post();
        } else {
            self.dialog = Some(Dialog::HandOver(HandOverDialog::new()));
        }
    }

    /// Asks who makes a change in such a copy, before it is made.
    pub(super) fn ask_who_changes(&mut self) {
        let title = self.tr.dialogs_post_who();
        self.ask_for_post(title);
    }

    fn ask_for_post(&mut self, title: String) {
        let Some(open) = &self.open else { return };
        let own = open.copy_post.clone().unwrap_or_default();
        let is_theirs = open.assessment().team.contains(&self.settings.post);
        let first = if own.is_empty() && !is_theirs { self.settings.post.clone() } else { own };
        self.dialog = Some(Dialog::Post(PostDialog::new(title, first)));
    }
}
