//! An action on disk.

use serde::{Deserialize, Serialize};

use super::super::BreakKind;
use super::change::{date, read_date};
use crate::domain::{
    Action, ActionId, ActionStatus, Deadline, Effort, EvidenceGrade, MaturityLevel, QuestionId,
};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ActionLine {
    id: String,
    title: String,
    questions: Vec<String>,
    planned_level: u8,
    promised_grade: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owner: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deputy: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<DeadlineLine>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    indicator: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    baseline: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    target: Option<String>,
    effort: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cost_cents: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cause: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    effect: Option<String>,
    status: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    closed_on: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    closed_grade: Option<u8>,
}

#[derive(Serialize, Deserialize)]
enum DeadlineLine {
    On(String),
    Words(String),
}

impl ActionLine {
    /// The action in the terms of the domain.
    pub(super) fn read(self) -> Result<Action, BreakKind> {
        let grade = |it: u8| EvidenceGrade::new(it).map_err(BreakKind::value);
        Ok(Action {
            id: ActionId::parse(&self.id).map_err(BreakKind::value)?,
            title: self.title,
            questions: self
                .questions
                .iter()
                .map(|id| QuestionId::parse(id).map_err(BreakKind::value))
                .collect::<Result<_, _>>()?,
            planned_level: MaturityLevel::new(self.planned_level).map_err(BreakKind::value)?,
            promised_grade: grade(self.promised_grade)?,
            owner: self.owner,
            deputy: self.deputy,
            start: read_date(self.start)?,
            due: match self.due {
                Some(DeadlineLine::On(text)) => Some(Deadline::On(date(&text)?)),
                Some(DeadlineLine::Words(words)) => Some(Deadline::Words(words)),
                None => None,
            },
            indicator: self.indicator,
            baseline: self.baseline,
            target: self.target,
            effort: Effort::new(self.effort).map_err(BreakKind::value)?,
            cost_cents: self.cost_cents,
            cause: self.cause,
            effect: self.effect,
            status: ActionStatus::parse(&self.status)
                .ok_or_else(|| BreakKind::not_allowed("status of an action", &self.status))?,
            reason: self.reason,
            closed_on: read_date(self.closed_on)?,
            closed_grade: self.closed_grade.map(grade).transpose()?,
        })
    }
}

impl From<&Action> for ActionLine {
    fn from(action: &Action) -> Self {
        Self {
            id: action.id.to_string(),
            title: action.title.clone(),
            questions: action.questions.iter().map(ToString::to_string).collect(),
            planned_level: action.planned_level.get(),
            promised_grade: action.promised_grade.get(),
            owner: action.owner.clone(),
            deputy: action.deputy.clone(),
            start: action.start.map(|it| it.to_string()),
            due: action.due.as_ref().map(|due| match due {
                Deadline::On(date) => DeadlineLine::On(date.to_string()),
                Deadline::Words(words) => DeadlineLine::Words(words.clone()),
            }),
            indicator: action.indicator.clone(),
            baseline: action.baseline.clone(),
            target: action.target.clone(),
            effort: action.effort.get(),
            cost_cents: action.cost_cents,
            cause: action.cause.clone(),
            effect: action.effect.clone(),
            status: action.status.as_str().to_owned(),
            reason: action.reason.clone(),
            closed_on: action.closed_on.map(|it| it.to_string()),
            closed_grade: action.closed_grade.map(EvidenceGrade::get),
        }
    }
}
