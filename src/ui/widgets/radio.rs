//! A radio button; a group of them is one stop of Tab, and the arrows move and choose.

use eframe::egui::{CursorIcon, Pos2, Rect, Response, Role, Stroke, Ui, Vec2, WidgetInfo};

use super::text;
use crate::ui::focus::Group;
use crate::ui::fonts;
use crate::ui::theme::{Tokens, size};

/// The room that the ring of the keyboard takes below a choice.
const RING: f32 = 4.0;

/// Draws one of a group.
pub(crate) fn radio_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    group: Group,
    is_chosen: bool,
    text: &str,
) -> Response {
    let (icon, gap) = (ui.spacing().icon_width, ui.spacing().icon_spacing);
    let wrap =
        if ui.layout().main_wrap { f32::INFINITY } else { ui.available_width() - icon - gap };
    let words = ui.painter().layout(
        text.to_owned(),
        fonts::regular_of(size::TEXT),
        tokens.ink,
        wrap.max(80.0),
    );
    let height = words.size().y.max(ui.spacing().interact_size.y);
    let size = Vec2::new(icon + gap + words.size().x, height);
    let sense = group.sense(ui, is_chosen);
    let (rect, response) = ui.allocate_exact_size(size, sense);
    group.add(&response, is_chosen);
    let is_enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, is_enabled, is_chosen, text));
    if ui.is_rect_visible(rect) {
        let visuals = ui.style().interact(&response);
        let first = words.rows.first().map_or(height, |it| it.height());
        let down = (height - words.size().y) / 2.0;
        let middle = Pos2::new(rect.left() + icon / 2.0, rect.top() + down + first / 2.0);
        let edge = Stroke::new(
            if is_chosen { 2.0 } else { 1.0 },
            if is_chosen { tokens.accent } else { tokens.edge },
        );
        let (fill, ink) = (visuals.bg_fill, visuals.text_color());
        ui.painter().circle(middle, icon / 2.0 - 1.0, fill, edge);
        if is_chosen {
            ui.painter().circle_filled(middle, icon / 4.0, tokens.accent);
        }
        let at = Rect::from_min_size(rect.min, size).left_top() + Vec2::new(icon + gap, down);
        ui.painter().galley_with_override_text_color(at, words, ink);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Words that belong to the choice above them: below its own words, closer to it than to the next.
pub(crate) fn about_ui(ui: &mut Ui, tokens: &Tokens, words: &str) {
    let spacing = ui.spacing();
    let (indent, gap) = (spacing.icon_width + spacing.icon_spacing, spacing.item_spacing.y);
    ui.add_space(RING - gap);
    ui.horizontal_top(|ui| {
        ui.add_space(indent - ui.spacing().item_spacing.x);
        ui.vertical(|ui| text::note_ui(ui, tokens, words));
    });
    ui.add_space((gap / 2.0 - RING).max(0.0));
}
