//! What was written to a question beside its answer, as something that is searched and shown where it was found.

use crate::domain::{Answer, Assessment, QuestionId};
use crate::i18n::Tr;

/// Where something was written to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    /// In the evidence at this place of its list.
    Evidence(usize),
    /// In its note.
    Note,
    /// In the reason why it does not apply.
    Reason,
}

impl Written {
    /// The place and what stands there.
    pub(crate) fn said(self, tr: &Tr, text: &str) -> String {
        match self {
            Self::Evidence(_) => tr.assessment_found_evidence(text),
            Self::Note => tr.assessment_found_note(text),
            Self::Reason => tr.assessment_found_reason(text),
        }
    }
}

/// Everything that was written to a question, each with its place.
pub(crate) fn recorded(assessment: &Assessment, id: &QuestionId) -> Vec<(Written, String)> {
    let evidence = assessment.evidence_of(id).iter().enumerate().map(|(idx, it)| {
        let parts = [Some(&it.title), it.reference.as_ref(), it.location.as_ref()];
        let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        (Written::Evidence(idx), parts.join(", "))
    });
    let reason = match assessment.answers.get(id) {
        Some(Answer::NotApplicable(reason)) => Some(reason.as_str().to_owned()),
        _ => None,
    };
    let note = assessment.notes.get(id).cloned().map(|it| (Written::Note, it));
    evidence.chain(reason.map(|it| (Written::Reason, it))).chain(note).collect()
}
