//! `skaidra new --from`: what next year's assessment takes over from the last one.

use std::path::Path;

use crate::domain::{Change, Ratings};
use crate::export::{APP_VERSION, next_year};
use crate::review::{self, earlier_in, packs_otherwise, refuse_partial};
use crate::store::read_file;

use super::failure::Failure;
use super::opened::{pack, tell_break, tell_rewritten};
use super::{Context, complain};

/// The deeds with which the next assessment begins, from an assessment or an exported plan.
pub(super) fn deeds(
    path: &Path,
    ratings: Ratings,
    context: &Context,
) -> Result<Vec<Change>, Failure> {
    let bytes = read_file(path, review::FILE_LIMIT as u64)?;
    let failure = |error| Failure::Review(error, path.to_owned());
    refuse_partial(&bytes).map_err(failure)?;
    tell_break(&bytes, &context.tr);
    let earlier =
        earlier_in(&bytes, pack(), context.tr.language(), APP_VERSION).map_err(failure)?;
    if earlier.is_rewritten {
        tell_rewritten(path, &context.tr);
    }
    for finding in packs_otherwise(&earlier.assessment) {
        complain(finding.message(&context.tr));
    }
    Ok(next_year(&earlier.assessment, &earlier.plan, pack(), ratings))
}
