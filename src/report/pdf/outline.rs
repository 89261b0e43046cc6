//! Bookmarks and links: from words to places.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::report::document::Link;

use super::Standard;
use super::compose::Mark;
use super::pen::{Annotation, Place};
use super::structure::{Elements, number};
use super::style::LEFT;
use super::tags::NodeId;

/// What is needed to point to a heading.
pub(super) struct Targets<'a> {
    /// Where headings stand.
    pub(super) places: &'a BTreeMap<NodeId, Place>,
    /// The headings by the name that links use.
    pub(super) anchors: &'a BTreeMap<String, NodeId>,
    /// The pages.
    pub(super) pages: &'a [ObjectId],
    /// The objects of the tags.
    pub(super) elements: &'a Elements,
    /// The standard.
    pub(super) standard: Standard,
}

impl Targets<'_> {
    /// Puts the way to a heading into a bookmark or link; PDF/UA-2 wants the tag itself named too.
    fn lead(&self, from: &mut Dictionary, node: NodeId) -> Option<()> {
        let place = self.places.get(&node)?;
        let view = |target: ObjectId| {
            let left = Object::Real((LEFT - 8.0).round());
            Object::Array(vec![
                target.into(),
                "XYZ".into(),
                left,
                Object::Real(place.height + 6.0),
                Object::Null,
            ])
        };
        let page = view(*self.pages.get(place.page)?);
        match self.standard {
            Standard::Ua1 => from.set("Dest", page),
            Standard::Ua2 => {
                let element = view(self.elements.get(node)?);
                from.set(
                    "A",
                    dictionary! { "Type" => "Action", "S" => "GoTo", "D" => page, "SD" => element },
                );
            }
        }
        Some(())
    }

    /// Fills in a link of a page, which is the `key`-th thing that belongs to a tag.
    pub(super) fn link(&self, link: &Annotation, key: usize) -> Dictionary {
        let mut annotation = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => link.area.map(Object::Real).to_vec(),
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "F" => 4,
            "StructParent" => number(key),
        };
        let words = match &link.target {
            Link::Anchor(name) => {
                if let Some(node) = self.anchors.get(name) {
                    self.lead(&mut annotation, *node);
                }
                link.words.trim().to_owned()
            }
            Link::Address(address) => {
                let address = uri(address);
                let target = Object::string_literal(address.clone());
                annotation
                    .set("A", dictionary! { "Type" => "Action", "S" => "URI", "URI" => target });
                format!("{} ({address})", link.words.trim())
            }
        };
        annotation.set("Contents", lopdf::text_string(&words));
        annotation
    }

    /// Adds the bookmarks down to a level, each below the one it belongs to; none if there are no headings.
    pub(super) fn bookmarks(
        &self,
        file: &mut Document,
        marks: &[Mark],
        deepest: u8,
    ) -> Option<ObjectId> {
        let root = file.new_object_id();
        let parts = nested(marks.iter().filter(|mark| mark.heading.level <= deepest));
        let count: usize = parts.len();
        let (first, last) = self.siblings(file, &parts, root)?;
        let outline = dictionary! { "Type" => "Outlines", "First" => first, "Last" => last, "Count" => number(count) };
        file.set_object(root, outline);
        Some(root)
    }

    fn siblings(
        &self,
        file: &mut Document,
        entries: &[Entry<'_>],
        parent: ObjectId,
    ) -> Option<(ObjectId, ObjectId)> {
        let ids: Vec<ObjectId> = entries.iter().map(|_| file.new_object_id()).collect();
        for (index, (entry, id)) in entries.iter().zip(&ids).enumerate() {
            let mut item = dictionary! { "Title" => lopdf::text_string(&entry.mark.heading.full()), "Parent" => parent };
            if let Some(previous) = index.checked_sub(1).and_then(|index| ids.get(index)) {
                item.set("Prev", *previous);
            }
            if let Some(next) = ids.get(index + 1) {
                item.set("Next", *next);
            }
            self.lead(&mut item, entry.mark.node);
            if let Some((first, last)) = self.siblings(file, &entry.below, *id) {
                item.set("First", first);
                item.set("Last", last);
                // Below zero: closed until the reader opens it.
                item.set("Count", -i64::try_from(entry.below.len()).unwrap_or(0));
            }
            file.set_object(*id, item);
        }
        Some((*ids.first()?, *ids.last()?))
    }
}

/// A bookmark with those below it.
struct Entry<'a> {
    mark: &'a Mark,
    below: Vec<Self>,
}

fn nested<'a>(marks: impl Iterator<Item = &'a Mark>) -> Vec<Entry<'a>> {
    let mut parts: Vec<Entry<'a>> = Vec::new();
    for mark in marks {
        insert(&mut parts, mark);
    }
    parts
}

fn insert<'a>(entries: &mut Vec<Entry<'a>>, mark: &'a Mark) {
    match entries.last_mut() {
        Some(last) if last.mark.heading.level < mark.heading.level => insert(&mut last.below, mark),
        _ => entries.push(Entry { mark, below: Vec::new() }),
    }
}

/// An address as a file may carry it: ASCII, everything else percent-encoded.
fn uri(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for byte in address.trim().bytes() {
        if byte.is_ascii_graphic() {
            encoded.push(char::from(byte));
        } else {
            let _infallible = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::Heading;
    use crate::report::pdf::tags::Tags;

    #[test]
    fn sections_stand_below_their_part() {
        let heading = |level: u8| Heading {
            level,
            label: None,
            text: level.to_string(),
            anchor: String::new(),
        };
        let mark = |level: u8| Mark { heading: heading(level), node: Tags::DOCUMENT };
        let marks: Vec<Mark> = [2, 1, 2, 3, 3, 2, 1, 3].map(mark).into();
        let parts = nested(marks.iter());
        let shape: Vec<usize> = parts.iter().map(|entry| entry.below.len()).collect();
        assert_eq!(shape, [0, 2, 1]);
        assert_eq!(parts[1].below[0].below.len(), 2);
    }

    #[test]
    fn addresses_are_ascii() {
        assert_eq!(uri(" https://stt.lt/ąž?a=1 "), "https://stt.lt/%C4%85%C5%BE?a=1");
    }
}
