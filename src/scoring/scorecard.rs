//! What scoring gives: plain numbers with the ids they belong to; unrounded, `None` where undefined.

use std::collections::BTreeMap;

use crate::domain::{
    ActionId, ChecklistId, Effort, EvidenceGrade, MaturityLevel, OverallLevel, QuestionId,
    RiskBand, RiskDegree, RiskId,
};

/// Every number of an assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Scorecard {
    /// The overall index (METHOD section 3).
    pub index: Index,
    /// Pooled declared share of answered questions, 0..1.
    pub declared: Option<f64>,
    /// Pooled backed share of answered questions, 0..1.
    pub backed: Option<f64>,
    /// `declared − backed`, 0..1.
    pub claim_gap: Option<f64>,
    /// The level (METHOD section 4).
    pub level: OverallLevel,
    /// What keeps the next level away; none at the highest level.
    pub binding_gate: Option<BindingGate>,
    /// Weight-pooled coverage over all applicable questions in scope, 0..1.
    pub coverage: Option<f64>,
    /// Weight-pooled evidence over all applicable questions in scope, 0..1.
    pub evidence: Option<f64>,
    /// The letter of `evidence`.
    pub evidence_letter: Option<EvidenceLetter>,
    /// The indicative crosswalk to the Lithuanian resistance level.
    pub akl: Option<Akl>,
    /// One score for each checklist in scope that has an applicable question, in content order.
    pub checklists: Vec<ChecklistScore>,
    /// Checklists in scope without an applicable question.
    pub left_out: Vec<ChecklistId>,
    /// One score for each asked question in scope, N/A ones excepted.
    pub questions: BTreeMap<QuestionId, QuestionScore>,
    /// Risks of the checklists in scope, sorted by net, descending, then content order.
    pub risks: Vec<RiskScore>,
    /// The robustness band (METHOD section 7); none where no index is defined or it was not asked for.
    pub robustness: Option<Robustness>,
    /// Share of critical gross risks under two or more working groups, 0..1.
    pub risk_cover: Option<f64>,
    /// Share of net risks of 3.5 or more with an owned, dated, measured action, 0..1.
    pub plan_cover: Option<f64>,
    /// Share of due actions closed in time with evidence E2 or better, 0..1.
    pub on_time: Option<f64>,
    /// Priority of each action: net risk it removes alone, per effort point.
    pub priorities: BTreeMap<ActionId, f64>,
    /// Data warnings, in the order of METHOD section 6.
    pub warnings: Vec<Warning>,
    /// Plan checks, in the order of METHOD section 6, then plan order.
    pub plan_checks: Vec<PlanCheck>,
}

/// The index with its bounds; each 0..1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Index {
    /// Geometric index of `low`: the headline.
    pub low: Option<f64>,
    /// Geometric index of `high`.
    pub high: Option<f64>,
    /// Arithmetic mean of `low`.
    pub arithmetic: Option<f64>,
    /// `arithmetic − low`.
    pub imbalance: Option<f64>,
    /// Coverage is under 2/3: the headline is not shown.
    pub is_withheld: bool,
}

/// The first failed condition of the next level.
#[derive(Debug, Clone, PartialEq)]
pub struct BindingGate {
    /// Which condition fails.
    pub gate: Gate,
    /// The level it keeps away.
    pub of: OverallLevel,
    /// The key question that fails it.
    pub question: Option<QuestionId>,
    /// The checklist that fails it.
    pub checklist: Option<ChecklistId>,
    /// The value that fails: a share, or the supported level of the question.
    pub value: Option<f64>,
}

/// The conditions of levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// The index is too low.
    Score,
    /// Too little is answered.
    Coverage,
    /// A key question is supported too low.
    KeyQuestion,
    /// A checklist is too weak.
    WeakChecklist,
    /// Too little evidence.
    Evidence,
    /// Due actions are not closed with evidence.
    OverdueActions,
}

impl Gate {
    /// The id in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Score => "score",
            Self::Coverage => "coverage",
            Self::KeyQuestion => "key-question",
            Self::WeakChecklist => "weak-checklist",
            Self::Evidence => "evidence",
            Self::OverdueActions => "overdue-actions",
        }
    }
}

/// A letter for a share of evidence: A ≥ .8, B ≥ .6, C ≥ .4, D ≥ .2, else E.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvidenceLetter {
    /// .8 or more.
    A,
    /// .6 or more.
    B,
    /// .4 or more.
    C,
    /// .2 or more.
    D,
    /// Less.
    E,
}

impl EvidenceLetter {
    /// The letter itself.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
        }
    }
}

