//! `skaidra export`: writes the action plan.

use std::path::Path;

use crate::export::{Request, plan, plan_language};
use crate::report::Profile;
use crate::store::write_export;

use super::args::{ExportArgs, FormatArg, ProfileArg};
use super::failure::Failure;
use super::opened::{open, pack};
use super::{Context, Verdict, language, say};

/// Builds the plan and writes it in the format asked for.
pub(super) fn run(args: &ExportArgs, context: &Context) -> Result<Verdict, Failure> {
    let format = match args.format {
        Some(format) => format,
        None => {
            format_of(&args.output).ok_or_else(|| Failure::UnknownFormat(args.output.clone()))?
        }
    };
    let session = open(&args.file, &context.tr)?;
    let language = match &args.lang {
        Some(text) => language(text)?,
        None => plan_language(&session),
    };
    let profile = match args.profile {
        ProfileArg::Full => Profile::Full,
        ProfileArg::Public => Profile::Public,
    };
    let plan = plan(
        &session,
        &Request { pack: pack(), language, profile, at: context.at, previous: None },
    );
    let bytes = match format {
        FormatArg::Json => plan.to_json().into_bytes(),
        FormatArg::Pdf | FormatArg::Md | FormatArg::Csv => {
            return Err(Failure::UnknownFormat(args.output.clone()));
        }
    };
    write_export(&args.output, &bytes)?;
    say(context.tr.cli_written(args.output.display().to_string()));
    Ok(Verdict::Done)
}

/// The format that a file's ending names.
fn format_of(path: &Path) -> Option<FormatArg> {
    let ending = path.extension()?.to_str()?.to_lowercase();
    match ending.as_str() {
        "pdf" => Some(FormatArg::Pdf),
        "md" => Some(FormatArg::Md),
        "json" => Some(FormatArg::Json),
        "csv" => Some(FormatArg::Csv),
        _ => None,
    }
}
