//! Keeps text that cannot be recorded yet, and brings it back when its file is opened again.

use std::collections::BTreeSet;

use crate::domain::QuestionId;
use crate::store::{DraftsFile, OwnFile};
use crate::ui::app::App;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::new::NewView;
use crate::ui::typed::fields::Field;
use crate::ui::typed::unfinished::{Texts, Unfinished};
use crate::ui::typed::unfinished_places::{places, question_of};

impl App {
    /// Puts what was entered for a new assessment on disk once it rested; with no time, at once.
    pub(super) fn keep_begun(&mut self, now: Option<f64>) {
        if let Err(error) = self.begun.keep(self.views.new.texts(), 0, now) {
            self.say_own_failed(&error, OwnFile::Text);
        }
        self.say_kept();
    }

    /// Once no text is in the window alone, it is said no longer.
    fn say_kept(&mut self) {
        if self.begun.is_kept() && self.unfinished.is_kept() {
            self.toasts.kept(OwnFile::Text);
        }
    }

    /// Brings back what was entered for a new assessment.
    pub(crate) fn resume_begun(&mut self) {
        let file = DraftsFile::open(&self.options.folders.drafts("new"));
        self.views.new = NewView::resumed(file.texts());
        self.begun = Unfinished::of(file);
    }

    /// Puts what rested on disk; with no time, whatever is unfinished.
    pub(super) fn keep_unfinished(&mut self, now: Option<f64>) {
        let Some(open) = &self.open else { return };
        let mut texts = self.drafts.unfinished(open.assessment());
        texts.extend(self.views.unfinished(open));
        if let Err(error) = self.unfinished.keep(texts, open.n_records(), now) {
            self.say_own_failed(&error, OwnFile::Text);
        }
        self.say_kept();
    }

    /// Gives up what was entered for a new assessment.
    pub(super) fn drop_begun(&mut self) {
        self.views.new = NewView::default();
        self.keep_begun(None);
        self.toasts.withdraw(&self.tr.assessment_new_kept());
    }

    /// The texts of an assessment: what is typed in one copy of it is not the other's, so its file has them by number and place.
    fn drafts_file(&self, open: &OpenFile) -> DraftsFile {
        let (id, folders) = (&open.session.header().id, &self.options.folders);
        let stem = open.path().file_stem().unwrap_or_default().to_string_lossy();
        // As versions before named it: by the number alone, and of a received plan's copy by its file's name too.
        let old = open.copy_post.as_ref().map_or_else(|| id.clone(), |_| format!("{id}-{stem}"));
        DraftsFile::of(&folders.drafts_at(id, open.path()), &folders.drafts(&old), open.path())
    }

    /// Goes on keeping texts beside the file that is open now, which is another copy.
    pub(super) fn keep_beside(&mut self) {
        if let Some(open) = self.open.as_ref().filter(|it| it.is_writable()) {
            self.unfinished = Unfinished::of(self.drafts_file(open));
        }
    }

    /// Brings back what was unfinished when the assessment was last closed, and says where.
    pub(super) fn resume_unfinished(&mut self) {
        self.unfinished = Unfinished::default();
        let Some(open) = self.open.as_ref().filter(|it| it.is_writable()) else { return };
        let file = self.drafts_file(open);
        let mut texts = file.texts().clone();
        // Whoever answered after a reason was left gave it up.
        let answered = open.answered_since(file.n_records());
        texts.retain(|key, _| {
            let reason_of = Field::of_key(key).and_then(|it| it.reason_of().cloned());
            reason_of.is_none_or(|id| !answered.contains(&id))
        });
        self.unfinished = Unfinished::of(file);
        if texts.is_empty() {
            return;
        }
        for (key, text) in &texts {
            if let Some(field) = Field::of_key(key) {
                self.drafts.resume(field, text.clone());
            }
        }
        let is_asked = |id: &QuestionId| self.pack.instrument.question(id).is_some();
        let question = texts.keys().filter_map(|it| question_of(it)).find(is_asked);
        self.views.resume(&texts, open, question);
        self.say_resumed(&texts);
    }

    /// Says where texts stand that came back.
    pub(super) fn say_resumed(&mut self, texts: &Texts) {
        if texts.is_empty() {
            return;
        }
        let places: BTreeSet<String> =
            places(&self.tr, texts).into_iter().map(|(name, _)| name).collect();
        let places = places.into_iter().collect::<Vec<_>>().join(", ");
        self.toasts.done(self.tr.dialogs_unfinished(places));
    }
}
