//! One planned piece of work with owner and due date.

use std::fmt;

use jiff::civil::Date;

use super::{ActionId, Effort, EvidenceGrade, MaturityLevel, QuestionId, parse_day};

/// An action of the plan. Every field but the id may still be unfinished; the plan checks say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Its id, unique in the assessment.
    pub id: ActionId,
    /// What is done: verb, object, result.
    pub title: String,
    /// The questions it raises.
    pub questions: Vec<QuestionId>,
    /// The level its questions reach when it is done.
    pub planned_level: MaturityLevel,
    /// The evidence it will leave.
    pub promised_grade: EvidenceGrade,
    /// The post that answers for it.
    pub owner: Option<String>,
    /// The post that stands in.
    pub deputy: Option<String>,
    /// When work begins.
    pub start: Option<Date>,
    /// When it is done.
    pub due: Option<Deadline>,
    /// What is measured.
    pub indicator: Option<String>,
    /// The indicator today.
    pub baseline: Option<String>,
    /// The indicator when it is done.
    pub target: Option<String>,
    /// What it takes, in effort points.
    pub effort: Effort,
    /// What it costs, in euro cents.
    pub cost_cents: Option<u64>,
    /// Why it is needed.
    pub cause: Option<String>,
    /// What will be seen when it works.
    pub effect: Option<String>,
    /// How far it is.
    pub status: ActionStatus,
    /// Why it was dropped or is late.
    pub reason: Option<String>,
    /// When it was closed.
    pub closed_on: Option<Date>,
    /// The evidence it was closed with.
    pub closed_grade: Option<EvidenceGrade>,
}

impl Action {
    /// Its fields as columns of a table, in order; the last two only matter for closed actions.
    pub const COLUMNS: [&'static str; 20] = [
        "id",
        "title",
        "questions",
        "planned_level",
        "promised_grade",
        "owner",
        "deputy",
        "start",
        "due",
        "indicator",
        "baseline",
        "target",
        "effort",
        "cost_eur",
        "cause",
        "effect",
        "status",
        "reason",
        "closed_on",
        "closed_grade",
    ];

    /// A planned action of which only the title is known: level 3, evidence of grade 2, two points of effort.
    pub fn new(id: ActionId, title: String) -> Self {
        Self {
            id,
            title,
            questions: Vec::new(),
            planned_level: MaturityLevel::new(3).unwrap_or(MaturityLevel::MAX),
            promised_grade: EvidenceGrade::new(2).unwrap_or(EvidenceGrade::MAX),
            owner: None,
            deputy: None,
            start: None,
            due: None,
            indicator: None,
            baseline: None,
            target: None,
            effort: Effort::new(2).unwrap_or(Effort::MIN),
            cost_cents: None,
            cause: None,
            effect: None,
            status: ActionStatus::Planned,
            reason: None,
            closed_on: None,
            closed_grade: None,
        }
    }

    /// The due date, where there is a real one.
    pub fn due_date(&self) -> Option<Date> {
        match &self.due {
            Some(Deadline::On(date)) => Some(*date),
            Some(Deadline::Words(_)) | None => None,
        }
    }
}

/// When an action is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deadline {
    /// On a date.
    On(Date),
    /// Words such as "nuolat" that name no date; kept as written, and found by a plan check.
    Words(String),
}

/// A deadline that is neither a date nor one of the known words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a date (YYYY-MM-DD)")]
pub struct DeadlineError {
    /// The text that was offered.
    pub text: String,
}

impl Deadline {
    /// Words that stand for "no date" in plans (METHOD section 6).
    pub const CONTINUOUS_WORDS: [&'static str; 7] =
        ["nuolat", "nuolatos", "pagal poreikį", "ongoing", "continuous", "fortløpende", "løpende"];

    /// A date, or one of the continuous words.
    pub fn parse(text: &str) -> Result<Self, DeadlineError> {
        let trimmed = text.trim();
        if let Some(date) = parse_day(trimmed) {
            return Ok(Self::On(date));
        }
        let lower = trimmed.to_lowercase();
        if Self::CONTINUOUS_WORDS.iter().any(|word| lower == *word) {
            Ok(Self::Words(trimmed.to_owned()))
        } else {
            Err(DeadlineError { text: text.to_owned() })
        }
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(date) => date.fmt(f),
            Self::Words(words) => f.write_str(words),
        }
    }
}

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionStatus {
    /// Not begun.
    Planned,
    /// Under way.
    Running,
    /// Said to be done, without evidence.
    DoneClaimed,
    /// Done and shown.
    DoneVerified,
    /// Given up; does not count toward the target.
    Dropped,
}

impl ActionStatus {
    /// Every status in the order of an action's life.
    pub const ALL: [Self; 5] =
        [Self::Planned, Self::Running, Self::DoneClaimed, Self::DoneVerified, Self::Dropped];

    /// The id in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Running => "running",
            Self::DoneClaimed => "done-claimed",
            Self::DoneVerified => "done-verified",
            Self::Dropped => "dropped",
        }
    }

    /// The status of that id.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }
}
