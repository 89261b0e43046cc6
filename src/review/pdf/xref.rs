//! Cross-reference sections in both forms: where each object stands.

use super::filter::decode;
use super::{Dict, INFLATE_LIMIT, OBJECTS_LIMIT, Object, Parser, PdfError};

/// Where an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::review) enum Place {
    /// By itself, at that byte.
    At(usize),
    /// In an object stream of that number.
    In {
        /// The stream.
        stream: u32,
    },
    /// Nowhere: it was deleted, or never was.
    Free,
}

/// One section.
#[derive(Debug)]
pub(in crate::review) struct Section {
    /// What it says beside the places.
    pub(in crate::review) trailer: Dict,
    /// The places by object number.
    pub(in crate::review) entries: Vec<(u32, Place)>,
    /// The object that the section itself is, if it is a stream.
    pub(in crate::review) own_number: Option<u32>,
    /// Where it ends.
    pub(in crate::review) end: usize,
}

/// Reads the section that begins at that byte.
pub(in crate::review) fn read_section(bytes: &[u8], at: usize) -> Result<Section, PdfError> {
    let mut parser = Parser::new(bytes);
    parser.seek(at);
    if parser.is_word(b"xref") { table(&mut parser) } else { stream(bytes, &mut parser) }
}

fn table(parser: &mut Parser<'_>) -> Result<Section, PdfError> {
    parser.word(b"xref")?;
    let mut entries = Vec::new();
    while !parser.is_word(b"trailer") {
        let (start, count) = (parser.size()?, parser.size()?);
        check_count(start, count, entries.len())?;
        for number in start..start + count {
            let at = parser.at();
            let offset = parser.size()?;
            parser.size()?;
            let place = if parser.is_word(b"n") {
                parser.word(b"n")?;
                Place::At(offset)
            } else {
                parser.word(b"f")?;
                Place::Free
            };
            let number = u32::try_from(number).ok();
            let number =
                number.ok_or_else(|| PdfError::damaged(at, "an object's number is wrong"))?;
            entries.push((number, place));
        }
    }
    parser.word(b"trailer")?;
    let at = parser.at();
    let Object::Dict(trailer) = parser.object()? else {
        return Err(PdfError::damaged(at, "the trailer is missing"));
    };
    if trailer.get(b"XRefStm").is_some() {
        return Err(PdfError::damaged(at, "two kinds of cross-reference are mixed"));
    }
    Ok(Section { trailer, entries, own_number: None, end: parser.at() })
}

fn stream(bytes: &[u8], parser: &mut Parser<'_>) -> Result<Section, PdfError> {
    parser.skip_space();
    let at = parser.at();
    let broken = || PdfError::damaged(at, "the cross-reference is broken");
    let number =
        u32::try_from(parser.size().map_err(|_error| broken())?).map_err(|_error| broken())?;
    parser.seek(at);
    let object = parser.indirect(number, &std::collections::BTreeMap::new())?;
    let end = parser.at();
    let Object::Stream { dict, span } = object else { return Err(broken()) };
    if dict.get(b"Type").and_then(Object::as_name) != Some(b"XRef") {
        return Err(broken());
    }
    let content = decode(&dict, bytes.get(span).unwrap_or_default(), at, INFLATE_LIMIT)?;
    let sizes = |key: &[u8]| -> Option<Vec<usize>> {
        dict.get(key)?.as_array()?.iter().map(Object::as_size).collect()
    };
    let widths = sizes(b"W").ok_or_else(broken)?;
    let [kind, first, second] = <[usize; 3]>::try_from(widths).map_err(|_error| broken())?;
    if 4 < kind || 8 < first || 8 < second || kind + first + second == 0 {
        return Err(broken());
    }
    let size = dict.get(b"Size").and_then(Object::as_size).ok_or_else(broken)?;
    let index = if dict.get(b"Index").is_some() {
        sizes(b"Index").ok_or_else(broken)?
    } else {
        vec![0, size]
    };
    let mut rows = content.chunks_exact(kind + first + second);
    let mut entries = Vec::new();
    for range in index.chunks(2) {
        let [start, count] = range else { return Err(broken()) };
        check_count(*start, *count, entries.len())?;
        for number in *start..start + count {
            let row = rows.next().ok_or_else(broken)?;
            let (head, rest) = row.split_at_checked(kind).ok_or_else(broken)?;
            let (middle, _) = rest.split_at_checked(first).ok_or_else(broken)?;
            let value = big_endian(middle);
            let place = match if kind == 0 { 1 } else { big_endian(head) } {
                0 => Place::Free,
                1 => Place::At(usize::try_from(value).map_err(|_error| broken())?),
                2 => Place::In { stream: u32::try_from(value).map_err(|_error| broken())? },
                _ => return Err(broken()),
            };
            entries.push((u32::try_from(number).map_err(|_error| broken())?, place));
        }
    }
    Ok(Section { trailer: dict, entries, own_number: Some(number), end })
}

fn check_count(start: usize, count: usize, n_before: usize) -> Result<(), PdfError> {
    let is_bounded = count <= OBJECTS_LIMIT
        && n_before + count <= OBJECTS_LIMIT
        && start <= u32::MAX as usize - OBJECTS_LIMIT;
    if is_bounded { Ok(()) } else { Err(PdfError::TooMuch { what: "objects" }) }
}

fn big_endian(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |all, byte| all << 8 | u64::from(*byte))
}
