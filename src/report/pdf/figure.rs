//! Figures: a drawing with its alternative text, its place on the page and its caption.

use crate::report::document::{Align, Figure};

use super::chart::{self, Drawn};
use super::compose::Composer;
use super::flow::Piece;
use super::lines::Text;
use super::style::{LEFT, PAGE_HEIGHT, RIGHT, Setting, WIDTH};
use super::tags::Role;
use super::{PdfError, pen};

/// Adds a figure; a drawing too tall for a page comes in several, each with the same words.
pub(super) fn compose(composer: &mut Composer, figure: &Figure) -> Result<(), PdfError> {
    let parts = chart::drawn(&mut composer.setter, &figure.drawing)?;
    let n_parts = parts.len();
    for (index, part) in parts.into_iter().enumerate() {
        let node = composer.setter.tags.add(composer.section, Role::Figure);
        let alt = match n_parts {
            1 => figure.alt.clone(),
            _ => format!("{} ({}/{n_parts})", figure.alt, index + 1),
        };
        composer.setter.tags.describe(node, alt);
        let is_last = index + 1 == n_parts;
        let words = figure.caption.as_ref().filter(|_| is_last);
        let caption = words.map(|words| {
            let caption = composer.setter.tags.add(node, Role::Caption);
            composer.setter.set_plain(words, Setting::NOTE, WIDTH, caption)
        });
        composer.push(piece(part, node, caption), 9.0);
    }
    composer.leave(11.0);
    Ok(())
}

fn piece(part: Drawn, node: super::tags::NodeId, caption: Option<Text>) -> Piece {
    const GAP: f32 = 5.0;
    let below = caption.as_ref().map_or(0.0, |caption| GAP + caption.height());
    Piece::new(part.height + below, move |page, top| {
        page.tag(node);
        let bottom = top + part.height + below;
        let bounds = [LEFT, PAGE_HEIGHT - bottom, RIGHT, PAGE_HEIGHT - top].map(pen::round);
        page.tags.place(node, bounds);
        (part.draw)(page, top);
        if let Some(caption) = caption {
            caption.draw(page, (LEFT, top + part.height + GAP), WIDTH, Align::Left);
        }
    })
}
