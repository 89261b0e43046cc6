//! The list of what the text cites.

use std::collections::BTreeSet;

use crate::content::Source;
use crate::report::document::{Block, Link, Reference, Span, SpanStyle};

use super::Edition;
use super::prose::span;

/// The name that marks in the text lead to.
pub(super) fn anchor(id: &str) -> String {
    format!("source--{id}")
}

/// The sources that were cited, in the order of the pack; none where nothing was cited.
pub(super) fn list(edition: &Edition<'_>, cited: &BTreeSet<String>) -> Option<Block> {
    let entries: Vec<Reference> = edition
        .pack
        .sources
        .iter()
        .filter(|source| cited.contains(source.id.as_str()))
        .map(|source| entry(edition, source))
        .collect();
    (!entries.is_empty()).then_some(Block::References(entries))
}

fn entry(edition: &Edition<'_>, source: &Source) -> Reference {
    let title = source.title_for(edition.tr.language());
    let mut text = vec![span(title, SpanStyle::Regular)];
    let remark = source.note_for(edition.tr.language());
    if !remark.is_empty() {
        text.push(span(format!(" ({remark})"), SpanStyle::Soft));
    }
    if !source.address.is_empty() {
        text.push(span("", SpanStyle::NewLine));
        text.push(Span {
            text: source.address.clone(),
            style: SpanStyle::Regular,
            link: Some(Link::Address(source.address.clone())),
        });
    }
    Reference { anchor: anchor(source.id.as_str()), label: source.id.to_string(), text }
}
