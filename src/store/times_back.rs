//! Where the times of a journal go back, as where the clock of a computer was wrong; pure.

use jiff::{SignedDuration, Timestamp};

use super::Record;

/// By so much clocks differ, and are set right, without meaning anything.
const SLACK: SignedDuration = SignedDuration::from_mins(5);

/// Where the times of a journal go back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimesBack {
    /// The first line whose time is earlier than that of the line before.
    pub line: u64,
    /// Its time.
    pub at: Timestamp,
    /// The time of the line before.
    pub before: Timestamp,
    /// How many such lines there are.
    pub n: usize,
    /// The latest time of all.
    pub latest: Timestamp,
}

/// Whether a time is earlier than another by more than clocks differ.
pub fn is_back(at: Timestamp, before: Timestamp) -> bool {
    SLACK < before.duration_since(at)
}

/// Where the times of a file go back that was begun at this moment; none where they never do.
pub fn times_back(created: Timestamp, records: &[Record]) -> Option<TimesBack> {
    let earlier = std::iter::once(created).chain(records.iter().map(|it| it.at));
    let mut steps = earlier.zip(records).filter(|(before, it)| is_back(it.at, *before));
    let (before, first) = steps.next()?;
    let latest = records.iter().map(|it| it.at).fold(created, Timestamp::max);
    // The first line of a file says when it was begun.
    Some(TimesBack { line: first.n + 1, at: first.at, before, n: 1 + steps.count(), latest })
}
