//! Draws the handbook's markdown: headings, lists, tables, boxes and links, readable by a screen reader.

mod parse;
mod table;

use std::sync::Arc;

use eframe::egui::{Color32, Frame, Id, Margin, Rect, Role, Sense, Stroke, Ui, Vec2};

use super::rich_text::{Setting, Span, rich_text_ui};
use crate::domain::{HandbookRef, QuestionId};
use crate::ui::theme::{Tokens, space};

pub(crate) use parse::{Block, parse};

/// Where a link of the handbook leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LinkTarget {
    /// To a question of a checklist.
    Question(QuestionId),
    /// To a section of the handbook; the anchor may be empty.
    Handbook(HandbookRef),
    /// To a source, by its id.
    Source(String),
    /// To a page of the web.
    Web(String),
}

impl LinkTarget {
    /// Reads the target of a link; `chapter` is where it stands.
    pub(crate) fn parse(link: &str, chapter: &str) -> Option<Self> {
        if let Some(id) = link.strip_prefix("question:") {
            return QuestionId::parse(id).ok().map(Self::Question);
        }
        if let Some(id) = link.strip_prefix("source:") {
            return Some(Self::Source(id.to_owned()));
        }
        if link.starts_with("https://") || link.starts_with("http://") {
            return Some(Self::Web(link.to_owned()));
        }
        let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
        let stem = file.rsplit('/').next().unwrap_or(file);
        let slug = stem.strip_suffix(".md").unwrap_or(stem);
        let chapter = if slug.is_empty() { chapter } else { slug };
        Some(Self::Handbook(HandbookRef { chapter: chapter.to_owned(), anchor: anchor.to_owned() }))
    }
}

/// A text to draw, and how.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Markdown<'a> {
    /// The text.
    pub text: &'a str,
    /// The slug of the chapter it stands in, for links inside it.
    pub chapter: &'a str,
    /// The size of its letters.
    pub size: f32,
    /// The heading to bring into view in this frame.
    pub scroll_to: Option<&'a str>,
}

impl Markdown<'_> {
    /// Draws the text and gives the link that was clicked.
    pub(crate) fn ui(&self, ui: &mut Ui, tokens: &Tokens) -> Option<LinkTarget> {
        let blocks = self.blocks(ui);
        let mut page = Page { tokens, text: self, clicked: None };
        page.blocks_ui(ui, &blocks);
        page.clicked.and_then(|link| LinkTarget::parse(&link, self.chapter))
    }

    /// The blocks of a text, read once while it is on screen.
    fn blocks(&self, ui: &Ui) -> Arc<Vec<Block>> {
        let id = Id::unique(("markdown", self.text));
        if let Some(found) = ui.data(|data| data.get_temp::<Arc<Vec<Block>>>(id)) {
            return found;
        }
        let blocks = Arc::new(parse(self.text));
        ui.data_mut(|data| data.insert_temp(id, Arc::clone(&blocks)));
        blocks
    }
}

struct Page<'a> {
    tokens: &'a Tokens,
    text: &'a Markdown<'a>,
    clicked: Option<String>,
}

