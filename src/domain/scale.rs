//! The small whole-number scales of the method, each with its range checked once.

use std::fmt;

/// A number outside its scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{value} is outside {low}..={high}")]
pub struct ScaleError {
    /// The number that was offered.
    pub value: u8,
    /// The smallest number of the scale.
    pub low: u8,
    /// The greatest number of the scale.
    pub high: u8,
}

macro_rules! scales {
    ($($(#[$doc:meta])* $name:ident $low:literal..=$high:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u8);

        impl $name {
            /// The smallest value.
            pub const MIN: Self = Self($low);
            /// The greatest value.
            pub const MAX: Self = Self($high);

            /// Checks the range once; afterwards the value is trusted.
            pub fn new(value: u8) -> Result<Self, ScaleError> {
                if ($low..=$high).contains(&value) {
                    Ok(Self(value))
                } else {
                    Err(ScaleError { value, low: $low, high: $high })
                }
            }

            /// The number itself.
            pub fn get(self) -> u8 {
                self.0
            }

            /// Every value, smallest first.
            pub fn all() -> impl DoubleEndedIterator<Item = Self> {
                ($low..=$high).map(Self)
            }
        }

        impl From<$name> for f64 {
            fn from(value: $name) -> Self {
                Self::from(value.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

scales! {
    /// How far a practice is in place: 0 absent, 1 ad hoc, 2 written, 3 applied, 4 verified (METHOD section 1).
    MaturityLevel 0..=4;
    /// What an evidence shows: 0 word of mouth, 1 document, 2 operating records, 3 test or audit report.
    EvidenceGrade 0..=3;
    /// A question's weight in its checklist.
    Weight 1..=3;
    /// Likelihood or impact of a risk, EGESIF-compatible.
    RiskDegree 1..=4;
    /// Effort of an action in effort points.
    Effort 1..=5;
}

impl EvidenceGrade {
    /// The highest level this grade supports: `cap(e) = e + 1` (METHOD section 1).
    pub fn cap(self) -> MaturityLevel {
        MaturityLevel(self.0 + 1)
    }

    /// One grade lower, never below 0: what evidence older than 24 months still shows.
    #[must_use]
    pub fn lowered(self) -> Self {
        Self(self.0.saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_above_four_is_refused() {
        assert!(MaturityLevel::new(4).is_ok());
        assert_eq!(MaturityLevel::new(5), Err(ScaleError { value: 5, low: 0, high: 4 }));
        assert!(Weight::new(0).is_err());
    }

    #[test]
    fn the_cap_is_one_above_the_grade() {
        let caps: Vec<u8> = EvidenceGrade::all().map(|grade| grade.cap().get()).collect();
        assert_eq!(caps, [1, 2, 3, 4]);
    }
}
