//! What the answers add up to: a sentence first, then bars with bounds, and where every number comes from.

mod checklists;
mod derivation;
mod ladder;
mod stairs;

use eframe::egui::{
    Align, CornerRadius, CursorIcon, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo,
};

use crate::domain::ChecklistId;
use crate::i18n::Tr;
use crate::report::words::{self, OpenNames, Withheld};
use crate::scoring::{Scorecard, WarningRule};
use crate::ui::asks::{Asks, Place};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::Screen;
use crate::ui::screens::risks::row_ui as risk_row_ui;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::next_step::NextStep;
use crate::ui::view_model::progress::{Filter, Progress};
use crate::ui::view_model::untraceable;
use crate::ui::widgets::page::page_ui;
use crate::ui::widgets::{button, opener, text};

/// How far above a derivation stands what it belongs to: the name of a checklist, its bar and its words.
const NAMED_ABOVE: f32 = 100.0;

/// What the results screen remembers.
#[derive(Debug, Default)]
pub(crate) struct ResultsView {
    /// The number whose derivation is open.
    open: Option<Number>,
    /// The derivation was asked for and comes into view.
    scrolls: Option<Scroll>,
}

/// How a derivation comes into view: in the pass after the one in which it was asked for, when the one above it is gone.
#[derive(Debug, Clone, Copy)]
struct Scroll {
    asked: u64,
    by: By,
}

/// What asked for a derivation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    /// The number above it, which stays in view.
    Number,
    /// A row of another derivation.
    Row,
}

/// A number that can be taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Number {
    Level,
    Index,
    Evidence,
    Coverage,
    ClaimGap,
    Robustness,
    Akl,
    Checklist(ChecklistId),
}

