//! Questions that count on evidence of the last 12 months: their words say so in every language.

use crate::i18n::Language;

use super::super::mistake::ChecklistMistake;
use super::super::pack::Pack;
use super::super::problem::Problem;

/// Notes questions of which readers are not told what the program expects.
pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for (checklist, question) in pack.instrument.questions() {
        let Some(grade) = question.recent else { continue };
        for (language, _) in pack.language_files().iter().filter(|(_, it)| !it.texts.is_empty()) {
            let Some(words) = pack.texts(*language).question(&question.id) else { continue };
            // Of grade 1 is the question itself, since an approved rule does not cover a time.
            let asked = match grade.get() {
                2 => &words.evidence[1],
                3 => &words.evidence[2],
                _ => &words.text,
            };
            let asked = asked.to_lowercase();
            if !spans(*language).iter().any(|it| asked.contains(it)) {
                problems.push(Problem {
                    place: format!("{}.recent", question.id),
                    ..Problem::of_file(
                        &pack.unread.file_of(&checklist.id),
                        ChecklistMistake::NoSpan(*language),
                    )
                });
            }
        }
    }
}

/// What every span of time is made of.
fn spans(language: Language) -> &'static [&'static str] {
    match language {
        Language::Lithuanian => &["mėn", "metų", "metai", "metus", "pusme", "ketvir"],
        Language::English => &["month", "year", "quarter"],
        Language::Norwegian => &["måned", "år", "kvartal", "fjor"],
    }
}
