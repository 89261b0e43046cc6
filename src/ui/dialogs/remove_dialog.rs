//! Before evidence is removed that stands at other questions too: everywhere, or only here.

use eframe::egui::{Context, Ui};

use super::{Beside, Outcome, go_ui, until_done};
use crate::domain::{Change, Evidence, QuestionId};
use crate::ui::asks::Asks;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::twins::{as_one, listed, removed, twins};
use crate::ui::widgets::{button, text};

/// What is removed.
#[derive(Debug)]
pub(crate) struct RemoveDialog {
    question: QuestionId,
    idx: usize,
}

impl RemoveDialog {
    /// For the evidence at a place of a question's list.
    pub(crate) fn new(question: QuestionId, idx: usize) -> Self {
        Self { question, idx }
    }

    /// Draws it.
    pub(crate) fn ui(&self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        let Some(open) = cx.open else { return Outcome::Done };
        let list = open.assessment().evidence_of(&self.question);
        let Some(evidence) = list.get(self.idx).cloned() else { return Outcome::Done };
        until_done(ctx, cx, "remove evidence", 560.0, Beside::Keeps, |ui| {
            self.content_ui(ui, cx, open, &evidence, asks)
        })
    }

    fn content_ui(
        &self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        evidence: &Evidence,
        asks: &mut Asks,
    ) -> bool {
        let others = twins(open.assessment(), &self.question, evidence);
        text::heading_ui(ui, &cx.tr.assessment_remove_title());
        text::soft_ui(ui, cx.tokens, &evidence.title);
        ui.add_space(space::S);
        text::text_ui(ui, &cx.tr.assessment_twins(others.len(), listed(&others)));
        ui.add_space(space::M);
        let mut is_done = false;
        ui.horizontal_wrapped(|ui| {
            let here = Change::RemoveEvidence(self.question.clone(), self.idx);
            // It was asked for at one question, so that one comes first.
            let only_here = cx.tr.assessment_remove_only_here(self.question.as_str());
            if go_ui(ui, cx, &only_here, true) {
                asks.change(here.clone());
                is_done = true;
            }
            let everywhere = cx.tr.assessment_remove_everywhere(others.len() + 1);
            if button::quiet_ui(ui, &everywhere).clicked() {
                let mut changes = vec![here];
                changes.extend(removed(open.assessment(), &others, evidence));
                asks.changes(as_one(changes));
                is_done = true;
            }
            is_done |= button::quiet_ui(ui, &cx.tr.dialogs_cancel()).clicked();
        });
        is_done
    }
}
