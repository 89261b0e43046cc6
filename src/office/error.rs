//! Why a file of Office Open XML could not be made.

/// Why such a file could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct OfficeError(String);

impl From<zip::result::ZipError> for OfficeError {
    fn from(error: zip::result::ZipError) -> Self {
        Self(error.to_string())
    }
}

impl From<std::io::Error> for OfficeError {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<rust_xlsxwriter::XlsxError> for OfficeError {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        Self(error.to_string())
    }
}
