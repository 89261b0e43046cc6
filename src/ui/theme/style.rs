//! egui's style made from the tokens of a theme.

use std::collections::BTreeMap;

use eframe::egui::style::{ScrollAnimation, ScrollStyle, WidgetVisuals, Widgets};
use eframe::egui::{
    Color32, CornerRadius, CursorIcon, FontFamily, FontId, Margin, Shadow, Stroke, Style,
    TextStyle, Vec2, Visuals,
};

use super::{Tokens, size, space};

/// The style of a theme.
pub(super) fn style(tokens: &Tokens) -> Style {
    let mut style = Style {
        text_styles: text_styles(),
        visuals: visuals(tokens),
        animation_time: 0.1,
        // Lists jump to what was asked for; nothing sails by.
        scroll_animation: ScrollAnimation::none(),
        ..Style::default()
    };
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::new(space::S, space::S);
    spacing.button_padding = Vec2::new(space::M, 6.0);
    spacing.interact_size = Vec2::new(32.0, 32.0);
    spacing.extra_text_line_spacing = 3.0;
    spacing.icon_width = 18.0;
    spacing.icon_width_inner = 10.0;
    spacing.icon_spacing = space::S;
    spacing.combo_width = 160.0;
    spacing.combo_height = 360.0;
    spacing.text_edit_width = 320.0;
    spacing.tooltip_width = 420.0;
    spacing.window_margin = Margin::same(24);
    spacing.menu_margin = Margin::same(8);
    spacing.scroll = ScrollStyle { bar_width: 10.0, floating: true, ..ScrollStyle::solid() };
    if !tokens.fades {
        spacing.scroll.fade.strength = 0.0;
    }
    style.interaction.tooltip_delay = 0.35;
    style
}

fn text_styles() -> BTreeMap<TextStyle, FontId> {
    let font = |size| FontId::new(size, FontFamily::Proportional);
    BTreeMap::from([
        (TextStyle::Small, font(size::NOTE)),
        (TextStyle::Body, font(size::TEXT)),
        (TextStyle::Button, font(size::TEXT)),
        (TextStyle::Heading, FontId::new(size::TITLE, super::super::fonts::bold())),
        (TextStyle::Monospace, font(size::TEXT)),
    ])
}

fn visuals(tokens: &Tokens) -> Visuals {
    let mut visuals = if tokens.is_dark { Visuals::dark() } else { Visuals::light() };
    visuals.widgets = widgets(tokens);
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(tokens.ink_soft);
    visuals.selection.bg_fill = tokens.chosen;
    visuals.selection.stroke = Stroke::new(1.0, tokens.ink);
    visuals.hyperlink_color = tokens.accent;
    visuals.faint_bg_color = tokens.panel;
    visuals.extreme_bg_color = tokens.field;
    visuals.text_edit_bg_color = Some(tokens.field);
    visuals.code_bg_color = tokens.panel;
    visuals.warn_fg_color = tokens.significant;
    visuals.error_fg_color = tokens.critical;
    visuals.window_corner_radius = CornerRadius::same(size::CORNER);
    visuals.menu_corner_radius = CornerRadius::same(size::CORNER);
    visuals.window_shadow = Shadow::NONE;
    visuals.popup_shadow = Shadow::NONE;
    visuals.window_fill = tokens.paper;
    visuals.window_stroke = Stroke::new(1.0, tokens.edge);
    visuals.panel_fill = tokens.paper;
    visuals.slider_trailing_fill = true;
    visuals.interact_cursor = Some(CursorIcon::PointingHand);
    // What cannot be pressed now is still read.
    visuals.disabled_alpha = 0.65;
    visuals.text_cursor.stroke = Stroke::new(2.0, tokens.accent);
    visuals
}

fn widgets(tokens: &Tokens) -> Widgets {
    let visuals = |fill: Color32, edge: Stroke, ink: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: edge,
        corner_radius: CornerRadius::same(size::CORNER),
        fg_stroke: Stroke::new(1.5, ink),
        expansion: 0.0,
    };
    let hairline = Stroke::new(1.0, tokens.rule);
    let edge = Stroke::new(1.0, tokens.edge);
    Widgets {
        noninteractive: visuals(tokens.paper, hairline, tokens.ink),
        inactive: visuals(tokens.field, edge, tokens.ink),
        hovered: visuals(tokens.chosen, Stroke::new(1.0, tokens.accent), tokens.ink),
        // What has the keyboard looks as it does without it: a ring around it says so, and nothing else.
        active: visuals(tokens.field, edge, tokens.ink),
        open: visuals(tokens.chosen, Stroke::new(1.0, tokens.accent), tokens.ink),
    }
}
