//! The page of a screen: a column that scrolls, its bar at the edge of the window.

use eframe::egui::{ScrollArea, Ui, UiBuilder};

use super::text;
use crate::ui::focus::{Scrolled, scroll_by_keys};

/// Draws a page no wider than that; the margin beside it scrolls with it, since the pointer rests there.
pub(crate) fn page_ui<R>(
    ui: &mut Ui,
    scroll: ScrollArea,
    width: f32,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let rect = ui.available_rect_before_wrap();
    let edge = ui.clip_rect().right().min(ui.ctx().content_rect().right());
    let margin = (edge - rect.right()).max(0.0);
    let wide = UiBuilder::new().max_rect(rect.with_max_x(rect.right() + margin));
    let scrolled = |ui: &mut Ui| {
        scroll.auto_shrink(false).show(ui, |ui| {
            text::column(ui, width.min(ui.available_width() - margin - text::BAR));
            let shown = content(ui);
            scroll_by_keys(ui, Scrolled::Page);
            shown
        })
    };
    ui.scope_builder(wide, scrolled).inner.inner
}
