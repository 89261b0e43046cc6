//! Small pieces that the sample plan is put together from.

use skaidra::domain::RiskBand;
use skaidra::report::document::{
    Align, Block, Cell, Column, Heading, Inline, Link, Paragraph, ParagraphStyle, Span, SpanStyle,
};

pub(crate) fn span(text: &str, style: SpanStyle) -> Span {
    Span { text: text.to_owned(), style, link: None }
}

pub(crate) fn words(text: &str) -> Inline {
    vec![span(text, SpanStyle::Regular)]
}

pub(crate) fn heading(level: u8, anchor: &str, text: &str) -> Block {
    let (text, anchor) = (text.to_owned(), anchor.to_owned());
    Block::Heading(Heading { level, label: None, text, anchor })
}

pub(crate) fn paragraph(style: ParagraphStyle, text: &str) -> Block {
    Block::Paragraph(Paragraph { style, text: words(text) })
}

pub(crate) fn body(text: &str) -> Block {
    paragraph(ParagraphStyle::Body, text)
}

pub(crate) fn anchor(text: &str, name: &str) -> Span {
    Span {
        text: text.to_owned(),
        style: SpanStyle::Regular,
        link: Some(Link::Anchor(name.to_owned())),
    }
}

pub(crate) fn column(head: &str, share: f32, align: Align) -> Column {
    Column { head: head.to_owned(), share, align, language: None }
}

pub(crate) fn cells<const N: usize>(cells: [&str; N]) -> Vec<Cell> {
    cells.map(|text| vec![words(text)]).into()
}

pub(crate) fn band(band: RiskBand) -> Cell {
    let word = match band {
        RiskBand::Tolerable => "toleruotina",
        RiskBand::Significant => "reikšminga",
        RiskBand::Critical => "kritinė",
    };
    vec![vec![span(word, SpanStyle::Band(band))]]
}

pub(crate) fn band_of(number: f64) -> RiskBand {
    match number {
        number if number < 3.5 => RiskBand::Tolerable,
        number if number < 7.0 => RiskBand::Significant,
        _ => RiskBand::Critical,
    }
}

pub(crate) fn decimal(number: f64) -> String {
    format!("{number:.2}").replace('.', ",")
}
