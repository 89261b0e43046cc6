//! The parts of a file, packed in a fixed order without a time of their own.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::report::office::OfficeError;

/// A package that is being written.
pub(super) struct Package(ZipWriter<Cursor<Vec<u8>>>);

impl Package {
    /// An empty one.
    pub(super) fn new() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }

    /// Adds a part.
    pub(super) fn part(&mut self, name: &str, text: &str) -> Result<(), OfficeError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::DEFAULT)
            .unix_permissions(0o644)
            .system(System::Unix);
        self.0.start_file(name, options)?;
        Ok(self.0.write_all(text.as_bytes())?)
    }

    /// The whole file.
    pub(super) fn bytes(self) -> Result<Vec<u8>, OfficeError> {
        Ok(self.0.finish()?.into_inner())
    }
}