impl ResultsView {
    /// Draws the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(open) = cx.open else { return };
        // The robustness band is reckoned here and in the export only.
        let card = open.full_card();
        page_ui(ui, ScrollArea::vertical(), 820.0, |ui| {
            text::title_ui(ui, &cx.tr.menu_screen_results());
            ui.add_space(space::S);
            if open.assessment().answers.is_empty() {
                empty_ui(ui, cx, open, asks);
                return;
            }
            self.headline_ui(ui, cx, open, card, asks);
            self.derivation_ui(ui, cx, open, &[Number::Level], asks);
            step_ui(ui, cx, open, asks);
            ui.add_space(space::L);
            self.numbers_ui(ui, cx, open, card);
            let numbers = [Number::Index, Number::Evidence, Number::Coverage, Number::ClaimGap];
            self.derivation_ui(ui, cx, open, &numbers, asks);
            ui.add_space(space::XL);
            checklists::ui(self, ui, cx, open, card, asks);
            ui.add_space(space::XL);
            risks_ui(ui, cx, card, asks);
            ui.add_space(space::XL);
            self.certainty_ui(ui, cx, open, card, asks);
            warnings_ui(ui, cx, open, card, asks);
            ui.add_space(space::XL);
            ui.horizontal_wrapped(|ui| {
                let has_plan = !open.assessment().actions.is_empty();
                if !has_plan && button::quiet_ui(ui, &cx.tr.results_window_to_plan()).clicked() {
                    asks.show(Place::Screen(Screen::Plan));
                }
                if open.previous().is_some()
                    && button::quiet_ui(ui, &cx.tr.menu_screen_compare()).clicked()
                {
                    asks.show(Place::Screen(Screen::Compare));
                }
                // Next year comes after this year's plan.
                if has_plan
                    && AppCommand::NextYear.can_run(cx)
                    && button::quiet_ui(ui, &AppCommand::NextYear.text(cx.tr)).clicked()
                {
                    asks.command(AppCommand::NextYear);
                }
            });
            ui.add_space(space::XL);
        });
    }

    /// The four numbers beside the level; each opens where it comes from.
    fn numbers_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, card: &Scorecard) {
        let tr = cx.tr;
        let none = || tr.results_window_none();
        let share = |it: Option<f64>| it.map_or_else(none, |it| tr.percent(it));
        let index = match (card.index.low, card.index.is_withheld) {
            (Some(low), false) => words::index_number(tr, low),
            (Some(_), true) => tr.results_few_index(),
            (None, _) => none(),
        };
        let letter = card.evidence_letter.map_or_else(none, |it| it.as_str().to_owned());
        let gap = card.claim_gap.map_or_else(none, |it| tr.decimal(it, 2));
        let bounds = card.index.low.zip(card.index.high).map(|(low, high)| {
            tr.report_bounds(words::index_number(tr, high), words::index_number(tr, low))
        });
        // What the number says, in words.
        let about = |number: &Number| match number {
            Number::Index => bounds.clone().unwrap_or_default(),
            Number::Evidence => {
                card.evidence.map(|it| words::evidence_share(tr, it)).unwrap_or_default()
            }
            Number::Coverage => tr.results_window_coverage_by(),
            Number::ClaimGap => words::claim_gap(tr, card.claim_gap),
            Number::Level | Number::Robustness | Number::Akl | Number::Checklist(_) => {
                String::new()
            }
        };
        text::read_note_ui(ui, cx.tokens, &counts(tr, open));
        ui.add_space(space::S);
        ui.horizontal_wrapped(|ui| {
            for (number, label, value) in [
                (Number::Index, tr.results_window_index(), index),
                (Number::Evidence, tr.results_window_evidence(), letter),
                (Number::Coverage, tr.results_window_coverage(), share(card.coverage)),
                (Number::ClaimGap, tr.results_window_claim_gap(), gap),
            ] {
                let is_open = self.open.as_ref() == Some(&number);
                if tile_ui(ui, cx, &label, &value, &about(&number), is_open) {
                    self.toggle(ui, number);
                }
            }
        });
    }

    /// Opens the derivation of a number, in view, or closes it.
    fn toggle(&mut self, ui: &Ui, number: Number) {
        self.open = (self.open.as_ref() != Some(&number)).then_some(number);
        let asked = ui.ctx().cumulative_pass_nr();
        self.scrolls = self.open.as_ref().map(|_| Scroll { asked, by: By::Number });
        ui.ctx().request_repaint();
    }

    /// Draws the derivation that is open, where it is one of these; a row of it may lead to another.
    fn derivation_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        here: &[Number],
        asks: &mut Asks,
    ) {
        let Some(number) = self.open.clone().filter(|it| here.contains(it)) else { return };
        let (response, other) = derivation::ui(ui, cx, open, &number, asks);
        let pass = ui.ctx().cumulative_pass_nr();
        if let Some(scroll) = self.scrolls.take_if(|it| it.asked < pass) {
            // What it belongs to stands above it, and its own heads come first.
            let from = response.rect.left_top() - Vec2::new(0.0, NAMED_ABOVE);
            let rect = Rect::from_min_max(from, response.rect.max);
            // Who clicked the number finds it where it was as far as there is room.
            let fits = rect.height() <= ui.clip_rect().height();
            let is_least = fits && scroll.by == By::Number;
            ui.scroll_to_rect(rect, (!is_least).then_some(Align::TOP));
        }
        if let Some(other) = other {
            self.open = Some(other);
            self.scrolls = Some(Scroll { asked: pass, by: By::Row });
            ui.ctx().request_repaint();
        }
    }

    /// The level, what keeps the next one away, and the index in a sentence.
    fn headline_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        card: &Scorecard,
        asks: &mut Asks,
    ) {
        let names = OpenNames { texts: cx.texts, assessment: open.assessment() };
        text::heading_ui(ui, &words::level(cx.tr, card.level));
        let gate = card.binding_gate.as_ref();
        let withheld = Withheld::from(card.index.is_withheld);
        text::paragraph(ui, |ui| {
            text::text_ui(ui, &words::why_not_higher(cx.tr, gate, withheld, &names));
            let index = words::index(cx.tr, card.index.low, card.index.high, withheld);
            text::soft_ui(ui, cx.tokens, &index);
        });
        ui.add_space(space::S);
        ladder::ui(ui, cx, open, card);
        ui.add_space(space::S);
        ui.horizontal_wrapped(|ui| {
            if let Some(question) = gate.and_then(|it| it.question.clone()) {
                let go = cx.tr.results_window_to_question(question.as_str());
                if button::quiet_ui(ui, &go).clicked() {
                    asks.show(Place::Question(question));
                }
            }
            let why = cx.tr.results_window_level_why();
            let is_open = self.open == Some(Number::Level);
            let response = button::quiet_ui(ui, &why);
            if opener::toggles(ui, &response, is_open) {
                self.toggle(ui, Number::Level);
            }
        });
    }

    /// The small "why?" beside what it explains.
    fn why_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, of: &str, number: &Number) -> bool {
        let why = cx.tr.results_window_why();
        let is_open = self.open.as_ref() == Some(number);
        let response = button::link_ui(ui, cx.tokens, &why);
        let response = response.accessible_name(format!("{of}: {why}"));
        opener::toggles(ui, &response, is_open)
    }

    /// How far the assumptions carry, and the crosswalk, in words.
    fn certainty_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        card: &Scorecard,
        asks: &mut Asks,
    ) {
        let Some(robustness) = &card.robustness else { return };
        let title = cx.tr.results_window_certainty();
        text::heading_ui(ui, &title);
        let (p5, p95, stable) = (robustness.p5, robustness.p95, robustness.band_stability);
        let withheld = Withheld::from(card.index.is_withheld);
        let carries = words::robustness(cx.tr, withheld, p5, p95, stable);
        if withheld == Withheld::Withheld {
            text::read_ui(ui, &carries);
        } else {
            text::paragraph(ui, |ui| {
                text::text_ui(ui, &firmness(cx, stable));
                text::soft_ui(ui, cx.tokens, &carries);
            });
            if self.why_ui(ui, cx, &title, &Number::Robustness) {
                self.toggle(ui, Number::Robustness);
            }
            self.derivation_ui(ui, cx, open, &[Number::Robustness], asks);
        }
        let Some(akl) = card.akl else { return };
        ui.add_space(space::XL);
        let title = cx.tr.results_window_akl();
        text::heading_ui(ui, &title);
        if withheld == Withheld::Withheld {
            text::read_ui(ui, &cx.tr.results_window_akl_withheld());
            return;
        }
        let akl = words::akl(cx.tr, akl.band, akl.value);
        text::read_ui(ui, &akl);
        if self.why_ui(ui, cx, &title, &Number::Akl) {
            self.toggle(ui, Number::Akl);
        }
        self.derivation_ui(ui, cx, open, &[Number::Akl], asks);
    }
}

