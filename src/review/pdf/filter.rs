//! Unfolds streams, never further than a limit.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

use super::{Dict, Object, PdfError};

/// The most bytes that one stream may unfold to, unless its reader allows less.
pub(in crate::review) const INFLATE_LIMIT: usize = 16 << 20;

/// What the bytes of a stream stand for: plain, or deflated with or without a PNG predictor.
pub(super) fn decode(
    dict: &Dict,
    raw: &[u8],
    at: usize,
    limit: usize,
) -> Result<Vec<u8>, PdfError> {
    let unknown = || PdfError::damaged(at, "a stream is packed in a way that is not read");
    let filter = match dict.get(b"Filter") {
        None => None,
        Some(Object::Name(name)) => Some(&**name),
        Some(Object::Array(names)) => match &**names {
            [] => None,
            [Object::Name(name)] => Some(&**name),
            _ => return Err(unknown()),
        },
        Some(_) => return Err(unknown()),
    };
    let content = match filter {
        None if raw.len() <= limit => raw.to_vec(),
        None => return Err(PdfError::TooMuch { what: "bytes of a stream" }),
        Some(b"FlateDecode" | b"Fl") => inflate(raw, at, limit)?,
        Some(_) => return Err(unknown()),
    };
    match parameters(dict) {
        None => Ok(content),
        Some(parms) => unpredict(parms, &content).ok_or_else(unknown),
    }
}

fn parameters(dict: &Dict) -> Option<&Dict> {
    match dict.get(b"DecodeParms")? {
        Object::Array(items) => items.first()?.as_dict(),
        other => other.as_dict(),
    }
}

/// Inflates to the end, so that the check sum at the end is looked at.
fn inflate(raw: &[u8], at: usize, limit: usize) -> Result<Vec<u8>, PdfError> {
    let damaged = || PdfError::damaged(at, "a deflated stream is damaged");
    let mut content = Vec::new();
    let mut decoder = ZlibDecoder::new(raw);
    let limit = u64::try_from(limit).unwrap_or(u64::MAX);
    let n = decoder.by_ref().take(limit).read_to_end(&mut content).map_err(|_error| damaged())?;
    let is_more = decoder.read(&mut [0]).map_err(|_error| damaged())?;
    if is_more != 0 {
        return Err(PdfError::TooMuch { what: "bytes of a stream" });
    }
    // Bytes after the end of the deflated data would be shown by nobody and checked by nothing.
    let is_whole = n as u64 <= limit && decoder.total_in() == raw.len() as u64;
    if is_whole { Ok(content) } else { Err(damaged()) }
}

/// Takes a PNG predictor back; none where the parameters ask for anything else.
fn unpredict(parms: &Dict, content: &[u8]) -> Option<Vec<u8>> {
    let number = |key: &[u8], default: usize| match parms.get(key) {
        None => Some(default),
        Some(value) => value.as_size(),
    };
    let is_bytes = number(b"Colors", 1)? == 1 && number(b"BitsPerComponent", 8)? == 8;
    let columns = number(b"Columns", 1)?;
    match number(b"Predictor", 1)? {
        1 => return Some(content.to_vec()),
        10..=15 if is_bytes && 0 < columns && columns < 1 << 10 => {}
        _ => return None,
    }
    let mut out = Vec::with_capacity(content.len());
    let mut above = vec![0u8; columns];
    for line in content.chunks(columns + 1) {
        let (kind, line) = line.split_first()?;
        let mut row = Vec::with_capacity(columns);
        for (idx, byte) in line.iter().enumerate() {
            let before = |row: &[u8]| idx.checked_sub(1).and_then(|it| row.get(it)).copied();
            let left = before(&row).unwrap_or(0);
            let up = above.get(idx).copied()?;
            let corner = before(&above).unwrap_or(0);
            let predicted = match kind {
                0 => 0,
                1 => left,
                2 => up,
                3 => u16::midpoint(left.into(), up.into()).to_le_bytes()[0],
                4 => paeth(left, up, corner),
                _ => return None,
            };
            row.push(byte.wrapping_add(predicted));
        }
        out.extend_from_slice(&row);
        row.resize(columns, 0);
        above = row;
    }
    Some(out)
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let (a, b, c) = (i16::from(left), i16::from(up), i16::from(corner));
    let estimate = a + b - c;
    let (to_a, to_b, to_c) = ((estimate - a).abs(), (estimate - b).abs(), (estimate - c).abs());
    if to_a <= to_b && to_a <= to_c {
        left
    } else if to_b <= to_c {
        up
    } else {
        corner
    }
}
