//! The four levels as stairs that nobody has climbed yet: what the results will show once there are answers.

use eframe::egui::{
    Color32, CornerRadius, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use crate::domain::OverallLevel;
use crate::ui::fonts;
use crate::ui::theme::size;
use crate::ui::view_cx::ViewCx;

/// The height of the lowest step, and what each further one is higher.
const STEP: (f32, f32) = (16.0, 14.0);
/// The room between steps.
const GAP: f32 = 12.0;
/// The widest that the stairs become.
const WIDEST: f32 = 640.0;

/// Draws the stairs, each step with its name below.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>) {
    let names = OverallLevel::ALL.map(|it| cx.tr.overall_level(it));
    #[expect(clippy::cast_precision_loss, reason = "four steps")]
    let count = |n: usize| n as f32;
    let highest = STEP.0 + STEP.1 * count(names.len().saturating_sub(1));
    let width = ui.available_width().min(WIDEST);
    let step = (width - GAP * count(names.len().saturating_sub(1))) / count(names.len().max(1));
    let font = fonts::regular_of(size::NOTE);
    let words: Vec<_> = names
        .iter()
        .map(|it| ui.painter().layout(it.clone(), font.clone(), cx.tokens.ink_soft, step))
        .collect();
    let below = words.iter().map(|it| it.size().y).fold(0.0, f32::max);
    let wide = Vec2::new(width, highest + 4.0 + below);
    let (rect, response) = ui.allocate_exact_size(wide, Sense::hover());
    let told = names.join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &told));
    let foot = rect.top() + highest;
    for (idx, words) in words.into_iter().enumerate() {
        let left = rect.left() + (step + GAP) * count(idx);
        let top = foot - STEP.0 - STEP.1 * count(idx);
        let place = Rect::from_min_max(Pos2::new(left, top), Pos2::new(left + step, foot));
        let edge = Stroke::new(1.0, cx.tokens.edge);
        ui.painter().rect(place, CornerRadius::ZERO, cx.tokens.panel, edge, StrokeKind::Inside);
        ui.painter().galley(Pos2::new(left, foot + 4.0), words, Color32::PLACEHOLDER);
    }
}
