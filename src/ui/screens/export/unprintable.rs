//! Letters that no font of the plan has: what stands instead, where they were written, and the way there.

use std::fmt::Debug;

use eframe::egui::Ui;

use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::Screen;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// So many places are named; who mends them sees the others at the next export.
const N_PLACES: usize = 8;

/// Draws it. The letters themselves would be as many boxes: the window draws with the plan's fonts.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, letters: &str, asks: &mut Asks) {
    text::problem_ui(ui, cx.tokens, &cx.tr.dialogs_export_missing());
    let Some(open) = cx.open else { return };
    ui.horizontal_wrapped(|ui| {
        for (name, place) in places(cx, open, letters).into_iter().take(N_PLACES) {
            if button::link_ui(ui, cx.tokens, &name).clicked() {
                asks.show(place);
            }
        }
    });
}

/// Every place where one of the letters is written, in the order of the screens.
fn places(cx: &ViewCx<'_>, open: &OpenFile, letters: &str) -> Vec<(String, Place)> {
    let assessment = open.assessment();
    let mut found = Vec::new();
    let about = (&assessment.institution, &assessment.team, &assessment.left_out_reason);
    let formal = (&assessment.approval, &assessment.legal_basis, &assessment.monitoring);
    if holds(&(about, formal), letters) {
        found.push((Screen::Settings.title(cx.tr), Place::Screen(Screen::Settings)));
    }
    for question in cx.pack.instrument.checklists.iter().flat_map(|it| &it.questions) {
        let id = &question.id;
        let written = (
            (assessment.answer(id), assessment.notes.get(id)),
            (assessment.evidence_of(id), assessment.consensus_reasons.get(id)),
        );
        if holds(&written, letters) {
            found.push((id.to_string(), Place::Question(id.clone())));
        }
    }
    for risk in cx.pack.instrument.checklists.iter().flat_map(|it| &it.risks) {
        let id = &risk.id;
        if holds(&(assessment.ratings.get(id), assessment.acceptances.get(id)), letters) {
            let name = format!("{} {id}", cx.tr.report_column_risk());
            found.push((name, Place::Risk(id.clone())));
        }
    }
    for action in assessment.actions.iter().filter(|it| holds(it, letters)) {
        let number = assessment.action_number(&action.id).unwrap_or_default();
        let name = format!("{} {number}", cx.tr.plan_column_action());
        found.push((name, Place::Action(action.id.clone())));
    }
    found
}

/// Whether one of the letters stands anywhere in it: its debug form has every text that it holds.
fn holds(written: &impl Debug, letters: &str) -> bool {
    format!("{written:?}").contains(|letter| letters.contains(letter))
}
