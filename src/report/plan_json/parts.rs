//! The parts of a plan: institution, checklists with their questions and risks, actions, findings.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::{
    ActionId, ActionStatus, ChecklistId, Deadline, Effort, EvidenceGrade, GroupId, HandbookRef,
    InstitutionKind, MaturityLevel, MeasureId, PackId, QuestionId, Reason, RiskDegree, RiskId,
    Side, SourceId, Strength, Weight,
};
use crate::scoring::PlanCheckRule;

use super::{VotesJson, shape};

/// Who is assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstitutionJson {
    /// Its name.
    pub name: String,
    /// Its kind.
    #[serde(with = "shape")]
    pub kind: InstitutionKind,
}

/// The period of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriodJson {
    /// The first day.
    #[serde(with = "shape")]
    pub from: Date,
    /// The last day.
    #[serde(with = "shape")]
    pub to: Date,
}

/// What is not in scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutJson {
    /// Why, in the user's words.
    pub reason: Option<String>,
    /// The content's other checklists, in its order.
    pub checklists: Vec<OtherChecklist>,
    /// Checklists in scope that the program which made the plan did not have; absent where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "shape")]
    pub missing: Vec<ChecklistId>,
    /// How many questions of the checklists in scope a short assessment does not ask; absent in a full one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub questions: Option<usize>,
}

/// A pack of one's own, and the checklists in scope that come from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackJson {
    /// Its id.
    #[serde(with = "shape")]
    pub id: PackId,
    /// Its version.
    pub version: String,
    /// Its checklists.
    #[serde(with = "shape")]
    pub checklists: Vec<ChecklistId>,
}

/// A checklist that is not in scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherChecklist {
    /// Its id.
    #[serde(with = "shape")]
    pub id: ChecklistId,
    /// Its title.
    pub title: String,
    /// Whether it is meant for this kind of institution.
    pub meant_for_kind: bool,
}

/// Facts of the journal that the plan was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JournalJson {
    /// The id of the assessment file.
    pub id: String,
    /// When it was begun.
    #[serde(with = "shape")]
    pub created: Timestamp,
    /// When it was last changed.
    #[serde(with = "shape")]
    pub changed: Timestamp,
    /// How many changes it holds.
    pub records: u64,
    /// How often its times go back, as where a clock was set back; absent where they never do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps_back: Option<u64>,
}

/// A checklist in scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChecklistPart {
    /// Its id.
    #[serde(with = "shape")]
    pub id: ChecklistId,
    /// The prefix of its ids.
    pub prefix: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: String,
    /// What it looks at.
    pub about: String,
    /// The kinds of institution it is meant for.
    #[serde(with = "shape")]
    pub applies_to: Vec<InstitutionKind>,
    /// The questions asked.
    pub questions: Vec<PlanQuestion>,
    /// Its risks.
    pub risks: Vec<PlanRisk>,
}

/// A question with its texts, its answer and what follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "the fields of the file are yes or no")]
pub struct PlanQuestion {
    /// Its id.
    #[serde(with = "shape")]
    pub id: QuestionId,
    /// The question itself.
    pub text: String,
    /// Its weight, 1..3.
    #[serde(with = "shape")]
    pub weight: Weight,
    /// Whether a gate of the level waits for it.
    pub key: bool,
    /// Whether it belongs to the 75-minute mode.
    pub rapid: bool,
    /// "Yes" is bad.
    pub reversed: bool,
    /// The side of its risks it works on.
    #[serde(with = "shape")]
    pub side: Side,
    /// The person, unit or system it depends on.
    #[serde(with = "shape")]
    pub group: GroupId,
    /// That group's name.
    pub group_label: String,
    /// The risks it lowers.
    pub risks: Vec<ControlJson>,
    /// The measure it asks about.
    #[serde(with = "shape")]
    pub measure: MeasureId,
    /// That measure's name.
    pub measure_label: String,
    /// The effort of putting it in place, 1..5.
    #[serde(with = "shape")]
    pub effort: Effort,
    /// The handbook's section.
    #[serde(with = "shape")]
    pub handbook: HandbookRef,
    /// That section's title.
    pub handbook_label: String,
    /// Sources of its legal ground.
    #[serde(with = "shape")]
    pub legal: Vec<SourceId>,
    /// What counts as evidence of grade 1, 2 and 3.
    pub expected: [String; 3],
    /// The red flag.
    pub red_flag: String,
    /// The action to take when it is weak.
    pub action: String,
    /// The indicator of that action.
    pub indicator: String,
    /// The answer.
    pub answer: AnswerJson,
    /// The answer of the last assessment, which waits to be confirmed; `answer` is blank until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unconfirmed: Option<AnswerJson>,
    /// The blind votes of several raters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub votes: Option<VotesJson>,
    /// The evidence, in the order added.
    pub evidence: Vec<EvidenceJson>,
    /// The best grade after ageing; none where the question does not apply.
    #[serde(with = "shape")]
    pub evidence_grade: Option<EvidenceGrade>,
    /// The supported level; none while blank, unknown or not applicable.
    #[serde(with = "shape")]
    pub supported: Option<MaturityLevel>,
    /// The note; none in the public profile.
    pub note: Option<String>,
}

