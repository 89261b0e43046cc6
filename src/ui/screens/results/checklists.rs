//! The checklists as bars, the one that matters most first; each opens down to its answers.

use eframe::egui::{Align2, Label, RichText, Role, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::{Number, ResultsView};
use crate::scoring::{ChecklistScore, Scorecard};
use crate::ui::asks::Asks;
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::bar::{Bar, TICKS, bar_ui, tick_at};
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
    text::read_note_ui(ui, cx.tokens, &cx.tr.results_window_bars());
    ui.add_space(space::S);
    scale_ui(ui, cx);
    let mut scores: Vec<&ChecklistScore> = card.checklists.iter().collect();
    // What weighs most and is supported least.
    let matters = |it: &ChecklistScore| it.weight * (1.0 - it.low);
    scores.sort_by(|a, b| matters(b).total_cmp(&matters(a)));
    for score in scores {
        let number = Number::Checklist(score.id.clone());
        if score_ui(ui, cx, score, view.open.as_ref() == Some(&number)) {
            view.toggle(ui, number);
        }
        view.derivation_ui(ui, cx, open, &[Number::Checklist(score.id.clone())], asks);
        ui.add_space(space::S);
    }
}

/// What the ticks of the bars stand for.
fn scale_ui(ui: &mut Ui, cx: &ViewCx<'_>) {
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), 18.0), Sense::hover());
    let font = fonts::regular_of(size::NOTE);
    for tick in TICKS {
        let (align, words) = match tick {
            it if it <= 0.0 => (Align2::LEFT_CENTER, "0".to_owned()),
            it if it < 1.0 => (Align2::CENTER_CENTER, cx.tr.decimal(it, 1)),
            _ => (Align2::RIGHT_CENTER, "1".to_owned()),
        };
        let at = pos2(tick_at(rect, tick), rect.center().y);
        ui.painter().text(at, align, words, font.clone(), cx.tokens.ink_soft);
    }
    let told = cx.tr.results_window_scale();
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &told));
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
