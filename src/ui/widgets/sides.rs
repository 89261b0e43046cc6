//! Two groups in one row, at its ends, drawn in reading order: the screen reader and Tab follow the order of drawing.

use eframe::egui::{Align, AsIdSalt, Layout, Rect, Ui, UiBuilder};

/// Draws what stands at the left, which gets the room that is left over, and what stands at the right.
pub(crate) fn sides_ui(
    ui: &mut Ui,
    id_salt: impl AsIdSalt,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) {
    let id = ui.scope_id().with(id_salt);
    let row = ui.available_rect_before_wrap();
    let drawn = ui.ctx().data(|data| data.get_temp::<f32>(id));
    let gap = ui.spacing().item_spacing.x;
    let begin = row.right() - drawn.unwrap_or_default().min(row.width());
    let within = |rect: Rect, salt: &str| {
        UiBuilder::new().max_rect(rect).id_salt(salt).layout(Layout::left_to_right(Align::Center))
    };
    let before = row.with_max_x((begin - gap).max(row.left()));
    let left_used = ui.scope_builder(within(before, "left"), left).response.rect;
    let mut at_end = ui.new_child(within(row.with_min_x(begin), "right"));
    right(&mut at_end);
    let right_used = at_end.min_rect();
    ui.advance_cursor_after_rect(left_used.union(right_used));
    if drawn.is_none_or(|it| 0.5 < (it - right_used.width()).abs()) {
        ui.ctx().data_mut(|data| data.insert_temp(id, right_used.width()));
        ui.ctx().request_discard("the width of what stands at the right");
    }
}
