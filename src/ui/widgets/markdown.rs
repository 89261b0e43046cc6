//! Draws the handbook's markdown: headings, lists, tables, boxes and links, readable by a screen reader.

mod table;

use std::sync::Arc;

use eframe::egui::{Color32, Frame, Id, Margin, Rect, Role, Sense, Stroke, Ui, Vec2};

use super::rich_text::{Setting, Span, rich_text_ui};
use crate::content::Link;
use crate::content::prose::{Block, parse};
use crate::ui::theme::{Tokens, space};

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
    pub(crate) fn ui(&self, ui: &mut Ui, tokens: &Tokens) -> Option<Link> {
        let blocks = self.blocks(ui);
        let mut page = Page { tokens, text: self, clicked: None };
        page.blocks_ui(ui, &blocks);
        page.clicked.and_then(|link| Link::parse(&link, self.chapter))
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
