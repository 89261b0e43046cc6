//! What the answers add up to: a sentence first, then bars with bounds, and where every number comes from.

mod checklists;
mod derivation;

use eframe::egui::{
    CornerRadius, CursorIcon, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use crate::domain::ChecklistId;
use crate::report::words::{self, OpenNames, Withheld};
use crate::scoring::{Scorecard, WarningRule};
use crate::ui::app_command::AppCommand;
use crate::ui::asks::{Asks, Place};
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::progress::Progress;
use crate::ui::screens::Screen;
use crate::ui::screens::risks::row_ui as risk_row_ui;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// What the results screen remembers.
#[derive(Debug, Default)]
pub(crate) struct ResultsView {
    /// The number whose derivation is open.
    open: Option<Number>,
}

/// A number that can be taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Number {
    Index,
    Evidence,
    Coverage,
    ClaimGap,
    Checklist(ChecklistId),
}

impl ResultsView {
    /// Draws the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(open) = cx.open else { return };
        // The robustness band is reckoned here and in the export only.
        let card = open.full_card();
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            text::column(ui, 820.0);
            text::title_ui(ui, &cx.tr.menu_screen_results());
            ui.add_space(space::S);
            if open.assessment().answers.is_empty() {
                empty_ui(ui, cx, asks);
                return;
            }
            headline_ui(ui, cx, open, card, asks);
            waiting_ui(ui, cx, open, asks);
            ui.add_space(space::L);
            self.numbers_ui(ui, cx, card);
            // The derivation of a checklist stands below its bar.
            let number = self.open.as_ref().filter(|it| !matches!(it, Number::Checklist(_)));
            derivation::ui(ui, cx, open, card, number, asks);
            ui.add_space(space::XL);
            checklists::ui(self, ui, cx, open, card, asks);
            ui.add_space(space::XL);
            risks_ui(ui, cx, card, asks);
            ui.add_space(space::XL);
            certainty_ui(ui, cx, card);
            warnings_ui(ui, cx, open, card, asks);
            ui.add_space(space::XL);
            ui.horizontal_wrapped(|ui| {
                if button::primary_ui(ui, cx.tokens, &cx.tr.results_window_to_plan()).clicked() {
                    asks.show(Place::Screen(Screen::Plan));
                }
                if button::quiet_ui(ui, &cx.tr.menu_screen_compare()).clicked() {
                    asks.show(Place::Screen(Screen::Compare));
                }
                if button::quiet_ui(ui, &AppCommand::NextYear.text(cx.tr)).clicked() {
                    asks.command(AppCommand::NextYear);
                }
            });
            ui.add_space(space::XL);
        });
    }

    /// The four numbers beside the level; each opens where it comes from.
    fn numbers_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, card: &Scorecard) {
        let tr = cx.tr;
        let none = || tr.results_window_none();
        let share = |it: Option<f64>| it.map_or_else(none, |it| tr.percent(it));
        let index = match (card.index.low, card.index.is_withheld) {
            (Some(low), false) => words::index_number(tr, low),
            (Some(_), true) => tr.report_withheld(),
            (None, _) => none(),
        };
        let letter = card.evidence_letter.map_or_else(none, |it| it.as_str().to_owned());
        let gap = card.claim_gap.map_or_else(none, |it| tr.decimal(it, 2));
        ui.horizontal_wrapped(|ui| {
            for (number, label, value) in [
                (Number::Index, tr.results_window_index(), index),
                (Number::Evidence, tr.results_window_evidence(), letter),
                (Number::Coverage, tr.results_window_coverage(), share(card.coverage)),
                (Number::ClaimGap, tr.results_window_claim_gap(), gap),
            ] {
                let is_open = self.open.as_ref() == Some(&number);
                if tile_ui(ui, cx, &label, &value, is_open) {
                    self.toggle(number);
                }
            }
        });
    }

    fn toggle(&mut self, number: Number) {
        self.open = (self.open.as_ref() != Some(&number)).then_some(number);
    }
}

