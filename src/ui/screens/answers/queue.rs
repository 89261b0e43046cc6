//! The questions in their order, and which of them is the next to answer.

use super::{AnswersView, Wanted, evidence};
use crate::content::Pack;
use crate::domain::{Answer, Evidence, EvidenceGrade, MaturityLevel, Question, QuestionId};
use crate::scoring::aged_grade;
use crate::ui::asks::Together;
use crate::ui::open_file::OpenFile;
use crate::ui::view_model::progress::{Filter, asked, checklists_in_scope, is_asked};
use crate::ui::view_model::recorded::Written;
use crate::ui::view_model::untraceable::Amiss;

impl AnswersView {
    /// Shows the first question without an answer, or the first one.
    pub(crate) fn show_first_unanswered(&mut self, pack: &Pack, open: &OpenFile) {
        let all = questions(pack, open);
        let first = all.iter().find(|it| !is_answered(it, open)).or_else(|| all.first());
        if let Some(question) = first {
            self.show(question.id.clone());
        }
    }

    /// Shows the questions whose answers wait to be confirmed, and the first of them.
    pub(crate) fn show_to_confirm(&mut self, pack: &Pack, open: &OpenFile) {
        self.filter = Filter::ToConfirm;
        let is_waiting = |it: &&Question| open.assessment().unconfirmed(&it.id).is_some();
        if let Some(question) = questions(pack, open).into_iter().find(is_waiting) {
            self.show(question.id.clone());
        }
    }

    /// Shows the question where answering goes on: the one that was left, or the next after it without an answer.
    pub(crate) fn show_next_unanswered(&mut self, pack: &Pack, open: &OpenFile) {
        let all = questions(pack, open);
        let left = self.question();
        let place = left.and_then(|id| all.iter().position(|it| it.id == *id)).unwrap_or(0);
        let (before, from) = all.split_at(place);
        let is_blank = |it: &&&Question| open.assessment().answer(&it.id).is_none();
        let next = from.iter().chain(before).find(is_blank).map(|it| it.id.clone());
        match next {
            Some(_) => self.go(open, next),
            None => self.show_first_unanswered(pack, open),
        }
        self.show_hidden(pack, open);
    }

    /// Shows a question that was asked for by its name.
    pub(crate) fn show_asked(&mut self, pack: &Pack, open: &OpenFile, id: QuestionId) {
        let is_left_out = !is_asked(pack, open.assessment(), &id);
        self.sought_left_out = is_left_out.then(|| id.clone());
        if self.question() == Some(&id) {
            return self.show(id);
        }
        self.show(id);
        self.show_hidden(pack, open);
    }

    /// Whether the question goes on being shown: what is assessed may be chosen anew, and a pack taken out of use.
    /// Whoever asked for a question by its name sees it all the same.
    pub(super) fn stays(&self, pack: &Pack, open: &OpenFile) -> bool {
        let is_sought = |id| self.sought_left_out.as_ref() == Some(id);
        self.question().is_some_and(|id| {
            is_asked(pack, open.assessment(), id)
                || is_sought(id) && pack.instrument.question(id).is_some()
        })
    }

    /// Shows what was written to a question.
    pub(crate) fn show_written(
        &mut self,
        pack: &Pack,
        open: &OpenFile,
        id: QuestionId,
        written: Written,
    ) {
        self.show_asked(pack, open, id.clone());
        match written {
            Written::Evidence(idx) => self.sought = Some((idx, evidence::REVEALS)),
            Written::Note => {
                self.wanted = Some(Wanted::Note);
                self.note_of = Some(id);
            }
            Written::Reason => self.wanted = Some(Wanted::NotApplicable),
        }
    }

    /// Where filter or search hides the question that is shown, all are listed.
    fn show_hidden(&mut self, pack: &Pack, open: &OpenFile) {
        let is_let = self.filter == Filter::All || self.is_let(pack, open);
        if !is_let || self.question().is_some_and(|id| !self.is_found(id)) {
            self.show_all();
        }
    }

    /// Shows a piece of evidence in its form, with the keyboard in the field of what is amiss.
    pub(crate) fn show_evidence(
        &mut self,
        open: &OpenFile,
        id: &QuestionId,
        idx: usize,
        amiss: Amiss,
    ) {
        self.go(open, Some(id.clone()));
        if let Some(evidence) = open.assessment().evidence_of(id).get(idx) {
            self.forms.mend(id, idx, evidence, open, amiss);
        }
    }

