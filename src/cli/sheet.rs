//! `skaidra sheet`: writes the questions as a table to fill in elsewhere.

use std::path::Path;

use crate::i18n::Tr;
use crate::sheet::{FormInput, QuestionsFormat, write_questions};

use super::args::OverArgs;
use super::failure::Failure;
use super::opened::{open, pack};
use super::{Context, Verdict, language_of_text, write};

/// Writes the questions with what is already answered.
pub(super) fn run(
    file: &Path,
    (output, over): (&Path, OverArgs),
    lang: Option<&str>,
    context: &Context,
) -> Result<Verdict, Failure> {
    let language = language_of_text(lang)?;
    let session = open(file, &context.tr)?;
    let (instrument, texts) = (&pack().instrument, pack().texts(language));
    let assessment = session.assessment();
    let tr = &Tr::new(language);
    let input =
        FormInput { instrument, texts, assessment, head: session.head(), tr, at: context.at };
    let format = QuestionsFormat::of(output)
        .ok_or_else(|| Failure::UnknownTableFormat(output.to_owned()))?;
    let bytes = write_questions(&input, format)?;
    write::table(output, &bytes, over, context)
}
