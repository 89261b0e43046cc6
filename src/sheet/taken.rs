//! What a filled table changes, question by question, to be told before it is taken.

use crate::domain::{Answer, Assessment, Change, Evidence, QuestionId, apply};

/// What a table changes in an assessment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// The questions that something changes of, those whose answer is replaced first.
    pub questions: Vec<TakenQuestion>,
    /// How much changes.
    pub counts: TakenCounts,
}

/// What changes of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenQuestion {
    /// The question.
    pub id: QuestionId,
    /// The answer of last year that waited to be confirmed.
    pub waiting: Option<Answer>,
    /// The answer before and after, where it changes.
    pub answer: Option<(Option<Answer>, Option<Answer>)>,
    /// The number of pieces of evidence before and after, where any changes.
    pub n_evidence: Option<(usize, usize)>,
    /// The note before and after, where it changes.
    pub note: Option<(Option<String>, Option<String>)>,
}

/// How much a table changes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TakenCounts {
    /// Answers.
    pub n_answers: usize,
    /// Those of them that replace another.
    pub n_replaced_answers: usize,
    /// Pieces of evidence that were not there before.
    pub n_evidence: usize,
    /// Pieces of evidence that were there and will not be.
    pub n_lost_evidence: usize,
    /// Notes.
    pub n_notes: usize,
    /// Those of them that replace another.
    pub n_replaced_notes: usize,
}

impl Taken {
    /// What the changes of a table would change.
    pub fn of(changes: &[Change], before: &Assessment) -> Self {
        let mut after = before.clone();
        // A table that was read fits the assessment it was read for; what does not fit shows no change.
        apply(&mut after, Change::Several(changes.to_vec())).ok();
        let mut taken = Self::default();
        let mut ids: Vec<&QuestionId> = Vec::new();
        for id in changes.iter().filter_map(question) {
            if ids.last() != Some(&id) {
                ids.push(id);
            }
        }
        for id in ids {
            let question = taken.counts.compare(id, before, &after);
            taken.questions.extend(question);
        }
        taken.questions.sort_by_key(|it| !it.replaces_answer());
        taken
    }
}

impl TakenQuestion {
    /// Whether another answer was there.
    pub fn replaces_answer(&self) -> bool {
        matches!(self.answer, Some((Some(_), _)))
    }

    /// Whether a lower level replaces a higher one, or says that nobody knows.
    pub fn lowers_answer(&self) -> bool {
        match &self.answer {
            Some((Some(Answer::Level(old)), Some(Answer::Level(new)))) => new < old,
            Some((Some(Answer::Level(_)), Some(Answer::Unknown))) => true,
            _ => false,
        }
    }
}

impl TakenCounts {
    fn compare(
        &mut self,
        id: &QuestionId,
        before: &Assessment,
        after: &Assessment,
    ) -> Option<TakenQuestion> {
        let (old, new) = (before.answer(id).cloned(), after.answer(id).cloned());
        let answer = (old != new).then_some((old, new));
        let (old, new) = (before.notes.get(id).cloned(), after.notes.get(id).cloned());
        let note = (old != new).then_some((old, new));
        let (old, new) = (before.evidence_of(id), after.evidence_of(id));
        let n_evidence = (old != new).then_some((old.len(), new.len()));
        self.n_evidence += n_without(new, old);
        self.n_lost_evidence += n_without(old, new);
        if let Some((old, _)) = &answer {
            self.n_answers += 1;
            self.n_replaced_answers += usize::from(old.is_some());
        }
        if let Some((old, _)) = &note {
            self.n_notes += 1;
            self.n_replaced_notes += usize::from(old.is_some());
        }
        let is_something = answer.is_some() || n_evidence.is_some() || note.is_some();
        let waiting = before.unconfirmed(id).cloned();
        is_something.then(|| TakenQuestion { id: id.clone(), waiting, answer, n_evidence, note })
    }
}

/// How many pieces of evidence are not among others.
fn n_without(all: &[Evidence], others: &[Evidence]) -> usize {
    all.iter().filter(|it| !others.contains(it)).count()
}

fn question(change: &Change) -> Option<&QuestionId> {
    match change {
        Change::SetAnswer(id, _)
        | Change::SetNote(id, _)
        | Change::AddEvidence(id, ..)
        | Change::RemoveEvidence(id, _) => Some(id),
        _ => None,
    }
}
