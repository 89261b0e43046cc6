//! What the text cites: the mark at the left, the words hanging beside it.

use crate::report::document::Reference;

use super::compose::{Column, Composer};
use super::style::{Ink, LEFT, MEASURE, Setting};
use super::tags::Role;

/// The room for a mark such as `S200b`.
const INDENT: f32 = 34.0;

/// Adds a list of references.
pub(super) fn compose(composer: &mut Composer, entries: &[Reference]) {
    let setting = Setting::CELL;
    for (index, entry) in entries.iter().enumerate() {
        let Some(item) = composer.setter.shaper.anchors.get(&entry.anchor).copied() else {
            continue;
        };
        let label = composer.setter.tags.add(item, Role::Label);
        let body = composer.setter.tags.add(item, Role::ItemBody);
        let label =
            composer.setter.set_plain(&entry.label, setting.bold().inked(Ink::SOFT), INDENT, label);
        let text = composer.setter.set(&entry.text, setting, MEASURE - INDENT, body);
        let column = Column { left: LEFT + INDENT, width: MEASURE - INDENT, ground: None };
        let first = composer.pieces.len();
        composer.lines(&text, &column, if index == 0 { 6.0 } else { 4.0 }, false);
        composer.beside(first, label, (LEFT, INDENT));
        composer.remember(first, item);
    }
    composer.leave(8.0);
}
