//! Begins next year's assessment from the open one or from a received plan, in a file of its own.

use std::path::Path;

use crate::domain::Ratings;
use crate::export::{Request, n_to_confirm, next_year, plan, plan_language};
use crate::report::Profile;
use crate::review::Earlier;
use crate::store::is_same_file;

use super::super::app::App;
use super::super::asks::LastYear;
use super::super::dialogs::{Dialog, NextYearDialog};
use super::super::open_file::OpenFile;
use super::super::screens::Screen;

impl App {
    /// What next year's assessment would begin from: the plan under review, else the open assessment where something is answered and all of it could be read.
    pub(in super::super) fn last_year(&self) -> Option<LastYear> {
        if self.screen == Screen::Review && self.views.review.can_begin_next() {
            return Some(LastYear::Received);
        }
        let open = self
            .open
            .as_ref()
            .filter(|it| !it.assessment().answers.is_empty() && !it.session.is_partial());
        open.map(|_| LastYear::Open)
    }

    /// Asks how next year's assessment begins.
    pub(super) fn choose_next_year(&mut self) {
        let Some(from) = self.last_year() else { return };
        self.dialog = Some(Dialog::NextYear(NextYearDialog::new(from)));
    }

    /// Opens an assessment and asks how next year's begins from it.
    pub(super) fn next_year_of(&mut self, path: &Path) {
        self.open_path(path);
        if self.open.as_ref().is_some_and(|it| is_same_file(it.path(), path)) {
            self.choose_next_year();
        }
    }

    /// What it begins from stays as it is; the new file remembers the plan.
    pub(super) fn next_year(&mut self, from: LastYear, ratings: Ratings) {
        self.commit_all();
        let earlier = match from {
            LastYear::Open => self.open_one(),
            LastYear::Received => self.views.review.earlier(),
        };
        let Some(Earlier { assessment, plan, .. }) = earlier else { return };
        let deeds = next_year(&assessment, &plan, self.pack, ratings);
        let before = self.open.as_ref().map(|it| it.path().to_owned());
        self.create(deeds);
        let is_new = |it: &&OpenFile| before.as_deref() != Some(it.path());
        let Some(open) = self.open.as_ref().filter(is_new) else { return };
        let assessment = open.assessment();
        let n_actions = assessment.actions.len();
        let (n_waiting, n_unknown) = n_to_confirm(assessment, self.pack);
        self.toasts.done(self.tr.repeat_done(n_actions, n_waiting, n_unknown));
    }

    /// The open assessment with the plan that it gives now.
    fn open_one(&self) -> Option<Earlier> {
        let open = self.open.as_ref()?;
        let request = Request {
            pack: self.pack,
            language: plan_language(&open.session),
            profile: Profile::Full,
            at: self.now(),
            previous: None,
        };
        let plan = plan(&open.session, &request);
        Some(Earlier { assessment: open.assessment().clone(), plan, is_rewritten: false })
    }
}
