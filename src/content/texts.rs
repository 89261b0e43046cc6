//! The prose of a pack in one language, by id.

use std::collections::BTreeMap;

use crate::domain::{ChecklistId, GroupId, MeasureId, QuestionId, RiskId};
use crate::i18n::TextMessage;

/// Every text of a pack in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Texts {
    questions: BTreeMap<String, QuestionText>,
    risks: BTreeMap<String, RiskText>,
    checklists: BTreeMap<String, ChecklistText>,
    measures: BTreeMap<String, MeasureText>,
    groups: BTreeMap<String, String>,
}

/// The texts of a question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QuestionText {
    /// The question itself.
    pub text: String,
    /// Why it matters.
    pub why: String,
    /// What counts as evidence of grade 1, 2 and 3.
    pub evidence: [String; 3],
    /// The red flag.
    pub red_flag: String,
    /// The action to take when it is weak.
    pub action: String,
    /// The indicator of that action, with its unit.
    pub indicator: String,
    /// What is weak while that action is not taken, and what it leads to; holds at levels 0 to 2.
    pub cause: String,
    /// What anybody can see once it is taken.
    pub effect: String,
}

/// The texts of a risk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RiskText {
    /// What could happen.
    pub text: String,
    /// How it is done in practice.
    pub scheme: String,
}

/// The texts of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChecklistText {
    /// Its title.
    pub title: String,
    /// What it looks at and who answers it.
    pub about: String,
}

/// The texts of a measure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MeasureText {
    /// Its name.
    pub name: String,
    /// What it is.
    pub what: String,
}

impl Texts {
    /// The texts of a question.
    pub fn question(&self, id: &QuestionId) -> Option<&QuestionText> {
        self.questions.get(id.as_str())
    }

    /// The texts of a risk.
    pub fn risk(&self, id: &RiskId) -> Option<&RiskText> {
        self.risks.get(id.as_str())
    }

    /// The texts of a checklist.
    pub fn checklist(&self, id: &ChecklistId) -> Option<&ChecklistText> {
        self.checklists.get(id.as_str())
    }

    /// The texts of a measure.
    pub fn measure(&self, id: &MeasureId) -> Option<&MeasureText> {
        self.measures.get(id.as_str())
    }

    /// The name of an independence group.
    pub fn group(&self, id: &GroupId) -> Option<&str> {
        self.groups.get(id.as_str()).map(String::as_str)
    }

    /// Takes the messages of `measures.ftl`.
    pub(super) fn add_measures(&mut self, messages: BTreeMap<String, TextMessage>) {
        self.measures.extend(
            messages.into_iter().map(|(id, mut it)| {
                (id, MeasureText { what: take(&mut it, "what"), name: it.value })
            }),
        );
    }

    /// Takes the messages of `groups.ftl`, whose ids begin with `group-`.
    pub(super) fn add_groups(&mut self, messages: BTreeMap<String, TextMessage>) {
        self.groups.extend(
            messages
                .into_iter()
                .filter_map(|(id, it)| Some((id.strip_prefix("group-")?.to_owned(), it.value))),
        );
    }

    /// Takes the messages of a checklist's file: its own, its risks' and its questions'.
    pub(super) fn add_checklist(
        &mut self,
        checklist: &str,
        messages: BTreeMap<String, TextMessage>,
    ) {
        for (id, mut it) in messages {
            if id == checklist {
                let about = take(&mut it, "about");
                self.checklists.insert(id, ChecklistText { about, title: it.value });
            } else if it.attributes.contains_key("scheme") {
                let scheme = take(&mut it, "scheme");
                self.risks.insert(id, RiskText { scheme, text: it.value });
            } else {
                let text = QuestionText {
                    why: take(&mut it, "why"),
                    evidence: [
                        take(&mut it, "evidence-1"),
                        take(&mut it, "evidence-2"),
                        take(&mut it, "evidence-3"),
                    ],
                    red_flag: take(&mut it, "red-flag"),
                    action: take(&mut it, "action"),
                    indicator: take(&mut it, "indicator"),
                    cause: take(&mut it, "cause"),
                    effect: take(&mut it, "effect"),
                    text: it.value,
                };
                self.questions.insert(id, text);
            }
        }
    }
}

fn take(message: &mut TextMessage, attribute: &str) -> String {
    message.attributes.remove(attribute).unwrap_or_default()
}
