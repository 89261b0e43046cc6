//! The sources of the handbook: every source once, cited as `[@id]`.

use serde::Deserialize;

use crate::domain::SourceId;

use super::problem::{Collector, Problem, read_ron};

/// One source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Its title.
    pub title: String,
    /// Its public address.
    pub address: String,
    /// What a reader should know of it, such as its date; may be empty.
    pub note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceEntry {
    id: String,
    title: String,
    address: String,
    #[serde(default)]
    note: String,
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
        sources.push(Source { id, title: entry.title, address: entry.address, note: entry.note });
    }
    sources
}
