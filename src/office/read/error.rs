//! Why a file is not read as a workbook, and what to do about it.

use crate::i18n::Tr;

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// A workbook of Excel 97–2003, whatever its name says.
    #[error("a workbook of the old kind (.xls)")]
    OldFormat,
    /// It opens with a password only.
    #[error("encrypted")]
    Encrypted,
    /// It can run programs.
    #[error("holds macros")]
    Macros,
    /// A binary workbook (.xlsb).
    #[error("a binary workbook (.xlsb)")]
    Binary,
    /// A table of the `OpenDocument` kind (.ods).
    #[error("an OpenDocument table (.ods)")]
    OpenDocument,
    /// A document of another kind.
    #[error("not a workbook")]
    NotAWorkbook,
    /// Cut off or changed on the way.
    #[error("damaged: {0}")]
    Damaged(String),
    /// It unpacks into more than any table of this program needs.
    #[error("too large")]
    TooLarge,
    /// It refers to what lies outside of it.
    #[error("declares entities")]
    Entities,
}

impl ReadError {
    /// What is wrong and what to do, for the person who has the file.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::OldFormat => tr.office_error_old_format(),
            Self::Encrypted => tr.office_error_encrypted(),
            Self::Macros => tr.office_error_macros(),
            Self::Binary => tr.office_error_binary(),
            Self::OpenDocument => tr.office_error_open_document(),
            Self::NotAWorkbook => tr.office_error_not_a_workbook(),
            Self::Damaged(_) => tr.office_error_damaged(),
            Self::TooLarge => tr.office_error_too_large(),
            Self::Entities => tr.office_error_entities(),
        }
    }
}
