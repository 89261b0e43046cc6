//! Comparing two assessments of one institution: what really changed, what only its evidence, what the content (METHOD section 8).

use std::collections::BTreeSet;

use crate::domain::{Answer, Assessment, Instrument, Question, QuestionId, Weight};

use super::index::{checklists, overall};
use super::model::Model;
use super::{Input, QuestionScore};

/// What changed between two assessments.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Questions that changed, in the new content's order, gone ones at the end.
    pub questions: Vec<QuestionChange>,
    /// How the index moved; none where it is undefined on either side.
    pub index: Option<IndexSplit>,
}

/// One question that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionChange {
    /// The question.
    pub question: QuestionId,
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// Its old score; none where it was not asked or did not apply.
    pub old: Option<QuestionScore>,
    /// Its new score; none where it is no longer asked or does not apply.
    pub new: Option<QuestionScore>,
    /// Whether the old assessment asked it.
    pub was_asked: bool,
    /// Whether the new one asks it.
    pub is_asked: bool,
}

/// Kinds of change of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// The answer differs.
    Real,
    /// The answer is the same, its supported level differs.
    Evidence,
    /// The question is new, gone, or weighs differently.
    Content,
}

impl ChangeKind {
    /// The id in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Evidence => "evidence",
            Self::Content => "content",
        }
    }
}

/// The change of the index, split by replacing content, then answers, then evidence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct IndexSplit {
    /// The old index.
    pub old: f64,
    /// The new index.
    pub new: f64,
    /// `new − old`, the sum of the three parts.
    pub total: f64,
    /// By other content: checklists, weights, scope, ratings.
    pub content: f64,
    /// By other answers.
    pub real: f64,
    /// By other evidence, or its age.
    pub evidence: f64,
}

/// Compares an old assessment with a new one.
pub fn compare(old: &Input<'_>, new: &Input<'_>) -> Comparison {
    Comparison { questions: questions(old, new), index: index(old, new) }
}

fn questions(old: &Input<'_>, new: &Input<'_>) -> Vec<QuestionChange> {
    let (old_scores, new_scores) =
        (Model::new(old).question_scores(), Model::new(new).question_scores());
    let mut seen = BTreeSet::new();
    asked(new)
        .chain(asked(old))
        .map(|(_, question)| &question.id)
        .filter(|id| seen.insert(*id))
        .filter_map(|id| {
            let kind = kind(id, old, new, &old_scores, &new_scores)?;
            Some(QuestionChange {
                question: id.clone(),
                kind,
                old: old_scores.get(id).copied(),
                new: new_scores.get(id).copied(),
                was_asked: version_of(id, old).is_some(),
                is_asked: version_of(id, new).is_some(),
            })
        })
        .collect()
}

type Scores = std::collections::BTreeMap<QuestionId, QuestionScore>;

fn kind(
    id: &QuestionId,
    old: &Input<'_>,
    new: &Input<'_>,
    before: &Scores,
    after: &Scores,
) -> Option<ChangeKind> {
    match (version_of(id, old), version_of(id, new)) {
        (Some(before), Some(after)) if before == after => {}
        _ => return Some(ChangeKind::Content),
    }
    let answer = |input: &Input<'_>| input.assessment.answer(id).and_then(shape);
    if answer(old) != answer(new) {
        return Some(ChangeKind::Real);
    }
    let supported = |scores: &Scores| scores.get(id).map(|it| it.supported);
    (supported(before) != supported(after)).then_some(ChangeKind::Evidence)
}

/// The version of a question's checklist and its weight, where it is asked.
fn version_of<'a>(id: &QuestionId, input: &Input<'a>) -> Option<(&'a str, Weight)> {
    asked(input).find(|(_, it)| it.id == *id).map(|(version, it)| (version, it.weight))
}

/// What counts as the answer: its level or its kind, not the words of a reason; not to know counts as blank.
fn shape(answer: &Answer) -> Option<u8> {
    match answer {
        Answer::Level(level) => Some(level.get()),
        Answer::NotApplicable(_) => Some(u8::MAX),
        Answer::Unknown => None,
    }
}

/// The questions asked, with the version of their checklist.
fn asked<'a>(input: &Input<'a>) -> impl Iterator<Item = (&'a str, &'a Question)> {
    let scope = &input.assessment.scope;
    input
        .instrument
        .questions()
        .filter(move |(checklist, question)| {
            scope.checklists.contains(&checklist.id) && scope.asks(question)
        })
        .map(|(checklist, question)| (checklist.version.as_str(), question))
}

/// Replaces content, then answers, then evidence; the parts sum to the total.
fn index(old: &Input<'_>, new: &Input<'_>) -> Option<IndexSplit> {
    let old_content = mixed(old.assessment, old.assessment, old);
    let new_content = mixed(new.assessment, old.assessment, old);
    let new_answers = mixed(new.assessment, new.assessment, old);
    let with_old_content = index_of(old.instrument, &old_content, old)?;
    let with_new_content = index_of(new.instrument, &new_content, old)?;
    let with_new_answers = index_of(new.instrument, &new_answers, old)?;
    let with_new_evidence = index_of(new.instrument, new.assessment, new)?;
    Some(IndexSplit {
        old: with_old_content,
        new: with_new_evidence,
        total: with_new_evidence - with_old_content,
        content: with_new_content - with_old_content,
        real: with_new_answers - with_new_content,
        evidence: with_new_evidence - with_new_answers,
    })
}

/// Scope and ratings of one assessment, answers of another, the old evidence at its age of then.
fn mixed(content: &Assessment, answers: &Assessment, old: &Input<'_>) -> Assessment {
    Assessment {
        scope: content.scope.clone(),
        ratings: content.ratings.clone(),
        answers: answers.answers.clone(),
        to_confirm: answers.to_confirm.clone(),
        evidence: old.assessment.evidence.clone(),
        ..Assessment::new()
    }
}

fn index_of(instrument: &Instrument, assessment: &Assessment, dated: &Input<'_>) -> Option<f64> {
    let input = Input { instrument, assessment, on: dated.on, band: super::Band::Skip };
    let model = Model::new(&input);
    overall(&model, &checklists(&model)).low
}
