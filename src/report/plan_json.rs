//! `skaidra.plan/1`: everything an exported plan says and was computed from, so that anyone can render and recompute it.

mod build;
mod changes;
mod convert;
mod parts;
mod remember;
mod rescore;
mod score;
mod shape;
mod told;
mod votes;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::RiskId;
use crate::i18n::{Language, Tr};

pub use build::{JournalFacts, PlanInput};
pub use changes::{
    ActionChangeJson, COMPARE_SCHEMA, Changes, ChecklistChangeJson, LevelsJson, QuestionChangeJson,
    RatedJson, RatingJson, RiskChangeJson, Snapshot, SplitJson,
};
pub use parts::{
    AcceptanceJson, AnswerJson, ChecklistPart, ControlJson, EffectJson, EvidenceJson,
    InstitutionJson, JournalJson, LeftOutJson, OtherChecklist, PackJson, PeriodJson, PlanAction,
    PlanCheckJson, PlanQuestion, PlanRisk, PositionJson, SourceJson,
};
pub use score::{
    AklJson, ChecklistJson, GateJson, IndexJson, LeaveOneOutJson, RankJson, RiskJson,
    RobustnessJson, SCORE_SCHEMA, ScoreJson, WarningJson,
};
pub use told::Told;
pub use votes::VotesJson;

/// The name and version of this shape.
pub const PLAN_SCHEMA: &str = "skaidra.plan/1";

/// The name of the layout that this program prints: whatever decides how a plan's data become pages changes it, so
/// that pages can be expected to be the same to the byte exactly where it is the same.
pub const LAYOUT: &str = env!("SKAIDRA_LAYOUT");

/// An exported plan as data; fields in the order of the file. Numbers are rounded to 4 decimals.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// `skaidra.plan/1`.
    pub schema: String,
    /// The fingerprint of the journal: 64 hexadecimal digits.
    pub head: String,
    /// The version of the method.
    pub method: String,
    /// The version of the content.
    pub content: String,
    /// The packs of one's own that checklists come from; absent where all are built in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub packs: Vec<PackJson>,
    /// The version of the program.
    pub app: String,
    /// The layout of its pages, see [`LAYOUT`]; empty in plans from before layouts had names.
    #[serde(default)]
    pub layout: String,
    /// The language of the texts.
    #[serde(with = "shape")]
    pub lang: Language,
    /// How much it tells.
    pub profile: Profile,
    /// When it was exported.
    #[serde(with = "shape")]
    pub generated: Timestamp,
    /// The day that evidence ages and actions fall due against.
    #[serde(with = "shape")]
    pub assessed_on: Date,
    /// Who is assessed.
    pub institution: InstitutionJson,
    /// The period of the plan.
    pub period: Option<PeriodJson>,
    /// The posts that took part; empty in the public profile.
    pub team: Vec<String>,
    /// The approval line.
    pub approval: Option<String>,
    /// What the plan is drawn up on; plans made before this was asked have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<String>,
    /// Who monitors it; plans made before this was asked have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monitoring: Option<String>,
    /// Only the questions of the 75-minute mode were asked.
    pub rapid: bool,
    /// What is not in scope, and why.
    pub left_out: LeftOutJson,
    /// Facts of the journal.
    pub journal: JournalJson,
    /// The checklists in scope with the questions asked.
    pub checklists: Vec<ChecklistPart>,
    /// The plan.
    pub actions: Vec<PlanAction>,
    /// The scores.
    pub scores: ScoreJson,
    /// Where each risk stands in the matrix, in the order of the scores.
    pub positions: Vec<PositionJson>,
    /// Gaps of the plan.
    pub checks: Vec<PlanCheckJson>,
    /// The sources that the questions name.
    pub sources: Vec<SourceJson>,
    /// What changed since the last assessment, where one was given.
    pub previous: Option<Changes>,
}

/// How much a plan tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Everything.
    Full,
    /// Without notes, places of evidence, team and journal.
    Public,
}

impl Profile {
    /// Every profile, the default first.
    pub const ALL: [Self; 2] = [Self::Full, Self::Public];

    /// The id on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Public => "public",
        }
    }
}

/// Why bytes are no plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// Not JSON, or not of this shape.
    #[error("plan.json, line {line}, column {column}: {what}")]
    Malformed {
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
        /// What is wrong there.
        what: String,
    },
    /// JSON of another kind or of a newer version.
    #[error("plan.json is of the schema {found:?}, this program reads {PLAN_SCHEMA:?}")]
    OtherSchema {
        /// What the file calls itself.
        found: String,
    },
    /// The parts do not fit each other.
    #[error("plan.json contradicts itself: {what}")]
    Inconsistent {
        /// What does not fit.
        what: String,
    },
    /// The scores of a remembered plan do not follow from its answers.
    #[error("the remembered plan was altered: its scores do not follow from its answers")]
    Altered,
}

/// How the reader of JSON begins to say that there is no more.
const CUT_OFF: &str = "EOF";

impl PlanError {
    /// For the person: what happened, what is safe, what to do.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::Malformed { line, what, .. } if what.starts_with(CUT_OFF) => {
                tr.report_error_cut_off(line.to_string())
            }
            Self::Malformed { line, column, .. } => {
                tr.report_error_malformed(column.to_string(), line.to_string())
            }
            Self::OtherSchema { found } => tr.report_error_other_schema(found.as_str()),
            Self::Inconsistent { .. } => tr.report_error_inconsistent(),
            Self::Altered => tr.report_error_altered(),
        }
    }
}

/// Read first, so that a newer version is named before its fields are.
#[derive(Deserialize)]
struct SchemaOnly {
    schema: String,
}

impl Plan {
    /// The data as a file: pretty, UTF-8, fields in order, a newline at the end; the same plan gives the same bytes.
    pub fn to_json(&self) -> String {
        pretty(self)
    }

    /// Reads the data back and checks that its parts fit each other.
    pub fn from_json(bytes: &[u8]) -> Result<Self, PlanError> {
        let SchemaOnly { schema } = read(bytes)?;
        if schema != PLAN_SCHEMA {
            return Err(PlanError::OtherSchema { found: schema });
        }
        let plan: Self = read(bytes)?;
        match plan.contradiction() {
            Some(what) => Err(PlanError::Inconsistent { what }),
            None => Ok(plan),
        }
    }

    /// That a risk is accepted and until when, or that the acceptance has ended before the day of the assessment.
    pub fn acceptance_told(&self, tr: &Tr, risk: &RiskId) -> Option<String> {
        let until = self.risks().find(|it| it.id == *risk)?.acceptance.as_ref()?.until;
        let day = tr.date(until);
        Some(if self.assessed_on <= until {
            tr.risks_accepted_until(day)
        } else {
            tr.risks_accepted_ended(day)
        })
    }
}

fn read<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T, PlanError> {
    serde_json::from_slice(bytes).map_err(|error| {
        let text = error.to_string();
        let what = text.rsplit_once(" at line ").map_or(text.as_str(), |(what, _)| what).to_owned();
        PlanError::Malformed { line: error.line(), column: error.column(), what }
    })
}

/// Pretty JSON with a newline at its end.
fn pretty<T: Serialize>(value: &T) -> String {
    // Texts, numbers and lists only: there is nothing that could fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
