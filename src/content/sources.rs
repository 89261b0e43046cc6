//! The sources of the handbook: every source once, cited as `[@id]`.

use serde::Deserialize;

use crate::domain::SourceId;
use crate::i18n::Language;

use super::problem::{Collector, Problem, read_ron};

/// One source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Its title in English.
    pub title: String,
    /// Its own title, in its own language, where it was confirmed.
    pub original: Option<String>,
    /// What it is, in its own language, where its own title was not confirmed.
    pub described: Option<String>,
    /// The tag of the language that the document is in, such as `lt` or `no`.
    pub language: String,
    /// Its public address.
    pub address: String,
    /// What a reader should know of it, such as its date, in English; may be empty.
    pub note: String,
    /// The same in Lithuanian.
    pub note_lt: String,
    /// The same in Norwegian.
    pub note_nb: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceEntry {
    id: String,
    title: String,
    #[serde(default)]
    original: String,
    #[serde(default)]
    described: String,
    #[serde(default)]
    language: String,
    address: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    note_lt: String,
    #[serde(default)]
    note_nb: String,
}

impl Source {
    /// The title for readers of a language: its own one, save that English readers get the English one.
    /// Where its own is not known, who reads its language is told in it what it is.
    pub fn title_for(&self, language: Language) -> &str {
        let is_own = match language {
            Language::English => return &self.title,
            Language::Lithuanian => self.language == "lt",
            Language::Norwegian => matches!(self.language.as_str(), "no" | "nb"),
        };
        let described = self.described.as_deref().filter(|_| is_own);
        self.original.as_deref().or(described).unwrap_or(&self.title)
    }

    /// The remark for readers of a language; the first one where a pack has it in one language only.
    pub fn note_for(&self, language: Language) -> &str {
        Some(self.note_in(language)).filter(|it| !it.is_empty()).unwrap_or(&self.note)
    }

    /// The remark that is written in a language; may be empty.
    pub(super) fn note_in(&self, language: Language) -> &str {
        match language {
            Language::Lithuanian => &self.note_lt,
            Language::English => &self.note,
            Language::Norwegian => &self.note_nb,
        }
    }
}

/// Reads `handbook/sources.ron`; doubles and bad ids are listed.
pub(super) fn read(file: &str, text: &str, problems: &mut Vec<Problem>) -> Vec<Source> {
    let Some(raw) = read_ron::<Vec<SourceEntry>>(file, text, problems) else { return Vec::new() };
    let mut out = Collector::new(file, text, problems);
    let mut sources: Vec<Source> = Vec::new();
    for entry in raw {
        let name = entry.id.as_str();
        let Some(id) =
            out.keep(name, name, SourceId::parse(name), "letters, digits, hyphens, such as S60b")
        else {
            continue;
        };
        if sources.iter().any(|it| it.id == id) {
            out.note(name, name, "the source is listed twice", "keep one entry");
            continue;
        }
        let SourceEntry {
            title,
            original,
            described,
            language,
            address,
            note,
            note_lt,
            note_nb,
            ..
        } = entry;
        let [original, described] =
            [original, described].map(|it| Some(it).filter(|it| !it.is_empty()));
        sources.push(Source {
            id,
            title,
            original,
            described,
            language,
            address,
            note,
            note_lt,
            note_nb,
        });
    }
    sources
}
