//! Running text, headings, notes and problems in the sizes and colours of the theme.

use eframe::egui::{
    Color32, Id, Label, Response, RichText, Role, Sense, TextStyle, TextWrapMode, Ui, Vec2,
    WidgetText,
};

use crate::ui::fonts;
use crate::ui::theme::{Tokens, size};

/// The room for a mark before running text.
const MARK: f32 = 14.0;

/// The room for the scroll bar.
pub(crate) const BAR: f32 = 14.0;

/// Keeps what follows to a column of a width, with room for the scroll bar.
pub(crate) fn column(ui: &mut Ui, width: f32) {
    ui.set_max_width(width.min(ui.available_width() - BAR).max(80.0));
}

/// Sets running text in a page that is wider than what is read in one line.
pub(crate) fn paragraph<R>(ui: &mut Ui, words: impl FnOnce(&mut Ui) -> R) -> R {
    let set = |ui: &mut Ui| {
        ui.set_max_width(size::COLUMN.min(ui.available_width()));
        words(ui)
    };
    ui.scope(set).inner
}

/// The title of a screen.
pub(crate) fn title_ui(ui: &mut Ui, text: &str) -> Response {
    heading_of(ui, text, size::TITLE, 1)
}

/// The heading of a part of a screen.
pub(crate) fn heading_ui(ui: &mut Ui, text: &str) -> Response {
    heading_of(ui, text, size::QUESTION, 2)
}

/// A small heading over a group: one level below the heading that stands before it.
pub(crate) fn group_ui(ui: &mut Ui, text: &str) -> Response {
    let above = ui.data(|data| data.get_temp(last_heading())).unwrap_or(1_usize);
    heading(ui, text, size::TEXT, above + 1)
}

/// Where the level of the last title or heading is remembered.
fn last_heading() -> Id {
    Id::unique("level of the last heading")
}

fn heading_of(ui: &mut Ui, text: &str, size: f32, level: usize) -> Response {
    ui.data_mut(|data| data.insert_temp(last_heading(), level));
    heading(ui, text, size, level)
}

fn heading(ui: &mut Ui, text: &str, size: f32, level: usize) -> Response {
    let response = ui.add(Label::new(RichText::new(text).font(fonts::bold_of(size))).wrap());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.set_label(text);
    });
    response
}

/// Running text.
pub(crate) fn text_ui(ui: &mut Ui, text: &str) -> Response {
    ui.add(Label::new(text).wrap())
}

/// Running text in a page that is wider than what is read in one line.
pub(crate) fn read_ui(ui: &mut Ui, text: &str) -> Response {
    paragraph(ui, |ui| text_ui(ui, text))
}

/// A note in a page that is wider than what is read in one line.
pub(crate) fn read_note_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    paragraph(ui, |ui| note_ui(ui, tokens, text))
}

/// Secondary text in the size of running text.
pub(crate) fn soft_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    ui.add(Label::new(RichText::new(text).color(tokens.ink_soft)).wrap())
}

/// A note: small and soft.
pub(crate) fn note_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    ui.add(Label::new(RichText::new(text).size(size::NOTE).color(tokens.ink_soft)).wrap())
}

/// How high a note is here.
pub(crate) fn note_height(ui: &Ui, text: &str) -> f32 {
    let words = WidgetText::from(RichText::new(text).size(size::NOTE));
    let wrap = Some(TextWrapMode::Wrap);
    words.into_galley(ui, wrap, ui.available_width(), TextStyle::Body).size().y
}

/// How wide a note is in one line.
pub(crate) fn note_width(ui: &Ui, text: &str) -> f32 {
    let words = WidgetText::from(RichText::new(text).size(size::NOTE));
    words.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body).size().x
}

/// What is wrong and what to do, marked by more than its colour.
pub(crate) fn problem_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    let text = format!("▲ {text}");
    ui.add(Label::new(RichText::new(text).size(size::NOTE).color(tokens.critical)).wrap())
}

/// A mark and running text beside it, whose lines all begin at the same place.
pub(crate) fn marked_ui(ui: &mut Ui, mark: &str, ink: Color32, text: &str) -> Response {
    let row = ui.horizontal_top(|ui| {
        let mark = ui.painter().layout_no_wrap(mark.to_owned(), fonts::bold_of(size::TEXT), ink);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(MARK, mark.size().y), Sense::hover());
        ui.painter().galley(rect.min, mark, ink);
        text_ui(ui, text)
    });
    row.inner
}

/// What may be wrong, marked by more than its colour.
pub(crate) fn warning_ui(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    let text = format!("▲ {text}");
    ui.add(Label::new(RichText::new(text).size(size::NOTE).color(tokens.significant)).wrap())
}

/// A bold word followed by running text, as one paragraph.
pub(crate) fn lead_ui(ui: &mut Ui, tokens: &Tokens, lead: &str, text: &str) -> Response {
    use super::rich_text::{Look, Setting, Span, rich_text_ui};
    let spans = [
        Span { text: format!("{lead}  "), look: Look::Bold, link: None },
        Span { text: text.to_owned(), ..Span::default() },
    ];
    let setting = Setting { size: size::TEXT, ink: tokens.ink, is_bold: false };
    rich_text_ui(ui, tokens, &spans, setting)
}
