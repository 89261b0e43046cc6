//! The suggested plan: a deterministic greedy rule (METHOD section 6).

use crate::domain::{Answer, EvidenceGrade, MaturityLevel};

use super::constants::{EFFICIENCY, SUGGESTION_AIM, TOLERABLE_BELOW, reaches};
use super::model::{Model, ModelRisk};
use super::risk::{planned, product, sides};
use super::{Input, SuggestedAction, Suggestion};

/// Differences below this are noise of the last binary digits, not a preference.
const TIE: f64 = 1e-9;

/// A question that could be raised.
struct Candidate {
    place: usize,
    level: MaturityLevel,
    grade: EvidenceGrade,
    effort: f64,
    points: u32,
}

/// What taking a candidate gives.
struct Gain {
    excess: f64,
    decrease: f64,
    risks: Vec<(usize, f64, f64)>,
}

/// Suggests actions, on top of those already planned; with a budget, candidates that do not fit are skipped.
pub fn suggest(input: &Input<'_>, budget: Option<u32>) -> Suggestion {
    let model = Model::new(input);
    Course::begin(&model, input).go(candidates(&model), budget)
}

/// The same by the same rule, but first for the questions to which somebody knows the answer, then on top of it for the others.
pub fn suggest_answered_first(input: &Input<'_>, budget: Option<u32>) -> [Suggestion; 2] {
    let model = Model::new(input);
    let is_answered = |it: &Candidate| {
        let question = model.questions.get(it.place);
        let answer = question.and_then(|it| input.assessment.answers.get(&it.question.id));
        answer.is_some_and(|it| *it != Answer::Unknown)
    };
    let (answered, blank) = candidates(&model).into_iter().partition(is_answered);
    let mut course = Course::begin(&model, input);
    let first = course.go(answered, budget);
    let left = budget.map(|budget| budget.saturating_sub(first.effort));
    let second = course.go(blank, left);
    [first, second]
}

/// How far the suggested actions have come.
struct Course<'a> {
    model: &'a Model<'a>,
    levels: Vec<f64>,
    targets: Vec<f64>,
    touched: Vec<Vec<usize>>,
}

impl<'a> Course<'a> {
    /// From the actions already planned.
    fn begin(model: &'a Model<'a>, input: &Input<'_>) -> Self {
        let levels = planned(model, input);
        let targets =
            model.risks.iter().map(|it| product(sides(it, &levels, EFFICIENCY))).collect();
        Self { model, levels, targets, touched: touched(model) }
    }

    /// Takes candidates as long as one helps and fits.
    fn go(&mut self, mut candidates: Vec<Candidate>, budget: Option<u32>) -> Suggestion {
        let mut suggestion = Suggestion {
            actions: Vec::new(),
            effort: 0,
            total_before: self.targets.iter().sum(),
            total_after: 0.0,
            remaining: Vec::new(),
        };
        while self.targets.iter().any(|it| reaches(*it, TOLERABLE_BELOW)) {
            candidates
                .retain(|it| budget.is_none_or(|budget| suggestion.effort + it.points <= budget));
            let found = best(self.model, &candidates, &self.levels, &self.targets, &self.touched);
            let Some((best, gain)) = found else { break };
            let candidate = candidates.remove(best);
            if let Some(level) = self.levels.get_mut(candidate.place) {
                *level = level.max(f64::from(candidate.level));
            }
            for (risk, _, after) in &gain.risks {
                if let Some(target) = self.targets.get_mut(*risk) {
                    *target = *after;
                }
            }
            suggestion.effort += candidate.points;
            suggestion.actions.extend(action(self.model, &candidate, &gain));
        }
        suggestion.total_after = self.targets.iter().sum();
        let risks = self.model.risks.iter().zip(&self.targets);
        suggestion.remaining = risks
            .filter(|(_, target)| reaches(**target, TOLERABLE_BELOW))
            .map(|(risk, target)| (risk.id.clone(), *target))
            .collect();
        suggestion.remaining.sort_by(|a, b| b.1.total_cmp(&a.1));
        suggestion
    }
}

