//! The data that travels with the pages, by name.

use std::collections::BTreeMap;

use crate::report::PLAN_JSON;

use super::ReviewError;
use super::pdf::{Dict, INFLATE_LIMIT, Object, Pdf, PdfError};

/// The most bytes of plan data that are read: ten times what all built-in checklists give.
const PLAN_LIMIT: usize = 6 << 20;
/// The most attachments that are listed.
const COUNT_LIMIT: usize = 100;
/// The most nodes of the tree of names that are visited.
const NODES_LIMIT: usize = 1000;

/// What a file carries: names with the streams they stand for.
#[derive(Debug)]
pub(super) struct Attachments<'p> {
    pdf: &'p Pdf<'p>,
    entries: BTreeMap<String, Entry<'p>>,
}

#[derive(Debug, Clone, Copy)]
struct Entry<'p> {
    specification: &'p Object,
    stream: &'p Object,
}

impl<'p> Attachments<'p> {
    /// Lists them; nothing is unfolded yet.
    pub(super) fn of(pdf: &'p Pdf<'p>) -> Result<Self, PdfError> {
        let mut entries = BTreeMap::new();
        let names = pdf.catalog().and_then(|it| pdf.dict(it, b"Names"));
        let tree = names.and_then(|it| pdf.dict(it, b"EmbeddedFiles"));
        let broken = || PdfError::damaged(pdf.startxref, "the list of attachments is broken");
        for specification in tree.map_or(Ok(Vec::new()), |it| leaves(pdf, it))? {
            let (name, stream) = file(pdf, specification).ok_or_else(broken)?;
            let entry = Entry { specification, stream };
            if COUNT_LIMIT <= entries.len() {
                return Err(broken());
            }
            if entries.insert(name, entry).is_some() {
                // Which of them a viewer shows nobody can say.
                return Err(PdfError::damaged(pdf.startxref, "two attachments have the same name"));
            }
        }
        Ok(Self { pdf, entries })
    }

    /// The names, sorted.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// The names with what the file says of each.
    pub(super) fn specifications(&self) -> impl Iterator<Item = (&str, &'p Object)> {
        self.entries.iter().map(|(name, entry)| (name.as_str(), entry.specification))
    }

    /// The content of one; none where it is missing.
    pub(super) fn content(&self, name: &str) -> Option<Result<Vec<u8>, PdfError>> {
        let limit = if name == PLAN_JSON { PLAN_LIMIT } else { INFLATE_LIMIT };
        self.entries.get(name).map(|it| self.pdf.content(it.stream, limit))
    }

    /// The data of the plan; a PDF without them is not ours.
    pub(super) fn plan(&self) -> Result<Vec<u8>, ReviewError> {
        Ok(self.content(PLAN_JSON).ok_or(ReviewError::NoData)??)
    }
}

/// The values of a tree of names, in its order.
fn leaves<'p>(pdf: &'p Pdf<'_>, tree: &'p Dict) -> Result<Vec<&'p Object>, PdfError> {
    let mut found = Vec::new();
    let mut stack = vec![tree];
    let mut n_nodes = 0;
    while let Some(node) = stack.pop() {
        n_nodes += 1;
        if NODES_LIMIT < n_nodes {
            return Err(PdfError::TooMuch { what: "attachments" });
        }
        if let Some(kids) = pdf.get(node, b"Kids").as_array() {
            stack.extend(kids.iter().rev().filter_map(|it| pdf.resolve(it).as_dict()));
        }
        let pairs = pdf.get(node, b"Names").as_array().unwrap_or_default();
        found.extend(pairs.chunks(2).filter_map(|it| it.get(1)));
    }
    Ok(found)
}

/// The name and the stream of a file specification.
fn file<'p>(pdf: &'p Pdf<'_>, specification: &'p Object) -> Option<(String, &'p Object)> {
    let specification = pdf.resolve(specification).as_dict()?;
    let either = |dict: &'p Dict| match pdf.get(dict, b"UF") {
        Object::Null => pdf.get(dict, b"F"),
        found => found,
    };
    let name = text_of(either(specification).as_text()?);
    let stream = either(pdf.dict(specification, b"EF")?);
    matches!(stream, Object::Stream { .. }).then_some((name, stream))
}

/// A text of the format: UTF-16 or UTF-8 where it says so, else letter by letter.
pub(super) fn text_of(bytes: &[u8]) -> String {
    if let Some(wide) = bytes.strip_prefix(&[0xfe, 0xff]) {
        let units =
            wide.chunks(2).map(|it| it.iter().fold(0, |all, byte| all << 8 | u16::from(*byte)));
        return char::decode_utf16(units).map(|it| it.unwrap_or('\u{fffd}')).collect();
    }
    if let Some(utf8) = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]) {
        return String::from_utf8_lossy(utf8).into_owned();
    }
    bytes.iter().map(|it| char::from(*it)).collect()
}
