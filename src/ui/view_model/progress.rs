//! How far checklists are answered, and which questions a filter lets through.

use std::collections::BTreeMap;

use crate::content::Pack;
use crate::domain::{
    Answer, Assessment, Checklist, ChecklistId, EvidenceGrade, Question, QuestionId,
};
use crate::scoring::{Scorecard, Spread};
use crate::ui::open_file::OpenFile;
use crate::ui::view_model::untraceable;
use crate::ui::view_model::votes::has_voted;

/// What is answered of a checklist.
#[expect(clippy::struct_field_names, reason = "each of them counts")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Progress {
    /// Questions that are asked.
    pub n_asked: usize,
    /// Questions with a level or N/A.
    pub n_answered: usize,
    /// Those of them with N/A.
    pub n_not_applicable: usize,
    /// Questions answered with "we do not know".
    pub n_unknown: usize,
    /// Questions whose declared level is above the supported one.
    pub n_gaps: usize,
    /// Questions whose answer is still that of the last assessment.
    pub n_to_confirm: usize,
}

impl Progress {
    /// Of every checklist in scope.
    pub(crate) fn of_all(
        pack: &Pack,
        assessment: &Assessment,
        card: &Scorecard,
    ) -> BTreeMap<ChecklistId, Self> {
        let in_scope = checklists_in_scope(pack, assessment);
        in_scope.map(|it| (it.id.clone(), Self::of(it, assessment, card))).collect()
    }

    fn of(checklist: &Checklist, assessment: &Assessment, card: &Scorecard) -> Self {
        let mut progress = Self::default();
        for question in asked(checklist, assessment) {
            progress.n_asked += 1;
            match assessment.answer(&question.id) {
                Some(Answer::Unknown) => progress.n_unknown += 1,
                Some(answer) => {
                    progress.n_answered += 1;
                    progress.n_not_applicable +=
                        usize::from(matches!(answer, Answer::NotApplicable(_)));
                }
                None => {}
            }
            progress.n_gaps += usize::from(has_gap(question, card));
            let is_waiting = assessment.unconfirmed(&question.id).is_some();
            progress.n_to_confirm += usize::from(is_waiting);
        }
        progress
    }

    /// Whether nothing is left to answer.
    pub(crate) fn is_done(self) -> bool {
        self.n_asked <= self.n_answered
    }

    /// The sum over all checklists.
    pub(crate) fn total(all: &BTreeMap<ChecklistId, Self>) -> Self {
        all.values().fold(Self::default(), |sum, it| Self {
            n_asked: sum.n_asked + it.n_asked,
            n_answered: sum.n_answered + it.n_answered,
            n_not_applicable: sum.n_not_applicable + it.n_not_applicable,
            n_unknown: sum.n_unknown + it.n_unknown,
            n_gaps: sum.n_gaps + it.n_gaps,
            n_to_confirm: sum.n_to_confirm + it.n_to_confirm,
        })
    }

    /// Questions that wait for an answer of any kind.
    pub(crate) fn n_blank(self) -> usize {
        self.n_asked - self.n_answered - self.n_unknown
    }

    /// The questions that apply, as the first page of the plan counts them.
    pub(crate) fn n_applicable(self) -> usize {
        self.n_asked - self.n_not_applicable
    }

    /// Those of them that have a level.
    pub(crate) fn n_levels(self) -> usize {
        self.n_answered - self.n_not_applicable
    }

    /// The share of those that apply which have a level, 0..1.
    #[expect(clippy::cast_precision_loss, reason = "counts of questions are small")]
    pub(crate) fn share(self) -> f64 {
        match self.n_applicable() {
            0 if 0 < self.n_asked => 1.0,
            0 => 0.0,
            n => self.n_levels() as f64 / n as f64,
        }
    }
}

/// The checklists of an assessment, in content order.
pub(crate) fn checklists_in_scope<'a>(
    pack: &'a Pack,
    assessment: &'a Assessment,
) -> impl Iterator<Item = &'a Checklist> {
    pack.instrument.checklists.iter().filter(|it| assessment.scope.checklists.contains(&it.id))
}

