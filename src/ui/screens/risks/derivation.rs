//! Where the net risk comes from: on each side the groups that lower it, down to the question of each.

use eframe::egui::{Frame, Margin, Ui};

use crate::domain::{RiskId, Side};
use crate::scoring::constants::{EFFECT_MAX, EFFICIENCY};
use crate::scoring::{GroupExplanation, RiskScore, SideExplanation, round4};
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::new::capitalised;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::table::{Column, Rows, table_ui};
use crate::ui::widgets::text;

/// The width of the column of shares.
const SHARE: f32 = 90.0;

/// Draws it.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    id: &RiskId,
    score: &RiskScore,
    asks: &mut Asks,
) {
    let Some(explanation) = open.explain_risk(id) else { return };
    let frame = Frame::new().fill(cx.tokens.panel).inner_margin(Margin::same(16));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::S;
        text::note_ui(ui, cx.tokens, &cx.tr.risks_derivation_about());
        for side in [&explanation.likelihood, &explanation.impact] {
            side_ui(ui, cx, side, asks);
        }
        let number = |it: f64| cx.tr.exact(it);
        let (likelihood, impact) = (explanation.likelihood.net, explanation.impact.net);
        let net = cx.tr.exact(round4(score.net));
        let line = cx.tr.risks_derivation_product(number(impact), number(likelihood), net);
        text::text_ui(ui, &line);
    });
}

fn side_ui(ui: &mut Ui, cx: &ViewCx<'_>, side: &SideExplanation, asks: &mut Asks) {
    let name = capitalised(&cx.tr.side(side.side));
    let number = |it: f64| cx.tr.exact(it);
    let gross = number(side.gross);
    let groups: Vec<&GroupExplanation> = side.groups.iter().filter(|it| 0.0 < it.share).collect();
    if groups.is_empty() {
        let none = match side.side {
            Side::Likelihood => cx.tr.risks_derivation_none_likelihood(gross),
            Side::Impact => cx.tr.risks_derivation_none_impact(gross),
        };
        text::group_ui(ui, &none);
        return;
    }
    let (above, rest) = (number(side.gross - 1.0), number(side.net - 1.0));
    let effect = cx.tr.percent_exact(side.effect);
    let line = cx.tr.risks_derivation_side(above, effect, gross, number(side.net), rest, name);
    text::group_ui(ui, &line);
    let columns = [
        Column::words(cx.tr.risks_derivation_column_group()),
        Column::number(cx.tr.results_window_column_supported(), SHARE),
        Column::number(cx.tr.risks_derivation_column_share(), SHARE),
    ];
    let rows: Vec<Vec<String>> = groups.iter().map(|it| row(cx, it)).collect();
    if let Some(group) =
        table_ui(ui, cx.tokens, &columns, &rows, Rows::Lead).and_then(|idx| groups.get(idx))
    {
        asks.show(Place::Question(group.question.clone()));
    }
    text::note_ui(ui, cx.tokens, &effect_line(cx, &groups));
}

/// How the groups of a side work together, as a calculation.
fn effect_line(cx: &ViewCx<'_>, groups: &[&GroupExplanation]) -> String {
    let tr = cx.tr;
    let efficiency = tr.decimal(EFFICIENCY, 2);
    let factor =
        |it: &&GroupExplanation| format!("(1 − {efficiency} × {})", tr.percent_exact(it.share));
    let product = groups.iter().map(factor).collect::<Vec<_>>().join(" × ");
    let missed: f64 = groups.iter().map(|it| 1.0 - EFFICIENCY * it.share).product();
    tr.risks_derivation_effect(tr.percent_exact(1.0 - missed), tr.percent(EFFECT_MAX), product)
}

fn row(cx: &ViewCx<'_>, it: &GroupExplanation) -> Vec<String> {
    let group = capitalised(cx.texts.group(&it.group).unwrap_or_default());
    let question = cx.question_text(&it.question);
    vec![
        format!("{group}: {}  {question}", it.question),
        cx.tr.decimal(it.supported, 0),
        cx.tr.percent_exact(it.share),
    ]
}
