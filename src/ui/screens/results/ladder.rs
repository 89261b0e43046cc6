//! The four levels as steps over the index from 0 to 1: which is reached, where each begins, and where the index stands with its bounds.

use std::sync::Arc;

use eframe::egui::{
    Align2, Color32, CornerRadius, Galley, Painter, Pos2, Rect, Role, Sense, Shape, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, pos2,
};

use crate::domain::OverallLevel;
use crate::report::words::{self, Withheld};
use crate::scoring::{Gate, Scorecard};
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{Tokens, size};
use crate::ui::view_cx::ViewCx;

/// The height of the lowest step, and what each further one is higher.
const STEP: (f32, f32) = (18.0, 13.0);
/// The room above the highest step: the number of the index, its mark and its bounds.
const ABOVE: f32 = 40.0;
/// From the number to the mark below it.
const MARK: f32 = 18.0;
/// The room below the steps for a tick.
const TICK: f32 = 5.0;
/// The room around words.
const GAP: f32 = 8.0;

/// A level, and the index at which it begins.
struct Step {
    level: OverallLevel,
    from: f64,
    until: f64,
}

/// Draws it as wide as there is room.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, card: &Scorecard) {
    let steps = steps(open);
    let width = ui.available_width();
    let font = fonts::regular_of(size::NOTE);
    let lay = |words: String, font, ink| ui.painter().layout_no_wrap(words, font, ink);
    let names: Vec<Arc<Galley>> = steps
        .iter()
        .map(|it| {
            let name = cx.tr.overall_level(it.level);
            let (font, ink) = if it.level == card.level {
                (fonts::bold_of(size::NOTE), cx.tokens.ink)
            } else {
                (font.clone(), cx.tokens.ink_soft)
            };
            lay(name, font, ink)
        })
        .collect();
    // Where a step is narrower than its name, every other name stands a line lower.
    let room = |it: &Step| width * as_f32(it.until - it.from) - GAP;
    let is_narrow = steps.iter().zip(&names).any(|(step, name)| room(step) < name.size().x);
    let line = names.iter().map(|it| it.size().y).fold(0.0, f32::max);
    let n_lines = if is_narrow { 3.0 } else { 2.0 };
    let highest = STEP.0 + STEP.1 * count(steps.len().saturating_sub(1));
    let height = ABOVE + highest + TICK + n_lines * line;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::hover());
    let told = told(cx, card, &steps);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &told));
    let scale = Scale { left: rect.left(), width, foot: rect.top() + ABOVE + highest };
    let painter = ui.painter();
    draw_steps(painter, cx.tokens, &scale, &steps, card.level);
    for (idx, (step, name)) in steps.iter().zip(names).enumerate() {
        let tick = scale.x(step.from);
        painter.vline(tick, scale.foot..=scale.foot + TICK, Stroke::new(1.0, cx.tokens.edge));
        let at = pos2(tick, scale.foot + TICK);
        let align = if idx == 0 { Align2::LEFT_TOP } else { Align2::CENTER_TOP };
        let from = if idx == 0 { "0".to_owned() } else { cx.tr.decimal(step.from, 2) };
        painter.text(at, align, from, font.clone(), cx.tokens.ink_soft);
        let lower = if is_narrow && idx % 2 == 1 { line } else { 0.0 };
        let middle = scale.x(f64::midpoint(step.from, step.until)) - name.size().x / 2.0;
        let last = rect.right() - name.size().x;
        let at = pos2(middle.min(last).max(rect.left()), scale.foot + TICK + line + lower);
        painter.galley(at, name, Color32::PLACEHOLDER);
    }
    let end = pos2(rect.right(), scale.foot + TICK);
    painter.vline(rect.right(), scale.foot..=end.y, Stroke::new(1.0, cx.tokens.edge));
    painter.text(end, Align2::RIGHT_TOP, "1", font, cx.tokens.ink_soft);
    draw_index(painter, cx, &scale, card, top_at(&scale, &steps, card));
}

/// The levels with the least index that each asks for.
fn steps(open: &OpenFile) -> Vec<Step> {
    let conditions = open.conditions();
    let from = |level: OverallLevel| {
        let mut of_index = conditions.iter().filter(|it| it.gate == Gate::Score);
        of_index.find(|it| it.of == level).map_or(0.0, |it| it.least)
    };
    let begins = OverallLevel::ALL.map(|level| (level, from(level)));
    let ends = begins.iter().skip(1).map(|(_, from)| *from).chain([1.0]);
    begins
        .iter()
        .zip(ends)
        .map(|((level, from), until)| Step { level: *level, from: *from, until })
        .collect()
}

