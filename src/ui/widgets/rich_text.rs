//! One paragraph of text with bold, italic and linked runs; its links can be clicked and reached by keyboard.

use std::ops::Range;
use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::text_selection::LabelSelectionState;
use eframe::egui::{
    Align, Color32, CursorIcon, FontFamily, FontId, Galley, Id, Pos2, Rect, Response, Role, Sense,
    Stroke, Tooltip, Ui, Vec2, WidgetInfo,
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

/// The links of a text: each gets an id that stays the same wherever the text stands.
#[derive(Debug)]
pub(crate) struct Links<'a> {
    base: Id,
    tokens: &'a Tokens,
    hint: Hint<'a>,
    /// How many were drawn.
    n_drawn: usize,
    n_terms: usize,
    /// The link that was clicked.
    pub clicked: Option<String>,
}

/// Says in a tooltip what a link leads to.
#[derive(Clone, Copy)]
pub(crate) struct Hint<'a>(pub &'a dyn Fn(&mut Ui, &str));

impl std::fmt::Debug for Hint<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hint")
    }
}

/// The beginning of a link that only explains a word.
pub(crate) const TERM: &str = "term:";

impl<'a> Links<'a> {
    /// The links of the text with that id.
    pub(crate) fn new(base: Id, tokens: &'a Tokens, hint: Hint<'a>) -> Self {
        Self { base, tokens, hint, n_drawn: 0, n_terms: 0, clicked: None }
    }

    /// The id of a link, counted from 0; words that are only explained do not count.
    pub(crate) fn id(base: Id, n: usize) -> Id {
        base.with(("link", n))
    }

    fn next(&mut self, target: &str) -> Id {
        if target.starts_with(TERM) {
            self.n_terms += 1;
            return self.base.with((TERM, self.n_terms));
        }
        self.n_drawn += 1;
        Self::id(self.base, self.n_drawn - 1)
    }
}

/// Draws a paragraph without links of its own.
pub(crate) fn rich_text_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    spans: &[Span],
    setting: Setting,
) -> Response {
    let base = ui.next_auto_id();
    let mut links = Links::new(base, tokens, Hint(&|_, _| {}));
    let galley = layout(ui, tokens, spans, setting, ui.available_width(), &[]);
    prose_ui(ui, spans, &galley, &mut links)
}

/// Draws a laid-out paragraph where the next widget goes.
pub(crate) fn prose_ui(
    ui: &mut Ui,
    spans: &[Span],
    galley: &Arc<Galley>,
    links: &mut Links<'_>,
) -> Response {
    let (rect, response) =
        ui.allocate_exact_size(galley.size(), Sense::click_and_drag() - Sense::FOCUSABLE);
    paint(ui, spans, galley, rect.left_top(), &response, links);
    response
}

/// Lays a paragraph out at a width; `marks` are the letters that stand on the marker's colour.
pub(crate) fn layout(
    ui: &Ui,
    tokens: &Tokens,
    spans: &[Span],
    setting: Setting,
    width: f32,
    marks: &[Range<usize>],
) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let mut start = 0;
    for span in spans {
        let n_chars = span.text.chars().count();
        let format = format(tokens, span, setting);
        for (part, is_marked) in parts(&span.text, start, marks) {
            let background = if is_marked { tokens.marker } else { Color32::TRANSPARENT };
            job.append(part, 0.0, TextFormat { background, ..format.clone() });
        }
        start += n_chars;
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Cuts a text at the edges of what is marked; `start` is where it begins, in letters.
pub(crate) fn parts<'a>(
    text: &'a str,
    start: usize,
    marks: &[Range<usize>],
) -> Vec<(&'a str, bool)> {
    if marks.is_empty() {
        return vec![(text, false)];
    }
    let mut found: Vec<(&str, bool)> = Vec::new();
    let mut begin = 0;
    let mut was_marked = None;
    for (n, (at, _)) in text.char_indices().enumerate() {
        let is_marked = marks.iter().any(|it| it.contains(&(start + n)));
        if let Some(was) = was_marked.filter(|was| *was != is_marked) {
            found.push((text.get(begin..at).unwrap_or_default(), was));
            begin = at;
        }
        was_marked = Some(is_marked);
    }
    if let Some(was) = was_marked {
        found.push((text.get(begin..).unwrap_or_default(), was));
    }
    found
}

