//! Draws the handbook's blocks: headings, lists, tables, boxes and links, readable by a screen reader.

mod table;

use std::ops::Range;
use std::sync::Arc;

use eframe::egui::{
    Color32, Frame, Galley, Id, Layout, Margin, Pos2, Rect, Response, Role, Sense, Stroke, Ui,
    UiBuilder, Vec2,
};

use super::rich_text::{Hint, Links, Setting, Span, layout, prose_ui};
use crate::content::Link;
use crate::ui::theme::{Tokens, space};

pub(crate) use crate::content::prose::{Block, parse};

/// What a page adds to the blocks that it draws.
pub(crate) trait Margins {
    /// Says in a tooltip what a link leads to.
    fn hint(&self, ui: &mut Ui, target: &str);

    /// The letters of a paragraph that a reader marked.
    fn marks(&self, _spans: &[Span]) -> Vec<Range<usize>> {
        Vec::new()
    }

    /// What can be done with a paragraph.
    fn menu(&self, _paragraph: &Drawn<'_>) {}
}

/// A paragraph as it was drawn.
#[derive(Debug)]
pub(crate) struct Drawn<'a> {
    /// Its place and what was done to it.
    pub response: Response,
    /// Its letters.
    pub galley: Arc<Galley>,
    /// Its words.
    pub spans: &'a [Span],
}

impl Drawn<'_> {
    /// The letter at a place of the screen, counted from the first.
    pub(crate) fn char_at(&self, at: Pos2) -> usize {
        self.galley.cursor_from_pos(at - self.response.rect.left_top()).index.0
    }
}

/// Draws blocks one after another.
pub(crate) struct Blocks<'a> {
    /// The colours.
    pub tokens: &'a Tokens,
    /// What the page adds.
    pub margins: &'a dyn Margins,
    /// The links drawn so far.
    pub links: Links<'a>,
    /// The size of letters.
    pub size: f32,
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
}

impl Markdown<'_> {
    /// Draws the text and gives the link that was clicked.
    pub(crate) fn ui(&self, ui: &mut Ui, tokens: &Tokens, margins: &dyn Margins) -> Option<Link> {
        let blocks = self.blocks(ui);
        let hint = |ui: &mut Ui, target: &str| margins.hint(ui, target);
        let links = Links::new(Id::unique(("markdown links", self.text)), tokens, Hint(&hint));
        let mut page = Blocks { tokens, margins, links, size: self.size };
        page.blocks_ui(ui, &blocks);
        page.links.clicked.and_then(|link| Link::parse(&link, self.chapter))
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

impl Blocks<'_> {
    fn blocks_ui(&mut self, ui: &mut Ui, blocks: &[Block]) {
        for (idx, block) in blocks.iter().enumerate() {
            if 0 < idx {
                let is_heading = matches!(block, Block::Heading(..));
                ui.add_space(if is_heading { space::L } else { space::XS });
            }
            self.block_ui(ui, block);
        }
    }

    /// Draws one block.
    pub(crate) fn block_ui(&mut self, ui: &mut Ui, block: &Block) {
        match block {
            Block::Heading(level, _, spans) => {
                self.heading_ui(ui, *level, spans);
            }
            Block::Paragraph(spans) => self.paragraph_ui(ui, spans),
            Block::List(first, items) => {
                let list = UiBuilder::new().accessibility_role(Role::List);
                ui.scope_builder(list, |ui| {
                    for (idx, item) in items.iter().enumerate() {
                        let marker = match first {
                            Some(first) => format!("{}.", first + idx as u64),
                            None => "•".to_owned(),
                        };
                        self.item_ui(ui, &marker, item);
                    }
                });
            }
            Block::Quote(blocks) => {
                boxed_ui(ui, self.tokens, |ui| self.blocks_ui(ui, blocks));
            }
            Block::Table(rows) => table::table_ui(ui, self, rows),
            Block::Rule => {
                ui.separator();
            }
        }
    }

    /// How running text is set.
    pub(crate) fn setting(&self) -> Setting {
        Setting { size: self.size, ink: self.tokens.ink, is_bold: false }
    }

    fn paragraph_ui(&mut self, ui: &mut Ui, spans: &[Span]) {
        let marks = self.margins.marks(spans);
        let width = ui.available_width();
        let galley = layout(ui, self.tokens, spans, self.setting(), width, &marks);
        let response = prose_ui(ui, spans, &galley, &mut self.links);
        self.margins.menu(&Drawn { response, galley, spans });
    }

    /// Draws a heading.
    pub(crate) fn heading_ui(&mut self, ui: &mut Ui, level: u8, spans: &[Span]) -> Response {
        let size = match level {
            1 => self.size + 10.0,
            2 => self.size + 4.0,
            _ => self.size + 1.0,
        };
        let setting = Setting { size, ink: self.tokens.ink, is_bold: true };
        let galley = layout(ui, self.tokens, spans, setting, ui.available_width(), &[]);
        let response = prose_ui(ui, spans, &galley, &mut self.links);
        name_heading(ui, &response, level, &crate::content::prose::words(spans));
        response
    }

    fn item_ui(&mut self, ui: &mut Ui, marker: &str, blocks: &[Block]) {
        let item = UiBuilder::new()
            .layout(Layout::left_to_right(eframe::egui::Align::TOP))
            .accessibility_role(Role::ListItem);
        ui.scope_builder(item, |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let marker = Span { text: marker.to_owned(), ..Span::default() };
            let galley = layout(ui, self.tokens, &[marker], self.setting(), f32::INFINITY, &[]);
            let (rect, _) =
                ui.allocate_exact_size(Vec2::new(24.0, galley.size().y), Sense::hover());
            ui.painter().galley(rect.left_top(), galley, self.tokens.ink);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                self.blocks_ui(ui, blocks);
            });
        });
    }
}

/// Tells a screen reader that something is a heading.
pub(crate) fn name_heading(ui: &Ui, response: &Response, level: u8, words: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(usize::from(level));
        node.set_label(words);
    });
}

/// A box stands on the chosen colour with a bar at its left.
pub(crate) fn boxed_ui(ui: &mut Ui, tokens: &Tokens, content: impl FnOnce(&mut Ui)) {
    let margin = Margin { left: 16, right: 12, top: 10, bottom: 10 };
    let frame = Frame::new().fill(boxed(tokens)).inner_margin(margin);
    let response = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_role(Role::Blockquote));
        content(ui);
    });
    let rect = response.response.rect;
    let bar = Rect::from_min_size(rect.left_top(), Vec2::new(3.0, rect.height()));
    ui.painter().rect_filled(bar, 0.0, tokens.accent);
}

fn boxed(tokens: &Tokens) -> Color32 {
    tokens.chosen
}

/// A hairline across what is available.
pub(super) fn hairline(ui: &Ui, tokens: &Tokens, x: eframe::egui::Rangef, y: f32) {
    ui.painter().hline(x, y, Stroke::new(1.0, tokens.rule));
}
