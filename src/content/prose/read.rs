//! Reads Markdown into blocks: what is open while events come, and the marks of sources.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Block, Look, Span};
use crate::content::{Piece, citations};

/// Reads a text.
pub fn parse(markdown: &str) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut reader = Reader::default();
    for event in Parser::new_ext(markdown, options) {
        reader.take(event);
    }
    reader.finish()
}

/// A block that is being read.
#[derive(Debug)]
enum Open {
    Heading(u8, Option<String>),
    List(Option<u64>, Vec<Vec<Block>>),
    Item,
    Quote,
    Table(Vec<Vec<Vec<Span>>>),
    Row(Vec<Vec<Span>>),
    Paragraph,
}

#[derive(Default)]
struct Reader {
    open: Vec<Open>,
    /// The blocks of each open container, the page itself first.
    blocks: Vec<Vec<Block>>,
    page: Vec<Block>,
    spans: Vec<Span>,
    n_bold: usize,
    n_italic: usize,
    link: Option<String>,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, self.look()),
            Event::Code(text) => self.text(&text, Look::Code),
            Event::SoftBreak => self.text(" ", self.look()),
            Event::HardBreak => self.text("\n", self.look()),
            Event::Rule => self.block(Block::Rule),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, id, .. } => {
                self.flush();
                self.open.push(Open::Heading(level as u8, id.map(|it| it.to_string())));
            }
            Tag::Paragraph => self.open.push(Open::Paragraph),
            Tag::List(first) => {
                self.flush();
                self.open.push(Open::List(first, Vec::new()));
            }
            Tag::Item => self.container(Open::Item),
            Tag::BlockQuote(_) => self.container(Open::Quote),
            Tag::Table(_) => self.open.push(Open::Table(Vec::new())),
            Tag::TableHead | Tag::TableRow => self.open.push(Open::Row(Vec::new())),
            Tag::Strong => self.n_bold += 1,
            Tag::Emphasis => self.n_italic += 1,
            Tag::Link { dest_url, .. } => self.link = Some(dest_url.to_string()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.n_bold = self.n_bold.saturating_sub(1),
            TagEnd::Emphasis => self.n_italic = self.n_italic.saturating_sub(1),
            TagEnd::Link => self.link = None,
            TagEnd::Paragraph => {
                self.open.pop();
                self.flush();
            }
            TagEnd::Heading(_) => {
                if let Some(Open::Heading(level, anchor)) = self.open.pop() {
                    let spans = self.take_spans();
                    self.block(Block::Heading(level, anchor, spans));
                }
            }
            TagEnd::TableCell => {
                let cell = self.take_spans();
                if let Some(Open::Row(cells)) = self.open.last_mut() {
                    cells.push(cell);
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                if let Some(Open::Row(cells)) = self.open.pop()
                    && let Some(Open::Table(rows)) = self.open.last_mut()
                {
                    rows.push(cells);
                }
            }
            TagEnd::Table => {
                if let Some(Open::Table(rows)) = self.open.pop() {
                    self.block(Block::Table(rows));
                }
            }
            TagEnd::Item => {
                self.flush();
                self.open.pop();
                let blocks = self.blocks.pop().unwrap_or_default();
                if let Some(Open::List(_, items)) = self.open.last_mut() {
                    items.push(blocks);
                }
            }
            TagEnd::List(_) => {
                if let Some(Open::List(first, items)) = self.open.pop() {
                    self.block(Block::List(first, items));
                }
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.open.pop();
                let blocks = self.blocks.pop().unwrap_or_default();
                self.block(Block::Quote(blocks));
            }
            _ => {}
        }
    }

    fn container(&mut self, kind: Open) {
        self.flush();
        self.open.push(kind);
        self.blocks.push(Vec::new());
    }

    fn block(&mut self, block: Block) {
        self.blocks.last_mut().unwrap_or(&mut self.page).push(block);
    }

    /// How words look here.
    fn look(&self) -> Look {
        match (self.n_bold, self.n_italic) {
            (1.., _) => Look::Bold,
            (0, 1..) => Look::Italic,
            (0, 0) => Look::Plain,
        }
    }

    fn text(&mut self, text: &str, look: Look) {
        match self.spans.last_mut() {
            Some(last) if last.look == look && last.link == self.link => last.text.push_str(text),
            _ => self.spans.push(Span { text: text.to_owned(), look, link: self.link.clone() }),
        }
    }

    fn take_spans(&mut self) -> Vec<Span> {
        let spans: Vec<Span> = std::mem::take(&mut self.spans);
        spans.into_iter().flat_map(with_marks).filter(|span| !span.text.is_empty()).collect()
    }

    /// Words that stand outside a paragraph, as in a tight list, are one.
    fn flush(&mut self) {
        let spans = self.take_spans();
        if spans.iter().any(|span| !span.text.trim().is_empty()) {
            self.block(Block::Paragraph(spans));
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.flush();
        self.page
    }
}

