//! A plan as Markdown: a copy to read and to send, which says first which file counts.

use crate::i18n::Tr;

use super::Plan;
use super::build::copy_of;
use super::document::{Block, Paragraph, ParagraphStyle, Span, SpanStyle};
use super::markdown::markdown;

/// Writes the plan in the words of its pages.
pub fn plan_markdown(plan: &Plan, tr: &Tr) -> String {
    let mut document = copy_of(plan, tr);
    let said = [tr.report_copy_notice_text(), tr.report_copy_why(document.fingerprint.as_str())];
    let said = said.map(|text| Paragraph {
        style: ParagraphStyle::Note,
        text: vec![Span { text, style: SpanStyle::Regular, link: None }],
    });
    document.blocks.insert(0, Block::Callout(said.into()));
    markdown(&document)
}
