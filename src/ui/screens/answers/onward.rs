//! What comes after a question: the next one of the list while a filter is on, else the next without an answer, among those that are found.

use super::AnswersView;
use super::list::search;
use super::queue::{next_unanswered, questions};
use crate::content::Pack;
use crate::domain::{Checklist, Question, QuestionId};
use crate::i18n::Tr;
use crate::ui::asks::Asks;
use crate::ui::open_file::OpenFile;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::{Filter, Progress, asked};

/// Where the main button and Enter lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Onward {
    /// The next question that the filter lets through.
    Listed(QuestionId),
    /// The list of the filter is empty, this is its last question, or no other that is found waits for an answer: all are shown.
    All,
    /// The next question without an answer.
    Unanswered(QuestionId),
    /// Every question is answered, if only with "we do not know".
    Through,
}

impl AnswersView {
    /// What comes next; none where the question that is shown is the last one without an answer.
    pub(super) fn onward(&self, pack: &Pack, open: &OpenFile) -> Option<Onward> {
        let id = self.question()?;
        if self.filter != Filter::All {
            return Some(self.next_listed(pack, open, id).map_or(Onward::All, Onward::Listed));
        }
        // Where only those are left that nobody can answer, the way does not lead round and round among them.
        let is_round = self.found.is_none() && Progress::total(&open.progress).n_blank() == 0;
        let next = next_unanswered(pack, open, id, |it| self.is_found(&it.id));
        if let Some(next) = next.filter(|_| !is_round) {
            return Some(Onward::Unanswered(next));
        }
        if self.found.is_some() {
            return Some(Onward::All);
        }
        open.assessment().answer(id).map(|_| Onward::Through)
    }

    /// Whether everything is answered, so that the next step is to look at the results.
    pub(crate) fn is_through(&self, pack: &Pack, open: &OpenFile) -> bool {
        let is_covered = self.stage(open).is_some();
        !self.is_voting() && !is_covered && self.onward(pack, open) == Some(Onward::Through)
    }

    /// Goes there.
    pub(super) fn go_on(&mut self, pack: &Pack, open: &OpenFile) {
        match self.onward(pack, open) {
            Some(Onward::Listed(id)) if self.filter == Filter::Untraceable => {
                self.show_untraceable_of(open, &id);
            }
            Some(Onward::Listed(id) | Onward::Unanswered(id)) => self.go(open, Some(id)),
            Some(Onward::All) => self.show_all(),
            Some(Onward::Through) | None => {}
        }
    }

    /// Puts a filter on, and asks for its first question of a checklist where another one is shown.
    pub(super) fn filter_from(
        &mut self,
        pack: &Pack,
        open: &OpenFile,
        checklist: &Checklist,
        filter: Filter,
        asks: &mut Asks,
    ) {
        self.filter = filter;
        self.seek_nothing();
        self.listed = None;
        let lets = |it: &&Question| filter.lets(it, open, &self.post);
        let first = asked(checklist, open.assessment()).find(lets);
        if let Some(question) = first.filter(|_| !self.is_let(pack, open)) {
            Self::ask_for(&question.id, asks);
        }
    }

    /// Takes filter and search off the list.
    pub(super) fn show_all(&mut self) {
        self.filter = Filter::All;
        self.seek_nothing();
        // The question has another place among all of them.
        self.listed = None;
    }

    /// Nothing is looked for any more.
    pub(super) fn seek_nothing(&mut self) {
        self.words.clear();
        self.found = None;
    }

    /// Takes note of the questions that hold what is looked for; where none does, the search leads nowhere.
    pub(super) fn keep_found(&mut self, cx: &ViewCx<'_>, open: &OpenFile) {
        let search = search(self, cx);
        self.found = None;
        if !search.is_empty() {
            let found = questions(cx.pack, open).into_iter().filter(|it| search.holds(cx, it));
            let ids: Vec<QuestionId> = found.map(|it| it.id.clone()).collect();
            self.found = Some(ids).filter(|it| !it.is_empty());
        }
    }

    /// Whether a question is found, or nothing is looked for.
    pub(super) fn is_found(&self, id: &QuestionId) -> bool {
        self.found.as_ref().is_none_or(|it| it.contains(id))
    }

    /// Whether the main button leads to questions that are found.
    pub(super) fn is_seeking(&self) -> bool {
        self.found.is_some()
    }

    /// Whether the question that is shown is one that the filter lets through.
    pub(super) fn is_let(&self, pack: &Pack, open: &OpenFile) -> bool {
        let shown = self.question().and_then(|id| pack.instrument.question(id));
        shown.is_some_and(|(_, it)| self.filter.lets(it, open, &self.post))
    }

    /// Takes note of the question that is shown while it stands in the list of a filter.
    pub(super) fn keep_listed(&mut self, pack: &Pack, open: &OpenFile) {
        if self.is_let(pack, open) {
            self.kept = self.question().map(|id| (self.filter, id.clone()));
        }
    }

    /// The next question of the filter; from the beginning again at the end where the list empties.
    fn next_listed(&self, pack: &Pack, open: &OpenFile, from: &QuestionId) -> Option<QuestionId> {
        let all = questions(pack, open);
        let place = all.iter().position(|it| it.id == *from).map_or(0, |it| it + 1);
        let (before, after) = all.split_at_checked(place)?;
        let before = if self.filter.is_to_mend() { before } else { &[] };
        let lets = |it: &&&Question| {
            it.id != *from && self.is_found(&it.id) && self.filter.lets(it, open, &self.post)
        };
        after.iter().chain(before).find(lets).map(|it| it.id.clone())
    }
}

/// The words on the main button while a filter is on.
pub(super) fn listed_words(tr: &Tr, filter: Filter) -> String {
    match filter {
        Filter::Unanswered => tr.assessment_next_unanswered(),
        Filter::ClaimGap => tr.assessment_next_gap(),
        Filter::NoEvidence => tr.assessment_next_no_evidence(),
        _ => tr.assessment_next_listed(),
    }
}

/// Why no question of the filter, or of those that are found, comes next.
pub(super) fn none_left_words(tr: &Tr, filter: Filter, is_let: bool) -> String {
    match filter {
        Filter::All => tr.assessment_list_none_found(),
        // It stands in the list still.
        _ if is_let => tr.assessment_list_last(),
        Filter::ToConfirm => tr.assessment_list_confirmed(),
        it if it.is_to_mend() => tr.assessment_list_none_left(),
        _ => tr.assessment_list_last(),
    }
}
