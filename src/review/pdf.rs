//! A strict reader of PDF files from strangers: bounded in memory, time and depth, and without guesses, since a viewer that repairs a file may show another one.

mod filter;
mod object;
mod parser;
mod revisions;
mod xref;

use std::collections::BTreeMap;
use std::ops::Range;

pub(super) use filter::INFLATE_LIMIT;
pub(super) use object::{Dict, Object, Ref};
pub(super) use parser::{Budget, Parser, Token, is_space};
pub(super) use revisions::{ends, find, first_end, last_startxref};
pub(super) use xref::{Place, Section, read_section};

use filter::decode;

/// The most cross-reference sections that are followed.
const SECTIONS_LIMIT: usize = 100;
/// The most objects that are read.
const OBJECTS_LIMIT: usize = 150_000;
/// The most bytes that the object streams of a file may unfold to.
const OBJECT_STREAMS_LIMIT: usize = 16 << 20;

/// Why bytes cannot be read as a PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// It does not begin as one.
    #[error("not a PDF")]
    NotAPdf,
    /// Something is not as the format asks.
    #[error("damaged at byte {at}: {what}")]
    Damaged {
        /// Where.
        at: usize,
        /// What was met or missed.
        what: &'static str,
    },
    /// It unfolds to more than is read.
    #[error("too much to read: {what}")]
    TooMuch {
        /// What there is too much of.
        what: &'static str,
    },
    /// It can be read only with a password.
    #[error("encrypted")]
    Encrypted,
}

impl PdfError {
    /// What is said of a file that was cut off.
    pub(super) const CUT_OFF: &str = "the end of the file is missing";

    pub(super) fn damaged(at: usize, what: &'static str) -> Self {
        Self::Damaged { at, what }
    }
}

/// A file read whole: every object that its cross-reference names.
#[derive(Debug)]
pub(super) struct Pdf<'a> {
    /// The bytes it was read from.
    pub(super) bytes: &'a [u8],
    /// The trailer of the newest section.
    pub(super) trailer: Dict,
    /// Where the newest cross-reference section begins.
    pub(super) startxref: usize,
    /// The objects by number.
    pub(super) objects: BTreeMap<u32, Object>,
    /// Where each object that stands by itself begins.
    pub(super) offsets: BTreeMap<u32, usize>,
}

impl<'a> Pdf<'a> {
    /// Reads the file whose last section is named at the end of `bytes`.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, PdfError> {
        if !bytes.starts_with(b"%PDF-") {
            return Err(PdfError::NotAPdf);
        }
        let startxref = last_startxref(bytes)?;
        let (trailer, places) = read_places(bytes, startxref)?;
        if trailer.get(b"Encrypt").is_some() {
            return Err(PdfError::Encrypted);
        }
        let mut pdf = Self {
            bytes,
            trailer,
            startxref,
            objects: BTreeMap::new(),
            offsets: places
                .iter()
                .filter_map(|(number, place)| match place {
                    Place::At(offset) => Some((*number, *offset)),
                    Place::In { .. } | Place::Free => None,
                })
                .collect(),
        };
        pdf.read_objects(&places)?;
        Ok(pdf)
    }

    fn read_objects(&mut self, places: &BTreeMap<u32, Place>) -> Result<(), PdfError> {
        let mut parser = Parser::new(self.bytes);
        for (number, offset) in &self.offsets {
            parser.seek(*offset);
            let object = parser.indirect(*number, &self.offsets)?;
            self.objects.insert(*number, object);
        }
        let mut packed: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (number, place) in places {
            if let Place::In { stream } = place {
                packed.entry(*stream).or_default().push(*number);
            }
        }
        let mut left = Left { bytes: OBJECT_STREAMS_LIMIT, values: parser.budget() };
        for (stream, numbers) in packed {
            let held = object_stream(self.bytes, self.objects.get(&stream), &mut left)?;
            for (number, object) in held {
                if numbers.binary_search(&number).is_ok() {
                    self.objects.insert(number, object);
                }
            }
        }
        Ok(())
    }

    /// The object that a reference names, or the object itself; null where there is none.
    pub(super) fn resolve<'o>(&'o self, object: &'o Object) -> &'o Object {
        let mut object = object;
        // A reference to a reference is not allowed; a few are followed, no circle is.
        for _ in 0..4 {
            let Object::Ref(at) = object else { return object };
            object = self.objects.get(&at.number).unwrap_or(&Object::Null);
        }
        &Object::Null
    }

    /// The value of a key, references followed.
    pub(super) fn get<'o>(&'o self, dict: &'o Dict, key: &[u8]) -> &'o Object {
        dict.get(key).map_or(&Object::Null, |it| self.resolve(it))
    }

    /// The value of a key as a dictionary, references followed.
    pub(super) fn dict<'o>(&'o self, dict: &'o Dict, key: &[u8]) -> Option<&'o Dict> {
        self.get(dict, key).as_dict()
    }

    /// The document's catalogue.
    pub(super) fn catalog(&self) -> Option<&Dict> {
        self.dict(&self.trailer, b"Root")
    }

    /// What a stream unfolds to, up to `limit` bytes.
    pub(super) fn content(&self, stream: &Object, limit: usize) -> Result<Vec<u8>, PdfError> {
        let Object::Stream { dict, span } = stream else {
            return Err(PdfError::damaged(0, "a stream is missing"));
        };
        decode(dict, self.raw(span), span.start, limit)
    }

    /// The bytes of a stream as they stand in the file.
    pub(super) fn raw(&self, span: &Range<usize>) -> &'a [u8] {
        self.bytes.get(span.clone()).unwrap_or_default()
    }

    /// The pages in their order, each with its object number.
    pub(super) fn pages(&self) -> Result<Vec<(u32, &Dict)>, PdfError> {
        let broken = || PdfError::damaged(self.startxref, "the tree of pages is broken");
        let root = self.catalog().and_then(|it| it.get(b"Pages")).ok_or_else(broken)?;
        let mut pages = Vec::new();
        let mut stack = vec![root];
        let mut n_seen = 0;
        while let Some(node) = stack.pop() {
            // Each node is an object, so a tree has no more nodes than the file has objects.
            n_seen += 1;
            let Object::Ref(at) = node else { return Err(broken()) };
            let dict = self.resolve(node).as_dict().ok_or_else(broken)?;
            if self.objects.len() < n_seen {
                return Err(broken());
            }
            match self.get(dict, b"Kids") {
                Object::Array(kids) => stack.extend(kids.iter().rev()),
                _ if dict.get(b"Type").and_then(Object::as_name) == Some(b"Page") => {
                    pages.push((at.number, dict));
                }
                _ => return Err(broken()),
            }
        }
        Ok(pages)
    }
}

