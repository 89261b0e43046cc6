//! Every form of evidence that is open: of the question that is shown, and of others where one is half done.

use std::collections::BTreeMap;

use super::evidence::REVEALS;
use super::evidence_form::{EvidenceForm, FormField};
use crate::domain::{Change, Evidence, QuestionId};
use crate::ui::open_file::OpenFile;
use crate::ui::typed::unfinished::Texts;
use crate::ui::view_model::untraceable::Amiss;

/// The forms, in the order in which they were opened.
#[derive(Debug, Default)]
pub(super) struct EvidenceForms {
    list: Vec<EvidenceForm>,
    n_opened: usize,
}

impl EvidenceForms {
    /// Opens an empty form; where one is half done for another new piece, goes back to it.
    pub(super) fn add(&mut self, question: QuestionId) {
        self.leave();
        let is_waiting = |it: &&mut EvidenceForm| it.question == question && it.is_new_piece();
        if let Some(form) = self.list.iter_mut().find(is_waiting) {
            form.wanted = form.problem().map(|(field, _)| field);
            return;
        }
        let number = self.next_number();
        self.list.push(EvidenceForm::new(question, number));
    }

    /// Opens a form for what is recorded at a place.
    pub(super) fn edit(
        &mut self,
        question: QuestionId,
        idx: usize,
        evidence: &Evidence,
        open: &OpenFile,
    ) {
        self.leave();
        let number = self.next_number();
        self.list.push(EvidenceForm::edit(question, number, idx, evidence, open));
    }

    /// Opens a form for what is recorded at a place, with the keyboard in the field of what is amiss.
    pub(super) fn mend(
        &mut self,
        question: &QuestionId,
        idx: usize,
        evidence: &Evidence,
        open: &OpenFile,
        amiss: Amiss,
    ) {
        let is_open = |it: &EvidenceForm| it.question == *question && it.place(open) == Some(idx);
        if !self.list.iter().any(is_open) {
            self.edit(question.clone(), idx, evidence, open);
        }
        let is_open =
            |it: &&mut EvidenceForm| it.question == *question && it.place(open) == Some(idx);
        if let Some(form) = self.list.iter_mut().find(is_open) {
            form.wanted = Some(match amiss {
                Amiss::Untraceable => FormField::Reference,
                Amiss::Later => FormField::Date,
            });
        }
    }

    /// Closes every form, save those where something is half done.
    pub(super) fn leave(&mut self) {
        self.list.retain(|form| form.problem().is_some());
        self.list.iter_mut().for_each(EvidenceForm::leave);
    }

    /// Another screen is shown: closes every form once what was typed in it is recorded.
    pub(super) fn left_screen(&mut self) {
        if !self.list.iter().any(EvidenceForm::is_typing) {
            self.leave();
        }
    }

    /// Those of a question.
    pub(super) fn of<'a>(
        &'a self,
        question: &'a QuestionId,
    ) -> impl Iterator<Item = &'a EvidenceForm> {
        self.list.iter().filter(move |it| it.question == *question)
    }

    /// Draws those of a question, and closes those that are done.
    pub(super) fn draw(
        &mut self,
        question: &QuestionId,
        mut is_open: impl FnMut(&mut EvidenceForm) -> bool,
    ) {
        self.list.retain_mut(|form| form.question != *question || is_open(form));
    }

    /// What rested, as changes; with no time, whatever can be recorded.
    pub(super) fn due(&mut self, open: &OpenFile, now: Option<f64>) -> Vec<Change> {
        self.list.iter_mut().filter_map(|form| form.due(open, now)).collect()
    }

    /// What stands in them and cannot be recorded as it is.
    pub(super) fn unfinished(&self, open: &OpenFile) -> Texts {
        self.list.iter().flat_map(|form| form.unfinished(open)).collect()
    }

    /// Brings back what could not be recorded when it was written; that of the question shown gets the keyboard.
    pub(super) fn resume(&mut self, texts: &Texts, open: &OpenFile, shown: Option<&QuestionId>) {
        let mut forms: BTreeMap<(QuestionId, Option<usize>), EvidenceForm> = BTreeMap::new();
        for (key, text) in texts {
            let words: Vec<&str> = key.split(' ').collect();
            let ["evidence", id, name, place @ ..] = words.as_slice() else { continue };
            let Ok(id) = QuestionId::parse(id) else { continue };
            let place = place.first().and_then(|it| it.parse().ok());
            let form = forms
                .entry((id.clone(), place))
                .or_insert_with(|| EvidenceForm::resumed(id, self.next_number(), place, open));
            form.resume(name, text);
        }
        for form in forms.values_mut() {
            form.find_recorded(open);
        }
        self.list.extend(forms.into_values());
        self.leave();
        if let Some(shown) = shown {
            self.arrive(shown);
        }
    }

    /// Shows the first form of a question, with the keyboard where something is missing; false where there is none.
    pub(super) fn arrive(&mut self, question: &QuestionId) -> bool {
        let Some(form) = self.list.iter_mut().find(|it| it.question == *question) else {
            return false;
        };
        form.wanted = form.problem().map(|(field, _)| field).or(Some(FormField::Title));
        form.n_reveals = REVEALS;
        true
    }

    /// When the first of them will have rested, in seconds from now.
    pub(super) fn next_due(&self, now: f64) -> Option<f64> {
        self.list.iter().filter_map(|form| form.next_due(now)).reduce(f64::min)
    }

    /// They follow what an undo took back.
    pub(super) fn after_undo(&mut self, open: &OpenFile) {
        self.list.iter_mut().for_each(|form| form.follow(open));
    }

    fn next_number(&mut self) -> usize {
        self.n_opened += 1;
        self.n_opened
    }
}