/// Where shares of one stand.
struct Scale {
    left: f32,
    width: f32,
    foot: f32,
}

impl Scale {
    fn x(&self, share: f64) -> f32 {
        self.left + self.width * as_f32(share.clamp(0.0, 1.0))
    }

    /// The top of a step, counted from 0.
    fn top(&self, idx: usize) -> f32 {
        self.foot - STEP.0 - STEP.1 * count(idx)
    }
}

/// What is reached is filled, and has a tick; what is not is an outline.
fn draw_steps(
    painter: &Painter,
    tokens: &Tokens,
    scale: &Scale,
    steps: &[Step],
    reached: OverallLevel,
) {
    let n_reached = steps.iter().position(|it| it.level == reached).unwrap_or_default();
    for (idx, step) in steps.iter().enumerate() {
        let place = Rect::from_min_max(
            pos2(scale.x(step.from), scale.top(idx)),
            pos2(scale.x(step.until), scale.foot),
        );
        let is_reached = idx <= n_reached;
        let fill = if is_reached { tokens.accent } else { tokens.panel };
        // On the filled ones the edge is what divides them.
        let edge = Stroke::new(1.0, if is_reached { tokens.paper } else { tokens.edge });
        painter.rect(place, CornerRadius::ZERO, fill, edge, StrokeKind::Inside);
        if is_reached {
            let at = place.center();
            let font = fonts::bold_of(size::NOTE);
            painter.text(at, Align2::CENTER_CENTER, "✓", font, tokens.on_accent);
        }
    }
}

/// The top of the step that the index stands on.
fn top_at(scale: &Scale, steps: &[Step], card: &Scorecard) -> f32 {
    let low = card.index.low.unwrap_or_default();
    let idx = steps.iter().rposition(|it| it.from <= low).unwrap_or_default();
    scale.top(idx)
}

/// The index as a mark with its number that stands on a step, and its bounds as a whisker; where it is withheld, the bounds alone.
fn draw_index(painter: &Painter, cx: &ViewCx<'_>, scale: &Scale, card: &Scorecard, step: f32) {
    let (Some(low), Some(high)) = (card.index.low, card.index.high) else { return };
    let ink = Stroke::new(1.5, cx.tokens.ink);
    let highest = scale.top(OverallLevel::ALL.len().saturating_sub(1));
    let y = highest - ABOVE + MARK + 8.0;
    let (from, until) = (scale.x(low), scale.x(high));
    painter.hline(from..=until, y, ink);
    for end in [from, until] {
        painter.vline(end, y - 4.0..=y + 4.0, ink);
    }
    if card.index.is_withheld {
        return;
    }
    painter.vline(from, y..=step, ink);
    let tip = pos2(from, step);
    let corner = |x: f32| Pos2::new(from + x, step - 9.0);
    let mark = vec![tip, corner(-6.0), corner(6.0)];
    painter.add(Shape::convex_polygon(mark, cx.tokens.ink, Stroke::NONE));
    let number = words::index_number(cx.tr, low);
    let font = fonts::bold_of(size::TEXT);
    let number = painter.layout_no_wrap(number, font, cx.tokens.ink);
    // Above the mark, but not beyond the edge.
    let left = from - number.size().x / 2.0;
    let at = left.clamp(scale.left, scale.left + scale.width - number.size().x);
    painter.galley(pos2(at, highest - ABOVE - 2.0), number, Color32::PLACEHOLDER);
}

/// The same in words: the level, the index, and where each level begins.
fn told(cx: &ViewCx<'_>, card: &Scorecard, steps: &[Step]) -> String {
    let withheld = Withheld::from(card.index.is_withheld);
    let index = words::index(cx.tr, card.index.low, card.index.high, withheld);
    let from = |it: &Step| {
        cx.tr.results_window_level_from(cx.tr.decimal(it.from, 2), cx.tr.overall_level(it.level))
    };
    let begins: Vec<String> = steps.iter().skip(1).map(from).collect();
    format!("{} {index} {}", words::level(cx.tr, card.level), begins.join(", "))
}

#[expect(clippy::cast_possible_truncation, reason = "a share of a width")]
fn as_f32(share: f64) -> f32 {
    share as f32
}

#[expect(clippy::cast_precision_loss, reason = "four steps")]
fn count(n: usize) -> f32 {
    n as f32
}
