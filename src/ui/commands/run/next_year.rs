//! Begins next year's assessment from the open one or from a received plan, in a file of its own.

use std::path::Path;

use jiff::civil::Date;

use crate::domain::{Assessment, Ratings, missing_of_packs};
use crate::export::{Request, n_to_confirm, next_year, plan, plan_language};
use crate::report::Profile;
use crate::review::{Earlier, packs_otherwise};
use crate::store::{RecentFile, is_same_file};

use crate::ui::app::App;
use crate::ui::asks::LastYear;
use crate::ui::dialogs::{Before, Dialog, NextYearDialog};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::Screen;

impl App {
    /// What next year's assessment would begin from: the plan under review, else the open assessment where something is answered and all of it could be read.
    pub(in crate::ui) fn last_year(&self) -> Option<LastYear> {
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
        let before = match from {
            LastYear::Open => self.open.as_ref().map(|open| {
                let on = open.session.assessed_on();
                self.before(open.assessment(), on, Some(open.path()))
            }),
            LastYear::Received => self.views.review.earlier().map(|it| {
                let before = self.before(&it.assessment, it.plan.assessed_on, None);
                let own = self.settings.post.trim();
                let is_asked = own.is_empty() || it.assessment.team.is_empty();
                let post = is_asked.then(|| own.to_owned());
                Before { post, is_public: it.plan.profile == Profile::Public, ..before }
            }),
        };
        let dialog = NextYearDialog::new(from, before.unwrap_or_default());
        self.dialog = Some(Dialog::NextYear(dialog));
    }

    /// What is said of an assessment of that day before next year's begins from it.
    fn before(&self, assessment: &Assessment, on: Date, path: Option<&Path>) -> Before {
        let name = assessment.institution.name.trim();
        let goes_on = |it: &&RecentFile| {
            let summary = it.summary.as_ref();
            let is_next =
                summary.is_some_and(|it| it.institution.trim() == name && it.follows == Some(on));
            let is_own = !it.is_received && it.copy_post.is_none();
            is_next && is_own && Some(it.path.as_path()) != path && it.path.is_file()
        };
        let begun = self.recent.files().iter().find(goes_on);
        let answered = |it: &RecentFile| it.summary.as_ref().map_or(0.0, |it| it.answered);
        Before {
            missing: missing_of_packs(assessment, &self.pack.instrument),
            begun: begun.map(|it| (it.path.clone(), answered(it))),
            ..Before::default()
        }
    }

    /// Opens an assessment and asks how next year's begins from it.
    pub(super) fn next_year_of(&mut self, path: &Path) {
        self.open_path(path);
        if self.open.as_ref().is_some_and(|it| is_same_file(it.path(), path)) {
            self.choose_next_year();
        }
    }

    /// What it begins from stays as it is; the new file remembers the plan.
    pub(super) fn next_year(&mut self, from: LastYear, ratings: Ratings, post: Option<String>) {
        self.commit_all();
        let earlier = match from {
            LastYear::Open => self.open_one(),
            LastYear::Received => self.views.review.earlier(),
        };
        let Some(Earlier { mut assessment, plan, .. }) = earlier else { return };
        if let Some(post) = post {
            let is_known = assessment.team.iter().any(|it| it.trim() == post);
            assessment.team.extend((!is_known).then(|| post.clone()));
            self.set_own_post(post, &assessment.institution.name);
        }
        let by = match from {
            LastYear::Open => self.post(),
            LastYear::Received => self.settings.post.clone(),
        };
        let deeds = next_year(&assessment, &plan, self.pack, ratings);
        let before = self.open.as_ref().map(|it| it.path().to_owned());
        self.create(deeds, by);
        let is_new = |it: &&OpenFile| before.as_deref() != Some(it.path());
        let Some(open) = self.open.as_ref().filter(is_new) else { return };
        let assessment = open.assessment();
        let n_actions = assessment.actions.len();
        let (n_waiting, n_unknown) = n_to_confirm(assessment, self.pack);
        for finding in packs_otherwise(assessment) {
            self.toasts.error(finding.message(&self.tr));
        }
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
