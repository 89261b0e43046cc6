//! Reads a journal from memory: checks every line, folds the changes, and says where it stops holding; pure.

mod lines;

use super::line::{
    FORMAT, LINE_LIMIT, LineHash, LoneRecord, check_sum, read_header, read_version, split_sum,
};
use super::{Break, BreakKind, Header, History, ReadError};
use lines::{Line, Lines, ReadLine};

/// The largest journal that is read, in bytes; ten thousand changes take about four million.
pub const FILE_LIMIT: u64 = 64 << 20;
/// The most changes a journal may hold, those of one deed counted one by one.
pub(super) const CHANGES_LIMIT: usize = 100_000;

/// A journal read from memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replay {
    /// Its first line.
    pub header: Header,
    /// What its intact lines add up to.
    pub history: History,
    /// What was found about its lines.
    pub report: ChainReport,
    /// How many bytes at the beginning are intact lines.
    pub n_intact_bytes: usize,
    /// How many changes they hold, those of one deed counted one by one.
    pub(super) n_changes: usize,
    /// The hash of the last intact line.
    pub(super) hash: LineHash,
}

/// Whether the lines of a journal are whole and follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainReport {
    /// How many lines hold, the header counted.
    pub n_lines: usize,
    /// The SHA-256 of the last line that holds, 64 hex digits; empty where none does.
    pub head: String,
    /// The first line that does not hold.
    pub first_break: Option<Break>,
    /// A last line that was not written to its end.
    pub cut_off: Option<CutOff>,
    /// The last line is whole but its newline is missing.
    pub lacks_newline: bool,
}

/// A last line that was not written to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CutOff {
    /// The line, counted from 1.
    pub line: usize,
    /// How many of its bytes there are.
    pub n_bytes: usize,
}

impl ChainReport {
    /// Whether every byte is one that was written.
    pub fn is_whole(&self) -> bool {
        self.first_break.is_none() && self.cut_off.is_none() && !self.lacks_newline
    }

    /// The first line with something to report.
    pub fn line(&self) -> Option<usize> {
        let broken = self.first_break.as_ref().map(|it| it.line);
        broken
            .or_else(|| self.cut_off.map(|it| it.line))
            .or_else(|| self.lacks_newline.then_some(self.n_lines))
    }
}

/// Notices every changed byte of a journal and names the line.
pub fn verify_chain(bytes: &[u8]) -> ChainReport {
    match replay(bytes) {
        Ok(replay) => replay.report,
        Err(error) => ChainReport {
            n_lines: 0,
            head: String::new(),
            first_break: Some(match error {
                ReadError::Header(kind) => Break { line: 1, kind },
                other => Break { line: 1, kind: BreakKind::NotAllowed(other.to_string()) },
            }),
            cut_off: None,
            lacks_newline: false,
        },
    }
}

/// Reads a journal; lines up to the first that does not hold are folded.
pub fn replay(bytes: &[u8]) -> Result<Replay, ReadError> {
    if FILE_LIMIT < bytes.len() as u64 {
        return Err(ReadError::TooLarge { limit: FILE_LIMIT });
    }
    let mut lines = Lines::of(bytes);
    let first = lines.next().ok_or(ReadError::Empty)?;
    let (header, hash) = open_header(&first)?;
    let mut fold = Fold {
        hash,
        n_intact_bytes: first.text.len() + usize::from(first.is_ended),
        n_changes: 0,
        history: History::default(),
        report: ChainReport {
            n_lines: 1,
            head: String::new(),
            first_break: None,
            cut_off: None,
            lacks_newline: !first.is_ended,
        },
    };
    lines.read_each(|line| fold.take(line));
    fold.report.head = fold.hash.hex();
    Ok(Replay {
        header,
        history: fold.history,
        report: fold.report,
        n_intact_bytes: fold.n_intact_bytes,
        n_changes: fold.n_changes,
        hash: fold.hash,
    })
}

struct Fold {
    hash: LineHash,
    n_intact_bytes: usize,
    n_changes: usize,
    history: History,
    report: ChainReport,
}

impl Fold {
    /// Takes one line in; false where the journal stops holding.
    fn take(&mut self, line: ReadLine) -> bool {
        let number = self.report.n_lines + 1;
        let Some(hash) = line.hash else {
            if line.is_ended {
                self.report.first_break = Some(Break { line: number, kind: BreakKind::Damaged });
            } else {
                self.report.cut_off = Some(CutOff { line: number, n_bytes: line.n_bytes });
            }
            return false;
        };
        if let Err(kind) = self.record(line.record) {
            self.report.first_break = Some(Break { line: number, kind });
            return false;
        }
        self.hash = hash;
        self.report.n_lines = number;
        self.report.lacks_newline = !line.is_ended;
        self.n_intact_bytes += line.n_bytes + usize::from(line.is_ended);
        true
    }

    fn record(&mut self, record: Result<LoneRecord, BreakKind>) -> Result<(), BreakKind> {
        let (record, n_changes) = record?.after(self.hash)?;
        if CHANGES_LIMIT < self.n_changes + n_changes {
            return Err(BreakKind::TooMuch);
        }
        self.history.push(record)?;
        self.n_changes += n_changes;
        Ok(())
    }
}

fn open_header(line: &Line<'_>) -> Result<(Header, LineHash), ReadError> {
    if line.text.starts_with(b"%PDF-") {
        return Err(ReadError::Pdf);
    }
    if !line.text.starts_with(b"(skaidra:") || LINE_LIMIT < line.text.len() {
        return Err(ReadError::NotAJournal);
    }
    let hash = check_sum(line.text);
    let text = str::from_utf8(line.text).ok();
    match (hash, text.and_then(read_version)) {
        // A wrong sum is damage, whatever the version says.
        (_, Some((found, app)))
            if FORMAT < found && (hash.is_some() || split_sum(line.text).is_none()) =>
        {
            Err(ReadError::TooNew { found, app })
        }
        (Some(hash), Some((FORMAT, _))) => {
            Ok((read_header(text.unwrap_or_default()).map_err(ReadError::Header)?, hash))
        }
        (Some(_), _) => Err(ReadError::NotAJournal),
        (None, _) => Err(ReadError::Header(BreakKind::Damaged)),
    }
}
