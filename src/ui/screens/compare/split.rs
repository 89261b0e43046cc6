//! How the index moved: in one sentence, and as steps from the old value to the new one.

use eframe::egui::{
    Align2, Color32, FontId, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use crate::i18n::Tr;
use crate::report::words::with_sign;
use crate::report::{Changes, Plan, SplitJson};
use crate::ui::fonts;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::text;

/// The height of a row.
const ROW: f32 = 30.0;
/// Room for the words at the left and the numbers at the right.
const SIDES: (f32, f32) = (250.0, 64.0);

/// One row: a value from nothing, or a step between two.
struct Step {
    name: String,
    value: String,
    from: f64,
    to: f64,
    is_whole: bool,
}

/// Draws the sentence and the steps.
pub(in crate::ui::screens) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, changes: &Changes, new: &Plan) {
    let tr = cx.tr;
    let Some(split) = changes.index.as_ref().filter(|_| changes.shows_movement()) else {
        text::read_ui(ui, &changes.finding(tr));
        return;
    };
    text::heading_ui(ui, &changes.finding(tr));
    let it = split.in_shown_numbers();
    // That nothing has changed is said already.
    if [it.content, it.evidence, it.real].iter().any(|it| !is_nothing(*it)) {
        text::read_ui(ui, &changes.split_text(tr, split, new));
    }
    ui.add_space(space::S);
    let (then, now) = sides(tr, changes);
    draw(ui, cx, &steps(tr, &it, split.decimals(), then, now));
}

/// What both assessments are called: by their days, and as the earlier and this one where those are the same.
fn sides(tr: &Tr, changes: &Changes) -> (String, String) {
    let (old, new) = (changes.old.assessed_on, changes.new.assessed_on);
    if old == new {
        (tr.compare_side_before(tr.date(old)), tr.compare_side_now(tr.date(new)))
    } else {
        (tr.date(old), tr.date(new))
    }
}

/// The picture of an invented case, for who has nothing to compare yet.
pub(super) fn picture_ui(ui: &mut Ui, cx: &ViewCx<'_>) {
    let split =
        SplitJson { old: 0.42, new: 0.51, total: 0.09, content: -0.02, real: 0.07, evidence: 0.04 };
    ui.add_space(space::S);
    text::read_note_ui(ui, cx.tokens, &cx.tr.compare_picture());
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(560.0));
        let (then, now) = (cx.tr.compare_then(), cx.tr.compare_now());
        draw(ui, cx, &steps(cx.tr, &split, 2, then, now));
    });
}

/// Content, then answers, then evidence, as the method replaces them.
fn steps(tr: &Tr, split: &SplitJson, decimals: usize, then: String, now: String) -> [Step; 5] {
    let whole = |name, value: f64| Step {
        name,
        value: tr.decimal(value, decimals),
        from: 0.0,
        to: value,
        is_whole: true,
    };
    let step = |name, from: f64, by: f64| Step {
        name,
        value: with_sign(tr, by, decimals),
        from,
        to: from + by,
        is_whole: false,
    };
    let with_content = split.old + split.content;
    [
        whole(then, split.old),
        step(tr.compare_content(), split.old, split.content),
        step(tr.compare_real(), with_content, split.real),
        step(tr.compare_evidence(), with_content + split.real, split.evidence),
        whole(now, split.new),
    ]
}

/// Whether a step between two shown numbers is none: four decimals are the most that are shown.
fn is_nothing(step: f64) -> bool {
    step.abs() < 0.000_05
}

/// Every row on the same axis from 0 to 1. What rises is filled, what falls is an outline.
fn draw(ui: &mut Ui, cx: &ViewCx<'_>, steps: &[Step]) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let widest = steps.iter().map(|it| width_of(ui, it)).fold(0.0, f32::max);
        let words = SIDES.0.min(ui.available_width() * 0.42).max(widest + space::S);
        for (idx, step) in steps.iter().enumerate() {
            row_ui(ui, cx, step, words, idx + 1 < steps.len());
        }
    });
}

/// What the words of a row take.
fn width_of(ui: &Ui, step: &Step) -> f32 {
    let painter = ui.painter();
    painter.layout_no_wrap(step.name.clone(), font(step), Color32::PLACEHOLDER).size().x
}

fn font(step: &Step) -> FontId {
    if step.is_whole { fonts::bold_of(14.0) } else { fonts::regular_of(14.0) }
}

fn row_ui(ui: &mut Ui, cx: &ViewCx<'_>, step: &Step, words: f32, goes_on: bool) {
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, ROW), Sense::hover());
    let name = format!("{}: {}", step.name, step.value);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    let axis = rect.with_min_x(rect.left() + words).with_max_x(rect.right() - SIDES.1);
    let x = |value: f64| axis.left() + axis.width() * as_f32(value.clamp(0.0, 1.0));
    let painter = ui.painter();
    painter.hline(axis.x_range(), rect.bottom(), Stroke::new(1.0, cx.tokens.rule));
    let (left, right) = (x(step.from.min(step.to)), x(step.from.max(step.to)));
    let y = rect.center().y - 8.0..=rect.center().y + 8.0;
    let bar = Rect::from_x_y_ranges(left..=right.max(left + 2.0), y);
    if step.is_whole {
        painter.rect_filled(bar, 2.0, cx.tokens.chosen);
        let edge = Stroke::new(1.5, cx.tokens.accent);
        painter.rect_stroke(bar, 2.0, edge, StrokeKind::Inside);
    } else if is_nothing(step.to - step.from) {
        painter.vline(left, bar.y_range(), Stroke::new(1.0, cx.tokens.edge));
    } else if step.from <= step.to {
        painter.rect_filled(bar, 2.0, cx.tokens.accent);
    } else {
        let edge = Stroke::new(2.0, cx.tokens.significant);
        painter.rect_stroke(bar, 2.0, edge, StrokeKind::Inside);
    }
    if goes_on {
        // A thread to where the next row begins.
        let thread = Stroke::new(1.0, cx.tokens.edge);
        painter.vline(x(step.to), rect.center().y + 8.0..=rect.bottom() + ROW / 2.0 - 8.0, thread);
    }
    let at = Pos2::new(rect.left(), rect.center().y);
    ui.painter().text(at, Align2::LEFT_CENTER, &step.name, font(step), cx.tokens.ink);
    let at = Pos2::new(rect.right(), rect.center().y);
    let font = fonts::bold_of(size::TEXT);
    ui.painter().text(at, Align2::RIGHT_CENTER, &step.value, font, cx.tokens.ink);
}

#[expect(clippy::cast_possible_truncation, reason = "a share of a width")]
fn as_f32(share: f64) -> f32 {
    share as f32
}
