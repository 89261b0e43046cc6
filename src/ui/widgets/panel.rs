//! Panels in reading order, and with names in the person's language.
//!
//! egui wants the panels at the edges first and the middle last, but a screen reader and Tab follow the order of drawing.

use eframe::egui::{AsIdSalt, PanelState, Rect, Ui, UiBuilder};

use crate::i18n::Tr;

/// Where a panel that is drawn later will stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Later {
    /// Below, so high when it was never drawn.
    Below(f32),
    /// At the right, so wide when it was never drawn.
    Right(f32),
}

/// Draws what is read before a panel; the panel's own place is kept free.
pub(crate) fn before_ui<R>(
    ui: &mut Ui,
    panel: impl AsIdSalt,
    later: Later,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let drawn = PanelState::load(ui.ctx(), ui.scope_id().with(panel)).map(|it| it.size());
    let all = ui.available_rect_before_wrap();
    let end = match later {
        Later::Below(usual) => all.max - eframe::egui::vec2(0.0, drawn.map_or(usual, |it| it.y)),
        Later::Right(usual) => all.max - eframe::egui::vec2(drawn.map_or(usual, |it| it.x), 0.0),
    };
    let rect = Rect::from_min_max(all.min, end.max(all.min));
    let mut before = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("before"));
    content(&mut before)
}

/// Names the edge by which a panel that was just drawn is made wider; egui's own name is English.
pub(crate) fn name_edge(ui: &Ui, tr: &Tr, panel: impl AsIdSalt) {
    let edge = ui.scope_id().with(panel).with("__resize");
    ui.ctx().accesskit_node_builder(edge, |node| node.set_label(tr.menu_panel_edge()));
}
