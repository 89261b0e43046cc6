//! What was added behind a finished file: every byte must be part of a well-formed update, since a viewer that searches the file might use what a table does not name.

use std::collections::{BTreeMap, BTreeSet};

use super::pdf::{
    Dict, Left, Object, Parser, Pdf, PdfError, Place, Section, ends, last_startxref, object_stream,
    read_section,
};

/// One update.
#[derive(Debug)]
pub(super) struct Update {
    /// What its trailer says.
    pub(super) trailer: Dict,
    /// The numbers of the objects that it brings or takes away.
    pub(super) touched: BTreeSet<u32>,
}

/// Reads every update behind `first_end`; an error means that nobody can say what they do.
pub(super) fn read_updates(
    bytes: &[u8],
    first: &Pdf<'_>,
    first_end: usize,
) -> Result<Vec<Update>, PdfError> {
    let mut updates: Vec<Update> = Vec::new();
    let mut from = first_end;
    let mut previous = first.startxref;
    let mut known: BTreeMap<u32, usize> = first.offsets.clone();
    for end in ends(bytes).into_iter().filter(|end| first_end < *end) {
        let place = last_startxref(bytes.get(..end).unwrap_or_default())?;
        let section = read_section(bytes, place)?;
        if section.trailer.get(b"Prev").and_then(Object::as_size) != Some(previous) {
            return Err(PdfError::damaged(place, "an update does not follow what was before it"));
        }
        if section.trailer.get(b"Encrypt").is_some() {
            return Err(PdfError::Encrypted);
        }
        let touched = read_bodies(bytes, from, place, &section, &mut known)?;
        check_tail(bytes, section.end, place, end)?;
        previous = place;
        from = end;
        updates.push(Update { trailer: section.trailer, touched });
    }
    let rest = bytes.get(from..).unwrap_or_default();
    if let Some(n_space) = rest.iter().position(|it| !super::pdf::is_space(*it)) {
        return Err(PdfError::damaged(from + n_space, "bytes that belong to no update"));
    }
    Ok(updates)
}

/// The objects between the last update and this one's table must be exactly those that the table names.
fn read_bodies(
    bytes: &[u8],
    from: usize,
    place: usize,
    section: &Section,
    known: &mut BTreeMap<u32, usize>,
) -> Result<BTreeSet<u32>, PdfError> {
    let mut touched = BTreeSet::new();
    let mut named: BTreeMap<usize, u32> = BTreeMap::new();
    let mut packed: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for (number, entry) in &section.entries {
        match *entry {
            // Some software lists again what stays where it is.
            Place::At(at) if at < from && known.get(number) == Some(&at) => continue,
            Place::At(at) if from <= at => {
                named.insert(at, *number);
                known.insert(*number, at);
            }
            Place::At(at) => return Err(PdfError::damaged(at, "a table names a wrong place")),
            Place::In { stream } => {
                packed.entry(stream).or_default().insert(*number);
                known.remove(number);
            }
            Place::Free if known.remove(number).is_none() => continue,
            Place::Free => {}
        }
        if !touched.insert(*number) {
            return Err(PdfError::damaged(place, "a table names an object twice"));
        }
    }
    let mut streams = BTreeMap::new();
    let mut parser = Parser::new(bytes);
    parser.seek(from);
    loop {
        skip_plain_space(&mut parser, bytes)?;
        let at = parser.at();
        if at == place {
            break;
        }
        let number = named.remove(&at).filter(|_| at < place);
        let number = number.ok_or_else(|| PdfError::damaged(at, "bytes that no table names"))?;
        let object = parser.indirect(number, known)?;
        if packed.contains_key(&number) {
            streams.insert(number, object);
        }
    }
    // The table in the form of a stream may name itself.
    named.retain(|at, number| *at != place || Some(*number) != section.own_number);
    if let Some((at, _)) = named.first_key_value() {
        return Err(PdfError::damaged(*at, "a table names what is not there"));
    }
    check_packed(bytes, &packed, &streams)?;
    touched.extend(section.own_number);
    Ok(touched)
}

/// Streams of objects must hold exactly what the table names in them.
fn check_packed(
    bytes: &[u8],
    packed: &BTreeMap<u32, BTreeSet<u32>>,
    streams: &BTreeMap<u32, Object>,
) -> Result<(), PdfError> {
    let mut left = Left::whole();
    for (stream, numbers) in packed {
        let held = object_stream(bytes, streams.get(stream), &mut left)?;
        let held: BTreeSet<u32> = held.into_iter().map(|(number, _)| number).collect();
        if held != *numbers {
            return Err(PdfError::damaged(0, "a stream holds objects that no table names"));
        }
    }
    Ok(())
}

/// Passes white space, and comments only where no viewer could take them for something else.
fn skip_plain_space(parser: &mut Parser<'_>, bytes: &[u8]) -> Result<(), PdfError> {
    let from = parser.at();
    parser.skip_space();
    let passed = bytes.get(from..parser.at()).unwrap_or_default();
    let holds = |word: &[u8]| passed.windows(word.len()).any(|it| it == word);
    if holds(b"startxref") || holds(b"obj") {
        return Err(PdfError::damaged(from, "a comment that looks like an object"));
    }
    Ok(())
}

/// Between the table and the end-of-file mark stands nothing but `startxref` and the place.
fn check_tail(bytes: &[u8], from: usize, place: usize, end: usize) -> Result<(), PdfError> {
    let mut parser = Parser::new(bytes.get(..end).unwrap_or_default());
    parser.seek(from);
    skip_plain_space(&mut parser, bytes)?;
    parser.word(b"startxref")?;
    if parser.size()? != place {
        return Err(PdfError::damaged(parser.at(), "an update names a wrong place"));
    }
    parser.skip_space();
    if parser.at() == end {
        Ok(())
    } else {
        Err(PdfError::damaged(parser.at(), "bytes that belong to no update"))
    }
}
