//! Several raters vote blind on a question before one answer is agreed (METHOD section 9).

use super::MaturityLevel;

/// Somebody who votes: by number where nobody should know who it was, else by post.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rater {
    /// One of so many without a name, counted from 1.
    Number(u8),
    /// A post.
    Post(String),
}

/// What a rater says before seeing what the others say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vote {
    /// How far the practice is in place.
    Level(MaturityLevel),
    /// "I do not know": counted apart, and in no median.
    Unknown,
}

impl Vote {
    /// The level, if the vote is one.
    pub fn level(self) -> Option<MaturityLevel> {
        match self {
            Self::Level(level) => Some(level),
            Self::Unknown => None,
        }
    }
}