/// Follows the sections from the newest to the oldest; the first to name an object wins.
fn read_places(bytes: &[u8], startxref: usize) -> Result<(Dict, BTreeMap<u32, Place>), PdfError> {
    let mut seen = Vec::new();
    let mut next = Some(startxref);
    let mut trailer = None;
    let mut places = BTreeMap::new();
    while let Some(at) = next {
        if seen.contains(&at) || SECTIONS_LIMIT <= seen.len() {
            return Err(PdfError::damaged(at, "the cross-reference sections run in a circle"));
        }
        seen.push(at);
        let Section { trailer: own, entries, .. } = read_section(bytes, at)?;
        next = own
            .get(b"Prev")
            .map(|it| it.as_size().ok_or_else(|| PdfError::damaged(at, "Prev is not a place")))
            .transpose()?;
        for (number, place) in entries {
            places.entry(number).or_insert(place);
        }
        if OBJECTS_LIMIT < places.len() {
            return Err(PdfError::TooMuch { what: "objects" });
        }
        trailer.get_or_insert(own);
    }
    let trailer = trailer.ok_or_else(|| PdfError::damaged(startxref, "no trailer"))?;
    Ok((trailer, places))
}

/// What may still be read of the object streams of a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Left {
    bytes: usize,
    values: Budget,
}

impl Left {
    /// What one file may hold.
    pub(super) fn whole() -> Self {
        Self { bytes: OBJECT_STREAMS_LIMIT, values: Budget::whole() }
    }
}

/// The objects that an object stream holds, with their numbers.
pub(super) fn object_stream(
    bytes: &[u8],
    stream: Option<&Object>,
    left: &mut Left,
) -> Result<Vec<(u32, Object)>, PdfError> {
    let broken = |at: usize| PdfError::damaged(at, "a stream of objects is broken");
    let Some(Object::Stream { dict, span }) = stream else { return Err(broken(0)) };
    let at = span.start;
    let size = |key: &[u8]| dict.get(key).and_then(Object::as_size).ok_or_else(|| broken(at));
    let (n, first) = (size(b"N")?, size(b"First")?);
    if dict.get(b"Type").and_then(Object::as_name) != Some(b"ObjStm") || OBJECTS_LIMIT < n {
        return Err(broken(at));
    }
    let content = decode(dict, bytes.get(span.clone()).unwrap_or_default(), at, left.bytes)?;
    left.bytes -= content.len();
    let mut head = Parser::new(content.get(..first).ok_or_else(|| broken(at))?);
    let mut body = Parser::within(&content, left.values);
    let mut held = Vec::new();
    for _ in 0..n {
        let (number, offset) = (head.size()?, head.size()?);
        body.seek(first.saturating_add(offset));
        let number = u32::try_from(number).map_err(|_error| broken(at))?;
        held.push((number, body.object()?));
    }
    left.values = body.budget();
    Ok(held)
}
