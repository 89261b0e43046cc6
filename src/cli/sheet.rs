//! `skaidra sheet`: writes the questions as a table to fill in elsewhere.

use std::path::Path;

use crate::i18n::Tr;
use crate::sheet::{FormInput, write_answers, write_form};
use crate::store::write_export;

use super::failure::Failure;
use super::opened::{open, pack};
use super::{Context, Verdict, language, say};

/// Writes the questions with what is already answered.
pub(super) fn run(
    file: &Path,
    output: &Path,
    lang: &str,
    context: &Context,
) -> Result<Verdict, Failure> {
    let language = language(lang)?;
    let session = open(file, &context.tr)?;
    let (instrument, texts) = (&pack().instrument, pack().texts(language));
    let assessment = session.assessment();
    let is_workbook = output.extension().is_some_and(|it| it.eq_ignore_ascii_case("xlsx"));
    let bytes = if is_workbook {
        let tr = &Tr::new(language);
        write_form(&FormInput { instrument, texts, assessment, tr, at: context.at })?
    } else {
        write_answers(instrument, texts, assessment)
    };
    write_export(output, &bytes)?;
    say(context.tr.cli_written(output.display().to_string()));
    Ok(Verdict::Done)
}
