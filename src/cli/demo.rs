//! `skaidra demo`: the worked example with its plan in every language, verified, and its scores.

use std::path::Path;

use crate::example;
use crate::export::{Request, plan};
use crate::i18n::Language;
use crate::report::Profile;
use crate::report::words::OpenNames;
use crate::scoring::{Band, score};
use crate::store::{make_folder, write_export};

use super::args::StandardArg;
use super::export::pdf;
use super::failure::Failure;
use super::opened::{input, pack};
use super::{Context, Verdict, say, score as scores};

/// Writes one assessment and one plan a language, and reads each plan back.
pub(super) fn run(dir: &Path, context: &Context) -> Result<Verdict, Failure> {
    make_folder(dir)?;
    let mut verdict = Verdict::Done;
    for language in Language::ALL {
        let tag = language.tag();
        let session = example::create(&dir.join(format!("example-{tag}.skaidra")), pack(), language, context.at)?;
        let request = Request { pack: pack(), language, profile: Profile::Full, at: context.at, previous: None };
        let bytes = pdf(&plan(&session, &request), &session.journal_bytes(), StandardArg::Ua1, context)?;
        let path = dir.join(format!("plan-{tag}.pdf"));
        write_export(&path, &bytes)?;
        say(context.tr.cli_written(path.display().to_string()));
        if super::verify::print(&bytes, context) == Verdict::Found {
            verdict = Verdict::Found;
        }
        if language == context.tr.language() || language == Language::ALL[0] && !has_own(context) {
            let names = OpenNames { texts: pack().texts(language), assessment: session.assessment() };
            scores::print(&score(&input(&session, Band::Run)), &names, context);
        }
    }
    Ok(verdict)
}