/// The indicative crosswalk to the Lithuanian resistance level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Akl {
    /// Mean of the checklists' means, 0..1.
    pub value: f64,
    /// Its band of 0.2.
    pub band: AklBand,
}

/// Bands of the crosswalk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AklBand {
    /// Below .2.
    Low,
    /// Below .4.
    BelowAverage,
    /// Below .6.
    Average,
    /// Below .8.
    AboveAverage,
    /// .8 or more.
    High,
}

impl AklBand {
    /// The id in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::BelowAverage => "below-average",
            Self::Average => "average",
            Self::AboveAverage => "above-average",
            Self::High => "high",
        }
    }
}

/// Scores of one checklist (METHOD section 2); shares 0..1.
#[derive(Debug, Clone, PartialEq)]
pub struct ChecklistScore {
    /// The checklist.
    pub id: ChecklistId,
    /// Supported share, blanks as 0: the headline and lower bound.
    pub low: f64,
    /// Declared share, blanks as full: the upper bound.
    pub high: f64,
    /// Declared share of what was answered.
    pub declared: Option<f64>,
    /// Supported share of what was answered.
    pub backed: Option<f64>,
    /// `declared − backed`.
    pub claim_gap: Option<f64>,
    /// Answered share of the weights.
    pub coverage: f64,
    /// Share of the greatest evidence.
    pub evidence: f64,
    /// The letter of `evidence`.
    pub evidence_letter: EvidenceLetter,
    /// Its weight in the index: mean gross risk of its risks.
    pub weight: f64,
    /// Coverage is under 2/3: the headline is not shown.
    pub is_withheld: bool,
    /// Crosswalk mean, 0..1.
    pub akl: f64,
}

impl ChecklistScore {
    /// What `low` would be if every answer were supported: `declared · coverage`, blanks as 0.
    pub fn if_supported(&self) -> Option<f64> {
        self.claim_gap.map(|gap| self.low + gap * self.coverage)
    }
}

/// Scores of one applicable question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionScore {
    /// The declared level; none while blank or unknown.
    pub declared: Option<MaturityLevel>,
    /// The best grade of its evidence after ageing; 0 while blank or unknown.
    pub evidence: EvidenceGrade,
    /// `min(a, cap(e))`; none while blank or unknown.
    pub supported: Option<MaturityLevel>,
}

/// Scores of one risk (METHOD section 5).
#[derive(Debug, Clone, PartialEq)]
pub struct RiskScore {
    /// The risk.
    pub id: RiskId,
    /// The checklist it stands in.
    pub checklist: ChecklistId,
    /// The assessment's own likelihood, else the default.
    pub likelihood: RiskDegree,
    /// The assessment's own impact, else the default.
    pub impact: RiskDegree,
    /// G = L·I, 1..16.
    pub gross: f64,
    /// Net likelihood and impact with supported levels, each 1..4.
    pub net_sides: (f64, f64),
    /// N, with supported levels.
    pub net: f64,
    /// N with declared levels.
    pub net_claimed: f64,
    /// Target likelihood and impact, each 1..4.
    pub target_sides: (f64, f64),
    /// T, with every planned action done.
    pub target: f64,
    /// The band of N.
    pub band: RiskBand,
    /// The band of G.
    pub gross_band: RiskBand,
    /// The band of T.
    pub target_band: RiskBand,
    /// T < 3.5, or a valid signed acceptance.
    pub is_adequate: bool,
}

/// The robustness band over 1,000 runs (METHOD section 7).
#[derive(Debug, Clone, PartialEq)]
pub struct Robustness {
    /// The 50th of the sorted indices.
    pub p5: f64,
    /// The 950th of the sorted indices.
    pub p95: f64,
    /// Share of runs in the base's score band.
    pub band_stability: f64,
    /// For each of the base's top five risks, the share of runs that keep it there.
    pub rank_stability: Vec<RankStability>,
    /// The checklist whose absence moves the index most; none with a single checklist.
    pub leave_one_out: Option<LeaveOneOut>,
}

/// How often one of the five greatest risks stays among them.
#[derive(Debug, Clone, PartialEq)]
pub struct RankStability {
    /// The risk.
    pub risk: RiskId,
    /// Share of runs, 0..1.
    pub share: f64,
}

/// The greatest effect of leaving one checklist out.
#[derive(Debug, Clone, PartialEq)]
pub struct LeaveOneOut {
    /// The checklist.
    pub checklist: ChecklistId,
    /// `|Δ index(low)|`.
    pub delta: f64,
}

