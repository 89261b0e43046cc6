//! What to do next with an assessment: one clear step, said in a sentence with a button that goes there.

use super::progress::{Filter, Progress};
use super::to_mend::{ToMend, to_mend};
use crate::i18n::Tr;
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::{Screen, Setting};
use crate::ui::typed::unfinished::Texts;

/// The one thing that comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NextStep {
    /// No checklist is chosen.
    Choose,
    /// No question of the chosen checklists is asked: the program has none of them, or the short way asks none of theirs.
    ChooseOthers,
    /// So many answers of the last assessment wait to be confirmed.
    Confirm(usize),
    /// So many questions wait for an answer.
    Answer(usize),
    /// So many questions are answered with "we do not know".
    FindOut(usize),
    /// So many answers are claimed above what evidence supports.
    Support(usize),
    /// The plan has no action; so many questions are answered with "we do not know".
    Plan(usize),
    /// So many places of the plan lack something.
    Mend(usize),
    /// Proposed checklists are left out, and nobody said why.
    LeftOut,
    /// Everything is there: the plan can be written.
    Export,
}

impl NextStep {
    /// Of an assessment, with what was typed into it and is not recorded.
    pub(crate) fn of(open: &OpenFile, unfinished: &Texts) -> Self {
        let progress = Progress::total(&open.progress);
        let n_left = progress.n_blank();
        // The reason that is owed for the scope has a step of its own, which leads to its field.
        let n_checks = match to_mend(open, unfinished).as_slice() {
            [ToMend::NoScopeReason] => 0,
            all => all.len(),
        };
        match () {
            () if open.assessment().scope.checklists.is_empty() => Self::Choose,
            () if progress.n_asked == 0 => Self::ChooseOthers,
            () if 0 < progress.n_to_confirm => Self::Confirm(progress.n_to_confirm),
            () if 0 < n_left => Self::Answer(n_left),
            () if progress.n_answered == 0 => Self::FindOut(progress.n_unknown),
            () if open.assessment().actions.is_empty() => Self::Plan(progress.n_unknown),
            () if 0 < n_checks => Self::Mend(n_checks),
            () if open.owes_left_out_reason() => Self::LeftOut,
            () if 0 < progress.n_unknown => Self::FindOut(progress.n_unknown),
            () if 0 < progress.n_gaps => Self::Support(progress.n_gaps),
            () => Self::Export,
        }
    }

    /// What is to be done, in a sentence.
    pub(crate) fn text(self, tr: &Tr) -> String {
        match self {
            Self::Choose => format!("{} {}", tr.report_empty_scope(), tr.report_empty_scope_next()),
            Self::ChooseOthers => tr.assessment_step_choose_others(),
            Self::Confirm(n) => tr.repeat_summary(n),
            Self::Answer(n) => tr.assessment_step_answer(n),
            Self::FindOut(n) => tr.assessment_step_find_out(n),
            Self::Support(n) => tr.assessment_step_support(n),
            Self::Plan(0) => tr.assessment_step_plan(),
            Self::Plan(n_unknown) => tr.assessment_step_plan_unknown(n_unknown),
            Self::Mend(n) => tr.assessment_step_mend(n),
            Self::LeftOut => tr.assessment_step_left_out(),
            Self::Export => tr.assessment_step_export(),
        }
    }

    /// The words on its button.
    pub(crate) fn go_text(self, tr: &Tr) -> String {
        match self {
            Self::Choose | Self::ChooseOthers => tr.assessment_left_out_go(),
            Self::Confirm(_) => tr.repeat_go(),
            Self::Answer(_) => tr.assessment_start_continue(),
            Self::Support(n) | Self::FindOut(n) => tr.assessment_step_support_go(n),
            Self::Plan(_) => tr.results_window_to_plan(),
            Self::Mend(_) => tr.assessment_step_mend_go(),
            Self::LeftOut => tr.assessment_step_left_out_go(),
            Self::Export => tr.assessment_step_export_go(),
        }
    }

    /// Goes there.
    pub(crate) fn go(self, asks: &mut Asks) {
        asks.show(self.place());
    }

    /// Where it is done.
    pub(crate) fn place(self) -> Place {
        match self {
            Self::Choose | Self::ChooseOthers => Place::Setting(Setting::Scope),
            Self::Confirm(_) => Place::ToConfirm,
            Self::Answer(_) => Place::Unanswered,
            Self::FindOut(_) => Place::Filtered(Filter::Unknown),
            Self::Support(_) => Place::Filtered(Filter::ClaimGap),
            Self::Plan(_) | Self::Mend(_) => Place::Screen(Screen::Plan),
            Self::LeftOut => Place::Setting(Setting::LeftOut),
            Self::Export => Place::Screen(Screen::Export),
        }
    }
}
