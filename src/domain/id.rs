//! Ids of everything that content or an assessment names: kebab-case, permanent, never reused.

use std::fmt;
use std::sync::Arc;

/// Why a text is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{text:?} is not an id: use lower-case letters, digits and single hyphens, beginning with a letter"
)]
pub struct IdError {
    /// The text that was offered.
    pub text: String,
}

/// Whether `text` is kebab-case: `[a-z][a-z0-9]*(-[a-z0-9]+)*`, 64 bytes at most.
fn is_kebab_case(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

/// Whether `text` is a source id: letters, digits, hyphens; beginning with a letter (`S60b`).
fn is_source_id(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident by $rule:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Checks the shape once; afterwards the id is trusted.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                if $rule(text) { Ok(Self(Arc::from(text))) } else { Err(IdError { text: text.to_owned() }) }
            }

            /// The id as it stands in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )*};
}

ids! {
    /// A checklist, such as `needs-queues`.
    ChecklistId by is_kebab_case;
    /// A pack of content, such as `building-permits`.
    PackId by is_kebab_case;
    /// A question, such as `na-03`.
    QuestionId by is_kebab_case;
    /// A risk, such as `na-r1`.
    RiskId by is_kebab_case;
    /// A measure of the catalogue, such as `second-assessment`.
    MeasureId by is_kebab_case;
    /// An independence group, such as `second-officer` (METHOD section 5).
    GroupId by is_kebab_case;
    /// An action of an assessment's plan, such as `a-01`.
    ActionId by is_kebab_case;
    /// A source of the handbook, such as `S60b`.
    SourceId by is_source_id;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_kebab_case_is_an_id() {
        for (text, ok) in [
            ("na-03", true),
            ("second-officer", true),
            ("a", true),
            ("", false),
            ("Na-03", false),
            ("na--03", false),
            ("-na", false),
            ("na-", false),
            ("3na", false),
            ("na_03", false),
            ("ną-03", false),
        ] {
            assert_eq!(QuestionId::parse(text).is_ok(), ok, "{text:?}");
        }
    }

    #[test]
    fn a_source_id_keeps_its_capital() {
        assert!(SourceId::parse("S60b").is_ok());
        assert!(SourceId::parse("60").is_err());
    }
}
