//! `skaidra.score/1`: the scores of an assessment as `score --json` prints them and a plan carries them.

use serde::{Deserialize, Serialize};

use crate::domain::{ChecklistId, OverallLevel, QuestionId, RiskBand, RiskDegree, RiskId};
use crate::scoring::{
    self, AklBand, BindingGate, ChecklistScore, EvidenceLetter, Gate, METHOD_VERSION, RiskScore,
    Robustness, Scorecard, WarningRule, round4,
};

use super::{PackJson, shape};

/// The name and version of this shape.
pub const SCORE_SCHEMA: &str = "skaidra.score/1";

/// Every number of an assessment, rounded to 4 decimals; `null` where undefined.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScoreJson {
    /// `skaidra.score/1`.
    pub schema: String,
    /// The version of the method.
    pub method: String,
    /// The version of the content.
    pub content: String,
    /// The fingerprint of the journal.
    pub head: String,
    /// The overall index.
    pub index: IndexJson,
    /// The level.
    #[serde(with = "shape")]
    pub level: OverallLevel,
    /// What keeps the next level away.
    pub binding_gate: Option<GateJson>,
    /// Answered share of the weights, 0..1.
    pub coverage: Option<f64>,
    /// Share of the greatest evidence, 0..1.
    pub evidence: Option<f64>,
    /// The letter of `evidence`.
    #[serde(with = "shape")]
    pub evidence_letter: Option<EvidenceLetter>,
    /// Declared minus backed, 0..1.
    pub claim_gap: Option<f64>,
    /// The indicative crosswalk to the Lithuanian resistance level.
    pub akl: Option<AklJson>,
    /// The checklists, in content order.
    pub checklists: Vec<ChecklistJson>,
    /// The risks, by net, descending.
    pub risks: Vec<RiskJson>,
    /// The robustness band.
    pub robustness: Option<RobustnessJson>,
    /// Share of critical gross risks under two or more working groups.
    pub risk_cover: Option<f64>,
    /// Share of net risks of 3.5 or more with a complete action.
    pub plan_cover: Option<f64>,
    /// Share of due actions closed in time with evidence.
    pub on_time: Option<f64>,
    /// Data warnings.
    pub warnings: Vec<WarningJson>,
    /// The packs of one's own that checklists come from; absent where all are built in, and in a plan, which says it itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub packs: Vec<PackJson>,
    /// Checklists in scope that the program does not have, so that they are in no number; absent where there are none,
    /// and in a plan, which says it where it says what is left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "shape")]
    pub missing: Vec<ChecklistId>,
}

/// The overall index with its bounds, each 0..1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IndexJson {
    /// The headline.
    pub low: Option<f64>,
    /// The upper bound.
    pub high: Option<f64>,
    /// The arithmetic mean.
    pub arithmetic: Option<f64>,
    /// Arithmetic minus low.
    pub imbalance: Option<f64>,
    /// Coverage is under 2/3.
    pub withheld: bool,
}

/// The first failed condition of the next level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GateJson {
    /// Which condition.
    #[serde(with = "shape")]
    pub gate: Gate,
    /// Of which level.
    #[serde(with = "shape")]
    pub of: OverallLevel,
    /// The key question that fails it.
    #[serde(with = "shape")]
    pub question: Option<QuestionId>,
    /// The checklist that fails it.
    #[serde(with = "shape")]
    pub checklist: Option<ChecklistId>,
    /// The value that fails.
    pub value: Option<f64>,
}

/// The crosswalk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AklJson {
    /// 0..1.
    pub value: f64,
    /// Its band.
    #[serde(with = "shape")]
    pub band: AklBand,
}

/// Scores of one checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChecklistJson {
    /// The checklist.
    #[serde(with = "shape")]
    pub id: ChecklistId,
    /// Supported share: the headline.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
    /// Declared share of what was answered.
    pub declared: Option<f64>,
    /// Supported share of what was answered.
    pub backed: Option<f64>,
    /// Declared minus backed.
    pub claim_gap: Option<f64>,
    /// Answered share of the weights.
    pub coverage: f64,
    /// Share of the greatest evidence.
    pub evidence: f64,
    /// The letter of `evidence`.
    #[serde(with = "shape")]
    pub evidence_letter: EvidenceLetter,
    /// Its weight in the index.
    pub weight: f64,
    /// Coverage is under 2/3.
    pub withheld: bool,
    /// Crosswalk mean.
    pub akl: f64,
}

impl ChecklistJson {
    /// What `low` would be if every answer were supported: `declared · coverage`, blanks as 0.
    pub fn if_supported(&self) -> Option<f64> {
        self.claim_gap.map(|gap| self.low + gap * self.coverage)
    }
}

