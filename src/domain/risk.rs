//! What could happen, how likely and how bad.

use jiff::civil::Date;

use super::{Reason, RiskDegree, RiskId};

/// A risk of a checklist with the defaults of its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Risk {
    /// Its id, which is also the id of its text.
    pub id: RiskId,
    /// Default likelihood.
    pub likelihood: RiskDegree,
    /// Default impact.
    pub impact: RiskDegree,
}

/// An assessment's own likelihood and impact of a risk, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rating {
    /// Own likelihood.
    pub likelihood: RiskDegree,
    /// Own impact.
    pub impact: RiskDegree,
    /// Why it differs from the default; never empty.
    pub reason: String,
}

/// A signed acceptance of a risk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// The post that signed.
    pub by: String,
    /// Why the risk is borne.
    pub reason: Reason,
    /// The last day it holds; it counts while this day is not before the assessment date.
    pub until: Date,
}

/// How great a risk is (METHOD section 5): below 3.5 tolerable, below 7 significant, else critical.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RiskBand {
    /// Below 3.5.
    Tolerable,
    /// From 3.5 to below 7.
    Significant,
    /// 7 or more.
    Critical,
}

impl RiskBand {
    /// Every band, smallest first.
    pub const ALL: [Self; 3] = [Self::Tolerable, Self::Significant, Self::Critical];

    /// The id in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tolerable => "tolerable",
            Self::Significant => "significant",
            Self::Critical => "critical",
        }
    }
}
