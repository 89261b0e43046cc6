//! Buttons: one that is the next step, quiet ones beside it, and ones that look like links.

use eframe::egui::{Button, Color32, Response, RichText, Stroke, Ui, Widget as _};

use crate::ui::fonts;
use crate::ui::theme::{Tokens, size};

/// The next step: filled with the accent. At most one on a screen.
pub(crate) fn primary_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for (visuals, fill) in [
            (&mut widgets.inactive, tokens.accent),
            (&mut widgets.hovered, tokens.accent_strong),
            (&mut widgets.active, tokens.accent_strong),
        ] {
            visuals.weak_bg_fill = fill;
            visuals.fg_stroke.color = tokens.on_accent;
        }
        widgets.inactive.bg_stroke = Stroke::NONE;
        widgets.hovered.bg_stroke = Stroke::NONE;
        widgets.active.bg_stroke = Stroke::new(2.0, tokens.ink);
        Button::new(RichText::new(text).font(fonts::bold_of(size::TEXT))).ui(ui)
    })
    .inner
}

/// Any other step.
pub(crate) fn quiet_ui(ui: &mut Ui, text: &str) -> Response {
    Button::new(text).ui(ui)
}

/// A small step inside text: looks like a link.
pub(crate) fn link_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for visuals in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
            visuals.fg_stroke.color = tokens.accent;
        }
        for visuals in [&mut widgets.inactive, &mut widgets.hovered] {
            visuals.weak_bg_fill = Color32::TRANSPARENT;
            visuals.bg_stroke = Stroke::NONE;
        }
        widgets.hovered.weak_bg_fill = tokens.chosen;
        ui.spacing_mut().button_padding.x = 4.0;
        Button::new(RichText::new(text).underline()).wrap().ui(ui)
    })
    .inner
}

/// A choice that is on or off, as one of a row.
pub(crate) fn choice_ui(ui: &mut Ui, tokens: &Tokens, is_chosen: bool, text: &str) -> Response {
    let text = RichText::new(text);
    let (text, stroke) = if is_chosen {
        (text.font(fonts::bold_of(size::TEXT)), Stroke::new(2.0, tokens.accent))
    } else {
        (text, Stroke::new(1.0, tokens.edge))
    };
    let fill = if is_chosen { tokens.chosen } else { tokens.field };
    let response = Button::new(text).fill(fill).stroke(stroke).ui(ui);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(eframe::egui::Role::RadioButton);
        node.set_toggled(is_chosen.into());
    });
    response
}
