//! The place of a setting on the page: who was led to it finds it in sight, marked and with the keyboard in it.

use eframe::egui::{Align, Id, Rect, Ui, Vec2};

use super::Setting;
use crate::ui::focus;
use crate::ui::theme::{Tokens, space};

/// The bar beside the setting that was asked for.
const BAR: f32 = 3.0;
/// What of the page is still seen above it.
const ABOVE: f32 = 24.0;

/// The setting that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) setting: Setting,
    /// It is not scrolled to yet.
    pub(super) is_new: bool,
}

/// Tells the page of this pass what was asked for.
pub(super) fn ask(ui: &Ui, asked: Option<Asked>) {
    ui.data_mut(|data| data.insert_temp(asked_id(), asked));
}

fn asked_id() -> Id {
    Id::unique("setting that was asked for")
}

/// Draws a setting.
pub(super) fn spot_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    setting: Setting,
    content: impl FnOnce(&mut Ui),
) {
    let n_before = focus::n_controls(ui.ctx());
    let rect = ui.scope(content).response.rect;
    let asked: Option<Asked> = ui.data(|data| data.get_temp(asked_id())).flatten();
    let Some(asked) = asked.filter(|it| it.setting == setting) else { return };
    let bar = rect.with_max_x(rect.left() + BAR).translate(Vec2::new(-space::M, 0.0));
    let clip = ui.clip_rect();
    let painter = ui.painter().with_clip_rect(clip.with_min_x(clip.left() - space::L));
    painter.rect_filled(bar, 0.0, tokens.accent);
    if asked.is_new {
        let from = rect.min - Vec2::new(0.0, ABOVE);
        ui.scroll_to_rect(Rect::from_min_max(from, rect.max), Some(Align::TOP));
        if let Some(id) = focus::first_in(ui.ctx(), rect, n_before) {
            if setting.is_typed() {
                ui.memory_mut(|memory| memory.request_focus(id));
            } else {
                focus::arrive_at(ui.ctx(), id);
            }
        }
    }
}
