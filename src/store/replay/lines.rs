//! Cuts a journal into lines and reads them side by side, since each can be read without the others; the fold stays in order.

use std::thread;

use super::super::BreakKind;
use super::super::line::{LINE_LIMIT, LineHash, LoneRecord, check_sum};

/// How many bytes are read before they are folded, so that a file that stops holding early is not read to its end.
const BATCH: usize = 1 << 20;
/// Below this many bytes, beginning a thread costs more than it saves.
const SHARE_LEAST: usize = 64 << 10;
/// More threads than this gain nothing.
const THREADS_LIMIT: usize = 4;

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
    pub(super) fn read_each(mut self, mut take: impl FnMut(ReadLine) -> bool) {
        loop {
            let batch = self.batch();
            if batch.is_empty() || !read_all(&batch).into_iter().all(&mut take) {
                return;
            }
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

/// Reads lines, many of them on several threads, and gives them back in order.
fn read_all(lines: &[Line<'_>]) -> Vec<ReadLine> {
    let read = |lines: &[Line<'_>]| lines.iter().map(Line::read).collect::<Vec<_>>();
    let n_bytes: usize = lines.iter().map(|it| it.text.len()).sum();
    if n_bytes < SHARE_LEAST {
        return read(lines);
    }
    let n_threads = thread::available_parallelism().map_or(1, usize::from).min(THREADS_LIMIT);
    let (own, others) = lines.split_at(lines.len().div_ceil(n_threads));
    thread::scope(|scope| {
        let others: Vec<_> = others
            .chunks(own.len().max(1))
            .map(|part| (part, thread::Builder::new().spawn_scoped(scope, move || read(part))))
            .collect();
        let mut all = read(own);
        for (part, thread) in others {
            // A thread that could not begin or did not end well is no reason to read less.
            let found = thread.ok().and_then(|it| it.join().ok());
            all.extend(found.unwrap_or_else(|| read(part)));
        }
        all
    })
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.iter().position(|byte| *byte == b'\n');
        let (text, rest) = match end {
            Some(end) => self.rest.split_at_checked(end)?,
            None => (self.rest, &[][..]),
        };
        self.rest = rest.get(1..).unwrap_or_default();
        Some(Line { text, is_ended: end.is_some() })
    }
}
