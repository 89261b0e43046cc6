//! Raters and their votes on disk.

use serde::{Deserialize, Serialize};

use super::super::BreakKind;
use crate::domain::{MaturityLevel, Rater, Vote};

#[derive(Serialize, Deserialize)]
pub(super) enum RaterLine {
    Number(u8),
    Post(String),
}

#[derive(Serialize, Deserialize)]
pub(super) enum VoteLine {
    Level(u8),
    Unknown,
}

impl RaterLine {
    /// The rater in the terms of the domain.
    pub(super) fn read(self) -> Rater {
        match self {
            Self::Number(number) => Rater::Number(number),
            Self::Post(post) => Rater::Post(post),
        }
    }
}

impl From<&Rater> for RaterLine {
    fn from(rater: &Rater) -> Self {
        match rater {
            Rater::Number(number) => Self::Number(*number),
            Rater::Post(post) => Self::Post(post.clone()),
        }
    }
}

impl VoteLine {
    /// The vote in the terms of the domain.
    pub(super) fn read(&self) -> Result<Vote, BreakKind> {
        Ok(match self {
            Self::Level(level) => {
                Vote::Level(MaturityLevel::new(*level).map_err(BreakKind::value)?)
            }
            Self::Unknown => Vote::Unknown,
        })
    }
}

impl From<&Vote> for VoteLine {
    fn from(vote: &Vote) -> Self {
        match vote {
            Vote::Level(level) => Self::Level(level.get()),
            Vote::Unknown => Self::Unknown,
        }
    }
}