/// Questions with s < 3 may go to level 3 with E2, those with s = 3 to level 4 with E3.
fn candidates(model: &Model<'_>) -> Vec<Candidate> {
    let level = |level: u8| MaturityLevel::new(level).unwrap_or(MaturityLevel::MAX);
    let grade = |grade: u8| EvidenceGrade::new(grade).unwrap_or(EvidenceGrade::MAX);
    let candidate = |(place, it): (usize, &super::model::ModelQuestion<'_>)| {
        let (level, grade) = match it.supported.map_or(0, MaturityLevel::get) {
            0..=2 => (level(3), grade(2)),
            3 => (level(4), grade(3)),
            _ => return None,
        };
        let effort = it.question.effort;
        Some(Candidate {
            place,
            level,
            grade,
            effort: f64::from(effort),
            points: u32::from(effort.get()),
        })
    };
    model.questions.iter().enumerate().filter_map(candidate).collect()
}

/// For each question the risks it controls, in content order.
fn touched(model: &Model<'_>) -> Vec<Vec<usize>> {
    let mut touched = vec![Vec::new(); model.questions.len()];
    for (idx, risk) in model.risks.iter().enumerate() {
        for (_, place) in ModelRisk::controls(risk) {
            if let Some(risks) = touched.get_mut(place)
                && risks.last() != Some(&idx)
            {
                risks.push(idx);
            }
        }
    }
    touched
}

/// The candidate with the greatest decrease of excess per effort, then of ΣT per effort, then first in content order.
fn best(
    model: &Model<'_>,
    candidates: &[Candidate],
    levels: &[f64],
    targets: &[f64],
    touched: &[Vec<usize>],
) -> Option<(usize, Gain)> {
    let mut best: Option<(usize, Gain, f64, f64)> = None;
    let mut levels = levels.to_vec();
    for (idx, candidate) in candidates.iter().enumerate() {
        let Some(level) = levels.get_mut(candidate.place) else { continue };
        let before = std::mem::replace(level, level.max(f64::from(candidate.level)));
        let risks = touched.get(candidate.place).map_or(&[][..], Vec::as_slice);
        let gain = gain(model, risks, &levels, targets);
        if let Some(level) = levels.get_mut(candidate.place) {
            *level = before;
        }
        if gain.decrease <= TIE {
            continue;
        }
        let (excess, decrease) = (gain.excess / candidate.effort, gain.decrease / candidate.effort);
        let is_better = best.as_ref().is_none_or(|(_, _, best_excess, best_decrease)| {
            best_excess + TIE < excess
                || ((excess - best_excess).abs() <= TIE && best_decrease + TIE < decrease)
        });
        if is_better {
            best = Some((idx, gain, excess, decrease));
        }
    }
    best.map(|(idx, gain, ..)| (idx, gain))
}

fn gain(model: &Model<'_>, risks: &[usize], levels: &[f64], targets: &[f64]) -> Gain {
    let mut gain = Gain { excess: 0.0, decrease: 0.0, risks: Vec::new() };
    for idx in risks {
        let (Some(risk), Some(before)) = (model.risks.get(*idx), targets.get(*idx)) else {
            continue;
        };
        let after = product(sides(risk, levels, EFFICIENCY));
        let excess = |target: f64| (target - SUGGESTION_AIM).max(0.0);
        gain.excess += excess(*before) - excess(after);
        gain.decrease += before - after;
        gain.risks.push((*idx, *before, after));
    }
    gain
}

fn action(model: &Model<'_>, candidate: &Candidate, gain: &Gain) -> Option<SuggestedAction> {
    let question = model.questions.get(candidate.place)?.question;
    let lowered = gain.risks.iter().filter(|(_, before, after)| TIE < before - after);
    Some(SuggestedAction {
        question: question.id.clone(),
        planned_level: candidate.level,
        promised_grade: candidate.grade,
        effort: question.effort,
        excess_decrease: gain.excess,
        decrease: gain.decrease,
        risks: lowered
            .filter_map(|(idx, a, b)| Some((model.risks.get(*idx)?.id.clone(), *a, *b)))
            .collect(),
    })
}
