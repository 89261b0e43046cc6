//! What becomes of votes when others vote than before, or when voting was interrupted: who comes has not voted yet, votes
//! of who goes stay, and who has still to vote sees nothing of what the others said.

use crate::content::Pack;
use crate::domain::{Assessment, QuestionId, Rater};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::answers::AnswersView;
use crate::ui::view_model::progress::{asked, checklists_in_scope};
use crate::ui::view_model::votes::has_voted;

use super::Raters;

/// Who comes and goes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Moves {
    pub(super) joining: Vec<Rater>,
    pub(super) leaving: Vec<Rater>,
    /// How many questions that were voted on by all would wait for a vote again.
    pub(super) n_waiting: usize,
    /// The votes that those who go have cast.
    pub(super) votes: Vec<(QuestionId, Rater)>,
}

impl Moves {
    /// From the raters that are recorded to others.
    pub(super) fn between(pack: &Pack, assessment: &Assessment, raters: &[Rater]) -> Self {
        let known = &assessment.raters;
        let joining: Vec<Rater> = raters.iter().filter(|it| !known.contains(it)).cloned().collect();
        let leaving: Vec<Rater> = known.iter().filter(|it| !raters.contains(it)).cloned().collect();
        let questions = checklists_in_scope(pack, assessment);
        let questions = questions.flat_map(|it| asked(it, assessment));
        let lacks_one = |id: &QuestionId| {
            let votes = assessment.votes.get(id);
            votes.is_some_and(|votes| joining.iter().any(|it| !votes.contains_key(it)))
        };
        let is_reopened = |it: &_| has_voted(assessment, it) && lacks_one(&it.id);
        let n_waiting =
            if known.is_empty() { 0 } else { questions.filter(|it| is_reopened(it)).count() };
        let cast = assessment.votes.iter().flat_map(|(id, votes)| {
            let left = leaving.iter().filter(|it| votes.contains_key(it));
            left.map(|it| (id.clone(), it.clone()))
        });
        let votes = cast.collect();
        Self { joining, leaving, n_waiting, votes }
    }
}

impl AnswersView {
    /// Several raters go on where they were interrupted last, before anybody sees an answer; whether they voted then is known, or else seen in what was done last.
    pub(crate) fn resume_voting(&mut self, pack: &Pack, open: &OpenFile, was_voting: Option<bool>) {
        let is_interrupted = || open.ends_with_a_vote() && open.interrupted_vote().is_some();
        let goes_on = was_voting.unwrap_or_else(is_interrupted);
        if !goes_on || !open.is_writable() || open.assessment().raters.is_empty() {
            return;
        }
        let mut raters = Raters::begin(open.assessment());
        if let Some(id) = &self.question {
            raters.shown(open, id);
        }
        self.raters = Some(raters);
        self.go_on_voting(pack, open);
    }

    /// Shows the question that some have voted on and others not.
    pub(in crate::ui::screens::answers) fn go_on_voting(&mut self, pack: &Pack, open: &OpenFile) {
        let Some(id) = open.interrupted_vote() else { return };
        if super::super::questions(pack, open).iter().any(|it| it.id == *id) {
            self.show(id.clone());
        }
    }
}