impl Page<'_> {
    fn blocks_ui(&mut self, ui: &mut Ui, blocks: &[Block]) {
        for (idx, block) in blocks.iter().enumerate() {
            if 0 < idx {
                let is_heading = matches!(block, Block::Heading(..));
                ui.add_space(if is_heading { space::L } else { space::XS });
            }
            self.block_ui(ui, block);
        }
    }

    fn block_ui(&mut self, ui: &mut Ui, block: &Block) {
        match block {
            Block::Heading(level, anchor, spans) => {
                self.heading_ui(ui, *level, anchor.as_deref(), spans);
            }
            Block::Paragraph(spans) => self.spans_ui(ui, spans, self.setting()),
            Block::List(first, items) => {
                for (idx, item) in items.iter().enumerate() {
                    let marker = match first {
                        Some(first) => format!("{}.", first + idx as u64),
                        None => "•".to_owned(),
                    };
                    self.item_ui(ui, &marker, item);
                }
            }
            Block::Quote(blocks) => self.box_ui(ui, blocks),
            Block::Table(rows) => {
                let clicked = table::table_ui(ui, self.tokens, rows, self.setting());
                self.clicked = clicked.or_else(|| self.clicked.take());
            }
            Block::Rule => {
                ui.separator();
            }
        }
    }

    fn setting(&self) -> Setting {
        Setting { size: self.text.size, ink: self.tokens.ink, is_bold: false }
    }

    fn spans_ui(&mut self, ui: &mut Ui, spans: &[Span], setting: Setting) {
        let (_, clicked) = rich_text_ui(ui, self.tokens, spans, setting);
        self.clicked = clicked.or_else(|| self.clicked.take());
    }

    fn heading_ui(&mut self, ui: &mut Ui, level: u8, anchor: Option<&str>, spans: &[Span]) {
        let size = match level {
            1 => self.text.size + 8.0,
            2 => self.text.size + 4.0,
            _ => self.text.size + 1.0,
        };
        let setting = Setting { size, ink: self.tokens.ink, is_bold: true };
        let (response, clicked) = rich_text_ui(ui, self.tokens, spans, setting);
        self.clicked = clicked.or_else(|| self.clicked.take());
        let words: String = spans.iter().map(|it| it.text.as_str()).collect();
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Heading);
            node.set_level(usize::from(level));
            node.set_label(words);
        });
        if anchor.is_some() && anchor == self.text.scroll_to {
            response.scroll_to_me(Some(eframe::egui::Align::TOP));
        }
    }

    fn item_ui(&mut self, ui: &mut Ui, marker: &str, blocks: &[Block]) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let marker = Span { text: marker.to_owned(), ..Span::default() };
            let galley =
                super::rich_text::layout(ui, self.tokens, &[marker], self.setting(), f32::INFINITY);
            let (rect, _) =
                ui.allocate_exact_size(Vec2::new(24.0, galley.size().y), Sense::hover());
            ui.painter().galley(rect.left_top(), galley, self.tokens.ink);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                self.blocks_ui(ui, blocks);
            });
        });
    }

    /// A box stands on the panel colour with a bar at its left.
    fn box_ui(&mut self, ui: &mut Ui, blocks: &[Block]) {
        let frame = Frame::new().fill(boxed(self.tokens)).inner_margin(Margin {
            left: 16,
            right: 12,
            top: 10,
            bottom: 10,
        });
        let rect = frame
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                self.blocks_ui(ui, blocks);
            })
            .response
            .rect;
        let bar = Rect::from_min_size(rect.left_top(), Vec2::new(3.0, rect.height()));
        ui.painter().rect_filled(bar, 0.0, self.tokens.accent);
    }
}

fn boxed(tokens: &Tokens) -> Color32 {
    tokens.chosen
}

/// A hairline across what is available.
pub(super) fn hairline(ui: &Ui, tokens: &Tokens, x: eframe::egui::Rangef, y: f32) {
    ui.painter().hline(x, y, Stroke::new(1.0, tokens.rule));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_questions_sections_sources_and_pages() {
        let section = |chapter: &str, anchor: &str| {
            Some(LinkTarget::Handbook(HandbookRef {
                chapter: chapter.to_owned(),
                anchor: anchor.to_owned(),
            }))
        };
        assert_eq!(
            LinkTarget::parse("question:na-03", "one"),
            Some(LinkTarget::Question(QuestionId::parse("na-03").unwrap()))
        );
        assert_eq!(LinkTarget::parse("question:Na 3", "one"), None);
        assert_eq!(LinkTarget::parse("needs-queues.md#two", "one"), section("needs-queues", "two"));
        assert_eq!(LinkTarget::parse("../areas/x.md", "one"), section("x", ""));
        assert_eq!(LinkTarget::parse("#two", "one"), section("one", "two"));
        assert_eq!(
            LinkTarget::parse("https://e-tar.lt", "one"),
            Some(LinkTarget::Web("https://e-tar.lt".to_owned()))
        );
    }
}
