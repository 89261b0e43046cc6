//! `skaidra sheet`: writes the questions as a table to fill in elsewhere.

use std::path::Path;

use crate::sheet::write_answers;
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
    let bytes = write_answers(&pack().instrument, pack().texts(language), session.assessment());
    write_export(output, &bytes)?;
    say(context.tr.cli_written(output.display().to_string()));
    Ok(Verdict::Done)
}