/// How firm the level is, in words anyone understands.
fn firmness(cx: &ViewCx<'_>, stable: f64) -> String {
    match stable {
        it if cx.tr.percent(it) == cx.tr.percent(1.0) => cx.tr.results_window_quite_firm(),
        it if 0.9 <= it => cx.tr.results_window_firm(),
        it if 0.6 <= it => cx.tr.results_window_fairly_firm(),
        _ => cx.tr.results_window_not_firm(),
    }
}

/// A word, its number, and the question where it comes from.
fn tile_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    label: &str,
    value: &str,
    about: &str,
    is_open: bool,
) -> bool {
    let why = format!("{} {}", cx.tr.results_window_why(), if is_open { "▴" } else { "▾" });
    let lay = |text: &str, font, ink| ui.painter().layout_no_wrap(text.to_owned(), font, ink);
    let note = || fonts::regular_of(size::NOTE);
    // Every tile has as many lines, so that they stand in one row.
    let lines = [
        lay(label, note(), cx.tokens.ink_soft),
        lay(value, fonts::bold_of(size::TITLE), cx.tokens.ink),
        lay(about, note(), cx.tokens.ink_soft),
        lay(&why, note(), cx.tokens.accent),
    ];
    let width = lines.iter().map(|it| it.size().x).fold(126.0, f32::max) + 2.0 * space::M;
    let height = lines.iter().map(|it| it.size().y).sum::<f32>() + 2.0 * space::S;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    let name = format!("{label}: {value} {about}. {}", cx.tr.results_window_why());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let is_toggled = opener::toggles(ui, &response, is_open);
    let is_lit = is_open || response.hovered();
    let fill = if is_lit { cx.tokens.chosen } else { cx.tokens.field };
    let edge = Stroke::new(1.0, cx.tokens.edge);
    ui.painter().rect(rect, CornerRadius::same(size::CORNER), fill, edge, StrokeKind::Inside);
    let mut at = rect.left_top() + Vec2::new(space::M, space::S);
    for line in lines {
        let step = line.size().y;
        ui.painter().galley(at, line, cx.tokens.ink);
        at.y += step;
    }
    response.on_hover_cursor(CursorIcon::PointingHand);
    is_toggled
}

