//! A mistyped name of something: there is nothing of that id, and perhaps something of a similar one.

use crate::i18n::Tr;

/// What a question of a pack names, and what is not there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unknown {
    /// What it should be.
    pub kind: UnknownKind,
    /// The id that is written.
    pub id: String,
    /// The id that is probably meant.
    pub near: Option<String>,
}

/// What a question of a pack names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnknownKind {
    /// Who carries the measure.
    Group,
    /// A measure.
    Measure,
    /// A risk.
    Risk,
    /// A section of the built-in handbook.
    Section,
    /// A source of those that built-in questions rest on.
    Source,
}

impl Unknown {
    /// What is wrong and what to do, for the person.
    pub fn message(&self, tr: &Tr) -> String {
        let (id, meant) = (self.id.as_str(), meant(tr, self.near.as_deref()));
        match self.kind {
            UnknownKind::Group => tr.content_unknown_group(id, meant),
            UnknownKind::Measure => tr.content_unknown_measure(id, meant),
            UnknownKind::Risk => tr.content_no_such_risk(id, meant),
            UnknownKind::Section => tr.content_unknown_section(id, meant),
            UnknownKind::Source => tr.content_unknown_source(id, meant),
        }
    }
}

/// What was probably meant, as the beginning of a hint; empty where nobody can tell.
pub(super) fn meant(tr: &Tr, near: Option<&str>) -> String {
    near.map_or_else(String::new, |it| format!("{}; ", tr.content_meant(it)))
}
