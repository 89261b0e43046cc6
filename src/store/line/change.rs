//! A change on disk: one variant for each of the domain's, with ids and scales as plain values.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::super::BreakKind;
use super::action::ActionLine;
use super::pack::PackLine;
use super::vote::{RaterLine, VoteLine};
use crate::domain::{
    Acceptance, ActionId, Answer, Change, ChecklistId, Evidence, EvidenceGrade, Institution,
    InstitutionKind, MaturityLevel, Period, Previous, QuestionId, Rating, Reason, RiskDegree,
    RiskId, Scope,
};

#[derive(Serialize, Deserialize)]
pub(super) enum ChangeLine {
    SetInstitution(InstitutionLine),
    SetPeriod(Option<PeriodLine>),
    SetAssessedOn(Option<String>),
    SetTeam(Vec<String>),
    SetScope(ScopeLine),
    SetPacks(Vec<PackLine>),
    SetLeftOutReason(Option<String>),
    SetPlanLanguage(Option<String>),
    SetApproval(Option<String>),
    SetLegalBasis(Option<String>),
    SetMonitoring(Option<String>),
    SetAnswer(String, Option<AnswerLine>),
    SetNote(String, Option<String>),
    AddEvidence(String, usize, EvidenceLine),
    ReplaceEvidence(String, usize, EvidenceLine),
    RemoveEvidence(String, usize),
    SetRating(String, Option<RatingLine>),
    SetAcceptance(String, Option<AcceptanceLine>),
    AddAction(usize, Box<ActionLine>),
    ReplaceAction(Box<ActionLine>),
    RemoveAction(String),
    MoveAction(String, usize),
    MarkToConfirm(String),
    Confirm(String),
    SetRaters(Vec<RaterLine>),
    SetVote(String, RaterLine, Option<VoteLine>),
    SetConsensusReason(String, Option<String>),
    SetPrevious(Option<String>),
    Several(Vec<Self>),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InstitutionLine {
    name: String,
    kind: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PeriodLine {
    from: String,
    to: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScopeLine {
    checklists: Vec<String>,
    rapid: bool,
}

#[derive(Serialize, Deserialize)]
pub(super) enum AnswerLine {
    Level(u8),
    NotApplicable(String),
    Unknown,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EvidenceLine {
    grade: u8,
    title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    location: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RatingLine {
    likelihood: u8,
    impact: u8,
    reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AcceptanceLine {
    by: String,
    reason: String,
    until: String,
}

impl ChangeLine {
    /// How many changes there are, those inside `Several` counted one by one.
    pub(super) fn count(&self) -> usize {
        match self {
            Self::Several(changes) => 1 + changes.iter().map(Self::count).sum::<usize>(),
            _ => 1,
        }
    }

    /// The change in the terms of the domain; a value outside its range is named.
    pub(super) fn into_change(self) -> Result<Change, BreakKind> {
        Ok(match self {
            Self::SetInstitution(it) => Change::SetInstitution(it.read()?),
            Self::SetPeriod(it) => Change::SetPeriod(it.map(|it| it.read()).transpose()?),
            Self::SetAssessedOn(it) => Change::SetAssessedOn(read_date(it)?),
            Self::SetTeam(it) => Change::SetTeam(it),
            Self::SetScope(it) => Change::SetScope(it.read()?),
            Self::SetPacks(it) => {
                Change::SetPacks(it.into_iter().map(PackLine::read).collect::<Result<_, _>>()?)
            }
            Self::SetLeftOutReason(it) => Change::SetLeftOutReason(it),
            Self::SetPlanLanguage(it) => Change::SetPlanLanguage(it),
            Self::SetApproval(it) => Change::SetApproval(it),
            Self::SetLegalBasis(it) => Change::SetLegalBasis(it),
            Self::SetMonitoring(it) => Change::SetMonitoring(it),
            Self::SetAnswer(id, it) => {
                Change::SetAnswer(question(&id)?, it.map(|it| it.read()).transpose()?)
            }
            Self::SetNote(id, it) => Change::SetNote(question(&id)?, it),
            Self::AddEvidence(id, idx, it) => Change::AddEvidence(question(&id)?, idx, it.read()?),
            Self::ReplaceEvidence(id, idx, it) => {
                Change::ReplaceEvidence(question(&id)?, idx, it.read()?)
            }
            Self::RemoveEvidence(id, idx) => Change::RemoveEvidence(question(&id)?, idx),
            Self::SetRating(id, it) => {
                Change::SetRating(risk(&id)?, it.map(RatingLine::read).transpose()?)
            }
            Self::SetAcceptance(id, it) => {
                Change::SetAcceptance(risk(&id)?, it.map(AcceptanceLine::read).transpose()?)
            }
            Self::AddAction(idx, it) => Change::AddAction(idx, it.read()?),
            Self::ReplaceAction(it) => Change::ReplaceAction(it.read()?),
            Self::RemoveAction(id) => Change::RemoveAction(action(&id)?),
            Self::MoveAction(id, idx) => Change::MoveAction(action(&id)?, idx),
            Self::MarkToConfirm(id) => Change::MarkToConfirm(question(&id)?),
            Self::Confirm(id) => Change::Confirm(question(&id)?),
            Self::SetRaters(it) => Change::SetRaters(it.into_iter().map(RaterLine::read).collect()),
            Self::SetVote(id, rater, it) => {
                let vote = it.map(|it| it.read()).transpose()?;
                Change::SetVote(question(&id)?, rater.read(), vote)
            }
            Self::SetConsensusReason(id, it) => {
                let reason = it.map(|it| Reason::parse(&it)).transpose();
                Change::SetConsensusReason(question(&id)?, reason.map_err(BreakKind::value)?)
            }
            Self::SetPrevious(it) => Change::SetPrevious(it.as_deref().map(Previous::new)),
            Self::Several(changes) => Change::Several(
                changes.into_iter().map(Self::into_change).collect::<Result<_, _>>()?,
            ),
        })
    }
}

impl From<&Change> for ChangeLine {
    fn from(change: &Change) -> Self {
        match change {
            Change::SetInstitution(it) => Self::SetInstitution(InstitutionLine {
                name: it.name.clone(),
                kind: it.kind.as_str().to_owned(),
            }),
            Change::SetPeriod(it) => Self::SetPeriod(
                it.map(|it| PeriodLine { from: it.from().to_string(), to: it.to().to_string() }),
            ),
            Change::SetAssessedOn(it) => Self::SetAssessedOn(it.map(|it| it.to_string())),
            Change::SetTeam(it) => Self::SetTeam(it.clone()),
            Change::SetScope(it) => Self::SetScope(ScopeLine {
                checklists: it.checklists.iter().map(ToString::to_string).collect(),
                rapid: it.is_rapid,
            }),
            Change::SetPacks(it) => Self::SetPacks(it.iter().map(PackLine::from).collect()),
            Change::SetLeftOutReason(it) => Self::SetLeftOutReason(it.clone()),
            Change::SetPlanLanguage(it) => Self::SetPlanLanguage(it.clone()),
            Change::SetApproval(it) => Self::SetApproval(it.clone()),
            Change::SetLegalBasis(it) => Self::SetLegalBasis(it.clone()),
            Change::SetMonitoring(it) => Self::SetMonitoring(it.clone()),
            Change::SetAnswer(id, it) => {
                Self::SetAnswer(id.to_string(), it.as_ref().map(AnswerLine::from))
            }
            Change::SetNote(id, it) => Self::SetNote(id.to_string(), it.clone()),
            Change::AddEvidence(id, idx, it) => Self::AddEvidence(id.to_string(), *idx, it.into()),
            Change::ReplaceEvidence(id, idx, it) => {
                Self::ReplaceEvidence(id.to_string(), *idx, it.into())
            }
            Change::RemoveEvidence(id, idx) => Self::RemoveEvidence(id.to_string(), *idx),
            Change::SetRating(id, it) => {
                Self::SetRating(id.to_string(), it.as_ref().map(RatingLine::from))
            }
            Change::SetAcceptance(id, it) => {
                Self::SetAcceptance(id.to_string(), it.as_ref().map(AcceptanceLine::from))
            }
            Change::AddAction(idx, it) => Self::AddAction(*idx, Box::new(it.into())),
            Change::ReplaceAction(it) => Self::ReplaceAction(Box::new(it.into())),
            Change::RemoveAction(id) => Self::RemoveAction(id.to_string()),
            Change::MoveAction(id, idx) => Self::MoveAction(id.to_string(), *idx),
            Change::MarkToConfirm(id) => Self::MarkToConfirm(id.to_string()),
            Change::Confirm(id) => Self::Confirm(id.to_string()),
            Change::SetRaters(it) => Self::SetRaters(it.iter().map(RaterLine::from).collect()),
            Change::SetVote(id, rater, it) => {
                Self::SetVote(id.to_string(), rater.into(), it.as_ref().map(VoteLine::from))
            }
            Change::SetConsensusReason(id, it) => {
                let reason = it.as_ref().map(|it| it.as_str().to_owned());
                Self::SetConsensusReason(id.to_string(), reason)
            }
            Change::SetPrevious(it) => {
                Self::SetPrevious(it.as_ref().map(|it| it.plan().to_owned()))
            }
            Change::Several(changes) => Self::Several(changes.iter().map(Self::from).collect()),
        }
    }
}

impl InstitutionLine {
    fn read(self) -> Result<Institution, BreakKind> {
        let kind = InstitutionKind::parse(&self.kind)
            .ok_or_else(|| BreakKind::not_allowed("kind of institution", &self.kind))?;
        Ok(Institution { name: self.name, kind })
    }
}

impl PeriodLine {
    fn read(&self) -> Result<Period, BreakKind> {
        Period::new(date(&self.from)?, date(&self.to)?).map_err(BreakKind::value)
    }
}

impl ScopeLine {
    fn read(&self) -> Result<Scope, BreakKind> {
        let checklists = self
            .checklists
            .iter()
            .map(|id| ChecklistId::parse(id).map_err(BreakKind::value))
            .collect::<Result<_, _>>()?;
        Ok(Scope { checklists, is_rapid: self.rapid })
    }
}

impl AnswerLine {
    fn read(&self) -> Result<Answer, BreakKind> {
        Ok(match self {
            Self::Level(level) => {
                Answer::Level(MaturityLevel::new(*level).map_err(BreakKind::value)?)
            }
            Self::NotApplicable(reason) => {
                Answer::NotApplicable(Reason::parse(reason).map_err(BreakKind::value)?)
            }
            Self::Unknown => Answer::Unknown,
        })
    }
}

impl From<&Answer> for AnswerLine {
    fn from(answer: &Answer) -> Self {
        match answer {
            Answer::Level(level) => Self::Level(level.get()),
            Answer::NotApplicable(reason) => Self::NotApplicable(reason.as_str().to_owned()),
            Answer::Unknown => Self::Unknown,
        }
    }
}

impl EvidenceLine {
    fn read(self) -> Result<Evidence, BreakKind> {
        Ok(Evidence {
            grade: EvidenceGrade::new(self.grade).map_err(BreakKind::value)?,
            title: self.title,
            reference: self.reference,
            date: read_date(self.date)?,
            location: self.location,
        })
    }
}

impl From<&Evidence> for EvidenceLine {
    fn from(evidence: &Evidence) -> Self {
        Self {
            grade: evidence.grade.get(),
            title: evidence.title.clone(),
            reference: evidence.reference.clone(),
            date: evidence.date.map(|it| it.to_string()),
            location: evidence.location.clone(),
        }
    }
}

impl RatingLine {
    fn read(self) -> Result<Rating, BreakKind> {
        Ok(Rating {
            likelihood: RiskDegree::new(self.likelihood).map_err(BreakKind::value)?,
            impact: RiskDegree::new(self.impact).map_err(BreakKind::value)?,
            reason: self.reason,
        })
    }
}

impl From<&Rating> for RatingLine {
    fn from(rating: &Rating) -> Self {
        Self {
            likelihood: rating.likelihood.get(),
            impact: rating.impact.get(),
            reason: rating.reason.clone(),
        }
    }
}

impl AcceptanceLine {
    fn read(self) -> Result<Acceptance, BreakKind> {
        let reason = Reason::parse(&self.reason).map_err(BreakKind::value)?;
        Ok(Acceptance { by: self.by, reason, until: date(&self.until)? })
    }
}

impl From<&Acceptance> for AcceptanceLine {
    fn from(acceptance: &Acceptance) -> Self {
        Self {
            by: acceptance.by.clone(),
            reason: acceptance.reason.as_str().to_owned(),
            until: acceptance.until.to_string(),
        }
    }
}

fn question(text: &str) -> Result<QuestionId, BreakKind> {
    QuestionId::parse(text).map_err(BreakKind::value)
}

fn risk(text: &str) -> Result<RiskId, BreakKind> {
    RiskId::parse(text).map_err(BreakKind::value)
}

fn action(text: &str) -> Result<ActionId, BreakKind> {
    ActionId::parse(text).map_err(BreakKind::value)
}

/// A date as `YYYY-MM-DD`.
pub(super) fn date(text: &str) -> Result<Date, BreakKind> {
    text.parse().ok().ok_or_else(|| BreakKind::not_allowed("date", text))
}

/// A date that may be missing.
pub(super) fn read_date(text: Option<String>) -> Result<Option<Date>, BreakKind> {
    text.map(|text| date(&text)).transpose()
}