/// A risk that a question lowers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ControlJson {
    /// The risk.
    #[serde(with = "shape")]
    pub id: RiskId,
    /// 1.0 or 0.5.
    #[serde(with = "shape")]
    pub strength: Strength,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum AnswerJson {
    /// The declared level.
    Level {
        /// 0..4.
        #[serde(with = "shape")]
        level: MaturityLevel,
    },
    /// The question does not apply.
    Na {
        /// Why.
        #[serde(with = "shape")]
        reason: Reason,
    },
    /// "We do not know".
    Unknown,
    /// Not answered.
    Blank,
}

/// One evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceJson {
    /// Its grade when it was new, 0..3.
    #[serde(with = "shape")]
    pub grade: EvidenceGrade,
    /// What it is.
    pub title: String,
    /// Its number or register entry.
    pub reference: Option<String>,
    /// When it was made.
    #[serde(with = "shape")]
    pub date: Option<Date>,
    /// Where it is kept; none in the public profile.
    pub location: Option<String>,
    /// The grade it counts with on the assessment date.
    #[serde(with = "shape")]
    pub counts_as: EvidenceGrade,
}

/// A risk of a checklist in scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanRisk {
    /// Its id.
    #[serde(with = "shape")]
    pub id: RiskId,
    /// What could happen.
    pub text: String,
    /// How it is done in practice.
    pub scheme: String,
    /// Likelihood: the assessment's own, else the default.
    #[serde(with = "shape")]
    pub likelihood: RiskDegree,
    /// Impact: the assessment's own, else the default.
    #[serde(with = "shape")]
    pub impact: RiskDegree,
    /// Why the rating differs from the default.
    pub reason: Option<String>,
    /// The signed acceptance.
    pub acceptance: Option<AcceptanceJson>,
    /// The content's likelihood.
    #[serde(with = "shape")]
    pub default_likelihood: RiskDegree,
    /// The content's impact.
    #[serde(with = "shape")]
    pub default_impact: RiskDegree,
}

/// A signed acceptance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AcceptanceJson {
    /// The post that signed.
    pub by: String,
    /// Why the risk is borne.
    #[serde(with = "shape")]
    pub reason: Reason,
    /// The last day it holds.
    #[serde(with = "shape")]
    pub until: Date,
}

/// An action of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanAction {
    /// Its id.
    #[serde(with = "shape")]
    pub id: ActionId,
    /// What is done.
    pub title: String,
    /// The questions it raises.
    #[serde(with = "shape")]
    pub questions: Vec<QuestionId>,
    /// The level they reach.
    #[serde(with = "shape")]
    pub planned_level: MaturityLevel,
    /// The evidence it will leave.
    #[serde(with = "shape")]
    pub promised_grade: EvidenceGrade,
    /// The post that answers for it.
    pub owner: Option<String>,
    /// The post that stands in.
    pub deputy: Option<String>,
    /// When work begins.
    #[serde(with = "shape")]
    pub start: Option<Date>,
    /// When it is done.
    #[serde(with = "shape")]
    pub due: Option<Deadline>,
    /// What is measured.
    pub indicator: Option<String>,
    /// The indicator today.
    pub baseline: Option<String>,
    /// The indicator when it is done.
    pub target: Option<String>,
    /// Effort points.
    #[serde(with = "shape")]
    pub effort: Effort,
    /// What it costs, in euro cents.
    pub cost_cents: Option<u64>,
    /// Why it is needed.
    pub cause: Option<String>,
    /// What will be seen when it works.
    pub effect: Option<String>,
    /// How far it is.
    #[serde(with = "shape")]
    pub status: ActionStatus,
    /// Why it was dropped or is late.
    pub reason: Option<String>,
    /// When it was closed.
    #[serde(with = "shape")]
    pub closed_on: Option<Date>,
    /// The evidence it was closed with.
    #[serde(with = "shape")]
    pub closed_grade: Option<EvidenceGrade>,
    /// Net risk it removes alone, per effort point.
    pub priority: Option<f64>,
    /// What it alone does to each risk it touches, in content order.
    pub effects: Vec<EffectJson>,
}

/// What an action alone does to a risk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EffectJson {
    /// The risk.
    #[serde(with = "shape")]
    pub risk: RiskId,
    /// N.
    pub before: f64,
    /// N with only this action done.
    pub after: f64,
}

/// Where a risk stands in the matrix: likelihood and impact, each 1..4.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PositionJson {
    /// The risk.
    #[serde(with = "shape")]
    pub risk: RiskId,
    /// With the measures in place.
    pub net: [f64; 2],
    /// Once the plan is done.
    pub target: [f64; 2],
}

/// A gap of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanCheckJson {
    /// The rule.
    #[serde(with = "shape")]
    pub id: PlanCheckRule,
    /// The action it names.
    #[serde(with = "shape")]
    pub action: Option<ActionId>,
    /// What else it is about.
    pub of: Option<String>,
}

/// A source that questions name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceJson {
    /// Its id.
    #[serde(with = "shape")]
    pub id: SourceId,
    /// Its title.
    pub title: String,
    /// Its public address.
    pub address: String,
}
