//! XML piece by piece: no document type, no entities but those that XML itself has.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use super::ReadError;

/// A text that is being read.
pub(super) struct Pull<'a> {
    reader: Reader<&'a [u8]>,
    /// How many elements are open.
    depth: usize,
}

impl<'a> Pull<'a> {
    /// Begins.
    pub(super) fn new(text: &'a str) -> Self {
        Self { reader: Reader::from_str(text.trim_start_matches('\u{feff}')), depth: 0 }
    }

    /// What comes next; none at the end, which is only reached once every element is closed.
    pub(super) fn next(&mut self) -> Result<Option<Event<'a>>, ReadError> {
        let event = self.reader.read_event().map_err(damaged)?;
        match &event {
            Event::Eof if self.depth == 0 => return Ok(None),
            Event::Eof => return Err(damaged("the end is missing")),
            Event::DocType(_) => return Err(ReadError::Entities),
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        Ok(Some(event))
    }
}

/// The words that a piece adds to the text of its element.
pub(super) fn words(event: &Event<'_>, out: &mut String) -> Result<(), ReadError> {
    match event {
        Event::Text(it) => out.push_str(&it.xml10_content()),
        Event::CData(it) => out.push_str(&it.xml10_content()),
        Event::GeneralRef(it) => match it.resolve_char_ref().map_err(damaged)? {
            Some(letter) => out.push(letter),
            None => match resolve_predefined_entity(&it.xml10_content()) {
                Some(text) => out.push_str(text),
                None => return Err(ReadError::Entities),
            },
        },
        _ => {}
    }
    Ok(())
}

/// The value of an attribute, whatever stands before its name.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, ReadError> {
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(damaged)?;
        if attribute.key.local_name().as_ref() == name {
            let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(damaged)?;
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}

fn damaged(error: impl std::fmt::Display) -> ReadError {
    ReadError::Damaged(error.to_string())
}
