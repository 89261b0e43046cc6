//! The maturity level of a whole assessment (METHOD section 4).

/// The level of an assessment, lowest first; levels are cumulative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OverallLevel {
    /// Užuomazga, Begynnende: any assessment.
    Nascent,
    /// Besiformuojantis, Under utvikling: index 0.40 or more.
    Emerging,
    /// Įsitvirtinęs, Etablert: index 0.60 or more.
    Established,
    /// Pirmaujantis, Ledende: index 0.80 or more.
    Leading,
}

impl OverallLevel {
    /// Every level, lowest first.
    pub const ALL: [Self; 4] = [Self::Nascent, Self::Emerging, Self::Established, Self::Leading];

    /// The id in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nascent => "nascent",
            Self::Emerging => "emerging",
            Self::Established => "established",
            Self::Leading => "leading",
        }
    }
}
