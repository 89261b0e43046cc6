//! How it goes, in four steps with a picture each; shown at the first start until it is read or skipped.

use eframe::egui::{
    Align2, CornerRadius, Frame, Margin, Painter, Pos2, Rect, Response, Sense, Stroke, StrokeKind,
    Ui, Vec2, pos2,
};

use super::bold_ui;
use crate::domain::RiskBand;
use crate::ui::fonts;
use crate::ui::frame::Room;
use crate::ui::theme::{Tokens, size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::band::paint_shape;
use crate::ui::widgets::{button, text};

/// How many steps there are.
const N_STEPS: usize = 4;
/// The last of them, counted from 0.
pub(super) const LAST: usize = N_STEPS - 1;
/// The size of a picture.
const PICTURE: Vec2 = Vec2::new(190.0, 132.0);

/// Draws the step and says whether the tour is over; with its main button.
pub(super) fn ui(step: &mut usize, ui: &mut Ui, cx: &ViewCx<'_>) -> (bool, Response) {
    let tr = cx.tr;
    let (title, words) = match *step {
        0 => (tr.assessment_tour_title_1(), tr.assessment_start_step_1()),
        1 => (tr.assessment_tour_title_2(), tr.assessment_start_step_2()),
        2 => (tr.assessment_tour_title_3(), tr.assessment_start_step_3()),
        _ => (tr.assessment_tour_title_4(), tr.assessment_start_step_4()),
    };
    let frame = Frame::new()
        .stroke(Stroke::new(1.0, cx.tokens.edge))
        .corner_radius(size::CORNER)
        .inner_margin(Margin::same(16));
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let is_wide = Room::Narrow <= Room::of(ui.ctx());
            ui.horizontal_top(|ui| {
                if is_wide {
                    picture_ui(ui, cx.tokens, *step);
                    ui.add_space(space::S);
                }
                ui.vertical(|ui| {
                    let heading = tr.assessment_start_steps();
                    let place = tr.assessment_tour_step(N_STEPS, *step + 1);
                    text::note_ui(ui, cx.tokens, &format!("{heading} · {place}"));
                    bold_ui(ui, &title);
                    words_ui(ui, cx, &words);
                    ui.add_space(space::S);
                    buttons_ui(step, ui, cx)
                })
                .inner
            })
            .inner
        })
        .inner
}

/// Draws the text of a step in as many lines as the longest has, so that the buttons below stay where they were.
fn words_ui(ui: &mut Ui, cx: &ViewCx<'_>, words: &str) {
    let tr = cx.tr;
    let width = ui.available_width();
    let n_lines = |words: &str| {
        let font = fonts::regular_of(size::TEXT);
        ui.painter().layout(words.to_owned(), font, cx.tokens.ink, width).rows.len()
    };
    let all = [
        tr.assessment_start_step_1(),
        tr.assessment_start_step_2(),
        tr.assessment_start_step_3(),
        tr.assessment_start_step_4(),
    ];
    let most = all.iter().map(|it| n_lines(it)).max().unwrap_or_default();
    let n_own = n_lines(words).max(1);
    let height = text::text_ui(ui, words).rect.height();
    let n_missing = u16::try_from(most.saturating_sub(n_own)).unwrap_or_default();
    let line = height / f32::from(u16::try_from(n_own).unwrap_or(1));
    ui.add_space(line * f32::from(n_missing));
}

fn buttons_ui(step: &mut usize, ui: &mut Ui, cx: &ViewCx<'_>) -> (bool, Response) {
    let mut is_over = false;
    let drawn = ui.horizontal_wrapped(|ui| {
        let is_last = *step == LAST;
        let next = if is_last { cx.tr.assessment_tour_done() } else { cx.tr.dialogs_next() };
        let next = button::quiet_ui(ui, &next);
        if next.clicked() {
            if is_last {
                is_over = true;
            } else {
                *step += 1;
            }
        }
        // Behind the way on, which so stands in one place at every step.
        if 0 < *step && button::quiet_ui(ui, &cx.tr.dialogs_back()).clicked() {
            *step -= 1;
        }
        if !is_last && button::link_ui(ui, cx.tokens, &cx.tr.assessment_tour_skip()).clicked() {
            is_over = true;
        }
        next
    });
    (is_over, drawn.inner)
}

/// What the step is about, drawn with the program's own signs.
fn picture_ui(ui: &mut Ui, tokens: &Tokens, step: usize) {
    let (rect, _) = ui.allocate_exact_size(PICTURE, Sense::hover());
    let painter = ui.painter();
    let corner = CornerRadius::same(size::CORNER);
    painter.rect_filled(rect, corner, tokens.panel);
    let field = rect.shrink(16.0);
    match step {
        0 => institution(painter, tokens, field),
        1 => ladder(painter, tokens, field),
        2 => matrix(painter, tokens, field),
        _ => page(painter, tokens, field),
    }
}

