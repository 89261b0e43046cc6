//! One paragraph of text with bold, italic and linked runs; its links can be clicked and reached by keyboard.

use std::ops::Range;
use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::text_selection::LabelSelectionState;
use eframe::egui::{
    Align, Color32, FontFamily, FontId, Galley, Id, Pos2, Rect, Response, Role, Sense, Stroke, Ui,
    Vec2, WidgetInfo,
};

use crate::ui::fonts;
use crate::ui::theme::Tokens;

pub(crate) use crate::content::prose::{Look, Span};

/// How a paragraph is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting {
    /// The size of its letters.
    pub size: f32,
    /// The colour of its letters.
    pub ink: Color32,
    /// Everything bold.
    pub is_bold: bool,
}

/// Draws a paragraph and gives the link that was clicked.
pub(crate) fn rich_text_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    spans: &[Span],
    setting: Setting,
) -> (Response, Option<String>) {
    let galley = layout(ui, tokens, spans, setting, ui.available_width());
    let (rect, response) =
        ui.allocate_exact_size(galley.size(), Sense::click_and_drag() - Sense::FOCUSABLE);
    let clicked = paint(ui, tokens, spans, &galley, rect.left_top(), &response);
    (response, clicked)
}

/// Lays a paragraph out at a width.
pub(crate) fn layout(
    ui: &Ui,
    tokens: &Tokens,
    spans: &[Span],
    setting: Setting,
    width: f32,
) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    for span in spans {
        job.append(&span.text, 0.0, format(tokens, span, setting));
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Paints a laid-out paragraph with its links and gives the link that was clicked.
pub(crate) fn paint(
    ui: &Ui,
    tokens: &Tokens,
    spans: &[Span],
    galley: &Arc<Galley>,
    at: Pos2,
    response: &Response,
) -> Option<String> {
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, galley.text()));
    let mut clicked = None;
    for (idx, (target, text, chars)) in links(spans).into_iter().enumerate() {
        for rect in rects(galley, at, &chars) {
            let id = response.id.with(("link", idx, Id::unique(rect.top().to_bits())));
            let link = ui.interact(rect, id, Sense::click());
            link.widget_info(|| WidgetInfo::labeled(Role::Link, true, text));
            if link.hovered() {
                ui.output_mut(|out| out.cursor_icon = eframe::egui::CursorIcon::PointingHand);
            }
            if link.has_focus() {
                let focus = Stroke::new(2.0, tokens.accent);
                let kind = eframe::egui::StrokeKind::Outside;
                ui.painter().rect_stroke(rect.expand(1.0), 2.0, focus, kind);
            }
            if link.clicked() {
                clicked = Some(target.to_owned());
            }
        }
    }
    if ui.is_rect_visible(response.rect) {
        let galley = Arc::clone(galley);
        LabelSelectionState::label_text_selection(
            ui,
            response,
            at,
            galley,
            tokens.ink,
            Stroke::NONE,
        );
    }
    clicked
}

fn format(tokens: &Tokens, span: &Span, setting: Setting) -> TextFormat {
    let family = match (span.look, setting.is_bold) {
        (Look::Bold, _) | (_, true) => fonts::bold(),
        (Look::Italic, false) => fonts::italic(),
        (Look::Plain | Look::Code | Look::Mark, false) => FontFamily::Proportional,
    };
    let is_mark = span.look == Look::Mark;
    let size = if is_mark { setting.size * 0.75 } else { setting.size };
    let is_link = span.link.is_some();
    let ink = match (is_link, is_mark) {
        (true, _) => tokens.accent,
        (false, true) => tokens.ink_soft,
        (false, false) => setting.ink,
    };
    TextFormat {
        font_id: FontId::new(size, family),
        color: ink,
        line_height: Some((setting.size * 1.45).round()),
        underline: if is_link && !is_mark { Stroke::new(1.0, tokens.accent) } else { Stroke::NONE },
        valign: if is_mark { Align::TOP } else { Align::BOTTOM },
        ..TextFormat::default()
    }
}

/// Each link with its words and its letters, counted from the first of the paragraph; marks of sources excepted.
fn links(spans: &[Span]) -> Vec<(&str, &str, Range<usize>)> {
    let mut found = Vec::new();
    let mut start = 0;
    for span in spans {
        let end = start + span.text.chars().count();
        if let Some(target) = &span.link {
            found.push((target.as_str(), span.text.as_str(), start..end));
        }
        start = end;
    }
    found
}

/// Where letters stand, one rectangle a row.
fn rects(galley: &Galley, at: Pos2, chars: &Range<usize>) -> Vec<Rect> {
    let mut found = Vec::new();
    let mut start = 0;
    for row in &galley.rows {
        let n_glyphs = row.glyphs.len();
        let (from, to) = (chars.start.max(start), chars.end.min(start + n_glyphs));
        if from < to {
            let glyphs = row.glyphs.get(from - start..to - start).unwrap_or_default();
            if let (Some(first), Some(last)) = (glyphs.first(), glyphs.last()) {
                let origin = at + row.pos.to_vec2();
                found.push(Rect::from_min_max(
                    origin + Vec2::new(first.pos.x, 0.0),
                    origin + Vec2::new(last.max_x(), row.size.y),
                ));
            }
        }
        start += n_glyphs + usize::from(row.ends_with_newline);
    }
    found
}
