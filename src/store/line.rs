//! The shape of a journal line on disk, and its way to and from records; private to the store.

mod action;
mod change;
mod pack;
mod vote;

use jiff::Timestamp;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{BreakKind, Header, Record, RecordKind};
use change::ChangeLine;

/// The version of the shape; a reader of another version refuses the file.
pub(super) const FORMAT: u32 = 1;
/// The longest line that is written or read, in bytes.
pub(super) const LINE_LIMIT: usize = 4 << 20;
/// How a line ends: `, sum: "` + 16 hex digits + `")`.
const SUM_OPEN: &[u8] = b", sum: \"";
const SUM_CLOSE: &[u8] = b"\")";
const SUM_DIGITS: usize = 16;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HeaderLine {
    skaidra: u32,
    id: String,
    app: String,
    content: String,
    method: String,
    created: String,
    #[serde(skip_serializing)]
    #[expect(dead_code, reason = "checked as bytes, before the line is read")]
    sum: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordLine<'a> {
    n: u64,
    at: &'a str,
    by: String,
    prev: &'a str,
    change: ChangeLine,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    undoes: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    redoes: Option<u64>,
    #[serde(skip_serializing)]
    #[expect(dead_code, reason = "checked as bytes, before the line is read")]
    sum: &'a str,
}

/// The part of a header that every version has.
#[derive(Deserialize)]
struct AnyHeader {
    skaidra: u32,
    #[serde(default)]
    app: String,
}

/// SHA-256 as 64 hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LineHash([u8; 32]);

impl LineHash {
    /// The 64 hex digits.
    pub(super) fn hex(self) -> String {
        hex(&self.0).collect()
    }

    /// Reads 64 hex digits as they are written here: lower-case.
    fn parse(digits: &str) -> Option<Self> {
        let value = |digit: u8| match digit {
            b'0'..=b'9' => Some(digit - b'0'),
            b'a'..=b'f' => Some(digit - b'a' + 10),
            _ => None,
        };
        let (pairs, []) = digits.as_bytes().as_chunks::<2>() else { return None };
        if pairs.len() != 32 {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
            *byte = value(*high)? << 4 | value(*low)?;
        }
        Some(Self(bytes))
    }
}

/// The hex digits of bytes.
pub(super) fn hex(bytes: &[u8]) -> impl Iterator<Item = char> {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
    bytes.iter().flat_map(move |byte| [digit(byte >> 4), digit(byte & 15)])
}

/// The sum of a line, from the hash of what stands before it.
fn sum_of(hash: &[u8]) -> impl Iterator<Item = char> {
    hex(hash).take(SUM_DIGITS)
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// The line before its sum, and the sum; the header line ends so in every format.
pub(super) fn split_sum(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = line.strip_suffix(SUM_CLOSE)?;
    let (rest, sum) = rest.split_at_checked(rest.len().checked_sub(SUM_DIGITS)?)?;
    Some((rest.strip_suffix(SUM_OPEN)?, sum))
}

/// Checks the sum at a line's end and gives the hash of the whole line.
pub(super) fn check_sum(line: &[u8]) -> Option<LineHash> {
    let (body, sum) = split_sum(line)?;
    let mut hasher = Sha256::new_with_prefix(body);
    let expected = hasher.clone().finalize();
    if !sum_of(&expected).eq(sum.iter().copied().map(char::from)) {
        return None;
    }
    hasher.update(line.get(body.len()..)?);
    Some(LineHash(hasher.finalize().into()))
}

/// Writes a line without its newline, with its sum.
fn write_line(shape: &impl Serialize) -> Result<String, ron::Error> {
    // One line, with spaces, so that a person can read it.
    let mut line = options().to_string_pretty(shape, PrettyConfig::new().depth_limit(0))?;
    line.pop();
    let hash = Sha256::digest(line.as_bytes());
    line.push_str(", sum: \"");
    line.extend(sum_of(&hash));
    line.push_str("\")");
    Ok(line)
}

/// The first line of a journal.
pub(super) fn write_header(header: &Header) -> Result<String, ron::Error> {
    write_line(&HeaderLine {
        skaidra: FORMAT,
        id: header.id.clone(),
        app: header.app.clone(),
        content: header.content.clone(),
        method: header.method.clone(),
        created: header.created.to_string(),
        sum: String::new(),
    })
}

/// A record's line, chained to the line before it.
pub(super) fn write_record(record: &Record, prev: LineHash) -> Result<String, ron::Error> {
    let (undoes, redoes) = match record.kind {
        RecordKind::Done => (None, None),
        RecordKind::Undo(n) => (Some(n), None),
        RecordKind::Redo(n) => (None, Some(n)),
    };
    write_line(&RecordLine {
        n: record.n,
        at: &record.at.to_string(),
        by: record.by.clone(),
        prev: &prev.hex(),
        change: ChangeLine::from(&record.change),
        undoes,
        redoes,
        sum: "",
    })
}

/// The version of a header line of any format and the program that made it.
pub(super) fn read_version(line: &str) -> Option<(u32, String)> {
    let header: AnyHeader = options().from_str(line).ok()?;
    Some((header.skaidra, header.app))
}

/// Reads the header of this format.
pub(super) fn read_header(line: &str) -> Result<Header, BreakKind> {
    let shape: HeaderLine = options().from_str(line).map_err(|it| BreakKind::unreadable(&it))?;
    Ok(Header {
        id: shape.id,
        app: shape.app,
        content: shape.content,
        method: shape.method,
        created: read_time(&shape.created)?,
    })
}

/// A record by itself, before it is known which line it follows.
pub(super) struct LoneRecord {
    /// The hash that it names as the line before it; none where it is no hash.
    prev: Option<LineHash>,
    /// How many changes it holds, those of one deed counted one by one.
    n_changes: usize,
    record: Result<Record, BreakKind>,
}

impl LoneRecord {
    /// Reads a line; nothing but the chain is left to check.
    pub(super) fn read(line: &str) -> Result<Self, BreakKind> {
        let shape: RecordLine<'_> =
            options().from_str(line).map_err(|it| BreakKind::unreadable(&it))?;
        Ok(Self {
            prev: LineHash::parse(shape.prev),
            n_changes: shape.change.count(),
            record: shape.into_record(),
        })
    }

    /// The record, which must follow the line of that hash, and the number of its changes.
    pub(super) fn after(self, prev: LineHash) -> Result<(Record, usize), BreakKind> {
        if self.prev != Some(prev) {
            return Err(BreakKind::NotInChain);
        }
        Ok((self.record?, self.n_changes))
    }
}

impl RecordLine<'_> {
    fn into_record(self) -> Result<Record, BreakKind> {
        let kind = match (self.undoes, self.redoes) {
            (None, None) => RecordKind::Done,
            (Some(n), None) => RecordKind::Undo(n),
            (None, Some(n)) => RecordKind::Redo(n),
            (Some(_), Some(_)) => {
                return Err(BreakKind::NotAllowed("a record both undoes and redoes".to_owned()));
            }
        };
        let change = self.change.into_change()?;
        Ok(Record { n: self.n, at: read_time(self.at)?, by: self.by, kind, change })
    }
}

fn read_time(text: &str) -> Result<Timestamp, BreakKind> {
    text.parse().map_err(|it: jiff::Error| BreakKind::NotAllowed(it.to_string()))
}
