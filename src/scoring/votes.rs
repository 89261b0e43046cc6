//! The votes of several raters on one question: their median and how far they lie apart (METHOD section 9).

pub use crate::domain::owes_reason as lacks_consensus_reason;
use crate::domain::{Assessment, MaturityLevel, QuestionId, Vote};

use super::constants::{CONTESTED_RANGE, DISTRIBUTION_FROM};

/// How the votes on a question lie; exact, without interpolation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// How many levels were voted.
    pub n: usize,
    /// How many did not know; they are in no other number here.
    pub n_unknown: usize,
    /// The lower median: the ⌈n/2⌉-th smallest vote.
    pub median: MaturityLevel,
    /// The upper median: the ⌈n/2⌉-th greatest vote.
    upper_median: MaturityLevel,
    /// The lower quartile: the ⌈n/4⌉-th smallest vote.
    pub lower: MaturityLevel,
    /// The upper quartile: the ⌈n/4⌉-th greatest vote.
    pub upper: MaturityLevel,
    /// How many voted 0, 1, 2, 3 and 4.
    counts: [usize; 5],
}

impl Spread {
    /// Of votes in any order; none where nobody voted a level.
    pub fn of(votes: impl IntoIterator<Item = Vote>) -> Option<Self> {
        let (mut levels, mut n_unknown) = (Vec::new(), 0);
        for vote in votes {
            match vote {
                Vote::Level(level) => levels.push(level),
                Vote::Unknown => n_unknown += 1,
            }
        }
        levels.sort_unstable();
        let n = levels.len();
        let quarter = n.div_ceil(4);
        let mut counts = [0; 5];
        for level in &levels {
            if let Some(count) = counts.get_mut(usize::from(level.get())) {
                *count += 1;
            }
        }
        Some(Self {
            n,
            n_unknown,
            median: *levels.get(n.div_ceil(2).checked_sub(1)?)?,
            upper_median: *levels.get(n / 2)?,
            lower: *levels.get(quarter.checked_sub(1)?)?,
            upper: *levels.get(n.checked_sub(quarter)?)?,
            counts,
        })
    }

    /// Of the votes on a question that count.
    pub fn on(assessment: &Assessment, question: &QuestionId) -> Option<Self> {
        Self::of(assessment.counted_votes_on(question))
    }

    /// The quartiles lie two levels or more apart: the middle half of the votes spans as much, and at least
    /// a quarter of the raters says so much more than another quarter.
    pub fn is_contested(&self) -> bool {
        CONTESTED_RANGE <= f64::from(self.upper.get() - self.lower.get())
    }

    /// Whether the median rests on too few: some raters do not know, and only one says a level or fewer do than do not know.
    pub fn is_thin(&self) -> bool {
        0 < self.n_unknown && (self.n < 2 || self.n < self.n_unknown)
    }

    /// Whether the two votes in the middle differ, and the median is the lower one.
    pub fn is_median_lower(&self) -> bool {
        self.median < self.upper_median
    }

    /// How many voted 0, 1, 2, 3 and 4; only where enough voted that nobody's vote can be told.
    #[expect(clippy::cast_precision_loss, reason = "counts of raters are small")]
    pub fn distribution(&self) -> Option<[usize; 5]> {
        (DISTRIBUTION_FROM <= self.n as f64).then_some(self.counts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Votes as digits, `?` where the rater does not know.
    fn votes(text: &str) -> Vec<Vote> {
        let vote = |digit: char| match digit.to_digit(10) {
            Some(level) => Vote::Level(MaturityLevel::new(u8::try_from(level).unwrap()).unwrap()),
            None => Vote::Unknown,
        };
        text.chars().map(vote).collect()
    }

    #[test]
    fn median_and_quartiles_are_votes_that_somebody_gave() {
        for (given, median, lower, upper, contested) in [
            ("3", 3, 3, 3, false),
            ("13", 1, 1, 3, true),
            ("23", 2, 2, 3, false),
            ("312", 2, 1, 3, true),
            ("222", 2, 2, 2, false),
            // Of four, one is a quarter.
            ("0004", 0, 0, 4, true),
            ("0444", 4, 0, 4, true),
            ("2233", 2, 2, 3, false),
            // Of five, one alone is less than ⌈5/4⌉ = 2.
            ("00004", 0, 0, 0, false),
            ("01134", 1, 1, 3, true),
            ("11234", 2, 1, 3, true),
            ("12223", 2, 2, 2, false),
            ("00000044", 0, 0, 4, true),
            ("00000004", 0, 0, 0, false),
            // The example of the handbook.
            ("11123334", 2, 1, 3, true),
        ] {
            let spread = Spread::of(votes(given)).unwrap();
            let found = (spread.median.get(), spread.lower.get(), spread.upper.get());
            assert_eq!(
                (found, spread.is_contested()),
                ((median, lower, upper), contested),
                "{given}"
            );
        }
    }

    #[test]
    fn order_does_not_matter_and_up_is_as_down() {
        assert_eq!(Spread::of(votes("30142")), Spread::of(votes("01234")));
        for given in ["0004", "00123", "1134", "0122344"] {
            let mirrored: String =
                given.chars().map(|it| char::from(b'4' + b'0' - it as u8)).collect();
            let (one, other) =
                (Spread::of(votes(given)).unwrap(), Spread::of(votes(&mirrored)).unwrap());
            assert_eq!(one.is_contested(), other.is_contested(), "{given} {mirrored}");
            assert_eq!(one.lower.get(), 4 - other.upper.get(), "{given}");
        }
    }

    #[test]
    fn the_median_is_a_lower_one_only_where_the_two_in_the_middle_differ() {
        for (given, is_lower) in [
            ("3", false),
            ("23", true),
            ("33", false),
            ("312", false),
            ("2233", true),
            ("0222", false),
        ] {
            assert_eq!(Spread::of(votes(given)).unwrap().is_median_lower(), is_lower, "{given}");
        }
    }

    #[test]
    fn who_does_not_know_is_counted_apart() {
        let spread = Spread::of(votes("3?1?")).unwrap();
        assert_eq!((spread.n, spread.n_unknown, spread.median.get()), (2, 2, 1));
        assert_eq!(Spread::of(votes("??")), None);
        assert_eq!(Spread::of(Vec::new()), None);
    }

    #[test]
    fn a_median_is_thin_where_more_do_not_know_than_say_a_level_or_one_alone_does() {
        for (given, is_thin) in [
            ("33", false),
            ("3?", true),
            ("3??", true),
            ("33?", false),
            ("33??", false),
            ("33???", true),
        ] {
            assert_eq!(Spread::of(votes(given)).unwrap().is_thin(), is_thin, "{given}");
        }
    }

    #[test]
    fn the_distribution_is_shown_from_five_votes_on() {
        assert_eq!(Spread::of(votes("0122")).unwrap().distribution(), None);
        assert_eq!(Spread::of(votes("0122?")).unwrap().distribution(), None);
        assert_eq!(Spread::of(votes("01224")).unwrap().distribution(), Some([1, 1, 2, 0, 1]));
    }
}
