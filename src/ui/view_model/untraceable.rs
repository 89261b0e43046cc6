//! Evidence that names neither a number nor a date nor a place, or is of a later day than the assessment: it counts, and
//! it is said what is amiss with it.

use eframe::egui::Ui;

use super::progress::{asked, checklists_in_scope};
use crate::domain::{Assessment, Question, QuestionId};
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// What is amiss with a piece of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Amiss {
    /// Nobody can look it up.
    Untraceable,
    /// It is of a later day than the assessment.
    Later,
}

/// The places of such pieces among the evidence of a question.
pub(crate) fn places(assessment: &Assessment, question: &Question) -> impl Iterator<Item = usize> {
    let list = assessment.evidence_of(&question.id).iter().enumerate();
    list.filter(|(_, it)| it.is_untraceable()).map(|(idx, _)| idx)
}

/// Every such piece of what is asked, in content order.
pub(crate) fn all(cx: &ViewCx<'_>, assessment: &Assessment) -> Vec<(QuestionId, usize)> {
    checklists_in_scope(cx.pack, assessment)
        .flat_map(|checklist| asked(checklist, assessment))
        .flat_map(|it| places(assessment, it).map(|idx| (it.id.clone(), idx)))
        .collect()
}

/// How many there are of either kind, and the way to the first of them; nothing where there is none.
pub(crate) fn lines_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let later = later(cx, open);
    if let Some((id, idx)) = later.first() {
        ui.add_space(space::S);
        let words = cx.tr.assessment_later_all(later.len());
        text::marked_ui(ui, "▲", cx.tokens.significant, &words);
        if button::link_ui(ui, cx.tokens, &cx.tr.assessment_later_go()).clicked() {
            asks.show(Place::Evidence(id.clone(), *idx, Amiss::Later));
        }
    }
    let all = all(cx, open.assessment());
    if all.is_empty() {
        return;
    }
    ui.add_space(space::S);
    let words = cx.tr.assessment_untraceable_all(all.len());
    text::marked_ui(ui, "▲", cx.tokens.significant, &words);
    if button::link_ui(ui, cx.tokens, &cx.tr.assessment_untraceable_go()).clicked() {
        asks.show(Place::Untraceable);
    }
}

/// Every piece of what is asked that is of a later day than the assessment, in content order.
pub(crate) fn later(cx: &ViewCx<'_>, open: &OpenFile) -> Vec<(QuestionId, usize)> {
    let (assessment, day) = (open.assessment(), open.session.assessed_on());
    let questions = checklists_in_scope(cx.pack, assessment).flat_map(|it| asked(it, assessment));
    let places = |it: &Question| {
        let list = assessment.evidence_of(&it.id).iter().enumerate();
        let later = list.filter(|(_, it)| it.is_later_than(day));
        later.map(|(idx, _)| (it.id.clone(), idx)).collect::<Vec<_>>()
    };
    questions.flat_map(places).collect()
}
