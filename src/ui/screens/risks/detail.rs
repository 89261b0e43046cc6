//! The chosen risk: how it is done, how it is rated, what lowers it and what is missing, who bears it.

use eframe::egui::{RichText, Ui};

use super::acceptance_form::{Outcome, is_long};
use super::{AcceptanceForm, RisksView, controls, derivation, has_ended, rating};
use crate::domain::{Change, RiskId};
use crate::report::words::risk_number;
use crate::scoring::RiskScore;
use crate::ui::asks::Asks;
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::to_mend::ends_early;
use crate::ui::widgets::locked::locked_ui;
use crate::ui::widgets::{band, button, opener, text};

/// Draws it.
pub(super) fn ui(
    view: &mut RisksView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    asks: &mut Asks,
) {
    let Some(id) = view.chosen.clone() else { return };
    let Some(score) = open.card.risks.iter().find(|it| it.id == id) else { return };
    let Some((_, risk)) = cx.pack.instrument.risk(&id) else { return };
    let place = open.card.risks.iter().position(|it| it.id == id).map_or(0, |it| it + 1);
    text::note_ui(ui, cx.tokens, &cx.tr.risks_place(open.card.risks.len(), place));
    text::heading_ui(ui, cx.risk_text(&id));
    if let Some(texts) = cx.texts.risk(&id).filter(|it| !it.scheme.is_empty()) {
        text::lead_ui(ui, cx.tokens, &cx.tr.risks_scheme(), &texts.scheme);
    }
    ui.add_space(space::S);
    // What is asked of the person stands first and holds still, whatever is open below it.
    locked_ui(ui, cx, asks, |ui, asks| rating::ui(view, ui, cx, open, risk, asks));
    ui.add_space(space::M);
    ui.scope(|ui| {
        // Nothing here is clicked, so the rows stand as lines of a text.
        ui.spacing_mut().interact_size.y = LINE;
        ui.spacing_mut().item_spacing.y = space::XS;
        levels_ui(ui, cx, score);
    });
    let why = cx.tr.results_window_why();
    let response = button::link_ui(ui, cx.tokens, &why);
    let response = response.accessible_name(cx.tr.risks_derivation());
    if opener::toggles(ui, &response, view.shows_derivation) {
        view.shows_derivation = !view.shows_derivation;
    }
    if view.shows_derivation {
        derivation::ui(ui, cx, open, &id, score, asks);
    }
    ui.add_space(space::M);
    view.matrix_ui(ui, cx, open, asks);
    ui.add_space(space::M);
    controls::ui(ui, cx, open, &id, asks);
    ui.add_space(space::M);
    locked_ui(ui, cx, asks, |ui, asks| acceptance_ui(view, ui, cx, open, &id, asks));
}

/// Room for what a number is called, and for a number with its band beside it.
const LABEL: (f32, f32) = (110.0, 200.0);
const NUMBER: f32 = 52.0;
const BAND: f32 = 130.0;
/// From row to row.
const LINE: f32 = 22.0;
/// Gross, net, target, each with its band.
fn levels_ui(ui: &mut Ui, cx: &ViewCx<'_>, score: &RiskScore) {
    let label_width = (ui.available_width() - NUMBER - BAND).clamp(LABEL.0, LABEL.1);
    for (label, number, risk_band) in [
        (cx.tr.risks_gross(), risk_number(cx.tr, score.gross), score.gross_band),
        (cx.tr.risks_net(), risk_number(cx.tr, score.net), score.band),
        (cx.tr.risks_target(), risk_number(cx.tr, score.target), score.target_band),
    ] {
        ui.horizontal(|ui| {
            ui.scope(|ui| {
                ui.set_width(label_width);
                text::soft_ui(ui, cx.tokens, &label);
            });
            ui.scope(|ui| {
                ui.set_width(NUMBER);
                ui.label(RichText::new(number).font(fonts::bold_of(size::TEXT)));
            });
            band::band_ui(ui, cx.tokens, cx.tr, risk_band);
        });
    }
    if 0.005 <= score.net - score.net_claimed {
        let claimed = risk_number(cx.tr, score.net_claimed);
        text::note_ui(ui, cx.tokens, &cx.tr.risks_claimed(claimed));
    }
}

/// Who bears the risk, where somebody signed for it.
fn acceptance_ui(
    view: &mut RisksView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    id: &RiskId,
    asks: &mut Asks,
) {
    text::group_ui(ui, &cx.tr.risks_acceptance());
    if let Some(form) = view.acceptances.get_mut(id).filter(|it| it.is_open()) {
        let outcome = form.ui(ui, cx, asks);
        if outcome == Outcome::Done {
            view.acceptances.remove(id);
        }
        if outcome != Outcome::Stays {
            view.left = Some(id.clone());
            ui.ctx().request_repaint();
        }
        return;
    }
    let recorded = open.assessment().acceptances.get(id);
    match recorded {
        Some(it) => {
            let until = cx.tr.short_date(it.until);
            text::text_ui(ui, &cx.tr.risks_accepted(it.by.as_str(), it.reason.as_str(), until));
            if has_ended(open, it.until) {
                text::warning_ui(ui, cx.tokens, &cx.tr.risks_acceptance_ended());
            } else if ends_early(open, it.until) {
                text::warning_ui(ui, cx.tokens, &cx.tr.risks_acceptance_early());
            } else if is_long(open, it.until) {
                text::warning_ui(ui, cx.tokens, &cx.tr.risks_acceptance_long());
            }
        }
        None => {
            text::note_ui(ui, cx.tokens, &cx.tr.risks_acceptance_about());
        }
    }
    ui.horizontal(|ui| {
        let text = match recorded {
            Some(_) => cx.tr.risks_acceptance_edit(),
            None => cx.tr.risks_acceptance_new(),
        };
        let write = button::quiet_ui(ui, &text);
        if view.left.take().as_ref() == Some(id) {
            write.request_focus();
        }
        if write.clicked() {
            let new = || AcceptanceForm::new(id.clone(), recorded);
            view.acceptances.entry(id.clone()).or_insert_with(new).show();
        }
        if recorded.is_some() && button::quiet_ui(ui, &cx.tr.risks_acceptance_remove()).clicked() {
            asks.change(Change::SetAcceptance(id.clone(), None));
        }
    });
}
