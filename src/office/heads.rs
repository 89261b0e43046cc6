//! The heads of tables in words: what stands above a column of a workbook, and which column such words name.

use std::sync::LazyLock;

use crate::i18n::{Language, Tr};

/// A column: its name in files, and what stands above it.
type Head = (&'static str, fn(&Tr) -> String);

/// The columns of all tables.
const HEADS: [Head; 50] = [
    ("question", Tr::office_column_question),
    ("answer", Tr::office_column_answer),
    ("evidence_grade", Tr::office_column_evidence_grade),
    ("evidence_title", Tr::office_column_evidence_title),
    ("evidence_reference", Tr::office_column_evidence_reference),
    ("evidence_date", Tr::office_column_evidence_date),
    ("evidence_location", Tr::office_column_evidence_location),
    ("note", Tr::office_column_note),
    ("text", Tr::office_column_text),
    ("levels", Tr::office_column_levels),
    ("last_answer", Tr::office_column_last_answer),
    ("checklist", Tr::office_column_checklist),
    ("number", Tr::office_column_number),
    ("id", Tr::office_column_id),
    ("title", Tr::office_column_title),
    ("questions", Tr::office_column_questions),
    ("planned_level", Tr::office_column_planned_level),
    ("promised_grade", Tr::office_column_promised_grade),
    ("owner", Tr::office_column_owner),
    ("deputy", Tr::office_column_deputy),
    ("start", Tr::office_column_start),
    ("due", Tr::office_column_due),
    ("indicator", Tr::office_column_indicator),
    ("baseline", Tr::office_column_baseline),
    ("target", Tr::office_column_target),
    ("effort", Tr::office_column_effort),
    ("cost_eur", Tr::office_column_cost_eur),
    ("cause", Tr::office_column_cause),
    ("effect", Tr::office_column_effect),
    ("status", Tr::office_column_status),
    ("reason", Tr::office_column_reason),
    ("closed_on", Tr::office_column_closed_on),
    ("closed_grade", Tr::office_column_closed_grade),
    ("priority", Tr::office_column_priority),
    ("lowers", Tr::office_column_lowers),
    ("risk", Tr::office_column_risk),
    ("risk_text", Tr::office_column_risk_text),
    ("likelihood", Tr::office_column_likelihood),
    ("impact", Tr::office_column_impact),
    ("gross", Tr::office_column_gross),
    ("net", Tr::office_column_net),
    ("band", Tr::office_column_band),
    ("net_target", Tr::office_column_net_target),
    ("adequate", Tr::office_column_adequate),
    ("accepted_by", Tr::office_column_accepted_by),
    ("accepted_reason", Tr::office_column_accepted_reason),
    ("accepted_until", Tr::office_column_accepted_until),
    ("institution", Tr::report_scope_institution),
    ("assessed_on", Tr::report_scope_assessed_on),
    ("head", Tr::office_help_head),
];

/// Words that stood above a column before, in small letters: workbooks that carry them are still taken back.
const FORMER: [(&str, &str); 9] = [
    ("title", "tiltak"),
    ("id", "tiltaks-id"),
    ("adequate", "ar pakanka plano"),
    ("promised_grade", "liks įrodymas (0–3)"),
    ("questions", "questions it raises"),
    ("band", "size of the net risk"),
    ("questions", "spørsmål det løfter"),
    ("promised_grade", "dokumentasjon det gir (0–3)"),
    ("band", "størrelse på nettorisikoen"),
];

/// Every language, since a table comes back in whichever it was written.
static LANGUAGES: LazyLock<[Tr; 3]> = LazyLock::new(|| Language::ALL.map(Tr::new));

/// The texts of every language.
pub fn languages() -> &'static [Tr; 3] {
    &LANGUAGES
}

/// What stands above a column.
pub fn head(tr: &Tr, name: &str) -> String {
    let known = HEADS.iter().find(|(it, _)| *it == name);
    known.map_or_else(|| name.to_owned(), |(_, words)| words(tr))
}

/// The columns that words name in any language; several, where languages share the words.
pub fn named(text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    let is_named = |(name, words): &Head| {
        *name == text
            || FORMER.contains(&(*name, text.as_str()))
            || languages().iter().any(|tr| words(tr).to_lowercase() == text)
    };
    HEADS.into_iter().filter(is_named).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_above_a_column_name_it_and_no_other() {
        let names = || HEADS.into_iter().map(|(name, _)| name);
        for tr in languages() {
            for name in names() {
                let words = head(tr, name);
                let own: Vec<_> = names()
                    .filter(|it| head(tr, it).to_lowercase() == words.to_lowercase())
                    .chain(names().filter(|it| words.eq_ignore_ascii_case(it)))
                    .collect();
                assert!(own.iter().all(|it| *it == name), "{words}: {own:?}");
                assert!(
                    named(&words).contains(&name) && named(&words.to_uppercase()).contains(&name)
                );
            }
        }
        assert_eq!(named("Atsakymas"), ["answer"]);
        assert_eq!(named("kažkas kita"), Vec::<&str>::new());
    }
}
