//! The heads of tables in words: what stands above a column of a workbook, and which column such words name.

use std::sync::LazyLock;

use crate::i18n::{Language, Tr};

/// The columns of all tables.
const NAMES: [&str; 46] = [
    "question",
    "answer",
    "evidence_grade",
    "evidence_title",
    "evidence_reference",
    "evidence_date",
    "evidence_location",
    "note",
    "text",
    "last_answer",
    "checklist",
    "number",
    "id",
    "title",
    "questions",
    "planned_level",
    "promised_grade",
    "owner",
    "deputy",
    "start",
    "due",
    "indicator",
    "baseline",
    "target",
    "effort",
    "cost_eur",
    "cause",
    "effect",
    "status",
    "reason",
    "closed_on",
    "closed_grade",
    "priority",
    "lowers",
    "risk",
    "risk_text",
    "likelihood",
    "impact",
    "gross",
    "net",
    "band",
    "net_target",
    "adequate",
    "accepted_by",
    "accepted_reason",
    "accepted_until",
];

/// Every language, since a table comes back in whichever it was written.
static LANGUAGES: LazyLock<[Tr; 3]> = LazyLock::new(|| Language::ALL.map(Tr::new));

/// The texts of every language.
pub fn languages() -> &'static [Tr; 3] {
    &LANGUAGES
}

/// What stands above a column.
pub fn head(tr: &Tr, name: &str) -> String {
    match name {
        "question" => tr.office_column_question(),
        "answer" => tr.office_column_answer(),
        "evidence_grade" => tr.office_column_evidence_grade(),
        "evidence_title" => tr.office_column_evidence_title(),
        "evidence_reference" => tr.office_column_evidence_reference(),
        "evidence_date" => tr.office_column_evidence_date(),
        "evidence_location" => tr.office_column_evidence_location(),
        "note" => tr.office_column_note(),
        "text" => tr.office_column_text(),
        "last_answer" => tr.office_column_last_answer(),
        "checklist" => tr.office_column_checklist(),
        "number" => tr.office_column_number(),
        "id" => tr.office_column_id(),
        "title" => tr.office_column_title(),
        "questions" => tr.office_column_questions(),
        "planned_level" => tr.office_column_planned_level(),
        "promised_grade" => tr.office_column_promised_grade(),
        "owner" => tr.office_column_owner(),
        "deputy" => tr.office_column_deputy(),
        "start" => tr.office_column_start(),
        "due" => tr.office_column_due(),
        "indicator" => tr.office_column_indicator(),
        "baseline" => tr.office_column_baseline(),
        "target" => tr.office_column_target(),
        "effort" => tr.office_column_effort(),
        "cost_eur" => tr.office_column_cost_eur(),
        "cause" => tr.office_column_cause(),
        "effect" => tr.office_column_effect(),
        "status" => tr.office_column_status(),
        "reason" => tr.office_column_reason(),
        "closed_on" => tr.office_column_closed_on(),
        "closed_grade" => tr.office_column_closed_grade(),
        "priority" => tr.office_column_priority(),
        "lowers" => tr.office_column_lowers(),
        "risk" => tr.office_column_risk(),
        "risk_text" => tr.office_column_risk_text(),
        "likelihood" => tr.office_column_likelihood(),
        "impact" => tr.office_column_impact(),
        "gross" => tr.office_column_gross(),
        "net" => tr.office_column_net(),
        "band" => tr.office_column_band(),
        "net_target" => tr.office_column_net_target(),
        "adequate" => tr.office_column_adequate(),
        "accepted_by" => tr.office_column_accepted_by(),
        "accepted_reason" => tr.office_column_accepted_reason(),
        "accepted_until" => tr.office_column_accepted_until(),
        _ => name.to_owned(),
    }
}

/// The columns that words name in any language; several, where languages share the words.
pub fn named(text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    let is_named = |name: &&str| {
        *name == text || languages().iter().any(|tr| head(tr, name).to_lowercase() == text)
    };
    NAMES.into_iter().filter(is_named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_above_a_column_name_it_and_no_other() {
        for tr in languages() {
            for name in NAMES {
                let words = head(tr, name);
                let own: Vec<_> = NAMES
                    .into_iter()
                    .filter(|it| head(tr, it).to_lowercase() == words.to_lowercase())
                    .chain(NAMES.into_iter().filter(|it| words.eq_ignore_ascii_case(it)))
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
