//! Back from a plan to the instrument and the assessment it was computed from, so that it can be recomputed for ever.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::domain::{
    Acceptance, Action, Answer, Assessment, Checklist, Control, Evidence, Institution, Instrument,
    PackVersion, Period, Question, Rating, Risk, Scope, Wording,
};
use crate::scoring::{Band, Input, Scorecard, score};

use super::{
    AnswerJson, ChecklistPart, EvidenceJson, PackJson, Plan, PlanAction, PlanQuestion, PlanRisk,
    VotesJson,
};

impl Plan {
    /// The checklists in scope with the questions that were asked.
    pub fn instrument(&self) -> Instrument {
        Instrument {
            version: self.content.clone(),
            checklists: self.checklists.iter().map(checklist).collect(),
        }
    }

    /// What the user recorded about them; what the profile left out is missing.
    pub fn assessment(&self) -> Assessment {
        let in_scope = self.checklists.iter().map(|it| &it.id).chain(&self.left_out.missing);
        let mut assessment = Assessment {
            institution: Institution {
                name: self.institution.name.clone(),
                kind: self.institution.kind,
            },
            period: self.period.as_ref().and_then(|it| Period::new(it.from, it.to).ok()),
            assessed_on: Some(self.assessed_on),
            team: self.team.clone(),
            scope: Scope { checklists: in_scope.cloned().collect(), is_rapid: self.rapid },
            packs: self.packs.iter().map(PackVersion::from).collect(),
            left_out_reason: self.left_out.reason.clone(),
            plan_language: Some(self.lang.tag().to_owned()),
            approval: self.approval.clone(),
            legal_basis: self.legal_basis.clone(),
            monitoring: self.monitoring.clone(),
            actions: self.actions.iter().map(action).collect(),
            ..Assessment::new()
        };
        for question in self.questions() {
            take_question(&mut assessment, question);
        }
        for risk in self.risks() {
            take_risk(&mut assessment, risk);
        }
        assessment
    }

    /// The scores computed again from the plan's own answers.
    pub fn recomputed(&self, band: Band) -> Scorecard {
        let (instrument, assessment) = (self.instrument(), self.assessment());
        score(&Input {
            instrument: &instrument,
            assessment: &assessment,
            on: self.assessed_on,
            band,
        })
    }

    /// The scores it carries.
    pub fn scores(&self) -> &super::ScoreJson {
        &self.scores
    }

    /// Every question asked, in content order.
    pub fn questions(&self) -> impl Iterator<Item = &PlanQuestion> {
        self.checklists.iter().flat_map(|it| &it.questions)
    }

    /// Every risk in scope, in content order.
    pub fn risks(&self) -> impl Iterator<Item = &PlanRisk> {
        self.checklists.iter().flat_map(|it| &it.risks)
    }

    /// What does not fit: an id used twice, a period that ends before it begins, scores of unknown things.
    pub(super) fn contradiction(&self) -> Option<String> {
        let twice = |what: &str, ids: Vec<String>| {
            let mut seen = BTreeSet::new();
            let double = ids.into_iter().find(|id| !seen.insert(id.clone()))?;
            Some(format!("the {what} {double} stands in it twice"))
        };
        if let Some(period) = self.period.as_ref().filter(|it| it.to < it.from) {
            return Some(format!(
                "the period ends ({}) before it begins ({})",
                period.to, period.from
            ));
        }
        let risks: BTreeSet<_> = self.risks().map(|it| &it.id).collect();
        let unknown = self.scores.risks.iter().map(|it| &it.id).find(|it| !risks.contains(it));
        twice("checklist", self.checklists.iter().map(|it| it.id.to_string()).collect())
            .or_else(|| twice("question", self.questions().map(|it| it.id.to_string()).collect()))
            .or_else(|| twice("risk", self.risks().map(|it| it.id.to_string()).collect()))
            .or_else(|| twice("action", self.actions.iter().map(|it| it.id.to_string()).collect()))
            .or_else(|| {
                let answered =
                    |it: &&PlanQuestion| it.unconfirmed.is_some() && it.answer != AnswerJson::Blank;
                let both = self.questions().find(answered)?;
                Some(format!("the question {} is answered and waits to be confirmed", both.id))
            })
            .or_else(|| {
                let wrong = |it: &&PlanQuestion| {
                    it.votes.as_ref().is_some_and(VotesJson::contradicts_itself)
                };
                let found = self.questions().find(wrong)?;
                Some(format!("the votes on {} do not add up", found.id))
            })
            .or_else(|| {
                unknown.map(|id| format!("it scores the risk {id}, which it does not hold"))
            })
    }
}

