//! Where the revisions of a file end: each signer adds one behind what was there.

use super::{Parser, PdfError, is_space};

const MARK: &[u8] = b"%%EOF";
const WORD: &[u8] = b"startxref";
/// How far before its end a file names its last section.
const TAIL: usize = 2048;

/// The place that the last `startxref` of the file names.
pub(in crate::review) fn last_startxref(bytes: &[u8]) -> Result<usize, PdfError> {
    let from = bytes.len().saturating_sub(TAIL);
    let missing = || PdfError::damaged(bytes.len(), PdfError::CUT_OFF);
    let tail = bytes.get(from..).unwrap_or_default();
    let at = tail.windows(WORD.len()).rposition(|it| it == WORD).ok_or_else(missing)?;
    let (place, _) = end_at(bytes, from + at).ok_or_else(missing)?;
    Ok(place)
}

/// The end of each revision, its end-of-file mark and the end of line behind it included.
pub(in crate::review) fn ends(bytes: &[u8]) -> Vec<usize> {
    positions(bytes, WORD).filter_map(|at| end_at(bytes, at)).map(|(_, end)| end).collect()
}

/// The end of the first revision.
pub(in crate::review) fn first_end(bytes: &[u8]) -> Option<usize> {
    positions(bytes, WORD).find_map(|at| end_at(bytes, at)).map(|(_, end)| end)
}

/// Reads `startxref PLACE %%EOF`: the place, which must lie before it, and where all ends.
fn end_at(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let mut parser = Parser::new(bytes);
    parser.seek(at);
    parser.word(WORD).ok()?;
    let place = parser.size().ok()?;
    let rest = bytes.get(parser.at()..)?;
    let n_space = rest.iter().position(|it| !is_space(*it))?;
    parser.seek(parser.at() + n_space);
    if !parser.eat(MARK) || at <= place {
        return None;
    }
    let _ = parser.eat(b"\r\n") || parser.eat(b"\n") || parser.eat(b"\r");
    let end = parser.at();
    // A table of places or an object must stand there, else these words are somebody's text.
    parser.seek(place);
    (parser.is_word(b"xref") || parser.size().is_ok()).then_some((place, end))
}

fn positions<'a>(bytes: &'a [u8], word: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = bytes.get(from..)?;
        let at = from + find(rest, word)?;
        from = at + word.len();
        Some(at)
    })
}

/// The first place of a word; the first letter is looked for alone, which is many times faster than comparing windows.
pub(in crate::review) fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    let first = word.first()?;
    let mut from = 0;
    loop {
        let at = from + bytes.get(from..)?.iter().position(|it| it == first)?;
        if bytes.get(at..)?.starts_with(word) {
            return Some(at);
        }
        from = at + 1;
    }
}
