//! The shape of the catalogue of measures and of the pack file, and their way into domain types.

use serde::Deserialize;

use crate::domain::{Effort, Measure, MeasureId};

use super::mistake::source_id;
use super::problem::{Collector, Problem};
use super::ron_text::read_ron;
use super::unread::{Doubt, Unread};

/// `checklists/pack.ron`: the id and the version of a pack and the order of its checklists.
#[derive(Deserialize)]
#[serde(rename = "Pack", deny_unknown_fields)]
pub(super) struct PackFile {
    /// The id, by which packs are told from each other.
    pub(super) id: Option<String>,
    /// The version, such as `2026.1`.
    pub(super) version: String,
    /// Checklist ids in content order.
    pub(super) order: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename = "Measures", deny_unknown_fields)]
struct MeasuresFile {
    #[serde(rename = "version")]
    _version: String,
    measures: Vec<MeasureEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MeasureEntry {
    id: String,
    effort: Option<u8>,
    #[serde(default)]
    known_from: Vec<String>,
}

/// Reads the catalogue; the problems are listed, and only a measure whose id is none is left out.
pub(super) fn read(
    file: &str,
    text: &str,
    unread: &mut Unread,
    problems: &mut Vec<Problem>,
) -> Vec<Measure> {
    let Some(raw) = read_ron::<MeasuresFile>(file, text, problems) else {
        unread.files.insert(file.to_owned());
        return Vec::new();
    };
    let mut out = Collector::new(file, text, problems);
    let measures = raw.measures.into_iter().filter_map(|entry| measure(&entry, &mut out)).collect();
    if out.doubt != Doubt::None {
        unread.files.insert(file.to_owned());
    }
    measures
}

fn measure(entry: &MeasureEntry, out: &mut Collector<'_>) -> Option<Measure> {
    let name = entry.id.as_str();
    let id = out.keep(name, name, MeasureId::parse(name));
    let id = out.or(id, None, Doubt::Entries);
    let effort = out.need(name, "effort", entry.effort);
    let effort = effort.and_then(|it| out.keep(name, &format!("{name}.effort"), Effort::new(it)));
    let effort = out.or(effort, Effort::new(1).ok(), Doubt::None);
    let place = format!("{name}.known_from");
    let known_from =
        entry.known_from.iter().filter_map(|it| out.keep(name, &place, source_id(it))).collect();
    Some(Measure { id: id?, effort: effort?, known_from })
}