/// A sign that the data may not be what it seems.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Which rule fired.
    pub rule: WarningRule,
    /// What it is about: a risk id, an evidence reference; none where it is about everything.
    pub of: Option<String>,
}

/// Data warnings, in the order of METHOD section 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WarningRule {
    /// All answers are equal.
    AllAnswersEqual,
    /// 80 % or more of the answers are at 4 with evidence below E2.
    VerifiedWithoutEvidence,
    /// No risk has G of 7 or more.
    NoCriticalGross,
    /// All risks have the same likelihood and impact.
    UniformRisks,
    /// The claim gap is above .25.
    ClaimGap,
    /// One evidence reference serves more than five questions.
    SharedEvidence,
    /// A critical gross risk has N below 1.5.
    VanishedRisk,
}

impl WarningRule {
    /// The id in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AllAnswersEqual => "all-answers-equal",
            Self::VerifiedWithoutEvidence => "verified-without-evidence",
            Self::NoCriticalGross => "no-critical-gross",
            Self::UniformRisks => "uniform-risks",
            Self::ClaimGap => "claim-gap",
            Self::SharedEvidence => "shared-evidence",
            Self::VanishedRisk => "vanished-risk",
        }
    }
}

/// A gap in the plan; never blocks anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanCheck {
    /// Which rule fired.
    pub rule: PlanCheckRule,
    /// The action it names; none where it is about the whole plan.
    pub action: Option<ActionId>,
    /// What else it is about: an owner, a risk id, a date, a number, the offending words.
    pub of: Option<String>,
}

/// Plan checks, in the order of METHOD section 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanCheckRule {
    /// No owner.
    NoOwner,
    /// No due date.
    NoDueDate,
    /// No indicator.
    NoIndicator,
    /// No baseline.
    NoBaseline,
    /// No target.
    NoTarget,
    /// A deadline word that names no date.
    ContinuousDeadline,
    /// A measure that only repeats the law.
    RepeatsTheLaw,
    /// Due before the assessment date, not done.
    DueInThePast,
    /// Due after the plan's period.
    DueBeyondPeriod,
    /// One owner holds more than 60 % of five or more actions.
    OneOwnerHoldsMost,
    /// All actions are due on one day.
    AllDueOnOneDay,
    /// Target risk still 3.5 or more, without acceptance.
    TargetStillHigh,
    /// More than five actions of one owner in one quarter.
    OwnerOverloaded,
    /// Answers of the last assessment wait to be confirmed; beyond METHOD section 6.
    AnswersToConfirm,
}

impl PlanCheckRule {
    /// The id in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoOwner => "no-owner",
            Self::NoDueDate => "no-due-date",
            Self::NoIndicator => "no-indicator",
            Self::NoBaseline => "no-baseline",
            Self::NoTarget => "no-target",
            Self::ContinuousDeadline => "continuous-deadline",
            Self::RepeatsTheLaw => "repeats-the-law",
            Self::DueInThePast => "due-in-the-past",
            Self::DueBeyondPeriod => "due-beyond-period",
            Self::OneOwnerHoldsMost => "one-owner-holds-most",
            Self::AllDueOnOneDay => "all-due-on-one-day",
            Self::TargetStillHigh => "target-still-high",
            Self::OwnerOverloaded => "owner-overloaded",
            Self::AnswersToConfirm => "answers-to-confirm",
        }
    }
}

/// The suggested plan (METHOD section 6).
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// The suggested actions, in the order the greedy rule takes them.
    pub actions: Vec<SuggestedAction>,
    /// Effort points in all.
    pub effort: u32,
    /// ΣT before any suggested action.
    pub total_before: f64,
    /// ΣT with all of them done.
    pub total_after: f64,
    /// Risks that stay at T ≥ 3.5 all the same, sorted by T, descending.
    pub remaining: Vec<(RiskId, f64)>,
}

/// One suggested action.
#[derive(Debug, Clone, PartialEq)]
pub struct SuggestedAction {
    /// The question it raises.
    pub question: QuestionId,
    /// The level it reaches: 3, or 4 from 3.
    pub planned_level: MaturityLevel,
    /// The evidence it leaves: E2, or E3 from 3.
    pub promised_grade: EvidenceGrade,
    /// Its effort from the content.
    pub effort: Effort,
    /// Decrease of `Σ max(T − 3.4999, 0)` when it was taken.
    pub excess_decrease: f64,
    /// Decrease of ΣT when it was taken.
    pub decrease: f64,
    /// Each risk it lowered, with T before and after it was taken.
    pub risks: Vec<(RiskId, f64, f64)>,
}
