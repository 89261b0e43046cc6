//! An assessment laid out flat for scoring: applicable questions and risks in content order, with indices instead of ids.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;

use crate::domain::{
    Answer, ChecklistId, Evidence, EvidenceGrade, GroupId, MaturityLevel, Question, QuestionId,
    Risk, RiskDegree, RiskId, Side,
};

use super::{Input, QuestionScore};

/// Everything in scope that applies.
pub(super) struct Model<'a> {
    /// Checklists with an applicable question, in content order.
    pub(super) checklists: Vec<ModelChecklist<'a>>,
    /// Applicable questions, in content order.
    pub(super) questions: Vec<ModelQuestion<'a>>,
    /// Risks of those checklists, in content order.
    pub(super) risks: Vec<ModelRisk<'a>>,
    /// Checklists in scope without an applicable question.
    pub(super) left_out: Vec<ChecklistId>,
    /// Where a question stands in `questions`, once somebody asks.
    places: OnceCell<BTreeMap<&'a QuestionId, usize>>,
}

/// A checklist with the places of its questions and risks.
pub(super) struct ModelChecklist<'a> {
    pub(super) id: &'a ChecklistId,
    pub(super) questions: Range<usize>,
    risks: Range<usize>,
    /// W: mean gross risk of its risks.
    pub(super) weight: f64,
}

/// A question with its answer.
pub(super) struct ModelQuestion<'a> {
    pub(super) question: &'a Question,
    pub(super) weight: f64,
    /// What was entered as evidence.
    pub(super) evidence: &'a [Evidence],
    /// a; none while blank or unknown.
    pub(super) declared: Option<MaturityLevel>,
    /// e.
    pub(super) grade: EvidenceGrade,
    /// s; none while blank or unknown.
    pub(super) supported: Option<MaturityLevel>,
}

impl ModelQuestion<'_> {
    /// s with blank as 0.
    pub(super) fn s(&self) -> f64 {
        self.supported.map_or(0.0, f64::from)
    }

    /// a with blank as 0.
    pub(super) fn a(&self) -> f64 {
        self.declared.map_or(0.0, f64::from)
    }
}

/// A risk with the groups of controls on its two sides.
pub(super) struct ModelRisk<'a> {
    pub(super) id: &'a RiskId,
    pub(super) checklist: &'a ChecklistId,
    pub(super) likelihood: RiskDegree,
    pub(super) impact: RiskDegree,
    /// Groups that work on the likelihood.
    pub(super) likelihood_groups: Vec<Group<'a>>,
    /// Groups that work on the impact.
    pub(super) impact_groups: Vec<Group<'a>>,
}

impl ModelRisk<'_> {
    /// G = L·I.
    pub(super) fn gross(&self) -> f64 {
        f64::from(self.likelihood) * f64::from(self.impact)
    }

    /// Every question that controls this risk, with its group.
    pub(super) fn controls(&self) -> impl Iterator<Item = (&GroupId, usize)> {
        let groups = self.likelihood_groups.iter().chain(&self.impact_groups);
        groups.flat_map(|group| group.controls.iter().map(|(question, _)| (group.id, *question)))
    }
}

/// One independence group on one side of a risk.
pub(super) struct Group<'a> {
    pub(super) id: &'a GroupId,
    /// Places of questions with ρ.
    pub(super) controls: Vec<(usize, f64)>,
}

impl<'a> Model<'a> {
    pub(super) fn new(input: &Input<'a>) -> Self {
        let mut model = Self {
            checklists: Vec::new(),
            questions: Vec::new(),
            risks: Vec::new(),
            left_out: Vec::new(),
            places: OnceCell::new(),
        };
        let scope = &input.assessment.scope;
        for checklist in
            input.instrument.checklists.iter().filter(|it| scope.checklists.contains(&it.id))
        {
            let first = model.questions.len();
            for question in checklist.questions.iter().filter(|it| scope.asks(it)) {
                if let Some(it) = ModelQuestion::new(question, input) {
                    model.questions.push(it);
                }
            }
            let questions = first..model.questions.len();
            if questions.is_empty() {
                model.left_out.push(checklist.id.clone());
                continue;
            }
            let risks =
                checklist.risks.iter().map(|risk| ModelRisk::new(risk, &checklist.id, input));
            let before = model.risks.len();
            model.risks.extend(risks);
            let own = model.risks.get(before..).unwrap_or_default();
            let weight = mean(own.iter().map(ModelRisk::gross)).unwrap_or(0.0);
            let risks = before..model.risks.len();
            model.checklists.push(ModelChecklist { id: &checklist.id, questions, risks, weight });
        }
        model.link_controls();
        model
    }

