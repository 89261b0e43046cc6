//! A document that is old and still in force: looked at today, it counts from today and keeps its own date in words.

use jiff::civil::Date;

use crate::domain::{Change, Evidence, QuestionId};
use crate::i18n::Tr;
use crate::scoring::aged_grade;
use crate::ui::open_file::OpenFile;
use crate::ui::view_model::twins::{as_one, replaced, twins};

/// Whether a piece counts a grade lower because of its age.
pub(super) fn is_aged(open: &OpenFile, evidence: &Evidence) -> bool {
    aged_grade(evidence, open.session.assessed_on()) < evidence.grade
}

/// That a piece was looked at today and still holds, here and wherever else the same document stands.
pub(super) fn looked_at(
    tr: &Tr,
    open: &OpenFile,
    id: &QuestionId,
    idx: usize,
    today: Date,
) -> Option<Change> {
    let assessment = open.assessment();
    let old = assessment.evidence_of(id).get(idx)?;
    let new = valid_from(tr, old, today);
    let others = twins(assessment, id, old);
    let mut changes = vec![Change::ReplaceEvidence(id.clone(), idx, new.clone())];
    changes.extend(replaced(assessment, &others, old, &new));
    as_one(changes)
}

/// The same piece with today's date; its own date goes to its number, unless it stands there already.
fn valid_from(tr: &Tr, old: &Evidence, today: Date) -> Evidence {
    let reference = old.reference.as_deref().unwrap_or_default();
    let own = match (checked(old), old.date) {
        (Some(own), _) => own.to_owned(),
        (None, Some(date)) if reference.contains(&date.to_string()) => reference.to_owned(),
        (None, Some(date)) if reference.is_empty() => date.to_string(),
        (None, Some(date)) => format!("{reference}, {date}"),
        (None, None) => reference.to_owned(),
    };
    let reference = Some(tr.assessment_valid_checked(today.to_string(), own));
    Evidence { reference, date: Some(today), ..old.clone() }
}

/// What stood in the number before the words that say when it was looked at last.
fn checked(evidence: &Evidence) -> Option<&str> {
    let (own, words) = evidence.reference.as_deref()?.rsplit_once("; ")?;
    let date = evidence.date?.to_string();
    let lead = words.strip_suffix(date.as_str())?;
    lead.chars().any(char::is_alphabetic).then_some(own)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::EvidenceGrade;
    use crate::i18n::Language;

    #[test]
    fn its_own_date_goes_to_its_number_once() {
        for language in [Language::Lithuanian, Language::English, Language::Norwegian] {
            let tr = Tr::new(language);
            for (number, own) in [
                (Some("V-31"), "V-31, 2024-05-12"),
                (None, "2024-05-12"),
                (Some("V-31, 2024-05-12"), "V-31, 2024-05-12"),
            ] {
                let old = Evidence {
                    grade: EvidenceGrade::MIN,
                    title: "Tvarka".to_owned(),
                    reference: number.map(str::to_owned),
                    date: Some(date(2024, 5, 12)),
                    location: None,
                };
                let once = valid_from(&tr, &old, date(2026, 11, 28));
                let words = once.reference.clone().unwrap();
                assert!(words.starts_with(own) && words.ends_with("2026-11-28"), "{words}");
                assert_eq!(once.date, Some(date(2026, 11, 28)));
                let twice = valid_from(&tr, &once, date(2028, 12, 1)).reference.unwrap();
                assert_eq!(twice, words.replace("2026-11-28", "2028-12-01"));
            }
        }
    }
}
