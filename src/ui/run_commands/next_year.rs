//! Begins next year's assessment from the open one, in a file of its own.

use crate::domain::Ratings;
use crate::export::{Request, next_year, plan, plan_language};
use crate::report::Profile;

use super::super::app::App;

impl App {
    /// The open file stays as it is; the new one remembers its plan.
    pub(super) fn next_year(&mut self, ratings: Ratings) {
        self.commit_all();
        let now = self.now();
        let Some(open) = &self.open else { return };
        let request = Request {
            pack: self.pack,
            language: plan_language(&open.session),
            profile: Profile::Full,
            at: now,
            previous: None,
        };
        let plan = plan(&open.session, &request);
        let today = now.to_zoned(self.options.zone.clone()).date();
        let deeds = next_year(open.assessment(), &plan, self.pack, today, ratings);
        let old = open.path().to_owned();
        self.create(deeds);
        let Some(open) = self.open.as_ref().filter(|it| it.path() != old) else { return };
        let assessment = open.assessment();
        let (n_waiting, n_actions) = (assessment.to_confirm.len(), assessment.actions.len());
        self.toasts.done(self.tr.repeat_done(n_actions, n_waiting));
    }
}
