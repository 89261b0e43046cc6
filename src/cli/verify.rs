//! `skaidra verify`: is a plan or an assessment genuine, complete, and does it recompute.

use std::path::Path;

use crate::export::APP_VERSION;
use crate::review::{self, ReviewError};
use crate::store::read_file;

use super::failure::Failure;
use super::{Context, Verdict, say};

/// Prints the verdict; exit code 1 where something does not fit.
pub(super) fn run(file: &Path, json: bool, context: &Context) -> Result<Verdict, Failure> {
    let bytes = read_file(file, review::FILE_LIMIT as u64)?;
    let failure = |error| Failure::Review(error, file.to_owned());
    if !json {
        return print(&bytes, context).map_err(failure);
    }
    let verification = review::verify(&bytes, APP_VERSION).map_err(failure)?;
    say(verification.to_json().trim_end());
    Ok(if verification.is_ok() { Verdict::Done } else { Verdict::Found })
}

/// Prints the verdict in words.
pub(super) fn print(bytes: &[u8], context: &Context) -> Result<Verdict, ReviewError> {
    let verification = review::verify(bytes, APP_VERSION)?;
    for line in verification.lines(&context.tr) {
        say(line);
    }
    Ok(if verification.is_ok() { Verdict::Done } else { Verdict::Found })
}