/// A house with four pillars, and checklists beside it.
fn institution(painter: &Painter, tokens: &Tokens, field: Rect) {
    let stroke = Stroke::new(2.0, tokens.accent);
    let house = field.with_max_x(field.left() + 84.0);
    let eaves = house.top() + 28.0;
    painter.line(
        vec![
            pos2(house.left(), eaves),
            pos2(house.center().x, house.top()),
            pos2(house.right(), eaves),
            pos2(house.left(), eaves),
        ],
        stroke,
    );
    for pillar in 0_u8..4 {
        let x = house.left() + 12.0 + 20.0 * f32::from(pillar);
        painter.vline(x, eaves + 8.0..=house.bottom() - 8.0, Stroke::new(5.0, tokens.accent));
    }
    painter.hline(house.x_range(), house.bottom() - 2.0, Stroke::new(4.0, tokens.accent));
    for row in 0_u8..4 {
        let y = field.top() + 12.0 + 24.0 * f32::from(row);
        let at = pos2(house.right() + 22.0, y);
        let mark = if row < 3 { "✓" } else { "☐" };
        let font = fonts::regular_of(size::TEXT);
        painter.text(at, Align2::CENTER_CENTER, mark, font, tokens.accent);
        let line = Stroke::new(3.0, tokens.rule);
        painter.hline(at.x + 14.0..=field.right(), y, line);
    }
}

/// A ladder whose lower rungs are filled.
fn ladder(painter: &Painter, tokens: &Tokens, field: Rect) {
    for (idx, rung) in (0_u8..5).rev().zip(0_u8..) {
        let y = field.top() + 10.0 + 20.0 * f32::from(rung);
        let area = Rect::from_center_size(pos2(field.left() + 34.0, y), Vec2::new(44.0, 9.0));
        match idx {
            0..=2 => {
                painter.rect_filled(area, 2.0, tokens.accent);
            }
            3 => {
                let edge = Stroke::new(1.5, tokens.accent);
                painter.rect_stroke(area, 2.0, edge, StrokeKind::Inside);
            }
            _ => {
                painter.hline(area.x_range(), y, Stroke::new(1.5, tokens.edge));
            }
        }
        let at = pos2(field.left() + 76.0, y);
        let font = fonts::bold_of(size::NOTE);
        painter.text(at, Align2::LEFT_CENTER, idx.to_string(), font, tokens.ink);
        let end = field.right() - 9.0 * f32::from(rung % 3);
        painter.hline(field.left() + 94.0..=end, y, Stroke::new(3.0, tokens.rule));
    }
    for x in [field.left() + 8.0, field.left() + 60.0] {
        painter.vline(x, field.y_range(), Stroke::new(1.5, tokens.edge));
    }
}

/// A matrix with one risk on its way down.
fn matrix(painter: &Painter, tokens: &Tokens, field: Rect) {
    let side = field.height();
    let square =
        Rect::from_min_size(pos2(field.center().x - side / 2.0, field.top()), Vec2::splat(side));
    painter.rect_stroke(square, 0.0, Stroke::new(1.5, tokens.edge), StrokeKind::Inside);
    for step in 1_u8..4 {
        let far = side * f32::from(step) / 4.0;
        let line = Stroke::new(1.0, tokens.rule);
        painter.vline(square.left() + far, square.y_range(), line);
        painter.hline(square.x_range(), square.top() + far, line);
    }
    let at = |x: f32, y: f32| square.left_top() + Vec2::new(side * x, side * y);
    let (gross, net, target) = (at(0.86, 0.14), at(0.6, 0.36), at(0.2, 0.8));
    painter.arrow(gross, (net - gross) * 0.72, Stroke::new(2.0, tokens.ink));
    painter.arrow(net, (target - net) * 0.8, Stroke::new(2.0, tokens.accent));
    paint_shape(painter, tokens, RiskBand::Critical, gross, 6.0);
    paint_shape(painter, tokens, RiskBand::Significant, net, 6.0);
    paint_shape(painter, tokens, RiskBand::Tolerable, target, 6.0);
}

/// A signed page.
fn page(painter: &Painter, tokens: &Tokens, field: Rect) {
    let paper =
        Rect::from_center_size(field.center(), Vec2::new(field.height() * 0.78, field.height()));
    painter.rect(paper, 2.0, tokens.field, Stroke::new(1.5, tokens.edge), StrokeKind::Inside);
    let line = |from: f32, to: f32, y: f32, stroke: Stroke| {
        let x = |share: f32| paper.left() + paper.width() * share;
        painter.hline(x(from)..=x(to), paper.top() + y, stroke);
    };
    line(0.14, 0.7, 14.0, Stroke::new(4.0, tokens.accent));
    for row in 0_u8..4 {
        let y = 28.0 + 9.0 * f32::from(row);
        line(0.14, 0.86 - 0.08 * f32::from(row % 2), y, Stroke::new(2.0, tokens.rule));
    }
    line(0.14, 0.5, 82.0, Stroke::new(1.5, tokens.edge));
    let at = |x: f32, y: f32| -> Pos2 { pos2(paper.left() + paper.width() * x, paper.top() + y) };
    let pen = vec![at(0.16, 78.0), at(0.24, 68.0), at(0.28, 80.0), at(0.36, 70.0), at(0.46, 77.0)];
    painter.line(pen, Stroke::new(1.5, tokens.ink));
    let font = fonts::bold_of(size::QUESTION);
    painter.text(at(0.76, 76.0), Align2::CENTER_CENTER, "✓", font, tokens.tolerable);
}
