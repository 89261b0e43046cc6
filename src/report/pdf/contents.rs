//! The contents: headings with dots and page numbers, each line leading to its heading.

use std::collections::BTreeMap;

use crate::report::document::{Align, Contents, Heading, Link, Span, SpanStyle};

use super::compose::{Column, Composer, Mark};
use super::flow::Piece;
use super::lines::{Setter, Text};
use super::pen::{Artifact, Dash};
use super::style::{Ink, LEFT, RIGHT, Setting};
use super::tags::{NodeId, Role};

/// The room for a page number.
const NUMBER: f32 = 30.0;
/// The room for the label of a part or chapter.
const LABEL: f32 = 26.0;

/// A page number that is set once the pages are known.
#[derive(Debug, Clone)]
pub(super) struct Folio {
    /// The tag of its line.
    entry: NodeId,
    /// The heading whose page it names.
    heading: NodeId,
    /// The name of that heading.
    anchor: String,
    /// How it is set.
    setting: Setting,
}

/// Sets the page numbers.
pub(super) fn set(
    setter: &mut Setter,
    folios: &[Folio],
    pages: &BTreeMap<NodeId, usize>,
) -> BTreeMap<NodeId, Text> {
    let mut texts = BTreeMap::new();
    for folio in folios {
        let Some(page) = pages.get(&folio.heading) else { continue };
        let words = leading((page + 1).to_string(), &folio.anchor);
        texts.insert(folio.entry, setter.set(&words, folio.setting, NUMBER, folio.entry));
    }
    texts
}

/// Adds a list of headings.
pub(super) fn compose(composer: &mut Composer, contents: &Contents) {
    let listed = contents.chosen(composer.marks.iter().cloned(), |mark| &mark.heading);
    let top = listed.iter().map(|mark| mark.heading.level).min().unwrap_or(0);
    // The open lists, outermost first: level, list, its last line.
    let mut open: Vec<(u8, NodeId, NodeId)> = Vec::new();
    for (index, mark) in listed.iter().enumerate() {
        let level = mark.heading.level;
        while open.last().is_some_and(|(it, ..)| level < *it) {
            open.pop();
        }
        let item = match open.last_mut() {
            Some((it, list, last)) if *it == level => {
                *last = composer.setter.tags.add(*list, Role::ContentsItem);
                *last
            }
            above => {
                let parent = above.map_or(composer.section, |(_, _, last)| *last);
                let list = composer.setter.tags.add(parent, Role::Contents);
                let item = composer.setter.tags.add(list, Role::ContentsItem);
                open.push((level, list, item));
                item
            }
        };
        // A line is not the last of a page if what follows stands below it.
        let next = listed.get(index + 1).map_or(0, |next| next.heading.level);
        let said = contents.said.get(&mark.heading.anchor);
        line(composer, mark, (level - top, level), item, said.is_some() || level < next);
        if let Some(words) = said {
            let node = composer.setter.tags.add(item, Role::Paragraph);
            let width = RIGHT - NUMBER - 8.0 - (LEFT + LABEL);
            let text = composer.setter.set(words, Setting::CONTENTS_SAID, width, node);
            let column = Column { left: LEFT + LABEL, width, ground: None };
            composer.lines(&text, &column, 0.0, false);
            composer.leave(6.0);
        }
    }
    composer.leave(12.0);
}

fn line(
    composer: &mut Composer,
    Mark { heading, node }: &Mark,
    (depth, level): (u8, u8),
    item: NodeId,
    keeps_next: bool,
) {
    let (setting, before) = match level {
        0 | 1 => (Setting::CONTENTS_PART, if depth == 0 { 13.0 } else { 5.0 }),
        2 => (Setting::CONTENTS_CHAPTER, 4.0),
        _ => (Setting::CONTENTS_SECTION, 0.4),
    };
    let setter = &mut composer.setter;
    let entry = setter.tags.add(item, Role::Entry);
    let label = heading
        .label
        .as_ref()
        .map(|words| setter.set(&leading(words.clone(), &heading.anchor), setting, LABEL, entry));
    // Sections stand below the title of their chapter.
    let left = LEFT + if level <= 1 && heading.label.is_none() { 0.0 } else { LABEL };
    let title = setter.set(&linked(heading), setting, RIGHT - NUMBER - 8.0 - left, entry);
    let setting_of_number = Setting { face: Setting::CONTENTS_CHAPTER.face, ..setting };
    composer.folios.push(Folio {
        entry,
        heading: *node,
        anchor: heading.anchor.clone(),
        setting: setting_of_number,
    });
    let height = title.height();
    let piece = Piece::new(height, move |pen, top| {
        if let Some(label) = label {
            label.draw(pen, (LEFT, top), LABEL, Align::Left);
        }
        title.draw(pen, (left, top), RIGHT - NUMBER - left, Align::Left);
        let last = top + height - setting.leading;
        let Some(number) = pen.folios.remove(&entry) else { return };
        let baseline = last + setting.drop() - 0.6;
        let (from, to) = (left + title.last_width() + 5.0, RIGHT - number.width() - 5.0);
        if from < to {
            pen.artifact(Artifact::Layout);
            pen.line(&[(to, baseline), (from, baseline)], Ink::RULE, 0.7, Dash::Leader);
        }
        number.draw(pen, (RIGHT - NUMBER, last), NUMBER, Align::Right);
    });
    composer.push(piece.kept(keeps_next), before);
}

fn linked(heading: &Heading) -> Vec<Span> {
    leading(heading.text.clone(), &heading.anchor)
}

fn leading(text: String, anchor: &str) -> Vec<Span> {
    vec![Span { text, style: SpanStyle::Entry, link: Some(Link::Anchor(anchor.to_owned())) }]
}
