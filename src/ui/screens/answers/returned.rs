//! What is being written at a question: recorded once it rested, kept while it cannot be, and brought back after a restart.

use super::raters::Stage;
use super::{AnswersView, Wanted};
use crate::content::Pack;
use crate::domain::{Change, QuestionId};
use crate::ui::open_file::OpenFile;
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::Field;
use crate::ui::typed::unfinished::Texts;

impl AnswersView {
    /// What is being written and rested, as a change; with no time, whatever is being written.
    pub(crate) fn due(&mut self, open: &OpenFile, now: Option<f64>) -> Vec<Change> {
        self.forms.due(open, now)
    }

    /// The evidence that cannot be recorded as it stands.
    pub(crate) fn unfinished(&self, open: &OpenFile) -> Texts {
        self.forms.unfinished(open)
    }

    /// Brings back what could not be recorded when it was written: evidence, and the level that its reason was for.
    pub(crate) fn resume(&mut self, texts: &Texts, open: &OpenFile) {
        self.forms.resume(texts, open, self.question.as_ref());
        self.agreed = None;
        self.want_unfinished(texts);
        if let (Some(raters), Some((id, _))) = (&mut self.raters, &self.agreed) {
            raters.seen(id);
        }
    }

    /// Shows a question at what was begun there and is not recorded.
    pub(crate) fn show_unfinished(
        &mut self,
        pack: &Pack,
        open: &OpenFile,
        id: &QuestionId,
        texts: &Texts,
    ) {
        self.show_asked(pack, open, id.clone());
        if !self.forms.arrive(id) {
            self.want_unfinished(texts);
        }
    }

    /// Leads to the field of the question that is shown in which something stands and is not recorded.
    fn want_unfinished(&mut self, texts: &Texts) {
        for field in texts.keys().filter_map(|key| Field::of_key(key)) {
            // Who goes on typing must not answer by it.
            match field {
                Field::Consensus(id, level) if Some(&id) == self.question.as_ref() => {
                    self.agreed = Some((id, level));
                    self.wanted = Some(Wanted::Consensus);
                }
                Field::NotApplicable(id) if Some(&id) == self.question.as_ref() => {
                    self.reason_of = Some(id);
                    self.wanted = Some(Wanted::NotApplicable);
                }
                _ => {}
            }
        }
    }

    /// A level whose reason could not be recorded when it was written is agreed on again.
    pub(super) fn resume_agreed(&mut self, drafts: &Drafts) {
        let Some(id) = &self.question else { return };
        if self.agreed.is_some() {
            return;
        }
        self.agreed = drafts.consensus(id).map(|level| (id.clone(), level));
    }

    /// When evidence being written will have rested, in seconds from now.
    pub(crate) fn next_due(&self, now: f64) -> Option<f64> {
        self.forms.next_due(now)
    }

    /// What is being written follows what an undo took back.
    pub(crate) fn after_undo(&mut self, open: &OpenFile) {
        self.reason_of = None;
        self.agreed = None;
        self.forms.after_undo(open);
        if self.stage(open) == Some(Stage::Setup) {
            self.raters.take_if(|it| !it.leaves_setup(open.assessment()));
            self.is_new = true;
        }
    }
}