/// Paints a laid-out paragraph with its links.
pub(crate) fn paint(
    ui: &Ui,
    spans: &[Span],
    galley: &Arc<Galley>,
    at: Pos2,
    response: &Response,
    links: &mut Links<'_>,
) {
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, galley.text()));
    for (target, text, chars) in targets(spans) {
        let id = links.next(target);
        for (row, rect) in rects(galley, at, &chars).into_iter().enumerate() {
            let is_term = target.starts_with(TERM);
            let is_first = row == 0 && !is_term;
            let sense = if is_first { Sense::click() } else { Sense::click() - Sense::FOCUSABLE };
            let id = if row == 0 { id } else { id.with(row) };
            let link = ui.interact(rect, id, sense);
            let role = if is_term { Role::Term } else { Role::Link };
            if row == 0 {
                link.widget_info(|| WidgetInfo::labeled(role, true, text.trim()));
            }
            link_ui(ui, target, &link, links);
        }
    }
    if ui.is_rect_visible(response.rect) {
        let galley = Arc::clone(galley);
        LabelSelectionState::label_text_selection(
            ui,
            response,
            at,
            galley,
            links.tokens.ink,
            Stroke::NONE,
        );
    }
}

/// What a link does: it shows the way, says what it leads to, and is brought into view by the keyboard.
fn link_ui(ui: &Ui, target: &str, link: &Response, links: &mut Links<'_>) {
    if link.hovered() {
        let is_term = target.starts_with(TERM);
        let icon = if is_term { CursorIcon::Help } else { CursorIcon::PointingHand };
        ui.output_mut(|out| out.cursor_icon = icon);
    }
    let hint = links.hint.0;
    if link.has_focus() {
        Tooltip::for_widget(link).show(|ui| hint(ui, target));
    } else {
        link.clone().on_hover_ui(|ui| hint(ui, target));
    }
    if link.gained_focus() && !ui.clip_rect().contains_rect(link.rect) {
        link.scroll_to_me(None);
    }
    if link.clicked() {
        links.clicked = Some(target.to_owned());
    }
}

fn format(tokens: &Tokens, span: &Span, setting: Setting) -> TextFormat {
    let family = match (span.look, setting.is_bold) {
        (Look::Bold, _) | (_, true) => fonts::bold(),
        (Look::Italic, false) => fonts::italic(),
        (Look::Plain | Look::Code | Look::Mark, false) => FontFamily::Proportional,
    };
    let is_mark = span.look == Look::Mark;
    let size = if is_mark { setting.size * 0.7 } else { setting.size };
    let is_term = span.link.as_deref().is_some_and(|it| it.starts_with(TERM));
    let is_link = span.link.is_some() && !is_term;
    let ink = match (is_link, is_mark) {
        (true, _) => tokens.accent,
        (false, true) => tokens.ink_soft,
        (false, false) => setting.ink,
    };
    let underline = match (is_term, is_link && !is_mark) {
        (true, _) => Stroke::new(1.0, tokens.edge),
        (_, true) => Stroke::new(1.0, tokens.accent),
        _ => Stroke::NONE,
    };
    TextFormat {
        font_id: FontId::new(size, family),
        color: ink,
        line_height: Some((setting.size * 1.45).round()),
        underline,
        valign: if is_mark { Align::TOP } else { Align::BOTTOM },
        ..TextFormat::default()
    }
}

/// Each link with its words and its letters, counted from the first of the paragraph.
fn targets(spans: &[Span]) -> Vec<(&str, &str, Range<usize>)> {
    let mut found = Vec::new();
    let mut start = 0;
    for span in spans {
        let end = start + span.text.chars().count();
        if let Some(target) = &span.link {
            // The space before the mark of a source is not part of it.
            let n_spaces = span.text.chars().take_while(|it| it.is_whitespace()).count();
            found.push((target.as_str(), span.text.as_str(), start + n_spaces..end));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_the_edges_of_what_is_marked() {
        assert_eq!(parts("žodis ir", 0, &[]), [("žodis ir", false)]);
        let marks = vec![12..15, 40..41];
        assert_eq!(parts("žodis ir", 10, &marks), [("žo", false), ("dis", true), (" ir", false)]);
        assert_eq!(parts("ab", 12, &marks), [("ab", true)]);
    }

    #[test]
    fn a_mark_of_a_source_begins_at_its_letters() {
        let link = Some("source:S1".to_owned());
        let spans = [
            Span { text: "one".to_owned(), ..Span::default() },
            Span { text: "\u{a0}S1".to_owned(), look: Look::Mark, link },
        ];
        assert_eq!(targets(&spans), [("source:S1", "\u{a0}S1", 4..6)]);
    }
}
