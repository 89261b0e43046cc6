//! Remarks beside sources: every language of the pack has its own.

use crate::i18n::Language;

use super::super::mistake::ChecklistMistake;
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
        if source.notes.is_empty() {
            continue;
        }
        for language in &own {
            let field = match language {
                Language::Lithuanian => "note_lt",
                Language::English => "note",
                Language::Norwegian => "note_nb",
            };
            let remark = source.notes.get(language);
            let is_copied = own.iter().any(|it| it != language && source.notes.get(it) == remark);
            let mistake = match (remark, is_copied) {
                (None, _) => ChecklistMistake::NoRemark,
                (Some(_), true) => ChecklistMistake::RemarkCopied,
                (Some(_), false) => continue,
            };
            problems.push(Problem {
                place: format!("{}.{field}", source.id),
                ..Problem::of_file("handbook/sources.ron", mistake)
            });
        }
    }
}
