//! The scoring method of METHOD 1.0: from an instrument and an assessment to a scorecard; pure.

mod scorecard;

pub use scorecard::{
    Akl, AklBand, BindingGate, ChecklistScore, EvidenceLetter, Gate, Index, LeaveOneOut, PlanCheck,
    PlanCheckRule, QuestionScore, RankStability, RiskScore, Robustness, Scorecard, SuggestedAction,
    Suggestion, Warning, WarningRule,
};