/// Nothing is answered yet.
fn empty_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    text::text_ui(ui, &cx.tr.results_window_empty());
    ui.add_space(space::M);
    stairs::ui(ui, cx);
    ui.add_space(space::L);
    let step = NextStep::of(open, cx.unfinished);
    if button::default_ui(ui, cx.tokens, &step.go_text(cx.tr)) {
        step.go(asks);
    }
}

/// What comes next, and the way there.
fn step_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let step = NextStep::of(open, cx.unfinished);
    ui.add_space(space::M);
    text::paragraph(ui, |ui| text::marked_ui(ui, "→", cx.tokens.accent, &step.text(cx.tr)));
    if button::default_ui(ui, cx.tokens, &step.go_text(cx.tr)) {
        step.go(asks);
    }
    if let NextStep::Plan(n_unknown @ 1..) = step
        && button::link_ui(ui, cx.tokens, &cx.tr.assessment_step_support_go(n_unknown)).clicked()
    {
        asks.show(Place::Filtered(Filter::Unknown));
    }
}

/// How many questions there are, and how many have which kind of answer.
fn counts(tr: &Tr, open: &OpenFile) -> String {
    let it = Progress::total(&open.progress);
    tr.results_window_counts(
        it.n_asked,
        it.n_blank(),
        it.n_levels(),
        it.n_not_applicable,
        it.n_unknown,
    )
}

/// The five greatest net risks.
fn risks_ui(ui: &mut Ui, cx: &ViewCx<'_>, card: &Scorecard, asks: &mut Asks) {
    text::heading_ui(ui, &cx.tr.results_window_risks());
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for (idx, risk) in card.risks.iter().take(5).enumerate() {
            if risk_row_ui(ui, cx, (idx + 1, risk), false, None).clicked() {
                asks.show(Place::Risk(risk.id.clone()));
            }
        }
    });
}

/// Signs that the data may not be what they seem.
fn warnings_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, card: &Scorecard, asks: &mut Asks) {
    let assessment = open.assessment();
    let is_evidence_clear =
        untraceable::all(cx, assessment).is_empty() && untraceable::later(cx, open).is_empty();
    if card.warnings.is_empty() && is_evidence_clear {
        return;
    }
    let names = OpenNames { texts: cx.texts, assessment };
    ui.add_space(space::XL);
    text::heading_ui(ui, &cx.tr.results_window_warnings());
    for warning in &card.warnings {
        let of = warning.of.as_deref();
        let words = words::warning(cx.tr, warning.rule, of, card.claim_gap, &names);
        text::read_ui(ui, &format!("▲ {words}"));
        let risk = of.filter(|_| warning.rule == WarningRule::VanishedRisk);
        if let Some(id) = risk.and_then(|it| crate::domain::RiskId::parse(it).ok())
            && button::link_ui(ui, cx.tokens, &cx.tr.results_window_to_risk()).clicked()
        {
            asks.show(Place::Risk(id));
        }
    }
    untraceable::lines_ui(ui, cx, open, asks);
}