/// Turns `[@S60b]` and `[@S60b; @S61]` into marks that lead to the source.
fn with_marks(span: Span) -> Vec<Span> {
    if span.link.is_some() || span.look == Look::Code || !span.text.contains("[@") {
        return vec![span];
    }
    let mut found: Vec<Span> = Vec::new();
    for piece in citations(&span.text) {
        match piece {
            Piece::Text(text) => found.push(Span { text: text.to_owned(), ..span.clone() }),
            Piece::Sources(ids) => {
                if let Some(last) = found.last_mut() {
                    last.text.truncate(last.text.trim_end().len());
                }
                for (idx, id) in ids.into_iter().enumerate() {
                    let link = Some(format!("source:{id}"));
                    // The first mark stays with the word before it; the others may begin a row.
                    let space = if idx == 0 { '\u{a0}' } else { ' ' };
                    found.push(Span { text: format!("{space}{id}"), look: Look::Mark, link });
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Span {
        Span { text: text.to_owned(), ..Span::default() }
    }

    fn bold(text: &str) -> Span {
        Span { text: text.to_owned(), look: Look::Bold, link: None }
    }

    #[test]
    fn blocks_are_read_in_order() {
        let text = "# One {#one}\n\nText **bold** end\nnext\n\n- a\n- b\n\n> **Box.** in it\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
        let cell = |text: &str| vec![plain(text)];
        assert_eq!(
            parse(text),
            [
                Block::Heading(1, Some("one".to_owned()), vec![plain("One")]),
                Block::Paragraph(vec![plain("Text "), bold("bold"), plain(" end next")]),
                Block::List(
                    None,
                    vec![
                        vec![Block::Paragraph(vec![plain("a")])],
                        vec![Block::Paragraph(vec![plain("b")])],
                    ],
                ),
                Block::Quote(vec![Block::Paragraph(vec![bold("Box."), plain(" in it")])]),
                Block::Table(vec![vec![cell("a"), cell("b")], vec![cell("1"), cell("2")]]),
            ]
        );
    }

    #[test]
    fn a_citation_becomes_a_mark_that_leads_to_its_source() {
        let blocks = parse("Found it [@S60b]. Twice [@A; @B]");
        let Some(Block::Paragraph(spans)) = blocks.first() else { panic!("{blocks:?}") };
        let links: Vec<_> = spans.iter().filter_map(|it| it.link.as_deref()).collect();
        assert_eq!(links, ["source:S60b", "source:A", "source:B"]);
        let text: String = spans.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(text, "Found it\u{a0}S60b. Twice\u{a0}A B");
    }

    #[test]
    fn code_keeps_its_look_and_its_letters() {
        let code = Span { text: "s = min(a, [@e] + 1)".to_owned(), look: Look::Code, link: None };
        assert_eq!(parse("`s = min(a, [@e] + 1)`"), [Block::Paragraph(vec![code])]);
    }

    #[test]
    fn a_nested_list_stays_inside_its_item() {
        let blocks = parse("1. one\n   - deep\n2. two\n");
        let Some(Block::List(Some(1), items)) = blocks.first() else { panic!("{blocks:?}") };
        assert_eq!(items.len(), 2);
        assert!(matches!(items[0].as_slice(), [Block::Paragraph(_), Block::List(None, _)]));
    }
}
