//! How long the pages of a plan may become, known before they are made: a small file can name one long text many times.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::report::Plan;

/// How often a text may be printed where it stands, or where its id stands: more often than any part does.
const TIMES: usize = 3;

/// No fewer bytes of text than the pages of a plan show.
pub(super) fn printed_bytes(plan: &Plan) -> usize {
    let texts = texts(plan);
    // Values that were read from JSON can be written to it.
    let value = serde_json::to_value(plan).unwrap_or_default();
    TIMES.saturating_mul(sum(&value, &texts))
}

/// The length of the text that stands for each id.
fn texts(plan: &Plan) -> BTreeMap<&str, usize> {
    let questions = plan.questions().map(|it| (it.id.as_str(), it.text.len()));
    let risks = plan.risks().map(|it| (it.id.as_str(), it.text.len()));
    let actions = plan.actions.iter().map(|it| (it.id.as_str(), it.title.len()));
    let checklists = plan.checklists.iter().map(|it| (it.id.as_str(), it.title.len()));
    let sources = plan.sources.iter().map(|it| (it.id.as_str(), it.title.len() + it.address.len()));
    let mut texts = BTreeMap::new();
    for (id, length) in questions.chain(risks).chain(actions).chain(checklists).chain(sources) {
        let longest: &mut usize = texts.entry(id).or_default();
        *longest = length.max(*longest);
    }
    texts
}

fn sum(value: &Value, texts: &BTreeMap<&str, usize>) -> usize {
    match value {
        Value::String(text) => text.len() + texts.get(text.as_str()).copied().unwrap_or(0),
        Value::Array(items) => items.iter().map(|it| sum(it, texts)).fold(0, usize::saturating_add),
        Value::Object(entries) => {
            entries.values().map(|it| sum(it, texts)).fold(0, usize::saturating_add)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}
