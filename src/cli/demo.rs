//! `skaidra demo`: the worked example with its plan in every language, verified, and its scores.

use std::path::Path;

use crate::example::{self, ExampleError};
use crate::export::{Request, plan};
use crate::i18n::Language;
use crate::report::Profile;
use crate::report::words::OpenNames;
use crate::scoring::{Band, score};
use crate::store::{StoreError, make_folder};

use super::args::{OverArgs, StandardArg};
use super::export::pdf;
use super::failure::Failure;
use super::opened::{input, open, pack};
use super::{Context, Verdict, say, score as scores, verify, write};

/// Writes one assessment and one plan a language, reads each plan back, and prints the scores once.
pub(super) fn run(dir: &Path, context: &Context) -> Result<Verdict, Failure> {
    make_folder(dir)?;
    let mut verdict = Verdict::Done;
    for language in Language::ALL {
        let tag = language.tag();
        let file = dir.join(format!("example-{tag}.skaidra"));
        // An example that somebody already tried things with is theirs.
        let session = match example::create(&file, pack(), language, context.at) {
            Err(ExampleError::Store(StoreError::Exists(_))) => open(&file, &context.tr)?,
            other => other?,
        };
        let request = Request {
            pack: pack(),
            language,
            profile: Profile::Full,
            at: context.at,
            previous: None,
        };
        let bytes =
            pdf(&plan(&session, &request), &session.journal_bytes(), StandardArg::Ua1, context)?;
        let path = dir.join(format!("plan-{tag}.pdf"));
        write::export(&path, &bytes, OverArgs::default(), context)?;
        let found = verify::print(&bytes, context).map_err(|error| Failure::Review(error, path))?;
        if found == Verdict::Found {
            verdict = Verdict::Found;
        }
        say("");
        if language == context.tr.language() {
            let names =
                OpenNames { texts: pack().texts(language), assessment: session.assessment() };
            scores::print(&score(&input(&session, Band::Run)), &names, context);
            say("");
        }
    }
    Ok(verdict)
}