/// The questions of a checklist that are asked.
pub(crate) fn asked<'a>(
    checklist: &'a Checklist,
    assessment: &'a Assessment,
) -> impl Iterator<Item = &'a Question> + Clone {
    checklist.questions.iter().filter(|it| assessment.scope.asks(it))
}

/// Whether a question belongs to what is assessed.
pub(crate) fn is_asked(pack: &Pack, assessment: &Assessment, id: &QuestionId) -> bool {
    pack.instrument.question(id).is_some_and(|(checklist, question)| {
        let scope = &assessment.scope;
        scope.checklists.contains(&checklist.id) && scope.asks(question)
    })
}

/// Whether more is declared than supported.
pub(crate) fn has_gap(question: &Question, card: &Scorecard) -> bool {
    card.questions.get(&question.id).is_some_and(|it| it.supported < it.declared)
}

/// Which questions are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Filter {
    /// All of them.
    #[default]
    All,
    /// Without an answer, or answered with "we do not know".
    Unanswered,
    /// Answered with "we do not know".
    Unknown,
    /// With a reason why they do not apply.
    NotApplicable,
    /// With the answer of the last assessment, which waits to be confirmed.
    ToConfirm,
    /// Voted on, and no answer was agreed on.
    Unsettled,
    /// Voted on, with quartiles far apart.
    Contested,
    /// Key questions.
    Key,
    /// Declared above supported.
    ClaimGap,
    /// Answered with 2 or more, but without evidence.
    NoEvidence,
    /// With evidence that does not say where it can be found.
    Untraceable,
    /// Touched last by the post that fills the assessment in.
    Mine,
}

impl Filter {
    /// Every filter, in the order offered.
    pub(crate) const ALL: [Self; 12] = [
        Self::All,
        Self::Unanswered,
        Self::Unknown,
        Self::ToConfirm,
        Self::Key,
        Self::ClaimGap,
        Self::NoEvidence,
        Self::Untraceable,
        Self::NotApplicable,
        Self::Unsettled,
        Self::Contested,
        Self::Mine,
    ];

    /// Whether what it lists is to be mended, so that the list empties.
    pub(crate) fn is_to_mend(self) -> bool {
        match self {
            Self::All | Self::NotApplicable | Self::Key | Self::Mine => false,
            Self::Unanswered
            | Self::Unknown
            | Self::ToConfirm
            | Self::Unsettled
            | Self::Contested
            | Self::ClaimGap
            | Self::NoEvidence
            | Self::Untraceable => true,
        }
    }

    /// Whether a question is let through.
    pub(crate) fn lets(self, question: &Question, open: &OpenFile, post: &str) -> bool {
        let (assessment, card) = (open.assessment(), &open.card);
        let answer = assessment.answer(&question.id);
        match self {
            Self::All => true,
            Self::Unanswered => answer.is_none(),
            Self::Unknown => matches!(answer, Some(Answer::Unknown)),
            Self::NotApplicable => matches!(answer, Some(Answer::NotApplicable(_))),
            Self::Untraceable => untraceable::places(assessment, question).next().is_some(),
            Self::ToConfirm => assessment.unconfirmed(&question.id).is_some(),
            Self::Unsettled => open.unsettled.contains(&question.id),
            Self::Contested => {
                let spread = Spread::on(assessment, &question.id);
                spread.is_some_and(|it| it.is_contested()) && has_voted(assessment, question)
            }
            Self::Key => question.is_key,
            Self::ClaimGap => has_gap(question, card),
            Self::NoEvidence => {
                let declared =
                    answer.and_then(Answer::level).map_or(0, crate::domain::MaturityLevel::get);
                let has_evidence = assessment
                    .evidence_of(&question.id)
                    .iter()
                    .any(|it| EvidenceGrade::MIN < it.grade);
                2 <= declared && !has_evidence
            }
            Self::Mine => open.posts.get(&question.id).is_some_and(|it| it == post),
        }
    }
}
