//! What was recorded for a question.

use super::MaturityLevel;

/// The answer of a question; a question without one is blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The declared level.
    Level(MaturityLevel),
    /// The question does not apply, and why; it leaves every denominator and is listed in the plan.
    NotApplicable(Reason),
    /// "We do not know": counts as blank.
    Unknown,
}

impl Answer {
    /// The declared level, if the answer is one.
    pub fn level(&self) -> Option<MaturityLevel> {
        match self {
            Self::Level(level) => Some(*level),
            Self::NotApplicable(_) | Self::Unknown => None,
        }
    }
}

/// A reason long enough to be one: 15 characters or more, without surrounding space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason(String);

/// A reason that is too short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a reason needs at least {} characters, this one has {found}", Reason::MIN_CHARS)]
pub struct ReasonError {
    /// How many characters were given.
    pub found: usize,
}

impl Reason {
    /// The least number of characters (METHOD section 1).
    pub const MIN_CHARS: usize = 15;

    /// Trims and checks the length once.
    pub fn parse(text: &str) -> Result<Self, ReasonError> {
        let trimmed = text.trim();
        let found = trimmed.chars().count();
        if found < Self::MIN_CHARS {
            Err(ReasonError { found })
        } else {
            Ok(Self(trimmed.to_owned()))
        }
    }

    /// The reason itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_counts_letters_not_bytes() {
        assert!(Reason::parse("ąčęėįšųūžąčęėįš").is_ok());
        assert_eq!(Reason::parse("  ąčęėįšųūžąčęėį "), Err(ReasonError { found: 14 }));
    }
}
