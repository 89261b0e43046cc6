//! The questions as a file to fill in elsewhere, in the format that its name says.

use std::path::Path;

use super::answers::write_answers;
use super::for_people::write_answers_for_people;
use super::form::{FormInput, write_form};
use crate::office::OfficeError;

/// A filled table is read up to so many bytes: none of this program is larger.
pub const TABLE_LIMIT: u64 = 16 << 20;

/// A format of the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionsFormat {
    /// A workbook.
    Workbook,
    /// A table of text.
    Text,
}

impl QuestionsFormat {
    /// The format that the name of a file asks for; none where it asks for neither.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?;
        [("xlsx", Self::Workbook), ("csv", Self::Text)]
            .into_iter()
            .find_map(|(name, format)| ending.eq_ignore_ascii_case(name).then_some(format))
    }
}

/// Writes the questions of an assessment with what is already answered.
pub fn write_questions(
    input: &FormInput<'_>,
    format: QuestionsFormat,
) -> Result<Vec<u8>, OfficeError> {
    match format {
        QuestionsFormat::Workbook => write_form(input),
        QuestionsFormat::Text => {
            Ok(write_answers(input.instrument, input.texts, input.assessment, input.tr))
        }
    }
}

/// The same for whoever opens them in a spreadsheet: the table of text has words above its columns, too.
pub fn write_questions_for_people(
    input: &FormInput<'_>,
    format: QuestionsFormat,
) -> Result<Vec<u8>, OfficeError> {
    match format {
        QuestionsFormat::Workbook => write_form(input),
        QuestionsFormat::Text => Ok(write_answers_for_people(input)),
    }
}