    /// Shows the questions with evidence that nobody can find, and the form of the first piece.
    pub(crate) fn show_untraceable(&mut self, pack: &Pack, open: &OpenFile) {
        self.show_filtered(pack, open, Filter::Untraceable);
        if let Some(id) = self.question().cloned() {
            self.show_untraceable_of(open, &id);
        }
    }

    /// Shows the first piece of a question that nobody can find, in its form.
    pub(super) fn show_untraceable_of(&mut self, open: &OpenFile, id: &QuestionId) {
        let list = open.assessment().evidence_of(id);
        match list.iter().position(Evidence::is_untraceable) {
            Some(idx) => self.show_evidence(open, id, idx, Amiss::Untraceable),
            None => self.go(open, Some(id.clone())),
        }
    }

    /// Shows the first question that a filter lets through, with the filter on.
    pub(crate) fn show_filtered(&mut self, pack: &Pack, open: &OpenFile, filter: Filter) {
        self.filter = filter;
        self.seek_nothing();
        let lets = |it: &&&Question| filter.lets(it, open, "");
        let found = questions(pack, open).iter().find(lets).map(|it| it.id.clone());
        self.go(open, found);
    }
}

/// Every question that is asked, in content order.
pub(super) fn questions<'a>(pack: &'a Pack, open: &'a OpenFile) -> Vec<&'a Question> {
    let assessment = open.assessment();
    checklists_in_scope(pack, assessment)
        .flat_map(|checklist| asked(checklist, assessment))
        .collect()
}

pub(super) fn is_answered(question: &Question, open: &OpenFile) -> bool {
    !matches!(open.assessment().answer(&question.id), None | Some(Answer::Unknown))
}

/// The next question whose answer waits to be confirmed, from the beginning again at the end.
pub(super) fn next_to_confirm(
    pack: &Pack,
    open: &OpenFile,
    from: &QuestionId,
) -> Option<QuestionId> {
    let all = questions(pack, open);
    let place = all.iter().position(|it| it.id == *from).map_or(0, |it| it + 1);
    let (before, after) = all.split_at_checked(place)?;
    let waits = |it: &&&Question| it.id != *from && open.assessment().unconfirmed(&it.id).is_some();
    after.iter().chain(before).find(waits).map(|it| it.id.clone())
}

/// Questions whose answer waits and stands on evidence of today: dated, not too old, and enough for the level; or on none, where the level needs none.
/// Those whose level asks for evidence of the last 12 months and which stand only on what is older are set apart.
pub(super) fn to_confirm_together(pack: &Pack, open: &OpenFile) -> Together {
    let (assessment, on) = (open.assessment(), open.session.assessed_on());
    let is_fresh = |it: &&Evidence| it.date.is_some() && aged_grade(it, on) == it.grade;
    let mut answers = Together::default();
    for question in questions(pack, open) {
        let Some(level) = assessment.unconfirmed(&question.id).and_then(Answer::level) else {
            continue;
        };
        let fresh = || assessment.evidence_of(&question.id).iter().filter(is_fresh);
        if level <= shown_by(fresh().filter(|it| !question.asks_about_later(level, it, on))) {
            answers.fresh.push(question.id.clone());
        } else if level <= shown_by(fresh()) {
            answers.older.push(question.id.clone());
        }
    }
    answers
}

/// The level that pieces of evidence support, before ageing.
fn shown_by<'a>(pieces: impl Iterator<Item = &'a Evidence>) -> MaturityLevel {
    pieces.map(|it| it.grade).max().unwrap_or(EvidenceGrade::MIN).cap()
}

/// The next question without an answer after this one, from the beginning again at the end.
pub(super) fn next_unanswered(
    pack: &Pack,
    open: &OpenFile,
    from: &QuestionId,
    lets: impl Fn(&Question) -> bool,
) -> Option<QuestionId> {
    let all = questions(pack, open);
    let place = all.iter().position(|it| it.id == *from).map_or(0, |it| it + 1);
    let (before, after) = all.split_at_checked(place)?;
    let is_next = |it: &&&Question| it.id != *from && lets(it) && !is_answered(it, open);
    let found = after.iter().chain(before).find(is_next);
    found.map(|it| it.id.clone())
}
