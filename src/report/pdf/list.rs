//! Lists: a bullet or number at the left, the words hanging beside it.

use crate::report::document::{Inline, List, Paragraph, ParagraphStyle};

use super::compose::{Column, Composer};
use super::style::{Ink, WIDTH};
use super::tags::Role;

/// The room for a bullet.
const BULLET_INDENT: f32 = 13.0;
/// The room for a number of one or two figures.
const NUMBER_INDENT: f32 = 19.0;

/// Adds a list.
pub(super) fn compose(composer: &mut Composer, list: &List) {
    if list.items.is_empty() {
        return;
    }
    let narrow = composer.column.clone();
    if list.gives_way {
        // The lines of the full width are fewer, so that more items find room.
        composer.column.width = composer.column.width.max(WIDTH);
    }
    lead(composer, list);
    let indent = if list.is_numbered { NUMBER_INDENT } else { BULLET_INDENT };
    let node =
        composer.setter.tags.add(composer.section, Role::List { is_numbered: list.is_numbered });
    for (index, words) in list.items.iter().enumerate() {
        let item = composer.setter.tags.add(node, Role::Item);
        let label = composer.setter.tags.add(item, Role::Label);
        let body = composer.setter.tags.add(item, Role::ItemBody);
        let sign = if list.is_numbered { format!("{}.", index + 1) } else { "•".to_owned() };
        let setting = composer.body();
        let label = composer.setter.set_plain(&sign, setting.inked(Ink::ACCENT), indent, label);
        let Column { left, width, .. } = composer.column;
        let text = composer.setter.set(words, setting, width - indent, body);
        let column = Column { left: left + indent, width: width - indent, ground: None };
        let first = composer.pieces.len();
        composer.lines(&text, &column, if index == 0 { 5.0 } else { 2.5 }, false);
        composer.beside(first, label, (left, indent));
        if list.gives_way {
            for piece in composer.pieces.iter_mut().skip(first) {
                piece.gives_way = Some(index);
            }
        }
    }
    for (n_items, words) in list.rest.iter().enumerate().filter(|(_, words)| !words.is_empty()) {
        let node = composer.setter.tags.add(composer.section, Role::Paragraph);
        let Column { left, width, .. } = composer.column;
        let setting = composer.body();
        let text = composer.setter.set(words, setting, width - indent, node);
        let column = Column { left: left + indent, width: width - indent, ground: None };
        let first = composer.pieces.len();
        composer.lines(&text, &column, 2.5, false);
        for piece in composer.pieces.iter_mut().skip(first) {
            piece.stands_with = Some(n_items);
        }
    }
    composer.column = narrow;
    composer.leave(6.0);
}

/// Adds the paragraph above the items.
fn lead(composer: &mut Composer, list: &List) {
    if list.lead.is_empty() {
        return;
    }
    let paragraph = |text: &Inline| Paragraph { style: ParagraphStyle::Body, text: text.clone() };
    composer.either(&paragraph(&list.lead), &paragraph(&list.lead_alone));
}
