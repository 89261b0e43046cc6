//! What an answer does at once, in one sentence: how far it is supported and what is missing.

use crate::domain::{
    Action, ActionStatus, Answer, Evidence, EvidenceGrade, MaturityLevel, Question,
};
use crate::i18n::Tr;
use crate::scoring::aged_grade;
use crate::ui::open_file::OpenFile;
use crate::ui::view_model::untraceable::Amiss;

/// A sentence about the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Effect {
    /// The sentence.
    pub text: String,
    /// Whether something is missing.
    pub kind: EffectKind,
}

/// How the sentence is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EffectKind {
    /// Nothing is answered yet.
    Open,
    /// It is not known who could answer.
    Unknown,
    /// It is taken note of, and there is nothing to support.
    Noted,
    /// What is claimed is supported.
    Supported,
    /// More is claimed than supported, or it does not count.
    Gap,
    /// What is claimed is supported by a piece, at this place of the list, with which that is amiss.
    Amiss(usize, Amiss),
}

/// The sentence of a question.
pub(super) fn effect(tr: &Tr, question: &Question, open: &OpenFile) -> Effect {
    if !open.asks(&question.id) {
        return Effect { text: tr.assessment_effect_left_out(), kind: EffectKind::Gap };
    }
    let is_waiting = open.assessment().unconfirmed(&question.id).is_some();
    let (text, kind) = match open.assessment().answer(&question.id) {
        None if is_waiting => (tr.repeat_effect(), EffectKind::Open),
        None => (tr.assessment_effect_blank(), EffectKind::Open),
        Some(Answer::Unknown) => (tr.assessment_effect_unknown(), EffectKind::Unknown),
        Some(Answer::NotApplicable(_)) => {
            (tr.assessment_effect_not_applicable(), EffectKind::Noted)
        }
        Some(Answer::Level(_)) => level_effect(tr, question, open),
    };
    Effect { text, kind }
}

/// What would be missing or could not be shown if last year's answer were confirmed with the evidence it has; none where nothing would be.
pub(super) fn if_confirmed(tr: &Tr, question: &Question, open: &OpenFile) -> Option<String> {
    let assessment = open.assessment();
    let declared = assessment.unconfirmed(&question.id).and_then(Answer::level)?;
    let (list, on) = (assessment.evidence_of(&question.id), open.session.assessed_on());
    let best = list.iter().map(|it| aged_grade(it, on)).max().unwrap_or(EvidenceGrade::MIN);
    let supported = best.cap();
    if declared <= supported {
        let recent = list.iter().filter(|it| !question.asks_about_later(declared, it, on));
        let recent = recent.map(|it| aged_grade(it, on)).max().unwrap_or(EvidenceGrade::MIN);
        return (recent.cap() < declared).then(|| tr.repeat_gap_older());
    }
    let needed = needed(declared);
    let is_aged = list.iter().any(|it| needed <= it.grade);
    Some(if is_aged {
        tr.repeat_gap_aged(declared.get(), supported.get())
    } else {
        tr.repeat_gap(declared.get(), missing(tr, needed), supported.get())
    })
}

/// The grade of evidence that a level needs.
fn needed(level: MaturityLevel) -> EvidenceGrade {
    EvidenceGrade::new(level.get().saturating_sub(1)).unwrap_or(EvidenceGrade::MIN)
}

fn level_effect(tr: &Tr, question: &Question, open: &OpenFile) -> (String, EffectKind) {
    let score = open.card.questions.get(&question.id);
    let Some((declared, supported)) = score.and_then(|it| it.declared.zip(it.supported)) else {
        return (tr.assessment_effect_blank(), EffectKind::Open);
    };
    if supported < declared {
        let needed = needed(declared);
        let missing = missing(tr, needed);
        let best = open.assessment().evidence_of(&question.id).iter().map(|it| it.grade).max();
        let best = best.unwrap_or(EvidenceGrade::MIN);
        let text = if needed <= best {
            tr.assessment_effect_aged(declared.get(), supported.get())
        } else if supported < best.cap() {
            tr.assessment_effect_gap_aged(declared.get(), missing, supported.get())
        } else {
            tr.assessment_effect_gap(declared.get(), missing, supported.get())
        };
        return (text, EffectKind::Gap);
    }
    let assessed_on = open.session.assessed_on();
    let is_later = |it: &Evidence| it.is_later_than(assessed_on);
    if let Some(idx) = only_support(question, open, declared, is_later) {
        let text = tr.assessment_effect_later(declared.get());
        return (text, EffectKind::Amiss(idx, Amiss::Later));
    }
    if let Some(idx) = only_support(question, open, declared, Evidence::is_untraceable) {
        let text = tr.assessment_effect_untraceable(declared.get());
        return (text, EffectKind::Amiss(idx, Amiss::Untraceable));
    }
    match (declared.get(), planned(question, open)) {
        (0, Some(number)) => (tr.assessment_effect_absent_planned(number), EffectKind::Noted),
        (0, None) => (tr.assessment_effect_absent(), EffectKind::Noted),
        (level, _) => (tr.assessment_effect_supported(level), EffectKind::Supported),
    }
}

/// The number of the action that is to raise the question.
fn planned(question: &Question, open: &OpenFile) -> Option<usize> {
    let is_for =
        |it: &Action| it.status != ActionStatus::Dropped && it.questions.contains(&question.id);
    open.assessment().actions.iter().position(is_for).map(|place| place + 1)
}

/// The first piece that supports a level, where the same is amiss with all of those that do.
fn only_support(
    question: &Question,
    open: &OpenFile,
    declared: MaturityLevel,
    is_amiss: impl Fn(&Evidence) -> bool,
) -> Option<usize> {
    let needed = declared.get().saturating_sub(1);
    let assessed_on = open.session.assessed_on();
    let pieces = || {
        let list = open.assessment().evidence_of(&question.id).iter().enumerate();
        list.filter(|(_, it)| 0 < needed && needed <= aged_grade(it, assessed_on).get())
    };
    let are_amiss = pieces().all(|(_, it)| is_amiss(it));
    pieces().next().map(|(idx, _)| idx).filter(|_| are_amiss)
}

/// What evidence is missing, in the case that the sentence needs.
fn missing(tr: &Tr, grade: EvidenceGrade) -> String {
    match grade.get() {
        0 | 1 => tr.assessment_missing_document(),
        2 => tr.assessment_missing_records(),
        _ => tr.assessment_missing_report(),
    }
}
