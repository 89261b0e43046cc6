//! The places of the handbook that the program points to by name; a test follows each in every language.

use crate::domain::HandbookRef;

/// What the program may point to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HelpTopic {
    /// How a self-assessment is run.
    SelfAssessment,
    /// What is assessed.
    Scope,
    /// How a question is answered.
    Answering,
    /// What a reversed question is.
    Reversed,
    /// What counts as evidence.
    EvidenceGrades,
    /// When a question does not apply.
    NotApplicable,
    /// What to do when nobody knows.
    Unknown,
    /// How likelihood and impact are rated.
    RatingRisks,
    /// How the result is read.
    ReadingResults,
    /// What to do a year later.
    NextYear,
    /// How everything is reckoned.
    Scoring,
    /// Why evidence caps an answer.
    SupportedLevel,
    /// What the lowest and the highest value are.
    Bounds,
    /// How far claims go beyond evidence.
    ClaimGap,
    /// The index.
    Index,
    /// The level and the gate that binds it.
    LevelGates,
    /// The Lithuanian level of resistance.
    Akl,
    /// Gross, net and target risk.
    NetRisk,
    /// How a plan is suggested.
    SuggestedPlan,
    /// What is checked in a plan.
    PlanChecks,
    /// What makes answers doubtful.
    DataWarnings,
    /// How much the result hangs on assumptions.
    Robustness,
    /// How two assessments are compared.
    Comparing,
    /// How several people rate.
    Raters,
    /// How a plan is made.
    ActionPlan,
    /// When a risk is accepted.
    Acceptance,
    /// How a plan is approved and published.
    Approval,
    /// How an action is closed.
    Closing,
    /// How a received plan is looked at.
    Reviewing,
    /// What the fingerprint proves.
    Fingerprint,
    /// How a workshop is run.
    Workshop,
    /// How a dilemma is run.
    RunningDilemma,
    /// The dilemmas.
    Dilemmas,
    /// The words of the trade.
    Glossary,
}

impl HelpTopic {
    /// Every topic.
    pub const ALL: [Self; 34] = [
        Self::SelfAssessment,
        Self::Scope,
        Self::Answering,
        Self::Reversed,
        Self::EvidenceGrades,
        Self::NotApplicable,
        Self::Unknown,
        Self::RatingRisks,
        Self::ReadingResults,
        Self::NextYear,
        Self::Scoring,
        Self::SupportedLevel,
        Self::Bounds,
        Self::ClaimGap,
        Self::Index,
        Self::LevelGates,
        Self::Akl,
        Self::NetRisk,
        Self::SuggestedPlan,
        Self::PlanChecks,
        Self::DataWarnings,
        Self::Robustness,
        Self::Comparing,
        Self::Raters,
        Self::ActionPlan,
        Self::Acceptance,
        Self::Approval,
        Self::Closing,
        Self::Reviewing,
        Self::Fingerprint,
        Self::Workshop,
        Self::RunningDilemma,
        Self::Dilemmas,
        Self::Glossary,
    ];

    /// The chapter and the anchor in it; an empty anchor is the whole chapter.
    pub fn target(self) -> (&'static str, &'static str) {
        match self {
            Self::SelfAssessment => ("self-assessment", ""),
            Self::Scope => ("self-assessment", "scope"),
            Self::Answering => ("self-assessment", "answering"),
            Self::Reversed => ("self-assessment", "reversed"),
            Self::EvidenceGrades => ("self-assessment", "evidence-grades"),
            Self::NotApplicable => ("self-assessment", "not-applicable"),
            Self::Unknown => ("self-assessment", "unknown"),
            Self::RatingRisks => ("self-assessment", "risks"),
            Self::ReadingResults => ("self-assessment", "reading"),
            Self::NextYear => ("self-assessment", "repeat"),
            Self::Scoring => ("scoring", ""),
            Self::SupportedLevel => ("scoring", "supported-level"),
            Self::Bounds => ("scoring", "bounds"),
            Self::ClaimGap => ("scoring", "claim-gap"),
            Self::Index => ("scoring", "index"),
            Self::LevelGates => ("scoring", "level-gates"),
            Self::Akl => ("scoring", "akl"),
            Self::NetRisk => ("scoring", "gross-net-target"),
            Self::SuggestedPlan => ("scoring", "suggested-plan"),
            Self::PlanChecks => ("scoring", "plan-checks"),
            Self::DataWarnings => ("scoring", "data-warnings"),
            Self::Robustness => ("scoring", "robustness"),
            Self::Comparing => ("scoring", "comparing"),
            Self::Raters => ("scoring", "raters"),
            Self::ActionPlan => ("action-plan", ""),
            Self::Acceptance => ("action-plan", "acceptance"),
            Self::Approval => ("action-plan", "approval"),
            Self::Closing => ("action-plan", "closing-with-evidence"),
            Self::Reviewing => ("reviewing", ""),
            Self::Fingerprint => ("reviewing", "fingerprint"),
            Self::Workshop => ("workshop", ""),
            Self::RunningDilemma => ("workshop", "running-a-dilemma"),
            Self::Dilemmas => (super::DILEMMAS, ""),
            Self::Glossary => (super::GLOSSARY, ""),
        }
    }

    /// The section as a reference.
    pub fn reference(self) -> HandbookRef {
        let (chapter, anchor) = self.target();
        HandbookRef { chapter: chapter.to_owned(), anchor: anchor.to_owned() }
    }
}
