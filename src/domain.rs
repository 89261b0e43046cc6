//! The terms of the trade: what a checklist, an answer, a risk and an action are; no IO, no clock, no text for people.

mod action;
mod amount;
mod answer;
mod assessment;
mod change;
mod checklist;
mod consensus;
mod day;
mod evidence;
mod id;
mod institution;
mod level;
mod measure;
mod pack_version;
mod previous;
mod rater;
mod repeat;
mod risk;
mod rounding;
mod scale;

pub use action::{Action, ActionStatus, Deadline, DeadlineError};
pub use amount::parse_cents;
pub use answer::{Answer, Reason, ReasonError};
pub use assessment::{Assessment, Period, PeriodError, Scope};
pub use change::{Change, ChangeError, apply};
pub use checklist::{
    Checklist, Control, HandbookRef, Instrument, Question, Side, Strength, Wording,
};
pub use consensus::{check_consensus, is_agreement, lower_median, owes_reason};
pub use day::{day_of, day_parts, parse_day};
pub use evidence::Evidence;
pub use id::{
    ActionId, ChecklistId, GroupId, IdError, MeasureId, PackId, QuestionId, RiskId, SourceId,
};
pub use institution::{Institution, InstitutionKind};
pub use level::OverallLevel;
pub use measure::Measure;
pub use pack_version::PackVersion;
pub use previous::Previous;
pub use rater::{Rater, Vote};
pub use repeat::{Ratings, missing_of_packs, repeat};
pub use risk::{Acceptance, Rating, Risk, RiskBand};
pub use rounding::rounded;
pub use scale::{Effort, EvidenceGrade, MaturityLevel, RiskDegree, ScaleError, Weight};
