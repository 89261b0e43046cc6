//! Buttons: one that is the next step, quiet ones beside it, and ones that look like links.

use std::sync::Arc;

use eframe::egui::style::Widgets;
use eframe::egui::{
    Align2, Button, Color32, CornerRadius, CursorIcon, Key, Modifiers, Popup, Pos2, Response,
    RichText, Role, Sense, Stroke, Ui, Vec2, Widget as _, WidgetInfo,
};

use crate::ui::focus::Group;
use crate::ui::fonts;
use crate::ui::theme::{Tokens, size, space};

/// The next step: filled with the accent. At most one on a screen.
pub(crate) fn primary_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    let paint = |widgets: &mut Widgets| {
        for (visuals, fill) in [
            (&mut widgets.inactive, tokens.accent),
            (&mut widgets.hovered, tokens.accent_strong),
            (&mut widgets.active, tokens.accent),
        ] {
            visuals.weak_bg_fill = fill;
            visuals.fg_stroke.color = tokens.on_accent;
        }
        // As thick as the edge of its neighbours, so that all stand on one line.
        widgets.inactive.bg_stroke = Stroke::new(1.0, tokens.accent);
        widgets.hovered.bg_stroke = Stroke::new(1.0, tokens.accent_strong);
        widgets.active.bg_stroke = Stroke::new(1.0, tokens.accent);
    };
    let words = RichText::new(text).font(fonts::bold_of(size::TEXT));
    painted_ui(ui, paint, Button::new(words))
}

/// The next step of a screen without fields: taken by Enter too, while nothing has the keyboard. Says whether it was taken.
pub(crate) fn default_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> bool {
    let response = primary_ui(ui, tokens, text);
    is_entered(ui, &response)
}

/// Whether the next step that was drawn is taken.
pub(crate) fn is_entered(ui: &Ui, response: &Response) -> bool {
    let is_free = ui.memory(|it| it.focused().is_none() && it.top_modal_layer().is_none());
    let is_entered = is_free && ui.is_enabled() && !Popup::is_any_open(ui.ctx());
    response.clicked()
        || is_entered && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}

/// Any other step.
pub(crate) fn quiet_ui(ui: &mut Ui, text: &str) -> Response {
    Button::new(RichText::new(text).font(fonts::regular_of(size::TEXT))).ui(ui)
}

/// A small step inside text: looks like a link.
pub(crate) fn link_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    let words = lined(ui, RichText::new(text));
    linked_ui(ui, tokens, |ink| Button::new(words.color(ink)).wrap())
}

/// A small step inside a note that has one line.
pub(crate) fn note_link_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    let words = lined(ui, RichText::new(text).size(size::NOTE));
    linked_ui(ui, tokens, |ink| Button::new(words.color(ink)).truncate())
}

/// A line below words says that a click leads on; where none can, there is none.
fn lined(ui: &Ui, words: RichText) -> RichText {
    if ui.is_enabled() { words.underline() } else { words }
}

fn linked_ui<'a>(
    ui: &mut Ui,
    tokens: &Tokens,
    button: impl FnOnce(Color32) -> Button<'a>,
) -> Response {
    let ink = if ui.is_enabled() { tokens.accent } else { tokens.ink_soft };
    let paint = |widgets: &mut Widgets| {
        for visuals in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
            visuals.fg_stroke.color = ink;
        }
        for visuals in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
            visuals.weak_bg_fill = Color32::TRANSPARENT;
            visuals.bg_stroke = Stroke::NONE;
        }
        widgets.hovered.weak_bg_fill = tokens.chosen;
    };
    // No padding, so that its words stand in line with those above and below.
    let padding = std::mem::replace(&mut ui.spacing_mut().button_padding.x, 0.0);
    // Coloured itself, since an underline takes the colour of the text and not of the button.
    let response = painted_ui(ui, paint, button(ink));
    ui.spacing_mut().button_padding.x = padding;
    response
}

/// One of a row, of which one is chosen; the row is one stop of Tab.
pub(crate) fn choice_ui(ui: &mut Ui, tokens: &Tokens, is_chosen: bool, text: &str) -> Response {
    let group = Group::choosing(ui.unique_id());
    choice_of(ui, tokens, group, is_chosen, text)
}

