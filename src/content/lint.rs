//! Checks across the files of a pack: references, controls, texts, languages, lengths.

pub(super) mod arrival;
mod groups;
mod handbook;
mod language;
mod recent;
mod sources;
mod structure;
mod text_file;
mod text_lines;

use super::pack::Pack;
use super::problem::Problem;

/// Notes every problem of a pack.
pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    let texts = language::TextFiles::of(pack);
    let misnamed = texts.misnamed(pack);
    structure::check(pack, &misnamed, problems);
    groups::check(pack, problems);
    texts.check(pack, &misnamed, problems);
    recent::check(pack, problems);
    sources::check(pack, problems);
    handbook::check(pack, problems);
}
