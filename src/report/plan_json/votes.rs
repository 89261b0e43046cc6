//! The votes of several raters on a question, as a plan carries them: never who voted what.

use serde::{Deserialize, Serialize};

use crate::domain::{Assessment, MaturityLevel, QuestionId, Reason, Vote};
use crate::scoring::Spread;

use super::{PlanQuestion, Profile, shape};

/// More raters than this no room holds.
const N_VOTES_LIMIT: u64 = 10_000;

/// The votes on a question; the answer that was agreed is the question's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VotesJson {
    /// How many voted a level.
    pub n: u64,
    /// How many did not know.
    pub unknown: u64,
    /// The lower median; none where nobody voted a level.
    #[serde(with = "shape")]
    pub median: Option<MaturityLevel>,
    /// The quartiles lie two levels or more apart.
    pub contested: bool,
    /// How many voted 0, 1, 2, 3 and 4; none below five votes and in the public profile.
    pub counts: Option<[u64; 5]>,
    /// Whether it is on record why the answer is not the median.
    pub reason_given: bool,
    /// Why; none in the public profile.
    #[serde(with = "shape")]
    pub reason: Option<Reason>,
}

impl VotesJson {
    /// The votes on a question; none where nobody voted.
    pub fn of(assessment: &Assessment, id: &QuestionId, profile: Profile) -> Option<Self> {
        let n_voters = assessment.counted_votes_on(id).count();
        if n_voters == 0 {
            return None;
        }
        let spread = Spread::on(assessment, id);
        let n = spread.map_or(0, |it| it.n);
        let is_full = profile == Profile::Full;
        let counts = spread.and_then(|it| it.distribution()).filter(|_| is_full);
        let reason = assessment.consensus_reasons.get(id);
        Some(Self {
            n: n as u64,
            unknown: (n_voters - n) as u64,
            median: spread.map(|it| it.median),
            contested: spread.is_some_and(|it| it.is_contested()),
            counts: counts.map(|it| it.map(|count| count as u64)),
            reason_given: reason.is_some(),
            reason: reason.filter(|_| is_full).cloned(),
        })
    }

    /// Whether the numbers do not follow from the votes they count.
    pub(super) fn contradicts_itself(&self) -> bool {
        if self.contested && self.median.is_none() || self.reason.is_some() && !self.reason_given {
            return true;
        }
        let Some(counts) = self.counts else { return (self.n == 0) != self.median.is_none() };
        if counts.iter().any(|count| N_VOTES_LIMIT < *count) {
            return true;
        }
        let levels = MaturityLevel::all().zip(counts);
        let votes = levels.flat_map(|(level, count)| (0..count).map(move |_| Vote::Level(level)));
        let Some(spread) = Spread::of(votes) else { return true };
        (spread.n as u64, Some(spread.median), spread.is_contested())
            != (self.n, self.median, self.contested)
    }
}

impl PlanQuestion {
    /// Whether the answer is another level than the median of the votes, and nobody said why.
    pub fn lacks_consensus_reason(&self) -> bool {
        let Some(votes) = &self.votes else { return false };
        let differs =
            self.declared().zip(votes.median).is_some_and(|(level, median)| level != median);
        differs && !votes.reason_given
    }
}
