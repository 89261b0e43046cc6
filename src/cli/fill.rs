//! `skaidra fill`: takes filled tables back, all or nothing, as one deed that can be undone.

use std::path::Path;

use jiff::tz::TimeZone;

use crate::domain::{Assessment, Change, Instrument};
use crate::sheet::{
    Doubts, Read, TABLE_LIMIT, read_actions, read_answers, read_origin, read_risks,
};
use crate::store::read_file;

use super::args::FillArgs;
use super::failure::Failure;
use super::opened::{open_to_change, pack};
use super::{Context, Verdict, complain, say};

type Reader = fn(&[u8], &Instrument, &Assessment) -> Read;

/// Reads all tables first; only then anything changes.
pub(super) fn run(args: &FillArgs, context: &Context) -> Result<Verdict, Failure> {
    let mut session = open_to_change(&args.file, &context.tr)?;
    let tables: [(&Option<_>, Reader); 3] =
        [(&args.from, read_answers), (&args.actions, read_actions), (&args.risks, read_risks)];
    let mut changes = Vec::new();
    let mut failures = Vec::new();
    for (path, reader) in tables {
        let Some(path) = path else { continue };
        match take(path, reader, session.assessment()) {
            Ok(found) => changes.extend(found),
            Err(Failure::Sheet(path, problems)) => failures.push((path, problems)),
            Err(failure) => return Err(failure),
        }
    }
    for line in args.from.iter().filter_map(|it| foreign(it, session.assessment(), context)) {
        complain(line);
    }
    let last = failures.pop();
    for (path, problems) in failures {
        for line in Failure::Sheet(path, problems).lines(&context.tr) {
            complain(line);
        }
    }
    if let Some((path, problems)) = last {
        return Err(Failure::Sheet(path, problems));
    }
    if changes.is_empty() {
        say(context.tr.cli_filled_nothing());
        return Ok(Verdict::Done);
    }
    let n_changes = changes.len();
    let scope = &session.assessment().scope;
    let doubts = Doubts::of(&changes, context.at.to_zoned(TimeZone::system()).date())
        .with_left_out(&changes, &pack().instrument, scope);
    session.run(context.at, &context.by, Change::Several(changes))?;
    say(context.tr.cli_filled(n_changes));
    for line in doubts.lines(&context.tr) {
        complain(line);
    }
    Ok(Verdict::Done)
}

/// That a sheet of questions is another institution's, where it says whose it is.
fn foreign(path: &Path, assessment: &Assessment, context: &Context) -> Option<String> {
    let origin = read_origin(&read_file(path, TABLE_LIMIT).ok()?);
    let own = assessment.institution.name.trim();
    let is_foreign = !origin.institution.is_empty() && origin.institution != own;
    is_foreign.then(|| context.tr.cli_fill_foreign(own, origin.institution))
}

fn take(path: &Path, reader: Reader, assessment: &Assessment) -> Result<Vec<Change>, Failure> {
    let bytes = read_file(path, TABLE_LIMIT)?;
    reader(&bytes, &pack().instrument, assessment)
        .map_err(|problems| Failure::Sheet(path.to_owned(), problems))
}