    /// Enters each question into the groups of the risks it controls, of its own checklist or of another in scope.
    fn link_controls(&mut self) {
        let (questions, risks) = (&self.questions, &mut self.risks);
        for checklist in &self.checklists {
            for place in checklist.questions.clone() {
                if let Some(it) = questions.get(place) {
                    link(risks, &checklist.risks, place, it.question);
                }
            }
        }
    }

    /// Where an applicable question stands.
    pub(super) fn place(&self, question: &QuestionId) -> Option<usize> {
        let all = || self.questions.iter().enumerate().map(|(idx, it)| (&it.question.id, idx));
        self.places.get_or_init(|| all().collect()).get(question).copied()
    }

    /// The supported levels of all questions, blank as 0.
    pub(super) fn supported(&self) -> Vec<f64> {
        self.questions.iter().map(ModelQuestion::s).collect()
    }

    /// The scores of questions by id.
    pub(super) fn question_scores(&self) -> BTreeMap<QuestionId, QuestionScore> {
        let score = |it: &ModelQuestion<'_>| {
            let score = QuestionScore {
                declared: it.declared,
                evidence: it.grade,
                supported: it.supported,
            };
            (it.question.id.clone(), score)
        };
        self.questions.iter().map(score).collect()
    }
}

/// Enters a question into the groups of the risks it controls, which mostly are those of its own checklist.
fn link<'a>(risks: &mut [ModelRisk<'a>], own: &Range<usize>, place: usize, question: &'a Question) {
    for control in &question.controls {
        let is_it = |risk: &ModelRisk<'_>| *risk.id == control.risk;
        let near = risks.get(own.clone()).and_then(|it| it.iter().position(is_it));
        let found = near.map(|it| own.start + it).or_else(|| risks.iter().position(is_it));
        let Some(risk) = found.and_then(|idx| risks.get_mut(idx)) else { continue };
        let groups = match question.side {
            Side::Likelihood => &mut risk.likelihood_groups,
            Side::Impact => &mut risk.impact_groups,
        };
        let entry = (place, control.strength.value());
        match groups.iter_mut().find(|group| *group.id == question.group) {
            Some(group) => group.controls.push(entry),
            None => groups.push(Group { id: &question.group, controls: vec![entry] }),
        }
    }
}

impl<'a> ModelQuestion<'a> {
    /// None where the question does not apply.
    fn new(question: &'a Question, input: &Input<'a>) -> Option<Self> {
        let declared = match input.assessment.answer(&question.id) {
            Some(Answer::NotApplicable(_)) => return None,
            Some(Answer::Level(level)) => Some(*level),
            Some(Answer::Unknown) | None => None,
        };
        let evidence = input.assessment.evidence_of(&question.id);
        let grade = match declared {
            Some(_) => best_grade(evidence, input.on),
            None => EvidenceGrade::MIN,
        };
        let supported = declared.map(|level| level.min(grade.cap()));
        let weight = f64::from(question.weight);
        Some(Self { question, weight, evidence, declared, grade, supported })
    }
}

impl<'a> ModelRisk<'a> {
    fn new(risk: &'a Risk, checklist: &'a ChecklistId, input: &Input<'a>) -> Self {
        let rating = input.assessment.ratings.get(&risk.id);
        Self {
            id: &risk.id,
            checklist,
            likelihood: rating.map_or(risk.likelihood, |it| it.likelihood),
            impact: rating.map_or(risk.impact, |it| it.impact),
            likelihood_groups: Vec::new(),
            impact_groups: Vec::new(),
        }
    }
}

/// e: the best grade after ageing, 0 without evidence.
pub(super) fn best_grade(evidence: &[Evidence], on: Date) -> EvidenceGrade {
    evidence.iter().map(|it| aged_grade(it, on)).max().unwrap_or(EvidenceGrade::MIN)
}

/// A grade lower once the evidence is older than 24 months on the assessment date.
pub fn aged_grade(evidence: &Evidence, on: Date) -> EvidenceGrade {
    // As parts of dates: 24 months after a 29 February is a 28th, and between that and 1 March lies no other day.
    let is_old = evidence.date.is_some_and(|it| {
        (it.year() + 2, it.month(), it.day()) < (on.year(), on.month(), on.day())
    });
    if is_old { evidence.grade.lowered() } else { evidence.grade }
}

/// The arithmetic mean; none of nothing.
pub(super) fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, n) = values.fold((0.0, 0.0), |(sum, n), value| (sum + value, n + 1.0));
    (0.0 < n).then(|| sum / n)
}
