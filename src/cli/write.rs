//! Writes what a command made, and never over what is somebody's work unless that is asked for.

use std::path::Path;

use crate::report::Plan;
use crate::review::{FILE_LIMIT, is_untouched_pdf};
use crate::store::{Folders, Recent, Sealed, begins_with, read_file, seal, seal_of, write_export};

use super::args::OverArgs;
use super::failure::Failure;
use super::{Context, Verdict, say};

/// Writes a plan or a part of the handbook; only an earlier export is replaced.
pub(super) fn export(
    path: &Path,
    bytes: &[u8],
    over: OverArgs,
    context: &Context,
) -> Result<Verdict, Failure> {
    if !over.force && !is_free(path, bytes) && !is_export(path) {
        return Err(Failure::Taken(path.to_owned()));
    }
    write_export(path, bytes)?;
    note(bytes);
    say(context.tr.cli_written(path.display().to_string()));
    Ok(Verdict::Done)
}

/// Writes a table that is filled in by hand: whatever is there stays.
pub(super) fn table(
    path: &Path,
    bytes: &[u8],
    over: OverArgs,
    context: &Context,
) -> Result<Verdict, Failure> {
    if !over.force && !is_free(path, bytes) {
        return Err(Failure::Taken(path.to_owned()));
    }
    write_export(path, bytes)?;
    say(context.tr.cli_written(path.display().to_string()));
    Ok(Verdict::Done)
}

/// Whether nothing is lost by writing there: no file, an empty one, or the same. Assessments, folders and devices are the store's.
fn is_free(path: &Path, bytes: &[u8]) -> bool {
    if !path.is_file() || begins_with(path, b"(skaidra:") {
        return true;
    }
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    read_file(path, length).is_ok_and(|old| old.is_empty() || old == bytes)
}

/// Whether an earlier export stands there as it was written: one that tells it itself, or whose seal is known.
fn is_export(path: &Path) -> bool {
    let limit = u64::try_from(FILE_LIMIT).unwrap_or(u64::MAX);
    let tells_itself = read_file(path, limit).is_ok_and(|old| match old.first() {
        Some(b'%') => is_untouched_pdf(&old),
        Some(b'{') => Plan::from_json(&old).is_ok_and(|it| it.to_json().as_bytes() == old),
        _ => false,
    });
    tells_itself || is_known(path)
}

fn is_known(path: &Path) -> bool {
    let Some((folders, seal)) = Folders::of_user().zip(seal_of(path)) else { return false };
    Sealed::load(&folders.sealed()).has(&seal)
        || Recent::load(&folders.recent()).knows_export(&seal)
}

/// Remembers what does not tell itself that it is an export; where that cannot be written, the next export is refused there.
fn note(bytes: &[u8]) {
    let Some(folders) = Folders::of_user() else { return };
    if !matches!(bytes.first(), Some(b'%' | b'{')) {
        let mut sealed = Sealed::load(&folders.sealed());
        sealed.add(seal(bytes));
        sealed.save(&folders.sealed()).ok();
    }
}
