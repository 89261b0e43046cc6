//! Whether two assessments asked the same, and which numbers that stand side by side other questions can have moved.

use crate::content::builtin;
use crate::i18n::Tr;

use super::{Changes, Movement, QuestionChangeJson};

/// What was asked the second time, beside what moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// The same questions.
    Same,
    /// Others too, and answers, evidence or ratings are others as well.
    AlsoOther,
    /// Others too, and nothing else moved.
    OnlyOther,
}

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compared {
    /// The index, which every question moves.
    Index,
    /// The values of the checklists that were assessed both times.
    Checklists,
    /// The risks that were assessed both times.
    Risks,
}

impl Changes {
    /// That what moved may come from other questions, or comes from them alone; nothing where the same were asked, or where the others can have moved none of these numbers.
    pub fn asked_note(&self, tr: &Tr, compared: Compared) -> Option<String> {
        let mut others = self.questions.iter().filter(|it| is_other(it));
        if !others.any(|it| self.can_move(it, compared)) {
            return None;
        }
        match self.asked() {
            Asked::Same => None,
            Asked::AlsoOther => Some(tr.report_changes_tables_asked()),
            Asked::OnlyOther => Some(tr.report_changes_tables_only()),
        }
    }

    pub(super) fn asked(&self) -> Asked {
        let is_rated = self.risks.iter().any(|it| it.rated.is_some());
        if !self.questions.iter().any(is_other) {
            Asked::Same
        } else if self.questions.iter().all(is_other) && !is_rated {
            Asked::OnlyOther
        } else {
            Asked::AlsoOther
        }
    }

    /// Whether a question that was asked only once counts in a number that stands on both sides. Of one that only a pack knows, or an earlier handbook, nobody can tell here.
    fn can_move(&self, question: &QuestionChangeJson, compared: Compared) -> bool {
        let Some((checklist, question)) = builtin().instrument.question(&question.id) else {
            return true;
        };
        match compared {
            Compared::Index => true,
            Compared::Checklists => self
                .checklists
                .iter()
                .any(|it| it.id == checklist.id && it.old.is_some() && it.new.is_some()),
            Compared::Risks => {
                let both = |it: &&super::RiskChangeJson| it.old.is_some() && it.new.is_some();
                let mut risks = self.risks.iter().filter(both);
                risks.any(|it| question.controls.iter().any(|control| control.risk == it.id))
            }
        }
    }
}

fn is_other(question: &QuestionChangeJson) -> bool {
    matches!(Movement::of(question), Movement::New | Movement::Gone)
}
