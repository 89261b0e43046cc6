//! Cuts a journal into lines and reads them side by side, since each can be read without the others; the fold stays in order.

use rayon::prelude::*;

use super::super::BreakKind;
use super::super::line::{LINE_LIMIT, LineHash, LoneRecord, check_sum};

/// How many bytes are read while those before them are folded; a file that stops holding is read no further than that.
const BATCH: usize = 256 << 10;
/// Fewer lines than this are not worth another thread.
const SHARE: usize = 64;

/// A line, and whether a newline ends it.
pub(super) struct Line<'a> {
    pub(super) text: &'a [u8],
    pub(super) is_ended: bool,
}

/// A line with all that can be known without the lines before it.
pub(super) struct ReadLine {
    pub(super) n_bytes: usize,
    pub(super) is_ended: bool,
    /// The hash of the line; none where its sum is wrong or missing.
    pub(super) hash: Option<LineHash>,
    pub(super) record: Result<LoneRecord, BreakKind>,
}

impl Line<'_> {
    fn read(&self) -> ReadLine {
        let hash = check_sum(self.text);
        let record = match hash {
            Some(_) => record(self.text),
            // Nobody asks what a damaged line says.
            None => Err(BreakKind::Damaged),
        };
        ReadLine { n_bytes: self.text.len(), is_ended: self.is_ended, hash, record }
    }
}

fn record(line: &[u8]) -> Result<LoneRecord, BreakKind> {
    if LINE_LIMIT < line.len() {
        return Err(BreakKind::TooMuch);
    }
    LoneRecord::read(str::from_utf8(line).map_err(BreakKind::value)?)
}

/// The lines of a file.
pub(super) struct Lines<'a> {
    rest: &'a [u8],
}

impl<'a> Lines<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Hands over what is left, line by line in order, until one is refused.
    pub(super) fn read_each(mut self, mut take: impl FnMut(ReadLine) -> bool + Send) {
        let mut ready = read(&self.batch());
        while !ready.is_empty() {
            let next = self.batch();
            let (goes_on, read) = if next.is_empty() {
                (ready.into_iter().all(&mut take), Vec::new())
            } else {
                rayon::join(|| ready.into_iter().all(&mut take), || read(&next))
            };
            if !goes_on {
                return;
            }
            ready = read;
        }
    }

    fn batch(&mut self) -> Vec<Line<'a>> {
        let mut n_bytes = 0;
        let mut batch = Vec::new();
        while n_bytes < BATCH
            && let Some(line) = self.next()
        {
            n_bytes += line.text.len();
            batch.push(line);
        }
        batch
    }
}

/// Reads lines, many of them side by side, and gives them back in order.
fn read(lines: &[Line<'_>]) -> Vec<ReadLine> {
    if lines.len() <= SHARE {
        return lines.iter().map(Line::read).collect();
    }
    lines.par_iter().with_min_len(SHARE).map(Line::read).collect()
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let end = memchr::memchr(b'\n', self.rest);
        let (text, rest) = match end {
            Some(end) => self.rest.split_at_checked(end)?,
            None => (self.rest, &[][..]),
        };
        self.rest = rest.get(1..).unwrap_or_default();
        Some(Line { text, is_ended: end.is_some() })
    }
}
