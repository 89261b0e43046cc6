//! Small pieces that every part of the plan is put together from.

use crate::domain::RiskBand;
use crate::i18n::Tr;
use crate::report::document::{
    Align, Block, Cell, Column, Heading, Inline, Link, List, Paragraph, ParagraphStyle, Row, Span,
    SpanStyle, Table,
};
use crate::report::words as words_of;

fn span(text: impl Into<String>, style: SpanStyle) -> Span {
    Span { text: text.into(), style, link: None }
}

/// Words as they are.
pub(super) fn regular(text: impl Into<String>) -> Span {
    span(text, SpanStyle::Regular)
}

/// Bold words.
pub(super) fn bold(text: impl Into<String>) -> Span {
    span(text, SpanStyle::Bold)
}

/// Softer words.
pub(super) fn soft(text: impl Into<String>) -> Span {
    span(text, SpanStyle::Soft)
}

/// A soft label and its words.
pub(super) fn labelled(label: String, text: impl Into<String>) -> Inline {
    vec![soft(label), regular(format!(" {}", text.into()))]
}

/// What somebody wrote, where it is more than spaces.
pub(super) fn given(text: Option<&String>) -> Option<&str> {
    text.map(|it| it.trim()).filter(|it| !it.is_empty())
}

/// Italic words.
pub(super) fn italic(text: impl Into<String>) -> Span {
    span(text, SpanStyle::Italic)
}

/// Words that lead to a heading of the document.
pub(super) fn to_anchor(text: impl Into<String>, anchor: &str) -> Span {
    Span {
        text: text.into(),
        style: SpanStyle::Regular,
        link: Some(Link::Anchor(anchor.to_owned())),
    }
}

/// A run of plain words.
pub(super) fn plain(text: impl Into<String>) -> Inline {
    vec![regular(text)]
}

/// A band's word with its shape, then the number.
pub(super) fn band(tr: &Tr, band: RiskBand, value: f64) -> Inline {
    vec![
        span(tr.risk_band(band), SpanStyle::Band(band)),
        regular(format!("\u{a0}{}", words_of::risk_number(tr, value))),
    ]
}

fn paragraph(style: ParagraphStyle, text: Inline) -> Block {
    Block::Paragraph(Paragraph { style, text })
}

/// A paragraph of running text.
pub(super) fn body(text: impl Into<String>) -> Block {
    paragraph(ParagraphStyle::Body, plain(text))
}

/// A paragraph of words in several kinds of type.
pub(super) fn body_of(text: Inline) -> Block {
    paragraph(ParagraphStyle::Body, text)
}

/// The sentence that carries a part.
pub(super) fn lead(text: impl Into<String>) -> Block {
    paragraph(ParagraphStyle::Lead, plain(text))
}

/// A small, soft paragraph.
pub(super) fn note(text: impl Into<String>) -> Block {
    paragraph(ParagraphStyle::Note, plain(text))
}

/// A formula; letters behind a low line are an index: `Σ_A`.
pub(super) fn formula(text: impl Into<String>) -> Block {
    let text = text.into();
    let mut parts = text.split('_');
    let mut spans = plain(parts.next().unwrap_or_default());
    for part in parts {
        let end = part.find(|it: char| !it.is_alphanumeric()).unwrap_or(part.len());
        let (index, rest) = part.split_at(end);
        let low = Span { text: index.to_owned(), style: SpanStyle::Low, link: None };
        spans.push(low);
        spans.extend(plain(rest));
    }
    spans.retain(|it| !it.text.is_empty());
    paragraph(ParagraphStyle::Formula, spans)
}

/// A tinted box.
pub(super) fn callout(paragraphs: impl IntoIterator<Item = String>) -> Block {
    let mut style = ParagraphStyle::Lead;
    let set = |text: String| {
        let it = Paragraph { style, text: plain(text) };
        style = ParagraphStyle::Body;
        it
    };
    Block::Callout(paragraphs.into_iter().map(set).collect())
}

/// A heading.
pub(super) fn heading(level: u8, anchor: impl Into<String>, text: impl Into<String>) -> Block {
    Block::Heading(Heading { level, label: None, text: text.into(), anchor: anchor.into() })
}

/// A list with marks.
pub(super) fn bullets(items: Vec<Inline>) -> Block {
    Block::List(List { items, ..List::default() })
}

/// A list with marks of which a page shows as many items as it has room for, the paragraph above with and without any, and the line below for each number of them.
pub(super) fn bullets_that_fit(
    [lead, lead_alone]: [String; 2],
    items: Vec<Inline>,
    rest: Vec<Inline>,
) -> Block {
    let (lead, lead_alone) = (plain(lead), plain(lead_alone));
    Block::List(List { is_numbered: false, gives_way: true, lead, lead_alone, items, rest })
}

/// A list with numbers.
pub(super) fn numbered(items: Vec<Inline>) -> Block {
    Block::List(List { is_numbered: true, items, ..List::default() })
}

/// A column of words.
pub(super) fn words(head: impl Into<String>, share: f32) -> Column {
    Column { head: head.into(), share, align: Align::Left, language: None }
}

/// A column of numbers.
pub(super) fn numbers(head: impl Into<String>, share: f32) -> Column {
    Column { head: head.into(), share, align: Align::Right, language: None }
}

/// A cell of one paragraph.
pub(super) fn cell(text: impl Into<String>) -> Cell {
    vec![plain(text)]
}

/// A row whose first cell names it.
pub(super) fn row(cells: Vec<Cell>) -> Row {
    Row { cells, is_head_first: true }
}

/// A table.
pub(super) fn table(caption: impl Into<String>, columns: Vec<Column>, rows: Vec<Row>) -> Block {
    Block::Table(Table { caption: Some(caption.into()), columns, rows, n_kept: None })
}

/// A table that the heading above it names.
pub(super) fn bare_table(columns: Vec<Column>, rows: Vec<Row>) -> Block {
    Block::Table(Table { caption: None, columns, rows, n_kept: None })
}

/// The same, of whose rows a page shows as many as it has room for, and these at least.
pub(super) fn rows_that_fit(columns: Vec<Column>, rows: Vec<Row>, n_kept: usize) -> Block {
    Block::Table(Table { caption: None, columns, rows, n_kept: Some(n_kept) })
}

/// Texts with commas between.
pub(super) fn listed(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().collect::<Vec<_>>().join(", ")
}

/// An optional text, or a dash where there is none.
pub(super) fn or_dash(text: Option<String>) -> String {
    text.filter(|it| !it.trim().is_empty()).unwrap_or_else(|| "–".to_owned())
}
