//! The parts of a package as text: what it unpacks into is counted, whatever it says of itself.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use super::ReadError;

/// What all parts that are looked at may unpack into, in bytes.
const UNPACKED_LIMIT: u64 = 32 << 20;
/// A workbook of a hundred sheets has fewer parts.
const PARTS_LIMIT: usize = 2000;
/// How a compound file begins: old workbooks, and encrypted ones.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Whether bytes begin as a package does.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    [b"PK\x03\x04", b"PK\x05\x06"].iter().any(|it| bytes.starts_with(*it))
}

/// Whether bytes begin as a compound file does.
pub(super) fn is_compound(bytes: &[u8]) -> bool {
    bytes.starts_with(COMPOUND)
}

/// A package that is being read.
#[derive(Debug)]
pub(super) struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: u64,
}

impl<'a> Parts<'a> {
    /// Opens it.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        if is_compound(bytes) {
            let name: Vec<u8> =
                "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            let is_encrypted = memchr::memmem::find(bytes, &name).is_some();
            return Err(if is_encrypted { ReadError::Encrypted } else { ReadError::OldFormat });
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|it| damaged(&it))?;
        if PARTS_LIMIT < archive.len() {
            return Err(ReadError::TooLarge);
        }
        Ok(Self { archive, left: UNPACKED_LIMIT })
    }

    /// Whether there is such a part.
    pub(super) fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// The text of a part.
    pub(super) fn optional(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let Some(idx) = self.archive.index_for_name(name) else { return Ok(None) };
        let part = self.archive.by_index(idx).map_err(|it| damaged(&it))?;
        let mut bytes = Vec::new();
        let read = part.take(self.left + 1).read_to_end(&mut bytes);
        let n = read.map_err(|it| ReadError::Damaged(format!("{name}: {it}")))? as u64;
        self.left = self.left.checked_sub(n).ok_or(ReadError::TooLarge)?;
        let text = String::from_utf8(bytes);
        text.map(Some).map_err(|it| ReadError::Damaged(format!("{name}: {it}")))
    }

    /// The text of a part that must be there.
    pub(super) fn needed(&mut self, name: &str) -> Result<String, ReadError> {
        self.optional(name)?.ok_or_else(|| ReadError::Damaged(name.to_owned()))
    }

    /// What a package without the parts of Office Open XML is.
    pub(super) fn other_kind(&mut self) -> Option<ReadError> {
        if self.has("[Content_Types].xml") {
            return None;
        }
        match self.optional("mimetype") {
            Ok(Some(kind))
                if kind.starts_with("application/vnd.oasis.opendocument.spreadsheet") =>
            {
                Some(ReadError::OpenDocument)
            }
            Ok(_) => Some(ReadError::NotAWorkbook),
            Err(error) => Some(error),
        }
    }
}

fn damaged(error: &ZipError) -> ReadError {
    match error {
        ZipError::UnsupportedArchive(it) if *it == ZipError::PASSWORD_REQUIRED => {
            ReadError::Encrypted
        }
        error => ReadError::Damaged(error.to_string()),
    }
}
