//! Word files and spreadsheets opened as what they are: XML in a zip archive.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::Event;

/// One tag, or the words between two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// An element begins; its attributes.
    Start(String, BTreeMap<String, String>),
    /// An element ends.
    End(String),
    /// Words.
    Text(String),
}

/// The parts of a package by name.
pub(crate) fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut all = BTreeMap::new();
    for idx in 0..archive.len() {
        let mut file = archive.by_index(idx).unwrap();
        assert_eq!(file.last_modified(), Some(zip::DateTime::DEFAULT), "{:?}", file.name());
        let name = file.name().unwrap().into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        all.insert(name, text);
    }
    all
}

/// The pieces of a part; a test fails where it is not well-formed or holds a letter that XML forbids.
pub(crate) fn pieces(part: &str) -> Vec<Piece> {
    let is_allowed = |it: char| {
        matches!(it, '\t' | '\n' | '\r') || (' '..'\u{fffe}').contains(&it) || '\u{ffff}' < it
    };
    assert!(part.chars().all(is_allowed));
    let mut reader = Reader::from_str(part);
    let mut all = Vec::new();
    let name = |it: &str| it.to_owned();
    let attributes = |it: &quick_xml::events::BytesStart<'_>| {
        it.attributes()
            .map(|it| {
                let it = it.unwrap();
                (
                    name(it.key.as_ref()),
                    quick_xml::escape::unescape(&name(&it.value)).unwrap().into_owned(),
                )
            })
            .collect()
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Start(it) => all.push(Piece::Start(name(it.name().as_ref()), attributes(&it))),
            Event::Empty(it) => {
                let element = name(it.name().as_ref());
                all.push(Piece::Start(element.clone(), attributes(&it)));
                all.push(Piece::End(element));
            }
            Event::End(it) => all.push(Piece::End(name(it.name().as_ref()))),
            Event::Text(it) => all.push(Piece::Text(it.xml10_content().into_owned())),
            Event::GeneralRef(it) => {
                let entity = format!("&{};", it.xml10_content());
                all.push(Piece::Text(quick_xml::escape::unescape(&entity).unwrap().into_owned()));
            }
            Event::Eof => return all,
            _ => {}
        }
    }
}

/// The values of an attribute wherever an element of that name has it.
pub(crate) fn values(pieces: &[Piece], element: &str, attribute: &str) -> Vec<String> {
    pieces
        .iter()
        .filter_map(|it| match it {
            Piece::Start(name, attributes) if name == element => attributes.get(attribute).cloned(),
            _ => None,
        })
        .collect()
}
