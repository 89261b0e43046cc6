//! Remarks beside sources: every language of the pack has its own.

use crate::i18n::Language;

use super::super::pack::Pack;
use super::super::problem::Problem;

/// Notes remarks that readers of a language of the pack would find in another one.
pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    let files = pack.language_files().iter();
    let own: Vec<Language> =
        files.filter(|(_, it)| !it.texts.is_empty()).map(|(language, _)| *language).collect();
    // Where a pack speaks one language, so does the field that all packs have.
    if own.len() < 2 {
        return;
    }
    for source in &pack.sources {
        let written = |it: &Language| source.note_in(*it);
        if Language::ALL.iter().all(|it| written(it).is_empty()) {
            continue;
        }
        for language in &own {
            let field = match language {
                Language::Lithuanian => "note_lt",
                Language::English => "note",
                Language::Norwegian => "note_nb",
            };
            let remark = written(language);
            let is_copied = own.iter().any(|it| it != language && written(it) == remark);
            let (what, hint) = match (remark.is_empty(), is_copied) {
                (true, _) => ("the remark is missing", "write it in every language of the pack"),
                (false, true) => ("another language has the same remark", "translate it"),
                (false, false) => continue,
            };
            problems.push(Problem {
                place: format!("{}.{field}", source.id),
                ..Problem::of_file("handbook/sources.ron", what, hint)
            });
        }
    }
}
