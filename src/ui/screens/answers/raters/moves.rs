//! What becomes of votes when others vote than before: who comes has not voted yet, and votes of who goes stay.

use crate::content::Pack;
use crate::domain::{Assessment, QuestionId, Rater};
use crate::ui::progress::{asked, checklists_in_scope, has_voted};

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
