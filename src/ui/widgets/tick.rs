//! A box to tick with its words, one of a list that is one stop of Tab: the arrows move, Space ticks.

use eframe::egui::{
    Rect, Response, Role, Shape, StrokeKind, TextStyle, TextWrapMode, Ui, Vec2, WidgetInfo,
    WidgetText, pos2,
};

use crate::ui::focus::Group;

/// Draws it; a click changes it.
pub(crate) fn tick_ui(ui: &mut Ui, group: Group, is_ticked: &mut bool, words: &str) -> Response {
    let beside = ui.spacing().icon_width + ui.spacing().icon_spacing;
    let (wrap, width) = (Some(TextWrapMode::Wrap), ui.available_width() - beside);
    let galley = WidgetText::from(words).into_galley(ui, wrap, width, TextStyle::Button);
    let height = galley.size().y.max(ui.spacing().interact_size.y);
    let size = Vec2::new(beside + galley.size().x, height);
    let (rect, mut response) = ui.allocate_exact_size(size, group.sense(ui, false));
    group.add(&response, false);
    if response.clicked() {
        *is_ticked = !*is_ticked;
        response.mark_changed();
    }
    response
        .widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), *is_ticked, words));
    if ui.is_rect_visible(rect) {
        let visuals = *ui.style().interact(&response);
        let top = rect.center().y - galley.size().y / 2.0;
        // Beside the first of several rows, where reading begins.
        let row = ui.text_style_height(&TextStyle::Button).min(galley.size().y);
        let first = Rect::from_min_size(pos2(rect.left(), top), Vec2::new(rect.width(), row));
        let (small, big) = ui.spacing().icon_rectangles(first);
        let edge = visuals.bg_stroke;
        ui.painter().rect(big, visuals.corner_radius, visuals.bg_fill, edge, StrokeKind::Inside);
        if *is_ticked {
            let points = [small.left_center(), small.center_bottom(), small.right_top()];
            ui.painter().add(Shape::line(points.to_vec(), visuals.fg_stroke));
        }
        let at = pos2(rect.left() + beside, top);
        ui.painter().galley(at, galley, visuals.text_color());
    }
    response
}
