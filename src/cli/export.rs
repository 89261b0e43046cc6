//! `skaidra export`: writes the action plan.

use std::path::Path;

use clap::ValueEnum as _;

use crate::export::{Request, plan, plan_language, previous_plan};
use crate::i18n::Tr;
use crate::report::pdf::{Rendered, Standard, read_ahead};
use crate::report::{Plan, Profile, action_csv, plan_docx, plan_markdown, plan_pdf, plan_xlsx};
use crate::review::{can_be_opened, is_reviewable, is_same_assessment};
use crate::session::Session;

use super::args::{ExportArgs, FormatArg, ProfileArg, StandardArg};
use super::compare::{cautions, earlier_state, whole_plan_of};
use super::failure::Failure;
use super::opened::{open, pack};
use super::{Context, Verdict, complain, language, say, short, write};

/// Builds the plan and writes it in the format asked for.
pub(super) fn run(args: &ExportArgs, context: &Context) -> Result<Verdict, Failure> {
    let format = match args.format {
        Some(format) => format,
        None => format_of(&args.output).ok_or_else(|| Failure::no_format(&args.output))?,
    };
    if format == FormatArg::Pdf {
        read_ahead();
    }
    let session = open(&args.file, &context.tr)?;
    if session.is_partial() {
        // Where and what to do was told on opening.
        return Err(Failure::Partial);
    }
    let language = match &args.lang {
        Some(text) => language(text)?,
        None => plan_language(&session),
    };
    let profile = match args.profile {
        ProfileArg::Full => Profile::Full,
        ProfileArg::Public => Profile::Public,
    };
    tell_idle(args, format, context);
    let previous = match &args.previous {
        // A table of actions shows no changes.
        _ if args.no_previous || format == FormatArg::Csv => None,
        Some(path) => Some(whole_plan_of(path, context)?),
        None => remembered(&session, context),
    };
    let plan = plan(
        &session,
        &Request { pack: pack(), language, profile, at: context.at, previous: previous.as_ref() },
    );
    if previous.as_ref().is_some_and(|it| is_same_assessment(it, &plan)) {
        complain(context.tr.compare_same(short(&plan.head)));
    }
    let earlier = previous.as_ref().and_then(|it| earlier_state(it, &plan, &context.tr));
    earlier.into_iter().for_each(complain);
    for line in plan.previous.iter().flat_map(|it| cautions(it, &context.tr)) {
        complain(line);
    }
    let bytes = match format {
        FormatArg::Pdf => {
            let standard = args.standard.unwrap_or(StandardArg::Ua1);
            pdf(&plan, &session.journal_bytes(), standard, context)?
        }
        FormatArg::Docx => plan_docx(&plan)?,
        FormatArg::Xlsx => plan_xlsx(&plan)?,
        FormatArg::Md => plan_markdown(&plan, &Tr::new(language)).into_bytes(),
        FormatArg::Json => plan.to_json().into_bytes(),
        FormatArg::Csv => action_csv(&plan),
    };
    write::export(&args.output, &bytes, args.over, context)
}

/// Says which options change nothing in a file of that format.
fn tell_idle(args: &ExportArgs, format: FormatArg, context: &Context) {
    let is_csv = format == FormatArg::Csv;
    let idle = [
        ("--standard", args.standard.is_some() && format != FormatArg::Pdf),
        ("--previous", args.previous.is_some() && is_csv),
        ("--lang", args.lang.is_some() && is_csv),
    ];
    let name = format.to_possible_value();
    let name = name.as_ref().map_or("", |it| it.get_name());
    for (option, _) in idle.into_iter().filter(|(_, is_idle)| *is_idle) {
        complain(context.tr.cli_no_effect(name, option));
    }
}

/// The plan that the assessment began from; where it cannot be read that is said, and the plan goes without it.
fn remembered(session: &Session, context: &Context) -> Option<Plan> {
    match previous_plan(session)? {
        Ok(plan) => {
            say(context.tr.repeat_cli_previous(context.tr.date(plan.assessed_on)));
            Some(plan)
        }
        Err(error) => {
            complain(error.message(&context.tr));
            None
        }
    }
}

/// The PDF, with a word on letters that no font has.
pub(super) fn pdf(
    plan: &Plan,
    journal: &[u8],
    standard: StandardArg,
    context: &Context,
) -> Result<Vec<u8>, Failure> {
    let standard = match standard {
        StandardArg::Ua1 => Standard::Ua1,
        StandardArg::Ua2 => Standard::Ua2,
    };
    if !is_reviewable(plan) {
        return Err(Failure::PlanTooLarge);
    }
    let bytes = said(plan_pdf(plan, Some(journal), standard)?, context);
    // What nobody could read back is not given out.
    if can_be_opened(&bytes) { Ok(bytes) } else { Err(Failure::PlanTooLarge) }
}

/// The bytes of a PDF; letters that no font has are named.
pub(super) fn said(rendered: Rendered, context: &Context) -> Vec<u8> {
    if !rendered.missing.is_empty() {
        let letters: Vec<String> =
            rendered.missing.iter().map(|it| it.letter.escape_unicode().to_string()).collect();
        complain(context.tr.cli_missing_letters(letters.join(", ")));
    }
    rendered.bytes
}

/// The format that a file's ending names.
fn format_of(path: &Path) -> Option<FormatArg> {
    let ending = path.extension()?.to_str()?.to_lowercase();
    match ending.as_str() {
        "pdf" => Some(FormatArg::Pdf),
        "docx" => Some(FormatArg::Docx),
        "xlsx" => Some(FormatArg::Xlsx),
        "md" => Some(FormatArg::Md),
        "json" => Some(FormatArg::Json),
        "csv" => Some(FormatArg::Csv),
        _ => None,
    }
}
