//! The parts of a file, packed in a fixed order without a time of their own.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::OfficeError;

/// A package that is being written.
#[derive(Debug)]
pub struct Package(ZipWriter<Cursor<Vec<u8>>>);

impl Default for Package {
    fn default() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }
}

impl Package {
    /// Adds a part.
    pub fn part(&mut self, name: &str, text: &str) -> Result<(), OfficeError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::DEFAULT)
            .unix_permissions(0o644)
            .system(System::Unix);
        self.0.start_file(name, options)?;
        Ok(self.0.write_all(text.as_bytes())?)
    }

    /// The whole file.
    pub fn bytes(self) -> Result<Vec<u8>, OfficeError> {
        Ok(self.0.finish()?.into_inner())
    }
}
