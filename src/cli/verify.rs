//! `skaidra verify`: is a plan or an assessment genuine, complete, and does it recompute.

use std::path::Path;

use crate::export::APP_VERSION;
use crate::review::{self, Differences, ReviewError};
use crate::store::read_file;

use super::failure::Failure;
use super::opened::pack;
use super::{Context, Verdict, complain, say};

/// Prints the verdict; exit code 1 where something does not fit, a damaged file among it.
pub(super) fn run(file: &Path, json: bool, context: &Context) -> Result<Verdict, Failure> {
    let bytes = read_file(file, review::FILE_LIMIT as u64)?;
    let verdict = if json { print_json(&bytes) } else { print(&bytes, context) };
    verdict.or_else(|error| {
        let is_damaged = matches!(error, ReviewError::Damaged { .. });
        let failure = Failure::Review(error, file.to_owned());
        if !is_damaged {
            return Err(failure);
        }
        failure.lines(&context.tr).into_iter().for_each(complain);
        Ok(Verdict::Found)
    })
}

/// Prints the verdict as data, of a file that cannot be read too.
fn print_json(bytes: &[u8]) -> Result<Verdict, ReviewError> {
    let verification = review::verify(bytes, APP_VERSION)
        .inspect_err(|error| say(review::unreadable_json(error).trim_end()))?;
    say(verification.to_json().trim_end());
    Ok(if verification.is_ok() { Verdict::Done } else { Verdict::Found })
}

/// Prints the verdict in words.
pub(super) fn print(bytes: &[u8], context: &Context) -> Result<Verdict, ReviewError> {
    let verification = review::verify(bytes, APP_VERSION)?;
    let differences = Differences::within(&verification, bytes);
    let below = |part| differences.lines(part, &context.tr, pack());
    for line in verification.lines_with(&context.tr, below) {
        say(line);
    }
    Ok(if verification.is_ok() { Verdict::Done } else { Verdict::Found })
}
