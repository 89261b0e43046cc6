//! The checklists as bars, the one that matters most first; each opens down to its answers.

use eframe::egui::{Label, RichText, Ui};

use super::{Number, ResultsView};
use crate::scoring::{ChecklistScore, Scorecard};
use crate::ui::asks::Asks;
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::bar::{Bar, bar_ui};
use crate::ui::widgets::{button, opener, text};

/// Draws them.
pub(super) fn ui(
    view: &mut ResultsView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    card: &Scorecard,
    asks: &mut Asks,
) {
    text::heading_ui(ui, &cx.tr.results_window_checklists());
    text::note_ui(ui, cx.tokens, &cx.tr.results_window_bars());
    ui.add_space(space::S);
    let mut scores: Vec<&ChecklistScore> = card.checklists.iter().collect();
    // What weighs most and is supported least.
    let matters = |it: &ChecklistScore| it.weight * (1.0 - it.low);
    scores.sort_by(|a, b| matters(b).total_cmp(&matters(a)));
    for score in scores {
        let number = Number::Checklist(score.id.clone());
        if score_ui(ui, cx, score, view.open.as_ref() == Some(&number)) {
            view.toggle(number);
        }
        view.derivation_ui(ui, cx, open, &[Number::Checklist(score.id.clone())], asks);
        ui.add_space(space::S);
    }
}

fn score_ui(ui: &mut Ui, cx: &ViewCx<'_>, score: &ChecklistScore, is_open: bool) -> bool {
    let title = cx.checklist_title(&score.id);
    let width = ui.available_width();
    let mut is_toggled = false;
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.horizontal(|ui| {
        let words = RichText::new(title).font(fonts::bold_of(size::TEXT));
        ui.add(Label::new(words).truncate());
        let why = button::link_ui(ui, cx.tokens, &cx.tr.results_window_why())
            .accessible_name(format!("{title}: {}", cx.tr.results_window_why()));
        is_toggled = opener::toggles(ui, &why, is_open);
    });
    let bar = Bar {
        low: score.low,
        high: score.high,
        claimed: score.if_supported(),
        is_withheld: score.is_withheld,
    };
    bar_ui(ui, cx.tokens, bar, width);
    let number = |it: f64| cx.tr.decimal(it, 2);
    let low = if score.is_withheld {
        cx.tr.results_window_withheld()
    } else {
        cx.tr.results_window_supported(number(score.low))
    };
    let mut parts = vec![
        low,
        cx.tr.report_bounds(number(score.high), number(score.low)),
        cx.tr.report_evidence_letter(score.evidence_letter.as_str()),
    ];
    if score.claim_gap.is_some_and(|it| 0.005 <= it)
        && let Some((declared, backed)) = score.declared.zip(score.backed)
    {
        parts.push(cx.tr.report_declared_backed(number(backed), number(declared)));
    }
    text::note_ui(ui, cx.tokens, &parts.join(" · "));
    is_toggled
}