/// One of a group that says itself what the arrows do.
pub(crate) fn choice_of(
    ui: &mut Ui,
    tokens: &Tokens,
    group: Group,
    is_chosen: bool,
    text: &str,
) -> Response {
    let paint = |widgets: &mut Widgets| {
        if is_chosen {
            widgets.inactive.weak_bg_fill = tokens.chosen;
            widgets.inactive.bg_stroke = Stroke::new(2.0, tokens.accent);
            widgets.hovered.bg_stroke = Stroke::new(2.0, tokens.accent);
            widgets.active.weak_bg_fill = tokens.chosen;
            widgets.active.bg_stroke = Stroke::new(2.0, tokens.accent);
        }
    };
    let font = if is_chosen { fonts::bold_of(size::TEXT) } else { fonts::regular_of(size::TEXT) };
    // As wide as it is when chosen, so that its neighbours stay where they are.
    let bold = ui.painter().layout_no_wrap(text.to_owned(), fonts::bold_of(size::TEXT), tokens.ink);
    let width = bold.size().x + 2.0 * ui.spacing().button_padding.x;
    let width = width.min(ui.max_rect().width());
    let button = Button::new(RichText::new(text).font(font))
        .sense(group.sense(ui, is_chosen))
        .min_size(Vec2::new(width, 0.0));
    let response = painted_ui(ui, paint, button);
    group.add(&response, is_chosen);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(eframe::egui::Role::RadioButton);
        node.set_toggled(is_chosen.into());
    });
    response
}

/// A line of text as wide as there is room, that leads somewhere.
pub(crate) fn line_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    line_with_ui(ui, tokens, text, "→")
}

/// A line of text as wide as there is room, below which more is shown.
pub(crate) fn opening_line_ui(ui: &mut Ui, tokens: &Tokens, text: &str, is_open: bool) -> Response {
    let response = line_with_ui(ui, tokens, text, if is_open { "▴" } else { "▾" });
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    response
}

/// The same for what is done at once and leads nowhere.
pub(crate) fn deed_line_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    line_with_ui(ui, tokens, text, "")
}

fn line_with_ui(ui: &mut Ui, tokens: &Tokens, text: &str, end: &str) -> Response {
    let width = ui.available_width();
    let font = fonts::regular_of(size::TEXT);
    let arrow = 24.0;
    // What is wrapped goes on beside the mark, not below it.
    let (mark, words) = match text.split_once(' ') {
        Some((mark @ ("▲" | "●" | "■"), words)) => (Some(mark), words),
        _ => (None, text),
    };
    let indent = if mark.is_some() { space::XL } else { 0.0 };
    let wrap = (width - 2.0 * space::S - arrow - indent).max(80.0);
    let galley = ui.painter().layout(words.to_owned(), font.clone(), tokens.ink, wrap);
    let height = galley.size().y + 2.0 * space::XS;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), text));
    let corner = CornerRadius::same(size::CORNER);
    if response.hovered() {
        ui.painter().rect_filled(rect, corner, tokens.chosen);
    }
    let at = rect.left_top() + Vec2::new(space::S, space::XS);
    if let Some(mark) = mark {
        let colour = if mark == "▲" { tokens.significant } else { tokens.ink };
        ui.painter().text(at, Align2::LEFT_TOP, mark, font.clone(), colour);
    }
    let words_end = at.x + indent + galley.size().x;
    ui.painter().galley(at + Vec2::new(indent, 0.0), galley, tokens.ink);
    let edge = rect.right() - space::S;
    // What opens belongs to its words; ways elsewhere stand in a column at the edge.
    let x = if end == "→" { edge } else { edge.min(words_end + arrow) };
    ui.painter().text(
        Pos2::new(x, rect.center().y),
        Align2::RIGHT_CENTER,
        end,
        font,
        tokens.accent,
    );
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Draws a button in colours of its own. No scope is opened, since a scope does not go on in the next row.
fn painted_ui(ui: &mut Ui, paint: impl FnOnce(&mut Widgets), button: Button<'_>) -> Response {
    let style = Arc::clone(ui.style());
    paint(&mut ui.visuals_mut().widgets);
    let response = button.ui(ui);
    ui.set_style(style);
    response
}