/// A word, its number, and the question where it comes from.
fn tile_ui(ui: &mut Ui, cx: &ViewCx<'_>, label: &str, value: &str, is_open: bool) -> bool {
    let why = format!("{} {}", cx.tr.results_window_why(), if is_open { "▴" } else { "▾" });
    let lay = |text: &str, font, ink| ui.painter().layout_no_wrap(text.to_owned(), font, ink);
    let lines = [
        lay(label, fonts::regular_of(size::NOTE), cx.tokens.ink_soft),
        lay(value, fonts::bold_of(size::TITLE), cx.tokens.ink),
        lay(&why, fonts::regular_of(size::NOTE), cx.tokens.accent),
    ];
    let width = lines.iter().map(|it| it.size().x).fold(126.0, f32::max) + 2.0 * space::M;
    let height = lines.iter().map(|it| it.size().y).sum::<f32>() + 2.0 * space::S;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    let name = format!("{label}: {value}. {}", cx.tr.results_window_why());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    let is_lit = is_open || response.hovered();
    let fill = if is_lit { cx.tokens.chosen } else { cx.tokens.field };
    let edge = if response.has_focus() {
        Stroke::new(2.0, cx.tokens.accent)
    } else {
        Stroke::new(1.0, cx.tokens.edge)
    };
    ui.painter().rect(rect, CornerRadius::same(size::CORNER), fill, edge, StrokeKind::Inside);
    let mut at = rect.left_top() + Vec2::new(space::M, space::S);
    for line in lines {
        let step = line.size().y;
        ui.painter().galley(at, line, cx.tokens.ink);
        at.y += step;
    }
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

/// Nothing is answered yet.
fn empty_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    text::text_ui(ui, &cx.tr.results_window_empty());
    ui.add_space(space::M);
    if button::primary_ui(ui, cx.tokens, &cx.tr.menu_screen_answers()).clicked() {
        asks.show(Place::Screen(Screen::Answers));
    }
}

/// The level, what keeps the next one away, and the index in a sentence.
fn headline_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, card: &Scorecard, asks: &mut Asks) {
    let names = OpenNames { texts: cx.texts, assessment: open.assessment() };
    text::heading_ui(ui, &words::level(cx.tr, card.level));
    let gate = card.binding_gate.as_ref();
    text::text_ui(ui, &words::gate(cx.tr, gate, &names));
    if let Some(question) = gate.and_then(|it| it.question.clone()) {
        let go = cx.tr.results_window_to_question(question.as_str());
        if button::link_ui(ui, cx.tokens, &go).clicked() {
            asks.show(Place::Question(question));
        }
    }
    let withheld = if card.index.is_withheld { Withheld::Withheld } else { Withheld::Shown };
    let index = words::index(cx.tr, card.index.low, card.index.high, withheld);
    text::soft_ui(ui, cx.tokens, &index);
}

/// Answers of the last assessment that nobody has confirmed yet, and the way to them.
fn waiting_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let n_waiting = Progress::total(&open.progress).n_to_confirm;
    if n_waiting == 0 {
        return;
    }
    ui.add_space(space::S);
    text::text_ui(ui, &format!("▲ {}", cx.tr.repeat_summary(n_waiting)));
    if button::quiet_ui(ui, &cx.tr.repeat_go()).clicked() {
        asks.show(Place::ToConfirm);
    }
}

/// The five greatest net risks.
fn risks_ui(ui: &mut Ui, cx: &ViewCx<'_>, card: &Scorecard, asks: &mut Asks) {
    text::heading_ui(ui, &cx.tr.results_window_risks());
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for (idx, risk) in card.risks.iter().take(5).enumerate() {
            if risk_row_ui(ui, cx, idx + 1, risk, false).clicked() {
                asks.show(Place::Risk(risk.id.clone()));
            }
        }
    });
}

/// How far the assumptions carry, and the crosswalk, in words.
fn certainty_ui(ui: &mut Ui, cx: &ViewCx<'_>, card: &Scorecard) {
    let Some(robustness) = &card.robustness else { return };
    text::heading_ui(ui, &cx.tr.results_window_certainty());
    let (p5, p95, stable) = (robustness.p5, robustness.p95, robustness.band_stability);
    text::text_ui(ui, &words::robustness(cx.tr, p5, p95, stable));
    if let Some(it) = &robustness.leave_one_out {
        let title = cx.checklist_title(&it.checklist);
        let delta = cx.tr.decimal(it.delta, 2);
        text::text_ui(ui, &cx.tr.results_window_leave_one_out(delta, title));
    }
    if let Some(akl) = card.akl {
        text::soft_ui(ui, cx.tokens, &words::akl(cx.tr, akl.band, akl.value));
    }
}

/// Signs that the data may not be what they seem.
fn warnings_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, card: &Scorecard, asks: &mut Asks) {
    if card.warnings.is_empty() {
        return;
    }
    let names = OpenNames { texts: cx.texts, assessment: open.assessment() };
    ui.add_space(space::XL);
    text::heading_ui(ui, &cx.tr.results_window_warnings());
    for warning in &card.warnings {
        let of = warning.of.as_deref();
        let words = words::warning(cx.tr, warning.rule, of, card.claim_gap, &names);
        text::text_ui(ui, &format!("▲ {words}"));
        let risk = of.filter(|_| warning.rule == WarningRule::VanishedRisk);
        if let Some(id) = risk.and_then(|it| crate::domain::RiskId::parse(it).ok())
            && button::link_ui(ui, cx.tokens, &cx.tr.results_window_to_risk()).clicked()
        {
            asks.show(Place::Risk(id));
        }
    }
}
