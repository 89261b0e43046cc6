//! The sources of the handbook: every source once, cited as `[@id]`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::SourceId;
use crate::i18n::Language;

use super::mistake::{FieldMistake, source_id};
use super::problem::{Collector, Problem};
use super::ron_text::read_ron;
use super::unread::Unread;

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
    /// What a reader should know of it, such as its date, in the languages that it is written in.
    pub notes: BTreeMap<Language, String>,
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

    /// The remark for readers of a language; the English one where a pack has it in one language only; may be empty.
    pub fn note_for(&self, language: Language) -> &str {
        let note = self.notes.get(&language).or_else(|| self.notes.get(&Language::English));
        note.map_or("", String::as_str)
    }
}

/// Reads `handbook/sources.ron`; doubles and bad ids are listed.
pub(super) fn read(
    file: &str,
    text: &str,
    unread: &mut Unread,
    problems: &mut Vec<Problem>,
) -> Vec<Source> {
    let Some(raw) = read_ron::<Vec<SourceEntry>>(file, text, problems) else {
        unread.files.insert(file.to_owned());
        return Vec::new();
    };
    let mut out = Collector::new(file, text, problems);
    let mut sources: Vec<Source> = Vec::new();
    for entry in raw {
        let name = entry.id.as_str();
        let Some(id) = out.keep(name, name, source_id(name)) else {
            unread.files.insert(file.to_owned());
            continue;
        };
        if sources.iter().any(|it| it.id == id) {
            out.note(name, name, FieldMistake::SourceTwice);
            continue;
        }
        let notes = [
            (Language::English, entry.note),
            (Language::Lithuanian, entry.note_lt),
            (Language::Norwegian, entry.note_nb),
        ];
        let given = |it: String| Some(it).filter(|it| !it.is_empty());
        sources.push(Source {
            id,
            title: entry.title,
            original: given(entry.original),
            described: given(entry.described),
            language: entry.language,
            address: entry.address,
            notes: notes.into_iter().filter(|(_, it)| !it.is_empty()).collect(),
        });
    }
    sources
}