/// Scores of one risk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RiskJson {
    /// The risk.
    #[serde(with = "shape")]
    pub id: RiskId,
    /// Its checklist.
    #[serde(with = "shape")]
    pub checklist: ChecklistId,
    /// Likelihood before measures.
    #[serde(with = "shape")]
    pub likelihood: RiskDegree,
    /// Impact before measures.
    #[serde(with = "shape")]
    pub impact: RiskDegree,
    /// G.
    pub gross: u8,
    /// N.
    pub net: f64,
    /// N with declared levels.
    pub net_claimed: f64,
    /// T.
    pub target: f64,
    /// The band of N.
    #[serde(with = "shape")]
    pub band: RiskBand,
    /// The band of T.
    #[serde(with = "shape")]
    pub target_band: RiskBand,
    /// T is tolerable, or the risk is accepted.
    pub adequate: bool,
}

/// The robustness band.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RobustnessJson {
    /// The lower end.
    pub p5: f64,
    /// The upper end.
    pub p95: f64,
    /// Share of runs in the base's score band.
    pub band_stability: f64,
    /// How often each of the five greatest risks stays among them.
    pub rank_stability: Vec<RankJson>,
    /// The checklist whose absence moves the index most.
    pub leave_one_out: Option<LeaveOneOutJson>,
}

/// How often a risk stays among the five greatest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RankJson {
    /// The risk.
    #[serde(with = "shape")]
    pub risk: RiskId,
    /// Share of runs.
    pub share: f64,
}

/// The greatest effect of leaving one checklist out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LeaveOneOutJson {
    /// The checklist.
    #[serde(with = "shape")]
    pub checklist: ChecklistId,
    /// How far the index moves.
    pub delta: f64,
}

/// A data warning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WarningJson {
    /// The rule.
    #[serde(with = "shape")]
    pub id: WarningRule,
    /// What it is about.
    pub of: Option<String>,
}

impl ScoreJson {
    /// Rounds a scorecard for its way out.
    pub fn new(card: &Scorecard, content: &str, head: &str) -> Self {
        let index = &card.index;
        Self {
            schema: SCORE_SCHEMA.to_owned(),
            method: METHOD_VERSION.to_owned(),
            content: content.to_owned(),
            head: head.to_owned(),
            index: IndexJson {
                low: index.low.map(round4),
                high: index.high.map(round4),
                arithmetic: index.arithmetic.map(round4),
                imbalance: index.imbalance.map(round4),
                withheld: index.is_withheld,
            },
            level: card.level,
            binding_gate: card.binding_gate.as_ref().map(gate),
            coverage: card.coverage.map(round4),
            evidence: card.evidence.map(round4),
            evidence_letter: card.evidence_letter,
            claim_gap: card.claim_gap.map(round4),
            akl: card.akl.map(|it| AklJson { value: round4(it.value), band: it.band }),
            checklists: card.checklists.iter().map(checklist).collect(),
            risks: card.risks.iter().map(risk).collect(),
            robustness: card.robustness.as_ref().map(robustness),
            risk_cover: card.risk_cover.map(round4),
            plan_cover: card.plan_cover.map(round4),
            on_time: card.on_time.map(round4),
            warnings: card.warnings.iter().map(warning).collect(),
            packs: Vec::new(),
            missing: Vec::new(),
        }
    }

    /// The JSON of `score --json`, with a newline at its end.
    pub fn to_json(&self) -> String {
        super::pretty(self)
    }
}

fn gate(it: &BindingGate) -> GateJson {
    GateJson {
        gate: it.gate,
        of: it.of,
        question: it.question.clone(),
        checklist: it.checklist.clone(),
        value: it.value.map(round4),
    }
}

fn checklist(it: &ChecklistScore) -> ChecklistJson {
    ChecklistJson {
        id: it.id.clone(),
        low: round4(it.low),
        high: round4(it.high),
        declared: it.declared.map(round4),
        backed: it.backed.map(round4),
        claim_gap: it.claim_gap.map(round4),
        coverage: round4(it.coverage),
        evidence: round4(it.evidence),
        evidence_letter: it.evidence_letter,
        weight: round4(it.weight),
        withheld: it.is_withheld,
        akl: round4(it.akl),
    }
}

fn risk(it: &RiskScore) -> RiskJson {
    RiskJson {
        id: it.id.clone(),
        checklist: it.checklist.clone(),
        likelihood: it.likelihood,
        impact: it.impact,
        gross: it.likelihood.get() * it.impact.get(),
        net: round4(it.net),
        net_claimed: round4(it.net_claimed),
        target: round4(it.target),
        band: it.band,
        target_band: it.target_band,
        adequate: it.is_adequate,
    }
}

fn robustness(it: &Robustness) -> RobustnessJson {
    let rank =
        |it: &scoring::RankStability| RankJson { risk: it.risk.clone(), share: round4(it.share) };
    RobustnessJson {
        p5: round4(it.p5),
        p95: round4(it.p95),
        band_stability: round4(it.band_stability),
        rank_stability: it.rank_stability.iter().map(rank).collect(),
        leave_one_out: it
            .leave_one_out
            .as_ref()
            .map(|it| LeaveOneOutJson { checklist: it.checklist.clone(), delta: round4(it.delta) }),
    }
}

fn warning(it: &scoring::Warning) -> WarningJson {
    WarningJson { id: it.rule, of: it.of.clone() }
}