fn checklist(part: &ChecklistPart) -> Checklist {
    let risk = |it: &PlanRisk| Risk {
        id: it.id.clone(),
        likelihood: it.default_likelihood,
        impact: it.default_impact,
    };
    Checklist {
        id: part.id.clone(),
        prefix: part.prefix.clone(),
        version: part.version.clone(),
        applies_to: part.applies_to.clone(),
        questions: part.questions.iter().map(question).collect(),
        risks: part.risks.iter().map(risk).collect(),
    }
}

fn question(it: &PlanQuestion) -> Question {
    let control = |it: &super::ControlJson| Control { risk: it.id.clone(), strength: it.strength };
    Question {
        id: it.id.clone(),
        weight: it.weight,
        is_key: it.key,
        is_rapid: it.rapid,
        wording: if it.reversed { Wording::Reversed } else { Wording::Straight },
        side: it.side,
        group: it.group.clone(),
        controls: it.risks.iter().map(control).collect(),
        measure: it.measure.clone(),
        effort: it.effort,
        handbook: it.handbook.clone(),
        legal: it.legal.clone(),
        recent: None,
    }
}

fn take_question(assessment: &mut Assessment, question: &PlanQuestion) {
    if let Some(answer) = answer(question.unconfirmed.as_ref().unwrap_or(&question.answer)) {
        assessment.answers.insert(question.id.clone(), answer);
    }
    if question.unconfirmed.is_some() {
        assessment.to_confirm.insert(question.id.clone());
    }
    if !question.evidence.is_empty() {
        let all = question.evidence.iter().map(evidence).collect();
        assessment.evidence.insert(question.id.clone(), all);
    }
    if let Some(note) = &question.note {
        assessment.notes.insert(question.id.clone(), note.clone());
    }
}

impl From<&PackJson> for PackVersion {
    fn from(it: &PackJson) -> Self {
        let PackJson { id, version, checklists } = it.clone();
        Self { id, version, checklists }
    }
}

impl From<PackVersion> for PackJson {
    fn from(it: PackVersion) -> Self {
        let PackVersion { id, version, checklists } = it;
        Self { id, version, checklists }
    }
}

fn answer(it: &AnswerJson) -> Option<Answer> {
    match it {
        AnswerJson::Level { level } => Some(Answer::Level(*level)),
        AnswerJson::Na { reason } => Some(Answer::NotApplicable(reason.clone())),
        AnswerJson::Unknown => Some(Answer::Unknown),
        AnswerJson::Blank => None,
    }
}

/// Back to the domain.
pub(super) fn evidence(it: &EvidenceJson) -> Evidence {
    Evidence {
        grade: it.grade,
        title: it.title.clone(),
        reference: it.reference.clone(),
        date: it.date,
        location: it.location.clone(),
    }
}

impl EvidenceJson {
    /// Whether it claims to be written down, but not where.
    pub(in crate::report) fn is_untraceable(&self) -> bool {
        evidence(self).is_untraceable()
    }

    /// Whether it was made after a day, and so cannot show what was on that day.
    pub(in crate::report) fn is_later_than(&self, day: Date) -> bool {
        evidence(self).is_later_than(day)
    }
}

fn take_risk(assessment: &mut Assessment, risk: &PlanRisk) {
    if let Some(reason) = &risk.reason {
        let rating =
            Rating { likelihood: risk.likelihood, impact: risk.impact, reason: reason.clone() };
        assessment.ratings.insert(risk.id.clone(), rating);
    }
    if let Some(it) = &risk.acceptance {
        let acceptance =
            Acceptance { by: it.by.clone(), reason: it.reason.clone(), until: it.until };
        assessment.acceptances.insert(risk.id.clone(), acceptance);
    }
}

fn action(it: &PlanAction) -> Action {
    Action {
        id: it.id.clone(),
        title: it.title.clone(),
        questions: it.questions.clone(),
        planned_level: it.planned_level,
        promised_grade: it.promised_grade,
        owner: it.owner.clone(),
        deputy: it.deputy.clone(),
        start: it.start,
        due: it.due.clone(),
        indicator: it.indicator.clone(),
        baseline: it.baseline.clone(),
        target: it.target.clone(),
        effort: it.effort,
        cost_cents: it.cost_cents,
        cause: it.cause.clone(),
        effect: it.effect.clone(),
        status: it.status,
        reason: it.reason.clone(),
        closed_on: it.closed_on,
        closed_grade: it.closed_grade,
    }
}
