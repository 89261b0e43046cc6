//! Words of the glossary in their everyday sense: running text does not lead from them to a term.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::i18n::Language;

use super::problem::Problem;
use super::ron_text::read_ron;

/// What running text means otherwise.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Everyday {
    /// Ids of terms whose words are never led from.
    #[serde(default)]
    pub(super) terms: Vec<String>,
    /// Phrases by the tag of their language.
    #[serde(default)]
    phrases: BTreeMap<String, Phrases>,
}

/// The set phrases of one language, in the form in which they stand in the text.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Phrases {
    /// A word of a term has another sense in them.
    #[serde(default)]
    pub(super) everyday: Vec<String>,
    /// Longer ones in which it has the sense of the term after all.
    #[serde(default)]
    pub(super) meant: Vec<String>,
}

impl Everyday {
    /// Reads `handbook/everyday.ron`.
    pub(super) fn read(file: &str, text: &str, problems: &mut Vec<Problem>) -> Self {
        read_ron(file, text, problems).unwrap_or_default()
    }

    /// The phrases of a language.
    pub(super) fn phrases(&self, language: Language) -> Option<&Phrases> {
        self.phrases.get(language.tag())
    }
}
