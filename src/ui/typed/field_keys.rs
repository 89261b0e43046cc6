//! Names of fields in the file of unfinished texts: `not-applicable core-07`, `action a-02 due`.

use super::fields::{ActionField, Field};
use crate::domain::{ActionId, MaturityLevel, QuestionId};

/// The fields of an action by their names.
const ACTION_FIELDS: [(ActionField, &str); 14] = [
    (ActionField::Title, "title"),
    (ActionField::Owner, "owner"),
    (ActionField::Deputy, "deputy"),
    (ActionField::Start, "start"),
    (ActionField::Due, "due"),
    (ActionField::Indicator, "indicator"),
    (ActionField::Baseline, "baseline"),
    (ActionField::Target, "target"),
    (ActionField::Cost, "cost"),
    (ActionField::Cause, "cause"),
    (ActionField::Effect, "effect"),
    (ActionField::Reason, "reason"),
    (ActionField::ClosedOn, "closed-on"),
    (ActionField::ClosedBy, "closed-by"),
];

/// The fields of the assessment itself by their names.
const OWN_FIELDS: [(Field, &str); 9] = [
    (Field::InstitutionName, "institution-name"),
    (Field::Team, "team"),
    (Field::LeftOutReason, "left-out-reason"),
    (Field::Approval, "approval"),
    (Field::LegalBasis, "legal-basis"),
    (Field::Monitoring, "monitoring"),
    (Field::AssessedOn, "assessed-on"),
    (Field::PeriodFrom, "period-from"),
    (Field::PeriodTo, "period-to"),
];

impl Field {
    /// Its name.
    pub(crate) fn key(&self) -> String {
        match self {
            Self::Note(id) => format!("note {id}"),
            Self::NotApplicable(id) => format!("not-applicable {id}"),
            Self::Consensus(id, level) => format!("consensus {id} {level}"),
            Self::Action(id, field) => {
                let name = ACTION_FIELDS.iter().find(|(it, _)| it == field);
                format!("action {id} {}", name.map_or("", |(_, name)| name))
            }
            own => {
                let name = OWN_FIELDS.iter().find(|(it, _)| it == own);
                name.map_or("", |(_, name)| name).to_owned()
            }
        }
    }

    /// The field of that name.
    pub(crate) fn of_key(key: &str) -> Option<Self> {
        let mut words = key.split(' ');
        let (kind, id, rest) = (words.next()?, words.next(), words.next());
        let question = || QuestionId::parse(id?).ok();
        match kind {
            "note" => Some(Self::Note(question()?)),
            "not-applicable" => Some(Self::NotApplicable(question()?)),
            "consensus" => {
                let level = MaturityLevel::new(rest?.parse().ok()?).ok()?;
                Some(Self::Consensus(question()?, level))
            }
            "action" => {
                let (field, _) = ACTION_FIELDS.iter().find(|(_, name)| Some(*name) == rest)?;
                Some(Self::Action(ActionId::parse(id?).ok()?, *field))
            }
            own => OWN_FIELDS.into_iter().find(|(_, name)| *name == own).map(|(it, _)| it),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_found_by_its_name() {
        let question = QuestionId::parse("core-07").unwrap();
        let action = ActionId::parse("a-02").unwrap();
        let level = MaturityLevel::new(3).unwrap();
        let of_questions = [
            Field::Note(question.clone()),
            Field::NotApplicable(question.clone()),
            Field::Consensus(question, level),
        ];
        let of_actions = ACTION_FIELDS.map(|(field, _)| Field::Action(action.clone(), field));
        let own = OWN_FIELDS.map(|(field, _)| field);
        for field in of_questions.into_iter().chain(of_actions).chain(own) {
            assert_eq!(Field::of_key(&field.key()), Some(field));
        }
        assert_eq!(Field::of_key("nothing"), None);
        assert_eq!(Field::of_key("action a-02"), None);
    }
}
