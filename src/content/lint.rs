//! Checks across the files of a pack: references, controls, texts, languages, lengths.

pub(super) mod arrival;
mod handbook;
mod language;
mod recent;
mod sources;
mod structure;

use super::pack::Pack;
use super::problem::Problem;

/// Notes every problem of a pack.
pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    structure::check(pack, problems);
    language::check(pack, problems);
    recent::check(pack, problems);
    sources::check(pack, problems);
    handbook::check(pack, problems);
}
